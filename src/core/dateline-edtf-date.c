/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads one EDTF date: a year, a month, a day, a moment, with what is
 * uncertain, approximate or unspecified about it. */

#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

/* The seconds of no year up to this one overflow 64 bits. */
#define MAX_YEAR G_GINT64_CONSTANT (292000000000)

/* Where the parser is; reason is set once something is wrong. */
typedef struct {
  const char *at;
  const char *end;
  const char *reason;
} Cursor;

static gboolean
fail (Cursor *cursor, const char *reason)
{
  cursor->reason = reason;

  return FALSE;
}

static char
peek (const Cursor *cursor)
{
  return cursor->at < cursor->end ? *cursor->at : '\0';
}

static gboolean
take (Cursor *cursor, char wanted)
{
  if (peek (cursor) != wanted)
    return FALSE;

  cursor->at++;

  return TRUE;
}

static gboolean
take_qualifier (Cursor *cursor, DatelineEdtfDate *date)
{
  const char found = peek (cursor);

  if (found != '?' && found != '~' && found != '%')
    return FALSE;

  date->is_uncertain |= found != '~';
  date->is_approximate |= found != '?';
  cursor->at++;

  return TRUE;
}

static gboolean
take_two_digits (Cursor *cursor, int *value)
{
  if (cursor->end - cursor->at < 2 || !g_ascii_isdigit (cursor->at[0]) ||
      !g_ascii_isdigit (cursor->at[1]))
    return FALSE;

  *value = (cursor->at[0] - '0') * 10 + cursor->at[1] - '0';
  cursor->at += 2;

  return TRUE;
}

static gboolean
take_unknown (Cursor *cursor)
{
  if (cursor->end - cursor->at < 2 || cursor->at[0] != 'X' || cursor->at[1] != 'X')
    return FALSE;

  cursor->at += 2;

  return TRUE;
}

static gboolean
parse_long_year (Cursor *cursor, DatelineEdtfDate *date)
{
  const gboolean is_negative = take (cursor, '-');
  const char *first = cursor->at;

  while (g_ascii_isdigit (peek (cursor))) {
    date->year = date->year * 10 + (*cursor->at++ - '0');
    if (date->year > MAX_YEAR)
      return fail (cursor, N_("the year is too far away"));
  }

  if (cursor->at - first < 5 || *first == '0')
    return fail (cursor, N_("a year after “Y” has five digits or more"));

  if (is_negative)
    date->year = -date->year;

  return TRUE;
}

static gboolean
parse_short_year (Cursor *cursor, DatelineEdtfDate *date)
{
  const gboolean is_negative = take (cursor, '-');

  if (cursor->end - cursor->at < 4)
    return fail (cursor, N_("a year has four digits"));

  for (int i = 0; i < 4; i++) {
    const char found = *cursor->at++;

    if (found == 'X' && i > 0)
      date->n_unknown_digits++;
    else if (!g_ascii_isdigit (found) || date->n_unknown_digits > 0)
      return fail (cursor, N_("a year has four digits, the last of which may be “X”"));

    date->year = date->year * 10 + (found == 'X' ? 0 : found - '0');
  }

  if (is_negative && date->year == 0 && date->n_unknown_digits == 0)
    return fail (cursor, N_("the year before 0001 is 0000, without a sign"));

  if (is_negative) {
    static const int n_years[] = { 1, 10, 100, 1000 };

    date->year = -(date->year + n_years[date->n_unknown_digits] - 1);
  }

  return TRUE;
}

/* A qualifier stands before a part, for that part alone, or behind it, for it
 * and all before it: not both. */
static gboolean
finish_part (Cursor *cursor, DatelineEdtfDate *date, gboolean was_qualified)
{
  if (take_qualifier (cursor, date) && was_qualified)
    return fail (cursor, N_("a part of the date is qualified twice"));

  return TRUE;
}

static gboolean
parse_year (Cursor *cursor, DatelineEdtfDate *date)
{
  const gboolean was_qualified = take_qualifier (cursor, date);
  const gboolean is_long = take (cursor, 'Y');

  if (!(is_long ? parse_long_year (cursor, date) : parse_short_year (cursor, date)) ||
      !finish_part (cursor, date, was_qualified))
    return FALSE;

  if (cursor->at < cursor->end && (is_long || date->n_unknown_digits > 0))
    return fail (cursor, N_("nothing can follow a year of this form"));

  return TRUE;
}

