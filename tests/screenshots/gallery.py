# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every look of the window: light, dark and sepia, high contrast, widths, languages, large text."""

from views import CONTRAST, DARK, LIGHT, PHONE, SMALLEST, as_is, document, fixture, view, write

broken = write('notes-of-monday.dateline', '{"format": "dateline", "version": 1, "id": ""}')

HEBREW = '''הגשר נפתח

3 ביוני 2024

ראש העיר אנה ברג פתחה ביום שני את הגשר החדש על הנהר (Bridge 12) בחיפה. ״זה יום גדול״, אמרה ברג.

ב-4 ביוני 2024 עברו עליו האוטובוסים הראשונים.
'''

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
view('smallest', size=SMALLEST, **LIGHT)(as_is)
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
view('hebrew', write('bridge.txt', HEBREW), locale='he_IL.UTF-8', **LIGHT)(as_is)
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


for name, colours in [('', LIGHT), ('-dark', DARK)]:
    @view(f'find-headline{name}', **colours)
    def find_headline(app):
        app.key('ctrl+f')
        app.find(id='previous_button')
        app.type('dateline')
        app.find(matches=r'\d+ of \d+')


@view('find-phone', size=PHONE, **LIGHT)
def find_words_on_phone(app):
    app.key('ctrl+f')
    app.find(id='previous_button')
    app.type('ira')


# Where nothing is found the words for that are wide.
for name, more in [('find-nothing-phone-large-text', {'scale': 2, **LIGHT}),
                   ('find-persian-phone', {'locale': 'fa_IR.UTF-8', **DARK})]:
    @view(name, fixture('persian'), size=PHONE, **more)
    def find_nothing(app):
        app.key('ctrl+f')
        app.find(id='previous_button')
        app.type('zzz')
        app.wait_same_picture()


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


@view('error', broken, **LIGHT)
def show_error(app):
    app.find(name='This Document Cannot Be Opened', role='label')


@view('error-phone', broken, size=PHONE, **DARK)
def show_error_on_phone(app):
    show_error(app)
