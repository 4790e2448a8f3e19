/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* "the minister", "the Chinese official": who is meant, where only one can be. */

#include "annotate/dateline-analysis-private.h"
#include "annotate/dateline-work.h"
#include "annotate/names/dateline-peoples.h"

#include <string.h>

#define CONFIDENCE 0.7
/* How many mentions back a role may refer. */
#define MAX_MENTIONS_BACK 40
#define MAX_ALIASES 8
/* The phrase has at most these words between "the" and what somebody is. */
#define MAX_MODIFIERS 3

/* What anybody with a role may be called, if a people is named. */
static const char *const general = " official politician leader diplomat envoy ";
static const char *const fillers = " new former then own ";

typedef struct {
  guint block;
  guint start; /* "the" */
  guint head;
  guint end;
} Phrase;

static char *
dup_tokens (const DatelineAnalysis *self, guint block, guint start, guint end)
{
  const gsize from = dateline_analysis_get_token (self, block, start)->start_byte;

  return g_strndup (self->texts[block].text + from,
                    dateline_analysis_get_token (self, block, end - 1)->end_byte - from);
}

/* "the", at most three words, and what somebody is; no name and no "of …" behind. */
static gboolean
read_phrase (const DatelineAnalysis *self, guint block, guint token, Phrase *phrase)
{
  guint head = token + 1;

  if (!dateline_analysis_token_is (self, block, token, " the "))
    return FALSE;
  while (head <= token + MAX_MODIFIERS + 1 && !dateline_analysis_is_role (self, block, head)) {
    if (!dateline_analysis_token_has (self, block, head, DATELINE_TOKEN_LETTER) ||
        dateline_analysis_token_has (self, block, head, DATELINE_TOKEN_CLITIC))
      return FALSE;
    head++;
  }
  if (head > token + MAX_MODIFIERS + 1)
    return FALSE;
  while (dateline_analysis_is_role (self, block, head + 1))
    head++;
  if (dateline_analysis_token_is (self, block, head + 1, " of for to in at 's \342\200\231s ") &&
      !dateline_analysis_token_is (self, block, head + 1, " 's \342\200\231s in at "))
    return FALSE;
  if (dateline_analysis_token_has (self, block, head + 1, DATELINE_TOKEN_CAPITALIZED) &&
      !dateline_analysis_token_has (self, block, head + 1, DATELINE_TOKEN_SENTENCE_START))
    return FALSE;
  /* "the minister, Ana Lee, …" stands beside the name. */
  if (dateline_analysis_token_is (self, block, head + 1, " , ") &&
      dateline_analysis_token_has (self, block, head + 2, DATELINE_TOKEN_CAPITALIZED))
    return FALSE;
  *phrase = (Phrase) { block, token, head, head + 1 };
  return TRUE;
}

static gboolean
has_word (const char *text, const char *word)
{
  const gsize n_bytes = strlen (word);

  for (const char *at = strstr (text, word); at != NULL; at = strstr (at + 1, word)) {
    if ((at == text || !g_ascii_isalpha (at[-1])) && !g_ascii_isalpha (at[n_bytes]))
      return TRUE;
  }
  return FALSE;
}

/* "The president's son" is no president. */
static gboolean
is_owner (const char *role, const char *word)
{
  g_autofree char *straight = g_strconcat (word, "'s ", NULL);
  g_autofree char *curly = g_strconcat (word, "\342\200\231s ", NULL);

  return strstr (role, straight) != NULL || strstr (role, curly) != NULL;
}

/* Whether the place is whose somebody is, not where he is sent: "China's ambassador to
 * Iran" is Chinese. */
static gboolean
is_of_place (const char *role, const char *people)
{
  const char *place = dateline_peoples_find_place (people);
  g_autofree char *own = g_strdup (role);
  char *sent = strstr (own, " to ");

  if (sent != NULL)
    *sent = '\0';
  if (place == NULL)
    return FALSE;
  if (has_word (own, people))
    return TRUE;
  return has_word (own, place);
}

