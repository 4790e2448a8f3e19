/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds words in the text of an article. */

#include "dateline-find.h"

/* No letter with a case stands beyond this plane. */
#define LAST_CASED_CHAR 0x1ffff

typedef struct {
  gunichar *chars; /* folded unless the case matters */
  guint n_chars;
  DatelineFindFlags flags;
  gboolean can_start[256]; /* whether a byte begins the first character; the end's always does */
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

static void
note_start (Needle *needle, gunichar c)
{
  char bytes[6];

  g_unichar_to_utf8 (c, bytes);
  needle->can_start[(guchar) bytes[0]] = TRUE;
}

static void
note_starts (Needle *needle)
{
  needle->can_start[0] = TRUE;
  note_start (needle, needle->chars[0]);
  if ((needle->flags & DATELINE_FIND_MATCH_CASE) != 0)
    return;
  for (gunichar c = 1; c <= LAST_CASED_CHAR; c++) {
    if (fold (c, needle->flags) == needle->chars[0])
      note_start (needle, c);
  }
}

static gboolean
is_word_char (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum ((char) c) || c == '_';
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
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
find_in_block (const Needle *needle, DatelineBlock *block, guint index, GArray *found)
{
  const char *text = dateline_block_get_text (block);
  const char *at = text, *end;

  for (;;) {
    while (!needle->can_start[(guchar) *at])
      at++;
    if (*at == '\0')
      break;
    if (matches_at (needle, at, &end) &&
        ((needle->flags & DATELINE_FIND_WHOLE_WORDS) == 0 || stands_alone (text, at, end))) {
      guint start_char = dateline_block_byte_to_char (block, (gsize) (at - text));
      DatelineSpan span = { index, start_char, start_char + needle->n_chars };

      g_array_append_val (found, span);
      at = end;
    } else {
      at++;
    }
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
  if (n_chars > 0) {
    note_starts (&folded);
    for (guint i = 0; i < dateline_article_get_n_blocks (article); i++)
      find_in_block (&folded, dateline_article_get_block (article, i), i, found);
  }
  return found;
}
