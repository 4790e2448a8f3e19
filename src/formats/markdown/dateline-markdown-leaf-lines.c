/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which lines begin a leaf of a Markdown text, such as a heading or a table, and
 * which go on with it. */

#include <string.h>

#include "formats/html/dateline-html-tags.h"
#include "dateline-markdown-private.h"

static void
begin_leaf (DatelineMarkdown *self, DatelineMarkdownLeaf leaf)
{
  dateline_markdown_end_leaf (self);
  self->leaf = leaf;
}

static void
add_line (DatelineMarkdown *self, const char *start, const char *end)
{
  if (self->n_lines++ > 0)
    g_string_append_c (self->text, '\n');
  g_string_append_len (self->text, start, end - start);
}

static gboolean
take_atx_heading (DatelineMarkdown *self, const DatelineMarkdownLine *line)
{
  const char *start = dateline_markdown_line_skip_white (line);
  const gsize level = strspn (start, "#");
  const char *behind = start + level;
  g_autofree char *text = NULL;
  gsize length;

  if (level == 0 || level > 6 || (behind < line->end && *behind != ' ' && *behind != '\t'))
    return FALSE;

  text = g_strstrip (g_strndup (behind, (gsize) (line->end - behind)));
  length = strlen (text);
  while (length > 0 && text[length - 1] == '#')
    length--;
  if (length == 0 || text[length - 1] == ' ' || text[length - 1] == '\t')
    text[length] = '\0';
  dateline_markdown_end_leaf (self);
  dateline_markdown_add_heading (self, (guint) level, text);

  return TRUE;
}

static gboolean
take_setext_heading (DatelineMarkdown *self, const DatelineMarkdownLine *line)
{
  const char sign = *dateline_markdown_line_skip_white (line);
  g_autofree char *text = NULL;

  if (self->leaf != DATELINE_LEAF_PARAGRAPH || (sign != '=' && sign != '-') ||
      dateline_markdown_line_count_signs (line, sign, FALSE) == 0)
    return FALSE;

  text = g_strdup (self->text->str);
  self->leaf = DATELINE_LEAF_NONE;
  dateline_markdown_end_leaf (self);
  dateline_markdown_add_heading (self, sign == '=' ? 1 : 2, text);

  return TRUE;
}

static gboolean
take_fence (DatelineMarkdown *self, const DatelineMarkdownLine *line)
{
  const char *start = dateline_markdown_line_skip_white (line);
  const char sign = *start;
  const gsize n = sign == '`' || sign == '~' ? strspn (start, sign == '`' ? "`" : "~") : 0;

  if (n < 3 || (sign == '`' && memchr (start + n, '`', (gsize) (line->end - start - (gssize) n))))
    return FALSE;

  begin_leaf (self, DATELINE_LEAF_FENCED);
  self->fence = sign;
  self->n_fence = n;
  self->fence_indent = dateline_markdown_line_get_indent (line);

  return TRUE;
}

static gboolean
is_fence_end (DatelineMarkdown *self, const DatelineMarkdownLine *line)
{
  return dateline_markdown_line_get_indent (line) <= 3 &&
         dateline_markdown_line_count_signs (line, self->fence, FALSE) >= self->n_fence;
}

/* Whether a line begins a part in HTML; @end is what ends that. */
static gboolean
begins_html (DatelineMarkdown *self, const DatelineMarkdownLine *line, const char **end)
{
  static const char *const raw[][2] = {
    { "<script", "</script>" }, { "<pre", "</pre>" }, { "<style", "</style>" },
    { "<!--", "-->" },          { "<?", "?>" },       { "<!", ">" },
  };
  const char *start = dateline_markdown_line_skip_white (line);
  char name[16] = { 0 };
  gsize n = 0;

  if (*start != '<')
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (raw); i++) {
    if (g_ascii_strncasecmp (start, raw[i][0], strlen (raw[i][0])) == 0) {
      *end = raw[i][1];
      return TRUE;
    }
  }

  *end = NULL;
  start += start[1] == '/' ? 2 : 1;
  while (g_ascii_isalnum (*start) && n < sizeof name - 1)
    name[n++] = g_ascii_tolower (*start++);

  return n > 0 && (g_ascii_isspace (*start) || *start == '>' || *start == '/' || *start == '\0') &&
         dateline_tag_is_block (dateline_tag_find (name));
}

