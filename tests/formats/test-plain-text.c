/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A plain text becomes the blocks that its writer had in mind. */

#include <string.h>

#include "core/dateline-article-builder.h"
#include "formats/dateline-import.h"
#include "show-article.h"

typedef struct {
  const char *name;
  const char *text;
  const char *title;
  const char *blocks;
  const char *authors;   /* joined by bars; NULL where nobody looks */
  const char *publisher; /* looked at where authors are */
} Text;

static const Text texts[] = {
  { "one-sentence", "It rained.", "It rained.", "P It rained.\n" },
  { "blank-lines", "Bridge opens\n\nThe bridge was opened on Saturday.\n\nIt is long.\n",
    "Bridge opens", "P The bridge was opened on Saturday.\nP It is long.\n" },
  { "no-title-in-a-sentence",
    "The bridge was opened on Saturday.\n\nIt is very long, said the mayor.\n",
    "The bridge was opened on Saturday.",
    "P The bridge was opened on Saturday.\nP It is very long, said the mayor.\n" },
  { "wrapped",
    "Bridge opens\n\n"
    "The bridge over the river was opened on Saturday by the mayor, who said\n"
    "that it had been time. Hundreds came to see it, and many of them walked\n"
    "over it twice.\n\n"
    "It took nine years to build it, and the price rose from two million to a\n"
    "full twelve.\n",
    "Bridge opens",
    "P The bridge over the river was opened on Saturday by the mayor, who said that it had been "
    "time. Hundreds came to see it, and many of them walked over it twice.\n"
    "P It took nine years to build it, and the price rose from two million to a full twelve.\n" },
  { "wrapped-and-indented",
    "  The bridge over the river was opened on Saturday by the mayor, who\n"
    "said that it had been time. Hundreds came to see it, and many of them\n"
    "walked over it twice.\n"
    "  It took nine years to build it, and the price rose from two million\n"
    "to a full twelve.\n",
    "The bridge over the river was opened on Saturday by the mayor, who said that it…",
    "P The bridge over the river was opened on Saturday by the mayor, who said that it had been "
    "time. Hundreds came to see it, and many of them walked over it twice.\n"
    "P It took nine years to build it, and the price rose from two million to a full twelve.\n" },
  { "wrapped-list-items",
    "The mayor promised three things when she opened the bridge on Saturday:\n"
    "\n"
    "  * a road to the station, which has been missing since the war ended, and\n"
    "    Lake Street as it was;\n"
    "  * a ferry;\n"
    "  * light.\n"
    "\n"
    "1. It was built in nine years by men from the valley, whom everybody knew,\n"
    "   and who sang.\n"
    "2. It is long.\n"
    "- It was time, and nobody in the town said anything else on that day by the\n"
    "river.\n",
    "The mayor promised three things when she opened the bridge on Saturday:",
    "P The mayor promised three things when she opened the bridge on Saturday:\n"
    "L a road to the station, which has been missing since the war ended, and Lake Street as it "
    "was;\n"
    "L a ferry;\n"
    "L light.\n"
    "L 1. It was built in nine years by men from the valley, whom everybody knew, and who sang.\n"
    "L 2. It is long.\n"
    "P - It was time, and nobody in the town said anything else on that day by the river.\n" },
  { "quoted-mail",
    "It was time, I think.\n\nOn Monday, Ida Holm wrote:\n> The bridge was opened\n>> Which "
    "one?\n>\n> It is long.\n\n-- \nPer Dahl\n",
    "It was time, I think.",
    "P It was time, I think.\nP On Monday, Ida Holm wrote:\nQ The bridge was opened Which one?\n"
    "Q It is long.\nP Per Dahl\n" },
  { "hyphen-at-the-end-of-a-line",
    "The mayor spoke of a well-known and often praised bridge, of a long-\n"
    "awaited day, of the coming years in this old town on the river, and of\n"
    "much else.\n",
    "The mayor spoke of a well-known and often praised bridge, of a long-awaited…",
    "P The mayor spoke of a well-known and often praised bridge, of a long-awaited day, of the "
    "coming years in this old town on the river, and of much else.\n" },
  { "lines-are-paragraphs",
    "Bridge opens\nThe bridge was opened on Saturday.\nThe mayor said: “It was time.”\nIt is "
    "long.\n",
    "Bridge opens",
    "P The bridge was opened on Saturday.\nP The mayor said: “It was time.”\nP It is long.\n" },
  { "long-lines-are-paragraphs",
    "The bridge over the river was opened on Saturday by the mayor, who said that it had been "
    "time, and hundreds came to see it\n"
    "Many of them walked over it twice, although it was raining nearly all of the day and the "
    "wind blew from the sea at last\n",
    "The bridge over the river was opened on Saturday by the mayor, who said that it…",
    "P The bridge over the river was opened on Saturday by the mayor, who said that it had been "
    "time, and hundreds came to see it\n"
    "P Many of them walked over it twice, although it was raining nearly all of the day and the "
    "wind blew from the sea at last\n" },
  { "chinese-wrapped",
    "大桥通车\n\n市长星期六为河上的大桥剪彩，他说这一天大家\n已经等了很久。数百人前来观看，其中许多"
    "人在\n桥上走"
    "了两遍。\n",
    "大桥通车",
    "P 市长星期六为河上的大桥剪彩，他说这一天大家已经等了很久。数百人前来观看，其中许多人在桥上"
    "走了两遍。\n" },
  { "persian",
    "پل باز شد\n\nشهردار روز شنبه پل را باز کرد.\n\nاو گفت: "
    "«می‌آیم.»\n",
    "پل باز شد",
    "P شهردار روز شنبه پل را باز کرد.\nP او گفت: "
    "«می‌آیم.»\n" },
  { "bullet-alone", "Plans\n\nThree things:\n\n• \nroads\n• schools\n", "Plans",
    "P Three things:\nL roads\nL schools\n" },
  { "bullets", "Plans\n\nThree things:\n\n• roads\n• schools\n  and parks\n• trees\n", "Plans",
    "P Three things:\nL roads\nL schools and parks\nL trees\n" },
  { "dashes", "Plans\n\nThere are two things.\n- roads\n- schools\n\nThat is all.\n", "Plans",
    "P There are two things.\nL roads\nL schools\nP That is all.\n" },
  { "numbers-stay", "Plans\n\n1. The roads are mended.\n2. The schools are built.\n", "Plans",
    "L 1. The roads are mended.\nL 2. The schools are built.\n" },
  { "a-dash-alone-is-speech", "Talk\n\n– Bonjour, dit-il.\n\nIl partit.\n", "Talk",
    "P – Bonjour, dit-il.\nP Il partit.\n" },
  { "underlined",
    "Bridge opens\n============\n\nIt was opened.\n\nThe price\n---------\n\nIt rose.\n",
    "Bridge opens", "P It was opened.\nH3 The price\nP It rose.\n" },
  { "capitals", "BRIDGE OPENS\n\nIt was opened.\n\nTHE PRICE\n\nIt rose.\n", "BRIDGE OPENS",
    "P It was opened.\nH2 THE PRICE\nP It rose.\n" },
  { "rules-are-dropped", "Bridge opens\n\nIt was opened.\n\n* * *\n\nIt rose.\n\n-----\n\nEnd.\n",
    "Bridge opens", "P It was opened.\nP It rose.\nP End.\n" },
  { "quoted", "Mail\n\n> It was time,\n> she wrote.\n\nHe agreed.\n", "Mail",
    "Q It was time, she wrote.\nP He agreed.\n" },
  { "byline", "Bridge opens\n\nBy Ana Lee and Omar Diaz\n\nLAKETOWN (May 10) — It was opened.\n",
    "Bridge opens", "P LAKETOWN (May 10) — It was opened.\n", "Ana Lee|Omar Diaz" },
  { "dated-byline", "Bridge opens\n\nBy Ana Lee | Oct. 14, 2025\n\nIt was opened.\n",
    "Bridge opens", "P By Ana Lee | Oct. 14, 2025\nP It was opened.\n", .authors = "Ana Lee" },
  { "byline-with-a-post", "Bridge opens\n\nBy Ana Lee, Staff Writer\n\nIt was opened.\n",
    "Bridge opens", "P It was opened.\n", "Ana Lee" },
  { "byline-with-a-paper",
    "Bridge opens\n\nBy Ana Lee and Omar Diaz, Laketown Daily\n\nIt was opened.\n", "Bridge opens",
    "P It was opened.\n", "Ana Lee|Omar Diaz", "Laketown Daily" },
  { "byline-with-an-agency", "Bridge opens\n\nBy Ana Lee, AFP\n\nIt was opened.\n", "Bridge opens",
    "P It was opened.\n", "Ana Lee", "AFP" },
  { "byline-without-by", "Bridge opens\n\nAna Lee, Local Democracy Reporter\n\nIt was opened.\n",
    "Bridge opens", "P It was opened.\n", "Ana Lee" },
  { "no-byline-with-two-commas", "Bridge opens\n\nAna Lee, long ill, a reporter\n\nIt was.\n",
    "Bridge opens", "P Ana Lee, long ill, a reporter\nP It was.\n", "" },
  { "byline-right-below",
    "Ferry strike ends after nine days\nBy Zoë Müller-Brontë\n3 March 2026\n\n"
    "The boats to the islands sail again, two days after the crews had said yes to the\n"
    "offer that was made to them at the end of the second week.\n",
    "Ferry strike ends after nine days",
    "P 3 March 2026\n"
    "P The boats to the islands sail again, two days after the crews had said yes to the offer "
    "that was made to them at the end of the second week.\n",
    "Zoë Müller-Brontë" },
  { "byline-of-a-paper", "Bridge opens\n\nBy Laketown Daily\n\nIt was opened.\n", "Bridge opens",
    "P It was opened.\n", "Laketown Daily" },
  { "german-byline", "Brücke eröffnet\n\nVon Anna Groß\n\nSie ist lang.\n", "Brücke eröffnet",
    "P Sie ist lang.\n", "Anna Groß" },
  { "no-byline-without-names", "Bridge opens\n\nBy the river\n\nIt was opened.\n", "Bridge opens",
    "P By the river\nP It was opened.\n", "" },
  { "no-byline-in-a-sentence", "Bridge opens\n\nBy Monday it was full.\n", "Bridge opens",
    "P By Monday it was full.\n", "" },
  { "no-byline-in-the-text", "Bridge opens\n\nIt was opened.\n\nBy Ana Lee\n", "Bridge opens",
    "P It was opened.\nP By Ana Lee\n", "" },
  { "soft-hyphens", "Bridge opens\n\nThe govern\xc2\xadment and the old\xe2\x80\x8b town.\n",
    "Bridge opens", "P The government and the old town.\n" },
  { "published-before-the-title", "Published 20 November 2024\n\nBridge opens\n\nIt was opened.\n",
    "Bridge opens", "P Published 20 November 2024\nP It was opened.\n" },
  { "published-right-before-the-title",
    "Last updated: 20 November 2024, 10:30\nBridge opens\nBy Ana Lee\n\nIt was opened.\n",
    "Bridge opens", "P Last updated: 20 November 2024, 10:30\nP It was opened.\n", "Ana Lee" },
  { "date-before-the-title", "20.11.2024\n\nBridge opens\n\nIt was opened.\n", "Bridge opens",
    "P 20.11.2024\nP It was opened.\n" },
  { "published-and-updated-before-the-title",
    "Posted on November 20, 2024\nUpdated: November 21, 2024\n\nBridge opens\n============\n\n"
    "It was opened.\n",
    "Bridge opens",
    "P Posted on November 20, 2024\nP Updated: November 21, 2024\nP It was opened.\n" },
  { "german-day-before-the-title", "Stand: 20. November 2024\n\nBrücke offen\n\nSie ist lang.\n",
    "Brücke offen", "P Stand: 20. November 2024\nP Sie ist lang.\n" },
  { "published-and-no-title", "Published 20 November 2024\n\nThe bridge was opened.\n",
    "The bridge was opened.", "P Published 20 November 2024\nP The bridge was opened.\n" },
  { "published-and-no-more", "Published 20 November 2024\n", "Published 20 November 2024",
    "P Published 20 November 2024\n" },
  { "title-with-a-day", "The report published on 20 November 2024\n\nIt is long.\n",
    "The report published on 20 November 2024", "P It is long.\n" },
};

static void
test_text (gconstpointer data)
{
  const Text *expected = data;
  g_autoptr (GBytes) bytes = g_bytes_new_static (expected->text, strlen (expected->text));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document =
    dateline_import_bytes (bytes, "a.txt", NULL, NULL, &error);
  g_autofree char *blocks = NULL;

  g_assert_no_error (error);
  blocks = show_blocks (dateline_document_get_article (document));
  g_assert_cmpstr (blocks, ==, expected->blocks);
  g_assert_cmpstr (dateline_article_get_title (dateline_document_get_article (document)), ==,
                   expected->title);
  if (expected->authors != NULL) {
    g_autofree char *authors = g_strjoinv (
      "|", (char **) dateline_article_get_authors (dateline_document_get_article (document)));

    g_assert_cmpstr (authors, ==, expected->authors);
    g_assert_cmpstr (dateline_article_get_publisher (dateline_document_get_article (document)), ==,
                     expected->publisher);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *path = g_strconcat ("/plain-text/", texts[i].name, NULL);

    g_test_add_data_func (path, &texts[i], test_text);
  }

  return g_test_run ();
}
