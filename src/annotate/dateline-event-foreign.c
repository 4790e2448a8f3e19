/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The clause of a date in a language whose verbs are not known: what stands between two
 * marks, or the next such part where only the date stands there. Rather too few than wrong:
 * clauses that hang on a word before them, that doubt, deny or tell what somebody said are
 * left out. */

#include <string.h>

#include "dateline-event-private.h"
#include "dateline-event-words.h"

#define MARKS ",;:()[]—–،؛，；：（）"
#define MAX_TITLE_CHARS 140
/* A subject before what is told of it between commas. */
#define MAX_SUBJECT_TOKENS 6
#define MAX_ASIDE_TOKENS 10
/* What may stand before a date that begins a sentence: a place. */
#define MAX_LEAD_TOKENS 4

static gboolean
is_one_of (const DatelineEventSentence *self, guint token, const char *words)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *text = self->analysis->texts[self->block].text + at->start_byte;
  g_autofree char *small = g_utf8_strdown (text, (gssize) (at->end_byte - at->start_byte));
  g_autofree char *key = g_strconcat (" ", small, " ", NULL);

  return strstr (words, key) != NULL;
}

static gboolean
is_word (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_has_flag (
    self, token, DATELINE_TOKEN_LETTER | DATELINE_TOKEN_IDEOGRAPH | DATELINE_TOKEN_DIGIT);
}

static gboolean
is_mark (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *text = self->analysis->texts[self->block].text;

  return (at->flags & DATELINE_TOKEN_PUNCTUATION) != 0 &&
         g_utf8_strchr (MARKS, -1, g_utf8_get_char (text + at->start_byte)) != NULL;
}

/* The date with the small words that lead it. */
static DatelineTokenRange
widen (const DatelineEventSentence *self,
       const DatelineEventWords *language,
       const DatelineTokenRange *date)
{
  DatelineTokenRange wide = *date;

  while (wide.start > self->range.start && is_one_of (self, wide.start - 1, language->before))
    wide.start--;
  return wide;
}

static DatelineTokenRange
find_part (const DatelineEventSentence *self, const DatelineTokenRange *words)
{
  DatelineTokenRange part = *words;

  while (part.start > self->range.start && !is_mark (self, part.start - 1))
    part.start--;
  while (part.end < self->range.end && !is_mark (self, part.end))
    part.end++;
  return part;
}

/* Without marks at its ends. */
static DatelineTokenRange
trim (const DatelineEventSentence *self, DatelineTokenRange part)
{
  while (part.start < part.end && !is_word (self, part.start))
    part.start++;
  while (part.end > part.start && !is_word (self, part.end - 1))
    part.end--;
  return part;
}

static guint
count_words (const DatelineEventSentence *self,
             const DatelineTokenRange *part,
             const DatelineTokenRange *left_out)
{
  guint n_words = 0;

  for (guint i = part->start; i < part->end; i++)
    n_words += (i < left_out->start || i >= left_out->end) && is_word (self, i);
  return n_words;
}

/* "die Kinder", but not "die kamen": an article of German is a relative pronoun as well. */
static gboolean
is_relative (const DatelineEventSentence *self, const DatelineEventWords *language, guint token)
{
  if (is_one_of (self, token, language->relatives))
    return TRUE;
  return token > self->range.start && is_mark (self, token - 1) && token + 1 < self->range.end &&
         g_str_equal (language->language, "de") &&
         is_one_of (self, token, " der die das den dem ") &&
         !dateline_event_sentence_has_flag (self, token + 1, DATELINE_TOKEN_CAPITALIZED);
}

