/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The lines of a plain text: how long each is, and what it may be. */

#include "dateline-plain-line-private.h"

#include <string.h>

#include "dateline-flow-text.h"

static gboolean
is_sentence_end (gunichar c)
{
  return c < 0x80 ? c == '.' || c == '!' || c == '?' || c == ':'
                  : c == 0x3002 || c == 0xff01 || c == 0xff1f || c == 0x061f || c == 0x06d4 ||
                      c == 0x2026 || c == 0xff1a;
}

static gboolean
is_closing (gunichar c)
{
  const GUnicodeType type = g_unichar_type (c);

  return c == '"' || c == '\'' || type == G_UNICODE_CLOSE_PUNCTUATION ||
         type == G_UNICODE_FINAL_PUNCTUATION;
}

static void
measure (DatelinePlainLine *line)
{
  const char *end = line->start + line->n_bytes;
  gboolean in_first_word = TRUE;
  gunichar last = 0;

  for (const char *at = line->start; at < end; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);
    const guint width = g_unichar_iswide (c) ? 2 : (g_unichar_iszerowidth (c) ? 0 : 1);

    if (at == line->start)
      line->is_lower = g_unichar_islower (c);
    in_first_word =
      in_first_word && !g_unichar_isspace (c) && !(dateline_is_ideographic (c) && line->width > 0);
    line->width += width;
    if (in_first_word)
      line->word_width += width;
    if (!is_closing (c))
      last = c;
  }

  line->is_ended = is_sentence_end (last);
}

/**
 * dateline_plain_lines_split:
 * @text: UTF-8
 *
 * Finds the lines of a text that are not empty.
 *
 * Returns: (transfer full) (element-type DatelinePlainLine): the lines; they point into @text
 */
GArray *
dateline_plain_lines_split (const char *text)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (DatelinePlainLine));
  gboolean follows_gap = TRUE;

  for (const char *at = text; *at != '\0';) {
    const char *end = strchrnul (at, '\n');
    DatelinePlainLine line = { .follows_gap = follows_gap };

    while (at < end && g_unichar_isspace (g_utf8_get_char (at))) {
      line.indent += *at == '\t' ? 8 : (g_unichar_iswide (g_utf8_get_char (at)) ? 2 : 1);
      at = g_utf8_next_char (at);
    }
    line.start = at;
    for (; at < end; at = g_utf8_next_char (at)) {
      if (!g_unichar_isspace (g_utf8_get_char (at)))
        line.n_bytes = (gsize) (g_utf8_next_char (at) - line.start);
    }

    follows_gap = line.n_bytes == 0;
    if (!follows_gap) {
      measure (&line);
      g_array_append_val (lines, line);
    }
    at = *end == '\0' ? end : end + 1;
  }

  return lines;
}

/**
 * dateline_plain_line_get_rule:
 * @line: a line
 *
 * Tells whether a line is a rule: one sign, three times or more.
 *
 * Returns: the sign, or 0
 */
gunichar
dateline_plain_line_get_rule (const DatelinePlainLine *line)
{
  const gunichar sign = g_utf8_get_char (line->start);
  const gboolean is_ascii = sign != 0 && sign < 0x80 && strchr ("=-~_*#+", (int) sign) != NULL;
  guint n_signs = 0;

  if (!is_ascii && sign != 0x2014 && sign != 0x2500 && sign != 0x2550)
    return 0;

  for (const char *at = line->start; at < line->start + line->n_bytes; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c == sign)
      n_signs++;
    else if (c != ' ')
      return 0;
  }

  return n_signs >= 3 ? sign : 0;
}

/**
 * dateline_plain_line_get_bullet:
 * @line: a line
 * @is_sure: (out): whether the sign is never anything else; only where there is a bullet
 *
 * Finds a bullet at the beginning of a line.
 *
 * Returns: the bytes of the bullet with the space behind it, or 0
 */
gsize
dateline_plain_line_get_bullet (const DatelinePlainLine *line, gboolean *is_sure)
{
  const gunichar sign = g_utf8_get_char (line->start);
  const char *at = g_utf8_next_char (line->start);

  if (line->n_bytes < 3)
    return 0;

  *is_sure = sign == 0x2022 || sign == 0x2023 || sign == 0x25e6 || sign == 0x25aa || sign == 0x25cf;
  if (!*is_sure && sign != '-' && sign != '*' && sign != '+' && sign != 0x2013 && sign != 0xb7)
    return 0;
  if (*is_sure && (at == line->start + line->n_bytes || (*at != ' ' && *at != '\t')))
    return (gsize) (at - line->start);

  return *at == ' ' || *at == '\t' ? (gsize) (at + 1 - line->start) : 0;
}

/**
 * dateline_plain_line_is_numbered:
 * @line: a line
 *
 * Returns: whether it begins as "1. " or "1) " does
 */
gboolean
dateline_plain_line_is_numbered (const DatelinePlainLine *line)
{
  gsize n_digits = 0;

  while (n_digits < line->n_bytes && g_ascii_isdigit (line->start[n_digits]))
    n_digits++;

  return n_digits > 0 && n_digits <= 3 && n_digits + 2 < line->n_bytes &&
         strchr (".)", line->start[n_digits]) != NULL && line->start[n_digits + 1] == ' ';
}

/**
 * dateline_plain_line_is_all_capitals:
 * @line: a line
 *
 * Returns: whether it has letters, and none of them is small
 */
gboolean
dateline_plain_line_is_all_capitals (const DatelinePlainLine *line)
{
  guint n_upper = 0;

  for (const char *at = line->start; at < line->start + line->n_bytes; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_islower (c))
      return FALSE;
    n_upper += g_unichar_isupper (c);
  }

  return n_upper >= 4;
}
