/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: any text in any language becomes a document by rules and lists alone, and
 * that document is written, read again, and written as it was. The first byte chooses
 * the language: a for English, and on through the list. */

#include <string.h>

#include "annotate/dateline-annotate.h"
#include "core/dateline-article-builder.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static const char *const languages[] = { "en", "de", "fr", "es", "fa", "ar", "he", "zh", "xx" };

static DatelineDocument *
make_article (const char *text)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "A text", "test");
  for (guint i = 0; lines[i] != NULL; i++) {
    const DatelineBlockType type = *lines[i] == '>' ? DATELINE_BLOCK_QUOTE
                                 : *lines[i] == '#' ? DATELINE_BLOCK_HEADING
                                                    : DATELINE_BLOCK_PARAGRAPH;

    if (*lines[i] != '\0')
      dateline_article_builder_add_block (builder, type, type == DATELINE_BLOCK_HEADING ? 2 : 0,
                                          lines[i]);
  }

  return dateline_article_builder_end (builder, "fuzz");
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autofree char *bytes = n_bytes > 1 ? g_strndup ((const char *) data + 1, n_bytes - 1) : NULL;
  g_autofree char *valid = bytes != NULL ? g_utf8_make_valid (bytes, -1) : NULL;
  g_autoptr (DatelineEdtf) published = dateline_edtf_parse ("2025-05-09", NULL);
  g_autoptr (DatelineDocument) article = NULL;
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (DatelineDocument) again = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) written_again = NULL;
  g_autoptr (GError) error = NULL;
  DatelineAnnotateOptions options = { .published = published };

  if (valid == NULL || *valid == '\0')
    return 0;
  options.language = languages[(guint8) (data[0] - 'a') % G_N_ELEMENTS (languages)];
  article = make_article (valid);
  document = dateline_annotate (article, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);

  written = dateline_document_write_bytes (document);
  again = dateline_document_read_bytes (written, &error);
  g_assert_no_error (error);
  written_again = dateline_document_write_bytes (again);
  g_assert (g_bytes_equal (written, written_again));

  return 0;
}
