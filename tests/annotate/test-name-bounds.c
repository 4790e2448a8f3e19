/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where names begin and end, and names that stand elsewhere in the text, too. In a text, names
 * stand in square brackets behind a letter for what they were held for: person, organization,
 * location. */

#include "annotate/names/dateline-name-again.h"
#include "annotate/names/dateline-name-bounds.h"
#include "annotate/names/dateline-name-datelines.h"
#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-name-missed.h"
#include "annotate/names/dateline-name-rules.h"

#include <string.h>

#include "thread-time.h"

typedef struct {
  const char *found;
  const char *mended;
} Case;

static const Case bounds[] = {
  { "Then [pJames Orrin] \"[pJimmy]\" [pFrise] drew.",
    "Then [pJames Orrin \"Jimmy\" Frise] drew." },
  { "Then [pJames Orrin] “Jimmy” [pFrise Lee] drew.",
    "Then [pJames Orrin “Jimmy” Frise Lee] drew." },
  { "Then [pJames Orrin] \"[pJimmy]\" drew.", "Then [pJames Orrin] \"[pJimmy]\" drew." },
  { "He read [pJames] \"drew\" [pFrise].", "He read [pJames] \"drew\" [pFrise]." },
  { "He read [pOrrin]. \"Jimmy\" [pFrise] drew.", "He read [pOrrin]. \"Jimmy\" [pFrise] drew." },
  { "He met [pMark Orrin], Jr., there.", "He met [pMark Orrin, Jr.], there." },
  { "He met [pMark Orrin], Ada and all.", "He met [pMark Orrin], Ada and all." },
  { "He read [pOrrin] the Elder.", "He read [pOrrin the Elder]." },
  { "He read [pOrrin] the Letter.", "He read [pOrrin] the Letter." },
  { "In [lPyongyang I] saw it.", "In [lPyongyang] I saw it." },
  { "Then [pFerdinand I] saw it.", "Then [pFerdinand I] saw it." },
  { "It is at [l1 Campus Dr.] now.", "It is at [l1 Campus Dr.] now." },
  { "It was [oDemocratic Sen.] [pAda Kerr].", "It was Democratic Sen. [pAda Kerr]." },
  { "It was [lOhio Gov.] [pAda Kerr].", "It was [lOhio] Gov. [pAda Kerr]." },
  { "It was [oSen.] [pAda Kerr].", "It was Sen. [pAda Kerr]." },
  { "The [lDallas Ebola] patient left.", "The [lDallas] Ebola patient left." },
  { "The [oDallas Ebola] team left.", "The [oDallas Ebola] team left." },
  { "The [pbill Orrin] signed is old.", "The bill [pOrrin] signed is old." },
  { "The [pvan Orrin] family came.", "The [pvan Orrin] family came." },
  { "Then [pbill Orrin] came.", "Then [pbill Orrin] came." },
  { "The [pBill Orrin] show is old.", "The [pBill Orrin] show is old." },
  { "It was [oTexas Democratic] Rep. [pAda Kerr].",
    "It was [lTexas] Democratic Rep. [pAda Kerr]." },
  { "The [oSenate Republican] leader left.", "The [oSenate] Republican leader left." },
  { "The [oDemocratic] leader left.", "The [oDemocratic] leader left." },
  { "He lives in rue [pVictor Orrin] now.", "He lives in [lrue Victor Orrin] now." },
  { "He rues [pVictor Orrin] now.", "He rues [pVictor Orrin] now." },
  { "As [oRovers beat Albion] there.", "As [oRovers] beat [oAlbion] there." },
  { "They beat [lHarbour City 4]–0 there.", "They beat [lHarbour City] 4–0 there." },
  { "And [pSmith] & [pNeville] bought it.", "And [oSmith & Neville] bought it." },
  { "And [pAda Smith] & [pJo Neville] bought it.", "And [pAda Smith] & [pJo Neville] bought it." },
  { "At [oVelmar Coroner]'s [oCourt] it rained.", "At [oVelmar Coroner's Court] it rained." },
  { "At [oVelmar]'s [oCourt] it rained.", "At [oVelmar]'s [oCourt] it rained." },
  { "They saw [oApollo 11] there.", "They saw [oApollo 11] there." },
  { "As [oRovers of Albion] won.", "As [oRovers of Albion] won." },
  { "As [oRovers Beat Albion] won.", "As [oRovers Beat Albion] won." },
  { "The crew of [oApollo 11] – 3 men – landed.", "The crew of [oApollo 11] – 3 men – landed." },
  { "A [oBoeing 737]-800 crashed.", "A [oBoeing 737]-800 crashed." },
  { "They pay [pMedicare] for it.", "They pay Medicare for it." },
  { "The [oBudget] is late.", "The Budget is late." },
  { "It met \"[l.asia]\" there.", "It met \".asia\" there." },
  { "Rep. [pAda Kerr] ([pD-S.C.]) left.", "Rep. [pAda Kerr] (D-S.C.) left." },
  { "Then [pAda Kerr], [oR-Ohio], left.", "Then [pAda Kerr], R-Ohio, left." },
  { "It was [oD-Ring] that won.", "It was [oD-Ring] that won." },
  { "They passed [pH. Res]. 771.", "They passed H. Res. 771." },
  { "They met [pH. Rest] there.", "They met [pH. Rest] there." },
  { "[oVelmar Inc. & Roston Ltd.] won.", "[oVelmar Inc.] & [oRoston Ltd.] won." },
  { "[oVelmar & Roston Ltd.] won.", "[oVelmar & Roston Ltd.] won." },
  { "The [oVelmar MLAs Ada Kerr] left.", "The [oVelmar] MLAs [pAda Kerr] left." },
  { "Then [oDSP Ada Kerr] left.", "Then DSP [pAda Kerr] left." },
  { "Then [oDSP Group] won.", "Then [oDSP Group] won." },
  { "Then the [oMP GROUP] won.", "Then the [oMP GROUP] won." },
  { "They met [pAda Kerr MP] there.", "They met [pAda Kerr MP] there." },
  { "The Minister for [pHeritage John Orrin] left.",
    "The Minister for Heritage [pJohn Orrin] left." },
  { "The Minister of [pHome Affairs John Orrin] left.",
    "The Minister of Home Affairs [pJohn Orrin] left." },
  { "The sister of [pHeritage Orrin] left.", "The sister of [pHeritage Orrin] left." },
  { "The [oChairperson of the Velmar Board] left.",
    "The Chairperson of the [oVelmar Board] left." },
  { "He was [lQueen of Orrin] there.", "He was Queen of [lOrrin] there." },
  { "Then [pPresident of Orrin] left.", "Then [pPresident of Orrin] left." },
  { "The [oHead of] it left.", "The [oHead of] it left." },
  { "[oVelmar Inc. and sons] won.", "[oVelmar Inc. and sons] won." },
  { "[oOld Lions 102], [oBears 99]. It rained.", "[oOld Lions] 102, [oBears] 99. It rained." },
  { "It rained. [oLions 102], [oBears 99]", "It rained. [oLions] 102, [oBears] 99" },
  { "[oLions] 102, [oBears 99]; [oElks 2], [oRoston 1].",
    "[oLions] 102, [oBears] 99; [oElks] 2, [oRoston] 1." },
  { "[oApollo 11], [oSoyuz 19] and others flew.", "[oApollo 11], [oSoyuz 19] and others flew." },
  { "He saw [oApollo 11], [oSoyuz 19].", "He saw [oApollo 11], [oSoyuz 19]." },
  { "[pRachel Carson] wrote. [oBrooks and Carson] left.",
    "[pRachel Carson] wrote. [pBrooks] and [pCarson] left." },
  { "[pRachel Velmar] wrote. [oBrooks and Carson] left.",
    "[pRachel Velmar] wrote. [oBrooks and Carson] left." },
  { "[pRachel Carson] wrote. [oBrooks & Carson] left.",
    "[pRachel Carson] wrote. [oBrooks & Carson] left." },
};

