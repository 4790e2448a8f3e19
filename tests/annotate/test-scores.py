# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the scorers of quotes, events and coreference count, against figures worked out by hand, and
what gold is made of marked texts and of corpora.

Usage: test-scores.py FOLDER
"""

import contextlib
import importlib.util
import io
import json
import pathlib
import subprocess
import sys
import tempfile

folder = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(folder))
results = []


def load(name):
    spec = importlib.util.spec_from_file_location(name, folder / (name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def check(name, was, expected):
    results.append(was == expected)
    print(f"{'ok' if results[-1] else 'not ok'} {len(results)} - {name}")
    if not results[-1]:
        print(f"# {was!r} is not {expected!r}")


def span(text, words, after=0):
    start = text.index(words, after)
    return {"block": 0, "start": start, "end": start + len(words)}


def printed(score):
    with contextlib.redirect_stdout(io.StringIO()) as output:
        score.print()
    return output.getvalue().splitlines()


coreference = load("score-coreference")
NAMES = "🎉 Ana Lee, Lee, Ana, Bo Lee, Bo, Ora, Dee, the chief"


def gold_name(words, entity, after=0):
    return span(NAMES, words, after) | {"kind": "person", "entity": entity}


GOLD = {"name": "n", "blocks": [NAMES], "names": [
    gold_name("Ana Lee", "ana"), gold_name("Lee", "ana", 9), gold_name("Ana", "ana", 10),
    gold_name("Bo Lee", "bo"), gold_name("Bo", "bo", 24), gold_name("Ora", "ora")]}
ENTITIES = [{"id": name, "kind": "person", "name": name} for name in ("e1", "e2", "e3")]
# e1 has two names of Ana's and one of Bo's; e2 one of Ana's and one that is no gold.
FOUND = {"entities": ENTITIES + [{"id": "t", "kind": "topic", "name": "t"}], "mentions": [
    {"entity": "e1", "span": span(NAMES, "Ana Lee")},
    {"entity": "e1", "span": span(NAMES, "Lee", 9)},
    {"entity": "e2", "span": span(NAMES, "Ana", 10)},
    {"entity": "e1", "span": span(NAMES, "Lee", 21)},
    {"entity": "e3", "span": span(NAMES, "Bo", 24)},
    {"entity": "e2", "span": span(NAMES, "Dee")},
    {"entity": "e2", "span": span(NAMES, "the chief")},
    {"entity": "t", "span": span(NAMES, "Ora")},
]}


def to_row(precision, recall):
    f = 2 * precision * recall / (precision + recall)
    return [f"{100 * figure:.1f}" for figure in (precision, recall, f)]


score = coreference.CoreferenceScore()
score.add(GOLD, FOUND)
rows = [line.split() for line in printed(score)]
check("B-cubed counts each name that both have", rows[1][4:],
      ["5", "5"] + to_row((2 / 3 * 2 + 1 / 3 + 1 + 1) / 5, (2 / 3 * 2 + 1 / 3 + 1 / 2 * 2) / 5))
check("names that only one has count against it", rows[2][3:],
      ["6", "6"] + to_row((2 / 3 * 2 + 1 / 3 + 1 / 2 + 1) / 6, (2 / 3 * 2 + 1 / 3 + 1 / 2 * 2) / 6))
check("MUC counts links", rows[3][6:], ["3", "2"] + to_row(1 / 2, 1 / 3))
score.add(GOLD, {"entities": ENTITIES, "mentions": [
    {"entity": "e1" if name["entity"] == "ana" else "e2" if name["entity"] == "bo" else "e3",
     "span": name} for name in GOLD["names"]]})
rows = [line.split() for line in printed(score)]
check("documents add up", rows[1][4:6] + rows[3][6:8], ["11", "11", "6", "5"])

lists = coreference.CoreferenceScore(lists=True)
with contextlib.redirect_stdout(io.StringIO()) as output:
    lists.add(GOLD, FOUND)
check("the list tells who was taken apart and who was mixed", output.getvalue().splitlines(), [
    "parted\tana\tAna Lee ×1, Lee ×1\tAna ×1", "parted\tbo\tBo Lee ×1\tBo ×1",
    "mixed\te1\tAna Lee ×1, Lee ×1\tBo Lee ×1"])
check("the closest names are a pair, and each is in one", coreference.pair_up(
    [{"block": 0, "start": 0, "end": 9}, {"block": 0, "start": 10, "end": 14}],
    [{"block": 0, "start": 4, "end": 14}, {"block": 0, "start": 10, "end": 14},
     {"block": 1, "start": 0, "end": 9}]), [(0, 0), (1, 1)])

quotes = load("score-quotes")
TEXT = "“It was time,” Ana said. “Go!” Bo said that it rained. She felt “fine”. “Yes.” No, he said."


def gold_quote(words, kind, *speakers):
    return span(TEXT, words) | {"kind": kind, "speakers": list(speakers)}


def found_quote(words, kind, speaker=None):
    return {"span": span(TEXT, words), "kind": kind} | ({"speaker": speaker} if speaker else {})


QUOTES = {"name": "q", "blocks": [TEXT], "quotes": [
    gold_quote("“It was time,”", "direct", "Ana Lee", "Ana"),
    gold_quote("“Go!”", "direct", "Bo"),
    gold_quote("that it rained", "reported", "Bo"),
    gold_quote("“fine”", "mixed", "Ana", ""),
    gold_quote("“Yes.”", "direct"),
    gold_quote("No", "reported", "Bo"),
]}
MADE = {"entities": [{"id": "a", "name": "the  ana"}, {"id": "b", "name": "Bo"}], "quotes": [
    found_quote("It was time", "direct", "a"),
    found_quote("“Go!” Bo", "mixed", "a"),
    found_quote("it rained.", "reported", "b"),
    found_quote("“fine”", "direct"),
    found_quote("“Yes.”", "direct", "b"),
    found_quote("he said", "reported", "b"),
]}
score = quotes.QuoteScore()
score.add(QUOTES, MADE)
rows = [line.split() for line in printed(score)]
check("direct: both ends but for marks, class, speaker", rows[1],
      ["direct", "3", "100.0", "66.7", "66.7", "100.0", "2", "50.0"])
check("mixed: nobody may be right", rows[2],
      ["mixed", "1", "100.0", "100.0", "0.0", "100.0", "1", "100.0"])
check("reported: a missed one has no speaker, “that” is no part", rows[3],
      ["reported", "2", "50.0", "50.0", "50.0", "50.0", "2", "50.0"])
check("all of them", rows[4], ["all", "6", "83.3", "66.7", "50.0", "83.3", "5", "60.0"])
check("who is nobody", " ".join(rows[5]),
      "of 1 quotes of nobody who is named, 1 were given a speaker")

events = load("score-events")
EVENTS_TEXT = "Ana won in May. She left in June. The club fell in 2024 and rose in 2025. It rained."


def gold_event(words, when, *needed, optional=False):
    return span(EVENTS_TEXT, words) | {"when": when, "words": [one.split("/") for one in needed],
                                       "optional": optional}


def found_event(words, when, title):
    date = {"before": when[3:]} if when.startswith("../") else {"when": when}
    return {"title": title, "evidence": [span(EVENTS_TEXT, words)]} | date


score = events.EventScore()
score.add({"name": "e", "blocks": [EVENTS_TEXT], "events": [
    gold_event("Ana won in May.", ["2026-05"], "Ana"),
    gold_event("She left in June.", ["2026-06", "2025-06"], "Ana/Lee", "left"),
    gold_event("fell in 2024", ["2024"], "club"),
    gold_event("rose in 2025", ["../2025"], "club"),
    gold_event("It rained.", ["2026"], "rained", optional=True)]}, {"events": [
        found_event("Ana won in May", "2026-05", "ANA won"),
        found_event("She left in June", "2025-06", "She left and so did Ana"),
        found_event("The club fell in 2024 and rose in 2025", "../2025", "Club rose"),
        found_event("Ana won", "2026-05", "Ana won twice")]})
check("events: each is one of gold, and only those that must be found are missed",
      printed(score)[1].split(), ["4", "75.0", "100.0", "66.7", "75.0"])
score.add({"name": "no events are gold", "blocks": ["x"]}, {"events": [
    found_event("It rained", "2026", "It rained")]})
check("a text without gold of events does not count", printed(score)[1].split()[0], "4")
score = events.EventScore()
score.add({"name": "e", "blocks": [EVENTS_TEXT], "events": [
    gold_event("It rained.", ["2026"], "rained", optional=True)]}, {"events": [
        found_event("It rained", "2025", "The club rained")]})
check("an optional event that was found counts; a title that leans on others does not stand",
      printed(score)[1].split(), ["1", "100.0", "0.0", "0.0", "100.0"])

MARKED = """name: bridge
published: 2026-03-05
ana = person: Ana Lee | Lee
co = organization: Co