/* Whether a verb of speech begins here. In Chinese a word is more than one token. */
static gboolean
is_speech (const DatelineEventSentence *self, guint token, guint end)
{
  const char *text = self->analysis->texts[self->block].text;
  const guint start = dateline_analysis_get_token (self->analysis, self->block, token)->start_byte;
  const guint longest = MAX (dateline_speech_words_get_n_chars (self->words), 1);

  for (guint i = token; i < MIN (end, token + longest); i++) {
    const DatelineToken *last = dateline_analysis_get_token (self->analysis, self->block, i);

    if (dateline_speech_words_look_up (self->words, text + start, last->end_byte - start) ==
        DATELINE_SPEECH_SAYS)
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_doubtful (const DatelineEventSentence *self,
             const DatelineEventWords *language,
             const DatelineTokenRange *part)
{
  for (guint i = part->start; i < part->end; i++) {
    if (is_one_of (self, i, language->doubts) || is_speech (self, i, part->end))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_question (const DatelineEventSentence *self)
{
  const DatelineToken *last =
    dateline_analysis_get_token (self->analysis, self->block, self->range.end - 1);
  const char *text = self->analysis->texts[self->block].text;

  return g_utf8_strchr ("?؟？", -1, g_utf8_get_char (text + last->start_byte)) != NULL;
}

/* Where the part says too little, the next one says it: "Am 5. Mai, so …"; and where it goes on
 * with the one before, both do. */
static gboolean
complete (const DatelineEventSentence *self,
          const DatelineEventWords *language,
          const DatelineTokenRange *date,
          DatelineTokenRange *part)
{
  if (count_words (self, part, date) < language->n_words) {
    const DatelineTokenRange next = { part->end + 1, part->end + 1 };

    if (part->start > self->range.start + MAX_LEAD_TOKENS || next.start >= self->range.end ||
        dateline_event_sentence_is (self, part->end, " ( [ "))
      return FALSE;
    *part = trim (self, find_part (self, &next));
    if (part->start >= part->end || count_words (self, part, date) < language->n_words)
      return FALSE;
  }
  if (is_one_of (self, part->start, language->ands))
    part->start = self->range.start;
  else if (is_one_of (self, part->start, language->whens))
    part->start++;
  return part->start < part->end && !is_relative (self, language, part->start);
}

/* "Lee, the mayor, came": who comes stands before what is told of him. */
static DatelineTokenRange
find_subject (const DatelineEventSentence *self, const DatelineTokenRange *part)
{
  const DatelineTokenRange none = { part->start, part->start };
  const DatelineTokenRange first = { self->range.start, self->range.start + 1 };
  DatelineTokenRange subject = trim (self, find_part (self, &first));
  guint next = subject.end;

  if (subject.start >= subject.end || subject.end >= part->start ||
      subject.end - subject.start > MAX_SUBJECT_TOKENS ||
      part->start - subject.end > MAX_ASIDE_TOKENS + 2)
    return none;
  do
    next++;
  while (next < part->start && !is_mark (self, next));
  /* One part, and no more, stands between them. */
  return next + 1 == part->start ? subject : none;
}

/**
 * dateline_event_find_foreign:
 * @self: a sentence
 * @language: the small words of its language
 * @words: the tokens of a date in it
 * @part: (out): the clause that tells what was then
 * @left_out: (out): what of it is the date
 *
 * Finds the clause of a date in a language other than English.
 *
 * Returns: whether there is one that tells of an event
 */
gboolean
dateline_event_find_foreign (const DatelineEventSentence *self,
                             const DatelineEventWords *language,
                             const DatelineTokenRange *words,
                             DatelineTokenRange *part,
                             DatelineTokenRange *left_out)
{
  *left_out = widen (self, language, words);
  *part = trim (self, find_part (self, words));
  if (part->start >= part->end || is_question (self) ||
      (left_out->start > self->range.start &&
       (is_one_of (self, left_out->start - 1, language->of) ||
        dateline_event_sentence_is (self, left_out->start - 1, " ( [ "))) ||
      (words->end < self->range.end && is_one_of (self, words->end, language->behind)))
    return FALSE;
  return !is_doubtful (self, language, part) && complete (self, language, left_out, part) &&
         !is_doubtful (self, language, part);
}

/**
 * dateline_event_is_place:
 * @self: a sentence
 * @language: the small words of its language
 * @token: the first token of a place
 *
 * Tells whether something is said to be there.
 *
 * Returns: %TRUE behind a word such as “in”
 */
gboolean
dateline_event_is_place (const DatelineEventSentence *self,
                         const DatelineEventWords *language,
                         guint token)
{
  return token > self->range.start && is_one_of (self, token - 1, language->in);
}

static gboolean
is_small (const DatelineEventSentence *self, guint token)
{
  return (dateline_analysis_get_token (self->analysis, self->block, token)->flags &
          (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED)) == DATELINE_TOKEN_LETTER;
}

static gboolean
is_large (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_CAPITALIZED);
}

/* Behind a date German puts the verb before its subject, which a title does not: returns where
 * the subject ends, or where the verb ends, if it has none there. */
static guint
find_inverted_end (const DatelineEventSentence *self,
                   const DatelineEventWords *language,
                   const DatelineTokenRange *part,
                   guint verb)
{
  guint at = verb + 1;
  guint end = verb + 1;

  if (!g_str_equal (language->language, "de") || !is_small (self, verb))
    return end;
  while (at < part->end && at < verb + 4 && is_small (self, at))
    at++;
  while (at < part->end && is_large (self, at))
    end = ++at;
  if (end > verb + 1 && at + 1 < part->end && is_one_of (self, at, " der des ") &&
      is_large (self, at + 1)) {
    at++;
    while (at < part->end && is_large (self, at))
      end = ++at;
  }
  return end;
}

static void
add_words (const DatelineEventSentence *self,
           guint start,
           guint end,
           const DatelineTokenRange *left_out,
           GString *title)
{
  const char *text = self->analysis->texts[self->block].text;
  gboolean is_apart = title->len > 0;

  for (guint i = start; i < end; i++) {
    const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, i);
    const gboolean has_space = (at->flags & DATELINE_TOKEN_SPACE_BEFORE) != 0;

    if ((i >= left_out->start && i < left_out->end) ||
        ((at->flags & DATELINE_TOKEN_QUOTE) != 0 && (at->flags & DATELINE_TOKEN_CLITIC) == 0)) {
      is_apart = is_apart || has_space;
      continue;
    }
    if (title->len > 0 && (has_space || is_apart) && (at->flags & DATELINE_TOKEN_IDEOGRAPH) == 0)
      g_string_append_c (title, ' ');
    g_string_append_len (title, text + at->start_byte, at->end_byte - at->start_byte);
    is_apart = FALSE;
  }
}

/**
 * dateline_event_dup_foreign_title:
 * @self: a sentence
 * @language: the small words of its language
 * @part: a clause in it
 * @left_out: what the title goes without
 *
 * The words of a clause, without the date and marks of quotation, behind the subject that
 * they go on with.
 *
 * Returns: (transfer full) (nullable): the title; %NULL if it would be too long
 */
char *
dateline_event_dup_foreign_title (const DatelineEventSentence *self,
                                  const DatelineEventWords *language,
                                  const DatelineTokenRange *part,
                                  const DatelineTokenRange *left_out)
{
  const DatelineTokenRange subject = find_subject (self, part);
  const guint verb =
    left_out->start <= part->start && left_out->end > part->start ? left_out->end : part->start;
  const gboolean follows_date = verb == left_out->end || left_out->end < part->start;
  guint end = verb;
  g_autoptr (GString) title = g_string_new (NULL);
  char first[8] = { 0 };

  add_words (self, subject.start, subject.end, left_out, title);
  if (subject.end == subject.start && follows_date && verb < part->end)
    end = find_inverted_end (self, language, part, verb);
  if (end > verb + 1) {
    add_words (self, verb + 1, end, left_out, title);
    add_words (self, verb, verb + 1, left_out, title);
    add_words (self, end, part->end, left_out, title);
  } else {
    add_words (self, part->start, part->end, left_out, title);
  }
  if (title->len == 0 || g_utf8_strlen (title->str, (gssize) title->len) > MAX_TITLE_CHARS)
    return NULL;
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (title->str)), first);
  return g_strconcat (first, g_utf8_next_char (title->str), NULL);
}
