/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times how long 1, 2, 4 and 8 MB of files take to import that are made to be slow:
 * what is hard for one part of the importer, over and over. It counts the processor time
 * of this process, which other work on the machine hardly changes.
 *
 * Usage: time-import [--unit BYTES] [KIND…] */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "formats/dateline-import.h"

#define N_SIZES 4
#define MEGABYTE (1024 * 1024)
/* What takes less says nothing of its growth. */
#define MEASURABLE 0.05

/* Stands in a piece for the number of its repetition. */
#define NUMBER '\1'

typedef struct {
  const char *name;
  const char *type;
  const char *head;
  const char *piece; /* is repeated */
} Kind;

#define HTML "text/html"
#define BODY                                                                                       \
  "<!DOCTYPE html><html><body><p>The council met in the hall, and nothing was said of it."
#define XHTML "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
#define MHTML "multipart/related"
#define MHTML_HEAD                                                                                 \
  "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"            \
  "Content-Type: text/html\r\n\r\n<p>The council met in the hall, and nothing was said.</p>\r\n"
#define PARTS "--x\r\nContent-Type: text/plain\r\n\r\nx\r\n"
#define WORDS "the council met in the hall and nothing was said of it "
#define MARKDOWN "text/markdown"
#define TEXT "text/plain"

