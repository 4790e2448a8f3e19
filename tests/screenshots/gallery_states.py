# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every state of the window: menus, dialogs, lists that are long or empty, what is under way."""

import os
import subprocess
import sys

import made_articles
from gallery import broken, find_words, show_about, show_card, show_entities
from gallery import show_menu, show_preferences, show_quotes, show_reading_settings, show_shortcuts
from gallery import show_sidebar_on_phone
from views import CONTRAST, DARK, HERE, LIGHT, PHONE, SMALLEST, WIDE, as_is, document, suite, view, write

many = write('many.dateline', lambda: made_articles.make_many_events().write())
empty = write('empty.dateline', lambda: made_articles.make_empty().write())
nameless = write('nameless.dateline', lambda: made_articles.make_nameless().write())
long_names = write('long-names.dateline', lambda: made_articles.make_long_names().write())
undated = write('undated.txt', made_articles.UNDATED)


def endless():
    """Makes a file that never begins: who opens it waits."""
    path = os.path.join(suite.surroundings.folder, 'notes-of-tuesday.dateline')
    if not os.path.exists(path):
        os.mkfifo(path)
    return path


@view('title', **LIGHT)
def show_title(app):
    app.find_article()
    app.key('Page_Down')
    app.find(id='window_title')


view('title-phone', size=PHONE, **LIGHT)(show_title)


@view('title-large-text-phone', size=PHONE, scale=2, **DARK)
def show_large_title(app):
    app.find_article()
    app.key('Page_Down', 'Page_Down')
    app.find(id='window_title')


@view('card-last-words', size=SMALLEST, scale=2, margin=0, **LIGHT)
def show_last_card(app):
    app.find_article()
    app.key('F6', *['alt+Down'] * len(document.list_marks()), 'Return')
    app.find(id='DatelineCard')


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


# The card, in windows that have little room for it.

def show_first_card(app):
    app.find_article()
    app.key('alt+Down', 'Return')
    app.find(id='DatelineCard')


for name, wanted in [('large-text', {'scale': 2, **LIGHT}), ('larger-text', {'scale': 1.5, **DARK}),
                     ('large-text-arabic', {'scale': 2, 'locale': 'ar_EG.UTF-8', **DARK}),
                     ('smallest', {'size': SMALLEST, **LIGHT}),
                     ('smallest-large-text', {'size': SMALLEST, 'scale': 2, **LIGHT})]:
    view(f'card-{name}', **{'size': PHONE, 'margin': 300, **wanted})(show_first_card)


# A spinner that turns would have all of the window drawn anew, and leave no time between two
# frames for the program to come to the bus.
@view('loading', endless, moves=True, GSK_DEBUG='', **LIGHT)
def show_loading(app):
    app.find(role='button', name='Cancel')


for page in ['Timeline', 'Entities', 'Quotes']:
    @view(f'empty-{page.lower()}', empty, **LIGHT)
    def show_empty(app, page=page):
        app.click(app.find(role='tab', name=page))
        app.find(matches=f'^No {"Events" if page == "Timeline" else page}$', role='label')

view('many', many, **LIGHT)(as_is)
view('many-phone', many, size=PHONE, **DARK)(show_sidebar_on_phone)


@view('many-overview', many, **LIGHT)
def jump_by_overview(app):
    app.click(app.find(role='slider'))
    app.key('Home', 'Right', 'Right')


@view('many-filtered', many, **LIGHT)
def filter_many(app):
    app.click(app.find(name='Search Events', role='search box'))
    app.type('pier')
    app.wait(lambda: len(app.list_nodes(role='list item')) < 100, 'fewer events')


@view('many-entities', many, **LIGHT)
def show_many_entities(app):
    show_entities(app)


@view('many-quotes', many, **LIGHT)
def show_many_quotes(app):
    show_quotes(app)


@view('many-story', many, **LIGHT)
def show_story_order(app):
    focus_row(app, 'Timeline')
    app.key('o')
    app.key('End')


