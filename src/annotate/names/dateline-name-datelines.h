/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

void dateline_name_datelines_mend (const GArray *words, guint8 *labels, guint8 *is_ruled);

G_END_DECLS
