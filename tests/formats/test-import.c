/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files become documents off the main thread, with progress and cancel. */

#include <glib/gstdio.h>

#include "core/dateline-error.h"
#include "formats/dateline-import.h"
#include "formats/dateline-text-decoder.h"

typedef struct {
  GMainLoop *loop;
  DatelineDocument *document;
  GError *error;
  double fraction;
} Import;

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Import *import = user_data;

  import->document = dateline_import_finish (result, &import->error);
  g_main_loop_quit (import->loop);
}

static void
progress_cb (double fraction, gpointer user_data)
{
  Import *import = user_data;

  g_assert_cmpfloat (fraction, >=, import->fraction);
  g_assert_cmpfloat (fraction, <=, 1.);
  import->fraction = fraction;
}

static char *
write_file (const char *bytes, gsize n_bytes)
{
  g_autoptr (GError) error = NULL;
  char *path = NULL;
  const int fd = g_file_open_tmp ("dateline-XXXXXX.txt", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (path, bytes, (gssize) n_bytes, &error);
  g_assert_no_error (error);

  return path;
}

static void
import_file (Import *import, const char *path, GCancellable *cancellable)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  import->loop = g_main_loop_new (NULL, FALSE);
  dateline_import_file_async (file, cancellable, progress_cb, import, done_cb, import);
  g_main_loop_run (import->loop);
  g_clear_pointer (&import->loop, g_main_loop_unref);
}

static void
test_file (void)
{
  g_autoptr (GString) text = g_string_new ("Bridge opens\n\n");
  g_autofree char *path = NULL;
  Import import = { 0 };

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, "The bridge was opened on Saturday.\n\n");
  path = write_file (text->str, text->len);
  import_file (&import, path, NULL);

  g_assert_no_error (import.error);
  g_assert_cmpuint (dateline_article_get_n_blocks (dateline_document_get_article (import.document)),
                    ==, 20000);
  g_assert_cmpfloat (import.fraction, >, 0.);
  g_assert_finalize_object (import.document);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_cancel (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree char *path = write_file ("One.", 4);
  Import import = { 0 };

  g_cancellable_cancel (cancellable);
  import_file (&import, path, cancellable);

  g_assert_null (import.document);
  g_assert_error (import.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&import.error);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_no_file (void)
{
  Import import = { 0 };

  import_file (&import, "/no/such/file.txt", NULL);

  g_assert_null (import.document);
  g_assert_error (import.error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (import.error->message, "Could not open the file: "));
  g_clear_error (&import.error);
}

static void
test_too_large (void)
{
  const gsize n_bytes = DATELINE_MAX_IMPORT_BYTES + 1;
  g_autofree char *bytes = g_strnfill (n_bytes, 'a');
  g_autofree char *path = write_file (bytes, n_bytes);
  Import import = { 0 };

  import_file (&import, path, NULL);

  g_assert_null (import.document);
  g_assert_error (import.error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
  g_clear_error (&import.error);
  g_assert_cmpint (g_unlink (path), ==, 0);
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

  g_test_add_func ("/import/file", test_file);
  g_test_add_func ("/import/cancel", test_cancel);
  g_test_add_func ("/import/no-file", test_no_file);
  g_test_add_func ("/import/too-large", test_too_large);
  g_test_add_func ("/import/same-bytes-same-id", test_same_bytes_same_id);
  g_test_add_func ("/import/no-article", test_no_article);

  return g_test_run ();
}
