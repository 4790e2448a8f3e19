/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds streets and squares, which are called after persons and other places, in languages
 * without a model. */

#include "dateline-gazetteer-private.h"

#include "annotate/names/dateline-name-titles.h"

#include <string.h>

#define STREET_CONFIDENCE 0.6
#define MAX_CAPITALS 4
#define MAX_SMALL 3
/* Characters before "straße". */
#define MIN_FIRST_PART 3
/* Bytes of a listed part that another may stand before. */
#define MIN_COMMON 4

static const char *const streets =
  " rue avenue boulevard quai impasse calle avenida paseo bulevar ";
/* These are nouns of other things, too: "place de la République". */
static const char *const squares = " place plaza ";
static const char *const small_words = " de du des d' la le les l' del el los las ";
/* "Karl-Marx-Straße". */
static const char *const endings[] = {
  "-straße", "-strasse", "-platz", "-allee", "-ring", "-ufer"
};
/* "Feldstraße", and what ends so and is called by no name: "Bundesstraße", "Arbeitsplatz". */
static const struct {
  const char *ending;
  const char *others;
} compounds[] = {
  { "straße",
    " land bundes kreis staats seiten neben einkaufs wohn dorf auto schnell zufahrts zugangs "
    "ausfall ausfahrts einfall verbindungs umgehungs geschäfts einbahn spiel ufer fahrrad "
    "küsten quer parallel durchgangs durchfahrts wasser milch pracht maut anlieger sammel pass "
    "serpentinen allee schotter sack daten transit produktions fertigungs zubringer "
    "erschließungs hoch innenstadt fußgänger montage kauf haupteinkaufs hauptverkehrs verkehrs "
    "nachbar forst " },
  { "strasse",
    " land bundes kreis staats seiten neben einkaufs wohn dorf auto schnell zufahrts umgehungs "
    "geschäfts einbahn ufer küsten quer parallel haupteinkaufs hauptverkehrs verkehrs nachbar " },
  { "platz",
    " arbeits spiel park sport stell sitz steh schlaf lager rast camping golf tennis fußball "
    "studien ausbildungs lehr kita kindergarten krippen betreuungs podest podiums tabellen "
    "spitzen medaillen start listen handels finanz börsen schau anker bolz bau grill übungs "
    "therapie heim pflege speicher flug lande liege fenster tummel abstell rangier vor dorf "
    "zelt ersatz stamm treff markt abstiegs aufstiegs relegations qualifikations ess bade bett "
    "kabel mittel rang europapokal auto parkett halte dreh renn exerzier versammlungs fest "
    "reit trainings eis hinter mannschafts noten turn film schul schieß richt gerichts brut "
    "nist futter trocken koch wasch wohnmobil studier praktikums test tank frei königs " },
  { "gasse", " sack rettungs seiten neben boxen hohl durch quer licht " },
  { "allee", " baum pracht pappel birken eichen " },
  { "weg",
    " rad geh fuß feld wald wander schul heim rück hin um aus irr rettungs flucht transport "
    "arbeits leidens lebens mittel sonder privat verkehrs liefer vertriebs handels see land "
    "luft wasser schienen instanzen rechts dienst brems atem kreuz lehr pilger spazier reit "
    "wirtschafts zufahrts zugangs königs hohl forst ver bildungs verhandlungs post ton trampel "
    "holz abzweig lösungs entwicklungs karriere berufs sand schotter ufer klage amts dunst "
    "durch zuwander schleich flug an ab fahr fahrrad bürger schritt seiten neben rund höhen "
    "kies anfahrts nachhause reise behandlungs übertragungs infektions ansteckungs fluss "
    "hinaus kommunikations signal daten saum verbindungs kooperations reform spar friedens "
    "sieges kompromiss alters alltags radwander " },
  { "brücke",
    " zug hänge fußgänger autobahn straßen eisenbahn bahn hub dreh klapp zahn land luft see "
    "lande kommando schilder behelfs ponton holz stein stahl tal fluss schrägseil bogen geh "
    "rad radweg kanal esels waage schiffs verkehrs hilfs not beton balken hoch kultur lösch "
    "eis signal brücken wild grün gleis grenz gemüse seil strom wipp gangway " },
  { "ufer", " fluss see steil gegen süd nord west ost kanal bach meeres kiesel teich " },
};

