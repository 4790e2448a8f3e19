/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The verbs of an English sentence, each with its auxiliaries: enough to tell where a
 * clause has its middle. */

#include "dateline-verbs.h"

#include <string.h>

#include "dateline-tokens.h"
#include "dateline-verbs-private.h"

#define MAX_WORD_BYTES 24
/* A group of verbs and adverbs is no longer. */
#define MAX_GROUP_TOKENS 8

static GHashTable *forms;

static GHashTable *
read_forms (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const DatelineFormList *list = dateline_verb_forms; list->words != NULL; list++) {
    g_auto (GStrv) words = g_strsplit (list->words, " ", -1);

    for (guint i = 0; words[i] != NULL; i++) {
      const guint known = GPOINTER_TO_UINT (g_hash_table_lookup (table, words[i]));

      if (*words[i] != '\0')
        g_hash_table_replace (table, g_strdup (words[i]), GUINT_TO_POINTER (known | list->form));
    }
  }
  return table;
}

typedef struct {
  const char *text;
  const GArray *tokens;
  guint start;
  guint end;
} Sentence;

static const DatelineToken *
get_token (const Sentence *self, guint token)
{
  return &g_array_index (self->tokens, DatelineToken, token);
}

/* A word of the list, or one that ends in "ed". */
static DatelineForm
look_up (const Sentence *self, guint token)
{
  const DatelineToken *at = get_token (self, token);
  const gsize n_bytes = at->end_byte - at->start_byte;
  char word[MAX_WORD_BYTES + 1];
  guint known;

  if ((at->flags & DATELINE_TOKEN_LETTER) == 0 || n_bytes > MAX_WORD_BYTES)
    return 0;
  for (gsize i = 0; i < n_bytes; i++)
    word[i] = g_ascii_tolower (self->text[at->start_byte + i]);
  word[n_bytes] = '\0';
  known = GPOINTER_TO_UINT (g_hash_table_lookup (forms, word));
  if ((known & (DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE | DATELINE_FORM_NO_VERB)) == 0 &&
      n_bytes > 3 && strcmp (word + n_bytes - 2, "ed") == 0 &&
      (at->flags & DATELINE_TOKEN_CAPITALIZED) == 0)
    known |= DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE;
  if ((at->flags & DATELINE_TOKEN_CAPITALIZED) != 0)
    known &= ~(guint) DATELINE_FORM_PLURAL;
  if ((at->flags & DATELINE_TOKEN_CAPITALIZED) != 0)
    known &= ~(guint) (DATELINE_FORM_PAST | DATELINE_FORM_PRESENT | DATELINE_FORM_PARTICIPLE |
                       DATELINE_FORM_WILL | DATELINE_FORM_MODAL);
  return (DatelineForm) known;
}

static gboolean
is_word (const Sentence *self, guint token, const char *word)
{
  return token < self->end && dateline_token_is (get_token (self, token), self->text, word);
}

static gboolean
is_adverb (const Sentence *self, guint token)
{
  const DatelineToken *at = get_token (self, token);
  const gsize n_bytes = at->end_byte - at->start_byte;

  return (look_up (self, token) & DATELINE_FORM_ADVERB) != 0 ||
         (n_bytes > 4 && (at->flags & DATELINE_TOKEN_CAPITALIZED) == 0 &&
          strncmp (self->text + at->end_byte - 2, "ly", 2) == 0);
}

static gboolean
is_gerund (const Sentence *self, guint token)
{
  const DatelineToken *at = get_token (self, token);

  return at->end_byte - at->start_byte > 4 && (at->flags & DATELINE_TOKEN_CAPITALIZED) == 0 &&
         strncmp (self->text + at->end_byte - 3, "ing", 3) == 0;
}

static gboolean
is_plain_word (const Sentence *self, guint token)
{
  return (get_token (self, token)->flags & (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED |
                                            DATELINE_TOKEN_CLITIC)) == DATELINE_TOKEN_LETTER;
}

/* "to go", behind a group that says what is to be. */
static void
read_infinitive (const Sentence *self, DatelineVerb *verb, guint at)
{
  verb->flags |= DATELINE_VERB_FUTURE;
  verb->flags &= ~(guint) (DATELINE_VERB_STATE | DATELINE_VERB_PASSIVE);
  verb->main = at + 1;
  verb->end = at + 2;
  if (is_word (self, at + 1, "be") && at + 2 < self->end &&
      (look_up (self, at + 2) & DATELINE_FORM_PARTICIPLE) != 0) {
    verb->main = at + 2;
    verb->end = at + 3;
    verb->flags |= DATELINE_VERB_PASSIVE;
  }
}

