/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What happened when, out of the clauses of dates. */

#include "events-languages.h"
#include "marked-text.h"

/* An event a line, best first: when | title | who took part | where. */
static const struct {
  const char *name;
  const char *text;
  const char *events;
} cases[] = {
  { "plain", "[pAnna Weber] resigned in June 2024.",
    "2024-06 | Anna Weber resigned | Anna Weber | \n" },
  { "place", "[pAnna Weber] met [pPaul Lind] in [lOslo] on 3 May 2025.",
    "2025-05-03 | Anna Weber met Paul Lind in Oslo | Anna Weber, Paul Lind | Oslo\n" },
  { "date-first", "On 3 May 2025, [pAnna Weber], a doctor, met [pPaul Lind].",
    "2025-05-03 | Anna Weber met Paul Lind | Anna Weber, Paul Lind | \n" },
  { "date-first-without-comma", "In 2019 the [oNorth Bank] opened a branch.",
    "2019 | The North Bank opened a branch | North Bank | \n" },
  { "relative", "[pAnna Weber], who joined [oNorth Bank] in August 2024, now leads it.",
    "2024-08 | Anna Weber joined North Bank | Anna Weber, North Bank | \n" },
  { "one-subject-of-two", "[oNorth Bank] was founded in 1968 and went public in 1994.",
    "1968 | North Bank was founded | North Bank | \n"
    "1994 | North Bank went public | North Bank | \n" },
  { "after", "People fled after [eCyclone Imara] struck the coast on 2 May 2025.",
    "2025-05-02 | Cyclone Imara struck the coast | Cyclone Imara | \n" },
  { "pronoun", "[pAnna Weber] is tired. She will travel to [lOslo] on 12 May 2025.",
    "2025-05-12 | Anna Weber will travel to Oslo | Anna Weber, Oslo | \n" },
  { "nobody-known", "It rained. They left in June 2024.", "" },
  { "due-to", "[pAnna Weber] is due to meet [pPaul Lind] on 12 May 2025.",
    "2025-05-12 | Anna Weber is due to meet Paul Lind | Anna Weber, Paul Lind | \n" },
  { "modal", "[pAnna Weber] could resign in June 2025.", "" },
  { "negated", "[pAnna Weber] did not resign in June 2024.", "" },
  { "state", "[pAnna Weber] was a minister in 2019.", "" },
  { "speech", "[pAnna Weber] said on 3 May 2025 that rain is wet.", "" },
  { "house-speaks", "[oNorth Bank] said on 3 May 2025 that it had bought a rival.",
    "../2025-05-03 | North Bank had bought a rival | North Bank | \n" },
  { "only-said", "[oNorth Bank] said on 3 May 2025 that it would buy a rival.", "" },
  { "planned-by-who-said-so", "[oNorth Bank] said that it would buy a rival on 3 June 2025.",
    "2025-06-03 | North Bank will buy a rival | North Bank | \n" },
  { "what-might-be", "[oNorth Bank] said that defeat would trigger an election on 3 June 2025.", "" },
  { "announced", "[pAnna Weber] announced plans in October 2024 to sell the harbour.",
    "2024-10 | Anna Weber announced plans to sell the harbour | Anna Weber | \n" },
  { "wrote-to", "[pAnna Weber] wrote to the museum in 1998.",
    "1998 | Anna Weber wrote to the museum | Anna Weber | \n" },
  { "until", "[pAnna Weber] closed the harbour until March 2025.",
    "../2025-03 | Anna Weber closed the harbour until March 2025 | Anna Weber | \n" },
  { "before", "[pAnna Weber] will sell the harbour before June 2025.",
    "../2025-06 | Anna Weber will sell the harbour | Anna Weber | \n" },
  { "behind-a-dateline", "OSLO, May 9 (Reuters) - [pAnna Weber] resigned on 3 May 2025.",
    "2025-05-03 | Anna Weber resigned | Anna Weber | \n" },
  { "behind-a-time", "18:40 [pAnna Weber] resigned on 3 May 2025.",
    "2025-05-03 | Anna Weber resigned | Anna Weber | \n" },
  { "shared-auxiliary", "[pAnna Weber] was held in May 2022 and freed by a court in June 2023.",
    "2022-05 | Anna Weber was held | Anna Weber | \n"
    "2023-06 | Anna Weber was freed by a court | Anna Weber | \n" },
  { "endless-word",
    "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww "
    "resigned on 3 May 2025.",
    "" },
  { "what-came-before", "[pAnna Weber] resigned on 3 May 2025 after three weeks of pressure.",
    "2025-05-03 | Anna Weber resigned after three weeks of pressure | Anna Weber | \n" },
  { "hopes", "[pAnna Weber] hopes to run in [lOslo] on 12 May 2025.",
    "2025-05-12 | Anna Weber hopes to run in Oslo | Anna Weber | Oslo\n" },
  { "many", "Voters go to the polls in [lOslo] on 17 May 2025.",
    "2025-05-17 | Voters go to the polls in Oslo |  | Oslo\n" },
  { "noun-like-a-verb", "[oNorth Bank] plans to publish its data set in July 2025.",
    "2025-07 | North Bank plans to publish its data set | North Bank | \n" },
  { "clause-inside-the-subject",
    "[pAnna Weber], a doctor whose work changed how we think of [lOslo], died on 3 May 2025.",
    "2025-05-03 | Anna Weber died | Anna Weber, Oslo | \n" },
  { "title-inside-the-subject", "A show called “The Long Way Home” will open in May 2025.",
    "2025-05 | Show called The Long Way Home will open |  | \n" },
  { "object-before", "They have the bronzes, which [pPaul Lind] took from [lOslo] in 1897.",
    "1897 | Paul Lind took the bronzes from Oslo | Paul Lind, Oslo | \n" },
  { "needed-date", "[pAnna Weber] spent the winter of 2024 alone in [lOslo].",
    "2024-24 | Anna Weber spent the winter of 2024 alone in Oslo | Anna Weber | Oslo\n" },
  { "daughter", "[pPaul Lind] fell ill. His daughter, [pAnna Weber], came. He died on 3 May 2025.",
    "2025-05-03 | Paul Lind died | Paul Lind | \n" },
  { "report", "[lIran] wants more rain, a report by [oNorth Bank] said on 3 May 2025.",
    "2025-05-03 | Report by North Bank said Iran wants more rain | Iran, North Bank | \n" },
  { "study", "Rain is wet, according to a study published in [oNature] on 3 May 2025.",
    "2025-05-03 | Study published in Nature | Nature | \n" },
  { "quoted", "“[oNorth Bank] sold its house in 2019,” [pAnna Weber] said.", "" },
  { "no-date", "[pAnna Weber] resigned.", "" },
  { "every-week", "[pAnna Weber] met [pPaul Lind] every Monday.", "" },
  { "brackets", "The [oNorth Bank] ([oNB]) opened on 3 May 2025.",
    "2025-05-03 | The North Bank opened | North Bank | \n" },
  { "since", "[pAnna Weber] has led [oNorth Bank] since March 2023.",
    "2023-03 | Anna Weber has led North Bank since March 2023 | Anna Weber, North Bank | \n" },
  { "aside", "[oNorth Bank] plans to open a house, which will have rooms, in 2029.",
    "2029 | North Bank plans to open a house | North Bank | \n" },
  { "back-to", "The strike goes back to March 2024, when [oNorth Bank] sold a house.",
    "2024-03 | North Bank sold a house | North Bank | \n" },
  { "when-by-the-way", "[pAnna Weber] met [pPaul Lind] in May 2025, when they signed an agreement.",
    "2025-05 | Anna Weber met Paul Lind | Anna Weber, Paul Lind | \n" },
  { "year-of-nobody-far-below",
    "Rain.|Rain.|Rain.|Rain.|Rain.|Rain.|Rain.|Rain.|The two sides agreed on a pause in 2024.",
    "2024 | The two sides agreed on a pause |  | \n" },
  { "season-of-nobody", "In the summer of 2024 the two sides agreed on a pause.",
    "2024-22 | The two sides agreed on a pause |  | \n" },
  { "second-clause",
    "The dam was approved by [pPaul Lind] in 2014 and construction began in February 2019.",
    "2014 | The dam was approved by Paul Lind | Paul Lind | \n"
    "2019-02 | Construction began |  | \n" },
  { "owner", "[pPaul Lind] won. His own house was flooded in November 2023.",
    "2023-11 | Paul Lind’s house was flooded | Paul Lind | \n" },
  { "owner-of-another-paragraph", "[pPaul Lind] won.|His house was flooded in November 2023.",
    "2023-11 | His house was flooded |  | \n" },
  { "verb-behind-aside", "The [oNorth Bank], which lent $400 million, suspended payments in 2024.",
    "2024 | North Bank suspended payments | North Bank | \n" },
  { "it-is-a-house-without-a-name",
    "[oNorth Bank] won. [pAnna Weber] said the company was wrong when it ended talks in May 2025.",
    "" },
  { "score", "[oReal Montero] beat [oHarbour City] 2-1 on 3 May 2025 to reach the final.",
    "2025-05-03 | Real Montero beat Harbour City 2-1 to reach the final | Real Montero, Harbour "
    "City | \n" },
  { "told-twice-in-other-words",
    "[pAnna Weber] opened the new harbour bridge on 3 May 2025.|[pAnna Weber] inaugurated the new "
    "harbour bridge on 3 May 2025.",
    "2025-05-03 | Anna Weber opened the new harbour bridge | Anna Weber |  +1\n" },
  { "too-vague", "[oNorth Bank] opened a branch in the 1990s.", "" },
  { "met-twice",
    "[pAnna Weber] met [pPaul Lind] on 3 May 2025.|[pAnna Weber] met [pPaul Lind] on 7 June 2025.",
    "2025-05-03 | Anna Weber met Paul Lind | Anna Weber, Paul Lind | \n"
    "2025-06-07 | Anna Weber met Paul Lind | Anna Weber, Paul Lind | \n" },
  { "told-twice",
    "[pAnna Weber] resigned on 3 May 2025.|[pAnna Weber] resigned from [oNorth Bank] on 3 May "
    "2025.",
    "2025-05-03 | Anna Weber resigned | Anna Weber, North Bank |  +1\n" },
};

