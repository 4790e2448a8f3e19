/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an article of a web page. */

#include "dateline-html.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-error.h"
#include "dateline-html-blocks.h"
#include "dateline-html-metadata.h"
#include "dateline-html-page.h"

/* A page with less text is one of links, or asks for a login. */
#define MIN_ARTICLE_CHARS 60

static gboolean
has_text (DatelineHtmlPage *page, guint n_chars, DatelineArticleBuilder *builder)
{
  guint32 good = 0;

  if (dateline_article_builder_get_n_blocks (builder) == 0)
    return FALSE;
  if (!page->tree->has_body)
    return TRUE;

  for (guint i = 0; i < page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (page, i);

    if ((page->measures[run->owner].flags & DATELINE_HTML_ASIDE) == 0)
      good += dateline_html_page_rate_run (run);
  }

  return good > 0 && n_chars >= MIN_ARTICLE_CHARS;
}

/* A page that a script should have filled tells its text to search engines. */
static gboolean
add_linked_text (DatelineLinkedData *data, DatelineArticleBuilder *builder)
{
  g_auto (GStrv) paragraphs = dateline_linked_data_dup_body (data);
  glong n_chars = 0;

  for (guint i = 0; paragraphs != NULL && paragraphs[i] != NULL; i++)
    n_chars += g_utf8_strlen (paragraphs[i], -1);
  if (n_chars < MIN_ARTICLE_CHARS)
    return FALSE;

  for (guint i = 0; paragraphs[i] != NULL; i++)
    dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, paragraphs[i]);

  return TRUE;
}

/**
 * dateline_html_parse:
 * @text: a page, or a part of one, in UTF-8
 * @n_bytes: its length
 * @around: (nullable): what else is in the file
 * @cancellable: (nullable): to give up
 * @builder: where the blocks and what is known of the article go
 * @error: return location for an error
 *
 * Finds the article in a page, and what the page says of it. Of a part of a
 * page, such as one that was pasted, all is the article. The time is linear.
 *
 * The error is %G_IO_ERROR_CANCELLED or one of %DATELINE_ERROR:
 * %DATELINE_ERROR_NO_ARTICLE, %DATELINE_ERROR_TOO_LARGE.
 *
 * Returns: %TRUE if there is an article
 */
gboolean
dateline_html_parse (const char *text,
                     gsize n_bytes,
                     const DatelineHtmlSurroundings *around,
                     GCancellable *cancellable,
                     DatelineArticleBuilder *builder,
                     GError **error)
{
  g_autoptr (DatelineHtmlTree) tree = dateline_html_tree_parse (text, n_bytes, cancellable, error);
  g_autoptr (DatelineHtmlPage) page = NULL;
  g_autoptr (DatelineLinkedData) data = NULL;
  g_autofree char *base = NULL;
  g_autofree char *paid_name = NULL;
  guint n_chars;

  if (tree == NULL)
    return FALSE;

  page = dateline_html_page_new (tree);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  data = dateline_linked_data_new (tree);
  page->paid_name = paid_name = dateline_linked_data_dup_paid_name (data);
  dateline_html_page_put_aside (page);
  dateline_html_page_find_article (page);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  base =
    dateline_html_metadata_offer (page, data, around != NULL ? around->address : NULL, builder);
  n_chars = dateline_html_blocks_add (page, around, base, cancellable, builder);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  if (!has_text (page, n_chars, builder) && !add_linked_text (data, builder)) {
    g_set_error_literal (error, DATELINE_ERROR, DATELINE_ERROR_NO_ARTICLE,
                         _("no article was found: the page has menus and links, but no text"));
    return FALSE;
  }

  return TRUE;
}
