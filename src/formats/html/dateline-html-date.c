/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates as pages and Markdown files write them for programs, and those few that
 * are written for readers and cannot be misread. */

#include "dateline-html-date.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>

#define MAX_DATE_BYTES 80

/* A line with the time of day may have words around it, such as “Last updated”. */
#define MAX_STAMP_CHARS 90

/* Years of the Iranian calendar; the same numbers are no years of news. */
#define MIN_IRANIAN_YEAR 1300
#define MAX_IRANIAN_YEAR 1450

/* The first letters of the months in English, German, French and Spanish that
 * no other month begins with. */
static const struct {
  const char *start;
  int month;
} months[] = {
  { "jan", 1 },  { "ene", 1 },  { "jän", 1 },  { "feb", 2 },  { "fév", 2 },  { "fev", 2 },
  { "mar", 3 },  { "mär", 3 },  { "apr", 4 },  { "avr", 4 },  { "abr", 4 },  { "may", 5 },
  { "mai", 5 },  { "jun", 6 },  { "juin", 6 }, { "jul", 7 },  { "juil", 7 }, { "aug", 8 },
  { "aoû", 8 },  { "aou", 8 },  { "ago", 8 },  { "sep", 9 },  { "oct", 10 }, { "okt", 10 },
  { "nov", 11 }, { "dec", 12 }, { "dez", 12 }, { "déc", 12 }, { "dic", 12 },
};

/* Decimal digits of any script become those of ASCII. */
static char *
normalize (const char *text)
{
  GString *plain = g_string_new (NULL);

  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  for (const char *at = text; *at != '\0' && plain->len < MAX_DATE_BYTES;
       at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_isdigit (c))
      g_string_append_c (plain, (char) ('0' + g_unichar_digit_value (c)));
    else
      g_string_append_unichar (plain, g_unichar_tolower (c));
  }

  return g_string_free (plain, FALSE);
}

/* What day of ours a day of the Iranian calendar is. */
static gboolean
convert_iranian (int *year, int *month, int *day)
{
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *iranian = ucal_open (u"GMT", -1, "fa@calendar=persian", UCAL_DEFAULT, &status);
  g_autoptr (GDateTime) date = NULL;
  double instant = 0.;

  ucal_clear (iranian);
  ucal_setDate (iranian, *year, *month - 1, *day, &status);
  instant = ucal_getMillis (iranian, &status);
  ucal_close (iranian);
  if (U_FAILURE (status))
    return FALSE;

  date = g_date_time_new_from_unix_utc ((gint64) (instant / 1000.));
  if (date == NULL)
    return FALSE;
  g_date_time_get_ymd (date, year, month, day);

  return TRUE;
}

static char *
format (int year, int month, int day)
{
  if (year >= MIN_IRANIAN_YEAR && year <= MAX_IRANIAN_YEAR &&
      (month < 1 || month > 12 || day < 1 || day > 31 || !convert_iranian (&year, &month, &day)))
    return NULL;
  if (year < 1600 || year > 2200 || month < 1 || month > 12)
    return NULL;
  if (day == 0)
    return g_strdup_printf ("%04d-%02d", year, month);
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return NULL;

  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/* Reads up to three numbers and the signs between them. */
static int
read_numbers (const char *text, int numbers[3], char signs[3])
{
  const char *at = text;
  int n = 0;

  memset (signs, 0, 3);
  while (n < 3 && g_ascii_isdigit (*at)) {
    char *end;
    const long number = strtol (at, &end, 10);

    if (end - at > 4)
      return 0;
    numbers[n] = (int) number;
    signs[n] = *end;
    n++;
    if (*end == '\0' || strchr ("-/.", *end) == NULL)
      break;
    at = end + 1;
    if (signs[n - 1] == '.' && *at == ' ')
      at++;
  }

  return n;
}

/* 2025-05-11T10:00, 2025/5/11, 11.05.2025, 31/12/2025. */
static char *
parse_numeric (const char *text)
{
  int numbers[3];
  char signs[3];
  const int n = read_numbers (text, numbers, signs);

  if (n == 2 && numbers[0] > 1000 && signs[0] == '-')
    return format (numbers[0], numbers[1], 0);
  if (n != 3 || signs[0] != signs[1])
    return NULL;
  if (numbers[0] > 1000)
    return format (numbers[0], numbers[1], numbers[2]);
  if (numbers[2] < 1000)
    return NULL;
  if (signs[0] == '.' || numbers[0] > 12)
    return format (numbers[2], numbers[1], numbers[0]);
  /* The month first, as only Americans write; never where both can be. */
  if (signs[0] == '/' && numbers[1] > 12)
    return format (numbers[2], numbers[0], numbers[1]);

  return NULL;
}

/* 20250511, seconds or milliseconds since 1970. */
static char *
parse_digits (const char *text)
{
  const gsize n = strspn (text, "0123456789");
  const gint64 number = g_ascii_strtoll (text, NULL, 10);
  g_autoptr (GDateTime) date = NULL;

  if (n == 8 && (text[n] == '\0' || text[n] == 't' || text[n] == ' '))
    return format ((int) (number / 10000), (int) (number / 100 % 100), (int) (number % 100));
  if ((n != 10 && n != 13) || text[n] != '\0')
    return NULL;
  date = g_date_time_new_from_unix_utc (n == 13 ? number / 1000 : number);

  return date != NULL ? g_date_time_format (date, "%Y-%m-%d") : NULL;
}

/* 2025年5月11日 */
static char *
parse_ideographic (const char *text)
{
  const char *year = strstr (text, "年");
  const char *month = strstr (text, "月");

  if (year == NULL || month == NULL || month < year || year - text < 4)
    return NULL;

  return format ((int) strtol (year - 4, NULL, 10), (int) strtol (year + strlen ("年"), NULL, 10),
                 (int) strtol (month + strlen ("月"), NULL, 10));
}

static int
find_month (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (months); i++) {
    if (g_str_has_prefix (word, months[i].start))
      return months[i].month;
  }

  return 0;
}

