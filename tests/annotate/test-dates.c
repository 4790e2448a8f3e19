/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dates in text, class by class. All is told on Wednesday 2018-05-16. */

#include <string.h>
#include <time.h>

#include "annotate/dates/dateline-dates.h"
#include "annotate/text/dateline-tokens.h"
#include "core/dateline-edtf.h"

/* Lines are paragraphs. What is expected: for each date, the words, the EDTF value (- for
 * none), the TIMEX3 value of its parts (with + between them) and the rule. */
typedef struct {
  const char *name;
  const char *language;
  const char *text;
  const char *expected[4];
} Case;

static const Case cases[] = {
#include "dates-english.h"
#include "dates-languages.h"
#include "dates-languages-news.h"
};

/* Of the news, the rule is not expected; a date without a publication date has none. */
typedef struct {
  const char *name;
  const char *published;
  const char *text;
  const char *expected[7];
} NewsCase;

static const NewsCase news[] = {
#include "dates-news.h"
#include "dates-news-agency.h"
#include "dates-news-more.h"
#include "dates-news-texts.h"
#include "dates-news-weekdays.h"
};

static GArray *
find (const char *words, const char *published, const char *language, char ***lines)
{
  const DatelineDateContext context = { published, language };
  g_autofree DatelineDateText *texts = NULL;
  GArray *found;
  guint n_lines;

  *lines = g_strsplit (words, "\n", -1);
  n_lines = g_strv_length (*lines);
  texts = g_new0 (DatelineDateText, n_lines);
  for (guint i = 0; i < n_lines; i++) {
    texts[i].text = (*lines)[i];
    texts[i].tokens = dateline_tokenize ((*lines)[i], strlen ((*lines)[i]));
  }
  found = dateline_dates_find (texts, n_lines, &context);
  for (guint i = 0; i < n_lines; i++)
    g_array_unref ((GArray *) texts[i].tokens);
  return found;
}

static char *
describe (char **lines, const DatelineFoundDate *date)
{
  g_autofree char *words =
    g_utf8_substring (lines[date->span.block], date->span.start_char, date->span.end_char);

  return g_strdup_printf ("%s | %s | %s%s%s | %s", words, *date->value != '\0' ? date->value : "-",
                          date->parts[0].timex, date->n_parts > 1 ? "+" : "",
                          date->n_parts > 1 ? date->parts[1].timex : "", date->rule);
}

static void
test_case (gconstpointer data)
{
  const Case *item = data;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GArray) found = find (item->text, "2018-05-16", item->language, &lines);

  g_test_message ("%s", item->text);
  for (guint i = 0; i < found->len; i++) {
    const DatelineFoundDate *date = &g_array_index (found, DatelineFoundDate, i);
    g_autofree char *words = describe (lines, date);

    g_test_message ("found: %s", words);
    g_assert_cmpuint (i, <, G_N_ELEMENTS (item->expected));
    g_assert_cmpstr (words, ==, item->expected[i]);
    g_assert_cmpuint (date->phrase.start_char, <=, date->span.start_char);
    g_assert_cmpuint (date->phrase.end_char, >=, date->span.end_char);
    if (*date->value != '\0') {
      g_autoptr (GError) error = NULL;
      g_autoptr (DatelineEdtf) edtf = dateline_edtf_parse (date->value, &error);

      g_assert_no_error (error);
    }
  }
  if (found->len < G_N_ELEMENTS (item->expected))
    g_assert_cmpstr (item->expected[found->len], ==, NULL);
}

static void
test_news (gconstpointer data)
{
  const NewsCase *item = data;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GArray) found = find (item->text, item->published, "en", &lines);

  g_test_message ("%s", item->text);
  for (guint i = 0; i < found->len; i++) {
    const DatelineFoundDate *date = &g_array_index (found, DatelineFoundDate, i);
    g_autofree char *words = describe (lines, date);

    g_test_message ("found: %s", words);
    *g_strrstr (words, " | ") = '\0';
    g_assert_cmpuint (i, <, G_N_ELEMENTS (item->expected));
    g_assert_cmpstr (words, ==, item->expected[i]);
  }
  if (found->len < G_N_ELEMENTS (item->expected))
    g_assert_cmpstr (item->expected[found->len], ==, NULL);
}

