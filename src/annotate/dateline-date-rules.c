/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rules, in the order of the design's classes. Of two that match, the longer wins, and
 * of two of one length the first. They hold for every language: what differs is which words
 * a language has, and where it puts them. */

#include "dateline-date-rules-private.h"

#define CALENDAR DATELINE_MATCH_CALENDAR
#define TODAY DATELINE_MATCH_TODAY
#define PERIOD DATELINE_MATCH_PERIOD
#define OFFSET DATELINE_MATCH_OFFSET
#define SPAN DATELINE_MATCH_SPAN
#define DURATION DATELINE_MATCH_DURATION
#define SET DATELINE_MATCH_SET
#define REFERENCE DATELINE_MATCH_REFERENCE
#define DECADE DATELINE_MATCH_DECADE
#define CENTURY DATELINE_MATCH_CENTURY
#define HOLIDAY DATELINE_MATCH_HOLIDAY
#define TRAP DATELINE_MATCH_TRAP
#define ALWAYS DATELINE_GATE_NONE
#define IF_MONTH DATELINE_GATE_MONTH
#define IF_YEAR DATELINE_GATE_YEAR
#define IF_DAY DATELINE_GATE_DAY
#define IF_WEEKDAY DATELINE_GATE_WEEKDAY
#define IF_SEASON DATELINE_GATE_SEASON
#define IF_UNITS DATELINE_GATE_UNITS
#define IF_END DATELINE_GATE_END
#define IF_REFERENCE DATELINE_GATE_REFERENCE
#define IF_DAY_PART DATELINE_GATE_DAY_PART
#define IF_NO_NAME DATELINE_GATE_NO_NAME
#define IF_COUNT DATELINE_GATE_COUNT
#define IF_OLD_YEAR DATELINE_GATE_OLD_YEAR
#define IF_PRESENT DATELINE_GATE_PRESENT