/* What follows an auxiliary: adverbs, other auxiliaries, the verb itself. */
static void
read_group (const Sentence *self, DatelineVerb *verb, DatelineForm first)
{
  DatelineForm last = first;
  const guint end = MIN (self->end, verb->start + MAX_GROUP_TOKENS);

  for (guint i = verb->start + 1; i < end; i++) {
    const DatelineForm form = look_up (self, i);
    const gboolean follows_be = (last & (DATELINE_FORM_BE | DATELINE_FORM_BEEN)) != 0;

    if ((form & DATELINE_FORM_NOT) != 0)
      verb->flags |= DATELINE_VERB_NEGATED;
    if ((form & (DATELINE_FORM_BEEN | DATELINE_FORM_HAVE)) != 0 &&
        (last & (DATELINE_FORM_MODAL | DATELINE_FORM_WILL | DATELINE_FORM_HAVE | DATELINE_FORM_BE |
                 DATELINE_FORM_DO)) != 0) {
      last = form;
      verb->main = i;
      verb->end = i + 1;
    } else if (follows_be && (form & DATELINE_FORM_PLAN) != 0 && is_word (self, i + 1, "to") &&
               i + 2 < end) {
      read_infinitive (self, verb, i + 1);
      return;
    } else if (follows_be && is_word (self, i, "to") && i + 1 < end) {
      read_infinitive (self, verb, i);
      return;
    } else if ((form & DATELINE_FORM_PARTICIPLE) != 0 &&
               (last & (DATELINE_FORM_BE | DATELINE_FORM_BEEN | DATELINE_FORM_HAVE)) != 0) {
      verb->main = i;
      verb->end = i + 1;
      verb->flags |= follows_be ? DATELINE_VERB_PASSIVE : 0;
      verb->flags &= ~(guint) DATELINE_VERB_STATE;
      return;
    } else if (follows_be && is_gerund (self, i)) {
      verb->main = i;
      verb->end = i + 1;
      verb->flags &= ~(guint) DATELINE_VERB_STATE;
      return;
    } else if (is_adverb (self, i)) {
      continue;
    } else if ((last & (DATELINE_FORM_MODAL | DATELINE_FORM_WILL | DATELINE_FORM_DO)) != 0 &&
               is_plain_word (self, i) && (form & DATELINE_FORM_BEFORE_NOUN) == 0) {
      verb->main = i;
      verb->end = i + 1;
      return;
    } else {
      return;
    }
  }
}

/* Whether a strong verb comes before anything that could begin another clause. */
static gboolean
is_followed_by_verb (const Sentence *self, guint token)
{
  for (guint i = token + 1; i < MIN (self->end, token + 16); i++) {
    const DatelineForm form = look_up (self, i);

    if ((get_token (self, i)->flags & DATELINE_TOKEN_PUNCTUATION) != 0 ||
        ((form & DATELINE_FORM_CLAUSE) != 0 && (form & DATELINE_FORM_BEFORE_NOUN) == 0))
      return FALSE;
    if ((form &
         (DATELINE_FORM_BE | DATELINE_FORM_HAVE | DATELINE_FORM_WILL | DATELINE_FORM_MODAL)) != 0 ||
        (form & (DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE)) == DATELINE_FORM_PAST)
      return TRUE;
  }
  return FALSE;
}

/* Whether nothing between a verb and a word lets the word be another verb: "plans to show
 * its data set". */
