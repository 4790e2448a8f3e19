/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: in any text, quotes stand in order, inside their blocks, and each speaker is
 * somebody who is named. Every capitalized word names a person. */

#include <string.h>

#include "annotate/quotes/dateline-quotes.h"
#include "annotate/text/dateline-tokens.h"

#define N_ENTITIES 8

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static const char *const languages[] = { "en", "de", "fr", "es", "fa", "ar", "he", "zh" };

static void
add_names (GArray *names, const DatelineQuoteText *text, guint block)
{
  for (guint i = 0; i < text->tokens->len; i++) {
    const DatelineToken *token = &g_array_index (text->tokens, DatelineToken, i);
    DatelineQuoteName name = {
      .span = { block, token->start_char, token->end_char },
      .entity = token->start_char % N_ENTITIES,
      .kind = DATELINE_KIND_PERSON,
      .role = i % 2 == 0 ? "Minister" : NULL,
    };

    if ((token->flags & DATELINE_TOKEN_CAPITALIZED) != 0)
      g_array_append_val (names, name);
  }
}

static void
check_quotes (const GArray *quotes, const GArray *texts)
{
  DatelineSpan last = { 0, 0, 0 };

  for (guint i = 0; i < quotes->len; i++) {
    const DatelineFoundQuote *quote = &g_array_index (quotes, DatelineFoundQuote, i);
    const char *text;

    g_assert (quote->span.block < texts->len);
    text = g_array_index (texts, DatelineQuoteText, quote->span.block).text;
    g_assert (quote->span.start_char < quote->span.end_char);
    g_assert (quote->span.end_char <= (guint) g_utf8_strlen (text, -1));
    g_assert (quote->cue.start_char <= quote->cue.end_char);
    g_assert (i == 0 || dateline_span_compare (&last, &quote->span) <= 0);
    g_assert (quote->speaker < N_ENTITIES || quote->speaker == DATELINE_NO_SPEAKER);
    g_assert (quote->confidence > 0. && quote->confidence <= 1. && quote->rule != NULL);
    last = quote->span;
  }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autofree char *bytes = g_strndup ((const char *) data, n_bytes);
  g_autofree char *valid = g_utf8_make_valid (bytes, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  g_autoptr (GArray) texts = g_array_new (FALSE, FALSE, sizeof (DatelineQuoteText));
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (DatelineQuoteName));

  for (guint i = 0; lines[i] != NULL; i++) {
    DatelineQuoteText text = { .text = lines[i] };

    text.tokens = dateline_tokenize (lines[i], strlen (lines[i]));
    text.type = *lines[i] == '>' ? DATELINE_BLOCK_QUOTE
              : *lines[i] == '#' ? DATELINE_BLOCK_HEADING
                                 : DATELINE_BLOCK_PARAGRAPH;
    g_array_append_val (texts, text);
    add_names (names, &text, i);
  }
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    g_autoptr (GArray) quotes = dateline_quotes_find (
      (const DatelineQuoteText *) (gconstpointer) texts->data, texts->len,
      (const DatelineQuoteName *) (gconstpointer) names->data, names->len, languages[i]);

    check_quotes (quotes, texts);
  }
  for (guint i = 0; i < texts->len; i++)
    g_array_unref ((GArray *) g_array_index (texts, DatelineQuoteText, i).tokens);
  return 0;
}
