/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Passages in quotation marks: which are quotes, with or without the clause that they
 * stand in, and of whom. */

#include "dateline-quote-lead.h"
#include "dateline-quotes-private.h"

/* A passage of fewer words is a title or a word held at arm's length, unless it is
 * a sentence or a verb introduces it. */
#define MIN_WORDS 4
/* Two passages so near to each other are of one breath: “this” and “that”. */
#define MAX_LINK_TOKENS 6

#define STOPS ".!?…؟。！？"
#define COMMAS ",،，"
/* Behind these Chinese goes on with who said it. */
#define IDEOGRAPHIC_STOPS "。！？"

static gboolean
is_mark (const DatelineQuoteFinder *self, guint block, guint token, const char *marks)
{
  return dateline_quote_context_is_mark (&self->context, block, token, marks);
}

static guint
count_words (const DatelineQuoteFinder *self,
             const DatelineQuotedPassage *passage,
             gboolean *is_title)
{
  guint n_words = 0, n_capitals = 0;

  for (guint i = passage->open + 1; i < passage->close; i++) {
    const DatelineToken *token = dateline_quote_finder_get_token (self, passage->block, i);

    if ((token->flags &
         (DATELINE_TOKEN_LETTER | DATELINE_TOKEN_DIGIT | DATELINE_TOKEN_IDEOGRAPH)) == 0)
      continue;
    n_words++;
    if ((token->flags & (DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_DIGIT)) != 0)
      n_capitals++;
  }
  *is_title = n_capitals * 2 > n_words;
  return n_words;
}

static gboolean
ends_with (const DatelineQuoteFinder *self, const DatelineQuotedPassage *passage, const char *marks)
{
  /* British editors put the mark behind the passage. */
  if (is_mark (self, passage->block, passage->close - 1, marks))
    return TRUE;
  return passage->close + 1 < dateline_quote_finder_count_tokens (self, passage->block) &&
         is_mark (self, passage->block, passage->close + 1, marks);
}

/* What stands between the passage and the next one, or the end of its sentence. */
static DatelineQuoteRange
get_after (const DatelineQuoteFinder *self, guint i)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  DatelineQuoteRange range = { passage->block, passage->close + 1, passage->close + 1 };
  guint end = dateline_quote_finder_count_tokens (self, passage->block);
  gboolean has_ended = is_mark (self, passage->block, passage->close - 1, ".");

  if (i + 1 < self->passages->len &&
      dateline_quote_finder_get_passage (self, i + 1)->block == passage->block)
    end = dateline_quote_finder_get_passage (self, i + 1)->open;
  end = MIN (end, passage->close + 1 + DATELINE_QUOTE_MAX_CUE_TOKENS);
  if (range.start >= end || is_mark (self, passage->block, range.start, STOPS))
    return range;
  while (range.end < end &&
         ((dateline_quote_finder_get_token (self, range.block, range.end)->flags &
           DATELINE_TOKEN_SENTENCE_START) == 0 ||
          (range.end == range.start && !has_ended)))
    range.end++;
  return range;
}

/* "«سرگئی لاوروف»": somebody's name, which nobody says. */
static gboolean
is_name (const DatelineQuoteFinder *self, const DatelineQuotedPassage *passage)
{
  const DatelineQuoteName *name =
    passage->open + 1 < passage->close
      ? dateline_quote_context_find_name (&self->context, passage->block, passage->open + 1)
      : NULL;

  return name != NULL &&
         name->span.start_char <=
           dateline_quote_finder_get_token (self, passage->block, passage->open + 1)->start_char &&
         name->span.end_char >=
           dateline_quote_finder_get_token (self, passage->block, passage->close - 1)->end_char;
}

/* What stands between the passage before, or the start of the sentence, and this one. */
static DatelineQuoteRange
get_before (const DatelineQuoteFinder *self, guint i)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  DatelineQuoteRange range = { passage->block, passage->open, passage->open };
  guint start = 0;

  /* A name in marks parts nothing: "وقال «أحمد» إن «…»". */
  while (i > 0 && dateline_quote_finder_get_passage (self, i - 1)->block == passage->block &&
         dateline_quote_finder_get_passage (self, i - 1)->open + DATELINE_QUOTE_MAX_CUE_TOKENS >
           passage->open &&
         is_name (self, dateline_quote_finder_get_passage (self, i - 1)))
    i--;
  if (i > 0 && dateline_quote_finder_get_passage (self, i - 1)->block == passage->block)
    start = dateline_quote_finder_get_passage (self, i - 1)->close + 1;
  if (passage->open > DATELINE_QUOTE_MAX_CUE_TOKENS)
    start = MAX (start, passage->open - DATELINE_QUOTE_MAX_CUE_TOKENS);
  /* A passage may begin a sentence of its own behind a colon or a comma. */
  if ((dateline_quote_finder_get_token (self, range.block, range.start)->flags &
       DATELINE_TOKEN_SENTENCE_START) != 0 &&
      (range.start == 0 ||
       !is_mark (self, range.block, range.start - 1, DATELINE_QUOTE_COLONS COMMAS)))
    return range;
  while (range.start > start) {
    range.start--;
    if ((dateline_quote_finder_get_token (self, range.block, range.start)->flags &
         DATELINE_TOKEN_SENTENCE_START) != 0)
      break;
  }
  return range;
}