static gboolean
is_in_clause_of (const Sentence *self, const DatelineVerb *last, guint token)
{
  if (last == NULL || (look_up (self, last->main) & DATELINE_FORM_SAYS) != 0)
    return FALSE;
  for (guint i = last->end; i < token; i++) {
    if ((get_token (self, i)->flags & (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) != 0 ||
        (look_up (self, i) & DATELINE_FORM_CLAUSE) != 0)
      return FALSE;
  }
  return TRUE;
}

/* "Voters go", "talks begin": behind a noun of many. */
static gboolean
follows_plural (const Sentence *self, guint token)
{
  const DatelineToken *before = token > self->start ? get_token (self, token - 1) : NULL;

  return before != NULL && before->end_byte - before->start_byte > 3 &&
         (before->flags & (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CLITIC)) ==
           DATELINE_TOKEN_LETTER &&
         self->text[before->end_byte - 1] == 's' && self->text[before->end_byte - 2] != 's' &&
         look_up (self, token - 1) == 0;
}

/* "…, a group set up in May, will meet": what stands between the commas has no verb of its own. */
static gboolean
is_in_aside (const Sentence *self, guint token)
{
  guint comma = token;

  while (comma > self->start && token - comma < 8 && !is_word (self, comma, ","))
    comma--;
  if (!is_word (self, comma, ",") ||
      !(is_word (self, comma + 1, "a") || is_word (self, comma + 1, "an")))
    return FALSE;
  for (guint i = token + 1; i < MIN (self->end, token + 16); i++) {
    if (is_word (self, i, ","))
      return is_followed_by_verb (self, i);
  }
  return FALSE;
}

/* "The strike that paralysed the port", "the bridge, which Lee built": the verb tells of the
 * noun before "that", which still waits for its own. */
static gboolean
is_relative (const Sentence *self, guint token)
{
  for (guint i = token; i > self->start + 1 && token - i < 4; i--) {
    if (is_word (self, i - 1, "that") || is_word (self, i - 1, "which") ||
        is_word (self, i - 1, "who"))
      return (look_up (self, i - 2) & (DATELINE_FORM_BEFORE_NOUN | DATELINE_FORM_CLAUSE)) == 0;
  }
  return FALSE;
}

/* A form such as "held" may have a subject of its own, or only tell of its noun. */
static gboolean
is_finite (const Sentence *self, guint token, DatelineForm form, const DatelineVerb *last)
{
  const DatelineToken *before = token > self->start ? get_token (self, token - 1) : NULL;
  guint at = token;

  if ((form & DATELINE_FORM_PLURAL) != 0)
    return follows_plural (self, token) && !is_in_clause_of (self, last, token);
  if (before == NULL || (form & (DATELINE_FORM_PAST | DATELINE_FORM_PRESENT)) == 0)
    return FALSE;
  while (at > self->start + 1 && is_adverb (self, at - 1))
    at--;
  if ((look_up (self, at - 1) & DATELINE_FORM_BEFORE_NOUN) != 0 ||
      (before->flags & DATELINE_TOKEN_CLITIC) != 0)
    return FALSE;
  if ((form & (DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE)) == DATELINE_FORM_PAST)
    return TRUE;
  /* "Was sold and bought back by the museum". */
  if (is_word (self, token + 1, "by") ||
      (last != NULL && (last->flags & DATELINE_VERB_PASSIVE) != 0 &&
       is_word (self, token + 2, "by")))
    return FALSE;
  if ((form & DATELINE_FORM_SAYS) != 0)
    return TRUE;
  if ((get_token (self, at - 1)->flags & DATELINE_TOKEN_PUNCTUATION) != 0 && last != NULL)
    return FALSE;
  if (is_in_clause_of (self, last, token) ||
      (last != NULL && last->end == token && (form & DATELINE_FORM_PRESENT) != 0))
    return FALSE;
  /* "An exhibition called “…”". */
  if ((is_word (self, token, "called") || is_word (self, token, "titled") ||
       is_word (self, token, "named")) &&
      token + 1 < self->end && (get_token (self, token + 1)->flags & DATELINE_TOKEN_QUOTE) != 0)
    return FALSE;
  return !is_followed_by_verb (self, token) && !(last == NULL && is_in_aside (self, token));
}

static DatelineVerbFlags
get_flags (DatelineForm form)
{
  DatelineVerbFlags flags = DATELINE_VERB_FINITE;

  if ((form & DATELINE_FORM_MODAL) != 0)
    flags |= DATELINE_VERB_MODAL;
  if ((form & DATELINE_FORM_WILL) != 0)
    flags |= DATELINE_VERB_FUTURE;
  if ((form & DATELINE_FORM_HAVE) != 0)
    flags |= DATELINE_VERB_PERFECT;
  if ((form & (DATELINE_FORM_BE | DATELINE_FORM_HAVE | DATELINE_FORM_STATE)) != 0)
    flags |= DATELINE_VERB_STATE;
  if ((form & DATELINE_FORM_NOT) != 0)
    flags |= DATELINE_VERB_NEGATED;
  return flags;
}

static gboolean
read_verb (const Sentence *self, guint token, const DatelineVerb *last, DatelineVerb *verb)
{
  const DatelineForm form = look_up (self, token);
  const DatelineForm auxiliary =
    form & (DATELINE_FORM_BE | DATELINE_FORM_HAVE | DATELINE_FORM_WILL | DATELINE_FORM_MODAL |
            DATELINE_FORM_DO);

  *verb = (DatelineVerb) { token, token + 1, token, get_flags (form) };
  if (auxiliary != 0) {
    /* "the will", "in May". */
    if (token > self->start && (look_up (self, token - 1) & DATELINE_FORM_BEFORE_NOUN) != 0 &&
        (auxiliary & (DATELINE_FORM_WILL | DATELINE_FORM_MODAL)) != 0)
      return FALSE;
    read_group (self, verb, form);
    if (verb->main != token && (look_up (self, verb->main) & DATELINE_FORM_STATE) != 0 &&
        (verb->flags & DATELINE_VERB_PASSIVE) == 0)
      verb->flags |= DATELINE_VERB_STATE;
    return TRUE;
  }
  /* "To be considered", which is nobody's verb. */
  if (token > self->start && (look_up (self, token - 1) & DATELINE_FORM_BEEN) != 0)
    return FALSE;
  if (is_finite (self, token, form, last)) {
    if ((form & DATELINE_FORM_HOPE) != 0 && is_word (self, token + 1, "to") &&
        token + 2 < self->end)
      read_infinitive (self, verb, token + 1);
    return TRUE;
  }
  if ((form & DATELINE_FORM_NOUN) != 0 && last != NULL && !is_word (self, token + 1, "by") &&
      !is_word (self, token + 1, "up"))
    return FALSE;
  if ((form & DATELINE_FORM_PARTICIPLE) == 0 || token == self->start ||
      (look_up (self, token - 1) & DATELINE_FORM_BEFORE_NOUN) != 0)
    return FALSE;
  verb->flags = DATELINE_VERB_REDUCED | DATELINE_VERB_PASSIVE;
  return TRUE;
}

/**
 * dateline_verbs_find:
 * @text: the text of a block
 * @tokens: (element-type DatelineToken): its tokens
 * @start: the first token of a sentence
 * @end: the token behind the sentence
 *
 * Finds the verbs of an English sentence. Any thread may call it.
 *
 * Returns: (transfer full) (element-type DatelineVerb): the verbs, in order
 */
GArray *
dateline_verbs_find (const char *text, const GArray *tokens, guint start, guint end)
{
  const Sentence self = { text, tokens, start, end };
  GArray *verbs = g_array_new (FALSE, FALSE, sizeof (DatelineVerb));
  DatelineVerb last = { 0 };
  gboolean has_verb = FALSE;

  gboolean is_awaited = FALSE;

  if (g_once_init_enter_pointer (&forms))
    g_once_init_leave_pointer (&forms, read_forms ());
  for (guint i = start; i < end; i++) {
    DatelineVerb verb;

    if (!read_verb (&self, i, has_verb && !is_awaited ? &last : NULL, &verb))
      continue;
    /* "Remained closed": it belongs to the verb. */
    if ((verb.flags & DATELINE_VERB_REDUCED) != 0 && has_verb && last.end == i)
      continue;
    /* "was arrested in May and suspended": both have the "was". */
    if ((verb.flags & DATELINE_VERB_REDUCED) != 0 && has_verb &&
        (last.flags & DATELINE_VERB_PASSIVE) != 0 && is_word (&self, i - 1, "and"))
      verb.flags = DATELINE_VERB_FINITE | DATELINE_VERB_PASSIVE;
    g_array_append_val (verbs, verb);
    if ((verb.flags & DATELINE_VERB_FINITE) != 0) {
      is_awaited = !has_verb && is_relative (&self, verb.start);
      last = verb;
      has_verb = TRUE;
    }
    i = verb.end - 1;
  }
  return verbs;
}

/**
 * dateline_word_begins_clause:
 * @text: the text of a block
 * @tokens: (element-type DatelineToken): its tokens
 * @token: the number of one
 *
 * Whether another clause may begin with a word: "after", "which", "but".
 *
 * Returns: %TRUE if it may
 */
gboolean
dateline_word_begins_clause (const char *text, const GArray *tokens, guint token)
{
  const Sentence self = { text, tokens, token, token + 1 };

  if (g_once_init_enter_pointer (&forms))
    g_once_init_leave_pointer (&forms, read_forms ());
  return (look_up (&self, token) & DATELINE_FORM_CLAUSE) != 0;
}
