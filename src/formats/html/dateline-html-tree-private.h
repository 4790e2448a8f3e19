/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-tree.h"

G_BEGIN_DECLS

typedef struct _DatelineHtmlBuilder DatelineHtmlBuilder;

DatelineHtmlBuilder *dateline_html_builder_new (gsize n_bytes);
void dateline_html_builder_free (DatelineHtmlBuilder *self);
void
dateline_html_builder_open (DatelineHtmlBuilder *self, const char *name, const char **attributes);
void dateline_html_builder_close (DatelineHtmlBuilder *self, const char *name);
void dateline_html_builder_text (DatelineHtmlBuilder *self, const char *text, gsize n_bytes);
void dateline_html_builder_comment (DatelineHtmlBuilder *self, const char *text);
guint dateline_html_builder_get_n_nodes (DatelineHtmlBuilder *self);
DatelineHtmlTree *dateline_html_builder_end (DatelineHtmlBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineHtmlBuilder, dateline_html_builder_free)

G_END_DECLS
