/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who is meant: classes 10 to 13, interviews, and clauses with some words in marks. */

#pragma once

#include "quotes-cases.h"

static const QuoteCase quotes_of_speakers[] = {
  /* 10 */
  { "pronoun",
    "en",
    "[p1 Ana Lee] opened the bridge. “It was high time,” she said.",
    { "1 d “It was high time,”" } },
  { "pronoun-of-the-subject",
    "en",
    "[p1 Ana Lee] met [p2 Omar Diaz] at the bridge. “It was high time,” she said.",
    { "1 d “It was high time,”" } },
  { "pronouns-keep-their-gender",
    "en",
    "Mr. [p1 Diaz] spoke to Ms. [p2 Lee]. “It is open,” Ms. [p2 Lee] said. “It is late,” he said.",
    { "2 d “It is open,”", "1 d “It is late,”" } },
  { "pronoun-of-nobody",
    "en",
    "“It was high time for this,” she said.",
    { "- d “It was high time for this,”" } },
  /* 11 */
  { "role",
    "en",
    "[p1=mayor Ana Lee] met [p2=engineer Omar Diaz]. “It is open,” the mayor said.",
    { "1 d “It is open,”" } },
  { "somebody",
    "en",
    "[p1 Lee] met [p2 Diaz]. “The bridge will hold,” a witness said.",
    { "- d “The bridge will hold,”" } },
  /* 12 */
  { "nested",
    "en",
    "“He told me ‘the bridge is open’ and left,” [p1 Lee] said.",
    { "1 d “He told me ‘the bridge is open’ and left,”" } },
  /* 13 */
  { "headline", "en", "# [p1 Lee]: the bridge opens in May", { "1 r the bridge opens in May" } },
  /* 10 */
  { "pronoun-of-who-spoke",
    "en",
    "[p1 Adeyemi] had spoken. [p3 Marsh]’s lawyer, [p2 Cho], said the warnings were never given.\n"
    "“No one raised a voice,” she said.",
    { "2 r the warnings were never given", "2 d “No one raised a voice,”" } },
  /* 11 */
  { "role-of-nobody",
    "en",
    "[p1=lawyer Ana Lee] rose. “This is not so,” the judge said.",
    { "- d “This is not so,”" } },
  { "role-behind",
    "en",
    "[p1=mayor Ana Lee] came. [p2=engineer Omar Diaz] spoke. “It will hold,” said the mayor.",
    { "1 d “It will hold,”" } },
  { "spokeswoman-of-a-house",
    "en",
    "“Crews cannot climb now,” a spokeswoman for [o1 GridWest] said.",
    { "1 d “Crews cannot climb now,”" } },
  /* 12 */
  { "nested-last",
    "en",
    "“She told me, ‘Post it when you have won.’” [p1 Lee] said.",
    { "1 d “She told me, ‘Post it when you have won.’”" } },
  { "nested-in-typewriters",
    "en",
    "\"Every label said 'bought',\" [p1 Lee] said. \"What a word that is.\"",
    { "1 d \"Every label said 'bought',\"", "1 d \"What a word that is.\"" } },
  /* 13 */
  { "headline-with-marks",
    "en",
    "# [p1 Lee]: ‘The bridge opens in May’",
    { "1 d ‘The bridge opens in May’" } },
  { "headline-with-a-role",
    "en",
    "# Mayor [p1 Ana Lee]: the bridge opens in May",
    { "1 r the bridge opens in May" } },
  { "headline-of-no-person", "en", "# Sport: the race begins on Sunday in Rome", { NULL } },
  { "name-before-marks",
    "en",
    "17:55 Mayor [p1 Ana Lee]: “Stay at home. Nothing is worth your life.”",
    { "1 d “Stay at home. Nothing is worth your life.”" } },
  /* Interviews. */
  { "turns-of-names",
    "en",
    "[p1 Ana Lee]: What did you miss?\n"
    "[p2 Omar Diaz]: Onions. I told them “never again” once.",
    { "1 d What did you miss?", "2 d Onions. I told them “never again” once." } },
  { "turns-of-letters",
    "en",
    "[p1 Ana Lee] came back. [p1 Lee] met us.\n"
    "Q: What did you miss?\n"
    "A: Onions, most of all.",
    { "- d What did you miss?", "1 d Onions, most of all." } },
  { "turn-of-a-name-not-seen",
    "en",
    "[p1 Ana Lee] met [p2 Omar Diaz].\n"
    "Ana Lee: What did you miss?\n"
    "Omar Diaz: Onions.",
    { "1 d What did you miss?", "2 d Onions." } },
  { "one-turn-is-no-interview", "en", "[p1 Ana Lee]: a life in two parts.", { NULL } },
  { "mixed",
    "en",
    "[p1 Lee] said the bridge could be a base for “joint projects”.",
    { "1 m the bridge could be a base for “joint projects”" } },
  { "mixed-opinion",
    "en",
    "[p1 Lee] called the bridge “a dream come true”.",
    { "1 m the bridge “a dream come true”" } },
  { "mixed-twice",
    "en",
    "[p1 Lee] said that she was “proud” and had seen “great things”.",
    { "1 m she was “proud” and had seen “great things”" } },
  { "mixed-around",
    "en",
    "The work of the engineers, [p1 Lee] said, was “clearly visible”.",
    { "1 m The work of the engineers, Lee said, was “clearly visible”" } },
  { "mixed-as",
    "en",
    "[p1 Lee] described it as the “driving force” of the town.",
    { "1 m the “driving force”" } },
  { "emoji-before",
    "en",
    "🙂 “The bridge is open now,” [p1 Lee] said.",
    { "1 d “The bridge is open now,”" } },
  { "mixed-goes-on",
    "en",
    "[p1 Lee] told them that Marsh ignored “three warnings” from the staff.",
    { "1 m Marsh ignored “three warnings” from the staff" } },
  { "mixed-at-a-place",
    "en",
    "[p1 Lee] said that it was “a disgrace” in an interview on Monday.",
    { "1 m it was “a disgrace”" } },
};
