/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A title for an article that has none. */

#include "dateline-import-title-private.h"

#include <glib/gi18n-lib.h>

#include "annotate/dates/dateline-published.h"

#include <string.h>

#define MAX_TITLE_CHARS 80

/* The first sentence, or as many whole words as there is room for. */
static char *
make_title (const char *text)
{
  const char *cut = NULL;
  guint n_chars = 0;
  const char *at;

  for (at = text; *at != '\0' && *at != '\n' && n_chars < MAX_TITLE_CHARS;
       at = g_utf8_next_char (at), n_chars++) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_isspace (c))
      cut = at;
    if (c == 0x3002 || c == 0x6d4 ||
        (c == '.' && n_chars > MAX_TITLE_CHARS / 2 && (at[1] == ' ' || at[1] == '\0')))
      return g_strndup (text, (gsize) (at - text));
  }

  if (*at == '\0' || *at == '\n')
    return g_strndup (text, (gsize) (at - text));

  return g_strdup_printf ("%.*s…", (int) ((cut != NULL ? cut : at) - text), text);
}

static void
offer_block (DatelineArticleBuilder *builder, guint position)
{
  DatelineBlock *block = dateline_article_builder_get_block (builder, position);
  g_autofree char *title = make_title (dateline_block_get_text (block));

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, title, "first words");
}

/**
 * dateline_import_complete_title:
 * @builder: an article with its blocks
 *
 * Gives an article that has no title the first words of its text, but not of a line that only
 * says when it was published, unless there is nothing else.
 */
void
dateline_import_complete_title (DatelineArticleBuilder *builder)
{
  const guint n_blocks = dateline_article_builder_get_n_blocks (builder);
  guint n_published = 0;

  if (dateline_article_builder_get (builder, DATELINE_ARTICLE_TITLE) != NULL)
    return;
  while (n_published < MIN (n_blocks, DATELINE_PUBLISHED_MAX_LINES) &&
         dateline_published_is_line (
           dateline_block_get_text (dateline_article_builder_get_block (builder, n_published))))
    n_published++;
  for (guint i = 0;
       i < n_blocks && dateline_article_builder_get (builder, DATELINE_ARTICLE_TITLE) == NULL; i++)
    offer_block (builder, (i + n_published) % n_blocks);

  if (dateline_article_builder_get (builder, DATELINE_ARTICLE_TITLE) == NULL)
    dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, _ ("Untitled"), "none");
}
