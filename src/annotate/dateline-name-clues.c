/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the words beside a name say of its kind: what it is said to be, whose shares are
 * traded, for whom somebody plays, how old somebody is. */

#include "annotate/dateline-name-clues.h"

#include <string.h>

/* How many words may stand before the noun of "a Dutch maker of chips". */
#define MAX_WORDS_TO_NOUN 4
/* How many words back an enumeration is read, "companies such as Uber, Tesla and …". */
#define MAX_ENUMERATION 24

typedef enum {
  FIRM = 1 << 0,     /* "company" */
  FIRMS = 1 << 1,    /* "companies" */
  PLACE = 1 << 2,    /* "village" */
  PLAYER = 1 << 3,   /* behind a club */
  OWNED = 1 << 4,    /* what only a firm has */
  SHARE = 1 << 5,    /* "shares in" */
  STAFF = 1 << 6,    /* "analyst at" */
  PLAYS = 1 << 7,    /* "plays for" */
  MAKES = 1 << 8,    /* ", which makes" */
  RELATIVE = 1 << 9, /* "'s wife" */
  IN = 1 << 10,      /* "in", "near" */
  ARTICLE = 1 << 11,
  BEHIND = 1 << 12, /* what may stand behind the noun: it is no part of a longer one */
  OF = 1 << 13,
  AT = 1 << 14,
  FOR = 1 << 15,
  IS = 1 << 16,
  COMMA = 1 << 17,
  AND = 1 << 18,
  IT = 1 << 19,
  CLITIC = 1 << 20,
  WHICH = 1 << 21,
  SUCH = 1 << 22,
  AS = 1 << 23,
  FIRM_TAIL = 1 << 24,  /* the last word of a name, "Miami String Quartet" */
  PLACE_TAIL = 1 << 25, /* "Circular Quay" */
  COACH = 1 << 26,      /* behind a club, before a name */
  SHARES = 1 << 27,     /* behind a firm, before what they do */
  MOVES = 1 << 28,      /* what shares do */
  BEATS = 1 << 29,
} Class;

static const struct {
  Class classes;
  const char *words;
} lexicon[] = {
  { FIRM,
    "company firm maker carmaker automaker chipmaker drugmaker planemaker manufacturer producer "
    "retailer supplier operator developer publisher startup start-up insurer lender airline "
    "broadcaster newspaper magazine brewer brewery conglomerate subsidiary distributor contractor "
    "consultancy charity nonprofit think-tank club band duo quartet orchestra union label studio "
    "chain supermarket utility shipbuilder shipyard refiner bank website platform network "
    "newsagency cooperative foundation" },
  { FIRMS,
    "companies firms makers carmakers automakers chipmakers drugmakers manufacturers producers "
    "retailers suppliers operators developers publishers startups start-ups insurers lenders "
    "airlines broadcasters newspapers magazines brewers clubs bands unions labels studios chains "
    "supermarkets banks websites platforms networks brands giants" },
  { PLACE,
    "village town city port suburb district neighbourhood neighborhood municipality hamlet county "
    "province island township settlement parish commune borough" },
  { PLAYER, "striker midfielder defender goalkeeper winger forward fullback quarterback" },
  { OWNED, "shares stock shareholders profits revenue revenues earnings subsidiary ceo" },
  { COACH, "coach manager captain boss" },
  { SHARES, "shares stock" },
  { MOVES,
    "fall fell rise rose jump jumped surge surged slump slumped drop dropped tumble tumbled plunge "
    "plunged gained lost slid climbed soared slipped sank closed were are have had" },
  { BEATS, "beat beats defeated thrashed" },
  { SHARE, "shares stake investors investor shareholder shareholders acquisition takeover" },
  { STAFF,
    "analyst strategist economist trader ceo cfo executive employee employees engineer lawyer "
    "researcher partner" },
  { PLAYS, "plays played playing signed signing debut" },
  { MAKES, "makes sells owns operates employs produces builds manufactures publishes" },
  { RELATIVE, "wife husband widow daughter son mother father brother sister" },
  { IN, "in near" },
  { ARTICLE, "a an the" },
  { BEHIND, "of that which based in from with founded for and but . , ; : ) — –" },
  { OF | SUCH, "of" },
  { AT, "at" },
  { FOR, "for with" },
  { IS, "is was" },
  { COMMA, "," },
  { AND, "and or" },
  { IT, "it its" },
  { CLITIC, "'s ’s" },
  { WHICH, "which" },
  { SUCH, "such like including" },
  { AS, "as" },
  { FIRM_TAIL, "quartet choir ensemble philharmonic symphony parliament senate news times herald "
               "tribune gazette club fc party police navy army court tribunal board bureau "
               "authority trust fund society league group bank media studios records pictures "
               "entertainment systems solutions labs" },
  { FIRM_TAIL, "school college academy conservatory seminary" },
  { PLACE_TAIL, "reserve street bay quay park river mountains bridge road island islands valley "
                "lake creek county township station airport palace castle square avenue harbour "
                "harbor canal hills falls beach peninsula tower building stadium" },
};

