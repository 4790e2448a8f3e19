/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A strip beside the scrollbar that shows where in the article something
 * occurs. */

#include "dateline-occurrence-strip.h"

#include <adwaita.h>

#include "core/dateline-span.h"
#include "widgets/dateline-palette.h"

#define STRIP_WIDTH 10
#define TICK_HEIGHT 3.f

struct _DatelineOccurrenceStrip {
  GtkWidget parent_instance;

  DatelineArticleView *view; /* borrowed: the strip stands beside it */
  GArray *spans;             /* DatelineSpan, or NULL */
  gboolean is_above;         /* whether something is above the text too */
};

G_DEFINE_FINAL_TYPE (DatelineOccurrenceStrip, dateline_occurrence_strip, GTK_TYPE_WIDGET)

static void
dateline_occurrence_strip_measure (GtkWidget *widget,
                                   GtkOrientation orientation,
                                   int for_size,
                                   int *minimum,
                                   int *natural,
                                   int *minimum_baseline,
                                   int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? STRIP_WIDTH : 0;
}

/* The pixel that a span stands at, or -1 where that is not known. */
static int
find_y (DatelineOccurrenceStrip *self, guint i, float height)
{
  double place;

  if (!dateline_article_view_get_place (self->view, &g_array_index (self->spans, DatelineSpan, i),
                                        &place))
    return -1;
  return (int) (height * (float) place);
}

/* The first span behind @first that stands lower than @y: there may be a thousand for each
 * pixel. */
static guint
find_next (DatelineOccurrenceStrip *self, guint first, int y, float height)
{
  guint last = self->spans->len;

  for (guint step = 1; first + step < last; step *= 2) {
    if (find_y (self, first + step, height) > y)
      last = first + step;
    else
      first += step;
  }
  while (last - first > 1) {
    const guint middle = first + (last - first) / 2;

    if (find_y (self, middle, height) > y)
      last = middle;
    else
      first = middle;
  }
  return last;
}

static void
paint_tick (GtkSnapshot *snapshot, const GdkRGBA *color, int y)
{
  gtk_snapshot_append_color (
    snapshot, color, &GRAPHENE_RECT_INIT (1.f, (float) y, STRIP_WIDTH - 2.f, TICK_HEIGHT));
}

static void
dateline_occurrence_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineOccurrenceStrip *self = DATELINE_OCCURRENCE_STRIP (widget);
  const GdkRGBA accent = dateline_palette_get_accent (dateline_palette_get_theme ());
  const float height = (float) gtk_widget_get_height (widget) - TICK_HEIGHT;
  const guint n_spans = self->spans != NULL ? self->spans->len : 0;

  if (self->view == NULL)
    return;
  if (self->is_above)
    paint_tick (snapshot, &accent, 0);
  for (guint i = 0; i < n_spans;) {
    const int y = find_y (self, i, height);

    if (y >= 0)
      paint_tick (snapshot, &accent, y);
    i = find_next (self, i, y, height);
  }
}

static void
dateline_occurrence_strip_dispose (GObject *object)
{
  g_clear_pointer (&DATELINE_OCCURRENCE_STRIP (object)->spans, g_array_unref);
  G_OBJECT_CLASS (dateline_occurrence_strip_parent_class)->dispose (object);
}

static void
dateline_occurrence_strip_class_init (DatelineOccurrenceStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_occurrence_strip_dispose;
  widget_class->measure = dateline_occurrence_strip_measure;
  widget_class->snapshot = dateline_occurrence_strip_snapshot;
  gtk_widget_class_set_css_name (widget_class, "occurrence-strip");
  /* The card says "mention 2 of 7": the strip adds nothing to hear. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dateline_occurrence_strip_init (DatelineOccurrenceStrip *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * dateline_occurrence_strip_new:
 *
 * Makes an empty strip.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_occurrence_strip_new (void)
{
  return g_object_new (DATELINE_TYPE_OCCURRENCE_STRIP, NULL);
}

/**
 * dateline_occurrence_strip_set_view:
 * @self: a strip
 * @view: (nullable): the view that it stands beside, which must outlive it
 *
 * Tells the strip whose places it shows.
 */
void
dateline_occurrence_strip_set_view (DatelineOccurrenceStrip *self, DatelineArticleView *view)
{
  g_return_if_fail (DATELINE_IS_OCCURRENCE_STRIP (self));

  self->view = view;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_occurrence_strip_set_spans:
 * @self: a strip
 * @spans: (nullable) (element-type DatelineSpan): places in the article, in
 *   reading order; not to be changed any more
 *
 * Shows where @spans are.
 */
void
dateline_occurrence_strip_set_spans (DatelineOccurrenceStrip *self, GArray *spans)
{
  g_return_if_fail (DATELINE_IS_OCCURRENCE_STRIP (self));

  if (spans != NULL)
    g_array_ref (spans);
  g_clear_pointer (&self->spans, g_array_unref);
  self->spans = spans;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_occurrence_strip_set_above:
 * @self: a strip
 * @is_above: whether there is something in the lines above the text too
 *
 * Shows that at the top.
 */
void
dateline_occurrence_strip_set_above (DatelineOccurrenceStrip *self, gboolean is_above)
{
  g_return_if_fail (DATELINE_IS_OCCURRENCE_STRIP (self));

  self->is_above = is_above;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
