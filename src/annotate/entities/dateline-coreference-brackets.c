/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names in brackets behind another: an acronym, or what the shares of a firm are called. */

#include "dateline-coreference-private.h"

static gboolean
is_bracket (const DatelineCoreference *self, guint block, guint token, char bracket)
{
  const DatelineQuoteText *text = &self->analysis->texts[block];

  return token < text->tokens->len &&
         text->text[dateline_analysis_get_token (self->analysis, block, token)->start_byte] ==
           bracket;
}

/* "Facebook (FB)": what its shares are called. A town may have an agency in its bracket. */
static gboolean
is_ticker (const DatelineFoundMention *mention,
           const DatelineNameForm *form,
           const DatelineNameForm *next_form)
{
  return mention->name_kind == DATELINE_NAME_ORGANIZATION && !form->is_acronym &&
         next_form->is_acronym &&
         g_ascii_tolower (*form->words[0]) == g_ascii_tolower (*next_form->words[0]);
}

/* "PORT ELLERY (AP) —": whose report it is, and not what the place is called. */
static gboolean
is_dateline (const DatelineCoreference *self,
             const DatelineFoundMention *place,
             const DatelineFoundMention *agency)
{
  return place->first_token == 0 &&
         dateline_analysis_token_is (self->analysis, agency->span.block, agency->last_token + 2,
                                     " - -- \342\200\223 \342\200\224 .- ");
}

/**
 * dateline_coreference_join_bracketed:
 * @self: a coreference with groups
 *
 * Joins a name with what stands in brackets behind it, whatever the letters are: "International
 * Monetary Fund (IMF)".
 */
void
dateline_coreference_join_bracketed (DatelineCoreference *self)
{
  for (guint i = 0; i + 1 < self->forms->len; i++) {
    const DatelineFoundMention *mention =
      &g_array_index (self->analysis->mentions, DatelineFoundMention, i);
    const DatelineFoundMention *next = mention + 1;
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    const DatelineNameForm *next_form = g_ptr_array_index (self->forms, i + 1);

    if (next->span.block == mention->span.block && next->first_token == mention->last_token + 2 &&
        form->is_acronym != next_form->is_acronym &&
        (form->n_words > 1 || next_form->n_words > 1 || is_ticker (mention, form, next_form)) &&
        !is_dateline (self, mention, next) &&
        is_bracket (self, mention->span.block, mention->last_token + 1, '(') &&
        is_bracket (self, next->span.block, next->last_token + 1, ')') &&
        dateline_coreference_get_group (self, self->group_of[i])->is_person ==
          dateline_coreference_get_group (self, self->group_of[i + 1])->is_person)
      dateline_coreference_join (self, self->group_of[i], self->group_of[i + 1]);
  }
}