static const Case rules[] = {
  { "It was [pCouncilwoman Ada Kerr].", "It was Councilwoman [pAda Kerr]." },
  { "It was [pAlderman Kerr].", "It was Alderman [pKerr]." },
  { "It was [pCouncilor Kerr].", "It was Councilor [pKerr]." },
  { "It was [lPC Wayne Kerr].", "It was PC [pWayne Kerr]." },
  { "It was [oPC World].", "It was [oPC World]." },
  { "It was [pDet Insp Kerr].", "It was Det Insp [pKerr]." },
  { "It was [oMrs Kerr].", "It was Mrs [pKerr]." },
  { "It was [pAlderman].", "It was [pAlderman]." },
  { "It was [oLord Orrin].", "It was [pLord Orrin]." },
  { "It was Lord [lOrrin].", "It was Lord [pOrrin]." },
  { "It was Lady [oOrrin Velmar Motors].", "It was Lady [oOrrin Velmar Motors]." },
};

static const Case again[] = {
  { "In [lOld Roston] it rained. It was off Old Roston.",
    "In [lOld Roston] it rained. It was off [lOld Roston]." },
  { "[pRachel Carson] wrote. Carson wept.", "[pRachel Carson] wrote. [pCarson] wept." },
  { "[lRachel Carson] wrote. Carson wept.", "[lRachel Carson] wrote. Carson wept." },
  { "In [lRoston] it rained. The Roston Cup rained.",
    "In [lRoston] it rained. The Roston Cup rained." },
  { "In [lRoston] it rained. The Old Roston rained.",
    "In [lRoston] it rained. The Old Roston rained." },
  { "In [lRoston] [oRoston] rained. If Roston rained.",
    "In [lRoston] [oRoston] rained. If Roston rained." },
  { "He led [oOld Roston Corp.] once. He left Old Roston.",
    "He led [oOld Roston Corp.] once. He left [oOld Roston]." },
  { "He led [oRoston Corp.] once. The town of Roston left.",
    "He led [oRoston Corp.] once. The town of Roston left." },
  { "He led [oOld Roston Corp.] once. He saw the Old [oRoston] men.",
    "He led [oOld Roston Corp.] once. He saw the [oOld Roston] men." },
  { "In [lRoston] it rained. He saw the Old [oRoston] men.",
    "In [lRoston] it rained. He saw the Old [oRoston] men." },
  { "In [lWell] it rained. Well, it did well.", "In [lWell] it rained. Well, it did well." },
};

