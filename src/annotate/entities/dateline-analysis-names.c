/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes the names of the text as mentions. */

#include "annotate/dateline-analysis-private.h"

#include "annotate/names/dateline-gazetteer.h"
#include "annotate/names/dateline-names.h"
#include "annotate/dateline-work.h"

/* What a person is, with a capital where a sentence begins: no part of the name. */
static const char *const roles[] = {
  "Striker",   "Midfielder", "Defender", "Goalkeeper", "Captain",   "Winger",
  "Forward",   "Singer",     "Actor",    "Actress",    "Author",    "Writer",
  "Fisherman", "Farmer",     "Lawyer",   "Prosecutor", "Scientist", "Astronomer",
  "Analyst",   "Economist",  "Activist", "Journalist",
};

/* A name may end within a token, as in "Paris-based". */
static void
place_tokens (const GArray *tokens, guint *next, DatelineFoundMention *mention)
{
  guint token = *next;

  while (token + 1 < tokens->len &&
         g_array_index (tokens, DatelineToken, token).end_char <= mention->span.start_char)
    token++;
  mention->first_token = token;
  while (token + 1 < tokens->len &&
         g_array_index (tokens, DatelineToken, token + 1).start_char < mention->span.end_char)
    token++;
  mention->last_token = token;
  *next = mention->first_token;
}

static gboolean
is_token (const DatelineAnalysis *self, guint block, guint token, const char *word)
{
  return dateline_token_is (dateline_analysis_get_token (self, block, token),
                            self->texts[block].text, word);
}

static void
trim_role (const DatelineAnalysis *self, DatelineFoundMention *mention)
{
  if (mention->name_kind != DATELINE_NAME_PERSON || mention->first_token == mention->last_token)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++) {
    if (is_token (self, mention->span.block, mention->first_token, roles[i])) {
      mention->first_token++;
      mention->span.start_char =
        dateline_analysis_get_token (self, mention->span.block, mention->first_token)->start_char;
      return;
    }
  }
}

/* "MAPUTO (AP)", or "BERLIN, 4 May": the block begins with where it was written. */
static void
mend_dateline (const DatelineAnalysis *self, DatelineFoundMention *mention)
{
  const DatelineQuoteText *text = &self->texts[mention->span.block];
  const guint next = mention->last_token + 1;

  if (mention->first_token != 0 || next >= text->tokens->len ||
      (dateline_analysis_get_token (self, mention->span.block, 0)->flags &
       DATELINE_TOKEN_ALL_CAPS) == 0)
    return;
  if (is_token (self, mention->span.block, next, "(") ||
      is_token (self, mention->span.block, next, ",") ||
      is_token (self, mention->span.block, next, "—") ||
      is_token (self, mention->span.block, next, "–"))
    mention->name_kind = DATELINE_NAME_PLACE;
}

static void
add_mentions (DatelineAnalysis *self, const GArray *names, DatelineOrigin origin)
{
  guint block = 0;
  guint next = 0;

  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    DatelineFoundMention mention = {
      .span = { name->block, name->start_char, name->end_char },
      .entity = G_MAXUINT,
      .name_kind = name->kind,
      .maker = { origin, CLAMP (name->confidence, 0.0, 1.0) },
    };

    if (name->block != block)
      next = 0;
    block = name->block;
    place_tokens (self->texts[block].tokens, &next, &mention);
    trim_role (self, &mention);
    mend_dateline (self, &mention);
    g_array_append_val (self->mentions, mention);
  }
}

/**
 * dateline_analysis_find_names:
 * @self: an analysis with tokens
 * @model: (nullable): what the tagger learned
 *
 * Adds the names of the text as mentions, which have no entities yet. What the tagger
 * learned is of English: where there are lists for another language, they find the
 * names.
 */
void
dateline_analysis_find_names (DatelineAnalysis *self, const DatelineNameModel *model)
{
  const DatelineGazetteer *gazetteer = dateline_gazetteer_get (self->language);
  g_autofree DatelineNameBlock *blocks = g_new0 (DatelineNameBlock, self->n_texts);
  g_autoptr (GArray) names = NULL;

  if (model == NULL && gazetteer == NULL)
    return;
  for (guint i = 0; i < self->n_texts; i++) {
    DatelineBlock *source = dateline_article_get_block (self->article, i);

    blocks[i] = (DatelineNameBlock) { self->texts[i].text, dateline_block_get_n_bytes (source) };
  }
  if (gazetteer != NULL) {
    names = dateline_gazetteer_find_names (
      gazetteer, model != NULL ? dateline_name_model_get_lists (model) : NULL, blocks,
      self->n_texts);
    add_mentions (self, names, DATELINE_ORIGIN_RULE);
    return;
  }
  names = dateline_names_find (model, blocks, self->n_texts);
  dateline_work_begin_part (1.);
  add_mentions (self, names, DATELINE_ORIGIN_MODEL);
  dateline_analysis_find_heads (self);
  dateline_analysis_mend_persons (self);
}
