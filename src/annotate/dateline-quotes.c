/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who said what: passages in quotation marks, and speech that is reported. */

#include "dateline-quotes.h"

#include "dateline-quote-context-private.h"
#include "dateline-quote-marks.h"

/* A passage of fewer words is a title or a word held at arm's length, unless it is
 * a sentence or a verb introduces it. */
#define MIN_WORDS 4
/* How far a verb may stand from the passage that it introduces, in tokens. */
#define MAX_CUE_TOKENS 40
/* How far "that" may stand from its verb: "told Ana Lee, 58, that". */
#define MAX_THAT_TOKENS 9
/* Two passages so near to each other are of one breath: “this” and “that”. */
#define MAX_LINK_TOKENS 6

typedef struct {
  DatelineQuoteContext context;
  const GArray *passages;
  GArray *found;
  DatelineFoundQuote last; /* with a speaker; its span's end is 0 where there is none */
} Finder;

static const DatelineQuotedPassage *
get_passage (const Finder *self, guint i)
{
  return &g_array_index (self->passages, DatelineQuotedPassage, i);
}

static const DatelineToken *
get_token (const Finder *self, guint block, guint token)
{
  return dateline_quote_context_get_token (&self->context, block, token);
}

static guint
count_tokens (const Finder *self, guint block)
{
  return self->context.texts[block].tokens->len;
}

/**
 * dateline_quotes_add_found:
 * @self: a context
 * @words: what was said
 * @cue: (nullable): the verb, and who spoke
 * @type: whether the words are the speaker's own
 * @found: (element-type DatelineFoundQuote): what was found so far
 *
 * Adds a quote to @found.
 */
void
dateline_quotes_add_found (const DatelineQuoteContext *self,
                           const DatelineQuoteRange *words,
                           const DatelineQuoteCue *cue,
                           DatelineQuoteType type,
                           GArray *found)
{
  const guint block = words->block;
  DatelineFoundQuote quote = {
    .span = { block, dateline_quote_context_get_token (self, block, words->start)->start_char,
              dateline_quote_context_get_token (self, block, words->end - 1)->end_char },
    .cue = { block, 0, 0 },
    .speaker = cue->speaker,
    .type = type,
    .confidence = cue->confidence,
    .rule = cue->rule,
  };

  if (cue->end > cue->start) {
    quote.cue.start_char = dateline_quote_context_get_token (self, block, cue->start)->start_char;
    quote.cue.end_char = dateline_quote_context_get_token (self, block, cue->end - 1)->end_char;
  }
  g_array_append_val (found, quote);
}

static gboolean
is_mark (const Finder *self, guint block, guint token, const char *marks)
{
  const DatelineToken *at = get_token (self, block, token);
  gunichar c = g_utf8_get_char (self->context.texts[block].text + at->start_byte);

  return (at->flags & DATELINE_TOKEN_PUNCTUATION) != 0 && g_utf8_strchr (marks, -1, c) != NULL;
}

#define STOPS ".!?…؟。！？"
#define COMMAS ",،，"
#define COLONS ":："

