/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says one date in the reader's language.
 *
 * Some dates read differently alone ("1980s") and inside a phrase ("before the
 * 1980s"); each such date has a text for either. */

#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

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

  /* Translators: the ending of a number that counts, as in "21st century".
   * Where your language has only one, or none, translate all four alike. */
  if (number % 10 == 1 && tens != 1)
    return g_strdup_printf (C_("ordinal", "%dst"), (int) number);
  if (number % 10 == 2 && tens != 1)
    return g_strdup_printf (C_("ordinal", "%dnd"), (int) number);
  if (number % 10 == 3 && tens != 1)
    return g_strdup_printf (C_("ordinal", "%drd"), (int) number);

  return g_strdup_printf (C_("ordinal", "%dth"), (int) number);
}

static char *
decade_to_words (gint64 first_year, gboolean is_alone)
{
  /* Translators: %s is the first year of a decade: "1980s". */
  static const Phrase decade = { N_("%ss"), N_("the %ss") };
  g_autofree char *first = dateline_edtf_year_to_words (first_year);
  g_autofree char *last = NULL;

  if (first_year > 0)
    return pick_phrase (&decade, is_alone, first);

  last = dateline_edtf_year_to_words (first_year + 9);

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
    return dateline_edtf_year_to_words (date->year);
  case 1:
    return decade_to_words (date->year, is_alone);
  case 2:
    return century_to_words (date->year, 100, is_alone);
  default:
    return century_to_words (date->year, 1000, is_alone);
  }
}

static char *
day_to_words (const DatelineEdtfDate *date)
{
  g_autofree char *month = dateline_edtf_month_to_words (date->month, FALSE);
  g_autofree char *year = dateline_edtf_year_to_words (date->year);

  /* Translators: a date: the day, the name of the month as it is beside a day,
   * and the year: "10 May 2025". */
  return g_strdup_printf (_("%1$d %2$s %3$s"), date->day, month, year);
}

static char *
time_to_words (const DatelineEdtfDate *date)
{
  g_autofree char *day = day_to_words (date);
  GString *clock = g_string_new (NULL);
  g_autofree char *owned = NULL;

  g_string_printf (clock, "%02d:%02d", date->hour, date->minute);
  if (date->second != 0)
    g_string_append_printf (clock, ":%02d", date->second);
  if (date->zone != DATELINE_EDTF_ZONE_LOCAL)
    g_string_append (clock, " UTC");
  if (date->offset_minutes != 0)
    g_string_append_printf (clock, "%c%02d:%02d", date->offset_minutes < 0 ? '-' : '+',
                            ABS (date->offset_minutes) / 60, ABS (date->offset_minutes) % 60);
  owned = g_string_free (clock, FALSE);

  /* Translators: a day and a time of day: "11 May 2025, 14:30 UTC". */
  return g_strdup_printf (_("%1$s, %2$s"), day, owned);
}

static char *
month_and_year_to_words (const DatelineEdtfDate *date)
{
  g_autofree char *month = dateline_edtf_month_to_words (date->month, !date->has_unknown_day);
  g_autofree char *year = dateline_edtf_year_to_words (date->year);

  if (date->has_unknown_day) {
    /* Translators: the name of a month as it is beside a day, and a year. */
    return g_strdup_printf (_("a day in %1$s %2$s"), month, year);
  }

  /* Translators: the name of a month as it is alone, and a year: "May 2025". */
  return g_strdup_printf (_("%1$s %2$s"), month, year);
}

static char *
unqualified_to_words (const DatelineEdtfDate *date, gboolean is_alone)
{
  g_autofree char *year = NULL;

  if (date->has_time)
    return time_to_words (date);
  if (date->day != 0)
    return day_to_words (date);
  if (date->month >= 1 && date->month <= 12)
    return month_and_year_to_words (date);

  year = year_or_more_to_words (date, is_alone);

  if (date->month > 12)
    return pick_phrase (&year_parts[date->month - 21], is_alone, year);
  if (date->has_unknown_day) {
    /* Translators: %s is a year; the month is not known either. */
    return g_strdup_printf (_("a day in %s"), year);
  }
  if (date->has_unknown_month) {
    /* Translators: %s is a year. */
    return g_strdup_printf (_("a month in %s"), year);
  }

  return g_steal_pointer (&year);
}

/**
 * dateline_edtf_year_to_words:
 * @year: a year; 0 is 1 BCE
 *
 * Says a year: "2025", "44 BCE".
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_year_to_words (gint64 year)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, year > 0 ? year : 1 - year);

  if (year > 0)
    return g_steal_pointer (&digits);

  /* Translators: %s is a year before our era: "44 BCE". */
  return g_strdup_printf (_("%s BCE"), digits);
}

/**
 * dateline_edtf_month_to_words:
 * @month: 1 to 12
 * @is_alone: whether the name stands without a day; in some languages it is
 *   another form
 *
 * Names a month as the locale does.
 *
 * Returns: (transfer full): the name
 */
char *
dateline_edtf_month_to_words (int month, gboolean is_alone)
{
  g_autoptr (GDateTime) any = g_date_time_new_utc (2000, month, 1, 0, 0, 0);

  return g_date_time_format (any, is_alone ? "%OB" : "%B");
}

/**
 * dateline_edtf_date_to_words:
 * @date: a date that is no open or unknown end
 * @is_alone: whether nothing stands before it, such as "before"
 *
 * Says one date, with what is uncertain or approximate about it.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_date_to_words (const DatelineEdtfDate *date, gboolean is_alone)
{
  const gboolean is_qualified = date->is_uncertain || date->is_approximate;
  g_autofree char *words = unqualified_to_words (date, is_alone && !is_qualified);

  if (!is_qualified)
    return g_steal_pointer (&words);

  if (!date->is_uncertain) {
    /* Translators: %s is a date: "about May 2025". */
    return g_strdup_printf (_("about %s"), words);
  }

  if (!date->is_approximate) {
    /* Translators: %s is a date that the source is not sure of. */
    return g_strdup_printf (_("perhaps %s"), words);
  }

  /* Translators: %s is a date that is approximate and that the source is not
   * sure of. */
  return g_strdup_printf (_("perhaps about %s"), words);
}
