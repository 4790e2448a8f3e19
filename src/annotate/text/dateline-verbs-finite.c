/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether a form that may be a verb has a subject of its own. */

#include "dateline-verbs-private.h"

static gboolean
is_one_of (const DatelineVerbSentence *self, guint token, const char *const *words, guint n_words)
{
  for (guint i = 0; i < n_words; i++) {
    if (dateline_verb_sentence_is_word (self, token, words[i]))
      return TRUE;
  }
  return FALSE;
}

/* A pronoun that is always a subject. */
static gboolean
is_somebody (const DatelineVerbSentence *self, guint token)
{
  static const char *const words[] = { "he", "she", "they", "we" };

  return is_one_of (self, token, words, G_N_ELEMENTS (words));
}

/* Whether a strong verb comes before anything that could begin another clause. */
static gboolean
is_followed_by_verb (const DatelineVerbSentence *self, guint token)
{
  for (guint i = token + 1; i < MIN (self->end, token + 16); i++) {
    const DatelineForm form = dateline_verb_sentence_get_form (self, i);

    if (is_somebody (self, i) ||
        (dateline_verb_sentence_get_token (self, i)->flags & DATELINE_TOKEN_PUNCTUATION) != 0 ||
        ((form & DATELINE_FORM_CLAUSE) != 0 && (form & DATELINE_FORM_BEFORE_NOUN) == 0))
      return FALSE;
    if ((form &
         (DATELINE_FORM_BE | DATELINE_FORM_HAVE | DATELINE_FORM_WILL | DATELINE_FORM_MODAL)) != 0 ||
        ((form & (DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE)) == DATELINE_FORM_PAST &&
         /* "Rallied to beat". */
         !dateline_verb_sentence_is_word (self, i - 1, "to")))
      return TRUE;
  }
  return FALSE;
}

/* Whether nothing between a verb and a word lets the word be another verb: "plans to show
 * its data set". */