# [ana:Lee] opens “the [co:Co] bridge”

{d ana:“It was 🎉,”} [ana:Ana Lee] said. {m ana?:It was “fine”}, {r -:they said}.

{e 2026-03|2026; Lee, won/wins:{t 2026-03:This month} she won}, {e? ; rain:in rain}.
"""
DATED = """name: dated

It opened in {t 2018-22 2018-SU:summer}, at {t - 2018-05-16T10:30:10:30}, for {t - P10D:ten days}; \
none did in {t 199X:the 1990s} or {t 2017 =:2017}.
"""
NEWS = """# meta::dateCreated = 2015-05-07
# newpar
# newpar_block = head (1 s)
1\tMr.\tMr.\tPROPN\tNNP\t_\t_\t_\t_\tEntity=(1-person-new-sssss-cf1-2,3-coref
2\tAna\tAna\tPROPN\tNNP\t_\t_\t_\t_\t_
3\tLee\tLee\tPROPN\tNNP\t_\t_\t_\t_\tEntity=1)|SpaceAfter=No
4\t,\t,\tPUNCT\t,\t_\t_\t_\t_\t_

# newpar
1\tThe\tthe\tDET\tDT\t_\t_\t_\t_\tEntity=(2-organization-new-sssss-cf1-2,4-coref
2\tMinistry\tMinistry\tPROPN\tNNP\t_\t_\t_\t_\t_
3\tof\tof\tADP\tIN\t_\t_\t_\t_\t_
4\tOil\toil\tPROPN\tNNP\t_\t_\t_\t_\tEntity=2)
5-6\twon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
5\two\twill\tAUX\tMD\t_\t_\t_\t_\t_
6\tn't\tnot\tPART\tRB\t_\t_\t_\t_\t_
7\t:\t:\tPUNCT\t:\t_\t_\t_\t_\t_
8\tLee\tLee\tPROPN\tNNP\t_\t_\t_\t_\tEntity=(1-person-giv-sssss-cf1-1-coref)
9\tMay\tMay\tPROPN\tNNP\t_\t_\t_\t_\tEntity=(3-time-new-sssss-cf1-1-coref)
10\twife\twife\tNOUN\tNN\t_\t_\t_\t_\tEntity=(4-person-new-sssss-cf1-1-coref)

