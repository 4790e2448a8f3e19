# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window in other languages: catalogues are found, and no text is left out of them."""

import os
import pathlib
import re
import shlex
import struct
import subprocess

import dateline_documents
from dateline_driver import Skip, Suite, find_locale

suite = Suite()
document = dateline_documents.load_bundled()
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# What GTK says itself, and names that are the same in every language.
FOREIGN = re.compile(r'(Fenster )?(schließen|minimieren|maximieren)|Dateline|Wikipedia|Wikidata', re.I)


def need_locale(name):
    locale = find_locale(name, suite.surroundings.folder)
    if locale is None:
        raise Skip(f'there is no {name}')
    return locale


def unquote(text):
    return re.sub(r'\\(.)', lambda match: {'n': '\n'}.get(match[1], match[1]), text)


def read_catalogue(text):
    """Returns the entries of a catalogue: each a dictionary of its fields."""
    entries = []
    for part in re.split(r'\n\s*\n', text):
        fields = {}
        for name, words in re.findall(r'^(msg\w+(?:\[\d\])?) ((?:".*"\n?)+)', part, re.M):
            fields[name] = unquote(''.join(re.findall(r'^"(.*)"$', words, re.M)))
        if fields.get('msgid'):
            entries.append(fields)
    return entries


def write_machine_object(path, translations):
    """Writes what gettext reads at run time."""
    header = ('Content-Type: text/plain; charset=UTF-8\n'
              'Plural-Forms: nplurals=2; plural=n != 1;\n')
    pairs = sorted((key.encode(), value.encode()) for key, value in {**translations, '': header}.items())
    start = 28 + 16 * len(pairs)
    tables, texts = [b'', b''], b''
    for side in (0, 1):
        for pair in pairs:
            tables[side] += struct.pack('<II', len(pair[side]), start + len(texts))
            texts += pair[side] + b'\0'
    path.parent.mkdir(parents=True)
    path.write_bytes(struct.pack('<7I', 0x950412de, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) +
                     tables[0] + tables[1] + texts)


def make_catalogue():
    """Puts every text between brackets, for a program that speaks German; returns its folder."""
    folder = pathlib.Path(suite.surroundings.config) / 'locale'
    if folder.exists():
        return folder
    done = subprocess.run(['xgettext', *shlex.split(os.environ['DATELINE_EXTRACTION']), '--output=-',
                           f'--directory={ROOT}', f'--files-from={ROOT / "po" / "POTFILES.in"}'],
                          cwd=ROOT, capture_output=True, text=True, check=True)
    translations = {}
    for fields in read_catalogue(done.stdout):
        context = f'{fields["msgctxt"]}\4' if 'msgctxt' in fields else ''
        if 'msgid_plural' in fields:
            key = f'{fields["msgid"]}\0{fields["msgid_plural"]}'
            value = '\0'.join(f'⟦{fields[form]}⟧' for form in ('msgid', 'msgid_plural'))
        else:
            key, value = fields['msgid'], f'⟦{fields["msgid"]}⟧'
        translations[context + key] = value
    write_machine_object(folder / 'de' / 'LC_MESSAGES' / 'dateline.mo', translations)
    return folder


def start_bracketed():
    locale = need_locale('de_DE.UTF-8')
    return suite.start(environment={**locale, 'LANGUAGE': 'de', 'DATELINE_LOCALE_DIR': str(make_catalogue())})


def list_untranslated(app):
    """Returns the names that are shown and come neither from a catalogue nor from the document."""
    said = document.write().replace('\\"', '"')
    faults = []
    for node in app.list_nodes():
        for words in (node.name, node.description):
            rest = words
            while '⟦' in rest:
                rest = re.sub(r'⟦[^⟦⟧]*⟧', '', rest)
            for part in rest.replace('\u00a0', ' ').split(' · '):
                # Numbers and signs speak every language.
                if re.search(r'[^\W\d_]', part) and part.strip() not in said and not FOREIGN.fullmatch(part.strip()):
                    faults.append(f'{node.role} #{node.id}: {words!r}')
    return faults


@suite.test('every text of the window, its sidebar, its find bar and a card is translated')
def nothing_untranslated():
    with start_bracketed() as app:
        article = app.find_article()
        faults = list_untranslated(app)
        for page in ['Entities', 'Quotes']:
            app.click(app.find(role='tab', name=f'⟦{page}⟧'))
            app.find(role='list', name=f'⟦{page}⟧')
            faults += list_untranslated(app)
        app.key('ctrl+f')
        app.find(id='previous_button')
        faults += list_untranslated(app)
        app.key('Escape')
        app.click_words(article, *document.list_mentions('china')[0])
        app.find(id='DatelineCard')
        faults += list_untranslated(app)
        app.key('Escape')
        app.wait_gone(id='DatelineCard')
        assert not faults, '\n'.join(dict.fromkeys(faults))
        app.quit()


