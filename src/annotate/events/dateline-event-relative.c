/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What happened before or after an event that has a name and a date: "after the war". */

#include "dateline-event-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

#define NAMED                                                                                      \
  " war election elections referendum vote coup revolution uprising invasion earthquake quake "    \
  "hurricane storm cyclone typhoon flood floods fire blaze wildfire landslide avalanche eruption " \
  "explosion blast crash derailment collapse attack bombing shooting massacre siege strike "       \
  "protest protests riot riots summit conference congress ceasefire truce armistice trial "        \
  "wedding funeral festival final tournament games olympics pandemic epidemic outbreak famine "    \
  "drought blackout accident disaster merger takeover "
#define MAX_ADJECTIVES 2

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return token < self->range.end && dateline_event_sentence_is (self, token, words);
}

/* The noun stands for the whole phrase: "the war", "the war with Iran", "Hurricane Mara". */
static gboolean
is_head (const DatelineEventSentence *self, guint token, guint end)
{
  const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, token);

  return is (self, token, NAMED) &&
         (token + 1 == end || is (self, token + 1, " in on of with at between against near ") ||
          (mention != NULL && mention->last_token > token));
}

/**
 * dateline_event_find_named_event:
 * @sentence: an English sentence
 * @clause: a clause in it with a date
 *
 * Finds the noun of what was then: in "the war ended", "she won the election".
 *
 * Returns: a token, or %G_MAXUINT
 */
guint
dateline_event_find_named_event (const DatelineEventSentence *sentence,
                                 const DatelineEventClause *clause)
{
  if (clause->is_led || clause->is_report || clause->is_planned ||
      is (sentence, clause->verb.main,
          " called announced postponed delayed cancelled canceled planned demanded promised "
          "remembered studied described covered lost "))
    return G_MAXUINT;
  for (guint i = clause->subject.start; i < clause->subject.end; i++) {
    if (is_head (sentence, i, clause->subject.end))
      return i;
  }
  if (!is (sentence, clause->verb.main, " won held contested began started ended fought survived "))
    return G_MAXUINT;
  for (guint i = clause->verb.end; i < clause->predicate.end; i++) {
    if (is (sentence, i, NAMED))
      return i;
    if (is (sentence, i, " of in for after before to "))
      break;
  }
  return G_MAXUINT;
}

static char *
dup_key (const DatelineAnalysis *analysis, guint block, guint start_char, guint end_char)
{
  const DatelineBlock *text = dateline_article_get_block (analysis->article, block);
  const gsize start = dateline_block_char_to_byte ((DatelineBlock *) text, start_char);
  const gsize end = dateline_block_char_to_byte ((DatelineBlock *) text, end_char);

  return g_ascii_strdown (dateline_block_get_text ((DatelineBlock *) text) + start,
                          (gssize) (end - start));
}

/* A day, a month or a year, and nothing vague. */
static gboolean
is_plain (const char *when)
{
  return *when != '\0' && strspn (when, "0123456789-") == strlen (when) && *when != '-';
}

/* Of a noun that more than one day had, nothing is told. */
#define AMBIGUOUS GUINT_TO_POINTER (G_MAXUINT)

static const DatelineFoundEvent *
get_event (const DatelineAnalysis *analysis, gpointer known)
{
  return &g_array_index (analysis->events, DatelineFoundEvent, GPOINTER_TO_UINT (known) - 1);
}

/* For each noun, one more than the number of the event that it was, or AMBIGUOUS. */
static GHashTable *
index_events (const DatelineAnalysis *analysis)
{
  GHashTable *events = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < analysis->events->len; i++) {
    const DatelineFoundEvent *event = &g_array_index (analysis->events, DatelineFoundEvent, i);
    const DatelineSpan *anchor = &event->anchor;
    g_autofree char *key = NULL;
    gpointer known;

    if (anchor->end_char == 0 || !is_plain (event->when))
      continue;
    key = dup_key (analysis, anchor->block, anchor->start_char, anchor->end_char);
    known = g_hash_table_lookup (events, key);
    if (known == NULL)
      g_hash_table_insert (events, g_steal_pointer (&key), GUINT_TO_POINTER (i + 1));
    else if (known != AMBIGUOUS && !g_str_equal (event->when, get_event (analysis, known)->when))
      g_hash_table_replace (events, g_steal_pointer (&key), AMBIGUOUS);
  }
  return events;
}

