# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What menus, cards and popovers offer beside the keys: each thing is done, and seen to be."""

import dateline_documents
from dateline_driver import CHECKED, PRESSED, Suite
from dateline_ear import Ear
from dateline_steps import paste

suite = Suite()
document = dateline_documents.load_bundled()


def list_rows(app, page):
    return [node.name for node in app.list_nodes(role='list item', within=app.find(role='list', name=page))]


def choose(app, popover_button, name):
    """Chooses one of the radio buttons of the reading settings."""
    app.click(app.find(id=popover_button))
    app.wait_focus('the popover', lambda node: node.role == 'radio')
    app.press(app.find(role='radio', name=name))
    app.wait(lambda: app.find(role='radio', name=name).has_state(CHECKED), f'{name} chosen')
    app.key('Escape')
    app.wait_gone(role='radio', name=name)


@suite.test('the menu of the quotes orders them as they are read, and by speaker again')
def quote_order():
    first = min(document.place(quote['span']) for quote in document.contents['quotes'])
    words = document.text[first[0]:first[1]].strip('“”')[:20]
    with suite.start() as app:
        app.click(app.find(role='tab', name='Quotes'))
        app.find(role='list', name='Quotes')
        by_speaker = list_rows(app, 'Quotes')
        assert app.list_nodes(role='heading', name='Fatemeh Mohajerani')
        for keys, is_read in [(['Down', 'Return'], True), (['Return'], False)]:
            app.click(app.find(id='order_button'))
            app.wait_focus('the menu', lambda node: node.role.startswith('menu item'))
            app.key(*keys)
            app.wait_gone(role='menu')
            if is_read:
                app.wait(lambda: words in list_rows(app, 'Quotes')[0], 'the first quote first')
                app.wait_gone(role='row header', name='Fatemeh Mohajerani')
            else:
                app.wait(lambda: list_rows(app, 'Quotes') == by_speaker, 'the speakers again')


