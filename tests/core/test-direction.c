/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which way a text reads. */

#include "core/dateline-direction.h"
#include "core/dateline-document-reader.h"

static const struct {
  const char *text;
  DatelineDirection direction;
} texts[] = {
  { "Tehran", DATELINE_DIRECTION_LTR },
  { "“Tehran”", DATELINE_DIRECTION_LTR },
  { "3 Städte", DATELINE_DIRECTION_LTR },
  { "一个星期", DATELINE_DIRECTION_LTR },
  { "تهران", DATELINE_DIRECTION_RTL },
  { "«تهران» (Tehran)", DATELINE_DIRECTION_RTL },
  { "ירושלים", DATELINE_DIRECTION_RTL },
  { "Tehran تهران", DATELINE_DIRECTION_LTR },
  { "", DATELINE_DIRECTION_AUTO },
  { "2024–25, ۱۴۰۳", DATELINE_DIRECTION_AUTO },
  { "\u200fTehran", DATELINE_DIRECTION_RTL },
  { "\u200eتهران", DATELINE_DIRECTION_LTR },
  { "12 \u200fTehran", DATELINE_DIRECTION_RTL },
};

static void
test_find (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_test_message ("%s", texts[i].text);
    g_assert_cmpint (dateline_text_find_direction (texts[i].text), ==, texts[i].direction);
  }
}

/* What begins a line goes the way of what surrounds it, whatever its letters say. */
static void
test_begin_line (void)
{
  g_autofree char *rtl = dateline_text_begin_line ("Tehran", TRUE);
  g_autofree char *ltr = dateline_text_begin_line ("تهران", FALSE);

  g_assert_cmpint (dateline_text_find_direction (rtl), ==, DATELINE_DIRECTION_RTL);
  g_assert_cmpint (dateline_text_find_direction (ltr), ==, DATELINE_DIRECTION_LTR);
}

/* A sentence goes the way of its language, also where it begins with a name that does not. */
static void
test_insert_name (void)
{
  static const struct {
    const char *format;
    const char *name;
    gboolean is_rtl;
    const char *sentence;
  } cases[] = {
    { "“%s” was read", "notes.txt", FALSE, "“notes.txt” was read" },
    { "“%s” was read", "تهران", FALSE, "\u200e\u2068“\u2068تهران\u2069” was read\u2069" },
    { "Read “%s”", "تهران", FALSE, "Read “\u2068تهران\u2069”" },
    { "«%s» خوانده شد", "notes.txt", TRUE, "\u200f\u2068«\u2068notes.txt\u2069» خوانده شد\u2069" },
    { "«%s» خوانده شد", "تهران", TRUE, "«تهران» خوانده شد" },
    { "“%s” was read", "12", FALSE, "“12” was read" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *sentence =
      dateline_text_insert_name (cases[i].format, cases[i].name, cases[i].is_rtl);

    g_assert_cmpstr (sentence, ==, cases[i].sentence);
  }
}

/* What is wrong goes the way of its language, behind a place that does not. */
static void
test_isolate_place (void)
{
  static const struct {
    const char *message;
    gboolean is_rtl;
    const char *shown;
  } cases[] = {
    { "id: خالی است", TRUE, "\u200f\u2068id\u2069: خالی است" },
    { "events[3].when: «May» تاریخ نیست", TRUE,
      "\u200f\u2068events[3].when\u2069: «May» تاریخ نیست" },
    { "خط ۳: نادرست", TRUE, "خط ۳: نادرست" },
    { "id: is empty", TRUE, "id: is empty" },
    { "id: “تهران” is not known", FALSE, "id: “تهران” is not known" },
    { "چنین پرونده‌ای نیست", TRUE, "چنین پرونده‌ای نیست" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *shown = dateline_text_isolate_place (cases[i].message, cases[i].is_rtl);

    g_assert_cmpstr (shown, ==, cases[i].shown);
  }
}

static const struct {
  const char *members; /* of the article */
  DatelineDirection direction;
} articles[] = {
  { "\"title\":\"Tehran\"", DATELINE_DIRECTION_LTR },
  { "\"title\":\"تهران\"", DATELINE_DIRECTION_RTL },
  { "\"title\":\"Tehran\",\"direction\":\"rtl\"", DATELINE_DIRECTION_RTL },
  { "\"title\":\"تهران\",\"direction\":\"ltr\",\"language\":\"fa\"", DATELINE_DIRECTION_LTR },
  { "\"title\":\"GTK در تهران\",\"language\":\"fa\"", DATELINE_DIRECTION_RTL },
  { "\"title\":\"GTK ב־2025\",\"language\":\"he-IL\"", DATELINE_DIRECTION_RTL },
  { "\"title\":\"GTK dar Tehran\",\"language\":\"fa-Latn\"", DATELINE_DIRECTION_LTR },
  { "\"title\":\"تهران\",\"language\":\"en\"", DATELINE_DIRECTION_RTL },
  { "\"title\":\"2025\",\"language\":\"en\"", DATELINE_DIRECTION_AUTO },
};

static void
test_article (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (articles); i++) {
    g_autofree char *json =
      g_strdup_printf ("{\"format\":\"dateline\",\"version\":1,\"id\":\"d\",\"article\":{%s,"
                       "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"1\"}]}}",
                       articles[i].members);
    g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
    g_autoptr (GError) error = NULL;
    g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);

    g_test_message ("%s", articles[i].members);
    g_assert_no_error (error);
    g_assert_cmpint (dateline_article_find_direction (dateline_document_get_article (document)), ==,
                     articles[i].direction);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/direction/of-the-first-letter-or-mark", test_find);
  g_test_add_func ("/direction/of-a-line-is-that-of-what-surrounds-it", test_begin_line);
  g_test_add_func ("/direction/of-a-sentence-is-not-that-of-a-name", test_insert_name);
  g_test_add_func ("/direction/of-what-is-wrong-is-not-that-of-the-place", test_isolate_place);
  g_test_add_func ("/direction/of-an-article", test_article);
  return g_test_run ();
}
