/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the parts of the date finder share. Words become lexemes; rules match lexemes and
 * fill the slots of a match; a match is resolved to a value against an anchor. */

#pragma once

#include "annotate/text/dateline-tokens.h"
#include "dateline-date-word-private.h"
#include "dateline-dates.h"

G_BEGIN_DECLS

#define DATELINE_DATE_UNSET G_MININT
#define DATELINE_DATE_SOME (-1) /* a count that is not said: "a few", "several" */
#define DATELINE_DATE_MAX_SENSES 4

typedef struct {
  guint8 word;
  gint16 value;
} DatelineDateSense;

typedef enum {
  DATELINE_LEXEME_GLUED = 1 << 0, /* no space stands before it */
  DATELINE_LEXEME_CAPITALIZED = 1 << 1,
  DATELINE_LEXEME_STARTS_SENTENCE = 1 << 2,
  DATELINE_LEXEME_INNER = 1 << 3,     /* a hyphen inside a word */
  DATELINE_LEXEME_AMBIGUOUS = 1 << 4, /* it mostly means something else: "may", "second" */
  DATELINE_LEXEME_DIGITS = 1 << 5,
  DATELINE_LEXEME_LETTERS = 1 << 6,
  DATELINE_LEXEME_GROUPED = 1 << 7, /* digits with a thousands separator */
  DATELINE_LEXEME_ALL_CAPS = 1 << 8,
} DatelineLexemeFlags;

/* A word, a run of digits or a mark; several words that mean one thing are one. */
typedef struct {
  guint start_byte;
  guint end_byte;
  guint start_char;
  guint end_char;
  gint32 number; /* of digits */
  guint8 n_digits;
  guint8 n_senses;
  guint16 flags;
  DatelineDateSense senses[DATELINE_DATE_MAX_SENSES];
} DatelineLexeme;

typedef struct _DatelineDateWords DatelineDateWords;

typedef enum {
  DATELINE_ORDER_DAY_FIRST,
  DATELINE_ORDER_MONTH_FIRST,
  DATELINE_ORDER_YEAR_FIRST,
} DatelineDateOrder;

/* What a match is. */
typedef enum {
  DATELINE_MATCH_CALENDAR, /* a year, month, day, weekday, season, quarter, part of them */
  DATELINE_MATCH_TODAY,    /* days from today */
  DATELINE_MATCH_PERIOD,   /* this, last, next (unit) */
  DATELINE_MATCH_OFFSET,   /* (count) (units) ago, later */
  DATELINE_MATCH_SPAN,     /* the last, next (count) (units) */
  DATELINE_MATCH_DURATION,
  DATELINE_MATCH_SET,
  DATELINE_MATCH_REFERENCE,
  DATELINE_MATCH_DECADE,
  DATELINE_MATCH_CENTURY,
  DATELINE_MATCH_HOLIDAY,
  DATELINE_MATCH_TRAP, /* no date, nor is anything in it */
} DatelineMatchKind;

/* Which of several a word of relation chooses. */
typedef enum {
  DATELINE_RELATION_NONE,
  DATELINE_RELATION_THIS,
  DATELINE_RELATION_LAST,
  DATELINE_RELATION_NEXT,
  DATELINE_RELATION_THAT,
  DATELINE_RELATION_FOLLOWING,
  DATELINE_RELATION_PREVIOUS,
  DATELINE_RELATION_RECENT,
  DATELINE_RELATION_COMING,
  DATELINE_RELATION_PAST,
} DatelineRelation;

/* How a phrase bounds a date: "since 2018" = 2018/.. */
typedef enum {
  DATELINE_BOUND_NONE,
  DATELINE_BOUND_SINCE,
  DATELINE_BOUND_UNTIL,
  DATELINE_BOUND_BEFORE,
  DATELINE_BOUND_AFTER,
} DatelineDateBound;

typedef struct {
  guint first; /* lexemes, half-open */
  guint end;
  guint phrase_first;
  guint phrase_end;
  DatelineMatchKind kind;
  const char *rule;
  int calendar; /* a DatelineCalendar */
  int year, month, day, weekday;
  int hour, minute, second, zone;
  int meridiem;
  int day_part, season, quarter, half;
  int decade, century, era;
  int count, count_half;
  int fraction;                  /* a quarter or half: 4 or 2 */
  int day_to, month_to, year_to; /* the other end of "May 10-12" */
  int unit;
  int inner_unit; /* "the first day of next month": the day */
  int ordinal;
  int offset; /* of days, or which way */
  int holiday;
  int reference;
  DatelineRelation relation;
  DatelineDatePartOf part;
  DatelineDateBound bound;
  gboolean joins_next;    /* the next match is the other end of a range */
  int tense;              /* of the words around it: -1 past, 1 future, 0 not known */
  gboolean is_of_story;   /* it was to come when what is told was */
  gboolean is_to_the_day; /* "a year ago today" */
  gboolean is_fiscal, is_approximate, is_uncertain;
} DatelineDateMatch;

