# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The schema takes what the reader takes, and refuses what it refuses as far as
a schema can; the example in the prose is a document.

Usage: test-schema.py SCHEMA FORMAT.md
"""

import json
import pathlib
import re
import sys

import jsonschema

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
prose = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
here = pathlib.Path(__file__).resolve().parent
results = []

# What no schema can say; the names begin with these. What is not JSON, or not
# as Python understands it, is no matter for a schema either.
BEYOND = (
    "bad-date-after-time",
    "bad-date-before-interval",
    "bad-date-when",
    "bad-date-when-no-such-day",
    "bad-value-before-earlier-than-after",
    "bad-value-double-too-large",
    "bad-value-integer-too-large",
    "bad-value-lone-surrogate",
    "bad-value-low-surrogate",
    "duplicate-",
    "not-json-",
    "not-utf8-",
    "quote-mismatch",
    "span-inverted",
    "span-outside",
    "too-deep-",
    "unknown-block",
    "unknown-entity-mention",
    "unknown-entity-participant",
    "unknown-entity-place",
)


def check(name, condition, detail=""):
    results.append(bool(condition))
    print(f"{'ok' if condition else 'not ok'} {len(results)} - {name}")
    if not condition and detail:
        print(f"# {detail}")


def first_error(document):
    error = next(validator.iter_errors(document), None)
    return f"{error.json_path}: {error.message[:200]}" if error else ""


jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

for path in sorted((here / "good").iterdir()):
    found = first_error(json.loads(path.read_text(encoding="utf-8")))
    check(f"schema takes {path.name}", not found, found)

for path in sorted((here / "broken").iterdir()):
    if not path.stem.startswith(BEYOND):
        document = json.loads(path.read_text(encoding="utf-8"))
        check(f"schema refuses {path.name}", first_error(document))

examples = re.findall(r"^```json\n(.*?)^```", prose, re.M | re.S)
check("the prose has one example", len(examples) == 1)
for example in examples:
    found = first_error(json.loads(example))
    check("schema takes the example", not found, found)

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
