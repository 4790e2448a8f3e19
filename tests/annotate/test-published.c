/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The day of publication that an article's own text says, and what counts from it. */

#include "annotate/dateline-annotate.h"
#include "annotate/dates/dateline-published.h"
#include "core/dateline-article-builder.h"

#define LONG_LINE                                                                                  \
  "The bridge had been closed for so long that many of those who live near it had never seen "     \
  "anybody cross it, and few believed the council when it said that it would be mended. "

/* Lines are paragraphs. */
static const struct {
  const char *language;
  const char *text;
  const char *published; /* EDTF, or NULL */
} cases[] = {
  { "en", "BRATISLAVA, 14 October 2025 — Ministers met.", "2025-10-14" },
  { "en", "RIO DE JANEIRO, Oct. 14, 2025 (AP) — Ministers met.", "2025-10-14" },
  { "en", "Talks go on\nBRATISLAVA (AP) — Oct. 14, 2025 Ministers met.", "2025-10-14" },
  { "en", "(AP) — Oct. 14, 2025\nMinisters met.", "2025-10-14" },
  { "en", "Published 14 October 2025\nMinisters met.", "2025-10-14" },
  { "en", "First published on Tuesday, 14 October 2025, 10:30\nMinisters met.", "2025-10-14" },
  { "en", "By Anna Weber | Oct. 14, 2025\nMinisters met.", "2025-10-14" },
  { "en", "By Anna Weber | Updated: Oct. 15, 2025 | Published: Oct. 14, 2025\nIt rains.",
    "2025-10-14" },
  { "en", "Updated Oct. 15, 2025\nMinisters met.", "2025-10-15" },
  { "en", "14 October 2025\nMinisters met.", "2025-10-14" },
  { "en", "Talks go on\n2025-10-14T10:30:00Z\nMinisters met.", "2025-10-14" },
  { "en", "WASHINGTON, D.C., Oct. 14, 2025 /Wire/ -- It rained.", "2025-10-14" },
  { "en", "Talks go on\nOctober 14, 2025 · 5 min read\nIt rained.", "2025-10-14" },
  { "en", "Tuesday 14 October 2025 10.30 BST\nIt rained.", "2025-10-14" },
  { "fr", "Paris, le 14 octobre 2025 – Il pleut.", "2025-10-14" },
  { "de", "Berlin (dpa), 14.10.2025 – Es regnet.", "2025-10-14" },
  { "de", "BERLIN, 14. Oktober 2025 – Die Minister trafen sich.", "2025-10-14" },
  { "de", "Kiel, 14. Oktober 2025 (sid) – Es regnet.", "2025-10-14" },
  { "es", "Alicante, 14 de octubre de 2025 (EFE).- Llueve.", "2025-10-14" },
  { "fr", "PARIS, 14 oct. 2025 (AFP) - Il pleut.", "2025-10-14" },
  { "es", "Por Ana Lee\nPuno, 14 de octubre de 2025\nLlueve.", "2025-10-14" },
  { "fr", "Le 14 octobre 2025 - par Anna Weber\nIl pleut.", "2025-10-14" },
  { "de", "Veröffentlicht am 14.10.2025\nDie Minister trafen sich.", "2025-10-14" },
  { "fr", "Publié le 14 octobre 2025 à 10h30\nLes ministres se sont vus.", "2025-10-14" },
  { "es", "MADRID, 14 de octubre de 2025 — Los ministros se vieron.", "2025-10-14" },
  { "fa", "تاریخ انتشار: ۲۲ مهر ۱۴۰۴\nوزیران دیدار کردند.", "2025-10-14" },
  { "ar", "نشر في 14 أكتوبر 2025\nالتقى الوزراء.", "2025-10-14" },
  { "he", "פורסם: 14.10.2025\nהשרים נפגשו.", "2025-10-14" },
  { "zh", "发布时间：2025年10月14日\n部长们会面了。", "2025-10-14" },
  { "en", "Last updated: October 15, 2025\nMinisters met.", "2025-10-15" },
  { "de", "Zuletzt aktualisiert am 14.10.2025, 10:30 Uhr\nDie Minister trafen sich.",
    "2025-10-14" },
  { "de", "Letzte Aktualisierung: 14. Oktober 2025\nDie Minister trafen sich.", "2025-10-14" },
  { "fr", "Dernière mise à jour : 14 octobre 2025\nLes ministres se sont vus.", "2025-10-14" },
  { "es", "Fecha de publicación: 14 de octubre de 2025\nLos ministros se vieron.", "2025-10-14" },
  { "de", "Freiburg, 12. März 2025. Der Rat traf sich.", "2025-03-12" },
  { "es", "Madrid, 14 de octubre de 2025. Los ministros se vieron.", "2025-10-14" },
  /* No such thing. */
  { "de", "Geboren in Freiburg, 12. März 1960. Er malte.", NULL },
  { "de", "Es regnete.\nFreiburg, 12. März 2025. Der Rat traf sich.", NULL },
  { "en", "Ministers met on 14 October 2025 in Bratislava.", NULL },
  { "en", "The report was published on 14 October 2025.", NULL },
  { "en", "NATO said on 14 October 2025 that it would stay.", NULL },
  { "en", "IBM announced on October 14, 2025 - its day - that it rained.", NULL },
  { "en", "On October 14, 2025 – his day – it rained.", NULL },
  { "fr", "Le 14 octobre 2025 - son jour - il a plu.", NULL },
  { "de", "Weber, 14. Oktober 1966 (Celle) geboren, malte.", NULL },
  { "es", "Puno, 14 de octubre de 2010\nLlueve.\nLima, 15 de octubre de 2010\nLlueve.", NULL },
  { "en", "3 May 2010 IT RAINED AGAIN\nIt rained.", NULL },
  { "en", "The Battle of Hastings, 14 October 1066\nThe king was killed.", NULL },
  { "en", "Anna Weber (14 October 1966 – 3 May 2010) was a painter.", NULL },
  { "en", "BRATISLAVA, 14 October — Ministers met.", NULL }, /* of which year? */
  { "en", "May 2025\nMinisters met.", NULL },
  { "en", "3 May 2010\nIt was begun.\n5 May 2010\nIt was closed.", NULL }, /* a chronicle */
  { "en", "It rained.\nIt rained.\nIt rained.\nIt rained.\n14 October 2025", NULL },
  { "en", "Published by the council, " LONG_LINE "It was published 14 October 2025", NULL },
  { "en", "", NULL },
};

