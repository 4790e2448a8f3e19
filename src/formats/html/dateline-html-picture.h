/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What else is in the file that a page is in. */
typedef struct {
  const char *address; /* (nullable): where the page was saved from */
  GHashTable *parts;   /* (nullable): addresses to GBytes */
} DatelineHtmlSurroundings;

GBytes *dateline_html_picture_find (const DatelineHtmlSurroundings *around,
                                    const char *base,
                                    const char *address,
                                    const char **type);

G_END_DECLS
