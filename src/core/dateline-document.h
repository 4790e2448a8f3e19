/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-article.h"
#include "dateline-entity.h"
#include "dateline-event.h"
#include "dateline-mention.h"
#include "dateline-quote.h"
#include "dateline-span-index.h"
#include "dateline-timex.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_DOCUMENT (dateline_document_get_type ())

G_DECLARE_FINAL_TYPE (DatelineDocument, dateline_document, DATELINE, DOCUMENT, GObject)

const char              *dateline_document_get_id          (DatelineDocument *self);
gboolean                 dateline_document_is_read_only    (DatelineDocument *self);
DatelineArticle         *dateline_document_get_article     (DatelineDocument *self);
GListModel              *dateline_document_get_entities    (DatelineDocument *self);
GListModel              *dateline_document_get_mentions    (DatelineDocument *self);
GListModel              *dateline_document_get_timexes     (DatelineDocument *self);
GListModel              *dateline_document_get_marks       (DatelineDocument *self);
GListModel              *dateline_document_get_events      (DatelineDocument *self);
GListModel              *dateline_document_get_quotes      (DatelineDocument *self);
GListModel              *dateline_document_get_mentions_of (DatelineDocument *self,
                                                            DatelineEntity   *entity);
GListModel              *dateline_document_get_events_of   (DatelineDocument *self,
                                                            DatelineEntity   *entity);
GListModel              *dateline_document_get_quotes_of   (DatelineDocument *self,
                                                            DatelineEntity   *entity);
const DatelineSpanIndex *dateline_document_get_mark_index  (DatelineDocument *self);
const DatelineSpanIndex *dateline_document_get_event_index (DatelineDocument *self);
guint                    dateline_document_count_kind      (DatelineDocument *self,
                                                            DatelineKind      kind);
char                    *dateline_document_dup_words       (DatelineDocument   *self,
                                                            const DatelineSpan *span);

G_END_DECLS
