/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The running text of an article with its marks: a widget that draws only what
 * is seen. It fills its parent's view; the parent says where in it the column
 * begins, and so scrolls it. */

#include "dateline-article-text-private.h"

enum {
  SIGNAL_MARK_ACTIVATED,
  SIGNAL_MENU_REQUESTED,
  SIGNAL_REVEAL,
  SIGNAL_FOLLOW,
  SIGNAL_SCROLL,
  SIGNAL_SCROLL_BY,
  SIGNAL_GEOMETRY_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (
  DatelineArticleText,
  dateline_article_text,
  GTK_TYPE_WIDGET,
  G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, dateline_article_text_init_accessible)
    G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_TEXT, dateline_article_text_init_text)
      G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_HYPERTEXT, dateline_article_text_init_hypertext))

static void
forget_document (DatelineArticleText *self)
{
  self->hovered = NULL;
  self->chosen = NULL;
  self->focused = NULL;
  self->only = NULL;
  g_clear_pointer (&self->entered, g_ptr_array_unref);
  self->is_led = TRUE;
  dateline_article_text_set_selection (self, (DatelinePosition) { 0, 0 },
                                       (DatelinePosition) { 0, 0 });
  self->is_led = FALSE;
  g_clear_pointer (&self->matches, g_array_unref);
  g_array_set_size (self->evidence, 0);
  adw_animation_reset (self->flash);
  g_clear_pointer (&self->block_starts, g_free);
  g_clear_pointer (&self->layout, dateline_article_layout_free);
  g_clear_object (&self->document);
}

static void
number_blocks (DatelineArticleText *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  guint n_blocks = dateline_article_get_n_blocks (article);

  self->block_starts = g_new0 (guint, n_blocks + 1);
  for (guint i = 0; i < n_blocks; i++)
    self->block_starts[i + 1] =
      self->block_starts[i] + 1 +
      dateline_block_get_n_chars (dateline_article_get_block (article, i));
}

static void
dateline_article_text_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  *minimum = 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 680 : 0;
}

/* Above the column is the article's header, which is to get its clicks. */
static gboolean
dateline_article_text_contains (GtkWidget *widget, double x, double y)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);

  return y >= self->origin_y &&
         GTK_WIDGET_CLASS (dateline_article_text_parent_class)->contains (widget, x, y);
}

static void
dateline_article_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (dateline_article_text_parent_class)->css_changed (widget, change);
  gtk_widget_queue_draw (widget);
}

static void
dateline_article_text_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (dateline_article_text_parent_class)->direction_changed (widget, previous);
  dateline_article_text_check_context (DATELINE_ARTICLE_TEXT (widget));
}

static void
dateline_article_text_dispose (GObject *object)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (object);

  if (self->flash != NULL)
    forget_document (self);
  g_clear_handle_id (&self->blink_source, g_source_remove);
  g_clear_object (&self->flash);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->entered, g_ptr_array_unref);
  g_clear_pointer (&self->filter, dateline_mark_filter_free);
  dateline_article_text_forget_links (self);
  g_clear_object (&self->style);
  g_clear_pointer (&self->evidence, g_array_unref);
  G_OBJECT_CLASS (dateline_article_text_parent_class)->dispose (object);
}