static const Case missed[] = {
  { "He saw the team Cloud9 there.", "He saw the team [oCloud9] there." },
  { "He saw the band Old Roston there.", "He saw the band [oOld Roston] there." },
  { "He saw the murder of Nightwing.", "He saw the murder of [pNightwing]." },
  { "He works for Airbus now.", "He works for [oAirbus] now." },
  { "He had alleged Apple was late.", "He had alleged [oApple] was late." },
  { "An apple fell. He had alleged Apple was late.",
    "An apple fell. He had alleged Apple was late." },
  { "He works for Airbus Roston now.", "He works for Airbus Roston now." },
  { "A Cloud9 spokeswoman left.", "A [oCloud9] spokeswoman left." },
  { "The Old Nightwing spokesman left.", "The [oOld Nightwing] spokesman left." },
  { "A Cloud9 chair left.", "A Cloud9 chair left." },
  { "He swam in the [lNeiss] (Nysa) then.", "He swam in the [lNeiss] ([lNysa]) then." },
  { "He met [pAda Neiss] (Nysa) then.", "He met [pAda Neiss] (Nysa) then." },
  { "He swam in the [lNeiss] (Nysa was near).", "He swam in the [lNeiss] (Nysa was near)." },
  { "He saw a picture of Nightwing.", "He saw a picture of Nightwing." },
  { "He saw the team. Cloud9 was there.", "He saw the team. Cloud9 was there." },
  { "He saw the team Old [oRoston] there.", "He saw the team Old [oRoston] there." },
};

