/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Understands a day as a person types it: in the order and with the names of the
 * locale, or in English. */

#include "dateline-typed-date.h"

#include <glib/gi18n-lib.h>

#include <string.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

#include "dateline-date-format-private.h"

#define MAX_NUMBERS 3
#define MAX_UNITS 200
#define MIN_PREFIX 3 /* characters of a month's name that are enough */

typedef struct {
  guint value;
  guint n_digits;
} Number;

typedef struct {
  const GDate *today;
  GStrv months[2]; /* twelve of each form, one form after the other */
  GStrv weekdays[2];
  GStrv fillers[2];
  char order[4]; /* of y, M and d in numbers */

  Number numbers[MAX_NUMBERS];
  guint n_numbers;
  guint month;    /* 0 where no name was typed */
  guint n_before; /* numbers before that name */
} Parser;

static char *
fold (const char *text)
{
  g_autofree char *normalized = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (normalized != NULL ? normalized : "", -1);
}

static char *
to_utf8 (const UChar *text, int32_t n_units)
{
  return g_utf16_to_utf8 ((const gunichar2 *) text, n_units, NULL, NULL, NULL);
}

static void
add_names (GPtrArray *names, UDateFormat *format, UDateFormatSymbolType type, int first, int last)
{
  for (int i = first; i <= last; i++) {
    UErrorCode status = U_ZERO_ERROR;
    UChar text[MAX_UNITS];
    int32_t n_units = udat_getSymbols (format, type, i, text, MAX_UNITS, &status);
    g_autofree char *name = U_SUCCESS (status) ? to_utf8 (text, n_units) : g_strdup ("");
    char *folded = fold (name);

    g_strdelimit (folded, ".", ' ');
    g_ptr_array_add (names, g_strstrip (folded));
  }
}

static GStrv
list_names (UDateFormat *format, const UDateFormatSymbolType *types, int first, int last)
{
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; format != NULL && i < 4; i++)
    add_names (names, format, types[i], first, last);
  g_ptr_array_add (names, NULL);

  return (GStrv) g_ptr_array_free (names, FALSE);
}

static char *
find_pattern (const char *locale, const UChar *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;
  UDateTimePatternGenerator *generator = udatpg_open (locale, &status);
  UChar pattern[MAX_UNITS];
  int32_t n_units = udatpg_getBestPattern (generator, skeleton, -1, pattern, MAX_UNITS, &status);

  udatpg_close (generator);

  return U_SUCCESS (status) ? to_utf8 (pattern, n_units) : g_strdup ("dMy");
}

/* What stands in a whole date beside its fields: "de" in "10 de mayo de 2025". */
static GStrv
list_fillers (const char *locale)
{
  g_autofree char *pattern = find_pattern (locale, u"yMMMMEEEEd");
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *folded = NULL;
  gboolean is_quoted = FALSE;

  for (const char *at = pattern; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c == '\'')
      is_quoted = !is_quoted;
    if (g_unichar_isalpha (c) && (is_quoted || c >= 0x80))
      g_string_append_unichar (words, c);
    else
      g_string_append_c (words, ' ');
  }
  folded = fold (words->str);

  return g_strsplit (folded, " ", -1);
}

static void
find_order (Parser *self, const char *locale)
{
  g_autofree char *pattern = find_pattern (locale, u"yMd");
  guint n_found = 0;

  for (const char *at = pattern; *at != '\0' && n_found < 3; at++) {
    const char c = *at == 'L' ? 'M' : *at;

    if (strchr ("yMd", c) != NULL && strchr (self->order, c) == NULL)
      self->order[n_found++] = c;
  }
  if (n_found < 3)
    strcpy (self->order, "dMy");
}

static void
learn_names (Parser *self, guint i, const char *locale)
{
  static const UDateFormatSymbolType months[] = { UDAT_MONTHS, UDAT_STANDALONE_MONTHS,
                                                  UDAT_SHORT_MONTHS, UDAT_STANDALONE_SHORT_MONTHS };
  static const UDateFormatSymbolType weekdays[] = { UDAT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS,
                                                    UDAT_SHORT_WEEKDAYS,
                                                    UDAT_STANDALONE_SHORT_WEEKDAYS };
  g_autofree char *gregorian = g_strconcat (locale, "@calendar=gregorian", NULL);
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open (UDAT_LONG, UDAT_LONG, gregorian, u"UTC", -1, NULL, 0, &status);

  if (U_FAILURE (status))
    format = NULL;
  self->months[i] = list_names (format, months, 0, 11);
  self->weekdays[i] = list_names (format, weekdays, 1, 7);
  self->fillers[i] = list_fillers (gregorian);
  udat_close (format);
}

static void
clear_names (Parser *self)
{
  for (guint i = 0; i < 2; i++) {
    g_strfreev (self->months[i]);
    g_strfreev (self->weekdays[i]);
    g_strfreev (self->fillers[i]);
  }
}

static guint
find_month (Parser *self, const char *word)
{
  const gboolean is_long = g_utf8_strlen (word, -1) >= MIN_PREFIX;
  guint by_prefix = 0;

  for (guint i = 0; i < 2; i++) {
    for (guint k = 0; self->months[i][k] != NULL; k++) {
      const guint month = k % 12 + 1;

      if (g_str_equal (self->months[i][k], word))
        return month;
      if (is_long && by_prefix == 0 && g_str_has_prefix (self->months[i][k], word))
        by_prefix = month;
    }
  }

  return by_prefix;
}

static gboolean
is_ordinal (Parser *self, const char *word, gboolean is_after_number)
{
  return is_after_number && self->n_numbers > 0 && g_utf8_strlen (word, -1) <= 2;
}

static gboolean
is_filler (Parser *self, const char *word)
{
  static const char *const english[] = { "of", "the", "on", NULL };

  for (guint i = 0; i < 2; i++) {
    if (g_strv_contains ((const char *const *) self->weekdays[i], word) ||
        g_strv_contains ((const char *const *) self->fillers[i], word))
      return TRUE;
  }

  return g_strv_contains (english, word);
}

static gboolean
take_word (Parser *self, const char *word, gboolean is_after_number)
{
  const guint month = find_month (self, word);

  if (month != 0 && self->month == 0) {
    self->month = month;
    self->n_before = self->n_numbers;
    return TRUE;
  }

  return is_filler (self, word) || is_ordinal (self, word, is_after_number);
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
  const char *order = is_year (&numbers[0]) ? "yMd" : self->order;
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
      (self->order[0] == 'y' && self->n_before == 1 && !is_year (&numbers[1])))
    return make_day (get_year (self, &numbers[0]), self->month, numbers[1].value);

  return make_day (get_year (self, &numbers[1]), self->month, numbers[0].value);
}

static DatelineEdtf *
make_named (const char *folded, const GDate *today)
{
  /* Translators: what a person may type for a day, in lower case. */
  g_autofree char *this_day = fold (C_("typed date", "today"));
  g_autofree char *last_day = fold (C_("typed date", "yesterday"));
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

  folded = fold (stripped);
  date = make_named (folded, today);
  if (date != NULL)
    return date;

  learn_names (&parser, 0, locale);
  learn_names (&parser, 1, "en");
  find_order (&parser, locale);
  if (take_all (&parser, folded))
    date = make_date (&parser);
  clear_names (&parser);

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