static char *
show (const DatelineAnalysis *analysis)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < analysis->events->len; i++) {
    const DatelineFoundEvent *event = &g_array_index (analysis->events, DatelineFoundEvent, i);

    g_string_append_printf (shown, "%s | %s | ", event->when, event->title);
    for (guint k = 0; k < event->participants->len; k++) {
      const guint entity = g_array_index (event->participants, guint, k);

      g_string_append_printf (shown, "%s%s", k > 0 ? ", " : "",
                              g_array_index (analysis->entities, DatelineFoundEntity, entity).name);
    }
    g_string_append_printf (
      shown, " | %s",
      event->place != G_MAXUINT
        ? g_array_index (analysis->entities, DatelineFoundEntity, event->place).name
        : "");
    if (event->evidence->len > 0)
      g_string_append_printf (shown, " +%u", event->evidence->len);
    g_string_append_c (shown, '\n');
    g_assert_cmpfloat (event->confidence, >, 0.2);
    g_assert_cmpfloat (event->confidence, <=, 1.0);
  }
  return g_string_free (shown, FALSE);
}

static void
find (DatelineAnalysis *analysis, const char *marked, const char *language)
{
  begin_analysis (analysis, marked);
  analysis->language = language;
  dateline_analysis_find_entities (analysis);
  dateline_analysis_find_dates (analysis);
  dateline_analysis_find_quotes (analysis);
  dateline_analysis_find_events (analysis);
}

