/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list that begins with a screenful and grows to all there is. A list view makes some two
 * hundred rows, however few there is room for, and makes them at once: what opens a document,
 * filters or sorts would wait for rows that nobody sees. So the first come at once, and the
 * others a few at a time. */

#include "dateline-list-growth.h"

#define N_ROWS_OF_A_STEP 24
/* As many as a list view ever makes: with more in the list it has no more to do. */
#define N_ROWS_OF_A_VIEW 256
#define STEP_INTERVAL 40 /* ms */

struct _DatelineListGrowth {
  GObject parent_instance;

  GListModel *model;
  guint n_shown; /* the first of the model */
  guint n_start; /* so many at once */
  gboolean is_growing;
  guint timer;
};

static GType
dateline_list_growth_get_item_type (GListModel *list)
{
  return g_list_model_get_item_type (DATELINE_LIST_GROWTH (list)->model);
}

static guint
dateline_list_growth_get_n_items (GListModel *list)
{
  return DATELINE_LIST_GROWTH (list)->n_shown;
}

static gpointer
dateline_list_growth_get_item (GListModel *list, guint position)
{
  DatelineListGrowth *self = DATELINE_LIST_GROWTH (list);

  return position < self->n_shown ? g_list_model_get_item (self->model, position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = dateline_list_growth_get_item_type;
  iface->get_n_items = dateline_list_growth_get_n_items;
  iface->get_item = dateline_list_growth_get_item;
}

static void
dateline_list_growth_get_section (GtkSectionModel *sections,
                                  guint position,
                                  guint *start,
                                  guint *end)
{
  DatelineListGrowth *self = DATELINE_LIST_GROWTH (sections);

  if (position >= self->n_shown) {
    *start = self->n_shown;
    *end = G_MAXUINT;
    return;
  }
  if (!GTK_IS_SECTION_MODEL (self->model)) {
    *start = 0;
    *end = self->n_shown;
    return;
  }
  gtk_section_model_get_section (GTK_SECTION_MODEL (self->model), position, start, end);
  *end = MIN (*end, self->n_shown);
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = dateline_list_growth_get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (DatelineListGrowth,
                               dateline_list_growth,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
grow_to (DatelineListGrowth *self, guint n_items)
{
  const guint n_before = self->n_shown;

  if (n_items <= n_before)
    return;
  self->n_shown = n_items;
  g_list_model_items_changed (G_LIST_MODEL (self), n_before, 0, n_items - n_before);
}

static gboolean
grow_cb (gpointer user_data)
{
  DatelineListGrowth *self = user_data;
  const guint n_items = g_list_model_get_n_items (self->model);
  const guint n_wanted = self->n_shown + N_ROWS_OF_A_STEP;

  grow_to (self, n_wanted < N_ROWS_OF_A_VIEW ? MIN (n_wanted, n_items) : n_items);
  if (self->n_shown < n_items)
    return G_SOURCE_CONTINUE;

  self->timer = 0;
  return G_SOURCE_REMOVE;
}

static void update_timer (DatelineListGrowth *self);

static gboolean
fill_screen_cb (gpointer user_data)
{
  DatelineListGrowth *self = user_data;

  self->timer = 0;
  grow_to (self, MIN (self->n_start, g_list_model_get_n_items (self->model)));
  update_timer (self);
  return G_SOURCE_REMOVE;
}

/* What is to be seen comes before the next frame. */
static void
update_timer (DatelineListGrowth *self)
{
  const gboolean is_wanted =
    self->is_growing && self->n_shown < g_list_model_get_n_items (self->model);

  if (is_wanted && self->timer == 0 && self->n_shown < self->n_start)
    self->timer = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_screen_cb, self, NULL);
  else if (is_wanted && self->timer == 0)
    self->timer = g_timeout_add_full (G_PRIORITY_DEFAULT_IDLE, STEP_INTERVAL, grow_cb, self, NULL);
  else if (!is_wanted)
    g_clear_handle_id (&self->timer, g_source_remove);
}

/* So much is another list, which begins anew; what is less changes in its place. */
static gboolean
is_other_list (DatelineListGrowth *self, guint n_removed, guint n_added)
{
  return n_removed > self->n_start || n_added > self->n_start;
}

static void
items_changed_cb (DatelineListGrowth *self, guint position, guint n_removed, guint n_added)
{
  const guint n_before = self->n_shown;
  const gboolean was_whole =
    n_before == g_list_model_get_n_items (self->model) + n_removed - n_added;
  guint n_kept = n_before > position + n_removed ? n_before - position - n_removed : 0;

  if (position <= n_before) {
    guint n_new = n_added;

    if (is_other_list (self, n_removed, n_added)) {
      n_new = MIN (n_added, position < self->n_start ? self->n_start - position : 0);
      /* What follows cannot be shown without what stands before it. */
      if (n_new < n_added)
        n_kept = 0;
    } else if (position == n_before && n_removed == 0 && !was_whole) {
      n_new = 0;
    }
    self->n_shown = position + n_new + n_kept;
    g_list_model_items_changed (G_LIST_MODEL (self), position, n_before - position - n_kept, n_new);
    grow_to (self, MIN (self->n_start, g_list_model_get_n_items (self->model)));
  }
  update_timer (self);
}

static void
sections_changed_cb (DatelineListGrowth *self, guint position, guint n_items)
{
  if (position < self->n_shown)
    gtk_section_model_sections_changed (GTK_SECTION_MODEL (self), position,
                                        MIN (n_items, self->n_shown - position));
}

static void
dateline_list_growth_dispose (GObject *object)
{
  DatelineListGrowth *self = DATELINE_LIST_GROWTH (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->model);
  self->n_shown = 0;

  G_OBJECT_CLASS (dateline_list_growth_parent_class)->dispose (object);
}

static void
dateline_list_growth_class_init (DatelineListGrowthClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dateline_list_growth_dispose;
}

static void
dateline_list_growth_init (DatelineListGrowth *self)
{
}

/**
 * dateline_list_growth_new:
 * @model: a list, which may have sections
 *
 * Makes a list of the first items of @model, which does not grow yet.
 *
 * Returns: (transfer full): a new list, a section model
 */
DatelineListGrowth *
dateline_list_growth_new (GListModel *model)
{
  DatelineListGrowth *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);

  self = g_object_new (DATELINE_TYPE_LIST_GROWTH, NULL);
  self->model = g_object_ref (model);
  self->n_start = DATELINE_LIST_GROWTH_START;
  self->n_shown = MIN (g_list_model_get_n_items (model), self->n_start);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (GTK_IS_SECTION_MODEL (model))
    g_signal_connect_object (model, "sections-changed", G_CALLBACK (sections_changed_cb), self,
                             G_CONNECT_SWAPPED);

  return self;
}

/**
 * dateline_list_growth_set_growing:
 * @self: a list
 * @is_growing: whether somebody can see it
 *
 * Lets the list grow until it has all items, a few in each of many turns of the main loop, or
 * leaves it as it is. When all of the model becomes another the list is short again.
 */
void
dateline_list_growth_set_growing (DatelineListGrowth *self, gboolean is_growing)
{
  g_return_if_fail (DATELINE_IS_LIST_GROWTH (self));

  self->is_growing = is_growing;
  update_timer (self);
}

/**
 * dateline_list_growth_set_start:
 * @self: a list
 * @n_items: as many as fill the screen
 *
 * Shows so many at once whenever the list begins anew, and before the next frame where
 * it grows now; never fewer than %DATELINE_LIST_GROWTH_START.
 */
void
dateline_list_growth_set_start (DatelineListGrowth *self, guint n_items)
{
  g_return_if_fail (DATELINE_IS_LIST_GROWTH (self));

  self->n_start = MAX (n_items, DATELINE_LIST_GROWTH_START);
  g_clear_handle_id (&self->timer, g_source_remove);
  update_timer (self);
}

/**
 * dateline_list_growth_show_all:
 * @self: a list
 *
 * Makes the list as long as its model at once. To be called before any item is looked for.
 */
void
dateline_list_growth_show_all (DatelineListGrowth *self)
{
  g_return_if_fail (DATELINE_IS_LIST_GROWTH (self));

  grow_to (self, g_list_model_get_n_items (self->model));
  update_timer (self);
}
