/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names near a verb of speech that do not speak: where somebody is from, and whose the speaker is.
 */

#include "dateline-quote-context-private.h"

#define OF " de d' d\342\200\231 du des del "
#define COURTESIES " m m. mme mlle me sr sr. sra sra. don do\303\261a dr dr. "

/* "Una familia de Zaragoza", "la corredora de Arequipa": where somebody is from does not speak. */
static gboolean
is_place_of (const DatelineQuoteContext *self,
             const DatelineQuoteRange *range,
             const DatelineQuoteName *name,
             guint token)
{
  return name->kind == DATELINE_KIND_PLACE && token > range->start &&
         dateline_quote_context_is (self, range->block, token - 1, OF);
}

/* "وقال خلال مؤتمر مع وزير خارجية مصر": in Arabic a country speaks right beside the verb. */
static gboolean
is_far_place (const DatelineQuoteContext *self,
              const DatelineQuoteRange *range,
              const DatelineQuoteName *name,
              guint token)
{
  return name->kind == DATELINE_KIND_PLACE && token > range->start + 1 &&
         g_str_equal (dateline_speech_words_get_language (self->words), "ar");
}

/* "L'avocate de M. Diaz, Ana Lee": whose the speaker is, whom a comma parts from the name. */
static gboolean
is_person_of (const DatelineQuoteContext *self,
              const DatelineQuoteRange *range,
              const DatelineQuoteName *name,
              guint token)
{
  guint of = token, behind = token;
  const DatelineQuoteName *next;

  if (of > range->start && dateline_quote_context_is (self, range->block, of - 1, COURTESIES))
    of--;
  if (of == range->start || !dateline_quote_context_is (self, range->block, of - 1, OF))
    return FALSE;
  while (behind < range->end &&
         dateline_quote_context_find_name (self, range->block, behind) == name)
    behind++;
  if (behind + 1 >= range->end || !dateline_quote_context_is_mark (self, range->block, behind, ","))
    return FALSE;
  next = dateline_quote_context_find_name (self, range->block, behind + 1);
  return next != NULL && next->kind == DATELINE_KIND_PERSON && next->entity != name->entity;
}

/**
 * dateline_quote_context_is_beside:
 * @self: a context
 * @range: where a speaker is looked for
 * @name: a name in it
 * @token: the number of the name's first token
 *
 * Tells whether a name is of where the speaker is from, or of whose the speaker is.
 *
 * Returns: %TRUE if it is, and does not speak
 */
gboolean
dateline_quote_context_is_beside (const DatelineQuoteContext *self,
                                  const DatelineQuoteRange *range,
                                  const DatelineQuoteName *name,
                                  guint token)
{
  return is_far_place (self, range, name, token) || is_place_of (self, range, name, token) ||
         is_person_of (self, range, name, token);
}
