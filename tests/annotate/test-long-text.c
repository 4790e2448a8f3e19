/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A text of 3 MB: how far the work is gets told within each step, and at whatever moment
 * it is given up, it ends soon. What is measured is the time of the processor, which other
 * work on the machine does not use up. */

#include "tiny-names.h"

#include <time.h>

#include "annotate/dateline-annotate.h"
#include "core/dateline-article-builder.h"

#define LONG_TEXT (3 * 1000 * 1000)
#define SAMPLE (60 * 1000)
/* Seconds. A build that counts or checks what it does takes many times as long for a
 * sample, and gets a text that it can read in the time that others take for 3 MB. */
#define SAMPLE_SHOULD_TAKE 0.05
#define SOON 0.1
/* On a slow machine, this share of the whole is soon. */
#define SOON_SHARE 0.1
#define N_TRIES 3
/* How far the work may come without a word. */
#define MAX_LEAP 0.08

static DatelineNameModel *model;
static gsize n_bytes_long = LONG_TEXT;
static double soon = SOON;

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

/* @is_one: whether the text is one paragraph */
static DatelineDocument *
make_text (gsize n_bytes, gboolean is_one)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  gsize n_done = 0;

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Talks", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, "2025-05-09", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_LANGUAGE, "en", "test");
  for (guint i = 0; n_done + text->len < n_bytes; i++) {
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
  double time;
  double longest; /* between two words */
  double longest_until;
  guint n_told;
} Watch;

static void
progress_cb (double fraction, gpointer user_data)
{
  Watch *watch = user_data;
  const double now = get_seconds ();

  g_assert_cmpfloat (fraction, >, watch->fraction);
  g_assert_cmpfloat (fraction, <=, 1.);
  watch->largest_leap = MAX (watch->largest_leap, fraction - watch->fraction);
  if (now - watch->time > watch->longest) {
    watch->longest = now - watch->time;
    watch->longest_until = fraction;
  }
  watch->fraction = fraction;
  watch->time = now;
  watch->n_told++;
  if (fraction >= watch->give_up_at)
    g_cancellable_cancel (watch->cancellable);
}

static DatelineDocument *
annotate (DatelineDocument *article, Watch *watch, GError **error)
{
  const DatelineAnnotateOptions options = { .model = model };

  watch->time = get_seconds ();

  return dateline_annotate (article, &options, watch->cancellable, progress_cb, watch, error);
}

/* The machine may be slow to give memory; the program is not slow at one place only once. */
static Watch
watch_progress (DatelineDocument *article, double longest)
{
  Watch watch = { 0 };

  for (guint i = 0; i < N_TRIES && (i == 0 || watch.longest >= longest); i++) {
    g_autoptr (DatelineDocument) document = NULL;
    g_autoptr (GError) error = NULL;

    watch = (Watch) { .give_up_at = 2. };
    document = annotate (article, &watch, &error);
    g_assert_no_error (error);
    g_assert_nonnull (document);
  }

  return watch;
}

/* All the dates of one paragraph are found without a word between. */
static void
test_progress (gconstpointer is_one)
{
  g_autoptr (DatelineDocument) article = make_text (n_bytes_long, GPOINTER_TO_INT (is_one));
  const Watch watch = watch_progress (article, GPOINTER_TO_INT (is_one) ? G_MAXDOUBLE : 3 * soon);

  g_test_message ("told %u times; longest silence %.0f ms, until %.3f; largest leap %.3f",
                  watch.n_told, watch.longest * 1e3, watch.longest_until, watch.largest_leap);
  g_assert_cmpuint (watch.n_told, >, 60);
  if (!GPOINTER_TO_INT (is_one))
    g_assert_cmpfloat (watch.longest, <, 3 * soon);
  g_assert_cmpfloat (watch.largest_leap, <, MAX_LEAP);
}

/* How long the work goes on when it is given up at a moment. */
static double
give_up (DatelineDocument *article, double moment)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Watch watch = { .cancellable = cancellable, .give_up_at = moment };
  double seconds;

  g_assert_null (annotate (article, &watch, &error));
  seconds = get_seconds () - watch.time;
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpfloat (watch.fraction, <, moment + MAX_LEAP);
  g_test_message ("given up at %.3f, ended after %.1f ms", watch.fraction, seconds * 1e3);

  return seconds;
}

/* A machine that is taken away for a while counts as work: twice more, then. */
static void
test_cancelled (gconstpointer is_one)
{
  static const double moments[] = { 0.1, 0.5, 0.72, 0.88 };
  g_autoptr (DatelineDocument) article = make_text (n_bytes_long, GPOINTER_TO_INT (is_one));

  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    g_assert_true (give_up (article, moments[i]) < soon || give_up (article, moments[i]) < soon ||
                   give_up (article, moments[i]) < soon);
}

static void
choose_size (void)
{
  g_autoptr (DatelineDocument) article = make_text (SAMPLE, FALSE);
  g_autoptr (DatelineDocument) document = NULL;
  Watch watch = { .give_up_at = 2. };
  const double start = get_seconds ();
  double seconds;

  document = annotate (article, &watch, NULL);
  seconds = get_seconds () - start;
  if (seconds > SAMPLE_SHOULD_TAKE)
    n_bytes_long = MAX (SAMPLE, (gsize) (LONG_TEXT * SAMPLE_SHOULD_TAKE / seconds));
  soon = MAX (SOON, SOON_SHARE * seconds * (double) n_bytes_long / SAMPLE);
  g_test_message ("%d bytes take %.0f ms: reads %" G_GSIZE_FORMAT, SAMPLE, seconds * 1e3,
                  n_bytes_long);
}

int
main (int argc, char **argv)
{
  g_autoptr (GBytes) bytes = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);

  bytes = tiny_train ();
  model = dateline_name_model_new (bytes, NULL);
  choose_size ();
  g_test_add_data_func ("/long-text/progress/paragraphs", GINT_TO_POINTER (FALSE), test_progress);
  g_test_add_data_func ("/long-text/progress/one-paragraph", GINT_TO_POINTER (TRUE), test_progress);
  g_test_add_data_func ("/long-text/cancelled/paragraphs", GINT_TO_POINTER (FALSE), test_cancelled);
  g_test_add_data_func ("/long-text/cancelled/one-paragraph", GINT_TO_POINTER (TRUE),
                        test_cancelled);
  result = g_test_run ();
  dateline_name_model_free (model);

  return result;
}
