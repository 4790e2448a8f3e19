/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The forms of English verbs, the words that stand around them, and a sentence of them. */

#pragma once

#include "dateline-tokens.h"
#include "dateline-verbs.h"

G_BEGIN_DECLS

/* What a word may be; several at once. */
typedef enum {
  DATELINE_FORM_BE = 1 << 0,   /* is, was */
  DATELINE_FORM_BEEN = 1 << 1, /* be, been, being */
  DATELINE_FORM_HAVE = 1 << 2, /* has, had */
  DATELINE_FORM_WILL = 1 << 3,
  DATELINE_FORM_MODAL = 1 << 4,
  DATELINE_FORM_DO = 1 << 5,
  DATELINE_FORM_NOT = 1 << 6,
  DATELINE_FORM_PAST = 1 << 7,         /* went */
  DATELINE_FORM_PARTICIPLE = 1 << 8,   /* gone; with the above, met */
  DATELINE_FORM_PRESENT = 1 << 9,      /* meets */
  DATELINE_FORM_ADVERB = 1 << 10,      /* may stand among the verbs */
  DATELINE_FORM_BEFORE_NOUN = 1 << 11, /* the, of, its: no verb follows */
  DATELINE_FORM_CLAUSE = 1 << 12,      /* after, which: a clause may begin */
  DATELINE_FORM_NO_VERB = 1 << 13,     /* hundred */
  DATELINE_FORM_STATE = 1 << 14,       /* remains */
  DATELINE_FORM_SAYS = 1 << 16,        /* another clause may follow at once */
  DATELINE_FORM_PLAN = 1 << 15,        /* due, expected: before "to", of what is to be */
  DATELINE_FORM_PLURAL = 1 << 17,      /* go: present, behind a noun of many */
  DATELINE_FORM_NOUN = 1 << 18,        /* set: more often a noun, behind another verb */
  DATELINE_FORM_HOPE = 1 << 19,        /* hopes: with "to", what is to be */
} DatelineForm;

/* A list ends with NULL. */
typedef struct {
  DatelineForm form;
  const char *words; /* with a space between */
} DatelineFormList;

extern const DatelineFormList dateline_verb_forms[];

typedef struct {
  const char *text;
  const GArray *tokens; /* of DatelineToken */
  guint start;
  guint end;
} DatelineVerbSentence;

static inline const DatelineToken *
dateline_verb_sentence_get_token (const DatelineVerbSentence *self, guint token)
{
  return &g_array_index (self->tokens, DatelineToken, token);
}

DatelineForm dateline_verb_sentence_get_form (const DatelineVerbSentence *self, guint token);
gboolean
dateline_verb_sentence_is_word (const DatelineVerbSentence *self, guint token, const char *word);
gboolean dateline_verb_sentence_is_adverb (const DatelineVerbSentence *self, guint token);
gboolean dateline_verb_is_finite (const DatelineVerbSentence *self,
                                  guint token,
                                  DatelineForm form,
                                  const DatelineVerb *last);

G_END_DECLS
