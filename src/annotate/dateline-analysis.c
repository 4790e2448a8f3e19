/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of annotating share. */

#include "dateline-analysis-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

static void
clear_entity (gpointer data)
{
  DatelineFoundEntity *entity = data;

  g_free (entity->name);
  g_free (entity->role);
  g_clear_pointer (&entity->aliases, g_ptr_array_unref);
}

/**
 * dateline_analysis_init:
 * @self: an analysis
 * @article: an article
 *
 * Begins an analysis: splits the text into tokens.
 */
void
dateline_analysis_init (DatelineAnalysis *self, DatelineArticle *article)
{
  DatelineEdtf *published = dateline_article_get_published (article);

  *self = (DatelineAnalysis) {
    .article = g_object_ref (article),
    .language = dateline_article_get_language (article),
    .published = published != NULL ? dateline_edtf_get_text (published) : NULL,
    .n_texts = dateline_article_get_n_blocks (article),
    .mentions = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention)),
    .entities = g_array_new (FALSE, FALSE, sizeof (DatelineFoundEntity)),
    .topics = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention)),
  };
  g_array_set_clear_func (self->entities, clear_entity);
  self->texts = g_new0 (DatelineQuoteText, self->n_texts);
  for (guint i = 0; i < self->n_texts; i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    const char *text = dateline_block_get_text (block);
    GArray *tokens = dateline_tokenize (text, dateline_block_get_n_bytes (block));

    self->texts[i] = (DatelineQuoteText) { text, tokens, dateline_block_get_block_type (block) };
    self->n_words += tokens->len;
    if (!dateline_work_goes_on (i, self->n_texts))
      self->n_texts = i + 1;
  }
}

/**
 * dateline_analysis_clear:
 * @self: an analysis
 *
 * Frees what it holds.
 */
void
dateline_analysis_clear (DatelineAnalysis *self)
{
  for (guint i = 0; i < self->n_texts; i++)
    g_array_unref ((GArray *) self->texts[i].tokens);
  g_clear_pointer (&self->texts, g_free);
  g_clear_pointer (&self->mentions, g_array_unref);
  g_clear_pointer (&self->entities, g_array_unref);
  g_clear_pointer (&self->topics, g_array_unref);
  g_clear_pointer (&self->dates, g_array_unref);
  g_clear_pointer (&self->quotes, g_array_unref);
  g_clear_pointer (&self->events, g_array_unref);
  g_clear_object (&self->article);
}

/**
 * dateline_analysis_token_is:
 * @self: an analysis
 * @block: the number of a block
 * @token: the number of a token, which need not exist
 * @words: words in small ASCII letters, a space before and behind each
 *
 * Returns: whether the token is one of the words, whatever its case
 */
gboolean
dateline_analysis_token_is (const DatelineAnalysis *self,
                            guint block,
                            guint token,
                            const char *words)
{
  const DatelineToken *at;
  gsize n_bytes;
  char key[24] = " ";

  if (token >= self->texts[block].tokens->len)
    return FALSE;
  at = dateline_analysis_get_token (self, block, token);
  n_bytes = at->end_byte - at->start_byte;
  if (n_bytes + 3 > sizeof key)
    return FALSE;
  for (gsize i = 0; i < n_bytes; i++)
    key[i + 1] = g_ascii_tolower (self->texts[block].text[at->start_byte + i]);
  key[n_bytes + 1] = ' ';
  key[n_bytes + 2] = '\0';
  return strstr (words, key) != NULL;
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  return dateline_span_compare (&((const DatelineFoundMention *) a)->span,
                                &((const DatelineFoundMention *) b)->span);
}

/**
 * dateline_analysis_sort_mentions:
 * @self: an analysis
 *
 * Puts the mentions in the order of the text again, a longer one before those inside it.
 */
void
dateline_analysis_sort_mentions (DatelineAnalysis *self)
{
  g_array_sort (self->mentions, compare_mentions);
}