/* "After the war", but not "after the war ended", "after the election commission …". */
static gboolean
read_phrase (const DatelineEventSentence *self, guint token, DatelineTokenRange *phrase)
{
  guint head = token + 1;
  gboolean has_article = is (self, head, " the ");

  head += has_article ? 1 : 0;
  while (has_article && head <= token + 1 + MAX_ADJECTIVES && !is (self, head, NAMED)) {
    if (head >= self->range.end ||
        dateline_event_sentence_has_flag (
          self, head, DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE | DATELINE_TOKEN_CLITIC))
      return FALSE;
    head++;
  }
  if (!is (self, head, NAMED) ||
      (!has_article && dateline_event_sentence_find_mention (self, head) == NULL))
    return FALSE;
  *phrase = (DatelineTokenRange) { token, head + 1 };
  if (dateline_event_sentence_find_mention (self, head) != NULL)
    phrase->end = dateline_event_sentence_find_mention (self, head)->last_token + 1;
  if (phrase->end >= self->range.end ||
      dateline_event_sentence_has_flag (self, phrase->end,
                                        DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_CAPITALIZED))
    return TRUE;
  return is (self, phrase->end,
             " he she it they the a an his her its their and but in on at near between against "
             "which who where more some about ");
}

typedef struct {
  DatelineAnalysis *analysis;
  GHashTable *events;
  DatelineEventQuotes quotes;
  guint next_date;
  guint next_mention;
} Finder;

/* A date of its own says more. */
static gboolean
has_date (Finder *self, const DatelineEventSentence *sentence)
{
  const GArray *dates = self->analysis->dates;
  const DatelineSpan span =
    dateline_event_get_span (sentence, sentence->range.start, sentence->range.end);

  while (self->next_date < dates->len) {
    const DatelineSpan *at = &g_array_index (dates, DatelineFoundDate, self->next_date).span;

    if (at->block > span.block || (at->block == span.block && at->end_char > span.start_char))
      return at->block == span.block && at->start_char < span.end_char;
    self->next_date++;
  }
  return FALSE;
}

static void
add_event (Finder *self, const DatelineEventSentence *sentence, const DatelineTokenRange *phrase)
{
  DatelineFoundEvent event = { .place = G_MAXUINT, .precision = DATELINE_PRECISION_SEASON };
  const char *when;
  gpointer found = NULL;

  for (guint i = phrase->end; i > phrase->start + 1 && found == NULL; i--) {
    const DatelineSpan word = dateline_event_get_span (sentence, i - 1, i);
    g_autofree char *key = dup_key (self->analysis, word.block, word.start_char, word.end_char);

    found = g_hash_table_lookup (self->events, key);
  }
  if (found == NULL || found == AMBIGUOUS)
    return;
  when = get_event (self->analysis, found)->when;
  g_strlcpy (is (sentence, phrase->start, " before ") ? event.before : event.after, when,
             sizeof event.after);
  if (dateline_event_make (sentence, phrase, phrase, TRUE, &event))
    g_array_append_val (self->analysis->events, event);
}

static gboolean
may_begin (const DatelineAnalysis *analysis, guint block, guint token)
{
  if (!dateline_analysis_token_is (analysis, block, token, " after before "))
    return FALSE;
  for (guint i = token + 1; i <= token + MAX_ADJECTIVES + 2; i++) {
    if (dateline_analysis_token_is (analysis, block, i, NAMED))
      return TRUE;
  }
  return FALSE;
}

static void
read_block (Finder *self, guint block)
{
  const DatelineAnalysis *analysis = self->analysis;
  const DatelineQuoteText *text = &analysis->texts[block];
  DatelineEventSentence sentence = { .analysis = analysis,
                                     .words = dateline_speech_words_get (analysis->language),
                                     .block = block };

  for (guint i = 0; i < text->tokens->len; i++) {
    DatelineTokenRange phrase;
    DatelineSpan span;
    g_autoptr (GArray) verbs = NULL;

    if (!may_begin (analysis, block, i) || !dateline_event_find_sentence (&sentence, i))
      continue;
    span = dateline_event_get_span (&sentence, i, i + 1);
    if (has_date (self, &sentence) || dateline_event_quotes_have (&self->quotes, &span))
      continue;
    dateline_event_find_mentions (&sentence, &self->next_mention);
    if (!read_phrase (&sentence, i, &phrase))
      continue;
    sentence.verbs = verbs =
      dateline_verbs_find (text->text, text->tokens, sentence.range.start, sentence.range.end);
    add_event (self, &sentence, &phrase);
    /* One event of a sentence, so that many such words cost no more. */
    i = sentence.range.end - 1;
  }
}

/**
 * dateline_events_find_relative:
 * @analysis: an English analysis with the events that have dates
 *
 * Adds what is told to have been before or after one of them.
 */
void
dateline_events_find_relative (DatelineAnalysis *analysis)
{
  g_autoptr (GHashTable) events = index_events (analysis);
  Finder finder = { analysis, events, { analysis->quotes, 0 }, 0, 0 };

  if (g_hash_table_size (events) == 0)
    return;
  for (guint i = 0; i < analysis->n_texts && dateline_work_goes_on_at (i, analysis->n_texts); i++) {
    if (analysis->texts[i].type != DATELINE_BLOCK_FIGURE &&
        analysis->texts[i].type != DATELINE_BLOCK_QUOTE)
      read_block (&finder, i);
  }
}
