/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the text is about: of the phrases that are known or that recur the best, with the
 * letters that stand for them. */

#include "dateline-topic-private.h"
#include "dateline-topic-words-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

#define FEWEST_TOPICS 6
#define MAX_TOPICS 40
#define WORDS_FOR_TOPIC 90

static void
free_topic (gpointer data)
{
  DatelineTopic *topic = data;

  g_free (topic->key);
  g_free (topic->letters);
  g_array_unref (topic->places);
  g_free (topic);
}

static char *
dup_letters (const char *key)
{
  GString *letters = g_string_new (NULL);

  for (const char *at = key; at != NULL; at = strchr (at, ' ')) {
    if (*at == ' ')
      at++;
    g_string_append_c (letters, g_ascii_toupper (*at));
  }
  return g_string_free (letters, FALSE);
}

/* What is known counts from the first time; other phrases must come again. */
static double
rate (const DatelineTopic *topic)
{
  const guint n = topic->places->len;

  if (topic->is_known)
    return 0.65 + 0.05 * MIN (n, 5);
  if (topic->is_word)
    return n > 1 ? 0.6 + 0.05 * MIN (n, 4) : 0.45;
  return n > 2 ? 0.6 : n > 1 ? 0.5 : 0;
}

static int
compare_topics (gconstpointer a, gconstpointer b)
{
  const DatelineTopic *first = *(DatelineTopic *const *) a;
  const DatelineTopic *second = *(DatelineTopic *const *) b;
  const double difference =
    rate (second) + 0.01 * second->places->len - rate (first) - 0.01 * first->places->len;

  if (difference > 0)
    return 1;
  return difference < 0 ? -1 : 0;
}

static void
choose (DatelineTopicFinder *self)
{
  const guint most =
    (guint) MIN (MAX_TOPICS, FEWEST_TOPICS + self->analysis->n_words / WORDS_FOR_TOPIC);

  g_ptr_array_sort (self->topics, compare_topics);
  while (self->topics->len > 0 &&
         (self->topics->len > most ||
          rate (g_ptr_array_index (self->topics, self->topics->len - 1)) <= 0)) {
    DatelineTopic *last = g_ptr_array_index (self->topics, self->topics->len - 1);

    g_hash_table_remove (self->by_key, last->key);
    g_ptr_array_remove_index (self->topics, self->topics->len - 1);
  }
  for (guint i = 0; i < self->topics->len; i++) {
    DatelineTopic *topic = g_ptr_array_index (self->topics, i);

    if (strchr (topic->key, ' ') != NULL) {
      topic->letters = dup_letters (topic->key);
      if (!g_hash_table_contains (self->letters, topic->letters))
        g_hash_table_insert (self->letters, topic->letters, topic);
    }
  }
}

/* "AI" stands for what was written out. */
static void
find_letters (DatelineTopicFinder *self, guint block)
{
  for (guint i = 0; i < self->analysis->texts[block].tokens->len; i++) {
    const DatelineToken *at = dateline_topic_finder_get_token (self, block, i);
    char letters[8] = { 0 };
    DatelineTopic *topic;
    const DatelineTopicPlace place = { block, i, i + 1 };

    if ((at->flags & DATELINE_TOKEN_ALL_CAPS) == 0 || at->end_byte - at->start_byte > 5)
      continue;
    memcpy (letters, self->analysis->texts[block].text + at->start_byte,
            at->end_byte - at->start_byte);
    topic = g_hash_table_lookup (self->letters, letters);
    if (topic != NULL)
      g_array_append_val (topic->places, place);
  }
}

/* They are of the topic by its number, until it is an entity. */
static void
add_mentions (DatelineTopicFinder *self, guint number)
{
  const DatelineTopic *topic = g_ptr_array_index (self->topics, number);

  for (guint i = 0; i < topic->places->len; i++) {
    const DatelineTopicPlace *place = &g_array_index (topic->places, DatelineTopicPlace, i);
    const DatelineFoundMention mention = {
      .span = { place->block,
                dateline_topic_finder_get_token (self, place->block, place->start)->start_char,
                dateline_topic_finder_get_token (self, place->block, place->end - 1)->end_char },
      .entity = number,
      .first_token = place->start,
      .last_token = place->end - 1,
      .name_kind = DATELINE_NAME_OTHER,
      .maker = { DATELINE_ORIGIN_RULE, rate (topic) },
    };

    g_array_append_val (self->analysis->topics, mention);
  }
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  return dateline_span_compare (&((const DatelineFoundMention *) a)->span,
                                &((const DatelineFoundMention *) b)->span);
}

/* As it is first written; a capital that only begins a sentence goes. */
static char *
dup_name (const DatelineTopicFinder *self, const DatelineFoundMention *mention)
{
  const DatelineToken *first =
    dateline_topic_finder_get_token (self, mention->span.block, mention->first_token);
  const DatelineToken *last =
    dateline_topic_finder_get_token (self, mention->span.block, mention->last_token);
  char *name = g_strndup (self->analysis->texts[mention->span.block].text + first->start_byte,
                          last->end_byte - first->start_byte);

  if ((first->flags & DATELINE_TOKEN_SENTENCE_START) != 0)
    name[0] = g_ascii_tolower (name[0]);
  return g_strdelimit (name, "\n", ' ');
}

