/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An article that scrolls: its header, its running text and its figures, below
 * each other in one column. The truth of the scrolled position is a character
 * of the text and how far the view's top is below its line; the adjustment's
 * value follows from it, so that neither another width nor a better estimate
 * of what is above moves the words that the reader is at. */

#include "dateline-article-view.h"

#include <adwaita.h>

#include "dateline-article-geometry.h"
#include "dateline-article-header.h"
#include "dateline-article-text.h"
#include "dateline-figure.h"

#define MAX_COLUMN_SP 672
#define WIDE_VIEW_SP 640
#define WIDE_MARGIN_SP 48
#define NARROW_MARGIN_SP 18
#define TOP_SPACE 30
#define HEADER_SPACE 22
#define BOTTOM_SPACE 48

/* Where in the view what was jumped to comes to stand. */
#define JUMP_PLACE .28

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_HIDDEN_KINDS,
  N_PROPS,
  PROP_HADJUSTMENT = N_PROPS,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

enum {
  SIGNAL_MARK_ACTIVATED,
  SIGNAL_SCROLLED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

/* In the header the position is a distance in pixels from the very top. */
typedef struct {
  gboolean in_header;
  double header_y;
  DatelinePosition position;
  double below_line;
} Anchor;

struct _DatelineArticleView {
  GtkWidget parent_instance;

  DatelineArticleHeader *header;
  DatelineArticleText *text;
  GHashTable *figures; /* block -> DatelineFigure */

  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  GtkScrollablePolicy policies[2];
  Anchor anchor;
  double value;
  double column_x;
  double column_width;
  double header_height; /* all that is above the text */
  gboolean is_placing;
};

static void dateline_article_view_init_scrollable (GtkScrollableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (
  DatelineArticleView,
  dateline_article_view,
  GTK_TYPE_WIDGET,
  G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, dateline_article_view_init_scrollable))

static DatelineArticleLayout *
peek_layout (DatelineArticleView *self)
{
  DatelineArticleLayout *layout = dateline_article_text_get_layout (self->text);

  return layout != NULL && dateline_article_layout_get_n_pieces (layout) > 0 ? layout : NULL;
}

static double
get_total_height (DatelineArticleView *self)
{
  DatelineArticleLayout *layout = peek_layout (self);

  return self->header_height + (layout != NULL ? dateline_article_layout_get_height (layout) : 0.) +
         BOTTOM_SPACE;
}

/* From the anchor to the value of the adjustment. */
static double
resolve_anchor (DatelineArticleView *self)
{
  DatelineArticleLayout *layout = peek_layout (self);
  DatelineBand line;

  if (self->anchor.in_header || layout == NULL)
    return self->anchor.header_y;
  dateline_article_geometry_get_caret (layout, self->anchor.position, &line);
  return self->header_height + line.y + self->anchor.below_line;
}

/* From a value to the anchor. */
static void
set_anchor (DatelineArticleView *self, double value)
{
  DatelineArticleLayout *layout = peek_layout (self);
  double y = value - self->header_height;
  double line_y;
  DatelineBand line;

  self->anchor.in_header = layout == NULL || y < 0.;
  self->anchor.header_y = value;
  if (self->anchor.in_header)
    return;
  self->anchor.position = dateline_article_geometry_get_line (layout, y, &line_y);
  dateline_article_geometry_get_caret (layout, self->anchor.position, &line);
  self->anchor.below_line = y - line.y;
}

/* Lays out what is seen at a value. Returns whether any height changed. */
static gboolean
ensure_visible (DatelineArticleView *self, double value)
{
  DatelineArticleLayout *layout = peek_layout (self);
  double top = value - self->header_height;
  double bottom = top + gtk_widget_get_height (GTK_WIDGET (self));
  gboolean changed = FALSE;
  guint n_pieces, first;

  if (layout == NULL)
    return FALSE;
  n_pieces = dateline_article_layout_get_n_pieces (layout);
  first = dateline_article_layout_find_piece (layout, top, NULL);
  for (guint i = first; i < n_pieces; i++) {
    if (dateline_article_layout_get_piece_y (layout, i) >= bottom) {
      dateline_article_layout_trim (layout, first, i);
      break;
    }
    changed |= dateline_article_layout_ensure (layout, i);
  }
  return changed;
}

static void
configure_adjustment (DatelineArticleView *self, GtkOrientation orientation, double value, double upper)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double page = orientation == GTK_ORIENTATION_VERTICAL ? gtk_widget_get_height (GTK_WIDGET (self))
                                                        : gtk_widget_get_width (GTK_WIDGET (self));
  double step = peek_layout (self) != NULL ? dateline_article_layout_get_line_pitch (peek_layout (self))
                                           : page * .1;

