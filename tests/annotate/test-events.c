/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What happened when, out of the clauses of dates. */

#include "events-agencies.h"
#include "events-english.h"
#include "events-languages.h"
#include "events-reports.h"
#include "events-subjects.h"
#include "marked-text.h"
#include "thread-time.h"

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
check (const char *text, const char *language, const char *expected)
{
  DatelineAnalysis analysis;
  g_autofree char *events = NULL;

  find (&analysis, text, language);
  events = show (&analysis);
  g_assert_cmpstr (events, ==, expected);
  dateline_analysis_clear (&analysis);
}

static void
test_case (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);

  check (cases[number].text, "en", cases[number].events);
}

static void
test_subject (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);

  check (cases_of_subjects[number].text, "en", cases_of_subjects[number].events);
}

static void
test_agency (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);

  check (cases_of_agencies[number].text, "en", cases_of_agencies[number].events);
}

static void
test_report (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);

  check (cases_of_reports[number].text, "en", cases_of_reports[number].events);
}

static void
test_language (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);

  check (cases_of_languages[number].text, cases_of_languages[number].language,
         cases_of_languages[number].events);
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

static gint64
measure (const char *start, const char *piece, const char *language, gsize n_bytes)
{
  g_autoptr (GString) text = g_string_new (start);
  DatelineAnalysis analysis;
  gint64 time;

  while (text->len < n_bytes)
    g_string_append (text, piece);
  begin_analysis (&analysis, text->str);
  analysis.language = language;
  dateline_analysis_find_entities (&analysis);
  dateline_analysis_find_dates (&analysis);
  dateline_analysis_find_quotes (&analysis);
  time = get_thread_time ();
  dateline_analysis_find_events (&analysis);
  time = get_thread_time () - time;
  dateline_analysis_clear (&analysis);
  return time;
}

/* Eight times the text takes about eight times as long; one that takes the square of the time
 * would take 64. */
static void
test_linear (void)
{
  static const struct {
    const char *start;
    const char *piece;
    const char *language;
  } texts[] = {
    { "[oNorth Bank] is old. ", "It was closed in 2019. ", "en" },
    { "[pAnna Weber] met [pPaul Lind]. ", "They left in 2019. ", "en" },
    { "[pAnna Weber] came. ", "She left it in 2019, and he came to it in May. ", "en" },
    { "The war ended in 2013. ", "She came after the war. ", "en" },
    { "The war ended in 2013. She came ", "after the war ", "en" },
    { "", "The workers' union won, the ships' horns and ", "en" },
    { "", "Born in 1942, ", "en" },
    { "", "[pAnna Weber], a nurse freed in May 2025, ", "en" },
    { "", "The court found in 2016 that the \"blue line\" and ", "en" },
    { "[pAnna Weber] came ", "when it ran, and left in 2019, and ", "en" },
    { "", "Am 5. Mai 2025 kam Haus und ", "de" },
    { "[pAnna Weber] kam. ", "Sie kam im Mai 2025 nach Rom, und ", "de" },
  };
  const guint unit = 12 * 1024;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    const gint64 first = measure (texts[i].start, texts[i].piece, texts[i].language, unit);
    const gint64 last = measure (texts[i].start, texts[i].piece, texts[i].language, 8 * unit);

    g_test_message ("%s%s: %.3f %.3f s", texts[i].start, texts[i].piece, (double) first / 1e6,
                    (double) last / 1e6);
    g_assert_cmpint (last, <, 30 * MAX (first, 2000));
  }
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
  for (guint i = 0; i < G_N_ELEMENTS (cases_of_reports); i++) {
    g_autofree char *path = g_strconcat ("/events/reports/", cases_of_reports[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_report);
  }
  for (guint i = 0; i < G_N_ELEMENTS (cases_of_agencies); i++) {
    g_autofree char *path = g_strconcat ("/events/agencies/", cases_of_agencies[i].name, NULL);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_agency);
  }
  g_test_add_func ("/events/number", test_number);
  g_test_add_func ("/events/time-is-linear", test_linear);

  return g_test_run ();
}
