# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes documents of any size, the same on every run: a mention for every ten words,
entities as often as in real texts (few often, most seldom), events, overlaps, passages
from right to left, and shapes that are nasty to lay out.

    make_document.py OUT.dateline [--words N] [--shape SHAPE] [--text OUT.txt] [--html OUT.html]

The same article can be written as plain text, and as HTML with its mentions marked, for
the programs that Dateline is compared with. The last mention is the only one of kind
"event", so that it is told from all others by its colour alone.
"""

import argparse
import bisect
import html
import itertools
import json
import random

KINDS = ['person', 'organization', 'place', 'topic']
ONSETS = 'b br c ch d dr f fl g gr h j k l m n p pr qu r s sh st t th tr v w'.split()
VOWELS = 'a e i o u ai ea ou'.split()
CODAS = ['', '', '', 'n', 'r', 's', 'l', 'nd', 'st', 'm']
RTL_LETTERS = 'ابپتثجچحخدرزسشصطعفقکگلمنوهی'
HEBREW_LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת'
SHAPES = ['article', 'paragraph', 'headings', 'line', 'word']
WORDS_A_PARAGRAPH = 110


class Zipf:
    """Numbers from 0: the n-th is n times rarer than the first."""

    def __init__(self, rand, n):
        self.rand = rand
        self.sums = list(itertools.accumulate(1 / (at + 1) for at in range(n)))

    def pick(self):
        return min(bisect.bisect(self.sums, self.rand.random() * self.sums[-1]), len(self.sums) - 1)


class Maker:
    def __init__(self, n_words, shape):
        self.rand = random.Random(f'{n_words} {shape}')
        self.n_words = n_words
        self.shape = shape
        self.words = [self.make_word() for _ in range(4000)]
        self.rtl_words = [self.make_rtl_word(RTL_LETTERS) for _ in range(800)]
        self.hebrew_words = [self.make_rtl_word(HEBREW_LETTERS) for _ in range(800)]
        self.common = Zipf(self.rand, len(self.words))
        n_entities = max(min(n_words // 120, 5000), 20)
        self.entities = [self.make_entity(at) for at in range(n_entities)]
        self.famous = Zipf(self.rand, n_entities)
        self.blocks = []
        self.mentions = []
        self.dates = []
        self.events = []
        self.quotes = []
        self.n_sentences = 0

    def choose(self, items):
        return items[int(self.rand.random() * len(items))]

    def make_word(self):
        parts = [self.choose(part) for _ in range(1 + int(self.rand.random() * 2.6))
                 for part in (ONSETS, VOWELS, CODAS)]
        return ''.join(parts)

    def make_rtl_word(self, letters):
        return ''.join(self.choose(letters) for _ in range(2 + int(self.rand.random() * 5)))

    def make_entity(self, at):
        kind = KINDS[at % len(KINDS)]
        words = [self.choose(self.words).capitalize() for _ in range(1 + at % 3)]
        if at % 20 == 19:
            words = [self.choose(self.rtl_words) for _ in range(1 + at % 2)]
        return {'id': f'e{at}', 'kind': kind, 'name': ' '.join(words)}

    # The text of a block grows with what is marked in it.

    def begin(self, type='paragraph', **members):
        self.block = {'type': type, 'text': '', **members}
        self.parts, self.length = [], 0

    def end(self):
        self.block['text'] = ''.join(self.parts).rstrip(' ')
        self.blocks.append(self.block)

    def add(self, text):
        """Adds words; returns their span, without its words."""
        start = self.length
        self.parts += [text, ' ']
        self.length += len(text) + 1
        return {'block': len(self.blocks), 'start': start, 'end': start + len(text), 'quote': text}

    def add_mention(self):
        entity = self.entities[self.famous.pick()]
        span = self.add(entity['name'])
        if len(self.mentions) % 20 == 7:
            # One that begins inside and ends outside.
            word = self.choose(self.words)
            after = self.add(word)
            start = span['start'] + len(entity['name']) // 2
            words = entity['name'][start - span['start']:] + ' ' + word
            self.mentions.append({'entity': entity['id'], 'span': span})
            self.mentions.append({'entity': self.choose(self.entities)['id'],
                                  'span': {**after, 'start': start, 'quote': words}})
        else:
            self.mentions.append({'entity': entity['id'], 'span': span})
        return entity, span

    def add_date(self):
        year, month = 1990 + int(self.rand.random() * 36), 1 + int(self.rand.random() * 12)
        day = 1 + int(self.rand.random() * 28)
        value = f'{year:04}-{month:02}-{day:02}'
        self.dates.append({'span': self.add(value), 'value': value})
        return value

    def fill(self, n_words):
        """Adds so many words, in sentences: every tenth a mention, an event now and then."""
        left = n_words
        while left > 0:
            rtl = self.rtl_words if int(self.rand.random() * 40) == 0 else (
                self.hebrew_words if int(self.rand.random() * 80) == 0 else None)
            n = min(10, left)
            before = int(self.rand.random() * 9)
            for at in range(n - 1):
                word = self.choose(rtl) if rtl else self.words[self.common.pick()]
                if at == before or (n < 10 and at == 0):
                    entity, span = self.add_mention()
                self.add(word.capitalize() if at == 0 else word)
            left -= n
            if n == 10:
                self.add_event_now_and_then(entity, span)

    def add_event_now_and_then(self, entity, span):
        self.n_sentences += 1
        if self.n_sentences % 6 == 3:
            when = self.add_date()
            at = len(self.events)
            if at % 7 == 3:
                when = when[:7] + '~'
            elif at % 7 == 5:
                when = when[:4]
            self.events.append({
                'id': f'v{at}', 'title': f'{entity["name"]} {self.choose(self.words)} {self.choose(self.words)}',
                'when': when, 'participants': [entity['id']], 'evidence': [span]})
        if self.n_sentences % 9 == 4:
            cue = self.add('said')
            self.quotes.append({'speaker': entity['id'], 'kind': 'direct', 'span': span, 'cue': cue})

    # The shapes

    def make_article(self):
        left, at = self.n_words, 0
        while left > 0:
            if at % 12 == 11:
                self.begin('heading', level=2)
                self.add(' '.join(self.words[self.common.pick()] for _ in range(5)).capitalize())
                self.end()
            self.begin('quote' if at % 25 == 13 else 'paragraph')
            n = min(left, int(WORDS_A_PARAGRAPH * (.5 + self.rand.random())))
            self.fill(n)
            self.end()
            left -= n
            at += 1

    def make_paragraph(self):
        self.begin()
        self.fill(self.n_words)
        self.end()

    def make_headings(self):
        for _ in range(10000):
            self.begin('heading', level=2 + len(self.blocks) % 3)
            self.fill(10)
            self.end()

    def make_line(self):
        self.begin()
        spans = [self.add(self.choose(self.words)) for _ in range(10)]
        text = ''.join(self.parts)
        for at in range(1000):
            start, end = spans[at % 5]['start'], spans[5 + at // 5 % 5]['end']
            self.mentions.append({'entity': self.choose(self.entities)['id'], 'span': {
                'block': 0, 'start': start, 'end': end, 'quote': text[start:end]}})
        self.end()
        self.make_article()

    def make_word_shape(self):
        self.begin()
        span = self.add('Here')
        self.fill(30)
        self.end()
        self.mentions += [{'entity': self.entities[at % len(self.entities)]['id'], 'span': span}
                          for at in range(self.n_words)]

    def make(self):
        {'article': self.make_article, 'paragraph': self.make_paragraph,
         'headings': self.make_headings, 'line': self.make_line,
         'word': self.make_word_shape}[self.shape]()
        self.begin()
        self.entities.append({'id': 'last', 'kind': 'event', 'name': 'The Last Mention Of All'})
        self.mentions.append({'entity': 'last', 'span': self.add('The Last Mention Of All')})
        self.end()
        return {
            'format': 'dateline', 'version': 1, 'id': f'bench-{self.shape}-{self.n_words}',
            'article': {'title': f'A year of dispatches, {self.n_words} words', 'language': 'en',
                        'published': '2026-01-01', 'publisher': 'The Bench', 'blocks': self.blocks},
            'entities': self.entities, 'mentions': self.mentions, 'dates': self.dates,
            'events': self.events, 'quotes': self.quotes}


TAGS = {'paragraph': 'p', 'heading': 'h2', 'quote': 'blockquote'}
STYLE = '''
body { max-width: 720px; margin: 1em auto; font: 12pt/1.5 serif; background: #fff; color: #222 }
.person { background: #e1e5f1; border-bottom: 2px solid #26439c }
.organization { background: #efe3de; border-bottom: 3px double #8a3812 }
.place { background: #deeee5; border-bottom: 2px dashed #138643 }
.topic { background: #e8e8e9; border-bottom: 1px solid #5e5c64 }
.date { background: #eee8f9; border-bottom: 2px dotted #895cd6 }
.event { background: #e8e0e3; border-bottom: 2px solid #592234 }
'''


def write_html(document):
    """Marks what does not cross another mark, as HTML can do no more."""
    kinds = {entity['id']: entity['kind'] for entity in document['entities']}
    marks = {}
    for mention in document['mentions']:
        span = mention['span']
        marks.setdefault(span['block'], []).append((span['start'], span['end'], kinds[mention['entity']]))
    for date in document['dates']:
        span = date['span']
        marks.setdefault(span['block'], []).append((span['start'], span['end'], 'date'))
    lines = ['<!doctype html><html lang="en"><meta charset="utf-8">',
             f'<title>{html.escape(document["article"]["title"])}</title><style>{STYLE}</style>',
             f'<h1>{html.escape(document["article"]["title"])}</h1>']
    for at, block in enumerate(document['article']['blocks']):
        text, done, parts = block['text'], 0, []
        for start, end, kind in sorted(marks.get(at, [])):
            if start < done:
                continue
            id = ' id="last"' if kind == 'event' else ''
            parts += [html.escape(text[done:start]),
                      f'<span{id} class="{kind}">', html.escape(text[start:end]), '</span>']
            done = end
        parts.append(html.escape(text[done:]))
        tag = TAGS[block['type']]
        lines.append(f'<{tag} dir="auto">{"".join(parts)}</{tag}>')
    return '\n'.join(lines) + '\n'


def make(n_words, shape='article'):
    return Maker(n_words, shape).make()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('out')
    parser.add_argument('--words', type=int, default=20000)
    parser.add_argument('--shape', choices=SHAPES, default='article')
    parser.add_argument('--text')
    parser.add_argument('--html')
    options = parser.parse_args()
    document = make(options.words, options.shape)
    with open(options.out, 'w', encoding='utf-8') as file:
        json.dump(document, file, ensure_ascii=False, indent=1)
    if options.text:
        with open(options.text, 'w', encoding='utf-8') as file:
            file.write('\n\n'.join(block['text'] for block in document['article']['blocks']) + '\n')
    if options.html:
        with open(options.html, 'w', encoding='utf-8') as file:
            file.write(write_html(document))


if __name__ == '__main__':
    main()
