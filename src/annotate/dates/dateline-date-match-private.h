/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Matches the rules at the places of a block, one after the other. */

#pragma once

#include "dateline-date-rules-private.h"

G_BEGIN_DECLS

#define DATELINE_DATE_STRETCH 16
#define DATELINE_DATE_N_STRETCHES 4
#define DATELINE_DATE_N_PLACES 64 /* no less than a date can reach */

/* What is known of a lexeme: how many are taken by each reader that has been there. */
typedef struct {
  guint at;
  DatelineDateKinds kinds;
  guint8 n_read[DATELINE_N_READS];
} DatelineDatePlace;

/* The words are only read while matching; the slots are filled once it is known that the
 * pattern matches, from the places that its elements took. */
typedef struct {
  const DatelineDateBlock *block;
  const DatelineDatePattern *patterns;
  guint n_patterns;
  const DatelineDatePattern *pattern; /* that is being matched */
  guint start;                        /* where the matching began */
  guint first;                        /* of the date itself */
  guint end;                          /* likewise */
  gboolean has_end;                   /* what follows is no part of it */
  guint is_taken;                     /* a bit for each element */
  guint taken_at[DATELINE_DATE_MAX_ELEMENTS];
  guint stretch; /* for which the rules were chosen */
  DatelineDateRuleSet rules;
  DatelineDateKinds ahead[DATELINE_DATE_N_STRETCHES];
  DatelineDatePlace places[DATELINE_DATE_N_PLACES];
  DatelineDateMatch scratch;
} DatelineDateMatcher;

void dateline_date_matcher_init (DatelineDateMatcher *self, const DatelineDateBlock *block);
gboolean dateline_date_match_at (DatelineDateMatcher *self, guint first, DatelineDateMatch *match);
gboolean
dateline_date_belongs_to_other (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean dateline_date_merge_named_today (const DatelineDateBlock *block,
                                          DatelineDateMatch *a,
                                          DatelineDateMatch *b);
gboolean dateline_date_merge_named_day (DatelineDateMatch *a, const DatelineDateMatch *b);
void dateline_date_lend_side (const DatelineDateBlock *block,
                              DatelineDateMatch *a,
                              const DatelineDateMatch *b);
void dateline_date_settle_hour (DatelineDateMatch *match);
void dateline_date_settle (const DatelineDateBlock *block,
                           const DatelineDateMatch *before,
                           DatelineDateMatch *match);

/* Whether a time of day names no day. */
static inline gboolean
dateline_date_match_is_time_alone (const DatelineDateMatch *match)
{
  return match->kind == DATELINE_MATCH_CALENDAR && match->year == DATELINE_DATE_UNSET &&
         match->month == DATELINE_DATE_UNSET && match->day == DATELINE_DATE_UNSET &&
         match->weekday == DATELINE_DATE_UNSET &&
         (match->hour != DATELINE_DATE_UNSET || match->day_part != DATELINE_DATE_UNSET);
}

G_END_DECLS
