/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-quotes.h"

G_BEGIN_DECLS

/* Words between quotation marks: @open and @close are the tokens of the marks. A
 * passage that goes on in the next block has no closing mark: @close is then the
 * number of tokens. */
typedef struct {
  guint block;
  guint open;
  guint close;
  gboolean goes_on;
} DatelineQuotedPassage;

GArray *dateline_quote_marks_find (const DatelineQuoteText *texts, guint n_texts);

G_END_DECLS