/* clang-format off */
const DatelineDateRule dateline_date_rules[] = {
  /* 26: what is no date, first. */
  { "trap", TRAP, ALWAYS, "count unit old" },
  { "trap", TRAP, ALWAYS, "count units old" },
  { "trap", TRAP, ALWAYS, "old count" },
  { "trap", TRAP, ALWAYS, "money digits" },
  { "trap", TRAP, ALWAYS, "numbered dot? digits" },
  { "trap", TRAP, ALWAYS, "more digits counted" },
  { "trap", TRAP, ALWAYS, "about digits counted" },
  { "trap", TRAP, ALWAYS, "his part? decadename" },
  { "trap", TRAP, ALWAYS, "quote year quote" },
  { "trap", TRAP, ALWAYS, "apostrophe year apostrophe" },
  /* 1 */
  { "number-date", CALENDAR, ALWAYS, "weekday? comma? numeric" },
  { "number-date", CALENDAR, ALWAYS, "year ~dash mm ~dash dd" },
  { "number-date", CALENDAR, ALWAYS, "year yearmark? comma? month day comma? weekday?" },
  { "number-date", CALENDAR, ALWAYS, "year yearmark? month" },
  /* 2 */
  { "full-date", CALENDAR, ALWAYS, "weekday? comma? month the? day comma? year era?" },
  { "full-date", CALENDAR, ALWAYS, "weekday? comma? the? day of? month of? comma? year era?" },
  { "full-date", CALENDAR, ALWAYS, "weekday? comma? month day dash day2 comma? year?" },
  { "full-date", CALENDAR, ALWAYS, "month day and day2 comma? year?" },
  { "full-date", CALENDAR, ALWAYS, "day dash day2 of? month of? comma? year?" },
  { "full-date", CALENDAR, ALWAYS, "the? day to day2 of? month of? comma? year?" },
  { "full-date", CALENDAR, ALWAYS, "<between day and day2 of? month comma? year?" },
  { "full-date", CALENDAR, ALWAYS, "month the? day comma? yearnumber" },
  { "month-and-year", CALENDAR, ALWAYS, "month yearnumber" },
  { "full-date", CALENDAR, IF_OLD_YEAR, "the? day of? month comma? anyyear" },
  { "full-date", CALENDAR, IF_OLD_YEAR, "month the? day comma? anyyear" },
  { "month-and-year", CALENDAR, IF_OLD_YEAR, "month of anyyear" },
  /* 3 */
  { "day-and-month", CALENDAR, IF_DAY, "weekday? comma? part? month the? day" },
  { "day-and-month", CALENDAR, IF_DAY, "weekday? comma? the? day of? month" },
  { "day-and-month", CALENDAR, ALWAYS, "weekday comma? the dayth" },
  { "day-and-month", CALENDAR, ALWAYS, "the? week of the? month the? day comma? year?" },
  { "day-and-month", CALENDAR, ALWAYS, "the? week of the? day of? month year?" },
  { "day-and-month", CALENDAR, ALWAYS, "the? ordinal dayunit of month of? comma? year?" },
  { "day-and-month", CALENDAR, ALWAYS, "the? ordinal week of month of? comma? year?" },
  { "day-of-month", CALENDAR, IF_END, "<on the dayth" },
  { "day-of-month", CALENDAR, ALWAYS, "<by the dayth >of the? >this >unit" },
  /* 4, 5 */
  { "month-and-year", CALENDAR, ALWAYS, "the? part? month of? comma? year era?" },
  { "month-and-year", CALENDAR, ALWAYS, "the? end the? month of? comma? year" },
  { "month-and-year", CALENDAR, ALWAYS, "part? month of? the? this unit" },
  { "month-and-year", CALENDAR, ALWAYS, "part? month of? the? last unit" },
  { "month-and-year", CALENDAR, ALWAYS, "part? month of? the? next unit" },
  { "month-and-year", CALENDAR, ALWAYS, "part? month of? the? that unit" },
  { "month-and-year", CALENDAR, ALWAYS, "month day the? that unit" },
  { "month", CALENDAR, IF_MONTH, "part? month" },
  { "month", CALENDAR, ALWAYS, "the? end the? month" },
  { "month", CALENDAR, ALWAYS, "part? last month" },
  { "month", CALENDAR, ALWAYS, "part? next month" },
  { "month", CALENDAR, ALWAYS, "part? this month" },
  { "month", CALENDAR, ALWAYS, "the? previous month" },
  { "month", CALENDAR, ALWAYS, "the? following month" },
  { "month", CALENDAR, ALWAYS, "month lastafter" },
  { "month", CALENDAR, ALWAYS, "month nextafter" },
  /* 6 */
  { "year", CALENDAR, IF_YEAR, "part? year" },
  { "year", CALENDAR, IF_NO_NAME, "the? end the? year" },
  { "year", CALENDAR, ALWAYS, "the yearunit of? year" },
  { "year", CALENDAR, ALWAYS, "yearunit year" },
  { "year", CALENDAR, ALWAYS, "anyyear era" },
  { "year", CALENDAR, ALWAYS, "era anyyear" },
  { "year", CALENDAR, ALWAYS, "the? fiscal yearunit? year" },
  { "year", CALENDAR, ALWAYS, "the? fiscal apostrophe? dd" },
  { "year", CALENDAR, ALWAYS, "the year period" },
  { "year", CALENDAR, IF_YEAR, "year ~dash ~year2" },
  { "year", CALENDAR, IF_YEAR, "year ~slash ~year2" },
  { "year", CALENDAR, IF_YEAR, "<open year dash year2" },
  { "year", CALENDAR, IF_END, "<in apostrophe ~dd" },
  { "year", CALENDAR, ALWAYS, "yearnumber" },
  /* 7 */
  { "weekday", CALENDAR, IF_WEEKDAY, "part? weekday daypart?" },
  { "weekday", CALENDAR, ALWAYS, "part? last weekday daypart?" },
  { "weekday", CALENDAR, ALWAYS, "part? next weekday daypart?" },
  { "weekday", CALENDAR, ALWAYS, "part? this weekday daypart?" },
  { "weekday", CALENDAR, ALWAYS, "part? coming weekday daypart?" },
  { "weekday", CALENDAR, ALWAYS, "the? previous weekday" },
  { "weekday", CALENDAR, ALWAYS, "the? following weekday" },
  { "weekday", CALENDAR, ALWAYS, "the? weekday lastafter" },
  { "weekday", CALENDAR, ALWAYS, "the? weekday nextafter" },
  { "weekday", CALENDAR, ALWAYS, "weekday of? last week" },
  { "weekday", CALENDAR, ALWAYS, "weekday of? next week" },
  { "weekday", CALENDAR, ALWAYS, "weekday of? this week" },
  /* 8, 20 */
  { "today", TODAY, ALWAYS, "part? today part? daypart?" },
  { "today", TODAY, ALWAYS, "part? daypart today" },
  { "today", TODAY, ALWAYS, "part? tonight" },
  { "today", TODAY, ALWAYS, "part? lastnight" },
  { "today", TODAY, ALWAYS, "part? this daypart" },
  { "today", TODAY, ALWAYS, "daypart thisafter" },
  /* 9, 10, 23 */
  { "period", PERIOD, ALWAYS, "the? part? this qualifier? unit" },
  { "period", PERIOD, ALWAYS, "the? part? last qualifier? unit" },
  { "period", PERIOD, ALWAYS, "the? part? next qualifier? unit" },
  { "period", PERIOD, ALWAYS, "part? the? unit lastafter" },
  { "period", PERIOD, ALWAYS, "part? the? unit nextafter" },
  { "period", PERIOD, ALWAYS, "part? the? unit thisafter" },
  { "period", PERIOD, ALWAYS, "the? end the? unit" },
  { "period", PERIOD, ALWAYS, "unit ~'s end" },
  { "period", PERIOD, ALWAYS, "yearunit end" },
  { "period", PERIOD, ALWAYS, "part in the unit" },
  { "period", PERIOD, IF_END, "<in the yearunit" },
  { "period", PERIOD, IF_END, "<in the week" },
  { "period", PERIOD, IF_END, "<for the unit" },
  { "period", PERIOD, ALWAYS, "the? end the? this unit" },
  { "period", PERIOD, ALWAYS, "the? end the? last unit" },
  { "period", PERIOD, ALWAYS, "the? end the? next unit" },
  { "same-period", PERIOD, ALWAYS, "part? the? that unit" },
  { "same-period", PERIOD, ALWAYS, "part? that daypart" },
  { "same-period", PERIOD, ALWAYS, "the? following unit" },
  { "same-period", PERIOD, ALWAYS, "the? previous unit" },
  { "same-period", PERIOD, IF_END, "the unit before" },
  { "same-period", PERIOD, IF_END, "the unit after" },
  { "same-period", PERIOD, ALWAYS, "the next unit" },
  { "season", CALENDAR, ALWAYS, "the? following season" },
  { "season", CALENDAR, ALWAYS, "the? previous season" },
  { "period", PERIOD, IF_UNITS, "the weekend" },
  { "period", PERIOD, IF_UNITS, "the quarterunit" },
  /* 11 */
  { "offset", OFFSET, ALWAYS, "more? about? count unit ago" },
  { "offset", OFFSET, ALWAYS, "more? about? count units ago" },
  { "offset", OFFSET, ALWAYS, "more? about? count unit orso ago" },
  { "offset", OFFSET, ALWAYS, "more? about? count units orso ago" },
  { "offset", OFFSET, ALWAYS, "more? about? count unit hence" },
  { "offset", OFFSET, ALWAYS, "more? about? count units hence" },
  { "offset", OFFSET, ALWAYS, "more? about? count qualifier? unit earlier" },
  { "offset", OFFSET, ALWAYS, "more? about? count qualifier? units earlier" },
  { "offset", OFFSET, IF_END, "more? about? count unit later" },
  { "offset", OFFSET, IF_END, "more? about? count units later" },
  { "offset", OFFSET, ALWAYS, "agobefore more? about? count unit" },
  { "offset", OFFSET, ALWAYS, "agobefore more? about? count units" },
  { "offset", OFFSET, ALWAYS, "agobefore unit" },
  { "offset", OFFSET, ALWAYS, "agobefore pair" },
  { "offset", OFFSET, ALWAYS, "inbefore more? about? count unit" },
  { "offset", OFFSET, ALWAYS, "inbefore more? about? count units" },
  { "offset", OFFSET, ALWAYS, "inbefore pair" },
  { "offset", OFFSET, ALWAYS, "the? unit ago" },
  { "offset", OFFSET, ALWAYS, "the? qualifier? unit ago quarter" },
  { "offset", OFFSET, ALWAYS, "the? qualifier? unit earlier quarter" },
  { "offset", OFFSET, ALWAYS, "more? about? count unit andhalf ago" },
  { "offset", OFFSET, ALWAYS, "more? about? count unit andhalf later" },
  { "offset", OFFSET, ALWAYS, "the? unit earlier" },
  /* 12 */
  { "vague", REFERENCE, IF_REFERENCE, "reference" },
  { "vague", REFERENCE, IF_REFERENCE, "the timeitself" },
  { "vague", REFERENCE, IF_PRESENT, "timeitself" },
  { "vague", REFERENCE, ALWAYS, "some? units ago" },
  { "vague", REFERENCE, ALWAYS, "count? units ago" },
  { "vague", REFERENCE, ALWAYS, "the? more? recent units" },
  { "vague", REFERENCE, ALWAYS, "the? past units" },
  { "vague", REFERENCE, ALWAYS, "the? coming units" },
  { "vague", REFERENCE, ALWAYS, "units lastafter" },
  { "vague", REFERENCE, ALWAYS, "units recentafter" },
  { "vague", REFERENCE, ALWAYS, "agobefore some? units" },
  /* 13 */
  { "quarter", CALENDAR, ALWAYS, "the? part? fiscal? quartername of? fiscal? comma? year?" },
  { "quarter", CALENDAR, ALWAYS, "the? fiscal? year fiscal? quartername" },
  { "quarter", CALENDAR, ALWAYS, "the? part? fiscal? ordinal fiscal? quarter of? the? fiscal? comma? year?" },
  { "quarter", CALENDAR, ALWAYS, "the? fiscal? year fiscal? ordinal quarter" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal quarter of? the? this unit" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal quarter of? the? last unit" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal quarter of? the? next unit" },
  { "quarter", CALENDAR, ALWAYS, "this unit ~'s ordinal quarter" },
  { "quarter", CALENDAR, ALWAYS, "last unit ~'s ordinal quarter" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal half of? the? year" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal half of? the? this unit" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal half of? the? last unit" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal half of? the? next unit" },
  { "quarter", CALENDAR, ALWAYS, "the? ordinal half >of >the >yearunit" },
  { "quarter", CALENDAR, ALWAYS, "the year quarter" },
  { "period", PERIOD, IF_UNITS, "the qualifier unit" },
  /* 14 */
  { "season", CALENDAR, ALWAYS, "the? part? season of? year" },
  { "season", CALENDAR, IF_NO_NAME, "the? part? year season" },
  { "season", CALENDAR, ALWAYS, "part? this season" },
  { "season", CALENDAR, ALWAYS, "part? last season" },
  { "season", CALENDAR, ALWAYS, "part? next season" },
  { "season", CALENDAR, ALWAYS, "the? season lastafter" },
  { "season", CALENDAR, ALWAYS, "the? season nextafter" },
  { "season", CALENDAR, ALWAYS, "the? that season" },
  { "season", CALENDAR, IF_SEASON, "the? part? season" },
  /* 15, 16 */
  { "decade", DECADE, ALWAYS, "the? part? decadename" },
  { "decade", DECADE, ALWAYS, "the? end the? decadename" },
  { "century", CENTURY, ALWAYS, "the? part? fiscal? ordinal century era?" },
  { "century", CENTURY, ALWAYS, "the? end the? ordinal century era?" },
  { "century", CENTURY, ALWAYS, "the? century roman" },
  { "century", CENTURY, ALWAYS, "the? century ordinal" },
  /* 18 */
  { "units", SPAN, ALWAYS, "more? the? more? past count qualifier? unit" },
  { "units", SPAN, ALWAYS, "more? the? more? past count qualifier? units" },
  { "units", SPAN, ALWAYS, "the past unit orso?" },
  { "units", SPAN, ALWAYS, "the? units past" },
  { "units", SPAN, ALWAYS, "the? count lastafter units" },
  { "units", SPAN, ALWAYS, "the? count units lastafter" },
  { "units", SPAN, ALWAYS, "the? more? coming count qualifier? unit" },
  { "units", SPAN, ALWAYS, "the? more? coming count qualifier? units" },
  { "units", SPAN, ALWAYS, "within? the coming unit orso?" },
  { "units", SPAN, ALWAYS, "<within more? count unit" },
  { "units", SPAN, ALWAYS, "<within more? count units" },
  { "duration", DURATION, IF_COUNT, "the? more? about? count qualifier? unit" },
  { "duration", DURATION, IF_COUNT, "the? more? about? count qualifier? units" },
  { "duration", DURATION, ALWAYS, "count units and? count units" },
  { "duration", DURATION, ALWAYS, "more? about? count unit andhalf" },
  { "duration", DURATION, IF_UNITS, "some? units" },
  { "duration", DURATION, ALWAYS, "unit ~dash? ~long" },
  { "duration", DURATION, ALWAYS, "pair" },
  { "duration", DURATION, ALWAYS, "more? the? whole unit" },
  /* 19 */
  { "clock", CALENDAR, ALWAYS, "part? clock" },
  { "clock", CALENDAR, ALWAYS, "clock in the? daypart" },
  { "clock", CALENDAR, ALWAYS, "clock at daypart" },
  { "clock", CALENDAR, ALWAYS, "daypart clock" },
  { "part-of-day", CALENDAR, IF_DAY_PART, "the? part? daypart" },
  { "part-of-day", CALENDAR, ALWAYS, "the? part? daypart of weekday" },
  { "part-of-day", CALENDAR, ALWAYS, "the? part? daypart of the? month day comma? year?" },
  { "part-of-day", CALENDAR, ALWAYS, "the? part? daypart of the? day month year?" },
  /* 22 */
  { "set", SET, ALWAYS, "every count? unit" },
  { "set", SET, ALWAYS, "every count? units" },
  { "set", SET, ALWAYS, "every other unit" },
  { "set", SET, ALWAYS, "every ordinal unit" },
  { "set", SET, ALWAYS, "every weekday daypart?" },
  { "set", SET, ALWAYS, "every month" },
  { "set", SET, ALWAYS, "every season" },
  { "set", SET, ALWAYS, "the? seasons" },
  { "set", SET, ALWAYS, "the dayparts" },
  { "set", SET, ALWAYS, "weekday dayparts" },
  { "set", SET, ALWAYS, "every daypart" },
  { "set", SET, ALWAYS, "every holiday" },
  { "set", SET, ALWAYS, "daily" },
  { "set", SET, ALWAYS, "part? weekdays dayparts?" },
  { "set", SET, ALWAYS, "times one unit" },
  { "set", SET, ALWAYS, "count times one unit" },
  { "set", SET, ALWAYS, "times every unit" },
  /* 24 */
  { "holiday", HOLIDAY, ALWAYS, "holiday comma? year" },
  { "holiday", HOLIDAY, ALWAYS, "year holiday" },
  { "holiday", HOLIDAY, IF_NO_NAME, "holiday daypart?" },
  { "holiday", HOLIDAY, ALWAYS, "last holiday" },
  { "holiday", HOLIDAY, ALWAYS, "next holiday" },
  { "holiday", HOLIDAY, ALWAYS, "this holiday" },
};
/* clang-format on */

const guint dateline_n_date_rules = G_N_ELEMENTS (dateline_date_rules);
