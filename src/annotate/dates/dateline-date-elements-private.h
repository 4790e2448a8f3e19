/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The elements of patterns. */

#pragma once

#include "dateline-date-private.h"

G_BEGIN_DECLS

/* What an element reads: a word, or something that has a reader of its own. */
typedef enum {
  DATELINE_READ_WORD,
  DATELINE_READ_COUNT,
  DATELINE_READ_DAY,
  DATELINE_READ_DAY_TO,
  DATELINE_READ_ORDINAL_DAY,
  DATELINE_READ_MONTH,
  DATELINE_READ_MONTH_TO,
  DATELINE_READ_YEAR,
  DATELINE_READ_YEAR_TO,
  DATELINE_READ_ANY_YEAR,
  DATELINE_READ_DECADE,
  DATELINE_READ_DECADE_NUMBER,
  DATELINE_READ_NUMERIC,
  DATELINE_READ_CLOCK,
  DATELINE_READ_QUARTER,
  DATELINE_READ_ORDINAL,
  DATELINE_READ_MM,
  DATELINE_READ_DD,
  DATELINE_READ_DIGITS,
  DATELINE_READ_YEAR_NUMBER,
  DATELINE_READ_SHORT_YEAR,
  DATELINE_N_READS,
} DatelineDateReads;

typedef struct {
  DatelineDateReads reads;
  DatelineDateWord word;
  int value;
  gboolean is_optional;
  gboolean is_before; /* it is no part of the date, nor is what stands before it */
  gboolean is_behind; /* the same for what follows */
  gboolean is_glued;
} DatelineDateElement;

gboolean dateline_date_element_find (const char *name, DatelineDateElement *element);
guint dateline_date_element_read (const DatelineDateElement *element,
                                  const DatelineDateBlock *block,
                                  guint at,
                                  DatelineDateMatch *match);
void dateline_date_match_set (DatelineDateMatch *match, DatelineDateWord word, int value);

G_END_DECLS
