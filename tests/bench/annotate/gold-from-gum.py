#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes the dates of GUM's xml files as a gold file for score-dates.

Usage: gold-from-gum.py FILE.xml... > GOLD.jsonl

The paragraphs, headings and list items of a document become blocks, its tokens are put
together as they are written. The output holds text of the corpus: keep it out of the
project.
"""

import json
import re
import sys

BREAKS = {"p", "head", "item", "caption", "sp", "figure", "list", "table", "row", "cell"}
NO_SPACE_BEFORE = {",", ".", ";", ":", "!", "?", ")", "]", "%", "’", "'", "”", "...", "–s"}
NO_SPACE_BEHIND = {"(", "[", "$", "£", "€", "“", "‘"}
MONTH_DAYS = "--"
# Pages of a wiki are told from when they were last changed, not from when they were begun.
WIKI_GENRES = ("bio", "voyage")
# GUM bounds a season by the months of its equinox and its solstice.
SEASONS = {("03", "06"): 21, ("06", "09"): 22, ("09", "12"): 23, ("12", "03"): 24}
SEASON_WORDS = re.compile(r"\b(spring|summer|autumn|fall|winter)\b", re.IGNORECASE)


def is_clitic(word):
    return re.fullmatch(r"['’](s|re|ve|ll|d|m)|n['’]t", word) is not None


def read_attributes(line):
    return dict(re.findall(r'(\w+)="([^"]*)"', line))


def count_from_zero(value):
    """GUM writes 508 BC as -0508; in EDTF the year before 1 is 0."""
    if value is None or not value.startswith("-"):
        return value
    return f"-{int(value[1:5]) - 1:04d}{value[5:]}"


def mend_interval(first, last, words):
    """What GUM writes in a way of its own: a decade or century that ends with the first day
    of its last year, a season in months."""
    if first.endswith("-01-01") and last.endswith("-01-01") and first != last:
        first, last = first[:-6], last[:-6]
    season = SEASONS.get((first[5:], last[5:]))
    if season is not None and SEASON_WORDS.search(words):
        return f"{first[:4]}-{season}"
    return first if first == last else first + "/" + last


def get_published(head):
    genre = head.get("id", "").split("_")[1]
    if genre in WIKI_GENRES:
        return min(head.get(name, "9") for name in ("dateModified", "dateCollected"))
    return head.get("dateCreated")


def to_edtf(attributes, words):
    """The interval of a date, or None where GUM gives no year."""
    when = attributes.get("when")
    first = attributes.get("from") or attributes.get("notBefore")
    last = attributes.get("to") or attributes.get("notAfter")
    for value in (when, first, last):
        if value is not None and value.startswith(MONTH_DAYS):
            return None
    when, first, last = (count_from_zero(value) for value in (when, first, last))
    if when is not None:
        return when
    if first is not None and last is not None:
        return mend_interval(first, last, words)
    return None


class Document:
    def __init__(self, path):
        self.blocks = []
        self.dates = []
        self.text = ""
        self.open = []
        self.no_space = True
        self.in_quote = False
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        self.head = read_attributes(lines[0])
        for line in lines:
            self.read(line)
        self.end_block()

    def end_block(self):
        if self.text:
            self.blocks.append(self.text)
        self.text = ""
        self.no_space = True

    def read(self, line):
        tag = re.match(r"<(/?)(\w+)([^>]*)>", line)
        if tag is None:
            if "\t" in line:
                self.add_word(*line.split("\t")[:2])
        elif tag.group(2) in BREAKS:
            self.end_block()
        elif tag.group(2) == "date" and not tag.group(1):
            self.open.append((None, read_attributes(tag.group(3))))
        elif tag.group(2) == "date" and self.open:
            start, attributes = self.open.pop()
            if start is not None:
                self.add_date(start, attributes)

    def add_word(self, word, tag):
        is_quote = word == '"'
        if is_quote:
            self.in_quote = not self.in_quote
        is_hyphen = tag == "HYPH"
        has_space = not (self.no_space or is_hyphen or word in NO_SPACE_BEFORE or is_clitic(word) or
                         (is_quote and not self.in_quote))
        if has_space:
            self.text += " "
        for i, (start, attributes) in enumerate(self.open):
            if start is None:
                self.open[i] = (len(self.text), attributes)
        self.text += word
        self.no_space = is_hyphen or word in NO_SPACE_BEHIND or (is_quote and self.in_quote)

    def add_date(self, start, attributes):
        date = {"block": len(self.blocks), "start": start, "end": len(self.text)}
        value = to_edtf(attributes, self.text[start:])
        if value is not None:
            date["value"] = value
        self.dates.append(date)


def main():
    for path in sys.argv[1:]:
        document = Document(path)
        print(json.dumps({
            "name": document.head.get("id"),
            "published": get_published(document.head),
            "language": "en",
            "blocks": document.blocks,
            "dates": document.dates,
        }, ensure_ascii=False))


main()
