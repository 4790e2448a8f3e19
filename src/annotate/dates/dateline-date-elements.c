/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The elements of patterns: which words each takes, and which slot of a match it fills. */

#include "dateline-date-elements-private.h"

#define ANY G_MININT

typedef struct {
  const char *name;
  DatelineDateWord word;
  int value; /* that the word must have, or ANY */
} WordElement;

static const WordElement word_elements[] = {
  { "weekday", DATELINE_WORD_WEEKDAY, ANY },
  { "weekdays", DATELINE_WORD_WEEKDAYS, ANY },
  { "unit", DATELINE_WORD_UNIT, ANY },
  { "units", DATELINE_WORD_UNITS, ANY },
  { "yearunit", DATELINE_WORD_UNIT, DATELINE_UNIT_YEAR },
  { "monthunit", DATELINE_WORD_UNIT, DATELINE_UNIT_MONTH },
  { "dayunit", DATELINE_WORD_UNIT, DATELINE_UNIT_DAY },
  { "week", DATELINE_WORD_UNIT, DATELINE_UNIT_WEEK },
  { "weekend", DATELINE_WORD_UNIT, DATELINE_UNIT_WEEKEND },
  { "hours", DATELINE_WORD_UNITS, DATELINE_UNIT_HOUR },
  { "weekends", DATELINE_WORD_UNITS, DATELINE_UNIT_WEEKEND },
  { "quarterunit", DATELINE_WORD_UNIT, DATELINE_UNIT_QUARTER },
  { "period", DATELINE_WORD_UNIT, DATELINE_UNIT_PERIOD },
  { "season", DATELINE_WORD_SEASON, ANY },
  { "seasons", DATELINE_WORD_SEASONS, ANY },
  { "daypart", DATELINE_WORD_DAYPART, ANY },
  { "dayparts", DATELINE_WORD_DAYPARTS, ANY },
  { "today", DATELINE_WORD_TODAY, ANY },
  { "tonight", DATELINE_WORD_TONIGHT, ANY },
  { "lastnight", DATELINE_WORD_LAST_NIGHT, ANY },
  { "this", DATELINE_WORD_THIS, ANY },
  { "last", DATELINE_WORD_LAST, ANY },
  { "thisunit", DATELINE_WORD_THIS_UNIT, ANY },
  { "lastunit", DATELINE_WORD_LAST_UNIT, ANY },
  { "next", DATELINE_WORD_NEXT, ANY },
  { "newyear", DATELINE_WORD_NEW_YEAR, ANY },
  { "past", DATELINE_WORD_PAST, ANY },
  { "coming", DATELINE_WORD_COMING, ANY },
  { "recent", DATELINE_WORD_RECENT, ANY },
  { "that", DATELINE_WORD_THAT, ANY },
  { "following", DATELINE_WORD_FOLLOWING, ANY },
  { "previous", DATELINE_WORD_PREVIOUS, ANY },
  { "thisafter", DATELINE_WORD_THIS_AFTER, ANY },
  { "lastafter", DATELINE_WORD_LAST_AFTER, ANY },
  { "nextafter", DATELINE_WORD_NEXT_AFTER, ANY },
  { "recentafter", DATELINE_WORD_RECENT_AFTER, ANY },
  { "ago", DATELINE_WORD_AGO, ANY },
  { "agobefore", DATELINE_WORD_AGO_BEFORE, ANY },
  { "hence", DATELINE_WORD_HENCE, ANY },
  { "inbefore", DATELINE_WORD_IN_BEFORE, ANY },
  { "earlier", DATELINE_WORD_EARLIER, ANY },
  { "later", DATELINE_WORD_LATER, ANY },
  { "before", DATELINE_WORD_BEFORE, ANY },
  { "after", DATELINE_WORD_AFTER, ANY },
  { "part", DATELINE_WORD_PART, ANY },
  { "end", DATELINE_WORD_END, ANY },
  { "partafter", DATELINE_WORD_PART_AFTER, ANY },
  { "decadebefore", DATELINE_WORD_DECADE_BEFORE, ANY },
  { "century", DATELINE_WORD_CENTURY, ANY },
  { "quarter", DATELINE_WORD_QUARTER, ANY },
  { "half", DATELINE_WORD_HALF, ANY },
  { "andhalf", DATELINE_WORD_AND_HALF, ANY },
  { "fiscal", DATELINE_WORD_FISCAL, ANY },
  { "era", DATELINE_WORD_ERA, ANY },
  { "holiday", DATELINE_WORD_HOLIDAY, ANY },
  { "reference", DATELINE_WORD_REFERENCE, ANY },
  { "time", DATELINE_WORD_TIME, ANY },
  { "timeitself", DATELINE_WORD_PAST_TIME, ANY },
  { "timetocome", DATELINE_WORD_PAST_TIME, 1 },
  { "every", DATELINE_WORD_EVERY, ANY },
  { "daily", DATELINE_WORD_DAILY, ANY },
  { "times", DATELINE_WORD_TIMES, ANY },
  { "one", DATELINE_WORD_ONE, ANY },
  { "some", DATELINE_WORD_SOME, ANY },
  { "pair", DATELINE_WORD_PAIR, ANY },
  { "other", DATELINE_WORD_OTHER, ANY },
  { "long", DATELINE_WORD_LONG, ANY },
  { "whole", DATELINE_WORD_WHOLE, ANY },
  { "orso", DATELINE_WORD_OR_SO, ANY },
  { "'s", DATELINE_WORD_POSSESSIVE, ANY },
  { "roman", DATELINE_WORD_ROMAN, ANY },
  { "yearmark", DATELINE_WORD_YEAR_MARK, ANY },
  { "his", DATELINE_WORD_HIS, ANY },
  { "the", DATELINE_WORD_THE, ANY },
  { "article", DATELINE_WORD_THE, 1 },
  { "of", DATELINE_WORD_OF, ANY },
  { "in", DATELINE_WORD_IN, ANY },
  { "over", DATELINE_WORD_IN, 2 },
  { "ended", DATELINE_WORD_ENDED, ANY },
  { "for", DATELINE_WORD_FOR, ANY },
  { "open", DATELINE_WORD_OPEN, ANY },
  { "close", DATELINE_WORD_CLOSE, ANY },
  { "on", DATELINE_WORD_ON, ANY },
  { "at", DATELINE_WORD_AT, ANY },
  { "to", DATELINE_WORD_TO, ANY },
  { "from", DATELINE_WORD_FROM, ANY },
  { "between", DATELINE_WORD_BETWEEN, ANY },
  { "and", DATELINE_WORD_AND, ANY },
  { "by", DATELINE_WORD_BY, ANY },
  { "within", DATELINE_WORD_WITHIN, ANY },
  { "about", DATELINE_WORD_ABOUT, ANY },
  { "more", DATELINE_WORD_MORE, ANY },
  { "old", DATELINE_WORD_OLD, ANY },
  { "naming", DATELINE_WORD_NAMING, ANY },
  { "someone", DATELINE_WORD_SOMEONE, ANY },
  { "counted", DATELINE_WORD_COUNTED, ANY },
  { "numbered", DATELINE_WORD_NUMBERED, ANY },
  { "qualifier", DATELINE_WORD_QUALIFIER, ANY },
  { "comma", DATELINE_WORD_COMMA, ANY },
  { "dash", DATELINE_WORD_DASH, ANY },
  { "colon", DATELINE_WORD_COLON, ANY },
  { "slash", DATELINE_WORD_SLASH, ANY },
  { "dot", DATELINE_WORD_DOT, ANY },
  { "quote", DATELINE_WORD_QUOTE, ANY },
  { "apostrophe", DATELINE_WORD_APOSTROPHE, ANY },
  { "money", DATELINE_WORD_MONEY, ANY },
};

