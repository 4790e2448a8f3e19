/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names that a word in them tells for what they are: "… Exhibition" and "Cyclone …" are
 * events, "Ministry of …" is a house, whatever the model made of their parts. */

#include "annotate/dateline-analysis-private.h"

#include "annotate/dateline-work.h"

#define MAX_NAME_TOKENS 14
#define EVENT_CONFIDENCE 0.85
#define HOUSE_CONFIDENCE 0.8
/* What the model is as sure of is left as it is. */
#define SURE 0.6

static const char *const trailing =
  " war wars summit exhibition expo festival olympics games cup championship championships "
  "conference forum marathon tournament hurricane typhoon cyclone earthquake tsunami revolution "
  "uprising massacre genocide carnival biennale referendum ";
static const char *const storms = " hurricane typhoon cyclone storm operation ";
static const char *const of_events = " battle siege ";
static const char *const houses = " ministry department ";
static const char *const small_words =
  " the a an on in at after before during when while this that and but for as by from his her its "
  "their our if since until with ";

static gboolean
is (const DatelineAnalysis *self, guint block, guint token, const char *words)
{
  return dateline_analysis_token_is (self, block, token, words);
}

/* A word of a name: one with a capital, or a number such as "29th" and "2025". */
static gboolean
is_part (const DatelineAnalysis *self, guint block, guint token)
{
  const DatelineToken *at;

  if (token >= self->texts[block].tokens->len)
    return FALSE;
  at = dateline_analysis_get_token (self, block, token);
  if ((at->flags & DATELINE_TOKEN_DIGIT) != 0)
    return at->end_char - at->start_char >= 3 && at->end_char - at->start_char <= 5;
  return (at->flags & DATELINE_TOKEN_CAPITALIZED) != 0 &&
         (at->flags & DATELINE_TOKEN_CLITIC) == 0 &&
         !((at->flags & DATELINE_TOKEN_SENTENCE_START) != 0 &&
           is (self, block, token, small_words));
}

/* Where the words before a head begin; "A, B, and C Exhibition" only behind an article. */
static guint
find_start (const DatelineAnalysis *self, guint block, guint head, gboolean with_series)
{
  guint start = head;

  while (start > 0 && head - start < MAX_NAME_TOKENS) {
    guint at = start - 1;

    if (is_part (self, block, at)) {
      start = at;
      continue;
    }
    if (!with_series)
      break;
    while (at > 0 && head - at < MAX_NAME_TOKENS && is (self, block, at, " , and & "))
      at--;
    if (at == start - 1 || !is_part (self, block, at))
      break;
    start = at;
  }
  if (with_series &&
      (start == 0 || !is (self, block, start - 1, " the a an this 's \342\200\231s ")))
    return find_start (self, block, head, FALSE);
  return start;
}

/* Where "A, B and C" ends; a comma belongs to it only if "and" comes later. */
static guint
find_end (const DatelineAnalysis *self, guint block, guint start)
{
  guint end = start;

  for (guint i = start; i < start + MAX_NAME_TOKENS; i++) {
    if (is_part (self, block, i))
      end = i + 1;
    else if (i == start || !is (self, block, i, " , and & ") ||
             !(is_part (self, block, i + 1) || is (self, block, i + 1, " and ")))
      break;
    else if (is (self, block, i, " , ") && !is (self, block, i + 1, " and ") &&
             !is (self, block, i + 2, " , and ") && !is (self, block, i + 3, " , and "))
      break;
  }
  return end;
}

static void
add (DatelineAnalysis *self,
     GArray *found,
     guint block,
     guint start,
     guint end,
     DatelineNameKind kind)
{
  DatelineFoundMention mention = {
    .span = { block, dateline_analysis_get_token (self, block, start)->start_char,
              dateline_analysis_get_token (self, block, end - 1)->end_char },
    .entity = G_MAXUINT,
    .first_token = start,
    .last_token = end - 1,
    .name_kind = kind,
    .maker = { DATELINE_ORIGIN_RULE,
               kind == DATELINE_NAME_EVENT ? EVENT_CONFIDENCE : HOUSE_CONFIDENCE },
  };
  const DatelineFoundMention *last =
    found->len > 0 ? &g_array_index (found, DatelineFoundMention, found->len - 1) : NULL;

  if (last != NULL && dateline_span_overlaps (&last->span, &mention.span))
    g_array_set_size (found, found->len - 1);
  g_array_append_val (found, mention);
}

