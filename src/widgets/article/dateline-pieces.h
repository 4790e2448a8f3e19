/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "core/dateline-article.h"
#include "dateline-article-layout.h"

G_BEGIN_DECLS

GArray *dateline_pieces_cut (DatelineArticle *article);

G_END_DECLS
