# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command "dateline annotate": what it writes and how it ends.

Usage: test-annotate-command.py PROGRAM
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

program = sys.argv[1]
results = []

ARTICLE = """The Harbour Reopens

The mayor opened the harbour on Monday.

“We waited long for this,” she told the crowd at the quay.
"""

NAMES = """Talks on the Railway

The spokeswoman Fatemeh Mohajerani said in Tehran that the railway from China would be ready.
"""


def run(*arguments, given="", **more):
    """Runs the command where there is no display; returns status, output and errors."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    }
    environment |= {"LC_ALL": "C.UTF-8"} | more
    done = subprocess.run(
        [program, "annotate", *map(str, arguments)],
        input=given.encode(),
        capture_output=True,
        env=environment,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def check(name, *conditions):
    results.append(all(conditions))
    print(f"{'ok' if results[-1] else 'not ok'} {len(results)} - {name}")


with tempfile.TemporaryDirectory() as folder:
    file = pathlib.Path(folder) / "harbour.txt"
    written = pathlib.Path(folder) / "harbour.dateline"
    file.write_text(ARTICLE, encoding="utf-8")

    status, output, errors = run(file, "--published", "2025-05-12", "-o", written)
    contents = json.loads(written.read_text(encoding="utf-8")) if written.exists() else {}
    article = contents.get("article", {})
    check(
        "a text becomes a document with what was said of it",
        status == 0,
        not output,
        article.get("title") == "The Harbour Reopens",
        article.get("published") == "2025-05-12",
        article.get("language") == "en",
        [quote["span"]["quote"] for quote in contents.get("quotes", [])]
        == ["“We waited long for this,”"],
        [(date["span"]["quote"], date["value"]) for date in contents.get("dates", [])]
        == [("Monday", "2025-05-12")],
    )
    status, output, errors = run("-", "--published", "2025-05-12", given=NAMES)
    contents = json.loads(output or "{}")
    check(
        "names are found by the model that ships, and nothing is missed",
        status == 0,
        not errors,
        {("person", "Fatemeh Mohajerani"), ("place", "Tehran"), ("place", "China")}
        <= {(entity["kind"], entity["name"]) for entity in contents.get("entities", [])},
    )

    status, output, errors = run(file, DATELINE_NAMES_MODEL="/nowhere/names.model")
    check(
        "without its model of names it does the rest, and tells",
        status == 0,
        json.loads(output or "{}").get("quotes"),
        "/nowhere/names.model" in errors,
        "no names are looked for" in errors,
    )
    spoilt = pathlib.Path(folder) / "spoilt.model"
    spoilt.write_bytes(b"DLNAMES\n" + bytes(100))
    status, output, errors = run(file, DATELINE_NAMES_MODEL=spoilt)
    check(
        "with a spoilt model of names it does the rest, and tells",
        status == 0,
        json.loads(output or "{}").get("quotes"),
        "spoilt.model" in errors,
    )

    status, output, errors = run("-", given="Talks\n\nROME, 14 October 2025 — They met today.\n")
    published = json.loads(output or "{}").get("article", {})
    check(
        "a dateline is the day of publication, and that is told",
        published.get("published") == "2025-10-14",
        "published on 2025-10-14" in errors,
        output.count('"2025-10-14"') > 2,
    )
    status, output, errors = run("-", given="Silta\n\nSe on suljettu, mutta se ei ole ollut sitä.\n")
    check(
        "a language that is not read opens, and that is told",
        status == 0,
        json.loads(output or "{}").get("article", {}).get("language") == "fi",
        "“fi” is not one that Dateline reads" in errors,
    )

    checked = subprocess.run([program, "check", written], capture_output=True, check=False)
    check("the document is without a problem", checked.returncode == 0)

    status, output, errors = run("-", given=ARTICLE)
    check(
        "standard input becomes a document on standard output, without a date",
        status == 0,
        json.loads(output or "{}").get("article", {}).get("title") == "The Harbour Reopens",
        "--published" in errors,
    )

    status, output, errors = run("-", given="{Note}\n\nThe text begins with a brace, and is no JSON.\n")
    check("a text that begins with a brace is a text", status == 0, '"{Note}"' in output)

    status, output, errors = run("-", given=written.read_text(encoding="utf-8"))
    check("a document is annotated anew", status == 0, '"2025-05-12"' in output)

    status, output, errors = run(file, "--published", "next week")
    check("what is no date is refused", status == 2, not output, "--published" in errors)

    status, output, errors = run(pathlib.Path(folder) / "none.txt")
    check("a file that is not there is named", status == 1, not output, "none.txt" in errors)

    status, output, errors = run(file, "--model", file)
    check("a model that is none is refused", status == 1, not output, "--model: " in errors)

    other = pathlib.Path(folder) / "other.txt"
    other.symlink_to(file)
    for output_path in (file, other):
        status, output, errors = run(file, "-o", output_path)
        check(
            f"the article is not replaced by its document ({output_path.name})",
            status == 1,
            "harbour.txt" in errors,
            "-o" in errors,
            file.read_text(encoding="utf-8") == ARTICLE,
        )

    status, output, errors = run()
    check("a call without a file tells the usage", status == 2, "Usage" in errors)

print(f"1..{len(results)}")
sys.exit(0 if results and all(results) else 1)
