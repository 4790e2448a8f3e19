/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char     *dateline_fold          (const char *text);
gboolean  dateline_fold_contains (const char *text,
                                  const char *needle);

G_END_DECLS
