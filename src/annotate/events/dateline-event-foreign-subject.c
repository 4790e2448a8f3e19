/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom a clause of another language goes on with that has no subject of its own: "llegó en 2018
 * y fue reelegida en 2022", "Nació en 1979". */

#include <string.h>

#include "dateline-event-private.h"
#include "dateline-event-words.h"

/* How far back whoever is meant may stand, and how many sentences ago. */
#define MAX_MENTIONS_BACK 16
#define MAX_SENTENCES_BACK 2
/* "La alcaldesa Ana Lee": words before a name that begins a sentence. */
#define MAX_LEAD_TOKENS 3
/* In Persian a clause with more words has rather a subject among them. */
#define MAX_BARE_WORDS 5

/* With these words a noun phrase begins that may be a subject. */
#define ARTICLES                                                                                   \
  " el la los las un una unos unas su sus este esta le les l' l\342\200\231 une des son sa ses "   \
  "leur "                                                                                          \
  "leurs ce cette der die das den ein eine sein seine ihr ihre "
#define CLITICS " la lo los las le les se "
/* What these tell of stands behind them as often. */
#define COMES " nació murió falleció llegó comenzó empezó terminó ocurrió cayó entró surgió "
#define PRETERITES                                                                                 \
  " fue hizo dijo puso tuvo vino quiso obtuvo estuvo pudo supo dio vio trajo expuso propuso "      \
  "impuso dispuso compuso mantuvo detuvo retuvo condujo produjo redujo introdujo "
#define PERSIAN_PREPOSITIONS " به از در با بر برای "

/**
 * dateline_event_has_date:
 * @self: a sentence
 * @start: the number of a token of its block
 * @end: the token behind the last
 *
 * Returns: whether a date begins among the tokens
 */
gboolean
dateline_event_has_date (const DatelineEventSentence *self, guint start, guint end)
{
  const GArray *dates = self->analysis->dates;
  guint low = 0, high = dates->len;
  DatelineSpan span;

  if (start >= end)
    return FALSE;
  span = dateline_event_get_span (self, start, end);
  while (low < high) {
    const guint middle = low + (high - low) / 2;
    const DatelineSpan *at = &g_array_index (dates, DatelineFoundDate, middle).span;

    if (at->block < span.block || (at->block == span.block && at->start_char < span.start_char))
      low = middle + 1;
    else
      high = middle;
  }
  return low < dates->len &&
         g_array_index (dates, DatelineFoundDate, low).span.block == span.block &&
         g_array_index (dates, DatelineFoundDate, low).span.start_char < span.end_char;
}

static gboolean
is_and (const DatelineEventSentence *self, guint token)
{
  return dateline_event_is_one_of (self, token, " und et y e \331\210 ");
}

/**
 * dateline_event_part_at_and:
 * @self: a sentence
 * @language: the small words of its language
 * @date: the tokens of a date
 * @part: (inout): what stands between two marks around it
 *
 * Parts two clauses, each with a date of its own, that an "and" joins.
 *
 * Returns: whether the part is the second of two
 */
gboolean
dateline_event_part_at_and (const DatelineEventSentence *self,
                            const DatelineEventWords *language,
                            const DatelineTokenRange *date,
                            DatelineTokenRange *part)
{
  gboolean is_second = FALSE;

  for (guint i = date->end; i + 1 < part->end; i++) {
    if (is_and (self, i) && dateline_event_has_date (self, i + 1, part->end)) {
      part->end = i;
      break;
    }
  }
  for (guint i = date->start; i > part->start + 1 && !is_second; i--) {
    if (is_and (self, i - 1) && dateline_event_has_date (self, part->start, i - 1)) {
      part->start = i;
      is_second = TRUE;
    }
  }
  return is_second;
}

/* The first word of a clause that is no word of its date. */
static guint
find_first (const DatelineTokenRange *part, const DatelineTokenRange *left_out)
{
  return left_out->start <= part->start && left_out->end > part->start
         ? MIN (left_out->end, part->end)
         : part->start;
}

/**
 * dateline_event_has_own_subject:
 * @self: a sentence
 * @language: the small words of its language
 * @part: a clause in it, behind an "and"
 * @left_out: the words of its date
 *
 * Returns: whether the clause begins with a name, an article, a noun or a pronoun
 */
gboolean
dateline_event_has_own_subject (const DatelineEventSentence *self,
                                const DatelineEventWords *language,
                                const DatelineTokenRange *part,
                                const DatelineTokenRange *left_out)
{
  guint first = find_first (part, left_out);

  /* "Und 2019 verkaufte die Familie": German has its verb before the subject then. */
  if (g_str_equal (language->language, "de") && first > part->start && first + 1 < part->end)
    first++;
  if (first >= part->end)
    return FALSE;
  return dateline_event_sentence_find_mention (self, first) != NULL ||
         dateline_event_is_one_of (self, first, ARTICLES) ||
         dateline_event_is_one_of (self, first, language->pronouns) ||
         dateline_event_sentence_has_flag (self, first, DATELINE_TOKEN_CAPITALIZED) ||
         (g_str_equal (language->language, "fa") &&
          !dateline_event_is_one_of (self, first, PERSIAN_PREPOSITIONS));
}

/**
 * dateline_event_stands_alone:
 * @self: a sentence
 * @language: the small words of its language
 * @part: what begins with an "and" or a "but" in it
 * @left_out: the words of its date
 *
 * Returns: whether it has a subject of its own, and what stands before it a date
 */
