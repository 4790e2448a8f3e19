/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The characters of a Markdown text that are written by their name or number. */

#include "dateline-markdown-inline-private.h"

#define MAX_ENTITY_BYTES 10

static const struct {
  const char *name;
  const char *text;
} entities[] = {
  { "amp", "&" },    { "lt", "<" },     { "gt", ">" },     { "quot", "\"" },  { "apos", "'" },
  { "nbsp", " " },   { "copy", "©" },   { "reg", "®" },    { "hellip", "…" }, { "mdash", "—" },
  { "ndash", "–" },  { "lsquo", "‘" },  { "rsquo", "’" },  { "ldquo", "“" },  { "rdquo", "”" },
  { "laquo", "«" },  { "raquo", "»" },  { "euro", "€" },   { "pound", "£" },  { "middot", "·" },
  { "bull", "•" },   { "times", "×" },  { "deg", "°" },    { "sect", "§" },   { "shy", "" },
  { "eacute", "é" }, { "egrave", "è" }, { "agrave", "à" }, { "ccedil", "ç" }, { "ouml", "ö" },
  { "auml", "ä" },   { "uuml", "ü" },   { "szlig", "ß" },  { "ntilde", "ñ" }, { "zwnj", "\u200c" },
};

/**
 * dateline_markdown_inline_take_entity:
 * @self: the text so far, at an ampersand
 *
 * Takes a character such as `&eacute;` or `&#233;`.
 *
 * Returns: whether there is one
 */
gboolean
dateline_markdown_inline_take_entity (DatelineMarkdownInline *self)
{
  const char *end = g_strstr_len (self->at, MAX_ENTITY_BYTES, ";");
  g_autofree char *name =
    end != NULL ? g_strndup (self->at + 1, (gsize) (end - self->at - 1)) : NULL;

  if (name == NULL)
    return FALSE;
  if (*name == '#') {
    const guint64 c = g_ascii_tolower (name[1]) == 'x' ? g_ascii_strtoull (name + 2, NULL, 16)
                                                       : g_ascii_strtoull (name + 1, NULL, 10);

    if (c == 0 || c > 0x10ffff || !g_unichar_validate ((gunichar) c))
      return FALSE;
    g_string_append_unichar (self->out, (gunichar) c);
    self->at = end + 1;
    return TRUE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++) {
    if (g_str_equal (name, entities[i].name)) {
      g_string_append (self->out, entities[i].text);
      self->at = end + 1;
      return TRUE;
    }
  }

  return FALSE;
}
