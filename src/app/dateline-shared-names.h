/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-model.h"

G_BEGIN_DECLS

const DatelineNameModel *dateline_shared_names_get (GError **error);

G_END_DECLS
