/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words that dates are made of, for each language that is read. */

#include "dateline-date-words-private.h"

#include "core/dateline-calendar-names.h"

#include <string.h>

typedef struct {
  DatelineDateSense senses[DATELINE_DATE_MAX_SENSES];
  guint8 n_senses;
  guint8 n_words; /* of the longest phrase that begins with this word */
  gboolean is_ambiguous;
} Entry;

struct _DatelineDateWords {
  const DatelineDateSource *source;
  char language[4];
  gboolean is_read;    /* whether its own words are known, and not only its names */
  GHashTable *entries; /* of folded words */
};

#define PERSIAN (1 << DATELINE_CALENDAR_PERSIAN)
#define ISLAMIC (1 << DATELINE_CALENDAR_ISLAMIC)
#define HEBREW (1 << DATELINE_CALENDAR_HEBREW)

static const DatelineDateSource sources[DATELINE_N_DATE_SOURCES] = {
  { "en", DATELINE_ORDER_MONTH_FIRST, NULL, dateline_date_lists_english, 0 },
  { "de", DATELINE_ORDER_DAY_FIRST, NULL, dateline_date_lists_german, 0 },
  { "fr", DATELINE_ORDER_DAY_FIRST, NULL, dateline_date_lists_french, 0 },
  { "es", DATELINE_ORDER_DAY_FIRST, NULL, dateline_date_lists_spanish, 0 },
  { "fa", DATELINE_ORDER_DAY_FIRST, NULL, dateline_date_lists_persian, PERSIAN | ISLAMIC },
  { "ar", DATELINE_ORDER_DAY_FIRST, "وفبلك", dateline_date_lists_arabic, ISLAMIC },
  { "he", DATELINE_ORDER_DAY_FIRST, "ובלמשהכ", dateline_date_lists_hebrew, HEBREW },
  { "zh", DATELINE_ORDER_YEAR_FIRST, NULL, dateline_date_lists_chinese, 0 },
};

/* Of a language that is not read: numbers, and the names of months and weekdays. */
static const DatelineDateSource other_source = { "und", DATELINE_ORDER_DAY_FIRST, NULL,
                                                 dateline_date_lists_other, 0 };

static GHashTable *lexicons; /* of DatelineDateWords, by language */

/* Letters of Arabic script that are written in more than one way. */
static gunichar
fold_char (gunichar c)
{
  switch (c) {
  case 0x64a:
  case 0x649:
    return 0x6cc;
  case 0x643:
    return 0x6a9;
  case 0x622:
  case 0x623:
  case 0x625:
    return 0x627;
  case 0x629:
    return 0x647;
  default:
    return g_unichar_tolower (c);
  }
}

static gboolean
is_dropped (gunichar c)
{
  return c == '.' || c == '\'' || c == 0x2019 || c == 0x2bc || c == 0x200c || c == 0x640 ||
         (c >= 0x64b && c <= 0x65f) || (c >= 0x591 && c <= 0x5c7 && c != 0x5be);
}

/**
 * dateline_date_fold:
 * @text: UTF-8
 * @n_bytes: its length
 * @folded: (out caller-allocates): room for DATELINE_DATE_MAX_WORD_BYTES bytes
 *
 * Makes forms of a word that differ in case, stops, apostrophes or the marks of vowels
 * alike.
 *
 * Returns: the length of what was made, without the end; 0 if it is too long or empty
 */
gsize
dateline_date_fold (const char *text, gsize n_bytes, char *folded)
{
  const char *end = text + n_bytes;
  gsize n = 0;

  if (n_bytes >= 2 * DATELINE_DATE_MAX_WORD_BYTES)
    return 0;
  for (; text < end; text = g_utf8_next_char (text)) {
    const gunichar c = g_utf8_get_char (text);

    if (is_dropped (c))
      continue;
    if (n + 6 >= DATELINE_DATE_MAX_WORD_BYTES)
      return 0;
    if (c < 0x80)
      folded[n++] = g_ascii_tolower ((char) c);
    else
      n += (gsize) g_unichar_to_utf8 (fold_char (c), folded + n);
  }
  folded[n] = '\0';
  return n;
}

