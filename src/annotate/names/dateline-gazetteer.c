/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The phrases of a language that tell names: made once, from the locale data of ICU
 * and from lists of our own. */

#include "dateline-gazetteer-private.h"

#include "core/dateline-place-names.h"

#include <string.h>

#define MAX_KEY 240

struct _DatelineGazetteer {
  const char *language;
  gboolean has_capitals;
  GHashTable *phrases; /* a phrase, its tokens with spaces between → flags */
  GHashTable *starts;  /* its first token → of how many tokens the longest is */
};

static gunichar
fold_char (gunichar c)
{
  switch (c) {
  case 0x2019: /* ’ */
  case 0x05f3: /* ׳ */
    return '\'';
  case 0x05f4: /* ״ */
  case 0x201d: /* ” */
    return '"';
  case 0x064a: /* ي */
  case 0x0649: /* ى */
    return 0x06cc;
  case 0x0643: /* ك */
    return 0x06a9;
  case 0x0622: /* آ */
  case 0x0623: /* أ */
  case 0x0625: /* إ */
    return 0x0627;
  default:
    break;
  }
  /* Vowel signs, the lengthening of Arabic, and joiners are no letters. */
  if ((c >= 0x064b && c <= 0x0652) || c == 0x0640 || (c >= 0x05b0 && c <= 0x05c7 && c != 0x05be) ||
      c == 0x200c || c == 0x200d || c == 0x200e || c == 0x200f)
    return 0;
  return c;
}

/**
 * dateline_gazetteer_dup_key:
 * @text: UTF-8
 * @n_bytes: its length
 *
 * A word as the gazetteer knows it, however it is written.
 *
 * Returns: (transfer full): the key
 */
char *
dateline_gazetteer_dup_key (const char *text, gsize n_bytes)
{
  GString *key = g_string_sized_new (n_bytes + 1);

  for (const char *at = text; at < text + n_bytes; at = g_utf8_next_char (at)) {
    const gunichar c = fold_char (g_utf8_get_char (at));

    if (c != 0)
      g_string_append_unichar (key, c);
  }
  return g_string_free (key, FALSE);
}

static void
add_tokens (DatelineGazetteer *self, const char *phrase, const char *first, guint n, guint flags)
{
  const guint longest = GPOINTER_TO_UINT (g_hash_table_lookup (self->starts, first));

  if (n > longest)
    g_hash_table_replace (self->starts, g_strdup (first), GUINT_TO_POINTER (n));
  flags |= GPOINTER_TO_UINT (g_hash_table_lookup (self->phrases, phrase));
  g_hash_table_replace (self->phrases, g_strdup (phrase), GUINT_TO_POINTER (flags));
}

static void
add_phrase (DatelineGazetteer *self, const char *text, guint flags)
{
  g_autoptr (GArray) tokens = dateline_tokenize (text, strlen (text));
  g_autoptr (GString) phrase = g_string_new (NULL);
  g_autofree char *first = NULL;

  for (guint i = 0; i < tokens->len; i++) {
    const DatelineToken *token = &g_array_index (tokens, DatelineToken, i);
    g_autofree char *key =
      dateline_gazetteer_dup_key (text + token->start_byte, token->end_byte - token->start_byte);

    if (i > 0)
      g_string_append_c (phrase, ' ');
    g_string_append (phrase, key);
    if (i == 0)
      first = g_steal_pointer (&key);
  }
  if (phrase->len == 0 || phrase->len > MAX_KEY)
    return;
  add_tokens (self, phrase->str, first, tokens->len, flags);
  /* "m.", which is one word where a name follows it: "M. Durand". */
  if (tokens->len == 2 && g_str_has_suffix (text, ".")) {
    g_autofree char *short_form = dateline_gazetteer_dup_key (text, strlen (text));

    add_tokens (self, short_form, short_form, 1, flags);
  }
}

static DatelineGazetteer *
make (const DatelineGazetteerSource *source)
{
  DatelineGazetteer *self = g_new0 (DatelineGazetteer, 1);
  g_autoptr (GPtrArray) places = NULL;

  self->language = source->language;
  self->has_capitals = strstr ("de fr es", source->language) != NULL;
  self->phrases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->starts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  places = dateline_place_names_get (source->language);
  for (guint i = 0; i < places->len; i++)
    add_phrase (self, places->pdata[i], DATELINE_GAZETTEER_PLACE);
  for (const DatelineGazetteerList *list = source->lists; list->phrases != NULL; list++) {
    g_auto (GStrv) phrases = g_strsplit (list->phrases, "|", -1);

    for (guint i = 0; phrases[i] != NULL; i++) {
      g_autofree char *small = g_utf8_strdown (phrases[i], -1);

      add_phrase (self, (list->flags & DATELINE_GAZETTEER_SMALL) != 0 ? small : phrases[i],
                  list->flags);
    }
  }
  return self;
}

/**
 * dateline_gazetteer_get:
 * @language: (nullable): a language tag
 *
 * What is known of the names of a language. It is made when it is first asked for,
 * in any thread, and kept.
 *
 * Returns: (transfer none) (nullable): the gazetteer, or %NULL if there is none
 */
