/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <stddef.h>

void   watch_fonts_begin     (void);
size_t watch_fonts_get_bytes (void);
