/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Imports a fuzzer's input, and checks what is promised of every import. */

#include "import-input.h"

#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"
#include "core/dateline-error.h"
#include "formats/dateline-import.h"

static void
check_error (const GError *error, gboolean is_document)
{
  g_assert (error != NULL && error->domain == DATELINE_ERROR);
  g_assert (is_document || error->code == DATELINE_ERROR_EMPTY ||
            error->code == DATELINE_ERROR_BINARY || error->code == DATELINE_ERROR_ENCODING ||
            error->code == DATELINE_ERROR_NO_ARTICLE || error->code == DATELINE_ERROR_TOO_LARGE);
  g_assert (g_utf8_validate (error->message, -1, NULL));
}

void
import_input (const guint8 *data, gsize n_bytes, const char *content_type)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (DatelineDocument) again = NULL;
  g_autoptr (GBytes) written = NULL;

  document = dateline_import_bytes (bytes, NULL, content_type, NULL, &error);
  if (document == NULL) {
    /* What says that it is a document is read as one. */
    check_error (error,
                 dateline_import_sniff (bytes, NULL, content_type) == DATELINE_IMPORT_DOCUMENT);
    return;
  }

  written = dateline_document_write_bytes (document);
  again = dateline_document_read_bytes (written, &error);
  if (again == NULL)
    g_error ("%s", error->message);
  g_assert (dateline_article_get_n_blocks (dateline_document_get_article (again)) ==
            dateline_article_get_n_blocks (dateline_document_get_article (document)));
}