@suite.test('a card copies its name, and where marks overlap it leads to the other')
def card():
    state_media = document.list_mentions('state-media')[0]
    with suite.start() as app:
        article = app.find_article()
        app.click_words(article, *document.list_mentions('china')[0])
        # A button is down for a while before it does anything, and a card that goes takes it along.
        with Ear(app) as ear:
            app.press(app.find(role='button', name='Copy', within=app.find(id='DatelineCard')))
            app.find(role='label', name='Copied')
            app.wait(lambda: app.list_frames() and any('Copied' in words for words in ear.heard), 'that it is said')
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        assert paste(app) == 'China'
        # The place within the name of the organization.
        app.click_words(article, state_media[0], state_media[0] + 4)
        found = app.find(id='DatelineCard')
        heading = app.find(role='heading', matches='^Iran', within=found).name
        other = {'Iran': 'Iran’s state media', 'Iran’s state media': 'Iran'}[heading]
        app.press(app.find(role='button', matches=f'^{other}', within=found))
        app.find(role='heading', name=other, within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('under the pointer all mentions of an entity light up, and no others')
def hover():
    mentions = [document.list_mentions('china')[at] for at in (0, 1)]
    other = document.list_mentions('information-technology')[0]
    with suite.start() as app:
        article = app.find_article()
        boxes = [app.wait_still(lambda place=place: app.get_text_box(article, *place))
                 for place in [*mentions, other]]

        def list_papers():
            picture = app.picture()
            counts = [picture.count(box) for box in boxes]
            return [max(count, key=count.get) for count in counts]

        app.xdotool('mousemove', 1599, 1199)
        app.wait_same_picture()
        before = list_papers()
        x, y, width, height = boxes[0]
        app.xdotool('mousemove', x + width // 2, y + height // 2)
        app.wait(lambda: list_papers()[0] != before[0], 'the mention below the pointer lit up')
        now = list_papers()
        assert now[1] == now[0] and now[2:] == before[2:], (before, now)
        app.xdotool('mousemove', 1599, 1199)
        app.wait(lambda: list_papers() == before, 'no light')


@suite.test('font, height of the lines and width of the column are chosen, and the text follows')
def reading_settings():
    words = (document.text.index('closer cooperation'), document.text.index('closer cooperation') + 18)
    second = document.text.index('\n') + 1
    with suite.start() as app:
        article = app.find_article()

        def measure():
            """Returns the width of some words, the height of the first paragraph, and that of its line."""
            box = app.wait_still(lambda: app.get_text_box(article, *words))
            return box[2], app.get_text_box(article, second, second + 1)[1] - app.get_text_box(article, 0, 1)[1]

        width, height = measure()
        choose(app, 'reading_button', 'Sans')
        app.wait(lambda: measure()[0] != width, 'letters of another width')
        choose(app, 'reading_button', 'Serif')
        app.wait(lambda: measure() == (width, height), 'the letters of before')
        choose(app, 'reading_button', 'Loose')
        app.wait(lambda: measure()[1] > height + 5, 'lines further apart')
        choose(app, 'reading_button', 'Normal')
        app.wait(lambda: measure() == (width, height), 'the lines of before')
        choose(app, 'reading_button', 'Narrow')
        app.wait(lambda: measure()[1] > height + 20, 'more lines')
        choose(app, 'reading_button', 'Wide')
        app.wait(lambda: measure() == (width, height), 'the column of before')


@suite.test('another calendar is chosen in the preferences, and the dates say it at once')
def calendar():
    with suite.start() as app:
        app.find_article()
        app.key('ctrl+comma')
        app.find(role='dialog', name='Preferences')
        app.choose_last('calendar_row')
        app.key('Escape')
        app.wait_gone(role='dialog', name='Preferences')
        app.find(id='byline_label', matches=r'11\sMay\s2025\s·\s13\sIyar\s5785')


@suite.test('the timeline is filtered by kind and by entity in its menu, and each filter is taken away by its pill')
def filters():
    with suite.start() as app:
        article = app.find_article()
        everything = list_rows(app, 'Timeline')
        n_links = len(app.list_links(article))
        app.click(app.find(role='button', name='Filter'))
        toggle = app.find(role='toggle button', name='Person')
        app.press(toggle)
        app.wait(lambda: app.bus.look_at([toggle]) and toggle.has_state(PRESSED), 'people only')
        app.key('Escape')
        app.wait_gone(role='toggle button', name='Person')
        app.wait(lambda: 0 < len(list_rows(app, 'Timeline')) < len(everything), 'fewer events')
        app.click(app.find(role='button', name='Remove Filter: Person'))
        app.wait(lambda: list_rows(app, 'Timeline') == everything, 'all events')
        app.click(app.find(role='button', name='Filter'))
        app.click(app.find(role='list item', matches='^Cong Peiwu, '))
        app.wait(lambda: len(list_rows(app, 'Timeline')) == 1, 'the one event')
        # The article shows the same one alone, and says so.
        app.find(role='label', name='Only Cong Peiwu is highlighted')
        app.click(app.find(role='button', name='Show All'))
        app.wait(lambda: list_rows(app, 'Timeline') == everything, 'all events')
        app.wait(lambda: len(app.list_links(article)) == n_links, 'all marks')


@suite.test('the details of an error are copied with the name of the file, which is seen and said')
def copy_details():
    bad = suite.surroundings.write('bad.dateline', '{"format": "dateline", "version": 1, "id": ""}')
    good = suite.surroundings.write('good.dateline', document.write())
    with suite.start(bad) as app:
        with Ear(app) as ear:
            app.click(app.find(role='button', name='Copy Details'))
            app.find(role='label', name='Copied')
            app.wait(lambda: app.list_frames() and any('Copied' in words for words in ear.heard), 'that it is said')
        if suite.is_sandboxed():
            app.key('ctrl+q')
            app.wait_end()
            return
        suite.launch(good).wait_end()
        app.frame = app.wait(lambda: [frame for frame in app.list_frames() if document.article['title'] in frame.name],
                             'another window')[0]
        app.focus_window()
        words = paste(app)
        assert bad in words and 'id' in words, words
        app.key('ctrl+q')
        app.wait_end()


@suite.test('the counting of dates can be cancelled, and the question comes back')
def cancel_dating():
    text = 'The long talks\n\n' + 'It was said yesterday, on Monday and last week that they would meet tomorrow.\n\n' * 1500
    with suite.start(suite.surroundings.write('talks.txt', text)) as app:
        app.find_article()
        app.click(app.find(role='button', name='Set Date…'))
        app.wait_focus('the entry', lambda node: node.role in ('text box', 'entry', 'text'))
        app.type('17 May 2024')
        app.find(role='status', name='17 May 2024')
        app.press(app.find(role='button', name='Set Date'))
        # What the button of the banner does; to look for the button takes longer than the counting may.
        # The counting begins when the dialog has gone: until then there is nothing to cancel.
        times = iter(range(100))
        app.wait(lambda: app.activate_action('cancel-dating', window=1) or next(times) > 60, 'many a cancel')
        app.find(role='label', name='When was this published?')
        app.find(role='button', name='Set Date…')
        app.wait_same_picture()
        assert app.list_nodes(role='button', name='Set Date…')
        app.key('ctrl+w')
        app.find(role='label', name='Save This Article?')
        app.press(app.find(role='button', name='Discard'))
        app.wait_end()


if __name__ == '__main__':
    suite.run()
