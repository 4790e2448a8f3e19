/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which names are of the same entity, what that is, and what it is called. */

#include "marked-text.h"

static const struct {
  const char *name;
  const char *text;
  const char *entities;
} cases[] = {
  { "surname", "[pMarek Renner] won. [pRenner] said so, and Mr [pRenner] left.",
    "person Marek Renner (Renner): 3\n" },
  { "surname-first", "[pCong Peiwu] came. Ambassador [pCong] spoke.",
    "person Cong Peiwu (Cong): 2\n" },
  { "middle-name", "[pJohn F. Kennedy] spoke. [pJohn Kennedy] and [pJohn Fitzgerald Kennedy].",
    "person John F. Kennedy (John Kennedy, John Fitzgerald Kennedy): 3\n" },
  { "two-of-a-name", "[pAnna Weber] met [pPaul Weber]. [pWeber] left.",
    "person Anna Weber: 1\nperson Paul Weber (Weber): 2\n" },
  { "gender", "Mrs. [pAnna Weber] met Mr. [pPaul Weber]. Mrs. [pWeber] left.",
    "person Anna Weber (Weber): 2\nperson Paul Weber: 1\n" },
  { "gender-of-like-names", "[pAlex Weber] came. Mr. [pAlex Weber] met Mrs. [pAlex J. Weber].",
    "person Alex Weber: 2\nperson Alex J. Weber: 1\n" },
  { "gender-of-a-longer-name", "Mr. [pJuan Perez] met Mrs. [pJuan Perez Garcia].",
    "person Juan Perez: 1\nperson Juan Perez Garcia: 1\n" },
  { "relative", "[pEleanor Marsh] died. Her daughter, [pAnna Marsh], spoke. [pMarsh] was 90.",
    "person Eleanor Marsh (Marsh): 2\nperson Anna Marsh: 1\n" },
  { "relative-behind", "[pEleanor Marsh] died. [pAnna Marsh], her daughter, wept. [pMarsh] was 90.",
    "person Eleanor Marsh (Marsh): 2\nperson Anna Marsh: 1\n" },
  { "relative-of-somebody",
    "[pEleanor Marsh] died. [pAnna Marsh], the former mayor's daughter, wept. [pMarsh] was 90.",
    "person Eleanor Marsh (Marsh): 2\nperson Anna Marsh: 1\n" },
  { "province-of-the-name", "It shook [lGansu province]. Officials from [lGansu] came.",
    "place Gansu province (Gansu): 2\n" },
  { "of-a-relative", "The daughter of [pEleanor Marsh], [pAnna Marsh], wept. [pMarsh] was 9.",
    "person Eleanor Marsh: 1\nperson Anna Marsh (Marsh): 2\n" },
  { "relative-with-title", "[pJohn Marsh] died. His wife, [pAnna Marsh], wept. Mrs. [pMarsh] left.",
    "person John Marsh: 1\nperson Anna Marsh (Marsh): 2\n" },
  { "called-by-the-surname",
    "[pIan Goode] acts. [pGoode] sings. [pGoode] has a pupil, [pTed Goode]. [pGoode] is glad.",
    "person Ian Goode (Goode): 4\nperson Ted Goode: 1\n" },
  { "siblings", "[pJohn Pike] met the brothers [pJohn] and [pPaul Marsh]. [pPike] left.",
    "person John Pike (Pike): 2\nperson John: 1\nperson Paul Marsh: 1\n" },
  { "no-siblings", "[pJohn Pike] spoke. [pJohn] met them. [pJohn] and [pPaul Marsh] left.",
    "person John Pike (John): 3\nperson Paul Marsh: 1\n" },
  { "brothers-of-before", "[pJohn Marsh] spoke. [pJohn] and [pPaul Marsh] left.",
    "person John Marsh (John): 2\nperson Paul Marsh: 1\n" },
  { "monarch", "Queen [pElizabeth II] reigned. Queen [pElizabeth] died. [pIan Goode III] wept.",
    "person Elizabeth II (Elizabeth): 2\nperson Ian Goode (Ian Goode III): 1\n" },
  { "two-monarchs", "[pGeorge III] died before [pGeorge IV] reigned.",
    "person George III: 1\nperson George IV: 1\n" },
  { "nickname", "[pLawrence Lessig] and [pLarry Lessig].",
    "person Lawrence Lessig (Larry Lessig): 2\n" },
  { "no-nickname", "[pLawrence Lessig] and [pBob Lessig].",
    "person Lawrence Lessig: 1\nperson Bob Lessig: 1\n" },
  { "accents", "[pZaha Hadid] and [pZahā Ḥadīd].", "person Zaha Hadid (Zahā Ḥadīd): 2\n" },
  { "other-forename", "[pAnna Weber] and [pPaul Weber] are no pair.",
    "person Anna Weber: 1\nperson Paul Weber: 1\n" },
  { "councillor", "[pCllr Janet Pike] spoke. Mrs [pPike] left.",
    "person Janet Pike (Cllr Janet Pike, Pike): 2\n" },
  { "letters-after", "[pGraham Pike QC] spoke. Mr [pPike] left.",
    "person Graham Pike (Graham Pike QC, Pike): 2\n" },
  { "title-inside", "[pDr. Mei Tsao] spoke. [pTsao] left.",
    "person Mei Tsao (Dr. Mei Tsao, Tsao): 2\n" },
  { "possessive", "[pLaura Benitez’s] plan. [pBenitez] left.",
    "person Laura Benitez (Laura Benitez’s, Benitez): 2\n" },
  { "demonym", "The [tIranian] minister left [lIran]. [tIranians] wait.",
    "place Iran (Iranian, Iranians): 3\n" },
  { "demonym-alone", "A [tNorwegian] firm.", "place Norway (Norwegian): 1\n" },
  { "capital-is-not-the-state", "[lTehran] spoke for [lIran].",
    "place Tehran: 1\nplace Iran: 1\n" },
  { "faith", "A [tMuslim] holiday.", "people Muslim: 1\n" },
  { "other-name", "The [lUnited States], the [lU.S.] and [lAmerica].",
    "place United States (U.S., America): 3\n" },
  { "acronym-in-brackets", "The [oSerious Fraud Office] ([oSFO]) began. The [oSFO] ended.",
    "organization Serious Fraud Office (SFO): 3\n" },
  { "agency-of-a-dateline", "[oPORT ELLERY] ([oAP]) — The bridge fell. [oAP] asked why.",
    "organization Port Ellery: 1\norganization AP: 2\n" },
  { "odd-acronym-in-brackets", "The [oCentre for Disease Control] ([oCDCP]) began.",
    "organization Centre for Disease Control (CDCP): 2\n" },
  { "ticker", "[oFerring] ([oFRNG]) fell. [oOldham] ([oBLT]) rose. [lOslo] ([oONA]) slept.",
    "organization Ferring (FRNG): 2\norganization Oldham: 1\norganization BLT: 1\n"
    "place Oslo: 1\norganization ONA: 1\n" },
  { "acronym", "The [oEuropean Space Agency] waits. [oESA] plans.",
    "organization European Space Agency (ESA): 2\n" },
  { "acronym-with-small-words", "The [oBank of Old Ithaca] and [oBOI].",
    "organization Bank of Old Ithaca (BOI): 2\n" },
  { "acronym-without-the-state", "The [oU.S. National Science Foundation]. The [oNSF] paid.",
    "organization U.S. National Science Foundation (NSF): 2\n" },
  { "firm-and-a-part-of-it",
    "[oMicrosoft] won. [oMicrosoft Labs] lost. [oVoltaro], [oVoltaro Labs].",
    "organization Microsoft: 1\norganization Microsoft Labs: 1\n"
    "organization Voltaro Labs (Voltaro): 2\n" },
  { "firm-with-its-form", "[oMicrosoft Group] won. [oMicrosoft] lost.",
    "organization Microsoft Group (Microsoft): 2\n" },
  { "acronym-of-a-department", "The [oDepartment of Bread and Urban Salt] baked. [oBUS] paid.",
    "organization Department of Bread and Urban Salt (BUS): 2\n" },
  { "acronym-with-a-wing", "The [oVelmar Liberation Army-North] ([oVLA-N]) left. [oVLA-N] met.",
    "organization Velmar Liberation Army-North (VLA-N): 3\n" },
  { "one-of-a-party", "The [oLiberal Democrats] won. The [oLiberal Democrat] leader wept.",
    "organization Liberal Democrats (Liberal Democrat): 2\n" },
  { "party-of-a-people", "The [oAustralian Labor Party] won. [oLabor] wept.",
    "organization Australian Labor Party (Labor): 2\n" },
  { "acronym-of-two-letters", "The [oU.S. Labor Party] and the [oLP].",
    "organization U.S. Labor Party: 1\norganization LP: 1\n" },
  { "namesake-of-its-founder",
    "[oHalvorsen Lines] fell. [pHalvorsen] lost. [pErik Halvorsen] spoke. [pHalvorsen] won.",
    "organization Halvorsen Lines (Halvorsen): 3\nperson Erik Halvorsen: 1\n" },
  { "founder-named-first", "[oHalvorsen Lines] fell. [pErik Halvorsen] spoke. [pHalvorsen] left.",
    "organization Halvorsen Lines: 1\nperson Erik Halvorsen (Halvorsen): 2\n" },
  { "namesake-with-a-title",
    "[oHalvorsen Lines] fell. [pHalvorsen] lost. [pErik Halvorsen] spoke. Mr. [pHalvorsen] won.",
    "organization Halvorsen Lines (Halvorsen): 2\nperson Erik Halvorsen (Halvorsen): 2\n" },
  { "company", "[oCalder Freight Inc.] fell. [oCalder Freight] lost. [pCalder] won.",
    "organization Calder Freight Inc. (Calder Freight, Calder): 3\n" },
  { "place-in-organization", "The [oNew York Times] of [lNew York].",
    "organization New York Times: 1\nplace New York: 1\n" },
  { "state-in-organization", "[oChina Airlines] left [lChina].",
    "organization China Airlines: 1\nplace China: 1\n" },
  { "head-alone", "The [oMinistry of Oil] and the [oSupreme Court]. The [oMinistry] spoke.",
    "organization Ministry of Oil (Ministry): 2\norganization Supreme Court: 1\n" },
  { "longer-behind", "The [oSecurity Council] and the [oUN Security Council].",
    "organization UN Security Council (Security Council): 2\n" },
  { "team", "The [oPittsburgh Pirates] won. The [oPirates] sang.",
    "organization Pittsburgh Pirates (Pirates): 2\n" },
  { "airport", "[lKahului Airport] closed. The [lAirport] was wet.",
    "place Kahului Airport (Airport): 2\n" },
  { "short-team", "The [oRice Owls] won. The [oOwls] sang.", "organization Rice Owls (Owls): 2\n" },
  { "no-team", "The [oHouse of Commons] met. [oCommons] sang.",
    "organization House of Commons: 1\norganization Commons: 1\n" },
  { "firm-with-more", "[oShihlin Electric and Engineering Corporation]. [oShihlin Electric] won.",
    "organization Shihlin Electric and Engineering Corporation (Shihlin Electric): 2\n" },
  { "firm-like-a-place", "[oAtari, Inc.] fell. [lAtari] lost.",
    "organization Atari, Inc. (Atari): 2\n" },
  { "state-before", "The [oU.S. Congress] and the [oUnited States Congress].",
    "organization U.S. Congress (United States Congress): 2\n" },
  { "and-sign", "[oReed & Wood Partners] is [oReed and Wood Partners].",
    "organization Reed & Wood Partners (Reed and Wood Partners): 2\n" },
  { "street", "[lMain St.] and [lMain Street].", "place Main St. (Main Street): 2\n" },
  { "navy", "The [oUnited States Navy] came. The [oNavy] left.",
    "organization United States Navy (Navy): 2\n" },
  { "kingdom", "The [lKingdom of Prussia]. [lPrussia] fell.",
    "place Kingdom of Prussia (Prussia): 2\n" },
  { "two-states-of-a-name", "The [lRepublic of China] and [lChina].",
    "place Republic of China: 1\nplace China: 1\n" },
  { "county-and-town", "[lAlbany County] is around [lAlbany].",
    "place Albany County: 1\nplace Albany: 1\n" },
  { "kinds-of-one-name", "[oPointr] fell. [oPointr] rose. [pPointr] won.",
    "organization Pointr: 3\n" },
  { "river", "The [lSave River] rose. The [lSave] fell.", "place Save River (Save): 2\n" },
  { "vote", "[pRoston] is big. In [lRoston]. To [lRoston]. From [lRoston].", "place Roston: 4\n" },
  { "known-place", "[pSlovakia] joined.", "place Slovakia: 1\n" },
  { "shouted", "[lBRATISLAVA] — It rained.", "place Bratislava: 1\n" },
  { "two-shouted", "[lOLD ROSTON/VELMAR] — It rained.", "place Old Roston/Velmar: 1\n" },
  { "called-by-it-once",
    "[pIan Goode] acts. [pGoode] sings. His pupil is [pTed Goode]. [pGoode] is glad.",
    "person Ian Goode (Goode): 3\nperson Ted Goode: 1\n" },
  { "father-and-son", "[pPaul Marsh Sr.] died. [pPaul Marsh Jr.] wept. [pPaul Marsh Jr.] left.",
    "person Paul Marsh (Paul Marsh Sr.): 1\nperson Paul Marsh (Paul Marsh Jr.): 2\n" },
  { "son-without-it", "[pPaul Marsh Jr.] wept. [pPaul Marsh] left. [pPaul Marsh Sr.] died.",
    "person Paul Marsh (Paul Marsh Jr.): 2\nperson Paul Marsh (Paul Marsh Sr.): 1\n" },
  { "also-known-as", "[lLinkville], also known as [lOld Falls], burned. [lOld Falls] is small.",
    "place Old Falls (Linkville): 3\n" },
  { "formerly", "[oVoltaro] (formerly [oBruckner Lines]) sails.",
    "organization Bruckner Lines (Voltaro): 2\n" },
  { "formerly-of-a-person", "[pAna Lee], formerly [pPaul Cole]’s aide, left.",
    "person Ana Lee: 1\nperson Paul Cole: 1\n" },
  { "born", "[pAna Lee] (born [pAna Maria Brandt]) sings.",
    "person Ana Maria Brandt (Ana Lee): 2\n" },
  { "born-in-a-town", "[pAna Lee] (born [lRoston], 1950) sings.",
    "person Ana Lee: 1\nplace Roston: 1\n" },
  { "in-another-language", "[lRoston] (Kurdish: [lRostan]) is old.", "place Roston (Rostan): 2\n" },
  { "called-by-phone", "[pAna Lee] called [pPaul Cole].",
    "person Ana Lee: 1\nperson Paul Cole: 1\n" },
  { "one-of-two-in-brackets", "[lRoston] ([lVelmar]) is old.",
    "place Roston: 1\nplace Velmar: 1\n" },
  { "acronym-of-a-place", "The [lDrift Lake Solar Camp] grew. [lDLSC] is warm.",
    "place Drift Lake Solar Camp (DLSC): 2\n" },
  { "acronym-of-a-firm", "The [oEmpresa Velmar de Barcos S.A.] sank. [oEVBSA] was sold.",
    "organization Empresa Velmar de Barcos S.A. (EVBSA): 2\n" },
  { "council-of", "The [oLegislative Council of Ithaca] met. The [oLegislative Council] voted.",
    "organization Legislative Council of Ithaca (Legislative Council): 2\n" },
  { "two-councils",
    "The [oGrand Council of Ithaca], [oGrand Council of Velmar]. The [oGrand Council].",
    "organization Grand Council of Ithaca: 1\norganization Grand Council of Velmar: 1\n"
    "organization Grand Council: 1\n" },
  { "airport-of-a-town", "[lVelmar Corin Airport] closed. [lCorin Airport] was wet.",
    "place Velmar Corin Airport (Corin Airport): 2\n" },
  { "airport-to-the-north", "[lNorth Corin Airport] closed. [lCorin Airport] was wet.",
    "place North Corin Airport: 1\nplace Corin Airport: 1\n" },
  { "kingdom-and-free-state",
    "The [lKingdom of Ithaca] and the [lFree State of Ithaca]. [lIthaca] fell.",
    "place Kingdom of Ithaca (Free State of Ithaca, Ithaca): 3\n" },
  { "town-called-city", "[lNew York] slept. [lNew York City] woke.",
    "place New York (New York City): 2\n" },
  { "city-and-state", "[lKansas] slept. [lKansas City] woke.",
    "place Kansas: 1\nplace Kansas City: 1\n" },
  { "diocese", "The [lCatholic Diocese of Velmar] grew. The [lDiocese of Velmar] is old.",
    "place Catholic Diocese of Velmar (Diocese of Velmar): 2\n" },
  { "in-another-script", "[pAna Lee] ([oАна Ли]) sings.", "person Ana Lee (Ана Ли): 2\n" },
  { "other-script-behind-a-comma", "[pAna Lee], [oАна Ли] and others sang.",
    "person Ana Lee: 1\norganization Ана Ли: 1\n" },
  { "nothing", "It rained.", "" },
};

static char *
show (const DatelineAnalysis *analysis)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < analysis->entities->len; i++) {
    const DatelineFoundEntity *entity = &g_array_index (analysis->entities, DatelineFoundEntity, i);

    g_string_append_printf (shown, "%s %s", entity->kind, entity->name);
    for (guint k = 0; k < entity->aliases->len; k++)
      g_string_append_printf (shown, "%s%s", k == 0 ? " (" : ", ",
                              (char *) g_ptr_array_index (entity->aliases, k));
    g_string_append_printf (shown, "%s: %u\n", entity->aliases->len > 0 ? ")" : "",
                            entity->n_mentions);
  }
  return g_string_free (shown, FALSE);
}

static void
test_case (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  DatelineAnalysis analysis;
  g_autofree char *entities = NULL;

  begin_analysis (&analysis, cases[number].text);
  dateline_analysis_find_entities (&analysis);
  entities = show (&analysis);
  g_assert_cmpstr (entities, ==, cases[number].entities);
  dateline_analysis_clear (&analysis);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/coreference/", cases[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }

  return g_test_run ();
}
