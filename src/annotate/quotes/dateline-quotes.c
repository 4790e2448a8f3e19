/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who said what: passages in quotation marks, and speech that is reported. */

#include "dateline-quotes.h"

#include "dateline-quote-lead.h"
#include "dateline-quotes-private.h"

#include "annotate/dateline-work.h"

/**
 * dateline_quotes_add_found:
 * @self: a context
 * @words: what was said
 * @cue: (nullable): the verb, and who spoke
 * @type: whether the words are the speaker's own
 * @found: (element-type DatelineFoundQuote): what was found so far
 *
 * Adds a quote to @found.
 */
void
dateline_quotes_add_found (const DatelineQuoteContext *self,
                           const DatelineQuoteRange *words,
                           const DatelineQuoteCue *cue,
                           DatelineQuoteType type,
                           GArray *found)
{
  const guint block = words->block;
  DatelineFoundQuote quote = {
    .span = { block, dateline_quote_context_get_token (self, block, words->start)->start_char,
              dateline_quote_context_get_token (self, block, words->end - 1)->end_char },
    .cue = { block, 0, 0 },
    .speaker = cue->speaker,
    .type = type,
    .confidence = cue->confidence,
    .rule = cue->rule,
  };

  if (cue->end > cue->start) {
    quote.cue.start_char = dateline_quote_context_get_token (self, block, cue->start)->start_char;
    quote.cue.end_char = dateline_quote_context_get_token (self, block, cue->end - 1)->end_char;
  }
  g_array_append_val (found, quote);
}

static gboolean
is_set (const DatelineQuoteFinder *self, guint block)
{
  return self->context.texts[block].type == DATELINE_BLOCK_QUOTE;
}

/* A quotation that is set goes on with who spoke in the block above. */
static gboolean
find_cue_above (const DatelineQuoteFinder *self, guint block, DatelineQuoteCue *cue)
{
  if (block == 0 || !is_set (self, block - 1) || self->last.span.end_char == 0 ||
      self->last.span.block != block - 1)
    return FALSE;
  dateline_quote_cue_set_speaker (cue, self->last.speaker, .9 * self->last.confidence, "goes-on");
  return TRUE;
}

/* Who signed the last block of a quotation that is set spoke those above it, too. */
static void
name_blocks_above (DatelineQuoteFinder *self)
{
  DatelineFoundQuote *below =
    &g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);

  for (guint i = self->found->len - 1; i > 0; i--) {
    DatelineFoundQuote *quote = &g_array_index (self->found, DatelineFoundQuote, i - 1);

    if (below->speaker == DATELINE_NO_SPEAKER || quote->speaker != DATELINE_NO_SPEAKER ||
        quote->span.block + 1 != below->span.block || !is_set (self, quote->span.block))
      return;
    quote->speaker = below->speaker;
    quote->confidence = .9 * below->confidence;
    quote->rule = "goes-on";
    below = quote;
  }
}

/* A block that is set as a quotation, led by a colon, signed, or neither. */
static void
add_block (DatelineQuoteFinder *self, guint block)
{
  DatelineQuoteRange words = { block, 0, dateline_quote_finder_count_tokens (self, block) };
  DatelineQuoteCue cue = { .speaker = DATELINE_NO_SPEAKER };

  if (dateline_quote_context_is_signature (&self->context, block))
    return;
  if (!dateline_quote_context_find_cue_below (&self->context, &words, &cue) &&
      !dateline_quote_context_find_colon_cue (&self->context, block, &cue) &&
      !find_cue_above (self, block, &cue)) {
    cue.speaker = DATELINE_NO_SPEAKER;
    cue.confidence = .4;
    cue.rule = "block";
  }
  dateline_quotes_add_marked (self, &words, &cue, DATELINE_QUOTE_DIRECT);
  name_blocks_above (self);
}