  if (adjustment == NULL)
    return;
  gtk_adjustment_configure (adjustment, value, 0., MAX (upper, page), step,
                            MAX (page - 2. * step, step), page);
}

/* Brings value, adjustment and text to where the anchor is. */
static void
place (DatelineArticleView *self)
{
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  double wanted, value = 0.;
  gboolean clamped = FALSE;

  if (self->is_placing || page <= 0.)
    return;
  self->is_placing = TRUE;
  /* Each round lays out what the round before brought into view; heights that
   * are exact stay so, and two or three rounds are enough. */
  for (guint round = 0; round < 16; round++) {
    double highest = MAX (get_total_height (self) - page, 0.);

    wanted = resolve_anchor (self);
    clamped = wanted < 0. || wanted > highest;
    value = CLAMP (wanted, 0., highest);
    if (!ensure_visible (self, value))
      break;
  }
  if (clamped)
    set_anchor (self, value);
  self->value = value;
  dateline_article_text_set_origin (self->text, self->column_x, self->header_height - value);
  configure_adjustment (self, GTK_ORIENTATION_VERTICAL, value, get_total_height (self));
  configure_adjustment (self, GTK_ORIENTATION_HORIZONTAL, 0., gtk_widget_get_width (GTK_WIDGET (self)));
  self->is_placing = FALSE;
}

static void
value_changed_cb (DatelineArticleView *self, GtkAdjustment *adjustment)
{
  DatelineArticleLayout *layout = peek_layout (self);
  double value = gtk_adjustment_get_value (adjustment);
  double y = value - self->header_height;

  if (self->is_placing || adjustment != self->adjustments[GTK_ORIENTATION_VERTICAL])
    return;
  /* A piece that comes in from above turns out taller or shorter than it was
   * thought: what is below it stays where it is seen. */
  if (layout != NULL && y >= 0. && value < self->value) {
    guint piece = dateline_article_layout_find_piece (layout, y, NULL);
    double old_height = dateline_article_layout_get_piece_height (layout, piece);

    if (dateline_article_layout_ensure (layout, piece))
      value += dateline_article_layout_get_piece_height (layout, piece) - old_height;
  }
  set_anchor (self, MAX (value, 0.));
  place (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_SCROLLED], 0);
}

static double
from_sp (DatelineArticleView *self, double length)
{
  return adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                gtk_widget_get_settings (GTK_WIDGET (self)));
}

static void
place_column (DatelineArticleView *self, int width)
{
  double margin = from_sp (self, width >= from_sp (self, WIDE_VIEW_SP) ? WIDE_MARGIN_SP
                                                                       : NARROW_MARGIN_SP);
  DatelineArticleLayout *layout = dateline_article_text_get_layout (self->text);
  int header_height;

  margin = MIN (margin, width * .1);
  self->column_width = (int) MIN (width - 2. * margin, from_sp (self, MAX_COLUMN_SP));
  self->column_x = (int) ((width - self->column_width) / 2.);
  gtk_widget_measure (GTK_WIDGET (self->header), GTK_ORIENTATION_VERTICAL, (int) self->column_width,
                      NULL, &header_height, NULL, NULL);
  self->header_height = TOP_SPACE + header_height + HEADER_SPACE;
  if (layout != NULL) {
    dateline_article_text_check_context (self->text);
    dateline_article_layout_set_width (layout, self->column_width);
  }
}

