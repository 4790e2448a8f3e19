/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rules that find dates.
 *
 * A pattern is a row of elements with spaces between them. "?" behind one says that it may
 * be missing; "<" before one that it must stand there but is no part of the date, nor is
 * what is before it; ">" the same for what follows; "~" that no space stands before it. */

#pragma once

#include "dateline-date-private.h"

G_BEGIN_DECLS

typedef struct {
  const char *rule;
  DatelineMatchKind kind;
  DatelineDateGate gate;
  const char *pattern;
} DatelineDateRule;

extern const DatelineDateRule dateline_date_rules[];
extern const guint dateline_n_date_rules;

G_END_DECLS
