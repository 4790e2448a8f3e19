/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the words around and in a date can be, and the values that they have. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a word can be. The names that the rules use for them are in the rules' source. */
typedef enum {
  DATELINE_WORD_NONE,
  DATELINE_WORD_NUMBER,      /* value: the number */
  DATELINE_WORD_MULTIPLE,    /* a hundred, a thousand */
  DATELINE_WORD_SOME,        /* several, a few */
  DATELINE_WORD_ONE,         /* a, an */
  DATELINE_WORD_HALF,        /* half */
  DATELINE_WORD_AND_HALF,    /* (a year) and a half */
  DATELINE_WORD_ORDINAL,     /* value: the number; of the last one -1 */
  DATELINE_WORD_ORDINAL_END, /* th behind digits */
  DATELINE_WORD_MONTH,       /* 1 to 12 */
  DATELINE_WORD_PERSIAN_MONTH,
  DATELINE_WORD_ISLAMIC_MONTH,
  DATELINE_WORD_HEBREW_MONTH,
  DATELINE_WORD_WEEKDAY,    /* 1, Monday, to 7 */
  DATELINE_WORD_WEEKDAYS,   /* Mondays */
  DATELINE_WORD_UNIT,       /* a DatelineDateUnit */
  DATELINE_WORD_UNITS,      /* the plural */
  DATELINE_WORD_SEASON,     /* 21 to 24 */
  DATELINE_WORD_SEASONS,    /* summers */
  DATELINE_WORD_DAYPART,    /* a DatelineDayPart */
  DATELINE_WORD_DAYPARTS,   /* mornings */
  DATELINE_WORD_TODAY,      /* days from today */
  DATELINE_WORD_TONIGHT,    /* a part of today */
  DATELINE_WORD_LAST_NIGHT, /* a part of yesterday */
  DATELINE_WORD_THIS,
  DATELINE_WORD_LAST,
  DATELINE_WORD_THIS_UNIT, /* this (unit) in one word: "امسال" */
  DATELINE_WORD_LAST_UNIT,
  DATELINE_WORD_NEXT,
  DATELINE_WORD_NEW_YEAR, /* the new year: a unit */
  DATELINE_WORD_PAST,     /* the past (days) */
  DATELINE_WORD_COMING,   /* the coming (days) */
  DATELINE_WORD_RECENT,
  DATELINE_WORD_THAT, /* that (day), the same (day) */
  DATELINE_WORD_FOLLOWING,
  DATELINE_WORD_PREVIOUS,
  DATELINE_WORD_THIS_AFTER, /* THIS, behind its noun */
  DATELINE_WORD_LAST_AFTER,
  DATELINE_WORD_NEXT_AFTER,
  DATELINE_WORD_RECENT_AFTER,
  DATELINE_WORD_AGO,
  DATELINE_WORD_AGO_BEFORE, /* AGO, before the number, as in French */
  DATELINE_WORD_HENCE,      /* from now */
  DATELINE_WORD_IN_BEFORE,  /* the same before the number: "dans deux jours" */
  DATELINE_WORD_EARLIER,
  DATELINE_WORD_LATER,         /* 1: it needs nothing behind it */
  DATELINE_WORD_PART,          /* early, middle, late: a DatelineDatePartOf */
  DATELINE_WORD_END,           /* beginning, middle, end (of) */
  DATELINE_WORD_PART_AFTER,    /* PART, behind its noun: 年底 */
  DATELINE_WORD_DECADE,        /* the sixties: 60 */
  DATELINE_WORD_DECADE_END,    /* s behind digits */
  DATELINE_WORD_DECADE_BEFORE, /* the same before the digits: "les années 90" */
  DATELINE_WORD_CENTURY,
  DATELINE_WORD_QUARTER,
  DATELINE_WORD_QUARTER_NAME, /* Q1 */
  DATELINE_WORD_HALF_NAME,
  DATELINE_WORD_FISCAL,
  DATELINE_WORD_ERA,      /* 1 or -1; of another calendar, a DatelineDateEra */
  DATELINE_WORD_MERIDIEM, /* 0 am, 12 pm */
  DATELINE_WORD_ZONE,     /* minutes east of Greenwich */
  DATELINE_WORD_OCLOCK,
  DATELINE_WORD_NOON,      /* the hour */
  DATELINE_WORD_HOLIDAY,   /* a number of the holidays' table */
  DATELINE_WORD_REFERENCE, /* recently, now, soon: -1, 0, 1 */
  DATELINE_WORD_EVERY,
  DATELINE_WORD_DAILY,    /* a unit */
  DATELINE_WORD_TIMES,    /* once, twice */
  DATELINE_WORD_DAY_MARK, /* 日 behind a number */
  DATELINE_WORD_MONTH_MARK,
  DATELINE_WORD_YEAR_MARK,
  DATELINE_WORD_HOUR_MARK,
  DATELINE_WORD_MINUTE_MARK,
  DATELINE_WORD_HIS, /* his, her: before an age */
  DATELINE_WORD_THE,
  DATELINE_WORD_OF,
  DATELINE_WORD_IN,
  DATELINE_WORD_ON,
  DATELINE_WORD_AT,
  DATELINE_WORD_FOR,
  DATELINE_WORD_FROM,
  DATELINE_WORD_TO,
  DATELINE_WORD_BETWEEN,
  DATELINE_WORD_AND,
  DATELINE_WORD_OR,
  DATELINE_WORD_SINCE,
  DATELINE_WORD_UNTIL,
  DATELINE_WORD_BEFORE,
  DATELINE_WORD_AFTER,
  DATELINE_WORD_BY,
  DATELINE_WORD_WITHIN,
  DATELINE_WORD_ABOUT,
  DATELINE_WORD_MORE, /* more than, nearly, at least */
  DATELINE_WORD_PERHAPS,
  DATELINE_WORD_FUTURE,   /* a DatelineDateFuture */
  DATELINE_WORD_PASSED,   /* was, won */
  DATELINE_WORD_REPORTED, /* a DatelineDateReport */
  DATELINE_WORD_BE,       /* be, being: what it makes of "opened" is no past */
  DATELINE_WORD_FIGURES,  /* sales, data: what they are "for" is over */
  DATELINE_WORD_CLAUSE,   /* that, which: another clause begins */
  DATELINE_WORD_PAIR,     /* two of a unit in one word, "يومين", or a DATELINE_PAIR_OF() */
  DATELINE_WORD_OTHER,
  DATELINE_WORD_LONG,
  DATELINE_WORD_WHOLE,
  DATELINE_WORD_OR_SO,
  DATELINE_WORD_TIME,
  DATELINE_WORD_ENDED,     /* (the quarter) ended, to (May) */
  DATELINE_WORD_PAST_TIME, /* (the) past, present, future: -1, 0, 1 */
  DATELINE_WORD_POSSESSIVE,
  DATELINE_WORD_ROMAN,
  DATELINE_WORD_OLD,       /* (years) old */
  DATELINE_WORD_NAMING,    /* black: "Black Friday" is any Friday's name but a date's */
  DATELINE_WORD_SOMEONE,   /* a man: "of 35 years" is an age */
  DATELINE_WORD_COUNTED,   /* a noun that is counted: people */
  DATELINE_WORD_NUMBERED,  /* a noun that a number follows: flight, room */
  DATELINE_WORD_STREET,    /* street, avenue: the number before is no year */
  DATELINE_WORD_QUALIFIER, /* full, fiscal, crucial: stands between "the" and a unit */
  DATELINE_WORD_COMMA,
  DATELINE_WORD_DASH,
  DATELINE_WORD_SLASH,
  DATELINE_WORD_DOT,
  DATELINE_WORD_COLON,
  DATELINE_WORD_OPEN,
  DATELINE_WORD_CLOSE,
  DATELINE_WORD_APOSTROPHE,
  DATELINE_WORD_QUOTE,
  DATELINE_WORD_MONEY,
  DATELINE_N_WORDS,
} DatelineDateWord;

