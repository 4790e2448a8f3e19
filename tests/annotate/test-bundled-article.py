# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The bundled article's own text, annotated from scratch, beside the model made by hand.

Usage: test-bundled-article.py PROGRAM DOCUMENT

What has to be found is tested; all that differs is printed.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

program, path = sys.argv[1:]
made = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
results = []


def write_markdown(article):
    """Returns the article as a person would type it."""
    parts = [f"# {article['title']}", article["subtitle"]]
    for block in article["blocks"]:
        text = block.get("text", block.get("caption"))
        parts.append(f"## {text}" if block["type"] == "heading" else text)
    return "\n\n".join(parts) + "\n"


def annotate(article):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "article.md"
        file.write_text(write_markdown(article), encoding="utf-8")
        done = subprocess.run(
            [program, "annotate", file, "--published", article["published"], "--language", article["language"]],
            capture_output=True,
            timeout=120,
            check=True,
        )
    return json.loads(done.stdout)


def list_names(document, kind):
    """Returns the names of the entities of a kind, without an article before them."""
    return {
        entity["name"].removeprefix("the ").removeprefix("The ") for entity in document["entities"] if entity["kind"] == kind
    }


def check(name, missing):
    results.append(not missing)
    print(f"{'not ok' if missing else 'ok'} {len(results)} - {name}")
    for what in sorted(missing):
        print(f"# missing: {what}")


def tell(what, expected, got):
    for name in sorted(expected - got):
        print(f"# {what}: only by hand: {name}")
    for name in sorted(got - expected):
        print(f"# {what}: only from scratch: {name}")


found = annotate(made["article"])
names = {entity["id"]: entity["name"] for entity in found["entities"]}

for kind, plural in (("person", "people"), ("place", "places")):
    check(f"all {plural} are found", list_names(made, kind) - list_names(found, kind))
for kind in ("person", "place", "organization", "topic", "event"):
    tell(kind, list_names(made, kind), list_names(found, kind))

values = {date["value"] for date in found["dates"]}
check("both resolved dates are found", {"2025-05-10", "2025-05-11"} - values)
tell("date", {date["value"] for date in made["dates"]}, values)

people = {
    event["when"]: {names[each] for each in event.get("participants", [])}
    for event in found["events"]
    if event.get("when") in ("2025-05-10", "2025-05-11")
}
check("the meeting is an event, of those who met", {"Sattar Hashemi", "Cong Peiwu"} - people.get("2025-05-10", set()))
check("the report is an event", {"2025-05-11"} - set(people))
tell("event", {event["title"] for event in made["events"]}, {event["title"] for event in found["events"]})

speakers = {names[quote["speaker"]] for quote in found["quotes"] if "speaker" in quote}
check("each speaker has a quote", list_names(made, "person") - speakers)
tell(
    "quote",
    {quote["span"]["quote"] for quote in made["quotes"]},
    {quote["span"]["quote"] for quote in found["quotes"]},
)

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
