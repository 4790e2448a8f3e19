/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom the pronoun of a clause means. */

#include "dateline-event-private.h"

/* How many mentions back a pronoun may refer. */
#define MAX_MENTIONS_BACK 24
#define BLOCKS_BACK 3

/* Whoever comes first in the last sentence that names somebody of that kind, not further
 * back than some blocks. */
static guint
find_antecedent (const DatelineEventSentence *self,
                 guint token,
                 const char *kind,
                 int gender,
                 guint n_blocks_back)
{
  const DatelineAnalysis *analysis = self->analysis;
  guint first = G_MAXUINT;

  for (guint i = self->end_mention; i > 0 && self->end_mention - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (analysis, i - 1);

    if (mention->span.block == self->block && mention->first_token >= token)
      continue;
    if (mention->span.block + n_blocks_back < self->block)
      break;
    if (!dateline_analysis_mention_is (analysis, mention, kind))
      continue;
    if (dateline_analysis_get_entity (analysis, mention->entity)->gender * gender < 0) {
      /* Who is meant is not who the sentence begins with, nor anybody of before. */
      if (mention->span.block == self->block && mention->first_token == self->range.start)
        break;
      continue;
    }
    if (first == G_MAXUINT)
      first = mention->entity;
    if (i < 2 ||
        dateline_analysis_get_mention (analysis, i - 2)->span.block != mention->span.block ||
        !dateline_analysis_mention_is (analysis, dateline_analysis_get_mention (analysis, i - 2),
                                       kind))
      return mention->entity;
  }
  return first;
}

/* "The company said that it …": whichever it is, it need not be the last that has a name. */
static gboolean
names_house_before (const DatelineEventSentence *self, guint token)
{
  for (guint i = self->range.start + 1; i < token; i++) {
    if (dateline_event_sentence_is (self, i - 1, " the a an this ") &&
        dateline_event_sentence_is (self, i,
                                    " company firm group bank court agency government party union "
                                    "ministry club team university committee council operator "))
      return TRUE;
  }
  return FALSE;
}

/* "His house": whose it is, if the paragraph tells. */
static DatelineAntecedent
resolve_owner (const DatelineEventSentence *self, guint token)
{
  DatelineAntecedent found = { NULL, G_MAXUINT, FALSE };

  if (dateline_event_sentence_is (self, token, " his "))
    found.entity = find_antecedent (self, token, "person", 1, 0);
  else if (dateline_event_sentence_is (self, token, " her "))
    found.entity = find_antecedent (self, token, "person", -1, 0);
  else if (dateline_event_sentence_is (self, token, " its ") && !names_house_before (self, token))
    found.entity = find_antecedent (self, token, "organization", 0, 0);
  if (found.entity != G_MAXUINT)
    found.name = dateline_analysis_get_entity (self->analysis, found.entity)->name;
  return found;
}

/**
 * dateline_event_resolve_subject:
 * @self: an English sentence
 * @subject: the words of the subject of a clause in it
 *
 * Finds whom a subject means that is a pronoun, or begins with that of an owner.
 *
 * Returns: whoever is meant
 */
DatelineAntecedent
dateline_event_resolve_subject (const DatelineEventSentence *self,
                                const DatelineTokenRange *subject)
{
  DatelineAntecedent found = { NULL, G_MAXUINT, FALSE };

  if (subject->end - subject->start != 1)
    return resolve_owner (self, subject->start);
  if (dateline_event_sentence_is (self, subject->start, " he him "))
    found.entity = find_antecedent (self, subject->start, "person", 1, BLOCKS_BACK);
  else if (dateline_event_sentence_is (self, subject->start, " she her "))
    found.entity = find_antecedent (self, subject->start, "person", -1, BLOCKS_BACK);
  else if (dateline_event_sentence_is (self, subject->start, " it ") &&
           !names_house_before (self, subject->start))
    found.entity = find_antecedent (self, subject->start, "organization", 0, 1);
  else if (!dateline_event_sentence_is (self, subject->start,
                                        " it they we i you who which this that there one what "))
    return found;
  if (found.entity != G_MAXUINT)
    found.name = dateline_analysis_get_entity (self->analysis, found.entity)->name;
  found.is_lost |= found.name == NULL;
  return found;
}
