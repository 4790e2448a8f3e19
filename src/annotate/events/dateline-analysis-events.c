/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds what happened when: the clauses of dates, the best of them, and each once. */

#include "dateline-event-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

typedef struct {
  DatelineAnalysis *analysis;
  const DatelineEventWords *language; /* NULL for English */
  guint next_mention;
  DatelineEventQuotes quotes;
} Finder;

/* A value without an end stands for its beginning, which the title names: "since 2023". */
static gboolean
read_value (const DatelineFoundDate *date, DatelineFoundEvent *event)
{
  g_autoptr (DatelineEdtf) value = NULL;

  if (*date->value == '\0' || date->type == DATELINE_DATE_TYPE_SET ||
      (date->flags & (DATELINE_DATE_RECURRING | DATELINE_DATE_VAGUE | DATELINE_DATE_DATELINE)) != 0)
    return FALSE;
  g_strlcpy (event->when, date->value, sizeof event->when);
  /* "Broke out before noon Tuesday": on that day. */
  if (g_str_has_prefix (event->when, "../") && date->n_parts == 1 &&
      strchr (date->parts[0].timex, 'T') != NULL && strchr (event->when, 'T') == NULL)
    memmove (event->when, event->when + strlen ("../"), strlen (event->when + strlen ("../")) + 1);
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

static void
add_event (Finder *self,
           const DatelineEventSentence *sentence,
           const DatelineFoundDate *date,
           const DatelineTokenRange *words)
{
  DatelineFoundEvent event = { .place = G_MAXUINT };
  const DatelineTokenRange phrase =
    dateline_event_find_tokens (self->analysis, &date->phrase, sentence->range.start);

  if (read_value (date, &event) &&
      dateline_event_make (sentence, words, &phrase, g_str_has_suffix (date->value, "/.."), &event))
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
  guint person;

  /* What has no end is rather how things are than what happened. */
  if (!read_value (date, &event) || g_str_has_suffix (date->value, "/..") ||
      !dateline_event_find_foreign (sentence, self->language, words, &part, &left_out, &person))
    return;
  event.title =
    dateline_event_dup_foreign_title (sentence, self->language, &part, &left_out, &person);
  if (event.title == NULL)
    return;
  range = (DatelineTokenRange) { MIN (part.start, left_out.start), MAX (part.end, left_out.end) };
  dateline_found_event_init (&event);
  event.span = dateline_event_get_span (sentence, range.start, range.end);
  event.verb = dateline_event_get_span (sentence, part.start, part.end);
  if (person != G_MAXUINT)
    dateline_found_event_add_participant (&event, person);
  dateline_event_add_participants (sentence, self->language, &range, &event);
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
    if (words.start == words.end || dateline_event_quotes_have (&self->quotes, &date->span))
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
  Finder finder = { .analysis = self, .quotes = { self->quotes, 0 } };

  self->events = g_array_new (FALSE, FALSE, sizeof (DatelineFoundEvent));
  g_array_set_clear_func (self->events, dateline_found_event_clear);
  if (self->language != NULL && g_ascii_strncasecmp (self->language, "en", 2) != 0) {
    finder.language = dateline_event_words_get (self->language);
    if (finder.language == NULL)
      return;
  }
  find_events (&finder);
  if (finder.language == NULL)
    dateline_events_find_relative (self);
  dateline_events_fold (self);
  dateline_events_choose (self);
}
