/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says a date of any shape in the reader's language: a single one, an
 * interval, a set. */

#include "dateline-date-format-private.h"
#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

/* The years that the other calendars count, each by a rule that was in use. */
#define FIRST_OTHER_YEAR 623
#define LAST_OTHER_YEAR 9999

static gboolean
is_plain (const DatelineEdtfDate *date)
{
  return date->month <= 12 && date->year > 0 && date->year <= LAST_OTHER_YEAR &&
         date->n_unknown_digits == 0 && !date->has_unknown_month && !date->has_unknown_day &&
         !date->is_uncertain && !date->is_approximate;
}

static DatelineDatePart
get_part (const DatelineEdtfDate *date)
{
  if (date->day != 0)
    return DATELINE_DATE_PART_DAY;

  return date->month != 0 ? DATELINE_DATE_PART_MONTH : DATELINE_DATE_PART_YEAR;
}

/* The end of a range: where the calendar is another one, a single day, month or
 * year of it. */
static char *
end_to_words (const DatelineEdtfDate *date, gboolean is_first, DatelineCalendar calendar)
{
  if (calendar == DATELINE_CALENDAR_GREGORIAN)
    return dateline_edtf_date_to_words (date, is_first, calendar);

  return dateline_edtf_date_qualify_words (
    date, dateline_date_format_say (dateline_date_format_get_default (), calendar, get_part (date),
                                    is_first ? dateline_edtf_date_get_first_day (date)
                                             : dateline_edtf_date_get_last_day (date)));
}

