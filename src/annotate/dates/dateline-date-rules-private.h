/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rules that find dates.
 *
 * A pattern is a row of elements with spaces between them. "?" behind one says that it may
 * be missing; "<" before one that it must stand there but is no part of the date, nor is
 * what is before it; ">" the same for what follows; "~" that no space stands before it. */

#pragma once

#include "dateline-date-elements-private.h"

G_BEGIN_DECLS

typedef struct {
  const char *rule;
  DatelineMatchKind kind;
  DatelineDateGate gate;
  const char *pattern;
} DatelineDateRule;

/* Each list ends with a rule that has no name. */
extern const DatelineDateRule dateline_date_rules_calendar[];
extern const DatelineDateRule dateline_date_rules_counted[];

#define DATELINE_DATE_MAX_ELEMENTS 12
#define DATELINE_DATE_N_MASKS 6
#define DATELINE_DATE_MAX_RULES (DATELINE_DATE_N_MASKS * 64)

/* What a lexeme, or a stretch of them, can be: a bit for each word, and for each reader. */
typedef struct {
  guint64 words[2];
  guint32 reads;
} DatelineDateKinds;

/* A rule, ready to be matched. */
typedef struct {
  const DatelineDateRule *rule;
  DatelineDateElement elements[DATELINE_DATE_MAX_ELEMENTS];
  guint n_elements;
  DatelineDateKinds needs; /* what it cannot do without */
} DatelineDatePattern;

typedef struct {
  guint64 bits[DATELINE_DATE_N_MASKS];
} DatelineDateRuleSet;

const DatelineDatePattern *dateline_date_patterns_get (guint *n);
void dateline_date_kinds_add (DatelineDateKinds *kinds, const DatelineLexeme *lexeme);
void dateline_date_rules_find (const DatelineLexeme *lexeme,
                               const DatelineDateKinds *kinds,
                               DatelineDateRuleSet *rules);

G_END_DECLS
