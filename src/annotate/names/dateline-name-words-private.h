/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

void dateline_name_words_mark_acronyms (GArray                  *words,
                                        const DatelineNameBlock *blocks);
void dateline_name_words_match_lists (GArray                  *words,
                                      const DatelineNameLists *lists);
void dateline_name_words_find_runs   (GArray                  *words);
void dateline_name_words_look_around (GArray                  *words);

G_END_DECLS
