/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Compares words whatever their case and however their letters are written. */

#include "dateline-fold.h"

#include <string.h>

/**
 * dateline_fold:
 * @text: words in UTF-8
 *
 * Brings words into the form in which they are looked for: without case, and
 * with one way to write each letter.
 *
 * Returns: (transfer full): the words, folded; "" where @text is not UTF-8
 */
char *
dateline_fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return normal != NULL ? g_utf8_casefold (normal, -1) : g_strdup ("");
}

/**
 * dateline_fold_contains:
 * @text: words in UTF-8
 * @needle: words that [func@Dateline.fold] has folded
 *
 * Looks for words.
 *
 * Returns: whether @needle is in @text
 */
gboolean
dateline_fold_contains (const char *text, const char *needle)
{
  g_autofree char *folded = dateline_fold (text);

  return strstr (folded, needle) != NULL;
}
