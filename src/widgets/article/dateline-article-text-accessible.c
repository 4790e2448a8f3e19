/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The running text for assistive technologies: all of it as one text with a
 * newline between blocks. Its links are in dateline-article-text-links.c. */

#include "dateline-article-text-private.h"

static guint
count_blocks (DatelineArticleText *self)
{
  if (self->document == NULL)
    return 0;
  return dateline_article_get_n_blocks (dateline_document_get_article (self->document));
}

/* The last block has no newline after it. */
static guint
count_chars (DatelineArticleText *self)
{
  guint n_blocks = count_blocks (self);

  return n_blocks > 0 ? self->block_starts[n_blocks] - 1 : 0;
}

static DatelineBlock *
peek_block (DatelineArticleText *self, guint position)
{
  return dateline_article_get_block (dateline_document_get_article (self->document), position);
}

/* GTK reads the bytes as a string: a NUL follows them. */
static GBytes *
dup_range (DatelineArticleText *self, guint start, guint end)
{
  g_autoptr (GString) contents = g_string_new (NULL);
  guint n_blocks = count_blocks (self);
  guint first = n_blocks > 0 ? dateline_article_text_offset_to_position (self, start).block : 0;
  gsize n_bytes;

  end = MIN (end, count_chars (self));
  for (guint i = first; i < n_blocks && self->block_starts[i] < end; i++) {
    DatelineBlock *block = peek_block (self, i);
    guint block_start = self->block_starts[i];
    guint n_chars = dateline_block_get_n_chars (block);
    guint from = MIN (MAX (start, block_start) - block_start, n_chars);
    guint to = MIN (end - block_start, n_chars);
    gsize from_byte = dateline_block_char_to_byte (block, from);
    gsize to_byte = dateline_block_char_to_byte (block, to);

    if (from < to)
      g_string_append_len (contents, dateline_block_get_text (block) + from_byte,
                           (gssize) (to_byte - from_byte));
    if (end > block_start + n_chars && start <= block_start + n_chars)
      g_string_append_c (contents, '\n');
  }
  n_bytes = contents->len;
  return g_bytes_new_take (g_string_free_and_steal (g_steal_pointer (&contents)), n_bytes);
}

static GBytes *
get_contents (GtkAccessibleText *text, unsigned int start, unsigned int end)
{
  return dup_range (DATELINE_ARTICLE_TEXT (text), start, end);
}

typedef gboolean (*BoundaryFunc) (const PangoLogAttr *attr);

static gboolean
is_word_start (const PangoLogAttr *attr)
{
  return attr->is_word_start;
}

static gboolean
is_sentence_start (const PangoLogAttr *attr)
{
  return attr->is_sentence_start;
}

/* From the last boundary at or before the offset to the next one. */
static void
find_boundaries (DatelineArticleText *self,
                 DatelinePosition     at,
                 BoundaryFunc         is_boundary,
                 unsigned int        *start,
                 unsigned int        *end)
{
  guint piece = dateline_article_layout_piece_of (self->layout, &at);
  const DatelinePiece *cut = dateline_article_layout_get_piece (self->layout, piece);
  guint piece_start = self->block_starts[at.block] + cut->start_char;
  double x, y;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &x, &y);
  int n_attrs;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (text, &n_attrs);
  int from = MIN ((int) (at.offset_char - cut->start_char), n_attrs - 1);
  int to = from + 1;

  while (from > 0 && !is_boundary (&attrs[from]))
    from--;
  while (to < n_attrs - 1 && !is_boundary (&attrs[to]))
    to++;
  *start = piece_start + (guint) from;
  *end = piece_start + (guint) MIN (to, n_attrs - 1);
}

static void
find_line (DatelineArticleText *self, DatelinePosition at, unsigned int *start, unsigned int *end)
{
  guint piece = dateline_article_layout_piece_of (self->layout, &at);
  const DatelinePiece *cut = dateline_article_layout_get_piece (self->layout, piece);
  DatelineBlock *block = peek_block (self, at.block);
  double x, y;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &x, &y);
  int byte = (int) (dateline_block_char_to_byte (block, at.offset_char) - cut->start_byte);
  int number, unused;
  PangoLayoutLine *line;
  gsize line_start;

  pango_layout_index_to_line_x (text, byte, FALSE, &number, &unused);
  line = pango_layout_get_line_readonly (text, number);
  line_start = cut->start_byte + (gsize) pango_layout_line_get_start_index (line);
  *start = self->block_starts[at.block] + dateline_block_byte_to_char (block, line_start);
  *end =
    self->block_starts[at.block] +
    dateline_block_byte_to_char (block, line_start + (gsize) pango_layout_line_get_length (line));
}

