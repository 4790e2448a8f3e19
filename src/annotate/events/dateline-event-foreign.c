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
/* What may stand before a date that begins a sentence: a place. */
#define MAX_LEAD_TOKENS 4
/* "The minister of the sea". */
#define MAX_BEGINNING_TOKENS 8
#define MAX_BRACKET_TOKENS 4

/**
 * dateline_event_is_one_of:
 * @self: a sentence
 * @token: the number of a token of its block
 * @words: words in small letters of any script, a space before and behind each
 *
 * Returns: whether the token is one of the words, whatever its case
 */
gboolean
dateline_event_is_one_of (const DatelineEventSentence *self, guint token, const char *words)
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

/**
 * dateline_event_is_part_mark:
 * @self: a sentence
 * @token: the number of a token of its block
 *
 * Returns: whether the token parts clauses
 */
gboolean
dateline_event_is_part_mark (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *text = self->analysis->texts[self->block].text;

  /* "新华社北京3月8日电 外交部发言人": a report begins behind its dateline. */
  if (token > self->range.start && dateline_event_is_one_of (self, token, " 电 電 讯 訊 ") &&
      dateline_event_is_one_of (self, token - 1, " 日 "))
    return TRUE;
  return (at->flags & DATELINE_TOKEN_PUNCTUATION) != 0 &&
         g_utf8_strchr (MARKS, -1, g_utf8_get_char (text + at->start_byte)) != NULL;
}

/**
 * dateline_event_pass_bracket:
 * @self: a sentence
 * @token: the number of a token of its block
 *
 * Finds the other bracket of some words that part no clauses: "Petra Vogel (54) kam",
 * "امروز (یکشنبه) آمد".
 *
 * Returns: a token, or %G_MAXUINT if none begins or ends there
 */
guint
dateline_event_pass_bracket (const DatelineEventSentence *self, guint token)
{
  const guint most = MAX_BRACKET_TOKENS + 1;

  if (dateline_event_sentence_is (self, token, " ( \357\274\210 ")) {
    for (guint i = token + 1; i < MIN (token + most + 1, self->range.end); i++) {
      if (dateline_event_sentence_is (self, i, " ) \357\274\211 "))
        return i;
    }
  } else if (dateline_event_sentence_is (self, token, " ) \357\274\211 ")) {
    for (guint i = token; i > self->range.start && token - i < most; i--) {
      if (dateline_event_sentence_is (self, i - 1, " ( \357\274\210 "))
        return i - 1;
    }
  }
  return G_MAXUINT;
}

/* The date with the small words that lead it. */
static DatelineTokenRange
widen (const DatelineEventSentence *self,
       const DatelineEventWords *language,
       const DatelineTokenRange *date)
{
  DatelineTokenRange wide = *date;

  while (wide.start > self->range.start &&
         dateline_event_is_one_of (self, wide.start - 1, language->before))
    wide.start--;
  return wide;
}

/**
 * dateline_event_find_part:
 * @self: a sentence
 * @words: tokens of it
 *
 * Returns: what stands between two marks around the tokens
 */
DatelineTokenRange
dateline_event_find_part (const DatelineEventSentence *self, const DatelineTokenRange *words)
{
  DatelineTokenRange part = *words;

  while (part.start > self->range.start) {
    const guint open = dateline_event_pass_bracket (self, part.start - 1);

    if (open < part.start)
      part.start = open;
    else if (dateline_event_is_part_mark (self, part.start - 1))
      break;
    else
      part.start--;
  }
  while (part.end < self->range.end) {
    const guint close = dateline_event_pass_bracket (self, part.end);

    if (close != G_MAXUINT && close > part.end)
      part.end = close + 1;
    else if (dateline_event_is_part_mark (self, part.end))
      break;
    else
      part.end++;
  }
  return part;
}

/**
 * dateline_event_trim:
 * @self: a sentence
 * @part: tokens of it
 *
 * Returns: the tokens without marks at their ends
 */
DatelineTokenRange
dateline_event_trim (const DatelineEventSentence *self, DatelineTokenRange part)
{
  while (part.start < part.end && !is_word (self, part.start))
    part.start++;
  while (part.end > part.start && !is_word (self, part.end - 1))
    part.end--;
  return part;
}

/* "Jeudi, le ministre, Hugo Petit, ouvrira la foire": the commas around who that is are no ends,
 * where the clause has only begun. The token behind them, or the end of @part. */
