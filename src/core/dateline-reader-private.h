/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article.h"
#include "dateline-entity.h"
#include "dateline-json-pieces-private.h"
#include "dateline-members-private.h"
#include "dateline-span.h"

G_BEGIN_DECLS

/* What the parts of the reader share while a document is read. */
typedef struct {
  DatelineProblems *problems;
  DatelineJsonPieces *pieces; /* of the lists */
  /* Either holds NULL for what is broken, and is itself NULL where the document
   * gives nothing to judge by, so that one mistake is reported once. */
  GPtrArray *blocks;    /* of DatelineBlock */
  GHashTable *entities; /* of DatelineEntity, by id */

  GHashTable *event_ids;
  GHashTable *dates; /* of DatelineEdtf, by its text: what dates the same shares it */
} DatelineReader;

/* Reads one element of a document's list; its path is entered already.
 * Returns: (nullable): an object, or NULL if it is broken */
typedef gpointer (*DatelineReadFunc) (DatelineReader *reader,
                                      DatelineMembers *members,
                                      guint position);

DatelineArticle *dateline_reader_read_article (DatelineReader *self, JsonObject *object);
gpointer
dateline_reader_read_entity (DatelineReader *self, DatelineMembers *members, guint position);
gpointer
dateline_reader_read_mention (DatelineReader *self, DatelineMembers *members, guint position);
gpointer
dateline_reader_read_timex (DatelineReader *self, DatelineMembers *members, guint position);
gpointer
dateline_reader_read_quote (DatelineReader *self, DatelineMembers *members, guint position);
gpointer
dateline_reader_read_event (DatelineReader *self, DatelineMembers *members, guint position);
gboolean dateline_reader_read_span (DatelineReader *self,
                                    const DatelineMembers *members,
                                    DatelineSpan *span,
                                    gboolean *has_words);
DatelineEdtf *dateline_reader_dup_date (DatelineReader *self,
                                        const DatelineMembers *members,
                                        const char *name,
                                        DatelineMemberNeed need);
DatelineOrigin dateline_reader_read_origin (const DatelineMembers *members);
gboolean dateline_reader_find_entity (DatelineReader *self,
                                      const DatelineMembers *members,
                                      const char *name,
                                      DatelineMemberNeed need,
                                      DatelineEntity **entity);

extern const char *const dateline_reader_span_members[];

G_END_DECLS
