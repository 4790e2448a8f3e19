# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What gold-from-timeml makes of TimeML, whose dates must be where their words are.

Usage: test-gold-timeml.py PROGRAM
"""

import json
import pathlib
import subprocess
import sys
import tempfile

program = sys.argv[1]
results = []

TEMPEVAL = """<?xml version="1.0" ?>
<TimeML><DOCID>bridge</DOCID>
<DCT><TIMEX3 tid="t0" type="TIME" value="2013-03-22T10:30" functionInDocument="CREATION_TIME">March
22, 2013</TIMEX3></DCT>
<TITLE>The bridge of 2011</TITLE>
<TEXT>

Zoë 🎉 &amp; Ana <EVENT eid="e1" class="OCCURRENCE">came</EVENT> to
the bridge on  <TIMEX3 tid="t1" type="DATE" value="2013-03-18">Monday</TIMEX3>.
<TIMEX3 tid="t9" type="DURATION" value="P3D"/>It was <SIGNAL sid="s1">for</SIGNAL>
<TIMEX3 tid="t2" type="DURATION" value="P3Y" quant="">three
years</TIMEX3> closed.

<TIMEX3 tid="t3" type="DATE" value="2012-Q3">The third quarter</TIMEX3> of it, the
<TIMEX3 tid="t4" type="DATE" value="199">1990s</TIMEX3>, <TIMEX3 tid="t5" type="DATE"
value="PAST_REF">recently</TIMEX3>, <TIMEX3 tid="t6" type="SET" value="P1D">daily</TIMEX3>,
<TIMEX3 tid="t7" type="DATE" value="1949-XX">1949</TIMEX3>, <TIMEX3 tid="t8" type="DATE" value="1998" mod="END">late 1998</TIMEX3>.
</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
</TimeML>
"""

TIMEBANK = """<?xml version="1.0" ?>
<TimeML><s>It rained <TIMEX3 tid="t1" type="DATE" value="1998-02-12">yesterday</TIMEX3>.</s>
<s><TIMEX3 tid="t0" type="DATE" value="1998-02-13"
functionInDocument="PUBLICATION_TIME">02-13-98</TIMEX3></s></TimeML>
"""


def run(text, *arguments):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "bridge.tml"
        file.write_text(text, encoding="utf-8")
        done = subprocess.run([program, *arguments, str(file)], capture_output=True, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()


def check(name, was, expected):
    results.append(was == expected)
    print(f"{'ok' if results[-1] else 'not ok'} {len(results)} - {name}")
    if not results[-1]:
        print(f"# {was!r} is not {expected!r}")


def get_dates(document):
    """The words, type, value and interval of each date."""
    return [
        (
            document["blocks"][date["block"]][date["start"] : date["end"]],
            date["type"],
            date["timex"],
            date.get("value"),
        )
        for date in document["dates"]
    ]


status, output, errors = run(TEMPEVAL)
made = json.loads(output)
check("it ends well", (status, errors), (0, ""))
check("empty lines part blocks, and white space is one space", made["blocks"], [
    "Zoë 🎉 & Ana came to the bridge on Monday. It was for three years closed.",
    "The third quarter of it, the 1990s, recently, daily, 1949, late 1998.",
])
check("the publication date is a day", made["published"], "2013-03-22")
check("dates are where their words are, and no empty one is gold", get_dates(made), [
    ("Monday", "DATE", "2013-03-18", "2013-03-18"),
    ("three years", "DURATION", "P3Y", None),
    ("The third quarter", "DATE", "2012-Q3", "2012-35"),
    ("1990s", "DATE", "199", "199X"),
    ("recently", "DATE", "PAST_REF", None),
    ("daily", "SET", "P1D", None),
    ("1949", "DATE", "1949-XX", "1949-XX"),
    ("late 1998", "DATE", "1998", None),
])

status, output, errors = run(TIMEBANK, "--language", "fr")
made = json.loads(output)
check("without TEXT the whole file is text", get_dates(made), [
    ("yesterday", "DATE", "1998-02-12", "1998-02-12"),
])
check("the publication date may be in the text", made["published"], "1998-02-13")
check("the language is the one that was named", made["language"], "fr")

status, output, errors = run("<TimeML><TEXT>")
check("what is no XML is an error with its line", (status, output, ".tml:1: " in errors),
      (1, "", True))

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
