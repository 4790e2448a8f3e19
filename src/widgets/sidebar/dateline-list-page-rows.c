/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the rows of a page are: the one with the focus, and the way to another. */

#include "dateline-list-page-private.h"

#include <math.h>

#include "widgets/sidebar/dateline-list-start.h"

#define N_ROWS_OF_A_SCREEN 32

/**
 * dateline_list_page_get_focused:
 * @self: a page
 *
 * Finds what the row with the focus is about.
 *
 * Returns: (transfer none) (nullable): an item of the list
 */
gpointer
dateline_list_page_get_focused (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (DATELINE_IS_LIST_PAGE (self), NULL);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || gtk_widget_get_parent (focus) != GTK_WIDGET (priv->list_view))
    return NULL;

  return dateline_list_page_get_item_of (self, focus);
}

/**
 * dateline_list_page_get_item_of:
 * @self: a page
 * @row: a row of its list, or a heading
 *
 * Finds what a row is about.
 *
 * Returns: (transfer none) (nullable): an item of the list; %NULL for a heading
 */
gpointer
dateline_list_page_get_item_of (DatelineListPage *self, GtkWidget *row)
{
  GtkWidget *child;

  g_return_val_if_fail (DATELINE_IS_LIST_PAGE (self), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (row), NULL);

  child = gtk_widget_get_first_child (row);
  return child != NULL ? g_object_get_data (G_OBJECT (child), DATELINE_LIST_PAGE_ITEM_KEY) : NULL;
}

/**
 * dateline_list_page_focus:
 * @self: a page
 *
 * Gives the focus to the list, or to what is there in its place.
 *
 * Returns: %FALSE where there is nothing that takes it
 */
gboolean
dateline_list_page_focus (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_val_if_fail (DATELINE_IS_LIST_PAGE (self), FALSE);

  return (gtk_widget_get_mapped (GTK_WIDGET (priv->list_view)) &&
          gtk_widget_grab_focus (GTK_WIDGET (priv->list_view))) ||
         gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Where the list view is, or is about to be: the rows of a new list know no better. */
static guint
find_seen_position (DatelineListPage *self)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (priv->list_view));
  double upper;

  if (priv->wanted != GTK_INVALID_LIST_POSITION)
    return priv->wanted;
  if (adjustment == NULL || dateline_list_start_is_kept (priv->list_view))
    return 0;
  upper = gtk_adjustment_get_upper (adjustment);
  return upper > 0 ? (guint) (gtk_adjustment_get_value (adjustment) / upper *
                              g_list_model_get_n_items (G_LIST_MODEL (priv->shown)))
                   : 0;
}

/**
 * dateline_list_page_is_far:
 * @self: a page
 * @position: of a row
 *
 * Tells whether a row that is made now will be out of sight.
 *
 * Returns: %TRUE if that is so, as far as can be told
 */
gboolean
dateline_list_page_is_far (DatelineListPage *self, guint position)
{
  const guint seen = find_seen_position (self);

  return position > seen + N_ROWS_OF_A_SCREEN || position + N_ROWS_OF_A_SCREEN < seen;
}

/* How a row is to stand in the view that was scrolled to it. */
typedef struct {
  DatelineListPage *page; /* a weak pointer */
  gpointer item;
  gboolean is_on_top;
  guint n_ticks;
  guint n_quiet_ticks; /* since the view last had to be moved */
} Place;

static void
place_free (gpointer data)
{
  Place *place = data;

  if (place->page != NULL)
    dateline_list_page_get_private (place->page)->wanted = GTK_INVALID_LIST_POSITION;
  g_clear_weak_pointer (&place->page);
  g_object_unref (place->item);
  g_free (place);
}

static GtkWidget *
find_row (GtkWidget *list_view, gpointer item)
{
  for (GtkWidget *row = gtk_widget_get_first_child (list_view); row != NULL;
       row = gtk_widget_get_next_sibling (row)) {
    GtkWidget *child = gtk_widget_get_first_child (row);

    if (child != NULL && g_object_get_data (G_OBJECT (child), DATELINE_LIST_PAGE_ITEM_KEY) == item)
      return row;
  }
  return NULL;
}

