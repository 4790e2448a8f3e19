/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-block.h"

G_BEGIN_DECLS

GdkPaintable *dateline_picture_load (DatelineBlock *block);

G_END_DECLS
