# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that the tests open, and where things are in them."""

import itertools
import json
import os

BUNDLED = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                       '..', '..', 'data', 'articles', 'iran-china-ai.dateline')

LINES = [f'Paragraph {at} says something that nobody else says.' for at in range(80)]


class Document:
    """A document as the accessibility bus has it: one text, a newline between blocks."""

    def __init__(self, contents):
        self.contents = contents
        self.article = contents['article']
        blocks = [block.get('text', block.get('caption', '')) for block in self.article['blocks']]
        self.text = '\n'.join(blocks)
        self.starts = list(itertools.accumulate((len(block) + 1 for block in blocks[:-1]), initial=0))[:len(blocks)]
        self.entities = {entity['id']: entity for entity in contents.get('entities', [])}

    def place(self, span):
        """Returns the start and end of a span in the text."""
        start = self.starts[span['block']]
        return start + span['start'], start + span['end']

    def list_mentions(self, entity):
        """Returns the start and end of the mentions of an entity, in reading order."""
        return sorted(self.place(mention['span']) for mention in self.contents['mentions']
                      if mention['entity'] == entity)

    def list_marks(self):
        """Returns the start and end of all mentions and dates, in reading order."""
        return sorted(self.place(mark['span'])
                      for mark in self.contents.get('mentions', []) + self.contents.get('dates', []))

    def get_event(self, id):
        return next(event for event in self.contents['events'] if event['id'] == id)

    def write(self):
        """Returns the document as JSON."""
        return json.dumps(self.contents, ensure_ascii=False, indent=2)


def load_bundled():
    with open(BUNDLED, encoding='utf-8') as file:
        return Document(json.load(file))


def make_document(title, blocks, **members):
    """Makes a document of paragraphs; a block may also be a whole block."""
    article = {'title': title, **members.pop('article', {}),
               'blocks': [block if isinstance(block, dict) else {'type': 'paragraph', 'text': block}
                          for block in blocks]}
    return Document({'format': 'dateline', 'version': 1, 'id': 'made-by-a-test',
                     'article': article, **members})


def find_span(blocks, block, words, nth=0):
    """Returns the span of some words of a paragraph."""
    start = -1
    for _ in range(nth + 1):
        start = blocks[block].index(words, start + 1)
    return {'block': block, 'start': start, 'end': start + len(words), 'quote': words}
