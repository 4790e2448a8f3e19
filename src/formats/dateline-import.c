/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a Dateline document of an article in another format. */

#include "dateline-import.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-article-builder.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-error.h"
#include "formats/html/dateline-html.h"
#include "dateline-import-title-private.h"
#include "formats/markdown/dateline-markdown.h"
#include "dateline-mhtml.h"
#include "dateline-plain-text.h"
#include "dateline-text-decoder.h"

static gboolean
parse_text (GBytes *bytes, DatelineArticleBuilder *builder, GError **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autoptr (GString) text = dateline_text_decode (data, n_bytes, NULL, error);

  if (text == NULL)
    return FALSE;

  dateline_plain_text_parse (text->str, builder);

  return TRUE;
}

static gboolean
parse_markdown (GBytes                     *bytes,
                GCancellable               *cancellable,
                DatelineArticleBuilder     *builder,
                GError                    **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autoptr (GString) text = dateline_text_decode (data, n_bytes, NULL, error);

  return text != NULL && dateline_markdown_parse (text->str, cancellable, builder, error);
}

static gboolean
parse_html (GBytes                     *bytes,
            GCancellable               *cancellable,
            DatelineArticleBuilder     *builder,
            GError                    **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *declared = n_bytes > 0 ? dateline_text_find_declared (data, n_bytes) : NULL;
  g_autoptr (GString) text = dateline_text_decode (data, n_bytes, declared, error);

  return text != NULL && dateline_html_parse (text->str, text->len, NULL, cancellable, builder, error);
}

static gboolean
parse (GBytes                     *bytes,
       DatelineImportFormat        format,
       GCancellable               *cancellable,
       DatelineArticleBuilder     *builder,
       GError                    **error)
{
  switch (format) {
  case DATELINE_IMPORT_HTML:
    return parse_html (bytes, cancellable, builder, error);
  case DATELINE_IMPORT_MHTML:
    return dateline_mhtml_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), cancellable,
                                 builder, error);
  case DATELINE_IMPORT_MARKDOWN:
    return parse_markdown (bytes, cancellable, builder, error);
  default:
    return parse_text (bytes, builder, error);
  }
}

static char *
make_id (GBytes *bytes)
{
  g_autofree char *checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return g_strdup_printf ("import-%.16s", checksum);
}

/**
 * dateline_import_bytes:
 * @bytes: the whole file
 * @name: (nullable): the name of the file, or of its last part
 * @content_type: (nullable): its media type, if it is known
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Makes a document of a text, a Markdown text or a saved web page: its article
 * without annotations. Where each of the article's members was found is told by
 * [func@Dateline.Article.get_origin]. A Dateline document is read as it is, with
 * the errors of [func@Dateline.document_read_bytes]. Any thread may; the time is
 * linear.
 *
 * The error is %G_IO_ERROR_CANCELLED or one of %DATELINE_ERROR:
 * %DATELINE_ERROR_EMPTY, %DATELINE_ERROR_TOO_LARGE, %DATELINE_ERROR_BINARY,
 * %DATELINE_ERROR_ENCODING, %DATELINE_ERROR_NO_ARTICLE.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL on error
 */
DatelineDocument *
dateline_import_bytes (GBytes        *bytes,
                       const char    *name,
                       const char    *content_type,
                       GCancellable  *cancellable,
                       GError       **error)
{
  g_autoptr (DatelineArticleBuilder) builder = NULL;
  g_autofree char *id = NULL;
  DatelineImportFormat format;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  format = dateline_import_sniff (bytes, name, content_type);
  if (format == DATELINE_IMPORT_DOCUMENT)
    return dateline_document_read_bytes (bytes, error);

  builder = dateline_article_builder_new ();
  if (!parse (bytes, format, cancellable, builder, error))
    return NULL;

  if (dateline_article_builder_get_n_blocks (builder) == 0) {
    g_set_error_literal (error, DATELINE_ERROR, DATELINE_ERROR_NO_ARTICLE,
                         _("no article was found: the file has no paragraph of text"));
    return NULL;
  }

  dateline_import_complete_title (builder);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  id = make_id (bytes);

  return dateline_article_builder_end (builder, id);
}