/* How the view is asked to scroll. */
static void
add_scroll_signals (void)
{
  /**
   * DatelineArticleText::reveal:
   * @block: a block
   * @offset_char: a character of it
   *
   * The text wants that character to be seen.
   */
  signals[SIGNAL_REVEAL] =
    g_signal_new ("reveal", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /**
   * DatelineArticleText::follow:
   * @block: a block
   * @offset_char: a character of it
   *
   * The caret has moved there: the view scrolls as little as that takes.
   */
  signals[SIGNAL_FOLLOW] =
    g_signal_new ("follow", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /**
   * DatelineArticleText::scroll:
   * @scroll: how far
   *
   * The reader pressed a key that scrolls.
   */
  signals[SIGNAL_SCROLL] = g_signal_new ("scroll", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_SCROLL_TYPE);
  /**
   * DatelineArticleText::scroll-by:
   * @distance: how far down, in pixels; negative for up
   *
   * The reader selects beyond an edge of the view.
   */
  signals[SIGNAL_SCROLL_BY] =
    g_signal_new ("scroll-by", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_DOUBLE);
  /**
   * DatelineArticleText::geometry-changed:
   *
   * The height of the column changed: it must be placed again.
   */
  signals[SIGNAL_GEOMETRY_CHANGED] =
    g_signal_new ("geometry-changed", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 0);
}

static void
add_signals (void)
{
  /**
   * DatelineArticleText::mark-activated:
   * @annotation: the mark
   *
   * The reader clicked on a mark or pressed Enter on it.
   */
  signals[SIGNAL_MARK_ACTIVATED] =
    g_signal_new ("mark-activated", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, DATELINE_TYPE_ANNOTATION);
  /**
   * DatelineArticleText::menu-requested:
   * @annotation: (nullable): the mark that it is about
   * @x: where to, in the widget's pixels
   * @y: where to
   *
   * The reader asked for a menu.
   */
  signals[SIGNAL_MENU_REQUESTED] =
    g_signal_new ("menu-requested", DATELINE_TYPE_ARTICLE_TEXT, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 3, DATELINE_TYPE_ANNOTATION, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  add_scroll_signals ();
}

static void
dateline_article_text_class_init (DatelineArticleTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_article_text_dispose;
  widget_class->measure = dateline_article_text_measure;
  widget_class->snapshot = dateline_article_text_snapshot;
  widget_class->contains = dateline_article_text_contains;
  widget_class->css_changed = dateline_article_text_css_changed;
  widget_class->direction_changed = dateline_article_text_direction_changed;

  add_signals ();
  dateline_article_text_bind_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "article");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ARTICLE);
}

static void
dateline_article_text_init (DatelineArticleText *self)
{
  self->evidence = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
  dateline_article_text_add_flash (self);
  self->goal_x = -1.;
  self->is_caret_lit = TRUE;
  self->style = dateline_reading_style_new ();
  dateline_article_text_follow_style (self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (dateline_article_text_restart_blink),
                    NULL);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  dateline_article_text_add_input (self);
  dateline_article_text_add_menu_gestures (self);
}

/**
 * dateline_article_text_new:
 *
 * Makes a text without a document.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_article_text_new (void)
{
  return g_object_new (DATELINE_TYPE_ARTICLE_TEXT, NULL);
}

/**
 * dateline_article_text_get_document:
 * @self: a text
 *
 * Returns: (transfer none) (nullable): the document
 */
DatelineDocument *
dateline_article_text_get_document (DatelineArticleText *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), NULL);

  return self->document;
}

/**
 * dateline_article_text_set_document:
 * @self: a text
 * @document: (nullable): a document
 *
 * Shows the article of @document.
 */
void
dateline_article_text_set_document (DatelineArticleText *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (self->document == document)
    return;
  forget_document (self);
  if (document != NULL) {
    self->document = g_object_ref (document);
    self->layout = dateline_article_layout_new (
      document, gtk_widget_get_pango_context (GTK_WIDGET (self)), self->style);
    self->context_serial =
      pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));
    number_blocks (self);
    gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
      dateline_article_get_title (dateline_document_get_article (document)), -1);
  }
  dateline_article_text_update_marks (self);
  g_signal_emit (self, signals[SIGNAL_GEOMETRY_CHANGED], 0);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_get_layout:
 * @self: a text
 *
 * Returns: (transfer none) (nullable): where the words stand, or %NULL without
 *   a document
 */
DatelineArticleLayout *
dateline_article_text_get_layout (DatelineArticleText *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), NULL);

  return self->layout;
}

/**
 * dateline_article_text_check_context:
 * @self: a text
 *
 * Begins the layout anew where fonts, resolution or direction have changed.
 *
 * Returns: whether they have
 */
gboolean
dateline_article_text_check_context (DatelineArticleText *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  guint serial = pango_context_get_serial (context);

  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), FALSE);

  if (self->layout == NULL || self->context_serial == serial)
    return FALSE;
  self->context_serial = serial;
  dateline_article_layout_set_context (self->layout, context);
  return TRUE;
}

/**
 * dateline_article_text_set_origin:
 * @self: a text
 * @x: the left end of the column in the widget, in pixels
 * @y: its top, in pixels; negative where it is scrolled
 *
 * Places the column.
 */
void
dateline_article_text_set_origin (DatelineArticleText *self, double x, double y)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  self->origin_x = x;
  self->origin_y = y;
  dateline_article_text_follow_links (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_check_height:
 * @self: a text
 * @old_height: the height of the column before its geometry was asked for
 *
 * Laying out a piece to answer a question may change the height: then the
 * column is placed again.
 */
void
dateline_article_text_check_height (DatelineArticleText *self, double old_height)
{
  if (ABS (dateline_article_layout_get_height (self->layout) - old_height) > .5)
    g_signal_emit (self, signals[SIGNAL_GEOMETRY_CHANGED], 0);
}
