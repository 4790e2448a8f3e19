/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What tells of a date, beside the verbs around it, whether it is to come: what came of something,
 * what was not kept, and what a court orders. */

#include "dateline-date-tense-private.h"

/* How far a verb may stand away. */
#define N_BEFORE 14
/* "Beat the champion, 6-4, 6-4, 4-6, 6-4, in the final to win the cup on" */
#define N_OUTCOME 40

/**
 * dateline_date_is_not_kept:
 * @self: what is read
 *
 * Looks whether what was to be on a day did not happen: "was due to come on Monday but did not".
 *
 * Returns: whether it is so
 */
gboolean
dateline_date_is_not_kept (const DatelineDateTenseReader *self)
{
  static const char *const words[] = { "did", "was", "were", "had", "failed", "never" };
  guint but = self->match->end;

  if (dateline_date_block_is (self->block, but, DATELINE_WORD_COMMA))
    but++;
  if (!self->match->is_of_story || !dateline_date_block_is_word (self->block, but, "but"))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    if (dateline_date_block_is_word (self->block, but + 1, words[i]))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_date_is_to_appear:
 * @self: what is read
 *
 * Looks whether a court orders somebody to come on a day: "remanded in custody to appear on 9
 * July".
 *
 * Returns: whether it is so
 */
gboolean
dateline_date_is_to_appear (const DatelineDateTenseReader *self)
{
  static const char *const orders[] = { "remanded", "bailed", "ordered", "summoned", "released" };
  static const char *const deeds[] = { "appear", "return", "attend", "report", "surrender" };
  gboolean has_deed = FALSE;

  for (guint i = 1; i <= N_BEFORE && i <= self->match->first; i++) {
    const guint at = self->match->first - i;

    if ((dateline_date_tense_get_flags (self, at + 1) & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      return FALSE;
    for (guint k = 0; k < G_N_ELEMENTS (deeds); k++) {
      has_deed = has_deed || (dateline_date_block_is_word (self->block, at, deeds[k]) && at > 0 &&
                              dateline_date_tense_is (self, at - 1, DATELINE_WORD_TO, 1));
      if (has_deed && dateline_date_block_is_word (self->block, at, orders[k]))
        return TRUE;
    }
  }
  return FALSE;
}

/**
 * dateline_date_is_outcome:
 * @self: what is read
 *
 * Looks whether what came of something was on a day, however far its verb is: "beat the champion in
 * a final of five sets to claim the cup on Sunday".
 *
 * Returns: whether it is so
 */
gboolean
dateline_date_is_outcome (DatelineDateTenseReader *self)
{
  static const char *const outcomes[] = { "win",    "claim",  "take",    "secure", "reach",
                                          "become", "earn",   "clinch",  "seal",   "cut",
                                          "move",   "beat",   "advance", "lift",   "retain",
                                          "close",  "finish", "end",     "settle" };
  const guint first = self->match->first;
  gboolean has_outcome = FALSE;

  for (guint i = 1; i <= N_OUTCOME && i <= first; i++) {
    if ((dateline_date_tense_get_flags (self, first - i + 1) & DATELINE_LEXEME_STARTS_SENTENCE) !=
        0)
      return FALSE;
    for (guint k = 0; k < G_N_ELEMENTS (outcomes) && !has_outcome; k++)
      has_outcome = dateline_date_block_is_word (self->block, first - i, outcomes[k]) &&
                    dateline_date_is_to_do (self, first - i - 1);
    if (dateline_date_tense_of_verb (self, first - i) != 0)
      return has_outcome && dateline_date_tense_of_verb (self, first - i) < 0;
  }
  return FALSE;
}

/**
 * dateline_date_is_what_will_be:
 * @self: what is read
 *
 * Looks whether a day is said to be something: "directed that Jan. 9 will be a day of mourning".
 *
 * Returns: whether it is so
 */
gboolean
dateline_date_is_what_will_be (const DatelineDateTenseReader *self)
{
  return self->match->first > 0 &&
         dateline_date_block_is_word (self->block, self->match->first - 1, "that") &&
         dateline_date_block_is_word (self->block, self->match->end, "will");
}
