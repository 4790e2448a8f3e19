/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The forms of English verbs that no rule makes, and the words around them. */

#include "dateline-verbs-private.h"

const DatelineFormList dateline_verb_forms[] = {
  { DATELINE_FORM_BE,
    "is are was were am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t" },
  { DATELINE_FORM_BEEN, "be been being" },
  { DATELINE_FORM_HAVE, "has have had hasn't haven't hadn't hasn’t haven’t hadn’t" },
  { DATELINE_FORM_WILL, "will shall won't won’t" },
  { DATELINE_FORM_MODAL,
    "would could may might must should can cannot can't couldn't wouldn't shouldn't can’t "
    "couldn’t wouldn’t shouldn’t" },
  { DATELINE_FORM_DO, "do does did don't doesn't didn't don’t doesn’t didn’t" },
  { DATELINE_FORM_NOT,
    "not never cannot isn't aren't wasn't weren't hasn't haven't hadn't won't can't couldn't "
    "wouldn't shouldn't don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t "
    "won’t can’t couldn’t wouldn’t shouldn’t don’t doesn’t didn’t" },
  { DATELINE_FORM_PAST,
    "went took gave saw began fell rose wrote spoke drove flew chose broke stole threw grew knew "
    "drew swore ate forgot froze shook sank sang swam wore tore woke became came ran overcame "
    "withdrew undertook arose bore beat blew hid rode rang sprang underwent forbade" },
  { DATELINE_FORM_PAST | DATELINE_FORM_PARTICIPLE,
    "said made met found left led lost held kept told sent built bought brought caught fought "
    "sought taught thought sold paid won shot struck spent heard felt put cut set hit let shut "
    "split spread cost hurt read fled fed bred sped dealt meant stood understood withheld upheld "
    "laid lent bent rebuilt resold swept slept wept crept leapt burnt burst bound wound sat lay "
    "clung hung overheard misled oversaw slid stuck swung stung spun shed ground thrust outbid "
    "broadcast dug sent quit bet bid upset reset offset got retold learnt" },
  { DATELINE_FORM_PARTICIPLE,
    "gone taken given seen begun fallen risen written spoken driven flown chosen broken stolen "
    "thrown grown known drawn sworn eaten forgotten frozen shaken sunk born worn torn become come "
    "run done had beaten hidden bitten ridden overrun overthrown withdrawn undertaken forbidden "
    "shown proven sewn sung swum hewn undergone" },
  { DATELINE_FORM_PRESENT,
    "says meets opens begins starts ends faces wins loses takes goes comes makes gives becomes "
    "leaves holds brings joins returns arrives leads signs launches announces agrees approves "
    "rejects visits votes kills dies falls rises plays hosts marks follows votes backs calls "
    "plans intends aims vows expires closes resigns steps heads reaches moves buys sells pays "
    "sends hits strikes runs flies sails departs resumes reopens travels retires premieres" },
  { DATELINE_FORM_PRESENT | DATELINE_FORM_STATE,
    "wants hopes believes thinks knows expects likes needs means seems remains stays lives "
    "contains includes owns belongs depends employs represents covers consists want hope believe "
    "think know expect like need mean seem remain" },
  { DATELINE_FORM_STATE,
    "wanted hoped believed thought knew expected liked needed meant seemed remained stayed lived "
    "contained included owned belonged depended employed consisted felt loved hated feared "
    "considered looked appeared worked declined refused tended" },
  { DATELINE_FORM_ADVERB,
    "also then later again once still already just now even further ever always recently "
    "previously reportedly officially formally narrowly first last finally eventually soon since "
    "only nearly almost largely mostly widely initially originally subsequently effectively "
    "apparently allegedly repeatedly publicly quickly immediately successfully unanimously "
    "jointly yet twice often far not never" },
  { DATELINE_FORM_BEFORE_NOUN,
    "the a an of his her its their our my your this these those some many several most more any "
    "every each no in on at from with by for into against between among over under about as to "
    "than newly very highly so too such per via its' whose" },
  { DATELINE_FORM_CLAUSE,
    "after when while before until unless because since although though whereas where who which "
    "that if as whether once and but or so yet nor than how why what whom" },
  { DATELINE_FORM_NO_VERB,
    "hundred red bed need seed speed indeed exceed feed breed bleed greed creed deed weed shed "
    "sled sacred naked wicked beloved crooked rugged ragged talented so-called unprecedented "
    "proceed succeed embed unlimited armed kindred aged infrared united weed reed heed steed "
    "steadfast biped moped med ted fred ned unwanted alleged supposed left-handed" },
  { DATELINE_FORM_PLAN, "due set scheduled expected planned likely poised slated bound planning" },
  { DATELINE_FORM_SAYS,
    "said says told added insisted claimed admitted warned stated announced reported confirmed "
    "denied argued explained stressed noted showed found believed thought hoped feared knew meant "
    "suggested ruled estimated revealed" },
  { DATELINE_FORM_PLURAL,
    "go meet face vote open begin start return gather march head play compete decide choose elect "
    "arrive leave sign sail fly travel resume reopen depart host visit launch perform" },
  { DATELINE_FORM_NOUN, "set cut cost hit split spread bid bet ground rose saw felt offset read" },
  { DATELINE_FORM_HOPE, "hopes hope expects expect hoped expected" },
  { 0, NULL },
};
