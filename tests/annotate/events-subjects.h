/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom the title of an event names, and what is before or after another: best first, when |
 * title | who took part | where. */

#pragma once

static const struct {
  const char *name;
  const char *text;
  const char *events;
} cases_of_subjects[] = {
  { "they-are-two", "[pAnna Weber] lives with [pPaul Lind]. They married in 2001.",
    "2001 | Anna Weber and Paul Lind married | Anna Weber, Paul Lind | \n" },
  { "they-are-one-and-the-pronoun",
    "[pAnna Weber] sang. In 1966 she married [pPaul Lind]. They parted in 1979.",
    "1966 | Anna Weber married Paul Lind | Anna Weber, Paul Lind | \n"
    "1979 | Anna Weber and Paul Lind parted | Anna Weber, Paul Lind | \n" },
  { "they-are-many", "Rescuers came at once. They left on 3 May 2025.",
    "2025-05-03 | Rescuers left |  | \n" },
  { "they-are-three", "[pAnna Weber] met [pPaul Lind] and [pBo Lee]. They parted in 1979.", "" },
  { "they-are-one", "[pAnna Weber] came. They parted in 1979.", "" },
  { "it-is-the-house-before", "[oNorth Bank] is old. It has been funded since 2012 by the state.",
    "2012 | North Bank has been funded since 2012 by the state | North Bank | \n" },
  { "it-is-a-place", "[lVelden] is old. It was rebuilt in 1950.",
    "1950 | Velden was rebuilt | Velden | \n" },
  { "it-is-a-thing", "An old dam broke. It was closed in 2019.",
    "2019 | The old dam was closed |  | \n" },
  { "it-goes-on", "The old dam broke. It was tall. It was closed in 2019.",
    "2019 | The old dam was closed |  | \n" },
  { "it-is-no-person", "[pAnna Weber] won. It was closed in 2019.", "" },
  { "it-is-not-many", "The old dams broke. It was closed in 2019.", "" },
  { "the-company", "[oNorth Bank] lends to [oOak Mill]. The company was split in May 2020.",
    "2020-05 | North Bank was split | North Bank | \n" },
  { "the-company-of-nobody", "[pAnna Weber] works. The company was split in May 2020.", "" },
  { "the-company-is-not-named-by-the-way",
    "[pAnna Weber] spoke to [oOak Mill]. The company was split in May 2020.", "" },
  { "she-is-the-subject-before",
    "[pBo Lee] left. [pAnna Weber] won. She was sworn in on 3 May 2025.",
    "2025-05-03 | Anna Weber was sworn in | Anna Weber | \n" },
  { "that-tells-of-the-subject", "The strike that paralysed the port ended on 3 May 2025.",
    "2025-05-03 | The strike ended |  | \n" },
  { "that-cut-off", "A walkout that cut off twelve islands ended on 3 May 2025.",
    "2025-05-03 | Walkout ended |  | \n" },
  { "which-tells-of-the-subject", "The strike, which paralysed the port, ended on 3 May 2025.",
    "2025-05-03 | The strike ended |  | \n" },
  { "who-has-led-since",
    "Ms [pAnna Weber], who has led the union since 2019, will put it to them by "
    "6 November.",
    "2019 | Anna Weber has led the union since 2019 | Anna Weber | \n" },
  { "will-be-sworn-in", "[pAnna Weber] will be sworn in on 12 May 2025.",
    "2025-05-12 | Anna Weber will be sworn in | Anna Weber | \n" },
  { "born", "Born in [lOslo] in 1942 to a welder, [pAnna Weber] left school at 14.",
    "1942 | Anna Weber was born in Oslo to a welder | Anna Weber | Oslo\n" },
  { "born-she", "[pAnna Weber] sang. Born in 1942 to a welder, she left school.",
    "1942 | Anna Weber was born to a welder | Anna Weber | \n" },
  { "founded-many", "Founded in 1968, the two schools taught law.",
    "1968 | The two schools were founded |  | \n" },
  { "born-but-another-date", "Born to a welder, [pAnna Weber] left school in May 1956.",
    "1956-05 | Anna Weber left school | Anna Weber | \n" },
  { "apostrophe", "The workers' union won on 3 May 2025.",
    "2025-05-03 | The workers' union won |  | \n" },
  { "apostrophe-of-an-object", "[pAnna Weber] sounded the ships’ horns on 3 May 2025.",
    "2025-05-03 | Anna Weber sounded the ships’ horns | Anna Weber | \n" },
  { "before-a-crowd", "[pAnna Weber] sang before 900 people in [lOslo] on 3 May 2025.",
    "2025-05-03 | Anna Weber sang before 900 people in Oslo | Anna Weber | Oslo\n" },
  { "after-the-war", "The war ended in 2013. After the war, [pAnna Weber] founded a newspaper.",
    ">2013 | Anna Weber founded a newspaper | Anna Weber | \n"
    "2013 | The war ended |  | \n" },
  { "before-the-election",
    "[pAnna Weber] won the election on 3 May 2025. [pPaul Lind] resigned before the election.",
    "2025-05-03 | Anna Weber won the election | Anna Weber | \n"
    "<2025-05-03 | Paul Lind resigned before the election | Paul Lind | \n" },
  { "after-a-named-storm",
    "[eHurricane Mara] struck [lOslo] on 3 May 2025. [pAnna Weber] came after [eHurricane Mara].",
    "2025-05-03 | Hurricane Mara struck Oslo | Hurricane Mara, Oslo | \n"
    ">2025-05-03 | Anna Weber came after Hurricane Mara | Anna Weber, Hurricane Mara | \n" },
  { "after-a-war-without-a-date", "The war ended. [pAnna Weber] came after the war.", "" },
  { "after-two-wars",
    "The war ended in 2013. The other war ended in 2019. [pAnna Weber] came after the war.",
    "2013 | The war ended |  | \n"
    "2019 | The other war ended |  | \n" },
  { "after-the-war-what-was-not",
    "The war ended in 2013. [pAnna Weber] did not come after the war.",
    "2013 | The war ended |  | \n" },
  { "after-the-war-commission",
    "The war ended in 2013. [pAnna Weber] came after the war panel met.",
    "2013 | The war ended |  | \n" },
  { "called-is-not-held",
    "[pPaul Lind] called the election in May 2024. [pAnna Weber] came after the election.",
    "2024-05 | Paul Lind called the election | Paul Lind | \n" },
  { "group-set-up", "Friends of the [lOak], a group set up in February, will meet on 17 May 2025.",
    "2025-05-17 | Friends of the Oak will meet | Oak | \n"
    "2025-02 | Friends of the Oak was set up | Oak | \n" },
  { "nurse-freed", "[pAnna Weber], a nurse freed in March, will speak on 17 May 2025.",
    "2025-05-17 | Anna Weber will speak | Anna Weber | \n"
    "2025-03 | Anna Weber was freed | Anna Weber | \n" },
  { "to-be-considered", "A report to be considered by the cabinet on 3 May 2025 is long.", "" },
  { "date-that-owns", "[pAnna Weber] lost her seat at last July's election.",
    "2024-07 | Anna Weber lost her seat at the election | Anna Weber | \n" },
  { "beneath-it", "The oak is old. A bench was placed beneath it in 1977.",
    "1977 | Bench was placed beneath the oak |  | \n" },
  { "beneath-what", "[pAnna Weber] is old. A bench was placed beneath it in 1977.",
    "1977 | Bench was placed |  | \n" },
  { "bought-what", "[pAnna Weber] saw a house. [pPaul Lind] bought it in 1977.", "" },
  { "words-in-marks-inside", "The court found in July 2016 that the \"blue line\" had no basis.",
    "2016-07 | The court found that the blue line had no basis |  | \n" },
  { "compared", "[oNorth Bank] will pay $31 a share, 22 percent more than Friday's price.", "" },
  { "up-from", "Profit rose to 700 million, up from 640 million a year earlier.", "" },
  { "than-a-number", "Storms killed more than 900 people on 3 May 2025.",
    "2025-05-03 | Storms killed more than 900 people |  | \n" },
  { "he-is-not-she",
    "[pDoreen Pike] worked. She opened the shop with her husband, [pLen Pike], in 1971. He died in "
    "2019.",
    "1971 | Doreen Pike opened the shop with her husband, Len Pike | Doreen Pike, Len Pike | \n"
    "2019 | Len Pike died | Len Pike | \n" },
  { "bought-back", "A helmet was sold in 2004 and bought back by the museum in 2008.",
    "2004 | Helmet was sold |  | \n"
    "2008 | Helmet was bought back by the museum |  | \n" },
  { "forename-of-a-man", "[pAnna Weber] sings. In 1966 [pPaul Lind] left. She married in 1979.",
    "1966 | Paul Lind left | Paul Lind | \n"
    "1979 | Anna Weber married | Anna Weber | \n" },
  { "forename-of-nobody", "[pAndrea Weber] sang. He married in 1979.",
    "1979 | Andrea Weber married | Andrea Weber | \n" },
  { "forename-of-a-woman", "[pAnna Weber] sang. He married in 1979.", "" },
  { "her-husband-and-not-the-man-before",
    "[pJanek Rusk] left.|[pMarta Kovan] and [pEmil Lind] wept.|He was pardoned in May 2024.",
    "2024-05 | Emil Lind was pardoned | Emil Lind | \n" },
  { "what-that-clause-has",
    "It is in line with an overhaul that [pAnna Weber] detailed in May 2025.",
    "2025-05 | Anna Weber detailed an overhaul | Anna Weber | \n" },
  { "what-news-is", "They had the news that [pAnna Weber] resigned in May 2025.",
    "2025-05 | Anna Weber resigned | Anna Weber | \n" },
  { "clitic-of-a-relative", "[pAnna Weber], who's resigned in May 2025, was ill.",
    "2025-05 | Anna Weber resigned | Anna Weber | \n" },
  { "clause-of-he-behind-and",
    "[pPaul Lind] said that the workers had left the area and he even lost a flat in May 2025.",
    "2025-05 | Paul Lind lost a flat | Paul Lind | \n" },
  { "one-subject-of-three",
    "[pAnna Weber] opened a shop in a garage in 1976, was forced out in 1986 and returned in 1996.",
    "1976 | Anna Weber opened a shop in a garage | Anna Weber | \n"
    "1986 | Anna Weber was forced out | Anna Weber | \n"
    "1996 | Anna Weber returned | Anna Weber | \n" },
  { "between-dashes",
    "On 3 May 2025, [pAnna Weber] -- a citizen -- helped [pPaul Lind] into a taxi.",
    "2025-05-03 | Anna Weber helped Paul Lind into a taxi | Anna Weber, Paul Lind | \n" },
  { "cut-before-how", "A poll showed in June 2024 just how popular the harbour is.", "" },
  { "day-behind-announced", "[oNorth Bank] announced Friday it will open a branch in June 2025.",
    "2025-05-09 | North Bank announced it will open a branch in June 2025 | North Bank | \n"
    "2025-06 | North Bank will open a branch | North Bank | \n" },
};
