/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-document.h"
#include "core/dateline-timeline.h"
#include "widgets/sidebar/dateline-quote-list.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_SIDEBAR (dateline_sidebar_get_type ())

G_DECLARE_FINAL_TYPE (DatelineSidebar, dateline_sidebar, DATELINE, SIDEBAR, AdwBin)

GtkWidget             *dateline_sidebar_new                (void);
DatelineDocument      *dateline_sidebar_get_document       (DatelineSidebar       *self);
void                   dateline_sidebar_set_document       (DatelineSidebar       *self,
                                                            DatelineDocument      *document);
const char            *dateline_sidebar_get_page           (DatelineSidebar       *self);
void                   dateline_sidebar_set_page           (DatelineSidebar       *self,
                                                            const char            *page);
DatelineTimelineOrder  dateline_sidebar_get_timeline_order (DatelineSidebar       *self);
void                   dateline_sidebar_set_timeline_order (DatelineSidebar       *self,
                                                            DatelineTimelineOrder  order);
DatelineQuoteOrder     dateline_sidebar_get_quote_order    (DatelineSidebar       *self);
void                   dateline_sidebar_set_quote_order    (DatelineSidebar       *self,
                                                            DatelineQuoteOrder     order);
void                   dateline_sidebar_set_current_events (DatelineSidebar       *self,
                                                            GListModel            *events);
void                   dateline_sidebar_set_lacks_date     (DatelineSidebar       *self,
                                                            gboolean               lacks_date);
void                   dateline_sidebar_set_short          (DatelineSidebar       *self,
                                                            gboolean               is_short);
void                   dateline_sidebar_set_narrow         (DatelineSidebar       *self,
                                                            gboolean               is_narrow);
gboolean               dateline_sidebar_reveal_event       (DatelineSidebar       *self,
                                                            DatelineEvent         *event);
DatelineEvent         *dateline_sidebar_get_revealed_event (DatelineSidebar       *self);
DatelineEntity        *dateline_sidebar_get_only           (DatelineSidebar       *self);
void                   dateline_sidebar_set_only           (DatelineSidebar       *self,
                                                            DatelineEntity        *only);
const char            *dateline_sidebar_toggle_order       (DatelineSidebar       *self);
GObject               *dateline_sidebar_dup_focused        (DatelineSidebar       *self);
gboolean               dateline_sidebar_focus              (DatelineSidebar       *self);

G_END_DECLS
