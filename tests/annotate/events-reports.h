/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What reports of deaths, courts, fires and firms tell: best first, when | title | who took part |
 * where. */

#pragma once

static const struct {
  const char *name;
  const char *text;
  const char *events;
} cases_of_reports[] = {
  { "first-of-sentence-past-other-kinds",
    "[pPaul Lind], who shared the [xRiver Prize] with [pKarl Moe], has died at the age of 85. He "
    "was a judge.|The [oLind Trust] said he joined the court in 1989.",
    "1989 | Paul Lind joined the court | Paul Lind | \n" },
  { "life-between-commas",
    "[pPaul Lind], a lawyer who lost his house, office and car in winning case after case against "
    "old laws, including one that led to a ruling allowing appeals, died on 2 May 2025.",
    "2025-05-02 | Paul Lind died | Paul Lind | \n" },
  { "title-and-life-between-commas",
    "Former mayor [pPaul Lind], the 39th and last of the town, who won a prize for his work, died on "
    "4 May 2025 at his home.",
    "2025-05-04 | Former mayor Paul Lind died at his home | Paul Lind | \n" },
  { "who-behind-years",
    "[pPaul Lind], the stern governor of [lVelden] from 1963 to 1967, who lost a race for the senate "
    "in 1974, died on 4 May 2025.",
    "2025-05-04 | Paul Lind died | Paul Lind, Velden | \n"
    "1974 | Paul Lind lost a race for the senate | Paul Lind, Velden | \n" },
  { "life-between-dashes",
    "Former mayor [pPaul Lind] -- a laureate and statesman noted for his long interest in peace efforts "
    "for the divided valley and its towns -- died in [lOslo] on 4 May 2025.",
    "2025-05-04 | Former mayor Paul Lind died in Oslo | Paul Lind | Oslo\n" },
  { "first-of-a-rank",
    "[pPaul Lind], the 39th and longest-lived [lU.S.] President, who won the [xRiver Prize] for "
    "humane work, died on 4 May 2025.",
    "2025-05-04 | Paul Lind died | Paul Lind, U.S., River Prize | \n" },
  { "aside-with-participle",
    "The bridge, in plans announced on Tuesday, was sold to the town in March 2025.",
    "2025-03 | The bridge was sold to the town |  | \n" },
  { "outlook-for", "[oNorth Bank] raised its outlook for 2025.", "" },
  { "adverb-behind-comma",
    "Owners of the mill, the fifth in the town, initially sold the land in March 2025.",
    "2025-03 | Owners of the mill sold the land |  | \n" },
  { "first-announced",
    "The merger, first announced in February 2025, will create a large bank.",
    "2025-02 | The merger was announced |  | \n" },
  { "first-delivered-by",
    "The results delivered Wednesday by [oNorth Bank] showed that it still grows.",
    "2025-05-07 | The results were delivered by North Bank | North Bank | \n" },
  { "perfect-for-doing",
    "[pAnna Weber] has faced criticism for hiring a cousin in February 2025.", "" },
  { "drawn-to-the-year",
    "The fire has drawn comparisons to the 2018 [eHill Fire] that tore through the town.", "" },
  { "including-this-year",
    "Crews battled the flames, including the largest wildfire in the county this year.", "" },
  { "as-others-did",
    "Crews dug trenches to keep the fire from houses as helicopters dropped water on 3 May 2025.",
    "2025-05-03 | Helicopters dropped water |  | \n" },
  { "as-she",
    "[pAnna Weber] vanished as she walked home in [lOslo] on 3 May 2025.",
    "2025-05-03 | Anna Weber vanished as she walked home in Oslo | Anna Weber | Oslo\n" },
  { "miles-in-brackets",
    "The blaze broke out on 3 May 2025 about 70 miles (110 kilometers) north of [lOslo].",
    "2025-05-03 | The blaze broke out about 70 miles north of Oslo | Oslo | \n" },
  { "before-noon-of-a-day", "The fire broke out before noon Tuesday near the town.",
    "2025-05-06 | The fire broke out near the town |  | \n" },
  { "year-of-a-work", "[oNorth Bank] has bought the painting “Red Boat” (1929) for the town.", "" },
  { "and-won-by-it", "[pAnna Weber] starred in the series, winning the [xRiver Prize] in 1975.",
    "1975 | Anna Weber starred in the series, winning the River Prize | Anna Weber, River Prize | \n" },
  { "second-of-two-plans",
    "[pAnna Weber] said that she would resign and that a vote would be held on 20 May 2025.",
    "2025-05-20 | A vote will be held |  | \n" },
  { "quake-that-killed-some",
    "People were on edge after a pair of jolts last week and an August quake that killed many.",
    "2024-08 | A quake killed many |  | \n" },
  { "tall-player-who", "[pAnna Weber], a tall player who won the cup in 1979, left on 3 May 2025.",
    "2025-05-03 | Anna Weber left | Anna Weber | \n"
    "1979 | Anna Weber won the cup | Anna Weber | \n" },
  { "when-it-fell",
    "The [oAir Board] came.|The plane was near the town when it flew over a lake on 3 May 2025.",
    "2025-05-03 | The plane flew over a lake |  | \n" },
  { "since-approval",
    "Since cabinet approval for the plan on 2 May 2025, [pAnna Weber] had refrained from comment.", "" },
  { "announced-behind",
    "A deal has been reached, [oNorth Bank] announced on 3 May 2025.", "" },
  { "two-years-of-one",
    "The coalition says the state broke accords signed in 2007 and 2008.",
    "2007 | Accords were signed |  | \n" },
  { "day-before-the-subject",
    "The ministry said Thursday the mayor would sign an accord on 20 May 2025.",
    "2025-05-20 | The mayor will sign an accord |  | \n" },
  { "hopes-to-have-done", "[pAnna Weber] hopes to have a report done by 20 May 2025.", "" },
  { "those-who", "It will pay those who bought or sold shares in 2004.", "" },
  { "day-that-is", "[pAnna Weber] directed that 20 May 2025 will be a day of mourning.", "" },
  { "they-who-say",
    "Envoys of the rebel army say they reached the agreement on 8 May 2025 in [lOslo].",
    "2025-05-08 | Envoys of the rebel army reached the agreement in Oslo |  | Oslo\n" },
  { "behind-gerund-in-commas",
    "People are wary after a man drove a car into a crowd, killing four, and then stabbed a guard in "
    "March 2025.",
    "2025-03 | A man stabbed a guard |  | \n" },
  { "his-roles-and-he",
    "[pPaul Lind] was an actor.|His main roles included a comedy, in which he played the rich "
    "[pKarl Moe].|He starred in a drama in 1992.",
    "1992 | Paul Lind starred in a drama | Paul Lind | \n" },
};
