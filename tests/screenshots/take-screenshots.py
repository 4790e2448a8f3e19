# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of the window for people to look at, with a pointer and keys as a person has.

Usage: take-screenshots.py [--metainfo] [--folder FOLDER] [NAME...]

Without --metainfo every look of the window goes to FOLDER (.build/screenshots); with it
the few that the software centre and the README show go to data/screenshots. NAME
chooses some of them.
"""

import argparse
import os
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / 'e2e'))

import dateline_documents  # noqa: E402
import dateline_surroundings  # noqa: E402
import many_events  # noqa: E402
from dateline_driver import Failure, Skip, Suite, find_locale  # noqa: E402

dateline_surroundings.SCREEN = (2000, 1300)
suite = Suite()
document = dateline_documents.load_bundled()
views = {}

LIGHT = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light'}
DARK = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'}
CONTRAST = {'ADW_DEBUG_HIGH_CONTRAST': '1'}
WIDE, PHONE = (1180, 780), (360, 640)


def view(name, *files, size=WIDE, scale=1, locale=None, settings=None, grey=False, metainfo=False, moves=False,
         **environment):
    """Adds a picture; the decorated function does what is to be done before it is taken."""
    def add(prepare):
        views[name] = {'files': files, 'size': size, 'scale': scale, 'locale': locale,
                       'settings': settings or {}, 'grey': grey, 'metainfo': metainfo, 'moves': moves,
                       'environment': environment, 'prepare': prepare}
        return prepare

    return add


def as_is(app):
    """Does nothing: what the window begins with is what is looked at."""


def fixture(name):
    return str(HERE / f'{name}.dateline')


# What the software centre and the README show.


@view('window', metainfo=True)
def timeline_beside_article(app):
    app.find(role='list', name='Timeline')


@view('entities', metainfo=True)
def show_entities(app):
    app.click(app.find(role='tab', name='Entities'))
    app.find(role='list', name='Entities')


@view('quotes', metainfo=True)
def show_quotes(app):
    app.click(app.find(role='tab', name='Quotes'))
    app.find(role='list', name='Quotes')


@view('card', **LIGHT)
def show_card(app):
    app.click_words(app.find_article(), *document.list_mentions('china')[0])
    app.find(id='DatelineCard')


@view('dark', metainfo=True, **DARK)
def dark_window(app):
    app.find(role='list', name='Timeline')


# Every look.

view('sepia', settings={'theme': 'sepia'}, **LIGHT)(as_is)
view('contrast-light', **LIGHT, **CONTRAST)(as_is)
view('contrast-dark', **DARK, **CONTRAST)(as_is)
view('grey', grey=True, **LIGHT)(as_is)
view('smallest', size=(360, 294), **LIGHT)(as_is)
view('phone', size=PHONE, **LIGHT)(as_is)
view('phone-dark', size=PHONE, **DARK)(as_is)
view('middle', size=(700, 700), **LIGHT)(as_is)
view('large', size=(1920, 1080), **LIGHT)(as_is)
view('large-text', scale=2, size=(1400, 1000), **LIGHT)(as_is)
view('large-text-phone', scale=2, size=PHONE, **LIGHT)(as_is)
view('persian', fixture('persian'), locale='fa_IR.UTF-8', **LIGHT)(as_is)
view('persian-dark', fixture('persian'), locale='fa_IR.UTF-8', **DARK)(as_is)
view('persian-phone', fixture('persian'), locale='fa_IR.UTF-8', size=PHONE, **LIGHT)(as_is)
view('persian-in-english', fixture('persian'), **LIGHT)(as_is)
view('hebrew-calendar', locale='he_IL.UTF-8', LANGUAGE='en', **LIGHT)(as_is)
view('arabic', locale='ar_EG.UTF-8', **LIGHT)(as_is)
view('german', locale='de_DE.UTF-8', **LIGHT)(as_is)
view('chinese', fixture('chinese'), locale='zh_CN.UTF-8', **LIGHT)(as_is)
view('mixed', fixture('mixed'), **LIGHT)(as_is)
view('torture', fixture('torture'), **LIGHT)(as_is)
view('torture-phone', fixture('torture'), size=PHONE, **LIGHT)(as_is)


@view('card-dark', **DARK)
def show_dark_card(app):
    show_card(app)


@view('card-phone', size=PHONE, **LIGHT)
def show_card_on_phone(app):
    show_card(app)


@view('card-date', locale='fa_IR.UTF-8', LANGUAGE='en', **LIGHT)
def show_date_card(app):
    app.click_words(app.find_article(), *document.place(document.contents['dates'][0]['span']))
    app.find(id='DatelineCard')


@view('sidebar-phone', size=PHONE, **LIGHT)
def show_sidebar_on_phone(app):
    app.click(app.find(id='sidebar_button'))
    app.find(role='list', name='Timeline')


@view('quotes-dark', **DARK)
def show_dark_quotes(app):
    show_quotes(app)


@view('find', **LIGHT)
def find_words(app):
    app.key('ctrl+f')
    app.find(id='previous_button')
    app.type('ira')
    app.find(matches=r'\d+ of \d+')


@view('find-phone', size=PHONE, **LIGHT)
def find_words_on_phone(app):
    app.key('ctrl+f')
    app.find(id='previous_button')
    app.type('ira')


@view('reading', **LIGHT)
def show_reading_settings(app):
    app.click(app.find(id='reading_button'))
    app.find(role='radio group', name='Theme')


@view('menu', **LIGHT)
def show_menu(app):
    app.click(app.find(id='menu_button'))
    app.find(role='menu item', name='About Dateline')


@view('shortcuts', **LIGHT)
def show_shortcuts(app):
    app.key('ctrl+question')
    app.find(role='dialog')


@view('preferences', **LIGHT)
def show_preferences(app):
    app.key('ctrl+comma')
    app.find(role='dialog', name='Preferences')


@view('about', **LIGHT)
def show_about(app):
    app.activate_action('about')
    app.find(role='dialog')


@view('error', 'broken', **LIGHT)
def show_error(app):
    app.find(name='This Document Cannot Be Opened', role='label')


@view('error-phone', 'broken', size=PHONE, **DARK)
def show_error_on_phone(app):
    show_error(app)


@view('title', **LIGHT)
def show_title(app):
    app.find_article()
    app.key('Page_Down')
    app.find(id='window_title')


@view('sidebar-smallest', size=(360, 294), **LIGHT)
def show_sidebar_in_smallest(app):
    app.key('F9')
    app.find(role='list', name='Timeline')


def focus_row(app, page):
    app.click(app.find(role='tab', name=page))
    app.find(role='list', name=page)
    while app.wait_focus('something', lambda node: True).role != 'article':
        app.key('F6')
    app.key('F6')
    app.wait_focus('a row', lambda node: node.role == 'list item')


@view('row-menu', **LIGHT)
def show_row_menu(app):
    focus_row(app, 'Quotes')
    app.key('Menu')
    app.find(role='menu item', name='Copy')


@view('row-focus', **DARK)
def show_row_focus(app):
    focus_row(app, 'Timeline')
    app.key('Down')


@view('filter', **LIGHT)
def show_filter(app):
    app.click(app.find(role='button', name='Filter'))
    app.find(role='toggle button', name='Person')


@view('legend', **LIGHT)
def show_legend(app):
    app.click(app.find(id='order_button'))
    app.wait_focus('the menu', lambda node: node.role.startswith('menu item'))
    app.key('Up', 'Return')
    app.find(role='dialog')


@view('print', **LIGHT)
def show_print(app):
    app.find_article()
    app.key('ctrl+p')
    app.find(role='dialog', name='Print')


@view('export-phone', size=PHONE, **DARK)
def show_export_on_phone(app):
    app.find_article()
    app.key('ctrl+shift+e')
    app.find(role='dialog')


@view('preferences-phone', size=PHONE, scale=2, **LIGHT)
def show_preferences_on_phone(app):
    app.find_article()
    app.key('ctrl+comma')
    app.find(role='dialog')


@view('card-large-text', size=PHONE, scale=2, **LIGHT)
def show_card_in_large_text(app):
    show_card(app)


@view('loading', 'endless', moves=True, **LIGHT)
def show_loading(app):
    app.find(role='button', name='Cancel')


for page in ['Timeline', 'Entities', 'Quotes']:
    @view(f'empty-{page.lower()}', 'empty', **LIGHT)
    def show_empty(app, page=page):
        app.click(app.find(role='tab', name=page))
        app.find(matches=f'^No {"Events" if page == "Timeline" else page}$', role='label')

view('many', 'many', **LIGHT)(as_is)
view('many-phone', 'many', size=PHONE, **DARK)(show_sidebar_on_phone)


@view('many-overview', 'many', **LIGHT)
def jump_by_overview(app):
    app.click(app.find(role='slider'))
    app.key('Home', 'Right', 'Right')


@view('many-filtered', 'many', **LIGHT)
def filter_many(app):
    app.click(app.find(name='Search Events', role='search box'))
    app.type('pier')
    app.wait(lambda: len(app.list_nodes(role='list item')) < 100, 'fewer events')


@view('many-entities', 'many', **LIGHT)
def show_many_entities(app):
    show_entities(app)


@view('many-quotes', 'many', **LIGHT)
def show_many_quotes(app):
    show_quotes(app)


@view('many-story', 'many', **LIGHT)
def show_story_order(app):
    focus_row(app, 'Timeline')
    app.key('o')
    app.key('End')


def write_endless():
    """Makes a file that never begins: who opens it waits."""
    path = os.path.join(suite.surroundings.folder, 'notes-of-monday.dateline')
    if not os.path.exists(path):
        os.mkfifo(path)
    return path


def write_empty():
    blocks = ['Nothing happened on the quay. The boats stayed where they were, and so did the gulls.']
    return suite.surroundings.write('empty.dateline',
                                    dateline_documents.make_document('A quiet day', blocks).write())


def write_many():
    return suite.surroundings.write('many.dateline', many_events.make().write())


def write_broken():
    return suite.surroundings.write('notes-of-monday.dateline', '{"format": "dateline", "version": 1, "id": ""}')


def take(name, wanted, path):
    made = {'broken': write_broken, 'empty': write_empty, 'endless': write_endless, 'many': write_many}
    files = [made[file]() if file in made else file for file in wanted['files']]
    # The icon of a program that is not installed.
    environment = {'XDG_DATA_DIRS': f'{ROOT / "data"}:/usr/local/share:/usr/share', **wanted['environment']}
    if wanted['locale'] is not None:
        locale = find_locale(wanted['locale'], suite.surroundings.folder)
        if locale is None:
            raise Skip(f'there is no {wanted["locale"]}')
        environment = {**locale, **environment}
    environment.update(suite.surroundings.write_settings(**wanted['settings']))
    suite.surroundings.display.resize_text(wanted['scale'])
    with suite.start(*files, environment=environment, size=wanted['size']) as app:
        wanted['prepare'](app)
        # Out of the way: what is below the pointer looks otherwise.
        app.xdotool('mousemove', dateline_surroundings.SCREEN[0] - 1, dateline_surroundings.SCREEN[1] - 1)
        frame = app.wait_still(lambda: app.get_box(app.bus.load(app.frame).children[0]))
        if not wanted['moves']:
            app.wait_same_picture()
        app.picture().save(path, box=frame, grey=wanted['grey'])
        app.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--metainfo', action='store_true')
    parser.add_argument('--folder', type=pathlib.Path)
    parser.add_argument('names', nargs='*')
    asked = parser.parse_args()
    folder = asked.folder or (ROOT / 'data' if asked.metainfo else ROOT / '.build') / 'screenshots'
    folder.mkdir(parents=True, exist_ok=True)
    suite.command = os.environ.get('DATELINE_COMMAND') or sys.exit('Say what to start: DATELINE_COMMAND')
    suite.prepare()
    failed = False
    for name, wanted in views.items():
        if asked.names and name not in asked.names or asked.metainfo and not wanted['metainfo']:
            continue
        try:
            take(name, wanted, folder / f'{name}.png')
            print(folder / f'{name}.png', flush=True)
        except Skip as reason:
            print(f'{name}: left out: {reason}', flush=True)
        except (Failure, AssertionError) as error:
            failed = True
            print(f'{name}: FAILED: {error}', flush=True)
    sys.exit(failed)


main()
