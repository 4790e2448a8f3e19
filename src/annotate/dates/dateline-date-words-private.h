/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the words of dates are listed. */

#pragma once

#include "dateline-date-private.h"

G_BEGIN_DECLS

#define DATELINE_N_DATE_SOURCES 8
#define DATELINE_DATE_MAX_WORD_BYTES 64
#define DATELINE_DATE_MAX_WORDS 6

/* Words of one sense, with a bar between them; a word after "?" mostly means something
 * else. A list of lists ends with NULL. */
typedef struct {
  DatelineDateWord word;
  int value;
  const char *forms;
} DatelineDateList;

typedef struct {
  const char *language;
  DatelineDateOrder order;
  const char *prefixes; /* letters that are written together with the word behind, or NULL */
  const DatelineDateList *lists;
  guint calendars; /* bits, besides the Gregorian one */
} DatelineDateSource;

extern const DatelineDateList dateline_date_lists_english[];
extern const DatelineDateList dateline_date_lists_german[];
extern const DatelineDateList dateline_date_lists_french[];
extern const DatelineDateList dateline_date_lists_spanish[];
extern const DatelineDateList dateline_date_lists_persian[];
extern const DatelineDateList dateline_date_lists_arabic[];
extern const DatelineDateList dateline_date_lists_hebrew[];
extern const DatelineDateList dateline_date_lists_chinese[];
extern const DatelineDateList dateline_date_lists_other[];

gsize dateline_date_fold (const char *text, gsize n_bytes, char *folded);

G_END_DECLS
