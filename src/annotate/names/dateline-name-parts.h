/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

guint dateline_name_part         (const GArray *words,
                                  guint8       *labels,
                                  guint8       *is_ruled,
                                  guint         first,
                                  guint         last);
void  dateline_name_part_persons (const GArray *words,
                                  guint8       *labels,
                                  guint8       *is_ruled,
                                  guint         first,
                                  guint         last,
                                  GHashTable   *surnames);

G_END_DECLS
