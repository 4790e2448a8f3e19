/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-chain.h"
#include "train-features.h"

G_BEGIN_DECLS

GBytes *train_model_write (const TrainChain    *chain,
                           const TrainFeatures *features,
                           const TrainFeatures *votes,
                           const TrainLists    *lists,
                           float                least_weight,
                           guint                unit);

G_END_DECLS