const DatelineGazetteer *
dateline_gazetteer_get (const char *language)
{
  static const DatelineGazetteer *gazetteers[DATELINE_N_GAZETTEERS];

  if (language == NULL)
    return NULL;
  for (guint i = 0; i < DATELINE_N_GAZETTEERS; i++) {
    const DatelineGazetteerSource *source = &dateline_gazetteer_sources[i];

    if (g_ascii_strncasecmp (language, source->language, 2) != 0 || g_ascii_isalpha (language[2]))
      continue;
    if (g_once_init_enter_pointer (&gazetteers[i]))
      g_once_init_leave_pointer (&gazetteers[i], make (source));
    return gazetteers[i];
  }
  return NULL;
}

/**
 * dateline_gazetteer_get_language:
 * @self: a gazetteer
 *
 * Returns: (transfer none): two letters
 */
const char *
dateline_gazetteer_get_language (const DatelineGazetteer *self)
{
  return self->language;
}

/**
 * dateline_gazetteer_has_capitals:
 * @self: a gazetteer
 *
 * Returns: whether names begin with capitals in its language
 */
gboolean
dateline_gazetteer_has_capitals (const DatelineGazetteer *self)
{
  return self->has_capitals;
}

/**
 * dateline_gazetteer_is:
 * @self: a gazetteer
 * @language: two letters
 *
 * Returns: whether it is of the language
 */
gboolean
dateline_gazetteer_is (const DatelineGazetteer *self, const char *language)
{
  return g_str_equal (self->language, language);
}

/**
 * dateline_gazetteer_look_up:
 * @self: a gazetteer
 * @phrase: the keys of words, with spaces between
 *
 * Returns: what it can be, as #DatelineGazetteerFlags
 */
guint
dateline_gazetteer_look_up (const DatelineGazetteer *self, const char *phrase)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->phrases, phrase));
}

static void
match_from (const DatelineGazetteer *self,
            const GPtrArray *keys,
            guint first,
            const char *start,
            guint mask,
            DatelineGazetteerMatch *match)
{
  const guint longest = GPOINTER_TO_UINT (g_hash_table_lookup (self->starts, start));
  g_autoptr (GString) phrase = longest > 0 ? g_string_new (start) : NULL;

  *match = (DatelineGazetteerMatch) { 0 };
  for (guint n = 1; n <= longest && first + n <= keys->len; n++) {
    const guint flags = dateline_gazetteer_look_up (self, phrase->str);

    if ((flags & mask) != 0) {
      match->n_tokens = n;
      match->flags = flags & mask;
    }
    if (first + n < keys->len) {
      g_string_append_c (phrase, ' ');
      g_string_append (phrase, keys->pdata[first + n]);
    }
  }
}

/* How many letters may stand before a word in one with it: "l'", "و", "ל". */
static guint
count_prefix (const DatelineGazetteer *self, const char *key, guint n_taken)
{
  const gunichar c = g_utf8_get_char (key);

  if (self->has_capitals) {
    if (n_taken == 0 && c != 0 && strchr ("lLdD", (int) c) != NULL && c < 0x80 && key[1] == '\'')
      return 2;
    return 0;
  }
  if (n_taken < 2 && self->language[0] == 'a' && g_utf8_strlen (key, -1) > 3)
    return g_utf8_strchr ("وفبلک", -1, c) != NULL ? 1 : 0;
  if (n_taken < 2 && self->language[0] == 'h' && g_utf8_strlen (key, -1) > 3)
    return g_utf8_strchr ("והבלמשכ", -1, c) != NULL ? 1 : 0;
  return 0;
}

/**
 * dateline_gazetteer_match:
 * @self: a gazetteer
 * @keys: (element-type utf8): the keys of the tokens of a text
 * @first: the number of one
 * @mask: what is looked for, as #DatelineGazetteerFlags
 * @match: (out): receives the longest phrase that begins with the token
 *
 * Looks for a phrase at a place, as it is or with small words that are written in one
 * with it.
 */
void
dateline_gazetteer_match (const DatelineGazetteer *self,
                          const GPtrArray *keys,
                          guint first,
                          guint mask,
                          DatelineGazetteerMatch *match)
{
  const char *key = keys->pdata[first];
  const gsize n_bytes = strlen (key);
  guint n_prefix = 0;
  guint n_more;

  match_from (self, keys, first, key, mask, match);
  while (match->n_tokens == 0 && (n_more = count_prefix (self, key, n_prefix)) > 0) {
    n_prefix += n_more;
    key = g_utf8_offset_to_pointer (key, n_more);
    match_from (self, keys, first, key, mask, match);
    match->n_prefix = n_prefix;
    /* "للصين": the article has lost its first letter. */
    if (match->n_tokens == 0 && n_prefix == 1 && g_str_has_prefix (keys->pdata[first], "لل")) {
      g_autofree char *whole = g_strconcat ("ا", key, NULL);

      match_from (self, keys, first, whole, mask, match);
    }
  }
  if (match->n_tokens == 0 && n_bytes > 4 && self->language[0] == 'd' &&
      ((const char *) keys->pdata[first])[n_bytes - 1] == 's') {
    g_autofree char *plain = g_strndup (keys->pdata[first], n_bytes - 1);

    match_from (self, keys, first, plain, mask, match);
    match->n_suffix = match->n_tokens == 1 ? 1 : 0;
    if (match->n_tokens > 1)
      match->n_tokens = 0;
  }
}
