/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that a row draws. */

#include <adwaita.h>

#include "widgets/sidebar/dateline-row-text.h"

static GtkWidget *
create_widget (GtkTextDirection direction)
{
  GtkWidget *widget = g_object_ref_sink (gtk_label_new (NULL));

  gtk_widget_set_direction (widget, direction);
  return widget;
}

static void
test_set (void)
{
  g_autoptr (GtkWidget) widget = create_widget (GTK_TEXT_DIR_LTR);
  DatelineRowText text = { .scale = 1 };
  int height;

  g_assert_true (dateline_row_text_set (&text, "A dam", 0));
  g_assert_false (dateline_row_text_set (&text, "A dam", 0));
  g_assert_null (text.layout);
  height = dateline_row_text_fit (&text, widget, -1);
  g_assert_cmpint (height, >, 0);
  g_assert_cmpstr (pango_layout_get_text (text.layout), ==, "A dam");

  g_assert_true (dateline_row_text_set (&text, "A dam that was opened in the spring", 0));
  g_assert_cmpstr (pango_layout_get_text (text.layout), ==, text.text);
  g_assert_cmpint (dateline_row_text_fit (&text, widget, 60), >, 2.5 * height);
  g_assert_true (dateline_row_text_set (&text, text.text, 2));
  g_assert_cmpint (dateline_row_text_fit (&text, widget, 60), <, 2.5 * height);
  g_assert_cmpint (dateline_row_text_fit (&text, widget, 60), >, 1.5 * height);

  g_assert_true (dateline_row_text_set (&text, NULL, 0));
  g_assert_cmpint (dateline_row_text_fit (&text, widget, 60), ==, 0);
  dateline_row_text_clear (&text);
}

/* In a paragraph from right to left Pango means the other side: all begin at that of the row. */
static void
test_align (void)
{
  static const struct {
    const char *text;
    GtkTextDirection direction;
    PangoAlignment alignment;
  } cases[] = {
    { "A dam", GTK_TEXT_DIR_LTR, PANGO_ALIGN_LEFT },
    { "A dam", GTK_TEXT_DIR_RTL, PANGO_ALIGN_LEFT },
    { "سد", GTK_TEXT_DIR_LTR, PANGO_ALIGN_RIGHT },
    { "سد", GTK_TEXT_DIR_RTL, PANGO_ALIGN_RIGHT },
    { "2024", GTK_TEXT_DIR_LTR, PANGO_ALIGN_LEFT },
    { "2024", GTK_TEXT_DIR_RTL, PANGO_ALIGN_RIGHT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GtkWidget) widget = create_widget (cases[i].direction);
    DatelineRowText text = { .scale = 1 };

    g_test_message ("%s", cases[i].text);
    dateline_row_text_set (&text, cases[i].text, 0);
    g_assert_cmpint (pango_layout_get_alignment (dateline_row_text_get_layout (&text, widget)), ==,
                     cases[i].alignment);
    dateline_row_text_clear (&text);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/widgets/row-text/is-laid-out-when-it-is-asked-for", test_set);
  g_test_add_func ("/widgets/row-text/begins-at-the-side-of-the-mark", test_align);
  return g_test_run ();
}
