# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles that are not as others: of a long history, with nothing in them, with long names."""

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


def make_many_events(n_events=300):
    """Makes an article of forty years, the same on every run, with dates of every kind."""
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


def make_empty():
    return make_document('A quiet day', [
        'Nothing happened on the quay. The boats stayed where they were, and so did the gulls.'])


def make_nameless():
    """Makes an article of a single paragraph, with an event and nobody in it."""
    blocks = ['It rained on 3 June 2024, and nobody was there to see it.']
    return make_document('Rain', blocks, article={'published': '2024-06-04', 'publisher': 'The Quay'},
                         dates=[{'span': find_span(blocks, 0, '3 June 2024'), 'value': '2024-06-03'}],
                         events=[{'id': 'rain', 'title': 'It rains', 'when': '2024-06-03',
                                  'evidence': [find_span(blocks, 0, 'It rained on 3 June 2024')]}])


LONG_NAME = ('Intergovernmental Commission for the Coordinated Administration of Harbours, Waterways, Lighthouses '
             'and Floating Navigational Marks of the Northern Hemisphere')
LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'


def make_long_names():
    blocks = [f'The {LONG_NAME} met the {LONG_WORD} on 3 June 2024.',
              f'“We have, after forty years of talks in which nobody agreed with anybody about anything, agreed on '
              f'the colour of the buoys, the height of the lamps and the words of the song,” said the {LONG_WORD}.']
    return make_document(
        'After Forty Years of Talks, the Commission for Harbours and the Company for the Electricity of Steamboats '
        'Agree on the Colour of the Buoys, the Height of the Lamps and the Words of the Song', blocks,
        article={'published': '2024-06-04', 'subtitle': 'It was a long day. ' * 12, 'authors': ['A. B. C. Author'] * 9,
                 'publisher': 'The Quarterly Review of Quays, Piers, Jetties and Moorings of the North'},
        entities=[{'id': 'commission', 'kind': 'organization', 'name': LONG_NAME, 'aliases': [LONG_NAME.upper()],
                   'description': 'A body of many states. ' * 10},
                  {'id': 'company', 'kind': 'organization', 'name': LONG_WORD}],
        mentions=[{'entity': 'commission', 'span': find_span(blocks, 0, LONG_NAME)},
                  {'entity': 'company', 'span': find_span(blocks, 0, LONG_WORD)},
                  {'entity': 'company', 'span': find_span(blocks, 1, LONG_WORD)}],
        dates=[{'span': find_span(blocks, 0, '3 June 2024'), 'value': '2024-06-03'}],
        events=[{'id': 'meeting', 'title': f'{LONG_NAME} meets {LONG_WORD}', 'when': '2024-06-03',
                 'participants': ['commission', 'company'], 'evidence': [find_span(blocks, 0, 'met')]}],
        quotes=[{'speaker': 'company', 'kind': 'direct',
                 'span': find_span(blocks, 1, blocks[1][:blocks[1].index('”') + 1])}])


UNDATED = '''Bridge opens

Mayor Anna Berg opened the new bridge in Vienna yesterday. “It is a great day,” said Berg.

The council met on 3 June and will meet again next month.

'''
