/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of finding events share: a sentence, and the clause in it that tells
 * what happened. */

#pragma once

#include "annotate/quotes/dateline-speech-words.h"
#include "annotate/text/dateline-verbs.h"
#include "annotate/dateline-analysis-private.h"
#include "dateline-event-words.h"

G_BEGIN_DECLS

/* Tokens of one block, half-open. */
typedef struct {
  guint start;
  guint end;
} DatelineTokenRange;

typedef struct {
  const DatelineAnalysis *analysis;
  const DatelineSpeechWords *words;
  guint block;
  DatelineTokenRange range;
  const GArray *verbs; /* of DatelineVerb */
  guint first_mention; /* of those that may stand in the sentence */
  guint end_mention;
} DatelineEventSentence;

typedef struct {
  DatelineTokenRange subject;
  DatelineTokenRange apposition; /* "Ana Lee", of "the coach, Ana Lee, resigned"; else empty */
  DatelineTokenRange predicate; /* from the verb on */
  DatelineTokenRange content;   /* what was said, where it stands before; else empty */
  DatelineTokenRange auxiliary; /* "was", of the verb before: "was held and freed" */
  DatelineVerb verb;
  DatelineTokenRange object; /* "the works", of "the works, which they took" */
  guint number;              /* of the verb, in the sentence */
  gboolean is_report;        /* the verb is one of speech */
  gboolean is_planned;       /* somebody said that it would be */
  gboolean is_aside;         /* "Lee, a nurse freed in May": it tells of who is named before */
  guint pronoun;             /* "it" behind the verb, or G_MAXUINT */
  const char *pronoun_name;  /* what is said in its place; NULL if it goes with its preposition */
  gboolean is_led;           /* "Born in 1950, Lee …": the verb stands before its subject */
} DatelineEventClause;

/* Whom a pronoun stands for. */
typedef struct {
  char *name;       /* or NULL */
  guint entity;     /* or G_MAXUINT */
  guint other;      /* the second of two, or G_MAXUINT */
  gboolean is_owner; /* the subject is something of theirs */
  gboolean is_lost; /* the pronoun stands for nobody that is known */
} DatelineAntecedent;

/* Goes through the quotes of a text, in order. */
typedef struct {
  const GArray *quotes; /* of DatelineFoundQuote */
  guint next;
} DatelineEventQuotes;

gboolean dateline_event_quotes_have (DatelineEventQuotes *self, const DatelineSpan *span);
DatelineTokenRange dateline_event_find_tokens (const DatelineAnalysis *self,
                                               const DatelineSpan *span,
                                               guint from);
gboolean dateline_event_find_sentence (DatelineEventSentence *sentence, guint token);
void dateline_event_find_mentions (DatelineEventSentence *sentence, guint *next);
const DatelineFoundMention *
dateline_event_sentence_find_mention (const DatelineEventSentence *self, guint token);
gboolean
dateline_event_sentence_is (const DatelineEventSentence *self, guint token, const char *words);
gboolean dateline_event_is_comma (const DatelineEventSentence *self, guint token);
gboolean
dateline_event_sentence_has_flag (const DatelineEventSentence *self, guint token, guint flag);
gboolean dateline_event_sentence_has_ending (const DatelineEventSentence *self,
                                            guint token,
                                            const char *ending);
gboolean dateline_event_sentence_is_quote (const DatelineEventSentence *self, guint token);
gboolean
dateline_event_sentence_is_speech (const DatelineEventSentence *self, const DatelineVerb *verb);
const DatelineVerb *dateline_event_get_verb (const DatelineEventSentence *self, guint verb);
guint dateline_event_sentence_find_noun_start (const DatelineEventSentence *self, guint end);
gboolean dateline_event_find_clause (const DatelineEventSentence *self,
                                     const DatelineTokenRange *date,
                                     DatelineEventClause *clause);
gboolean dateline_event_is_border (const DatelineEventSentence *self, guint token);
gboolean dateline_event_is_dated_noun (const DatelineEventSentence *self,
                                       const DatelineTokenRange *date);
gboolean dateline_event_find_led (const DatelineEventSentence *self,
                                  const DatelineTokenRange *date,
                                  DatelineEventClause *clause);
void dateline_event_find_aside (const DatelineEventSentence *self, DatelineEventClause *clause);
gboolean dateline_event_begins_finite_verb (const DatelineEventSentence *self, guint token);
gboolean dateline_event_has_border (const DatelineEventSentence *self, guint start, guint end);
guint dateline_event_lengthen (const DatelineEventSentence *self,
                               const DatelineEventClause *clause);
guint dateline_event_find_end (const DatelineEventSentence *self,
                               const DatelineVerb *verb,
                               const DatelineTokenRange *date,
                               gboolean is_report);
