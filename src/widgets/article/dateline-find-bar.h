/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"
#include "dateline-search.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_FIND_BAR (dateline_find_bar_get_type ())

G_DECLARE_FINAL_TYPE (DatelineFindBar, dateline_find_bar, DATELINE, FIND_BAR, GtkWidget)

GtkWidget *dateline_find_bar_new          (void);
void       dateline_find_bar_set_document (DatelineFindBar  *self,
                                           DatelineDocument *document);
gboolean   dateline_find_bar_is_open      (DatelineFindBar  *self);
void       dateline_find_bar_open         (DatelineFindBar  *self);
void       dateline_find_bar_look_for     (DatelineFindBar  *self,
                                           const char       *words);
void       dateline_find_bar_close        (DatelineFindBar  *self);
void       dateline_find_bar_step         (DatelineFindBar  *self,
                                           int               step);
DatelineSearch *
           dateline_find_bar_get_search   (DatelineFindBar  *self);

G_END_DECLS
