/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the title of an event ends. */

#include "dateline-event-private.h"

#include <string.h>

/* "Was accused": nothing is left of the verb without the word. */
static gboolean
ends_with_auxiliary (const GString *text, gsize length)
{
  static const char *const words[] = { " was", " were", " is", " are", " been", " be", " had" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    const gsize n_bytes = strlen (words[i]);

    if (length >= n_bytes && strncmp (text->str + length - n_bytes, words[i], n_bytes) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean
cut_off (GString *text, const char *const *endings, guint n_endings)
{
  for (guint i = 0; i < n_endings; i++) {
    if (g_str_has_suffix (text->str, endings[i]) &&
        !ends_with_auxiliary (text, text->len - strlen (endings[i]))) {
      g_string_truncate (text, text->len - strlen (endings[i]));
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * dateline_event_end_title:
 * @text: (transfer full): the words of a title
 * @is_cut: whether more of them would have been too long
 * @keeps_last: whether the last one belongs to the verb: "will be sworn in"
 *
 * Ends a title without a mark or a small word that leads to nothing.
 *
 * Returns: (transfer full): the title, with a capital; it may be empty
 */
char *
dateline_event_end_title (GString *text, gboolean is_cut, gboolean keeps_last)
{
  static const char *const dangling[] = { " and",  " but",  " or", " of",    " in",
                                          " on",   " at",   " to", " by",    " for",
                                          " the",  " a",    " an", " with",  " from",
                                          " into", " that", " as", " which", " who" };
  /* What is cut off behind these, and may be right where nothing is. */
  static const char *const cut[] = { " its",       " his",       " her",       " their",
                                     " one",       " some",      " each",      " accused",
                                     " suspected", " instead",   " because",   " aimed",
                                     " including", " according", " convicted", " about",
                                     " nearly",    " almost" };
  gboolean has_changed = is_cut || !keeps_last;
  gunichar first;
  char *rest;
  char letter[8] = { 0 };

  while (has_changed && text->len > 0) {
    has_changed = FALSE;
    if (strchr (",;:- ", text->str[text->len - 1]) != NULL) {
      g_string_truncate (text, text->len - 1);
      has_changed = TRUE;
    }
    has_changed |= cut_off (text, dangling, G_N_ELEMENTS (dangling)) ||
                   (is_cut && cut_off (text, cut, G_N_ELEMENTS (cut)));
  }
  if (text->len == 0)
    return g_string_free (text, FALSE);
  first = g_utf8_get_char (text->str);
  g_unichar_to_utf8 (g_unichar_toupper (first), letter);
  rest = g_strconcat (letter, g_utf8_next_char (text->str), NULL);
  g_string_free (text, TRUE);
  return rest;
}