static void
allocate_header (DatelineArticleView *self)
{
  int min_width;

  gtk_widget_measure (GTK_WIDGET (self->header), GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL,
                      NULL, NULL);
  gtk_widget_size_allocate (
    GTK_WIDGET (self->header),
    &(GtkAllocation) { (int) self->column_x, (int) (TOP_SPACE - self->value),
                       MAX ((int) self->column_width, min_width),
                       (int) self->header_height - TOP_SPACE - HEADER_SPACE },
    -1);
}

static void
allocate_figures (DatelineArticleView *self, int page)
{
  DatelineArticleLayout *layout = peek_layout (self);
  GHashTableIter iter;
  gpointer block, figure;

  g_hash_table_iter_init (&iter, self->figures);
  while (g_hash_table_iter_next (&iter, &block, &figure)) {
    guint piece = dateline_article_layout_piece_of (
      layout, &(DatelinePosition) { GPOINTER_TO_UINT (block), 0 });
    double y, height, top;
    gboolean visible = dateline_article_layout_get_figure (layout, piece, &y, &height);

    top = self->header_height - self->value + dateline_article_layout_get_piece_y (layout, piece) + y;
    visible = visible && top < page && top + height > 0.;
    gtk_widget_set_child_visible (figure, visible);
    if (visible)
      gtk_widget_size_allocate (figure,
                                &(GtkAllocation) { (int) self->column_x, (int) top,
                                                   (int) self->column_width, (int) height },
                                -1);
  }
}