/* "Avenue", "l'avenue": receives what of the token is an article. */
static gboolean
is_street (const DatelineGazetteerText *self, guint at, DatelineGazetteerMatch *match)
{
  const char *key = self->small_keys->pdata[at];
  const char *apostrophe = strchr (key, '\'');
  const char *word = apostrophe != NULL ? apostrophe + 1 : key;

  match->n_prefix = (guint) g_utf8_strlen (key, word - key);
  return *word != '\0' && dateline_name_word_is_in (streets, word, strlen (word));
}

/* "Hugo", "d'Italie". */
static gboolean
is_capital (const DatelineGazetteerText *self, guint at)
{
  const char *apostrophe;

  if (!dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_LETTER) ||
      dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START))
    return FALSE;
  apostrophe = strchr (self->keys->pdata[at], '\'');
  return dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) ||
         (apostrophe != NULL && g_unichar_isupper (g_utf8_get_char (apostrophe + 1)));
}

/* "Calle Mayor de Madrid": where the street is. */
static gboolean
is_listed_place (const DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch match;

  dateline_gazetteer_text_find (self, at, DATELINE_GAZETTEER_PLACE, &match);
  return match.n_tokens > 0;
}

/* Behind the last capital of the name. */
static guint
measure (const DatelineGazetteerText *self, guint first)
{
  guint end = first;

  for (guint n = 0, at = first; n < MAX_CAPITALS; n++) {
    for (guint k = 0; k < MAX_SMALL && !is_capital (self, at) && dateline_gazetteer_text_is_in (self, at, small_words); k++)
      at++;
    if (!is_capital (self, at) || (at > end && is_listed_place (self, at)))
      break;
    end = ++at;
  }
  return end;
}

static gboolean
has_ending (const char *key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++) {
    if (g_str_has_suffix (key, endings[i]))
      return TRUE;
  }
  return FALSE;
}

/* "Verkäufer", "Anrufer" and "Ausrufer" sell and call, and are no banks. */
static gboolean
is_doer (const char *key)
{
  return g_str_has_suffix (key, "äufer") || g_str_has_suffix (key, "nrufer") ||
         g_str_has_suffix (key, "srufer");
}

/* Whether the first part of a word is a listed one, or ends with one that is long enough to tell:
 * "Truppenübungsplatz" is an "Übungsplatz". */
static gboolean
is_common (const char *others, const char *key, gsize n_first)
{
  for (gsize i = 0; i + MIN_COMMON <= n_first; i++) {
    if ((key[i] & 0xc0) != 0x80 && dateline_name_word_is_in (others, key + i, n_first - i))
      return TRUE;
  }
  return dateline_name_word_is_in (others, key, n_first);
}

/* "Feldstraße", "Rheinufer". */
static gboolean
is_compound (const char *key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (compounds); i++) {
    const gsize n_first = strlen (key) - strlen (compounds[i].ending);

    if (g_str_has_suffix (key, compounds[i].ending))
      return g_utf8_strlen (key, (gssize) n_first) >= MIN_FIRST_PART &&
             memchr (key, '-', n_first) == NULL && !is_doer (key) &&
             !is_common (compounds[i].others, key, n_first);
  }
  return FALSE;
}

/**
 * dateline_gazetteer_find_street:
 * @self: a text
 * @at: the number of a token
 *
 * Looks for a street that begins with the token: "rue Victor Hugo", "Karl-Marx-Straße".
 *
 * Returns: how many tokens it has, 0 if there is none
 */
guint
dateline_gazetteer_find_street (DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch match = { 0 };
  guint end = at;

  if (self->is_taken[at] || !dateline_gazetteer_has_capitals (self->gazetteer))
    return 0;
  if (dateline_gazetteer_is (self->gazetteer, "de")) {
    if (dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_CAPITALIZED) &&
        (has_ending (self->small_keys->pdata[at]) || is_compound (self->small_keys->pdata[at])))
      end = at + 1;
  } else if (is_street (self, at, &match) ||
             (dateline_gazetteer_text_is_in (self, at, squares) && dateline_gazetteer_text_is_in (self, at + 1, " de du del "))) {
    end = measure (self, at + 1);
    if (end == at + 1)
      end = at;
  }
  if (end > at)
    dateline_gazetteer_text_add (self, at, end, &match, DATELINE_NAME_PLACE, STREET_CONFIDENCE);
  return end - at;
}
