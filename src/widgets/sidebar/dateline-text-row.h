/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DATELINE_TYPE_TEXT_ROW (dateline_text_row_get_type ())

G_DECLARE_DERIVABLE_TYPE (DatelineTextRow, dateline_text_row, DATELINE, TEXT_ROW, GtkWidget)

/**
 * DatelineTextRowClass:
 * @get_insets: the space in pixels that the row draws something of its own in;
 *   "left" is the side where a line begins. @em is the size of the text.
 * @draw: draws what the row has beside and behind its words; may be %NULL
 */
struct _DatelineTextRowClass {
  GtkWidgetClass parent_class;

  void (*get_insets) (DatelineTextRow *self,
                      double           em,
                      GtkBorder       *insets);
  void (*draw)       (DatelineTextRow *self,
                      GtkSnapshot     *snapshot);
};

void        dateline_text_row_set_title         (DatelineTextRow *self,
                                                 const char      *title,
                                                 int              max_lines);
void        dateline_text_row_set_caption       (DatelineTextRow *self,
                                                 const char      *caption);
const char *dateline_text_row_get_caption       (DatelineTextRow *self);
void        dateline_text_row_set_caption_first (DatelineTextRow *self,
                                                 gboolean         caption_first);
void        dateline_text_row_set_far           (DatelineTextRow *self,
                                                 gboolean         is_far);
double      dateline_text_row_get_em            (DatelineTextRow *self);
double      dateline_text_row_get_first_middle  (DatelineTextRow *self);
double      dateline_text_row_get_text_bottom   (DatelineTextRow *self);
double      dateline_text_row_mirror            (DatelineTextRow *self,
                                                 double           x,
                                                 double           width);
GdkRGBA     dateline_text_row_get_color         (DatelineTextRow *self,
                                                 double           alpha,
                                                 double           high_contrast_alpha);

G_END_DECLS
