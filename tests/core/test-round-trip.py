# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Made-up documents of every shape come back as they were, as another JSON
parser than ours sees them.

Usage: test-round-trip.py ROUND-TRIP-PROGRAM SCHEMA
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

import jsonschema

N_DOCUMENTS = 300
DATES = (
    "2025-05-10 2025-05 2025 2025-05~ 2025? 2025-05-11/.. ../2025 2025-05-11/ 198X 18XX 2019-21 -0043 "
    "Y170000002 [1667,1670..1672] {1960,1961-12} 2004-06~-11 2025-XX 2025-05-11T14:30:00Z"
).split()
CHARACTERS = "ab Z\"\\/é\u0308\u200d\u202e\u2028\ufeff\uffff😀𝔘هاشمی東京\n"
ODD_CHARACTERS = CHARACTERS + "\u0001\b\t\f\r\u007f\u0085"


class Maker:
    """Makes documents; the same number makes the same one."""

    def __init__(self, number):
        self.random = random.Random(number)

    def maybe(self, chance=0.5):
        return self.random.random() < chance

    def text(self, characters=CHARACTERS, longest=40, shortest=0):
        return "".join(self.random.choice(characters) for _ in range(self.random.randint(shortest, longest)))

    def name(self):
        return self.text(ODD_CHARACTERS, 12, 1)

    def number(self):
        return self.random.choice(
            [0, 1, -1, 2**31, 2**53 + 1, 2**63 - 1, -(2**63), 0.1, -1.5e-7, 1e300, 5e-324, 1e22]
            + [self.random.uniform(-1e6, 1e6), self.random.randint(-(2**63), 2**63 - 1)]
        )

    def value(self, depth=0):
        kind = self.random.randint(0, 7 if depth < 4 else 5)
        if kind < 3:
            return self.random.choice([None, True, False])
        if kind == 3:
            return self.number()
        if kind < 6:
            return self.text(ODD_CHARACTERS)
        if kind == 6:
            return [self.value(depth + 1) for _ in range(self.random.randint(0, 4))]
        return {self.name(): self.value(depth + 1) for _ in range(self.random.randint(0, 4))}

    def finish(self, **members):
        """An object: what is None is left out, the order is any, and there may
        be members that nobody knows."""
        members = {name: value for name, value in members.items() if value is not None}
        while self.maybe(0.3):
            members["x-" + self.name()] = self.value()
        shuffled = list(members.items())
        self.random.shuffle(shuffled)
        return dict(shuffled)

    def optional(self, make, chance=0.5):
        return make() if self.maybe(chance) else None

    def names(self):
        return [self.name() for _ in range(self.random.randint(0, 3))]

    def date(self):
        return self.random.choice(DATES)

    def block(self):
        kind = self.random.choice(["paragraph", "heading", "quote", "list-item", "figure"])
        if kind != "figure":
            level = self.random.randint(1, 6) if kind == "heading" and self.maybe() else None
            return self.finish(type=kind, text=self.text(longest=200), level=level)
        image = self.random.choice(
            [
                None,
                self.finish(resource="a.svg", type=self.random.choice([None, "image/svg+xml"])),
                self.finish(data=self.random.choice(["AA==", "AAAA", "/+8="]), type="image/png"),
            ]
        )
        return self.finish(
            type=kind,
            caption=self.text(),
            alt=self.optional(self.text),
            credit=self.optional(self.text),
            image=image,
        )

    def span(self, blocks):
        full = [i for i, block in enumerate(blocks) if block.get("text", block.get("caption"))]
        position = self.random.choice(full)
        text = blocks[position].get("text", blocks[position].get("caption"))
        start = self.random.randrange(len(text))
        end = self.random.randint(start + 1, len(text))
        return self.finish(block=position, start=start, end=end, quote=text[start:end] if self.maybe() else None)

    def made_by(self):
        return {
            "origin": self.optional(lambda: self.random.choice(["person", "rule", "model"])),
            "confidence": self.optional(lambda: self.random.choice([0, 1, 0.5, self.random.random()])),
        }

    def entity(self, i):
        address = "https://example.org/" + str(i)
        links = self.finish(
            wikidata=self.optional(lambda: "Q42"),
            wikipedia=self.optional(lambda: address + "/ایران"),
            url=self.optional(lambda: address),
        )
        return self.finish(
            id=f"e{i}" + self.text(),
            kind=self.random.choice(["person", "organization", "place", "date", "event", "topic", "ship", "other"]),
            name=self.name(),
            aliases=self.optional(self.names),
            description=self.optional(self.text),
            role=self.optional(self.text),
            links=links if self.maybe() else None,
        )

    def event(self, i, blocks, ids):
        when = self.random.choice([{"when": self.date()}, {}, {"before": "2025-05"}, {"after": "2019~"}])
        if self.maybe(0.1):
            when = {"before": "2025", "after": "2024-12-31"}
        return self.finish(
            id=f"v{i}" + self.text(),
            title=self.name(),
            participants=self.optional(lambda: [self.random.choice(ids) for _ in range(self.random.randint(0, 3))]),
            place=self.optional(lambda: self.random.choice(ids)),
            evidence=[self.span(blocks) for _ in range(self.random.randint(1, 3))],
            **when,
            **self.made_by(),
        )

    def why(self):
        return self.finish(
            phrase=self.optional(self.text), anchor=self.optional(self.text), rule=self.optional(self.text)
        )

    def date_in_text(self, blocks):
        return self.finish(span=self.span(blocks), value=self.date(), why=self.optional(self.why), **self.made_by())

    def quote(self, blocks, ids):
        return self.finish(
            speaker=self.optional(lambda: self.random.choice(ids)),
            kind=self.random.choice(["direct", "reported", "mixed"]),
            span=self.span(blocks),
            cue=self.optional(lambda: self.span(blocks)),
            **self.made_by(),
        )

    def many(self, make):
        return self.optional(lambda: [make(i) for i in range(self.random.randint(0, 6))], 0.8)

    def article(self, blocks):
        source = self.finish(
            name=self.optional(self.text),
            url=self.optional(lambda: "http://example.org"),
            licence=self.optional(self.text),
        )
        return self.finish(
            title=self.name(),
            subtitle=self.optional(self.text),
            authors=self.optional(self.names),
            publisher=self.optional(self.text),
            published=self.optional(self.date),
            language=self.optional(lambda: self.random.choice(["en", "fa-IR", "zh-Hant-TW"])),
            direction=self.optional(lambda: self.random.choice(["auto", "ltr", "rtl"])),
            source=source if self.maybe() else None,
            blocks=blocks,
        )

    def document(self):
        blocks = [self.block() for _ in range(self.random.randint(0, 5))]
        blocks.insert(0, {"type": "paragraph", "text": "There is some text."})
        entities = [self.entity(i) for i in range(self.random.randint(1, 6))]
        ids = [entity["id"] for entity in entities]
        return self.finish(
            format="dateline",
            version=1,
            id=self.name(),
            article=self.article(blocks),
            entities=entities,
            mentions=self.many(lambda _: self.finish(entity=self.random.choice(ids), span=self.span(blocks), **self.made_by())),
            dates=self.many(lambda _: self.date_in_text(blocks)),
            events=self.many(lambda i: self.event(i, blocks, ids)),
            quotes=self.many(lambda _: self.quote(blocks, ids)),
        )


def main():
    schema = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    documents = [Maker(number).document() for number in range(N_DOCUMENTS)]
    invalid = [n for n, document in enumerate(documents) if not validator.is_valid(document)]

    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder) / f"{n}.dateline" for n in range(N_DOCUMENTS)]
        for n, (path, document) in enumerate(zip(paths, documents)):
            path.write_text(json.dumps(document, ensure_ascii=n % 2 == 0), encoding="utf-8")
        done = subprocess.run([sys.argv[1], *map(str, paths)], capture_output=True, check=False, timeout=120)
        changed = [n for n in range(N_DOCUMENTS) if json.loads(paths[n].read_text(encoding="utf-8")) != documents[n]]

    print("1..3")
    print(f"{'not ok' if invalid else 'ok'} 1 - the schema takes every made-up document {invalid}")
    print(f"{'not ok' if done.returncode else 'ok'} 2 - the reader takes every made-up document")
    print(f"{'not ok' if changed else 'ok'} 3 - every made-up document comes back as it was {changed}")
    sys.stderr.write(done.stderr.decode())
    sys.exit(bool(invalid or done.returncode or changed))


main()
