/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long an article takes to read. */

#include "dateline-reading-time.h"

/* Silent reading of non-fiction: the mean for adults reading English, and for
 * Chinese, found by Brysbaert (2019), "How many words do we read per minute?",
 * Journal of Memory and Language 109. */
#define WORDS_PER_MINUTE 238
#define IDEOGRAPHS_PER_MINUTE 260

/* Of a longer article every second block, or third, tells how long all of them take. */
#define MAX_COUNTED_CHARS 100000

static gboolean
is_ideograph (gunichar c)
{
  switch (g_unichar_get_script (c)) {
  case G_UNICODE_SCRIPT_HAN:
  case G_UNICODE_SCRIPT_HIRAGANA:
  case G_UNICODE_SCRIPT_KATAKANA:
    return TRUE;
  default:
    return FALSE;
  }
}

/**
 * dateline_reading_time_count_words:
 * @text: UTF-8
 * @n_ideographs: (out): characters of scripts that put no space between words
 *
 * Counts words: runs of letters and digits, with the marks that join them.
 *
 * Returns: the number of words, without the ideographs
 */
guint
dateline_reading_time_count_words (const char *text, guint *n_ideographs)
{
  guint n_words = 0;
  gboolean in_word = FALSE;

  *n_ideographs = 0;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);
    gboolean joins = c == '\'' || c == 0x2019 || c == '-' || g_unichar_ismark (c);

    if (is_ideograph (c)) {
      (*n_ideographs)++;
      in_word = FALSE;
    } else if (g_unichar_isalnum (c)) {
      if (!in_word)
        n_words++;
      in_word = TRUE;
    } else if (!joins) {
      in_word = FALSE;
    }
  }
  return n_words;
}

/**
 * dateline_reading_time_estimate:
 * @article: an article
 *
 * Estimates how long its blocks take to read. The time that this takes itself hardly grows
 * with the article.
 *
 * Returns: minutes, at least 1
 */
guint
dateline_reading_time_estimate (DatelineArticle *article)
{
  guint n_blocks = dateline_article_get_n_blocks (article);
  guint64 n_chars = 0, n_counted = 0;
  guint step;
  double minutes = 0.;

  for (guint i = 0; i < n_blocks; i++)
    n_chars += dateline_block_get_n_chars (dateline_article_get_block (article, i));
  step = (guint) (n_chars / MAX_COUNTED_CHARS) + 1;

  for (guint i = 0; i < n_blocks; i += step) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    guint n_ideographs;
    guint n_words =
      dateline_reading_time_count_words (dateline_block_get_text (block), &n_ideographs);

    minutes += (double) n_words / WORDS_PER_MINUTE + (double) n_ideographs / IDEOGRAPHS_PER_MINUTE;
    n_counted += dateline_block_get_n_chars (block);
  }
  if (n_counted > 0)
    minutes *= (double) n_chars / (double) n_counted;
  return MAX ((guint) (minutes + .5), 1);
}
