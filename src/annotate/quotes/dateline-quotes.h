/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-block.h"
#include "core/dateline-kind.h"
#include "core/dateline-quote.h"
#include "core/dateline-span.h"

G_BEGIN_DECLS

#define DATELINE_NO_SPEAKER G_MAXUINT

/* One block of an article, with the tokens that dateline_tokenize() gives. */
typedef struct {
  const char *text;
  const GArray *tokens;
  DatelineBlockType type;
} DatelineQuoteText;

/* Where somebody is named. The role, such as "Minister of Communications", may be NULL;
 * the gender is 1 for a man, -1 for a woman, 0 where it is not known. */
typedef struct {
  DatelineSpan span;
  guint entity;
  DatelineKind kind;
  const char *role;
  int gender;
} DatelineQuoteName;

/* What somebody said. The cue is empty where no verb introduces it. The speaker is
 * the entity of a name, or DATELINE_NO_SPEAKER. The rule is a stable word for why. */
typedef struct {
  DatelineSpan span;
  DatelineSpan cue;
  guint speaker;
  DatelineQuoteType type;
  double confidence;
  const char *rule;
} DatelineFoundQuote;

GArray *dateline_quotes_find (const DatelineQuoteText *texts,
                              guint n_texts,
                              const DatelineQuoteName *names,
                              guint n_names,
                              const char *language);

G_END_DECLS
