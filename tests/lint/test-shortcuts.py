# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every key of the window is in the dialog of the shortcuts, in its group, and pressed by a journey.

Usage: test-shortcuts.py SOURCE_ROOT
"""

import ast
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
# What libadwaita gives an application by itself.
GIVEN = {"app.shortcuts": ["<Control>question"]}
MODIFIERS = {"control": "ctrl", "primary": "ctrl"}

# Where a reader looks for each, in this order.
GROUPS = {
    "Documents": ["win.open", "win.paste", "win.save", "win.save-as", "win.print", "win.export-pdf"],
    "Highlights": ["<Alt>Down", "<Alt>Up", "period", "comma", "Return", "Escape", "<Alt>1...6", "win.all-kinds"],
    "Timeline": ["t", "e", "o"],
    "Text": ["win.find", "<Control>g", "<Control><Shift>g", "<Alt>Left", "<Alt>Right"],
    "Caret and Selection": [
        "win.caret", "<Control>Left <Control>Right", "<Control>Up <Control>Down", "Home End",
        "<Control>Home <Control>End", "<Shift>Left <Shift>Right <Shift>Up <Shift>Down", "<Control>c",
        "<Control><Shift>c", "Menu <Shift>F10", "<Control>a", "<Control><Shift>a"],
    "Reading": ["space <Shift>space", "<Control>plus", "<Control>minus", "<Control>0"],
    "Window": ["F6", "<Shift>F6", "win.show-sidebar", "win.toggle-fullscreen", "F10", "app.preferences",
               "app.shortcuts", "window.close", "app.quit"],
}
# What all that scrolls has, or a second key for what is in the dialog by another.
UNLISTED = {"Left", "Right", "Up", "Down", "Page_Up", "Page_Down", "ctrl+Insert"}
MASKS = {"GDK_CONTROL_MASK": "ctrl", "GDK_SHIFT_MASK": "shift", "GDK_ALT_MASK": "alt"}

results = []


def check(name, faults):
    """Prints one TAP line, and the faults as diagnostics."""
    results.append(not faults)
    print(f"{'not ok' if faults else 'ok'} {len(results)} - {name}")
    for fault in faults:
        print(f"# {fault}")


def read(name):
    return (root / name).read_text(encoding="utf-8")


def normalize(accelerator):
    """Returns an accelerator as the journeys write keys: its modifiers in order, then the key."""
    modifiers = sorted(MODIFIERS.get(name.lower(), name.lower()) for name in re.findall(r"<(\w+)>", accelerator))
    return "+".join([*modifiers, re.sub(r"<\w+>", "", accelerator)])


def read_bound():
    """Returns the keys of each action of the application and its windows."""
    bound = dict(GIVEN)
    table = re.search(r"\} accelerators\[\] = \{(.*?)\n\};", read("src/app/dateline-application.c"), re.S)[1]
    for action, keys in re.findall(r'\{ "([^"]+)", \{ ([^}]+) \} \}', table):
        bound[action] = re.findall(r'"([^"]+)"', keys)
    table = re.search(r"\} keys\[\] = \{(.*?)\n\};", read("src/app/dateline-window-keys.c"), re.S)[1]
    for key, action, parameter in re.findall(r'\{ GDK_KEY_(\w+), "([^"]+)", (-?\d) \}', table):
        bound[f"{action}({parameter})"] = [key]
    return bound


def read_text_keys():
    """Returns the keys that the text and the bars around it have, but for those of the keypad."""
    # The keys by which what is selected grows are one row: those that Shift adds to each move.
    binding = r"gtk_widget_class_add_binding \(\s*widget_class, GDK_KEY_(\w+),\s*([\w\s|]+),"
    keys = []
    for path in sorted((root / "src/widgets/article").glob("*.c")):
        source = path.read_text(encoding="utf-8")
        table = re.search(r"\} moves\[\] = \{(.*?)\n\};", source, re.S)
        found = re.findall(binding, source)
        if table:
            found += re.findall(r"\{ GDK_KEY_(\w+), GDK_KEY_\w+, (\w+),", table[1])
        keys += ["+".join([*sorted(MASKS[mask] for mask in re.findall("GDK_[A-Z]+_MASK", masks)), key])
                 for key, masks in found if not key.startswith("KP_")]
    return keys


def read_groups():
    """Returns what the dialog has by action or by key in each group, in order."""
    groups = {}
    for section in read("src/app/shortcuts-dialog.blp").split("Adw.ShortcutsSection {")[1:]:
        title, *_ = re.findall(r'title: _\("([^"]+)"\)', section)
        groups[title] = re.findall(r'(?:action-name|accelerator): "([^"]+)"', section)
    return groups


def read_listed():
    """Returns the actions and the keys that the dialog has."""
    dialog = read("src/app/shortcuts-dialog.blp")
    actions = re.findall(r'action-name: "([^"]+)"', dialog)
    keys = []
    for accelerators in re.findall(r'accelerator: "([^"]+)"', dialog):
        for accelerator in accelerators.split():
            row = re.fullmatch(r"(.*)(\d)\.\.\.(\d)", accelerator)
            keys += [f"{row[1]}{at}" for at in range(int(row[2]), int(row[3]) + 1)] if row else [accelerator]
    return actions, keys


def read_pressed():
    """Returns every word in the journeys that may be a key."""
    words = set()
    for path in (root / "tests/e2e").glob("test-*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                *modifiers, key = node.value.split("+")
                words.add("+".join([*sorted(modifiers), key]))
    return words


def main():
    bound = read_bound()
    actions, keys = read_listed()
    pressed = read_pressed()
    listed = {normalize(key) for key in keys}
    assert len(bound) > 30 and len(keys) > 30, (len(bound), len(keys))

    check("every key of an action is in the dialog, by the action or by the key", [
        f"{action}: {own}" for action, own in bound.items()
        if action not in actions and not any(normalize(key) in listed for key in own)])
    text_keys = read_text_keys()
    assert len(text_keys) > 20, text_keys
    check("every key of the text is in the dialog", [
        key for key in text_keys if key not in listed and key not in UNLISTED])
    groups = read_groups()
    check("every shortcut stands in its group of the dialog, in its place", [
        f"{title}: {groups.get(title)} instead of {GROUPS.get(title)}"
        for title in [*GROUPS, *(title for title in groups if title not in GROUPS)]
        if groups.get(title) != GROUPS.get(title)] +
        ([] if list(groups) == list(GROUPS) else [f"the groups are {list(groups)}"]))
    check("every action that the dialog names has a key", [
        action for action in actions if action not in bound])
    check("every key that is bound is pressed by a journey", [
        f"{action}: {key}" for action, own in bound.items() for key in own if normalize(key) not in pressed])
    check("every key that the dialog names is pressed by a journey", [
        key for key in keys if normalize(key) not in pressed])
    print(f"1..{len(results)}")
    sys.exit(0 if all(results) else 1)


main()
