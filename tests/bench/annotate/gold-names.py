#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes the names of a corpus as a gold file for score-names.

Usage: gold-names.py FORMAT FILE... > GOLD.jsonl

FORMAT is
  dateline  Dateline documents, such as the bundled article
  uner      files of Universal NER, with the text of each sentence
  columns   a token and its tag on each line, an empty line between sentences

The output holds text of the corpus: keep it out of the project.
"""

import json
import re
import sys

KINDS = {
    "PER": "person", "PERSON": "person", "person": "person",
    "ORG": "organization", "ORGANIZATION": "organization", "organization": "organization",
    "LOC": "place", "LOCATION": "place", "GPE": "place", "FAC": "place", "FACILITY": "place",
    "place": "place",
}
CLOSE = re.compile(r"""[.,;:!?)\]%”’]|'|['’](s|re|ve|ll|d|m|S)|n['’]t|\.\.\.""")


class Document:
    def __init__(self, name):
        self.name = name
        self.blocks = []
        self.names = []
        self.text = ""
        self.open = None

    def end_name(self):
        if self.open is not None and self.open[0] in KINDS:
            kind, start, end = self.open
            self.names.append({"block": len(self.blocks), "start": start, "end": end,
                               "kind": KINDS[kind]})
        self.open = None

    def add(self, start, end, tag):
        """Takes note of a token's tag."""
        goes_on = self.open is not None and tag[:1] in "IE" and tag[2:] == self.open[0]
        if goes_on:
            self.open[2] = end
            return
        self.end_name()
        if tag[:2] in ("B-", "I-", "S-", "E-"):
            self.open = [tag[2:], start, end]

    def end_block(self):
        self.end_name()
        if self.text:
            self.blocks.append(self.text)
        self.text = ""

    def write(self):
        if self.blocks:
            json.dump({"name": self.name, "language": "en", "blocks": self.blocks,
                       "names": self.names}, sys.stdout, ensure_ascii=False)
            print()


def read_dateline(path):
    """The mentions by a name: not those by a role, nor by what belongs to a place."""
    with open(path, encoding="utf-8") as file:
        source = json.load(file)
    entities = {entity["id"]: entity for entity in source["entities"]}
    document = Document(path)
    for block in source["article"]["blocks"]:
        document.blocks.append(block.get("text", block.get("caption", "")))
    for mention in source["mentions"]:
        entity, span = entities[mention["entity"]], mention["span"]
        quote = document.blocks[span["block"]][span["start"]:span["end"]]
        name = re.sub(r"^[Tt]he ", "", quote)
        if entity["kind"] in KINDS and name in entity["name"].split() + [
                entity["name"], re.sub("^the ", "", entity["name"])]:
            document.names.append({"block": span["block"], "start": span["end"] - len(name),
                                   "end": span["end"], "kind": entity["kind"]})
    document.write()


def read_uner(path):
    document, at = Document(path), 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document.end_block()
                document.write()
                document = Document(line.split("=")[-1].strip())
            elif line.startswith("# text = "):
                document.end_block()
                document.text, at = line[len("# text = "):], 0
            elif line and not line.startswith("#"):
                token, tag = line.split("\t")[1:3]
                start = document.text.find(token, at)
                if start >= 0:
                    at = start + len(token)
                    document.add(start, at, tag)
            elif not line:
                document.end_block()
    document.end_block()
    document.write()


def read_columns(path):
    document, in_quote = Document(path), False
    with open(path, encoding="utf-8") as file:
        for line in file:
            parts = line.split()
            if line.startswith("-DOCSTART-"):
                document.end_block()
                document.write()
                document = Document(path)
            elif not parts:
                document.end_block()
                in_quote = False
            else:
                token = {"-LRB-": "(", "-RRB-": ")", "``": "“", "''": "”"}.get(parts[0], parts[0])
                is_closing = token == '"' and in_quote
                close = document.text == "" or CLOSE.fullmatch(token) or is_closing or \
                    document.text[-1] in "([“‘$£€" or (document.text[-1] == '"' and in_quote)
                if token == '"':
                    in_quote = not in_quote
                document.text += token if close else " " + token
                document.add(len(document.text) - len(token), len(document.text), parts[-1])
    document.end_block()
    document.write()


READERS = {"dateline": read_dateline, "uner": read_uner, "columns": read_columns}

if len(sys.argv) < 3 or sys.argv[1] not in READERS:
    sys.exit(__doc__)
for argument in sys.argv[2:]:
    READERS[sys.argv[1]](argument)