/* A block that is one quote as a whole. */
static gboolean
add_whole (DatelineQuoteFinder *self, guint block)
{
  if (self->context.texts[block].tokens->len == 0)
    return FALSE;
  if (is_set (self, block)) {
    add_block (self, block);
    return TRUE;
  }
  return dateline_quotes_add_headline (self, block) || dateline_quotes_add_turn (self, block);
}

static guint
get_end (const DatelineQuoteFinder *self, guint i)
{
  const DatelineFoundQuote *quote = &g_array_index (self->found, DatelineFoundQuote, i);

  return MAX (quote->span.end_char, quote->cue.end_char);
}

/* Adds what the sentences of a block tell without marks; @first is the first of the
 * block's quotes that have them. */
static void
add_reported (DatelineQuoteFinder *self, guint block, guint first)
{
  const guint end = self->found->len;
  DatelineQuoteRange sentence;

  for (guint token = dateline_quote_text_find_lead_end (&self->context.texts[block]);
       token < dateline_quote_finder_count_tokens (self, block); token = sentence.end) {
    const guint start_char = dateline_quote_finder_get_token (self, block, token)->start_char;

    while (first < end && get_end (self, first) <= start_char)
      first++;
    sentence = dateline_quote_context_get_sentence (&self->context, block, token);
    dateline_quotes_add_reported (&self->context, &sentence, first, end, self->found);
  }
}

/* Who is spoken of in somebody's words does not speak. */
static void
mark_quoted_names (DatelineQuoteFinder *self)
{
  DatelineQuoteContext *context = &self->context;

  for (guint i = 0; i < self->passages->len; i++) {
    const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
    const guint last =
      MIN (passage->close, dateline_quote_finder_count_tokens (self, passage->block) - 1);
    const guint end = dateline_quote_context_count_names (context, passage->block, last);

    for (guint k = dateline_quote_context_count_names (context, passage->block, passage->open);
         k < end; k++)
      context->are_quoted[k] = TRUE;
  }
}

static int
compare_quotes (gconstpointer a, gconstpointer b)
{
  return dateline_span_compare (&((const DatelineFoundQuote *) a)->span,
                                &((const DatelineFoundQuote *) b)->span);
}

/**
 * dateline_quotes_find:
 * @texts: (array length=n_texts): the blocks of an article
 * @n_texts: how many
 * @names: (array length=n_names): who is named where, in reading order
 * @n_names: how many
 * @language: (nullable): the language of the text, BCP 47
 *
 * Finds who said what. Words in quotation marks are direct, or mixed where they
 * stand in a clause that tells the rest; a clause without marks that a verb of
 * speech introduces is reported. Titles and words held at arm's length are
 * no quotes. The time is linear in the length of the text.
 *
 * Returns: (transfer full) (element-type DatelineFoundQuote): the quotes in
 *   reading order
 */
GArray *
dateline_quotes_find (const DatelineQuoteText *texts,
                      guint n_texts,
                      const DatelineQuoteName *names,
                      guint n_names,
                      const char *language)
{
  g_autoptr (GArray) passages = dateline_quote_marks_find (texts, n_texts);
  DatelineQuoteFinder self = {
    .passages = passages,
    .found = g_array_new (FALSE, FALSE, sizeof (DatelineFoundQuote)),
  };
  guint passage = 0;

  dateline_quote_context_init (&self.context, texts, n_texts, names, n_names, language);
  mark_quoted_names (&self);
  dateline_quotes_begin_turns (&self);
  for (guint block = 0; block < n_texts; block++) {
    guint first = self.found->len;

    if (!dateline_work_goes_on (block, n_texts))
      break;
    if (add_whole (&self, block)) {
      while (passage < passages->len &&
             dateline_quote_finder_get_passage (&self, passage)->block == block)
        passage++;
      continue;
    }
    while (passage < passages->len &&
           dateline_quote_finder_get_passage (&self, passage)->block == block)
      dateline_quotes_add_passage (&self, passage++);
    add_reported (&self, block, first);
  }
  dateline_quote_context_clear (&self.context);
  g_array_sort (self.found, compare_quotes);
  return self.found;
}
