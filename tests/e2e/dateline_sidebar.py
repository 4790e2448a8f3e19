# SPDX-FileCopyrightText: 2026 The Dateline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled article in the sidebar: its events, and the words that they rest on."""

import dateline_documents

document = dateline_documents.load_bundled()

TITLES = {event['id']: event['title'] for event in document.contents['events']}


def names_event(id):
    return lambda node: node.role == 'list item' and TITLES[id] in node.name


def get_evidence(id):
    return document.place(document.get_event(id)['evidence'][0])


def list_events(app):
    listed = app.find(role='list', name='Timeline')
    return [node.name for node in app.list_nodes(role='list item', within=listed)]


def get_titles(app):
    """Returns the ids of the events that are listed, from above."""
    return [id for name in list_events(app) for id, title in TITLES.items() if title in name]
