/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads dates and times that are written in numbers: "2018-05-16T10:30Z", "16.5.2018",
 * "10:30 a.m. GMT", "1430 GMT". */

#include "dateline-date-private.h"

static const DatelineLexeme *
get_digits (const DatelineDateBlock *block, guint at, guint min, guint max)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (lexeme == NULL || (lexeme->flags & DATELINE_LEXEME_DIGITS) == 0 ||
      (lexeme->flags & DATELINE_LEXEME_GROUPED) != 0 || lexeme->n_digits < min ||
      lexeme->n_digits > max)
    return NULL;
  return lexeme;
}

static gboolean
is_glued (const DatelineDateBlock *block, guint at, DatelineDateWord mark)
{
  return dateline_date_block_is (block, at, mark) && dateline_date_block_is_glued (block, at);
}

/* The mark that parts the numbers of a date at a place: it must be the same twice. */
static DatelineDateWord
get_separator (const DatelineDateBlock *block, guint at)
{
  static const DatelineDateWord marks[] = { DATELINE_WORD_DASH, DATELINE_WORD_SLASH,
                                            DATELINE_WORD_DOT };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    if (is_glued (block, at, marks[i]) && is_glued (block, at + 2, marks[i]) &&
        dateline_date_block_is_glued (block, at + 1) &&
        dateline_date_block_is_glued (block, at + 3))
      return marks[i];
  }
  return DATELINE_WORD_NONE;
}

static gboolean
set_day_and_month (const DatelineDateBlock *block,
                   DatelineDateWord mark,
                   int a,
                   int b,
                   DatelineDateMatch *match)
{
  gboolean month_first =
    dateline_date_words_get_order (block->words) == DATELINE_ORDER_MONTH_FIRST &&
    mark != DATELINE_WORD_DOT;

  if (month_first && a > 12)
    month_first = FALSE;
  else if (!month_first && b > 12)
    month_first = TRUE;
  match->month = month_first ? a : b;
  match->day = month_first ? b : a;
  return match->month >= 1 && match->month <= 12 && match->day >= 1 && match->day <= 31;
}

static int
get_full_year (const DatelineLexeme *lexeme)
{
  if (lexeme->n_digits == 4)
    return lexeme->number;
  return lexeme->number + (lexeme->number < 50 ? 2000 : 1900);
}

/* "1.2.2010.4": more numbers follow, and not the end of a sentence. */
static gboolean
goes_on (const DatelineDateBlock *block, guint at, DatelineDateWord mark)
{
  return is_glued (block, at, mark) && get_digits (block, at + 1, 1, G_MAXUINT) != NULL &&
         dateline_date_block_is_glued (block, at + 1);
}

static gboolean
is_persian (const DatelineDateBlock *block)
{
  return g_str_equal (dateline_date_words_get_language (block->words), "fa");
}

/**
 * dateline_date_take_numeric:
 * @block: a block
 * @at: a lexeme
 * @match: takes the year, month and day
 *
 * Reads a date in three numbers, in the order of the language.
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_numeric (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *a = get_digits (block, at, 1, 4);
  const DatelineDateWord mark =
    a != NULL && a->n_digits != 3 ? get_separator (block, at + 1) : DATELINE_WORD_NONE;
  const DatelineLexeme *b, *c;

  if (mark == DATELINE_WORD_NONE)
    return 0;
  b = get_digits (block, at + 2, 1, 2);
  c = get_digits (block, at + 4, 1, 4);
  if (b == NULL || c == NULL || c->n_digits == 3 || goes_on (block, at + 5, mark))
    return 0;
  if (a->n_digits == 4) {
    match->year = a->number;
    match->month = b->number;
    match->day = c->number;
    if (match->year < 1000 || match->month < 1 || match->month > 12 || match->day < 1 ||
        match->day > 31 || c->n_digits > 2)
      return 0;
  } else {
    /* "1-2-3", "7.5.1": scores and versions. */
    if (c->n_digits < 2 || (c->n_digits == 2 && mark == DATELINE_WORD_DASH) ||
        !set_day_and_month (block, mark, a->number, b->number, match))
      return 0;
    match->year = get_full_year (c);
    if (match->year < 1000 || match->year > 2999)
      return 0;
  }
  if (is_persian (block) && match->year >= 1200 && match->year < 1500)
    match->calendar = DATELINE_WORD_PERSIAN_MONTH;
  return 5;
}

