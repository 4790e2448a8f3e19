/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-document.h"

G_BEGIN_DECLS

typedef struct _DatelineDocumentBuilder DatelineDocumentBuilder;

/**
 * DatelineMaker:
 * @origin: who made an annotation
 * @confidence: how sure that one was, 0 to 1, or %DATELINE_CONFIDENCE_UNKNOWN
 */
typedef struct {
  DatelineOrigin origin;
  double confidence;
} DatelineMaker;

DatelineDocumentBuilder *dateline_document_builder_new (DatelineArticle *article);
void dateline_document_builder_free (DatelineDocumentBuilder *self);
guint dateline_document_builder_add_entity (DatelineDocumentBuilder *self,
                                            const char *kind,
                                            const char *name,
                                            const char *const *aliases,
                                            const char *role,
                                            DatelineMaker maker);
void dateline_document_builder_add_mention (DatelineDocumentBuilder *self,
                                            guint entity,
                                            const DatelineSpan *span,
                                            DatelineMaker maker);
void dateline_document_builder_add_timex (DatelineDocumentBuilder *self,
                                          const DatelineSpan *span,
                                          DatelineEdtf *value,
                                          const char *phrase,
                                          const char *anchor,
                                          const char *rule,
                                          DatelineMaker maker);
guint dateline_document_builder_add_event (DatelineDocumentBuilder *self,
                                           const char *title,
                                           const DatelineSpan *evidence,
                                           DatelineMaker maker);
gboolean dateline_document_builder_date_event (DatelineDocumentBuilder *self,
                                               guint event,
                                               DatelineEdtf *when,
                                               DatelineEdtf *before,
                                               DatelineEdtf *after);
void dateline_document_builder_add_evidence (DatelineDocumentBuilder *self,
                                             guint event,
                                             const DatelineSpan *span);
void dateline_document_builder_add_participant (DatelineDocumentBuilder *self,
                                                guint event,
                                                guint entity);
void dateline_document_builder_set_place (DatelineDocumentBuilder *self, guint event, guint entity);
void dateline_document_builder_add_quote (DatelineDocumentBuilder *self,
                                          DatelineQuoteType type,
                                          guint speaker,
                                          const DatelineSpan *span,
                                          const DatelineSpan *cue,
                                          DatelineMaker maker);
DatelineDocument *dateline_document_builder_end (DatelineDocumentBuilder *self, const char *id);

DatelineArticle *dateline_article_complete (DatelineArticle *self,
                                            DatelineEdtf *published,
                                            const char *published_origin,
                                            const char *language,
                                            const char *language_origin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineDocumentBuilder, dateline_document_builder_free)

G_END_DECLS
