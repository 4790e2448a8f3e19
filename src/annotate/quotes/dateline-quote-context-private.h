/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of finding quotes share: the text, who is named where, and what is
 * known of each. */

#pragma once

#include "dateline-quotes.h"
#include "dateline-speech-words.h"
#include "annotate/text/dateline-tokens.h"

G_BEGIN_DECLS

/* How far a verb may stand from the passage that it introduces, in tokens. */
#define DATELINE_QUOTE_MAX_CUE_TOKENS 40

/* Who is named behind these verbs listens: "Lee told the BBC". */
#define DATELINE_QUOTE_TELLS " told tells reminded assured informed warned "
#define DATELINE_QUOTE_COLONS ":："

typedef struct {
  const DatelineQuoteText *texts;
  guint n_texts;
  const DatelineQuoteName *names;
  guint *first_names;  /* of each block, and one more */
  guint8 *are_quoted;  /* of each name, whether somebody says it */
  GHashTable *genders; /* of entity, to DATELINE_SPEECH_HE or _SHE */
  const DatelineSpeechWords *words;
} DatelineQuoteContext;

/* Tokens of one block, half-open. */
typedef struct {
  guint block;
  guint start;
  guint end;
} DatelineQuoteRange;

/* A verb, or "according to", and who is meant to have spoken. */
typedef struct {
  guint start; /* token */
  guint end;
  DatelineSpeechWord sort;
  guint speaker;
  double confidence;
  const char *rule;
} DatelineQuoteCue;

void dateline_quote_context_init (DatelineQuoteContext *self,
                                  const DatelineQuoteText *texts,
                                  guint n_texts,
                                  const DatelineQuoteName *names,
                                  guint n_names,
                                  const char *language);
void dateline_quote_context_clear (DatelineQuoteContext *self);
const DatelineToken *
dateline_quote_context_get_token (const DatelineQuoteContext *self, guint block, guint token);
DatelineSpeechWord dateline_quote_context_look_up (const DatelineQuoteContext *self,
                                                   guint block,
                                                   guint token,
                                                   guint *n_tokens);
gboolean dateline_quote_context_is (const DatelineQuoteContext *self,
                                    guint block,
                                    guint token,
                                    const char *words);
gboolean dateline_quote_context_is_mark (const DatelineQuoteContext *self,
                                         guint block,
                                         guint token,
                                         const char *marks);
DatelineQuoteRange
dateline_quote_context_get_sentence (const DatelineQuoteContext *self, guint block, guint token);
guint
dateline_quote_context_count_names (const DatelineQuoteContext *self, guint block, guint token);
const DatelineQuoteName *
dateline_quote_context_find_name (const DatelineQuoteContext *self, guint block, guint token);
void dateline_quote_context_set_cue (const DatelineQuoteContext *self,
                                     DatelineQuoteRange *range,
                                     guint n_tokens,
                                     DatelineQuoteCue *cue);
gboolean dateline_quote_context_is_passive (const DatelineQuoteContext *self,
                                            const DatelineQuoteRange *range,
                                            guint token);
gboolean dateline_quote_context_is_led (const DatelineQuoteContext *self,
                                        guint block,
                                        guint start,
                                        guint token);
gboolean dateline_quote_context_is_possessive (const DatelineQuoteContext *self,
                                               const DatelineQuoteName *name);
void dateline_quote_cue_set_speaker (DatelineQuoteCue *self,
                                     guint speaker,
                                     double confidence,
                                     const char *rule);
const DatelineQuoteName *dateline_quote_context_find_last_person (const DatelineQuoteContext *self,
                                                                  guint block,
                                                                  guint token,
                                                                  DatelineSpeechWord pronoun);
const DatelineQuoteName *
dateline_quote_context_find_role (const DatelineQuoteContext *self, guint block, guint token);
void dateline_quote_context_resolve_role (const DatelineQuoteContext *self,
                                          guint block,
                                          guint token,
                                          DatelineQuoteCue *cue);
void dateline_quote_context_resolve_pronoun (DatelineQuoteContext *self,
                                             guint block,
                                             guint token,
                                             DatelineSpeechWord pronoun,
                                             DatelineQuoteCue *cue);
void dateline_quote_context_resolve_agent (const DatelineQuoteContext *self,
                                           guint block,
                                           guint token,
                                           DatelineQuoteCue *cue);
const DatelineQuoteName *dateline_quote_context_find_principal (const DatelineQuoteContext *self,
                                                                const DatelineQuoteRange *range,
                                                                guint role);
void dateline_quote_context_resolve_house (const DatelineQuoteContext *self,
                                           guint block,
                                           guint token,
                                           const char *word,
                                           DatelineQuoteCue *cue);
const DatelineQuoteName *
dateline_quote_context_find_kin (const DatelineQuoteContext *self,
                                 const DatelineQuoteRange *range,
                                 guint *first);
gboolean dateline_quote_context_find_subject (DatelineQuoteContext *self,
                                              const DatelineQuoteRange *before,
                                              DatelineQuoteCue *cue);
gboolean dateline_quote_context_find_inverted (DatelineQuoteContext *self,
                                               const DatelineQuoteRange *after,
                                               DatelineQuoteCue *cue);
const DatelineQuoteName *dateline_quote_context_find_told_as (const DatelineQuoteContext *self,
                                                              guint block,
                                                              guint token);
gboolean dateline_quote_context_take_dropped (DatelineQuoteContext *self,
                                              const DatelineQuoteRange *before,
                                              DatelineQuoteCue *cue);
gboolean dateline_quote_context_find_cue_after (DatelineQuoteContext *self,
                                                const DatelineQuoteRange *range,
                                                DatelineQuoteCue *cue);
gboolean dateline_quote_context_find_cue_before (DatelineQuoteContext *self,
                                                 const DatelineQuoteRange *range,
                                                 DatelineQuoteCue *cue);
gboolean dateline_quote_context_find_colon_cue (DatelineQuoteContext *self,
                                                guint block,
                                                DatelineQuoteCue *cue);
gboolean dateline_quote_context_find_cue_below (DatelineQuoteContext *self,
                                                DatelineQuoteRange *words,
                                                DatelineQuoteCue *cue);
gboolean dateline_quote_context_is_signature (DatelineQuoteContext *self, guint block);
void dateline_quotes_add_reported (DatelineQuoteContext *self,
                                   const DatelineQuoteRange *sentence,
                                   guint first_quote,
                                   guint end_quote,
                                   GArray *found);
void dateline_quotes_add_found (const DatelineQuoteContext *self,
                                const DatelineQuoteRange *words,
                                const DatelineQuoteCue *cue,
                                DatelineQuoteType type,
                                GArray *found);
gboolean dateline_quote_context_is_beside (const DatelineQuoteContext *self,
                                           const DatelineQuoteRange *range,
                                           const DatelineQuoteName *name,
                                           guint token);

G_END_DECLS
