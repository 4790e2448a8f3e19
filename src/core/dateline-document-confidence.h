/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-document.h"

G_BEGIN_DECLS

/**
 * DATELINE_LOW_CONFIDENCE:
 *
 * A confidence below this is low: more likely wrong than right.
 */
#define DATELINE_LOW_CONFIDENCE 0.5

gboolean dateline_confidence_is_low (DatelineOrigin origin, double confidence);
DatelineDocument *dateline_document_dup_confident (DatelineDocument *self);

G_END_DECLS
