#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes the names of a corpus, and which are of the same entity, as a gold file.

Usage: gold-coreference.py [--each N] FORMAT FILE... > GOLD.jsonl

FORMAT is
  gum      GUM's files with dependencies, which have the entities as well
  docred   DocRED's JSON files, whose entities are sets of names

With --each, only the Nth, 2Nth and so on of the documents of a file are written. The
output holds text of the corpus: keep it out of the project.
"""

import json
import re
import sys

KINDS = {"PER": "person", "person": "person", "ORG": "organization",
         "organization": "organization", "LOC": "place", "place": "place"}
# What may stand in a name without being a proper noun.
LINKS = {"of", "the", "for", "and", "&", "de", "la", "le", "du", "des", "del", "von", "van", "'s",
         "’s", "-", "in", "on", "al", "el", "y", "'", "’"}
NO_SPACE_BEFORE = re.compile(r"""[.,;:!?)\]%”’]|'|['’](s|re|ve|ll|d|m|S)|n['’]t|\.\.\.""")
ENTITY_PARTS = re.compile(r"\((?P<head>[^()]+)(?P<one>\))?|(?P<group>\d+)\)")


def write(name, blocks, names, published=None):
    names.sort(key=lambda item: (item["block"], item["start"]))
    document = {"name": name, "language": "en", "blocks": blocks, "names": names}
    if published:
        document["published"] = published
    json.dump(document, sys.stdout, ensure_ascii=False)
    print()


class GumDocument:
    """A name is an entity whose least words are proper nouns, and nothing that has a name
    itself inside of a longer one."""

    def __init__(self, path):
        self.head = {}
        self.blocks, self.names = [], []
        self.text, self.has_space = "", False
        self.tokens, self.open = [], []
        self.joined_until = 0
        self.joined_space = False
        with open(path, encoding="utf-8") as file:
            for line in file:
                self.read(line.rstrip("\n"))
        self.end_block()

    def read(self, line):
        if line.startswith("# newpar_block") or line == "# newpar":
            self.end_block()
        elif line.startswith("# meta::"):
            name, _, value = line[len("# meta::"):].partition(" = ")
            self.head[name] = value
        elif line and not line.startswith("#"):
            self.read_token(line.split("\t"))
        elif not line:
            self.end_sentence()

    def end_block(self):
        self.end_sentence()
        if self.text:
            self.blocks.append(self.text)
        self.text, self.has_space = "", False

    def end_sentence(self):
        taken = set()
        for first, last, kind, entity in sorted(self.tokens_of_names(),
                                                key=lambda name: name[0] - name[1]):
            if not taken.isdisjoint(range(first, last + 1)):
                continue
            taken.update(range(first, last + 1))
            self.names.append({"block": len(self.blocks), "start": self.tokens[first]["start"],
                               "end": self.tokens[last]["end"], "kind": kind, "entity": entity})
        self.tokens, self.open, self.joined_until = [], [], 0

    def read_token(self, columns):
        number, form, misc = columns[0], columns[1], columns[9]
        if "." in number:
            return
        if "-" in number:
            # Written as one word: its parts say nothing of spaces.
            self.joined_until = int(number.split("-")[1])
            self.joined_space = "SpaceAfter=No" not in misc
            return
        if self.has_space:
            self.text += " "
        start = len(self.text)
        self.text += form
        self.tokens.append({"start": start, "end": len(self.text), "word": form,
                            "is_proper": columns[4].startswith("NNP"), "entities": []})
        if int(number) < self.joined_until:
            self.has_space = False
        elif int(number) == self.joined_until:
            self.has_space = self.joined_space
        else:
            self.has_space = "SpaceAfter=No" not in misc
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        if entity is not None:
            self.read_entities(entity.group(1))

    def read_entities(self, value):
        last = len(self.tokens) - 1
        for part in ENTITY_PARTS.finditer(value):
            if part.group("head") is not None:
                self.open.append([part.group("head"), last, None])
            group = part.group("group") or (part.group("one") and
                                            part.group("head").split("-")[0])
            for mention in reversed(self.open):
                if group and mention[2] is None and mention[0].split("-")[0] == group:
                    mention[2] = last
                    break

    def tokens_of_names(self):
        for head, start, end in self.open:
            fields = head.split("-")
            if end is None or len(fields) < 6 or fields[1] not in KINDS:
                continue
            places = [start + int(place) - 1 for place in fields[5].split(",")]
            between = range(places[0], places[-1] + 1)
            if all(self.tokens[i]["is_proper"] for i in places) and \
                    all(self.tokens[i]["is_proper"] or self.tokens[i]["word"].lower() in LINKS
                        for i in between):
                yield places[0], places[-1], KINDS[fields[1]], fields[0]


def read_gum(path):
    document = GumDocument(path)
    yield path.rsplit("/", 1)[-1], document.blocks, document.names, \
        document.head.get("dateCreated")


def put_together(sentences):
    """A text of tokens, and where each token stands."""
    text, places, in_quote = "", [], False
    for sentence in sentences:
        places.append([])
        for token in sentence:
            is_mark = token == '"'
            closes = text == "" or NO_SPACE_BEFORE.fullmatch(token) or (is_mark and in_quote) or \
                text[-1] in "([“‘$£€" or (text[-1] == '"' and in_quote)
            if is_mark:
                in_quote = not in_quote
            text += token if closes else " " + token
            places[-1].append((len(text) - len(token), len(text)))
    return text, places


def read_docred(path):
    with open(path, encoding="utf-8") as file:
        documents = json.load(file)
    for source in documents:
        text, places = put_together(source["sents"])
        names, seen = [], set()
        for number, mentions in enumerate(source["vertexSet"]):
            for mention in mentions:
                tokens = places[mention["sent_id"]][slice(*mention["pos"])]
                span = tokens[0][0], tokens[-1][1]
                if mention["type"] in KINDS and span not in seen:
                    seen.add(span)
                    names.append({"block": 0, "start": span[0], "end": span[1],
                                  "kind": KINDS[mention["type"]], "entity": str(number)})
        yield source["title"], [text], names, None


READERS = {"gum": read_gum, "docred": read_docred}


def main():
    arguments, each = sys.argv[1:], 1
    if arguments[:1] == ["--each"] and len(arguments) > 1:
        each, arguments = int(arguments[1]), arguments[2:]
    if len(arguments) < 2 or arguments[0] not in READERS:
        sys.exit(__doc__)
    for path in arguments[1:]:
        for i, document in enumerate(READERS[arguments[0]](path), 1):
            if i % each == 0:
                write(*document)


main()
