/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An article that scrolls: its header, its running text and its figures, below
 * each other in one column. */

#include "dateline-article-view-private.h"

enum {
  PROP_0,
  PROP_HIDDEN_KINDS,
  PROP_READING_STYLE,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum {
  SIGNAL_MARK_ACTIVATED,
  SIGNAL_MENU_REQUESTED,
  SIGNAL_SCROLLED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

static void dateline_article_view_init_scrollable (GtkScrollableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DatelineArticleView,
                               dateline_article_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE,
                                                      dateline_article_view_init_scrollable))

static void
dateline_article_view_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (widget);
  int header_minimum;

  gtk_widget_measure (GTK_WIDGET (self->header), orientation, -1, &header_minimum, NULL, NULL,
                      NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = header_minimum + 2 * DATELINE_NARROW_MARGIN_SP;
    *natural = MAX ((int) dateline_article_view_get_widest_column (self), *minimum);
  } else {
    *minimum = 0;
    *natural = 600;
  }
}

static void
dateline_article_view_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (widget);

  GTK_WIDGET_CLASS (dateline_article_view_parent_class)->set_focus_child (widget, child);
  if (child == GTK_WIDGET (self->header) && self->value > 0. &&
      self->adjustments[GTK_ORIENTATION_VERTICAL] != NULL)
    gtk_adjustment_set_value (self->adjustments[GTK_ORIENTATION_VERTICAL], 0.);
}

static void
mark_activated_cb (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  g_signal_emit (self, signals[SIGNAL_MARK_ACTIVATED], 0, annotation);
}

static void
menu_requested_cb (DatelineArticleView *self, DatelineAnnotation *annotation, double x, double y)
{
  g_signal_emit (self, signals[SIGNAL_MENU_REQUESTED], 0, annotation, x, y);
}

