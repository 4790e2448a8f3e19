/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How German words end that tell what somebody does, and small words around names. */

#include "dateline-gazetteer-private.h"

/* What ends German words for what somebody does. A man's may end as other words do, and must be
 * told more closely than a woman's. */
const char *const dateline_gazetteer_doers[] = {
  "erin",
  "orin",
  "istin",
  "entin",
  "antin",
  "eurin",
  "ärin",
  "anwältin",
  "ärztin",
  "rätin",
  "ologin",
  "chefin",
  "expertin",
  "beamtin",
  "nachbarin",
  "zeugin",
  "wirtin",
  "pilotin",
  "köchin",
  "richter",
  "minister",
  "meister",
  "sprecher",
  "leiter",
  "chef",
  "präsident",
  "direktor",
  "kanzler",
  "trainer",
  "anwalt",
  "verteidiger",
  "kläger",
  "kommissar",
  "führer",
  "forscher",
  "wissenschaftler",
  "experte",
  "sekretär",
  "arzt",
  "lehrer",
  "pfarrer",
  "bischof",
  "händler",
  "decker",
  "bauer",
  "maler",
  "künstler",
  "politiker",
  "unternehmer",
  "inhaber",
  "manager",
  "ingenieur",
  "architekt",
  "schauspieler",
  "sänger",
  "spieler",
  "stürmer",
  "kapitän",
  "läufer",
  "abgeordnete",
  "abgeordneter",
  "beauftragte",
  "beauftragter",
  "vorsitzende",
  "vorsitzender",
  "berater",
  "vertreter",
  "historiker",
  "ökonom",
  "journalist",
  "polizist",
  "autor",
  "regisseur",
  "besitzer",
  "wirt",
  "landwirt",
  "zeuge",
  "mechaniker",
  "anwohner",
  "nachbar",
  "rentner",
  "einwohner",
  "winzer",
  "pilot",
  NULL,
};
/* They end like what somebody does. */
const char *const dateline_gazetteer_no_doers = " berlin fenster turin ";
/* Words of German and French with a capital, or like a name, that are none. */
const char *const dateline_gazetteer_times =
  " anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
  "januar februar märz april mai juni juli august september oktober november dezember lundi "
  "mardi mercredi jeudi vendredi samedi dimanche ";
/* Words that begin sentences of French, Spanish and German before a name, and are none. */
const char *const dateline_gazetteer_starters =
  " le la les l' un une des du de d' à au aux en dans sur pour par avec sans sous chez vers selon "
  "après avant depuis pendant contre entre comme mais et ou or donc car si quand lorsque que qui "
  "quant il elle ils elles on nous vous je ce cet cette ces son sa ses leur leurs notre votre "
  "mon ma mes hier aujourd'hui demain ainsi alors aussi enfin puis même tout tous toute toutes "
  "cependant pourtant toutefois interrogé interrogée lors "
  "el los las una unos unas del al con sin sobre para por según tras ante bajo desde durante "
  "hacia hasta contra entre como pero y e o ni si cuando mientras que quien donde él ella ellos "
  "ellas este esta estos estas ese esa su sus mi tu ayer hoy mañana también además así aunque "
  "porque incluso sólo solo ya no luego entonces "
  "antes después dentro fuera cerca lejos junto "
  "der die das den dem ein eine einen einem einer und oder aber doch wenn als weil dass ob auch "
  "nur noch dann so nach vor mit ohne für gegen bei von zu aus auf über unter zwischen während "
  "laut er sie es wir ihr ich sein seine ihre dieser diese dieses heute gestern morgen ";
/* What stands before a thing or a place, and before no person. */
const char *const dateline_gazetteer_before_others =
  " le la les l' l’ du des au aux un une en à dans sur el los las del al un una unos unas entre "
  "desde hacia rue avenue calle avenida plaza place der die das den dem ein eine einen einem im am "
  "zum zur in ";
/* Who speaks, behind a German verb. */
const char *const dateline_gazetteer_pronouns = " er sie es ich wir man ";
/* Behind an age in brackets. */
const char *const dateline_gazetteer_years = " ans años ";
/* Words of these languages that towns are called by too. */
const char *const dateline_gazetteer_no_towns =
  " lage norden eisen wetter bergen mitte ende halle linden hof brake bogen wiesen baden siegen "
  "singen wangen leer regen stein garten bruch rain zeven waren ahnen navidad ";
