/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Understands a day as a person types it: in the order and with the names of the
 * locale, or in English. */

#include "dateline-typed-date.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "dateline-date-format-private.h"
#include "dateline-date-names-private.h"

#define MAX_NUMBERS 3

typedef struct {
  guint value;
  guint n_digits;
} Number;

typedef struct {
  const GDate *today;
  DatelineDateNames names;

  Number numbers[MAX_NUMBERS];
  guint n_numbers;
  guint month;    /* 0 where no name was typed */
  guint n_before; /* numbers before that name */
} Parser;

static gboolean
is_ordinal (Parser *self, const char *word, gboolean is_after_number)
{
  return is_after_number && self->n_numbers > 0 && g_utf8_strlen (word, -1) <= 2;
}

static gboolean
take_word (Parser *self, const char *word, gboolean is_after_number)
{
  const guint month = dateline_date_names_find_month (&self->names, word);

  if (month != 0 && self->month == 0) {
    self->month = month;
    self->n_before = self->n_numbers;
    return TRUE;
  }

  return dateline_date_names_is_filler (&self->names, word) || is_ordinal (self, word, is_after_number);
}

static const char *
take_number (Parser *self, const char *at)
{
  Number *number = &self->numbers[self->n_numbers];

  if (self->n_numbers == MAX_NUMBERS)
    return NULL;
  for (; g_unichar_isdigit (g_utf8_get_char (at)); at = g_utf8_next_char (at)) {
    if (++number->n_digits > 4)
      return NULL;
    number->value = number->value * 10 + (guint) g_unichar_digit_value (g_utf8_get_char (at));
  }
  self->n_numbers++;

  return at;
}

static gboolean
is_in_word (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c) || c == 0xba || c == 0xaa;
}

static gboolean
is_separator (gunichar c)
{
  return g_unichar_isspace (c) || (c < 0x80 && strchr (" -./,()", (int) c) != NULL) ||
         g_unichar_type (c) == G_UNICODE_FORMAT || c == 0x2013 || c == 0x60c || c == 0x3001;
}

