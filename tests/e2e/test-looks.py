# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window looks: dark and light, high contrast, large text, from right to left,
narrow. Nothing may leave the window, and everything must be readable."""

import dateline_documents
from dateline_driver import Skip, Suite, find_locale, get_contrast

suite = Suite()
document = dateline_documents.load_bundled()

LIGHT = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-light'}
DARK = {'ADW_DEBUG_COLOR_SCHEME': 'prefer-dark'}


def get_colours(app, box):
    """Returns the colour of the paper in a box, and the one that stands out most from it."""
    counts = app.picture().count(box)
    paper = max(counts, key=counts.get)
    return paper, max(counts, key=lambda colour: get_contrast(colour, paper))


def get_words_box(app, words):
    start = document.text.index(words)
    return app.wait_still(lambda: app.get_text_box(app.article, start, start + len(words)))


def assert_within(app):
    """Asserts that nothing that is shown reaches over an edge of the window, except downwards.

    What is scrolled out above or below is in its place.
    """
    x, _, width, _ = app.get_box(app.frame.children[0])
    for node in app.list_nodes():
        # A page that is not shown has no place, and one that is none of its own.
        if not node.name or node.role in ('window', 'tab panel'):
            continue
        box = app.get_box(node)
        assert box[0] >= x - 1 and box[0] + box[2] <= x + width + 1, (node.role, node.name, box)


def assert_readable(app, contrast=7):
    """Asserts that words have that contrast: plain, marked, and in the sidebar."""
    for words in ['want closer cooperation', 'information technology', 'China']:
        paper, ink = get_colours(app, get_words_box(app, words))
        assert get_contrast(ink, paper) >= contrast, (words, ink, paper)


@suite.test('light is light and dark is dark, and words are readable in both, marked or not')
def light_and_dark():
    papers = {}
    tints = {}
    for name, environment in [('light', LIGHT), ('dark', DARK)]:
        with suite.start(environment=environment) as app:
            app.article = app.find_article()
            assert_readable(app)
            papers[name], _ = get_colours(app, get_words_box(app, 'want closer cooperation'))
            tints[name], _ = get_colours(app, get_words_box(app, 'China'))
            assert tints[name] != papers[name]
    assert min(papers['light']) > 200 and max(papers['dark']) < 80, papers


def to_grey(colour):
    """Returns a colour as it is without one, as light as it was."""
    return ((299 * colour[0] + 587 * colour[1] + 114 * colour[2]) // 1000,) * 3


def get_ink(picture, box):
    """Returns the points of a box that stand out from its paper without colour, from its corner on."""
    counts = picture.count(box)
    paper = to_grey(max(counts, key=counts.get))
    return {(x, y) for y in range(box[3]) for x in range(box[2])
            if get_contrast(to_grey(picture.get(box[0] + x, box[1] + y)), paper) >= 2}


@suite.test('without colour the sample of each kind is another than all others, in light and dark')
def grey():
    for environment in [LIGHT, DARK, {**LIGHT, 'ADW_DEBUG_HIGH_CONTRAST': '1'}]:
        with suite.start(environment=environment) as app:
            app.find_article()
            chips = [node for node in app.list_nodes(role='toggle button') if 'highlight' in node.name]
            assert len(chips) == 6, chips
            boxes = [app.wait_still(lambda chip=chip: app.get_box(chip)) for chip in chips]
            picture = app.wait_same_picture()
            # The sample is at the start of a chip, before its name.
            inks = [get_ink(picture, (x + 9, y + 1, 22, height - 2)) for x, y, _, height in boxes]
            for at, ink in enumerate(inks):
                assert len(ink) > 8, (chips[at].name, len(ink))
                for other in range(at):
                    # A line may begin a little higher or further on than another.
                    least = min(len(ink ^ {(x + right, y + down) for x, y in inks[other]})
                                for right in (-1, 0, 1) for down in (-2, -1, 0, 1, 2))
                    assert least > 8, (environment, chips[at].name, chips[other].name, least)


@suite.test('the sidebar is readable in light and dark')
def sidebar_readable():
    for environment in [LIGHT, DARK]:
        with suite.start(environment=environment) as app:
            for row in app.list_nodes(role='list item', within=app.find(role='list', name='Timeline')):
                paper, ink = get_colours(app, app.wait_still(lambda row=row: app.get_box(row)))
                assert get_contrast(ink, paper) >= 7, (row.name, ink, paper)


@suite.test('high contrast has more of it')
def high_contrast():
    contrasts = []
    for environment in [LIGHT, {**LIGHT, 'ADW_DEBUG_HIGH_CONTRAST': '1'}]:
        with suite.start(environment=environment) as app:
            app.article = app.find_article()
            assert_readable(app)
            byline = app.find(id='byline_label')
            paper, ink = get_colours(app, app.wait_still(lambda: app.get_box(byline)))
            contrasts.append(get_contrast(ink, paper))
    assert contrasts[1] > contrasts[0], contrasts
    assert contrasts[1] >= 7, contrasts


def is_near(point, box):
    return (box[0] - 8 <= point[0] <= box[0] + box[2] + 8 and box[1] - 8 <= point[1] <= box[1] + box[3] + 8)


@suite.test('whatever Tab comes to shows that it has the focus, and nothing else does')
def focus_rings():
    with suite.start(environment=LIGHT) as app:
        app.find_article()
        # What is below the pointer looks otherwise, too.
        app.xdotool('mousemove', 1599, 1199)
        app.key('Tab')
        node = app.wait_focus('something', lambda node: node.role != 'article')
        first, picture, box = node.path, app.wait_same_picture(), app.get_box(node)
        for n_stops in range(1, 60):
            app.key('Tab')
            node = app.wait_focus('the next', lambda other, path=node.path: other.path != path)
            before, box_before = picture, box
            # On a busy machine the old picture stays the same for a while, too.
            app.wait(lambda before=before: app.picture().pixels != before.pixels, 'another picture')
            picture, box = app.wait_same_picture(), app.get_box(node)
            changes = picture.list_changes(before)
            here = [point for point in changes if is_near(point, box)]
            there = [point for point in changes if is_near(point, box_before)]
            elsewhere = [point for point in changes
                         if not is_near(point, box) and not is_near(point, box_before)]
            assert len(here) > 50, f'{node.role} {node.name!r} does not show the focus'
            assert len(there) > 50, f'what is before {node.role} {node.name!r} still shows the focus'
            assert not elsewhere, (node.role, node.name, elsewhere[:3])
            if node.path == first:
                break
        assert 15 < n_stops < 59, n_stops


@suite.test('the card is readable in the dark')
def dark_card():
    with suite.start(environment=DARK) as app:
        app.article = app.find_article()
        app.click_words(app.article, *document.list_mentions('china')[0])
        heading = app.find(role='heading', name='China', within=app.find(id='DatelineCard'))
        box = app.wait_still(lambda: app.get_box(heading))

        def ask():
            paper, ink = get_colours(app, box)
            return max(paper) < 100 and get_contrast(ink, paper) >= 7

        app.wait(ask, 'light words on a dark card')
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('with text half as large again the words grow, and nothing leaves the window')
def large_text():
    heights = []
    display = suite.surroundings.display
    try:
        for factor in [1, 1.5]:
            display.resize_text(factor)
            with suite.start() as app:
                app.article = app.find_article()
                heights.append(get_words_box(app, 'China')[3])
                assert_within(app)
    finally:
        display.resize_text(1)
    assert 1.3 < heights[1] / heights[0] < 1.7, heights


@suite.test('with large text in a narrow window nothing leaves it')
def large_and_narrow():
    display = suite.surroundings.display
    display.resize_text(1.5)
    try:
        with suite.start(size=(360, 640)) as app:
            app.article = app.find_article()
            app.wait_gone(role='list', name='Timeline')
            assert_within(app)
    finally:
        display.resize_text(1)


@suite.test('at 360 pixels nothing leaves the window, neither the article nor the sidebar over it')
def narrow():
    with suite.start(size=(360, 640)) as app:
        app.article = app.find_article()
        app.wait_gone(role='list', name='Timeline')
        assert_within(app)
        box = get_words_box(app, 'artificial intelligence')
        assert box[0] >= 0 and box[0] + box[2] <= 370, box
        app.click(app.find(id='sidebar_button'))
        for page in ['Timeline', 'Entities', 'Quotes']:
            app.click(app.find(role='tab', name=page))
            rows = app.find(role='list', name=page)
            app.wait_still(lambda rows=rows: app.get_box(rows))
            assert_within(app)
        app.key('Escape')
        app.wait_gone(role='list', name='Quotes')


@suite.test('at 360 pixels an error is shown whole')
def narrow_error():
    path = suite.surroundings.write('a-name-that-is-rather-long-for-a-window.dateline',
                                    '{"format": "dateline"}')
    with suite.start(path, size=(360, 640)) as app:
        app.find(role='label', name='This Document Cannot Be Opened')
        assert_within(app)
        button = app.find(role='button', name='Open Another…')
        _, y, _, height = app.wait_still(lambda: app.get_box(button))
        assert y + height <= 650, (y, height)


@suite.test('in a language from right to left the window is mirrored, and the English article is not')
def right_to_left():
    locale = find_locale('fa_IR.UTF-8', suite.surroundings.folder)
    if locale is None:
        raise Skip('there is no fa_IR.UTF-8')
    with suite.start() as app:
        app.article = app.find_article()
        plain = get_words_box(app, 'China')
        ordinary = app.get_box(app.find(id='sidebar'))[0] > app.get_box(app.article)[0]
    # The words stay English, so that the same names are looked for.
    with suite.start(environment={**locale, 'LANGUAGE': 'en'}) as app:
        app.article = app.find_article()
        mirrored = app.get_box(app.find(id='sidebar'))[0] < app.get_box(app.article)[0]
        assert ordinary and mirrored
        first, later = (get_words_box(app, words) for words in ['Iran', 'China'])
        assert first[0] < later[0] and later[2:] == plain[2:]
        assert app.get_box(app.find(id='open_button'))[0] > app.get_box(app.find(id='menu_button'))[0]
        assert_within(app)
        start_char, end_char = document.list_mentions('china')[0]
        app.click_words(app.article, start_char, end_char)
        app.find(role='heading', name='China', within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


if __name__ == '__main__':
    suite.run()
