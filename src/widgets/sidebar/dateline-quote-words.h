/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-document.h"

G_BEGIN_DECLS

char       *dateline_quote_words_dup_text    (DatelineDocument  *document,
                                              DatelineQuote     *quote);
char       *dateline_quote_words_dup_citation
                                             (DatelineDocument  *document,
                                              DatelineQuote     *quote);
const char *dateline_quote_words_get_speaker (DatelineQuote     *quote);
const char *dateline_quote_words_get_type    (DatelineQuoteType  type);

G_END_DECLS
