/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-lists.h"

G_BEGIN_DECLS

/* Words and names with | between, all on the same list. */
typedef struct {
  DatelineNameList list;
  const char *words;
} TrainWords;

const TrainWords *train_words_get (guint *n_words);

G_END_DECLS
