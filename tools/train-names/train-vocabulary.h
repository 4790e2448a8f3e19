/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-corpus.h"
#include "train-lists.h"

G_BEGIN_DECLS

gboolean
train_vocabulary_read (TrainLists *lists, const char *folder, GPtrArray *documents, GError **error);

G_END_DECLS
