/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-labels.h"

G_BEGIN_DECLS

/* Sets of what a span may be: a bit for each kind, and one for no name at all. */
#define TRAIN_KIND(kind) (1u << (kind))
#define TRAIN_PERSON TRAIN_KIND (DATELINE_NAME_PERSON)
#define TRAIN_ORGANIZATION TRAIN_KIND (DATELINE_NAME_ORGANIZATION)
#define TRAIN_PLACE TRAIN_KIND (DATELINE_NAME_PLACE)
#define TRAIN_PEOPLE TRAIN_KIND (DATELINE_NAME_PEOPLE)
#define TRAIN_EVENT TRAIN_KIND (DATELINE_NAME_EVENT)
#define TRAIN_OTHER TRAIN_KIND (DATELINE_NAME_OTHER)
#define TRAIN_NO_NAME (1u << DATELINE_N_NAME_KINDS)
#define TRAIN_ANYTHING (TRAIN_NO_NAME * 2 - 1)
/* What a corpus of persons, organizations and places leaves open. */
#define TRAIN_MISCELLANY (TRAIN_PEOPLE | TRAIN_EVENT | TRAIN_OTHER)

#define TRAIN_NO_ENTITY G_MAXUINT

/* A marked name: a half-open place in a block, in code points. */
typedef struct {
  guint block;
  guint start_char;
  guint end_char;
  guint kinds;
  guint entity;
} TrainSpan;

/* A document of a corpus: its sentences, and what is marked in them. */
typedef struct {
  const char *corpus;
  gboolean is_held_out;
  /* What words outside of all spans may be; TRAIN_NO_NAME where all is marked. */
  guint outside;
  GPtrArray *blocks;
  GArray *spans;
  GString *sentence;
  guint n_chars;
  gboolean is_quoted;
  gunichar last;
} TrainDocument;

/* A file of a corpus. Every so many documents one is held out; 0 for none. */
typedef struct {
  const char *path;
  const char *corpus;
  guint held_out;
} TrainFile;

TrainDocument *train_document_new (const char *corpus, guint outside);
void train_document_free (TrainDocument *self);
guint train_document_add_token (TrainDocument *self, const char *token);
void train_document_add_text (TrainDocument *self, const char *text);
void train_document_add_span (TrainDocument *self,
                              guint start_char,
                              guint end_char,
                              guint kinds,
                              guint entity);
void train_document_end_sentence (TrainDocument *self);

void train_append_document (GPtrArray *documents, TrainDocument *document, const TrainFile *file);
gboolean train_corpus_is_title (guint32 word);
GPtrArray *train_corpora_read (const char *folder, int every, GError **error);
gboolean
train_read_columns (const TrainFile *file, char *text, GPtrArray *documents, GError **error);
gboolean train_read_uner (const TrainFile *file, char *text, GPtrArray *documents, GError **error);
gboolean
train_read_docred (const TrainFile *file, char *text, GPtrArray *documents, GError **error);
gboolean train_read_gum (const TrainFile *file, char *text, GPtrArray *documents, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TrainDocument, train_document_free)

G_END_DECLS
