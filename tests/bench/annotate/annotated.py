# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the scorers of quotes and coreference share: gold files, and what the program
makes of their texts."""

import argparse
import json
import pathlib
import subprocess
import tempfile

MODEL = pathlib.Path(__file__).parents[3] / "data" / "models" / "names-en.model"


def read_gold(path):
    """The documents of a gold file, one on each line."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def to_article(gold):
    """The text of a gold document as a Dateline document in which nothing is marked yet."""
    types = gold.get("types", ["paragraph"] * len(gold["blocks"]))
    name = str(gold.get("name") or "gold")
    article = {
        "title": gold.get("title") or name,
        "blocks": [{"type": kind, "text": text} for kind, text in zip(types, gold["blocks"])],
    }
    for member in ("published", "language"):
        if gold.get(member):
            article[member] = gold[member]
    return {"format": "dateline", "version": 1, "id": name, "article": article}


def annotate(program, model, gold):
    """The document that the program makes of a gold document's text."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "gold.dateline"
        file.write_text(json.dumps(to_article(gold), ensure_ascii=False), encoding="utf-8")
        done = subprocess.run([program, "annotate", "--model", model, str(file)],
                              capture_output=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{gold.get('name')}: {done.stderr.decode()}")
    return json.loads(done.stdout)


def count_overlap(one, other):
    """How many characters two spans share."""
    if one["block"] != other["block"]:
        return 0
    return max(0, min(one["end"], other["end"]) - max(one["start"], other["start"]))


def show(gold, span):
    """The words of a span among those around it, for a list of errors."""
    text = gold["blocks"][span["block"]]
    start, end = span["start"], span["end"]
    return f"{text[max(0, start - 40):start]}[{text[start:end]}]{text[end:end + 40]}"


def to_percent(part, whole):
    return 100 * part / whole if whole else 0.0


def get_f(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def main(what, new_score):
    """Scores each gold file that is named. A score has add(), which takes a gold document
    and the program's, and print()."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("--program", default="dateline", help="another dateline than the usual")
    parser.add_argument("--model", default=str(MODEL), help="another than that of the project")
    parser.add_argument("--list", action="store_true", help="print each error")
    parser.add_argument("files", nargs="+", metavar="GOLD.jsonl")
    options = parser.parse_args()
    for path in options.files:
        score = new_score(options.list)
        for gold in read_gold(path):
            if options.list:
                print(f"document\t{gold.get('name')}")
            score.add(gold, annotate(options.program, options.model, gold))
        print(path)
        score.print()
