/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-page.h"

G_BEGIN_DECLS

gboolean dateline_html_above_title_has_heading (DatelineHtmlPage *self, guint position);
gboolean dateline_html_above_title_has_figure (DatelineHtmlPage *self, guint position);
gboolean dateline_html_above_title_begins (DatelineHtmlPage *self, guint position);
gboolean dateline_html_above_title_can_have (DatelineHtmlPage *self, guint position);
void dateline_html_above_title_exclude (DatelineHtmlPage *self);

G_END_DECLS
