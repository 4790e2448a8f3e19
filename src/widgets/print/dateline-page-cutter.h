/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is never cut in two: a line of text, or a figure. */
typedef struct {
  double space;            /* above it; none at the top of a page */
  double height;
  gboolean keep_with_next; /* no page ends after it, if that can be helped */
  double y;                /* where it was put, from the top of its page */
} DatelinePageRow;

typedef struct _DatelinePageCutter DatelinePageCutter;

DatelinePageCutter    *dateline_page_cutter_new          (double                    page_height);
void                   dateline_page_cutter_free         (DatelinePageCutter       *self);
void                   dateline_page_cutter_add          (DatelinePageCutter       *self,
                                                          const DatelinePageRow    *row);
guint                  dateline_page_cutter_get_n_rows   (const DatelinePageCutter *self);
const DatelinePageRow *dateline_page_cutter_get_row      (const DatelinePageCutter *self,
                                                          guint                     row);
guint                  dateline_page_cutter_get_n_pages  (const DatelinePageCutter *self);
void                   dateline_page_cutter_get_page     (const DatelinePageCutter *self,
                                                          guint                     page,
                                                          guint                    *first_row,
                                                          guint                    *end_row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelinePageCutter, dateline_page_cutter_free)

G_END_DECLS
