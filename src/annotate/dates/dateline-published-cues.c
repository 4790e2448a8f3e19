/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words beside the date on which an article was published: "Published", "By Anna Weber |". */

#include "dateline-published-private.h"

#include <string.h>

/* In small letters; what follows on the date may stand between. */
static const struct {
  DatelinePublishedSays says;
  const char *words;
} cues[] = {
  { DATELINE_PUBLISHED_SAYS_SO, "published" },
  { DATELINE_PUBLISHED_SAYS_SO, "posted" },
  { DATELINE_PUBLISHED_SAYS_SO, "date" },
  { DATELINE_PUBLISHED_SAYS_SO, "veröffentlicht" },
  { DATELINE_PUBLISHED_SAYS_SO, "erschienen" },
  { DATELINE_PUBLISHED_SAYS_SO, "datum" },
  { DATELINE_PUBLISHED_SAYS_SO, "publié" },
  { DATELINE_PUBLISHED_SAYS_SO, "publiée" },
  { DATELINE_PUBLISHED_SAYS_SO, "publicado" },
  { DATELINE_PUBLISHED_SAYS_SO, "publicada" },
  { DATELINE_PUBLISHED_SAYS_SO, "fecha" },
  { DATELINE_PUBLISHED_SAYS_SO, "منتشر شده" },
  { DATELINE_PUBLISHED_SAYS_SO, "تاریخ انتشار" },
  { DATELINE_PUBLISHED_SAYS_SO, "نشر" },
  { DATELINE_PUBLISHED_SAYS_SO, "تاريخ النشر" },
  { DATELINE_PUBLISHED_SAYS_SO, "פורסם" },
  { DATELINE_PUBLISHED_SAYS_SO, "תאריך" },
  { DATELINE_PUBLISHED_SAYS_SO, "发布" },
  { DATELINE_PUBLISHED_SAYS_SO, "发布时间" },
  { DATELINE_PUBLISHED_SAYS_SO, "mis en ligne" },
  { DATELINE_PUBLISHED_SAYS_SO, "online seit" },
  { DATELINE_PUBLISHED_SAYS_SO, "publicación" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "updated" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "update" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "modified" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "stand" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "aktualisiert" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "aktualisierung" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "geändert" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "mis à jour" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "mise à jour" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "modifié" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "actualizado" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "actualizada" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "actualización" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "به روز شده" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "تحديث" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "עודכן" },
  { DATELINE_PUBLISHED_SAYS_UPDATED, "更新" },
};

/* What may stand before a cue. */
static const char *const firsts[] = { "first ",    "last ",    "zuletzt ", "letzte ", "dernière ",
                                      "fecha de ", "date de ", "última ",  "article " };

static const char *const links[] = { "on", "at", "the", "am", "le", "el", "في", "در", "ב", "于" };
static const char *const by[] = {
  "by ", "von ", "par ", "por ", "نوشته ", "بقلم ", "מאת ", "记者"
};

/**
 * dateline_published_has_letters:
 * @text: UTF-8
 *
 * Returns: %TRUE if there is a letter in it
 */
gboolean
dateline_published_has_letters (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text)) {
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_published_is_dash:
 * @c: a character
 *
 * Returns: %TRUE if it is a hyphen or a dash
 */
gboolean
dateline_published_is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

/**
 * dateline_published_is_separator:
 * @c: a character
 *
 * Returns: %TRUE if it is a mark that parts what stands on the line of a byline
 */
gboolean
dateline_published_is_separator (gunichar c)
{
  return dateline_published_is_dash (c) || c == '|' || c == 0xb7 || c == 0x2022 || c == '(' ||
         c == ',' || c == ':' || c == 0x60c || c == 0xff5c || c == 0xff1a || c == 0xff08;
}

/**
 * dateline_published_trim_end:
 * @text: (inout): UTF-8
 * @with_marks: whether marks go, too
 *
 * Takes the spaces off the end of a text.
 */
void
dateline_published_trim_end (char *text, gboolean with_marks)
{
  char *end = text + strlen (text);

  while (end > text) {
    char *last = g_utf8_prev_char (end);
    const gunichar c = g_utf8_get_char (last);

    if (!g_unichar_isspace (c) && !(with_marks && dateline_published_is_separator (c)))
      break;
    *last = '\0';
    end = last;
  }
}

/* Takes a word off the end of a text where the word stands for itself there. */
static gboolean
take_word_at_end (char *text, const char *word)
{
  const gsize n_text = strlen (text), n_word = strlen (word);
  char *at = text + n_text - MIN (n_word, n_text);

  if (n_text < n_word || strcmp (at, word) != 0)
    return FALSE;
  if (at > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (at))))
    return FALSE;
  *at = '\0';
  return TRUE;
}

/**
 * dateline_published_read_cue:
 * @before: what stands before a date
 *
 * Reads "Published on", "By Anna Weber | Updated:".
 *
 * Returns: what it says of the date
 */
DatelinePublishedSays
dateline_published_read_cue (const char *before)
{
  g_autofree char *small = g_utf8_strdown (before, -1);

  dateline_published_trim_end (small, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (links); i++) {
    if (take_word_at_end (small, links[i]))
      dateline_published_trim_end (small, TRUE);
  }
  for (guint i = 0; i < G_N_ELEMENTS (cues); i++) {
    if (!take_word_at_end (small, cues[i].words))
      continue;
    for (guint j = 0; j < G_N_ELEMENTS (firsts); j++)
      take_word_at_end (small, firsts[j]);
    dateline_published_trim_end (small, FALSE);
    /* "The report was published on 3 May 2010" is no such line. */
    if (!dateline_published_has_letters (small) ||
        dateline_published_is_separator (
          g_utf8_get_char (g_utf8_prev_char (small + strlen (small)))))
      return cues[i].says;
    return DATELINE_PUBLISHED_SAYS_NOTHING;
  }
  return DATELINE_PUBLISHED_SAYS_NOTHING;
}

/**
 * dateline_published_is_byline:
 * @before: what stands before a date
 *
 * Returns: %TRUE if it says who wrote: "By Anna Weber | "
 */
gboolean
dateline_published_is_byline (const char *before)
{
  g_autofree char *small = g_utf8_strdown (before, -1);

  for (guint i = 0; i < G_N_ELEMENTS (by); i++) {
    if (g_str_has_prefix (small, by[i]))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_published_is_byline_behind:
 * @after: what stands behind a date
 *
 * Returns: %TRUE if it says who wrote: "- par Anna Weber"
 */
gboolean
dateline_published_is_byline_behind (const char *after)
{
  while (g_unichar_isspace (g_utf8_get_char (after)) ||
         dateline_published_is_separator (g_utf8_get_char (after)))
    after = g_utf8_next_char (after);
  for (guint i = 0; i < G_N_ELEMENTS (by); i++) {
    if (g_ascii_strncasecmp (after, by[i], strlen (by[i])) == 0)
      return !g_unichar_islower (g_utf8_get_char (after + strlen (by[i])));
  }
  return FALSE;
}