static char *
range_to_words (const DatelineEdtfDate *from, const DatelineEdtfDate *to, DatelineCalendar calendar)
{
  const DatelineDatePart part = get_part (from);
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (is_plain (from) && is_plain (to) && get_part (to) == part)
    return dateline_date_format_say_range (dateline_date_format_get_default (), calendar, part,
                                           dateline_edtf_date_get_first_day (from),
                                           dateline_edtf_date_get_last_day (to));

  first = end_to_words (from, TRUE, calendar);
  last = end_to_words (to, FALSE, calendar);

  /* Translators: the first and the last date of a period. */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

static char *
interval_to_words (const DatelineEdtfItem *item, DatelineCalendar calendar)
{
  const DatelineEdtfEnd from_end = item->from.end;
  const DatelineEdtfEnd to_end = item->to.end;
  g_autofree char *words = NULL;

  if (from_end == DATELINE_EDTF_END_DATE && to_end == DATELINE_EDTF_END_DATE)
    return range_to_words (&item->from, &item->to, calendar);

  words = dateline_edtf_date_to_words (from_end == DATELINE_EDTF_END_DATE ? &item->from : &item->to,
                                       FALSE, calendar);

  if (from_end == DATELINE_EDTF_END_OPEN) {
    /* Translators: %s is a date: "before 10 May 2025". */
    return g_strdup_printf (C_("date", "before %s"), words);
  }
  if (to_end == DATELINE_EDTF_END_OPEN) {
    /* Translators: %s is a date: "after 11 May 2025". */
    return g_strdup_printf (C_("date", "after %s"), words);
  }
  if (from_end == DATELINE_EDTF_END_UNKNOWN) {
    /* Translators: %s is the date on which a period ends. */
    return g_strdup_printf (_("until %s, start unknown"), words);
  }

  /* Translators: %s is the date on which a period begins. */
  return g_strdup_printf (_("from %s, end unknown"), words);
}

static gboolean
is_closed_range (const DatelineEdtfItem *item)
{
  return item->is_range && item->from.end == DATELINE_EDTF_END_DATE &&
         item->to.end == DATELINE_EDTF_END_DATE;
}

static char *
member_to_words (const DatelineEdtfItem *item, DatelineCalendar calendar)
{
  g_autofree char *words = NULL;

  if (is_closed_range (item))
    return range_to_words (&item->from, &item->to, calendar);

  words = dateline_edtf_date_to_words (
    item->from.end == DATELINE_EDTF_END_DATE ? &item->from : &item->to, FALSE, calendar);

  if (!item->is_range)
    return g_steal_pointer (&words);

  if (item->from.end == DATELINE_EDTF_END_OPEN) {
    /* Translators: %s is the latest date of several that are possible. */
    return g_strdup_printf (_("%s or earlier"), words);
  }

  /* Translators: %s is the earliest date of several that are possible. */
  return g_strdup_printf (_("%s or later"), words);
}

static char *
set_to_words (const DatelineEdtf *self, DatelineCalendar calendar)
{
  const gboolean is_one_of = self->shape == DATELINE_EDTF_SHAPE_ONE_OF;
  g_autofree char *list = member_to_words (&self->items[0], calendar);

  for (guint i = 1; i < self->n_items; i++) {
    g_autofree char *before = g_steal_pointer (&list);
    g_autofree char *next = member_to_words (&self->items[i], calendar);

    if (i + 1 < self->n_items) {
      /* Translators: the dates of a list so far, and the next one. */
      list = g_strdup_printf (C_("list of dates", "%1$s, %2$s"), before, next);
    } else if (is_one_of) {
      /* Translators: the dates of a list, and the last: any one of them. */
      list = g_strdup_printf (C_("list of dates", "%1$s or %2$s"), before, next);
    } else {
      /* Translators: the dates of a list, and the last: all of them. */
      list = g_strdup_printf (C_("list of dates", "%1$s and %2$s"), before, next);
    }
  }

  /* One date is no choice, and an open one says itself that it is. */
  if (!is_one_of || (self->n_items == 1 && !is_closed_range (&self->items[0])))
    return g_steal_pointer (&list);

  /* Translators: %s is a list of dates: "one of 1667, 1668 or 1670". */
  return g_strdup_printf (_("one of %s"), list);
}

static char *
to_words (const DatelineEdtf *self, DatelineCalendar calendar)
{
  switch (self->shape) {
  case DATELINE_EDTF_SHAPE_DATE:
    return dateline_edtf_date_to_words (&self->items[0].from, TRUE, calendar);
  case DATELINE_EDTF_SHAPE_INTERVAL:
    return interval_to_words (&self->items[0], calendar);
  case DATELINE_EDTF_SHAPE_ONE_OF:
  case DATELINE_EDTF_SHAPE_ALL_OF:
  default:
    return set_to_words (self, calendar);
  }
}

static gboolean
is_told_by_others (const DatelineEdtfDate *date)
{
  return date->end != DATELINE_EDTF_END_DATE ||
         (dateline_edtf_date_get_first_day (date) >=
            dateline_edtf_count_days (FIRST_OTHER_YEAR, 1, 1) &&
          dateline_edtf_date_get_last_day (date) <=
            dateline_edtf_count_days (LAST_OTHER_YEAR, 12, 31));
}

/**
 * dateline_edtf_to_words:
 * @self: a date
 *
 * Says the date in the reader's language, as the locale writes days and months:
 * "10 May 2025", "about May 2025", "after 11 May 2025", "spring 2019", "1980s",
 * "44 BCE". What is uncertain or approximate about any part is said of the
 * whole date.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_to_words (const DatelineEdtf *self)
{
  return to_words (self, DATELINE_CALENDAR_GREGORIAN);
}

/**
 * dateline_edtf_to_other_words:
 * @self: a date
 * @calendar: a calendar
 *
 * Says the date in a calendar beside the Gregorian one. A day is a day there
 * too, counted as if it began at midnight; a month or a year is the months or
 * years that it reaches into: "Ordibehesht to Khordad 1404".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where @calendar is
 *   the Gregorian one or does not reach so far: before 623 or after 9999
 */
char *
dateline_edtf_to_other_words (const DatelineEdtf *self, DatelineCalendar calendar)
{
  if (calendar == DATELINE_CALENDAR_GREGORIAN)
    return NULL;

  for (guint i = 0; i < self->n_items; i++) {
    if (!is_told_by_others (&self->items[i].from) ||
        (self->items[i].is_range && !is_told_by_others (&self->items[i].to)))
      return NULL;
  }

  return to_words (self, calendar);
}

/**
 * dateline_edtf_to_words_with:
 * @self: a date
 * @calendar: a calendar
 *
 * Says the date, and behind it what it is in another calendar: "11 May 2025 ·
 * 21 Ordibehesht 1404".
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_to_words_with (const DatelineEdtf *self, DatelineCalendar calendar)
{
  g_autofree char *words = dateline_edtf_to_words (self);
  g_autofree char *other_words = dateline_edtf_to_other_words (self, calendar);

  return dateline_calendar_join_words (words, other_words);
}