static void
read_token (DatelineAnalysis *self, GArray *found, guint block, guint token)
{
  if (is (self, block, token, storms) &&
      dateline_analysis_token_has (self, block, token + 1, DATELINE_TOKEN_CAPITALIZED) &&
      !dateline_analysis_token_has (self, block, token + 1,
                                    DATELINE_TOKEN_CLITIC | DATELINE_TOKEN_SENTENCE_START)) {
    add (self, found, block, token, token + 2, DATELINE_NAME_EVENT);
  } else if (is (self, block, token, trailing)) {
    const guint start = find_start (self, block, token, TRUE);
    guint end = token + 1;

    if (is (self, block, end, " i ii iii iv v ") ||
        (dateline_analysis_token_has (self, block, end, DATELINE_TOKEN_DIGIT) &&
         is_part (self, block, end)))
      end++;
    if (start < token && dateline_analysis_token_has (self, block, start, DATELINE_TOKEN_LETTER))
      add (self, found, block, start, end, DATELINE_NAME_EVENT);
  } else if (is (self, block, token, of_events) && is (self, block, token + 1, " of ") &&
             is_part (self, block, token + 2)) {
    add (self, found, block, token, token + 3, DATELINE_NAME_EVENT);
  } else if (is (self, block, token, houses) && is (self, block, token + 1, " of ")) {
    const guint from = is (self, block, token + 2, " the ") ? token + 3 : token + 2;
    const guint end = find_end (self, block, from);

    if (end > from)
      add (self, found, block, token, end, DATELINE_NAME_ORGANIZATION);
  }
}

static gboolean
is_inside (const DatelineSpan *inner, const DatelineSpan *outer)
{
  return inner->block == outer->block && inner->start_char >= outer->start_char &&
         inner->end_char <= outer->end_char;
}

/* What the model was sure of stays: a name as long or longer. */
static gboolean
is_known (const DatelineAnalysis *self, const DatelineFoundMention *found, guint *from)
{
  const GArray *mentions = self->mentions;

  while (*from < mentions->len &&
         (g_array_index (mentions, DatelineFoundMention, *from).span.block < found->span.block ||
          (g_array_index (mentions, DatelineFoundMention, *from).span.block == found->span.block &&
           g_array_index (mentions, DatelineFoundMention, *from).span.end_char <=
             found->span.start_char)))
    (*from)++;
  for (guint i = *from; i < mentions->len; i++) {
    const DatelineFoundMention *mention = &g_array_index (mentions, DatelineFoundMention, i);

    if (mention->span.block != found->span.block ||
        mention->span.start_char >= found->span.end_char)
      return FALSE;
    if (is_inside (&found->span, &mention->span) && mention->maker.confidence > SURE &&
        (mention->name_kind != DATELINE_NAME_PERSON || found->name_kind != DATELINE_NAME_EVENT))
      return TRUE;
  }
  return FALSE;
}

static void
append (GArray *merged, const DatelineFoundMention *mention)
{
  g_array_append_val (merged, *mention);
}

/* Both are in the order of the text; what is found by its head goes before its parts. */
static void
merge (DatelineAnalysis *self, const GArray *found)
{
  GArray *merged = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention));
  guint next = 0;
  guint from = 0;

  for (guint i = 0; i < found->len; i++) {
    const DatelineFoundMention *named = &g_array_index (found, DatelineFoundMention, i);

    if (is_known (self, named, &from))
      continue;
    for (; next < self->mentions->len; next++) {
      const DatelineFoundMention *mention =
        &g_array_index (self->mentions, DatelineFoundMention, next);

      if (dateline_span_overlaps (&mention->span, &named->span))
        continue;
      if (dateline_span_compare (&mention->span, &named->span) > 0)
        break;
      append (merged, mention);
    }
    append (merged, named);
  }
  for (; next < self->mentions->len; next++) {
    const DatelineFoundMention *mention =
      &g_array_index (self->mentions, DatelineFoundMention, next);

    append (merged, mention);
  }
  g_array_unref (self->mentions);
  self->mentions = merged;
}

static char *
dup_word (const DatelineAnalysis *self, guint block, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self, block, token);

  return g_strndup (self->texts[block].text + at->start_byte, at->end_byte - at->start_byte);
}

/* "Imara" alone is the cyclone, whoever else the model takes it for. */
static void
mend_storms (DatelineAnalysis *self, const GArray *found)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < found->len; i++) {
    const DatelineFoundMention *named = &g_array_index (found, DatelineFoundMention, i);

    if (named->last_token == named->first_token + 1 &&
        is (self, named->span.block, named->first_token, storms))
      g_hash_table_add (names, dup_word (self, named->span.block, named->last_token));
  }
  for (guint i = 0; i < self->mentions->len; i++) {
    DatelineFoundMention *mention = &g_array_index (self->mentions, DatelineFoundMention, i);
    g_autofree char *word = NULL;

    if (mention->first_token != mention->last_token)
      continue;
    word = dup_word (self, mention->span.block, mention->first_token);
    if (g_hash_table_contains (names, word))
      mention->name_kind = DATELINE_NAME_EVENT;
  }
}

/**
 * dateline_analysis_find_heads:
 * @self: an analysis with names
 *
 * Finds the names whose head says that they are events or ministries. Only English heads
 * are known.
 */
void
dateline_analysis_find_heads (DatelineAnalysis *self)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention));
  gsize n_read = 0;

  for (guint block = 0; block < self->n_texts; block++) {
    for (guint token = 0; token < self->texts[block].tokens->len; token++) {
      if (!dateline_work_goes_on_at (n_read++, self->n_words))
        return;
      if (dateline_analysis_token_has (self, block, token, DATELINE_TOKEN_CAPITALIZED))
        read_token (self, found, block, token);
    }
  }
  if (found->len == 0)
    return;
  merge (self, found);
  mend_storms (self, found);
}
