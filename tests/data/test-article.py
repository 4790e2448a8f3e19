#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the bundled article holds what it was written to hold.

What that is stands in article_facts.py. The output is TAP.

Usage: test-article.py ARTICLE SCHEMA
"""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from article_facts import CUES, DATES, ENTITIES, EVENTS, FACTS, NESTED, SAID, SPEAKERS

MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
SVG = "{http://www.w3.org/2000/svg}"


class Tap:
    def __init__(self):
        self.count = 0
        self.failed = 0

    def ok(self, problems, name):
        """Passes where there is no problem; else says each of them."""
        self.count += 1
        problems = list(problems)
        self.failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.count} - {name.replace('#', 'no. ')}")
        for problem in problems:
            print("# " + str(problem).replace("\n", "\n# "))

    def finish(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0


class Article:
    def __init__(self, path):
        self.path = path
        self.document = json.loads(path.read_bytes().decode("utf-8"))
        self.article = self.document["article"]
        self.blocks = self.article["blocks"]
        self.texts = [b["caption"] if b["type"] == "figure" else b["text"] for b in self.blocks]
        self.names = {e["id"]: e["name"] for e in self.document["entities"]}

    def entity(self, name):
        return next((e for e in self.document["entities"] if e["name"] == name), None)

    def name_of(self, entity_id):
        return self.names.get(entity_id)

    def spans(self):
        """Every span with the path of the member that holds it."""
        document = self.document
        for i, mention in enumerate(document["mentions"]):
            yield f"mentions[{i}].span", mention["span"]
        for i, date in enumerate(document["dates"]):
            yield f"dates[{i}].span", date["span"]
        for i, event in enumerate(document["events"]):
            for j, span in enumerate(event["evidence"]):
                yield f"events[{i}].evidence[{j}]", span
        for i, quote in enumerate(document["quotes"]):
            yield f"quotes[{i}].span", quote["span"]
            if "cue" in quote:
                yield f"quotes[{i}].cue", quote["cue"]

    def mentions_of(self, name):
        return [m["span"] for m in self.document["mentions"] if self.name_of(m["entity"]) == name]

    def occurrences(self, words):
        """Every place in the text where these words stand as whole words."""
        flags = 0 if words.isupper() else re.IGNORECASE
        for block, text in enumerate(self.texts):
            for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, flags):
                yield {"block": block, "start": match.start(), "end": match.end()}


def words_of(article, span):
    if not 0 <= span["block"] < len(article.texts):
        return None
    return article.texts[span["block"]][span["start"]:span["end"]]


def covers(outer, inner):
    return (outer["block"] == inner["block"]
            and outer["start"] <= inner["start"]
            and inner["end"] <= outer["end"])


def place(span):
    return f"block {span['block']}, {span['start']} to {span['end']}"


def check_schema(tap, article, schema):
    try:
        import jsonschema
    except ImportError:
        tap.ok(["python3-jsonschema is not installed"], "the article is valid by the JSON Schema")
        return

    try:
        jsonschema.Draft202012Validator.check_schema(schema)
        problems = []
    except jsonschema.SchemaError as error:
        problems = [error.message]
    tap.ok(problems, "the schema itself is JSON Schema of 2020-12")
    if problems:
        return

    validator = jsonschema.Draft202012Validator(schema)
    tap.ok((f"{e.json_path}: {e.message}" for e in validator.iter_errors(article.document)),
           "the article is valid by the JSON Schema")

    broken = json.loads(json.dumps(article.document))
    del broken["mentions"][0]["span"]["start"]
    tap.ok([] if not validator.is_valid(broken) else ["a span without its start is valid"],
           "the JSON Schema refuses the article once a span has lost its start")


def check_shape(tap, article):
    head = article.article
    wanted = {"title", "subtitle", "authors", "publisher", "published", "language", "direction", "source"}
    tap.ok((f"no {member}" for member in sorted(wanted) if not head.get(member)),
           "the article has a headline, a standfirst, a byline, a date, a language and a source")
    tap.ok([] if head["published"] == "2025-05-11" else [head["published"]], "it is dated 11 May 2025")

    kinds = [b["type"] for b in article.blocks]
    tap.ok([] if kinds.count("heading") == 1 and kinds.count("figure") == 1 else [kinds],
           "there is one section heading and one figure")

    body = sum(len(text.split()) for text in article.texts)
    whole = body + len(head["title"].split()) + len(head["subtitle"].split())
    tap.ok((f"{n} words" for n in (body, whole) if not 350 <= n <= 450),
           f"it has 350 to 450 words, with and without its headline ({body}, {whole})")

    basis = "based on a news report of 11 May 2025 about Iran and China"
    tap.ok([] if any(basis in text for text in article.texts) else ["no such words"], "it names its basis")

    prose = [head["title"], head["subtitle"], *article.texts]
    tap.ok((f"{found.group()!r} in {text!r}" for text in prose
            for found in re.finditer(r"[\"'`]| --? |--|\.\.\.|\s\s|^\s|\s$", text)),
           "quotation marks, apostrophes and dashes are the printer's own")


def check_figure(tap, article):
    figure = next((b for b in article.blocks if b["type"] == "figure"), {})
    tap.ok((f"no {member}" for member in ("caption", "alt", "credit", "image") if not figure.get(member)),
           "the figure has a caption, an alternative text, a credit and an image")
    tap.ok([] if len(figure.get("alt", "")) >= 80 and figure["alt"] != figure.get("caption") else [figure.get("alt")],
           "the alternative text describes the picture and does not repeat the caption")

    image = article.path.parent / figure.get("image", {}).get("resource", "?")
    try:
        root = ElementTree.parse(image).getroot()
    except (OSError, ElementTree.ParseError) as error:
        tap.ok([error], "the image is an SVG beside the article")
        return
    tap.ok([] if root.tag == SVG + "svg" else [root.tag], "the image is an SVG beside the article")

    plain = {"svg", "defs", "linearGradient", "radialGradient", "stop", "g", "path", "rect", "circle"}
    tap.ok((element.tag for element in root.iter() if element.tag.removeprefix(SVG) not in plain),
           "the image is made of plain shapes: no text, filters, masks, styles or scripts")
    tap.ok((f"{name}={value}" for element in root.iter() for name, value in element.attrib.items()
            if "href" in name or re.search(r"url\((?!#)", value) or name == "style"),
           "the image refers to nothing outside itself")


def check_spans(tap, article):
    tap.ok((f"{path}: {words_of(article, span)!r} is not {span.get('quote')!r}" for path, span in article.spans()
            if not span.get("quote") or words_of(article, span) != span["quote"]),
           "every span covers the words that it quotes")

    def cuts_a_word(span):
        text = article.texts[span["block"]]
        return any(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
                   for at in (span["start"], span["end"]))

    tap.ok((f"{path}: {words_of(article, span)!r}" for path, span in article.spans() if cuts_a_word(span)),
           "no span begins or ends inside a word")

    for member in ("mentions", "dates"):
        keys = [(s["block"], s["start"], -s["end"]) for s in (m["span"] for m in article.document[member])]
        tap.ok((f"{member}[{i}]" for i in range(1, len(keys)) if keys[i - 1] > keys[i]),
               f"the {member} are in the order of the text")


def check_references(tap, article):
    document = article.document
    ids = [e["id"] for e in document["entities"]] + [e["id"] for e in document["events"]]
    tap.ok((i for i in set(ids) if ids.count(i) > 1), "every id is used once")

    used = [("mentions", m["entity"]) for m in document["mentions"]]
    used += [("quotes", q["speaker"]) for q in document["quotes"]]
    for event in document["events"]:
        used += [("events", p) for p in event.get("participants", [])]
        used += [("events", event["place"])] if "place" in event else []
    tap.ok((f"{where}: {name}" for where, name in used if name not in article.names),
           "every entity that is referred to exists")


def check_entities(tap, article):
    for name, (kind, forms) in ENTITIES.items():
        entity = article.entity(name)
        problems = []
        if entity is None:
            problems.append("not in the model")
        else:
            known = {entity["name"].casefold(), *(a.casefold() for a in entity.get("aliases", []))}
            problems += [f"kind is {entity['kind']}"] if entity["kind"] != kind else []
            problems += [f"{form} is neither its name nor an alias" for form in forms if form.casefold() not in known]
            forms = [*forms, entity["name"], *entity.get("aliases", [])]
        problems += [f"{form} is not in the text" for form in ENTITIES[name][1] if not any(article.occurrences(form))]

        marks = article.mentions_of(name)
        for form in dict.fromkeys(forms):
            problems += [f"{form} is not marked: {place(o)}" for o in article.occurrences(form)
                         if not any(covers(mark, o) for mark in marks)]
        tap.ok(problems, f"{name} ({kind}) is in the model under each of its names and marked wherever it stands")

    tap.ok((f"{e['name']}: no mention" for e in article.document["entities"] if not article.mentions_of(e["name"])),
           "no entity is without a mention")

    def is_called(mention):
        entity = article.entity(article.name_of(mention["entity"])) or {}
        known = [entity.get("name", ""), *entity.get("aliases", [])]
        return mention["span"].get("quote", "").casefold() in {k.casefold() for k in known}

    tap.ok((f"{m['span'].get('quote')!r} for {m['entity']}" for m in article.document["mentions"] if not is_called(m)),
           "every marked word is a name or an alias of its entity")

    tap.ok((f"{e['name']}: no role" for e in article.document["entities"] if e["kind"] == "person" and not e.get("role")),
           "every person has a role")

    marks = [m["span"] for m in article.document["mentions"]] + [d["span"] for d in article.document["dates"]]
    problems = []
    for block, text in enumerate(article.texts):
        for match in re.finditer(r"(?<=[\w,;:)–] )[A-Z][\w-]*|(?<=[–“(])[A-Z][\w-]*", text):
            word = {"block": block, "start": match.start(), "end": match.end()}
            if not any(covers(mark, word) for mark in marks):
                problems.append(f"{match.group()}: {place(word)}")
    tap.ok(problems, "no capitalized name inside a sentence is left without a mark")

    for long_words, long_name, short_words, short_name in NESTED:
        outer = [s for s in article.mentions_of(long_name) if words_of(article, s) == long_words]
        inner = [s for s in article.mentions_of(short_name) if words_of(article, s) == short_words]
        tap.ok([] if any(covers(o, i) for o in outer for i in inner) else ["no such pair of marks"],
               f"the mark of {short_words} ({short_name}) lies inside that of {long_words}")


def check_facts(tap, article):
    for number, (name, paragraphs) in FACTS.items():
        problems = []
        for patterns in paragraphs:
            missing = min(([p for p in patterns if not re.search(p, text)] for text in article.texts), key=len)
            problems += [f"no paragraph says {p!r} with the rest" for p in missing]
        tap.ok(problems, f"fact {number} is in the text: {name}")


def check_dates(tap, article):
    dates = article.document["dates"]
    for words, value in DATES.items():
        found = {d["value"] for d in dates if words_of(article, d["span"]) == words}
        tap.ok([] if found == {value} else [f"found {found or 'nothing'}"], f"{words} is {value}")

    written = rf"\b{MONTH} \d{{1,2}}(?:, \d{{4}})?\b|\b(?:\d{{1,2}} )?{MONTH} \d{{4}}\b|\b(?:earlier|upcoming)\b"
    marks = [d["span"] for d in dates]
    problems = []
    for block, text in enumerate(article.texts):
        for match in re.finditer(written, text):
            span = {"block": block, "start": match.start(), "end": match.end()}
            if not any(covers(mark, span) for mark in marks):
                problems.append(f"{match.group()}: {place(span)}")
    tap.ok(problems, "every date in the text is marked, the vague ones too")

    tap.ok((f"{words_of(article, d['span'])}: {d.get('why')}" for d in dates
            if d.get("why", {}).get("phrase") != words_of(article, d["span"]) or not d["why"].get("rule")),
           "every date says why: the phrase it came from and the rule that gave it")

    anchors = {d.get("why", {}).get("anchor") for d in dates if words_of(article, d["span"]) == "May 11"}
    tap.ok([] if anchors == {article.article["published"]} else [anchors],
           "May 11, which names no year, is anchored to the day of publication")


def check_events(tap, article):
    events = article.document["events"]
    tap.ok([] if len(events) == 5 else [f"{len(events)} events"], "there are five events")

    def date_of(event):
        return {k: event[k] for k in ("when", "before", "after") if k in event}

    # The interval that a date of the text must have to be this event's.
    def value_of(event):
        date = date_of(event)
        return date.get("when") or (f"../{date['before']}" if "before" in date else f"{date.get('after')}/..")

    for name, date, participants, where, words in EVENTS:
        event = next((e for e in events if date_of(e) == date), None)
        if event is None:
            tap.ok([f"no event with {date}"], f"event: {name}")
            continue
        problems = []
        there = {article.name_of(p) for p in event.get("participants", [])}
        problems += [f"{p} does not take part" for p in participants - there]
        if where is not None and article.name_of(event.get("place")) != where:
            problems.append(f"takes place in {event.get('place')}")
        if not any(re.search(words, words_of(article, span) or "") for span in event["evidence"]):
            problems.append(f"no evidence says {words!r}")
        tap.ok(problems, f"event: {name}; who, where and the words that it rests on")

        found = [d for d in article.document["dates"]
                 if d["value"] == value_of(event) and any(covers(s, d["span"]) for s in event["evidence"])]
        tap.ok([] if found else [f"no date {value_of(event)} in the evidence"],
               f"event: {name}; its evidence holds the words that date it")

    tap.ok((f"{event['id']}: {person} is not in the paragraph of its evidence" for event in events
            for person in [*event.get("participants", []), *([event["place"]] if "place" in event else [])]
            if not any(m["entity"] == person and any(m["span"]["block"] == s["block"] for s in event["evidence"])
                       for m in article.document["mentions"])),
           "who takes part, and the place, are named beside the evidence")
    tap.ok((event["id"] for event in events
            if event.get("origin") != "person" or not 0 < event.get("confidence", -1) <= 1
            or not event["evidence"] or len(event["title"]) > 60),
           "every event has evidence, a short title, a confidence and its origin")


def check_quotes(tap, article):
    quotes = article.document["quotes"]
    for speaker in SPEAKERS:
        tap.ok([] if any(article.name_of(q["speaker"]) == speaker for q in quotes) else ["no quote"],
               f"{speaker} is quoted")
    tap.ok({article.name_of(q["speaker"]) for q in quotes} - set(SPEAKERS), "nobody else is quoted")

    problems = []
    found = []
    for block, text in enumerate(article.texts):
        for match in re.finditer("“([^”]*)”", text):
            span = {"block": block, "start": match.start(), "end": match.end()}
            found.append(match.group(1))
            speakers = {article.name_of(q["speaker"]) for q in quotes if covers(q["span"], span)}
            if speakers != {SAID.get(match.group(1))}:
                problems.append(f"{match.group(1)!r} is said by {speakers or 'nobody'}")
    tap.ok(problems, "every phrase in quotation marks belongs to who said it")
    tap.ok([*(set(SAID) - set(found)), *(set(found) - set(SAID))],
           "the phrases in quotation marks are those that were said, and no others")

    def is_kind(quote):
        words = words_of(article, quote["span"])
        whole = re.fullmatch("“[^“”]*”", words) is not None
        some = "“" in words and not whole
        return quote["kind"] == ("direct" if whole else "mixed" if some else "reported")

    tap.ok((f"{words_of(article, q['span'])!r} is not {q['kind']}" for q in quotes if not is_kind(q)),
           "direct, reported and mixed speech are told apart")
    tap.ok({"direct", "reported", "mixed"} - {q["kind"] for q in quotes}, "there is speech of each of the three kinds")

    def has_cue(quote):
        cue = quote.get("cue")
        return (cue is not None and words_of(article, cue) in CUES and cue["block"] == quote["span"]["block"]
                and "“" not in article.texts[cue["block"]][cue["start"]:cue["end"]])

    tap.ok((f"{words_of(article, q['span'])!r}: {q.get('cue')}" for q in quotes if not has_cue(q)),
           "every quote has its verb of saying, in the same paragraph")


def main(argv):
    if len(argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2

    article = Article(Path(argv[1]))
    schema = json.loads(Path(argv[2]).read_bytes().decode("utf-8"))

    tap = Tap()
    check_schema(tap, article, schema)
    check_shape(tap, article)
    check_figure(tap, article)
    check_spans(tap, article)
    check_references(tap, article)
    check_entities(tap, article)
    check_facts(tap, article)
    check_dates(tap, article)
    check_events(tap, article)
    check_quotes(tap, article)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
