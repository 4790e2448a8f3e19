/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A whole document out of an article: in this thread or another, with progress, to
 * be cancelled, to be saved and read again. */

#include "tiny-names.h"

#include "annotate/dateline-annotate.h"
#include "core/dateline-article-builder.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"

static DatelineDocument *
make_article (void)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Talks", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, "2025-05-09", "test");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0,
                                      "🙂 Mr. Ahmadi met Anna Weber in Tehran on Monday.");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0,
                                      "“The talks in Tehran will go on,” Mr. Ahmadi said.");

  return dateline_article_builder_end (builder, "talks");
}

static DatelineNameModel *
make_model (void)
{
  g_autoptr (GBytes) bytes = tiny_train ();
  g_autoptr (GError) error = NULL;
  DatelineNameModel *model = dateline_name_model_new (bytes, &error);

  g_assert_no_error (error);

  return model;
}

static void
assert_talks (DatelineDocument *document)
{
  GListModel *mentions = dateline_document_get_mentions (document);
  GListModel *quotes = dateline_document_get_quotes (document);
  g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (mentions, 0);
  g_autoptr (DatelineQuote) quote = g_list_model_get_item (quotes, 0);

  g_assert_cmpuint (g_list_model_get_n_items (mentions), ==, 5);
  g_assert_cmpint (dateline_annotation_get_kind (mention), ==, DATELINE_KIND_PERSON);
  g_assert_cmpint (dateline_annotation_get_origin (mention), ==, DATELINE_ORIGIN_MODEL);
  g_assert_cmpfloat (dateline_annotation_get_confidence (mention), >, 0.3);
  g_assert_nonnull (quote);
  g_assert_cmpint (dateline_annotation_get_origin (DATELINE_ANNOTATION (quote)), ==,
                   DATELINE_ORIGIN_RULE);
  g_assert_cmpstr (dateline_entity_get_name (dateline_quote_get_speaker (quote)), ==, "Ahmadi");
}

/* @value: EDTF, or NULL for no date at all */
static void
assert_monday (DatelineDocument *document, const char *value)
{
  GListModel *dates = dateline_document_get_timexes (document);
  g_autoptr (DatelineTimex) date = g_list_model_get_item (dates, 0);
  const DatelineSpan *span;

  g_assert_cmpuint (g_list_model_get_n_items (dates), ==, value != NULL ? 1 : 0);
  if (value == NULL)
    return;
  span = dateline_annotation_get_span (DATELINE_ANNOTATION (date));
  g_assert_cmpuint (span->block, ==, 0);
  g_assert_cmpuint (span->start_char, ==, 41);
  g_assert_cmpuint (span->end_char, ==, 47);
  g_assert_cmpstr (dateline_edtf_get_text (dateline_timex_get_value (date)), ==, value);
  g_assert_cmpstr (dateline_timex_get_phrase (date), ==, "on Monday");
  g_assert_nonnull (dateline_timex_get_anchor (date));
  g_assert_nonnull (dateline_timex_get_rule (date));
  g_assert_cmpint (dateline_annotation_get_origin (DATELINE_ANNOTATION (date)), ==,
                   DATELINE_ORIGIN_RULE);
}

static void
test_saved_and_read (void)
{
  g_autoptr (DatelineNameModel) model = make_model ();
  g_autoptr (DatelineDocument) article = make_article ();
  const DatelineAnnotateOptions options = { .model = model };
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document =
    dateline_annotate (article, &options, NULL, NULL, NULL, &error);
  g_autoptr (DatelineDocument) again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) bytes_again = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (dateline_document_get_id (document), ==, "talks");
  assert_talks (document);

  bytes = dateline_document_write_bytes (document);
  again = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  assert_talks (again);
  assert_monday (again, "2025-05-05");
  bytes_again = dateline_document_write_bytes (again);
  g_assert_true (g_bytes_equal (bytes, bytes_again));
}

static void
test_without_model (void)
{
  g_autoptr (DatelineDocument) article = make_article ();
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document =
    dateline_annotate (article, NULL, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_quotes (document)), ==, 1);
}

static void
test_options (void)
{
  g_autoptr (DatelineDocument) article = make_article ();
  g_autoptr (DatelineEdtf) day = dateline_edtf_parse ("2024-02-29", NULL);
  const DatelineAnnotateOptions options = { .published = day, .language = "en-GB" };
  g_autoptr (DatelineDocument) document =
    dateline_annotate (article, &options, NULL, NULL, NULL, NULL);
  DatelineArticle *was = dateline_document_get_article (article);
  DatelineArticle *is = dateline_document_get_article (document);

  g_assert_true (dateline_article_get_published (is) == day);
  /* Another day of publication makes it another Monday. */
  assert_monday (document, "2024-02-26");
  g_assert_cmpstr (dateline_article_get_language (is), ==, "en-GB");
  g_assert_cmpstr (dateline_article_get_origin (is, DATELINE_ARTICLE_PUBLISHED), ==, "person");
  g_assert_cmpstr (dateline_article_get_origin (is, DATELINE_ARTICLE_LANGUAGE), ==, "person");
  g_assert_cmpstr (dateline_article_get_origin (is, DATELINE_ARTICLE_TITLE), ==, "test");
  g_assert_true (dateline_article_get_block (was, 0) == dateline_article_get_block (is, 0));

  /* The article that was given has not changed. */
  g_assert_cmpstr (dateline_edtf_get_text (dateline_article_get_published (was)), ==, "2025-05-09");
  g_assert_cmpstr (dateline_article_get_origin (was, DATELINE_ARTICLE_PUBLISHED), ==, "test");
}

static void
test_cancelled (void)
{
  g_autoptr (DatelineDocument) article = make_article ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (dateline_annotate (article, NULL, cancellable, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

typedef struct {
  double fraction;
  guint n_told;
  GCancellable *cancellable; /* (nullable): to give up as soon as something is told */
} Told;

static void
progress_cb (double fraction, gpointer user_data)
{
  Told *told = user_data;

  g_assert_cmpfloat (fraction, >=, told->fraction);
  g_assert_cmpfloat (fraction, <=, 1.0);
  told->fraction = fraction;
  told->n_told++;
  g_cancellable_cancel (told->cancellable);
}

static void
test_progress (void)
{
  g_autoptr (DatelineNameModel) model = make_model ();
  g_autoptr (DatelineDocument) article = make_article ();
  const DatelineAnnotateOptions options = { .model = model };
  g_autoptr (DatelineDocument) document = NULL;
  Told told = { 0 };

  document = dateline_annotate (article, &options, NULL, progress_cb, &told, NULL);
  assert_talks (document);
  g_assert_cmpuint (told.n_told, >, 1);
  g_assert_cmpfloat (told.fraction, >, 0.9);
}

static void
test_cancelled_midway (void)
{
  g_autoptr (DatelineDocument) article = make_article ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  Told told = { .cancellable = cancellable };

  g_assert_null (dateline_annotate (article, NULL, cancellable, progress_cb, &told, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (told.n_told, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/annotate/saved-and-read", test_saved_and_read);
  g_test_add_func ("/annotate/without-model", test_without_model);
  g_test_add_func ("/annotate/options", test_options);
  g_test_add_func ("/annotate/cancelled", test_cancelled);
  g_test_add_func ("/annotate/progress", test_progress);
  g_test_add_func ("/annotate/cancelled-midway", test_cancelled_midway);

  return g_test_run ();
}
