/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-linked-data.h"

G_BEGIN_DECLS

gboolean dateline_linked_data_is_page (const char *name);
gboolean dateline_linked_data_has_type (JsonObject *object, gboolean (*is_type) (const char *name));

G_END_DECLS
