/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: what is decoded is UTF-8 without control characters, whatever
 * encoding it claims; and any text gives an article that can be written and
 * read again, or an error of those that are promised. The first line, if it is
 * short, names an encoding. */

#include <string.h>

#include "formats/dateline-text-decoder.h"
#include "import-input.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static void
check_text (const GString *text)
{
  g_assert (g_utf8_validate_len (text->str, text->len, NULL));
  for (gsize i = 0; i < text->len; i++)
    g_assert ((guchar) text->str[i] >= 0x20 || text->str[i] == '\n' || text->str[i] == '\t');
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  const guint8 *line_end = n_bytes > 0 ? memchr (data, '\n', MIN (n_bytes, 30)) : NULL;
  const gsize n_name = line_end != NULL ? (gsize) (line_end - data) : 0;
  g_autofree char *name = g_strndup ((const char *) data, n_name);
  g_autoptr (GString) text =
    dateline_text_decode ((const char *) data + n_name, n_bytes - n_name, name, NULL);

  if (text != NULL)
    check_text (text);
  import_input (data, n_bytes, "text/plain");

  return 0;
}