/* Each topic that has a mention left becomes an entity. */
static void
make_entities (DatelineTopicFinder *self)
{
  g_autofree guint *entities = g_new (guint, self->topics->len + 1);

  for (guint i = 0; i < self->topics->len; i++)
    entities[i] = G_MAXUINT;
  for (guint i = 0; i < self->analysis->topics->len; i++) {
    DatelineFoundMention *mention =
      &g_array_index (self->analysis->topics, DatelineFoundMention, i);
    const guint number = mention->entity;
    const DatelineTopic *topic = g_ptr_array_index (self->topics, number);
    const gboolean is_letters =
      mention->first_token == mention->last_token && topic->letters != NULL;
    DatelineFoundEntity *entity;

    if (entities[number] == G_MAXUINT) {
      const DatelineFoundEntity begun = {
        .kind = "topic",
        .name = is_letters ? g_strdup (topic->key) : dup_name (self, mention),
        .aliases = g_ptr_array_new_with_free_func (g_free),
        .maker = { DATELINE_ORIGIN_RULE, rate (topic) },
      };

      entities[number] = self->analysis->entities->len;
      g_array_append_val (self->analysis->entities, begun);
    }
    mention->entity = entities[number];
    entity = &g_array_index (self->analysis->entities, DatelineFoundEntity, mention->entity);
    if (is_letters && entity->aliases->len == 0)
      g_ptr_array_add (entity->aliases, g_strdup (topic->letters));
  }
}

/* Letters of a topic are no name of a house; inside a longer name stands no topic. */
static void
settle (DatelineAnalysis *self)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention));
  GArray *topics = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention));
  guint next = 0;

  g_array_sort (self->topics, compare_mentions);
  for (guint i = 0; i < self->topics->len; i++) {
    const DatelineFoundMention *topic = &g_array_index (self->topics, DatelineFoundMention, i);
    gboolean is_taken = FALSE;

    for (; next < self->mentions->len; next++) {
      const DatelineFoundMention *name =
        &g_array_index (self->mentions, DatelineFoundMention, next);

      if (dateline_span_equal (&name->span, &topic->span))
        continue;
      is_taken = dateline_span_overlaps (&name->span, &topic->span);
      if (is_taken || dateline_span_compare (&name->span, &topic->span) > 0)
        break;
      g_array_append_vals (names, name, 1);
    }
    if (!is_taken)
      g_array_append_vals (topics, topic, 1);
  }
  g_array_append_vals (names, &g_array_index (self->mentions, DatelineFoundMention, next),
                       self->mentions->len - next);
  g_array_unref (self->mentions);
  g_array_unref (self->topics);
  self->mentions = names;
  self->topics = topics;
}

static GHashTable *
read_phrases (void)
{
  GHashTable *phrases = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; dateline_topic_phrases[i] != NULL; i++)
    g_hash_table_add (phrases, (gpointer) dateline_topic_phrases[i]);
  return phrases;
}

/* Chooses among the phrases that were read, and makes topics of them. */
static void
take_best (DatelineTopicFinder *self)
{
  choose (self);
  for (guint block = 0; block < self->analysis->n_texts && self->topics->len > 0; block++)
    find_letters (self, block);
  for (guint i = 0; i < self->topics->len; i++)
    add_mentions (self, i);
  settle (self->analysis);
  make_entities (self);
}

/**
 * dateline_analysis_find_topics:
 * @self: an analysis with names, and no entities yet
 *
 * Finds the topics of an English text, and takes their letters, such as "AI", from the
 * names. Their mentions wait for dateline_analysis_add_topics(). The time is linear in
 * the length of the text.
 */
void
dateline_analysis_find_topics (DatelineAnalysis *self)
{
  DatelineTopicFinder finder = {
    .analysis = self,
    .phrases = read_phrases (),
    .letters = g_hash_table_new (g_str_hash, g_str_equal),
    .by_key = g_hash_table_new (g_str_hash, g_str_equal),
    .topics = g_ptr_array_new_with_free_func (free_topic),
  };
  const gboolean is_english =
    self->language == NULL || g_ascii_strncasecmp (self->language, "en", 2) == 0;

  for (guint block = 0; is_english && block < self->n_texts; block++)
    dateline_topic_finder_read_block (&finder, block);
  if (!dateline_work_is_given_up ())
    take_best (&finder);
  g_ptr_array_unref (finder.topics);
  g_hash_table_unref (finder.by_key);
  g_hash_table_unref (finder.letters);
  g_hash_table_unref (finder.phrases);
}

/**
 * dateline_analysis_add_topics:
 * @self: an analysis with entities
 *
 * Puts the mentions of topics among those of names.
 */
void
dateline_analysis_add_topics (DatelineAnalysis *self)
{
  for (guint i = 0; i < self->topics->len; i++)
    g_array_index (self->entities, DatelineFoundEntity,
                   g_array_index (self->topics, DatelineFoundMention, i).entity)
      .n_mentions++;
  g_array_append_vals (self->mentions, self->topics->data, self->topics->len);
  dateline_analysis_sort_mentions (self);
}