static Entry *
ensure_entry (DatelineDateWords *self, const char *key)
{
  Entry *entry = g_hash_table_lookup (self->entries, key);

  if (entry == NULL) {
    entry = g_new0 (Entry, 1);
    entry->n_words = 1;
    g_hash_table_insert (self->entries, g_strdup (key), entry);
  }
  return entry;
}

/* Where the first word ends: at a space, or behind one ideograph. */
static gsize
count_first (const char *key, guint *n_words)
{
  gsize first = 0;

  *n_words = 1;
  for (const char *at = key; *at != '\0'; at = g_utf8_next_char (at)) {
    const gboolean is_ideograph = g_utf8_get_char (at) >= 0x2e80;
    const gsize n = (gsize) (g_utf8_next_char (at) - key);

    if (*at == ' ' || (is_ideograph && key[n] != '\0' && key[n] != ' ')) {
      if (*n_words == 1)
        first = is_ideograph ? n : n - 1;
      (*n_words)++;
    }
  }
  return first > 0 ? first : strlen (key);
}

static void
add_word (DatelineDateWords *self,
          DatelineDateWord word,
          int value,
          const char *form,
          gboolean is_ambiguous)
{
  char key[DATELINE_DATE_MAX_WORD_BYTES];
  const gsize n_key = dateline_date_fold (form, strlen (form), key);
  g_autofree char *first = NULL;
  guint n_words;
  Entry *entry;

  if (n_key == 0)
    return;
  first = g_strndup (key, count_first (key, &n_words));
  entry = ensure_entry (self, first);
  entry->n_words = (guint8) MAX (entry->n_words, n_words);
  entry = ensure_entry (self, key);
  entry->is_ambiguous |= is_ambiguous;
  for (guint i = 0; i < entry->n_senses; i++) {
    if (entry->senses[i].word == word && entry->senses[i].value == value)
      return;
  }
  if (entry->n_senses == DATELINE_DATE_MAX_SENSES)
    return;
  entry->senses[entry->n_senses].word = (guint8) word;
  entry->senses[entry->n_senses++].value = (gint16) CLAMP (value, G_MININT16, G_MAXINT16);
}

static void
add_lists (DatelineDateWords *self, const DatelineDateList *lists)
{
  for (const DatelineDateList *list = lists; list->forms != NULL; list++) {
    g_auto (GStrv) forms = g_strsplit (list->forms, "|", -1);

    for (guint i = 0; forms[i] != NULL; i++) {
      const gboolean is_ambiguous = *forms[i] == '?';

      add_word (self, list->word, list->value, forms[i] + (is_ambiguous ? 1 : 0), is_ambiguous);
    }
  }
}

typedef struct {
  DatelineDateWords *words;
  DatelineDateWord month;
} NameTarget;

/* "ma", "sex", "pt": short names of a language that is not read are mostly other words. */
static gboolean
is_too_short (const char *name, gboolean is_month)
{
  const glong n_chars = g_utf8_strlen (name, -1);

  if (g_utf8_get_char (name) >= 0x2e80)
    return n_chars < 2;
  return n_chars < (is_month ? 3 : 4);
}

/* German "So", "Do" and "Mi" are words, and "so" a frequent one, before they are days; French "jeu"
 * and "mer" and Spanish "mar" as well. */
static gboolean
is_short_weekday (const char *name, gboolean is_month, const char *language)
{
  const gboolean is_romance = g_str_equal (language, "fr") || g_str_equal (language, "es");

  return !is_month && strcspn (name, ".") <= (is_romance ? 3 : 2);
}

static void
add_name (const char *name, gboolean is_month, int number, gpointer user_data)
{
  const NameTarget *target = user_data;

  if (!target->words->is_read && is_too_short (name, is_month))
    return;
  add_word (target->words, is_month ? target->month : DATELINE_WORD_WEEKDAY, number, name,
            is_short_weekday (name, is_month, target->words->language));
}

