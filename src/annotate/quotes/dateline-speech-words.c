/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words that tell who speaks, for each language that is read. */

#include "dateline-speech-words.h"

#include <string.h>

#include "dateline-speech-words-private.h"

#define MAX_WORD_BYTES 48

struct _DatelineSpeechWords {
  const DatelineSpeechSource *source;
  GHashTable *sorts; /* of folded word, to DatelineSpeechWord */
};

static DatelineSpeechWords *lexicons[DATELINE_N_SPEECH_SOURCES];

static void
add_word (DatelineSpeechWords *self, DatelineSpeechWord sort, char *word)
{
  g_hash_table_insert (self->sorts, word, GINT_TO_POINTER (sort));
}

static void
add_words (DatelineSpeechWords *self, const DatelineSpeechList *lists)
{
  for (const DatelineSpeechList *list = lists; list->words != NULL; list++) {
    g_auto (GStrv) words = g_strsplit (list->words, " ", -1);

    for (guint i = 0; words[i] != NULL; i++)
      add_word (self, list->sort, g_strdup (words[i]));
  }
}

static void
add_past (DatelineSpeechWords *self, DatelineSpeechWord sort, const char *verb)
{
  int n_bytes = (int) strlen (verb);
  char last = verb[n_bytes - 1];
  int n_stem = last == 'e' ? n_bytes - 1 : n_bytes;

  if (last == 'y' && strchr ("aeiou", verb[n_bytes - 2]) == NULL)
    add_word (self, sort, g_strdup_printf ("%.*sied", n_bytes - 1, verb));
  else
    add_word (self, sort, g_strdup_printf ("%.*sed", n_stem, verb));
  /* "admitted", "slammed": some double the last letter, and none that does not would be
   * written so. */
  if (last == 't' || last == 'm' || last == 'p' || last == 'b' || last == 'l') {
    add_word (self, sort, g_strdup_printf ("%s%ced", verb, last));
    add_word (self, sort, g_strdup_printf ("%s%cing", verb, last));
  }
  add_word (self, sort, g_strdup_printf ("%.*sing", n_stem, verb));
}

static void
add_verbs (DatelineSpeechWords *self, const DatelineSpeechList *lists, gboolean in_present)
{
  for (const DatelineSpeechList *list = lists; list->words != NULL; list++) {
    g_auto (GStrv) verbs = g_strsplit (list->words, " ", -1);

    for (guint i = 0; verbs[i] != NULL; i++) {
      gsize n_bytes = strlen (verbs[i]);

      add_past (self, list->sort, verbs[i]);
      if (!in_present)
        continue;
      add_word (self, list->sort, g_strdup (verbs[i]));
      add_word (self, list->sort, g_strdup_printf ("%ss", verbs[i]));
      if (g_str_has_suffix (verbs[i], "y"))
        add_word (self, list->sort,
                  g_strdup_printf ("%.*s"
                                   "ies",
                                   (int) n_bytes - 1, verbs[i]));
    }
  }
}

static void
add_plural_roles (DatelineSpeechWords *self, const DatelineSpeechList *lists)
{
  for (const DatelineSpeechList *list = lists; list->words != NULL; list++) {
    g_auto (GStrv) words = g_strsplit (list->words, " ", -1);

    for (guint i = 0; list->sort == DATELINE_SPEECH_ROLE && words[i] != NULL; i++)
      add_word (self, list->sort, g_strdup_printf ("%ss", words[i]));
  }
}

static DatelineSpeechWords *
read_source (const DatelineSpeechSource *source)
{
  DatelineSpeechWords *self = g_new (DatelineSpeechWords, 1);

  self->source = source;
  self->sorts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (source->verbs != NULL) {
    add_plural_roles (self, source->lists);
    add_verbs (self, source->verbs, TRUE);
    add_verbs (self, source->noun_verbs, FALSE);
  }
  add_words (self, source->lists);
  return self;
}

/**
 * dateline_speech_words_get:
 * @language: (nullable): a BCP 47 tag
 *
 * Finds the words of a language; for one that is not known, those of English.
 * It may be called from any thread.
 *
 * Returns: (transfer none): the words, which live on
 */
const DatelineSpeechWords *
dateline_speech_words_get (const char *language)
{
  gsize n_bytes = language != NULL ? strcspn (language, "-_") : 0;
  guint found = 0;

  for (guint i = 0; i < DATELINE_N_SPEECH_SOURCES; i++) {
    if (n_bytes == 2 && g_ascii_strncasecmp (dateline_speech_sources[i].language, language, 2) == 0)
      found = i;
  }
  if (g_once_init_enter_pointer (&lexicons[found]))
    g_once_init_leave_pointer (&lexicons[found], read_source (&dateline_speech_sources[found]));
  return lexicons[found];
}

/**
 * dateline_speech_words_look_up:
 * @self: the words of a language
 * @text: a word, UTF-8
 * @n_bytes: its length
 *
 * Tells what a word has to do with speech, whatever its case.
 *
 * Returns: the sort of word
 */
DatelineSpeechWord
dateline_speech_words_look_up (const DatelineSpeechWords *self, const char *text, gsize n_bytes)
{
  char folded[MAX_WORD_BYTES + 1];
  g_autofree char *lower = NULL;

  if (n_bytes > MAX_WORD_BYTES)
    return DATELINE_SPEECH_NONE;
  for (gsize i = 0; i < n_bytes && lower == NULL; i++) {
    if ((guchar) text[i] >= 0x80)
      lower = g_utf8_strdown (text, (gssize) n_bytes);
    folded[i] = g_ascii_tolower (text[i]);
  }
  folded[n_bytes] = '\0';
  return GPOINTER_TO_INT (g_hash_table_lookup (self->sorts, lower != NULL ? lower : folded));
}

/**
 * dateline_speech_words_is_english:
 * @self: the words of a language
 *
 * Returns: whether they are English
 */
gboolean
dateline_speech_words_is_english (const DatelineSpeechWords *self)
{
  return self->source == &dateline_speech_sources[0];
}

/**
 * dateline_speech_words_get_language:
 * @self: the words of a language
 *
 * Returns: (transfer none): the language, BCP 47
 */
const char *
dateline_speech_words_get_language (const DatelineSpeechWords *self)
{
  return self->source->language;
}

/**
 * dateline_speech_words_get_n_chars:
 * @self: the words of a language
 *
 * Where a script puts no spaces between words, each character is a token, and
 * a word is as many as fit.
 *
 * Returns: the length of the longest word, in characters, or 0 where a word is
 *   a token
 */
guint
dateline_speech_words_get_n_chars (const DatelineSpeechWords *self)
{
  return self->source->n_chars;
}