/* How far the view is from where the row is to stand in it. */
static float
find_excess (const Place *place, GtkWidget *list_view)
{
  GtkWidget *row = find_row (list_view, place->item);
  GtkWidget *heading = row != NULL ? gtk_widget_get_prev_sibling (row) : NULL;
  graphene_rect_t bounds;
  float top, below;

  if (row == NULL || !gtk_widget_compute_bounds (row, list_view, &bounds))
    return 0;
  top = bounds.origin.y;
  below = top + bounds.size.height - (float) gtk_widget_get_height (list_view);
  if (heading != NULL && g_str_equal (gtk_widget_get_css_name (heading), "header") &&
      gtk_widget_compute_bounds (heading, list_view, &bounds))
    top = bounds.origin.y;
  if (place->is_on_top || top < 0)
    return top;

  return CLAMP (below, 0, top);
}

/* GTK shows a row whole, and leaves the heading above it cut at the top of the view; rows
 * above it that are laid out only now move it. The first tick comes before the rows are laid
 * out, the second after. */
static gboolean
place_cb (GtkWidget *list_view, GdkFrameClock *frame_clock, gpointer user_data)
{
  Place *place = user_data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list_view));
  const double before = gtk_adjustment_get_value (adjustment);

  if (++place->n_ticks < DATELINE_LIST_FIRST_TICK)
    return G_SOURCE_CONTINUE;

  gtk_adjustment_set_value (adjustment, before + find_excess (place, list_view));
  place->n_quiet_ticks =
    fabs (gtk_adjustment_get_value (adjustment) - before) > 0 ? 0 : place->n_quiet_ticks + 1;

  return place->n_quiet_ticks < DATELINE_LIST_N_QUIET_TICKS && place->n_ticks < DATELINE_LIST_LAST_TICK ? G_SOURCE_CONTINUE
                                                                            : G_SOURCE_REMOVE;
}

static void
scroll_to (DatelineListPage *self, guint position, GtkListScrollFlags flags, gboolean is_on_top)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);
  g_autoptr (GObject) item = g_list_model_get_item (priv->model, position);
  Place *place;

  if (item == NULL)
    return;
  place = g_new0 (Place, 1);
  g_set_weak_pointer (&place->page, self);
  place->item = g_steal_pointer (&item);
  place->is_on_top = is_on_top;
  dateline_list_start_cancel (priv->list_view);
  priv->wanted = position;
  dateline_list_growth_show_all (priv->shown);
  gtk_list_view_scroll_to (priv->list_view, position, flags, NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (priv->list_view), place_cb, place, place_free);
}

/**
 * dateline_list_page_scroll_to:
 * @self: a page
 * @position: the position of what is listed
 * @flags: whether to focus it
 *
 * Scrolls to a row.
 */
void
dateline_list_page_scroll_to (DatelineListPage *self, guint position, GtkListScrollFlags flags)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);

  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  scroll_to (self, position, flags, FALSE);
  /* A list that is about to be shown has no row to focus yet, and takes it in for later. */
  if ((flags & GTK_LIST_SCROLL_FOCUS) != 0 &&
      gtk_widget_get_focus_child (GTK_WIDGET (priv->list_view)) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (priv->list_view));
}

/**
 * dateline_list_page_jump_to:
 * @self: a page
 * @position: the position of what is listed
 *
 * Brings a row to the top of the view, below its heading if it is the first of a section.
 */
void
dateline_list_page_jump_to (DatelineListPage *self, guint position)
{
  g_return_if_fail (DATELINE_IS_LIST_PAGE (self));

  scroll_to (self, position, GTK_LIST_SCROLL_NONE, TRUE);
}

/**
 * dateline_list_page_scroll_to_item:
 * @self: a page
 * @item: what may be listed
 *
 * Scrolls to the row of @item and focuses it.
 *
 * Returns: %FALSE if @item is not listed
 */
gboolean
dateline_list_page_scroll_to_item (DatelineListPage *self, gpointer item)
{
  DatelineListPagePrivate *priv = dateline_list_page_get_private (self);
  guint n_items;

  g_return_val_if_fail (DATELINE_IS_LIST_PAGE (self), FALSE);

  n_items = g_list_model_get_n_items (priv->model);
  for (guint i = 0; i < n_items; i++) {
    g_autoptr (GObject) candidate = g_list_model_get_item (priv->model, i);

    if (candidate == item) {
      dateline_list_page_scroll_to (self, i, GTK_LIST_SCROLL_FOCUS);
      return TRUE;
    }
  }

  return FALSE;
}
