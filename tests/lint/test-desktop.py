# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the desktop is told of the program: the files agree with each other.

Usage: test-desktop.py SOURCE_ROOT MIME_FILE
"""

import configparser
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

root = pathlib.Path(sys.argv[1])
mime_file = pathlib.Path(sys.argv[2])
data = root / "data"
APPLICATION_ID = "io.github.dateline_reader.Dateline"
MEDIA_TYPE = "application/vnd.dateline+json"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

metainfo = ElementTree.parse(data / f"{APPLICATION_ID}.metainfo.xml.in").getroot()
desktop = configparser.ConfigParser(interpolation=None)
desktop.optionxform = str
desktop.read(data / f"{APPLICATION_ID}.desktop.in", encoding="utf-8")
entry = desktop["Desktop Entry"]
results = []


def check(name, faults):
    """Prints one TAP line, and the faults as diagnostics."""
    faults = list(faults)
    results.append(not faults)
    print(f"{'not ok' if faults else 'ok'} {len(results)} - {name}")
    for fault in faults:
        print(f"# {fault}")


def disagreements():
    service = (data / f"{APPLICATION_ID}.service.in").read_text(encoding="utf-8")
    for what, value, wanted in [
        ("the metainfo's id", metainfo.findtext("id"), APPLICATION_ID),
        ("its launchable", metainfo.findtext("launchable"), f"{APPLICATION_ID}.desktop"),
        ("its media type", metainfo.findtext("provides/mediatype"), MEDIA_TYPE),
        ("the desktop file's icon", entry["Icon"], APPLICATION_ID),
        ("its media types", entry["MimeType"],
         "".join(f"{one.text};" for one in metainfo.findall("provides/mediatype"))),
        ("its command", entry["Exec"].split()[0], metainfo.findtext("provides/binary")),
        ("its name", entry["Name"], metainfo.findtext("name")),
        ("its start by the bus", entry["DBusActivatable"], "true"),
        ("the bus service's command", re.search(r"^Exec=(.*)$", service, re.M)[1],
         "@bindir@/dateline --gapplication-service"),
    ]:
        if value != wanted:
            yield f"{what} is {value!r}, not {wanted!r}"
    if "Name=@application_id@" not in service:
        yield "the bus service is not named for the application"


def wrong_screenshots():
    shown = metainfo.findall("screenshots/screenshot")
    if not 3 <= len(shown) <= 6:
        yield f"there are {len(shown)} screenshots"
    if [one.get("type") for one in shown].count("default") != 1 or shown[0].get("type") != "default":
        yield "the first screenshot, and only that, is the default one"
    for one in shown:
        path = data / "screenshots" / one.findtext("image").rsplit("/", 1)[1]
        caption = one.findtext("caption") or ""
        if not caption or len(caption) > 100 or caption.endswith("."):
            yield f"{path.name}: the caption is {caption!r}"
        if not path.exists():
            yield f"{path.name} is not in data/screenshots"
            continue
        width, height = struct.unpack(">II", path.read_bytes()[16:24])
        if (width, height) != (1180, 780):
            yield f"{path.name} has {width} x {height} pixels: take it with tests/run screenshots --metainfo"


def wrong_icons():
    for path, size in [
        (data / f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg", 128),
        *[(path, 16) for path in sorted((data / "icons").rglob("*-symbolic.svg"))],
    ]:
        picture = ElementTree.parse(path).getroot()
        box = (picture.get("width"), picture.get("height"), picture.get("viewBox"))
        if box != (str(size), str(size), f"0 0 {size} {size}"):
            yield f"{path.name} is {box}"
        colours = {node.get(name) for node in picture.iter() for name in ("fill", "stroke")} - {None, "none"}
        if size == 16 and len(colours) > 1:
            yield f"{path.name} has several colours: {sorted(colours)}"
        if any(node.tag.endswith(("image", "text", "filter")) for node in picture.iter()):
            yield f"{path.name} has more than shapes"


def wrong_mime():
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "mime"
        packages = database / "packages"
        packages.mkdir(parents=True)
        shutil.copy(mime_file, packages / f"{APPLICATION_ID}.xml")
        done = subprocess.run(["update-mime-database", database], text=True, check=False,
                              env={**os.environ, "XDG_DATA_DIRS": folder},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        yield from done.stdout.splitlines()
        globs = (database / "globs2").read_text(encoding="utf-8")
        if f"{MEDIA_TYPE}:*.dateline" not in globs:
            yield "the suffix does not stand for the media type"
    declared = ElementTree.parse(mime_file).getroot().find(f"{MIME}mime-type")
    if not declared.findtext(f"{MIME}comment"):
        yield "the media type has no name"
    # Any document of ours begins so, whatever program wrote it.
    for match in declared.iter(f"{MIME}match"):
        if not re.fullmatch(r'"format" ?: ?"dateline"', match.get("value")):
            yield f"no document has {match.get('value')}"


def unexplained_keys():
    for key in ElementTree.parse(data / f"{APPLICATION_ID}.gschema.xml").iter("key"):
        for part in ("summary", "description"):
            if not (key.findtext(part) or "").strip():
                yield f"{key.get('name')} has no {part}"


check("the desktop file, the metainfo and the bus service agree", disagreements())
check("the screenshots of the metainfo are there, and of one size", wrong_screenshots())
check("icons have the sizes of their kind, and symbolic ones one colour", wrong_icons())
check("the media type is known by suffix and by content", wrong_mime())
check("every setting is explained", unexplained_keys())
print(f"1..{len(results)}")
sys.exit(0 if all(results) else 1)
