/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the parts of an article view stand. The truth of the scrolled position
 * is a character of the text and how far the view's top is below its line; the
 * adjustment's value follows from it, so that neither another width nor a
 * better estimate of what is above moves the words that the reader is at. */

#include "dateline-article-view-private.h"

#include <math.h>

#include "dateline-article-geometry.h"

#define WIDE_VIEW_SP 640
#define WIDE_MARGIN_SP 48
#define TOP_SPACE 30
#define HEADER_SPACE 22
#define BOTTOM_SPACE 48

/* Where in the view what was jumped to comes to stand. */
#define JUMP_PLACE .28

/**
 * dateline_article_view_peek_layout:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): where the words stand, or %NULL where
 *   there are none
 */
DatelineArticleLayout *
dateline_article_view_peek_layout (DatelineArticleView *self)
{
  DatelineArticleLayout *layout = dateline_article_text_get_layout (self->text);

  return layout != NULL && dateline_article_layout_get_n_pieces (layout) > 0 ? layout : NULL;
}

/**
 * dateline_article_view_get_total_height:
 * @self: a view
 *
 * Returns: the height of the column with its header, in pixels
 */
double
dateline_article_view_get_total_height (DatelineArticleView *self)
{
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);

  return self->header_height + (layout != NULL ? dateline_article_layout_get_height (layout) : 0.) +
         BOTTOM_SPACE;
}

/* How far the view can scroll: at times further than to the end. */
static double
get_highest_value (DatelineArticleView *self)
{
  double page = gtk_widget_get_height (GTK_WIDGET (self));

  return MAX (dateline_article_view_get_total_height (self) + self->foot_room - page, 0.);
}

/* Room below the end is there only as long as it is seen. */
static void
give_back_foot_room (DatelineArticleView *self)
{
  double seen = self->value + gtk_widget_get_height (GTK_WIDGET (self)) -
                dateline_article_view_get_total_height (self);

  self->foot_room = CLAMP (seen, 0., self->foot_room);
}

/* From the anchor to the value of the adjustment. */
static double
resolve_anchor (DatelineArticleView *self)
{
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
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
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
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
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
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
configure_adjustment (DatelineArticleView *self,
                      GtkOrientation orientation,
                      double value,
                      double upper)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double page = orientation == GTK_ORIENTATION_VERTICAL ? gtk_widget_get_height (GTK_WIDGET (self))
                                                        : gtk_widget_get_width (GTK_WIDGET (self));
  double step = dateline_article_view_peek_layout (self) != NULL
                ? dateline_article_layout_get_line_pitch (dateline_article_view_peek_layout (self))
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
    double highest = get_highest_value (self);

    wanted = resolve_anchor (self);
    clamped = wanted < 0. || wanted > highest;
    value = CLAMP (wanted, 0., highest);
    if (!ensure_visible (self, value))
      break;
  }
  if (clamped)
    set_anchor (self, value);
  self->value = value;
  give_back_foot_room (self);
  dateline_article_text_set_origin (self->text, self->column_x,
                                    round (self->header_height - value));
  configure_adjustment (self, GTK_ORIENTATION_VERTICAL, value,
                        dateline_article_view_get_total_height (self) + self->foot_room);
  configure_adjustment (self, GTK_ORIENTATION_HORIZONTAL, 0.,
                        gtk_widget_get_width (GTK_WIDGET (self)));
  self->is_placing = FALSE;
}

/**
 * dateline_article_view_value_changed_cb:
 * @self: a view
 * @adjustment: one of its adjustments
 *
 * Follows a scrollbar.
 */
void
dateline_article_view_value_changed_cb (DatelineArticleView *self, GtkAdjustment *adjustment)
{
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
  double value = gtk_adjustment_get_value (adjustment);
  double y = value - self->header_height;

  if (self->is_placing || adjustment != self->adjustments[GTK_ORIENTATION_VERTICAL])
    return;
  /* Who scrolls to the end wants the end, even if it turns out to be further
   * down than it was thought. */
  if (layout != NULL && value > self->value &&
      value + gtk_adjustment_get_page_size (adjustment) >=
        gtk_adjustment_get_upper (adjustment) - 1.)
    value = G_MAXINT;
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
  g_signal_emit_by_name (self, "scrolled");
}

/**
 * dateline_article_view_from_sp:
 * @self: a view
 * @length: a length in scaled pixels, which grow with the text
 *
 * Returns: @length in pixels
 */