static GBytes *
get_contents_at (GtkAccessibleText            *text,
                 unsigned int                  offset,
                 GtkAccessibleTextGranularity  granularity,
                 unsigned int                 *start,
                 unsigned int                 *end)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);
  DatelinePosition at;

  *start = *end = 0;
  if (count_blocks (self) == 0)
    return dup_range (self, 0, 0);
  at = dateline_article_text_offset_to_position (self, offset);
  switch (granularity) {
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD:
    find_boundaries (self, at, is_word_start, start, end);
    break;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE:
    find_boundaries (self, at, is_sentence_start, start, end);
    break;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE:
    find_line (self, at, start, end);
    break;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH:
    *start = self->block_starts[at.block];
    *end = MIN (self->block_starts[at.block + 1], count_chars (self));
    break;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER:
  default:
    *start = MIN (offset, count_chars (self));
    *end = MIN (*start + 1, count_chars (self));
    break;
  }
  return dup_range (self, *start, *end);
}

static unsigned int
get_caret_position (GtkAccessibleText *text)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);

  return dateline_article_text_position_to_offset (self, self->cursor);
}

static gboolean
get_selection (GtkAccessibleText *text, gsize *n_ranges, GtkAccessibleTextRange **ranges)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);
  DatelinePosition start, end;

  if (!dateline_article_text_has_selection (self))
    return FALSE;
  dateline_article_text_order_selection (self, &start, &end);
  *n_ranges = 1;
  *ranges = g_new0 (GtkAccessibleTextRange, 1);
  (*ranges)->start = dateline_article_text_position_to_offset (self, start);
  (*ranges)->length = dateline_article_text_position_to_offset (self, end) - (*ranges)->start;
  return TRUE;
}

static gboolean
get_extents (GtkAccessibleText *text,
             unsigned int       start,
             unsigned int       end,
             graphene_rect_t   *extents)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);
  DatelinePosition from, to;
  DatelineBand bounds;
  double old_height;

  if (count_blocks (self) == 0)
    return FALSE;
  old_height = dateline_article_layout_get_height (self->layout);
  from = dateline_article_text_offset_to_position (self, start);
  to = dateline_article_text_offset_to_position (self, MAX (end, start + 1));
  /* A newline is at the end of its own block. */
  if (to.block > from.block && to.offset_char == 0) {
    to.block--;
    to.offset_char = dateline_block_get_n_chars (peek_block (self, to.block));
  }
  dateline_article_geometry_get_range (self->layout, from, to, &bounds);
  graphene_rect_init (extents, (float) (bounds.x + self->origin_x),
                      (float) (bounds.y + self->origin_y), (float) bounds.width,
                      (float) bounds.height);
  dateline_article_text_check_height (self, old_height);
  return TRUE;
}

static gboolean
get_offset (GtkAccessibleText *text, const graphene_point_t *point, unsigned int *offset)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);
  DatelinePosition under;
  double old_height;

  if (count_blocks (self) == 0)
    return FALSE;
  old_height = dateline_article_layout_get_height (self->layout);
  dateline_article_geometry_hit (self->layout, point->x - self->origin_x, point->y - self->origin_y,
                                 &under, NULL);
  *offset = dateline_article_text_position_to_offset (self, under);
  dateline_article_text_check_height (self, old_height);
  return TRUE;
}

static gboolean
set_caret_position (GtkAccessibleText *text, unsigned int offset)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);
  DatelinePosition position;

  if (offset > count_chars (self) || count_blocks (self) == 0)
    return FALSE;
  position = dateline_article_text_offset_to_position (self, offset);
  dateline_article_text_set_selection (self, position, position);
  g_signal_emit_by_name (self, "reveal", position.block, position.offset_char);
  return TRUE;
}

static gboolean
set_selection (GtkAccessibleText *text, gsize i, GtkAccessibleTextRange *range)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (text);

  if (i != 0 || range->start + range->length > count_chars (self) || count_blocks (self) == 0)
    return FALSE;
  dateline_article_text_set_selection (
    self, dateline_article_text_offset_to_position (self, (guint) range->start),
    dateline_article_text_offset_to_position (self, (guint) (range->start + range->length)));
  return TRUE;
}

/**
 * dateline_article_text_init_text:
 * @iface: the interface
 *
 * Implements #GtkAccessibleText.
 */
void
dateline_article_text_init_text (GtkAccessibleTextInterface *iface)
{
  iface->get_contents = get_contents;
  iface->get_contents_at = get_contents_at;
  iface->get_caret_position = get_caret_position;
  iface->get_selection = get_selection;
  iface->get_attributes = dateline_article_text_get_attributes;
  iface->get_default_attributes = dateline_article_text_get_default_attributes;
  iface->get_extents = get_extents;
  iface->get_offset = get_offset;
  iface->set_caret_position = set_caret_position;
  iface->set_selection = set_selection;
}