static guint
count_words (const Finder *self, const DatelineQuotedPassage *passage, gboolean *is_title)
{
  guint n_words = 0, n_capitals = 0;

  for (guint i = passage->open + 1; i < passage->close; i++) {
    const DatelineToken *token = get_token (self, passage->block, i);

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
ends_with (const Finder *self, const DatelineQuotedPassage *passage, const char *marks)
{
  /* British editors put the mark behind the passage. */
  if (is_mark (self, passage->block, passage->close - 1, marks))
    return TRUE;
  return passage->close + 1 < count_tokens (self, passage->block) &&
         is_mark (self, passage->block, passage->close + 1, marks);
}

/* What stands between the passage and the next one, or the end of its sentence. */
static DatelineQuoteRange
get_after (const Finder *self, guint i)
{
  const DatelineQuotedPassage *passage = get_passage (self, i);
  DatelineQuoteRange range = { passage->block, passage->close + 1, passage->close + 1 };
  guint end = count_tokens (self, passage->block);
  gboolean has_ended = is_mark (self, passage->block, passage->close - 1, ".");

  if (i + 1 < self->passages->len && get_passage (self, i + 1)->block == passage->block)
    end = get_passage (self, i + 1)->open;
  end = MIN (end, passage->close + 1 + MAX_CUE_TOKENS);
  if (range.start >= end || is_mark (self, passage->block, range.start, STOPS))
    return range;
  while (range.end < end &&
         ((get_token (self, range.block, range.end)->flags & DATELINE_TOKEN_SENTENCE_START) == 0 ||
          (range.end == range.start && !has_ended)))
    range.end++;
  return range;
}

/* What stands between the passage before, or the start of the sentence, and this one. */
static DatelineQuoteRange
get_before (const Finder *self, guint i)
{
  const DatelineQuotedPassage *passage = get_passage (self, i);
  DatelineQuoteRange range = { passage->block, passage->open, passage->open };
  guint start = 0;

  if (i > 0 && get_passage (self, i - 1)->block == passage->block)
    start = get_passage (self, i - 1)->close + 1;
  if (passage->open > MAX_CUE_TOKENS)
    start = MAX (start, passage->open - MAX_CUE_TOKENS);
  /* A passage may begin a sentence of its own behind a colon or a comma. */
  if ((get_token (self, range.block, range.start)->flags & DATELINE_TOKEN_SENTENCE_START) != 0 &&
      (range.start == 0 || !is_mark (self, range.block, range.start - 1, COLONS COMMAS)))
    return range;
  while (range.start > start) {
    range.start--;
    if ((get_token (self, range.block, range.start)->flags & DATELINE_TOKEN_SENTENCE_START) != 0)
      break;
  }
  return range;
}

static gboolean
is_cue (DatelineSpeechWord sort)
{
  return sort == DATELINE_SPEECH_SAYS || sort == DATELINE_SPEECH_CALLS ||
         sort == DATELINE_SPEECH_ACCORDING;
}

/* “…,” she said; “…,” said Ana Lee; “…,” according to Ana Lee. */
static gboolean
find_cue_after (Finder *self, const DatelineQuoteRange *range, DatelineQuoteCue *cue)
{
  guint start = range->start, n_tokens;

  while (start < range->end &&
         (get_token (self, range->block, start)->flags & DATELINE_TOKEN_PUNCTUATION) != 0)
    start++;
  for (guint i = start; i < range->end; i += n_tokens) {
    DatelineQuoteRange before = { range->block, start, i };
    DatelineQuoteRange after = { range->block, i, range->end };

    cue->sort = dateline_quote_context_look_up (&self->context, range->block, i, &n_tokens);
    if (!is_cue (cue->sort) || dateline_quote_context_is_passive (&self->context, range, i))
      continue;
    dateline_quote_context_set_cue (&self->context, &after, n_tokens, cue);
    if (cue->sort != DATELINE_SPEECH_ACCORDING && i > start &&
        dateline_quote_context_find_subject (&self->context, &before, cue))
      return TRUE;
    return dateline_quote_context_find_inverted (&self->context, &after, cue);
  }
  return FALSE;
}

/* Ana Lee said: “…”; she called it “…”; according to Ana Lee, “…”. */
static gboolean
find_cue_before (Finder *self, const DatelineQuoteRange *range, DatelineQuoteCue *cue)
{
  guint n_tokens;

  for (guint i = range->end; i > range->start; i--) {
    DatelineQuoteRange before = { range->block, range->start, i - 1 };
    DatelineQuoteRange after = { range->block, i - 1, range->end };

    cue->sort = dateline_quote_context_look_up (&self->context, range->block, i - 1, &n_tokens);
    if (!is_cue (cue->sort) || i - 1 + n_tokens > range->end ||
        dateline_quote_context_is_passive (&self->context, range, i - 1))
      continue;
    dateline_quote_context_set_cue (&self->context, &after, n_tokens, cue);
    if (cue->sort == DATELINE_SPEECH_ACCORDING)
      return dateline_quote_context_find_inverted (&self->context, &after, cue);
    return dateline_quote_context_find_subject (&self->context, &before, cue) ||
           dateline_quote_context_find_inverted (&self->context, &after, cue);
  }
  return FALSE;
}

/* "The find, she said, “shows the way”": the passage goes on with what came before. */
static gboolean
goes_on_after (const Finder *self,
               const DatelineQuoteCue *cue,
               const DatelineQuotedPassage *passage,
               const DatelineQuoteRange *before)
{
  const guint block = passage->block;
  guint comma = cue->start;

  if (passage->open + 1 >= passage->close ||
      (get_token (self, block, passage->open + 1)->flags & DATELINE_TOKEN_CAPITALIZED) != 0 ||
      cue->end >= passage->open || !is_mark (self, block, cue->end, COMMAS))
    return FALSE;
  while (comma > before->start && cue->start - comma < 4 && !is_mark (self, block, comma, COMMAS))
    comma--;
  return comma > before->start && is_mark (self, block, comma, COMMAS) &&
         !is_mark (self, block, comma - 1, "”\"»");
}

/* Whether the verb leads straight to the passage: "said: “", "said that “". */
static gboolean
leads_to (const Finder *self, const DatelineQuoteCue *cue, const DatelineQuotedPassage *passage)
{
  guint n_tokens;

  if (passage->open == cue->end)
    return TRUE;
  if (is_mark (self, passage->block, passage->open - 1, COLONS COMMAS))
    return TRUE;
  return passage->open == cue->end + 1 &&
         dateline_quote_context_look_up (&self->context, passage->block, cue->end, &n_tokens) ==
           DATELINE_SPEECH_THAT;
}

static void
remember (Finder *self)
{
  const DatelineFoundQuote *quote =
    &g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);

  if (quote->speaker != DATELINE_NO_SPEAKER)
    self->last = *quote;
}

static DatelineQuoteRange
get_words (const DatelineQuotedPassage *passage)
{
  return (DatelineQuoteRange) { passage->block, passage->open,
                                passage->goes_on ? passage->close : passage->close + 1 };
}

/* Where the clause begins that a passage stands in: behind the verb and "that" or "as";
 * where the verb stands between commas, with the sentence. */
static guint
find_clause (const Finder *self,
             const DatelineQuotedPassage *passage,
             const DatelineQuoteRange *before,
             const DatelineQuoteCue *cue)
{
  const guint block = passage->block;
  guint n_tokens;

  if (is_mark (self, block, cue->end, COMMAS)) {
    for (guint i = cue->start; i > before->start && cue->start - i < 4; i--) {
      if (is_mark (self, block, i - 1, COMMAS))
        return before->start;
    }
  }
  for (guint i = cue->end; i < MIN (cue->end + MAX_THAT_TOKENS, passage->open); i++) {
    if (dateline_quote_context_look_up (&self->context, block, i, &n_tokens) ==
        DATELINE_SPEECH_THAT)
      return i + n_tokens;
    if (i < cue->end + 3 && dateline_quote_context_is (&self->context, block, i, " as "))
      return i + 1;
  }
  if (dateline_quote_context_is (&self->context, block, cue->end, " for "))
    return cue->end + 1;
  return cue->end;
}

/* A passage that stands in somebody's clause is told with that clause. */
static void
add_mixed (Finder *self,
           const DatelineQuotedPassage *passage,
           const DatelineQuoteRange *before,
           const DatelineQuoteCue *cue)
{
  DatelineQuoteRange words = get_words (passage);

  words.start = find_clause (self, passage, before, cue);
  dateline_quotes_add_found (&self->context, &words, cue, DATELINE_QUOTE_MIXED, self->found);
  remember (self);
}

/* Two passages of one clause make one quote: she was “proud” and had seen “great things”. */
static gboolean
lengthen_mixed (Finder *self, guint i, const DatelineQuoteRange *before)
{
  const DatelineQuotedPassage *passage = get_passage (self, i);
  DatelineQuoteRange words = get_words (passage);
  DatelineFoundQuote *last;

  if (i == 0 || self->found->len == 0 || get_passage (self, i - 1)->block != passage->block ||
      before->start != get_passage (self, i - 1)->close + 1)
    return FALSE;
  last = &g_array_index (self->found, DatelineFoundQuote, self->found->len - 1);
  if (last->type != DATELINE_QUOTE_MIXED || last->span.block != words.block)
    return FALSE;
  last->span.end_char = get_token (self, words.block, words.end - 1)->end_char;
  return TRUE;
}

static void
add_direct (Finder *self, const DatelineQuotedPassage *passage, const DatelineQuoteCue *cue)
{
  DatelineQuoteRange words = get_words (passage);

  dateline_quotes_add_found (&self->context, &words, cue, DATELINE_QUOTE_DIRECT, self->found);
  remember (self);
}

/* The cue of "…: " at the end of the block before. */
static gboolean
find_colon_before (Finder *self, guint block, DatelineQuoteCue *cue)
{
  DatelineQuoteRange range = { block - 1, 0, 0 };

  if (block == 0 || count_tokens (self, block - 1) == 0)
    return FALSE;
  range.end = count_tokens (self, block - 1);
  if (!is_mark (self, block - 1, range.end - 1, COLONS))
    return FALSE;
  range.start = range.end - 1;
  while (range.start > 0 && range.end - range.start < MAX_CUE_TOKENS &&
         (get_token (self, block - 1, range.start)->flags & DATELINE_TOKEN_SENTENCE_START) == 0)
    range.start--;
  if (!find_cue_before (self, &range, cue))
    return FALSE;
  cue->start = cue->end = 0;
  cue->confidence *= .9;
  cue->rule = "colon-before";
  return TRUE;
}

/* Who spoke where no verb tells: whoever spoke last, if the passage goes on. */
static gboolean
find_silent (Finder *self, guint i, DatelineQuoteCue *cue)
{
  const DatelineQuotedPassage *passage = get_passage (self, i);
  const DatelineQuotedPassage *previous = i > 0 ? get_passage (self, i - 1) : NULL;
  gboolean has_last = self->last.span.end_char > 0;

  *cue = (DatelineQuoteCue) { .speaker = self->last.speaker };
  if (previous != NULL && previous->goes_on && has_last) {
    cue->confidence = .9 * self->last.confidence;
    cue->rule = "goes-on";
  } else if (previous != NULL && has_last && previous->block == passage->block &&
             self->last.span.block == passage->block) {
    cue->confidence = .9 * self->last.confidence;
    cue->rule = "same-paragraph";
  } else if (passage->open == 0 && find_colon_before (self, passage->block, cue)) {
    return TRUE;
  } else if (passage->open == 0 && has_last && passage->block - self->last.span.block <= 1) {
    cue->confidence = .6;
    cue->rule = "next-paragraph";
  } else {
    cue->speaker = DATELINE_NO_SPEAKER;
    cue->confidence = .4;
    cue->rule = "unattributed";
    return FALSE;
  }
  return TRUE;
}

static void
add_passage (Finder *self, guint i)
{
  const DatelineQuotedPassage *passage = get_passage (self, i);
  DatelineQuoteRange before = get_before (self, i), after = get_after (self, i);
  DatelineQuoteCue cue = { .speaker = DATELINE_NO_SPEAKER };
  gboolean is_title;
  guint n_words = count_words (self, passage, &is_title);
  gboolean is_sentence = passage->goes_on || ends_with (self, passage, STOPS COMMAS);
  gboolean is_long = n_words >= MIN_WORDS && !is_title;

  /* A sentence that ends with a comma goes on with who said it. */
  if (!passage->goes_on && ends_with (self, passage, COMMAS "!?") &&
      find_cue_after (self, &after, &cue)) {
    add_direct (self, passage, &cue);
  } else if (find_cue_before (self, &before, &cue) && !(is_title && !is_sentence)) {
    if (leads_to (self, &cue, passage) && (is_sentence || is_long) &&
        !goes_on_after (self, &cue, passage, &before))
      add_direct (self, passage, &cue);
    else
      add_mixed (self, passage, &before, &cue);
  } else if (lengthen_mixed (self, i, &before)) {
    return;
  } else if (!passage->goes_on && is_long && find_cue_after (self, &after, &cue)) {
    add_direct (self, passage, &cue);
  } else if (is_sentence && (is_long || passage->open == 0)) {
    find_silent (self, i, &cue);
    add_direct (self, passage, &cue);
  } else if (i > 0 && before.end - before.start <= MAX_LINK_TOKENS &&
             self->last.span.end_char > 0 && self->last.span.block == passage->block && is_long) {
    find_silent (self, i, &cue);
    add_direct (self, passage, &cue);
  }
}

/* A block that is set as a quotation, led by a colon or not. */
static void
add_block (Finder *self, guint block)
{
  DatelineQuoteRange words = { block, 0, count_tokens (self, block) };
  DatelineQuoteCue cue = { .speaker = DATELINE_NO_SPEAKER };

  if (!find_colon_before (self, block, &cue)) {
    cue.speaker = DATELINE_NO_SPEAKER;
    cue.confidence = .4;
    cue.rule = "block";
  }
  dateline_quotes_add_found (&self->context, &words, &cue, DATELINE_QUOTE_DIRECT, self->found);
  remember (self);
}

/* A heading such as "Lee: the bridge opens in May". */
static gboolean
add_headline (Finder *self, guint block)
{
  const DatelineQuoteName *name;
  DatelineQuoteRange words = { block, 0, count_tokens (self, block) };
  DatelineQuoteCue cue = { .confidence = .7, .rule = "headline" };

  if (self->context.texts[block].type != DATELINE_BLOCK_HEADING || words.end == 0)
    return FALSE;
  name = dateline_quote_context_find_name (&self->context, block, 0);
  if (name == NULL || name->kind != DATELINE_KIND_PERSON)
    return FALSE;
  while (words.start < words.end &&
         dateline_quote_context_find_name (&self->context, block, words.start) == name)
    words.start++;
  if (words.start + 2 >= words.end || !is_mark (self, block, words.start, COLONS))
    return FALSE;
  words.start++;
  cue.speaker = name->entity;
  dateline_quotes_add_found (&self->context, &words, &cue, DATELINE_QUOTE_REPORTED, self->found);
  return TRUE;
}

static guint
get_end (const Finder *self, guint i)
{
  const DatelineFoundQuote *quote = &g_array_index (self->found, DatelineFoundQuote, i);

  return MAX (quote->span.end_char, quote->cue.end_char);
}

/* Adds what the sentences of a block tell without marks; @first is the first of the
 * block's quotes that have them. */
static void
add_reported (Finder *self, guint block, guint first)
{
  const guint end = self->found->len;
  DatelineQuoteRange sentence;

  for (guint token = 0; token < count_tokens (self, block); token = sentence.end) {
    const guint start_char = get_token (self, block, token)->start_char;

    while (first < end && get_end (self, first) <= start_char)
      first++;
    sentence = dateline_quote_context_get_sentence (&self->context, block, token);
    dateline_quotes_add_reported (&self->context, &sentence, first, end, self->found);
  }
}

static int
compare_quotes (gconstpointer a, gconstpointer b)
{
  return dateline_span_compare (&((const DatelineFoundQuote *) a)->span,
                                &((const DatelineFoundQuote *) b)->span);
}

/**
 * dateline_quotes_find:
 * @texts: (array length=n_texts): the blocks of an article
 * @n_texts: how many
 * @names: (array length=n_names): who is named where, in reading order
 * @n_names: how many
 * @language: (nullable): the language of the text, BCP 47
 *
 * Finds who said what. Words in quotation marks are direct, or mixed where they
 * stand in a clause that tells the rest; a clause without marks that a verb of
 * speech introduces is reported. Titles and words held at arm's length are
 * no quotes. The time is linear in the length of the text.
 *
 * Returns: (transfer full) (element-type DatelineFoundQuote): the quotes in
 *   reading order
 */
GArray *
dateline_quotes_find (const DatelineQuoteText *texts,
                      guint n_texts,
                      const DatelineQuoteName *names,
                      guint n_names,
                      const char *language)
{
  g_autoptr (GArray) passages = dateline_quote_marks_find (texts, n_texts);
  Finder self = {
    .passages = passages,
    .found = g_array_new (FALSE, FALSE, sizeof (DatelineFoundQuote)),
  };
  guint passage = 0;

  dateline_quote_context_init (&self.context, texts, n_texts, names, n_names, language);
  for (guint block = 0; block < n_texts; block++) {
    guint first = self.found->len;

    if (texts[block].type == DATELINE_BLOCK_QUOTE && texts[block].tokens->len > 0) {
      add_block (&self, block);
      while (passage < passages->len && get_passage (&self, passage)->block == block)
        passage++;
      continue;
    }
    if (add_headline (&self, block))
      continue;
    while (passage < passages->len && get_passage (&self, passage)->block == block)
      add_passage (&self, passage++);
    add_reported (&self, block, first);
  }
  dateline_quote_context_clear (&self.context);
  g_array_sort (self.found, compare_quotes);
  return self.found;
}
