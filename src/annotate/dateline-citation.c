/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words of an article with where they are from, as one pastes them into a letter. */

#include "dateline-citation.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-direction.h"

#define ISOLATE "\u2068"
#define END_ISOLATE "\u2069"

/* What the citation is made of, in order. */
typedef enum {
  PART_WORDS,
  PART_AUTHORS,
  PART_TITLE,
  PART_PUBLISHER,
  PART_DATE,
  PART_ADDRESS,
  N_PARTS
} Part;

/* Translators: what stands between two parts of a list: "Authors, Title, Publisher". */
#define SEPARATOR _(", ")

static void
collect_parts (DatelineArticle *article, const char *words, char *parts[N_PARTS])
{
  const char *const *authors = dateline_article_get_authors (article);
  DatelineEdtf *published = dateline_article_get_published (article);
  const char *publisher = dateline_article_get_publisher (article);

  parts[PART_WORDS] = g_strdup (words);
  parts[PART_AUTHORS] = authors != NULL ? g_strjoinv (SEPARATOR, (char **) authors) : NULL;
  parts[PART_TITLE] = g_strdup (dateline_article_get_title (article));
  parts[PART_PUBLISHER] =
    g_strdup (publisher != NULL ? publisher : dateline_article_get_source_name (article));
  parts[PART_DATE] = published != NULL ? dateline_edtf_to_words (published) : NULL;
  parts[PART_ADDRESS] = g_strdup (dateline_article_get_source_url (article));
}

static gboolean
has_mixed_directions (char *parts[N_PARTS])
{
  gboolean has_ltr = FALSE, has_rtl = FALSE;

  for (guint i = 0; i < N_PARTS; i++) {
    if (parts[i] == NULL)
      continue;
    has_ltr |= dateline_text_find_direction (parts[i]) == DATELINE_DIRECTION_LTR;
    has_rtl |= dateline_text_find_direction (parts[i]) == DATELINE_DIRECTION_RTL;
  }
  return has_ltr && has_rtl;
}

/* An isolate ends with its paragraph: each needs its own. */
static char *
isolate (const char *part)
{
  g_auto (GStrv) lines = g_strsplit (part, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++) {
    char *line = lines[i];

    if (*line == '\0')
      continue;
    lines[i] = g_strconcat (ISOLATE, line, END_ISOLATE, NULL);
    g_free (line);
  }
  return g_strjoinv ("\n", lines);
}

static char *
quote (const char *words)
{
  /* Translators: the quotation marks of your language around words of an article. */
  return g_strdup_printf (_("“%s”"), words);
}

/**
 * dateline_citation_compose:
 * @article: an article
 * @words: words of it, UTF-8
 *
 * Puts words and their source together: the words, and after a dash the authors, the
 * title, the publisher, the date and the address. What the article does not tell is
 * left out. Where directions of writing mix, each part is isolated from the others.
 *
 * Returns: (transfer full): a citation of one line, or of as many as @words has
 */
char *
dateline_citation_compose (DatelineArticle *article, const char *words)
{
  char *parts[N_PARTS] = { NULL };
  gboolean is_mixed;
  g_autoptr (GString) source = g_string_new (NULL);
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  collect_parts (article, words, parts);
  is_mixed = has_mixed_directions (parts);
  for (guint i = 0; i < N_PARTS; i++) {
    g_autofree char *part = g_steal_pointer (&parts[i]);
    g_autofree char *shown = NULL;

    if (part == NULL || *part == '\0')
      continue;
    if (is_mixed) {
      g_autofree char *plain = g_steal_pointer (&part);

      part = isolate (plain);
    }
    if (i == PART_WORDS) {
      quoted = quote (part);
      continue;
    }
    shown = i == PART_TITLE ? quote (part) : g_steal_pointer (&part);
    if (source->len > 0)
      g_string_append (source, SEPARATOR);
    g_string_append (source, shown);
  }
  if (quoted == NULL || source->len == 0)
    return quoted != NULL ? g_steal_pointer (&quoted) : g_strdup (source->str);
  /* Translators: words of an article in quotation marks, and where they are from. */
  return g_strdup_printf (_("%1$s — %2$s"), quoted, source->str);
}
