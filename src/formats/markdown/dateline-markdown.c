/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an article of a Markdown text: CommonMark's blocks, with the tables and
 * struck words of GitHub. This is how lines find their containers, lists and
 * quotations. */

#include "dateline-markdown.h"

#include <string.h>

#include "dateline-markdown-private.h"

/* Deeper containers are taken for text. */
#define MAX_CONTAINERS 64

#define LINES_BETWEEN_CHECKS 4096

static gboolean
take_item (DatelineMarkdown *self, DatelineMarkdownLine *line)
{
  const guint indent = dateline_markdown_line_get_indent (line);
  DatelineMarkdownContainer item = { .is_quote = FALSE };
  const gsize n = dateline_markdown_line_read_marker (line, &item.number);
  DatelineMarkdownLine behind = *line;
  guint space;

  if (n == 0 || self->containers->len >= MAX_CONTAINERS)
    return FALSE;

  dateline_markdown_line_skip_columns (&behind, indent);
  behind.at += n;
  behind.column += (guint) n;
  /* In a paragraph, only what is surely a list ends it. */
  if (self->leaf == DATELINE_LEAF_PARAGRAPH &&
      (dateline_markdown_line_is_blank (&behind) || item.number > 1))
    return FALSE;

  space = dateline_markdown_line_get_indent (&behind);
  if (space > 4 || dateline_markdown_line_is_blank (&behind))
    space = 1;
  item.indent = indent + (guint) n + space;
  dateline_markdown_end_leaf (self);
  dateline_markdown_line_skip_columns (&behind, space);
  *line = behind;
  g_array_append_val (self->containers, item);
  self->is_item_new = TRUE;

  return TRUE;
}

static gboolean
take_quote (DatelineMarkdown *self, DatelineMarkdownLine *line, gboolean is_new)
{
  const DatelineMarkdownContainer quote = { .is_quote = TRUE };
  const guint indent = dateline_markdown_line_get_indent (line);
  const char *start = dateline_markdown_line_skip_white (line);
  DatelineMarkdownLine behind = *line;

  if (indent > 3 || start == line->end || *start != '>')
    return FALSE;
  if (is_new && self->containers->len >= MAX_CONTAINERS)
    return FALSE;

  dateline_markdown_line_skip_columns (&behind, indent);
  behind.at++;
  behind.column++;
  if (dateline_markdown_line_get_indent (&behind) > 0)
    dateline_markdown_line_skip_columns (&behind, 1);
  *line = behind;
  if (is_new) {
    dateline_markdown_end_leaf (self);
    g_array_append_val (self->containers, quote);
  }

  return TRUE;
}

/* Takes what the open containers put before a line. Returns: how many of them
 * go on. */
static guint
match_containers (DatelineMarkdown *self, DatelineMarkdownLine *line)
{
  guint i;

  for (i = 0; i < self->containers->len; i++) {
    const DatelineMarkdownContainer *container =
      &g_array_index (self->containers, DatelineMarkdownContainer, i);

    if (container->is_quote) {
      if (!take_quote (self, line, FALSE))
        break;
    } else if (dateline_markdown_line_is_blank (line)) {
      continue;
    } else if (dateline_markdown_line_get_indent (line) >= container->indent) {
      dateline_markdown_line_skip_columns (line, container->indent);
    } else {
      break;
    }
  }

  return i;
}

static void
close_containers (DatelineMarkdown *self, guint n_left)
{
  if (self->containers->len == n_left)
    return;
  dateline_markdown_end_leaf (self);
  g_array_set_size (self->containers, n_left);
}

