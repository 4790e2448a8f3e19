/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The day that a reader types is understood, told, and what every relative date of the
 * article is counted from; neither a new start nor another annotating forgets it. */

#include "widgets/dateline-published-dialog.h"

#include "annotate/dateline-annotate.h"
#include "core/dateline-article-builder.h"
#include "core/dateline-document-reader.h"
#include "core/dateline-document-writer.h"

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find (child, type);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* Friday, 17 May 2024 */
static AdwDialog *
make_dialog (void)
{
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 17, G_DATE_MAY, 2024);

  return g_object_ref_sink (dateline_published_dialog_new (&today));
}

static void
type (AdwDialog *dialog, const char *text)
{
  GtkWidget *child = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));

  gtk_editable_set_text (GTK_EDITABLE (find (child, GTK_TYPE_ENTRY)), text);
}

static const char *
get_meaning (AdwDialog *dialog)
{
  GtkWidget *child = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));

  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_last_child (child)));
}

static void
test_typed (void)
{
  static const struct {
    const char *typed;
    const char *date; /* EDTF, or NULL */
  } cases[] = {
    { "2024-05-16", "2024-05-16" },
    { "16 May 2024", "2024-05-16" },
    { " 16 May 2024 ", "2024-05-16" },
    { "", NULL },
    { "17 maybe", NULL },
    { "31 February 2024", NULL },
  };
  AdwDialog *dialog = make_dialog ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    DatelineEdtf *date;

    type (dialog, cases[i].typed);
    date = dateline_published_dialog_get_date (DATELINE_PUBLISHED_DIALOG (dialog));
    g_assert_cmpstr (date != NULL ? dateline_edtf_get_text (date) : NULL, ==, cases[i].date);
    g_assert_true (adw_alert_dialog_get_response_enabled (ADW_ALERT_DIALOG (dialog), "set") ==
                   (cases[i].date != NULL));
    if (cases[i].date != NULL)
      g_assert_nonnull (strstr (get_meaning (dialog), "2024"));
    else if (*cases[i].typed != '\0')
      g_assert_cmpstr (get_meaning (dialog), ==, "This is not a day");
  }
  g_assert_finalize_object (dialog);
}

static DatelineDocument *
make_article (void)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Bridge", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_LANGUAGE, "en", "test");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0,
                                      "The mayor opened the bridge yesterday.");
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0,
                                      "Two days ago it was closed, and last month it broke.");

  return dateline_article_builder_end (builder, "bridge");
}

static DatelineDocument *
annotate (DatelineDocument *article, DatelineEdtf *published)
{
  const DatelineAnnotateOptions options = { .published = published };
  DatelineDocument *document = dateline_annotate (article, &options, NULL, NULL, NULL, NULL);

  g_assert_nonnull (document);

  return document;
}

static void
assert_dates (DatelineDocument *document)
{
  static const char *const values[] = { "2024-05-15", "2024-05-14", "2024-04" };
  GListModel *dates = dateline_document_get_timexes (document);
  DatelineArticle *article = dateline_document_get_article (document);

  g_assert_cmpstr (dateline_edtf_get_text (dateline_article_get_published (article)), ==,
                   "2024-05-16");
  g_assert_cmpstr (dateline_article_get_origin (article, DATELINE_ARTICLE_PUBLISHED), ==, "person");
  g_assert_cmpuint (g_list_model_get_n_items (dates), ==, G_N_ELEMENTS (values));
  for (guint i = 0; i < G_N_ELEMENTS (values); i++) {
    g_autoptr (DatelineTimex) date = g_list_model_get_item (dates, i);

    g_assert_cmpstr (dateline_edtf_get_text (dateline_timex_get_value (date)), ==, values[i]);
  }
}

static void
test_counted (void)
{
  AdwDialog *dialog = make_dialog ();
  g_autoptr (DatelineDocument) article = make_article ();
  g_autoptr (DatelineDocument) undated = annotate (article, NULL);
  g_autoptr (DatelineDocument) dated = NULL;
  g_autoptr (DatelineDocument) read = NULL;
  g_autoptr (DatelineDocument) again = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (dateline_document_get_timexes (undated)), ==, 0);
  type (dialog, "16 May 2024");
  dated =
    annotate (undated, dateline_published_dialog_get_date (DATELINE_PUBLISHED_DIALOG (dialog)));
  assert_dates (dated);

  bytes = dateline_document_write_bytes (dated);
  read = dateline_document_read_bytes (bytes, NULL);
  assert_dates (read);
  again = annotate (read, NULL);
  assert_dates (again);
  g_assert_finalize_object (dialog);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/published-dialog/what-is-typed-is-a-day-or-not", test_typed);
  g_test_add_func ("/published-dialog/every-date-is-counted-from-it-for-good", test_counted);

  return g_test_run ();
}
