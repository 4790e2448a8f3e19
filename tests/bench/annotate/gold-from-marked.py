#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes texts with marks in them, as those in gold/, as a gold file.

Usage: gold-from-marked.py FILE.txt... > GOLD.jsonl

README.md describes the marks.
"""

import json
import re
import sys

QUOTE_KINDS = {"d": "direct", "m": "mixed", "r": "reported"}
MARK = re.compile(r"\[(?P<entity>\w+):|\{(?P<kind>[dmr]) (?P<speaker>\w+\??|-):|"
                  r"\{t (?P<value>[^: }]+)(?: (?P<timex>[\d-]+T\d\d:\d\d|[\w-]+|=))?:|"
                  r"\{(?P<event>e\??) (?P<when>[^;:]*); (?P<words>[^:]+):|"
                  r"(?P<end>[\]}])")
ENTITY = re.compile(r"(?P<id>\w+) = (?P<kind>person|organization|place): (?P<names>.+)")
MEMBER = re.compile(r"(name|published|language|title): (.+)")


def read_date(value, timex):
    """“-” is no interval, and “=” a TIMEX3 value that is the same."""
    given = {"value": None if value == "-" else value, "timex": value if timex == "=" else timex}
    return {member: text for member, text in given.items() if text is not None}


class MarkedText:
    def __init__(self, path):
        self.path = path
        self.document = {"language": "en", "blocks": [], "types": []}
        self.entities = {}
        with open(path, encoding="utf-8") as file:
            head, *blocks = re.split(r"\n{2,}", file.read().strip())
        for line in head.split("\n"):
            self.read_head(line)
        for block in blocks:
            self.read_block(block)

    def fail(self, what):
        sys.exit(f"{self.path}: {what}")

    def read_head(self, line):
        member, entity = MEMBER.fullmatch(line), ENTITY.fullmatch(line)
        if member is not None:
            self.document[member.group(1)] = member.group(2)
        elif entity is not None:
            names = [name.strip() for name in entity.group("names").split("|")]
            self.entities[entity.group("id")] = (entity.group("kind"), names)
        else:
            self.fail(f"what is “{line}”?")

    def read_block(self, block):
        kind = "paragraph"
        for mark, name in (("# ", "heading"), ("> ", "quote"), ("- ", "list-item")):
            if block.startswith(mark):
                kind, block = name, block[len(mark):]
        text, at, opened = "", 0, []
        for mark in MARK.finditer(block):
            text += block[at:mark.start()]
            at = mark.end()
            if mark.group("end") is None:
                opened.append((mark, len(text)))
            elif not opened:
                self.fail(f"nothing was opened before “{block[mark.start():]}”")
            else:
                self.add(*opened.pop(), len(text))
        if opened:
            self.fail(f"“{opened[-1][0].group()}” is never closed")
        self.document["blocks"].append(text + block[at:])
        self.document["types"].append(kind)

    def get_entity(self, name):
        if name not in self.entities:
            self.fail(f"nobody is “{name}”")
        return self.entities[name]

    def add(self, mark, start, end):
        member, item = self.read_mark(mark)
        span = {"block": len(self.document["blocks"]), "start": start, "end": end}
        self.document.setdefault(member, []).append(span | item)

    def read_mark(self, mark):
        entity, speaker = mark.group("entity"), mark.group("speaker")
        if entity is not None:
            return "names", {"kind": self.get_entity(entity)[0], "entity": entity}
        if mark.group("value") is not None:
            return "dates", read_date(mark.group("value"), mark.group("timex"))
        if mark.group("event") is not None:
            return "events", {"when": [when for when in mark.group("when").split("|") if when],
                              "words": [word.strip().split("/")
                                        for word in mark.group("words").split(",")],
                              "optional": mark.group("event") == "e?"}
        names = [] if speaker == "-" else list(self.get_entity(speaker.rstrip("?"))[1])
        if speaker.endswith("?"):
            names.append("")
        return "quotes", {"kind": QUOTE_KINDS[mark.group("kind")], "speakers": names}


if len(sys.argv) < 2:
    sys.exit(__doc__)
for argument in sys.argv[1:]:
    json.dump(MarkedText(argument).document, sys.stdout, ensure_ascii=False)
    print()
