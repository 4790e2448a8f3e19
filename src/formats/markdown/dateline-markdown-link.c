/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The links, pictures and footnotes of a Markdown text: what brackets mean. */

#include "dateline-markdown-inline-private.h"

#include <string.h>

#define MAX_LABEL_BYTES 1000
#define MAX_TITLE_BYTES 1000
#define MAX_NOTE_BYTES 40
#define MAX_PARENTHESES 32

/**
 * dateline_markdown_label_fold:
 * @label: the label of a reference
 * @n_bytes: its length
 *
 * Makes labels that mean the same equal.
 *
 * Returns: (transfer full): the label to compare
 */
char *
dateline_markdown_label_fold (const char *label, gsize n_bytes)
{
  g_autofree char *copy = g_strndup (label, n_bytes);
  g_autofree char *folded = g_utf8_casefold (copy, -1);

  g_strstrip (folded);

  return g_steal_pointer (&folded);
}

/* Returns: behind the address, or %NULL if there is none. */
static const char *
skip_address (const char *at, char **address)
{
  const char *start = at;
  guint depth = 0;

  if (*at == '<') {
    const char *end = at + 1 + strcspn (at + 1, "<>\n");

    if (*end != '>')
      return NULL;
    *address = g_strndup (at + 1, (gsize) (end - at - 1));
    return end + 1;
  }

  for (; (guchar) *at > ' '; at++) {
    if (*at == '\\' && g_ascii_ispunct (at[1])) {
      at++;
    } else if (*at == '(') {
      if (++depth > MAX_PARENTHESES)
        return NULL;
    } else if (*at == ')') {
      if (depth-- == 0)
        break;
    }
  }
  *address = g_strndup (start, (gsize) (at - start));

  return at;
}

/* (address "title") Returns: behind it, or %NULL if it is none. */
static const char *
skip_target (const char *at, char **address, char **title)
{
  at++;
  at += strspn (at, " \n");
  at = skip_address (at, address);
  if (at == NULL)
    return NULL;
  at += strspn (at, " \n");
  if (*at == '"' || *at == '\'' || *at == '(') {
    const char sign = *at == '(' ? ')' : *at;
    const char *end = memchr (at + 1, sign, strnlen (at + 1, MAX_TITLE_BYTES));

    if (end == NULL)
      return NULL;
    *title = g_strndup (at + 1, (gsize) (end - at - 1));
    at = end + 1;
    at += strspn (at, " \n");
  }

  return *at == ')' ? at + 1 : NULL;
}

/* What follows a closing bracket, if it makes a link of the brackets. */
static const char *
find_target (DatelineMarkdownInline *self, gsize start, char **address, char **title)
{
  const char *behind = self->at + 1;
  const char *label = self->out->str + start;
  gsize n_bytes = self->out->len - start;
  const char *found = *behind == '(' ? skip_target (behind, address, title) : NULL;
  g_autofree char *folded = NULL;
  const char *reference;

  if (found != NULL)
    return found;
  g_clear_pointer (address, g_free);
  g_clear_pointer (title, g_free);
  if (g_hash_table_size (self->references) == 0)
    return NULL;

  if (*behind == '[') {
    const char *end = memchr (behind, ']', strnlen (behind, MAX_LABEL_BYTES));

    if (end == NULL)
      return NULL;
    if (end > behind + 1) {
      label = behind + 1;
      n_bytes = (gsize) (end - label);
    }
    behind = end + 1;
  }
  if (n_bytes == 0 || n_bytes > MAX_LABEL_BYTES)
    return NULL;
  folded = dateline_markdown_label_fold (label, n_bytes);
  reference = g_hash_table_lookup (self->references, folded);
  if (reference == NULL)
    return NULL;
  *address = g_strdup (reference);

  return behind;
}

/* Takes the last signs away that do not stand before a place. */
static void
forget_behind (GArray *signs, gsize position)
{
  while (signs->len > 0 &&
         g_array_index (signs, DatelineMarkdownDelimiter, signs->len - 1).position >= position)
    g_array_set_size (signs, signs->len - 1);
}

static void
take_picture (DatelineMarkdownInline *self,
              const DatelineMarkdownBracket *bracket,
              char *address,
              char *title)
{
  DatelineMarkdownPicture picture = { g_strdup (self->out->str + bracket->position), address,
                                      title };

  g_strdelimit (picture.alt, "*_`", ' ');
  g_array_append_val (self->pictures, picture);
  g_string_truncate (self->out, bracket->position);
  for (guint i = 0; i < G_N_ELEMENTS (self->delimiters); i++)
    forget_behind (self->delimiters[i], bracket->position);
  forget_behind (self->dropped, bracket->position);
}

/**
 * dateline_markdown_inline_take_link:
 * @self: the text so far, at a closing bracket
 *
 * Takes a bracket, and what follows if that makes a link or a picture of what the
 * last open bracket began.
 */
void
dateline_markdown_inline_take_link (DatelineMarkdownInline *self)
{
  g_autofree char *address = NULL;
  g_autofree char *title = NULL;
  const char *behind;
  DatelineMarkdownBracket bracket;

  if (self->brackets->len == 0) {
    g_string_append_c (self->out, *self->at++);
    return;
  }

  bracket = g_array_index (self->brackets, DatelineMarkdownBracket, self->brackets->len - 1);
  g_array_set_size (self->brackets, self->brackets->len - 1);
  behind = find_target (self, bracket.position + (bracket.is_picture ? 2 : 1), &address, &title);
  if (behind == NULL) {
    g_string_append_c (self->out, *self->at++);
    return;
  }

  dateline_markdown_inline_drop (self, bracket.position, bracket.is_picture ? 2 : 1);
  if (bracket.is_picture) {
    bracket.position += 2;
    take_picture (self, &bracket, g_steal_pointer (&address), g_steal_pointer (&title));
    g_string_truncate (self->out, bracket.position - 2);
    g_array_set_size (self->dropped, self->dropped->len - 1);
  }
  self->at = behind;
}

/**
 * dateline_markdown_inline_take_note:
 * @self: the text so far, at an opening bracket
 *
 * Takes a footnote's mark, such as `[^1]`.
 *
 * Returns: whether there is one
 */
gboolean
dateline_markdown_inline_take_note (DatelineMarkdownInline *self)
{
  const char *end;

  if (self->at[1] != '^')
    return FALSE;
  end = memchr (self->at, ']', strnlen (self->at, MAX_NOTE_BYTES));
  if (end == NULL)
    return FALSE;
  self->at = end + 1;

  return TRUE;
}

/**
 * dateline_markdown_inline_take_open_bracket:
 * @self: the text so far, at an opening bracket or the mark before it
 * @is_picture: whether there is such a mark
 *
 * Takes a bracket that may begin a link or a picture.
 */
void
dateline_markdown_inline_take_open_bracket (DatelineMarkdownInline *self, gboolean is_picture)
{
  const DatelineMarkdownBracket bracket = { self->out->len, is_picture };

  g_array_append_val (self->brackets, bracket);
  g_string_append (self->out, is_picture ? "![" : "[");
  self->at += is_picture ? 2 : 1;
}
