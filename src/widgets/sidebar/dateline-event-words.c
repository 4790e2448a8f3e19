/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said of an event: its date, when and what, or the words that it rests on. */

#include "dateline-event-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "annotate/dateline-citation.h"

/* Between words that stand apart in the article. */
#define GAP " … "

/**
 * dateline_event_words_dup_date:
 * @event: an event
 * @calendar: the calendar in which the date is said beside the Gregorian one
 *
 * The date, and what sort of date it is where the words do not say so.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_event_words_dup_date (DatelineEvent *event, DatelineCalendar calendar)
{
  const char *kind_name = dateline_date_kind_get_name (dateline_event_get_date_kind (event));
  g_autofree char *words = dateline_event_dup_date_words_with (event, calendar);

  /* "before 10 May 2025" and "undated" say it already. */
  if (strstr (words, kind_name) != NULL)
    return g_steal_pointer (&words);

  /* Translators: a date, and what is known of it: "about May 2025, approximate". */
  return g_strdup_printf (C_("date and its kind", "%1$s, %2$s"), words, kind_name);
}

/**
 * dateline_event_words_dup_text:
 * @event: an event
 * @calendar: the calendar in which the date is said beside the Gregorian one
 *
 * When and what, in one line.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_event_words_dup_text (DatelineEvent *event, DatelineCalendar calendar)
{
  g_autofree char *date = dateline_event_dup_date_words_with (event, calendar);

  return g_strdup_printf (_("%1$s: %2$s"), date, dateline_event_get_title (event));
}

/**
 * dateline_event_words_dup_citation:
 * @document: the document of @event
 * @event: an event
 *
 * The words that @event rests on, and the article that they are from.
 *
 * Returns: (transfer full): a citation
 */
char *
dateline_event_words_dup_citation (DatelineDocument *document, DatelineEvent *event)
{
  guint n_spans;
  const DatelineSpan *spans = dateline_event_get_evidence (event, &n_spans);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < n_spans; i++) {
    g_autofree char *part = dateline_document_dup_words (document, &spans[i]);

    if (words->len > 0)
      g_string_append (words, GAP);
    g_string_append (words, part);
  }
  return dateline_citation_compose (dateline_document_get_article (document), words->str);
}
