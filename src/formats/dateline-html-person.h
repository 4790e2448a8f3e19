/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-article-builder.h"

G_BEGIN_DECLS

gboolean dateline_html_offer_persons (DatelineArticleBuilder *builder,
                                      const char *names,
                                      const char *origin);

G_END_DECLS
