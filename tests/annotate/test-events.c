/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What happened when, out of the clauses of dates. */

#include "events-english.h"
#include "events-languages.h"
#include "events-subjects.h"
#include "marked-text.h"

static char *
show (const DatelineAnalysis *analysis)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < analysis->events->len; i++) {
    const DatelineFoundEvent *event = &g_array_index (analysis->events, DatelineFoundEvent, i);

    if (*event->before != '\0' || *event->after != '\0')
      g_string_append_printf (shown, "%c%s%s", *event->before != '\0' ? '<' : '>', event->before,
                              event->after);
    g_string_append_printf (shown, "%s | %s | ", event->when, event->title);
    for (guint k = 0; k < event->participants->len; k++) {
      const guint entity = g_array_index (event->participants, guint, k);

      g_string_append_printf (shown, "%s%s", k > 0 ? ", " : "",
                              g_array_index (analysis->entities, DatelineFoundEntity, entity).name);
    }
    g_string_append_printf (
      shown, " | %s",
      event->place != G_MAXUINT
        ? g_array_index (analysis->entities, DatelineFoundEntity, event->place).name
        : "");
    if (event->evidence->len > 0)
      g_string_append_printf (shown, " +%u", event->evidence->len);
    g_string_append_c (shown, '\n');
    g_assert_cmpfloat (event->confidence, >, 0.2);
    g_assert_cmpfloat (event->confidence, <=, 1.0);
  }
  return g_string_free (shown, FALSE);
}

static void
find (DatelineAnalysis *analysis, const char *marked, const char *language)
{
  begin_analysis (analysis, marked);
  analysis->language = language;
  dateline_analysis_find_entities (analysis);
  dateline_analysis_find_dates (analysis);
  dateline_analysis_find_quotes (analysis);
  dateline_analysis_find_events (analysis);
}

static void
test_case (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  DatelineAnalysis analysis;
  g_autofree char *events = NULL;

  find (&analysis, cases[number].text, "en");
  events = show (&analysis);
  g_assert_cmpstr (events, ==, cases[number].events);
  dateline_analysis_clear (&analysis);
}

static void
test_subject (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  DatelineAnalysis analysis;
  g_autofree char *events = NULL;

  find (&analysis, cases_of_subjects[number].text, "en");
  events = show (&analysis);
  g_assert_cmpstr (events, ==, cases_of_subjects[number].events);
  dateline_analysis_clear (&analysis);
}

static void
test_language (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  DatelineAnalysis analysis;
  g_autofree char *events = NULL;

  find (&analysis, cases_of_languages[number].text, cases_of_languages[number].language);
  events = show (&analysis);
  g_assert_cmpstr (events, ==, cases_of_languages[number].events);
  dateline_analysis_clear (&analysis);
}

/* However many dates a text has, a timeline stays one that can be read. */
static void
test_number (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  DatelineAnalysis analysis;

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (text, "[pAnna Weber] bought house %u in %u. ", i, 1000 + i % 1000);
  find (&analysis, text->str, "en");
  g_assert_cmpuint (analysis.events->len, ==, 60);
  dateline_analysis_clear (&analysis);

  g_string_truncate (text, 0);
  for (guint i = 0; i < 12; i++)
    g_string_append_printf (text, "[pAnna Weber] bought house %u in %u. ", i, 1990 + i);
  find (&analysis, text->str, "en");
  g_assert_cmpuint (analysis.events->len, <, 9);
  g_assert_cmpuint (analysis.events->len, >, 4);
  dateline_analysis_clear (&analysis);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/events/", cases[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }
  for (guint i = 0; i < G_N_ELEMENTS (cases_of_languages); i++) {
    g_autofree char *path = g_strconcat ("/events/languages/", cases_of_languages[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_language);
  }
  for (guint i = 0; i < G_N_ELEMENTS (cases_of_subjects); i++) {
    g_autofree char *path = g_strconcat ("/events/subjects/", cases_of_subjects[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_subject);
  }
  g_test_add_func ("/events/number", test_number);

  return g_test_run ();
}
