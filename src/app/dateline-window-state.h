/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "widgets/article/dateline-reader.h"
#include "widgets/sidebar/dateline-sidebar.h"

G_BEGIN_DECLS

void dateline_window_state_bind (GSettings           *settings,
                                 GtkWindow           *window,
                                 AdwOverlaySplitView *split_view,
                                 DatelineSidebar     *sidebar,
                                 DatelineReader      *reader);

G_END_DECLS