typedef struct {
  const char *text;
  const GArray *tokens;
  GArray *lexemes;
  const DatelineDateWords *words;
} DatelineDateBlock;

const DatelineDateWords *dateline_date_words_get (const char *language);
DatelineDateOrder dateline_date_words_get_order (const DatelineDateWords *self);
const char *dateline_date_words_get_language (const DatelineDateWords *self);
guint dateline_date_words_look_up (const DatelineDateWords *self,
                                   const char *words,
                                   DatelineDateSense *senses,
                                   guint *n_senses,
                                   gboolean *is_ambiguous);
DatelineDateWord dateline_date_get_mark (gunichar c);
GArray *dateline_date_lex (const char *text, const GArray *tokens, const DatelineDateWords *words);

void dateline_date_match_init (DatelineDateMatch *match);
guint dateline_date_take_count (const DatelineDateBlock *block, guint at, DatelineDateMatch *match);
guint dateline_date_take_day (const DatelineDateBlock *block,
                              guint at,
                              gboolean must_be_ordinal,
                              int *day);
guint
dateline_date_take_month (const DatelineDateBlock *block, guint at, int *calendar, int *month);
guint dateline_date_take_year (const DatelineDateBlock *block, guint at, int *year);
guint dateline_date_take_any_year (const DatelineDateBlock *block, guint at, int *year);
guint
dateline_date_take_decade (const DatelineDateBlock *block, guint at, DatelineDateMatch *match);
guint
dateline_date_take_numeric (const DatelineDateBlock *block, guint at, DatelineDateMatch *match);
guint dateline_date_take_clock (const DatelineDateBlock *block, guint at, DatelineDateMatch *match);
guint dateline_date_take_decade_number (const DatelineDateBlock *block,
                                        guint at,
                                        DatelineDateMatch *match);
guint
dateline_date_take_quarter (const DatelineDateBlock *block, guint at, DatelineDateMatch *match);

/* Whether a match stands where what it looks like is a date. */
typedef enum {
  DATELINE_GATE_NONE,
  DATELINE_GATE_MONTH,
  DATELINE_GATE_YEAR,
  DATELINE_GATE_DAY,
  DATELINE_GATE_WEEKDAY,
  DATELINE_GATE_SEASON,
  DATELINE_GATE_UNITS,
  DATELINE_GATE_END,
  DATELINE_GATE_REFERENCE,
  DATELINE_GATE_DAY_PART,
  DATELINE_GATE_COUNT,
  DATELINE_GATE_HALF,
  DATELINE_GATE_DAY_FIRST,  /* a language that puts the day before the month */
  DATELINE_GATE_YEAR_FIRST, /* one that puts the year first */
  DATELINE_GATE_NO_NAME,
  DATELINE_GATE_OLD_YEAR,
  DATELINE_GATE_PRESENT,
  DATELINE_GATE_TODAY,
} DatelineDateGate;

gboolean dateline_date_gate_passes (const DatelineDateBlock *block,
                                    const DatelineDateMatch *match,
                                    DatelineDateGate gate);
GArray *dateline_date_match_block (const DatelineDateBlock *block);
void dateline_date_read_context (const DatelineDateBlock *block, DatelineDateMatch *match);
void dateline_date_read_tense (const DatelineDateBlock *block, DatelineDateMatch *match);

/* Whether a lexeme can mean something, and the value that it then has. */
static inline gboolean
dateline_lexeme_is (const DatelineLexeme *lexeme, DatelineDateWord word, int *value)
{
  for (guint i = 0; i < lexeme->n_senses; i++) {
    if (lexeme->senses[i].word != word)
      continue;
    if (value != NULL)
      *value = lexeme->senses[i].value;
    return TRUE;
  }
  return FALSE;
}

/* Whether a lexeme is any word: no part of dates, but for verbs that are nouns, too: "vote". */
static inline gboolean
dateline_lexeme_is_plain (const DatelineLexeme *lexeme)
{
  return lexeme->n_senses == 0 ||
         (lexeme->n_senses == 1 && lexeme->senses[0].word == DATELINE_WORD_FUTURE &&
          lexeme->senses[0].value >= DATELINE_FUTURE_ONE);
}

/* A lexeme of a block; behind its end, one that is nothing. */
static inline const DatelineLexeme *
dateline_date_block_get (const DatelineDateBlock *block, guint at)
{
  static const DatelineLexeme none;

  return at < block->lexemes->len ? &g_array_index (block->lexemes, DatelineLexeme, at) : &none;
}

static inline gboolean
dateline_date_block_is (const DatelineDateBlock *block, guint at, DatelineDateWord word)
{
  return at < block->lexemes->len &&
         dateline_lexeme_is (&g_array_index (block->lexemes, DatelineLexeme, at), word, NULL);
}

static inline gboolean
dateline_date_block_is_glued (const DatelineDateBlock *block, guint at)
{
  return at < block->lexemes->len &&
         (g_array_index (block->lexemes, DatelineLexeme, at).flags & DATELINE_LEXEME_GLUED) != 0;
}

G_END_DECLS