/* May 11, 2025; Sun, 11 May 2025 10:00:00 GMT; 11. Mai 2025; 11 de mayo de 2025 */
static char *
parse_words (const char *text)
{
  int year = 0;
  int month = 0;
  int day = 0;

  for (const char *at = text; *at != '\0' && (year == 0 || month == 0 || day == 0);) {
    if (g_ascii_isdigit (*at)) {
      const gsize n = strspn (at, "0123456789");
      const int number = n <= 4 ? (int) strtol (at, NULL, 10) : 0;

      if (n == 4 && year == 0)
        year = number;
      else if (n <= 2 && day == 0 && at[n] != ':')
        day = number;
      at += n;
    } else if (g_unichar_isalpha (g_utf8_get_char (at))) {
      if (month == 0)
        month = find_month (at);
      while (g_unichar_isalpha (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
    } else {
      at = g_utf8_next_char (at);
    }
  }

  return year != 0 && month != 0 && day != 0 ? format (year, month, day) : NULL;
}

/**
 * dateline_html_date_parse:
 * @text: a date, possibly with a time
 *
 * Finds the day, or the month, that a date names: where a time zone is given,
 * the day in that zone, which is the one the publisher means.
 *
 * Returns: (transfer full) (nullable): an EDTF date, or %NULL if there is none
 *   or it can be read in two ways
 */
char *
dateline_html_date_parse (const char *text)
{
  g_autofree char *plain = normalize (text);
  char *date = parse_digits (plain);

  if (date == NULL)
    date = parse_numeric (plain);
  if (date == NULL)
    date = parse_ideographic (plain);
  if (date == NULL && !(g_ascii_isdigit (plain[0]) && g_ascii_isdigit (plain[1]) &&
                        g_ascii_isdigit (plain[2]) && g_ascii_isdigit (plain[3])))
    date = parse_words (plain);

  return date;
}

/**
 * dateline_html_date_is_stamp:
 * @text: a line above or below an article
 *
 * Tells whether a line says when something was published or changed: it has a year and a
 * time of day, in any language, and is no sentence.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_date_is_stamp (const char *text)
{
  const glong n_chars = g_utf8_strlen (text, -1);
  g_autofree char *plain = normalize (text);
  gboolean has_year = FALSE;
  gboolean has_time = FALSE;

  if (n_chars > MAX_STAMP_CHARS || g_str_has_suffix (text, "?") || g_str_has_suffix (text, "!"))
    return FALSE;

  for (const char *at = plain; *at != '\0';) {
    const gsize n = strspn (at, "0123456789");

    has_year = has_year || (n == 4 && at[0] <= '2' && at[0] >= '1');
    has_time =
      has_time || ((n == 1 || n == 2) && at[n] == ':' && strspn (at + n + 1, "0123456789") == 2);
    at += MAX (n, 1);
  }

  return has_year && has_time;
}

/**
 * dateline_html_date_parse_stamp:
 * @text: a line that is a stamp
 *
 * Finds its first date, from the word before its first number.
 *
 * Returns: (transfer full) (nullable): an EDTF date, or %NULL as
 *   dateline_html_date_parse()
 */
char *
dateline_html_date_parse_stamp (const char *text)
{
  g_autofree char *plain = normalize (text);
  const char *digit = plain;
  const char *word = plain;

  while (*digit != '\0' && !g_unichar_isdigit (g_utf8_get_char (digit))) {
    const char *next = g_utf8_next_char (digit);

    if (g_unichar_isspace (g_utf8_get_char (digit)) && g_unichar_isalpha (g_utf8_get_char (next)))
      word = next;
    digit = next;
  }
  if (find_month (word) == 0)
    word = digit;

  return dateline_html_date_parse (word);
}

/**
 * dateline_html_date_get_instant:
 * @text: a date with a time
 * @is_utc: (out): whether it is told in UTC
 *
 * Finds the instant that a date in ISO 8601 names.
 *
 * Returns: (transfer full) (nullable): the instant, or %NULL if there is none
 */
GDateTime *
dateline_html_date_get_instant (const char *text, gboolean *is_utc)
{
  g_autofree char *stripped = g_strstrip (g_strndup (text, MAX_DATE_BYTES));
  GDateTime *instant = g_date_time_new_from_iso8601 (stripped, NULL);

  *is_utc = instant != NULL && g_date_time_get_utc_offset (instant) == 0;

  return instant;
}
