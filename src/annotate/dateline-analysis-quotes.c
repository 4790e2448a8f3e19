/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds who said what, out of the entities. */

#include "dateline-analysis-private.h"

#include "core/dateline-kind.h"

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
    name = (DatelineQuoteName) { mention->span, mention->entity,
                                 dateline_kind_from_id (entity->kind), entity->role };
    g_array_append_val (names, name);
  }
  self->quotes = dateline_quotes_find (self->texts, self->n_texts,
                                       (const DatelineQuoteName *) (gpointer) names->data,
                                       names->len, self->language != NULL ? self->language : "en");
}
