/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>

void   watch_heap_begin          (void);
size_t watch_heap_get_bytes      (void);
size_t watch_heap_get_font_bytes (void);
