/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes an article as lines for a test to compare: a letter for the type of
 * each block, then its text. */

#include "show-article.h"

#include "core/dateline-article-builder.h"

static void
show_block (GString *shown, DatelineBlock *block)
{
  g_autoptr (GString) text = g_string_new (dateline_block_get_text (block));

  g_string_replace (text, "\n", "\\n", 0);
  switch (dateline_block_get_block_type (block)) {
  case DATELINE_BLOCK_HEADING:
    g_string_append_printf (shown, "H%u %s", dateline_block_get_level (block), text->str);
    break;
  case DATELINE_BLOCK_QUOTE:
    g_string_append_printf (shown, "Q %s", text->str);
    break;
  case DATELINE_BLOCK_LIST_ITEM:
    g_string_append_printf (shown, "L %s", text->str);
    break;
  case DATELINE_BLOCK_FIGURE:
    g_string_append_printf (shown, "F %s", text->str);
    if (dateline_block_get_alt (block) != NULL)
      g_string_append_printf (shown, " | alt: %s", dateline_block_get_alt (block));
    if (dateline_block_get_credit (block) != NULL)
      g_string_append_printf (shown, " | credit: %s", dateline_block_get_credit (block));
    if (dateline_block_get_image_data (block) != NULL)
      g_string_append_printf (shown, " | %s of %zu bytes", dateline_block_get_image_type (block),
                              g_bytes_get_size (dateline_block_get_image_data (block)));
    break;
  default:
    g_string_append_printf (shown, "P %s", text->str);
  }
  g_string_append_c (shown, '\n');
}

char *
show_blocks (DatelineArticle *article)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < dateline_article_get_n_blocks (article); i++)
    show_block (shown, dateline_article_get_block (article, i));

  return g_string_free (shown, FALSE);
}

static void
show_member (GString *shown,
             DatelineArticle *article,
             const char *name,
             const char *value,
             DatelineArticleField field)
{
  const char *origin = dateline_article_get_origin (article, field);

  if (value != NULL)
    g_string_append_printf (shown, "%s: %s (%s)\n", name, value, origin);
  else
    g_assert_null (origin);
}

char *
show_article (DatelineArticle *article)
{
  static const char *const directions[] = { NULL, "ltr", "rtl" };
  GString *shown = g_string_new (NULL);
  DatelineEdtf *published = dateline_article_get_published (article);
  g_autofree char *authors = g_strjoinv ("; ", (char **) dateline_article_get_authors (article));
  g_autofree char *blocks = show_blocks (article);

  show_member (shown, article, "title", dateline_article_get_title (article),
               DATELINE_ARTICLE_TITLE);
  show_member (shown, article, "subtitle", dateline_article_get_subtitle (article),
               DATELINE_ARTICLE_SUBTITLE);
  show_member (shown, article, "authors", *authors != '\0' ? authors : NULL,
               DATELINE_ARTICLE_AUTHORS);
  show_member (shown, article, "publisher", dateline_article_get_publisher (article),
               DATELINE_ARTICLE_PUBLISHER);
  show_member (shown, article, "published",
               published != NULL ? dateline_edtf_get_text (published) : NULL,
               DATELINE_ARTICLE_PUBLISHED);
  show_member (shown, article, "language", dateline_article_get_language (article),
               DATELINE_ARTICLE_LANGUAGE);
  show_member (shown, article, "direction", directions[dateline_article_get_direction (article)],
               DATELINE_ARTICLE_DIRECTION);
  show_member (shown, article, "url", dateline_article_get_source_url (article),
               DATELINE_ARTICLE_SOURCE_URL);
  g_string_append_printf (shown, "\n%s", blocks);

  return g_string_free (shown, FALSE);
}
