/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files become documents; what is given up, too large or no article does not. */

#include "core/dateline-error.h"
#include "formats/dateline-import.h"
#include "formats/dateline-text-decoder.h"

static void
test_text (void)
{
  GString *text = g_string_new ("Bridge opens\n\n");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "The bridge was opened on Saturday.\n\n");
  bytes = g_string_free_to_bytes (text);
  document = dateline_import_bytes (bytes, "bridge.txt", NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (dateline_article_get_n_blocks (dateline_document_get_article (document)), ==,
                    20000);
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("One.", 4);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);

  g_assert_null (dateline_import_bytes (bytes, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_too_large (void)
{
  const gsize n_bytes = DATELINE_MAX_IMPORT_BYTES + 1;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_strnfill (n_bytes, 'a'), n_bytes);
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_import_bytes (bytes, NULL, NULL, NULL, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
}

static void
test_same_bytes_same_id (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("One.", 4);
  g_autoptr (GBytes) other = g_bytes_new_static ("Two.", 4);
  g_autoptr (DatelineDocument) first = dateline_import_bytes (bytes, NULL, NULL, NULL, NULL);
  g_autoptr (DatelineDocument) second = dateline_import_bytes (bytes, "b", NULL, NULL, NULL);
  g_autoptr (DatelineDocument) third = dateline_import_bytes (other, NULL, NULL, NULL, NULL);

  g_assert_cmpstr (dateline_document_get_id (first), ==, dateline_document_get_id (second));
  g_assert_cmpstr (dateline_document_get_id (first), !=, dateline_document_get_id (third));
}

static void
test_no_article (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("-----\n", 6);
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_import_bytes (bytes, NULL, NULL, NULL, &error));
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_NO_ARTICLE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/import/text", test_text);
  g_test_add_func ("/import/cancel", test_cancel);
  g_test_add_func ("/import/too-large", test_too_large);
  g_test_add_func ("/import/same-bytes-same-id", test_same_bytes_same_id);
  g_test_add_func ("/import/no-article", test_no_article);

  return g_test_run ();
}