static guint
take_meridiem (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);

  if (lexeme == NULL || !dateline_lexeme_is (lexeme, DATELINE_WORD_MERIDIEM, &match->meridiem))
    return 0;
  return 1;
}

/* "GMT", "(GMT)", "GMT+2", "+02:00". */
static guint
take_zone (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const guint first = at;
  const gboolean is_open = dateline_date_block_is (block, at, DATELINE_WORD_OPEN);
  const DatelineLexeme *lexeme;
  int zone;

  if (is_open)
    at++;
  lexeme = dateline_date_block_get (block, at);
  if (lexeme == NULL || !dateline_lexeme_is (lexeme, DATELINE_WORD_ZONE, &zone) ||
      ((lexeme->flags & DATELINE_LEXEME_AMBIGUOUS) != 0 &&
       (lexeme->flags & DATELINE_LEXEME_ALL_CAPS) == 0))
    return 0;
  match->zone = zone == G_MININT16 ? DATELINE_DATE_UNSET : zone;
  at++;
  if (is_open) {
    if (!dateline_date_block_is (block, at, DATELINE_WORD_CLOSE))
      return 0;
    at++;
  }
  return at - first;
}

static gboolean
finish_clock (DatelineDateMatch *match)
{
  if (match->meridiem != DATELINE_DATE_UNSET) {
    if (match->hour < 1 || match->hour > 12)
      return FALSE;
    match->hour = match->hour % 12 + match->meridiem;
  }
  return match->hour >= 0 && match->hour <= 24 &&
         (match->minute == DATELINE_DATE_UNSET || match->minute < 60);
}

/* H:MM, H:MM:SS; H.MM only before "a.m." or "Uhr". */
static guint
take_hour_and_minute (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *hour = get_digits (block, at, 1, 2);
  const DatelineLexeme *minute = get_digits (block, at + 2, 2, 2);
  const DatelineLexeme *second = get_digits (block, at + 4, 2, 2);
  const gboolean has_colon = is_glued (block, at + 1, DATELINE_WORD_COLON);
  guint n = 3;

  if (hour == NULL || minute == NULL || !dateline_date_block_is_glued (block, at + 2) ||
      (!has_colon && !is_glued (block, at + 1, DATELINE_WORD_DOT) &&
       !is_glued (block, at + 1, DATELINE_WORD_HOUR_MARK)))
    return 0;
  if (is_glued (block, at + 1, DATELINE_WORD_DOT) &&
      !dateline_date_block_is (block, at + 3, DATELINE_WORD_MERIDIEM) &&
      !dateline_date_block_is (block, at + 3, DATELINE_WORD_OCLOCK))
    return 0;
  match->hour = hour->number;
  match->minute = minute->number;
  if (has_colon && second != NULL && is_glued (block, at + 3, DATELINE_WORD_COLON)) {
    match->second = second->number;
    n = 5;
  }
  if (!has_colon && dateline_date_block_is (block, at + n, DATELINE_WORD_MINUTE_MARK))
    n++;
  /* "1:58.32": how long it took. */
  return has_colon && goes_on (block, at + n, DATELINE_WORD_DOT) ? 0 : n;
}