static void
test_case (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  DatelineAnalysis analysis;
  g_autofree char *events = NULL;

  find (&analysis, cases[number].text, "en");
  events = show (&analysis);
  g_assert_cmpstr (events, ==, cases[number].events);
  dateline_analysis_clear (&analysis);
}

static void
test_language (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  DatelineAnalysis analysis;
  g_autofree char *events = NULL;

  find (&analysis, cases_of_languages[number].text, cases_of_languages[number].language);
  events = show (&analysis);
  g_assert_cmpstr (events, ==, cases_of_languages[number].events);
  dateline_analysis_clear (&analysis);
}

/* However many dates a text has, a timeline stays one that can be read. */
static void
test_number (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  DatelineAnalysis analysis;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, "[pAnna Weber] bought house %u in %u. ", i, 1000 + i % 1000);
  find (&analysis, text->str, "en");
  g_assert_cmpuint (analysis.events->len, ==, 60);
  dateline_analysis_clear (&analysis);

  g_string_truncate (text, 0);
  for (guint i = 0; i < 12; i++)
    g_string_append_printf (text, "[pAnna Weber] bought house %u in %u. ", i, 1990 + i);
  find (&analysis, text->str, "en");
  g_assert_cmpuint (analysis.events->len, <, 9);
  g_assert_cmpuint (analysis.events->len, >, 4);
  dateline_analysis_clear (&analysis);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/events/", cases[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }
  for (guint i = 0; i < G_N_ELEMENTS (cases_of_languages); i++) {
    g_autofree char *path = g_strconcat ("/events/languages/", cases_of_languages[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_language);
  }
  g_test_add_func ("/events/number", test_number);

  return g_test_run ();
}