static const Case datelines[] = {
  { "OBAN, 14 May 2024 — The ferry left.", "[lOBAN], 14 May 2024 — The ferry left." },
  { "Oban, 14 May — The ferry left.", "[lOban], 14 May — The ferry left." },
  { "Oban, May 14, 2024 – The ferry left.", "[lOban], May 14, 2024 – The ferry left." },
  { "OLD ROSTON (AP) — The ferry left.", "[lOLD ROSTON] (AP) — The ferry left." },
  { "ROSTON, Neiss (Old Press) - It left.", "[lROSTON], [lNeiss] (Old Press) - It left." },
  { "ROSTON, [lNeiss] (AP) - It left.", "[lROSTON], [lNeiss] (AP) - It left." },
  { "OUAGADOUGOU — The ferry left.", "OUAGADOUGOU — The ferry left." },
  { "[pADA NEISS], 14 May — The ferry left.", "[pADA NEISS], 14 May — The ferry left." },
  { "Oban — The ferry left.", "Oban — The ferry left." },
  { "Oban, a town in May — all left.", "Oban, a town in May — all left." },
  { "OBAN, 14 May 2024", "OBAN, 14 May 2024" },
  { "UPDATE, 14 May — The ferry left.", "UPDATE, 14 May — The ferry left." },
  { "Oban (the town) — The ferry left.", "Oban (the town) — The ferry left." },
};

static const char letters[] = "pol";

/* The plain text, and for each of its bytes the kind of the name that is there, or -1. */
static char *
read_marks (const char *marked, int *kinds, gboolean *begins)
{
  GString *plain = g_string_new (NULL);
  gboolean is_first = FALSE;
  int kind = -1;

  for (const char *at = marked; *at != '\0'; at++) {
    if (*at == '[') {
      kind = (int) (strchr (letters, *++at) - letters);
      is_first = TRUE;
    } else if (*at == ']') {
      kind = -1;
    } else {
      kinds[plain->len] = kind;
      begins[plain->len] = is_first;
      is_first = FALSE;
      g_string_append_c (plain, *at);
    }
  }
  kinds[plain->len] = -1;
  begins[plain->len] = FALSE;
  return g_string_free (plain, FALSE);
}

static void
set_labels (const GArray *words, guint8 *labels, const int *kinds, const gboolean *begins)
{
  for (guint i = 0; i < words->len; i++) {
    const DatelineNameWord *word = &g_array_index (words, DatelineNameWord, i);
    const DatelineNameWord *next = i + 1 < words->len ? word + 1 : NULL;
    const gboolean goes_on = next != NULL && kinds[next->start_byte] >= 0 &&
                             !begins[next->start_byte] && kinds[word->start_byte] >= 0;
    DatelineNamePart part = goes_on ? DATELINE_NAME_PART_INSIDE : DATELINE_NAME_PART_END;

    if (begins[word->start_byte])
      part = goes_on ? DATELINE_NAME_PART_BEGIN : DATELINE_NAME_PART_SINGLE;
    if (kinds[word->start_byte] >= 0)
      labels[i] = (guint8) DATELINE_NAME_LABEL (kinds[word->start_byte], part);
  }
}

static char *
show (const char *plain, const GArray *words, const guint8 *labels)
{
  GString *shown = g_string_new (NULL);
  guint end = 0;

  for (guint i = 0; i < words->len; i++) {
    const DatelineNameWord *word = &g_array_index (words, DatelineNameWord, i);
    const guint label = labels[i];

    g_string_append_len (shown, plain + end, word->start_byte - end);
    if (label != DATELINE_NAME_LABEL_OUTSIDE && !dateline_name_label_continues (label))
      g_string_append_printf (shown, "[%c", letters[DATELINE_NAME_LABEL_KIND (label)]);
    g_string_append_len (shown, plain + word->start_byte, word->end_byte - word->start_byte);
    if (label != DATELINE_NAME_LABEL_OUTSIDE && !dateline_name_label_is_open (label))
      g_string_append_c (shown, ']');
    end = word->end_byte;
  }
  return g_string_free (shown, FALSE);
}

