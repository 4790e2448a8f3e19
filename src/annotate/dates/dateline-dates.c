/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the dates of an article: matches the rules block by block, joins what belongs
 * together, and counts relative dates from the publication date or an earlier date. */

#include "dateline-dates.h"

#include "dateline-date-resolve-private.h"

#include "annotate/dateline-work.h"

/* A line of at most so many words that is a date says when the article was published. */
#define MAX_DATELINE_WORDS 12
#define N_DATELINE_BLOCKS 6
#define N_DATELINE_LEXEMES 9

typedef struct {
  const DatelineDateText *texts;
  const DatelineDateWords *words;
  DatelineDateAnchors anchors;
  GArray *found;
} Finder;

static gboolean
is_set (int slot)
{
  return slot != DATELINE_DATE_UNSET;
}

static void
set_span (const DatelineDateBlock *block, guint number, guint first, guint end, DatelineSpan *span)
{
  span->block = number;
  span->start_char = dateline_date_block_get (block, first)->start_char;
  span->end_char = dateline_date_block_get (block, end - 1)->end_char;
}

/* "Publié le 22 novembre 2024 à 18h05": the time of a day that is a dateline. */
static gboolean
is_time_of_dateline (const Finder *self, guint number, const DatelineDateMatch *match)
{
  const DatelineFoundDate *last =
    self->found->len > 0 ? &g_array_index (self->found, DatelineFoundDate, self->found->len - 1)
                         : NULL;

  return is_set (match->hour) && last != NULL && last->span.block == number &&
         (last->flags & DATELINE_DATE_DATELINE) != 0;
}

/* A dateline or byline: the date that the article has itself. */
static gboolean
is_dateline (const Finder *self,
             const DatelineDateBlock *block,
             guint number,
             const DatelineDateMatch *match,
             const DatelineDateResolved *resolved)
{
  const DatelineDateAnchors *anchors = &self->anchors;

  if (number >= N_DATELINE_BLOCKS || !anchors->has_published || !resolved->has_point ||
      match->kind != DATELINE_MATCH_CALENDAR ||
      !(is_set (match->day) || is_time_of_dateline (self, number, match)) ||
      ABS (dateline_date_point_get_days (&resolved->first) -
           dateline_date_point_get_days (&anchors->published)) > 1)
    return FALSE;
  if (block->lexemes->len <= MAX_DATELINE_WORDS &&
      !dateline_date_block_is (block, block->lexemes->len - 1, DATELINE_WORD_DOT))
    return TRUE;
  /* "NAIROBI, May 16 (AP) —" */
  return match->first <= N_DATELINE_LEXEMES && match->first > 0 &&
         (dateline_date_block_get (block, 0)->flags & DATELINE_LEXEME_ALL_CAPS) != 0 &&
         (dateline_date_block_is (block, match->end, DATELINE_WORD_OPEN) ||
          dateline_date_block_is (block, match->end, DATELINE_WORD_CLOSE) ||
          dateline_date_block_is (block, match->end, DATELINE_WORD_DASH));
}

static double
get_confidence (const DatelineDateMatch *match, const DatelineFoundDate *date)
{
  double confidence = 0.95;

  if ((date->flags & DATELINE_DATE_VAGUE) != 0)
    return 0.6;
  if (date->anchor == DATELINE_DATE_ANCHOR_PUBLISHED)
    confidence = match->kind == DATELINE_MATCH_CALENDAR &&
                     match->relation == DATELINE_RELATION_NONE && match->tense == 0
                 ? 0.75
                 : 0.85;
  else if (date->anchor == DATELINE_DATE_ANCHOR_TEXT)
    confidence = 0.7;
  if (*date->value == '\0')
    confidence = MIN (confidence, 0.7);
  return confidence;
}

/* "In May 2009 … in July": what names its year, and what goes on from there. "Since 2009" begins
 * no story, nor does a plan for 2029. */
static gboolean
lends_year (const DatelineDateAnchors *anchors,
            const DatelineDateMatch *match,
            const DatelineDateResolved *resolved)
{
  if (match->bound != DATELINE_BOUND_NONE || (!anchors->has_published && match->tense > 0))
    return FALSE;
  if (is_set (match->year))
    return match->kind == DATELINE_MATCH_CALENDAR && match->era != -1;
  return resolved->anchor == DATELINE_DATE_ANCHOR_TEXT && anchors->has_year &&
         resolved->whole.unit <= DATELINE_UNIT_YEAR;
}

/* "In 2009 the firm moved": a year that begins its sentence is that of what is told then. */
static gboolean
begins_sentence (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return match->first > 0 && dateline_date_block_is (block, match->first - 1, DATELINE_WORD_IN) &&
         (match->first == 1 || (dateline_date_block_get (block, match->first - 1)->flags &
                                DATELINE_LEXEME_STARTS_SENTENCE) != 0);
}

