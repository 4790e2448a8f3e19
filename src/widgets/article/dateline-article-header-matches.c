/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What was found above an article. */

#include "dateline-article-header-private.h"
#include "dateline-heading.h"

#include "core/dateline-span.h"
#include "widgets/dateline-palette.h"

static GtkWidget *
get_part (DatelineArticleHeader *self, const DatelineSpan *match)
{
  switch ((DatelineHeading) match->block) {
  case DATELINE_HEADING_TITLE:
    return GTK_WIDGET (self->title_text);
  case DATELINE_HEADING_SUBTITLE:
    return GTK_WIDGET (self->subtitle_text);
  case DATELINE_HEADING_BYLINE:
  case DATELINE_N_HEADINGS:
  default:
    return GTK_WIDGET (self->byline_label);
  }
}

static void
foreach_band_of_label (GtkLabel           *label,
                       const DatelineSpan *match,
                       DatelineBandFunc    func,
                       gpointer            user_data)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  const char *text = pango_layout_get_text (layout);
  const int start_byte = (int) (g_utf8_offset_to_pointer (text, match->start_char) - text);
  const int end_byte = (int) (g_utf8_offset_to_pointer (text, match->end_char) - text);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  int x, y;

  gtk_label_get_layout_offsets (label, &x, &y);
  do {
    int top, bottom;
    DatelineBand frame;

    pango_layout_iter_get_line_yrange (iter, &top, &bottom);
    frame = (DatelineBand) {
      .x = x,
      .y = y + pango_units_to_double (top),
      .height = pango_units_to_double (bottom - top),
    };
    dateline_band_foreach (pango_layout_iter_get_line_readonly (iter), &frame, start_byte, end_byte,
                           func, user_data);
  } while (pango_layout_iter_next_line (iter));
}

/* In pixels of the part that a match is in. */
static void
foreach_band (DatelineArticleHeader *self,
              const DatelineSpan    *match,
              DatelineBandFunc       func,
              gpointer               user_data)
{
  GtkWidget *part = get_part (self, match);

  if (GTK_IS_LABEL (part))
    foreach_band_of_label (GTK_LABEL (part), match, func, user_data);
  else
    dateline_display_text_foreach_band (DATELINE_DISPLAY_TEXT (part), match->start_char,
                                        match->end_char, func, user_data);
}

typedef struct {
  GtkSnapshot *snapshot;
  GdkRGBA color;
} Highlighter;

static void
highlight_cb (const DatelineBand *band, gpointer user_data)
{
  const Highlighter *highlighter = user_data;

  gtk_snapshot_append_color (highlighter->snapshot, &highlighter->color,
                             &GRAPHENE_RECT_INIT ((float) band->x, (float) band->y,
                                                  (float) band->width, (float) band->height));
}

static gboolean
find_part (DatelineArticleHeader *self, const DatelineSpan *match, graphene_point_t *corner)
{
  return gtk_widget_compute_point (get_part (self, match), GTK_WIDGET (self),
                                   &GRAPHENE_POINT_INIT (0.f, 0.f), corner);
}

/**
 * dateline_article_header_paint_matches:
 * @self: a header
 * @snapshot: where to draw
 *
 * Marks the places where something was found.
 */
void
dateline_article_header_paint_matches (DatelineArticleHeader *self, GtkSnapshot *snapshot)
{
  Highlighter highlighter = { snapshot, dateline_palette_get_match (dateline_palette_get_theme ()) };

  for (guint i = 0; self->matches != NULL && i < self->matches->len; i++) {
    const DatelineSpan *match = &g_array_index (self->matches, DatelineSpan, i);
    graphene_point_t corner;

    if (!find_part (self, match, &corner))
      continue;
    highlighter.color.alpha = i == self->current_match ? 1.f : .5f;
    gtk_snapshot_save (snapshot);
    gtk_snapshot_translate (snapshot, &corner);
    foreach_band (self, match, highlight_cb, &highlighter);
    gtk_snapshot_restore (snapshot);
  }
}

/* What is marked is not dimmed. */
static void
dim_byline (DatelineArticleHeader *self)
{
  gboolean is_marked = FALSE;

  for (guint i = 0; self->matches != NULL && i < self->matches->len; i++)
    is_marked |=
      g_array_index (self->matches, DatelineSpan, i).block == DATELINE_HEADING_BYLINE;
  if (is_marked)
    gtk_widget_remove_css_class (GTK_WIDGET (self->byline_label), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->byline_label), "dimmed");
}

/**
 * dateline_article_header_set_matches:
 * @self: a header
 * @matches: (nullable) (element-type DatelineSpan): places in the lines of the header, in
 *   reading order, not to be changed any more; the block of each is a #DatelineHeading
 * @current: which of them is the current one; any other number for none
 *
 * Shows where something was found.
 */
void
dateline_article_header_set_matches (DatelineArticleHeader *self, GArray *matches, guint current)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_HEADER (self));

  if (matches != NULL)
    g_array_ref (matches);
  g_clear_pointer (&self->matches, g_array_unref);
  self->matches = matches;
  self->current_match = current;
  dim_byline (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The first of the lines that a match is in. */
static void
first_cb (const DatelineBand *band, gpointer user_data)
{
  DatelineBand *first = user_data;

  if (first->height <= 0.)
    *first = *band;
}

/**
 * dateline_article_header_get_current_match:
 * @self: a header
 * @band: (out caller-allocates): where it begins, in the header's pixels
 *
 * Finds the line of the current place.
 *
 * Returns: whether there is one
 */
gboolean
dateline_article_header_get_current_match (DatelineArticleHeader *self, DatelineBand *band)
{
  const DatelineSpan *match;
  graphene_point_t corner;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_HEADER (self), FALSE);

  *band = (DatelineBand) { .height = 0. };
  if (self->matches == NULL || self->current_match >= self->matches->len)
    return FALSE;
  match = &g_array_index (self->matches, DatelineSpan, self->current_match);
  foreach_band (self, match, first_cb, band);
  if (band->height <= 0. || !find_part (self, match, &corner))
    return FALSE;
  band->x += corner.x;
  band->y += corner.y;
  return TRUE;
}
