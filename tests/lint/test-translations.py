# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every text reaches the translators, and every translation is whole.

Usage: test-translations.py SOURCE_ROOT XGETTEXT_ARGUMENT...

What the program can say is read here a second time, by other means than
xgettext's, so that neither can miss a text unseen.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

root = pathlib.Path(sys.argv[1])
extraction_args = sys.argv[2:]
po = root / "po"

# What each call takes: c for a context, m for a text, p for its plural, - for another thing.
CALLS = {"_": "m", "N_": "m", "C_": "cm", "NC_": "cm", "ngettext": "mp", "g_dngettext": "-mp",
         "g_dpgettext2": "-cm"}
# These two mark what another call translates.
LOOKED_UP = {"g_dpgettext2"}

PLURALS = {
    "ar": "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 "
          ": n%100>=11 ? 4 : 5;",
    "de": "nplurals=2; plural=n != 1;",
    "es": "nplurals=2; plural=n != 1;",
    "fa": "nplurals=2; plural=n > 1;",
    "fr": "nplurals=2; plural=n > 1;",
    "he": "nplurals=2; plural=n != 1;",
    "zh_CN": "nplurals=1; plural=0;",
}

results = []


def check(name, faults):
    """Prints one TAP line, and the faults as diagnostics."""
    faults = [line for fault in faults for line in str(fault).splitlines()]
    results.append(not faults)
    print(f"{'not ok' if faults else 'ok'} {len(results)} - {name}")
    for fault in faults:
        print(f"# {fault}")


def run(*words):
    """Runs a program, and returns its status and all that it says."""
    done = subprocess.run([str(word) for word in words], cwd=root, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.returncode, done.stdout


# The sources ----------------------------------------------------------------

TOKEN = re.compile(r"""
    (?P<comment> /\*.*?\*/ | //[^\n]* )
  | (?P<text> "(?:[^"\\\n]|\\.)*" )
  | (?P<single> '(?:[^'\\\n]|\\.)*' )
  | (?P<word> [A-Za-z_][A-Za-z0-9_]* )
  | (?P<sign> [^\s] )
""", re.S | re.X)


def unescape(literal):
    escapes = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}
    return re.sub(r"\\(.)", lambda match: escapes[match[1]], literal[1:-1])


def read_argument(tokens, at):
    """Returns the text that an argument is, or the parts where it is more, and where it ends."""
    parts, depth = [], 0
    while at < len(tokens):
        kind, value = tokens[at]
        if depth == 0 and value in (",", ")") and kind == "sign":
            break
        depth += (value in "([{") - (value in ")]}") if kind == "sign" else 0
        if kind == "text":
            parts.append(unescape(value))
        elif kind == "word" and re.fullmatch(r"PRI[a-z]+\d*", value):
            parts.append(f"<{value}>")
        else:
            parts.append(None)
        at += 1
    return (parts if None in parts or not parts else "".join(parts)), at


def list_calls(path):
    """Yields the name and the arguments of each call that has to do with translation."""
    tokens = [(match.lastgroup, match[0]) for match in TOKEN.finditer(path.read_text(encoding="utf-8"))
              if match.lastgroup != "comment"]
    for start, (kind, value) in enumerate(tokens[:-1]):
        if kind != "word" or value not in CALLS or tokens[start + 1][1] != "(":
            continue
        if start > 0 and tokens[start - 1][1] == "define":
            continue
        arguments, at = [], start + 2
        while len(arguments) < len(CALLS[value]):
            argument, at = read_argument(tokens, at)
            arguments.append(argument)
            at += 1
        yield value, arguments


def read_sources():
    """Returns the texts of the sources with where they are, and what is wrong with some calls."""
    texts, faults = {}, []
    for path in sorted((root / "src").rglob("*")):
        if path.suffix not in (".c", ".h", ".blp"):
            continue
        name = str(path.relative_to(root))
        for call, arguments in list_calls(path):
            found = dict(zip(CALLS[call], arguments))
            # A variable is translated where it is used, and marked where it is set.
            if call in LOOKED_UP or (call == "_" and set(found["m"]) == {None}):
                continue
            if not all(isinstance(found.get(part, ""), str) for part in "cmp"):
                faults.append(f"{name}: {call} of something other than plain text: {arguments}")
                continue
            texts.setdefault((found.get("c"), found["m"]), []).append(name)
    return texts, faults


def split_po(text):
    """Yields each entry of a catalogue: context, text, flags."""
    for entry in re.split(r"\n\s*\n", text):
        fields, last = {}, None
        for line in entry.splitlines():
            match = re.match(r'(msg\w+(?:\[\d+\])?) (".*")$', line)
            if match:
                last = match[1]
                fields[last] = unescape(match[2])
            elif line.startswith('"') and last:
                fields[last] += unescape(line)
        if fields.get("msgid"):
            yield fields


