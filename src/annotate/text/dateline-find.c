/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds words in the text of an article. */

#include "dateline-find.h"

#include <string.h>

/* Letters that become small though they are not the only capital of the small one. */
static const gunichar other_capitals[] = {
  0x130,  /* I with a dot */
  0x3c2,  /* final sigma */
  0x3f4,  /* the symbol of theta */
  0x1e9e, /* sharp s */
  0x2126, /* ohm */
  0x212a, /* kelvin */
  0x212b, /* angstrom */
};

#define MOST_UNFOLDED (3 + G_N_ELEMENTS (other_capitals))

typedef struct {
  gunichar *chars; /* folded unless the case matters */
  guint n_chars;
  DatelineFindFlags flags;
  /* By two bytes of the text, the second of which may be of another character: whether a match
   * can begin with them. Few places begin so that do not go on as they should. */
  guint8 (*can_start)[256];
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

/* Lists every character that folds to @c; one or the other more than once. */
static guint
list_unfolded (gunichar c, DatelineFindFlags flags, gunichar unfolded[MOST_UNFOLDED])
{
  const gunichar capitals[] = { g_unichar_toupper (c), g_unichar_totitle (c) };
  guint n = 0;

  unfolded[n++] = c;
  for (guint i = 0; i < G_N_ELEMENTS (capitals); i++) {
    if (fold (capitals[i], flags) == c)
      unfolded[n++] = capitals[i];
  }
  for (guint i = 0; i < G_N_ELEMENTS (other_capitals); i++) {
    if (fold (other_capitals[i], flags) == c)
      unfolded[n++] = other_capitals[i];
  }
  return n;
}

static void
note_starts (Needle *needle)
{
  gunichar unfolded[MOST_UNFOLDED];
  guint8 can_follow[256]; /* whether a byte begins the second character, or anything may */
  char bytes[6];
  guint n_unfolded = 0;

  memset (can_follow, needle->n_chars == 1, sizeof can_follow);
  if (needle->n_chars > 1)
    n_unfolded = list_unfolded (needle->chars[1], needle->flags, unfolded);
  for (guint i = 0; i < n_unfolded; i++) {
    g_unichar_to_utf8 (unfolded[i], bytes);
    can_follow[(guchar) bytes[0]] = TRUE;
  }

  needle->can_start = g_malloc0 (256 * sizeof *needle->can_start);
  n_unfolded = list_unfolded (needle->chars[0], needle->flags, unfolded);
  for (guint i = 0; i < n_unfolded; i++) {
    const gboolean is_long = g_unichar_to_utf8 (unfolded[i], bytes) > 1;
    guint8 *second = needle->can_start[(guchar) bytes[0]];

    if (is_long)
      second[(guchar) bytes[1]] = TRUE;
    else
      memcpy (second, can_follow, sizeof can_follow);
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

/* What is searched: a block, or a line that stands by itself. */
typedef struct {
  guint index;
  const char *text;
  gsize n_bytes;
  DatelineBlock *block; /* or NULL */
} Haystack;

static guint
get_char (const Haystack *haystack, const char *at)
{
  return haystack->block != NULL
         ? dateline_block_byte_to_char (haystack->block, (gsize) (at - haystack->text))
         : (guint) g_utf8_pointer_to_offset (haystack->text, at);
}

/* From @start to the end, or about @n_bytes.
 * Returns: where it stopped, or NULL at the end */
static const char *
find_in_text (const Needle *needle,
              const Haystack *haystack,
              const char *start,
              gsize n_bytes,
              GArray *found)
{
  const gsize n_left = haystack->n_bytes - (gsize) (start - haystack->text);
  const char *limit = start + MIN (n_left, n_bytes);
  const char *at = start, *end;

  while (at < limit) {
    /* Behind the last byte is the zero that ends the text. */
    if (!needle->can_start[(guchar) at[0]][(guchar) at[1]]) {
      at++;
    } else if (matches_at (needle, at, &end) &&
               ((needle->flags & DATELINE_FIND_WHOLE_WORDS) == 0 ||
                stands_alone (haystack->text, at, end))) {
      guint start_char = get_char (haystack, at);
      DatelineSpan span = { haystack->index, start_char, start_char + needle->n_chars };

      g_array_append_val (found, span);
      at = end;
    } else {
      at++;
    }
  }
  return limit < start + n_left ? at : NULL;
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
  g_free (self->needle.can_start);
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
    const Haystack haystack = {
      .index = self->block,
      .text = dateline_block_get_text (block),
      .n_bytes = dateline_block_get_n_bytes (block),
      .block = block,
    };
    const char *start = self->at != NULL ? self->at : haystack.text;

    self->at = find_in_text (&self->needle, &haystack, start, n_bytes - n_done, self->found);
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
 * dateline_finder_find_in_lines:
 * @self: what finds something
 * @lines: (array zero-terminated=1): lines that are not of the article, UTF-8
 *
 * Finds at once every place where the words stand in @lines.
 *
 * Returns: (transfer full) (element-type DatelineSpan): the places in reading order; the
 *   block of each is the number of its line
 */
GArray *
dateline_finder_find_in_lines (DatelineFinder *self, const char *const *lines)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));

  for (guint i = 0; lines[i] != NULL && self->needle.n_chars > 0; i++) {
    const Haystack haystack = { .index = i, .text = lines[i], .n_bytes = strlen (lines[i]) };

    find_in_text (&self->needle, &haystack, lines[i], G_MAXSIZE, found);
  }
  return found;
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