static const DatelineFoundDate *
get_only (const GArray *found)
{
  g_assert_cmpuint (found->len, ==, 1);
  return &g_array_index (found, DatelineFoundDate, 0);
}

/* Without a publication date a relative date has no value; with another it has another. */
static void
test_publication_date (void)
{
  static const char *const published[][2] = { { "2018-05-16", "2018-05-11" },
                                              { "2020-01-01", "2019-12-27" },
                                              { "2018-05-16T23:30:00Z", "2018-05-11" },
                                              { NULL, "" } };

  for (guint i = 0; i < G_N_ELEMENTS (published); i++) {
    g_auto (GStrv) lines = NULL;
    g_autoptr (GArray) found =
      find ("The bridge was opened on Friday.", published[i][0], "en", &lines);
    const DatelineFoundDate *date = get_only (found);
    g_autofree char *day =
      published[i][0] != NULL ? g_strndup (published[i][0], 10) : g_strdup ("");

    g_assert_cmpstr (date->value, ==, published[i][1]);
    g_assert_cmpint (date->anchor, ==, DATELINE_DATE_ANCHOR_PUBLISHED);
    g_assert_cmpint ((date->flags & DATELINE_DATE_NEEDS_PUBLISHED) != 0, ==,
                     published[i][0] == NULL);
    g_assert_cmpstr (date->anchor_value, ==, day);
  }
}

/* "Why this date?": the phrase has the preposition that the span leaves out. */
static void
test_phrase (void)
{
  g_auto (GStrv) lines = NULL;
  g_autoptr (GArray) found = find ("It has been open since 2015.", "2018-05-16", "en", &lines);
  const DatelineFoundDate *date = get_only (found);
  g_autofree char *phrase =
    g_utf8_substring (lines[0], date->phrase.start_char, date->phrase.end_char);

  g_assert_cmpstr (phrase, ==, "since 2015");
  g_assert_cmpstr (date->value, ==, "2015/..");
  g_assert_cmpstr (date->parts[0].value, ==, "2015");
  g_assert_cmpint (date->anchor, ==, DATELINE_DATE_ANCHOR_NONE);
}

/* A date that is counted from another names it. */
static void
test_anchor_in_text (void)
{
  g_auto (GStrv) lines = NULL;
  g_autoptr (GArray) found =
    find ("The bridge was begun on 3 May 2010.\nIt was closed two days later.", "2018-05-16", "en",
          &lines);
  const DatelineFoundDate *date;

  g_assert_cmpuint (found->len, ==, 2);
  date = &g_array_index (found, DatelineFoundDate, 1);
  g_assert_cmpstr (date->value, ==, "2010-05-05");
  g_assert_cmpint (date->anchor, ==, DATELINE_DATE_ANCHOR_TEXT);
  g_assert_cmpstr (date->anchor_value, ==, "2010-05-03");
  g_assert_cmpfloat (date->confidence, <, g_array_index (found, DatelineFoundDate, 0).confidence);
}

static void
test_flags (void)
{
  static const struct {
    const char *text;
    DatelineDateFlags flags;
  } items[] = {
    { "It rains every Monday.", DATELINE_DATE_RECURRING },
    { "It rained recently.", DATELINE_DATE_VAGUE },
    { "It will rain on Friday.", DATELINE_DATE_FUTURE },
    { "It was built about 1850.", DATELINE_DATE_APPROXIMATE },
    { "Wednesday, May 16, 2018", DATELINE_DATE_DATELINE },
    { "It rained on Friday.", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++) {
    g_auto (GStrv) lines = NULL;
    g_autoptr (GArray) found = find (items[i].text, "2018-05-16", "en", &lines);

    g_test_message ("%s", items[i].text);
    g_assert_cmpuint (get_only (found)->flags, ==, items[i].flags);
  }
}

/* Every rule has words for the card, and they are not the stable word. */
static void
test_rule_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (GStrv) lines = NULL;
    g_autoptr (GArray) found = find (cases[i].text, "2018-05-16", cases[i].language, &lines);

    for (guint j = 0; j < found->len; j++) {
      const char *rule = g_array_index (found, DatelineFoundDate, j).rule;

      g_assert_cmpstr (dateline_date_rule_to_words (rule), !=, rule);
    }
  }
}

