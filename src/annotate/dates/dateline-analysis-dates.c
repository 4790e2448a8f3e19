/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the dates of the text. */

#include "annotate/dateline-analysis-private.h"

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

  for (guint i = 0; i < self->n_texts; i++)
    texts[i] =
      (DatelineDateText) { self->texts[i].text, self->texts[i].tokens, self->texts[i].type };
  self->dates = dateline_dates_find (texts, self->n_texts, &context);
}
