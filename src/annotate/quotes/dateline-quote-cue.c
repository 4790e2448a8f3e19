/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which verb tells who said a passage, before it or behind it. */

#include "dateline-quote-context-private.h"

#define SOME " a an one another "
#define DASHES "—–―"
/* What may stand before "said Ana Lee" in a quotation. */
#define ENDS ".,!?…”"

static gboolean
is_cue (DatelineSpeechWord sort)
{
  return sort == DATELINE_SPEECH_SAYS || sort == DATELINE_SPEECH_CALLS ||
         sort == DATELINE_SPEECH_ACCORDING;
}

/* "", so Ana Lee", ", so der Minister", of German. */
static gboolean
is_so (const DatelineQuoteContext *self, const DatelineQuoteRange *range, guint token)
{
  guint n_tokens;

  if (token == 0 || token + 1 >= range->end ||
      !g_str_equal (dateline_speech_words_get_language (self->words), "de") ||
      !dateline_quote_context_is (self, range->block, token, " so ") ||
      !dateline_quote_context_is_mark (self, range->block, token - 1, ","))
    return FALSE;
  if (dateline_quote_context_find_name (self, range->block, token + 1) != NULL)
    return TRUE;
  return token + 2 < range->end &&
         dateline_quote_context_is (self, range->block, token + 1, " der die ") &&
         dateline_quote_context_look_up (self, range->block, token + 2, &n_tokens) ==
           DATELINE_SPEECH_ROLE;
}

/**
 * dateline_quote_context_take_dropped:
 * @self: a context
 * @before: what stands before a verb of speech in its clause
 * @cue: (inout): the verb; its speaker, confidence and rule are set
 *
 * Finds who spoke where a verb has no subject, "Añadió: “…”", "وقال: “…”", as if it had a
 * pronoun.
 *
 * Returns: whether the verb has none
 */