/* In scripts without capitals nothing tells that a passage goes on. */
static gboolean
begins_small (const DatelineQuoteFinder *self, const DatelineQuotedPassage *passage)
{
  const DatelineToken *first =
    dateline_quote_finder_get_token (self, passage->block, passage->open + 1);
  const char *text = self->context.texts[passage->block].text;

  return (first->flags & DATELINE_TOKEN_LETTER) == 0 ||
         g_unichar_islower (g_utf8_get_char (text + first->start_byte));
}

/* "The find, she said, “shows the way”": the passage goes on with what came before. */
static gboolean
goes_on_after (const DatelineQuoteFinder *self,
               const DatelineQuoteCue *cue,
               const DatelineQuotedPassage *passage,
               const DatelineQuoteRange *before)
{
  const guint block = passage->block;
  guint comma = cue->start;

  if (passage->open + 1 >= passage->close || !begins_small (self, passage) ||
      (dateline_quote_finder_get_token (self, block, passage->open + 1)->flags &
       DATELINE_TOKEN_CAPITALIZED) != 0 ||
      cue->end >= passage->open || !is_mark (self, block, cue->end, COMMAS))
    return FALSE;
  while (comma > before->start && cue->start - comma < 4 && !is_mark (self, block, comma, COMMAS))
    comma--;
  return comma > before->start && is_mark (self, block, comma, COMMAS) &&
         !is_mark (self, block, comma - 1, "”\"»");
}

/* Whether the verb leads straight to the passage: "said: “", "said that “". */
static gboolean
leads_to (const DatelineQuoteFinder *self,
          const DatelineQuoteCue *cue,
          const DatelineQuotedPassage *passage)
{
  guint n_tokens;

  if (passage->open == cue->end)
    return TRUE;
  if (is_mark (self, passage->block, passage->open - 1, DATELINE_QUOTE_COLONS COMMAS))
    return TRUE;
  /* "قال أحمد إن «…»": in Arabic whoever speaks stands between. */
  if (g_str_equal (dateline_speech_words_get_language (self->context.words), "ar") &&
      dateline_quote_context_look_up (&self->context, passage->block, passage->open - 1,
                                      &n_tokens) == DATELINE_SPEECH_THAT)
    return TRUE;
  return passage->open == cue->end + 1 &&
         dateline_quote_context_look_up (&self->context, passage->block, cue->end, &n_tokens) ==
           DATELINE_SPEECH_THAT;
}

/**
 * dateline_quotes_add_marked:
 * @self: what was found so far
 * @words: what was said
 * @cue: the verb, and who spoke
 * @type: whether the words are the speaker's own
 *
 * Adds a quote that has marks, or is set as one, and remembers who spoke.
 */
void
dateline_quotes_add_marked (DatelineQuoteFinder *self,
                            const DatelineQuoteRange *words,
                            const DatelineQuoteCue *cue,
                            DatelineQuoteType type)
{
  const DatelineFoundQuote *quote;

  dateline_quotes_add_found (&self->context, words, cue, type, self->found);
  quote = &g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);
  if (quote->speaker == DATELINE_NO_SPEAKER)
    return;
  if (self->last.span.end_char > 0 && self->last.speaker != quote->speaker) {
    self->other = self->last;
    self->other_asks = self->last_asks;
  }
  self->last = *quote;
  self->last_asks =
    is_mark (self, words->block, words->end - 1, "?") ||
    (words->end > words->start + 1 && is_mark (self, words->block, words->end - 2, "?"));
}

/* Who is named only behind the last paragraph of a speech spoke all of them. */
static void
name_speaker_before (DatelineQuoteFinder *self, guint i)
{
  const DatelineFoundQuote last =
    g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);
  guint at = self->found->len - 1;

  if (last.speaker == DATELINE_NO_SPEAKER || last.cue.end_char == 0)
    return;
  for (guint k = i; k > 0 && dateline_quote_finder_get_passage (self, k - 1)->goes_on; k--) {
    const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, k - 1);
    const guint start_char =
      dateline_quote_finder_get_token (self, passage->block, passage->open)->start_char;
    DatelineFoundQuote *quote = NULL;

    while (at > 0 && quote == NULL) {
      quote = &g_array_index (self->found, DatelineFoundQuote, --at);
      if (quote->span.block < passage->block)
        return;
      if (quote->span.block != passage->block || quote->span.start_char != start_char)
        quote = NULL;
    }
    if (quote == NULL || quote->cue.end_char > 0)
      return;
    quote->speaker = last.speaker;
    quote->confidence = .9 * last.confidence;
    quote->rule = "goes-on";
  }
}

static void
add_direct (DatelineQuoteFinder *self, guint i, const DatelineQuoteCue *cue)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  DatelineQuoteRange words = dateline_quoted_passage_get_words (passage);

  dateline_quotes_add_marked (self, &words, cue, DATELINE_QUOTE_DIRECT);
  if (!passage->goes_on)
    name_speaker_before (self, i);
}