static DatelineDocument *
make_article (const char *text, const char *published)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Talks", "test");
  if (published != NULL)
    dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, published, "test");
  for (guint i = 0; lines[i] != NULL; i++)
    dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, lines[i]);
  return dateline_article_builder_end (builder, "talks");
}

static void
test_found (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDocument) document = make_article (cases[i].text, NULL);
    g_autoptr (DatelineEdtf) day =
      dateline_published_find (dateline_document_get_article (document), cases[i].language);

    g_test_message ("%s", cases[i].text);
    g_assert_cmpstr (day != NULL ? dateline_edtf_get_text (day) : NULL, ==, cases[i].published);
  }
}

/* A line of its own, in the language that its words are of. */
static void
test_lines (void)
{
  static const char *const lines[] = {
    "Published 20 November 2024",
    "Published: Nov. 20, 2024 10:30 a.m. ET",
    "Updated: 20 November 2024",
    "Last updated 20 November 2024",
    "Posted on November 20, 2024 by admin",
    "Date: 20 November 2024",
    "Wednesday, 20 November 2024",
    "2024-11-20",
    "By Ana Lee | Nov. 20, 2024",
    "Published: 20 November 2024 | Updated: 21 November 2024",
    "Veröffentlicht am 20. November 2024",
    "Zuletzt aktualisiert am 20.11.2024, 10:30 Uhr",
    "Letzte Aktualisierung: 20. November 2024",
    "Mittwoch, 20. November 2024",
    "Stand: 20.11.2024",
    "Publié le 20 novembre 2024 à 10h30",
    "Dernière mise à jour : 20 novembre 2024",
    "Mis en ligne le 20/11/2024",
    "mercredi 20 novembre 2024",
    "Publicado el 20 de noviembre de 2024",
    "Última actualización: 20 de noviembre de 2024",
    "Fecha de publicación: 20/11/2024",
    "20 de noviembre de 2024",
    "تاریخ انتشار: ۳۰ آبان ۱۴۰۳",
    "نشر في 20 نوفمبر 2024",
    "פורסם: 20.11.2024",
    "发布时间：2024年11月20日",
  };
  static const char *const others[] = {
    "Bridge opens",
    "The report was published on 20 November 2024",
    "Bridge opens on 20 November 2024",
    "What we know on 20 November 2024",
    "BRATISLAVA, 20 November 2024 — Ministers meet",
    "Published in November",
    "November 2024",
    "",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++) {
    g_test_message ("%s", lines[i]);
    g_assert_true (dateline_published_is_line (lines[i]));
  }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++) {
    g_test_message ("%s", others[i]);
    g_assert_false (dateline_published_is_line (others[i]));
  }
}

/* The value of the last date of a text, and where the day of publication is from. */
static void
assert_last_date (const char *text,
                  const char *published,
                  DatelineEdtf *by_person,
                  const char *value,
                  const char *origin)
{
  const DatelineAnnotateOptions options = { .published = by_person };
  g_autoptr (DatelineDocument) article = make_article (text, published);
  g_autoptr (DatelineDocument) document =
    dateline_annotate (article, &options, NULL, NULL, NULL, NULL);
  GListModel *dates = dateline_document_get_timexes (document);
  g_autoptr (DatelineTimex) last =
    g_list_model_get_item (dates, g_list_model_get_n_items (dates) - 1);

  g_assert_cmpstr (dateline_edtf_get_text (dateline_timex_get_value (last)), ==, value);
  g_assert_cmpstr (dateline_article_get_origin (dateline_document_get_article (document),
                                                DATELINE_ARTICLE_PUBLISHED),
                   ==, origin);
}

/* Without an anchor "21 October" would be of the year that the text named last. */
static void
test_anchors (void)
{
  static const char text[] =
    "BRATISLAVA, 14 October 2025 — The ministers met.\n"
    "The treaty of 2009 was the last that they made. They will meet on 21 October.";
  g_autoptr (DatelineEdtf) day = dateline_edtf_parse ("2024-10-14", NULL);

  assert_last_date (text, NULL, NULL, "2025-10-21", DATELINE_PUBLISHED_ORIGIN);
  /* What the file or a person says is more than what the text does. */
  assert_last_date (text, "2023-10-14", NULL, "2023-10-21", "test");
  assert_last_date (text, "2023-10-14", day, "2024-10-21", "person");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/published/the-text-says-it", test_found);
  g_test_add_func ("/annotate/published/a-line-says-only-that", test_lines);
  g_test_add_func ("/annotate/published/dates-count-from-it", test_anchors);
  return g_test_run ();
}
