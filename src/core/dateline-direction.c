/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which way an article, or any text, reads. */

#include "dateline-direction.h"

#include <unicode/uloc.h>

#define LEFT_TO_RIGHT_MARK 0x200e
#define RIGHT_TO_LEFT_MARK 0x200f

static gboolean
is_rtl_letter (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  return c == RIGHT_TO_LEFT_MARK || script == G_UNICODE_SCRIPT_ARABIC ||
         script == G_UNICODE_SCRIPT_HEBREW || script == G_UNICODE_SCRIPT_SYRIAC ||
         script == G_UNICODE_SCRIPT_THAANA || script == G_UNICODE_SCRIPT_NKO ||
         script == G_UNICODE_SCRIPT_ADLAM;
}

/**
 * dateline_text_find_direction:
 * @text: UTF-8
 *
 * Returns: which way the first letter of @text goes, or the mark before it that stands for
 *   one; %DATELINE_DIRECTION_AUTO where it has none
 */
DatelineDirection
dateline_text_find_direction (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar c = g_utf8_get_char (at);

    if (g_unichar_isalpha (c) || c == LEFT_TO_RIGHT_MARK || c == RIGHT_TO_LEFT_MARK)
      return is_rtl_letter (c) ? DATELINE_DIRECTION_RTL : DATELINE_DIRECTION_LTR;
  }
  return DATELINE_DIRECTION_AUTO;
}

/**
 * dateline_text_isolate:
 * @text: UTF-8, of one line
 *
 * Keeps the direction of @text out of the line that it becomes part of.
 *
 * Returns: (transfer full): @text between isolates
 */
char *
dateline_text_isolate (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return g_strconcat ("\u2068", text, "\u2069", NULL);
}

/**
 * dateline_text_begin_line:
 * @text: UTF-8, of one line
 * @is_rtl: whether what surrounds @text goes from right to left
 *
 * Lets @text begin, and its further lines too, at the side where all that surrounds it
 * begins. The words keep their own direction.
 *
 * Returns: (transfer full): @text with marks around it, where it needs them
 */
char *
dateline_text_begin_line (const char *text, gboolean is_rtl)
{
  DatelineDirection direction = dateline_text_find_direction (text);

  if (direction == DATELINE_DIRECTION_AUTO || (direction == DATELINE_DIRECTION_RTL) == is_rtl)
    return g_strdup (text);
  return g_strconcat (is_rtl ? "\u200f" : "\u200e", "\u2068", text, "\u2069", NULL);
}

/**
 * dateline_text_insert_name:
 * @format: a sentence in the reader's language, with a "%s"
 * @name: what stands there: the name of a file, say
 * @is_rtl: whether the reader's language goes from right to left
 *
 * Makes a sentence of one line in which @name turns nothing round, also where it comes first.
 *
 * Returns: (transfer full): the sentence
 */
char *
dateline_text_insert_name (const char *format, const char *name, gboolean is_rtl)
{
  const DatelineDirection direction = dateline_text_find_direction (name);
  const DatelineDirection other = is_rtl ? DATELINE_DIRECTION_LTR : DATELINE_DIRECTION_RTL;
  g_autofree char *isolated =
    direction == other ? dateline_text_isolate (name) : g_strdup (name);
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *sentence = g_strjoinv (isolated, parts);

  return dateline_text_begin_line (sentence, is_rtl);
}

static gboolean
has_rtl_letter (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    if (is_rtl_letter (g_utf8_get_char (p)))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_text_isolate_place:
 * @message: UTF-8, of one line: what is wrong, behind the place where it is: "blocks[3]: …"
 * @is_rtl: whether the reader's language goes from right to left
 *
 * Lets @message be read from right to left where its words are to be, though the place goes
 * from left to right.
 *
 * Returns: (transfer full): @message with marks, where it needs them
 */
char *
dateline_text_isolate_place (const char *message, gboolean is_rtl)
{
  const char *words = strstr (message, ": ");
  g_autofree char *place = words != NULL ? g_strndup (message, (gsize) (words - message)) : NULL;
  g_autofree char *isolated = NULL;

  if (!is_rtl || place == NULL || has_rtl_letter (place) || !has_rtl_letter (words))
    return g_strdup (message);
  isolated = dateline_text_isolate (place);
  return g_strconcat ("\u200f", isolated, words, NULL);
}

/**
 * dateline_article_find_direction:
 * @article: an article
 *
 * Which way @article reads: as it says, else as its language does, whose title may begin
 * with a name in other letters, else as the first letter of its title goes.
 *
 * Returns: a direction; %DATELINE_DIRECTION_AUTO where neither tells
 */
DatelineDirection
dateline_article_find_direction (DatelineArticle *article)
{
  DatelineDirection direction = dateline_article_get_direction (article);
  const char *language = dateline_article_get_language (article);

  if (direction != DATELINE_DIRECTION_AUTO)
    return direction;
  if (language != NULL && uloc_isRightToLeft (language))
    return DATELINE_DIRECTION_RTL;
  return dateline_text_find_direction (dateline_article_get_title (article));
}
