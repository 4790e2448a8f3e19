/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What was begun before there was a window: whoever comes for it gets it once, whether it is
 * done by then or not, and nobody else does. */

#include <glib/gstdio.h>

#include "app/dateline-early-load.h"

#define DOCUMENT                                                                                   \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\",\"blocks\":"   \
  "[{\"type\":\"paragraph\",\"text\":\"words\"}]}}"

/* Longer than a thread needs for so small a file, by far. */
#define LONG_MS 300
#define DEADLINE_SECONDS 20

typedef struct {
  char *folder;
  char *path;
  DatelineArticleRequest request;
  guint n_calls;
  DatelineLoadedArticle *article;
  GError *error;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("dateline-early-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "a.dateline", NULL);
  g_file_set_contents (fixture->path, DOCUMENT, -1, &error);
  g_assert_no_error (error);
  fixture->request.file = g_file_new_for_path (fixture->path);
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_unlink (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_clear_object (&fixture->request.file);
  g_clear_pointer (&fixture->article, dateline_loaded_article_free);
  g_clear_error (&fixture->error);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;

  g_assert_cmpuint (fixture->n_calls++, ==, 0);
  fixture->article = dateline_article_load_finish (result, &fixture->error);
}

static gboolean
end_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
run_for_long (void)
{
  gboolean is_over = FALSE;

  g_timeout_add (LONG_MS, end_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
fail_cb (gpointer user_data)
{
  g_assert_not_reached ();
}

static void
take_over (Fixture *fixture, DatelineEarlyLoad *begun)
{
  const guint deadline = g_timeout_add_seconds (DEADLINE_SECONDS, fail_cb, NULL);

  dateline_early_load_hand_over (begun, NULL, NULL, loaded_cb, fixture);
  /* Not from within: the caller is not ready before it returns. */
  g_assert_cmpuint (fixture->n_calls, ==, 0);
  while (fixture->n_calls == 0)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (deadline);
}

static void
assert_is_read (Fixture *fixture)
{
  g_assert_no_error (fixture->error);
  g_assert_nonnull (fixture->article);
  g_assert_cmpstr (
    dateline_article_get_title (dateline_document_get_article (fixture->article->document)), ==,
    "T");
}

static void
test_not_done (Fixture *fixture, gconstpointer user_data)
{
  take_over (fixture, dateline_early_load_new (&fixture->request));
  assert_is_read (fixture);
  run_for_long ();
}

static void
test_done (Fixture *fixture, gconstpointer user_data)
{
  DatelineEarlyLoad *begun = dateline_early_load_new (&fixture->request);

  run_for_long ();
  /* It was read, and is not read again. */
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  take_over (fixture, begun);
  assert_is_read (fixture);
  run_for_long ();
}

static void
test_error (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  take_over (fixture, dateline_early_load_new (&fixture->request));
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (fixture->article);
}

static void
test_cancelled (Fixture *fixture, gconstpointer user_data)
{
  DatelineEarlyLoad *begun = dateline_early_load_new (&fixture->request);

  g_cancellable_cancel (dateline_early_load_get_cancellable (begun));
  take_over (fixture, begun);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* A leak would be seen by the sanitizers. */
static void
test_given_up (Fixture *fixture, gconstpointer user_data)
{
  DatelineEarlyLoad *begun;

  dateline_early_load_free (dateline_early_load_new (&fixture->request));
  run_for_long ();
  begun = dateline_early_load_new (&fixture->request);
  run_for_long ();
  dateline_early_load_free (begun);
}

static void
test_is_of (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (DatelineEarlyLoad) begun = dateline_early_load_new (&fixture->request);
  g_autoptr (GFile) same = g_file_new_for_path (fixture->path);
  g_autoptr (GFile) other = g_file_new_for_path (fixture->folder);

  g_assert_true (dateline_early_load_is_of (begun, &(DatelineArticleRequest) { .file = same }));
  g_assert_false (dateline_early_load_is_of (begun, &(DatelineArticleRequest) { .file = other }));
  g_assert_false (dateline_early_load_is_of (begun, &(DatelineArticleRequest) { .file = NULL }));
  g_assert_false (dateline_early_load_is_of (
    begun, &(DatelineArticleRequest) { .file = same, .hides_doubtful = TRUE }));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add ("/early-load/" path, Fixture, NULL, set_up, test, tear_down)

  ADD ("taken over before it is done", test_not_done);
  ADD ("taken over after it is done", test_done);
  ADD ("an error is handed over", test_error);
  ADD ("what gives it up is handed over", test_cancelled);
  ADD ("nobody comes for it", test_given_up);
  ADD ("something else is wanted", test_is_of);

  return g_test_run ();
}
