#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Scores the quotes that are found, and who is named as their speaker, against gold
files, which README.md describes."""

import re

import annotated

KINDS = ("direct", "mixed", "reported")
EDGES = re.compile(r"^[\W_]*(?:that\b[\W_]*)?|[\W_]*$", re.IGNORECASE)


def trim(text, span):
    """Where a quote's words are, without marks, stops, space and "that" at its ends."""
    words = text[span["start"]:span["end"]]
    first, *others = EDGES.finditer(words)
    end = others[0].start() if others else len(words)
    return span["block"], span["start"] + first.end(), span["start"] + max(first.end(), end)


def normalize(name):
    return re.sub(r"^the ", "", " ".join(name.casefold().split()))


class Count:
    def __init__(self):
        self.gold = self.found = self.exact = self.same_kind = 0
        self.spoken = self.named = 0
        self.made = self.wanted = 0

    def add(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


class QuoteScore:
    def __init__(self, lists=False):
        self.lists = lists
        self.counts = {kind: Count() for kind in KINDS}
        self.unspoken = self.overnamed = 0

    def tell(self, what, gold, quote, more=""):
        if self.lists:
            print(f"{what}\t{quote['kind']}\t{annotated.show(gold, quote)}\t{more}")

    def add(self, gold, document):
        names = {entity["id"]: entity["name"] for entity in document.get("entities", [])}
        made = [quote["span"] | {"kind": quote["kind"], "speaker": names.get(quote.get("speaker"))}
                for quote in document.get("quotes", [])]
        for quote in gold["quotes"]:
            best = max(made, key=lambda other: annotated.count_overlap(quote, other), default=None)
            if best is not None and annotated.count_overlap(quote, best) == 0:
                best = None
            self.add_quote(gold, quote, best)
        for quote in made:
            count = self.counts[quote["kind"]]
            count.made += 1
            if any(annotated.count_overlap(quote, other) > 0 for other in gold["quotes"]):
                count.wanted += 1
            else:
                self.tell("extra", gold, quote, quote["speaker"])

    def add_quote(self, gold, quote, best):
        count = self.counts[quote["kind"]]
        text = gold["blocks"][quote["block"]]
        count.gold += 1
        if best is None:
            self.tell("missed", gold, quote)
        else:
            is_exact = trim(text, quote) == trim(text, best)
            count.found += 1
            count.exact += is_exact
            count.same_kind += quote["kind"] == best["kind"]
            if not is_exact:
                self.tell("bounds", gold, quote, annotated.show(gold, best))
            if quote["kind"] != best["kind"]:
                self.tell("class", gold, quote, best["kind"])
        if "speakers" in quote:
            self.add_speaker(gold, quote, best)

    def add_speaker(self, gold, quote, best):
        speaker = best["speaker"] if best is not None else None
        if not quote["speakers"]:
            self.unspoken += 1
            self.overnamed += speaker is not None
            if speaker is not None:
                self.tell("speaker", gold, quote, f"{speaker}, not nobody")
            return
        right = {normalize(name) for name in quote["speakers"]}
        is_right = best is not None and normalize(speaker or "") in right
        self.counts[quote["kind"]].spoken += 1
        self.counts[quote["kind"]].named += is_right
        if best is not None and not is_right:
            self.tell("speaker", gold, quote, f"{speaker}, not {quote['speakers'][0]}")

    def print(self):
        counts = self.counts | {"all": Count()}
        for kind in KINDS:
            counts["all"].add(self.counts[kind])
        print(f"{'':10} {'gold':>5} {'found':>6} {'exact':>6} {'class':>6} {'wanted':>7} "
              f"{'spoken':>7} {'named rightly':>14}")
        for kind, count in counts.items():
            print(f"{kind:10} {count.gold:5} {annotated.to_percent(count.found, count.gold):6.1f} "
                  f"{annotated.to_percent(count.exact, count.gold):6.1f} "
                  f"{annotated.to_percent(count.same_kind, count.gold):6.1f} "
                  f"{annotated.to_percent(count.wanted, count.made):7.1f} {count.spoken:7} "
                  f"{annotated.to_percent(count.named, count.spoken):14.1f}")
        print(f"of {self.unspoken} quotes of nobody who is named, "
              f"{self.overnamed} were given a speaker")


if __name__ == "__main__":
    annotated.main(__doc__, QuoteScore)
