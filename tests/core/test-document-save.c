/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever goes wrong while a document is saved, the file holds either what it
 * held or the whole new document. */

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "core/dateline-document-writer.h"
#include "fixtures.h"

#define OLD "what was there before\n"

typedef struct {
  char *folder;
  char *path;
  GFile *file;
  DatelineDocument *document;
  GBytes *bytes;
} Fixture;

static void
fixture_set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("dateline-save-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "a.dateline", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->document = fixture_read ("every-member.dateline");
  fixture->bytes = dateline_document_write_bytes (fixture->document);
  g_file_set_contents (fixture->path, OLD, -1, &error);
  g_assert_no_error (error);
}

static guint
empty_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL) {
    g_autofree char *path = g_build_filename (folder, name, NULL);

    g_assert_cmpint (g_unlink (path), ==, 0);
    n_files++;
  }

  return n_files;
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer user_data)
{
  empty_folder (fixture->folder);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_object (&fixture->document);
  g_clear_object (&fixture->file);
  g_clear_pointer (&fixture->bytes, g_bytes_unref);
  g_clear_pointer (&fixture->path, g_free);
  g_clear_pointer (&fixture->folder, g_free);
}

static void
assert_holds (const char *path, GBytes *expected)
{
  g_autofree char *data = NULL;
  gsize n_bytes;
  gsize n_expected;
  const char *wanted = g_bytes_get_data (expected, &n_expected);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &data, &n_bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (data, n_bytes, wanted, n_expected);
}

static void
assert_holds_old (const char *path)
{
  g_autoptr (GBytes) old = g_bytes_new_static (OLD, strlen (OLD));

  assert_holds (path, old);
}

static void
test_replaces (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (dateline_document_save (fixture->document, fixture->file, NULL, &error));
  g_assert_no_error (error);
  assert_holds (fixture->path, fixture->bytes);
  g_assert_cmpuint (empty_folder (fixture->folder), ==, 1);
}

static void
test_makes (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;
  const mode_t mask = umask (027);
  struct stat made;

  g_unlink (fixture->path);
  g_assert_true (dateline_document_save (fixture->document, fixture->file, NULL, &error));
  umask (mask);
  g_assert_no_error (error);
  assert_holds (fixture->path, fixture->bytes);
  g_assert_cmpint (stat (fixture->path, &made), ==, 0);
  g_assert_cmpuint (made.st_mode & 0777, ==, 0640);
}

static void
test_keeps_permissions (Fixture *fixture, gconstpointer user_data)
{
  static const mode_t modes[] = { 0600, 0664, 0444, 0640 };

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++) {
    struct stat after;
    g_autoptr (GError) error = NULL;

    g_assert_cmpint (chmod (fixture->path, modes[i]), ==, 0);
    g_assert_true (dateline_document_save (fixture->document, fixture->file, NULL, &error));
    g_assert_no_error (error);
    g_assert_cmpint (stat (fixture->path, &after), ==, 0);
    g_assert_cmpuint (after.st_mode & 0777, ==, modes[i]);
  }
}

/* Only the superuser can give a file away; for anyone else there is nothing to
 * lose here. */
static void
test_keeps_owner (Fixture *fixture, gconstpointer user_data)
{
  struct stat before;
  struct stat after;
  g_autoptr (GError) error = NULL;

  if (chown (fixture->path, 12345, 12345) != 0)
    g_test_message ("not the superuser: the owner stays who it is");
  g_assert_cmpint (stat (fixture->path, &before), ==, 0);
  g_assert_true (dateline_document_save (fixture->document, fixture->file, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (stat (fixture->path, &after), ==, 0);
  g_assert_cmpuint (after.st_uid, ==, before.st_uid);
  g_assert_cmpuint (after.st_gid, ==, before.st_gid);
}

static void
test_follows_links (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *dangling = g_build_filename (fixture->folder, "dangling", NULL);
  g_autofree char *target = g_build_filename (fixture->folder, "target", NULL);
  g_autoptr (GFile) link_file = g_file_new_for_path (link);
  g_autoptr (GFile) dangling_file = g_file_new_for_path (dangling);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.dateline", link), ==, 0);
  g_assert_cmpint (symlink ("target", dangling), ==, 0);

  g_assert_true (dateline_document_save (fixture->document, link_file, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_holds (fixture->path, fixture->bytes);

  g_assert_true (dateline_document_save (fixture->document, dangling_file, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (dangling, G_FILE_TEST_IS_SYMLINK));
  assert_holds (target, fixture->bytes);
}

/* A limit on the size of files fails a write just as a full disk does. */
static void
test_no_room (Fixture *fixture, gconstpointer user_data)
{
  struct rlimit before;
  struct rlimit tight;
  g_autoptr (GError) error = NULL;
  gboolean is_saved;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  tight = before;
  tight.rlim_cur = 1024;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &tight), ==, 0);
  is_saved = dateline_document_save (fixture->document, fixture->file, NULL, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_false (is_saved);
  g_assert_true (error->domain == G_IO_ERROR);
  g_assert_nonnull (strstr (error->message, fixture->path));
  assert_holds_old (fixture->path);

  /* Nothing half-written is left behind. */
  g_assert_cmpuint (empty_folder (fixture->folder), ==, 1);
}

static void
test_no_folder (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "no", "such", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (dateline_document_save (fixture->document, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_onto_a_folder (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "folder", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_false (dateline_document_save (fixture->document, file, NULL, &error));
  g_assert_true (error->domain == G_IO_ERROR);
  g_assert_cmpint (g_rmdir (path), ==, 0);
  g_assert_cmpuint (empty_folder (fixture->folder), ==, 1);
}

static void
test_cancelled (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (dateline_document_save (fixture->document, fixture->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_holds_old (fixture->path);
}

static void
test_newer_version (Fixture *fixture, gconstpointer user_data)
{
  static const char text[] = "{\"format\":\"dateline\",\"version\":2,\"id\":\"x\",\"article\":{"
                             "\"title\":\"T\",\"blocks\":[]}}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (DatelineDocument) newer = dateline_document_read_bytes (bytes, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (dateline_document_save (newer, fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  assert_holds_old (fixture->path);
}

static void
test_not_local (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GFile) resource = g_file_new_for_uri ("resource:///no/such/a.dateline");
  g_autoptr (GError) error = NULL;

  g_assert_false (dateline_document_save (fixture->document, resource, NULL, &error));
  g_assert_true (error->domain == G_IO_ERROR);
  g_assert_true (g_str_has_prefix (error->message, "Could not save the document: "));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func)                                                                            \
  g_test_add ("/save/" path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

  ADD ("replaces-the-file", test_replaces);
  ADD ("makes-a-file", test_makes);
  ADD ("keeps-permissions", test_keeps_permissions);
  ADD ("keeps-the-owner", test_keeps_owner);
  ADD ("follows-links", test_follows_links);
  ADD ("full-disk-leaves-the-old-file", test_no_room);
  ADD ("no-folder-is-an-error", test_no_folder);
  ADD ("folder-is-not-replaced", test_onto_a_folder);
  ADD ("cancelled-leaves-the-old-file", test_cancelled);
  ADD ("higher-version-is-not-written", test_newer_version);
  ADD ("what-cannot-be-written-is-an-error", test_not_local);

  return g_test_run ();
}