static const char *const read_elements[] = {
  [DATELINE_READ_COUNT] = "count",
  [DATELINE_READ_DAY] = "day",
  [DATELINE_READ_DAY_TO] = "day2",
  [DATELINE_READ_ORDINAL_DAY] = "dayth",
  [DATELINE_READ_MONTH] = "month",
  [DATELINE_READ_MONTH_TO] = "month2",
  [DATELINE_READ_YEAR] = "year",
  [DATELINE_READ_YEAR_TO] = "year2",
  [DATELINE_READ_ANY_YEAR] = "anyyear",
  [DATELINE_READ_DECADE] = "decadename",
  [DATELINE_READ_DECADE_NUMBER] = "decadenumber",
  [DATELINE_READ_NUMERIC] = "numeric",
  [DATELINE_READ_CLOCK] = "clock",
  [DATELINE_READ_QUARTER] = "quartername",
  [DATELINE_READ_ORDINAL] = "ordinal",
  [DATELINE_READ_MM] = "mm",
  [DATELINE_READ_DD] = "dd",
  [DATELINE_READ_DIGITS] = "digits",
  [DATELINE_READ_YEAR_NUMBER] = "yearnumber",
  [DATELINE_READ_SHORT_YEAR] = "yy",
};

/**
 * dateline_date_element_find:
 * @name: the name of an element
 * @element: (out): what it takes
 *
 * Returns: %TRUE if there is such an element
 */