static const Kind kinds[] = {
  { "html: one long line", HTML, BODY, WORDS },
  { "html: one word", HTML, BODY, "x" },
  { "html: quotes", HTML, BODY, "“" },
  { "html: straight quotes", HTML, BODY, "\"" },
  { "html: digits", HTML, BODY, "7" },
  { "html: deep div", HTML, BODY, "<div>" },
  { "html: deep div with text", HTML, BODY, "<div>a, b" },
  { "html: deep named div", HTML, BODY, "<div class=article-body id=comments>a" },
  { "html: deep b", HTML, BODY, "<b>" },
  { "html: deep a", HTML, BODY, "<a href=x>" },
  { "html: deep b and a", HTML, BODY, "<b><a href=x>y" },
  { "html: deep span", HTML, BODY, "<span>a" },
  { "html: deep font", HTML, BODY, "<font>a<p>" },
  { "html: deep list", HTML, BODY, "<ul><li>a" },
  { "html: deep quote", HTML, BODY, "<blockquote>a" },
  { "html: deep table", HTML, BODY, "<table><tr><td>1" },
  { "html: deep article", HTML, BODY, "<article><h2>a</h2>" },
  { "html: deep unknown", HTML, BODY, "<x-y>a" },
  { "html: deep figure", HTML, BODY, "<figure><figcaption>a" },
  { "html: deep form", HTML, BODY, "<div><input>" },
  { "html: tags", HTML, BODY, "<i>a</i>" },
  { "html: empty tags", HTML, BODY, "<p></p>" },
  { "html: paragraphs", HTML, BODY, "<p>It rained on the same day, they said.</p>" },
  { "html: breaks", HTML, BODY, "a<br><br>" },
  { "html: cells", HTML, BODY "<table><tr>", "<td>1" },
  { "html: rows", HTML, BODY "<table>", "<tr><td>1<td>2" },
  { "html: tables", HTML, BODY, "<table><tr><td>1</table>" },
  { "html: headings", HTML, BODY, "<h2>a</h2>" },
  { "html: linked headings", HTML, BODY, "<h2><a href=/x>A title</a></h2>" },
  { "html: teasers", HTML, BODY, "<div><h2><a href=/x>A title</a></h2><p>Text.</p></div>" },
  { "html: related", HTML, BODY, "<h3>Related</h3><ul><li><a href=/x>A</a></ul>" },
  { "html: related and text", HTML, BODY, "<h3>Related</h3><p>Text, and more of it.</p>" },
  { "html: links", HTML, BODY, "<a href=x>y</a> " },
  { "html: items", HTML, BODY "<ol>", "<li>a" },
  { "html: pictures", HTML, BODY, "<img alt='a man beside a river' src=x>" },
  { "html: pictures with text", HTML, BODY, "<div><img src=x>A man, a river</div>" },
  { "html: figures", HTML, BODY, "<figure><img src=x><figcaption>A</figcaption></figure>" },
  { "html: labels", HTML, BODY "<figure>", "<span>Credit</span>x" },
  { "html: fields", HTML, BODY, "<p>Your address, please <input>" },
  { "html: pulled quotes", HTML, BODY, "<blockquote class=pull-quote>Nothing</blockquote>" },
  { "html: notes", HTML, BODY, "<a href=#1>1</a>" },
  { "html: bylines", HTML, BODY, "<p class=byline>By Jane Doe</p>" },
  { "html: marked authors", HTML, BODY, "<i itemprop=author>Jane Doe</i>" },
  { "html: nested authors", HTML, BODY, "<b itemprop=author>" },
  { "html: times", HTML, BODY, "<time>May 1, 2025</time>" },
  { "html: nested times", HTML, BODY, "<time>" },
  { "html: titles", HTML, "<title>", "a | " },
  { "html: title elements", HTML, BODY, "<title>a</title>" },
  { "html: title words", HTML, "<title>", "a\1 " },
  { "html: meta", HTML, "", "<meta name=author content='Jane Doe'>" },
  { "html: meta names", HTML, "", "<meta name=\1 content=x>" },
  { "html: link", HTML, "", "<link rel=canonical href=x>" },
  { "html: base", HTML, "", "<base href=x>" },
  { "html: attributes", HTML, BODY "<p ", "a=b " },
  { "html: other attributes", HTML, BODY "<p ", "a\1=b " },
  { "html: kept attributes", HTML, BODY "<p ", "class=ad " },
  { "html: part attributes", HTML, BODY, "<i data-component=ad>" },
  { "html: classes", HTML, BODY "<p class='", "article-body_x " },
  { "html: class words", HTML, BODY "<p class='", "article-body-" },
  { "html: style", HTML, BODY "<p style='", "display:block;" },
  { "html: long names", HTML, BODY "<", "a" },
  { "html: entities", HTML, BODY, "&amp;&eacute;" },
  { "html: unknown entities", HTML, BODY, "&nosuch;" },
  { "html: numbered entities", HTML, BODY, "&#233;" },
  { "html: ampersands", HTML, BODY, "&" },
  { "html: entity without end", HTML, BODY "&", "a" },
  { "html: open comments", HTML, BODY, "<!--" },
  { "html: comments", HTML, BODY, "<!--a-->b" },
  { "html: comment of lines", HTML, BODY "<!-- ", "-- " },
  { "html: saved from", HTML, BODY, "<!-- saved from url=(1 -->" },
  { "html: open CDATA", HTML, BODY, "<![CDATA[" },
  { "html: processing", HTML, BODY, "<?x " },
  { "html: open attribute", HTML, BODY, "<a href='" },
  { "html: less than", HTML, BODY, "<" },
  { "html: less than and slash", HTML, BODY, "</" },
  { "html: end tags", HTML, BODY, "</div>" },
  { "html: end of p", HTML, BODY, "</p>" },
  { "html: deep div, end of b", HTML, BODY, "<div></b>" },
  { "html: crossed tags", HTML, BODY, "<b><p><i></b></p></i>" },
  { "html: bodies", HTML, BODY, "<body class=x><html>" },
  { "html: scripts", HTML, BODY, "<script>x</script>" },
  { "html: open script", HTML, BODY "<script>", "<!--<script>" },
  { "html: styles", HTML, BODY, "<style>x</style>y" },
  { "html: textarea", HTML, BODY "<textarea>", "</textare" },
  { "html: deep JSON-LD", HTML, "<script type=application/ld+json>", "[" },
  { "html: deep JSON-LD objects", HTML, "<script type=application/ld+json>", "{\"a\":" },
  { "html: JSON-LD graph", HTML, "<script type=application/ld+json>[{}", ",{\"@id\":\"\1\"}" },
  { "html: JSON-LD authors", HTML,
    "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[\"a\"", ",\"B \1\"" },
  { "html: JSON-LD scripts", HTML, BODY, "<script type=application/ld+json>{}</script>" },
  { "html: JSON-LD escapes", HTML, "<script type=application/ld+json>{\"a\":\"", "\\u00e9" },
  { "html: white space", HTML, BODY, " \n" },
  { "html: pre", HTML, BODY "<pre>", "a\n" },
  { "html: picture in address", HTML, BODY "<img src='data:image/png;base64,", "iVBORw0K" },
  { "html: pictures in addresses", HTML, BODY, "<img src='data:image/png;base64,iVBORw0K'>" },
  { "xhtml: deep div", HTML, XHTML, "<div>" },
  { "xhtml: tags", HTML, XHTML, "<p>a</p>" },
  { "xhtml: namespaces", HTML, XHTML, "<a:b xmlns:a=\"\1\">" },
  { "xhtml: attributes", HTML, XHTML "<p ", "a\1=\"b\" " },
  { "xhtml: entities", HTML, XHTML, "&amp;" },
  { "xhtml: named by HTML", HTML, XHTML, "&eacute;" },
  { "xhtml: definitions", HTML, "<?xml version=\"1.0\"?><!DOCTYPE html [", "<!ENTITY a\1 'b'>" },
  { "mhtml: parts", MHTML, MHTML_HEAD, PARTS },
  { "mhtml: boundaries", MHTML, MHTML_HEAD, "--x\r\n" },
  { "mhtml: almost boundaries", MHTML, MHTML_HEAD, "--y\r\n" },
  { "mhtml: last boundaries", MHTML, MHTML_HEAD, "--x--\r\n" },
  { "mhtml: dashes", MHTML, MHTML_HEAD, "-" },
  { "mhtml: headers", MHTML, "MIME-Version: 1.0\r\n", "X-\1: y\r\n" },
  { "mhtml: header lines", MHTML, "Subject: x\r\n", " y\r\n" },
  { "mhtml: encoded words", MHTML, "Subject: ", "=?utf-8?q?a?= " },
  { "mhtml: half encoded words", MHTML, "Subject: ", "=?utf-8?q?" },
  { "mhtml: parameters", MHTML, "Content-Type: multipart/related", "; boundary=x" },
  { "mhtml: quoted parameter", MHTML, "Content-Type: multipart/related; boundary=\"", "\\\"" },
  { "mhtml: nested", MHTML, "", "Content-Type: multipart/related; boundary=b\1\r\n\r\n--b\1\r\n" },
  { "mhtml: locations", MHTML, MHTML_HEAD,
    "--x\r\nContent-Type: image/png\r\nContent-Location: http://a.example/\1\r\n\r\nx\r\n" },
  { "mhtml: quoted-printable", MHTML,
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>",
    "=3D=\r\n" },
  { "mhtml: base64", MHTML, "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n",
    "PHA+YSBi" },
  { "markdown: one long line", MARKDOWN, "", WORDS },
  { "markdown: *", MARKDOWN, "", "*" },
  { "markdown: * a", MARKDOWN, "", "*a " },
  { "markdown: **a", MARKDOWN, "", "**a" },
  { "markdown: a**", MARKDOWN, "", "a**b" },
  { "markdown: *a_ ", MARKDOWN, "", "*a_ " },
  { "markdown: **a *b ", MARKDOWN, "", "**a *b " },
  { "markdown: _", MARKDOWN, "", "_a" },
  { "markdown: ~~", MARKDOWN, "", "~~a" },
  { "markdown: [", MARKDOWN, "", "[" },
  { "markdown: ![", MARKDOWN, "", "![" },
  { "markdown: ](", MARKDOWN, "", "](" },
  { "markdown: [](", MARKDOWN, "", "[](" },
  { "markdown: [a](b", MARKDOWN, "", "[a](b " },
  { "markdown: [a](<", MARKDOWN, "", "[a](<" },
  { "markdown: [a](\"", MARKDOWN, "", "[a](b \"" },
  { "markdown: [a]", MARKDOWN, "", "[a]" },
  { "markdown: [^1]", MARKDOWN, "", "[^1]" },
  { "markdown: nested links", MARKDOWN, "", "[a [b](c) " },
  { "markdown: references", MARKDOWN, "", "[a\1]: b\n" },
  { "markdown: notes", MARKDOWN, "", "[^\1]: b\n\n" },
  { "markdown: >", MARKDOWN, "", ">" },
  { "markdown: > lines", MARKDOWN, "", "> a\n" },
  { "markdown: > and text", MARKDOWN, "", "> a\n\nb\n\n" },
  { "markdown: - in one line", MARKDOWN, "", "- " },
  { "markdown: 1. in one line", MARKDOWN, "", "1. " },
  { "markdown: items", MARKDOWN, "", "- a\n" },
  { "markdown: items and lines", MARKDOWN, "", "- a\n\n  b\n" },
  { "markdown: > and -", MARKDOWN, "", "> - " },
  { "markdown: `", MARKDOWN, "", "`" },
  { "markdown: `a", MARKDOWN, "", "`a" },
  { "markdown: longer `", MARKDOWN, "", "`a``b```c````d" },
  { "markdown: fences", MARKDOWN, "", "```\na\n" },
  { "markdown: ~~~", MARKDOWN, "", "~~~ a\n" },
  { "markdown: <", MARKDOWN, "", "<" },
  { "markdown: <a", MARKDOWN, "", "<a " },
  { "markdown: <a \"", MARKDOWN, "", "<a b=\"" },
  { "markdown: <!--", MARKDOWN, "", "a <!-- " },
  { "markdown: <?", MARKDOWN, "", "a <? " },
  { "markdown: <![CDATA[", MARKDOWN, "", "a <![CDATA[" },
  { "markdown: HTML", MARKDOWN, "", "<div>\na\n\n" },
  { "markdown: HTML scripts", MARKDOWN, "", "<script>\na\n\n" },
  { "markdown: HTML deep", MARKDOWN, "", "<div>\n" },
  { "markdown: backslashes", MARKDOWN, "", "\\" },
  { "markdown: escapes", MARKDOWN, "", "\\*" },
  { "markdown: entities", MARKDOWN, "", "&eacute;" },
  { "markdown: ampersands", MARKDOWN, "", "&" },
  { "markdown: # lines", MARKDOWN, "", "# a\n" },
  { "markdown: #", MARKDOWN, "", "#" },
  { "markdown: # at the end", MARKDOWN, "# a", " #" },
  { "markdown: setext", MARKDOWN, "", "a\n=\n" },
  { "markdown: table", MARKDOWN, "|a|b|\n|-|-|\n", "|1|2|\n" },
  { "markdown: |", MARKDOWN, "|a|b|\n|-|-|\n", "|" },
  { "markdown: | lines", MARKDOWN, "", "|a\n" },
  { "markdown: front matter", MARKDOWN, "---\n", "a\1: b\n" },
  { "markdown: tabs", MARKDOWN, "", "\t" },
  { "markdown: indented", MARKDOWN, "", "    a\n\n" },
  { "markdown: empty lines", MARKDOWN, "a", "\n" },
  { "markdown: addresses", MARKDOWN, "", "http://a.example " },
  { "text: one long line", TEXT, "", WORDS },
  { "text: one word", TEXT, "", "x" },
  { "text: quotes", TEXT, "", "“" },
  { "text: digits", TEXT, "", "7" },
  { "text: short lines", TEXT, "", "a\n" },
  { "text: paragraphs", TEXT, "", "a b.\n\n" },
  { "text: empty lines", TEXT, "a", "\n" },
  { "text: CR", TEXT, "a", "\r" },
  { "text: spaces", TEXT, "a", " " },
  { "text: items", TEXT, "", "- a\n" },
  { "text: capitals", TEXT, "", "THE COUNCIL MET\n\n" },
  { "text: lines of 70", TEXT, "",
    "the council met in the hall and nothing was said of it, and rain\n" },
  { "text: indented", TEXT, "", "   the council met.\n the\n" },
  { "text: broken UTF-8", TEXT, "the council met ", "\xc3\x28\xa9 " },
  { "text: Latin-1", TEXT, "", "d\xe9j\xe0 vu \xe0 la caf\xe9 " },
  { "text: GB18030", TEXT, "", "\xd6\xd0\xb9\xfa\xc8\xcb\xc3\xf1 " },
  { "text: Shift-JIS", TEXT, "", "\x93\xfa\x96\x7b\x82\xcc\x8c\xea " },
  { "text: ISO-2022-JP", TEXT, "", "\x1b$B%H\x1b(B " },
  { "text: HZ", TEXT, "", "~{VPND~} " },
  { "text: UTF-16", TEXT, "\xff\xfe", "a\x04\x15\x04 \x04" },
};