static void
add_names (DatelineDateWords *self)
{
  static const DatelineDateWord months[DATELINE_N_CALENDARS] = {
    [DATELINE_CALENDAR_GREGORIAN] = DATELINE_WORD_MONTH,
    [DATELINE_CALENDAR_PERSIAN] = DATELINE_WORD_PERSIAN_MONTH,
    [DATELINE_CALENDAR_ISLAMIC] = DATELINE_WORD_ISLAMIC_MONTH,
    [DATELINE_CALENDAR_HEBREW] = DATELINE_WORD_HEBREW_MONTH,
  };

  for (DatelineCalendar i = 0; i < DATELINE_N_CALENDARS; i++) {
    NameTarget target = { self, months[i] };

    if (i == DATELINE_CALENDAR_GREGORIAN || (self->source->calendars & 1u << i) != 0)
      dateline_calendar_foreach_name (i, self->language, add_name, &target);
  }
}

static DatelineDateWords *
build (const char *language)
{
  DatelineDateWords *self = g_new0 (DatelineDateWords, 1);

  g_strlcpy (self->language, language, sizeof self->language);
  self->source = &other_source;
  for (guint i = 0; i < DATELINE_N_DATE_SOURCES; i++) {
    if (g_str_equal (language, sources[i].language))
      self->source = &sources[i];
  }
  self->is_read = self->source != &other_source;
  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  add_lists (self, self->source->lists);
  add_names (self);
  return self;
}

/**
 * dateline_date_words_get:
 * @language: (nullable): BCP 47
 *
 * The words of a language; of English where it is not known which it is. Of one that is
 * not read they are the names of months and weekdays. They live until the program ends.
 * Any thread may ask.
 *
 * Returns: (transfer none): the words
 */
const DatelineDateWords *
dateline_date_words_get (const char *language)
{
  static GMutex mutex;
  const gsize n_bytes = language != NULL ? strcspn (language, "-_") : 0;
  DatelineDateWords *words;
  char key[4] = "en";

  if (n_bytes == 2 || n_bytes == 3) {
    for (gsize i = 0; i < n_bytes; i++)
      key[i] = g_ascii_tolower (language[i]);
    key[n_bytes] = '\0';
  }
  g_mutex_lock (&mutex);
  if (lexicons == NULL)
    lexicons = g_hash_table_new (g_str_hash, g_str_equal);
  words = g_hash_table_lookup (lexicons, key);
  if (words == NULL) {
    words = build (key);
    g_hash_table_insert (lexicons, words->language, words);
  }
  g_mutex_unlock (&mutex);
  return words;
}

/**
 * dateline_date_words_get_order:
 * @self: the words of a language
 *
 * Returns: the order of a date in numbers
 */
DatelineDateOrder
dateline_date_words_get_order (const DatelineDateWords *self)
{
  return self->source->order;
}

/**
 * dateline_date_words_get_language:
 * @self: the words of a language
 *
 * Returns: (transfer none): the language, two letters
 */
const char *
dateline_date_words_get_language (const DatelineDateWords *self)
{
  return self->source->language;
}

static const Entry *
find_entry (const DatelineDateWords *self, const char *words)
{
  const Entry *entry = g_hash_table_lookup (self->entries, words);

  /* "وفي", "בשנת": small words are written together with the next. */
  for (int i = 0; i < 2 && entry == NULL && self->source->prefixes != NULL; i++) {
    if (*words == '\0' ||
        g_utf8_strchr (self->source->prefixes, -1, g_utf8_get_char (words)) == NULL)
      return NULL;
    words = g_utf8_next_char (words);
    entry = g_hash_table_lookup (self->entries, words);
  }
  return entry;
}

/**
 * dateline_date_words_look_up:
 * @self: the words of a language
 * @words: folded words with a space between them
 * @senses: (out caller-allocates): room for DATELINE_DATE_MAX_SENSES
 * @n_senses: (out): how many senses they have
 * @is_ambiguous: (out): whether they mostly mean something else
 *
 * Looks words up.
 *
 * Returns: how many words the longest phrase has that begins with them; 0 for none
 */
guint
dateline_date_words_look_up (const DatelineDateWords *self,
                             const char *words,
                             DatelineDateSense *senses,
                             guint *n_senses,
                             gboolean *is_ambiguous)
{
  const Entry *entry = find_entry (self, words);

  *n_senses = 0;
  if (entry == NULL)
    return 0;
  memcpy (senses, entry->senses, sizeof entry->senses);
  *n_senses = entry->n_senses;
  *is_ambiguous = entry->is_ambiguous;
  return entry->n_words;
}
