/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-lexicon.h"

G_BEGIN_DECLS

const char *const *dateline_html_lexicon_get_others (gsize *n_phrases);

G_END_DECLS
