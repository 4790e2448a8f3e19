/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds names by lists and by the words before them, in languages without a model. */

#include "dateline-gazetteer-private.h"

#include "annotate/dateline-work.h"
#include "annotate/quotes/dateline-speech-words.h"

#include <string.h>

#define LISTED_CONFIDENCE 0.85
#define HEADED_CONFIDENCE 0.6
#define ACRONYM_CONFIDENCE 0.5
#define MAX_HEADED_TOKENS 7
#define MAX_TAIL_DISTANCE 6

#define PLACE DATELINE_GAZETTEER_PLACE
#define ORGANIZATION DATELINE_GAZETTEER_ORGANIZATION

static const DatelineToken *
get_token (const DatelineGazetteerText *self, guint at)
{
  return &g_array_index (self->tokens, DatelineToken, at);
}

/**
 * dateline_gazetteer_text_add:
 * @self: a text
 * @first: the first token of a name
 * @end: behind its last
 * @match: (nullable): what is not of the name in its first and its last token
 * @kind: what it is a name of
 * @confidence: how sure that is
 *
 * Adds a name that was found.
 */
void
dateline_gazetteer_text_add (DatelineGazetteerText *self,
                             guint first,
                             guint end,
                             const DatelineGazetteerMatch *match,
                             DatelineNameKind kind,
                             double confidence)
{
  DatelineName name = {
    .block = self->block,
    .start_char = get_token (self, first)->start_char,
    .end_char = get_token (self, end - 1)->end_char,
    .kind = kind,
    .confidence = confidence,
    .first_word = first,
    .last_word = end - 1,
  };

  if (match != NULL) {
    name.start_char += match->n_prefix;
    name.end_char -= match->n_suffix;
  }
  for (guint i = first; i < end; i++) {
    if (self->is_taken[i])
      return;
  }
  memset (self->is_taken + first, 1, end - first);
  self->floor = end;
  g_array_append_val (self->names, name);
}

/* "中国人民银行", "美国国会": where the organization ends that a place begins; 0 if it does
 * not. */
static guint
find_tail (const DatelineGazetteerText *self, guint at)
{
  for (guint i = at; i < at + MAX_TAIL_DISTANCE; i++) {
    DatelineGazetteerMatch match;

    dateline_gazetteer_text_find (self, i, DATELINE_GAZETTEER_TAIL, &match);
    if (match.n_tokens > 0)
      return i + match.n_tokens;
    if (dateline_gazetteer_text_is_stop (self, i))
      return 0;
  }
  return 0;
}

/* "دوشنبه", which is Monday unless a town is told of; "מכיוון", which is no Greece. */
static gboolean
is_no_place (const DatelineGazetteerText *self, guint at)
{
  if (dateline_gazetteer_text_is_in (self, at, " כיוון מכיוון הכיוון לכיוון בכיוון וכיוון "))
    return TRUE;
  return dateline_gazetteer_is (self->gazetteer, "fa") &&
         dateline_gazetteer_text_is_in (self, at, " دوشنبه ") &&
         !dateline_gazetteer_text_is_in (self, at + 1, " پایتخت تاجیکستان ") &&
         !(at > 0 && dateline_gazetteer_text_is_in (self, at - 1, " شهر "));
}

/* "外交部长": of whom the ministry is, and not the ministry. */
static gboolean
begins_title (const DatelineGazetteerText *self, guint at, guint n_tokens)
{
  DatelineGazetteerMatch title;

  dateline_gazetteer_text_find (self, at, DATELINE_GAZETTEER_TITLE, &title);
  return title.n_tokens > n_tokens;
}

