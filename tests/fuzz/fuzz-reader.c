/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: any bytes are read as a document or refused with a reason; what
 * is read is written back as the same document. */

#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"
#include "core/dateline-error.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static void
check_refused (const GError *error, GPtrArray *problems)
{
  g_assert (error != NULL && error->domain == DATELINE_ERROR);
  g_assert (problems->len > 0);

  for (guint i = 0; i < problems->len; i++)
    g_assert (
      g_utf8_validate (((const GError *) g_ptr_array_index (problems, i))->message, -1, NULL));
}

static void
check_read (DatelineDocument *document, GPtrArray *problems)
{
  g_autoptr (GBytes) once = dateline_document_write_bytes (document);
  g_autoptr (DatelineDocument) again = dateline_document_read_bytes (once, NULL);
  g_autoptr (GBytes) twice = NULL;

  g_assert (problems->len == 0);
  g_assert (again != NULL);
  twice = dateline_document_write_bytes (again);
  g_assert (g_bytes_equal (once, twice));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  g_autoptr (GPtrArray) problems = dateline_document_check_bytes (bytes);

  if (document != NULL)
    check_read (document, problems);
  else
    check_refused (error, problems);

  return 0;
}
