/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The error domain of documents, and how its messages show what they found. */

#include "dateline-error-private.h"

#define MAX_SHOWN_CHARS 60

/**
 * dateline_error_quark:
 *
 * The domain of what can be wrong with a document. Errors of input and output
 * are not in it: those keep the domain of GIO.
 *
 * Returns: the quark
 */
G_DEFINE_QUARK (dateline - error - quark, dateline_error)

/**
 * dateline_error_show_value:
 * @value: text from outside, possibly not UTF-8
 *
 * Makes a value fit to stand in a message: on one line, of at most 60
 * characters, without control characters.
 *
 * Returns: (transfer full): the text to show
 */
char *
dateline_error_show_value (const char *value)
{
  g_autofree char *head = g_strndup (value, MAX_SHOWN_CHARS * 6);
  g_autofree char *valid = g_utf8_make_valid (head, -1);
  GString *shown = g_string_new (NULL);
  guint n_chars = 0;

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar found = g_utf8_get_char (at);

    if (n_chars++ == MAX_SHOWN_CHARS) {
      g_string_append (shown, "…");
      break;
    }

    g_string_append_unichar (shown, g_unichar_iscntrl (found) ? 0xfffd : found);
  }

  return g_string_free (shown, FALSE);
}
