/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-corpus.h"

#include "annotate/names/dateline-names.h"

G_BEGIN_DECLS

void train_score (const DatelineNameModel *model,
                  GPtrArray               *documents,
                  const char              *show);

G_END_DECLS
