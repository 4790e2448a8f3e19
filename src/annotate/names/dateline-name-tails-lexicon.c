/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Last words of names that tell what is named. Each stands here once, with all that it
 * tells. */

#include "annotate/names/dateline-name-tails.h"

#include "annotate/names/dateline-name-lists.h"

#include <string.h>

static const struct {
  guint tails;
  const char *words;
} lexicon[] = {
  { DATELINE_NAME_TAIL_FORM | DATELINE_NAME_TAIL_BODY | DATELINE_NAME_TAIL_COMPANY |
      DATELINE_NAME_TAIL_OPTIONAL,
    "inc corporation company ltd plc llc gmbh" },
  { DATELINE_NAME_TAIL_FORM | DATELINE_NAME_TAIL_COMPANY | DATELINE_NAME_TAIL_OPTIONAL,
    "corp co limited ag spa nv" },
  { DATELINE_NAME_TAIL_FORM | DATELINE_NAME_TAIL_OPTIONAL, "sa" },
  { DATELINE_NAME_TAIL_BODY,
    "shipping terminals software insurance committee inc. ltd. commission organization "
    "organisation enterprises orchestra laboratories biosciences" },
  { DATELINE_NAME_TAIL_BODY | DATELINE_NAME_TAIL_COMPANY, "freight logistics ministry railways" },
  { DATELINE_NAME_TAIL_BODY | DATELINE_NAME_TAIL_COMPANY | DATELINE_NAME_TAIL_OPTIONAL,
    "energy airlines airways technologies holdings industries partners electronics university "
    "institute pharmaceuticals motors" },
  { DATELINE_NAME_TAIL_BODY | DATELINE_NAME_TAIL_OPTIONAL,
    "association federation agency council foundation" },
  { DATELINE_NAME_TAIL_COMPANY, "marine capital rail rovers wanderers athletic" },
  { DATELINE_NAME_TAIL_COMPANY | DATELINE_NAME_TAIL_OPTIONAL, "city united" },
  { DATELINE_NAME_TAIL_COMPANY | DATELINE_NAME_TAIL_OPTIONAL | DATELINE_NAME_TAIL_FIRM,
    "group bank systems fc college" },
  { DATELINE_NAME_TAIL_OPTIONAL,
    "holding union sc afc international press hospital museum newspaper petroleum oil" },
  { DATELINE_NAME_TAIL_OPTIONAL | DATELINE_NAME_TAIL_FIRM,
    "party club media news school entertainment studios records" },
  { DATELINE_NAME_TAIL_FIRM,
    "quartet choir ensemble philharmonic symphony parliament senate times herald tribune gazette "
    "police patrol navy army court tribunal board bureau authority trust fund society league "
    "office "
    "post journal chronicle telegraph observer inquirer examiner pictures solutions labs academy "
    "conservatory seminary directorate secretariat inspectorate constabulary" },
  { DATELINE_NAME_TAIL_TEAM,
    "spurs lakers pistons celtics warriors rockets knicks nets hawks pacers raptors wizards "
    "hornets "
    "pelicans grizzlies mavericks nuggets timberwolves clippers cavaliers bucks 76ers sixers "
    "patriots "
    "steelers ravens bengals colts texans titans jaguars chiefs raiders chargers broncos cowboys "
    "eagles redskins packers bears vikings falcons panthers buccaneers seahawks cardinals 49ers "
    "yankees mets phillies braves marlins nationals cubs brewers pirates astros dodgers padres "
    "rockies diamondbacks tigers athletics mariners bruins canadiens penguins flyers islanders "
    "hurricanes blackhawks predators oilers canucks sharks ducks hotspur wolves wildcats bulldogs "
    "roosters kings giants saints rangers sox" },
  { DATELINE_NAME_TAIL_STREET, "boulevard" },
  { DATELINE_NAME_TAIL_STREET | DATELINE_NAME_TAIL_PLACE,
    "street avenue square st st. rd rd. ave ave." },
  { DATELINE_NAME_TAIL_PLACE,
    "reserve bay quay park river mountains bridge road island islands valley lake creek county "
    "township station airport palace castle harbour harbor canal hills falls beach peninsula "
    "tower building stadium parish borough heights ridge canyon strait coast sea ocean" },
};

static GHashTable *
read_lexicon (void)
{
  GHashTable *tails = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lexicon); i++) {
    for (const char *at = lexicon[i].words; *at != '\0';) {
      const gsize n_bytes = strcspn (at, " ");

      g_hash_table_insert (tails, GUINT_TO_POINTER (dateline_name_hash (at, n_bytes)),
                           GUINT_TO_POINTER (lexicon[i].tails));
      at += n_bytes;
      at += *at == ' ';
    }
  }
  return tails;
}

/**
 * dateline_name_tail_find:
 * @hash: of a word in small letters
 *
 * Looks up what the last word of a name tells. It may be called from any thread.
 *
 * Returns: a set of #DatelineNameTail; 0 for most words
 */
guint
dateline_name_tail_find (guint32 hash)
{
  static GHashTable *tails;

  if (g_once_init_enter_pointer (&tails))
    g_once_init_leave_pointer (&tails, read_lexicon ());
  return GPOINTER_TO_UINT (g_hash_table_lookup (tails, GUINT_TO_POINTER (hash)));
}
