/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is passed over on the way from a verb back to its subject: what stands between
 * commas, dashes, brackets and marks, and clauses about somebody else. */

#pragma once

#include "dateline-event-private.h"

G_BEGIN_DECLS

/* In tokens. */
#define DATELINE_EVENT_MAX_SUBJECT 18
#define DATELINE_EVENT_PREPOSITIONS                                                                \
  " in on at by during for from with after before under over into to of as since despite amid "    \
  "following against among between through without within "
#define DATELINE_EVENT_RELATIVES " who which that "

gboolean dateline_event_is_mark (const DatelineEventSentence *self, guint token);
gboolean dateline_event_is_in_mention (const DatelineEventSentence *self, guint token);
const DatelineVerb *dateline_event_find_verb_at (const DatelineEventSentence *self, guint token);
gboolean dateline_event_has_verb (const DatelineEventSentence *self, guint start, guint end);
guint dateline_event_pass_relative (const DatelineEventSentence *self, guint end);
guint
dateline_event_find_bare_relative (const DatelineEventSentence *self, const DatelineVerb *verb);
guint dateline_event_pass_quoted (const DatelineEventSentence *self, guint end);
guint dateline_event_pass_appositions (const DatelineEventSentence *self, guint end);
guint dateline_event_pass_age (const DatelineEventSentence *self, guint token);
guint dateline_event_pass_dashes (const DatelineEventSentence *self, guint end);
guint dateline_event_pass_brackets (const DatelineEventSentence *self, guint end);
guint dateline_event_pass_clause (const DatelineEventSentence *self, guint start, guint end);
DatelineTokenRange
dateline_event_find_relative_noun (const DatelineEventSentence *self, guint relative);
void dateline_event_take_row (const DatelineEventSentence *self,
                              const DatelineVerb *verb,
                              DatelineTokenRange *subject);
gboolean dateline_event_find_front (const DatelineEventSentence *self,
                                    guint end,
                                    DatelineTokenRange *subject);
gboolean
dateline_event_wants_was (const DatelineEventSentence *self, const DatelineEventClause *clause);
guint dateline_event_pass_clitic (const DatelineEventSentence *self, guint end);

G_END_DECLS