"""
DOCRED = [{"title": "Lee", "sents": [["Lee", "(", "Ana", ")", "won", "."], ["\"", "Lee", "\""]],
           "vertexSet": [[{"type": "PER", "pos": [0, 1], "sent_id": 0},
                          {"type": "PER", "pos": [1, 2], "sent_id": 1}],
                         [{"type": "PER", "pos": [2, 3], "sent_id": 0}],
                         [{"type": "TIME", "pos": [4, 5], "sent_id": 0}]]}] * 3


def convert(script, *arguments, text):
    with tempfile.TemporaryDirectory() as place:
        file = pathlib.Path(place) / "source"
        file.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, str(folder / script), *arguments, str(file)],
                              capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def get_names(document):
    return [(document["blocks"][name["block"]][name["start"]:name["end"]], name["kind"],
             name["entity"]) for name in document["names"]]


status, output, errors = convert("gold-from-marked.py", text=MARKED)
made = json.loads(output)
check("marks are taken out of a marked text", made["blocks"], [
    "Lee opens “the Co bridge”", "“It was 🎉,” Ana Lee said. It was “fine”, they said.",
    "This month she won, in rain."])
check("and say what is a heading", made["types"], ["heading", "paragraph", "paragraph"])
check("who is named", get_names(made), [
    ("Lee", "person", "ana"), ("Co", "organization", "co"), ("Ana Lee", "person", "ana")])
check("and who said what", [
    (made["blocks"][quote["block"]][quote["start"]:quote["end"]], quote["kind"],
     quote["speakers"]) for quote in made["quotes"]], [
    ("“It was 🎉,”", "direct", ["Ana Lee", "Lee"]),
    ("It was “fine”", "mixed", ["Ana Lee", "Lee", ""]), ("they said", "reported", [])])
check("when it happened, and what the title needs", made["events"], [
    {"block": 2, "start": 0, "end": 18, "when": ["2026-03", "2026"],
     "words": [["Lee"], ["won", "wins"]], "optional": False},
    {"block": 2, "start": 20, "end": 27, "when": [], "words": [["rain"]], "optional": True}])
check("and what the dates are", made["dates"], [
    {"block": 2, "start": 0, "end": 10, "value": "2026-03"}])
made = json.loads(convert("gold-from-marked.py", text=DATED)[1])
check("dates with values of both kinds", [
    (made["blocks"][0][date["start"]:date["end"]], date.get("value"), date.get("timex"))
    for date in made["dates"]], [
        ("summer", "2018-22", "2018-SU"), ("10:30", None, "2018-05-16T10:30"),
        ("ten days", None, "P10D"), ("the 1990s", "199X", None), ("2017", "2017", "2017")])
check("names that are not marked are not gold", "names" in made, False)
for what, text in (("an unknown speaker", MARKED.replace("{d ana", "{d eve")),
                   ("a mark that is not closed", MARKED.replace("fine”}", "fine”")),
                   ("a mark that is not opened", MARKED + "}")):
    check(f"{what} is an error", convert("gold-from-marked.py", text=text)[0], 1)

status, output, errors = convert("gold-coreference.py", "gum", text=NEWS)
made = json.loads(output)
check("GUM's tokens are put together", made["blocks"], ["Mr. Ana Lee,",
                                                        "The Ministry of Oil won't: Lee May wife"])
check("GUM's names and their entities", get_names(made), [
    ("Ana Lee", "person", "1"), ("Ministry of Oil", "organization", "2"), ("Lee", "person", "1")])
check("when it was published", made["published"], "2015-05-07")

status, output, errors = convert("gold-coreference.py", "--each", "2", "docred",
                                 text=json.dumps(DOCRED))
check("each second document alone", len(output.splitlines()), 1)
made = json.loads(output)
check("DocRED's tokens are put together", made["blocks"], ["Lee (Ana) won. \"Lee\""])
check("DocRED's names and their entities", get_names(made), [
    ("Lee", "person", "0"), ("Ana", "person", "1"), ("Lee", "person", "0")])

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
