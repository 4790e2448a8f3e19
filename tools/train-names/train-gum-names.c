/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which words of a mention of GUM are a name. A name is an entity whose least words are
 * all proper nouns, with the small words and the numbers between them, which GUM does
 * not count: "Church of Scientology", "Kim Jong-un". What tells who is named is no part
 * of it: "defender Kyle Walker".
 *
 * Names are whole in what is only scored. What is learned from has only those whose least
 * words stand together: what was learned so was right more often. */

#include "train-gum-private.h"

#include "annotate/names/dateline-name-lists.h"
#include "annotate/names/dateline-peoples.h"

#include <stdlib.h>
#include <string.h>

typedef enum {
  NAME,
  NO_NAME,
  /* There is one, but where it begins and ends cannot be told. */
  UNCLEAR,
} Finding;

/* Whether the entity is a state, whatever it is called here: "the North", "DPRK". */
static gboolean
is_state (const char *words, const char *identity)
{
  g_autofree char *name = NULL;

  if (identity == NULL)
    return dateline_peoples_has_place (words);
  name = g_strdelimit (g_strdup (identity), "_", ' ');
  if (strstr (name, " national ") != NULL)
    *strstr (name, " national ") = '\0';
  return dateline_peoples_has_place (words) || dateline_peoples_has_place (name);
}

static guint
kinds_of (const char *type, const char *words, const char *identity)
{
  if (dateline_peoples_has_word (words))
    return TRAIN_PEOPLE;
  if (strcmp (type, "person") == 0)
    return TRAIN_PERSON;
  if (strcmp (type, "place") == 0)
    return TRAIN_PLACE;
  /* A state that acts is an organization in GUM, and a place to us. */
  if (strcmp (type, "organization") == 0)
    return is_state (words, identity) ? TRAIN_PLACE : TRAIN_ORGANIZATION;
  if (strcmp (type, "event") == 0)
    return TRAIN_EVENT | TRAIN_NO_NAME;
  return strcmp (type, "time") == 0
         ? TRAIN_NO_NAME
         : TRAIN_MISCELLANY | TRAIN_ORGANIZATION | TRAIN_PLACE | TRAIN_NO_NAME;
}

static gboolean
is_title (const char *word)
{
  g_autofree char *small = g_ascii_strdown (word, -1);

  return train_corpus_is_title (dateline_name_hash (small, strlen (small)));
}

/* Whether a word may stand between two proper nouns of one name. */
static gboolean
is_inside_name (const TrainGumToken *token, gboolean is_person)
{
  static const char *const small[] = { "of", "for", "and", "&", "the", "a", "'s", "’s", NULL };

  if (strcmp (token->word, "-") == 0)
    return TRUE;
  return !is_person &&
         (token->is_number || token->is_proper || g_strv_contains (small, token->word));
}

/* Whether "and" joins two that are named, as in "Cloud9 and Immortals", and is no part
 * of one name: what is before it is then a mention of its own. */
static gboolean
is_joined (TrainGumReader *self, const TrainGumMention *mention, guint first, guint last)
{
  if (strcmp (train_gum_token_at (self, last + 1)->word, "and") != 0)
    return FALSE;
  for (guint i = 0; i < self->mentions->len; i++) {
    const TrainGumMention *other = &g_array_index (self->mentions, TrainGumMention, i);

    if (other->last == last && other->first <= first && other->first >= mention->first)
      return TRUE;
  }
  return FALSE;
}

/* Whether all words from one proper noun of a name to the next are of the name. */
static gboolean
is_name_between (TrainGumReader *self, guint after, guint before, gboolean is_person)
{
  for (guint i = after + 1; i < before; i++) {
    if (!is_inside_name (train_gum_token_at (self, i), is_person))
      return FALSE;
  }
  return TRUE;
}

/* Whether what comes behind a proper noun is no longer of the name, but tells more of
 * it: "the Fisht Stadium in Sochi", "Livorno, Tuscany", "Fan Expo 2016 in Toronto". */
static gboolean
is_name_over (TrainGumReader *self, guint after)
{
  static const char *const marks[] = { ",", "(", ":", "in", "of", "from", "by", "at", "on", NULL };

  do
    after++;
  while (after + 1 < self->tokens->len && train_gum_token_at (self, after)->is_number);
  return g_strv_contains (marks, train_gum_token_at (self, after)->word);
}

/* Whether a word is of a mention inside another that does not reach to its end. */
static gboolean
is_nested (TrainGumReader *self, const TrainGumMention *mention, guint place, guint last)
{
  for (guint i = 0; i < self->mentions->len; i++) {
    const TrainGumMention *other = &g_array_index (self->mentions, TrainGumMention, i);

    if (other->first >= mention->first && other->first <= place && other->last >= place &&
        other->last < last)
      return TRUE;
  }
  return FALSE;
}

/* The places of the least words of a mention, from where a name may begin. What is
 * before it tells what it is: "defender Kyle Walker", "North Korea's agency KCNA". */
