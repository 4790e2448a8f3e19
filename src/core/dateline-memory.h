/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A file of so many bytes leaves so much behind that it is worth giving back. */
#define DATELINE_MEMORY_MUCH (1024 * 1024)

void dateline_memory_trim (gsize n_bytes);

G_END_DECLS
