/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longer texts are no phrase of a page. */
#define DATELINE_HTML_MAX_PHRASE_CHARS 120

gboolean dateline_html_lexicon_announces_others (const char *text, gboolean is_heading);
gboolean dateline_html_lexicon_is_boilerplate (const char *text);
gboolean dateline_html_lexicon_leads_away (const char *text);
gboolean dateline_html_lexicon_is_caption_label (const char *text, gboolean *is_credit);

G_END_DECLS
