# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every key of the window is in the dialog of the shortcuts, and pressed by a journey.

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
    check("every action that the dialog names has a key", [
        action for action in actions if action not in bound])
    check("every key that is bound is pressed by a journey", [
        f"{action}: {key}" for action, own in bound.items() for key in own if normalize(key) not in pressed])
    check("every key that the dialog names is pressed by a journey", [
        key for key in keys if normalize(key) not in pressed])
    print(f"1..{len(results)}")
    sys.exit(0 if all(results) else 1)


main()
