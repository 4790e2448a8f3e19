/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-edtf.h"

G_BEGIN_DECLS

DatelineEdtf *dateline_typed_date_parse (const char *text, const GDate *today);
DatelineEdtf *
dateline_typed_date_parse_for (const char *text, const GDate *today, const char *locale);

G_END_DECLS
