/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-lists.h"

G_BEGIN_DECLS

gboolean train_wordnet_read (TrainLists *lists, const char *folder, GError **error);

G_END_DECLS
