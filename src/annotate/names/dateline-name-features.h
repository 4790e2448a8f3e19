/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

/* No word has more features than this. */
#define DATELINE_NAME_MAX_FEATURES 256

typedef struct {
  guint32 hashes[DATELINE_NAME_MAX_FEATURES];
  guint n_hashes;
} DatelineNameFeatures;

void dateline_name_features_read (DatelineNameFeatures *self,
                                  const GArray         *words,
                                  guint                 i);
void dateline_name_features_add  (DatelineNameFeatures *self,
                                  guint                 template,
                                  guint32               value,
                                  guint32               second);

G_END_DECLS
