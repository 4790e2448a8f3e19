/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds who said what, out of the entities. */

#include "annotate/dateline-analysis-private.h"

#include "annotate/names/dateline-forenames.h"
#include "core/dateline-kind.h"

#define WOMEN                                                                                      \
  " daughter wife mother sister aunt niece widow grandmother girlfriend spokeswoman actress "      \
  "chairwoman businesswoman congresswoman policewoman waitress heiress ex-wife princess queen "
#define MEN                                                                                        \
  " son husband father brother uncle nephew widower grandfather boyfriend spokesman chairman "     \
  "businessman congressman policeman fisherman waiter ex-husband prince king "

/* What a word before a name tells of gender: "his daughter, Ruth Lee". */
static int
get_gender (const DatelineAnalysis *self, const DatelineFoundMention *mention)
{
  guint token = mention->first_token;

  if (token > 0 && dateline_analysis_token_is (self, mention->span.block, token - 1, " , "))
    token--;
  if (token == 0)
    return 0;
  token--;
  if (dateline_analysis_token_is (self, mention->span.block, token, WOMEN))
    return -1;
  return dateline_analysis_token_is (self, mention->span.block, token, MEN) ? 1 : 0;
}

/* Gives the persons a gender that have none yet, where a word before them or the forename tells
 * it. */
static void
find_genders (DatelineAnalysis *self)
{
  for (guint i = 0; i < self->mentions->len; i++) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self, i);
    DatelineFoundEntity *entity;

    if (!dateline_analysis_mention_is (self, mention, "person"))
      continue;
    entity = &g_array_index (self->entities, DatelineFoundEntity, mention->entity);
    if (entity->gender == 0)
      entity->gender = get_gender (self, mention);
  }
  for (guint i = 0; i < self->entities->len; i++) {
    DatelineFoundEntity *entity = &g_array_index (self->entities, DatelineFoundEntity, i);

    if (entity->gender == 0 && g_str_equal (entity->kind, "person"))
      entity->gender = dateline_forename_get_gender (entity->name);
  }
}

/**
 * dateline_analysis_find_quotes:
 * @self: an analysis with entities
 *
 * Finds the quotes.
 */
void
dateline_analysis_find_quotes (DatelineAnalysis *self)
{
  g_autoptr (GArray) names =
    g_array_sized_new (FALSE, FALSE, sizeof (DatelineQuoteName), self->mentions->len);

  find_genders (self);
  for (guint i = 0; i < self->mentions->len; i++) {
    const DatelineFoundMention *mention = &g_array_index (self->mentions, DatelineFoundMention, i);
    const DatelineFoundEntity *entity;
    DatelineQuoteName name;

    /* "the Iranian minister" is one speaker, not two. */
    if (mention->entity == G_MAXUINT ||
        (i > 0 && names->len > 0 &&
         dateline_span_overlaps (&g_array_index (names, DatelineQuoteName, names->len - 1).span,
                                 &mention->span)))
      continue;
    entity = &g_array_index (self->entities, DatelineFoundEntity, mention->entity);
    name =
      (DatelineQuoteName) { mention->span, mention->entity, dateline_kind_from_id (entity->kind),
                            entity->role, entity->gender };
    g_array_append_val (names, name);
  }
  self->quotes = dateline_quotes_find (self->texts, self->n_texts,
                                       (const DatelineQuoteName *) (gpointer) names->data,
                                       names->len, self->language != NULL ? self->language : "en");
}