static gboolean
fits (const DatelineAnalysis *self, const Phrase *phrase, const char *role)
{
  g_autofree char *folded = g_utf8_strdown (role, -1);
  gboolean has_people = FALSE;

  for (guint i = phrase->start + 1; i < phrase->head; i++) {
    g_autofree char *word = dup_tokens (self, phrase->block, i, i + 1);
    g_autofree char *lower = g_utf8_strdown (word, -1);

    if (dateline_analysis_token_is (self, phrase->block, i, fillers))
      continue;
    if (dateline_peoples_has_word (word)) {
      if (!is_of_place (role, word))
        return FALSE;
      has_people = TRUE;
    } else if (!has_word (folded, lower)) {
      return FALSE;
    }
  }
  if (has_people && dateline_analysis_token_is (self, phrase->block, phrase->head, general))
    return TRUE;
  {
    g_autofree char *head = dup_tokens (self, phrase->block, phrase->head, phrase->end);
    g_autofree char *lower = g_utf8_strdown (head, -1);

    return has_word (folded, lower) && !is_owner (folded, lower);
  }
}

/* Whoever bears the role and was named last; nobody where the roles of two fit. */
static guint
find_bearer (const DatelineAnalysis *self, const Phrase *phrase, guint n_before)
{
  guint found = G_MAXUINT;

  for (guint i = n_before; i > 0 && n_before - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention =
      &g_array_index (self->mentions, DatelineFoundMention, i - 1);
    const DatelineFoundEntity *entity;

    if (mention->entity == G_MAXUINT || mention->entity == found)
      continue;
    entity = &g_array_index (self->entities, DatelineFoundEntity, mention->entity);
    if (entity->role == NULL || !fits (self, phrase, entity->role))
      continue;
    if (found != G_MAXUINT)
      return mention->span.block + 1 < phrase->block ? found : G_MAXUINT;
    found = mention->entity;
  }
  return found;
}

static void
add (DatelineAnalysis *self, GArray *added, const Phrase *phrase, guint entity)
{
  DatelineFoundEntity *bearer = &g_array_index (self->entities, DatelineFoundEntity, entity);
  const DatelineFoundMention mention = {
    .span = { phrase->block,
              dateline_analysis_get_token (self, phrase->block, phrase->start)->start_char,
              dateline_analysis_get_token (self, phrase->block, phrase->head)->end_char },
    .entity = entity,
    .first_token = phrase->start,
    .last_token = phrase->head,
    .name_kind = DATELINE_NAME_PERSON,
    .maker = { DATELINE_ORIGIN_RULE, CONFIDENCE },
  };
  g_autofree char *alias = dup_tokens (self, phrase->block, phrase->start, phrase->end);

  alias[0] = g_ascii_tolower (alias[0]);
  bearer->n_mentions++;
  if (bearer->aliases->len < MAX_ALIASES &&
      !g_ptr_array_find_with_equal_func (bearer->aliases, alias, g_str_equal, NULL))
    g_ptr_array_add (bearer->aliases, g_steal_pointer (&alias));
  g_array_append_val (added, mention);
}

/**
 * dateline_analysis_find_role_mentions:
 * @self: an analysis whose persons have roles
 *
 * Adds mentions of persons by their roles.
 */
void
dateline_analysis_find_role_mentions (DatelineAnalysis *self)
{
  g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention));
  guint next = 0;
  gsize n_read = 0;

  for (guint block = 0; block < self->n_texts; block++) {
    for (guint token = 0; token < self->texts[block].tokens->len; token++) {
      Phrase phrase;
      guint bearer;

      if (!dateline_work_goes_on_at (n_read++, self->n_words))
        return;
      if (!read_phrase (self, block, token, &phrase))
        continue;
      while (next < self->mentions->len &&
             (g_array_index (self->mentions, DatelineFoundMention, next).span.block < block ||
              (g_array_index (self->mentions, DatelineFoundMention, next).span.block == block &&
               g_array_index (self->mentions, DatelineFoundMention, next).first_token < token)))
        next++;
      bearer = find_bearer (self, &phrase, next);
      if (bearer != G_MAXUINT)
        add (self, added, &phrase, bearer);
      token = phrase.head;
    }
  }
  if (added->len == 0)
    return;
  g_array_append_vals (self->mentions, added->data, added->len);
  dateline_analysis_sort_mentions (self);
}