def extract(folder):
    """Makes the template as the build does."""
    template = folder / "dateline.pot"
    status, words = run("xgettext", "--package-name=dateline", f"--files-from={po / 'POTFILES.in'}",
                        f"--directory={root}", f"--output={template}", *extraction_args)
    words = [line for line in words.splitlines() if "will try C" not in line]
    return template, ([f"xgettext ended with {status}"] if status else []) + words


# The catalogues -------------------------------------------------------------


def list_languages():
    lines = (po / "LINGUAS").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and line[0] != "#"]


def wrong_list():
    languages = list_languages()
    if languages != sorted(languages):
        yield "po/LINGUAS is not in order"
    for language in sorted(set(languages) ^ {path.stem for path in po.glob("*.po")}):
        yield f"{language} is either in po/LINGUAS or has a catalogue, not both"
    for language in languages:
        if language not in PLURALS:
            yield f"{language}: its plural forms are not known here"


def get_plural_forms(catalogue):
    match = re.search(r'Plural-Forms: (.*?)\\n', re.sub(r'"\n"', "", catalogue))
    return re.sub(r"[\s()]", "", match[1]) if match else None


def wrong_catalogue(language, template):
    path = po / f"{language}.po"
    text = path.read_text(encoding="utf-8")
    status, words = run("msgfmt", "--check", "--check-accelerators=_", "--output-file=/dev/null", path)
    if status or words:
        yield words
    status, words = run("msgcmp", path, template)
    if status:
        yield words
    status, words = run("msgattrib", "--only-obsolete", path)
    if words:
        yield "it has texts that the program no longer says:\n" + words
    plurals = PLURALS.get(language, "")
    if get_plural_forms(text) != re.sub(r"[\s()]", "", plurals):
        yield f"the plural forms are not {plurals}"
    if f'"Language: {language}\\n"' not in text:
        yield "the header names another language"
    if shutil.which("i18nspector"):
        # Its data know fewer languages and addresses than there are.
        ignored = r"no-report-msgid-bugs-to|boilerplate|no-language-team|last-translator|unusual-plural"
        yield from (line for line in run("i18nspector", path)[1].splitlines()
                    if line[:2] in ("E:", "W:") and not re.search(ignored, line))


def list_menus():
    """Yields where each menu is, with the texts of its items."""
    for path in sorted((root / "src").rglob("*.blp")):
        for match in re.finditer(r"^menu (\w+) \{\n(.*?)^\}", path.read_text(encoding="utf-8"), re.S | re.M):
            items = re.findall(r'(?:item \(|label: )_\(("(?:[^"\\]|\\.)*")\)', match[2])
            yield f"{path.name}: {match[1]}", [unescape(item) for item in items]


def shared_letters(language):
    translations = {}
    if language != "en":
        for fields in split_po((po / f"{language}.po").read_text(encoding="utf-8")):
            translations[fields["msgid"]] = fields.get("msgstr", "")
    for place, items in list_menus():
        letters = {}
        for item in items:
            label = translations.get(item) or item
            match = re.search(r"_(\w)", label)
            if match and letters.setdefault(match[1].casefold(), label) != label:
                yield f"{place}: {letters[match[1].casefold()]!r} and {label!r} have one letter"


with tempfile.TemporaryDirectory() as folder:
    template, complaints = extract(pathlib.Path(folder))
    extracted = {(fields.get("msgctxt"), fields["msgid"])
                 for fields in split_po(template.read_text(encoding="utf-8"))}
    said, faults = read_sources()

    check("the template is made without a complaint", complaints)
    check("what is marked for translation is plain text", faults)
    check("every text of the sources is in the template",
          [f"{', '.join(places)}: {text}" for text, places in said.items() if text not in extracted])
    references = set(re.findall(r"(\S+):\d+", template.read_text(encoding="utf-8")))
    for name in sorted(path.name for path in (root / "data").glob("*.Dateline.*")):
        if name.endswith((".desktop.in", ".xml.in", ".gschema.xml")):
            check(f"the template has the texts of {name}",
                  [] if f"data/{name}" in references else ["there are none"])
    check("the languages are in order, and each has its catalogue", wrong_list())
    for language in ["en", *(path.stem for path in sorted(po.glob("*.po")))]:
        if language != "en":
            check(f"{language}: the catalogue is whole and sound", wrong_catalogue(language, template))
        check(f"{language}: no letter stands twice in one menu", shared_letters(language))

print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
