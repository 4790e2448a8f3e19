/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Timelines out of tables. */

#pragma once

#include "core/dateline-document-reader.h"
#include "core/dateline-timeline.h"

#define AT(value) "\"when\":\"" value "\""

typedef struct {
  const char *title;
  const char *when; /* members of an event, as JSON */
} TestEvent;

/* The text is one letter an event, in the order of the table. */
static inline DatelineDocument *
make_document (const TestEvent *events, guint n_events)
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DatelineDocument *document;

  for (guint i = 0; i < n_events; i++)
    g_string_append (text, "é");

  g_string_append_printf (
    json,
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"t\",\"article\":{\"title\":\"T\","
    "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%s.\"}]},\"events\":[",
    text->str);
  for (guint i = 0; i < n_events; i++)
    g_string_append_printf (json,
                            "%s{\"id\":\"e%u\",\"title\":\"%s\"%s%s,"
                            "\"evidence\":[{\"block\":0,\"start\":%u,\"end\":%u}]}",
                            i > 0 ? "," : "", i, events[i].title,
                            *events[i].when != '\0' ? "," : "", events[i].when, i, i + 1);
  g_string_append (json, "]}");

  bytes = g_string_free_to_bytes (g_steal_pointer (&json));
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

static inline DatelineTimeline *
make_timeline (const TestEvent *events, guint n_events)
{
  g_autoptr (DatelineDocument) document = make_document (events, n_events);
  DatelineTimeline *timeline = dateline_timeline_new ();

  dateline_timeline_set_document (timeline, document);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, n_events);
  return timeline;
}
