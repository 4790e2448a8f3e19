/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which language a text is in: by its letters, and among those that are written in
 * Latin or Arabic letters by its small words. */

#include "annotate/dateline-language.h"

#include "dateline-language-private.h"

#include <string.h>

/* So much of an article tells. */
#define MAX_LETTERS 20000
/* Fewer small words than this tell nothing, nor do fewer than one in so many words. */
#define MIN_HITS 2
#define MAX_WORDS_FOR_HIT 12

static const char *const known[] = { "en", "de", "fr", "es", "fa", "ar", "he", "zh" };

typedef struct {
  guint letters[DATELINE_N_SCRIPTS];
  guint hits[DATELINE_N_LANGUAGES];
  guint n_letters;
  guint n_words;
} Counts;

static DatelineScript
script_of (gunichar c)
{
  switch (g_unichar_get_script (c)) {
  case G_UNICODE_SCRIPT_LATIN:
    return DATELINE_SCRIPT_LATIN;
  case G_UNICODE_SCRIPT_ARABIC:
    return DATELINE_SCRIPT_ARABIC;
  case G_UNICODE_SCRIPT_CYRILLIC:
    return DATELINE_SCRIPT_CYRILLIC;
  case G_UNICODE_SCRIPT_HEBREW:
    return DATELINE_SCRIPT_HEBREW;
  case G_UNICODE_SCRIPT_HAN:
    return DATELINE_SCRIPT_HAN;
  case G_UNICODE_SCRIPT_HIRAGANA:
  case G_UNICODE_SCRIPT_KATAKANA:
    return DATELINE_SCRIPT_KANA;
  default:
    return DATELINE_SCRIPT_OTHER;
  }
}

static void
count_word (Counts *self, const char *start, const char *end)
{
  const gsize n_bytes = (gsize) (end - start);
  g_autofree char *small = NULL;
  g_autofree char *padded = NULL;

  self->n_words++;
  if (n_bytes > 24)
    return;
  small = g_utf8_strdown (start, (gssize) n_bytes);
  padded = g_strconcat (" ", small, " ", NULL);
  for (guint i = 0; i < DATELINE_N_LANGUAGES; i++) {
    if (strstr (dateline_languages[i].words, padded) != NULL)
      self->hits[i]++;
  }
}

static void
count_text (Counts *self, const char *text)
{
  const char *start = NULL;

  for (const char *at = text; self->n_letters < MAX_LETTERS; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_isalpha (c)) {
      self->letters[script_of (c)]++;
      self->n_letters++;
      if (start == NULL)
        start = at;
    } else if (start != NULL && !g_unichar_ismark (c)) {
      count_word (self, start, at);
      start = NULL;
    }
    if (c == 0)
      break;
  }
}

static DatelineScript
find_script (const Counts *self)
{
  DatelineScript most = DATELINE_SCRIPT_LATIN;

  for (guint i = 0; i < DATELINE_N_SCRIPTS; i++) {
    if (self->letters[i] > self->letters[most])
      most = (DatelineScript) i;
  }
  /* Japanese is written with both. */
  if (self->letters[DATELINE_SCRIPT_KANA] * 10 > self->n_letters)
    return DATELINE_SCRIPT_KANA;
  return most;
}

/**
 * dateline_language_detect:
 * @article: an article
 *
 * Finds out which language the text is in. Any thread may.
 *
 * Returns: (transfer none) (nullable): a BCP 47 tag, or %NULL where it cannot be told
 */
const char *
dateline_language_detect (DatelineArticle *article)
{
  Counts counts = { { 0 } };
  DatelineScript script;
  guint best = G_MAXUINT;
  guint second = 0;

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);

  count_text (&counts, dateline_article_get_title (article));
  for (guint i = 0; i < dateline_article_get_n_blocks (article); i++)
    count_text (&counts, dateline_block_get_text (dateline_article_get_block (article, i)));
  if (counts.n_letters == 0)
    return NULL;

  script = find_script (&counts);
  for (guint i = 0; i < DATELINE_N_LANGUAGES; i++) {
    if (dateline_languages[i].script != script)
      continue;
    if (*dateline_languages[i].words == '\0')
      return dateline_languages[i].language;
    if (best == G_MAXUINT || counts.hits[i] > counts.hits[best]) {
      second = best == G_MAXUINT ? 0 : counts.hits[best];
      best = i;
    } else {
      second = MAX (second, counts.hits[i]);
    }
  }
  if (best == G_MAXUINT || counts.hits[best] < MIN_HITS || counts.hits[best] == second ||
      counts.hits[best] * MAX_WORDS_FOR_HIT < counts.n_words)
    return NULL;

  return dateline_languages[best].language;
}

/**
 * dateline_language_is_known:
 * @language: (nullable): a BCP 47 tag
 *
 * Whether texts of a language are read for more than what any text gives.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_language_is_known (const char *language)
{
  const gsize n_bytes = language != NULL ? strcspn (language, "-_") : 0;

  for (guint i = 0; i < G_N_ELEMENTS (known); i++) {
    if (n_bytes == 2 && g_ascii_strncasecmp (known[i], language, 2) == 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_language_is_tag:
 * @language: any text
 *
 * Whether it has the form of a BCP 47 tag, as a document's language must.
 *
 * Returns: %TRUE if it has
 */
gboolean
dateline_language_is_tag (const char *language)
{
  const char *at = language;

  for (guint n_parts = 0;; n_parts++, at++) {
    const char *start = at;

    while (n_parts == 0 ? g_ascii_isalpha (*at) : g_ascii_isalnum (*at))
      at++;
    if (at == start || at - start > 8 || (*at != '-' && *at != '\0'))
      return FALSE;
    if (*at == '\0')
      return n_parts > 0 || at - start >= 2;
  }
}
