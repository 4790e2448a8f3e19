/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *dateline_section_header_new       (void);
void       dateline_section_header_set_title (GtkWidget  *header,
                                              const char *title);

G_END_DECLS
