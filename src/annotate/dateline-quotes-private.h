/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of finding quotes with marks share: the passages, and what was found
 * so far. */

#pragma once

#include "dateline-quote-context-private.h"
#include "dateline-quote-marks.h"

G_BEGIN_DECLS

typedef struct {
  DatelineQuoteContext context;
  const GArray *passages;
  GArray *found;
  DatelineFoundQuote last; /* with a speaker; its span's end is 0 where there is none */
} DatelineQuoteFinder;

void dateline_quotes_add_marked (DatelineQuoteFinder *self,
                                 const DatelineQuoteRange *words,
                                 const DatelineQuoteCue *cue,
                                 DatelineQuoteType type);
void dateline_quotes_add_passage (DatelineQuoteFinder *self, guint i);

G_END_DECLS
