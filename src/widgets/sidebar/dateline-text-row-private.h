/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of a row share. */

#pragma once

#include "widgets/sidebar/dateline-row-text.h"
#include "widgets/sidebar/dateline-text-row.h"

G_BEGIN_DECLS

#define DATELINE_TEXT_ROW_CAPTION_SCALE 0.84

typedef struct {
  DatelineRowText title;
  DatelineRowText caption;
  gboolean caption_first;
  gulong style_handler; /* while it is realized, or 0 */
  gulong theme_handler;

  gboolean is_new; /* whether it is not where it was, but where its item is */
  gboolean is_far; /* in the list, as long as it is new */
  gboolean waits;  /* to be laid out */
  int width;       /* that was asked about last */
  int height;      /* that was said then, or 0 for other words */
  int fit_width;   /* that the words are laid out for, or 0 */
  guint fit_serial; /* of the Pango context then */
} DatelineTextRowPrivate;

/* In pixels. */
typedef struct {
  GtkBorder insets;
  double title_y;
  double caption_y;
  double bottom; /* of the text */
  double height; /* of the row */
} DatelineTextRowPlacement;

DatelineTextRowPrivate *dateline_text_row_get_private    (DatelineTextRow          *self);
void                    dateline_text_row_get_insets     (DatelineTextRow          *self,
                                                          GtkBorder                *insets);
void                    dateline_text_row_place          (DatelineTextRow          *self,
                                                          int                       width,
                                                          DatelineTextRowPlacement *placement);
int                     dateline_text_row_measure_height (DatelineTextRow          *self,
                                                          int                       width);
void                    dateline_text_row_forget_size    (DatelineTextRow          *self);

G_END_DECLS