/* Offsets are code points. */
static void
test_offsets (void)
{
  g_auto (GStrv) lines = NULL;
  g_autoptr (GArray) found =
    find ("🎉🎉 Zoë (“née”) came on Monday 🎉", "2018-05-16", "en", &lines);

  g_assert_cmpuint (get_only (found)->span.start_char, ==, 23);
  g_assert_cmpuint (get_only (found)->span.end_char, ==, 29);
}

/* The time that the processor gave to this thread: another program's load does not count. */
static gint64
get_time (void)
{
  struct timespec now;

  g_assert_no_errno (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now));
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gint64
measure (const char *piece, guint n_bytes)
{
  g_autoptr (GString) text = g_string_sized_new (n_bytes);
  const DatelineDateContext context = { "2018-05-16", "en" };
  DatelineDateText block = { 0 };
  g_autoptr (GArray) found = NULL;
  gint64 start;

  while (text->len < n_bytes)
    g_string_append (text, piece);
  block.text = text->str;
  block.tokens = dateline_tokenize (text->str, text->len);
  start = get_time ();
  found = dateline_dates_find (&block, 1, &context);
  start = get_time () - start;
  g_array_unref ((GArray *) block.tokens);
  return start;
}

/* Eight times the text takes about eight times as long; one that takes the square of the
 * time would take 64. With "-m perf" all four sizes are told. */
static void
test_linear (void)
{
  static const char *const pieces[] = {
    "7",
    "May ",
    "from ",
    "a-",
    "12/",
    "the past ",
    "1 2 ",
    "twenty-",
    "from May to ",
    "Monday, ",
    "every other ",
    "2018-",
    "(1990",
    "first half of ",
    "10:30 ",
    "more than about a ",
    "“",
    "and a half ",
    "the first second half quarter of fiscal last May 12 weeks day ago ",
  };
  const guint unit = g_test_perf () ? 1024 * 1024 : 4 * 1024;

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++) {
    gint64 times[4];

    for (guint j = 0; j < G_N_ELEMENTS (times); j++)
      times[j] = measure (pieces[i], unit << j);
    g_test_message ("“%s”: %.3f %.3f %.3f %.3f s", pieces[i], (double) times[0] / 1e6,
                    (double) times[1] / 1e6, (double) times[2] / 1e6, (double) times[3] / 1e6);
    g_assert_cmpint (times[3], <, 30 * MAX (times[0], 2000));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path =
      g_strdup_printf ("/annotate/dates/%s/%s", cases[i].language, cases[i].name);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  for (guint i = 0; i < G_N_ELEMENTS (news); i++) {
    g_autofree char *path = g_strdup_printf ("/annotate/dates/news/%s", news[i].name);

    g_test_add_data_func (path, &news[i], test_news);
  }
  g_test_add_func ("/annotate/dates/the-publication-date-anchors", test_publication_date);
  g_test_add_func ("/annotate/dates/the-phrase-has-the-preposition", test_phrase);
  g_test_add_func ("/annotate/dates/an-earlier-date-anchors", test_anchor_in_text);
  g_test_add_func ("/annotate/dates/flags", test_flags);
  g_test_add_func ("/annotate/dates/rules-have-words", test_rule_words);
  g_test_add_func ("/annotate/dates/offsets-are-code-points", test_offsets);
  g_test_add_func ("/annotate/dates/time-is-linear", test_linear);
  return g_test_run ();
}
