/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the dated events of a timeline are spread over the time that they cover. */

#include "dateline-timeline-private.h"

#define SECONDS_OF_DAY G_GINT64_CONSTANT (86400)
#define MAX_YEARS_BY_DAY 2
#define MAX_YEARS_BY_MONTH 20

static gint64
floor_to_day (gint64 instant)
{
  gint64 rest = instant % SECONDS_OF_DAY;

  return instant - rest - (rest < 0 ? SECONDS_OF_DAY : 0);
}

static gint64
count_days (gint64 earliest, gint64 latest)
{
  return (floor_to_day (latest) - floor_to_day (earliest)) / SECONDS_OF_DAY + 1;
}

static gint64
divide_up (gint64 a, gint64 b)
{
  return (a + b - 1) / b;
}

static gboolean
is_finite (const DatelineTimelineEntry *entry)
{
  return entry->place == DATELINE_TIMELINE_PLACE_DATED && entry->earliest != DATELINE_INSTANT_MIN &&
         entry->latest != DATELINE_INSTANT_MAX;
}

/**
 * dateline_timeline_get_n_dated:
 * @self: a timeline
 *
 * Counts the listed events that have a place on the line: a date with a beginning
 * and an end, or with one of them where the other is unknown.
 *
 * Returns: how many there are
 */
guint
dateline_timeline_get_n_dated (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), 0);

  return self->n_dated;
}

/**
 * dateline_timeline_get_extent:
 * @self: a timeline
 * @earliest: (out): the first instant, in seconds since 1970
 * @latest: (out): the last instant, in seconds since 1970
 *
 * The time that all dated events of the document cover, listed or not.
 *
 * Returns: %FALSE if no event is dated
 */
gboolean
dateline_timeline_get_extent (DatelineTimeline *self, gint64 *earliest, gint64 *latest)
{
  const DatelineTimelineExtent *extent;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), FALSE);

  extent = dateline_timeline_peek_extent (self);
  if (extent->n_dated == 0)
    return FALSE;

  *earliest = extent->earliest;
  *latest = extent->latest;
  return TRUE;
}

/* Days, months or years, as the time between is long. */
static void
init_ends (DatelineTimelineGroup *first,
           DatelineTimelineGroup *last,
           gint64                 earliest,
           gint64                 latest)
{
  DatelineTimelineUnit unit = DATELINE_TIMELINE_UNIT_YEAR;

  dateline_timeline_group_init_at (first, earliest, unit);
  dateline_timeline_group_init_at (last, latest, unit);
  if (last->year - first->year < MAX_YEARS_BY_DAY)
    unit = DATELINE_TIMELINE_UNIT_DAY;
  else if (last->year - first->year < MAX_YEARS_BY_MONTH)
    unit = DATELINE_TIMELINE_UNIT_MONTH;

  dateline_timeline_group_init_at (first, earliest, unit);
  dateline_timeline_group_init_at (last, latest, unit);
}

static char *
dup_words_between (gint64 earliest, gint64 latest)
{
  DatelineTimelineGroup first, last;
  g_autofree char *first_text = NULL;
  g_autofree char *last_text = NULL;
  g_autofree char *text = NULL;
  g_autoptr (DatelineEdtf) interval = NULL;

  init_ends (&first, &last, earliest, latest);
  if (dateline_timeline_group_compare (&first, &last) == 0)
    return dateline_timeline_group_to_words (&first, DATELINE_CALENDAR_GREGORIAN);

  first_text = dateline_timeline_group_to_edtf (&first);
  last_text = dateline_timeline_group_to_edtf (&last);
  text = g_strconcat (first_text, "/", last_text, NULL);
  interval = dateline_edtf_parse (text, NULL);
  return interval != NULL ? dateline_edtf_to_words (interval) : g_steal_pointer (&text);
}

/**
 * dateline_timeline_dup_extent_words:
 * @self: a timeline
 *
 * Names the time that the dated events cover, by days, months or years as it
 * is long.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if no event is dated
 */
char *
dateline_timeline_dup_extent_words (DatelineTimeline *self)
{
  gint64 earliest, latest;

  if (!dateline_timeline_get_extent (self, &earliest, &latest))
    return NULL;

  return dup_words_between (earliest, latest);
}

/**
 * dateline_timeline_dup_end_words:
 * @self: a timeline
 * @first: (out) (transfer full): where the dated events begin
 * @last: (out) (transfer full): where they end
 *
 * Names both ends of the time that the dated events cover, as one labels an
 * axis.
 *
 * Returns: %FALSE if no event is dated; @first and @last are then not set
 */
gboolean
dateline_timeline_dup_end_words (DatelineTimeline *self, char **first, char **last)
{
  DatelineTimelineGroup first_group, last_group;
  gint64 earliest, latest;

  if (!dateline_timeline_get_extent (self, &earliest, &latest))
    return FALSE;

  init_ends (&first_group, &last_group, earliest, latest);
  *first = dateline_timeline_group_to_words (&first_group, DATELINE_CALENDAR_GREGORIAN);
  *last = dateline_timeline_group_to_words (&last_group, DATELINE_CALENDAR_GREGORIAN);
  return TRUE;
}

