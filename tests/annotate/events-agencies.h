/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What reports of agencies tell of the police and of firms: best first, when | title | who took
 * part | where. */

#pragma once

static const struct {
  const char *name;
  const char *text;
  const char *events;
} cases_of_agencies[] = {
  { "suspected-of",
    "A man suspected of robbing two shops and injuring three guards in [lOslo] was arrested on "
    "3 May 2025.",
    "2025-05-03 | A man suspected of robbing two shops and injuring three guards in Oslo was arrested |  "
    "| Oslo\n" },
  { "accused-of-by-somebody", "[pAnna Weber] accused [pPaul Lind] of theft on 3 May 2025.",
    "2025-05-03 | Anna Weber accused Paul Lind of theft | Anna Weber, Paul Lind | \n" },
  { "they-are-not-the-police-who-were-arrested",
    "[pAnna Weber] and [pPaul Lind] are charged with theft. Police identified both as clerks. They "
    "were arrested on 3 May 2025.",
    "2025-05-03 | Anna Weber and Paul Lind were arrested | Anna Weber, Paul Lind | \n" },
  { "they-are-the-police-who-came", "Police were called. They came on 3 May 2025.",
    "2025-05-03 | Police came |  | \n" },
  { "nobody-but-the-police", "Police were called. They were arrested on 3 May 2025.", "" },
  { "after-somebody-with-an-age",
    "The shooting happened on 3 May 2025 after [pAnna Weber], 34, stopped a van.",
    "2025-05-03 | The shooting happened after Anna Weber stopped a van | Anna Weber | \n" },
  { "object-with-an-age", "Police arrested [pAnna Weber], 34, in [lOslo] on 3 May 2025.",
    "2025-05-03 | Police arrested Anna Weber in Oslo | Anna Weber | Oslo\n" },
  { "left-in-a-picture", "[pAnna Weber], left, and [pPaul Lind] were arrested in [lOslo] on 3 May 2025.",
    "2025-05-03 | Anna Weber and Paul Lind were arrested in Oslo | Anna Weber, Paul Lind | Oslo\n" },
  { "left-for-good", "[pAnna Weber] left, and [pPaul Lind] came on 3 May 2025.",
    "2025-05-03 | Paul Lind came | Paul Lind | \n" },
  { "no-age", "Police arrested [pAnna Weber], 34 others fled on 3 May 2025.",
    "2025-05-03 | 34 others fled |  | \n" },
  { "fell-from-last-year",
    "Sales of [oNorth Bank] fell by 6 million from last year to 221 million.", "" },
  { "up-from-the-year-before",
    "[oNorth Bank] reported sales of 12 million, up 5 percent from the previous year.", "" },
  { "moved-from-a-year", "[oNorth Bank] moved its branch from [lOslo] in 2019.",
    "2019 | North Bank moved its branch from Oslo | North Bank, Oslo | \n" },
  { "below-where-it-was",
    "[oNorth Bank] rose on Tuesday, with the stock below where it had closed on 3 May 2025.",
    "2025-05-06 | North Bank rose | North Bank | \n" },
  { "reported-results", "[oNorth Bank] reported its quarterly results on 31 January 2025.",
    "2025-01-31 | North Bank reported its quarterly results | North Bank | \n" },
  { "reported-a-loss", "[oNorth Bank] reported a loss of 3 million on 31 January 2025.",
    "2025-01-31 | North Bank reported a loss of 3 million | North Bank | \n" },
  { "reported-of-a-quarter-last-week",
    "[oNorth Bank] reported a surprising bump in second-quarter revenue last week.",
    "2025-04-28/2025-05-04 | North Bank reported a surprising bump in second-quarter revenue | North Bank | \n" },
  { "reported-of-a-quarter", "[oNorth Bank] reported first-quarter earnings of 46 cents.", "" },
  { "sparsely-populated", "The quake hit a sparsely populated area on 3 May 2025.",
    "2025-05-03 | The quake hit a sparsely populated area |  | \n" },
  { "down-hillsides", "Mud fell down hillsides that were cleared in 2019.",
    "2019 | Hillsides were cleared |  | \n" },
  { "before-dawn", "The slide struck before dawn on 3 May 2025.",
    "2025-05-03 | The slide struck |  | \n" },
  { "according-to-the-polls",
    "According to the latest polls [oNorth Bank] will lose on 3 June 2025.", "" },
  { "poll-that-is-due", "[oNorth Bank] will run in a poll due by June 2026.", "" },
  { "bank-that-is-due", "[oNorth Bank] is due to open by June 2026.",
    "../2026-06 | North Bank is due to open | North Bank | \n" },
  { "since-coming", "Since coming to [lOslo] in 2019, [pAnna Weber] has helped the poor.", "" },
  { "in-the-wake-of", "Work has been slowed in the wake of Monday’s quake.", "" },
  { "in-what-was-on-monday", "[pAnna Weber] lost in Monday’s vote.",
    "2025-05-05 | Anna Weber lost in the vote | Anna Weber | \n" },
  { "film-of-a-year", "[pAnna Weber] went on to work on 1988’s Judgment.", "" },
  { "in-brackets", "An actor (she won a prize in 1951) left.", "" },
  { "noun-in-brackets", "An actor ([pAnna Weber] won a prize in 1951) and others left.",
    "1951 | Anna Weber won a prize | Anna Weber | \n" },
  { "cut-at-dash",
    "[pAnna Weber] submitted her resignation on 3 May 2025 after two parties – Old and New – quit.",
    "2025-05-03 | Anna Weber submitted her resignation | Anna Weber | \n" },
  { "that-struck",
    "The search for survivors from the mudslide that struck the old town has begun on 3 May 2025.",
    "2025-05-03 | The search for survivors from the mudslide has begun |  | \n" },
  { "having-ended", "The age still looms large, having ended in 2019.", "" },
  { "cut-at-marks",
    "[oNorth Bank] made news on 3 May 2025 when its craft briefly “tagged” a rock in space.",
    "2025-05-03 | North Bank made news | North Bank | \n" },
  { "its-is-cut-off",
    "The search for survivors from a devastating [lSouthern California] mudslide moved into its "
    "third day on 3 May 2025.",
    "2025-05-03 | The search for survivors from a devastating Southern California mudslide moved into its third "
    "day | Southern California | \n" },
  { "updated-at", "Updated at 9:55 a.m.: Two men were arrested on 3 May 2025.",
    "2025-05-03 | Two men were arrested |  | \n" },
  { "updated-by-somebody", "Updated rules were published on 3 May 2025.",
    "2025-05-03 | Updated rules were published |  | \n" },
  { "long-subject",
    "A man suspected of robbing two shops, three offices and a bank in the old town of [lOslo] "
    "with others was arrested on 3 May 2025.",
    "2025-05-03 | A man was arrested | Oslo | \n" },
  { "reported-what-was-so", "[oNorth Bank] reported on 31 January 2025 that all was well.", "" },
  { "months-ending-in",
    "Revenues of [oNorth Bank] slid to 12 million for the three months ending in April.",
    "2025-04 | Revenues of North Bank slid to 12 million for the three months ending in April | North "
    "Bank | \n" },
  { "months-ended", "Revenues of [oNorth Bank] slid to 12 million in the quarter ended 30 April.",
    "2025-04-30 | Revenues of North Bank slid to 12 million in the quarter ended 30 April | North Bank "
    "| \n" },
};
