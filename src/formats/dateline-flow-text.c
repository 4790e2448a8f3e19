/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts the text of a block together from pieces: white space between words
 * becomes one space, and none at the ends or between ideographs that were only
 * on two lines. */

#include "dateline-flow-text.h"

/**
 * dateline_flow_text_init:
 * @self: (out caller-allocates): a text
 *
 * Begins with nothing.
 */
void
dateline_flow_text_init (DatelineFlowText *self)
{
  *self = (DatelineFlowText) { .text = g_string_new (NULL) };
}

/**
 * dateline_flow_text_clear:
 * @self: a text
 *
 * Frees what is in it.
 */
void
dateline_flow_text_clear (DatelineFlowText *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  self->text = NULL;
}

/**
 * dateline_flow_text_reset:
 * @self: a text
 *
 * Begins with nothing again.
 */
void
dateline_flow_text_reset (DatelineFlowText *self)
{
  g_string_truncate (self->text, 0);
  self->space = 0;
  self->n_breaks = 0;
  self->last = 0;
}

/**
 * dateline_is_ideographic:
 * @c: a character
 *
 * Tells whether a character is of a script that puts no space between words,
 * or of its punctuation.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_is_ideographic (gunichar c)
{
  return (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xf900 && c < 0xfb00) ||
         (c >= 0xfe30 && c < 0xfe50) || (c >= 0xff00 && c < 0xff65) ||
         (c >= 0x20000 && c < 0x32000);
}

static gboolean
is_white (gunichar c)
{
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0x3000 ||
         (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x205f || c == 0x1680;
}

static gboolean
is_fixed_space (gunichar c)
{
  return c == 0xa0 || c == 0x202f;
}

/* Soft hyphens and signs that only say where a line may break. */
static gboolean
is_unseen (gunichar c)
{
  return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff || g_unichar_iscntrl (c);
}

static void
put_space (DatelineFlowText *self, gunichar next)
{
  const gboolean is_line_end = self->space == '\n';

  if (self->last == 0)
    return;

  for (guint i = 0; i < self->n_breaks; i++)
    g_string_append_c (self->text, '\n');
  if (self->n_breaks > 0 || self->space == 0)
    return;
  if (is_line_end && dateline_is_ideographic (self->last) && dateline_is_ideographic (next))
    return;

  g_string_append_unichar (self->text, is_line_end ? ' ' : self->space);
}

static void
widen_space (DatelineFlowText *self, gunichar c)
{
  if (is_fixed_space (c) || is_fixed_space (self->space))
    self->space = self->space == 0 ? c : ' ';
  else if (c == '\n')
    self->space = '\n';
  else if (self->space == 0)
    self->space = ' ';
}

/**
 * dateline_flow_text_add:
 * @self: a text
 * @text: UTF-8
 * @n_bytes: its length
 *
 * Adds text. Whether words are joined depends on the white space at the ends of
 * both alone, as in a browser.
 */
void
dateline_flow_text_add (DatelineFlowText *self, const char *text, gsize n_bytes)
{
  const char *end = text + n_bytes;

  for (const char *at = text; at < end;) {
    const char *next = g_utf8_next_char (at);
    const gunichar c = g_utf8_get_char (at);

    if (is_white (c) || is_fixed_space (c)) {
      widen_space (self, c);
    } else if (!is_unseen (c)) {
      put_space (self, c);
      g_string_append_len (self->text, at, next - at);
      self->space = 0;
      self->n_breaks = 0;
      self->last = c;
    }
    at = next;
  }
}

/**
 * dateline_flow_text_break:
 * @self: a text
 *
 * Ends a line; one that is followed by nothing is not kept.
 */
void
dateline_flow_text_break (DatelineFlowText *self)
{
  if (self->last != 0)
    self->n_breaks++;
}