def copy_from_card(app):
    show_first_card(app)
    app.press(app.find(role='button', name='Copy', within=app.find(id='DatelineCard')))
    app.find(role='label', name='Copied')


view('copied', **LIGHT)(copy_from_card)
view('copied-phone', size=PHONE, **DARK)(copy_from_card)


# Large text, in each dialog and popover.

LARGE = {'size': (720, 900), 'scale': 2, 'margin': 300, **LIGHT}

for name, show in [('about', show_about), ('find', find_words), ('menu', show_menu),
                   ('preferences', show_preferences), ('print', show_print), ('reading', show_reading_settings),
                   ('shortcuts', show_shortcuts)]:
    view(f'{name}-large-text', **LARGE)(show)
view('shortcuts-phone', size=PHONE, **LIGHT)(show_shortcuts)
view('export-large-text', **{**LARGE, 'size': PHONE})(show_export_on_phone)
view('error-large-text', broken, **{**LARGE, 'size': PHONE})(as_is)


@view('legend-large-text', **{**LARGE, 'size': PHONE})
def show_legend_in_large_text(app):
    show_sidebar_on_phone(app)
    show_legend(app)


@view('date-card-large-text', **LARGE)
def show_date_card_in_large_text(app):
    article = app.find_article()
    date = document.place(document.contents['dates'][0]['span'])
    # Several marks may begin at the same place: the caret does not tell them apart.
    before = [mark for mark in document.list_marks() if mark < date]
    app.key(*['alt+Down'] * (len(before) + 1))
    app.wait(lambda: app.get_caret(article) == date[0], 'the date')
    app.key('Return')
    app.find(id='DatelineCard')


view('date-card-smallest', **{**LARGE, 'size': SMALLEST, 'scale': 1})(show_date_card_in_large_text)
view('date-card-large-text-phone', **{**LARGE, 'size': PHONE, **DARK})(show_date_card_in_large_text)


@view('filter-large-text', **{**LARGE, 'size': (1900, 1000), 'margin': 0})
def show_filter_in_large_text(app):
    show_filter(app)


# High contrast, beyond the article.

for scheme, colours in [('light', LIGHT), ('dark', DARK)]:
    view(f'contrast-{scheme}-card', **colours, **CONTRAST)(show_card)
    view(f'contrast-{scheme}-entities', **colours, **CONTRAST)(show_entities)
    view(f'contrast-{scheme}-quotes', **colours, **CONTRAST)(show_quotes)
    view(f'contrast-{scheme}-reading', **colours, **CONTRAST)(show_reading_settings)
    view(f'contrast-{scheme}-filter', **colours, **CONTRAST)(show_filter)
view('contrast-phone', size=PHONE, **LIGHT, **CONTRAST)(show_sidebar_on_phone)


# Popovers and bars in narrow windows.

view('reading-phone', size=PHONE, margin=200, **DARK)(show_reading_settings)
view('menu-phone', size=PHONE, margin=200, **LIGHT)(show_menu)


@view('filter-phone', size=PHONE, margin=200, **LIGHT)
def show_filter_on_phone(app):
    show_sidebar_on_phone(app)
    show_filter(app)


for name, size in [('find-none', WIDE), ('find-none-phone', PHONE), ('find-none-smallest', SMALLEST)]:
    @view(name, size=size, **LIGHT)
    def find_nothing(app):
        app.key('ctrl+f')
        app.find(id='previous_button')
        app.type('zebra')
        app.find(role='label', name='Not found')


@view('filter-none', **LIGHT)
def filter_all_away(app):
    app.click(app.find(name='Search Events', role='search box'))
    app.type('zebra')
    app.find(role='label', name='No Results')


# Articles that are not as others.

view('no-entities', nameless, **LIGHT)(as_is)


@view('no-entities-page', nameless, **DARK)
def show_no_entities(app):
    app.click(app.find(role='tab', name='Entities'))
    app.find(role='label', name='No Entities')


