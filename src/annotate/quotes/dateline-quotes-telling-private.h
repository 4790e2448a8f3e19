/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of finding reported speech share: a sentence, and what of it is told. */

#pragma once

#include "dateline-quote-context-private.h"

G_BEGIN_DECLS

/* How much may follow a verb that closes a sentence, "…, Lee said on Sunday", or stand between the
 * commas of "…, said Lee, …". */
#define DATELINE_TELLING_MAX_TAIL 8
/* A clause of fewer words says nothing. */
#define DATELINE_TELLING_MIN_TOKENS 4
/* Other languages say as much in fewer words. */
#define DATELINE_TELLING_MIN_FOREIGN_TOKENS 2
/* No clause is longer: this keeps the time linear in heaps of words. */
#define DATELINE_TELLING_MAX_TOKENS 160

/* The verbs of one sentence, told one after another. */
typedef struct {
  DatelineQuoteContext *context;
  const DatelineQuoteRange *sentence; /* without the marks at its end */
  GArray *found;
  guint first_quote; /* of those with marks that may stand in the sentence */
  guint end_quote;
  DatelineQuoteCue last; /* the verb before, for "and said" */
  gboolean has_last;
  guint told; /* the first token that no quote covers yet */
} DatelineTelling;

gboolean dateline_telling_is_word (const DatelineTelling *self, guint token, const char *words);
gboolean dateline_telling_is_comma (const DatelineTelling *self, guint token);
DatelineSpeechWord
dateline_telling_look_up (const DatelineTelling *self, guint token, guint *n_tokens);
gboolean dateline_telling_is_cue_of_marks (const DatelineTelling *self, guint token);
gboolean dateline_telling_has_verb (const DatelineTelling *self, guint start, guint end);
guint dateline_telling_find_bare_start (const DatelineTelling *self, const DatelineQuoteCue *cue);
guint dateline_telling_find_told_start (const DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_tell_before_name (DatelineTelling *self, DatelineQuoteCue *cue);
guint dateline_telling_find_comma_before (const DatelineTelling *self, guint token);
guint
dateline_telling_find_clause_end (const DatelineTelling *self, guint start, gboolean at_comma);
gboolean dateline_telling_tell_source (DatelineTelling *self, DatelineQuoteCue *cue);
gboolean dateline_telling_names_behind (const DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean
dateline_telling_tell_elided (DatelineTelling *self, guint token, const DatelineQuoteCue *cue);
gboolean dateline_telling_tell_behind_comma (DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_may_follow_words (const DatelineTelling *self,
                                            const DatelineQuoteCue *cue);
guint dateline_telling_find_source_end (const DatelineTelling *self, const DatelineQuoteCue *cue);
guint
dateline_telling_find_behind_source (const DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_tell (DatelineTelling *self,
                                guint start,
                                guint end,
                                const DatelineQuoteCue *cue,
                                double factor);
gboolean dateline_telling_tell_verb_first (DatelineTelling *self, DatelineQuoteCue *cue);
guint dateline_telling_find_colon (const DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_is_unsaid (const DatelineTelling *self, guint token);
gboolean dateline_telling_tell_around (DatelineTelling *self, const DatelineQuoteCue *cue);
guint dateline_telling_count_tail (const DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_tell_before_kin (DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_tell_topic (DatelineTelling *self, const DatelineQuoteCue *cue);
gboolean dateline_telling_tell_object (DatelineTelling *self, const DatelineQuoteCue *cue);

G_END_DECLS
