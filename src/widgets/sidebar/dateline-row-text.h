/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Words that a row draws. All but @scale is private, and zero to begin with. */
typedef struct {
  double scale; /* of the widget's font */
  char *text;   /* NULL for none */
  int max_lines;
  PangoLayout *layout; /* NULL until it is drawn or measured */
} DatelineRowText;

gboolean     dateline_row_text_set        (DatelineRowText *self,
                                           const char      *text,
                                           int              max_lines);
PangoLayout *dateline_row_text_get_layout (DatelineRowText *self,
                                           GtkWidget       *widget);
int          dateline_row_text_fit        (DatelineRowText *self,
                                           GtkWidget       *widget,
                                           int              width);
void         dateline_row_text_align      (DatelineRowText *self);
void         dateline_row_text_clear      (DatelineRowText *self);

G_END_DECLS