static GBytes *
make (const Kind *kind, gsize n_bytes)
{
  g_autoptr (GString) text = g_string_sized_new (n_bytes + 256);

  g_string_append (text, kind->head);
  for (guint n = 0; text->len < n_bytes; n++) {
    for (const char *at = kind->piece; *at != '\0'; at++) {
      if (*at == NUMBER)
        g_string_append_printf (text, "%u", n);
      else
        g_string_append_c (text, *at);
    }
  }
  if (g_str_has_prefix (kind->head, "<script"))
    g_string_append (text, "</script>");

  return g_string_free_to_bytes (g_steal_pointer (&text));
}

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static double
measure (const Kind *kind, gsize n_bytes)
{
  g_autoptr (GBytes) bytes = make (kind, n_bytes);
  g_autoptr (DatelineDocument) document = NULL;
  const double start = get_seconds ();

  document = dateline_import_bytes (bytes, NULL, kind->type, NULL, NULL);

  return get_seconds () - start;
}

static gboolean
is_wanted (const Kind *kind, int argc, char **argv, int first)
{
  for (int i = first; i < argc; i++) {
    if (g_str_has_prefix (kind->name, argv[i]))
      return TRUE;
  }

  return first >= argc;
}

int
main (int argc, char **argv)
{
  gsize unit = MEGABYTE;
  int first = 1;
  double worst = 0.;

  if (argc > 2 && strcmp (argv[1], "--unit") == 0) {
    unit = (gsize) g_ascii_strtoull (argv[2], NULL, 10);
    first = 3;
  }

  printf ("%-30s %8s %8s %8s %8s  seconds for 1, 2, 4, 8 × %.3f MB\n", "", "1", "2", "4", "8",
          (double) unit / MEGABYTE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    double seconds = 0.;
    double half = 0.;

    if (!is_wanted (&kinds[i], argc, argv, first))
      continue;
    printf ("%-30s", kinds[i].name);
    for (guint j = 0; j < N_SIZES; j++) {
      half = seconds;
      seconds = measure (&kinds[i], unit << j);
      printf (" %8.3f", seconds);
      fflush (stdout);
    }
    worst = MAX (worst, seconds);
    if (seconds >= MEASURABLE && half > 0.)
      printf ("  ×%.1f", seconds / half);
    printf ("\n");
  }
  printf ("the slowest took %.3f s\n", worst);

  return EXIT_SUCCESS;
}
