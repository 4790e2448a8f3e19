/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that say of a name beside them of what kind it is. */

#include "dateline-name-clue-words-private.h"

#include <string.h>

static const struct {
  DatelineClueWord classes;
  const char *words;
} lexicon[] = {
  { DATELINE_CLUE_FIRM,
    "company firm maker carmaker automaker chipmaker drugmaker planemaker manufacturer producer "
    "retailer supplier operator developer publisher startup start-up insurer lender airline "
    "broadcaster newspaper magazine brewer brewery conglomerate subsidiary distributor contractor "
    "consultancy charity nonprofit think-tank club band duo quartet orchestra union label studio "
    "chain supermarket utility shipbuilder shipyard refiner bank website platform network "
    "newsagency cooperative foundation choir ensemble team agency organization organisation "
    "institute university college school party league association society federation collective "
    "channel" },
  { DATELINE_CLUE_FIRMS,
    "companies firms makers carmakers automakers chipmakers drugmakers manufacturers producers "
    "retailers suppliers operators developers publishers startups start-ups insurers lenders "
    "airlines broadcasters newspapers magazines brewers clubs bands unions labels studios chains "
    "supermarkets banks websites platforms networks brands giants teams organizations "
    "organisations" },
  { DATELINE_CLUE_PLACE,
    "village town city port suburb district neighbourhood neighborhood municipality hamlet county "
    "province island township settlement parish commune borough canton region river stream creek "
    "lake mountain peak castle bridge airport stadium peninsula bay beach "
    "community" },
  { DATELINE_CLUE_PLACES,
    "villages towns cities ports suburbs districts neighbourhoods neighborhoods municipalities "
    "counties provinces islands townships settlements parishes regions rivers lakes areas" },
  { DATELINE_CLUE_PLAYER,
    "striker midfielder defender goalkeeper winger forward fullback quarterback" },
  { DATELINE_CLUE_OWNED,
    "shares stock shareholders profits revenue revenues earnings subsidiary ceo" },
  { DATELINE_CLUE_COACH, "coach manager captain boss" },
  { DATELINE_CLUE_DOES,
    "fall fell rise rose jump jumped surge surged slump slumped drop dropped tumble tumbled plunge "
    "plunged gained lost slid climbed soared slipped sank closed were are have had "
    "makes sells owns operates employs produces builds manufactures publishes" },
  { DATELINE_CLUE_BEATS, "beat beats defeated thrashed" },
  { DATELINE_CLUE_SHARE,
    "shares stake investors investor shareholder shareholders acquisition takeover executive "
    "employees customers ceo cfo" },
  { DATELINE_CLUE_STAFF,
    "analyst analysts strategist strategists economist economists trader traders ceo cfo executive "
    "executives employee employees engineer engineers lawyer lawyers researcher researchers "
    "partner partners plays played playing signed signing debut" },
  { DATELINE_CLUE_SEAT, "mp mps mayor governor senator councillor congressman congresswoman emir "
                        "sultan king queen duke "
                        "duchess earl bishop archbishop" },
  { DATELINE_CLUE_BUYS, "bought buys acquired acquires" },
  { DATELINE_CLUE_WORK, "film novel album book memoir musical opera sitcom documentary single" },
  { DATELINE_CLUE_RELATIVE,
    "wife husband widow daughter son mother father brother sister murder assassination funeral" },
  { DATELINE_CLUE_AGE, "now aged then" },
  { DATELINE_CLUE_SAID, "said says explained explains recalled recalls joked argued argues" },
  { DATELINE_CLUE_IN, "in near" },
  { DATELINE_CLUE_ARTICLE, "a an the" },
  { DATELINE_CLUE_BEHIND, "of that which who whose based in near on at to by as from with founded "
                          "for and but . , ; : ) — –" },
  { DATELINE_CLUE_OF | DATELINE_CLUE_SUCH, "of" },
  { DATELINE_CLUE_FOR, "for with at" },
  { DATELINE_CLUE_IS, "is was" },
  { DATELINE_CLUE_COMMA, ", :" },
  { DATELINE_CLUE_MEMBER, "member leader partner rival winner sponsor founder" },
  { DATELINE_CLUE_OPEN, "(" },
  { DATELINE_CLUE_CLOSE, ")" },
  { DATELINE_CLUE_AND, "and or" },
  { DATELINE_CLUE_IT, "it its which" },
  { DATELINE_CLUE_CLITIC, "'s ’s" },
  { DATELINE_CLUE_SUCH, "such like including" },
  { DATELINE_CLUE_AS, "as" },
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

/**
 * dateline_name_clue_table_find:
 * @self: a table
 * @hash: of a word in small letters
 *
 * Looks up for what a word may be a clue.
 *
 * Returns: a set of #DatelineClueWord; 0 for most words
 */
guint
dateline_name_clue_table_find (const DatelineNameClueTable *self, guint32 hash)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->classes, GUINT_TO_POINTER (hash)));
}