static void
dateline_article_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (widget);

  place_column (self, width);
  place (self);
  gtk_widget_size_allocate (GTK_WIDGET (self->text), &(GtkAllocation) { 0, 0, width, height }, -1);
  allocate_header (self);
  if (g_hash_table_size (self->figures) > 0)
    allocate_figures (self, height);
}

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

  gtk_widget_measure (GTK_WIDGET (self->header), orientation, -1, &header_minimum, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = header_minimum + 2 * NARROW_MARGIN_SP;
    *natural = MAX ((int) from_sp (self, MAX_COLUMN_SP), *minimum);
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
show_position (DatelineArticleView *self, DatelinePosition position)
{
  DatelineArticleLayout *layout = peek_layout (self);
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  DatelineBand line;
  double y;

  if (layout == NULL)
    return;
  dateline_article_geometry_get_caret (layout, position, &line);
  y = self->header_height + line.y - self->value;
  if (y < line.height || y + 2. * line.height > page) {
    self->anchor = (Anchor) { .position = position, .below_line = -page * JUMP_PLACE };
    place (self);
    gtk_widget_queue_allocate (GTK_WIDGET (self));
    g_signal_emit (self, signals[SIGNAL_SCROLLED], 0);
  }
}

static void
reveal_cb (DatelineArticleView *self, guint block, guint offset_char)
{
  show_position (self, (DatelinePosition) { block, offset_char });
}

static void
mark_activated_cb (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  g_signal_emit (self, signals[SIGNAL_MARK_ACTIVATED], 0, annotation);
}

static void
set_adjustment (DatelineArticleView *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **slot = &self->adjustments[orientation];

  if (*slot != NULL && *slot == adjustment)
    return;
  if (*slot != NULL)
    g_signal_handlers_disconnect_by_func (*slot, value_changed_cb, self);
  g_clear_object (slot);
  *slot = g_object_ref_sink (adjustment != NULL ? adjustment
                                                : gtk_adjustment_new (0., 0., 0., 0., 0., 0.));
  g_signal_connect_object (*slot, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
dateline_article_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (object);

  switch (id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, dateline_article_view_get_document (self));
    break;
  case PROP_HIDDEN_KINDS:
    g_value_set_uint (value, dateline_article_view_get_hidden_kinds (self));
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
dateline_article_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (object);

  switch (id) {
  case PROP_DOCUMENT:
    dateline_article_view_set_document (self, g_value_get_object (value));
    break;
  case PROP_HIDDEN_KINDS:
    dateline_article_view_set_hidden_kinds (self, g_value_get_uint (value));
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
  g_clear_object (&self->adjustments[0]);
  g_clear_object (&self->adjustments[1]);
  G_OBJECT_CLASS (dateline_article_view_parent_class)->dispose (object);
}

static void
dateline_article_view_finalize (GObject *object)
{
  g_hash_table_unref (DATELINE_ARTICLE_VIEW (object)->figures);
  G_OBJECT_CLASS (dateline_article_view_parent_class)->finalize (object);
}

static void
dateline_article_view_init_scrollable (GtkScrollableInterface *iface)
{
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
   * DatelineArticleView:document: (nullable)
   *
   * The document whose article is shown.
   */
  props[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * DatelineArticleView:hidden-kinds:
   *
   * The kinds whose marks are not shown: a bit, 1 << #DatelineKind, for each.
   */
  props[PROP_HIDDEN_KINDS] =
    g_param_spec_uint ("hidden-kinds", NULL, NULL, 0, (1u << DATELINE_N_KINDS) - 1, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

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
   * DatelineArticleView::scrolled:
   *
   * Other words are on screen than before.
   */
  signals[SIGNAL_SCROLLED] = g_signal_new ("scrolled", DATELINE_TYPE_ARTICLE_VIEW, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "article-view");
}

static void
dateline_article_view_init (DatelineArticleView *self)
{
  self->figures = g_hash_table_new (NULL, NULL);
  self->anchor.in_header = TRUE;
  self->text = DATELINE_ARTICLE_TEXT (dateline_article_text_new ());
  self->header = DATELINE_ARTICLE_HEADER (dateline_article_header_new ());
  /* Drawn in this order, the header over the text; heard and reached by Tab in
   * the order of reading. */
  gtk_widget_set_parent (GTK_WIDGET (self->header), GTK_WIDGET (self));
  gtk_widget_insert_after (GTK_WIDGET (self->text), GTK_WIDGET (self), GTK_WIDGET (self->header));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_object_bind_property (self->header, "hidden-kinds", self->text, "hidden-kinds",
                          G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (self->text, "mark-activated", G_CALLBACK (mark_activated_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "geometry-changed", G_CALLBACK (gtk_widget_queue_allocate),
                           self, G_CONNECT_SWAPPED);
}

/**
 * dateline_article_view_new:
 *
 * Makes a view without a document.
 *
 * Returns: a new widget
 */
GtkWidget *
dateline_article_view_new (void)
{
  return g_object_new (DATELINE_TYPE_ARTICLE_VIEW, NULL);
}

/**
 * dateline_article_view_get_document:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the document
 */
DatelineDocument *
dateline_article_view_get_document (DatelineArticleView *self)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), NULL);

  return dateline_article_text_get_document (self->text);
}

static void
add_figures (DatelineArticleView *self, DatelineDocument *document)
{
  DatelineArticle *article = dateline_document_get_article (document);
  DatelineArticleLayout *layout = dateline_article_text_get_layout (self->text);
  guint n_blocks = dateline_article_get_n_blocks (article);

  for (guint i = 0; i < n_blocks; i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    GtkWidget *figure;

    if (dateline_block_get_block_type (block) != DATELINE_BLOCK_FIGURE)
      continue;
    figure = dateline_figure_new (block);
    gtk_widget_set_parent (figure, GTK_WIDGET (self));
    g_hash_table_insert (self->figures, GUINT_TO_POINTER (i), figure);
    dateline_article_layout_set_figure_ratio (layout, i,
                                              dateline_figure_get_ratio (DATELINE_FIGURE (figure)));
  }
}

static void
remove_figures (DatelineArticleView *self)
{
  GHashTableIter iter;
  gpointer figure;

  g_hash_table_iter_init (&iter, self->figures);
  while (g_hash_table_iter_next (&iter, NULL, &figure)) {
    g_hash_table_iter_remove (&iter);
    gtk_widget_unparent (figure);
  }
}

/**
 * dateline_article_view_set_document:
 * @self: a view
 * @document: (nullable): a document
 *
 * Shows the article of @document from its beginning.
 */
void
dateline_article_view_set_document (DatelineArticleView *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  if (document == dateline_article_text_get_document (self->text))
    return;
  remove_figures (self);
  self->anchor = (Anchor) { .in_header = TRUE };
  dateline_article_header_set_document (self->header, document);
  dateline_article_text_set_document (self->text, document);
  if (document != NULL)
    add_figures (self, document);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_DOCUMENT]);
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

  return dateline_article_text_get_hidden_kinds (self->text);
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

  if (dateline_article_text_get_hidden_kinds (self->text) == hidden_kinds)
    return;
  dateline_article_text_set_hidden_kinds (self->text, hidden_kinds);
}

/**
 * dateline_article_view_show_evidence:
 * @self: a view
 * @spans: (array length=n_spans): spans of the article
 * @n_spans: how many, at least 1
 *
 * Scrolls to the first of @spans where it is not seen, and marks them all.
 */
void
dateline_article_view_show_evidence (DatelineArticleView *self, const DatelineSpan *spans, guint n_spans)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));
  g_return_if_fail (n_spans > 0);

  show_position (self, (DatelinePosition) { spans[0].block, spans[0].start_char });
  dateline_article_text_select_evidence (self->text, spans, n_spans);
}

