/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How assistive technologies read large letters above an article. */

#include "dateline-display-text-private.h"

/* GTK reads the bytes as a string: a NUL follows them. */
static GBytes *
get_contents (GtkAccessibleText *text, unsigned int start, unsigned int end)
{
  DatelineDisplayText *self = DATELINE_DISPLAY_TEXT (text);
  glong n_chars = g_utf8_strlen (self->text, -1);
  char *contents = g_utf8_substring (self->text, MIN (start, n_chars), MIN (end, n_chars));

  return g_bytes_new_take (contents, strlen (contents));
}

static gboolean
is_boundary (const PangoLogAttr *attr, GtkAccessibleTextGranularity granularity)
{
  switch (granularity) {
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_CHARACTER:
    return attr->is_cursor_position;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_WORD:
    return attr->is_word_start;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_SENTENCE:
    return attr->is_sentence_start;
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE:
  case GTK_ACCESSIBLE_TEXT_GRANULARITY_PARAGRAPH:
  default:
    return FALSE;
  }
}

static void
find_line (DatelineDisplayText *self, int at, unsigned int *start, unsigned int *end)
{
  int byte = (int) (g_utf8_offset_to_pointer (self->text, at) - self->text);
  PangoLayoutLine *line;
  int number, x, line_start;

  pango_layout_index_to_line_x (self->layout, byte, FALSE, &number, &x);
  line = pango_layout_get_line_readonly (self->layout, number);
  line_start = pango_layout_line_get_start_index (line);
  *start = (unsigned int) g_utf8_strlen (self->text, line_start);
  *end = *start + (unsigned int) g_utf8_strlen (self->text + line_start,
                                                pango_layout_line_get_length (line));
}

static GBytes *
get_contents_at (GtkAccessibleText *text,
                 unsigned int offset,
                 GtkAccessibleTextGranularity granularity,
                 unsigned int *start,
                 unsigned int *end)
{
  DatelineDisplayText *self = DATELINE_DISPLAY_TEXT (text);
  const PangoLogAttr *attrs;
  int n_attrs, from, to;

  dateline_display_text_fit (self, gtk_widget_get_width (GTK_WIDGET (self)));
  attrs = pango_layout_get_log_attrs_readonly (self->layout, &n_attrs);
  from = (int) MIN (offset, (guint) n_attrs - 1);
  if (granularity == GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE) {
    find_line (self, from, start, end);
    return get_contents (text, *start, *end);
  }
  for (to = from + 1; to < n_attrs - 1 && !is_boundary (&attrs[to], granularity);)
    to++;
  while (from > 0 && !is_boundary (&attrs[from], granularity))
    from--;
  *start = (unsigned int) from;
  *end = (unsigned int) MIN (to, n_attrs - 1);
  return get_contents (text, *start, *end);
}

/**
 * dateline_display_text_init_accessible:
 * @iface: the interface
 *
 * Lets assistive technologies read the words. For the type's definition only.
 */
void
dateline_display_text_init_accessible (GtkAccessibleTextInterface *iface)
{
  iface->get_contents = get_contents;
  iface->get_contents_at = get_contents_at;
}