static guint
pass_name (const DatelineEventSentence *self, const DatelineTokenRange *part)
{
  const guint comma = part->end;
  const DatelineFoundMention *name =
    comma + 1 < self->range.end ? dateline_event_sentence_find_mention (self, comma + 1) : NULL;

  if (name == NULL || name->name_kind != DATELINE_NAME_PERSON || name->first_token != comma + 1 ||
      comma - part->start > MAX_BEGINNING_TOKENS || comma <= part->start ||
      !dateline_event_sentence_is (self, part->start, " le la les l' l\342\200\231 el los las ") ||
      name->last_token + 2 >= self->range.end || !dateline_event_is_comma (self, comma) ||
      !dateline_event_is_comma (self, name->last_token + 1) ||
      dateline_event_sentence_find_mention (self, part->start) != NULL)
    return comma;
  return name->last_token + 2;
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

/* "שהתקיימה", "שלאחר": what a Hebrew clause begins with is written in one with its first word. */
static gboolean
is_hebrew_relative (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *word = self->analysis->texts[self->block].text + at->start_byte;

  if (token == self->range.start || !dateline_event_is_part_mark (self, token - 1))
    return FALSE;
  return (strncmp (word, "שה", strlen ("שה")) == 0 && at->end_char - at->start_char >= 4) ||
         dateline_event_is_one_of (self, token,
                                   " שלאחר שלפני שמוקדם שעל שבמהלך שגם שאף שלא שכבר שבה "
                                   "שבהם שבהן שעליו שאותו שאותה שלו שלה שם ");
}

/* "die Kinder", but not "die kamen": an article of German is a relative pronoun as well. */
static gboolean
is_relative (const DatelineEventSentence *self, const DatelineEventWords *language, guint token)
{
  if (dateline_event_is_one_of (self, token, language->relatives) ||
      (g_str_equal (language->language, "he") && is_hebrew_relative (self, token)) ||
      (token > self->range.start && g_str_equal (language->language, "de") &&
       dateline_event_is_one_of (self, token, " so ")))
    return TRUE;
  return token > self->range.start && dateline_event_is_part_mark (self, token - 1) &&
         token + 1 < self->range.end && g_str_equal (language->language, "de") &&
         dateline_event_is_one_of (self, token, " der die das den dem ") &&
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
    if (dateline_event_is_one_of (self, i, language->doubts) || is_speech (self, i, part->end))
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
  const DatelineTokenRange subject = dateline_event_find_subject_before (self, language, part);

  if (count_words (self, part, date) < language->n_words) {
    const DatelineTokenRange next = { part->end + 1, part->end + 1 };
    const guint n_words = count_words (self, part, date);

    /* "The singer, who came from Oslo, died in May". */
    if (n_words > 0 && subject.end > subject.start &&
        n_words + subject.end - subject.start >= language->n_words &&
        !dateline_event_is_one_of (self, part->start, language->ands) &&
        !dateline_event_is_one_of (self, part->start, language->whens))
      return !is_relative (self, language, part->start);
    /* "The convent, founded in 1593, had cameras": it had them at another time. */
    if (part->start > self->range.start && n_words > 0 && !g_str_equal (language->language, "zh"))
      return FALSE;
    if (part->start > self->range.start + MAX_LEAD_TOKENS || next.start >= self->range.end ||
        dateline_event_sentence_is (self, part->end, " ( [ "))
      return FALSE;
    *part = dateline_event_find_part (self, &next);
    if (pass_name (self, part) > part->end) {
      const guint behind = pass_name (self, part);

      part->end = dateline_event_find_part (self, &(DatelineTokenRange) { behind, behind }).end;
    }
    *part = dateline_event_trim (self, *part);
    if (part->start >= part->end || count_words (self, part, date) < language->n_words)
      return FALSE;
  }
  if (dateline_event_is_one_of (self, part->start, language->ands))
    part->start = dateline_event_stands_alone (self, language, part, date) ? part->start + 1
                                                                           : self->range.start;
  else if (dateline_event_is_one_of (self, part->start, language->whens))
    part->start++;
  return part->start < part->end && !is_relative (self, language, part->start);
}

/* "En las audiencias que se realizaron ayer, …": the day is that of a word behind a preposition. */
static gboolean
is_of_lead (const DatelineEventSentence *self,
            const DatelineTokenRange *part,
            const DatelineTokenRange *date)
{
  if (!dateline_event_is_one_of (self, part->start, " en dans durante tras pendant lors après "))
    return FALSE;
  for (guint i = part->start + 1; i < MIN (date->start, part->end); i++) {
    if (dateline_event_is_one_of (self, i, " que qui quien quienes "))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_find_foreign:
 * @self: a sentence
 * @language: the small words of its language
 * @words: the tokens of a date in it
 * @part: (out): the clause that tells what was then
 * @left_out: (out): what of it is the date
 * @subject: (out): the entity that a clause without a subject goes on with, or %G_MAXUINT
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
                             DatelineTokenRange *left_out,
                             guint *subject)
{
  gboolean is_second;

  *subject = G_MAXUINT;
  *left_out = widen (self, language, words);
  *part = dateline_event_find_part (self, words);
  is_second = dateline_event_part_at_and (self, language, words, part);
  *part = dateline_event_trim (self, *part);
  if (part->start < part->end)
    dateline_event_lengthen_to_verb (self, language, part, left_out);
  if (part->start >= part->end || is_question (self) ||
      (left_out->start > self->range.start &&
       (dateline_event_is_one_of (self, left_out->start - 1, language->of) ||
        dateline_event_sentence_is (self, left_out->start - 1, " ( [ "))) ||
      (words->end < self->range.end &&
       dateline_event_is_one_of (self, words->end, language->behind)))
    return FALSE;
  if (is_doubtful (self, language, part) || is_of_lead (self, part, left_out) ||
      dateline_event_is_of_other (self, language, part, words, left_out))
    return FALSE;
  if (!is_second && dateline_event_is_participle (self, language, part, left_out))
    return TRUE;
  *subject = dateline_event_find_foreign_subject (self, language, part, left_out, is_second);
  if (is_second || *subject != G_MAXUINT)
    return count_words (self, part, left_out) >= (*subject != G_MAXUINT ? 1 : language->n_words) &&
           !(is_second && *subject == G_MAXUINT &&
             !dateline_event_has_own_subject (self, language, part, left_out));
  return complete (self, language, left_out, part) && !is_doubtful (self, language, part) &&
         dateline_event_has_foreign_verb (self, language, part, left_out);
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
  return token > self->range.start && dateline_event_is_one_of (self, token - 1, language->in);
}
