/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the words beside a name say of its kind: what it is said to be, whose shares are
 * traded, for whom somebody plays, how old somebody is. */

#include "dateline-name-clue-words-private.h"

#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-tails.h"

/* How many words may stand before the noun of "a Dutch maker of chips". */
#define MAX_WORDS_TO_NOUN 7
/* How many words whose it is may have. */
#define MAX_OWNER_WORDS 3
/* How many words may stand in brackets behind a name. */
#define MAX_BRACKET_WORDS 16
/* How many words back an enumeration is read, "companies such as Uber, Tesla and …". */
#define MAX_ENUMERATION 24

/* A name, and the sentence that it is in. */
typedef struct {
  const DatelineNameClueTable *table;
  const GArray *words;
  guint first;
  guint last;
} Place;

static const DatelineNameWord *
word_at (const Place *self, guint i)
{
  return &g_array_index (self->words, DatelineNameWord, i);
}

static gboolean
starts_sentence (const Place *self, guint i)
{
  return (word_at (self, i)->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0;
}

/* The classes of a word that stands so far behind the name, or before it; 0 where its
 * sentence has ended. */
static guint
class_at (const Place *self, int offset)
{
  const guint place = offset < 0 ? self->first - (guint) -offset : self->last + (guint) offset;

  if (offset < 0 ? self->first < (guint) -offset : place >= self->words->len)
    return 0;
  for (guint i = offset < 0 ? place + 1 : self->last + 1; i <= (offset < 0 ? self->first : place);
       i++) {
    if (starts_sentence (self, i))
      return 0;
  }
  return dateline_name_clue_table_find (self->table, word_at (self, place)->small);
}

static gboolean
is_capitalized_at (const Place *self, guint offset)
{
  return self->last + offset < self->words->len && !starts_sentence (self, self->last + offset) &&
         (word_at (self, self->last + offset)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
}

static gboolean
is_number_at (const Place *self, int offset)
{
  const guint place = self->last + (guint) offset;

  return place < self->words->len && !starts_sentence (self, place) &&
         (word_at (self, place)->flags & DATELINE_NAME_WORD_DIGIT) != 0 &&
         word_at (self, place)->n_chars == 2;
}

static gboolean
is_role_at (const Place *self, int offset)
{
  const guint place = self->last + (guint) offset;

  return place < self->words->len &&
         (word_at (self, place)->lists & DATELINE_NAME_LIST_ROLE) != 0 &&
         (word_at (self, place)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0;
}

/* The word that says what it is: the last, or that before "of", of the Museum of Cook County. */
static guint
find_head (const Place *self)
{
  for (guint i = self->first + 1; i < self->last; i++) {
    if (dateline_name_word_is (word_at (self, i), "of"))
      return i - 1;
  }
  return self->last;
}

/* What its own head says. */
static DatelineNameClues
read_tail (const Place *self)
{
  const guint head = find_head (self);
  const DatelineNameWord *last = word_at (self, head);
  const guint tails = dateline_name_tail_find (last->small);
  const guint towns = 7u << 3 * g_bit_nth_lsf (DATELINE_NAME_LIST_CITY, -1) |
                      7u << 3 * g_bit_nth_lsf (DATELINE_NAME_LIST_REGION, -1);

  if (self->first == self->last)
    return 0;
  if ((tails & DATELINE_NAME_TAIL_TEAM) != 0 && head == self->last &&
      (word_at (self, self->last - 1)->matches & towns) != 0)
    return DATELINE_NAME_CLUE_FIRM;
  if ((last->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      (word_at (self, self->first)->lists & DATELINE_NAME_LIST_FORENAME) != 0)
    return 0;
  if ((tails & DATELINE_NAME_TAIL_FIRM) != 0)
    return DATELINE_NAME_CLUE_FIRM;
  return (tails & DATELINE_NAME_TAIL_PLACE) != 0 ? DATELINE_NAME_CLUE_PLACE : 0;
}

/* How far behind the name what is said of it goes on: behind brackets, if there are any. */
static int
skip_brackets (const Place *self)
{
  if ((class_at (self, 1) & DATELINE_CLUE_OPEN) == 0)
    return 1;
  for (int i = 2; i < MAX_BRACKET_WORDS; i++) {
    if ((class_at (self, i) & DATELINE_CLUE_CLOSE) != 0)
      return i + 1;
  }
  return 1;
}

/* Where what it is said to be begins, behind "the", or "North Korea’s"; 0 if nowhere. */
static int
find_said (const Place *self, int at)
{
  const int end = at + MAX_OWNER_WORDS;

  if ((class_at (self, at) & DATELINE_CLUE_ARTICLE) != 0)
    return at + 1;
  while (at < end && is_capitalized_at (self, (guint) at)) {
    if ((class_at (self, ++at) & DATELINE_CLUE_CLITIC) != 0)
      return at + 1;
  }
  return 0;
}

/* What it is said to be behind a comma, or "is": "Ajax, the Amsterdam club,". */
static DatelineNameClues
read_noun (const Place *self)
{
  const int next = skip_brackets (self);
  const gboolean is_told = (class_at (self, next) & DATELINE_CLUE_IS) != 0;
  int begin = 0;

  /* "The capital of Roston is a village." */
  if (is_told &&
      (class_at (self, -1) & (DATELINE_CLUE_OF | DATELINE_CLUE_IN | DATELINE_CLUE_FOR)) != 0)
    return 0;
  if ((class_at (self, next) & (DATELINE_CLUE_COMMA | DATELINE_CLUE_IS)) != 0)
    begin = find_said (self, next + 1);
  if (begin == 0)
    return 0;
  for (int i = begin; i < begin + MAX_WORDS_TO_NOUN; i++) {
    const guint class = class_at (self, i);

    if ((class & (DATELINE_CLUE_BEHIND | DATELINE_CLUE_COMMA)) != 0)
      return 0;
    if (is_capitalized_at (self, (guint) i) || (class_at (self, i + 1) & DATELINE_CLUE_BEHIND) == 0)
      continue;
    if ((class & (DATELINE_CLUE_FIRM | DATELINE_CLUE_PLACE)) != 0)
      return (class & DATELINE_CLUE_FIRM) != 0 ? DATELINE_NAME_CLUE_FIRM : DATELINE_NAME_CLUE_PLACE;
    if (is_told && is_role_at (self, i) && (class & DATELINE_CLUE_MEMBER) == 0)
      return DATELINE_NAME_CLUE_PERSON;
  }
  return 0;
}

/* Who beats whom, or is bought: clubs, firms, or persons. */
static gboolean
acts (const Place *self)
{
  const guint score = self->last + 1;

  return ((class_at (self, 1) | class_at (self, -1)) & DATELINE_CLUE_BUYS) != 0 ||
         (class_at (self, 1) & DATELINE_CLUE_BEATS) != 0 ||
         ((class_at (self, -1) & DATELINE_CLUE_BEATS) != 0 && score < self->words->len &&
          (word_at (self, score)->flags & DATELINE_NAME_WORD_DIGIT) != 0);
}

/* "Voltaro, 34," and "Voltaro, now 34,". */
static gboolean
is_age_behind (const Place *self)
{
  const int age = (class_at (self, 2) & DATELINE_CLUE_AGE) != 0 ? 3 : 2;

  return (class_at (self, 1) & DATELINE_CLUE_COMMA) != 0 && is_number_at (self, age) &&
         (class_at (self, age + 1) & DATELINE_CLUE_COMMA) != 0;
}

/* "No," said Voltaro. It is one word, in which nothing tells a firm. */
static gboolean
is_who_said (const Place *self)
{
  const DatelineNameWord *word = word_at (self, self->first);
  const guint known = DATELINE_NAME_LIST_ORGANIZATION | DATELINE_NAME_LIST_ORGANIZATION_HEAD |
                      DATELINE_NAME_LIST_COUNTRY | DATELINE_NAME_LIST_CITY |
                      DATELINE_NAME_LIST_REGION;

  return self->first == self->last && (word->lists & known) == 0 &&
         (word->flags & (DATELINE_NAME_WORD_ALL_CAPS | DATELINE_NAME_WORD_DIGIT)) == 0 &&
         (class_at (self, -1) & DATELINE_CLUE_SAID) != 0 &&
         (class_at (self, 1) & (DATELINE_CLUE_COMMA | DATELINE_CLUE_BEHIND)) != 0 &&
         !dateline_known_firms_have (word->small);
}

/* "Ansar Voltaro fighters" and "the Voltaro militia", but not the Ada Kerr movement. */
static gboolean
is_armed (const Place *self)
{
  static const char *const groups[] = {
    "militia",  "militias", "militants", "insurgents", "insurgency", "guerrillas",
    "fighters", "gunmen",   "cartel",    "gang",       "movement",
  };
  const guint next = self->last + 1;
  const guint names = DATELINE_NAME_LIST_FORENAME | DATELINE_NAME_LIST_SURNAME;

  return next < self->words->len && !starts_sentence (self, next) &&
         dateline_name_word_is_small (word_at (self, next)) &&
         dateline_name_word_is_one_of (word_at (self, next), groups, G_N_ELEMENTS (groups)) &&
         (self->first == self->last
            ? (word_at (self, self->first)->lists & names) == 0
            : (word_at (self, self->first)->lists & DATELINE_NAME_LIST_FORENAME) == 0 ||
                (word_at (self, self->last)->lists & DATELINE_NAME_LIST_SURNAME) == 0);
}

static DatelineNameClues
read_behind (const Place *self)
{
  const guint next = class_at (self, 1);
  const guint then = class_at (self, 2);

  if (((next & DATELINE_CLUE_COACH) != 0 && is_capitalized_at (self, 2)) ||
      ((next & DATELINE_CLUE_OWNED) != 0 && (then & DATELINE_CLUE_DOES) != 0))
    return DATELINE_NAME_CLUE_FIRM;
  if (acts (self))
    return DATELINE_NAME_CLUE_ACTS;
  if ((next & DATELINE_CLUE_PLAYER) != 0 ||
      ((next & DATELINE_CLUE_CLITIC) != 0 && (then & DATELINE_CLUE_OWNED) != 0))
    return DATELINE_NAME_CLUE_FIRM;
  if ((next & DATELINE_CLUE_CLITIC) != 0 && (then & DATELINE_CLUE_RELATIVE) != 0)
    return DATELINE_NAME_CLUE_PERSON;
  if (is_age_behind (self) || dateline_name_clue_is_living (self->words, self->first, self->last))
    return DATELINE_NAME_CLUE_PERSON;
  if (is_armed (self) || ((next & DATELINE_CLUE_COMMA) != 0 && (then & DATELINE_CLUE_IT) != 0 &&
                          (class_at (self, 3) & DATELINE_CLUE_DOES) != 0))
    return DATELINE_NAME_CLUE_MAYBE_FIRM;
  if (self->last + 2 < self->words->len &&
      (word_at (self, self->last + 1)->lists & DATELINE_NAME_LIST_SPEECH) != 0)
    return (then & DATELINE_CLUE_IT) != 0 ? DATELINE_NAME_CLUE_MAYBE_FIRM
                                          : DATELINE_NAME_CLUE_SPEAKS;
  return 0;
}

static DatelineNameClues
read_before (const Place *self)
{
  const guint before = class_at (self, -1);
  const guint early = class_at (self, -2);

  if (((before & DATELINE_CLUE_OF) != 0 && (early & DATELINE_CLUE_PLACE) != 0) ||
      ((before & (DATELINE_CLUE_OF | DATELINE_CLUE_FOR)) != 0 && (early & DATELINE_CLUE_SEAT) != 0))
    return DATELINE_NAME_CLUE_PLACE;
  /* "The murder of Voltaro". */
  if (is_who_said (self) ||
      ((before & DATELINE_CLUE_OF) != 0 && (early & DATELINE_CLUE_RELATIVE) != 0))
    return DATELINE_NAME_CLUE_PERSON;
  /* "Her first film, Winter Bread, won". */
  if ((before & DATELINE_CLUE_COMMA) != 0 && (early & DATELINE_CLUE_WORK) != 0 &&
      (class_at (self, 1) & DATELINE_CLUE_COMMA) != 0)
    return DATELINE_NAME_CLUE_WORK;
  if (((before & (DATELINE_CLUE_OF | DATELINE_CLUE_IN)) != 0 &&
       (early & DATELINE_CLUE_SHARE) != 0) ||
      ((before & DATELINE_CLUE_FOR) != 0 && (early & DATELINE_CLUE_STAFF) != 0))
    return DATELINE_NAME_CLUE_FIRM;
  return (before & DATELINE_CLUE_IN) != 0 ? DATELINE_NAME_CLUE_MAYBE_PLACE : 0;
}

/* What stands before an enumeration: "companies such as", "the towns", "played for". */
static DatelineNameClues
read_head (const Place *self, int at)
{
  const guint class = class_at (self, at);
  const guint before = class_at (self, at - 1);
  guint noun = class;

  if ((class & DATELINE_CLUE_FOR) != 0 && (before & DATELINE_CLUE_STAFF) != 0)
    return DATELINE_NAME_CLUE_FIRM;
  if ((class & DATELINE_CLUE_AS) != 0 && (before & DATELINE_CLUE_SUCH) != 0)
    noun = class_at (self, at - 2);
  else if ((class & (DATELINE_CLUE_SUCH | DATELINE_CLUE_OF)) != 0)
    noun = before;
  if ((noun & DATELINE_CLUE_FIRMS) != 0)
    return DATELINE_NAME_CLUE_FIRM;
  return (noun & DATELINE_CLUE_PLACES) != 0 ? DATELINE_NAME_CLUE_PLACE : 0;
}

/* Whether the name is one of several: "Roston, Velmar and Qorvath". */
static gboolean
is_listed (const Place *self)
{
  return (class_at (self, -1) & DATELINE_CLUE_AND) != 0 ||
         (class_at (self, 1) & (DATELINE_CLUE_COMMA | DATELINE_CLUE_AND | DATELINE_CLUE_BEHIND)) !=
           0;
}

/* "Companies such as Spotify, Tesla and Uber". */
static DatelineNameClues
read_enumeration (const Place *self)
{
  gboolean is_parted = FALSE;

  for (int i = -1; i > -MAX_ENUMERATION && self->first >= (guint) -i; i--) {
    const guint place = self->first - (guint) -i;
    const guint class = class_at (self, i);

    if (starts_sentence (self, place + 1))
      return 0;
    if ((class & (DATELINE_CLUE_COMMA | DATELINE_CLUE_AND)) == 0 &&
        (word_at (self, place)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0)
      return is_parted || (i < -1 && !is_listed (self)) ? 0 : read_head (self, i);
    is_parted = (class & DATELINE_CLUE_COMMA) != 0 &&
                (class_at (self, i - 1) & (DATELINE_CLUE_AS | DATELINE_CLUE_SUCH)) == 0;
  }
  return 0;
}

/**
 * dateline_name_clues_read:
 * @table: a table for many look-ups
 * @words: (element-type DatelineNameWord): the words of a text
 * @first: the first word of a name
 * @last: the last word of a name
 *
 * Reads what the words beside a name say of its kind. They are few, however long the
 * sentence is.
 *
 * Returns: what they say; 0 if nothing
 */
DatelineNameClues
dateline_name_clues_read (const DatelineNameClueTable *table,
                          const GArray *words,
                          guint first,
                          guint last)
{
  const Place place = { table, words, first, last };
  const DatelineNameClues own = read_tail (&place);

  return own != 0 ? own
                  : read_noun (&place) | read_behind (&place) | read_before (&place) |
                      read_enumeration (&place);
}
