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
  DatelineFoundQuote last;  /* with a speaker; its span's end is 0 where there is none */
  DatelineFoundQuote other; /* the last before of somebody else */
  gboolean last_asks;
  gboolean other_asks;
  guint protagonist; /* whoever is named most often, or DATELINE_NO_SPEAKER */
  gboolean is_interview;
} DatelineQuoteFinder;

static inline const DatelineQuotedPassage *
dateline_quote_finder_get_passage (const DatelineQuoteFinder *self, guint i)
{
  return &g_array_index (self->passages, DatelineQuotedPassage, i);
}

static inline const DatelineToken *
dateline_quote_finder_get_token (const DatelineQuoteFinder *self, guint block, guint token)
{
  return dateline_quote_context_get_token (&self->context, block, token);
}

static inline guint
dateline_quote_finder_count_tokens (const DatelineQuoteFinder *self, guint block)
{
  return self->context.texts[block].tokens->len;
}

static inline DatelineQuoteRange
dateline_quoted_passage_get_words (const DatelineQuotedPassage *self)
{
  return (DatelineQuoteRange) { self->block, self->open,
                                self->goes_on ? self->close : self->close + 1 };
}

gboolean dateline_quotes_goes_on_behind (const DatelineQuoteFinder *self,
                                         const DatelineQuotedPassage *passage);
void dateline_quotes_add_mixed (DatelineQuoteFinder *self,
                                const DatelineQuotedPassage *passage,
                                const DatelineQuoteRange *before,
                                const DatelineQuoteCue *cue);
gboolean dateline_quotes_lengthen_mixed (DatelineQuoteFinder *self,
                                         guint i,
                                         const DatelineQuoteRange *before);
void dateline_quotes_add_marked (DatelineQuoteFinder *self,
                                 const DatelineQuoteRange *words,
                                 const DatelineQuoteCue *cue,
                                 DatelineQuoteType type);
const DatelineQuoteName *
dateline_quote_finder_find_name_before_colon (const DatelineQuoteFinder *self,
                                              guint block,
                                              guint start,
                                              guint colon);
gboolean
dateline_quotes_has_verb_after (const DatelineQuoteFinder *self, const DatelineQuoteRange *after);
gboolean dateline_quotes_find_beside_after (DatelineQuoteFinder *self,
                                            const DatelineQuoteRange *after,
                                            DatelineQuoteCue *cue);
gboolean
dateline_quotes_find_beside_before (DatelineQuoteFinder *self, guint i, DatelineQuoteCue *cue);
gboolean dateline_quotes_find_silent (DatelineQuoteFinder *self, guint i, DatelineQuoteCue *cue);
void dateline_quotes_begin_turns (DatelineQuoteFinder *self);
gboolean dateline_quotes_add_turn (DatelineQuoteFinder *self, guint block);
gboolean dateline_quotes_add_headline (DatelineQuoteFinder *self, guint block);
void dateline_quotes_add_passage (DatelineQuoteFinder *self, guint i);

G_END_DECLS