/* Parts in HTML that follow each other are read as one. */
static gboolean
continue_html (DatelineMarkdown *self, const DatelineMarkdownLine *line)
{
  if (self->is_html_over && !dateline_markdown_line_is_blank (line)) {
    if (!begins_html (self, line, &self->html_end))
      return FALSE;
    self->is_html_over = FALSE;
  }

  add_line (self, line->at, line->end);
  if (self->html_end == NULL
        ? dateline_markdown_line_is_blank (line)
        : g_strstr_len (line->at, line->end - line->at, self->html_end) != NULL)
    self->is_html_over = TRUE;

  return TRUE;
}

/**
 * dateline_markdown_continue_leaf:
 * @self: the text so far
 * @line: a line, without what its containers put before it
 *
 * Adds a line to the open leaf, if it goes on with that.
 *
 * Returns: whether it did
 */
gboolean
dateline_markdown_continue_leaf (DatelineMarkdown *self, DatelineMarkdownLine *line)
{
  const char *start = line->at;

  switch (self->leaf) {
  case DATELINE_LEAF_FENCED:
    if (is_fence_end (self, line)) {
      dateline_markdown_end_leaf (self);
    } else {
      DatelineMarkdownLine text = *line;
      const guint indent = dateline_markdown_line_get_indent (&text);

      dateline_markdown_line_skip_columns (&text, MIN (self->fence_indent, indent));
      add_line (self, text.at, text.end);
    }
    return TRUE;
  case DATELINE_LEAF_HTML:
    return continue_html (self, line);
  case DATELINE_LEAF_INDENTED:
    if (!dateline_markdown_line_is_blank (line) && dateline_markdown_line_get_indent (line) < 4)
      return FALSE;
    dateline_markdown_line_skip_columns (line, 4);
    add_line (self, line->at, line->end);
    return TRUE;
  case DATELINE_LEAF_TABLE:
    if (dateline_markdown_line_is_blank (line) ||
        memchr (line->at, '|', (gsize) (line->end - line->at)) == NULL)
      return FALSE;
    add_line (self, start, line->end);
    return TRUE;
  case DATELINE_LEAF_PARAGRAPH:
    if (self->n_lines != 1 || strchr (self->text->str, '|') == NULL ||
        !dateline_markdown_line_is_delimiter_row (line))
      return FALSE;
    self->leaf = DATELINE_LEAF_TABLE;
    return TRUE;
  case DATELINE_LEAF_NONE:
  default:
    return FALSE;
  }
}

/**
 * dateline_markdown_start_leaf:
 * @self: the text so far
 * @line: a line, without what its containers put before it
 *
 * Takes a line that begins a leaf, ends one, or is one.
 *
 * Returns: whether it was more than a paragraph's text
 */
gboolean
dateline_markdown_start_leaf (DatelineMarkdown *self, DatelineMarkdownLine *line)
{
  const char *html_end;

  if (dateline_markdown_line_is_blank (line)) {
    if (self->leaf != DATELINE_LEAF_NONE)
      dateline_markdown_end_leaf (self);
    return TRUE;
  }
  if (dateline_markdown_line_get_indent (line) >= 4) {
    if (self->leaf == DATELINE_LEAF_PARAGRAPH)
      return FALSE;
    begin_leaf (self, DATELINE_LEAF_INDENTED);
    dateline_markdown_line_skip_columns (line, 4);
    add_line (self, line->at, line->end);
    return TRUE;
  }
  if (take_setext_heading (self, line) || take_atx_heading (self, line))
    return TRUE;
  if (dateline_markdown_line_is_rule (line)) {
    dateline_markdown_end_leaf (self);
    return TRUE;
  }
  if (take_fence (self, line))
    return TRUE;
  if (begins_html (self, line, &html_end)) {
    begin_leaf (self, DATELINE_LEAF_HTML);
    self->html_end = html_end;
    self->is_html_over = FALSE;
    return dateline_markdown_continue_leaf (self, line);
  }

  return self->leaf != DATELINE_LEAF_PARAGRAPH && dateline_markdown_line_is_reference (line);
}

/**
 * dateline_markdown_add_text_line:
 * @self: the text so far
 * @line: a line, without what its containers put before it
 *
 * Adds a line to a paragraph, and begins one where none is open.
 */
void
dateline_markdown_add_text_line (DatelineMarkdown *self, const DatelineMarkdownLine *line)
{
  if (self->leaf != DATELINE_LEAF_PARAGRAPH)
    begin_leaf (self, DATELINE_LEAF_PARAGRAPH);
  add_line (self, dateline_markdown_line_skip_white (line), line->end);
}
