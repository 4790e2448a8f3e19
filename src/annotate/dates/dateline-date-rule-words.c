/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a rule says, for "Why this date?". */

#include "dateline-dates.h"

#include <glib/gi18n-lib.h>

static const struct {
  const char *rule;
  const char *words;
} rules[] = {
  { "number-date", N_("a date in numbers") },
  { "full-date", N_("the words name the whole date") },
  { "day-and-month", N_("a day and month; the year is the one that fits") },
  { "day-of-month", N_("a day; the month is the one that fits") },
  { "month-and-year", N_("the words name month and year") },
  { "month", N_("a month; the year is the one that fits") },
  { "year", N_("the words name the year") },
  { "weekday", N_("the weekday that fits") },
  { "today", N_("counted in days from the day it was published") },
  { "period", N_("the last, present or next such time") },
  { "same-period", N_("the time that an earlier date names, or the one beside it") },
  { "offset", N_("counted back or ahead") },
  { "vague", N_("a time without bounds") },
  { "quarter", N_("a quarter or half of a year") },
  { "season", N_("a season") },
  { "decade", N_("a decade") },
  { "century", N_("a century") },
  { "range", N_("from one date to another") },
  { "units", N_("a length of time up to, or from, the day it was published") },
  { "duration", N_("a length of time") },
  { "clock", N_("a time of day") },
  { "part-of-day", N_("a part of a day") },
  { "set", N_("it comes again and again") },
  { "holiday", N_("a day with a name") },
  { "dateline", N_("the day on which the article was published") },
};

/**
 * dateline_date_rule_to_words:
 * @rule: the rule of a found date
 *
 * Says in the reader's language what a rule is.
 *
 * Returns: (transfer none): the words
 */
const char *
dateline_date_rule_to_words (const char *rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++) {
    if (g_strcmp0 (rules[i].rule, rule) == 0)
      return _ (rules[i].words);
  }
  return rule;
}