struct _DatelineNameClueTable {
  GHashTable *classes; /* by the hash of a word */
};

/**
 * dateline_name_clue_table_new:
 *
 * Makes a table for many look-ups.
 *
 * Returns: (transfer full): a new table
 */
DatelineNameClueTable *
dateline_name_clue_table_new (void)
{
  DatelineNameClueTable *self = g_new0 (DatelineNameClueTable, 1);

  self->classes = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lexicon); i++) {
    for (const char *at = lexicon[i].words; *at != '\0';) {
      const gsize n_bytes = strcspn (at, " ");
      gpointer key = GUINT_TO_POINTER (dateline_name_hash (at, n_bytes));
      const guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->classes, key));

      g_hash_table_insert (self->classes, key, GUINT_TO_POINTER (known | lexicon[i].classes));
      at += n_bytes;
      at += *at == ' ';
    }
  }
  return self;
}

/**
 * dateline_name_clue_table_free:
 * @self: a table
 *
 * Frees it.
 */
void
dateline_name_clue_table_free (DatelineNameClueTable *self)
{
  g_hash_table_unref (self->classes);
  g_free (self);
}

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
  return GPOINTER_TO_UINT (
    g_hash_table_lookup (self->table->classes, GUINT_TO_POINTER (word_at (self, place)->small)));
}

static gboolean
is_number_at (const Place *self, int offset)
{
  const guint place = self->last + (guint) offset;

  return place < self->words->len && !starts_sentence (self, place) &&
         (word_at (self, place)->flags & DATELINE_NAME_WORD_DIGIT) != 0 &&
         word_at (self, place)->n_chars == 2;
}

