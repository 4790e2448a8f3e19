/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds words in the text of an article. */

#include "dateline-find.h"

typedef struct {
  gunichar *chars; /* folded unless the case matters */
  guint n_chars;
  DatelineFindFlags flags;
} Needle;

/* One code point for one, so that offsets stay those of the text. */
static gunichar
fold (gunichar c, DatelineFindFlags flags)
{
  if ((flags & DATELINE_FIND_MATCH_CASE) != 0)
    return c;
  if (c < 0x80)
    return (gunichar) g_ascii_tolower ((char) c);
  /* Final sigma is a sigma. */
  return c == 0x3c2 ? 0x3c3 : g_unichar_tolower (c);
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c) || c == '_';
}

/* Whether the needle stands at @at; @end is set to where it ends. */
static gboolean
matches_at (const Needle *needle, const char *at, const char **end)
{
  for (guint i = 0; i < needle->n_chars; i++) {
    if (*at == '\0' || fold (g_utf8_get_char (at), needle->flags) != needle->chars[i])
      return FALSE;
    at = g_utf8_next_char (at);
  }
  *end = at;
  return TRUE;
}

static gboolean
stands_alone (const char *text, const char *start, const char *end)
{
  if (start > text && is_word_char (g_utf8_get_char (start)) &&
      is_word_char (g_utf8_get_char (g_utf8_prev_char (start))))
    return FALSE;
  return *end == '\0' || !is_word_char (g_utf8_get_char (end)) ||
         !is_word_char (g_utf8_get_char (g_utf8_prev_char (end)));
}

static void
find_in_block (const Needle *needle, const char *text, guint block, GArray *found)
{
  const char *at = text;
  guint offset_char = 0;

  while (*at != '\0') {
    const char *end;

    if (fold (g_utf8_get_char (at), needle->flags) == needle->chars[0] &&
        matches_at (needle, at, &end) &&
        ((needle->flags & DATELINE_FIND_WHOLE_WORDS) == 0 || stands_alone (text, at, end))) {
      DatelineSpan span = { block, offset_char, offset_char + needle->n_chars };

      g_array_append_val (found, span);
      at = end;
      offset_char += needle->n_chars;
      continue;
    }
    at = g_utf8_next_char (at);
    offset_char++;
  }
}

/**
 * dateline_find_all:
 * @article: an article
 * @needle: what to look for, UTF-8
 * @flags: how
 *
 * Finds every place where @needle stands in the blocks of @article; places do
 * not overlap. Unless %DATELINE_FIND_MATCH_CASE is given, letters match
 * whatever their case. An empty needle stands nowhere.
 *
 * Returns: (transfer full) (element-type DatelineSpan): the places in reading
 *   order
 */
GArray *
dateline_find_all (DatelineArticle *article, const char *needle, DatelineFindFlags flags)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
  g_autofree char *composed = g_utf8_normalize (needle, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autofree gunichar *chars = NULL;
  Needle folded = { .flags = flags };
  glong n_chars;

  if (composed == NULL)
    return found;
  chars = g_utf8_to_ucs4_fast (composed, -1, &n_chars);
  for (glong i = 0; i < n_chars; i++)
    chars[i] = fold (chars[i], flags);
  folded.chars = chars;
  folded.n_chars = (guint) n_chars;
  for (guint i = 0; i < dateline_article_get_n_blocks (article) && n_chars > 0; i++)
    find_in_block (&folded, dateline_block_get_text (dateline_article_get_block (article, i)), i,
                   found);
  return found;
}