DatelineTokenRange dateline_event_find_object_before (const DatelineEventSentence *self,
                                                      const DatelineTokenRange *date,
                                                      DatelineEventClause *clause);
DatelineTokenRange dateline_event_find_auxiliary (const DatelineEventSentence *self, guint verb);
gboolean dateline_event_is_planned (const DatelineEventSentence *self,
                                    guint verb,
                                    const DatelineTokenRange *subject);
gboolean dateline_event_find_reported (const DatelineEventSentence *self,
                                       const DatelineTokenRange *date,
                                       DatelineEventClause *clause);
gboolean dateline_event_find_subject (const DatelineEventSentence *self,
                                      guint verb,
                                      const DatelineTokenRange *date,
                                      DatelineTokenRange *subject);
DatelineTokenRange dateline_event_find_apposition (const DatelineEventSentence *self,
                                                   const DatelineTokenRange *subject,
                                                   guint verb);
gboolean dateline_event_find_sentence_before (const DatelineEventSentence *self,
                                              DatelineEventSentence *before,
                                              DatelineTokenRange *subject);
const DatelineFoundMention *dateline_event_find_named (const DatelineEventSentence *self,
                                                       const DatelineTokenRange *subject);
gboolean dateline_event_is_plural (const DatelineEventSentence *self, guint token);
char *dateline_event_dup_noun (const DatelineEventSentence *self,
                               const DatelineTokenRange *subject,
                               gboolean is_plural);
char *dateline_event_dup_object (const DatelineEventSentence *self,
                                 const DatelineVerb *verb,
                                 const char *articles);
char *dateline_event_dup_first_object (const DatelineEventSentence *self);
gboolean dateline_event_is_person (const DatelineEventSentence *self,
                                   const DatelineTokenRange *subject);
DatelineAntecedent dateline_event_resolve_subject (const DatelineEventSentence *self,
                                                   const DatelineTokenRange *subject);
guint dateline_event_find_house (const DatelineEventSentence *self, guint token);
gboolean dateline_event_names_house_before (const DatelineEventSentence *self, guint token);
gboolean dateline_event_is_bare_house (const DatelineEventSentence *self,
                                       const DatelineTokenRange *subject);
guint dateline_event_find_antecedent (const DatelineEventSentence *self,
                                      guint token,
                                      const char *kind,
                                      int gender,
                                      guint n_blocks_back,
                                      guint other);
void dateline_event_take_thing (const DatelineEventSentence *self,
                                guint n_back,
                                DatelineAntecedent *found);
gboolean dateline_event_begins_sentence (const DatelineEventSentence *self, guint token);
guint dateline_event_find_last_subject (const DatelineEventSentence *self, int gender, guint n_back);
guint dateline_event_find_person (const DatelineEventSentence *self, guint token);
char *dateline_event_dup_unnamed_before (const DatelineEventSentence *self, guint token);
char *dateline_event_dup_unnamed (const DatelineEventSentence *self, guint token);
gboolean dateline_event_find_within (const DatelineEventSentence *self,
                                     guint token,
                                     guint *entity,
                                     char **name);
char *dateline_event_dup_speakers (const DatelineEventSentence *self, guint token);
gboolean dateline_event_is_of_another (const DatelineEventSentence *self, guint token);
int dateline_event_get_gender (const DatelineEventSentence *self, guint token);
gboolean dateline_event_resolve_object (const DatelineEventSentence *self,
                                        const DatelineEventClause *clause,
                                        guint *pronoun,
                                        guint *entity,
                                        char **name);
char *dateline_event_dup_title (const DatelineEventSentence *self,
                                const DatelineEventClause *clause,
                                const DatelineTokenRange *date,
                                const DatelineAntecedent *subject);
char *dateline_event_end_title (GString *text, gboolean is_cut, gboolean keeps_last);
char *dateline_event_dup_phrase (const DatelineEventSentence *self,
                                 const DatelineTokenRange *range,
                                 const DatelineTokenRange *left_out);

DatelineSpan dateline_event_get_span (const DatelineEventSentence *sentence, guint start, guint end);
void dateline_event_add_participants (const DatelineEventSentence *sentence,
                                      const DatelineEventWords *language,
                                      const DatelineTokenRange *range,
                                      DatelineFoundEvent *event);
gboolean dateline_event_is_when (const DatelineEventSentence *sentence,
                                const DatelineTokenRange *words,
                                const DatelineTokenRange *phrase);
gboolean dateline_event_make (const DatelineEventSentence *sentence,
                              const DatelineTokenRange *words,
                              const DatelineTokenRange *phrase,
                              gboolean is_kept,
                              DatelineFoundEvent *event);
gboolean dateline_event_is_elsewhere (const DatelineEventSentence *sentence,
                                      const DatelineTokenRange *words,
                                      const DatelineTokenRange *phrase,
                                      const DatelineEventClause *clause);
