/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A document of a corpus. Corpora that give tokens without their spaces get text
 * as people write it, so that our own tokens are the same as in an article. */

#include "train-corpus.h"

#include "annotate/names/dateline-name-lists.h"

#include <string.h>

TrainDocument *
train_document_new (const char *corpus, guint outside)
{
  TrainDocument *self = g_new0 (TrainDocument, 1);

  self->corpus = corpus;
  self->outside = outside;
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  self->spans = g_array_new (FALSE, FALSE, sizeof (TrainSpan));
  self->sentence = g_string_new (NULL);
  return self;
}

void
train_document_free (TrainDocument *self)
{
  g_ptr_array_unref (self->blocks);
  g_array_unref (self->spans);
  g_string_free (self->sentence, TRUE);
  g_free (self);
}

static const char *
unescape (const char *token)
{
  static const struct {
    const char *from;
    const char *to;
  } marks[] = {
    { "-LRB-", "(" }, { "-RRB-", ")" }, { "-LSB-", "[" }, { "-RSB-", "]" }, { "``", "“" },
    { "''", "”" },    { "@-@", "-" },   { "@,@", "," },   { "@.@", "." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++) {
    if (strcmp (token, marks[i].from) == 0)
      return marks[i].to;
  }
  return token;
}

/* Whether a token stands close to what is before it. */
static gboolean
is_close (const TrainDocument *self, const char *token)
{
  static const char *const closing[] = {
    ".",  ",", ";",  ":",   "!",   "?",   ")",   "]",  "”",  "%",   "'",  "'s",
    "’s", "’", "'S", "n't", "'re", "'ve", "'ll", "'d", "'m", "...", NULL,
  };

  if (self->n_chars == 0 || g_strv_contains (closing, token))
    return TRUE;
  if (strcmp (token, "\"") == 0)
    return self->is_quoted;
  if (strcmp (token, "-") == 0 || strcmp (token, "/") == 0)
    return g_unichar_isalnum (self->last);
  if (self->last == '"')
    return self->is_quoted;
  if ((self->last == '-' || self->last == '/') && self->sentence->len > 1)
    return self->sentence->str[self->sentence->len - 2] != ' ';
  return g_utf8_strchr ("([“$£€#‘", -1, self->last) != NULL;
}

/* Adds a token to the sentence. Returns the place of its first code point. */
guint
train_document_add_token (TrainDocument *self, const char *token)
{
  guint start;

  token = unescape (token);
  if (!is_close (self, token)) {
    g_string_append_c (self->sentence, ' ');
    self->n_chars++;
  }
  if (strcmp (token, "\"") == 0)
    self->is_quoted = !self->is_quoted;
  start = self->n_chars;
  g_string_append (self->sentence, token);
  self->n_chars += (guint) g_utf8_strlen (token, -1);
  if (*token != '\0')
    self->last = g_utf8_get_char (g_utf8_prev_char (self->sentence->str + self->sentence->len));
  return start;
}

/* Adds text as it is. */
void
train_document_add_text (TrainDocument *self, const char *text)
{
  g_string_append (self->sentence, text);
  self->n_chars += (guint) g_utf8_strlen (text, -1);
}

void
train_document_add_span (TrainDocument *self,
                         guint start_char,
                         guint end_char,
                         guint kinds,
                         guint entity)
{
  TrainSpan span = { self->blocks->len, start_char, end_char, kinds, entity };

  g_array_append_val (self->spans, span);
}

void
train_document_end_sentence (TrainDocument *self)
{
  if (self->n_chars > 0)
    g_ptr_array_add (self->blocks, g_strdup (self->sentence->str));
  g_string_truncate (self->sentence, 0);
  self->n_chars = 0;
  self->is_quoted = FALSE;
  self->last = 0;
}

/* Appends a document that has text, and holds out every so many. */
void
train_append_document (GPtrArray *documents, TrainDocument *document, const TrainFile *file)
{
  guint n_same = 0;

  if (document->blocks->len == 0) {
    train_document_free (document);
    return;
  }
  for (guint i = documents->len; i-- > 0;) {
    if (((TrainDocument *) documents->pdata[i])->corpus != document->corpus)
      break;
    n_same++;
  }
  document->is_held_out = file->held_out > 0 && n_same % file->held_out == file->held_out - 1;
  g_ptr_array_add (documents, document);
}

/* Whether a word, given by its hash, is a title or an office, and so no part of the
 * name of the person behind it. */
gboolean
train_corpus_is_title (guint32 word)
{
  static const char *const titles[] = {
    "mr.",      "mr",        "mrs.",        "mrs",        "ms.",
    "ms",       "dr.",       "dr",          "president",  "senator",
    "governor", "minister",  "prime",       "king",       "queen",
    "prince",   "princess",  "sir",         "professor",  "prof.",
    "general",  "judge",     "secretary",   "chancellor", "captain",
    "mayor",    "emperor",   "pope",        "lord",       "lady",
    "justice",  "chief",     "vice",        "emeritus",   "sen.",
    "rep.",     "gov.",      "gen.",        "col.",       "lt.",
    "capt.",    "sgt.",      "colonel",     "lieutenant", "major",
    "admiral",  "sergeant",  "congressman", "premier",    "ambassador",
    "director", "detective", "officer",     "coach",      "representative",
    "rev.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    if (dateline_name_hash (titles[i], strlen (titles[i])) == word)
      return TRUE;
  }
  return FALSE;
}
