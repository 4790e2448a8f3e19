/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes the names of the text as mentions. */

#include "dateline-analysis-private.h"

#include "annotate/dateline-names.h"

/* A name may end within a token, as in "Paris-based". */
static void
place_tokens (const GArray *tokens, guint *next, DatelineFoundMention *mention)
{
  guint token = *next;

  while (token < tokens->len &&
         g_array_index (tokens, DatelineToken, token).end_char <= mention->span.start_char)
    token++;
  mention->first_token = token;
  while (token + 1 < tokens->len &&
         g_array_index (tokens, DatelineToken, token + 1).start_char < mention->span.end_char)
    token++;
  mention->last_token = MIN (token, tokens->len - 1);
  *next = mention->first_token;
}

/**
 * dateline_analysis_find_names:
 * @self: an analysis with tokens
 * @model: (nullable): what the tagger learned
 *
 * Adds the names of the text as mentions, which have no entities yet.
 */
void
dateline_analysis_find_names (DatelineAnalysis *self, const DatelineNameModel *model)
{
  g_autofree DatelineNameBlock *blocks = g_new0 (DatelineNameBlock, self->n_texts);
  g_autoptr (GArray) names = NULL;
  guint block = 0;
  guint next = 0;

  if (model == NULL)
    return;
  for (guint i = 0; i < self->n_texts; i++) {
    DatelineBlock *source = dateline_article_get_block (self->article, i);

    blocks[i] = (DatelineNameBlock) { self->texts[i].text, dateline_block_get_n_bytes (source) };
  }
  names = dateline_names_find (model, blocks, self->n_texts);
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    DatelineFoundMention mention = {
      .span = { name->block, name->start_char, name->end_char },
      .entity = G_MAXUINT,
      .name_kind = name->kind,
      .maker = { DATELINE_ORIGIN_MODEL, CLAMP (name->confidence, 0.0, 1.0) },
    };

    if (name->block != block)
      next = 0;
    block = name->block;
    place_tokens (self->texts[block].tokens, &next, &mention);
    g_array_append_val (self->mentions, mention);
  }
}