/* Returns how many tokens it was, 0 if it is none. */
static guint
find_listed (DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch match;
  guint end;

  dateline_gazetteer_text_find (self, at, PLACE | ORGANIZATION, &match);
  if (match.n_tokens == 0 || is_no_place (self, at) ||
      (dateline_gazetteer_is (self->gazetteer, "zh") && begins_title (self, at, match.n_tokens)))
    return 0;
  end = at + match.n_tokens;
  if (dateline_gazetteer_is (self->gazetteer, "zh") && (match.flags & PLACE) != 0) {
    const guint tail = find_tail (self, end);

    if (tail > 0) {
      dateline_gazetteer_text_add (self, at, tail, NULL, DATELINE_NAME_ORGANIZATION,
                                   HEADED_CONFIDENCE);
      return tail - at;
    }
  }
  dateline_gazetteer_text_add (self, at, end, &match,
                               (match.flags & ORGANIZATION) != 0 ? DATELINE_NAME_ORGANIZATION
                                                                 : DATELINE_NAME_PLACE,
                               LISTED_CONFIDENCE);
  return match.n_tokens;
}

/* Behind "université" or "Partido": where the capitals end, small words between. */
static guint
measure_capitals (const DatelineGazetteerText *self, guint at)
{
  guint end = at;

  for (guint i = at; i < at + MAX_HEADED_TOKENS; i++) {
    DatelineGazetteerMatch match;

    dateline_gazetteer_text_find (self, i, DATELINE_GAZETTEER_PARTICLE, &match);
    if (dateline_gazetteer_text_has (self, i, DATELINE_TOKEN_CAPITALIZED))
      end = i + 1;
    else if (match.n_tokens == 0)
      break;
  }
  return end;
}

/* Behind "وزارة" or "משרד": a word or two. */
static guint
measure_words (const DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch match;

  dateline_gazetteer_text_find (self, at, PLACE, &match);
  if (match.n_tokens > 0)
    return at + match.n_tokens;
  if (dateline_gazetteer_text_is_stop (self, at))
    return at;
  if (dateline_gazetteer_is (self->gazetteer, "ar") && at + 1 < self->keys->len &&
      g_str_has_prefix (self->keys->pdata[at], "ال") &&
      g_str_has_prefix (self->keys->pdata[at + 1], "ال") &&
      !dateline_gazetteer_text_is_stop (self, at + 1) &&
      !dateline_gazetteer_text_is_a (self, at + 1,
                                     DATELINE_GAZETTEER_TITLE | DATELINE_GAZETTEER_COURTESY))
    return at + 2;
  return at + 1;
}

static guint
find_headed (DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch head, filler;
  guint first, end;

  dateline_gazetteer_text_find (self, at, DATELINE_GAZETTEER_HEAD, &head);
  if (head.n_tokens == 0)
    return 0;
  first = at + head.n_tokens;
  dateline_gazetteer_text_find (self, first, DATELINE_GAZETTEER_FILLER, &filler);
  if (filler.n_tokens > 0)
    end = first + filler.n_tokens;
  else if (dateline_gazetteer_has_capitals (self->gazetteer))
    end = measure_capitals (self, first);
  else
    end = measure_words (self, first);
  if (end == first)
    return 0;
  /* "Des Landgerichts Köln": what the case adds is not at the end. */
  head.n_suffix = 0;
  dateline_gazetteer_text_add (self, at, end, &head, DATELINE_NAME_ORGANIZATION, HEADED_CONFIDENCE);
  return end - at;
}

/* "CGT" and "IG": letters only, and no number of a king. */
static guint
find_acronym (DatelineGazetteerText *self, guint at)
{
  const char *key = self->keys->pdata[at];
  const gsize n_bytes = strlen (key);

  if (!dateline_gazetteer_has_capitals (self->gazetteer) || n_bytes < 3 || n_bytes > 6 ||
      !dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_ALL_CAPS) ||
      strspn (key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != n_bytes || strspn (key, "IVXLC") == n_bytes ||
      dateline_gazetteer_text_has (self, at + 1, DATELINE_TOKEN_ALL_CAPS) ||
      (at > 0 && dateline_gazetteer_text_has (self, at - 1, DATELINE_TOKEN_ALL_CAPS)))
    return 0;
  dateline_gazetteer_text_add (self, at, at + 1, NULL, DATELINE_NAME_ORGANIZATION,
                               ACRONYM_CONFIDENCE);
  return 1;
}