/**
 * dateline_article_view_show_mark:
 * @self: a view
 * @annotation: an annotation of the document
 *
 * Scrolls to a mark where it is not seen, and gives it the focus.
 */
void
dateline_article_view_show_mark (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_focus_mark (self->text, annotation);
}

/**
 * dateline_article_view_set_chosen:
 * @self: a view
 * @annotation: (nullable): an annotation of the document
 *
 * Lights up all marks of what @annotation is about.
 */
void
dateline_article_view_set_chosen (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_set_chosen (self->text, annotation);
}

/**
 * dateline_article_view_get_mark_area:
 * @self: a view
 * @annotation: an annotation of the document
 * @area: (out caller-allocates): where it is, in the view's pixels
 *
 * Finds where to point at a mark.
 *
 * Returns: whether the mark is anywhere
 */
gboolean
dateline_article_view_get_mark_area (DatelineArticleView *self,
                                     DatelineAnnotation  *annotation,
                                     GdkRectangle        *area)
{
  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  return dateline_article_text_get_mark_area (self->text, annotation, area);
}

/**
 * dateline_article_view_get_visible_span:
 * @self: a view
 * @first: (out caller-allocates): the part of the topmost block that is seen
 * @last: (out caller-allocates): the part of the lowest block that is seen
 *
 * Tells which words are on screen.
 *
 * Returns: whether any are
 */
gboolean
dateline_article_view_get_visible_span (DatelineArticleView *self, DatelineSpan *first, DatelineSpan *last)
{
  DatelineArticleLayout *layout;
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  DatelinePosition top, bottom;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  layout = peek_layout (self);
  if (layout == NULL || self->header_height - self->value >= page)
    return FALSE;
  dateline_article_geometry_hit (layout, 0., self->value - self->header_height, &top, NULL);
  dateline_article_geometry_hit (layout, self->column_width,
                                 self->value - self->header_height + page, NULL, &bottom);
  *first = (DatelineSpan) { top.block, top.offset_char,
                            top.block == bottom.block ? bottom.offset_char : G_MAXUINT };
  *last = (DatelineSpan) { bottom.block, top.block == bottom.block ? top.offset_char : 0,
                           bottom.offset_char };
  return TRUE;
}

/**
 * dateline_article_view_get_place:
 * @self: a view
 * @span: a span of the article
 * @fraction: (out): how far down it is: 0 at the top, 1 at the end
 *
 * Tells where on the scrollbar a span is, as far as the heights are known.
 *
 * Returns: whether that can be said
 */
gboolean
dateline_article_view_get_place (DatelineArticleView *self, const DatelineSpan *span, double *fraction)
{
  DatelineArticleLayout *layout;
  DatelinePosition position = { span->block, span->start_char };
  guint piece;
  const DatelinePiece *cut;
  double y;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  layout = peek_layout (self);
  if (layout == NULL)
    return FALSE;
  piece = dateline_article_layout_piece_of (layout, &position);
  cut = dateline_article_layout_get_piece (layout, piece);
  y = dateline_article_layout_get_piece_y (layout, piece) +
      dateline_article_layout_get_piece_height (layout, piece) *
        (span->start_char - cut->start_char) / MAX (cut->end_char - cut->start_char, 1);
  *fraction = (self->header_height + y) / get_total_height (self);
  return TRUE;
}
