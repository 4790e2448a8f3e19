/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The phrases of a text that are known as topics or may recur, and what is written out
 * before the letters that stand for it. */

#include "dateline-topic-private.h"
#include "dateline-topic-words-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

#define MAX_PHRASE_TOKENS 4
#define MAX_KEY_BYTES 96

/* The words in small letters, or FALSE where a mark stands among them. */
static gboolean
read_key (const DatelineTopicFinder *self, guint block, guint start, guint end, char *key)
{
  gsize length = 0;

  for (guint i = start; i < end; i++) {
    const DatelineToken *at = dateline_topic_finder_get_token (self, block, i);
    const gsize n_bytes = at->end_byte - at->start_byte;

    if ((at->flags & DATELINE_TOKEN_LETTER) == 0 || (at->flags & DATELINE_TOKEN_CLITIC) != 0 ||
        length + n_bytes + 2 > MAX_KEY_BYTES)
      return FALSE;
    if (length > 0)
      key[length++] = ' ';
    for (gsize k = 0; k < n_bytes; k++)
      key[length++] = g_ascii_tolower (self->analysis->texts[block].text[at->start_byte + k]);
  }
  key[length] = '\0';
  return length > 0;
}

static DatelineTopic *
add_place (DatelineTopicFinder *self, const char *key, guint block, guint start, guint end)
{
  DatelineTopic *topic = g_hash_table_lookup (self->by_key, key);
  const DatelineTopicPlace place = { block, start, end };

  if (topic == NULL) {
    topic = g_new0 (DatelineTopic, 1);
    topic->key = g_strdup (key);
    topic->places = g_array_new (FALSE, FALSE, sizeof (DatelineTopicPlace));
    g_hash_table_insert (self->by_key, topic->key, topic);
    g_ptr_array_add (self->topics, topic);
  }
  g_array_append_val (topic->places, place);
  return topic;
}

/* A phrase of plain words that ends with what topics end with. */
static gboolean
may_recur (const DatelineTopicFinder *self, guint block, guint start, guint end)
{
  for (guint i = start; i < end; i++) {
    const DatelineToken *at = dateline_topic_finder_get_token (self, block, i);

    if ((at->flags & DATELINE_TOKEN_CAPITALIZED) != 0 || at->end_char - at->start_char < 3 ||
        dateline_analysis_token_is (self->analysis, block, i, dateline_topic_stops))
      return FALSE;
    if (i + 1 < end &&
        (strncmp (self->analysis->texts[block].text + at->end_byte - 2, "ly", 2) == 0))
      return FALSE;
  }
  return dateline_analysis_token_is (self->analysis, block, end - 1, dateline_topic_heads);
}

/* The longest phrase that begins here; returns how many tokens it has. */
static guint
read_phrase (DatelineTopicFinder *self, guint block, guint token)
{
  const guint n_tokens = self->analysis->texts[block].tokens->len;
  char key[MAX_KEY_BYTES];

  for (guint n = MIN (MAX_PHRASE_TOKENS, n_tokens - token); n > 0; n--) {
    if (!read_key (self, block, token, token + n, key))
      continue;
    if (n > 1 && g_hash_table_contains (self->phrases, key)) {
      add_place (self, key, block, token, token + n)->is_known = TRUE;
      return n;
    }
    if (n == 1 && dateline_analysis_token_is (self->analysis, block, token, dateline_topic_words)) {
      add_place (self, key, block, token, token + 1)->is_word = TRUE;
      return 1;
    }
  }
  if (token + 2 <= n_tokens && read_key (self, block, token, token + 2, key) &&
      may_recur (self, block, token, token + 2)) {
    add_place (self, key, block, token, token + 2);
    return 2;
  }
  return 1;
}

/* "information technology (IT)": the words whose first letters stand in brackets. */
static void
read_letters (DatelineTopicFinder *self, guint block, guint token)
{
  const DatelineToken *at = dateline_topic_finder_get_token (self, block, token);
  const guint n_letters = at->end_char - at->start_char;
  const guint start = token >= n_letters + 1 ? token - 1 - n_letters : G_MAXUINT;
  char key[MAX_KEY_BYTES];
  DatelineTopic *topic;

  if (n_letters < 2 || n_letters > 5 || start == G_MAXUINT ||
      !dateline_analysis_token_is (self->analysis, block, token - 1, " ( ") ||
      !dateline_analysis_token_is (self->analysis, block, token + 1, " ) ") ||
      !read_key (self, block, start, token - 1, key))
    return;
  for (guint i = 0; i < n_letters; i++) {
    const DatelineToken *word = dateline_topic_finder_get_token (self, block, start + i);

    if ((word->flags & DATELINE_TOKEN_CAPITALIZED) != 0 ||
        g_ascii_toupper (self->analysis->texts[block].text[word->start_byte]) !=
          self->analysis->texts[block].text[at->start_byte + i])
      return;
  }
  topic = g_hash_table_lookup (self->by_key, key);
  if (topic == NULL)
    topic = add_place (self, key, block, start, token - 1);
  topic->is_known = TRUE;
}

/**
 * dateline_topic_finder_read_block:
 * @self: a finder
 * @block: the number of a text
 *
 * Collects the phrases of a text that may be topics.
 */
void
dateline_topic_finder_read_block (DatelineTopicFinder *self, guint block)
{
  for (guint token = 0; token < self->analysis->texts[block].tokens->len;) {
    if (!dateline_work_goes_on_at (self->n_read++, self->analysis->n_words))
      return;
    if ((dateline_topic_finder_get_token (self, block, token)->flags & DATELINE_TOKEN_ALL_CAPS) !=
          0 &&
        token > 0)
      read_letters (self, block, token);
    token += read_phrase (self, block, token);
  }
}
