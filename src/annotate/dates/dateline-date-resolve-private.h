/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From what a rule found to a value. */

#pragma once

#include "dateline-date-value-private.h"

G_BEGIN_DECLS

/* What relative dates are counted from. */
typedef struct {
  gboolean has_published;
  gboolean has_text; /* an earlier date of the text */
  gboolean has_year; /* that named its year itself */
  guint block;       /* where it is */
  DatelineDatePoint published;
  DatelineDatePoint text;
  DatelineDatePoint period_first, period_last; /* what "this period" is */
  DatelineDatePoint year;                      /* the last date that named its year */
  guint year_block;
  gboolean year_is_frame;       /* it began its sentence */
  gboolean year_is_of_sentence; /* it holds no longer than that */
  gboolean has_quarter;
  DatelineDatePoint quarter; /* the last quarter that was named */
  guint quarter_block;
  gboolean is_narrative; /* the text tells of other years than its own */
} DatelineDateAnchors;

typedef struct {
  gboolean has_point;
  gboolean is_interval; /* to the end of the last one */
  DatelineDatePoint first;
  DatelineDatePoint last;
  gboolean is_whole;       /* the whole is what later dates count from, not a part of it */
  DatelineDatePoint whole; /* "early May": May */
  char timex[DATELINE_DATE_VALUE_SIZE];
  DatelineDateType type;
  DatelineDateAnchor anchor;
  DatelineDateFlags flags;
} DatelineDateResolved;

gboolean dateline_date_is_narrative (const DatelineDateText *texts,
                                     guint n_texts,
                                     const DatelineDateWords *words,
                                     int own);
gboolean dateline_date_anchors_use (const DatelineDateAnchors *self,
                                    DatelineDateAnchor wanted,
                                    DatelineDateResolved *resolved,
                                    DatelineDatePoint *point);
gboolean dateline_date_resolve (const DatelineDateAnchors *anchors,
                                guint block,
                                const DatelineDateMatch *match,
                                DatelineDateResolved *resolved);
void dateline_date_resolve_calendar (const DatelineDateAnchors *anchors,
                                     guint block,
                                     const DatelineDateMatch *match,
                                     DatelineDateResolved *resolved);
gboolean
dateline_date_place_in_year (const DatelineDateMatch *match, int year, DatelineDatePoint *point);
void dateline_date_resolve_without_year (const DatelineDateAnchors *anchors,
                                         guint block,
                                         const DatelineDateMatch *match,
                                         DatelineDateResolved *resolved);
void dateline_date_resolve_day_of_month (const DatelineDateAnchors *anchors,
                                         const DatelineDateMatch *match,
                                         DatelineDateResolved *resolved);
void dateline_date_resolve_months (int calendar,
                                   int year,
                                   int month,
                                   int n_months,
                                   DatelineDateResolved *resolved);
void dateline_date_resolve_counted (const DatelineDateAnchors *anchors,
                                    guint block,
                                    const DatelineDateMatch *match,
                                    DatelineDateResolved *resolved);
void dateline_date_resolve_offset (const DatelineDateAnchors *anchors,
                                   guint block,
                                   const DatelineDateMatch *match,
                                   DatelineDateResolved *resolved);
void dateline_date_resolve_span (const DatelineDateAnchors *anchors,
                                 const DatelineDateMatch *match,
                                 DatelineDateResolved *resolved);
void dateline_date_write_length (const DatelineDateMatch *match, char *text);
void dateline_date_write_set (const DatelineDateMatch *match, char *text);
void dateline_date_write_part (const DatelineDateMatch *match,
                               const DatelineDateResolved *resolved,
                               DatelineDatePart *part);
void dateline_date_order_months (const DatelineDateAnchors *anchors,
                                 const DatelineDateMatch *from,
                                 const DatelineDateMatch *to,
                                 DatelineDateResolved *first,
                                 DatelineDateResolved *last,
                                 DatelineFoundDate *date);
void dateline_date_write (const DatelineDateMatch *match,
                          const DatelineDateResolved *resolved,
                          gboolean with_context,
                          char *text);

/* Whether a date counts from an earlier one of the text: "the following day". */
static inline gboolean
dateline_date_match_counts_from_text (const DatelineDateMatch *match)
{
  return match->relation == DATELINE_RELATION_THAT ||
         match->relation == DATELINE_RELATION_FOLLOWING ||
         match->relation == DATELINE_RELATION_PREVIOUS;
}

/* Whether a quarter was named, here or just before, and no longer time since. */
static inline gboolean
dateline_date_anchors_tell_of_quarter (const DatelineDateAnchors *anchors, guint block)
{
  return anchors->has_quarter && anchors->quarter_block + 1 >= block && anchors->has_text &&
         anchors->text.unit <= DATELINE_UNIT_QUARTER;
}

static inline void
dateline_date_resolved_set (DatelineDateResolved *self, const DatelineDatePoint *point)
{
  self->has_point = TRUE;
  self->first = self->last = self->whole = *point;
}

G_END_DECLS
