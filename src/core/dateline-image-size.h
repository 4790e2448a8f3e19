/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean dateline_image_size_find (GBytes *bytes,
                                   guint  *width,
                                   guint  *height);
gboolean dateline_image_size_is_modest_svg (GBytes *bytes);

G_END_DECLS
