/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes entities of the names: those that are written alike are one. */

#include "dateline-analysis-private.h"

static const char *const kinds[] = {
  "person", "organization", "place", "people", "event", "other"
};

static char *
dup_words (const DatelineAnalysis *self, const DatelineFoundMention *mention)
{
  DatelineBlock *block = dateline_article_get_block (self->article, mention->span.block);
  const gsize start = dateline_block_char_to_byte (block, mention->span.start_char);
  const gsize end = dateline_block_char_to_byte (block, mention->span.end_char);

  return g_strndup (dateline_block_get_text (block) + start, end - start);
}

/**
 * dateline_analysis_find_entities:
 * @self: an analysis with mentions
 *
 * Gives each mention its entity.
 */
void
dateline_analysis_find_entities (DatelineAnalysis *self)
{
  g_autoptr (GHashTable) by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->mentions->len; i++) {
    DatelineFoundMention *mention = &g_array_index (self->mentions, DatelineFoundMention, i);
    g_autofree char *name = dup_words (self, mention);
    gpointer known;

    if (g_hash_table_lookup_extended (by_name, name, NULL, &known)) {
      mention->entity = GPOINTER_TO_UINT (known);
    } else {
      const DatelineFoundEntity entity = { .kind = kinds[mention->name_kind],
                                           .name = g_strdup (name),
                                           .aliases = g_ptr_array_new_with_free_func (g_free),
                                           .maker = mention->maker };

      mention->entity = self->entities->len;
      g_array_append_val (self->entities, entity);
      g_hash_table_insert (by_name, g_steal_pointer (&name), GUINT_TO_POINTER (mention->entity));
    }
    g_array_index (self->entities, DatelineFoundEntity, mention->entity).n_mentions++;
  }
}