gboolean
dateline_date_element_find (const char *name, DatelineDateElement *element)
{
  for (guint i = 0; i < G_N_ELEMENTS (word_elements); i++) {
    if (g_str_equal (word_elements[i].name, name)) {
      element->reads = DATELINE_READ_WORD;
      element->word = word_elements[i].word;
      element->value = word_elements[i].value;
      return TRUE;
    }
  }
  for (guint i = DATELINE_READ_COUNT; i < G_N_ELEMENTS (read_elements); i++) {
    if (g_str_equal (read_elements[i], name)) {
      element->reads = (DatelineDateReads) i;
      return TRUE;
    }
  }
  return FALSE;
}

static void
set_relation (DatelineDateMatch *match, DatelineDateWord word)
{
  static const guint8 relations[DATELINE_N_WORDS] = {
    [DATELINE_WORD_THIS] = DATELINE_RELATION_THIS,
    [DATELINE_WORD_THIS_UNIT] = DATELINE_RELATION_THIS,
    [DATELINE_WORD_LAST_UNIT] = DATELINE_RELATION_LAST,
    [DATELINE_WORD_THIS_AFTER] = DATELINE_RELATION_THIS,
    [DATELINE_WORD_LAST] = DATELINE_RELATION_LAST,
    [DATELINE_WORD_LAST_AFTER] = DATELINE_RELATION_LAST,
    [DATELINE_WORD_NEXT] = DATELINE_RELATION_NEXT,
    [DATELINE_WORD_NEXT_AFTER] = DATELINE_RELATION_NEXT,
    [DATELINE_WORD_THAT] = DATELINE_RELATION_THAT,
    [DATELINE_WORD_FOLLOWING] = DATELINE_RELATION_FOLLOWING,
    [DATELINE_WORD_AFTER] = DATELINE_RELATION_FOLLOWING,
    [DATELINE_WORD_PREVIOUS] = DATELINE_RELATION_PREVIOUS,
    [DATELINE_WORD_BEFORE] = DATELINE_RELATION_PREVIOUS,
    [DATELINE_WORD_RECENT] = DATELINE_RELATION_RECENT,
    [DATELINE_WORD_RECENT_AFTER] = DATELINE_RELATION_RECENT,
    [DATELINE_WORD_COMING] = DATELINE_RELATION_COMING,
    [DATELINE_WORD_NEW_YEAR] = DATELINE_RELATION_COMING,
    [DATELINE_WORD_WITHIN] = DATELINE_RELATION_COMING,
    [DATELINE_WORD_PAST] = DATELINE_RELATION_PAST,
  };

  if (relations[word] != DATELINE_RELATION_NONE)
    match->relation = (DatelineRelation) relations[word];
}

static void
set_offset (DatelineDateMatch *match, DatelineDateWord word)
{
  switch (word) {
  case DATELINE_WORD_AGO:
  case DATELINE_WORD_AGO_BEFORE:
    match->offset = -1;
    break;
  case DATELINE_WORD_HENCE:
  case DATELINE_WORD_IN_BEFORE:
    match->offset = 1;
    break;
  case DATELINE_WORD_EARLIER:
    match->offset = -1;
    match->relation = DATELINE_RELATION_THAT;
    break;
  case DATELINE_WORD_LATER:
    match->offset = 1;
    match->relation = DATELINE_RELATION_THAT;
    break;
  default:
    break;
  }
}

#define SLOT(slot) G_STRUCT_OFFSET (DatelineDateMatch, slot)

