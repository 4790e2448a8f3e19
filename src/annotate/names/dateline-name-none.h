/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

gboolean dateline_name_is_none (const GArray *words, guint first, guint last);

G_END_DECLS
