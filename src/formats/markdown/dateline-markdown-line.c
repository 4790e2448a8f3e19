/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a line of Markdown is, whatever stands around it. */

#include "dateline-markdown-line-private.h"

#include <string.h>

#define MAX_NUMBER_DIGITS 9

/**
 * dateline_markdown_line_get_indent:
 * @self: a line
 *
 * Returns: how many columns of white space are before its text
 */
guint
dateline_markdown_line_get_indent (const DatelineMarkdownLine *self)
{
  guint column = self->column;

  for (const char *at = self->at; at < self->end && (*at == ' ' || *at == '\t'); at++)
    column += *at == '\t' ? 4 - column % 4 : 1;

  return column - self->column + self->n_spare;
}

/**
 * dateline_markdown_line_skip_columns:
 * @self: a line
 * @n_columns: a number of columns
 *
 * Takes white space up to a number of columns.
 */
void
dateline_markdown_line_skip_columns (DatelineMarkdownLine *self, guint n_columns)
{
  while (n_columns > 0) {
    guint width;

    if (self->n_spare > 0) {
      self->n_spare--;
      n_columns--;
      continue;
    }
    if (self->at == self->end || (*self->at != ' ' && *self->at != '\t'))
      return;
    width = *self->at == '\t' ? 4 - self->column % 4 : 1;
    self->column += width;
    self->at++;
    self->n_spare = width > n_columns ? width - n_columns : 0;
    n_columns -= MIN (n_columns, width);
  }
}

/**
 * dateline_markdown_line_is_blank:
 * @self: a line
 *
 * Returns: whether there is nothing but white space
 */
gboolean
dateline_markdown_line_is_blank (const DatelineMarkdownLine *self)
{
  for (const char *at = self->at; at < self->end; at++) {
    if (*at != ' ' && *at != '\t')
      return FALSE;
  }

  return TRUE;
}

/**
 * dateline_markdown_line_skip_white:
 * @self: a line
 *
 * Returns: (transfer none): where its text begins, or its end
 */
const char *
dateline_markdown_line_skip_white (const DatelineMarkdownLine *self)
{
  const char *at = self->at;

  while (at < self->end && (*at == ' ' || *at == '\t'))
    at++;

  return at;
}

/**
 * dateline_markdown_line_count_signs:
 * @self: a line
 * @sign: an ASCII character
 * @may_have_spaces: whether white space may stand between the signs
 *
 * Counts the signs of a line that has no other ones.
 *
 * Returns: how many, or 0 where there is something else
 */
guint
dateline_markdown_line_count_signs (const DatelineMarkdownLine *self,
                                    char sign,
                                    gboolean may_have_spaces)
{
  guint n = 0;

  for (const char *at = dateline_markdown_line_skip_white (self); at < self->end; at++) {
    if (*at == sign)
      n++;
    else if ((*at != ' ' && *at != '\t') ||
             (!may_have_spaces && at + 1 < self->end && at[1] == sign))
      return 0;
  }

  return n;
}

/**
 * dateline_markdown_line_is_rule:
 * @self: a line
 *
 * Returns: whether it is a rule between two parts of a text
 */
gboolean
dateline_markdown_line_is_rule (const DatelineMarkdownLine *self)
{
  const char sign = *dateline_markdown_line_skip_white (self);

  return (sign == '*' || sign == '-' || sign == '_') &&
         dateline_markdown_line_count_signs (self, sign, TRUE) >= 3;
}

/**
 * dateline_markdown_line_is_delimiter_row:
 * @self: a line
 *
 * Returns: whether it stands between the head of a table and its rows
 */
gboolean
dateline_markdown_line_is_delimiter_row (const DatelineMarkdownLine *self)
{
  gboolean has_dash = FALSE;
  gboolean has_bar = FALSE;

  for (const char *at = self->at; at < self->end; at++) {
    has_dash = has_dash || *at == '-';
    has_bar = has_bar || *at == '|';
    if (strchr ("|-: \t", *at) == NULL)
      return FALSE;
  }

  return has_dash && has_bar;
}

/**
 * dateline_markdown_line_is_reference:
 * @self: a line
 *
 * Returns: whether it tells the address of a label: `[label]: address`
 */
gboolean
dateline_markdown_line_is_reference (const DatelineMarkdownLine *self)
{
  const char *start = dateline_markdown_line_skip_white (self);
  const char *end =
    *start == '[' && start[1] != '^' ? memchr (start, ']', (gsize) (self->end - start)) : NULL;

  return end != NULL && end + 1 < self->end && end[1] == ':';
}

/**
 * dateline_markdown_line_read_marker:
 * @self: a line
 * @number: (out): the number of the item, or -1
 *
 * Reads the marker of an item of a list.
 *
 * Returns: its length in bytes, or 0 if there is none
 */
gsize
dateline_markdown_line_read_marker (const DatelineMarkdownLine *self, gint64 *number)
{
  const char *start = dateline_markdown_line_skip_white (self);
  gsize n = 0;

  *number = -1;
  if (start == self->end)
    return 0;
  if (*start == '-' || *start == '*' || *start == '+') {
    n = 1;
  } else {
    while (n <= MAX_NUMBER_DIGITS && g_ascii_isdigit (start[n]))
      n++;
    if (n == 0 || n > MAX_NUMBER_DIGITS || (start[n] != '.' && start[n] != ')'))
      return 0;
    *number = g_ascii_strtoll (start, NULL, 10);
    n++;
  }

  return start + n == self->end || start[n] == ' ' || start[n] == '\t' ? n : 0;
}
