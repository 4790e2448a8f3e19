/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The heading of a section in one of the sidebar's lists. */

#include "dateline-section-header.h"

/**
 * dateline_section_header_new:
 *
 * Makes a heading without words.
 *
 * Returns: (transfer floating): a new heading
 */
GtkWidget *
dateline_section_header_new (void)
{
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.f,
                  "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "heading");
  return label;
}

/**
 * dateline_section_header_set_title:
 * @header: a heading
 * @title: its words; never markup
 *
 * Sets the words of @header.
 */
void
dateline_section_header_set_title (GtkWidget *header, const char *title)
{
  g_return_if_fail (GTK_IS_LABEL (header));

  gtk_label_set_text (GTK_LABEL (header), title);
}
