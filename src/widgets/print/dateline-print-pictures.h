/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-article.h"

G_BEGIN_DECLS

typedef struct _DatelinePrintPictures DatelinePrintPictures;

DatelinePrintPictures *dateline_print_pictures_new      (DatelineArticle             *article);
void                   dateline_print_pictures_free     (DatelinePrintPictures       *self);
gboolean               dateline_print_pictures_is_ready (const DatelinePrintPictures *self);
GdkPaintable          *dateline_print_pictures_get      (const DatelinePrintPictures *self,
                                                         DatelineBlock               *block);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelinePrintPictures, dateline_print_pictures_free)

G_END_DECLS
