/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the gates of dates share. */

#pragma once

#include "dateline-date-private.h"

G_BEGIN_DECLS

static inline gboolean
dateline_date_block_is_any (const DatelineDateBlock *block,
                            guint at,
                            const DatelineDateWord *words,
                            guint n_words)
{
  for (guint i = 0; i < n_words; i++) {
    if (dateline_date_block_is (block, at, words[i]))
      return TRUE;
  }
  return FALSE;
}

/* "the weekend" */
static inline gboolean
dateline_date_match_has_article (const DatelineDateBlock *block, const DatelineDateMatch *match)
{
  return dateline_date_block_is (block, match->first, DATELINE_WORD_THE) &&
         match->end - match->first > 1;
}

gboolean dateline_date_follows_preposition (const DatelineDateBlock *block, guint first);
gboolean
dateline_date_passes_month (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean dateline_date_passes_day (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean
dateline_date_passes_weekday (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean dateline_date_passes_today (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean
dateline_date_passes_season (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean
dateline_date_passes_units (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean
dateline_date_passes_reference (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean
dateline_date_passes_day_part (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean
dateline_date_passes_count (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean dateline_date_passes_half (const DatelineDateBlock *block, const DatelineDateMatch *match);
gboolean dateline_date_passes_name (const DatelineDateBlock *block, const DatelineDateMatch *match);

G_END_DECLS
