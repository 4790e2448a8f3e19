/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_CARD (dateline_card_get_type ())

G_DECLARE_FINAL_TYPE (DatelineCard, dateline_card, DATELINE, CARD, GtkPopover)

GtkWidget          *dateline_card_new            (void);
void                dateline_card_set_document   (DatelineCard       *self,
                                                  DatelineDocument   *document);
DatelineAnnotation *dateline_card_get_annotation (DatelineCard       *self);
void                dateline_card_set_annotation (DatelineCard       *self,
                                                  DatelineAnnotation *annotation);
gboolean            dateline_card_point_to       (DatelineCard       *self,
                                                  const GdkRectangle *words);

G_END_DECLS