/* "Mayor Lee: “…”". */
static gboolean
find_name_cue (const DatelineQuoteFinder *self,
               const DatelineQuoteRange *before,
               DatelineQuoteCue *cue)
{
  const DatelineQuoteName *name;
  guint start = before->start;

  if (before->end <= start)
    return FALSE;
  start = MAX (start, dateline_quote_text_find_lead_end (&self->context.texts[before->block]));
  name = dateline_quote_finder_find_name_before_colon (self, before->block, start, before->end - 1);
  if (name == NULL)
    return FALSE;
  *cue = (DatelineQuoteCue) { .speaker = name->entity, .confidence = .85, .rule = "name" };
  return TRUE;
}

static gboolean
begins_sentence (const DatelineQuoteFinder *self, const DatelineQuotedPassage *passage)
{
  return (dateline_quote_finder_get_token (self, passage->block, passage->open)->flags &
          DATELINE_TOKEN_SENTENCE_START) != 0;
}

/* A sentence, however short, behind somebody's words in the same paragraph. */
static gboolean
follows_quote (const DatelineQuoteFinder *self, guint i)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);

  return i > 0 && self->last.span.end_char > 0 && self->last.span.block == passage->block &&
         begins_sentence (self, passage);
}

/**
 * dateline_quotes_add_passage:
 * @self: what was found so far
 * @i: the number of a passage
 *
 * Adds the quote that a passage makes, if it is more than a title or a word held at
 * arm's length.
 */
void
dateline_quotes_add_passage (DatelineQuoteFinder *self, guint i)
{
  const DatelineQuotedPassage *passage = dateline_quote_finder_get_passage (self, i);
  DatelineQuoteRange before = get_before (self, i), after = get_after (self, i);
  DatelineQuoteCue cue = { .speaker = DATELINE_NO_SPEAKER };
  gboolean is_title;
  guint n_words = count_words (self, passage, &is_title);
  gboolean is_sentence = passage->goes_on || ends_with (self, passage, STOPS COMMAS);
  gboolean is_long = n_words >= MIN_WORDS && !is_title;

  if (!passage->goes_on && is_name (self, passage))
    return;
  /* "Lee: “Why?” Diaz answered" is of Lee. */
  if (!passage->goes_on && ends_with (self, passage, "!?") && find_name_cue (self, &before, &cue))
    add_direct (self, i, &cue);
  /* A sentence that ends with a comma goes on with who said it. */
  else if (!passage->goes_on && ends_with (self, passage, COMMAS "!?") &&
           dateline_quote_context_find_cue_after (&self->context, &after, &cue)) {
    add_direct (self, i, &cue);
  } else if (dateline_quote_context_find_cue_before (&self->context, &before, &cue) &&
             /* "Has written a book, “The Long Way,” which …" */
             !(is_title && (!is_sentence || ends_with (self, passage, COMMAS)))) {
    if (leads_to (self, &cue, passage) && (is_sentence || is_long) &&
        !goes_on_after (self, &cue, passage, &before) &&
        !dateline_quotes_goes_on_behind (self, passage))
      add_direct (self, i, &cue);
    else
      dateline_quotes_add_mixed (self, passage, &before, &cue);
  } else if (find_name_cue (self, &before, &cue) ||
             (!passage->goes_on && ends_with (self, passage, IDEOGRAPHIC_STOPS) &&
              dateline_quote_context_find_cue_after (&self->context, &after, &cue))) {
    add_direct (self, i, &cue);
  } else if (dateline_quotes_lengthen_mixed (self, i, &before)) {
    return;
  } else if (!passage->goes_on && is_long &&
             dateline_quote_context_find_cue_after (&self->context, &after, &cue)) {
    add_direct (self, i, &cue);
  } else if (!passage->goes_on && is_long && ends_with (self, passage, COMMAS "!?") &&
             dateline_quotes_find_beside_after (self, &after, &cue)) {
    add_direct (self, i, &cue);
  } else if (!passage->goes_on && begins_sentence (self, passage) &&
             ends_with (self, passage, COMMAS) && dateline_quotes_has_verb_after (self, &after)) {
    dateline_quotes_find_silent (self, i, &cue);
    add_direct (self, i, &cue);
  } else if (is_sentence &&
             (is_long || passage->goes_on || passage->open == 0 || follows_quote (self, i))) {
    dateline_quotes_find_silent (self, i, &cue);
    add_direct (self, i, &cue);
  } else if (is_sentence && !is_title && passage->open > 0 &&
             is_mark (self, passage->block, passage->open - 1, DATELINE_QUOTE_COLONS) &&
             dateline_quotes_find_beside_before (self, i, &cue)) {
    /* However short: "Ana Lee has doubts: “It is loud.”" */
    add_direct (self, i, &cue);
  } else if (i > 0 && before.end - before.start <= MAX_LINK_TOKENS &&
             self->last.span.end_char > 0 && self->last.span.block == passage->block && is_long) {
    dateline_quotes_find_silent (self, i, &cue);
    add_direct (self, i, &cue);
  }
}
