/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-model.h"
#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

/**
 * DatelineName:
 * @block: the number of its block
 * @start_char: where it begins, in code points
 * @end_char: behind its end
 * @kind: what it is a name of
 * @confidence: from 0 to 1
 * @first_word: the number of its first word in the text
 * @last_word: that of its last word
 *
 * A name at one place of a text.
 */
typedef struct {
  guint block;
  guint start_char;
  guint end_char;
  DatelineNameKind kind;
  double confidence;
  guint first_word;
  guint last_word;
} DatelineName;

GArray *dateline_names_find              (const DatelineNameModel *model,
                                          const DatelineNameBlock *blocks,
                                          guint                    n_blocks);
GArray *dateline_names_find_in_words     (const DatelineNameModel *model,
                                          const GArray            *words);
guint   dateline_names_find_sentence_end (const GArray            *words,
                                          guint                    start);

G_END_DECLS
