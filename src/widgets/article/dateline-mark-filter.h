/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-document.h"
#include "dateline-reading-style.h"

G_BEGIN_DECLS

typedef struct _DatelineMarkFilter DatelineMarkFilter;

DatelineMarkFilter *dateline_mark_filter_new (DatelineDocument *document,
                                              guint hidden_kinds,
                                              DatelineMarkDensity density);
void dateline_mark_filter_free (DatelineMarkFilter *self);
void dateline_mark_filter_set_only (DatelineMarkFilter *self, DatelineEntity *only);
gboolean dateline_mark_filter_shows (const DatelineMarkFilter *self,
                                     DatelineAnnotation *annotation,
                                     gconstpointer lit);
gpointer dateline_annotation_get_subject (DatelineAnnotation *annotation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineMarkFilter, dateline_mark_filter_free)

G_END_DECLS