static gboolean
is_in_clause_of (const DatelineVerbSentence *self, const DatelineVerb *last, guint token)
{
  if (last == NULL ||
      (dateline_verb_sentence_get_form (self, last->main) & DATELINE_FORM_SAYS) != 0)
    return FALSE;
  for (guint i = last->end; i < token; i++) {
    if ((dateline_verb_sentence_get_token (self, i)->flags &
         (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0 ||
        (dateline_verb_sentence_get_form (self, i) & DATELINE_FORM_CLAUSE) != 0)
      return FALSE;
  }
  return TRUE;
}

/* What nobody does to another, so that it tells of no noun: "Lee, who was 90, died". */
static gboolean
is_intransitive (const DatelineVerbSentence *self, guint token)
{
  static const char *const verbs[] = { "died",     "vanished", "disappeared", "happened",
                                       "occurred", "resigned", "erupted",     "perished",
                                       "emerged",  "reigned",  "succumbed",   "apologised",
                                       "lasted",   "ensued",   "apologized",  "surrendered" };

  return is_one_of (self, token, verbs, G_N_ELEMENTS (verbs)) &&
         !dateline_verb_sentence_is_word (self, token - 1, "having");
}

static gboolean
is_preposition (const DatelineVerbSentence *self, guint token)
{
  static const char *const words[] = { "in",   "at",    "on",     "by",   "for",  "from", "to",
                                       "with", "under", "during", "near", "over", "of",   "as" };

  return is_one_of (self, token, words, G_N_ELEMENTS (words));
}

/* "Voters go", "talks begin": behind a noun of many. */
static gboolean
follows_plural (const DatelineVerbSentence *self, guint token)
{
  const DatelineToken *before =
    token > self->start ? dateline_verb_sentence_get_token (self, token - 1) : NULL;

  if (before != NULL && dateline_verb_sentence_is_word (self, token - 1, "they"))
    return TRUE;
  return before != NULL && before->end_byte - before->start_byte > 3 &&
         (before->flags & (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CLITIC)) ==
           DATELINE_TOKEN_LETTER &&
         self->text[before->end_byte - 1] == 's' && self->text[before->end_byte - 2] != 's' &&
         dateline_verb_sentence_get_form (self, token - 1) == 0;
}

/* "…, a group set up in May, will meet": what stands between the commas has no verb of its own. */
static gboolean
is_in_aside (const DatelineVerbSentence *self, guint token)
{
  guint comma = token;

  while (comma > self->start && token - comma < 8 &&
         !dateline_verb_sentence_is_word (self, comma, ","))
    comma--;
  if (!dateline_verb_sentence_is_word (self, comma, ",") ||
      !(dateline_verb_sentence_is_word (self, comma + 1, "a") ||
        dateline_verb_sentence_is_word (self, comma + 1, "an")))
    return FALSE;
  for (guint i = token + 1; i < MIN (self->end, token + 16); i++) {
    if (dateline_verb_sentence_is_word (self, i, ","))
      return is_followed_by_verb (self, i);
  }
  return FALSE;
}

/* "A man suspected of theft": whoever suspects has somebody between the two words. */
static gboolean
is_done_of_something (const DatelineVerbSentence *self, guint token)
{
  static const char *const verbs[] = { "accused",  "acquitted", "cleared",  "convicted",
                                       "deprived", "robbed",    "stripped", "suspected" };

  if (!dateline_verb_sentence_is_word (self, token + 1, "of"))
    return FALSE;
  return is_one_of (self, token, verbs, G_N_ELEMENTS (verbs));
}

/* "The results delivered Wednesday by the bank". */
static gboolean
is_done_on_day_by (const DatelineVerbSentence *self, guint token)
{
  static const char *const days[] = { "monday", "tuesday",  "wednesday", "thursday",
                                      "friday", "saturday", "sunday" };

  if (!dateline_verb_sentence_is_word (self, token + 2, "by"))
    return FALSE;
  return is_one_of (self, token + 1, days, G_N_ELEMENTS (days));
}

/* "An accord signed in Oslo in 2018 halted the fighting": a form that has no object, but a
 * preposition, before another that has one. */
static gboolean
is_followed_by_main (const DatelineVerbSentence *self, guint token)
{
  const DatelineForm both = DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE;

  if (token + 1 >= self->end || !is_preposition (self, token + 1))
    return FALSE;
  for (guint i = token + 2; i + 1 < MIN (self->end, token + 12); i++) {
    const DatelineForm form = dateline_verb_sentence_get_form (self, i);
    const DatelineForm next = dateline_verb_sentence_get_form (self, i + 1);
    const guint flags = dateline_verb_sentence_get_token (self, i)->flags;

    if ((flags & (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0 ||
        ((form & DATELINE_FORM_CLAUSE) != 0 && (form & DATELINE_FORM_BEFORE_NOUN) == 0))
      return FALSE;
    if ((form & both) == both && (form & DATELINE_FORM_NOUN) == 0 &&
        (dateline_verb_sentence_get_form (self, i - 1) & DATELINE_FORM_BEFORE_NOUN) == 0)
      return !is_preposition (self, i + 1) &&
             ((next & DATELINE_FORM_BEFORE_NOUN) != 0 || next == 0) &&
             (dateline_verb_sentence_get_token (self, i + 1)->flags & DATELINE_TOKEN_LETTER) != 0;
  }
  return FALSE;
}

static gboolean
follows_relative (const DatelineVerbSentence *self, guint token)
{
  return token > self->start + 1 && (dateline_verb_sentence_is_word (self, token - 1, "that") ||
                                     dateline_verb_sentence_is_word (self, token - 1, "which") ||
                                     dateline_verb_sentence_is_word (self, token - 1, "who"));
}

/* "Voted by 11 to four", "cut by 5%": by how much, and not by whom. */
static gboolean
is_measure (const DatelineVerbSentence *self, guint token)
{
  return token < self->end &&
         (dateline_verb_sentence_get_token (self, token)->flags & DATELINE_TOKEN_DIGIT) != 0;
}

/* "They travel to Leeds and host City". */
static gboolean
goes_on (const DatelineVerbSentence *self, guint token, const DatelineVerb *last)
{
  return last != NULL && token > self->start &&
         dateline_verb_sentence_is_word (self, token - 1, "and") &&
         (dateline_verb_sentence_get_form (self, last->main) & DATELINE_FORM_PLURAL) != 0;
}

/**
 * dateline_verb_is_finite:
 * @self: a sentence
 * @token: a token of it
 * @form: what the word may be
 * @last: (nullable): the finite verb before it
 *
 * Whether a word has a subject of its own: a form such as "held" may only tell of its noun.
 *
 * Returns: %TRUE if it has
 */
gboolean
dateline_verb_is_finite (const DatelineVerbSentence *self,
                         guint token,
                         DatelineForm form,
                         const DatelineVerb *last)
{
  const DatelineToken *before =
    token > self->start ? dateline_verb_sentence_get_token (self, token - 1) : NULL;
  guint at = token;

  /* "Envoys of the army say". */
  if (before != NULL && dateline_verb_sentence_is_word (self, token, "say"))
    return !dateline_verb_sentence_is_word (self, token - 1, "to");
  if ((form & DATELINE_FORM_PLURAL) != 0)
    return (follows_plural (self, token) || goes_on (self, token, last)) &&
           !is_in_clause_of (self, last, token);
  if (before == NULL || (form & (DATELINE_FORM_PAST | DATELINE_FORM_PRESENT)) == 0)
    return FALSE;
  while (at > self->start + 1 && dateline_verb_sentence_is_adverb (self, at - 1))
    at--;
  if ((dateline_verb_sentence_get_form (self, at - 1) & DATELINE_FORM_BEFORE_NOUN) != 0 ||
      (before->flags & DATELINE_TOKEN_CLITIC) != 0)
    return FALSE;
  /* "The line that runs through Oslo was shut". */
  if (is_intransitive (self, token) ||
      ((form & DATELINE_FORM_PAST) != 0 && is_somebody (self, token - 1)) ||
      (form & (DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE)) == DATELINE_FORM_PAST ||
      ((form & DATELINE_FORM_PRESENT) != 0 && follows_relative (self, token)))
    return TRUE;
  /* "Was sold and bought back by the museum". */
  if ((dateline_verb_sentence_is_word (self, token + 1, "by") && !is_measure (self, token + 2)) ||
      (last != NULL && (last->flags & DATELINE_VERB_PASSIVE) != 0 &&
       dateline_verb_sentence_is_word (self, token + 2, "by")))
    return FALSE;
  if (is_done_of_something (self, token) || is_done_on_day_by (self, token))
    return FALSE;
  /* "The mudslide that struck the town has stopped". */
  if ((form & DATELINE_FORM_PAST) != 0 && follows_relative (self, at))
    return TRUE;
  if ((form & DATELINE_FORM_SAYS) != 0)
    return TRUE;
  if ((dateline_verb_sentence_get_token (self, at - 1)->flags & DATELINE_TOKEN_PUNCTUATION) != 0 &&
      last != NULL)
    return FALSE;
  if (is_in_clause_of (self, last, token) ||
      (last != NULL && last->end == token && (form & DATELINE_FORM_PRESENT) != 0))
    return FALSE;
  /* "An exhibition called “…”". */
  if ((dateline_verb_sentence_is_word (self, token, "called") ||
       dateline_verb_sentence_is_word (self, token, "titled") ||
       dateline_verb_sentence_is_word (self, token, "named")) &&
      token + 1 < self->end &&
      (dateline_verb_sentence_get_token (self, token + 1)->flags & DATELINE_TOKEN_QUOTE) != 0)
    return FALSE;
  return !is_followed_by_verb (self, token) &&
         !(last == NULL && (is_in_aside (self, token) || is_followed_by_main (self, token)));
}
