/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names of months and weekdays in a locale and in English, and the order of a date's
 * numbers, from CLDR. */

#include "dateline-date-names-private.h"

#include <string.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

#define MAX_UNITS 200
#define MIN_PREFIX 3 /* characters of a month's name that are enough */

/**
 * dateline_date_names_fold:
 * @text: UTF-8
 *
 * Makes all spellings of a word the same.
 *
 * Returns: (transfer full): the word as it is compared
 */
char *
dateline_date_names_fold (const char *text)
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
    char *folded = dateline_date_names_fold (name);

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
  folded = dateline_date_names_fold (words->str);

  return g_strsplit (folded, " ", -1);
}

static void
find_order (DatelineDateNames *self, const char *locale)
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
learn_names (DatelineDateNames *self, guint i, const char *locale)
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

/**
 * dateline_date_names_init:
 * @self: (out caller-allocates): to be cleared
 * @locale: a locale as ICU names it
 *
 * Learns how days are written in a locale, and in English.
 */
void
dateline_date_names_init (DatelineDateNames *self, const char *locale)
{
  *self = (DatelineDateNames) { 0 };
  learn_names (self, 0, locale);
  learn_names (self, 1, "en");
  find_order (self, locale);
}

/**
 * dateline_date_names_clear:
 * @self: names
 *
 * Forgets them.
 */
void
dateline_date_names_clear (DatelineDateNames *self)
{
  for (guint i = 0; i < 2; i++) {
    g_strfreev (self->months[i]);
    g_strfreev (self->weekdays[i]);
    g_strfreev (self->fillers[i]);
  }
}

/**
 * dateline_date_names_find_month:
 * @self: names
 * @word: a folded word
 *
 * The month that a word names, whole or by its beginning.
 *
 * Returns: 1 to 12, or 0 if it names none
 */
guint
dateline_date_names_find_month (const DatelineDateNames *self, const char *word)
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

/**
 * dateline_date_names_is_filler:
 * @self: names
 * @word: a folded word
 *
 * Tells whether a word may stand in a date and adds nothing: a weekday, or “of”.
 *
 * Returns: %TRUE if it may
 */
gboolean
dateline_date_names_is_filler (const DatelineDateNames *self, const char *word)
{
  static const char *const english[] = { "of", "the", "on", NULL };

  for (guint i = 0; i < 2; i++) {
    if (g_strv_contains ((const char *const *) self->weekdays[i], word) ||
        g_strv_contains ((const char *const *) self->fillers[i], word))
      return TRUE;
  }

  return g_strv_contains (english, word);
}