gboolean
dateline_event_stands_alone (const DatelineEventSentence *self,
                             const DatelineEventWords *language,
                             const DatelineTokenRange *part,
                             const DatelineTokenRange *left_out)
{
  const DatelineTokenRange behind = { part->start + 1, part->end };

  return behind.start < behind.end &&
         dateline_event_has_date (self, self->range.start, part->start) &&
         dateline_event_has_own_subject (self, language, &behind, left_out);
}

/* Whether a Spanish clause begins with its verb, and nobody stands behind it who does it. */
static gboolean
is_bare_spanish (const DatelineEventSentence *self, guint first, guint end)
{
  const gboolean has_clitic = dateline_event_is_one_of (self, first, CLITICS);
  const guint verb = has_clitic ? first + 1 : first;
  const DatelineToken *at;
  const char *text = self->analysis->texts[self->block].text;

  if (verb >= end)
    return FALSE;
  at = dateline_analysis_get_token (self->analysis, self->block, verb);
  if (!(at->end_byte - at->start_byte > 4 && strncmp (text + at->end_byte - 2, "ó", 2) == 0) &&
      !dateline_event_is_one_of (self, verb, PRETERITES))
    return FALSE;
  if (verb + 1 >= end)
    return TRUE;
  return dateline_event_sentence_find_mention (self, verb + 1) == NULL &&
         !((dateline_event_is_one_of (self, verb, COMES) ||
            dateline_event_is_one_of (self, first, " se ")) &&
           dateline_event_is_one_of (self, verb + 1, ARTICLES));
}

/**
 * dateline_event_is_bare:
 * @self: a sentence
 * @language: the small words of its language
 * @part: a clause in it
 * @first: its first word that is no word of its date
 *
 * Returns: whether it begins with its verb, and has no subject
 */
gboolean
dateline_event_is_bare (const DatelineEventSentence *self,
                        const DatelineEventWords *language,
                        const DatelineTokenRange *part,
                        guint first)
{
  if (g_str_equal (language->language, "es"))
    return is_bare_spanish (self, first, part->end);
  return g_str_equal (language->language, "fa") &&
         dateline_event_is_one_of (self, first, PERSIAN_PREPOSITIONS) &&
         part->end - first <= MAX_BARE_WORDS;
}

/* Whether a mention is what its sentence begins with, "the mayor" before it or not. */
static gboolean
leads_sentence (const DatelineEventSentence *self,
                const DatelineEventWords *language,
                const DatelineFoundMention *mention)
{
  const GArray *tokens = self->analysis->texts[self->block].tokens;
  guint at = mention->first_token;

  while (at > 0 && mention->first_token - at < MAX_LEAD_TOKENS &&
         (g_array_index (tokens, DatelineToken, at).flags & DATELINE_TOKEN_SENTENCE_START) == 0) {
    at--;
    if (dateline_event_is_one_of (self, at, language->of) ||
        dateline_event_is_one_of (self, at, language->in) ||
        (g_array_index (tokens, DatelineToken, at).flags & DATELINE_TOKEN_LETTER) == 0)
      return FALSE;
  }
  return at == 0 ||
         (g_array_index (tokens, DatelineToken, at).flags & DATELINE_TOKEN_SENTENCE_START) != 0;
}

/* Whoever began the sentence, or one of some before. */
static guint
find_leader (const DatelineEventSentence *self,
             const DatelineEventWords *language,
             guint token,
             guint n_back)
{
  const GArray *tokens = self->analysis->texts[self->block].tokens;
  guint n_sentences = 0;
  guint at = token;

  for (guint i = self->end_mention; i > 0 && self->end_mention - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self->analysis, i - 1);

    if (mention->span.block != self->block)
      break;
    if (mention->first_token >= token || mention->entity == G_MAXUINT)
      continue;
    for (; at > mention->last_token; at--)
      n_sentences += at < token && (g_array_index (tokens, DatelineToken, at).flags &
                                    DATELINE_TOKEN_SENTENCE_START) != 0;
    if (n_sentences > n_back)
      break;
    if (!dateline_analysis_mention_is (self->analysis, mention, "place") &&
        !dateline_analysis_mention_is (self->analysis, mention, "topic") &&
        leads_sentence (self, language, mention))
      return mention->entity;
  }
  return G_MAXUINT;
}

/**
 * dateline_event_find_foreign_subject:
 * @self: a sentence
 * @language: the small words of its language
 * @part: a clause in it
 * @left_out: the words of its date
 * @is_second: whether it goes on behind an "and"
 *
 * Finds whom a clause means that has no subject: whoever began the sentence before, or this one.
 *
 * Returns: the number of an entity, or %G_MAXUINT
 */
guint
dateline_event_find_foreign_subject (const DatelineEventSentence *self,
                                     const DatelineEventWords *language,
                                     const DatelineTokenRange *part,
                                     const DatelineTokenRange *left_out,
                                     gboolean is_second)
{
  const guint first = find_first (part, left_out);

  if (first >= part->end)
    return G_MAXUINT;
  if (is_second && dateline_event_has_own_subject (self, language, part, left_out))
    return G_MAXUINT;
  /* "The works are to begin in 2026 and to end in 2028": nobody named before does. */
  if (is_second)
    return find_leader (
      self, language, part->start,
      dateline_event_is_one_of (self, self->range.start, ARTICLES) ? 0 : MAX_SENTENCES_BACK);
  if (MIN (part->start, left_out->start) != self->range.start ||
      !dateline_event_is_bare (self, language, part, first))
    return G_MAXUINT;
  return find_leader (self, language, self->range.start, MAX_SENTENCES_BACK);
}
