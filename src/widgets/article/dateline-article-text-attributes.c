/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the words of the running text are, for assistive technologies. */

#include "dateline-article-text-private.h"

#define NO_MARK "none"

static char **
make_list (const char *only)
{
  char **list = g_new0 (char *, 2);

  list[0] = g_strdup (only);
  return list;
}

static void
narrow (GtkAccessibleTextRange *range, gsize offset, gsize bound)
{
  if (bound <= offset && bound > range->start) {
    range->length -= bound - range->start;
    range->start = bound;
  } else if (bound > offset && bound < range->start + range->length) {
    range->length = bound - range->start;
  }
}

/* The stretch around @offset that the same marks cover, with the newline of its block at
 * most. */
static GtkAccessibleTextRange
measure_run (DatelineArticleText *self, guint offset)
{
  const guint block = dateline_article_text_offset_to_position (self, offset).block;
  GtkAccessibleTextRange range = { 0 };

  if (self->document == NULL ||
      dateline_article_get_n_blocks (dateline_document_get_article (self->document)) == 0)
    return range;
  range.start = self->block_starts[block];
  range.length = self->block_starts[block + 1] - range.start;
  for (guint i = 0; i < self->marks->len; i++) {
    const DatelineSpan *span = dateline_annotation_get_span (g_ptr_array_index (self->marks, i));

    if (span->block == block) {
      narrow (&range, offset, self->block_starts[block] + span->start_char);
      narrow (&range, offset, self->block_starts[block] + span->end_char);
    }
  }
  return range;
}

/**
 * dateline_article_text_get_attributes:
 * @text: the text
 * @offset: an offset in it, in characters
 * @n_ranges: (out): receives 1
 * @ranges: (out) (array length=n_ranges) (transfer full): receives the run that @offset
 *   is in
 * @names: (out) (transfer full): receives "mark"
 * @values: (out) (transfer full): receives the kind of the shortest mark at @offset, or
 *   "none"
 *
 * Implements the method of #GtkAccessibleText. There always is an answer: GTK reads the
 * lists also where there is said to be none.
 *
 * Returns: %TRUE
 */
gboolean
dateline_article_text_get_attributes (GtkAccessibleText       *text,
                                      unsigned int             offset,
                                      gsize                   *n_ranges,
                                      GtkAccessibleTextRange **ranges,
                                      char                  ***names,
                                      char                  ***values)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);
  const guint link = dateline_article_text_find_link (self, offset);
  const char *kind = NO_MARK;

  if (link != G_MAXUINT)
    kind =
      dateline_kind_get_id (dateline_annotation_get_kind (g_ptr_array_index (self->marks, link)));
  *n_ranges = 1;
  *ranges = g_new0 (GtkAccessibleTextRange, 1);
  **ranges = measure_run (self, offset);
  *names = make_list ("mark");
  *values = make_list (kind);
  return TRUE;
}

/**
 * dateline_article_text_get_default_attributes:
 * @text: the text
 * @names: (out) (transfer full): receives "mark"
 * @values: (out) (transfer full): receives "none"
 *
 * Implements the method of #GtkAccessibleText.
 */
void
dateline_article_text_get_default_attributes (GtkAccessibleText *text,
                                              char            ***names,
                                              char            ***values)
{
  *names = make_list ("mark");
  *values = make_list (NO_MARK);
}
