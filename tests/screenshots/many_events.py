# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An article of a long history, the same on every run: three hundred events in forty years,
most of them in the last ones, with dates of every kind."""

import random

from dateline_documents import find_span, make_document

PEOPLE = ['Mara Lindqvist', 'Tomas Okafor', 'Ines Carvalho', 'Jun Watanabe', 'Leila Haddad', 'Piotr Zielinski']
PLACES = ['Port Ellis', 'Varna Bay', 'Mount Kesh', 'Old Harbour', 'Lake Onda']
BODIES = ['the Harbour Board', 'the Council of Ports', 'North Sea Cargo', 'the Dockers’ Union']
DEEDS = ['opens a new pier at', 'signs an agreement in', 'stops all work at', 'reports losses from',
         'names a successor for', 'votes on the plan for', 'buys the last warehouse of']
ENTITIES = ([(name, 'person') for name in PEOPLE] + [(name, 'place') for name in PLACES] +
            [(name, 'organization') for name in BODIES])


def make_date(rand, year):
    """Returns a date in EDTF and as it stands in the text."""
    month, day = rand.randint(1, 12), rand.randint(1, 28)
    name = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
            'October', 'November', 'December'][month - 1]
    return rand.choices([
        ({'when': f'{year}-{month:02}-{day:02}'}, f'On {day} {name} {year}'),
        ({'when': f'{year}-{month:02}'}, f'In {name} {year}'),
        ({'when': f'{year}'}, f'In {year}'),
        ({'when': f'{year}-{month:02}~'}, f'About {name} {year}'),
        ({'before': f'{year}-{month:02}'}, f'Before {name} {year}'),
        ({'when': f'{year}-{month:02}/..'}, f'Since {name} {year}'),
        ({}, 'Once'),
    ], [60, 12, 6, 6, 5, 5, 6])[0]


def make(n_events=300):
    rand = random.Random(n_events)
    blocks, mentions, events, quotes = [], [], [], []
    ids = {name: f'entity-{at}' for at, (name, _) in enumerate(ENTITIES)}
    for at in range(n_events):
        years_ago = int(40 * rand.random() ** 3)
        date, words = make_date(rand, 2025 - years_ago)
        actor, place = rand.choice(PEOPLE + BODIES), rand.choice(PLACES)
        title = f'{actor[0].upper()}{actor[1:]} {rand.choice(DEEDS)} {place}'
        blocks.append(f'{words}, {actor} was in the news again: {title}. “It was time,” said {actor}.')
        evidence = find_span(blocks, at, title)
        events.append({'id': f'event-{at}', 'title': title, **date, 'participants': [ids[actor]],
                       'place': ids[place], 'evidence': [evidence]})
        mentions += [{'entity': ids[actor], 'span': find_span(blocks, at, actor)},
                     {'entity': ids[place], 'span': find_span(blocks, at, place)}]
        quotes.append({'speaker': ids[actor], 'kind': 'direct', 'span': find_span(blocks, at, '“It was time,”')})
    return make_document(
        'Forty years of the ports', blocks, article={'published': '2025-11-03', 'publisher': 'The Quay'},
        entities=[{'id': ids[name], 'kind': kind, 'name': name} for name, kind in ENTITIES],
        mentions=mentions, events=events, quotes=quotes)
