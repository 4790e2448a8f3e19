/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* When an article was published, as its page says it in many ways. */

#include "dateline-html-metadata-private.h"
#include "formats/dateline-byline.h"

#include <string.h>

#include "dateline-html-date.h"

/* A line that has nothing but a date is no longer: “Wednesday, 26 September 2011”. */
#define MAX_DATE_BYTES 40

/* Of a text that may be a date: with the space around it, and for a day and a year. */
#define MAX_LINE_BYTES 120
#define MIN_DATE_DIGITS 5

static const char *const date_names[] = {
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "datepublished",
  "og:published_time",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "citation_publication_date",
  "citation_date",
  "originalpublicationdate",
  "displaydate",
  "release_date",
};

typedef struct {
  char *value;
  char *origin;
} Found;

static void
clear_found (gpointer data)
{
  Found *found = data;

  g_free (found->value);
  g_free (found->origin);
}

static void
add_found (GArray *all, const char *value, const char *origin)
{
  const Found found = { g_strdup (value), g_strdup (origin) };

  if (value != NULL)
    g_array_append_val (all, found);
  else
    g_free (found.origin);
}

/* Dates in the page: those that are marked as the article's, then any in it. */
static void
add_dates_of_page (DatelineHtmlMetadata *self, GArray *all, gboolean is_marked)
{
  const guint n_nodes = self->tree->nodes->len;
  guint start;
  guint end;

  dateline_html_metadata_find_above_text (self, &start, &end);
  for (guint i = 1; i < n_nodes; i++) {
    const gboolean is_above = start > 0 && i > start && i < end;
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);
    const guint flags = self->page->measures[i].flags;
    const char *prop =
      dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_ITEMPROP);
    const char *value =
      dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_DATETIME);
    const gboolean is_published = prop != NULL && strstr (prop, "datePublished") != NULL;
    g_autofree char *text = NULL;

    if (((flags & DATELINE_HTML_ASIDE) != 0 && !is_above) || (flags & DATELINE_HTML_UNREAD) != 0 ||
        (node->tag != DATELINE_TAG_TIME && !is_published) ||
        (is_marked ? !is_published : !is_above && (flags & DATELINE_HTML_INCLUDED) == 0))
      continue;
    if (value == NULL)
      value = dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_CONTENT);
    if (value == NULL || *value == '\0')
      value = text = dateline_html_tree_dup_text (self->tree, i);
    add_found (all, value, is_published ? "itemprop datePublished" : "time");
    if (all->len > 100)
      return;
  }
}

/* The time may stand before the day: “09:12 IST (14/3/2024)”, “9:12 a.m., March 14, 2024”. */
static const char *
skip_time (const char *text)
{
  const char *at = text + strspn (text, "0123456789");

  if (at == text || *at != ':' || !g_ascii_isdigit (at[1]))
    return text;
  at += strspn (at, ":0123456789");
  at += strspn (at, " .");
  if (g_ascii_strncasecmp (at, "a.m", 3) == 0 || g_ascii_strncasecmp (at, "p.m", 3) == 0)
    at += 3;
  at += strspn (at, "AMPampCDEGISTUZ");

  return at + strspn (at, " .,(|-");
}

static char *
parse_line (const char *text, gboolean is_byline)
{
  const char *behind = dateline_byline_skip_published (text);
  char *date = behind != NULL ? dateline_html_date_parse (behind) : NULL;

  if (behind != NULL)
    return date != NULL ? date : dateline_html_date_parse (skip_time (behind));
  if (dateline_html_date_is_stamp (text)) {
    date = dateline_html_date_parse_stamp (text);

    return date != NULL
           ? date
           : dateline_html_date_parse (skip_time (text + strcspn (text, "0123456789")));
  }

  return is_byline && strlen (text) < MAX_DATE_BYTES ? dateline_html_date_parse (text) : NULL;
}

/* Whether a line says when the article was changed. */
static gboolean
is_update (const char *text)
{
  static const char *const updates[] = {
    "updated",    "last updated", "modified",    "last modified", "aktualisiert",
    "mis à jour", "mise à jour",  "actualizado", "atualizado",    "به‌روزرسانی",
    "עודכן"
  };
  g_autofree char *small = g_utf8_strdown (text, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (updates); i++) {
    if (g_str_has_prefix (small, updates[i]))
      return TRUE;
  }

  return FALSE;
}

/* The first line in the article, or between its title and it, that says when it was
 * published, with the author or without: “Posted: 12 September 2023, 14:05 | Author: …”. */