guint dateline_event_find_named_event (const DatelineEventSentence *sentence,
                                       const DatelineEventClause *clause);
gboolean dateline_event_ends_period (const DatelineEventSentence *self, guint token);
DatelineTokenRange dateline_event_get_left_out (const DatelineEventSentence *sentence,
                                                const DatelineTokenRange *words,
                                                const DatelineTokenRange *phrase,
                                                gboolean is_kept);
void dateline_events_find_relative (DatelineAnalysis *analysis);

gboolean dateline_event_find_foreign (const DatelineEventSentence *self,
                                      const DatelineEventWords *language,
                                      const DatelineTokenRange *words,
                                      DatelineTokenRange *part,
                                      DatelineTokenRange *left_out,
                                      guint *subject);
gboolean dateline_event_part_at_and (const DatelineEventSentence *self,
                                     const DatelineEventWords *language,
                                     const DatelineTokenRange *date,
                                     DatelineTokenRange *part);
gboolean dateline_event_has_own_subject (const DatelineEventSentence *self,
                                         const DatelineEventWords *language,
                                         const DatelineTokenRange *part,
                                         const DatelineTokenRange *left_out);
guint dateline_event_find_foreign_subject (const DatelineEventSentence *self,
                                           const DatelineEventWords *language,
                                           const DatelineTokenRange *part,
                                           const DatelineTokenRange *left_out,
                                           gboolean is_second);
gboolean dateline_event_is_place (const DatelineEventSentence *self,
                                  const DatelineEventWords *language,
                                  guint token);
gboolean dateline_event_find_inverted (const DatelineEventSentence *self,
                                       const DatelineTokenRange *part,
                                       guint verb,
                                       DatelineTokenRange *moved);
gboolean dateline_event_has_foreign_verb (const DatelineEventSentence *self,
                                  const DatelineEventWords *language,
                                  const DatelineTokenRange *part,
                                  const DatelineTokenRange *left_out);
void dateline_event_lengthen_to_verb (const DatelineEventSentence *self,
                                      const DatelineEventWords *language,
                                      DatelineTokenRange *part,
                                      const DatelineTokenRange *left_out);
gboolean dateline_event_begins_with_verb (const DatelineEventSentence *self,
                                          const DatelineEventWords *language,
                                          guint token);
gboolean dateline_event_is_of_other (const DatelineEventSentence *self,
                                     const DatelineEventWords *language,
                                     const DatelineTokenRange *part,
                                     const DatelineTokenRange *words,
                                     const DatelineTokenRange *left_out);
gboolean dateline_event_has_date (const DatelineEventSentence *self, guint start, guint end);
guint dateline_event_pass_bracket (const DatelineEventSentence *self, guint token);
gboolean dateline_event_is_participle (const DatelineEventSentence *self,
                                       const DatelineEventWords *language,
                                       const DatelineTokenRange *part,
                                       const DatelineTokenRange *left_out);
char *dateline_event_dup_participle_title (const DatelineEventSentence *self,
                                           const DatelineEventWords *language,
                                           const DatelineTokenRange *part,
                                           const DatelineTokenRange *left_out,
                                           guint *entity);
guint dateline_event_find_foreign_person (const DatelineEventSentence *self,
                                          guint token,
                                          int gender);
gboolean dateline_event_is_bare (const DatelineEventSentence *self,
                                 const DatelineEventWords *language,
                                 const DatelineTokenRange *part,
                                 guint first);
gboolean dateline_event_stands_alone (const DatelineEventSentence *self,
                                      const DatelineEventWords *language,
                                      const DatelineTokenRange *part,
                                      const DatelineTokenRange *left_out);
DatelineTokenRange dateline_event_find_subject_before (const DatelineEventSentence *self,
                                                       const DatelineEventWords *language,
                                                       const DatelineTokenRange *part);
char *dateline_event_dup_foreign_title (const DatelineEventSentence *self,
                                        const DatelineEventWords *language,
                                        const DatelineTokenRange *part,
                                        const DatelineTokenRange *left_out,
                                        guint *entity);
gboolean
dateline_event_is_one_of (const DatelineEventSentence *self, guint token, const char *words);
gboolean dateline_event_is_part_mark (const DatelineEventSentence *self, guint token);
DatelineTokenRange dateline_event_find_part (const DatelineEventSentence *self,
                                             const DatelineTokenRange *words);
DatelineTokenRange dateline_event_trim (const DatelineEventSentence *self, DatelineTokenRange part);

double dateline_event_rate (const DatelineAnalysis *analysis,
                            const DatelineFoundEvent *event,
                            guint block);
void dateline_events_choose (DatelineAnalysis *analysis);

G_END_DECLS
