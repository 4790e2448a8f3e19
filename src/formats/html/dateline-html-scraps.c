/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The small texts in and around an article that are no part of it: who wrote it, when, what
 * to press, what else to read. */

#include "dateline-html-scraps-private.h"

#include <string.h>

#include "dateline-html-date.h"
#include "dateline-html-lexicon.h"
#include "dateline-html-notices.h"
#include "dateline-html-site.h"
#include "formats/dateline-byline.h"

/* A line that has nothing but a date is no longer: “Wednesday, 26 September 2011”. */
#define MAX_DATE_BYTES 40

/* Outside of the text proper, shorter ones are labels. */
#define MAX_LABEL_CHARS 60
#define MAX_SCRAP_CHARS 25

/* What is in these is no scrap, however short. */
#define STRUCTURED (DATELINE_HTML_ITEM | DATELINE_HTML_QUOTE | DATELINE_HTML_TABLE)

static guint
get_flags (DatelineHtmlScraps *self, const DatelineHtmlRun *run)
{
  return self->page->measures[run->owner].flags;
}

static DatelineTag
get_tag (DatelineHtmlScraps *self, guint position)
{
  return dateline_html_tree_get (self->page->tree, position)->tag;
}

/**
 * dateline_html_scraps_is_in_article:
 * @self: the scraps of a page
 * @run: a text of the page
 *
 * Tells whether a text stands where the article does.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_scraps_is_in_article (DatelineHtmlScraps *self, const DatelineHtmlRun *run)
{
  return (self->page->measures[run->start].flags & DATELINE_HTML_INCLUDED) != 0 &&
         (get_flags (self, run) & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) == 0;
}

/**
 * dateline_html_scraps_is_stamp:
 * @run: a text above or below the article
 * @text: as it is shown
 *
 * Tells whether a text only says when the article was published or changed.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_scraps_is_stamp (const DatelineHtmlRun *run, const char *text)
{
  const char *behind = dateline_byline_skip_published (text);
  const char *day = behind != NULL ? behind : strlen (text) < MAX_DATE_BYTES ? text : NULL;
  g_autofree char *date =
    day != NULL && run->n_chars < MAX_LABEL_CHARS ? dateline_html_date_parse (day) : NULL;
  const gboolean has_time = g_str_has_suffix (text, "a.m.") || g_str_has_suffix (text, "p.m.");

  return (!run->is_ended || has_time) && (date != NULL || dateline_html_date_is_stamp (text));
}

/**
 * dateline_html_scraps_is_byline:
 * @self: the scraps of a page
 * @run: a text of the page
 * @text: as it is shown
 *
 * Tells whether a text only says who wrote the article.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_scraps_is_byline (DatelineHtmlScraps *self,
                                const DatelineHtmlRun *run,
                                const char *text)
{
  const char *author = dateline_article_builder_get (self->builder, DATELINE_ARTICLE_AUTHORS);

  return run->n_chars < DATELINE_HTML_MAX_BYLINE_CHARS && !run->is_ended && author != NULL &&
         dateline_byline_skip_by (text) != NULL && strstr (text, author) != NULL;
}

/* Below the article: who the author is. */
static gboolean
is_about_author (DatelineHtmlScraps *self, const DatelineHtmlRun *run, const char *text)
{
  const char *author = dateline_article_builder_get (self->builder, DATELINE_ARTICLE_AUTHORS);

  return self->page->core != 0 && author != NULL && g_str_has_prefix (text, author) &&
         run->n_link > 0 &&
         run->start >= dateline_html_tree_get (self->page->tree, self->page->core)->end;
}

/* "| FoxNews.com": a line that only says whose page it is. */
static gboolean
is_site (DatelineHtmlScraps *self, const DatelineHtmlRun *run, const char *text)
{
  const gsize n_before = strspn (text, "|-–—· \t\n");

  return n_before > 0 && run->n_chars < MAX_LABEL_CHARS &&
         dateline_html_site_is_part (self->builder, text + n_before);
}

/* Letters and digits before a colon, or 0 if there are none of a label there. */
static guint32
count_label_chars (const char *text)
{
  guint32 n_chars = 0;

  for (const char *at = text; *at != '\0' && n_chars < MAX_SCRAP_CHARS;
       at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c == ':' || c == 0xff1a)
      return n_chars;
    n_chars += g_unichar_isalnum (c) ? 1 : 0;
  }

  return 0;
}

/* Letters and digits of a last line that only says when something was published, or 0. */
static guint32
count_stamp_chars (const char *text)
{
  const char *line = strrchr (text, '\n');
  guint32 n_chars = 0;

  if (line == NULL || !dateline_html_date_is_stamp (line + 1))
    return 0;
  for (const char *at = line + 1; *at != '\0'; at = g_utf8_next_char (at))
    n_chars += g_unichar_isalnum (g_utf8_get_char (at)) ? 1 : 0;

  return n_chars;
}

