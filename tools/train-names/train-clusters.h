/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void train_clusters_find (const guint32 *text,
                          gsize n_text,
                          const guint32 *counts,
                          guint n_words,
                          guint n_classes,
                          guint n_rounds,
                          guint16 *classes);

G_END_DECLS
