/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How German words end that tell what somebody does. */

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
  NULL,
};
/* They end like what somebody does. */
const char *const dateline_gazetteer_no_doers = " berlin fenster turin ";
/* Words of German and French with a capital, or like a name, that are none. */
const char *const dateline_gazetteer_times =
  " anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
  "januar februar märz april mai juni juli august september oktober november dezember lundi "
  "mardi mercredi jeudi vendredi samedi dimanche ";