static void
set_adjustment (DatelineArticleView *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **slot = &self->adjustments[orientation];

  if (*slot != NULL && *slot == adjustment)
    return;
  if (*slot != NULL)
    g_signal_handlers_disconnect_by_func (*slot, dateline_article_view_value_changed_cb, self);
  g_clear_object (slot);
  *slot = g_object_ref_sink (adjustment != NULL ? adjustment
                                                : gtk_adjustment_new (0., 0., 0., 0., 0., 0.));
  g_signal_connect_object (*slot, "value-changed",
                           G_CALLBACK (dateline_article_view_value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
dateline_article_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (object);

  switch (id) {
  case PROP_HIDDEN_KINDS:
    g_value_set_uint (value, self->hidden_kinds);
    break;
  case PROP_READING_STYLE:
    g_value_set_object (value, self->style);
    break;
  case PROP_HADJUSTMENT:
    g_value_set_object (value, self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
    break;
  case PROP_VADJUSTMENT:
    g_value_set_object (value, self->adjustments[GTK_ORIENTATION_VERTICAL]);
    break;
  case PROP_HSCROLL_POLICY:
    g_value_set_enum (value, self->policies[GTK_ORIENTATION_HORIZONTAL]);
    break;
  case PROP_VSCROLL_POLICY:
    g_value_set_enum (value, self->policies[GTK_ORIENTATION_VERTICAL]);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_article_view_set_property (GObject      *object,
                                    guint         id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (object);

  switch (id) {
  case PROP_HIDDEN_KINDS:
    dateline_article_view_set_hidden_kinds (self, g_value_get_uint (value));
    break;
  case PROP_READING_STYLE:
    dateline_article_view_set_reading_style (self, g_value_get_object (value));
    break;
  case PROP_HADJUSTMENT:
    set_adjustment (self, GTK_ORIENTATION_HORIZONTAL, g_value_get_object (value));
    break;
  case PROP_VADJUSTMENT:
    set_adjustment (self, GTK_ORIENTATION_VERTICAL, g_value_get_object (value));
    break;
  case PROP_HSCROLL_POLICY:
    self->policies[GTK_ORIENTATION_HORIZONTAL] = g_value_get_enum (value);
    break;
  case PROP_VSCROLL_POLICY:
    self->policies[GTK_ORIENTATION_VERTICAL] = g_value_get_enum (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_article_view_dispose (GObject *object)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (object);
  GtkWidget *child;

  g_hash_table_remove_all (self->figures);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->header = NULL;
  self->text = NULL;
  g_clear_object (&self->style);
  g_clear_object (&self->adjustments[0]);
  g_clear_object (&self->adjustments[1]);
  G_OBJECT_CLASS (dateline_article_view_parent_class)->dispose (object);
}

static void
dateline_article_view_finalize (GObject *object)
{
  g_hash_table_unref (DATELINE_ARTICLE_VIEW (object)->figures);
  g_array_unref (DATELINE_ARTICLE_VIEW (object)->history);
  G_OBJECT_CLASS (dateline_article_view_parent_class)->finalize (object);
}

static void
dateline_article_view_init_scrollable (GtkScrollableInterface *iface)
{
}

static void
add_signals (void)
{
  /**
   * DatelineArticleView::mark-activated:
   * @annotation: the mark
   *
   * The reader clicked on a mark or pressed Enter on it.
   */
  signals[SIGNAL_MARK_ACTIVATED] =
    g_signal_new ("mark-activated", DATELINE_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, DATELINE_TYPE_ANNOTATION);
  /**
   * DatelineArticleView::menu-requested:
   * @annotation: (nullable): the mark that it is about
   * @x: where to, in the widget's pixels
   * @y: where to
   *
   * The reader asked for a menu of the text.
   */
  signals[SIGNAL_MENU_REQUESTED] =
    g_signal_new ("menu-requested", DATELINE_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 3, DATELINE_TYPE_ANNOTATION, G_TYPE_DOUBLE, G_TYPE_DOUBLE);
  /**
   * DatelineArticleView::scrolled:
   *
   * Other words are on screen than before.
   */
  signals[SIGNAL_SCROLLED] = g_signal_new ("scrolled", DATELINE_TYPE_ARTICLE_VIEW,
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
dateline_article_view_class_init (DatelineArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_article_view_dispose;
  object_class->finalize = dateline_article_view_finalize;
  object_class->get_property = dateline_article_view_get_property;
  object_class->set_property = dateline_article_view_set_property;
  widget_class->measure = dateline_article_view_measure;
  widget_class->size_allocate = dateline_article_view_size_allocate;
  widget_class->set_focus_child = dateline_article_view_set_focus_child;

  /**
   * DatelineArticleView:hidden-kinds:
   *
   * The kinds whose marks are not shown: a bit, 1 << #DatelineKind, for each.
   */
  props[PROP_HIDDEN_KINDS] =
    g_param_spec_uint ("hidden-kinds", NULL, NULL, 0, (1u << DATELINE_N_KINDS) - 1, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * DatelineArticleView:reading-style:
   *
   * How the article is set, and how many marks are shown.
   */
  props[PROP_READING_STYLE] =
    g_param_spec_object ("reading-style", NULL, NULL, DATELINE_TYPE_READING_STYLE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  add_signals ();
  gtk_widget_class_set_css_name (widget_class, "article-view");
}

static void
dateline_article_view_init (DatelineArticleView *self)
{
  self->figures = g_hash_table_new (NULL, NULL);
  self->history = g_array_new (FALSE, FALSE, sizeof (DatelineArticleAnchor));
  self->anchor.in_header = TRUE;
  self->text = DATELINE_ARTICLE_TEXT (dateline_article_text_new ());
  self->header = DATELINE_ARTICLE_HEADER (dateline_article_header_new ());
  /* Heard and reached by Tab in the order of reading. */
  gtk_widget_set_parent (GTK_WIDGET (self->header), GTK_WIDGET (self));
  gtk_widget_insert_after (GTK_WIDGET (self->text), GTK_WIDGET (self), GTK_WIDGET (self->header));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  dateline_article_view_init_reading_style (self);
  g_object_bind_property (self->header, "hidden-kinds", self, "hidden-kinds",
                          G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (self->text, "mark-activated", G_CALLBACK (mark_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "menu-requested", G_CALLBACK (menu_requested_cb), self,
                           G_CONNECT_SWAPPED);
  dateline_article_view_follow_text (self);
  g_signal_connect_object (self->text, "geometry-changed", G_CALLBACK (gtk_widget_queue_allocate),
                           self, G_CONNECT_SWAPPED);
}

/**
 * dateline_article_view_new:
 *
 * Makes a view without a document.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_article_view_new (void)
{
  return g_object_new (DATELINE_TYPE_ARTICLE_VIEW, NULL);
}

/**
 * dateline_article_view_get_text:
 * @self: a view
 *
 * Returns: (transfer none): its running text
 */
DatelineArticleText *
dateline_article_view_get_text (DatelineArticleView *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), NULL);

  return self->text;
}

/**
 * dateline_article_view_set_document:
 * @self: a view
 * @document: (nullable): a document
 *
 * Shows the article of @document from its beginning; another version of the one
 * that is shown stays at the reader's place, and keeps the way back.
 */
void
dateline_article_view_set_document (DatelineArticleView *self, DatelineDocument *document)
{
  DatelineDocument *old;

  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  old = dateline_article_text_get_document (self->text);
  if (document == old)
    return;
  dateline_article_view_remove_figures (self);
  dateline_article_view_keep_history (self, old, document);
  self->anchor = dateline_article_view_keep_anchor (&self->anchor, old, document);
  dateline_article_header_set_document (self->header, document);
  dateline_article_text_set_document (self->text, document);
  if (document != NULL)
    dateline_article_view_add_figures (self, document);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dateline_article_view_get_hidden_kinds:
 * @self: a view
 *
 * Returns: a bit, 1 << #DatelineKind, for each kind that is not shown
 */
guint
dateline_article_view_get_hidden_kinds (DatelineArticleView *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), 0);

  return self->hidden_kinds;
}

/**
 * dateline_article_view_set_hidden_kinds:
 * @self: a view
 * @hidden_kinds: a bit, 1 << #DatelineKind, for each kind
 *
 * Hides the marks of some kinds.
 */
void
dateline_article_view_set_hidden_kinds (DatelineArticleView *self, guint hidden_kinds)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  if (self->hidden_kinds == hidden_kinds)
    return;
  self->hidden_kinds = hidden_kinds;
  dateline_article_text_set_hidden_kinds (self->text, hidden_kinds);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HIDDEN_KINDS]);
}
