# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The house style, as far as a program can see it.

Usage: test-source.py SOURCE_ROOT
"""

import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
source = root / "src"

# An include points only to the left.
LAYERS = ["core", "annotate", "formats", "widgets", "app"]
WITHOUT_GTK = {"core", "annotate", "formats"}
MAX_FUNCTION_LINES = 60
MAX_FILE_LINES = 450
# Words, of which there are as many as there are.
WORD_LISTS = ("dateline-html-lexicon.c",)

results = []


def check(name, faults):
    """Prints one TAP line, and the faults as diagnostics."""
    results.append(not faults)
    print(f"{'not ok' if faults else 'ok'} {len(results)} - {name}")
    for fault in faults:
        print(f"# {fault}")


def read(path):
    return path.read_text(encoding="utf-8")


def files(*suffixes, below=source):
    return sorted(path for path in below.rglob("*") if path.suffix in suffixes)


def layer_of(path):
    return path.relative_to(source).parts[0]


def wrong_includes():
    for path in files(".c", ".h"):
        layer = layer_of(path)
        for included in re.findall(r'#include ["<]([^">]+)[">]', read(path)):
            first = included.split("/")[0]
            if first in LAYERS and LAYERS.index(first) > LAYERS.index(layer):
                yield f"{path.relative_to(root)} includes {included}"
            if layer in WITHOUT_GTK and re.match(r"(gtk|gdk|gsk|adw|pango)", included):
                yield f"{path.relative_to(root)} includes {included}"
            if first == "unicode" and layer not in ("core", "formats"):
                yield f"{path.relative_to(root)} includes {included}"


def undocumented():
    """Every function that a header declares has a comment where it is defined."""
    for header in files(".h"):
        names = re.findall(r"\b(dateline_\w+)\s*\(", re.sub(r"/\*.*?\*/", "", read(header), flags=re.S))
        names = [n for n in names if not n.endswith(("_get_type", "_quark"))]
        sources = "\n".join(read(p) for p in header.parent.glob("*.c"))
        for name in dict.fromkeys(names):
            defined = re.search(rf"^{name} \(", sources, re.M)
            if defined and not re.search(rf"/\*\*\n \* {name}:", sources):
                yield f"{header.relative_to(root)}: {name} has no comment"


def list_parameters(declared):
    """Returns the names of the parameters of a function."""
    declared = re.sub(r"\(\*(\w+)\) ?\([^)]*\)", r"\1", " ".join(declared.split()))
    found = [re.search(r"(\w+)(?: ?\[[^]]*\])*$", part.strip()) for part in declared.split(",")]
    return [name.group(1) for name in found if name and name.group(1) != "void"]


def badly_documented():
    """A comment names the parameters in their order, and what is returned if anything is."""
    function = re.compile(r"^(?P<type>(?!static|typedef)[A-Za-z_][\w *]*)\n"
                          r"(?P<name>dateline_\w+) \((?P<parameters>[^{;]*)\)\n\{", re.M)
    for path in files(".c"):
        text = read(path)
        for found in function.finditer(text):
            name = found["name"]
            comment = re.search(rf"/\*\*\n \* {name}:\n((?:(?! \*/).*\n)*) \*/\n\Z", text[:found.start()])
            if comment is None:
                yield f"{path.relative_to(root)}: {name} has no comment above it"
                continue
            if re.findall(r"^ \* @(\w+):", comment.group(1), re.M) != list_parameters(found["parameters"]):
                yield f"{path.relative_to(root)}: {name} has other parameters"
            if ("Returns:" in comment.group(1)) == (found["type"].strip() == "void"):
                yield f"{path.relative_to(root)}: {name} returns something, or does not"
            if re.search(r"(?<!const)\w \*+$", found["type"]) and not found["type"].startswith("const ") and \
                    not re.search(r"Returns:[^:]*\((transfer|nullable|out)", comment.group(1)):
                yield f"{path.relative_to(root)}: {name} does not say whose what it returns is"


def unused():
    """Every function that a header declares is called by the program or by a test."""
    tests = files(".c", ".h", below=root / "tests") + files(".c", below=root / "tools")
    words = {}
    for path in files(".c", ".h", ".blp") + tests:
        for word in re.findall(r"\b\w+\b", re.sub(r"/\*.*?\*/", "", read(path), flags=re.S)):
            words[word] = words.get(word, 0) + 1
    for header in files(".h"):
        for name in re.findall(r"\b(dateline_\w+)\s*\(", re.sub(r"/\*.*?\*/", "", read(header), flags=re.S)):
            # Once where it is declared and once where it is defined.
            if words[name] <= 2 and not name.endswith(("_get_type", "_quark")):
                yield f"{header.relative_to(root)}: nobody calls {name}"


def long_functions():
    for path in files(".c"):
        start = None
        for number, line in enumerate(read(path).splitlines(), 1):
            if line == "{":
                start = number
            elif line == "}" and start is not None:
                if number - start - 1 > MAX_FUNCTION_LINES:
                    yield f"{path.relative_to(root)}:{start}: {number - start - 1} lines"
                start = None


def long_files():
    for path in files(".c", ".h", ".blp"):
        n_lines = len(read(path).splitlines())
        if n_lines > MAX_FILE_LINES and path.name not in WORD_LISTS:
            yield f"{path.relative_to(root)}: {n_lines} lines"


def wrong_names():
    for path in files(".c", ".h", ".blp"):
        if re.search(r"util|helper|misc|common", path.name):
            yield f"{path.relative_to(root)} says nothing of what is in it"


def without_licence():
    for path in files(".c", ".h", ".blp") + files(".c", ".py", below=root / "tests"):
        head = "\n".join(read(path).splitlines()[:4])
        if "SPDX-License-Identifier:" not in head or "SPDX-FileCopyrightText:" not in head:
            yield str(path.relative_to(root))


def left_behind():
    for path in files(".c", ".h", ".blp", ".py"):
        for number, line in enumerate(read(path).splitlines(), 1):
            if re.search(r"\b(TODO|FIXME|XXX|HACK)\b|#if 0", line):
                yield f"{path.relative_to(root)}:{number}: {line.strip()}"


def untranslated():
    listed = set(line for line in read(root / "po/POTFILES.in").splitlines() if line and line[0] != "#")
    for path in files(".c", ".blp"):
        name = str(path.relative_to(root))
        if re.search(r"\b(C?_|N_|NC_|ngettext|g_dngettext|g_dpgettext2?)\s*\(", read(path)) and name not in listed:
            yield f"{name} is not in po/POTFILES.in"
    for name in sorted(listed):
        if not (root / name).exists():
            yield f"{name} in po/POTFILES.in does not exist"


check("includes point only to the left, and GTK stays out of core, annotate and formats", list(wrong_includes()))
check("every public function is documented", list(undocumented()))
check("comments name what functions take and return", list(badly_documented()))
check("every public function is called", list(unused()))
check(f"no function is longer than {MAX_FUNCTION_LINES} lines", list(long_functions()))
check(f"no file is longer than {MAX_FILE_LINES} lines", list(long_files()))
check("file names say what is in them", list(wrong_names()))
check("every source file names its licence", list(without_licence()))
check("nothing is left behind for later", list(left_behind()))
check("every translatable file is in POTFILES.in", list(untranslated()))
print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
