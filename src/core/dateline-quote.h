/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-annotation.h"
#include "dateline-entity.h"

G_BEGIN_DECLS

/**
 * DatelineQuoteType:
 * @DATELINE_QUOTE_DIRECT: the speaker's own words
 * @DATELINE_QUOTE_REPORTED: what was said, in the words of the article
 * @DATELINE_QUOTE_MIXED: some of both
 *
 * How words are quoted.
 */
typedef enum {
  DATELINE_QUOTE_DIRECT,
  DATELINE_QUOTE_REPORTED,
  DATELINE_QUOTE_MIXED,
} DatelineQuoteType;

#define DATELINE_TYPE_QUOTE (dateline_quote_get_type ())

/* Not a mark of its own in the text: its kind is DATELINE_KIND_OTHER, its
 * label the speaker's name. */
G_DECLARE_FINAL_TYPE (DatelineQuote, dateline_quote, DATELINE, QUOTE, DatelineAnnotation)

DatelineEntity     *dateline_quote_get_speaker    (DatelineQuote *self);
DatelineQuoteType   dateline_quote_get_quote_type (DatelineQuote *self);
const DatelineSpan *dateline_quote_get_cue        (DatelineQuote *self);

G_END_DECLS
