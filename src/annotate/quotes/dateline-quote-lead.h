/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-quotes.h"

G_BEGIN_DECLS

guint dateline_quote_text_find_lead_end (const DatelineQuoteText *self);

G_END_DECLS
