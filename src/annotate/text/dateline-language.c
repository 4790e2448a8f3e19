/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which language a text is in: libexttextcat compares the letters that often stand together
 * in it with the fingerprints of languages. Of a sentence or two, the small words tell more.
 * For Chinese, which has too many letters for that, they tell by themselves. */

#include "annotate/text/dateline-language.h"

#include "dateline-language-words.h"

#include <fingerprint.h>

#include <string.h>

/* So many bytes of an article tell. */
#define MAX_BYTES 8000
/* A shorter text is in no language that could be told. */
#define MIN_BYTES 25
/* Of so many bytes at most, words tell more than letters: some sentences. */
#define MAX_SHORT_BYTES 600
/* The combinations of letters that a fingerprint has, the most frequent ones. */
#define N_COMBINATIONS 400
/* What is nearly as near to a second language is in neither: the part of its distance by
 * which the first must be nearer. Words that are in no language at all differ by less. */
#define MARGIN 100

static const char *const known[] = { "en", "de", "fr", "es", "fa", "ar", "he", "zh", NULL };

/* The languages that a text may turn out to be in, as BCP 47 tags, which also name the files
 * of the fingerprints; those that most texts are in come first, so that the others are given
 * up sooner. Languages that are hardly found in a newspaper are left out, above all Scots,
 * for which the English of news would often be taken. */
static const char *const candidates[] = {
  "en", "de", "fr", "es",  "fa", "ar", "he", "pt",      "ru",      "ja", "hi", "bn", "id",
  "tr", "ur", "vi", "ko",  "it", "nl", "pl", "uk",      "af",      "am", "az", "be", "bg",
  "bo", "bs", "ca", "ckb", "cs", "cy", "da", "el",      "eo",      "et", "eu", "fi", "ga",
  "gl", "gu", "hr", "hu",  "hy", "is", "ka", "kk",      "km",      "kn", "ky", "lb", "lo",
  "lt", "lv", "mk", "ml",  "mn", "mr", "ms", "mt",      "my",      "nb", "ne", "nn", "pa",
  "ro", "sd", "si", "sk",  "sl", "so", "sq", "sr-Cyrl", "sr-Latn", "sv", "sw", "ta", "tg",
  "th", "tk", "tl", "tt",  "ug", "uz", "yi", "yo",
};

static gpointer fingerprints[G_N_ELEMENTS (candidates)];

/* Reads the fingerprints, once. Where the library lacks one, no text is in that language. */
static void
read_fingerprints (void)
{
  static gsize are_read;

  if (!g_once_init_enter (&are_read))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++) {
    g_autofree char *path = g_strconcat (DATELINE_FINGERPRINTS_DIR "/", candidates[i], ".lm", NULL);

    fingerprints[i] = fp_Init (candidates[i]);
    if (fp_Read (fingerprints[i], path, N_COMBINATIONS) == 0)
      g_clear_pointer (&fingerprints[i], fp_Done);
  }
  g_once_init_leave (&are_read, 1);
}

/* Adds a line of words, as far as there is room for whole letters. */
static void
add_text (GString *all, const char *text)
{
  const gsize n_bytes = strlen (text);
  gsize room = MAX_BYTES - MIN (all->len, MAX_BYTES);

  if (n_bytes < room)
    room = n_bytes;
  while (room > 0 && room < n_bytes && ((guchar) text[room] & 0xC0) == 0x80)
    room--;
  g_string_append_len (all, text, (gssize) room);
  g_string_append_c (all, '\n');
}

/* Whether it is written as Chinese is: Japanese has letters of its own beside the Han. */
static gboolean
is_chinese (const char *text)
{
  guint n_letters = 0;
  guint n_han = 0;
  guint n_kana = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text)) {
    const gunichar c = g_utf8_get_char (text);
    const GUnicodeScript script = g_unichar_get_script (c);

    n_letters += g_unichar_isalpha (c) ? 1 : 0;
    n_han += script == G_UNICODE_SCRIPT_HAN ? 1 : 0;
    n_kana += script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA ? 1 : 0;
  }
  return n_han * 2 > n_letters && n_kana * 10 < n_letters;
}

static const char *
find_nearest (gpointer text)
{
  int nearest = G_MAXINT;
  int second = G_MAXINT;
  const char *language = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++) {
    const int distance =
      fingerprints[i] != NULL ? fp_Compare (fingerprints[i], text, second) : G_MAXINT;

    if (distance < nearest) {
      second = nearest;
      nearest = distance;
      language = candidates[i];
    } else {
      second = MIN (second, distance);
    }
  }

  return second / MARGIN >= second - nearest ? NULL : language;
}

/**
 * dateline_language_detect:
 * @article: an article
 *
 * Finds out which language the text is in. Any thread may; the first time takes some
 * milliseconds more.
 *
 * Returns: (transfer none) (nullable): a BCP 47 tag, or %NULL where it cannot be told
 */
const char *
dateline_language_detect (DatelineArticle *article)
{
  g_autoptr (GString) all = g_string_sized_new (MAX_BYTES);
  const char *language = NULL;
  gpointer text;

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);

  add_text (all, dateline_article_get_title (article));
  for (guint i = 0; i < dateline_article_get_n_blocks (article) && all->len < MAX_BYTES; i++)
    add_text (all, dateline_block_get_text (dateline_article_get_block (article, i)));

  if (is_chinese (all->str))
    return "zh";
  read_fingerprints ();
  text = fp_Init (NULL);
  fp_SetProperty (text, TCPROP_UTF8AWARE, TC_TRUE);
  fp_SetProperty (text, TCPROP_MINIMUM_DOCUMENT_SIZE, MIN_BYTES);
  if (fp_Create (text, all->str, (guint) all->len, N_COMBINATIONS) != 0)
    language = find_nearest (text);
  fp_Done (text);

  return all->len <= MAX_SHORT_BYTES ? dateline_language_find_by_words (all->str, language)
                                     : language;
}

/**
 * dateline_language_list_known:
 *
 * Lists the languages that are read for more than what any text gives.
 *
 * Returns: (transfer none) (array zero-terminated=1): BCP 47 tags
 */
const char *const *
dateline_language_list_known (void)
{
  return known;
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

  for (guint i = 0; known[i] != NULL; i++) {
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
