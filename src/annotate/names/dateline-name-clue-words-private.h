/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that say of a name beside them of what kind it is. */

#pragma once

#include "annotate/names/dateline-name-clues.h"

G_BEGIN_DECLS

/* What a word may be a clue for, by where it stands. */
typedef enum {
  DATELINE_CLUE_FIRM = 1 << 0,   /* "company" */
  DATELINE_CLUE_FIRMS = 1 << 1,  /* "companies" */
  DATELINE_CLUE_PLACE = 1 << 2,  /* "village" */
  DATELINE_CLUE_PLACES = 1 << 3, /* "villages" */
  DATELINE_CLUE_WORK = 1 << 4,   /* "film" */
  DATELINE_CLUE_PLAYER = 1 << 5, /* behind a club */
  DATELINE_CLUE_COACH = 1 << 6,  /* behind a club, before a name */
  DATELINE_CLUE_OWNED = 1 << 7,  /* what only a firm has */
  DATELINE_CLUE_SHARE = 1 << 8,  /* "shares of", "stake in" */
  DATELINE_CLUE_STAFF = 1 << 9,  /* "analyst at", "played for" */
  DATELINE_CLUE_SEAT = 1 << 10,  /* "mayor of" */
  DATELINE_CLUE_DOES = 1 << 11,  /* "shares fell", ", which makes" */
  DATELINE_CLUE_BEATS = 1 << 12,
  DATELINE_CLUE_BUYS = 1 << 13,
  DATELINE_CLUE_RELATIVE = 1 << 14,   /* "'s wife" */
  DATELINE_CLUE_MEMBER = 1 << 15,     /* what a firm and a state may be as well as a person */
  DATELINE_CLUE_AGE = 1 << 16,        /* ", now 34," */
  DATELINE_CLUE_SAID = 1 << 17,       /* before who said it */
  DATELINE_CLUE_IN = 1 << 18,
  DATELINE_CLUE_OF = 1 << 19,
  DATELINE_CLUE_FOR = 1 << 20,
  DATELINE_CLUE_ARTICLE = 1 << 21,
  DATELINE_CLUE_IS = 1 << 22,
  DATELINE_CLUE_IT = 1 << 23,
  DATELINE_CLUE_SUCH = 1 << 24,
  DATELINE_CLUE_AS = 1 << 25,
  DATELINE_CLUE_AND = 1 << 26,
  DATELINE_CLUE_COMMA = 1 << 27,
  DATELINE_CLUE_OPEN = 1 << 28,
  DATELINE_CLUE_CLOSE = 1 << 29,
  DATELINE_CLUE_CLITIC = 1 << 30,
  DATELINE_CLUE_BEHIND = 1u << 31, /* what may stand behind a noun: it is no part of a longer one */
} DatelineClueWord;

guint dateline_name_clue_table_find (const DatelineNameClueTable *self, guint32 hash);

G_END_DECLS
