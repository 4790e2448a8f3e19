/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Universal NER: tokens with tags, and the text of each sentence as it was. */

#include "train-corpus.h"

#include <string.h>

typedef struct {
  TrainDocument *document;
  const char *at;
  guint at_char;
  guint kinds;
  guint start;
  guint end;
} Reader;

static void
end_span (Reader *self)
{
  if (self->kinds != 0)
    train_document_add_span (self->document, self->start, self->end, self->kinds, TRAIN_NO_ENTITY);
  self->kinds = 0;
}

static guint
kinds_of (const char *tag)
{
  if (strcmp (tag, "PER") == 0)
    return TRAIN_PERSON;
  if (strcmp (tag, "ORG") == 0)
    return TRAIN_ORGANIZATION;
  return strcmp (tag, "LOC") == 0 ? TRAIN_PLACE : TRAIN_MISCELLANY | TRAIN_NO_NAME;
}

static void
read_token (Reader *self, const char *token, const char *tag)
{
  const char *found = self->at != NULL ? strstr (self->at, token) : NULL;
  guint start, end;

  if (tag[0] != 'I')
    end_span (self);
  if (found == NULL)
    return;
  start = self->at_char + (guint) g_utf8_pointer_to_offset (self->at, found);
  end = start + (guint) g_utf8_strlen (token, -1);
  self->at = found + strlen (token);
  self->at_char = end;
  if (tag[0] == 'B') {
    self->start = start;
    self->kinds = kinds_of (tag + 2);
  }
  self->end = end;
}

/* Persons, organizations and places are marked, all else is left open. */
gboolean
train_read_uner (const TrainFile *file, char *text, GPtrArray *documents, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  Reader self = { 0 };

  for (guint i = 0; lines[i] != NULL; i++) {
    const char *line = lines[i];

    if (g_str_has_prefix (line, "# newdoc")) {
      if (self.document != NULL)
        train_append_document (documents, self.document, file);
      self.document = train_document_new (file->corpus, TRAIN_MISCELLANY | TRAIN_NO_NAME);
    } else if (self.document == NULL) {
      continue;
    } else if (g_str_has_prefix (line, "# text = ")) {
      train_document_add_text (self.document, line + strlen ("# text = "));
      self.at = line + strlen ("# text = ");
      self.at_char = 0;
    } else if (g_ascii_isdigit (*line)) {
      g_auto (GStrv) columns = g_strsplit (line, "\t", 4);

      if (g_strv_length (columns) > 2 && strpbrk (columns[0], "-.") == NULL)
        read_token (&self, columns[1], columns[2]);
    } else if (*line == '\0') {
      end_span (&self);
      train_document_end_sentence (self.document);
    }
  }
  if (self.document != NULL)
    train_append_document (documents, self.document, file);
  return TRUE;
}