@suite.test('in Iran a date is said in the Persian calendar too: above the text, on the timeline, in a card')
def persian_calendar():
    locale = need_locale('fa_IR.UTF-8')
    # The words stay English, so that they can be looked for.
    with suite.start(environment={**locale, 'LANGUAGE': 'en'}) as app:
        article = app.find_article()
        app.find(id='byline_label', matches='11\u00a0May\u00a02025 · 21\u00a0Ordibehesht\u00a01404')
        timeline = app.find(role='list', name='Timeline')
        app.find(role='row header', name='May 2025 · Ordibehesht to Khordad 1404', within=timeline)
        app.find(role='list item', matches='10 May 2025 · 20 Ordibehesht 1404', within=timeline)
        app.click_words(article, *document.place(document.contents['dates'][0]['span']))
        card = app.find(id='DatelineCard')
        app.find(role='label', name='Persian calendar: 21 Ordibehesht 1404', within=card)
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('in Persian all that is counted has Persian digits, as the dates have, and no line begins with the noun')
def digits():
    locale = need_locale('fa_IR.UTF-8')
    with suite.start(environment=locale) as app:
        byline = app.find(id='byline_label').name
        assert not re.search('[0-9]', byline) and '۲\u00a0دقیقه' in byline, byline
        counts = [node.name for node in app.list_nodes(id='count_label')]
        assert '۱۲' in counts and not re.search('[0-9]', ''.join(counts)), counts
        counted = [node.name for node in app.list_nodes(role='label')
                   if node.name not in document.write() and re.search(r'\d', node.name)]
        assert len(counted) >= 7 and not re.search('[0-9]', ''.join(counted)), counted
        app.key('ctrl+f')
        app.find(id='previous_button')
        app.type('China')
        app.find(role='label', name='۱ از ۸')
        app.quit()


@suite.test('in Persian a setting that is a number has Persian digits, and is read with them')
def setting_digits():
    with suite.start(environment=need_locale('fa_IR.UTF-8')) as app:
        app.find_article()
        app.key('ctrl+comma')
        spin = app.find(role='spin button', within=app.find(id='text_size_row'))
        assert app.get_text(spin) == '۱۰۰', app.get_text(spin)
        while app.wait_focus('something', lambda node: True).path != spin.path:
            app.key('Tab')
        for keys in [('ctrl+a', '1', '2', '0', 'Tab'), ('shift+Tab', 'Tab')]:
            app.key(*keys)
            app.wait(lambda: app.get_text(spin) == '۱۲۰', 'Persian digits')
        app.key('shift+Tab', 'Up')
        app.wait(lambda: app.get_text(spin) == '۱۳۰', 'the next number')
        app.key('Escape')
        app.quit()


@suite.test('another calendar can be chosen, or none')
def chosen_calendar():
    if suite.is_sandboxed():
        raise Skip('a sandbox reads no settings from outside')
    locale = need_locale('fa_IR.UTF-8')
    for calendar, words in [('hebrew', '11 May 2025 · 13 Iyar 5785'), ('gregorian', '11 May 2025')]:
        settings = suite.surroundings.write_settings(calendar=calendar)
        with suite.start(environment={**locale, 'LANGUAGE': 'en', **settings}) as app:
            # From right to left each part has marks around it that keep its direction.
            kept = words.replace(' ', '\u00a0').replace('\u00a0·\u00a0', ' · ')
            app.find(id='byline_label', matches=f'\u2068{kept}\u2069 ·')


@suite.test('where no other calendar is used a date is said once')
def one_calendar():
    with suite.start() as app:
        app.find(id='byline_label', matches='11\u00a0May\u00a02025 · 2\u00a0min')
        app.click_words(app.find_article(), *document.place(document.contents['dates'][0]['span']))
        card = app.find(id='DatelineCard')
        assert not app.list_nodes(matches='calendar', within=card)
        app.key('Escape')
        app.wait_gone(id='DatelineCard')


@suite.test('Tab goes through the controls of a row as they are read, from right to left too')
def tab_rtl():
    def list_way(app):
        node = app.wait_focus('something', lambda node: True)
        way = []
        while node.path not in [seen.path for seen, _ in way]:
            way.append((node, app.get_bounds(node)))
            app.key('Tab')
            node = app.wait_focus('another', lambda node: node.path != way[-1][0].path)
        return way

    with suite.start(environment=need_locale('fa_IR.UTF-8')) as app:
        app.find_article()
        app.key('ctrl+f')
        app.wait_focus('the entry', lambda node: node.role == 'search box')
        way = list_way(app)
        places = [bounds for _, bounds in way]
        rows = [(here, there) for here, there in zip(places, places[1:]) if here[1::2] == there[1::2]]
        # The entry of the find bar and its options, the search of the timeline and its filter, the header bar.
        assert len(rows) >= 5, [node.name for node, _ in way]
        assert all(here[0] > there[0] for here, there in rows), [node.name for node, _ in way]
        app.quit()


if __name__ == '__main__':
    suite.run()
