/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says days, months and years as a locale writes them, in any calendar.
 *
 * The order and the signs between are those of the locale's Gregorian dates; a
 * calendar only brings its own names and numbers: an era would say what the
 * words around it say already. */

#include "dateline-date-format-private.h"
#include "dateline-icu-dates.h"

#include <glib/gi18n-lib.h>

#include <locale.h>
#include <string.h>

/* Which part of a whole date stands first. */
typedef enum {
  ORDER_DAY,   /* 10 May 2025 */
  ORDER_MONTH, /* May 10, 2025 */
  ORDER_YEAR,  /* 2025年5月10日 */
} Order;

struct _DatelineDateFormat {
  GMutex lock;
  char *locale;
  char *patterns[DATELINE_N_DATE_PARTS];
  char *digits;
  Order order;
  UDateFormat *formats[DATELINE_N_CALENDARS][DATELINE_N_DATE_PARTS];
};

static const char *const skeletons[DATELINE_N_DATE_PARTS] = {
  [DATELINE_DATE_PART_DAY] = "yMMMMd",     [DATELINE_DATE_PART_MONTH] = "yMMMM",
  [DATELINE_DATE_PART_YEAR] = "y",         [DATELINE_DATE_PART_MONTH_AND_DAY] = "MMMMd",
  [DATELINE_DATE_PART_DAY_OF_MONTH] = "d", [DATELINE_DATE_PART_MONTH_NAME] = "LLLL",
  [DATELINE_DATE_PART_WEEKDAY] = "cccc",   [DATELINE_DATE_PART_SHORT_WEEKDAY] = "ccc",
};

/* Letters between quotes stand for themselves. */
static const char *
find_field (const char *pattern, const char *letters)
{
  gboolean is_quoted = FALSE;

  for (const char *at = pattern; *at != '\0'; at++) {
    if (*at == '\'')
      is_quoted = !is_quoted;
    else if (!is_quoted && strchr (letters, *at) != NULL)
      return at;
  }

  return NULL;
}

static Order
find_order (const char *pattern)
{
  const char *year = find_field (pattern, "y");
  const char *month = find_field (pattern, "ML");
  const char *day = find_field (pattern, "d");

  if (year < month && year < day)
    return ORDER_YEAR;

  return day < month ? ORDER_DAY : ORDER_MONTH;
}

static char *
quote_literal (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "'", -1);
  g_autofree char *escaped = g_strjoinv ("''", parts);

  return g_strconcat ("'", escaped, "'", NULL);
}

/* The locale whose names of months fit the words around them: that of the
 * program's own language, in the form of the reader's region where it is a
 * region of that language. */
static char *
find_locale (void)
{
  /* The header of a catalogue, or the empty text itself. */
  const char *header = g_dgettext (GETTEXT_PACKAGE, "");
  const char *name = strstr (header, "Language: ");
  g_autofree char *language = NULL;
  g_autofree char *times = g_strdup (setlocale (LC_TIME, NULL));
  gsize n_bytes;

  language = name != NULL ? g_strndup (name + 10, strcspn (name + 10, "\n")) : g_strdup ("en");
  g_strdelimit (times, ".@", '\0');
  n_bytes = strcspn (language, "_");
  if (strncmp (times, language, n_bytes) == 0 && times[n_bytes] == '_')
    return g_steal_pointer (&times);

  /* English as most of the world writes its dates. */
  return g_str_equal (language, "en") ? g_strdup ("en_001") : g_steal_pointer (&language);
}

static gboolean
is_same (DatelineDateFormat *self,
         DatelineCalendar    calendar,
         DatelineDatePart    part,
         gint64              day,
         gint64              other_day)
{
  g_autofree char *words = dateline_date_format_say (self, calendar, part, day);
  g_autofree char *other_words = dateline_date_format_say (self, calendar, part, other_day);

  return g_str_equal (words, other_words);
}

/* What is to be said of one end of a range within a year. */
static DatelineDatePart
shorten_part (DatelineDateFormat *self,
              DatelineCalendar    calendar,
              DatelineDatePart    part,
              gint64              first_day,
              gint64              last_day)
{
  if (part == DATELINE_DATE_PART_MONTH)
    return DATELINE_DATE_PART_MONTH_NAME;

  /* "May 10 to 12, 2025" would not be read as what it is. */
  if (self->order != ORDER_MONTH &&
      is_same (self, calendar, DATELINE_DATE_PART_MONTH, first_day, last_day))
    return DATELINE_DATE_PART_DAY_OF_MONTH;

  return DATELINE_DATE_PART_MONTH_AND_DAY;
}

/**
 * dateline_date_format_new:
 * @locale: a locale as ICU names it, such as "fa_IR"
 *
 * Prepares to say dates as @locale writes them.
 *
 * Returns: (transfer full): a new format
 */
DatelineDateFormat *
dateline_date_format_new (const char *locale)
{
  DatelineDateFormat *self = g_new0 (DatelineDateFormat, 1);
  g_autofree char *gregorian = g_strconcat (locale, "@calendar=gregorian", NULL);
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *generator = udatpg_open (gregorian, &status);

  g_mutex_init (&self->lock);
  self->locale = g_strdup (locale);
  self->digits = dateline_icu_dates_dup_digits (locale);
  for (int part = 0; part < DATELINE_N_DATE_PARTS; part++)
    self->patterns[part] = U_SUCCESS (status)
                             ? dateline_icu_dates_dup_pattern (generator, skeletons[part])
                             : g_strdup (skeletons[part]);
  self->order = find_order (self->patterns[DATELINE_DATE_PART_DAY]);
  /* Where a date counts its months, so does the end of a range: 2025年5月 to 6月. */
  if (U_SUCCESS (status) && strstr (self->patterns[DATELINE_DATE_PART_DAY], "MMM") == NULL) {
    g_free (self->patterns[DATELINE_DATE_PART_MONTH_NAME]);
    self->patterns[DATELINE_DATE_PART_MONTH_NAME] =
      dateline_icu_dates_dup_pattern (generator, "LLL");
  }
  udatpg_close (generator);

  return self;
}

