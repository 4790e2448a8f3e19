/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-annotation.h"
#include "dateline-edtf.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_TIMEX (dateline_timex_get_type ())

G_DECLARE_FINAL_TYPE (DatelineTimex, dateline_timex, DATELINE, TIMEX, DatelineAnnotation)

DatelineEdtf *dateline_timex_get_value  (DatelineTimex *self);
const char   *dateline_timex_get_phrase (DatelineTimex *self);
const char   *dateline_timex_get_anchor (DatelineTimex *self);
const char   *dateline_timex_get_rule   (DatelineTimex *self);

G_END_DECLS
