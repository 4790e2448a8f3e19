/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What persons are, who "the minister" is, what the text is about, and names that a word
 * in them tells for events and ministries. */

#include "marked-text.h"

static const struct {
  const char *name;
  const char *text;
  const char *entities;
} cases[] = {
  { "before", "Slovak Prime Minister [pMarek Renner] won.",
    "person Marek Renner [Slovak Prime Minister]: 1\n" },
  { "before-in-small-letters", "They said chief executive [pLaura Lee] left.",
    "person Laura Lee [Chief executive]: 1\n" },
  { "before-with-house", "[oTeamsters] vice president [pRay Olin] left.",
    "organization Teamsters: 1\nperson Ray Olin [Teamsters vice president]: 1\n" },
  { "before-a-title", "It was lead author Dr [pMei Tsao].", "person Mei Tsao [Lead author]: 1\n" },
  { "behind", "[pAna Lee], director of the [oRain Institute], left.",
    "person Ana Lee [Director of the Rain Institute]: 1\norganization Rain Institute: 1\n" },
  { "behind-an-age", "[pAna Lee], 51, a doctor, left.", "person Ana Lee [Doctor]: 1\n" },
  { "before-as-head-of-the-money", "[oTeamsters]’s chief financial officer [pRay Olin] left.",
    "organization Teamsters: 1\nperson Ray Olin [Teamsters’s chief financial officer]: 1\n" },
  { "behind-up-to-a-verb",
    "[pAna Lee], the agency’s interim director of physics put it so.",
    "person Ana Lee [Agency’s interim director of physics]: 1\n" },
  { "behind-as-two", "[pAna Lee], president and chief executive of the [oRain Institute], left.",
    "person Ana Lee [President and chief executive of the Rain Institute]: 1\n"
    "organization Rain Institute: 1\n" },
  { "behind-as-one-and-another", "[pAna Lee], president and mother, met [pOmar Diaz].",
    "person Ana Lee [President and mother]: 1\nperson Omar Diaz: 1\n" },
  { "behind-with-what-it-is-of", "[pAna Lee], a recent police academy graduate, came.",
    "person Ana Lee [Recent police academy graduate]: 1\n" },
  { "behind-as-letters", "[pAna Lee], the former MP for [lDover], and Commodore [pOmar Diaz] left.",
    "person Ana Lee [Former MP for Dover]: 1\nplace Dover: 1\nperson Omar Diaz [Commodore]: 1\n" },
  { "behind-by-its-ending", "[pAna Lee], a glaciologist at the [oRain Institute] who led it, left.",
    "person Ana Lee [Glaciologist at the Rain Institute]: 1\norganization Rain Institute: 1\n" },
  { "no-role-by-its-ending", "[pAna Lee], a Baptist, and [pOmar Diaz], a twist, left.",
    "person Ana Lee: 1\nperson Omar Diaz: 1\n" },
  { "leading", "[lChina]’s ambassador to [lIran], [pCong Peiwu], left.",
    "place China: 1\nplace Iran: 1\nperson Cong Peiwu [China’s ambassador to Iran]: 1\n" },
  { "minister-of", "The Minister of Roads and Bridges, [pAna Lee], left.",
    "person Ana Lee [Minister of Roads and Bridges]: 1\n" },
  { "fuller-is-better", "President [pAna Lee] came. [pLee], president of [lPeru], left.",
    "person Ana Lee [President of Peru] (Lee): 2\nplace Peru: 1\n" },
  { "no-longer", "Opposition leader [pAna Lee] came. [pLee], a former minister, left.",
    "person Ana Lee [Opposition leader] (Lee): 2\n" },
  { "no-role", "[pAna Lee], who was there, left.", "person Ana Lee: 1\n" },
  { "role-of-the-next", "[pAna Lee], mayor [pOmar Diaz] and others left.",
    "person Ana Lee: 1\nperson Omar Diaz [Mayor]: 1\n" },
  { "who-spoke-is-another", "It saw [pAna Lee], a Peruvian official said.", "person Ana Lee: 1\n" },
  { "who-spoke-of-the-bank-is-another", "It saw [pAna Lee], a director of the bank told us.",
    "person Ana Lee: 1\n" },
  { "who-spoke-behind-a-comma", "[pAna Lee], a Peruvian official, said so.",
    "person Ana Lee [Peruvian official]: 1\n" },
  { "of-the-president-is-his-son", "[pAna Lee], the former president's daughter, left.",
    "person Ana Lee [Former president's daughter]: 1\n" },
  { "according-to-another",
    "According to a spokesman for the [oRain Institute], [pAna Lee] could lose it.",
    "organization Rain Institute: 1\nperson Ana Lee: 1\n" },
  { "coroner", "They heard senior coroner [pAna Lee] speak.", "person Ana Lee [Senior coroner]: 1\n" },
  { "before-in-house-of-letters", "And [oAB&T] chairman [pAna Lee] left.",
    "organization AB&T: 1\nperson Ana Lee [AB&T chairman]: 1\n" },
  { "plural", "Two managers, [pAna Lee] and [pOmar Diaz], left.",
    "person Ana Lee: 1\nperson Omar Diaz: 1\n" },
  { "minister", "[pAna Lee], minister of roads, came. The minister left.",
    "person Ana Lee [Minister of roads] (the minister): 2\n" },
  { "people-of-the-minister",
    "[lIran]’s minister [pAna Lee] met [lChina]’s minister [pOmar Diaz]. The [tIranian] minister "
    "left.",
    "place Iran (Iranian): 2\nperson Ana Lee [Iran’s minister] (the Iranian minister): 2\n"
    "place China: 1\nperson Omar Diaz [China’s minister]: 1\n" },
  { "two-ministers",
    "[lIran]’s minister [pAna Lee] met [lChina]’s minister [pOmar Diaz]. The minister left.",
    "place Iran: 1\nperson Ana Lee [Iran’s minister]: 1\nplace China: 1\nperson Omar Diaz "
    "[China’s minister]: 1\n" },
  { "official",
    "[lChina]’s ambassador to [lIran], [pCong Peiwu], came. The [tChinese] official left.",
    "place China (Chinese): 2\nplace Iran: 1\n"
    "person Cong Peiwu [China’s ambassador to Iran] (the Chinese official): 2\n" },
  { "official-of-another-place",
    "[lChina]’s ambassador to [lIran], [pCong Peiwu], came. The [tIranian] official left.",
    "place China: 1\nplace Iran (Iranian): 2\nperson Cong Peiwu [China’s ambassador to Iran]: "
    "1\n" },
  { "another-minister", "[pAna Lee], minister of roads, came. The prime minister left.",
    "person Ana Lee [Minister of roads]: 1\n" },
  { "nobody-has-the-role", "[pAna Lee] came. The minister left.", "person Ana Lee: 1\n" },
  { "doubtful-name-with-role", "The ambassador to Peru, [?lCong Peiwu], left.",
    "person Cong Peiwu [Ambassador to Peru]: 1\n" },
  { "exhibition", "It is at the 29th Iran Oil, Gas, and Steel Exhibition now.",
    "event 29th Iran Oil, Gas, and Steel Exhibition: 1\n" },
  { "exhibition-of-parts", "It is at the [o29th Iran Oil], [oGas], and [oSteel Exhibition] now.",
    "event 29th Iran Oil, Gas, and Steel Exhibition: 1\n" },
  { "list-is-no-name", "They saw Rome, Paris, and Steel Exhibition posters.",
    "event Steel Exhibition: 1\n" },
  { "war", "After World War II it rained.", "event World War II: 1\n" },
  { "war-alone", "War is bad. A war is, too.", "" },
  { "storm", "[pCyclone Imara] came. [pImara] left.", "event Cyclone Imara (Imara): 2\n" },
  { "ministry", "The Ministry of Roads, Bridges and Big Rivers, which is old, spoke.",
    "organization Ministry of Roads, Bridges and Big Rivers: 1\n" },
  { "ministry-and-name", "The Ministry of Oil, [pAna Lee] said, is old.",
    "organization Ministry of Oil: 1\nperson Ana Lee: 1\n" },
  { "topic", "It is about climate change.", "topic climate change: 1\n" },
  { "topic-with-letters", "Rain of information technology (IT) and IT.",
    "topic information technology (IT): 3\n" },
  { "letters-of-a-new-phrase", "They use solar sailing (SS). We use SS.",
    "topic solar sailing (SS): 3\n" },
  { "letters-are-no-house", "Artificial intelligence is here. [oAI] is.",
    "topic artificial intelligence (AI): 2\n" },
  { "letters-of-nothing", "[oAI] is here.", "organization AI: 1\n" },
  { "recurs", "The tea industry fell. Our tea industry rose.", "topic tea industry: 2\n" },
  { "once", "The tea industry fell.", "" },
  { "inside-a-name", "The [oClimate Change Council] met.",
    "organization Climate Change Council: 1\n" },
};

static char *
show (const DatelineAnalysis *analysis)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < analysis->entities->len; i++) {
    const DatelineFoundEntity *entity = &g_array_index (analysis->entities, DatelineFoundEntity, i);

    g_string_append_printf (shown, "%s %s", entity->kind, entity->name);
    if (entity->role != NULL)
      g_string_append_printf (shown, " [%s]", entity->role);
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
  dateline_analysis_find_heads (&analysis);
  dateline_analysis_mend_persons (&analysis);
  dateline_analysis_find_topics (&analysis);
  dateline_analysis_find_entities (&analysis);
  dateline_analysis_find_roles (&analysis);
  dateline_analysis_find_role_mentions (&analysis);
  dateline_analysis_add_topics (&analysis);
  entities = show (&analysis);
  g_assert_cmpstr (entities, ==, cases[number].entities);
  for (guint i = 1; i < analysis.mentions->len; i++)
    g_assert_cmpint (
      dateline_span_compare (&g_array_index (analysis.mentions, DatelineFoundMention, i - 1).span,
                             &g_array_index (analysis.mentions, DatelineFoundMention, i).span),
      <, 0);
  dateline_analysis_clear (&analysis);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/roles/", cases[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }

  return g_test_run ();
}
