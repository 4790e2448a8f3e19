/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files that are no good files, and those that others change under the hands of who
 * reads them: there is a document or an error, and always an end. */

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/dateline-document-loader.h"
#include "core/dateline-document-reader.h"
#include "another-user.h"
#include "fixtures.h"

/* More than is read at once. */
#define N_FILLING (1024 * 1024)

typedef void (*Fault) (const char *path);

/* What happens to the file when the first part of it was read. */
static struct {
  Fault fault;
  const char *path;
} coming;

ssize_t
read (int fd, void *buffer, size_t n_bytes)
{
  const ssize_t n_read = syscall (SYS_read, fd, buffer, n_bytes);

  if (coming.fault != NULL && n_read > 0x10000) {
    const Fault fault = coming.fault;

    coming.fault = NULL;
    fault (coming.path);
  }

  return n_read;
}

typedef struct {
  char *folder;
  char *path;
  GFile *file;
} Fixture;

static void
fixture_name (Fixture *fixture, const char *name)
{
  g_free (fixture->path);
  g_clear_object (&fixture->file);
  fixture->path = g_build_filename (fixture->folder, name, NULL);
  fixture->file = g_file_new_for_path (fixture->path);
}

/* A document that is large by what nobody knows in it. */
static void
fixture_write (Fixture *fixture)
{
  g_autofree char *filling = g_strnfill (N_FILLING, 'x');
  g_autofree char *text =
    g_strconcat ("{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\","
                 "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"",
                 filling, "\"}]}}", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (fixture->path, text, -1, &error);
  g_assert_no_error (error);
}

static void
fixture_set_up (Fixture *fixture, gconstpointer user_data)
{
  fixture->folder = g_dir_make_tmp ("dateline-faults-XXXXXX", NULL);
  g_assert_nonnull (fixture->folder);
  g_assert_cmpint (chmod (fixture->folder, 0755), ==, 0);
  fixture_name (fixture, "a.dateline");
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_object (&fixture->file);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, g_free);
}

static DatelineDocument *
load (GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = dateline_document_load_bytes (file, NULL, error);

  return bytes != NULL ? dateline_document_read_bytes (bytes, error) : NULL;
}

static DatelineDocument *
load_with (Fixture *fixture, Fault fault, GError **error)
{
  g_autoptr (DatelineDocument) document = NULL;

  fixture_write (fixture);
  coming.path = fixture->path;
  coming.fault = fault;
  document = load (fixture->file, error);
  /* It has happened. */
  g_assert_null (coming.fault);

  return g_steal_pointer (&document);
}

static void
vanish (const char *path)
{
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* What is open stays readable. */
static void
test_vanishes (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = load_with (fixture, vanish, &error);

  g_assert_no_error (error);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
shrink (const char *path)
{
  g_assert_cmpint (truncate (path, N_FILLING / 2), ==, 0);
}

static void
empty (const char *path)
{
  g_assert_cmpint (truncate (path, 0), ==, 0);
}

static void
test_shrinks (Fixture *fixture, gconstpointer user_data)
{
  static const Fault shrinking[] = { shrink, empty };

  for (guint i = 0; i < G_N_ELEMENTS (shrinking); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (DatelineDocument) document = load_with (fixture, shrinking[i], &error);

    g_assert_null (document);
    g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_NOT_JSON);
  }
}

/* With zeros, as a crash of the system leaves them. */
static void
zero (const char *path)
{
  empty (path);
  g_assert_cmpint (truncate (path, N_FILLING * 2), ==, 0);
}

static void
test_changes (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = load_with (fixture, zero, &error);

  g_assert_null (document);
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_NOT_JSON);
}

static void
grow (const char *path)
{
  g_assert_cmpint (truncate (path, (off_t) 1 << 40), ==, 0);
}

static void
test_grows (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = load_with (fixture, grow, &error);

  g_assert_null (document);
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
}

static void
test_devices (void)
{
  static const char *const endless[] = { "/dev/zero", "/dev/full", "/dev/urandom" };
  g_autoptr (GFile) null = g_file_new_for_path ("/dev/null");
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) nothing = load (null, &error);

  g_assert_null (nothing);
  g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_NOT_JSON);

  for (guint i = 0; i < G_N_ELEMENTS (endless); i++) {
    g_autoptr (GFile) device = g_file_new_for_path (endless[i]);
    g_autoptr (GError) why = NULL;
    g_autoptr (DatelineDocument) document = load (device, &why);

    g_assert_null (document);
    g_assert_error (why, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE);
  }
}

static void
test_broken_link (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = NULL;

  g_assert_cmpint (symlink ("nowhere", fixture->path), ==, 0);
  document = load (fixture->file, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_link_to_itself (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = NULL;

  g_assert_cmpint (symlink ("a.dateline", fixture->path), ==, 0);
  document = load (fixture->file, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS);
}

static gboolean
is_refused (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = load (fixture->file, &error);

  return document == NULL && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED);
}

static void
test_no_permission (Fixture *fixture, gconstpointer user_data)
{
  fixture_write (fixture);
  g_assert_cmpint (chmod (fixture->path, 0), ==, 0);
  another_user_tries (is_refused, fixture);
}

static void
test_odd_names (Fixture *fixture, gconstpointer user_data)
{
  static const char *const names[] = { "caf\xe9\xff.dateline", "<b>&.dateline", "a\nb.dateline",
                                       "%s%n.dateline", "\u202e.dateline" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GError) why = NULL;
    g_autoptr (DatelineDocument) document = NULL;
    g_autoptr (DatelineDocument) gone = NULL;

    fixture_name (fixture, names[i]);
    fixture_write (fixture);
    document = load (fixture->file, &error);
    g_assert_no_error (error);
    g_assert_cmpint (g_unlink (fixture->path), ==, 0);
    gone = load (fixture->file, &why);
    g_assert_error (why, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
    /* Whatever is in the name, this can be shown. */
    g_assert_true (g_utf8_validate (why->message, -1, NULL));
  }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func)                                                                            \
  g_test_add ("/load-faults/" path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

  ADD ("file-that-vanishes-is-read-to-its-end", test_vanishes);
  ADD ("file-that-shrinks-is-an-error", test_shrinks);
  ADD ("file-that-changes-is-an-error", test_changes);
  ADD ("file-that-grows-is-left", test_grows);
  ADD ("broken-link-is-an-error", test_broken_link);
  ADD ("link-to-itself-is-an-error", test_link_to_itself);
  ADD ("no-permission-is-an-error", test_no_permission);
  ADD ("odd-names-are-names", test_odd_names);
  g_test_add_func ("/load-faults/devices-are-left", test_devices);

  return g_test_run ();
}