/* What its own last word says. */
static DatelineNameClues
read_tail (const Place *self)
{
  const DatelineNameWord *last = word_at (self, self->last);
  const guint class = class_at (self, 0);

  if (self->first == self->last || (last->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
      (word_at (self, self->first)->lists & DATELINE_NAME_LIST_FORENAME) != 0)
    return 0;
  if ((class & FIRM_TAIL) != 0)
    return DATELINE_NAME_CLUE_FIRM;
  return (class & PLACE_TAIL) != 0 ? DATELINE_NAME_CLUE_PLACE : 0;
}

/* What it is said to be behind a comma, or "is": "Ajax, the Amsterdam club,". */
static DatelineNameClues
read_noun (const Place *self)
{
  if ((class_at (self, 1) & (COMMA | IS)) == 0 || (class_at (self, 2) & ARTICLE) == 0)
    return 0;
  for (int i = 3; i < 3 + MAX_WORDS_TO_NOUN; i++) {
    const guint class = class_at (self, i);

    if ((class & (FIRM | PLACE)) != 0 && (class_at (self, i + 1) & BEHIND) != 0)
      return (class & FIRM) != 0 ? DATELINE_NAME_CLUE_FIRM : DATELINE_NAME_CLUE_PLACE;
    if ((class & (BEHIND | COMMA)) != 0)
      return 0;
  }
  return 0;
}

static gboolean
is_capitalized_at (const Place *self, guint offset)
{
  return self->last + offset < self->words->len && !starts_sentence (self, self->last + offset) &&
         (word_at (self, self->last + offset)->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0;
}

/* Who beats whom: clubs, or persons. */
static gboolean
is_in_match (const Place *self)
{
  const guint score = self->last + 1;

  return (class_at (self, 1) & BEATS) != 0 ||
         ((class_at (self, -1) & BEATS) != 0 && score < self->words->len &&
          (word_at (self, score)->flags & DATELINE_NAME_WORD_DIGIT) != 0);
}

static DatelineNameClues
read_behind (const Place *self)
{
  const guint next = class_at (self, 1);
  const guint then = class_at (self, 2);

  if (((next & COACH) != 0 && is_capitalized_at (self, 2)) ||
      ((next & SHARES) != 0 && (then & MOVES) != 0))
    return DATELINE_NAME_CLUE_FIRM;
  if (is_in_match (self))
    return DATELINE_NAME_CLUE_PLAYS;
  if ((next & PLAYER) != 0 || ((next & CLITIC) != 0 && (then & OWNED) != 0))
    return DATELINE_NAME_CLUE_FIRM;
  if ((next & CLITIC) != 0 && (then & RELATIVE) != 0)
    return DATELINE_NAME_CLUE_PERSON;
  if ((next & COMMA) != 0 && is_number_at (self, 2) && (class_at (self, 3) & COMMA) != 0)
    return DATELINE_NAME_CLUE_PERSON;
  if ((next & COMMA) != 0 && (then & WHICH) != 0 && (class_at (self, 3) & MAKES) != 0)
    return DATELINE_NAME_CLUE_MAYBE_FIRM;
  if (self->last + 2 < self->words->len &&
      (word_at (self, self->last + 1)->lists & DATELINE_NAME_LIST_SPEECH) != 0)
    return (then & IT) != 0 ? DATELINE_NAME_CLUE_MAYBE_FIRM : DATELINE_NAME_CLUE_SPEAKS;
  return 0;
}

static DatelineNameClues
read_before (const Place *self)
{
  const guint before = class_at (self, -1);
  const guint early = class_at (self, -2);

  if ((before & OF) != 0 && (early & PLACE) != 0)
    return DATELINE_NAME_CLUE_PLACE;
  if (((before & (OF | IN)) != 0 && (early & SHARE) != 0) ||
      ((before & AT) != 0 && (early & STAFF) != 0) || ((before & FOR) != 0 && (early & PLAYS) != 0))
    return DATELINE_NAME_CLUE_FIRM;
  return (before & IN) != 0 ? DATELINE_NAME_CLUE_MAYBE_PLACE : 0;
}

/* "Companies such as Spotify, Tesla and Uber". */
static DatelineNameClues
read_enumeration (const Place *self)
{
  for (int i = -1; i > -MAX_ENUMERATION; i--) {
    const guint class = class_at (self, i);
    const guint place = self->first - (guint) -i;

    if ((class & AS) != 0 && (class_at (self, i - 1) & SUCH) != 0)
      return (class_at (self, i - 2) & FIRMS) != 0 ? DATELINE_NAME_CLUE_FIRM : 0;
    if ((class & SUCH) != 0)
      return (class_at (self, i - 1) & FIRMS) != 0 ? DATELINE_NAME_CLUE_FIRM : 0;
    if (self->first < (guint) -i || starts_sentence (self, place) ||
        ((class & (COMMA | AND)) == 0 &&
         (word_at (self, place)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0))
      return 0;
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