/* 去年开通，6月关闭: in Chinese the year goes on to the end of the sentence. */
static gboolean
is_year_of_sentence (const Finder *self, const DatelineDateMatch *match)
{
  return match->kind == DATELINE_MATCH_PERIOD && match->unit == DATELINE_UNIT_YEAR &&
         match->relation == DATELINE_RELATION_LAST && match->bound == DATELINE_BOUND_NONE &&
         g_str_equal (dateline_date_words_get_language (self->words), "zh");
}

/* Forgets a year that held for a sentence, where another begins. */
static void
end_sentence (DatelineDateAnchors *anchors, const DatelineDateBlock *block, guint from, guint to)
{
  for (guint i = from; i <= to && anchors->year_is_of_sentence; i++) {
    if ((dateline_date_block_get (block, i)->flags & DATELINE_LEXEME_STARTS_SENTENCE) != 0)
      anchors->has_year = anchors->year_is_of_sentence = FALSE;
  }
}

static void
remember (Finder *self,
          const DatelineDateBlock *block,
          guint number,
          const DatelineDateMatch *match,
          const DatelineDateResolved *resolved)
{
  DatelineDateAnchors *anchors = &self->anchors;

  if (!resolved->has_point || resolved->type == DATELINE_DATE_TYPE_DURATION ||
      resolved->type == DATELINE_DATE_TYPE_SET)
    return;
  /* "from 5 a year earlier, and sales from 9 a year earlier": both from the same. */
  if (match->kind == DATELINE_MATCH_OFFSET && match->offset < 0 &&
      match->unit == DATELINE_UNIT_YEAR)
    return;
  anchors->has_text = TRUE;
  anchors->text = resolved->whole;
  anchors->period_first = resolved->first;
  anchors->period_last = resolved->last;
  anchors->block = number;
  if (resolved->whole.unit == DATELINE_UNIT_QUARTER) {
    anchors->has_quarter = TRUE;
    anchors->quarter = resolved->whole;
    anchors->quarter_block = number;
  }
  if (lends_year (anchors, match, resolved) || is_year_of_sentence (self, match)) {
    anchors->has_year = TRUE;
    anchors->year = resolved->whole;
    anchors->year_block = number;
    anchors->year_is_of_sentence =
      is_year_of_sentence (self, match) || (anchors->year_is_of_sentence && !is_set (match->year));
    anchors->year_is_frame = anchors->year_is_of_sentence || begins_sentence (block, match);
  }
}

/* "1994-98": two expressions in one. */
static void
fill_years (const DatelineDateBlock *block,
            const DatelineDateMatch *match,
            const DatelineDateResolved *resolved,
            DatelineFoundDate *date)
{
  DatelineDateResolved year = *resolved;

  if (!resolved->has_point || !is_set (match->year_to) || is_set (match->season) ||
      match->end - match->first < 3)
    return;
  date->n_parts = 2;
  year.is_interval = FALSE;
  year.last = year.first;
  date->parts[0].end_char = dateline_date_block_get (block, match->end - 3)->end_char;
  dateline_date_write_part (match, &year, &date->parts[0]);
  year.first = year.whole = year.last = resolved->last;
  date->parts[1].start_char = dateline_date_block_get (block, match->end - 1)->start_char;
  date->parts[1].end_char = date->span.end_char;
  dateline_date_write_part (match, &year, &date->parts[1]);
}

static void
fill (Finder *self,
      const DatelineDateBlock *block,
      guint number,
      const DatelineDateMatch *match,
      const DatelineDateResolved *resolved,
      DatelineFoundDate *date)
{
  DatelineDatePart *part = &date->parts[0];

  set_span (block, number, match->first, match->end, &date->span);
  set_span (block, number, match->phrase_first, match->phrase_end, &date->phrase);
  part->start_char = date->span.start_char;
  part->end_char = date->span.end_char;
  dateline_date_write_part (match, resolved, part);
  dateline_date_write (match, resolved, TRUE, date->value);
  date->n_parts = 1;
  fill_years (block, match, resolved, date);
  date->type = resolved->type;
  date->flags = resolved->flags;
  date->anchor = resolved->anchor;
  date->rule = match->rule;
  if (match->tense > 0 && resolved->has_point && self->anchors.has_published &&
      dateline_date_point_get_days (&resolved->first) >=
        dateline_date_point_get_days (&self->anchors.published))
    date->flags |= DATELINE_DATE_FUTURE;
  if (date->anchor == DATELINE_DATE_ANCHOR_PUBLISHED && self->anchors.has_published)
    dateline_date_point_to_edtf (&self->anchors.published, date->anchor_value);
  else if (date->anchor == DATELINE_DATE_ANCHOR_TEXT)
    dateline_date_point_to_edtf (self->anchors.has_text ? &self->anchors.text : &self->anchors.year,
                                 date->anchor_value);
  if (is_dateline (self, block, number, match, resolved)) {
    date->flags |= DATELINE_DATE_DATELINE;
    date->rule = "dateline";
  }
  date->confidence = get_confidence (match, date);
}

