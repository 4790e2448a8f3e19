/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the dates of the text. */

#include "annotate/dateline-analysis-private.h"

/* "השרה מאי גולן", who is called as a month is. */
static gboolean
is_in_person (const DatelineAnalysis *self, const DatelineSpan *span, guint *next)
{
  for (; *next < self->mentions->len; (*next)++) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self, *next);

    if (mention->span.block > span->block ||
        (mention->span.block == span->block && mention->span.end_char > span->start_char))
      return mention->span.block == span->block && mention->span.start_char <= span->start_char &&
             mention->span.end_char >= span->end_char &&
             mention->name_kind == DATELINE_NAME_PERSON && mention->entity != G_MAXUINT &&
             mention->first_token < mention->last_token;
  }
  return FALSE;
}

/**
 * dateline_analysis_find_dates:
 * @self: an analysis
 *
 * Finds the dates, those too that have no place on the line.
 */
void
dateline_analysis_find_dates (DatelineAnalysis *self)
{
  const DatelineDateContext context = { .published = self->published, .language = self->language };
  g_autofree DatelineDateText *texts = g_new (DatelineDateText, self->n_texts);
  guint next = 0, n_kept = 0;

  for (guint i = 0; i < self->n_texts; i++)
    texts[i] =
      (DatelineDateText) { self->texts[i].text, self->texts[i].tokens, self->texts[i].type };
  self->dates = dateline_dates_find (texts, self->n_texts, &context);
  for (guint i = 0; i < self->dates->len; i++) {
    const DatelineFoundDate date = g_array_index (self->dates, DatelineFoundDate, i);

    if (!is_in_person (self, &date.span, &next))
      g_array_index (self->dates, DatelineFoundDate, n_kept++) = date;
  }
  g_array_set_size (self->dates, n_kept);
}
