/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of finding topics share. */

#pragma once

#include "annotate/dateline-analysis-private.h"

G_BEGIN_DECLS

typedef struct {
  guint block;
  guint start; /* token */
  guint end;
} DatelineTopicPlace;

/* A phrase in the text, and where it stands. */
typedef struct {
  char *key;
  char *letters;  /* such as "ai", or NULL */
  GArray *places; /* of DatelineTopicPlace */
  gboolean is_known;
  gboolean is_word;
} DatelineTopic;

typedef struct {
  DatelineAnalysis *analysis;
  GHashTable *phrases; /* the known ones */
  GHashTable *letters; /* of DatelineTopic, by their letters */
  GHashTable *by_key;
  GPtrArray *topics; /* of DatelineTopic */
  gsize n_read;      /* phrases, of less than all words */
} DatelineTopicFinder;

static inline const DatelineToken *
dateline_topic_finder_get_token (const DatelineTopicFinder *self, guint block, guint token)
{
  return dateline_analysis_get_token (self->analysis, block, token);
}

void dateline_topic_finder_read_block (DatelineTopicFinder *self, guint block);

G_END_DECLS