/* "10 a.m.", "10 o'clock", "14 Uhr", "14h", "1430 GMT". */
static guint
take_hour (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *hour = get_digits (block, at, 1, 4);
  DatelineDateMatch ignored = *match;
  guint n = 1;

  if (hour == NULL) {
    n = dateline_date_take_count (block, at, &ignored);
    if (n == 0 || ignored.count < 1 || ignored.count > 24 || ignored.count_half > 0)
      return 0;
    match->hour = ignored.count;
  } else if (hour->n_digits == 4) {
    if (!dateline_date_block_is (block, at + 1, DATELINE_WORD_ZONE) ||
        take_zone (block, at + 1, &ignored) == 0)
      return 0;
    match->hour = hour->number / 100;
    match->minute = hour->number % 100;
    return 1;
  } else {
    match->hour = hour->number;
  }
  if (dateline_date_block_is (block, at + n, DATELINE_WORD_OCLOCK) ||
      dateline_date_block_is (block, at + n, DATELINE_WORD_HOUR_MARK)) {
    const DatelineLexeme *minute;

    n++;
    minute = get_digits (block, at + n, 1, 2);
    if (minute != NULL && (dateline_date_block_is (block, at + n + 1, DATELINE_WORD_MINUTE_MARK) ||
                           g_str_equal (dateline_date_words_get_language (block->words), "de"))) {
      match->minute = minute->number;
      n += dateline_date_block_is (block, at + n + 1, DATELINE_WORD_MINUTE_MARK) ? 2 : 1;
    }
    return n;
  }
  return dateline_date_block_is (block, at + n, DATELINE_WORD_MERIDIEM) ? n : 0;
}

/**
 * dateline_date_take_clock:
 * @block: a block
 * @at: a lexeme
 * @match: takes the hour, minute, second and zone
 *
 * Reads a time of day.
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_clock (const DatelineDateBlock *block, guint at, DatelineDateMatch *match)
{
  const DatelineLexeme *lexeme = dateline_date_block_get (block, at);
  guint n;

  match->minute = match->second = match->zone = match->meridiem = DATELINE_DATE_UNSET;
  n = take_hour_and_minute (block, at, match);
  if (n == 0)
    n = take_hour (block, at, match);
  if (n == 0) {
    if (lexeme == NULL || !dateline_lexeme_is (lexeme, DATELINE_WORD_NOON, &match->hour))
      return 0;
    match->minute = 0;
    n = 1;
  } else {
    if (dateline_date_block_is (block, at + n, DATELINE_WORD_OCLOCK))
      n++;
    n += take_meridiem (block, at + n, match);
  }
  n += take_zone (block, at + n, match);
  return finish_clock (match) ? n : 0;
}

/* The ten of a decade in digits or as a word: "90", "نود". */
static int
get_ten (const DatelineDateBlock *block, guint at)
{
  const DatelineLexeme *digits = get_digits (block, at, 2, 4);
  int number;

  if (digits != NULL)
    return digits->n_digits != 3 && digits->number % 10 == 0 ? digits->number : -1;
  if (dateline_lexeme_is (dateline_date_block_get (block, at), DATELINE_WORD_NUMBER, &number) &&
      number >= 20 && number <= 90 && number % 10 == 0)
    return number;
  return -1;
}

/**
 * dateline_date_take_decade_number:
 * @block: a block
 * @at: a lexeme
 * @match: takes the first year of the decade
 *
 * Reads the number of "les années 90", "la década de 1990". Of two digits in Persian it is
 * one of the Persian calendar, unless the words say that it is not.
 *
 * Returns: how many lexemes it is
 */
guint
dateline_date_take_decade_number (const DatelineDateBlock *block,
                                  guint at,
                                  DatelineDateMatch *match)
{
  const int ten = get_ten (block, at);
  int era = DATELINE_DATE_UNSET;
  const guint n =
    dateline_lexeme_is (dateline_date_block_get (block, at + 1), DATELINE_WORD_ERA, &era) &&
        era != -1
      ? 2
      : 1;

  if (ten < 0)
    return 0;
  match->decade = ten;
  if (is_persian (block) && era != 1 && ten < 1500) {
    match->decade += ten < 100 ? 1300 : 0;
    match->calendar = DATELINE_WORD_PERSIAN_MONTH;
  } else if (ten < 100) {
    match->decade += ten < 20 ? 2000 : 1900;
  }
  return match->decade >= 1000 && match->decade <= 2100 ? n : 0;
}
