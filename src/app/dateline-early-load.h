/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-article-loader.h"

G_BEGIN_DECLS

typedef struct _DatelineEarlyLoad DatelineEarlyLoad;

DatelineEarlyLoad *dateline_early_load_new             (const DatelineArticleRequest *request);
void               dateline_early_load_free            (DatelineEarlyLoad            *self);
gboolean           dateline_early_load_is_of           (DatelineEarlyLoad            *self,
                                                        const DatelineArticleRequest *request);
GCancellable      *dateline_early_load_get_cancellable (DatelineEarlyLoad            *self);
void               dateline_early_load_hand_over       (DatelineEarlyLoad            *self,
                                                        DatelineProgress              progress,
                                                        gpointer                      progress_data,
                                                        GAsyncReadyCallback           callback,
                                                        gpointer                      user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineEarlyLoad, dateline_early_load_free)

G_END_DECLS
