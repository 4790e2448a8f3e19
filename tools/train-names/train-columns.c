/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Corpora with a token and its tag on each line: WikiGold, CrossNER, WNUT 2017. */

#include "train-corpus.h"

#include <string.h>

/* What the tags of the corpora allow. */
static const struct {
  const char *tag;
  guint kinds;
} tags[] = {
  { "PER", TRAIN_PERSON },
  { "ORG", TRAIN_ORGANIZATION },
  { "LOC", TRAIN_PLACE },
  { "MISC", TRAIN_MISCELLANY },
  { "person", TRAIN_PERSON },
  { "politician", TRAIN_PERSON },
  { "scientist", TRAIN_PERSON },
  { "researcher", TRAIN_PERSON },
  { "writer", TRAIN_PERSON },
  { "musicalartist", TRAIN_PERSON },
  { "organisation", TRAIN_ORGANIZATION },
  { "politicalparty", TRAIN_ORGANIZATION },
  { "university", TRAIN_ORGANIZATION },
  { "band", TRAIN_ORGANIZATION },
  { "corporation", TRAIN_ORGANIZATION },
  { "group", TRAIN_ORGANIZATION },
  { "location", TRAIN_PLACE },
  { "country", TRAIN_PLACE },
  { "event", TRAIN_EVENT },
  { "election", TRAIN_EVENT | TRAIN_NO_NAME },
  { "conference", TRAIN_EVENT | TRAIN_OTHER },
  { "award", TRAIN_OTHER },
  { "album", TRAIN_OTHER },
  { "song", TRAIN_OTHER },
  { "book", TRAIN_OTHER },
  { "poem", TRAIN_OTHER },
  { "magazine", TRAIN_OTHER | TRAIN_ORGANIZATION },
  { "academicjournal", TRAIN_OTHER | TRAIN_ORGANIZATION },
  { "creative-work", TRAIN_OTHER },
  { "product", TRAIN_OTHER | TRAIN_NO_NAME },
  { "misc", TRAIN_MISCELLANY | TRAIN_NO_NAME },
};

static guint
kinds_of (const char *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++) {
    if (strcmp (tags[i].tag, tag) == 0)
      return tags[i].kinds;
  }
  /* Fields of knowledge, substances and such. */
  return TRAIN_OTHER | TRAIN_NO_NAME;
}

typedef struct {
  const TrainFile *file;
  GPtrArray *documents;
  TrainDocument *document;
  gboolean is_sentence_document;
  char *tag;
  guint start;
  guint end;
} Reader;

static void
end_span (Reader *self)
{
  if (self->tag == NULL)
    return;
  train_document_add_span (self->document, self->start, self->end, kinds_of (self->tag),
                           TRAIN_NO_ENTITY);
  g_clear_pointer (&self->tag, g_free);
}

static void
end_document (Reader *self)
{
  train_append_document (self->documents, self->document, self->file);
  self->document = train_document_new (self->file->corpus, TRAIN_NO_NAME);
}

static void
end_sentence (Reader *self)
{
  end_span (self);
  train_document_end_sentence (self->document);
  if (self->is_sentence_document)
    end_document (self);
}

static void
read_token (Reader *self, const char *token, const char *tag)
{
  const gboolean is_name = tag[0] != 'O' && tag[1] == '-';
  const gboolean goes_on =
    is_name && tag[0] == 'I' && self->tag != NULL && strcmp (self->tag, tag + 2) == 0;
  guint start;

  if (!goes_on)
    end_span (self);
  start = train_document_add_token (self->document, token);
  if (is_name && !goes_on) {
    self->tag = g_strdup (tag + 2);
    self->start = start;
  }
  self->end = self->document->n_chars;
}

/* Reads a token and, behind the last space, its tag on each line. */
gboolean
train_read_columns (const TrainFile *file, char *text, GPtrArray *documents, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  Reader self = { .file = file, .documents = documents };

  self.document = train_document_new (file->corpus, TRAIN_NO_NAME);
  self.is_sentence_document = strcmp (file->corpus, "wikigold") != 0;
  for (guint i = 0; lines[i] != NULL; i++) {
    char *tag;

    g_strchomp (lines[i]);
    tag = strrchr (lines[i], '\t') != NULL ? strrchr (lines[i], '\t') : strrchr (lines[i], ' ');
    if (g_str_has_prefix (lines[i], "-DOCSTART-")) {
      end_sentence (&self);
      end_document (&self);
    } else if (tag == NULL) {
      end_sentence (&self);
    } else {
      *tag = '\0';
      read_token (&self, lines[i], tag + 1);
    }
  }
  end_sentence (&self);
  end_document (&self);
  train_document_free (self.document);
  return TRUE;
}