static void
take_line (DatelineMarkdown *self, const char *start, const char *end)
{
  DatelineMarkdownLine line = { start, end, 0, 0 };
  const guint n_matched = match_containers (self, &line);
  const gboolean is_all = n_matched == self->containers->len;

  if (self->leaf != DATELINE_LEAF_NONE && self->leaf != DATELINE_LEAF_PARAGRAPH) {
    if (is_all && dateline_markdown_continue_leaf (self, &line))
      return;
    dateline_markdown_end_leaf (self);
  } else if (is_all && dateline_markdown_continue_leaf (self, &line)) {
    return;
  }

  if (!is_all) {
    DatelineMarkdownLine rest = line;
    const char *behind = dateline_markdown_line_skip_white (&line);
    const gboolean is_lazy =
      self->leaf == DATELINE_LEAF_PARAGRAPH && !dateline_markdown_line_is_blank (&line) &&
      !take_quote (self, &rest, FALSE) && !dateline_markdown_line_is_rule (&line) &&
      *behind != '#' && *behind != '`';
    gint64 number;

    if (!is_lazy || dateline_markdown_line_read_marker (&line, &number) > 0)
      close_containers (self, n_matched);
    else
      goto text;
  }

  while (dateline_markdown_line_get_indent (&line) <= 3 &&
         !dateline_markdown_line_is_rule (&line) &&
         (take_quote (self, &line, TRUE) || take_item (self, &line)))
    continue;
  if (dateline_markdown_start_leaf (self, &line))
    return;

text:
  dateline_markdown_add_text_line (self, &line);
}

/* Addresses that are told apart from where they are used. */
static void
collect_references (DatelineMarkdown *self, const char *text)
{
  for (const char *at = text; *at != '\0';) {
    const char *end = strchrnul (at, '\n');
    const DatelineMarkdownLine line = { at, end, 0, 0 };
    const char *start = dateline_markdown_line_skip_white (&line);

    if (dateline_markdown_line_is_reference (&line)) {
      const char *label_end = memchr (start, ']', (gsize) (end - start));
      const char *address = label_end + 2 + strspn (label_end + 2, " \t");
      const gsize n_bytes = strcspn (address, " \t\n");
      char *label = dateline_markdown_label_fold (start + 1, (gsize) (label_end - start - 1));

      if (g_hash_table_contains (self->references, label))
        g_free (label);
      else
        g_hash_table_insert (self->references, label, g_strndup (address, n_bytes));
    }
    at = *end == '\0' ? end : end + 1;
  }
}

static void
take_lines (DatelineMarkdown *self, const char *text, GCancellable *cancellable)
{
  guint n_lines = 0;

  for (const char *at = text; *at != '\0';) {
    const char *end = strchrnul (at, '\n');

    take_line (self, at, end);
    if (++n_lines % LINES_BETWEEN_CHECKS == 0 && g_cancellable_is_cancelled (cancellable))
      return;
    at = *end == '\0' ? end : end + 1;
  }
  dateline_markdown_end_leaf (self);
}

/**
 * dateline_markdown_parse:
 * @text: UTF-8 as [func@Dateline.text_decode] makes it
 * @cancellable: (nullable): to give up
 * @builder: where the blocks and what is known of the article go
 * @error: return location for %G_IO_ERROR_CANCELLED
 *
 * Makes an article of a Markdown text. Marks for emphasis are dropped, links
 * become their text, and pictures become figures; only those in the text itself
 * are kept, since nothing is fetched. The time is linear.
 *
 * Returns: %TRUE unless it was given up
 */
gboolean
dateline_markdown_parse (const char *text,
                         GCancellable *cancellable,
                         DatelineArticleBuilder *builder,
                         GError **error)
{
  g_autoptr (GHashTable) references =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GArray) pictures = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownPicture));
  g_autoptr (GArray) containers = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownContainer));
  DatelineMarkdown self = {
    .builder = builder, .references = references, .pictures = pictures, .containers = containers
  };
  const char *body = dateline_markdown_front_parse (text, builder);

  self.text = g_string_new (NULL);
  collect_references (&self, body);
  take_lines (&self, body, cancellable);
  g_string_free (self.text, TRUE);

  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}
