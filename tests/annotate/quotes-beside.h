/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who stands beside a passage where no verb of speech does, and whom a spokesman speaks for. */

#pragma once

#include "quotes-cases.h"

static const QuoteCase quotes_of_bystanders[] = {
  { "any-verb-after",
    "en",
    "“You could hear it before you saw it,” [p1 June Hollis] remembers, standing there.",
    { "1 d “You could hear it before you saw it,”" } },
  { "any-verb-after-of-a-pronoun",
    "en",
    "[p1 Lee] shook her head. “Ask me again in the month of May!” she laughed.",
    { "1 d “Ask me again in the month of May!”" } },
  { "nobody-after",
    "en",
    "“This way to the old bridge,” reads the sign.",
    { "- d “This way to the old bridge,”" } },
  { "few-words-and-a-verb",
    "en",
    "[p1 Lee] admitted defeat. “Credit to them,” said the goalkeeper.",
    { "1 d “Credit to them,”" } },
  { "sentence-before",
    "en",
    "[p2 Diaz] left early. [p1 Lee], the chief engineer, points to a map. “Every line is a pipe.”",
    { "1 d “Every line is a pipe.”" } },
  { "sentence-before-after-another-quote",
    "en",
    "“We can wait for the winter,” [p2 Diaz] said. [p1 Lee] points to a map. “Every line is a pipe.”",
    { "2 d “We can wait for the winter,”", "1 d “Every line is a pipe.”" } },
  { "pronoun-in-the-sentence-before",
    "en",
    "[p1 Lee] was late. What did she say to them? “I cannot repeat that here.”",
    { "1 d “I cannot repeat that here.”" } },
  { "colon-behind-any-verb",
    "en",
    "[p1 Lee] once compared the town to a bicycle: “If you stop, you fall off.”",
    { "1 d “If you stop, you fall off.”" } },
  { "spokesman-of-before",
    "en",
    "[p1 Lee] came. A spokesman for the [o2 Bridge Board] declined to comment. “There is no list,” "
    "the spokesman said.",
    { "2 d “There is no list,”" } },
  { "spokesman-of-long-before",
    "en",
    "A spokesman for the [o2 Bridge Board] declined to comment.\nRain fell on "
    "the old town all night and no boat left the harbour before noon. Rain fell on the old "
    "town all night and no boat left the harbour before noon. Rain fell on the old town all "
    "night and no boat left the harbour before noon. Rain fell on the old town all night and "
    "no boat left the harbour before noon. “There is no list,” the spokesman said.",
    { "2 d “There is no list,”" } },
  { "spokesman-of-too-long-before",
    "en",
    "A spokesman for the [o2 Bridge Board] declined to comment.\nRain fell on the old town "
    "all night and no boat left the harbour before noon. Rain fell on the old town all night "
    "and no boat left the harbour before noon. Rain fell on the old town all night and no "
    "boat left the harbour before noon. Rain fell on the old town all night and no boat left "
    "the harbour before noon. Rain fell on the old town all night and no boat left the "
    "harbour before noon. Rain fell on the old town all night and no boat left the harbour "
    "before noon. Rain fell on the old town all night and no boat left the harbour before "
    "noon. Rain fell on the old town all night and no boat left the harbour before noon. "
    "“There is no list,” the spokesman said.",
    { "- d “There is no list,”" } },
  { "spokeswoman-of-the-paragraph",
    "en",
    "[o1 Western Rail] rejected the charge. “The offer has not changed,” a spokeswoman said.",
    { "1 d “The offer has not changed,”" } },
  { "spokesman-is-nobody-who-was-named",
    "en",
    "[p1 Lee] came home. “There is no list,” the spokesman said.",
    { "- d “There is no list,”" } },
  { "who-is-quoted-does-not-speak",
    "en",
    "“[p2 Kenji] is right to ask,” [p1 Lee] said. She paused. “It was a fair thing to do,” she said.",
    { "1 d “Kenji is right to ask,”", "1 d “It was a fair thing to do,”" } },
  { "who-is-told-of-does-not-tell",
    "en",
    "[p1 Lee] laughs. Her colleague [p2 Bell], she says, drinks most of it.",
    { "1 r Her colleague Bell, she says, drinks most of it" } },
  { "house-behind-a-preposition",
    "en",
    "[o1 Voltaro] fell on Monday. [p2 Klein] works with [o3 Rhein Bank]. “We remain confident of "
    "it,” the company said.",
    { "1 d “We remain confident of it,”" } },
  { "set-quotation-and-who-said-it-below",
    "en",
    "> We had no warning of it.\nsaid [p1 Rosa Quispe]\nIt rained.",
    { "1 d We had no warning of it." } },
  { "set-quotation-and-who-said-it-in-it",
    "en",
    "> We had no warning of it. said [p1 Rosa Quispe], a driver.",
    { "1 d We had no warning of it." } },
  { "set-quotation-signed",
    "en",
    "> We had no warning of it.\n> — [p1 Rosa Quispe], driver\n> Nobody came to help us.",
    { "1 d We had no warning of it.", "- d Nobody came to help us." } },
  { "set-quotation-and-a-dash-below",
    "en",
    "> We had no warning of it.\n— [p1 Rosa Quispe] resigned on Monday after eleven years in office.",
    { "- d We had no warning of it." } },
  { "set-quotation-and-another-below",
    "en",
    "> We had no warning of it.\nSaid [p1 Rosa Quispe]: “Nobody came to help us.”",
    { "- d We had no warning of it.", "1 d “Nobody came to help us.”" } },
  { "set-quotation-of-several-blocks",
    "en",
    "[p1 Rosa Quispe] wrote:\n> We had no warning of it.\n> Nobody came to help us.\nIt rained.\n> "
    "We were alone.",
    { "1 d We had no warning of it.", "1 d Nobody came to help us.", "- d We were alone." } },
  { "set-quotation-of-several-blocks-signed",
    "en",
    "> It began to rain.\n[p2 Lee] resigned.\n> We had no warning of it.\n> Nobody came to help us.\n"
    "> — [p1 Rosa Quispe], driver",
    { "- d It began to rain.", "1 d We had no warning of it.", "1 d Nobody came to help us." } },
  { "short-behind-a-colon",
    "en",
    "[p1 Rosa Quispe] has doubts about the road: “It is loud.”",
    { "1 d “It is loud.”" } },
  { "title-behind-a-colon",
    "en",
    "[p1 Rosa Quispe] loves one book: “War and Peace.”",
    { NULL } },
  { "short-behind-a-colon-in-german",
    "de",
    "Nachbar [p1 Ulf Sander] (61) ist skeptisch: „Das wird laut.“",
    { "1 d „Das wird laut.“" } },
  { "set-quotation-tells-who-spoke",
    "en",
    "> Nobody came. We said [p1 Rosa Quispe] was lost.\nIn it [p2 Lee] said no.",
    { "- d Nobody came. We said Rosa Quispe was lost." } },
};
