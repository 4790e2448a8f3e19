# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents and pages that mean harm: odd characters, crowds of marks, links and addresses."""

import base64
import os
import socket
import subprocess

from dateline_documents import LINES, find_span, load_bundled, make_document
from dateline_driver import Failure, Suite
from dateline_steps import need_files, refuse

suite = Suite()

# What turns the rest of a line round, what takes no room, and what no text has.
ODD = '\u202e\u2066<b>&amp;\u200b\u200d\ufeff\u2069\u061c%s%n</b>\u202c'


@suite.test('characters that turn a line round or take no room are text, in every place')
def odd_characters():
    blocks = [f'{ODD} said “{ODD}”, and {ODD * 20} went.']
    made = make_document(
        ODD, blocks, article={'subtitle': ODD, 'authors': [ODD], 'publisher': ODD},
        entities=[{'id': 'odd', 'kind': 'person', 'name': ODD, 'role': ODD, 'aliases': [ODD + '!']},
                  {'id': 'other', 'kind': ODD, 'name': ODD}],
        mentions=[{'entity': entity, 'span': find_span(blocks, 0, ODD, nth)}
                  for entity in ('odd', 'other') for nth in (0, 1)],
        events=[{'id': 'event', 'title': ODD, 'when': '2024', 'participants': ['odd'],
                 'evidence': [find_span(blocks, 0, ODD)]}],
        quotes=[{'speaker': 'odd', 'kind': 'direct', 'span': find_span(blocks, 0, f'“{ODD}”')}])
    with suite.start(suite.surroundings.write('odd.dateline', made.write())) as app:
        assert app.get_text(app.find_article()) == blocks[0]
        app.find(role='heading', name=ODD, within=app.find(id='DatelineArticleHeader'))
        app.wait(lambda: ODD in app.find(role='list item').name, 'the event')
        app.key('alt+Down', 'Return')
        app.find(role='heading', name=ODD, within=app.find(id='DatelineCard'))
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        for page in ('Entities', 'Quotes'):
            app.click(app.find(role='tab', name=page))
            app.wait(lambda: any(ODD in node.name for node in app.list_nodes(role='list item')), page)


@suite.test('a megabyte of combining marks on one letter is shown, and the window still answers')
def combining():
    made = make_document('One', ['a' + '\u0301' * 512 * 1024, 'The end.'])
    with suite.start(suite.surroundings.write('marks.dateline', made.write())) as app:
        article = app.find_article()
        assert app.get_text(article, 0, 3) == 'a\u0301\u0301'
        app.key('End', 'Home', 'F9')


@suite.test('a hundred thousand mentions on one word have one card, and the window still answers')
def many_on_one_word():
    made = make_document(
        'One', ['word', *LINES], entities=[{'id': 'e', 'kind': 'person', 'name': 'E'}],
        mentions=[{'entity': 'e', 'span': {'block': 0, 'start': 0, 'end': 4}}] * 100000)
    with suite.start(suite.surroundings.write('crowd.dateline', made.write())) as app:
        article = app.find_article()
        app.click_words(article, 0, 4)
        app.find(id='DatelineCard')
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        app.key('Page_Down', 'Page_Up', 'alt+1', 'alt+1')
        app.find(role='tab', name='Entities')


@suite.test('a link opens only when it is asked for, and only one of the web is a link')
def links():
    need_files(suite)
    opened = os.path.join(suite.surroundings.folder, 'opened')
    made = load_bundled()
    mention = made.contents['mentions'][0]
    made.entities[mention['entity']]['links'] = {'url': 'https://example.org/a?b=<c>&d'}
    path = suite.surroundings.write('links.dateline', made.write())
    folder = suite.surroundings.make_folder('browser')
    browser = os.path.join(folder, 'browser')
    with open(browser, 'w', encoding='utf-8') as file:
        file.write(f'#!/bin/sh\nprintf %s "$1" >"{opened}.new"\nmv "{opened}.new" "{opened}"\n')
    os.chmod(browser, 0o755)
    applications = os.path.join(folder, 'applications')
    os.makedirs(applications)
    with open(os.path.join(applications, 'browser.desktop'), 'w', encoding='utf-8') as file:
        file.write(f'[Desktop Entry]\nType=Application\nName=Browser\nExec={browser} %u\n'
                   'MimeType=x-scheme-handler/https;x-scheme-handler/http;\n')
    with open(os.path.join(applications, 'mimeapps.list'), 'w', encoding='utf-8') as file:
        file.write('[Default Applications]\nx-scheme-handler/https=browser.desktop\n'
                   'x-scheme-handler/http=browser.desktop\n')
    subprocess.run(['update-desktop-database', applications], check=False, capture_output=True)
    with suite.start(path, environment={'XDG_DATA_HOME': folder}) as app:
        article = app.find_article()
        app.click_words(article, *made.place(mention['span']))
        link = app.find(role='button', name='Web Site', within=app.find(id='DatelineCard'))
        assert not os.path.exists(opened)
        app.press(link)
        app.wait(lambda: os.path.exists(opened), 'the browser')
        with open(opened, encoding='utf-8') as file:
            assert file.read() == 'https://example.org/a?b=<c>&d'
        app.key('Escape')
    for address in ('file:///etc/passwd', 'javascript:alert(1)', 'HTTPS:x', 'data:text/html,x', 'ftp://a.b/c'):
        made.entities[mention['entity']]['links'] = {'url': address}
        refuse(suite, suite.surroundings.write('links.dateline', made.write()), 'http:// or https://')


@suite.test('pictures come only from inside the document: nothing is fetched for a page or a drawing')
def nothing_fetched():
    need_files(suite)
    with socket.create_server(('127.0.0.1', 0)) as server:
        server.setblocking(False)
        address = f'http://127.0.0.1:{server.getsockname()[1]}/a.png'
        drawing = (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
                   f'width="40" height="30"><style>@import url("{address}");</style>'
                   f'<image href="{address}" xlink:href="{address}" width="40" height="30"/></svg>').encode()
        words = ''.join(f'<p>{line} It goes on for as long as an article does, and then some more.</p>'
                        for line in LINES[:12])
        page = (f'<html><head><title>One</title><link rel="stylesheet" href="{address}"><script src="{address}">'
                f'</script></head><body><article><h1>One</h1>{words}<figure><img src="{address}" '
                f'srcset="{address} 2x"><figcaption>Seen from outside.</figcaption></figure></article></body></html>')
        made = make_document('One', [{
            'type': 'figure', 'caption': 'Drawn.', 'alt': 'A drawing.',
            'image': {'type': 'image/svg+xml', 'data': base64.b64encode(drawing).decode()}}, *LINES])
        for name, contents in (('page.html', page), ('drawing.dateline', made.write())):
            with suite.start(suite.surroundings.write(name, contents)) as app:
                assert 'Paragraph 3 ' in app.get_text(app.find_article())
                app.wait_same_picture()
                if name == 'page.html':
                    app.activate_action('quit')
                    app.click(app.find(role='button', name='Discard'))
                    app.wait_end()
            try:
                server.accept()
            except BlockingIOError:
                continue
            raise Failure(f'{name} made the program ask the network')


if __name__ == '__main__':
    suite.run()