/* The slots that take the value of a word as it is. */
static const gsize slots[DATELINE_N_WORDS] = {
  [DATELINE_WORD_WEEKDAY] = SLOT (weekday),
  [DATELINE_WORD_WEEKDAYS] = SLOT (weekday),
  [DATELINE_WORD_UNIT] = SLOT (unit),
  [DATELINE_WORD_UNITS] = SLOT (unit),
  [DATELINE_WORD_THIS_UNIT] = SLOT (unit),
  [DATELINE_WORD_LAST_UNIT] = SLOT (unit),
  [DATELINE_WORD_DAILY] = SLOT (unit),
  [DATELINE_WORD_PAIR] = SLOT (unit),
  [DATELINE_WORD_NEW_YEAR] = SLOT (unit),
  [DATELINE_WORD_SEASON] = SLOT (season),
  [DATELINE_WORD_SEASONS] = SLOT (season),
  [DATELINE_WORD_DAYPARTS] = SLOT (day_part),
  [DATELINE_WORD_TONIGHT] = SLOT (day_part),
  [DATELINE_WORD_LAST_NIGHT] = SLOT (day_part),
  [DATELINE_WORD_DAYPART] = SLOT (day_part),
  [DATELINE_WORD_TODAY] = SLOT (offset),
  [DATELINE_WORD_ERA] = SLOT (era),
  [DATELINE_WORD_HOLIDAY] = SLOT (holiday),
  [DATELINE_WORD_REFERENCE] = SLOT (reference),
  [DATELINE_WORD_PAST_TIME] = SLOT (reference),
  [DATELINE_WORD_ROMAN] = SLOT (ordinal),
};

/* Of two units, "the first day of next month", the last is the one that is counted, but not of
 * "the year-ago period". */
static void
set_slot (DatelineDateMatch *match, DatelineDateWord word, int value)
{
  if (word == DATELINE_WORD_UNIT && value == DATELINE_UNIT_PERIOD &&
      match->unit != DATELINE_DATE_UNSET) {
    match->inner_unit = value;
    return;
  }
  if (word == DATELINE_WORD_UNIT)
    match->inner_unit = match->unit;
  if (slots[word] != 0)
    G_STRUCT_MEMBER (int, match, slots[word]) = value;
  if (word == DATELINE_WORD_PAIR)
    match->unit = value % DATELINE_PAIR_UNITS;
}

/**
 * dateline_date_match_set:
 * @match: a match
 * @word: what a lexeme was taken as
 * @value: its value
 *
 * Fills the slot of a match that a word is for.
 */
void
dateline_date_match_set (DatelineDateMatch *match, DatelineDateWord word, int value)
{
  set_relation (match, word);
  set_offset (match, word);
  set_slot (match, word, value);
  switch (word) {
  case DATELINE_WORD_PAIR:
  case DATELINE_WORD_OTHER:
    match->count = MAX (value / DATELINE_PAIR_UNITS, 2);
    break;
  /* "three times a day": in one day */
  case DATELINE_WORD_TIMES:
    match->count = 1;
    break;
  /* "months-long" */
  case DATELINE_WORD_UNITS:
    if (match->count == DATELINE_DATE_UNSET)
      match->count = DATELINE_DATE_SOME;
    break;
  case DATELINE_WORD_WEEKDAY:
    match->weekday = value % DATELINE_WEEKDAYS;
    if (value > DATELINE_WEEKDAYS)
      match->day_part = value / DATELINE_WEEKDAYS - 1;
    break;
  case DATELINE_WORD_TONIGHT:
    match->offset = 0;
    break;
  case DATELINE_WORD_LAST_NIGHT:
    match->offset = -1;
    break;
  case DATELINE_WORD_ERA:
    if (value >= DATELINE_ERA_PERSIAN) {
      match->era = DATELINE_DATE_UNSET;
      match->calendar =
        value == DATELINE_ERA_PERSIAN ? DATELINE_WORD_PERSIAN_MONTH : DATELINE_WORD_ISLAMIC_MONTH;
    }
    break;
  case DATELINE_WORD_PART:
  case DATELINE_WORD_PART_AFTER:
  case DATELINE_WORD_END:
    match->part = (DatelineDatePartOf) value;
    break;
  case DATELINE_WORD_FISCAL:
    match->is_fiscal = TRUE;
    break;
  case DATELINE_WORD_QUARTER:
    match->fraction = 4;
    break;
  case DATELINE_WORD_HALF:
    match->fraction = 2;
    break;
  case DATELINE_WORD_AND_HALF:
    match->count_half = 5;
    break;
  case DATELINE_WORD_ABOUT:
    match->is_approximate = TRUE;
    break;
  default:
    break;
  }
}
