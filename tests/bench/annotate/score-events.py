#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Scores the events that are found, their dates and titles, against gold files, which
README.md describes."""

import re

import annotated

# Words that only the text before a title explains. A title that begins with them does not
# stand by itself.
LEANING = re.compile(r"(?:he|she|it|they|his|her|its|their|this|that|these|those|who|which|the "
                     r"(?:company|club|firm|group|team|party|two|other|pair|couple))\b",
                     re.IGNORECASE)


def stands(title, words):
    """Whether a title says each of the words, one of those that are alternatives, and does
    not lean on what was said before."""
    title = title.casefold()
    return LEANING.match(title) is None and all(
        any(word.casefold() in title for word in ways) for ways in words)


def get_when(event):
    """The date, or an interval that is open where it is before or after one."""
    if "when" in event:
        return event["when"]
    return f"{event.get('after', '..')}/{event.get('before', '..')}"


class EventScore:
    def __init__(self, lists=False):
        self.lists = lists
        self.gold = self.found = self.dated = self.standing = 0
        self.made = self.wanted = 0

    def tell(self, what, gold, span, more=""):
        if self.lists:
            print(f"{what}\t{annotated.show(gold, span)}\t{more}")

    def add(self, gold, document):
        if "events" not in gold:
            return
        made = [{"title": event["title"], "when": get_when(event)} | span
                for event in document.get("events", []) for span in event["evidence"][:1]]
        pairs = self.pair_up(gold["events"], made)
        self.made += len(made)
        self.wanted += len(pairs)
        for number, event in enumerate(gold["events"]):
            self.add_event(gold, event, pairs.get(number))
        for event in made:
            if event not in pairs.values():
                self.tell("extra", gold, event, f"{event['when']} {event['title']}")

    @staticmethod
    def pair_up(gold, made):
        """For each gold event the one that was found in its words, with its date if there is
        one; each is in one pair."""
        ways = [(when in wanted["when"], annotated.count_overlap(wanted, event), -other, -number)
                for number, wanted in enumerate(gold) for other, event in enumerate(made)
                for when in [event["when"]] if annotated.count_overlap(wanted, event) > 0]
        pairs, taken = {}, set()
        for _, _, other, number in sorted(ways, reverse=True):
            if -number not in pairs and -other not in taken:
                pairs[-number] = made[-other]
                taken.add(-other)
        return pairs

    def add_event(self, gold, event, made):
        if made is None and event["optional"]:
            return
        self.gold += 1
        if made is None:
            self.tell("missed", gold, event)
            return
        self.found += 1
        if made["when"] in event["when"]:
            self.dated += 1
        else:
            self.tell("date", gold, event, f"{made['when']}, not {' '.join(event['when'])}")
        if stands(made["title"], event["words"]):
            self.standing += 1
        else:
            self.tell("title", gold, event, made["title"])

    def print(self):
        print(f"{'gold':>5} {'found':>6} {'right date':>11} {'title stands':>13} {'wanted':>7}")
        print(f"{self.gold:5} {annotated.to_percent(self.found, self.gold):6.1f} "
              f"{annotated.to_percent(self.dated, self.found):11.1f} "
              f"{annotated.to_percent(self.standing, self.found):13.1f} "
              f"{annotated.to_percent(self.wanted, self.made):7.1f}")


if __name__ == "__main__":
    annotated.main(__doc__, EventScore)
