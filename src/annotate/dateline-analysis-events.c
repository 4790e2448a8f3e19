/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds what happened when: the clauses of dates, the best of them, and each once. */

#include "dateline-event-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

static const char *const reports =
  " report study statement survey review paper document announcement ruling release ";

typedef struct {
  DatelineAnalysis *analysis;
  const DatelineEventWords *language; /* NULL for English */
  guint next_mention;
  guint next_quote;
} Finder;

/* Whether the words are somebody's own, in quotation marks. */
static gboolean
is_quoted (Finder *self, const DatelineSpan *span)
{
  const GArray *quotes = self->analysis->quotes;

  while (self->next_quote < quotes->len) {
    const DatelineFoundQuote *quote = &g_array_index (quotes, DatelineFoundQuote, self->next_quote);

    if (quote->span.block > span->block ||
        (quote->span.block == span->block && quote->span.end_char > span->start_char))
      break;
    self->next_quote++;
  }
  for (guint i = self->next_quote; i < quotes->len; i++) {
    const DatelineFoundQuote *quote = &g_array_index (quotes, DatelineFoundQuote, i);

    if (quote->span.block != span->block || quote->span.start_char > span->start_char)
      return FALSE;
    if (quote->type == DATELINE_QUOTE_DIRECT && quote->span.end_char >= span->end_char)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_word (const DatelineEventSentence *sentence, const DatelineTokenRange *range, const char *words)
{
  for (guint i = range->start; i < range->end; i++) {
    if (dateline_event_sentence_is (sentence, i, words))
      return TRUE;
  }
  return FALSE;
}

/* That somebody said something is an event only of what was published. */
static gboolean
is_notable_report (const DatelineEventSentence *sentence, const DatelineEventClause *clause)
{
  return (clause->predicate.end - clause->verb.end >= 4 || clause->content.end > 0) &&
         has_word (sentence, &clause->subject, reports);
}

static gboolean
is_happening (const DatelineEventSentence *sentence, const DatelineEventClause *clause)
{
  const DatelineVerbFlags flags = clause->verb.flags;

  if ((flags & DATELINE_VERB_NEGATED) != 0 ||
      ((flags & DATELINE_VERB_MODAL) != 0 && !clause->is_planned) ||
      ((flags & DATELINE_VERB_STATE) != 0 && !clause->is_planned))
    return FALSE;
  if (dateline_event_sentence_is (sentence, sentence->range.start, " if unless "))
    return FALSE;
  /* "This article is based on …" tells of itself. */
  if (dateline_event_sentence_is (sentence, clause->subject.start, " this these "))
    return FALSE;
  return !clause->is_report || is_notable_report (sentence, clause);
}

/* A value without an end stands for its beginning, which the title names: "since 2023". */
static gboolean
read_value (const DatelineFoundDate *date, DatelineFoundEvent *event)
{
  g_autoptr (DatelineEdtf) value = NULL;

  if (*date->value == '\0' || date->type == DATELINE_DATE_TYPE_SET ||
      (date->flags & (DATELINE_DATE_RECURRING | DATELINE_DATE_VAGUE | DATELINE_DATE_DATELINE)) != 0)
    return FALSE;
  g_strlcpy (event->when, date->value, sizeof event->when);
  if (g_str_has_suffix (event->when, "/.."))
    event->when[strlen (event->when) - 3] = '\0';
  value = dateline_edtf_parse (event->when, NULL);
  if (value == NULL)
    return FALSE;
  event->precision = dateline_edtf_get_precision (value);
  if (g_str_has_prefix (event->when, "../"))
    event->precision = DATELINE_PRECISION_SEASON;
  /* "Some 4,000 years ago" is no year. */
  if (strchr (event->when, '~') != NULL && event->precision == DATELINE_PRECISION_YEAR)
    event->precision = DATELINE_PRECISION_DECADE;
  return TRUE;
}

static gboolean
is_where (const DatelineEventSentence *sentence, const DatelineEventWords *language, guint token)
{
  if (language != NULL)
    return dateline_event_is_place (sentence, language, token);
  return token > sentence->range.start &&
         dateline_event_sentence_is (sentence, token - 1, " in at near outside ");
}

static void
add_participants (const DatelineEventSentence *sentence,
                  const DatelineEventWords *language,
                  const DatelineTokenRange *range,
                  DatelineFoundEvent *event)
{
  for (guint i = sentence->first_mention; i < sentence->end_mention; i++) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (sentence->analysis, i);
    const gboolean is_place = dateline_analysis_mention_is (sentence->analysis, mention, "place");

    if (mention->entity == G_MAXUINT || mention->first_token < range->start ||
        mention->last_token >= range->end)
      continue;
    if (is_place && is_where (sentence, language, mention->first_token)) {
      if (event->place == G_MAXUINT)
        event->place = mention->entity;
    } else if (!dateline_analysis_mention_is (sentence->analysis, mention, "topic")) {
      dateline_found_event_add_participant (event, mention->entity);
    }
  }
}

static DatelineSpan
get_span (const DatelineEventSentence *sentence, guint start, guint end)
{
  return (DatelineSpan) {
    sentence->block,
    dateline_analysis_get_token (sentence->analysis, sentence->block, start)->start_char,
    dateline_analysis_get_token (sentence->analysis, sentence->block, end - 1)->end_char
  };
}

/* The words from the first to the last that the event rests on. */
static DatelineTokenRange
get_evidence (const DatelineEventSentence *sentence,
              const DatelineEventClause *clause,
              const DatelineTokenRange *date)
{
  DatelineTokenRange range = { MIN (clause->subject.start, date->start),
                               MAX (clause->predicate.end, date->end) };

  if (clause->content.end > clause->content.start)
    range.start = MIN (range.start, clause->content.start);
  while (range.end > range.start + 1 &&
         dateline_event_sentence_is (sentence, range.end - 1, " . , ; : ! ? — – - "))
    range.end--;
  return range;
}

/* "The bank said on Monday that it had bought a rival": it was so by Monday. Whoever
 * spoke is meant by "it"; @speaker is the subject. */
static gboolean
tell_reported (const DatelineEventSentence *sentence,
               const DatelineTokenRange *words,
               DatelineEventClause *clause,
               DatelineFoundEvent *event,
               DatelineTokenRange *speaker)
{
  const DatelineTokenRange subject = clause->subject;

  *speaker = (DatelineTokenRange) { 0, 0 };
  if (!clause->is_report || is_notable_report (sentence, clause))
    return TRUE;
  if (strchr (event->when, '/') != NULL || !dateline_event_find_reported (sentence, words, clause))
    return FALSE;
  g_snprintf (event->before, sizeof event->before, "../%.40s", event->when);
  g_strlcpy (event->when, event->before, sizeof event->when);
  *event->before = '\0';
  event->precision = MIN (event->precision, DATELINE_PRECISION_MONTH);
  if (dateline_event_sentence_is (sentence, clause->subject.start, " it they he she ") &&
      clause->subject.end - clause->subject.start == 1 &&
      !dateline_event_sentence_is (sentence, subject.start, " it they he she "))
    *speaker = subject;
  return TRUE;
}

/* The date words that the title goes without: not those that say since or until when. */
static DatelineTokenRange
get_left_out (const DatelineEventSentence *sentence,
              const DatelineFoundDate *date,
              const DatelineTokenRange *words,
              const DatelineTokenRange *phrase)
{
  if (g_str_has_suffix (date->value, "/..") ||
      (words->start > sentence->range.start &&
       dateline_event_sentence_is (sentence, words->start - 1, " until till ")) ||
      dateline_event_sentence_is (sentence, phrase->start, " until till "))
    return (DatelineTokenRange) { sentence->range.start, sentence->range.start };
  return *phrase;
}

/* "Alive today": the day is not that of the verb. */
static gboolean
tells_of_noun (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->start > sentence->range.start &&
         dateline_event_sentence_is (sentence, words->start, " today now ") &&
         dateline_event_sentence_is (sentence, words->start - 1,
                                     " alive living existing available use used known around ");
}

static void
add_event (Finder *self,
           const DatelineEventSentence *sentence,
           const DatelineFoundDate *date,
           const DatelineTokenRange *words)
{
  DatelineFoundEvent event = { .place = G_MAXUINT };
  DatelineEventClause clause;
  DatelineTokenRange range;
  DatelineTokenRange phrase = dateline_event_find_tokens (self->analysis, &date->phrase, sentence->range.start);
  DatelineTokenRange speaker;
  DatelineAntecedent antecedent;
  g_autofree char *name = NULL;

  if (!read_value (date, &event) || !dateline_event_find_clause (sentence, words, &clause) ||
      !tell_reported (sentence, words, &clause, &event, &speaker) ||
      !is_happening (sentence, &clause) || tells_of_noun (sentence, words))
    return;
  antecedent = dateline_event_resolve_subject (
    sentence, speaker.end > speaker.start ? &speaker : &clause.subject);
  if (speaker.end > speaker.start && antecedent.name == NULL)
    antecedent.name = name = dateline_event_dup_phrase (sentence, &speaker, &phrase);
  if (antecedent.is_lost)
    return;
  dateline_found_event_init (&event);
  range = get_evidence (sentence, &clause, &phrase);
  if (speaker.end > speaker.start)
    range.start = MIN (range.start, speaker.start);
  phrase = get_left_out (sentence, date, words, &phrase);
  event.span = get_span (sentence, range.start, range.end);
  event.title = dateline_event_dup_title (sentence, &clause, &phrase, antecedent.name);
  /* A single word may be longer than a title. */
  if (*event.title == '\0') {
    dateline_found_event_clear (&event);
    return;
  }
  event.verb = get_span (sentence, clause.verb.main, clause.verb.main + 1);
  if (antecedent.entity != G_MAXUINT)
    dateline_found_event_add_participant (&event, antecedent.entity);
  add_participants (sentence, NULL, &range, &event);
  event.score = dateline_event_rate (self->analysis, &event, sentence->block) -
                (clause.is_report ? 0.4 : 0) -
                ((clause.verb.flags & DATELINE_VERB_REDUCED) != 0 ? 0.2 : 0);
  g_array_append_val (self->analysis->events, event);
}

/* In a language other than English, where no verb is known. */
static void
add_foreign_event (Finder *self,
                   const DatelineEventSentence *sentence,
                   const DatelineFoundDate *date,
                   const DatelineTokenRange *words)
{
  DatelineFoundEvent event = { .place = G_MAXUINT };
  DatelineTokenRange part, left_out, range;

  /* What has no end is rather how things are than what happened. */
  if (!read_value (date, &event) || g_str_has_suffix (date->value, "/..") ||
      !dateline_event_find_foreign (sentence, self->language, words, &part, &left_out))
    return;
  event.title = dateline_event_dup_foreign_title (sentence, self->language, &part, &left_out);
  if (event.title == NULL)
    return;
  range = (DatelineTokenRange) { MIN (part.start, left_out.start), MAX (part.end, left_out.end) };
  dateline_found_event_init (&event);
  event.span = get_span (sentence, range.start, range.end);
  event.verb = get_span (sentence, part.start, part.end);
  add_participants (sentence, self->language, &range, &event);
  event.score = dateline_event_rate (self->analysis, &event, sentence->block) - 0.1;
  g_array_append_val (self->analysis->events, event);
}

static void
find_events (Finder *self)
{
  DatelineAnalysis *analysis = self->analysis;
  DatelineEventSentence sentence = { .analysis = analysis,
                                     .words = dateline_speech_words_get (analysis->language),
                                     .block = G_MAXUINT };
  g_autoptr (GArray) verbs = NULL;
  guint block = G_MAXUINT;
  guint from = 0;

  for (guint i = 0; i < analysis->dates->len && dateline_work_goes_on_at (i, analysis->dates->len);
       i++) {
    const DatelineFoundDate *date = &g_array_index (analysis->dates, DatelineFoundDate, i);
    const DatelineQuoteText *text = &analysis->texts[date->span.block];
    DatelineTokenRange words;

    if (date->span.block != block)
      from = 0;
    block = date->span.block;
    if (text->type == DATELINE_BLOCK_FIGURE || text->type == DATELINE_BLOCK_QUOTE)
      continue;
    words = dateline_event_find_tokens (analysis, &date->span, from);
    from = words.start;
    if (words.start == words.end || is_quoted (self, &date->span))
      continue;
    if (date->span.block != sentence.block || words.start >= sentence.range.end) {
      sentence.block = date->span.block;
      g_clear_pointer (&verbs, g_array_unref);
      sentence.verbs = NULL;
      if (!dateline_event_find_sentence (&sentence, words.start)) {
        sentence.block = G_MAXUINT;
        continue;
      }
      dateline_event_find_mentions (&sentence, &self->next_mention);
      if (self->language == NULL)
        sentence.verbs = verbs =
          dateline_verbs_find (text->text, text->tokens, sentence.range.start, sentence.range.end);
    }
    if (self->language != NULL)
      add_foreign_event (self, &sentence, date, &words);
    else if (sentence.verbs != NULL)
      add_event (self, &sentence, date, &words);
  }
}

/**
 * dateline_analysis_find_events:
 * @self: an analysis with entities, dates and quotes
 *
 * Finds the events of the timeline, each with the words it rests on. Of other languages than
 * English seven are known, by their small words; others have no events. The time is linear in
 * the length of the text.
 */
void
dateline_analysis_find_events (DatelineAnalysis *self)
{
  Finder finder = { .analysis = self };

  self->events = g_array_new (FALSE, FALSE, sizeof (DatelineFoundEvent));
  g_array_set_clear_func (self->events, dateline_found_event_clear);
  if (self->language != NULL && g_ascii_strncasecmp (self->language, "en", 2) != 0) {
    finder.language = dateline_event_words_get (self->language);
    if (finder.language == NULL)
      return;
  }
  find_events (&finder);
  dateline_events_fold (self);
  dateline_events_choose (self);
}