static void
add_date_of_line (DatelineHtmlMetadata *self, GArray *all)
{
  gboolean is_below_title = FALSE;
  gboolean has_text = FALSE;
  g_autofree char *updated = NULL;

  for (guint i = 0; i < self->page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);
    const guint flags = self->page->measures[run->owner].flags;
    g_auto (GStrv) parts = NULL;

    is_below_title =
      (is_below_title || (flags & DATELINE_HTML_LEVEL) == 1) && run->start < self->page->core;
    if (is_below_title || (self->page->measures[run->start].flags & DATELINE_HTML_INCLUDED) != 0)
      parts = dateline_html_metadata_dup_line (self, i);
    for (guint k = 0; parts != NULL && parts[k] != NULL; k++) {
      g_autofree char *date =
        parse_line (parts[k], !has_text || (flags & DATELINE_HTML_BYLINE) != 0);

      if (date == NULL)
        continue;
      if (is_update (parts[k])) {
        if (updated == NULL)
          updated = g_steal_pointer (&date);
        continue;
      }
      add_found (all, date, "byline");
      return;
    }
    has_text =
      has_text || ((self->page->measures[run->start].flags & DATELINE_HTML_INCLUDED) != 0 &&
                   (flags & DATELINE_HTML_ASIDE) == 0 && dateline_html_page_rate_run (run) > 0);
  }
  add_found (all, updated, "byline");
}

static guint
count_digits (const char *text)
{
  guint n_digits = 0;

  for (; *text != '\0'; text++)
    n_digits += g_ascii_isdigit (*text) != 0;

  return n_digits;
}

/* A day between the title and the text that shares its line with other things, or stands in
 * what is put aside: a bar of tools. */
static void
add_date_above_text (DatelineHtmlMetadata *self, GArray *all)
{
  g_autofree char *updated = NULL;
  guint start;
  guint end;

  dateline_html_metadata_find_above_text (self, &start, &end);
  for (guint i = start + 1; start > 0 && i < end; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);
    g_autofree char *text = NULL;
    g_autofree char *date = NULL;

    if (node->tag != DATELINE_TAG_TEXT || node->n_bytes > MAX_LINE_BYTES ||
        (self->page->measures[i].flags & DATELINE_HTML_UNREAD) != 0)
      continue;
    text = dateline_html_tree_dup_text (self->tree, i);
    g_strdelimit (text, "|", ' ');
    if (count_digits (g_strstrip (text)) < MIN_DATE_DIGITS)
      continue;
    date = parse_line (text, TRUE);
    if (date == NULL)
      continue;
    if (!is_update (text)) {
      add_found (all, date, "byline");
      return;
    }
    if (updated == NULL)
      updated = g_steal_pointer (&date);
  }
  add_found (all, updated, "byline");
}

/* A date such as /2025/05/11/ or /2025/politics/05/11/ in the address of the article. */
static void
add_date_of_address (DatelineHtmlMetadata *self, GArray *all)
{
  const char *address = dateline_article_builder_get (self->builder, DATELINE_ARTICLE_SOURCE_URL);

  if (address == NULL)
    address = self->base;
  for (const char *at = address; at != NULL && *at != '\0'; at++) {
    if (at[0] == '/' && g_ascii_isdigit (at[1]) && strspn (at + 1, "0123456789") == 4 &&
        (at[5] == '/' || at[5] == '-')) {
      const char *behind = at + 6;
      g_autofree char *value = NULL;

      if (at[5] == '/' && g_ascii_isalpha (*behind)) { /* a section between year and month */
        behind += strcspn (behind, "/");
        behind += *behind != '\0';
      }
      value = g_strdup_printf ("%.5s%.*s", at + 1, (int) MIN (strspn (behind, "0123456789-/"), 5),
                               behind);

      add_found (all, value, "address");
      return;
    }
  }
}

/* A date in UTC may be another day than the publisher's; one of the others may
 * name the same instant in the publisher's own time. */
static const char *
find_local (GArray *all, const char *value)
{
  gboolean is_utc;
  g_autoptr (GDateTime) instant = dateline_html_date_get_instant (value, &is_utc);

  for (guint i = 0; instant != NULL && is_utc && i < all->len; i++) {
    const char *other_value = g_array_index (all, Found, i).value;
    gboolean is_other_utc;
    g_autoptr (GDateTime) other = dateline_html_date_get_instant (other_value, &is_other_utc);

    if (other != NULL && !is_other_utc &&
        ABS (g_date_time_difference (instant, other)) < G_TIME_SPAN_MINUTE)
      return other_value;
  }

  return value;
}

/**
 * dateline_html_metadata_offer_date:
 * @self: metadata
 *
 * Offers the date of publication.
 */
void
dateline_html_metadata_offer_date (DatelineHtmlMetadata *self)
{
  static const char *const members[] = { "datePublished", "dateCreated", "uploadDate" };
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (Found));

  g_array_set_clear_func (all, clear_found);
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++) {
    g_autofree char *value = dateline_linked_data_dup_string (self->data, members[i]);

    add_found (all, value, "json-ld");
  }
  for (gsize i = 0; i < G_N_ELEMENTS (date_names); i++) {
    g_autofree char *origin = g_strconcat ("meta ", date_names[i], NULL);

    add_found (all, dateline_html_metadata_get (self, date_names[i]), origin);
  }
  add_dates_of_page (self, all, TRUE);
  add_dates_of_page (self, all, FALSE);
  add_date_of_line (self, all);
  add_date_above_text (self, all);
  add_date_of_address (self, all);

  for (guint i = 0; i < all->len; i++) {
    const Found *found = &g_array_index (all, Found, i);
    g_autofree char *date = dateline_html_date_parse (find_local (all, found->value));

    dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_PUBLISHED, date, found->origin);
  }
}
