/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Documents come from files, resources and pipes, and what cannot be loaded says why. */

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/dateline-document-loader.h"
#include "fixtures.h"

static GFile *
get_fixture (const char *folder, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, name, NULL);

  return g_file_new_for_path (path);
}

static void
test_file (void)
{
  g_autoptr (GFile) file = get_fixture ("good", "right-to-left.dateline");
  g_autoptr (GBytes) expected = fixture_load ("good", "right-to-left.dateline");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
test_resource (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("resource:///dateline/test/minimal.dateline");
  g_autoptr (GBytes) expected = fixture_load ("good", "minimal.dateline");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
test_missing (void)
{
  g_autoptr (GFile) file = get_fixture ("good", "no-such-file");
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_document_load_bytes (file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_true (g_str_has_prefix (error->message, "Could not open the document: "));
}

static void
test_folder (void)
{
  g_autoptr (GFile) file = get_fixture ("good", ".");
  g_autoptr (GError) error = NULL;

  g_assert_null (dateline_document_load_bytes (file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

static void
test_address (void)
{
  static const char *const addresses[] = { "http://example.org/a", "https://example.org/a",
                                           "HTTPS://example.org/a.dateline" };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++) {
    g_autoptr (GFile) file = g_file_new_for_uri (addresses[i]);
    g_autoptr (GError) error = NULL;

    g_assert_null (dateline_document_load_bytes (file, NULL, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
    /* GIO without a backend for the web has the same code, and words of its own. */
    g_assert_nonnull (strstr (error->message, "fetches nothing"));
  }
}

static void
test_cancelled (void)
{
  g_autoptr (GFile) file = get_fixture ("good", "minimal.dateline");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (dateline_document_load_bytes (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

typedef struct {
  char *folder;
  char *path;
  gsize n_bytes; /* how many to write */
  gsize n_written;
} Pipe;

static void
pipe_init (Pipe *self, gsize n_bytes)
{
  self->folder = g_dir_make_tmp ("dateline-load-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "pipe", NULL);
  self->n_bytes = n_bytes;
  self->n_written = 0;
  g_assert_cmpint (mkfifo (self->path, 0600), ==, 0);
}

static void
pipe_clear (Pipe *self)
{
  g_unlink (self->path);
  g_rmdir (self->folder);
  g_free (self->path);
  g_free (self->folder);
}

static gpointer
write_thread (gpointer data)
{
  Pipe *self = data;
  const int fd = g_open (self->path, O_WRONLY | O_CLOEXEC, 0);
  static const char spaces[65536];

  while (self->n_written < self->n_bytes) {
    const gssize n_written = write (fd, spaces, sizeof spaces);

    if (n_written < 0)
      break;
    self->n_written += (gsize) n_written;
  }
  close (fd);

  return NULL;
}

/* A pipe has no size to ask for; it is left as soon as too much came out. */
static void
test_endless_pipe (void)
{
  Pipe pipe;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  GThread *thread;

  pipe_init (&pipe, (gsize) 1 << 40);
  file = g_file_new_for_path (pipe.path);
  thread = g_thread_new ("writer", write_thread, &pipe);
  g_assert_null (dateline_document_load_bytes (file, NULL, &error));
  g_thread_join (thread);

  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
  g_assert_cmpuint (pipe.n_written, <, (gsize) DATELINE_MAX_DOCUMENT_BYTES + (2 << 20));
  pipe_clear (&pipe);
}

static void
test_pipe (void)
{
  g_autoptr (GBytes) bytes = fixture_load ("good", "every-member.dateline");
  Pipe pipe;
  g_autoptr (GFile) file = NULL;
  GSubprocess *writer;
  g_autofree char *source =
    g_test_build_filename (G_TEST_DIST, "good", "every-member.dateline", NULL);
  g_autoptr (GBytes) read = NULL;
  g_autoptr (GError) error = NULL;

  pipe_init (&pipe, 0);
  file = g_file_new_for_path (pipe.path);
  writer = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "cp", source, pipe.path, NULL);
  g_assert_no_error (error);
  read = dateline_document_load_bytes (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (read, bytes));
  g_assert_true (g_subprocess_wait_check (writer, NULL, NULL));
  g_object_unref (writer);
  pipe_clear (&pipe);
}

int
main (int argc, char *argv[])
{
  signal (SIGPIPE, SIG_IGN);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/loader/file", test_file);
  g_test_add_func ("/loader/resource", test_resource);
  g_test_add_func ("/loader/pipe", test_pipe);
  g_test_add_func ("/loader/missing-file-keeps-its-error", test_missing);
  g_test_add_func ("/loader/folder-keeps-its-error", test_folder);
  g_test_add_func ("/loader/address-of-the-web-is-refused", test_address);
  g_test_add_func ("/loader/cancelled-before", test_cancelled);
  g_test_add_func ("/loader/endless-pipe-is-left", test_endless_pipe);

  return g_test_run ();
}
