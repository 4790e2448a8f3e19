/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words in quotation marks with a verb beside them, or without one: classes 1 to 7. */

#pragma once

#include "quotes-cases.h"

static const QuoteCase direct_quotes[] = {
  /* 1, 2: the verb before, behind and inverted. */
  { "verb-after",
    "en",
    "“The bridge is open now,” [p1 Lee] said.",
    { "1 d “The bridge is open now,”" } },
  { "inverted",
    "en",
    "“The bridge is open now,” said [p1 Ana Lee] on Monday.",
    { "1 d “The bridge is open now,”" } },
  { "inverted-role-and-name",
    "en",
    "“The bridge is open now,” said the city's new mayor, [p1 Ana Lee].",
    { "1 d “The bridge is open now,”" } },
  { "apposition",
    "en",
    "“It is open now,” [p1 Ana Lee], mayor of [l2 Porto], told reporters.",
    { "1 d “It is open now,”" } },
  { "possessive-is-no-speaker",
    "en",
    "“It is open now,” [p1 Lee]'s deputy [p2 Omar Diaz] said.",
    { "2 d “It is open now,”" } },
  { "verb-before-colon",
    "en",
    "[p1 Lee] said: “The bridge is open now.”",
    { "1 d “The bridge is open now.”" } },
  { "verb-before-comma",
    "en",
    "[p1 Lee] told [o2 Radio Sur], “The bridge is open now.”",
    { "1 d “The bridge is open now.”" } },
  { "verb-before-that",
    "en",
    "[p1 Lee] said that “the bridge will open in May”.",
    { "1 d “the bridge will open in May”" } },
  { "question", "en", "“Who will pay for it?” [p1 Lee] asked.", { "1 d “Who will pay for it?”" } },
  { "nearest-name-speaks",
    "en",
    "[p1 Lee] met [p2 Diaz], and [p2 Diaz] said: “We will pay for it.”",
    { "2 d “We will pay for it.”" } },
  { "typewriter-marks",
    "en",
    "\"The bridge is open now,\" [p1 Lee] said.",
    { "1 d \"The bridge is open now,\"" } },
  { "single-marks",
    "en",
    "‘The bridge isn’t open yet,’ [p1 Lee] said.",
    { "1 d ‘The bridge isn’t open yet,’" } },
  { "organization-speaks",
    "en",
    "“The bridge is safe to use,” the [o1 Roads Agency] said.",
    { "1 d “The bridge is safe to use,”" } },
  /* 3 */
  { "according-to",
    "en",
    "“The bridge is safe to use,” according to [p1 Lee].",
    { "1 d “The bridge is safe to use,”" } },
  { "according-to-first",
    "en",
    "According to [p1 Lee], the bridge is safe to use.",
    { "1 r the bridge is safe to use" } },
  { "according-to-last",
    "en",
    "The bridge is safe to use, according to [p1 Lee].",
    { "1 r The bridge is safe to use" } },
  /* 4 */
  { "colon-at-the-end-of-a-paragraph",
    "en",
    "[p1 Lee] then said this:\n“The bridge is open to all.”",
    { "1 d “The bridge is open to all.”" } },
  { "block-quotation",
    "en",
    "[p1 Lee] wrote:\n> The bridge is open to all.",
    { "1 d The bridge is open to all." } },
  /* 5 */
  { "split",
    "en",
    "“The bridge is open,” [p1 Lee] said. “We are very proud of it.”",
    { "1 d “The bridge is open,”", "1 d “We are very proud of it.”" } },
  /* 6 */
  { "over-paragraphs",
    "en",
    "[p1 Lee] said: “The bridge is open.\n“And it is ours to keep.”",
    { "1 d “The bridge is open.", "1 d “And it is ours to keep.”" } },
  /* 7 */
  { "next-paragraph",
    "en",
    "“The bridge is open,” [p1 Lee] said.\n“It took us eleven long years.”",
    { "1 d “The bridge is open,”", "1 d “It took us eleven long years.”" } },
  /* 3 */
  { "according-to-role-and-name",
    "en",
    "“No one was hurt that day,” according to the mayor, [p1 Ana Lee].",
    { "1 d “No one was hurt that day,”" } },
  /* 4 */
  { "colon-with-title",
    "en",
    "In a letter the mayor, [p1 Ana Lee], wrote:\n"
    "“I shall not sign this paper.”",
    { "1 d “I shall not sign this paper.”" } },
  { "colon-without-a-name",
    "en",
    "A leaflet in town said:\n"
    "“The bridge is open to all.”",
    { "- d “The bridge is open to all.”" } },
  /* 5 */
  { "split-in-a-sentence",
    "en",
    "“The bridge,” [p1 Lee] said, “is open to everybody now.”",
    { "1 d “The bridge,”", "1 d “is open to everybody now.”" } },
  { "split-by-the-inverted",
    "en",
    "“It is open,” said [p1 Lee], who built it, “and it will stay so.”",
    { "1 d “It is open,”", "1 d “and it will stay so.”" } },
  { "split-before-a-short-sentence",
    "en",
    "“It was no bridge,” [p1 Lee] said in her speech. “This was art.”",
    { "1 d “It was no bridge,”", "1 d “This was art.”" } },
  /* 6 */
  { "over-three-paragraphs",
    "en",
    "“The bridge is open,” [p1 Lee] said. “It is ours.\n"
    "“We built it by hand.\n"
    "“And we shall keep it.”",
    { "1 d “The bridge is open,”", "1 d “It is ours.", "1 d “We built it by hand.",
      "1 d “And we shall keep it.”" } },
  { "over-paragraphs-of-typewriters",
    "en",
    "[p1 Lee] said: \"The bridge is open.\n"
    "\"And it is ours to keep.\"",
    { "1 d \"The bridge is open.", "1 d \"And it is ours to keep.\"" } },
  /* 7 */
  { "question-and-answer",
    "en",
    "“Did you see it fall?” [p1 Lee] asked.\n"
    "“I did,” [p2 Diaz] said.\n"
    "“When was that, exactly?”\n"
    "“It was late in May.”",
    { "1 d “Did you see it fall?”", "2 d “I did,”", "1 d “When was that, exactly?”",
      "2 d “It was late in May.”" } },
  { "no-turns-without-a-question",
    "en",
    "“It fell on us,” [p1 Lee] said.\n"
    "“I saw it fall,” [p2 Diaz] said.\n"
    "“It made a great noise.”",
    { "1 d “It fell on us,”", "2 d “I saw it fall,”", "2 d “It made a great noise.”" } },
  { "introduced-by-a-sentence",
    "en",
    "“It is too late,” [p1 Lee] said. Manager [p2 Omar Diaz] had no complaints.\n"
    "“They were better than us today.”",
    { "1 d “It is too late,”", "2 d “They were better than us today.”" } },
  { "answer-to-a-plain-question",
    "en",
    "“I like the ice,” [p1 Lee] said.\n"
    "How cold is it there in May?\n"
    "“Colder than you would think.”",
    { "1 d “I like the ice,”", "1 d “Colder than you would think.”" } },
  { "speaker-behind-the-last-paragraph",
    "en",
    "“The water came at night,\n“and nobody had warned us,” [p1 Ana Lee] said.",
    { "1 d “The water came at night,", "1 d “and nobody had warned us,”" } },
  { "short-paragraph-that-goes-on",
    "en",
    "[p1 Ana Lee] looked back. “We began well.\n“Then we lost our nerve.”",
    { "1 d “We began well.", "1 d “Then we lost our nerve.”" } },
  { "she-once-said",
    "en",
    "[p1 Ana Lee] wrote songs with [p2 Bo Kent]. “He wrote the tunes,” she once told a friend.",
    { "1 d “He wrote the tunes,”" } },
  { "first-block-introduces",
    "en",
    "[p1 Ana Lee] had a simple message for drivers:\n“Stay at home.”",
    { "1 d “Stay at home.”" } },
};
