/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says one date in the reader's language.
 *
 * Some dates read differently alone ("1980s") and inside a phrase ("before the
 * 1980s"); each such date has a text for either. */

#include "dateline-date-format-private.h"
#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

/* Beyond it a year is a number of which no calendar knows more. */
#define MAX_PLAIN_YEAR 9999
#define LEAP_YEAR 2000

typedef struct {
  const char *alone;
  const char *inside;
} Phrase;

/* By their EDTF numbers from 21 on. */
static const Phrase year_parts[] = {
  /* Translators: %s is a year. */
  { N_("spring %s"), N_("spring %s") },
  { N_("summer %s"), N_("summer %s") },
  { N_("autumn %s"), N_("autumn %s") },
  { N_("winter %s"), N_("winter %s") },
  /* Translators: seasons of the two halves of the earth; %s is a year. */
  { N_("northern spring %s"), N_("northern spring %s") },
  { N_("northern summer %s"), N_("northern summer %s") },
  { N_("northern autumn %s"), N_("northern autumn %s") },
  { N_("northern winter %s"), N_("northern winter %s") },
  { N_("southern spring %s"), N_("southern spring %s") },
  { N_("southern summer %s"), N_("southern summer %s") },
  { N_("southern autumn %s"), N_("southern autumn %s") },
  { N_("southern winter %s"), N_("southern winter %s") },
  /* Translators: %s is a year. The texts with "the" stand inside a phrase,
   * such as "before the first quarter of 2019". */
  { N_("first quarter of %s"), N_("the first quarter of %s") },
  { N_("second quarter of %s"), N_("the second quarter of %s") },
  { N_("third quarter of %s"), N_("the third quarter of %s") },
  { N_("fourth quarter of %s"), N_("the fourth quarter of %s") },
  { N_("first third of %s"), N_("the first third of %s") },
  { N_("second third of %s"), N_("the second third of %s") },
  { N_("last third of %s"), N_("the last third of %s") },
  { N_("first half of %s"), N_("the first half of %s") },
  { N_("second half of %s"), N_("the second half of %s") },
};

static char *
fill_in (const char *pattern, const char *value)
{
  GString *words = g_string_new (pattern);

  g_string_replace (words, "%s", value, 1);

  return g_string_free (words, FALSE);
}

static char *
pick_phrase (const Phrase *phrase, gboolean is_alone, const char *value)
{
  return fill_in (is_alone ? _(phrase->alone) : _(phrase->inside), value);
}

static char *
format_ordinal (gint64 number)
{
  const gint64 tens = number % 100 / 10;
  g_autofree char *ascii = g_strdup_printf ("%d", (int) number);
  g_autofree char *digits =
    dateline_date_format_localize_digits (dateline_date_format_get_default (), ascii);

  /* Translators: the ending of a number that counts, as in "21st century".
   * Where your language has only one, or none, translate all four alike. */
  if (number % 10 == 1 && tens != 1)
    return g_strdup_printf (C_("ordinal", "%sst"), digits);
  if (number % 10 == 2 && tens != 1)
    return g_strdup_printf (C_("ordinal", "%snd"), digits);
  if (number % 10 == 3 && tens != 1)
    return g_strdup_printf (C_("ordinal", "%srd"), digits);

  return g_strdup_printf (C_("ordinal", "%sth"), digits);
}

/* Says a date of the Gregorian calendar, in whatever year. */
static char *
say_part (DatelineDatePart part, gint64 year, int month, int day)
{
  DatelineDateFormat *format = dateline_date_format_get_default ();
  g_autofree char *words = NULL;

  month = MAX (month, 1);
  day = MAX (day, 1);
  if (year >= 1 && year <= MAX_PLAIN_YEAR)
    return dateline_date_format_say (format, DATELINE_CALENDAR_GREGORIAN, part,
                                     dateline_edtf_count_days (year, month, day));

  words = dateline_date_format_say_other_year (format, part,
                                               dateline_edtf_count_days (LEAP_YEAR, month, day),
                                               (guint64) (year > 0 ? year : 1 - year));
  if (year > 0)
    return g_steal_pointer (&words);

  /* Translators: %s is a date or a year before our era: "44 BCE". */
  return g_strdup_printf (_("%s BCE"), words);
}

static char *
say_year (gint64 year)
{
  return say_part (DATELINE_DATE_PART_YEAR, year, 1, 1);
}

static char *
decade_to_words (gint64 first_year, gboolean is_alone)
{
  /* Translators: %s is the first year of a decade: "1980s". */
  static const Phrase decade = { N_("%ss"), N_("the %ss") };
  g_autofree char *first = say_year (first_year);
  g_autofree char *last = NULL;

  if (first_year > 0)
    return pick_phrase (&decade, is_alone, first);

  last = say_year (first_year + 9);

  /* Translators: both are years before our era; such a decade has no name. */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

static char *
century_to_words (gint64 first_year, gint64 n_years, gboolean is_alone)
{
  /* Translators: %s is a number that counts: "19th century". */
  static const Phrase phrases[2][2] = {
    { { N_("%s century"), N_("the %s century") },
      { N_("%s century BCE"), N_("the %s century BCE") } },
    { { N_("%s millennium"), N_("the %s millennium") },
      { N_("%s millennium BCE"), N_("the %s millennium BCE") } },
  };
  const gboolean is_bce = first_year < 0;
  const gint64 n_before = is_bce ? -(first_year + n_years - 1) / n_years : first_year / n_years;
  g_autofree char *ordinal = format_ordinal (n_before + 1);

  return pick_phrase (&phrases[n_years == 1000][is_bce], is_alone, ordinal);
}

static char *
year_or_more_to_words (const DatelineEdtfDate *date, gboolean is_alone)
{
  switch (date->n_unknown_digits) {
  case 0:
    return say_year (date->year);
  case 1:
    return decade_to_words (date->year, is_alone);
  case 2:
    return century_to_words (date->year, 100, is_alone);
  default:
    return century_to_words (date->year, 1000, is_alone);
  }
}

static char *
time_to_words (const DatelineEdtfDate *date)
{
  g_autofree char *day = say_part (DATELINE_DATE_PART_DAY, date->year, date->month, date->day);
  g_autoptr (GString) clock = g_string_new (NULL);
  g_autofree char *digits = NULL;

  g_string_printf (clock, "%02d:%02d", date->hour, date->minute);
  if (date->second != 0)
    g_string_append_printf (clock, ":%02d", date->second);
  if (date->zone != DATELINE_EDTF_ZONE_LOCAL)
    g_string_append (clock, " UTC");
  if (date->offset_minutes != 0)
    g_string_append_printf (clock, "%c%02d:%02d", date->offset_minutes < 0 ? '-' : '+',
                            ABS (date->offset_minutes) / 60, ABS (date->offset_minutes) % 60);
  digits = dateline_date_format_localize_digits (dateline_date_format_get_default (), clock->str);

  /* Translators: a day and a time of day: "11 May 2025, 14:30 UTC". */
  return g_strdup_printf (C_("day and time", "%1$s, %2$s"), day, digits);
}

static DatelineDatePart
get_part (const DatelineEdtfDate *date)
{
  if (date->day != 0)
    return DATELINE_DATE_PART_DAY;

  return date->month != 0 ? DATELINE_DATE_PART_MONTH : DATELINE_DATE_PART_YEAR;
}

/* In another calendar it is the days, months or years that the date reaches into. */
static char *
converted_to_words (const DatelineEdtfDate *date, DatelineCalendar calendar)
{
  return dateline_date_format_say_range (dateline_date_format_get_default (), calendar,
                                         get_part (date), dateline_edtf_date_get_first_day (date),
                                         dateline_edtf_date_get_last_day (date));
}

static char *
known_part_to_words (const DatelineEdtfDate *date, gboolean is_alone, DatelineCalendar calendar)
{
  g_autofree char *year = NULL;

  if (calendar != DATELINE_CALENDAR_GREGORIAN)
    return converted_to_words (date, calendar);
  if (date->has_time)
    return time_to_words (date);
  if (date->month >= 1 && date->month <= 12)
    return say_part (get_part (date), date->year, date->month, date->day);

  year = year_or_more_to_words (date, is_alone);

  return date->month > 12 ? pick_phrase (&year_parts[date->month - 21], is_alone, year)
                          : g_steal_pointer (&year);
}

static char *
unqualified_to_words (const DatelineEdtfDate *date, gboolean is_alone, DatelineCalendar calendar)
{
  g_autofree char *words = known_part_to_words (date, is_alone, calendar);

  if (date->has_unknown_day) {
    /* Translators: %s is a month or a year: "a day in May 2025". */
    return g_strdup_printf (_("a day in %s"), words);
  }
  if (date->has_unknown_month) {
    /* Translators: %s is a year. */
    return g_strdup_printf (_("a month in %s"), words);
  }

  return g_steal_pointer (&words);
}

/**
 * dateline_edtf_date_to_words:
 * @date: a date that is no open or unknown end
 * @is_alone: whether nothing stands before it, such as "before"
 * @calendar: a calendar; another than the Gregorian one only for the years
 *   that it can tell
 *
 * Says one date, with what is uncertain or approximate about it.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_date_to_words (const DatelineEdtfDate *date,
                             gboolean                is_alone,
                             DatelineCalendar        calendar)
{
  const gboolean is_qualified = date->is_uncertain || date->is_approximate;

  return dateline_edtf_date_qualify_words (
    date, unqualified_to_words (date, is_alone && !is_qualified, calendar));
}

/**
 * dateline_edtf_date_qualify_words:
 * @date: a date
 * @words: (transfer full): the words for it
 *
 * Adds what is uncertain or approximate about a date.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_date_qualify_words (const DatelineEdtfDate *date, char *words)
{
  g_autofree char *plain = words;

  if (date->is_uncertain && date->is_approximate) {
    /* Translators: %s is a date that is approximate and that the source is not
     * sure of. */
    return g_strdup_printf (_("perhaps about %s"), plain);
  }
  if (date->is_uncertain) {
    /* Translators: %s is a date that the source is not sure of. */
    return g_strdup_printf (_("perhaps %s"), plain);
  }
  if (date->is_approximate) {
    /* Translators: %s is a date: "about May 2025". */
    return g_strdup_printf (_("about %s"), plain);
  }

  return g_steal_pointer (&plain);
}