view('long-names', long_names, **LIGHT)(as_is)
view('long-names-phone', long_names, size=PHONE, **LIGHT)(as_is)
view('long-names-entities', long_names, **LIGHT)(show_entities)
view('long-names-quotes', long_names, **LIGHT)(show_quotes)
view('long-names-sidebar-phone', long_names, size=PHONE, **LIGHT)(show_sidebar_on_phone)


@view('long-names-title', long_names, size=(900, 500), **LIGHT)
def show_long_title(app):
    show_title(app)


@view('long-names-card', long_names, **LIGHT)
def show_long_card(app):
    app.find_article()
    app.key('alt+Down', 'Return')
    app.find(id='DatelineCard')


@view('long-names-filter', long_names, **LIGHT)
def show_long_filter(app):
    app.click(app.find(role='button', name='Filter'))
    app.find(role='heading', name='Show Only')


# Between one column and two.

for width in [400, 500, 560, 700, 860]:
    view(f'width-{width}', size=(width, 640), **LIGHT)(as_is)
    view(f'width-{width}-sidebar', size=(width, 640), **LIGHT)(show_sidebar_on_phone)


# What the window has to say.

view('notices', undated, **LIGHT)(as_is)
view('notices-phone', undated, size=PHONE, **LIGHT)(as_is)
view('notices-smallest', undated, size=SMALLEST, **LIGHT)(as_is)
view('waiting-persian', undated, locale='fa_IR.UTF-8', **DARK)(as_is)


@view('waiting-phone', undated, size=PHONE, **DARK)
def wait_for_date(app):
    app.click(app.find(id='sidebar_button'))
    app.find(role='label', name='No Events')


view('waiting-large-text', undated, **LARGE)(wait_for_date)


@view('published', undated, **LIGHT)
def ask_published(app):
    app.click(app.find(role='button', name='Set Date…'))
    app.find(role='label', name='When Was This Published?')


view('published-large-text', undated, **LARGE)(ask_published)


@view('save-question', undated, size=PHONE, **DARK)
def ask_to_save(app):
    app.find_article()
    app.key('ctrl+w')
    app.find(role='label', name='Save This Article?')


@view('toast', **LIGHT)
def show_toast(app):
    app.find_article()
    app.click_words(app.find_article(), *document.list_mentions('missiles')[0])
    app.find(id='DatelineCard')
    app.key('Escape')
    app.wait_gone(id='DatelineCard')
    app.key('t')
    app.find(name='No event rests on these words', role='label')


@view('changed', many, **LIGHT)
def change_file(app):
    app.find_article()
    many()
    app.find(role='label', name='This File Changed on Disk')


@view('only-one', **LIGHT)
def show_only_one(app):
    show_card(app)
    app.press(app.find(role='button', name='Show Only This One'))
    app.wait_gone(id='DatelineCard')


@view('progress', write('long.txt', lambda: made_articles.UNDATED * 40000), moves=True, **LIGHT)
def show_progress(app):
    app.find(role='progress bar')
    app.find(role='button', name='Cancel')
    app.wait_gone(name='Opening')


def drag_file(app):
    """Another program drags a file over the window, and does not let go of it."""
    environment = {**os.environ, 'GDK_BACKEND': 'x11', 'GSK_RENDERER': 'cairo', 'GTK_A11Y': 'none',
                   'GDK_DEBUG': 'no-portals'}
    with subprocess.Popen([sys.executable, HERE / 'drag-source.py', many()], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, env=environment) as other:
        assert other.stdout.readline() == b'ready\n'
        window = app.wait(lambda: app.list_window_ids('^Offer$'), 'the other window')[0]
        app.xdotool('windowmove', '--sync', window, 1500, 900, 'mousemove', 1600, 1000, 'mousedown', 1)
        steps = iter(range(1, 1000))

        def drag_on():
            at = next(steps)
            app.xdotool('mousemove', max(1600 - at * 60, 400 + at % 5), max(1000 - at * 33, 350))
            return app.list_nodes(role='label', name='Drop to Open')

        app.wait(drag_on, 'what is said of a drop')
        yield
        app.xdotool('mouseup', 1)


view('drop', **LIGHT)(drag_file)
view('drop-dark', **DARK)(drag_file)
