/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "dateline-article-layout.h"

G_BEGIN_DECLS

void dateline_ornament_paint (GtkSnapshot           *snapshot,
                              DatelineArticleLayout *layout,
                              guint                  piece,
                              GdkRGBA                color);

G_END_DECLS