static GArray *
read_places (TrainGumReader *self, const TrainGumMention *mention, char **fields)
{
  const gboolean is_person = strcmp (fields[1], "person") == 0;
  const gboolean can_be_told =
    is_person || strcmp (fields[1], "organization") == 0 || strcmp (fields[1], "place") == 0;
  g_auto (GStrv) numbers = g_strsplit (fields[5], ",", -1);
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_before = 0, last = 0;
  gboolean is_beside = FALSE;

  for (guint i = 0; numbers[i] != NULL; i++) {
    const guint place = mention->first + (guint) strtoul (numbers[i], NULL, 10) - 1;

    if (place <= mention->last && (places->len == 0 || place > last)) {
      g_array_append_val (places, place);
      last = place;
    }
  }
  for (guint i = 0; self->has_whole_names && can_be_told && i + 1 < places->len; i++) {
    const guint place = g_array_index (places, guint, i);
    const guint next = g_array_index (places, guint, i + 1);
    const gboolean is_number = i > 0 && train_gum_token_at (self, place)->is_number;
    const gboolean is_before = is_person && (i > 0 || next > place + 1);

    if ((!train_gum_token_at (self, place)->is_proper && !is_number) ||
        (is_before && is_nested (self, mention, place, last))) {
      n_before = i + 1;
      is_beside =
        next == place + 1 || strcmp (train_gum_token_at (self, next - 1)->word, "'s") == 0;
    }
  }
  if (is_beside)
    g_array_remove_range (places, 0, n_before);
  return places;
}

/* Whether the places may well be of one name. */
static gboolean
is_close (TrainGumReader *self, GArray *places)
{
  for (guint i = 0; i < places->len; i++) {
    const guint place = g_array_index (places, guint, i);

    if (!train_gum_token_at (self, place)->is_proper ||
        (i > 0 && place > g_array_index (places, guint, i - 1) + 3))
      return FALSE;
  }
  return TRUE;
}

/* The first and last word of a name, if the places are those of one. */
static Finding
find_bounds (TrainGumReader *self, GArray *places, gboolean is_person, guint *first, guint *last)
{
  for (guint i = 0; i < places->len; i++) {
    const guint place = g_array_index (places, guint, i);
    const TrainGumToken *token = train_gum_token_at (self, place);

    if (!self->has_whole_names && (!token->is_proper || (i > 0 && place != *last + 1)))
      return NO_NAME;
    if (i > 0 && !is_name_between (self, *last, place, is_person)) {
      /* "Man of the Match" is no man. */
      return is_name_over (self, *last) && !(is_person && *first == *last) ? NAME : UNCLEAR;
    }
    if (!token->is_proper && !(i > 0 && token->is_number))
      return i > 0 ? UNCLEAR : NO_NAME;
    if (i == 0)
      *first = place;
    *last = place;
  }
  return places->len > 0 ? NAME : NO_NAME;
}

/* The first and last of the words that name what a mention is of. */
static Finding
find_name (TrainGumReader *self,
           const TrainGumMention *mention,
           char **fields,
           guint *first,
           guint *last)
{
  const gboolean is_person = strcmp (fields[1], "person") == 0;
  g_autoptr (GArray) places = read_places (self, mention, fields);
  Finding finding = find_bounds (self, places, is_person, first, last);

  if (finding == UNCLEAR && is_close (self, places)) {
    for (guint i = 0; i < places->len; i++)
      train_gum_token_at (self, g_array_index (places, guint, i))->is_unclear = TRUE;
  }
  if (finding != NAME)
    return finding;
  for (guint i = *first; i < *last && self->has_whole_names; i++) {
    if (is_joined (self, mention, *first, i))
      return NO_NAME;
  }
  /* The least words lack the last one of "Korean Central News Agency". */
  while (self->has_whole_names && *last < mention->last &&
         train_gum_token_at (self, *last + 1)->is_proper &&
         !is_nested (self, mention, *last + 1, mention->last + 1))
    ++*last;
  while (*first <= *last && is_person && is_title (train_gum_token_at (self, *first)->word))
    ++*first;
  return *first <= *last ? NAME : NO_NAME;
}

/* Takes a mention for a name, if it is one. */
void
train_gum_take_name (TrainGumReader *self, const TrainGumMention *mention)
{
  g_auto (GStrv) fields = g_strsplit (mention->head, "-", 8);
  g_autoptr (GString) words = g_string_new (NULL);
  guint first = 0, last = 0;

  if (g_strv_length (fields) < 6 || find_name (self, mention, fields, &first, &last) != NAME)
    return;
  for (guint i = first; i <= last; i++) {
    if (train_gum_token_at (self, i)->is_taken || train_gum_token_at (self, i)->is_unclear)
      return;
    g_string_append_printf (words, "%s%s", i > first ? " " : "",
                            train_gum_token_at (self, i)->word);
  }
  for (guint i = first; i <= last; i++)
    train_gum_token_at (self, i)->is_taken = TRUE;
  train_document_add_span (
    self->document, train_gum_token_at (self, first)->start, train_gum_token_at (self, last)->end,
    kinds_of (fields[1], words->str, g_strv_length (fields) > 7 ? fields[7] : NULL),
    TRAIN_NO_ENTITY);
}
