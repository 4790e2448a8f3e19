/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-display-text.h"

G_BEGIN_DECLS

struct _DatelineDisplayText {
  GtkWidget parent_instance;

  char *text;
  PangoFontDescription *face; /* the article's, or NULL */
  double line_factor;
  PangoLayout *layout; /* or NULL: to be made */
  guint serial;        /* of the context that it was made in */
  int width;           /* what it was fitted into, or -1 */
  double scale;        /* one of the steps, or more than that */
  int pitch;           /* from one line to the next */
  int top;             /* from the top of a line to that of its letters */
  int height;          /* of the letters */
  int ascent;          /* from the top of a line to where its letters stand */
};

void dateline_display_text_fit             (DatelineDisplayText        *self,
                                            int                         width);
void dateline_display_text_init_accessible (GtkAccessibleTextInterface *iface);

G_END_DECLS
