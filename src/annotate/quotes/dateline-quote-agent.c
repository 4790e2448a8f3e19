/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom a spokesman speaks for. */

#include "dateline-quote-context-private.h"

/* How far back another one is looked for, in tokens and in names. */
#define MAX_TOKENS_BACK 100
#define MAX_NAMES_BACK 12

/**
 * dateline_quote_context_find_principal:
 * @self: a context
 * @range: a part of a sentence
 * @role: the number of a token in it: that somebody speaks for another
 *
 * Finds the house that is spoken for: "a bank spokesman", "a spokesman for the bank".
 *
 * Returns: (transfer none) (nullable): where the house is named
 */
const DatelineQuoteName *
dateline_quote_context_find_principal (const DatelineQuoteContext *self,
                                       const DatelineQuoteRange *range,
                                       guint role)
{
  const DatelineQuoteName *name = NULL;

  if (role + 1 < range->end && dateline_quote_context_is (self, range->block, role + 1, " for ") &&
      role + 2 < range->end)
    return dateline_quote_context_find_name (
      self, range->block,
      role + 3 < range->end && dateline_quote_context_is (self, range->block, role + 2, " the ")
        ? role + 3
        : role + 2);
  if (role > range->start)
    name = dateline_quote_context_find_name (self, range->block, role - 1);
  for (guint i = role + 1; i < MIN (range->end, role + 4) && name == NULL; i++) {
    if (!dateline_quote_context_is (self, range->block, i, " for of the "))
      name = dateline_quote_context_find_name (self, range->block, i);
  }
  return name != NULL && name->kind == DATELINE_KIND_ORGANIZATION ? name : NULL;
}

/* Whom the last spokesman before a token, in the block or in the one before, spoke for. */
static const DatelineQuoteName *
find_earlier (const DatelineQuoteContext *self, guint block, guint token)
{
  guint n_tokens;

  for (guint n = 0; n < MAX_TOKENS_BACK; n++) {
    DatelineQuoteRange range;
    const DatelineQuoteName *principal;

    if (token > 0)
      token--;
    else if (block > 0 && self->texts[block - 1].tokens->len > 0)
      token = self->texts[--block].tokens->len - 1;
    else
      return NULL;
    if (dateline_quote_context_look_up (self, block, token, &n_tokens) !=
        DATELINE_SPEECH_SPEAKS_FOR)
      continue;
    range =
      (DatelineQuoteRange) { block, token > 8 ? token - 8 : 0, self->texts[block].tokens->len };
    principal = dateline_quote_context_find_principal (self, &range, token);
    if (principal != NULL)
      return principal;
  }
  return NULL;
}

/* The last house before a token of the same block that may be spoken for. */
static const DatelineQuoteName *
find_house (const DatelineQuoteContext *self, guint block, guint token)
{
  const guint n_names = dateline_quote_context_count_names (self, block, token);

  for (guint i = n_names; i > self->first_names[block] && n_names - i < MAX_NAMES_BACK; i--) {
    const DatelineQuoteName *name = &self->names[i - 1];

    if (name->kind == DATELINE_KIND_ORGANIZATION && !self->are_quoted[i - 1])
      return name;
  }
  return NULL;
}

/**
 * dateline_quote_context_resolve_agent:
 * @self: a context
 * @block: the number of a block
 * @token: the number of a token in it: that somebody speaks for another
 * @cue: the cue; its speaker, confidence and rule are set
 *
 * Finds whom "the spokesman" means where the sentence does not say: the one that a spokesman
 * spoke for before, or the house that the paragraph is about. A person only if that is what
 * he or she is.
 */
void
dateline_quote_context_resolve_agent (const DatelineQuoteContext *self,
                                      guint block,
                                      guint token,
                                      DatelineQuoteCue *cue)
{
  const DatelineQuoteName *person = dateline_quote_context_find_role (self, block, token);
  const DatelineQuoteName *principal;

  if (person != NULL) {
    dateline_quote_cue_set_speaker (cue, person->entity, .75, "role");
    return;
  }
  principal = find_earlier (self, block, token);
  if (principal == NULL)
    principal = find_house (self, block, token);
  if (principal != NULL)
    dateline_quote_cue_set_speaker (cue, principal->entity, .6, "speaks-for");
  else
    dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .5, "unnamed");
}