typedef void (*Mend) (const GArray *words, guint8 *labels, guint8 *is_ruled);

static void
test_cases (const Case *cases, guint n_cases, Mend mend)
{
  static const DatelineNameLists none = { 0 };

  for (guint i = 0; i < n_cases; i++) {
    int kinds[128];
    gboolean begins[128];
    g_autofree char *plain = read_marks (cases[i].found, kinds, begins);
    const DatelineNameBlock block = { plain, strlen (plain) };
    g_autoptr (GArray) words = dateline_name_words_new (&none, &block, 1);
    g_autofree guint8 *labels = g_new0 (guint8, words->len);
    g_autofree guint8 *is_ruled = g_new0 (guint8, words->len);
    g_autofree char *shown = NULL;

    set_labels (words, labels, kinds, begins);
    mend (words, labels, is_ruled);
    shown = show (plain, words, labels);
    if (strcmp (shown, cases[i].mended) != 0) {
      g_printerr ("is %s, not %s\n", shown, cases[i].mended);
      g_test_fail ();
    }
  }
}

static void
test_bounds (void)
{
  test_cases (bounds, G_N_ELEMENTS (bounds), dateline_name_bounds_mend);
}

static void
test_rules (void)
{
  test_cases (rules, G_N_ELEMENTS (rules), dateline_name_rules_mend);
}

static void
test_again (void)
{
  test_cases (again, G_N_ELEMENTS (again), dateline_name_again_mend);
}

static void
test_missed (void)
{
  test_cases (missed, G_N_ELEMENTS (missed), dateline_name_missed_mend);
}

static void
test_datelines (void)
{
  test_cases (datelines, G_N_ELEMENTS (datelines), dateline_name_datelines_mend);
}

static gint64
measure_row (gsize n_words)
{
  static const DatelineNameLists none = { 0 };
  g_autofree char *text = g_strnfill (3 * n_words, ' ');
  const DatelineNameBlock block = { text, 3 * n_words };
  g_autoptr (GArray) words = NULL;
  g_autofree guint8 *labels = g_new0 (guint8, n_words);
  g_autofree guint8 *is_ruled = g_new0 (guint8, n_words);
  gint64 begun;

  for (gsize i = 0; i < n_words; i++)
    memcpy (text + 3 * i, "Xy", 2);
  words = dateline_name_words_new (&none, &block, 1);
  g_assert_cmpuint (words->len, ==, n_words);
  begun = get_thread_time ();
  dateline_name_missed_mend (words, labels, is_ruled);
  return get_thread_time () - begun;
}

/* However long a row of words with capitals is that are no name. */
static void
test_row (void)
{
  const gint64 little = measure_row (4000);
  const gint64 much = measure_row (32000);

  g_test_message ("%.4f and %.4f s", (double) little / 1e6, (double) much / 1e6);
  g_assert_cmpint (much, <, 30 * MAX (little, 2000));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/name-bounds/mends-where-names-begin-and-end", test_bounds);
  g_test_add_func ("/annotate/name-bounds/drops-titles", test_rules);
  g_test_add_func ("/annotate/name-bounds/takes-what-is-a-name-elsewhere", test_again);
  g_test_add_func ("/annotate/name-bounds/takes-what-stands-where-a-name-is", test_missed);
  g_test_add_func ("/annotate/name-bounds/takes-where-a-report-was-written", test_datelines);
  g_test_add_func ("/annotate/name-bounds/a-row-of-capitals-takes-time-as-it-is-long", test_row);
  return g_test_run ();
}