typedef enum {
  DATELINE_UNIT_SECOND,
  DATELINE_UNIT_MINUTE,
  DATELINE_UNIT_HOUR,
  DATELINE_UNIT_DAY,
  DATELINE_UNIT_WEEKEND,
  DATELINE_UNIT_WEEK,
  DATELINE_UNIT_FORTNIGHT,
  DATELINE_UNIT_MONTH,
  DATELINE_UNIT_QUARTER,
  DATELINE_UNIT_HALF,
  DATELINE_UNIT_SEASON,
  DATELINE_UNIT_YEAR,
  DATELINE_UNIT_DECADE,
  DATELINE_UNIT_CENTURY,
  DATELINE_UNIT_MILLENNIUM,
  DATELINE_UNIT_PERIOD, /* a time of no length */
} DatelineDateUnit;

typedef enum {
  DATELINE_DAY_MORNING,
  DATELINE_DAY_MIDDAY,
  DATELINE_DAY_AFTERNOON,
  DATELINE_DAY_EVENING,
  DATELINE_DAY_NIGHT,
  DATELINE_DAY_DAYTIME,
} DatelineDayPart;

/* A weekday and a part of it in one word: "Montagabend". */
#define DATELINE_WEEKDAYS 8
#define DATELINE_WEEKDAY_PART(weekday, part) ((weekday) + DATELINE_WEEKDAYS * (1 + (part)))

/* So many of a unit in one word: "quarter-century"; of a unit alone, two. */
#define DATELINE_PAIR_UNITS 32
#define DATELINE_PAIR_OF(count, unit) ((count) * DATELINE_PAIR_UNITS + (unit))

typedef enum {
  DATELINE_PART_WHOLE,
  DATELINE_PART_EARLY,
  DATELINE_PART_MIDDLE,
  DATELINE_PART_LATE,
  DATELINE_PART_EARLIER, /* up to the day that it is told on */
  DATELINE_PART_LATER,   /* from that day on */
} DatelineDatePartOf;

/* What is to come: always ("will"), where it is no noun ("plans"), before "for", "to" and
 * "until" ("postponed until May"), right before "until" ("has until Friday"), where what is
 * to be done follows ("agreed to close it in May"), where it is done to something ("to be
 * opened"), where one or several do it ("parliament votes", "they vote"). */
typedef enum {
  DATELINE_FUTURE_ALWAYS,
  DATELINE_FUTURE_VERB,
  DATELINE_FUTURE_PUT_OFF,
  DATELINE_FUTURE_HAS_UNTIL,
  DATELINE_FUTURE_FROM,
  DATELINE_FUTURE_TO_DO,
  DATELINE_FUTURE_TO_BE,
  DATELINE_FUTURE_ONE,
  DATELINE_FUTURE_MANY,
} DatelineDateFuture;

/* A verb of saying tells the time of nothing but itself: never of the past ("need"), where a
 * preposition follows ("said in May"), in its whole clause ("told parliament in May"). */
typedef enum {
  DATELINE_REPORT_NO_TENSE,
  DATELINE_REPORT_SAID,
  DATELINE_REPORT_ANNOUNCED,
  DATELINE_REPORT_TOLD,
} DatelineDateReport;

/* Eras of other calendars. */
typedef enum {
  DATELINE_ERA_PERSIAN = 2,
  DATELINE_ERA_ISLAMIC,
} DatelineDateEra;

G_END_DECLS
