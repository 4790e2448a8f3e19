# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every action of the program has a journey that does it from outside.

Usage: test-journeys.py SOURCE_ROOT

A new action wants a line in JOURNEYS: the test that does it, and by what: a key, the
name of a button or an item, or the action itself.
"""

import ast
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])

# The actions that a file of this name adds belong to this group, else to the window's.
GROUPS = {
    "dateline-application.c": "app",
    "dateline-reader-menu.c": "text",
    "dateline-list-menu.c": "row",
}

JOURNEYS = {
    "app.about": ("dialogs", "about", "activate_action('about')"),
    "app.preferences": ("dialogs", "preferences", "ctrl+comma"),
    "app.quit": ("files", "open_broken", "ctrl+q"),
    "app.shortcuts": ("dialogs", "shortcuts", "ctrl+question"),
    "find.match-case": ("find", "options", "find_option(app, 0)"),
    "find.whole-words": ("find", "options", "find_option(app, 1)"),
    "row.copy": ("row-menus", "copy_event", "ctrl+c"),
    "row.copy-citation": ("row-menus", "copy_quote", "Copy with Citation"),
    "row.show": ("row-menus", "entity_menu", "Show in the Article"),
    "row.show-only": ("row-menus", "entity_menu", "Show Only This One"),
    "sidebar.legend": ("dialogs", "legend", "order_button"),
    "sidebar.only": ("row-menus", "entity_menu", "Show Only This One"),
    "sidebar.quote-order": ("actions", "quote_order", "order_button"),
    "sidebar.timeline-order": ("window", "order", "order_button"),
    "text.copy": ("text", "menu_of_words", "'Copy'"),
    "text.copy-citation": ("text", "menu_of_words", "Copy with Citation"),
    "text.copy-name": ("text", "menu_of_mention", "Copy Name"),
    "text.find": ("text", "menu_of_words", "Find “closer” in the Article"),
    "text.select-all": ("text", "menu_of_words", "Select All"),
    "text.show-card": ("text", "menu_of_mention", "Show Card"),
    "text.step-mention": ("text", "menu_of_mention", "Next Mention"),
    "win.all-kinds": ("kinds", "keys", "alt+0"),
    "win.cancel-dating": ("actions", "cancel_dating", "cancel-dating"),
    "win.cancel-loading": ("files", "cancel_pipe", "Cancel"),
    "win.caret": ("text", "caret", "F7"),
    "win.clear-recent": ("files", "clear_recent", "clear-recent"),
    "win.copy-details": ("actions", "copy_details", "Copy Details"),
    "win.dismiss-origin": ("articles", "open_text", "Dismiss"),
    "win.export-pdf": ("print", "export", "ctrl+shift+e"),
    "win.find": ("find", "options", "ctrl+f"),
    "win.go": ("find", "back_and_forward", "alt+Left"),
    "win.kind": ("kinds", "keys", "alt+1"),
    "win.open": ("documents", "open_dialog", "ctrl+o"),
    "win.open-recent": ("files", "recent", ""),
    "win.paste": ("transfers", "paste_text", "ctrl+shift+v"),
    "win.print": ("print", "print_to_file", "ctrl+p"),
    "win.reload": ("files", "reload_file", "Reload"),
    "win.retry": ("files", "try_again", "Try Again"),
    "win.save": ("articles", "save", "ctrl+s"),
    "win.save-as": ("articles", "save_as", "ctrl+shift+s"),
    "win.set-published": ("articles", "ask_published", "open_date_dialog"),
    "win.show-evidence": ("sidebar", "there_and_back", "'e'"),
    "win.show-in-timeline": ("sidebar", "there_and_back", "'t'"),
    "win.show-sidebar": ("sidebar", "hidden_sidebar", "F9"),
    "win.step-highlight": ("keyboard", "step_marks", "alt+Up"),
    "win.step-match": ("find", "step", "ctrl+g"),
    "win.step-mention": ("sidebar", "same_entity", "period"),
    "win.step-pane": ("sidebar", "panes", "F6"),
    "win.toggle-fullscreen": ("window", "full_screen", "F11"),
    "win.toggle-order": ("sidebar", "order", "'o'"),
    "win.zoom": ("settings", "size", "ctrl+plus"),
}


def list_actions():
    """Returns the names of the actions that the sources add, with their groups."""
    actions = set()
    for path in (root / "src").rglob("*.c"):
        source = path.read_text(encoding="utf-8")
        group = GROUPS.get(path.name, "win")
        for table in re.findall(r"GActionEntry \w+\[\] = \{(.*?)\n\};", source, re.S):
            actions |= {f"{group}.{name}" for name in re.findall(r'\.name = "([^"]+)"', table)}
        names = re.findall(r'g_(?:property|simple)_action_new(?:_stateful)? \("([^"]+)"', source)
        names += re.findall(r'g_settings_create_action \([^,]+, "([^"]+)"\)', source)
        actions |= {f"{group}.{name}" for name in names}
        actions |= set(re.findall(r'install(?:_property)?_action \(widget_class, "([^"]+)"', source))
    return actions


def list_tests():
    """Returns the words of each test of the journeys, by program and name."""
    tests = {}
    for path in (root / "tests" / "e2e").glob("test-*.py"):
        source = path.read_text(encoding="utf-8")
        for node in ast.parse(source).body:
            if isinstance(node, ast.FunctionDef) and node.decorator_list:
                tests[path.stem.removeprefix("test-"), node.name] = ast.get_source_segment(source, node)
    return tests


def check(number, name, faults):
    """Prints one TAP line, and the faults as diagnostics; returns whether there are none."""
    print(f"{'not ok' if faults else 'ok'} {number} - {name}")
    for fault in faults:
        print(f"# {fault}")
    return not faults


def main():
    actions, tests = list_actions(), list_tests()
    missing = [f"{action}: done by {program} {test} with {how!r}, which is not there"
               for action, (program, test, how) in JOURNEYS.items()
               if how not in tests.get((program, test), "") or (program, test) not in tests]
    print("1..2")
    results = [
        check(1, "every action has a journey, and no journey does what there is not",
              [f"{action}: no journey" for action in sorted(actions - set(JOURNEYS))]
              + [f"{action}: no action" for action in sorted(set(JOURNEYS) - actions)]),
        check(2, "the journeys do what they are said to do", missing),
    ]
    sys.exit(not all(results))


main()