/**
 * dateline_date_format_free:
 * @self: (transfer full): a format
 *
 * Frees a format.
 */
void
dateline_date_format_free (DatelineDateFormat *self)
{
  for (int part = 0; part < DATELINE_N_DATE_PARTS; part++) {
    for (int calendar = 0; calendar < DATELINE_N_CALENDARS; calendar++)
      udat_close (self->formats[calendar][part]);
    g_free (self->patterns[part]);
  }
  g_free (self->digits);
  g_free (self->locale);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * dateline_date_format_get_default:
 *
 * The format of the reader's language and region, as they are when it is asked
 * for first.
 *
 * Returns: (transfer none): the format
 */
DatelineDateFormat *
dateline_date_format_get_default (void)
{
  static DatelineDateFormat *format = NULL;

  if (g_once_init_enter_pointer (&format)) {
    g_autofree char *locale = find_locale ();

    g_once_init_leave_pointer (&format, dateline_date_format_new (locale));
  }

  return format;
}

/**
 * dateline_date_format_get_locale:
 * @self: a format
 *
 * Whose dates are said.
 *
 * Returns: (transfer none): a locale as ICU names it
 */
const char *
dateline_date_format_get_locale (DatelineDateFormat *self)
{
  return self->locale;
}

/**
 * dateline_date_format_say:
 * @self: a format
 * @calendar: a calendar
 * @part: what to say
 * @day: a day, counted from 1970-01-01; in the years 1 to 9999
 *
 * Says a day, or the month or year that it is in. Any thread may ask.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_date_format_say (DatelineDateFormat *self,
                          DatelineCalendar    calendar,
                          DatelineDatePart    part,
                          gint64              day)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  UDateFormat **format = &self->formats[calendar][part];

  if (*format == NULL)
    *format = dateline_icu_dates_open (self->locale, calendar, self->patterns[part]);

  return dateline_icu_dates_dup_day (*format, day);
}

/**
 * dateline_date_format_say_other_year:
 * @self: a format
 * @part: what to say
 * @day: a day, counted from 1970-01-01, of any year that has it
 * @year: the number that stands for its year
 *
 * Says a day, month or year of the Gregorian calendar in a year that is too
 * far away for dateline_date_format_say().
 *
 * Returns: (transfer full): the words
 */
char *
dateline_date_format_say_other_year (DatelineDateFormat *self,
                                     DatelineDatePart    part,
                                     gint64              day,
                                     guint64             year)
{
  const char *pattern = self->patterns[part];
  const char *field = find_field (pattern, "y");
  g_autofree char *number = g_strdup_printf ("%" G_GUINT64_FORMAT, year);
  g_autofree char *digits = dateline_date_format_localize_digits (self, number);
  g_autofree char *quoted = quote_literal (digits);
  g_autoptr (GString) fixed = g_string_new (pattern);
  UDateFormat *format;
  char *words;

  if (field != NULL) {
    g_string_erase (fixed, field - pattern, (gssize) strspn (field, "y"));
    g_string_insert (fixed, field - pattern, quoted);
  }
  format = dateline_icu_dates_open (self->locale, DATELINE_CALENDAR_GREGORIAN, fixed->str);
  words = dateline_icu_dates_dup_day (format, day);
  udat_close (format);

  return words;
}

/**
 * dateline_date_format_say_range:
 * @self: a format
 * @calendar: a calendar
 * @part: how precise the range is: days, months or years
 * @first_day: the first day, counted from 1970-01-01; in the years 1 to 9999
 * @last_day: the last day; not before @first_day
 *
 * Says a range, and what its ends share only once: "10 to 12 May 2025". A range
 * within one year, say, is that year.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_date_format_say_range (DatelineDateFormat *self,
                                DatelineCalendar    calendar,
                                DatelineDatePart    part,
                                gint64              first_day,
                                gint64              last_day)
{
  g_autofree char *first = dateline_date_format_say (self, calendar, part, first_day);
  g_autofree char *last = dateline_date_format_say (self, calendar, part, last_day);

  if (g_str_equal (first, last))
    return g_steal_pointer (&first);

  if (part <= DATELINE_DATE_PART_MONTH &&
      is_same (self, calendar, DATELINE_DATE_PART_YEAR, first_day, last_day)) {
    char **shortened = self->order == ORDER_YEAR ? &last : &first;

    g_free (*shortened);
    *shortened = dateline_date_format_say (self, calendar,
                                           shorten_part (self, calendar, part, first_day, last_day),
                                           self->order == ORDER_YEAR ? last_day : first_day);
  }

  /* Translators: the first and the last date of a period; what they share may
   * be said only once: "10 to 12 May 2025". */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

/**
 * dateline_date_format_localize_digits:
 * @self: a format
 * @text: a text with digits
 *
 * Writes the digits of a text as the locale does.
 *
 * Returns: (transfer full): the text
 */
char *
dateline_date_format_localize_digits (DatelineDateFormat *self, const char *text)
{
  GString *localized = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++) {
    if (g_ascii_isdigit (*at))
      g_string_append_unichar (
        localized, g_utf8_get_char (g_utf8_offset_to_pointer (self->digits, *at - '0')));
    else
      g_string_append_c (localized, *at);
  }

  return g_string_free (localized, FALSE);
}
