/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds words in the text of an article. */

#include "dateline-find.h"

#include <string.h>

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

/* From @start to the end, or to the first place behind @n_bytes where a match can begin.
 * Returns: where it stopped, or NULL at the end */
static const char *
find_in_text (const Needle *needle,
              DatelineBlock *block,
              guint index,
              const char *start,
              gsize n_bytes,
              GArray *found)
{
  const char *text = dateline_block_get_text (block);
  const char *at = start, *end;

  for (;;) {
    while (!needle->can_start[(guchar) *at])
      at++;
    if (*at == '\0')
      return NULL;
    if ((gsize) (at - start) >= n_bytes)
      return at;
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

struct _DatelineFinder {
  DatelineArticle *article;
  Needle needle;
  guint block;    /* that is to be searched next */
  const char *at; /* where in it, or NULL for its start */
  GArray *found;  /* of DatelineSpan */
};

/**
 * dateline_finder_new:
 * @article: an article
 * @words: what to look for, UTF-8
 * @flags: how
 *
 * Prepares to find every place where @words stand in the blocks of @article; places do
 * not overlap. Unless %DATELINE_FIND_MATCH_CASE is given, letters match whatever their
 * case. No words stand nowhere.
 *
 * Returns: (transfer full): what finds them
 */
DatelineFinder *
dateline_finder_new (DatelineArticle *article, const char *words, DatelineFindFlags flags)
{
  DatelineFinder *self = g_new0 (DatelineFinder, 1);
  g_autofree char *composed = g_utf8_normalize (words, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  Needle *needle = &self->needle;
  glong n_chars = 0;

  self->article = g_object_ref (article);
  self->found = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
  needle->flags = flags;
  if (composed != NULL)
    needle->chars = g_utf8_to_ucs4_fast (composed, -1, &n_chars);
  needle->n_chars = (guint) n_chars;
  for (guint i = 0; i < needle->n_chars; i++)
    needle->chars[i] = fold (needle->chars[i], flags);
  if (n_chars > 0)
    note_starts (needle);
  return self;
}

/**
 * dateline_finder_free:
 * @self: (transfer full): what finds something
 *
 * Gives the search up.
 */
void
dateline_finder_free (DatelineFinder *self)
{
  g_object_unref (self->article);
  g_free (self->needle.chars);
  g_array_unref (self->found);
  g_free (self);
}

/**
 * dateline_finder_step:
 * @self: what finds something
 * @n_bytes: how much text to search, about
 *
 * Searches on.
 *
 * Returns: %TRUE if there is nothing left to search
 */
gboolean
dateline_finder_step (DatelineFinder *self, gsize n_bytes)
{
  const guint n_blocks =
    self->needle.n_chars > 0 ? dateline_article_get_n_blocks (self->article) : 0;

  for (gsize n_done = 0; self->block < n_blocks && n_done < n_bytes;) {
    DatelineBlock *block = dateline_article_get_block (self->article, self->block);
    const char *start = self->at != NULL ? self->at : dateline_block_get_text (block);

    self->at =
      find_in_text (&self->needle, block, self->block, start, n_bytes - n_done, self->found);
    n_done += self->at != NULL ? (gsize) (self->at - start) : strlen (start);
    self->block += self->at == NULL;
  }
  return self->block >= n_blocks;
}

/**
 * dateline_finder_get_found:
 * @self: what finds something
 *
 * Gets the places that were found until now, in reading order.
 *
 * Returns: (transfer none) (element-type DatelineSpan): the places
 */
GArray *
dateline_finder_get_found (DatelineFinder *self)
{
  return self->found;
}

/**
 * dateline_find_all:
 * @article: an article
 * @words: what to look for, UTF-8
 * @flags: how
 *
 * Finds at once what a [struct@Dateline.Finder] finds step by step.
 *
 * Returns: (transfer full) (element-type DatelineSpan): the places in reading
 *   order
 */
GArray *
dateline_find_all (DatelineArticle *article, const char *words, DatelineFindFlags flags)
{
  g_autoptr (DatelineFinder) finder = dateline_finder_new (article, words, flags);

  dateline_finder_step (finder, G_MAXSIZE);
  return g_array_ref (finder->found);
}
