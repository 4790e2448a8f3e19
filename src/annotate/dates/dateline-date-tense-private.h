/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the verbs around a date are read. */

#pragma once

#include "dateline-date-private.h"

G_BEGIN_DECLS

/* The preposition before a date, where it points ahead. */
typedef enum {
  DATELINE_LEAD_NONE,
  DATELINE_LEAD_FOR,
  DATELINE_LEAD_UNTIL,
} DatelineDateLead;

typedef struct {
  const DatelineDateBlock *block;
  const DatelineDateMatch *match;
  DatelineDateLead lead;
  gboolean leads;      /* the date leads its sentence */
  gboolean has_clause; /* another clause begins between the verb and the date */
  guint n_comma;       /* how far before the date a comma is; 0 if there is none */
  gboolean is_saying;  /* the verb that was found is one of saying */
  gboolean has_to;     /* what is to be done stands before the date: "to vote" */
  gboolean is_told;    /* it is one of what was to come, when a story was: "would" */
} DatelineDateTenseReader;

int dateline_date_tense_of_verb (DatelineDateTenseReader *self, guint at);
gboolean dateline_date_is_verb_of_one (const DatelineDateTenseReader *self, guint at);
gboolean dateline_date_is_verb_of_many (const DatelineDateTenseReader *self, guint at);
gboolean dateline_date_is_on_day (const DatelineDateTenseReader *self, guint at);
gboolean dateline_date_tells_of_doing (const DatelineDateTenseReader *self);
gboolean dateline_date_is_to_be_said (const DatelineDateTenseReader *self, guint at);
gboolean dateline_date_is_to_do (const DatelineDateTenseReader *self, guint at);
gboolean dateline_date_is_not_kept (const DatelineDateTenseReader *self);
gboolean dateline_date_is_to_appear (const DatelineDateTenseReader *self);
gboolean dateline_date_is_outcome (DatelineDateTenseReader *self);
gboolean dateline_date_is_what_will_be (const DatelineDateTenseReader *self);
gboolean dateline_date_block_is_word (const DatelineDateBlock *block, guint at, const char *word);

/* Whether a lexeme means a word of a value. */
static inline gboolean
dateline_date_block_is_value (const DatelineDateBlock *block,
                              guint at,
                              DatelineDateWord word,
                              int value)
{
  int found;

  return dateline_lexeme_is (dateline_date_block_get (block, at), word, &found) && found == value;
}

static inline gboolean
dateline_date_tense_is (const DatelineDateTenseReader *self,
                        guint at,
                        DatelineDateWord word,
                        int value)
{
  return dateline_date_block_is_value (self->block, at, word, value);
}

static inline guint
dateline_date_tense_get_flags (const DatelineDateTenseReader *self, guint at)
{
  return dateline_date_block_get (self->block, at)->flags;
}

G_END_DECLS
