/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A long text: how far the work is gets told within each step, and it is given up at
 * whatever moment that is asked for. How long it is silent, and how soon it ends, is measured
 * by tests/bench/annotate. */

#include "tiny-names.h"

#include "annotate/dateline-annotate.h"
#include "annotate/dateline-work.h"
#include "core/dateline-article-builder.h"

/* In bytes: so long that each step tells often enough how far it is. */
#define LONG_TEXT (100 * 1000)
/* How far the work may come without a word. */
#define MAX_LEAP 0.08

static DatelineNameModel *model;
/* @is_one: whether the text is one paragraph */
static DatelineDocument *
make_text (gboolean is_one)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  gsize n_done = 0;

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Talks", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, "2025-05-09", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_LANGUAGE, "en", "test");
  for (guint i = 0; n_done + text->len < LONG_TEXT; i++) {
    g_string_append_printf (
      text,
      "Mr. Ahmadi met Anna %c%cweber in Tehran on Monday, May %u, 2024. “The talks in Cairo "
      "will go on for the oil industry,” the minister of trade, Omar Haddad, said two days "
      "after the World Food Fund (WFF) had opened the hall. ",
      'A' + (char) (i % 26), 'a' + (char) (i / 26 % 26), i % 28 + 1);
    if (is_one)
      continue;
    n_done += text->len;
    dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, text->str);
    g_string_truncate (text, 0);
  }
  if (text->len > 0)
    dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, text->str);

  return dateline_article_builder_end (builder, "talks");
}

typedef struct {
  GCancellable *cancellable;
  double give_up_at; /* how much is done then */
  double fraction;
  double largest_leap;
  guint n_told;
} Watch;

static void
progress_cb (double fraction, gpointer user_data)
{
  Watch *watch = user_data;

  g_assert_cmpfloat (fraction, >, watch->fraction);
  g_assert_cmpfloat (fraction, <=, 1.);
  g_assert_false (g_cancellable_is_cancelled (watch->cancellable));
  watch->largest_leap = MAX (watch->largest_leap, fraction - watch->fraction);
  watch->fraction = fraction;
  watch->n_told++;
  g_assert_false (dateline_work_is_given_up ());
  if (fraction >= watch->give_up_at) {
    g_cancellable_cancel (watch->cancellable);
    g_assert_true (dateline_work_is_given_up ());
    g_assert_false (dateline_work_goes_on (1, 1));
  }
}

static DatelineDocument *
annotate (DatelineDocument *article, Watch *watch, GError **error)
{
  const DatelineAnnotateOptions options = { .model = model };

  return dateline_annotate (article, &options, watch->cancellable, progress_cb, watch, error);
}

static void
test_progress (gconstpointer is_one)
{
  g_autoptr (DatelineDocument) article = make_text (GPOINTER_TO_INT (is_one));
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  Watch watch = { .give_up_at = 2. };

  document = annotate (article, &watch, &error);
  g_assert_no_error (error);
  g_assert_nonnull (document);
  g_test_message ("told %u times; largest leap %.3f", watch.n_told, watch.largest_leap);
  g_assert_cmpuint (watch.n_told, >, 60);
  g_assert_cmpfloat (watch.largest_leap, <, MAX_LEAP);
}

static void
test_cancelled (gconstpointer is_one)
{
  g_autoptr (DatelineDocument) article = make_text (GPOINTER_TO_INT (is_one));

  for (guint percent = 2; percent < 100; percent += 14) {
    g_autoptr (GCancellable) cancellable = g_cancellable_new ();
    g_autoptr (GError) error = NULL;
    Watch watch = { .cancellable = cancellable, .give_up_at = percent / 100. };

    g_assert_null (annotate (article, &watch, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    g_assert_cmpfloat (watch.fraction, <, watch.give_up_at + MAX_LEAP);
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GBytes) bytes = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);

  bytes = tiny_train ();
  model = dateline_name_model_new (bytes, NULL);
  g_test_add_data_func ("/long-text/progress/paragraphs", GINT_TO_POINTER (FALSE), test_progress);
  g_test_add_data_func ("/long-text/progress/one-paragraph", GINT_TO_POINTER (TRUE), test_progress);
  g_test_add_data_func ("/long-text/cancelled/paragraphs", GINT_TO_POINTER (FALSE), test_cancelled);
  g_test_add_data_func ("/long-text/cancelled/one-paragraph", GINT_TO_POINTER (TRUE),
                        test_cancelled);
  result = g_test_run ();
  dateline_name_model_free (model);

  return result;
}
