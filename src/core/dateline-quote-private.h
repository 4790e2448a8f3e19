/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-annotation-private.h"
#include "dateline-quote.h"

G_BEGIN_DECLS

struct _DatelineQuote {
  DatelineAnnotation parent_instance;

  DatelineEntity *speaker;
  DatelineQuoteType type;
  DatelineSpan cue;
  gboolean has_cue;
  gboolean has_cue_words; /* whether the document repeats the cue's words */
};

G_END_DECLS