/* The other end of a range: both together have one value. */
static void
fill_range (const DatelineDateAnchors *anchors,
            const DatelineDateMatch *from,
            DatelineDateResolved *first,
            DatelineDateResolved *last,
            const DatelineDateMatch *match,
            const DatelineFoundDate *other,
            DatelineFoundDate *date)
{
  DatelineDateResolved range;
  DatelineDateMatch plain = *match;

  date->parts[1] = other->parts[0];
  date->n_parts = 2;
  date->span.end_char = other->span.end_char;
  date->phrase.end_char = MAX (other->phrase.end_char, other->span.end_char);
  date->rule = "range";
  if (!first->has_point || !last->has_point) {
    *date->value = '\0';
    return;
  }
  /* "Monday to Friday": the second is the one that follows. */
  if (is_set (match->weekday) && !is_set (match->day) &&
      dateline_date_point_get_days (&last->last) < dateline_date_point_get_days (&first->first)) {
    dateline_date_point_set_days (&last->last, dateline_date_point_get_days (&last->last) + 7);
    last->first = last->whole = last->last;
    dateline_date_write_part (match, last, &date->parts[1]);
  }
  dateline_date_order_months (anchors, from, match, first, last, date);
  date->parts[1].start_char = other->parts[0].start_char;
  date->parts[1].end_char = other->parts[0].end_char;
  range = *first;
  range.last = last->last;
  range.is_interval =
    dateline_date_point_get_days (&range.first) != dateline_date_point_get_days (&range.last);
  plain.hour = plain.day_part = DATELINE_DATE_UNSET;
  plain.bound = DATELINE_BOUND_NONE;
  if (dateline_date_point_get_days (&range.first) <= dateline_date_point_get_days (&range.last))
    dateline_date_write (&plain, &range, TRUE, date->value);
}

static void
find_in_block (Finder *self, guint number)
{
  const DatelineDateText *text = &self->texts[number];
  g_autoptr (GArray) lexemes = dateline_date_lex (text->text, text->tokens, self->words);
  const DatelineDateBlock block = { text->text, text->tokens, lexemes, self->words };
  g_autoptr (GArray) matches = dateline_date_match_block (&block);
  guint from = 0;

  for (guint i = 0; i < matches->len; i++) {
    const DatelineDateMatch *match = &g_array_index (matches, DatelineDateMatch, i);
    DatelineDateResolved resolved, other;
    DatelineFoundDate date = { 0 };

    end_sentence (&self->anchors, &block, from, match->first);
    from = match->end;
    if (match->kind == DATELINE_MATCH_TRAP ||
        !dateline_date_resolve (&self->anchors, number, match, &resolved))
      continue;
    fill (self, &block, number, match, &resolved, &date);
    remember (self, &block, number, match, &resolved);
    if (match->joins_next && i + 1 < matches->len) {
      const DatelineDateMatch *next = &g_array_index (matches, DatelineDateMatch, i + 1);
      DatelineFoundDate end = { 0 };

      if (dateline_date_resolve (&self->anchors, number, next, &other)) {
        fill (self, &block, number, next, &other, &end);
        fill_range (&self->anchors, match, &resolved, &other, next, &end, &date);
        remember (self, &block, number, next, &other);
        self->anchors.period_first = resolved.first;
        i++;
      }
    }
    g_array_append_val (self->found, date);
  }
}

/**
 * dateline_dates_find:
 * @texts: (array length=n_texts): the blocks of an article
 * @n_texts: how many
 * @context: what the article says of itself
 *
 * Finds the dates, times, durations and recurring times of a text, in time that is linear.
 * Without a publication date, what is counted from it has no value; to call again with
 * one takes milliseconds.
 *
 * Returns: (transfer full) (element-type DatelineFoundDate): the dates in the order of the
 *   text; they do not overlap
 */
GArray *
dateline_dates_find (const DatelineDateText *texts,
                     guint n_texts,
                     const DatelineDateContext *context)
{
  Finder self = { .texts = texts, .words = dateline_date_words_get (context->language) };

  self.found = g_array_new (FALSE, FALSE, sizeof (DatelineFoundDate));
  self.anchors.has_published =
    dateline_date_point_from_edtf (context->published, &self.anchors.published);
  self.anchors.is_narrative = dateline_date_is_narrative (
    texts, n_texts, self.words, self.anchors.has_published ? self.anchors.published.year : 0);
  for (guint i = 0; i < n_texts && dateline_work_goes_on (i, n_texts); i++)
    find_in_block (&self, i);
  return self.found;
}
