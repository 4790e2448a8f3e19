/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who speaks where somebody else is told of: "Lee died at home, her son, Omar Diaz, told the BBC".
 */

#include "dateline-quote-context-private.h"

/* "Her elder son". */
#define MAX_KIN_TOKENS 8

/**
 * dateline_quote_context_find_kin:
 * @self: a context
 * @range: what stands before a verb of speech
 * @first: (out): the first token of the name
 *
 * Finds the name between the two last commas, of whom the words before them tell.
 *
 * Returns: (transfer none) (nullable): where somebody is named, or %NULL
 */
const DatelineQuoteName *
dateline_quote_context_find_kin (const DatelineQuoteContext *self,
                                 const DatelineQuoteRange *range,
                                 guint *first)
{
  const guint block = range->block;
  const DatelineQuoteName *name;
  guint start = range->end - 1;

  if (!dateline_quote_context_is_mark (self, block, start, ",") || start <= range->start + 1)
    return NULL;
  name = dateline_quote_context_find_name (self, block, start - 1);
  if (name == NULL || name->kind != DATELINE_KIND_PERSON)
    return NULL;
  while (start > range->start && dateline_quote_context_find_name (self, block, start - 1) == name)
    start--;
  *first = start;
  if (start <= range->start || !dateline_quote_context_is_mark (self, block, start - 1, ","))
    return NULL;
  for (guint i = start - 1; i > range->start && start - i <= MAX_KIN_TOKENS; i--) {
    if (dateline_quote_context_is_mark (self, block, i - 1, ","))
      return i < start - 1 && dateline_quote_context_is (self, block, i, " his her their a an ")
             ? name
             : NULL;
    if (dateline_quote_context_find_name (self, block, i - 1) != NULL)
      return NULL;
  }
  return NULL;
}