static void
read_block (DatelineGazetteerText *self)
{
  static guint (*const finders[]) (DatelineGazetteerText *, guint) = {
    dateline_gazetteer_find_street, find_listed,  find_headed, dateline_gazetteer_find_person,
    dateline_gazetteer_find_town,   find_acronym,
  };
  guint n_tokens;

  for (guint i = 0; i < self->tokens->len; i += MAX (n_tokens, 1)) {
    n_tokens = 0;
    if (!dateline_gazetteer_text_has (self, i,
                                      DATELINE_TOKEN_LETTER | DATELINE_TOKEN_IDEOGRAPH |
                                        DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_SYMBOL))
      continue;
    for (guint j = 0; n_tokens == 0 && j < G_N_ELEMENTS (finders); j++)
      n_tokens = finders[j](self, i);
  }
  dateline_gazetteer_collect_recurring (self);
}

typedef void (*ReadBlock) (DatelineGazetteerText *self);

static void
read_known (DatelineGazetteerText *self)
{
  for (guint i = 0; i < self->tokens->len && !dateline_work_is_given_up_at (i); i++)
    i += MAX (dateline_gazetteer_find_known (self, i), 1) - 1;
}

static void
read_text (DatelineGazetteerText *self, const DatelineNameBlock *block, ReadBlock read)
{
  g_autoptr (GArray) tokens = dateline_tokenize (block->text, block->n_bytes);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) small_keys = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint8 *is_taken = g_new0 (guint8, tokens->len + 1);

  for (guint i = 0; i < tokens->len; i++) {
    const DatelineToken *token = &g_array_index (tokens, DatelineToken, i);
    char *key = dateline_gazetteer_dup_key (block->text + token->start_byte,
                                            token->end_byte - token->start_byte);

    g_ptr_array_add (keys, key);
    g_ptr_array_add (small_keys, g_utf8_strdown (key, -1));
  }
  self->text = block->text;
  self->tokens = tokens;
  self->keys = keys;
  self->small_keys = small_keys;
  self->is_taken = is_taken;
  self->floor = 0;
  for (; self->next < self->n_before; self->next++) {
    const DatelineName *name = &g_array_index (self->names, DatelineName, self->next);

    if (name->block != self->block)
      break;
    memset (is_taken + name->first_word, 1, name->last_word + 1 - name->first_word);
  }
  read (self);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  const DatelineName *left = a, *right = b;

  if (left->block != right->block)
    return left->block < right->block ? -1 : 1;
  return left->start_char < right->start_char ? -1 : left->start_char > right->start_char;
}

/**
 * dateline_gazetteer_find_names:
 * @self: a gazetteer
 * @lists: (nullable): more lists, of any language in the same script
 * @blocks: (array length=n_blocks): the texts of an article's blocks, UTF-8
 * @n_blocks: how many there are
 *
 * Finds the names of a text by lists and by the words before them, and then what it
 * found once again where it stands alone.
 *
 * Returns: (transfer full) (element-type DatelineName): the names in order
 */
GArray *
dateline_gazetteer_find_names (const DatelineGazetteer *self,
                               const DatelineNameLists *lists,
                               const DatelineNameBlock *blocks,
                               guint n_blocks)
{
  static const ReadBlock passes[] = { read_block, read_known };
  g_autoptr (GHashTable) persons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) full = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) lone = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  DatelineGazetteerText text = {
    .gazetteer = self,
    .lists = lists,
    .speech = dateline_speech_words_get (dateline_gazetteer_get_language (self)),
    .names = g_array_new (FALSE, FALSE, sizeof (DatelineName)),
    .persons = persons,
    .full = full,
    .lone = lone,
  };

  for (guint pass = 0; pass < G_N_ELEMENTS (passes); pass++) {
    text.n_before = text.names->len;
    dateline_work_begin_part (pass == 0 ? 0.5 : 1.);
    for (guint i = 0; i < n_blocks && dateline_work_goes_on (i, n_blocks); i++) {
      text.block = i;
      read_text (&text, &blocks[i], passes[pass]);
    }
    dateline_gazetteer_take_recurring (&text);
  }
  g_array_sort (text.names, compare_names);
  return text.names;
}
