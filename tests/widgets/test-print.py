# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command "dateline print": what is in the PDF that it writes.

Usage: test-print.py PROGRAM
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

program = sys.argv[1]
top = pathlib.Path(__file__).resolve().parent.parent.parent
bundled = top / "data" / "articles" / "iran-china-ai.dateline"
rtl = top / "tests" / "core" / "good" / "right-to-left.dateline"
broken = top / "tests" / "core" / "broken" / "bad-date-when.dateline"
folder = pathlib.Path(tempfile.mkdtemp(prefix="dateline-print-"))
results = []

environment = {
    name: value
    for name, value in os.environ.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
}
environment["LC_ALL"] = "C.UTF-8"


def run(*arguments):
    """Runs a command where there is no display."""
    return subprocess.run(
        list(map(str, arguments)),
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
        text=True,
    )


def write_pdf(source, *options):
    path = folder / "out.pdf"
    path.unlink(missing_ok=True)
    done = run(program, "print", source, "-o", path, *options)
    if done.returncode != 0 or done.stdout or done.stderr:
        print("#", done.stdout, done.stderr)
    return path


def read_text(path):
    return run("pdftotext", path, "-").stdout


def read_info(path):
    lines = run("pdfinfo", path).stdout.splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def list_words(text):
    """Returns the words, without the signs that end a line in another way."""
    return re.findall(r"\w+", text.replace("\u2060", ""))


def is_within(words, all_words):
    """Whether the words are there in their order, whatever stands between them."""
    left = iter(all_words)
    return all(word in left for word in words)


def check(name, *conditions):
    results.append(all(conditions))
    print(f"{'ok' if results[-1] else 'not ok'} {len(results)} - {name}")


def make_long(n_paragraphs):
    """Writes a document with headings, each followed by a paragraph, and returns its path."""
    blocks = []
    for at in range(n_paragraphs):
        blocks.append({"type": "heading", "level": 2, "text": f"Heading{at} of a part"})
        text = " ".join(f"word{at}x{word}" for word in range(10 + at * 7 % 60))
        blocks.append({"type": "paragraph", "text": text})
    path = folder / "long.dateline"
    article = {"title": "A long one", "language": "en", "blocks": blocks}
    path.write_text(
        json.dumps({"format": "dateline", "version": 1, "id": "long", "article": article}),
        encoding="utf-8",
    )
    return path


article = json.loads(bundled.read_text(encoding="utf-8"))
blocks = article["article"]["blocks"]
texts = [block.get("text") or block.get("caption", "") for block in blocks]

pdf = write_pdf(bundled)
info = read_info(pdf)
words = list_words(read_text(pdf))
check(
    "every word of the article can be selected, in its order",
    is_within(list_words(article["article"]["title"] + " " + " ".join(texts)), words),
)
check(
    "title, author and subject are in the metadata",
    info.get("Title") == article["article"]["title"],
    info.get("Author") == ", ".join(article["article"]["authors"]),
    info.get("Subject") == article["article"]["subtitle"],
)
check("a legend names the kinds", is_within(["People", "Organizations", "Places", "Dates"], words))
check("nothing of the lists is there unasked", "Entities" not in words, "Timeline" not in words)

check("A4 is what it says", "A4" in read_info(write_pdf(bundled, "--paper=a4"))["Page size"])
check("so is Letter", "letter" in read_info(write_pdf(bundled, "--paper=letter"))["Page size"])

words = list_words(read_text(write_pdf(bundled, "--no-highlights")))
check("without highlights there is no legend", "Organizations" not in words)

text = read_text(write_pdf(bundled, "--timeline", "--entities"))
words = list_words(text)
check(
    "the timeline and the entities follow the article where they are wanted",
    all(is_within(list_words(event["title"]), words) for event in article["events"]),
    all(is_within(list_words(entity["name"]), words) for entity in article["entities"]),
    text.index("Timeline\n") < text.index("Entities\n"),
)

source = make_long(60)
pdf = write_pdf(source)
pages = read_text(pdf).split("\f")[:-1]
check("each page has its number", len(pages) > 3, all(
    re.search(rf"\b{at + 1}\s*/\s*{len(pages)}\b", page) for at, page in enumerate(pages)))
check(
    "each page but the first has the title as its head",
    all(page.startswith("A long one") for page in pages),
)


def list_body(page):
    lines = [line for line in page.splitlines() if line.strip()]
    return [line for line in lines if line != "A long one" and not re.fullmatch(r"\d+ ?/ ?\d+", line)]


check("no page ends with a heading", not any("Heading" in list_body(page)[-1] for page in pages))
check(
    "no word is lost between the pages",
    is_within([f"word{at}x0" for at in range(60)], list_words(" ".join(pages))),
)
outline = run("pdftohtml", "-xml", "-i", "-stdout", pdf).stdout
check(
    "the headings are the outline",
    "<outline>" in outline,
    all(f"Heading{at} of a part</item>" in outline for at in range(60)),
)

pdf = write_pdf(rtl)
first = json.loads(rtl.read_text(encoding="utf-8"))["article"]["title"]
check("a text from right to left keeps its letters", set(list_words(first)) <= set(
    list_words(re.sub("[\u202a-\u202e\u2066-\u2069]", "", read_text(pdf)))))

kept = folder / "kept.pdf"
kept.write_text("old", encoding="utf-8")
done = run(program, "print", broken, "-o", kept)
check(
    "a document that is wrong is said to be, and the old PDF stays",
    done.returncode == 1,
    f"{broken}: " in done.stderr,
    "events[0].when" in done.stderr,
    kept.read_text(encoding="utf-8") == "old",
)
done = run(program, "print", bundled, "-o", folder / "no such folder" / "out.pdf")
check("a PDF that cannot be written is said to be", done.returncode == 1, "out.pdf" in done.stderr)
for paper in ("foo", "", "iso_a4_1x1mm"):
    done = run(program, "print", bundled, "-o", kept, "--paper", paper)
    check(
        f"a paper that nobody knows is refused, and no other is taken ({paper or 'no name'})",
        done.returncode == 1,
        "--paper" in done.stderr,
        "WARNING" not in done.stderr,
        kept.read_text(encoding="utf-8") == "old",
    )
done = run(program, "print", bundled)
check("without an output the usage is told", done.returncode == 1, "-o OUT.pdf" in done.stderr)

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