static gboolean
parse_month (Cursor *cursor, DatelineEdtfDate *date)
{
  const gboolean was_qualified = take_qualifier (cursor, date);

  if (take_unknown (cursor))
    date->has_unknown_month = TRUE;
  else if (!take_two_digits (cursor, &date->month))
    return fail (cursor, N_("a month has two digits"));
  else if (date->month < 1 || (date->month > 12 && date->month < 21) || date->month > 41)
    return fail (cursor,
                 N_("the month is not 01 to 12, nor a season or other part of a year, 21 to 41"));

  return finish_part (cursor, date, was_qualified);
}

static gboolean
parse_day (Cursor *cursor, DatelineEdtfDate *date)
{
  const gboolean was_qualified = take_qualifier (cursor, date);

  if (date->month > 12)
    return fail (cursor, N_("a season has no days"));

  if (take_unknown (cursor))
    date->has_unknown_day = TRUE;
  else if (date->has_unknown_month)
    return fail (cursor, N_("a day of an unspecified month must be “XX”"));
  else if (!take_two_digits (cursor, &date->day))
    return fail (cursor, N_("a day has two digits"));
  else if (date->day < 1 || date->day > dateline_edtf_get_days_in_month (date->year, date->month))
    return fail (cursor, N_("the month has no such day"));

  return finish_part (cursor, date, was_qualified);
}

static gboolean
parse_zone (Cursor *cursor, DatelineEdtfDate *date)
{
  const gboolean is_west = peek (cursor) == '-';
  int hours;
  int minutes = 0;

  if (cursor->at == cursor->end)
    return TRUE;

  if (take (cursor, 'Z')) {
    date->zone = DATELINE_EDTF_ZONE_UTC;
    return TRUE;
  }

  if ((!take (cursor, '+') && !take (cursor, '-')) || !take_two_digits (cursor, &hours) ||
      (take (cursor, ':') && !take_two_digits (cursor, &minutes)) || hours > 23 || minutes > 59)
    return fail (cursor, N_("a time ends with nothing, “Z”, or an offset such as “+03:30”"));

  date->zone = DATELINE_EDTF_ZONE_OFFSET;
  date->offset_minutes = (hours * 60 + minutes) * (is_west ? -1 : 1);

  return TRUE;
}

static gboolean
parse_time (Cursor *cursor, DatelineEdtfDate *date)
{
  if (date->day == 0 || date->is_uncertain || date->is_approximate)
    return fail (cursor, N_("only an exact day has a time"));

  if (!take_two_digits (cursor, &date->hour) || !take (cursor, ':') ||
      !take_two_digits (cursor, &date->minute) || !take (cursor, ':') ||
      !take_two_digits (cursor, &date->second))
    return fail (cursor, N_("a time is written as hh:mm:ss"));

  if (date->hour > 23 || date->minute > 59 || date->second > 59)
    return fail (cursor, N_("there is no such time of day"));

  date->has_time = TRUE;

  return parse_zone (cursor, date);
}

static gboolean
parse_parts (Cursor *cursor, DatelineEdtfDate *date)
{
  if (!parse_year (cursor, date))
    return FALSE;
  if (take (cursor, '-') && !parse_month (cursor, date))
    return FALSE;
  if ((date->month != 0 || date->has_unknown_month) && take (cursor, '-') &&
      !parse_day (cursor, date))
    return FALSE;
  if (take (cursor, 'T') && !parse_time (cursor, date))
    return FALSE;
  if (cursor->at < cursor->end)
    return fail (cursor, N_("something follows that does not belong to a date"));

  return TRUE;
}

/**
 * dateline_edtf_parse_date:
 * @date: (out caller-allocates): the date
 * @text: text that need not end at @n_bytes
 * @n_bytes: how many bytes of @text are the date
 *
 * Reads one date, that is neither an interval nor a set.
 *
 * Returns: (nullable): %NULL if it is one, else what is wrong, untranslated
 */
const char *
dateline_edtf_parse_date (DatelineEdtfDate *date, const char *text, gsize n_bytes)
{
  Cursor cursor = { text, text + n_bytes, NULL };

  *date = (DatelineEdtfDate) { .end = DATELINE_EDTF_END_DATE };
  parse_parts (&cursor, date);

  return cursor.reason;
}