static gboolean
take_all (Parser *self, const char *text)
{
  const char *after_number = NULL;

  for (const char *at = text; *at != '\0';) {
    const gunichar c = g_utf8_get_char (at);
    const char *start = at;

    if (g_unichar_isdigit (c)) {
      at = after_number = take_number (self, at);
      if (at == NULL)
        return FALSE;
    } else if (is_in_word (c)) {
      g_autofree char *word = NULL;

      while (is_in_word (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      word = g_strndup (start, (gsize) (at - start));
      if (!take_word (self, word, start == after_number))
        return FALSE;
    } else if (is_separator (c)) {
      at = g_utf8_next_char (at);
    } else {
      return FALSE;
    }
  }

  return TRUE;
}

static gboolean
is_year (const Number *number)
{
  return number->n_digits == 4;
}

static guint
get_year (Parser *self, const Number *number)
{
  const guint this_year = g_date_get_year (self->today);
  const guint century = this_year - this_year % 100;

  if (number->n_digits > 2)
    return number->value;

  return century + number->value > this_year + 1 ? century + number->value - 100
                                                 : century + number->value;
}

static DatelineEdtf *
make_day (guint year, guint month, guint day)
{
  g_autofree char *text = NULL;

  if (year > 9999 || month > 99 || day > 99)
    return NULL;
  text = g_strdup_printf ("%04u-%02u-%02u", year, month, day);

  return dateline_edtf_parse (text, NULL);
}

/* The last such day that has come. */
static DatelineEdtf *
make_past_day (Parser *self, guint month, guint day)
{
  const guint year = g_date_get_year (self->today);
  const gboolean is_to_come =
    month > (guint) g_date_get_month (self->today) ||
    (month == (guint) g_date_get_month (self->today) && day > g_date_get_day (self->today));

  /* Only a leap year has its last day of February. */
  for (guint back = is_to_come ? 1 : 0; back < 9; back++) {
    DatelineEdtf *date = make_day (year - back, month, day);

    if (date != NULL)
      return date;
  }

  return NULL;
}

static DatelineEdtf *
make_of_numbers (Parser *self)
{
  const Number *numbers = self->numbers;
  const char *order = is_year (&numbers[0]) ? "yMd" : self->names.order;
  guint year = 0, month = 0, day = 0;

  if (!is_year (&numbers[0]) && order[0] == 'y' && is_year (&numbers[2]))
    order = "dMy";
  for (guint i = 0; i < 3; i++) {
    if (order[i] == 'y')
      year = get_year (self, &numbers[i]);
    else if (order[i] == 'M')
      month = numbers[i].value;
    else
      day = numbers[i].value;
  }
  /* There is no thirteenth month: it was typed in the other order. */
  if (month > 12 && day <= 12)
    return make_day (year, day, month);

  return make_day (year, month, day);
}

static DatelineEdtf *
make_date (Parser *self)
{
  const Number *numbers = self->numbers;

  if (self->month == 0)
    return self->n_numbers == 3 ? make_of_numbers (self) : NULL;
  if (self->n_numbers == 1)
    return numbers[0].n_digits <= 2 ? make_past_day (self, self->month, numbers[0].value) : NULL;
  if (self->n_numbers != 2)
    return NULL;
  if (is_year (&numbers[0]) ||
      (self->names.order[0] == 'y' && self->n_before == 1 && !is_year (&numbers[1])))
    return make_day (get_year (self, &numbers[0]), self->month, numbers[1].value);

  return make_day (get_year (self, &numbers[1]), self->month, numbers[0].value);
}

static DatelineEdtf *
make_named (const char *folded, const GDate *today)
{
  /* Translators: what a person may type for a day, in lower case. */
  g_autofree char *this_day = dateline_date_names_fold (C_("typed date", "today"));
  g_autofree char *last_day = dateline_date_names_fold (C_("typed date", "yesterday"));
  GDate day = *today;

  if (g_str_equal (folded, last_day) || g_str_equal (folded, "yesterday"))
    g_date_subtract_days (&day, 1);
  else if (!g_str_equal (folded, this_day) && !g_str_equal (folded, "today"))
    return NULL;

  return make_day (g_date_get_year (&day), (guint) g_date_get_month (&day), g_date_get_day (&day));
}

static DatelineEdtf *
parse_edtf (const char *text)
{
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse (text, NULL);

  return date != NULL && dateline_edtf_get_kind (date) == DATELINE_DATE_KIND_EXACT
         ? g_steal_pointer (&date)
         : NULL;
}

/**
 * dateline_typed_date_parse_for:
 * @text: what was typed
 * @today: the day on which it was
 * @locale: a locale as ICU names it, such as "pt_BR"
 *
 * Understands a day with or without its weekday, by the names of months and the
 * order of numbers of @locale, or by English names; a day without a year is the
 * last one that has come; "today", "yesterday"; and EDTF. Anything else that
 * stands there makes it no date.
 *
 * Returns: (transfer full) (nullable): the day, or %NULL if that is none
 */
DatelineEdtf *
dateline_typed_date_parse_for (const char *text, const GDate *today, const char *locale)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autofree char *folded = NULL;
  Parser parser = { .today = today };
  DatelineEdtf *date;

  g_return_val_if_fail (today != NULL && g_date_valid (today), NULL);

  if (*stripped == '\0' || !g_utf8_validate (stripped, -1, NULL))
    return NULL;
  date = parse_edtf (stripped);
  if (date != NULL)
    return date;

  folded = dateline_date_names_fold (stripped);
  date = make_named (folded, today);
  if (date != NULL)
    return date;

  dateline_date_names_init (&parser.names, locale);
  if (take_all (&parser, folded))
    date = make_date (&parser);
  dateline_date_names_clear (&parser.names);

  return date;
}

/**
 * dateline_typed_date_parse:
 * @text: what was typed
 * @today: the day on which it was
 *
 * Understands a day as the reader's locale writes it; see
 * dateline_typed_date_parse_for().
 *
 * Returns: (transfer full) (nullable): the day, or %NULL if that is none
 */
DatelineEdtf *
dateline_typed_date_parse (const char *text, const GDate *today)
{
  const char *locale = dateline_date_format_get_locale (dateline_date_format_get_default ());

  return dateline_typed_date_parse_for (text, today, locale);
}
