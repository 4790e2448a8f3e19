/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays out a row that waited. */
typedef void (*DatelineRowWaitFunc) (GtkWidget *row);

gboolean dateline_row_wait_is_in_sight (GtkWidget           *row);
void     dateline_row_wait_add         (GtkWidget           *row,
                                        DatelineRowWaitFunc  lay_out);
void     dateline_row_wait_remove      (GtkWidget           *row);

G_END_DECLS