double
dateline_article_view_from_sp (DatelineArticleView *self, double length)
{
  return adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length,
                                gtk_widget_get_settings (GTK_WIDGET (self)));
}

static void
place_column (DatelineArticleView *self, int width)
{
  double margin = dateline_article_view_from_sp (
    self, width >= dateline_article_view_from_sp (self, WIDE_VIEW_SP) ? WIDE_MARGIN_SP
                                                                      : DATELINE_NARROW_MARGIN_SP);
  DatelineArticleLayout *layout = dateline_article_text_get_layout (self->text);
  double old_header_height = self->header_height;
  int header_height;

  margin = MIN (margin, width * .1);
  self->column_width =
    (int) MIN (width - 2. * margin, dateline_article_view_get_widest_column (self));
  self->column_x = (int) ((width - self->column_width) / 2.);
  gtk_widget_measure (GTK_WIDGET (self->header), GTK_ORIENTATION_VERTICAL, (int) self->column_width,
                      NULL, &header_height, NULL, NULL);
  self->header_height = TOP_SPACE + header_height + HEADER_SPACE;
  if (self->anchor.in_header && old_header_height > 0.)
    self->anchor.header_y *= self->header_height / old_header_height;
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

/**
 * dateline_article_view_size_allocate:
 * @widget: a view
 * @width: its width, in pixels
 * @height: its height, in pixels
 * @baseline: its baseline, or -1
 *
 * Places the children.
 */
void
dateline_article_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  DatelineArticleView *self = DATELINE_ARTICLE_VIEW (widget);

  place_column (self, width);
  place (self);
  gtk_widget_size_allocate (GTK_WIDGET (self->text), &(GtkAllocation) { 0, 0, width, height }, -1);
  allocate_header (self);
  if (g_hash_table_size (self->figures) > 0)
    dateline_article_view_allocate_figures (self, height);
  g_signal_emit_by_name (self, "scrolled");
}

/**
 * dateline_article_view_is_headline_seen:
 * @self: a view
 *
 * Returns: whether the headline is on the screen, or a part of it
 */
gboolean
dateline_article_view_is_headline_seen (DatelineArticleView *self)
{
  int height;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_VIEW (self), FALSE);

  height = dateline_article_header_get_headline_height (self->header);
  return height > 0 && self->value < TOP_SPACE + height;
}

/**
 * dateline_article_view_restore_anchor:
 * @self: a view
 * @anchor: a place
 *
 * Scrolls to a place.
 */
void
dateline_article_view_restore_anchor (DatelineArticleView *self,
                                      const DatelineArticleAnchor *anchor)
{
  self->anchor = *anchor;
  place (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "scrolled");
}

/**
 * dateline_article_view_raise_anchor:
 * @self: a view
 * @anchor: a place
 *
 * Scrolls to a place, beyond the end of the article if need be.
 */
void
dateline_article_view_raise_anchor (DatelineArticleView *self, const DatelineArticleAnchor *anchor)
{
  self->foot_room = gtk_widget_get_height (GTK_WIDGET (self));
  dateline_article_view_restore_anchor (self, anchor);
}

/**
 * dateline_article_view_show_position:
 * @self: a view
 * @position: a position in the article
 *
 * Scrolls to @position where it is not seen.
 */
void
dateline_article_view_show_position (DatelineArticleView *self, DatelinePosition position)
{
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  DatelineBand line;
  double y;

  if (layout == NULL)
    return;
  dateline_article_geometry_get_caret (layout, position, &line);
  y = self->header_height + line.y - self->value;
  if (y < line.height || y + 2. * line.height > page) {
    dateline_article_view_remember (self);
    dateline_article_view_restore_anchor (
      self, &(DatelineArticleAnchor) { .position = position, .below_line = -page * JUMP_PLACE });
  }
}

/**
 * dateline_article_view_show_header_line:
 * @self: a view
 * @line: a line of its header, in the header's pixels
 *
 * Scrolls to @line where it is not seen.
 */
void
dateline_article_view_show_header_line (DatelineArticleView *self, const DatelineBand *line)
{
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  double y = TOP_SPACE + line->y;

  if (y >= self->value && y + line->height <= self->value + page)
    return;
  dateline_article_view_remember (self);
  dateline_article_view_restore_anchor (
    self, &(DatelineArticleAnchor) { .in_header = TRUE, .header_y = MAX (y - page * JUMP_PLACE, 0.) });
}
