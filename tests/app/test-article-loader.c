/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Articles of any format are read in another thread; who waits is told how far it is, and is
 * let go at once where nobody wants the article any more. */

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "app/dateline-article-loader.h"
#include "core/dateline-error.h"

#define DOCUMENT                                                                                   \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\",\"blocks\":"   \
  "[{\"type\":\"paragraph\",\"text\":\"words\"}]}}"
#define BROKEN                                                                                     \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"\",\"blocks\":[]}}"
#define TEXT                                                                                       \
  "Bridge opens\n\nGENEVA, 14 May 2024 - The mayor opened the bridge on 13 May 2024.\n\n"          \
  "\"It is a great day,\" said the mayor.\n"

typedef struct {
  char *folder;
  char *path;
  GMainLoop *loop;
  DatelineLoadedArticle *article;
  GError *error;
  double fraction;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("dateline-loader-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "article", NULL);
  fixture->loop = g_main_loop_new (NULL, FALSE);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_pointer (&fixture->loop, g_main_loop_unref);
  g_clear_pointer (&fixture->article, dateline_loaded_article_free);
  g_clear_error (&fixture->error);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  fixture->article = dateline_article_load_finish (result, &fixture->error);
  g_main_loop_quit (fixture->loop);
}

static void
progress_cb (double fraction, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  g_assert_null (fixture->article);
  g_assert_cmpfloat (fraction, >=, fixture->fraction);
  g_assert_cmpfloat (fraction, <=, 1.0);
  fixture->fraction = fraction;
}

static void
load (Fixture *fixture, const char *contents, GCancellable *cancellable)
{
  DatelineArticleRequest request = { NULL };
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (fixture->path);
  g_autoptr (GError) error = NULL;

  if (contents != NULL)
    g_file_set_contents (fixture->path, contents, -1, &error);
  g_assert_no_error (error);
  request.file = file;
  dateline_article_load_async (&request, cancellable, progress_cb, fixture, loaded_cb, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_cmpint (fixture->article == NULL, ==, fixture->error != NULL);
}

static void
test_document (Fixture *fixture, gconstpointer user_data)
{
  load (fixture, DOCUMENT, NULL);

  g_assert_no_error (fixture->error);
  g_assert_false (fixture->article->is_new);
  g_assert_cmpstr (dateline_document_get_id (fixture->article->document), ==, "x");
  g_assert_true (fixture->article->shown == fixture->article->document);
}

static void
test_text (Fixture *fixture, gconstpointer user_data)
{
  load (fixture, TEXT, NULL);

  g_assert_no_error (fixture->error);
  g_assert_true (fixture->article->is_new);
  g_assert_nonnull (fixture->article->names_problem);
  g_assert_cmpuint (
    g_list_model_get_n_items (dateline_document_get_quotes (fixture->article->document)), ==, 1);
  g_assert_cmpfloat (fixture->fraction, >, 0.5);
}

static void
test_broken (Fixture *fixture, gconstpointer user_data)
{
  load (fixture, BROKEN, NULL);

  g_assert_nonnull (fixture->error);
  g_assert_true (fixture->error->domain == DATELINE_ERROR);
  g_assert_true (g_str_has_prefix (fixture->error->message, "article."));
}

static void
test_address (Fixture *fixture, gconstpointer user_data)
{
  char *path = fixture->path;

  fixture->path = (char *) "https://example.org/article.html";
  load (fixture, NULL, NULL);
  fixture->path = path;

  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

static void
test_cancelled_before (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  load (fixture, DOCUMENT, cancellable);

  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gboolean
cancel_cb (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);

  return G_SOURCE_REMOVE;
}

/* Nobody ever writes to this pipe: only giving up ends it. The thread stays with its pipe
 * until there is a writer, unless it was given up before it came to it: who opens a pipe
 * for both ways waits for nobody. */
static void
test_cancelled_while_waiting (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  int fd;

  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  g_timeout_add (20, cancel_cb, cancellable);
  load (fixture, NULL, cancellable);

  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  fd = g_open (fixture->path, O_RDWR | O_CLOEXEC, 0);
  g_assert_cmpint (fd, >=, 0);
  close (fd);
}

int
main (int argc, char **argv)
{
  g_setenv ("DATELINE_NAMES_MODEL", "/nowhere/names.model", TRUE);
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/article-loader/" path, Fixture, NULL, set_up, test, tear_down)

  ADD ("a document is read as it is", test_document);
  ADD ("a text is annotated, and tells how far that is", test_text);
  ADD ("a broken document says where", test_broken);
  ADD ("an address of the web is refused", test_address);
  ADD ("cancelled before it begins", test_cancelled_before);
  ADD ("cancelled while it waits for a pipe", test_cancelled_while_waiting);

  return g_test_run ();
}