/* Whether it only sends the reader elsewhere: it says so, or is nothing but links, behind a
 * label or before a day at most. */
static gboolean
leads_away (DatelineHtmlScraps *self, const DatelineHtmlRun *run, const char *text)
{
  if (run->n_link * 2 > run->n_chars && run->n_chars < DATELINE_HTML_MAX_BYLINE_CHARS &&
      dateline_html_lexicon_leads_away (text))
    return TRUE;

  return run->n_link > 0 && !run->is_ended && (get_flags (self, run) & STRUCTURED) == 0 &&
         (run->n_link + count_label_chars (text) + count_stamp_chars (text)) * 10 >=
           run->n_chars * 9;
}

/**
 * dateline_html_scraps_has:
 * @self: the scraps of a page
 * @position: the position of a text among those of the page
 * @run: the text
 * @text: as it is shown
 *
 * Tells whether a text is one of the small ones that stand around an article.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_scraps_has (DatelineHtmlScraps *self,
                          guint position,
                          const DatelineHtmlRun *run,
                          const char *text)
{
  const guint flags = get_flags (self, run);
  const DatelineTag tag = get_tag (self, run->owner);
  const gboolean is_paragraph =
    tag == DATELINE_TAG_P || tag == DATELINE_TAG_PRE || (flags & STRUCTURED) != 0;

  if (run->n_chars == 0)
    return (flags & DATELINE_HTML_TABLE) == 0;
  if (run->n_chars <= DATELINE_HTML_MAX_PHRASE_CHARS && dateline_html_lexicon_is_boilerplate (text))
    return TRUE;
  if ((flags & DATELINE_HTML_BYLINE) != 0 && run->n_chars < DATELINE_HTML_MAX_BYLINE_CHARS)
    return TRUE;
  if (run->n_time * 10 >= run->n_chars * (run->n_chars < MAX_LABEL_CHARS ? 5 : 6) ||
      (run->n_time > 0 && !run->is_ended && (run->n_time + run->n_link) * 10 >= run->n_chars * 8))
    return TRUE;
  if (!self->page->tree->has_body)
    return FALSE;
  if (dateline_html_scraps_is_byline (self, run, text) || is_about_author (self, run, text) ||
      is_site (self, run, text) || leads_away (self, run, text) || dateline_html_notices_has (text))
    return TRUE;
  if ((flags & DATELINE_HTML_TABLE) == 0 && run->n_chars < MAX_LABEL_CHARS &&
      dateline_html_notices_counts_readers (text))
    return TRUE;
  if ((position < self->first_run ||
       (position > self->last_run && (flags & DATELINE_HTML_ITEM) == 0)) &&
      (flags & (DATELINE_HTML_QUOTE | DATELINE_HTML_TABLE)) == 0 &&
      dateline_html_scraps_is_stamp (run, text))
    return TRUE;
  if (position < self->first_run && (flags & (DATELINE_HTML_ITEM | DATELINE_HTML_TABLE)) == 0)
    return (run->n_marks == 0 && run->n_chars < MAX_LABEL_CHARS) ||
           (run->n_chars < MAX_LABEL_CHARS && dateline_byline_skip_by (text) != NULL) ||
           (!is_paragraph && run->n_chars < MAX_LABEL_CHARS && !run->is_ended);
  if (position > self->last_run && !is_paragraph)
    return run->n_chars < MAX_LABEL_CHARS && !run->is_ended;

  return !is_paragraph && run->n_chars < MAX_SCRAP_CHARS && run->n_marks == 0 &&
         !run->follows_break;
}

/**
 * dateline_html_scraps_init:
 * @self: (out caller-allocates): nothing in it needs to be freed
 * @page: a page whose article has been found
 * @builder: what is known of the article
 *
 * Finds the texts between which the article stands.
 */
void
dateline_html_scraps_init (DatelineHtmlScraps *self,
                           DatelineHtmlPage *page,
                           DatelineArticleBuilder *builder)
{
  self->page = page;
  self->builder = builder;
  self->first_run = G_MAXUINT;
  self->last_run = 0;

  for (guint i = 0; i < self->page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);
    const guint flags = get_flags (self, run);

    if (!dateline_html_scraps_is_in_article (self, run) || dateline_html_page_rate_run (run) == 0 ||
        (flags & (DATELINE_HTML_LEVEL | DATELINE_HTML_CAPTION | DATELINE_HTML_FIGURE |
                  DATELINE_HTML_SUBTITLE | DATELINE_HTML_BYLINE)) != 0)
      continue;
    if (self->first_run == G_MAXUINT && run->n_chars < DATELINE_HTML_MAX_BYLINE_CHARS) {
      g_autofree char *text = dateline_html_page_dup_run (self->page, run);

      if (dateline_html_scraps_is_byline (self, run, text) ||
          dateline_html_scraps_is_stamp (run, text))
        continue;
    }
    if (self->first_run == G_MAXUINT)
      self->first_run = i;
    self->last_run = i;
  }
}