/**
 * dateline_timeline_suggest_n_bins:
 * @self: a timeline
 * @max_bins: the most bins that there is room for
 *
 * How many bins to count in: one a day where that is not too many, else one for
 * a whole number of days, so that days are alike.
 *
 * Returns: 1 to @max_bins, or 0 if no event is dated
 */
guint
dateline_timeline_suggest_n_bins (DatelineTimeline *self, guint max_bins)
{
  gint64 earliest, latest, n_days;

  g_return_val_if_fail (max_bins > 0, 0);

  if (!dateline_timeline_get_extent (self, &earliest, &latest))
    return 0;

  n_days = count_days (earliest, latest);
  return (guint) divide_up (n_days, divide_up (n_days, max_bins));
}

typedef struct {
  gint64 start; /* seconds since 1970 */
  double width; /* of a bin, in seconds */
} Scale;

static gboolean
get_scale (DatelineTimeline *self, guint n_bins, Scale *scale)
{
  gint64 earliest, latest, n_days;

  if (n_bins == 0 || !dateline_timeline_get_extent (self, &earliest, &latest))
    return FALSE;

  n_days = count_days (earliest, latest);
  scale->start = floor_to_day (earliest);
  scale->width = n_bins > n_days ? (double) n_days * SECONDS_OF_DAY / n_bins
                                 : (double) divide_up (n_days, n_bins) * SECONDS_OF_DAY;
  return TRUE;
}

/* The bins that an entry lies in, and how far along them it begins and ends. */
static gboolean
find_bins (const DatelineTimelineEntry *entry,
           const Scale                 *scale,
           guint                        n_bins,
           guint                       *first,
           guint                       *last,
           double                      *start,
           double                      *end)
{
  if (!is_finite (entry))
    return FALSE;

  *start = (double) (entry->earliest - scale->start) / scale->width;
  *end = (double) (entry->latest - scale->start + 1) / scale->width;
  *first = (guint) CLAMP (*start, 0, n_bins - 1);
  *last = (guint) CLAMP (*end - 1e-9, *first, n_bins - 1);
  return TRUE;
}

/**
 * dateline_timeline_get_density:
 * @self: a timeline
 * @bins: (out caller-allocates) (array length=n_bins): the counts
 * @n_bins: how many parts the covered time is cut into
 *
 * Counts the dated events in each part of the time that they cover; parts are
 * whole days where there are no more parts than days. One that
 * lies over several parts is shared out among them, so that all bins together
 * come to the number of events counted.
 */
void
dateline_timeline_get_density (DatelineTimeline *self, double *bins, guint n_bins)
{
  Scale scale;

  for (guint i = 0; i < n_bins; i++)
    bins[i] = 0;
  if (!get_scale (self, n_bins, &scale))
    return;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++) {
    double start, end;
    guint first, last;

    if (!find_bins (dateline_timeline_peek_entry (self, i), &scale, n_bins, &first, &last, &start,
                    &end))
      continue;

    for (guint bin = first; bin <= last; bin++)
      bins[bin] += first == last ? 1 : (MIN (end, bin + 1.0) - MAX (start, bin)) / (end - start);
  }
}

/**
 * dateline_timeline_find_bin:
 * @self: a timeline
 * @n_bins: how many parts the covered time is cut into
 * @bin: one of them
 * @position: (out): the position of the first listed event in it, if there is one;
 *   one that lies wholly in it goes before others
 *
 * Finds the listed events in a part of the covered time.
 *
 * Returns: how many there are
 */
guint
dateline_timeline_find_bin (DatelineTimeline *self, guint n_bins, guint bin, guint *position)
{
  guint n_found = 0;
  gboolean found_whole = FALSE;
  Scale scale;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), 0);
  g_return_val_if_fail (bin < n_bins, 0);

  if (!get_scale (self, n_bins, &scale))
    return 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self)); i++) {
    double start, end;
    guint first, last;

    if (!find_bins (dateline_timeline_peek_entry (self, i), &scale, n_bins, &first, &last, &start,
                    &end) ||
        bin < first || bin > last)
      continue;

    if (n_found == 0 || (!found_whole && first == last)) {
      *position = i;
      found_whole = first == last;
    }
    n_found++;
  }

  return n_found;
}

/**
 * dateline_timeline_dup_bin_words:
 * @self: a timeline with a dated event
 * @n_bins: how many parts the covered time is cut into
 * @bin: one of them
 *
 * Names a part of the covered time.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if no event is dated
 */
char *
dateline_timeline_dup_bin_words (DatelineTimeline *self, guint n_bins, guint bin)
{
  Scale scale;
  gint64 start;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  if (!get_scale (self, n_bins, &scale))
    return NULL;

  start = scale.start + (gint64) (scale.width * bin);
  return dup_words_between (start,
                            MAX (start, scale.start + (gint64) (scale.width * (bin + 1)) - 1));
}
