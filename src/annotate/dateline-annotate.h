/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "annotate/names/dateline-name-model.h"
#include "core/dateline-document.h"
#include "core/dateline-progress.h"

G_BEGIN_DECLS

/**
 * DatelineAnnotateOptions:
 * @published: (nullable): when the article was published, where that is better known
 *   than the article says; a day or a moment
 * @language: (nullable): a BCP 47 tag, where the language is better known than the
 *   article says
 * @model: (nullable): what finds names; without it only rules do. It must live
 *   until the work is done
 *
 * What is known beside the text.
 */
typedef struct {
  DatelineEdtf *published;
  const char *language;
  const DatelineNameModel *model;
} DatelineAnnotateOptions;

DatelineDocument *dateline_annotate (DatelineDocument *article,
                                     const DatelineAnnotateOptions *options,
                                     GCancellable *cancellable,
                                     DatelineProgress progress,
                                     gpointer progress_data,
                                     GError **error);

G_END_DECLS