gboolean
dateline_quote_context_take_dropped (DatelineQuoteContext *self,
                                     const DatelineQuoteRange *before,
                                     DatelineQuoteCue *cue)
{
  static const char *const languages[] = { "es", "ar", "fa", "he" };
  const guint n_tokens = self->texts[before->block].tokens->len;
  gboolean drops = FALSE;
  guint n_words;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    drops = drops || g_str_equal (dateline_speech_words_get_language (self->words), languages[i]);
  if (!drops || cue->sort != DATELINE_SPEECH_SAYS ||
      (before->end > before->start &&
       (dateline_quote_context_get_token (self, before->block, before->end - 1)->flags &
        (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) == 0) ||
      (cue->end < n_tokens &&
       (dateline_quote_context_get_token (self, before->block, cue->end)->flags &
        (DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE)) == 0 &&
       dateline_quote_context_look_up (self, before->block, cue->end, &n_words) !=
         DATELINE_SPEECH_THAT))
    return FALSE;
  dateline_quote_context_resolve_pronoun (self, before->block, cue->start, DATELINE_SPEECH_THEY,
                                          cue);
  return cue->speaker != DATELINE_NO_SPEAKER;
}

/* Whoever stands behind the verb spoke. If that is who listens, "a witness told the BBC", it is
 * nobody who is known, and so it is in "said a witness". */
static gboolean
take_behind (DatelineQuoteContext *self,
             const DatelineQuoteRange *before,
             const DatelineQuoteRange *after,
             DatelineQuoteCue *cue)
{
  const gboolean has_listener =
    before->start < before->end &&
    dateline_quote_context_is (self, before->block, before->end, DATELINE_QUOTE_TELLS);

  if (!has_listener && (dateline_quote_context_find_inverted (self, after, cue) ||
                        dateline_quote_context_take_dropped (self, before, cue)))
    return TRUE;
  if (!dateline_speech_words_is_english (self->words) ||
      !(has_listener ? dateline_quote_context_is (self, before->block, before->start, SOME)
                     : cue->end < after->end &&
                         dateline_quote_context_is (self, after->block, cue->end, SOME)))
    return FALSE;
  dateline_quote_cue_set_speaker (cue, DATELINE_NO_SPEAKER, .4, "unnamed");
  return TRUE;
}

/**
 * dateline_quote_context_find_cue_after:
 * @self: a context
 * @range: what stands between a passage and the next one, or the end of its sentence
 * @cue: (out caller-allocates): the verb, and who spoke
 *
 * Finds the verb behind a passage: “…,” she said; “…,” said Ana Lee; “…,” according
 * to Ana Lee.
 *
 * Returns: whether there is one
 */
gboolean
dateline_quote_context_find_cue_after (DatelineQuoteContext *self,
                                       const DatelineQuoteRange *range,
                                       DatelineQuoteCue *cue)
{
  guint start = range->start, n_tokens;

  while (start < range->end &&
         (dateline_quote_context_get_token (self, range->block, start)->flags &
          DATELINE_TOKEN_PUNCTUATION) != 0)
    start++;
  for (guint i = start; i < range->end; i += n_tokens) {
    DatelineQuoteRange before = { range->block, start, i };
    DatelineQuoteRange after = { range->block, i, range->end };

    cue->sort = dateline_quote_context_look_up (self, range->block, i, &n_tokens);
    if (is_so (self, range, i))
      cue->sort = DATELINE_SPEECH_ACCORDING;
    if (!is_cue (cue->sort) || dateline_quote_context_is_passive (self, range, i))
      continue;
    dateline_quote_context_set_cue (self, &after, n_tokens, cue);
    if (cue->sort != DATELINE_SPEECH_ACCORDING && i > start &&
        dateline_quote_context_find_subject (self, &before, cue))
      return TRUE;
    return take_behind (self, &before, &after, cue);
  }
  return FALSE;
}

/**
 * dateline_quote_context_find_cue_before:
 * @self: a context
 * @range: what stands between the passage before, or the start of the sentence, and
 *   a passage
 * @cue: (out caller-allocates): the verb, and who spoke
 *
 * Finds the verb before a passage: Ana Lee said: “…”; she called it “…”; according to
 * Ana Lee, “…”.
 *
 * Returns: whether there is one
 */
gboolean
dateline_quote_context_find_cue_before (DatelineQuoteContext *self,
                                        const DatelineQuoteRange *range,
                                        DatelineQuoteCue *cue)
{
  guint n_tokens;

  for (guint i = range->end; i > range->start; i--) {
    DatelineQuoteRange before = { range->block, range->start, i - 1 };
    DatelineQuoteRange after = { range->block, i - 1, range->end };

    cue->sort = dateline_quote_context_look_up (self, range->block, i - 1, &n_tokens);
    if (!is_cue (cue->sort) || i - 1 + n_tokens > range->end ||
        dateline_quote_context_is_passive (self, range, i - 1))
      continue;
    dateline_quote_context_set_cue (self, &after, n_tokens, cue);
    if (cue->sort == DATELINE_SPEECH_ACCORDING)
      return dateline_quote_context_find_inverted (self, &after, cue);
    return dateline_quote_context_find_subject (self, &before, cue) ||
           take_behind (self, &before, &after, cue);
  }
  return FALSE;
}

/* "Ana Lee had to correct herself:", with whatever verb, outside English. */
static gboolean
take_first_person (const DatelineQuoteContext *self,
                   const DatelineQuoteRange *range,
                   DatelineQuoteCue *cue)
{
  for (guint i = range->start; i < range->end && !dateline_speech_words_is_english (self->words);
       i++) {
    const DatelineQuoteName *name = dateline_quote_context_find_name (self, range->block, i);

    if (name == NULL || name->kind != DATELINE_KIND_PERSON)
      continue;
    dateline_quote_cue_set_speaker (cue, name->entity, .6, "name");
    return TRUE;
  }
  return FALSE;
}

/**
 * dateline_quote_context_find_colon_cue:
 * @self: a context
 * @block: the number of a block
 * @cue: (out caller-allocates): who spoke, if there is such a verb; no words of the block
 *   are the verb
 *
 * Finds the verb of "…: " at the end of the block before.
 *
 * Returns: whether there is one
 */
gboolean
dateline_quote_context_find_colon_cue (DatelineQuoteContext *self,
                                       guint block,
                                       DatelineQuoteCue *cue)
{
  DatelineQuoteRange range = { block - 1, 0, 0 };
  DatelineQuoteCue found = { .speaker = DATELINE_NO_SPEAKER };

  if (block == 0 || self->texts[block - 1].tokens->len == 0)
    return FALSE;
  range.end = self->texts[block - 1].tokens->len;
  if (!dateline_quote_context_is_mark (self, block - 1, range.end - 1, DATELINE_QUOTE_COLONS))
    return FALSE;
  range.start = range.end - 1;
  while (range.start > 0 && range.end - range.start < DATELINE_QUOTE_MAX_CUE_TOKENS &&
         (dateline_quote_context_get_token (self, block - 1, range.start)->flags &
          DATELINE_TOKEN_SENTENCE_START) == 0)
    range.start--;
  if (!dateline_quote_context_find_cue_before (self, &range, &found) &&
      !take_first_person (self, &range, &found))
    return FALSE;
  found.start = found.end = 0;
  found.confidence *= .9;
  found.rule = "colon-before";
  *cue = found;
  return TRUE;
}

/* Whether a name is all of a line, or stands before a comma or a bracket: "Ana Lee, teacher", but
 * not "Ana Lee resigned". */
static gboolean
is_signed (DatelineQuoteContext *self, const DatelineQuoteRange *line, const DatelineSpan *name)
{
  guint behind = line->start;

  while (behind < line->end &&
         dateline_quote_context_get_token (self, line->block, behind)->start_char < name->end_char)
    behind++;
  return behind == line->end ||
         dateline_quote_context_is_mark (self, line->block, behind, ".,،、(");
}

/* What says who spoke, of what stands above it: "said Ana Lee", "— Ana Lee, teacher". */
static gboolean
find_below (DatelineQuoteContext *self, const DatelineQuoteRange *line, DatelineQuoteCue *cue)
{
  DatelineQuoteRange after = *line;
  guint n_tokens;

  for (guint i = line->start; i < line->end; i++) {
    if ((dateline_quote_context_get_token (self, line->block, i)->flags & DATELINE_TOKEN_QUOTE) !=
          0 ||
        dateline_quote_context_is_mark (self, line->block, i, DATELINE_QUOTE_COLONS))
      return FALSE;
  }
  if (line->start + 1 < line->end &&
      dateline_quote_context_is_mark (self, line->block, line->start, DASHES)) {
    const DatelineQuoteName *name =
      dateline_quote_context_find_name (self, line->block, line->start + 1);

    if (name == NULL || name->kind == DATELINE_KIND_PLACE || !is_signed (self, line, &name->span))
      return FALSE;
    cue->start = line->start;
    cue->end = line->end;
    dateline_quote_cue_set_speaker (cue, name->entity, .8, "below");
    return TRUE;
  }
  cue->sort = dateline_quote_context_look_up (self, line->block, line->start, &n_tokens);
  if (cue->sort != DATELINE_SPEECH_SAYS)
    return FALSE;
  dateline_quote_context_set_cue (self, &after, n_tokens, cue);
  return dateline_quote_context_find_inverted (self, &after, cue) &&
         cue->speaker != DATELINE_NO_SPEAKER;
}

/**
 * dateline_quote_context_find_cue_below:
 * @self: a context
 * @words: (inout): a block that is a quotation; takes what was said of it
 * @cue: (out caller-allocates): the verb, if the block has it, and who spoke
 *
 * Finds who said a quotation that is set by itself, in its last line or in the block behind it:
 * "said Ana Lee", "— Ana Lee".
 *
 * Returns: whether that is said
 */
gboolean
dateline_quote_context_find_cue_below (DatelineQuoteContext *self,
                                       DatelineQuoteRange *words,
                                       DatelineQuoteCue *cue)
{
  const guint next = words->block + 1;
  DatelineQuoteRange line = *words;

  for (guint i = 1; i < DATELINE_QUOTE_MAX_CUE_TOKENS && words->end - i > words->start + 1; i++) {
    line.start = words->end - i;
    if ((dateline_quote_context_get_token (self, line.block, line.start)->flags &
         DATELINE_TOKEN_CAPITALIZED) == 0 &&
        dateline_quote_context_is_mark (self, line.block, line.start - 1, ENDS) &&
        find_below (self, &line, cue)) {
      words->end = line.start;
      return TRUE;
    }
  }
  if (next >= self->n_texts || self->texts[next].tokens->len == 0)
    return FALSE;
  line = dateline_quote_context_get_sentence (self, next, 0);
  if (!find_below (self, &line, cue))
    return FALSE;
  cue->start = cue->end = 0;
  return TRUE;
}

/**
 * dateline_quote_context_is_signature:
 * @self: a context
 * @block: the number of a block that is a quotation
 *
 * Tells whether a block only says who said the quotation before it: "— Ana Lee".
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_quote_context_is_signature (DatelineQuoteContext *self, guint block)
{
  const DatelineQuoteRange line = { block, 0, self->texts[block].tokens->len };
  DatelineQuoteCue cue;

  return block > 0 && self->texts[block - 1].type == DATELINE_BLOCK_QUOTE &&
         line.end < DATELINE_QUOTE_MAX_CUE_TOKENS &&
         dateline_quote_context_is_mark (self, block, 0, DASHES) && find_below (self, &line, &cue);
}
