/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom a sentence begins with, where much is told of them between commas before the verb: "Lee, a
 * lawyer who lost his house, office and car, including one that he built, died". */

#include "dateline-event-passed.h"

/* "Former mayor of the old town". */
#define MAX_TITLE_TOKENS 7
#define MAX_LIFE_TOKENS 80
/* What a clause about somebody begins with, and no list of others. */
#define BEGINNINGS                                                                                 \
  " a an the who whose which his her its their now then once former formerly one also known born " \
  "whom where "
#define DASHES " -- \342\200\223 \342\200\224 "
#define SUBORDINATES " after before as while since although though because until when "

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

/* The name that a sentence begins with, alone or behind a title: "Former mayor Ana Lee". */
static const DatelineFoundMention *
find_name (const DatelineEventSentence *self)
{
  for (guint i = self->range.start; i < MIN (self->range.end, self->range.start + MAX_TITLE_TOKENS);
       i++) {
    const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, i);

    if (mention != NULL && mention->first_token == i &&
        (mention->name_kind == DATELINE_NAME_PERSON ||
         mention->name_kind == DATELINE_NAME_ORGANIZATION ||
         (i == self->range.start && mention->name_kind != DATELINE_NAME_PEOPLE)) &&
        (i == self->range.start || mention->name_kind == DATELINE_NAME_PERSON))
      return mention;
    if (dateline_event_is_mark (self, i) || is (self, i, " and of for by in at on " SUBORDINATES) ||
        dateline_event_find_verb_at (self, i) != NULL)
      return NULL;
  }
  return NULL;
}

/* Whether what stands between two commas only tells more: its verbs have "who" or the like before
 * them. */
static gboolean
tells_more (const DatelineEventSentence *self, guint start, guint end)
{
  gboolean has_relative = start < end && is (self, start, SUBORDINATES);

  if (start < end && is (self, start, " and but or "))
    return FALSE;
  for (guint i = start; i < end; i++) {
    has_relative = has_relative || is (self, i, " who whose which that where whom when ");
    if (!has_relative && dateline_event_find_verb_at (self, i) != NULL)
      return FALSE;
  }
  return TRUE;
}

/* "Lee -- a lawyer noted for his work -- died": the dashes part off whatever is between. */
static gboolean
is_between_dashes (const DatelineEventSentence *self, guint start, guint end)
{
  if (!is (self, start - 1, DASHES) || !is (self, end - 1, DASHES))
    return FALSE;
  for (guint i = start; i + 1 < end; i++) {
    if (is (self, i, DASHES " ; : ") || dateline_event_sentence_is_quote (self, i))
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_event_find_front:
 * @self: an English sentence
 * @end: the token behind a comma, with which what is told by the way ends
 * @subject: (out): whom the sentence begins with
 *
 * Finds whom a verb or "who" tells of, if what stands between only tells more of them.
 *
 * Returns: whether there is somebody
 */
gboolean
dateline_event_find_front (const DatelineEventSentence *self,
                           guint end,
                           DatelineTokenRange *subject)
{
  const DatelineFoundMention *name;
  guint start;

  if (end < self->range.start + 4 || end - self->range.start > MAX_LIFE_TOKENS ||
      !is (self, end - 1, " , " DASHES))
    return FALSE;
  name = find_name (self);
  start = name != NULL ? name->last_token + 2 : end;
  if (name != NULL && start < end && is_between_dashes (self, start, end)) {
    *subject = (DatelineTokenRange) { self->range.start, name->last_token + 1 };
    return TRUE;
  }
  if (name == NULL || !is (self, end - 1, " , ") || start >= end || !is (self, start - 1, " , ") ||
      !(is (self, start, BEGINNINGS) || dateline_event_pass_age (self, start - 1) > start - 1))
    return FALSE;
  for (guint i = start; i < end; i++) {
    if (dateline_event_sentence_is_quote (self, i) || is (self, i, " ; : ( "))
      return FALSE;
    if (!is (self, i, " , ") || dateline_event_is_in_mention (self, i))
      continue;
    if (!tells_more (self, start, i))
      return FALSE;
    start = i + 1;
  }
  *subject = (DatelineTokenRange) { self->range.start, name->last_token + 1 };
  return TRUE;
}
