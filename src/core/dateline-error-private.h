/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-error.h"

G_BEGIN_DECLS

char *dateline_error_show_value (const char *value);

G_END_DECLS
