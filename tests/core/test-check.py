# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The command "dateline check": what it prints and how it ends.

Usage: test-check.py PROGRAM
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

program = sys.argv[1]
here = pathlib.Path(__file__).resolve().parent
good = here / "good" / "every-member.dateline"
other_good = here / "good" / "right-to-left.dateline"
broken = here / "broken" / "bad-date-when.dateline"
several = here / "broken" / "several.dateline"
results = []


def run(*arguments, given=b""):
    """Runs the command where there is no display; returns status and lines."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    }
    environment["LC_ALL"] = "C.UTF-8"
    done = subprocess.run(
        [program, "check", *map(str, arguments)],
        input=given,
        capture_output=True,
        env=environment,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


def check(name, *conditions):
    results.append(all(conditions))
    print(f"{'ok' if results[-1] else 'not ok'} {len(results)} - {name}")


status, lines, errors = run(good, other_good)
check("documents that are right print nothing and end with 0", status == 0, not lines, not errors)

status, lines, errors = run(broken)
check(
    "a problem is printed with its file and place, and ends with 1",
    status == 1,
    len(lines) == 1,
    lines[0].startswith(f'{broken}: events[0].when: "2025-13" is not a date'),
    not errors,
)

status, lines, _ = run(good, several, broken)
check(
    "every problem of every document is printed",
    status == 1,
    [line.split(": ")[1] for line in lines]
    == [
        "entities[0].name",
        "mentions[0].span.end",
        "events[0].when",
        "events[0].place",
        "quotes[0].kind",
        "events[0].when",
    ],
)

with tempfile.TemporaryDirectory() as folder:
    missing = pathlib.Path(folder) / "no such.dateline"
    status, lines, _ = run(broken, missing, good)
    check(
        "a file that cannot be read ends with 2, and the others are checked still",
        status == 2,
        len(lines) == 2,
        lines[1].startswith(f"{missing}: Could not open the document: "),
    )

    large = pathlib.Path(folder) / "large.dateline"
    with open(large, "wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    status, lines, _ = run(large)
    check(
        "a file that is too large is wrong, not unreadable",
        status == 1,
        lines == [f"{large}: the document is larger than 64 MiB"],
    )

status, lines, _ = run(here)
check("a folder cannot be read", status == 2, len(lines) == 1)

status, lines, _ = run(good.as_uri())
check("a URI names a file", status == 0, not lines)

status, lines, _ = run("-", given=b"[]")
check("- is standard input", status == 1, lines == ["-: the document is not an object: this is no Dateline document"])

prose = (here.parent.parent / "data" / "FORMAT.md").read_text(encoding="utf-8")
example = re.search(r"^```json\n(.*?)^```", prose, re.M | re.S).group(1)
status, lines, _ = run("-", given=example.encode())
check("the example in the prose is right", status == 0, not lines)

status, lines, errors = run()
check("no file at all is a mistake", status == 2, not lines, "dateline check FILE" in errors)

for option in ("--help", "-h"):
    status, lines, errors = run(option)
    check(f"{option} tells of the usage", status == 0, len(lines) == 1, "dateline check FILE" in lines[0], not errors)

status, lines, _ = run("https://example.org/a.dateline")
check("an address of the web is refused, whatever could fetch it", status == 2, "fetches nothing" in lines[0])

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
