/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts aside what is no part of the article: menus, adverts, comments, buttons
 * to share, teasers of other articles, banners about cookies. What the page
 * calls its parts is believed only as far as it leaves most of the text. */

#include "dateline-html-page.h"

#include <string.h>

#include "dateline-html-lexicon.h"

/* Shares of the text of a page, in percent. */
#define MAX_ASIDE_PERCENT 35
#define MAX_BARRIER_PERCENT 50
#define MIN_MARKER_PERCENT 20

#define MAX_BARRIER_CHARS 800
#define MAX_TEASER_CHARS 400
#define MIN_REST_CHARS 200

/* How far a teaser's border may be from its heading. */
#define MAX_TEASER_HEIGHT 4

static const char *const aside_roles[] = {
  "navigation",  "complementary", "banner",  "contentinfo", "search",  "dialog",
  "alertdialog", "menu",          "menubar", "toolbar",     "tablist", "alert",
};

typedef struct {
  DatelineHtmlPage *page;
  guint marker;     /* the element that calls itself the article's body, or 0 */
  guint32 total;    /* good text of the page */
  GArray *headings; /* runs that are headings and all link */
} Sorter;

static const char *
get_attribute (Sorter *self, guint position, DatelineAttribute attribute)
{
  return dateline_html_tree_get_attribute (self->page->tree, position, attribute);
}

static gboolean
has_aside_role (Sorter *self, guint position)
{
  const char *role = get_attribute (self, position, DATELINE_ATTRIBUTE_ROLE);

  for (guint i = 0; role != NULL && i < G_N_ELEMENTS (aside_roles); i++) {
    if (g_str_equal (role, aside_roles[i]))
      return TRUE;
  }

  return FALSE;
}

/* The element that claims to be the body and has most text. Several that
 * share the text are parts of something larger, and mark nothing. */
static guint
find_marker (DatelineHtmlPage *page, guint32 total)
{
  const DatelineHtmlTree *tree = page->tree;
  guint32 sum = 0;
  guint best = 0;

  for (guint i = 1; i < tree->nodes->len;) {
    const DatelineHtmlMeasure *measure = &page->measures[i];

    if ((measure->flags & DATELINE_HTML_COMMENTS) != 0 && measure->good * 2 < total) {
      i = dateline_html_tree_get (tree, i)->end;
    } else if ((measure->flags & DATELINE_HTML_BODY) != 0) {
      sum += measure->good;
      if (best == 0 || measure->good > page->measures[best].good)
        best = i;
      i = dateline_html_tree_get (tree, i)->end;
    } else {
      i++;
    }
  }

  if (best == 0 || page->measures[best].good * 100 < total * MIN_MARKER_PERCENT ||
      page->measures[best].good * 2 < sum)
    return 0;

  return best;
}

static gboolean
is_called_aside (Sorter *self, guint position, guint names)
{
  const DatelineTag tag = dateline_html_tree_get (self->page->tree, position)->tag;

  if (tag == DATELINE_TAG_BODY || tag == DATELINE_TAG_HTML || tag == DATELINE_TAG_MAIN ||
      !(dateline_tag_is_block (tag) || tag == DATELINE_TAG_OTHER || tag == DATELINE_TAG_INLINE ||
        tag == DATELINE_TAG_A || tag == DATELINE_TAG_SUP))
    return FALSE;

  if ((names & DATELINE_HTML_NAME_MEDIA) != 0 && tag != DATELINE_TAG_FIGURE &&
      (self->page->measures[position].flags & DATELINE_HTML_FIGURE) == 0)
    return TRUE;
  if ((names & DATELINE_HTML_NAME_COPYRIGHT) != 0 &&
      (self->page->measures[position].flags & DATELINE_HTML_CREDIT) == 0)
    return TRUE;

  if ((names & DATELINE_HTML_NAME_FACTS) != 0 &&
      dateline_html_page_is_table_of_facts (self->page, position))
    return TRUE;

  return (names & (DATELINE_HTML_NAME_ASIDE | DATELINE_HTML_NAME_COMMENTS)) != 0 ||
         has_aside_role (self, position);
}

static gboolean
is_aside_by_tag (Sorter *self, guint position)
{
  const DatelineHtmlPage *page = self->page;
  const DatelineTag tag = dateline_html_tree_get (page->tree, position)->tag;
  const DatelineHtmlMeasure *measure = &page->measures[position];

  switch (tag) {
  case DATELINE_TAG_NAV:
    return TRUE;
  case DATELINE_TAG_FOOTER:
    return (measure->flags & DATELINE_HTML_QUOTE) == 0;
  case DATELINE_TAG_FORM:
    return measure->good * 2 < self->total;
  case DATELINE_TAG_ASIDE:
    /* In an article it may be a box of facts. */
    if ((measure->flags & DATELINE_HTML_ARTICLE) != 0 ||
        (self->marker != 0 && dateline_html_tree_contains (page->tree, self->marker, position)))
      return !dateline_html_page_keep_points (self->page, position) &&
             (measure->good == 0 || measure->n_link * 4 > measure->n_chars);
    return TRUE;
  case DATELINE_TAG_SUP: {
    const char *class = get_attribute (self, position, DATELINE_ATTRIBUTE_CLASS);

    return class != NULL && (strstr (class, "reference") != NULL || strstr (class, "footnote"));
  }
  default:
    return FALSE;
  }
}

/* Whether so much can be put aside without losing the article. */
static gboolean
can_go (Sorter *self, guint position, gboolean is_comments)
{
  const guint32 good = self->page->measures[position].good;

  if (self->marker != 0 && dateline_html_tree_contains (self->page->tree, position, self->marker))
    return FALSE;
  if ((guint64) good * 100 <= (guint64) self->total * MAX_ASIDE_PERCENT)
    return TRUE;
  if (dateline_html_tree_contains (self->page->tree, self->marker, position))
    return self->marker == 0 ? is_comments && self->total - good >= MIN_REST_CHARS : FALSE;

  return TRUE;
}

/* A page says for search engines what its class is that is only for those who
 * pay: that is the article, and no barrier before it. */
static gboolean
is_paid (Sorter *self, guint position)
{
  const char *class = get_attribute (self, position, DATELINE_ATTRIBUTE_CLASS);
  const char *name = self->page->paid_name;
  const gsize length = name != NULL ? strlen (name) : 0;

  if (length == 0 || class == NULL)
    return FALSE;
  for (const char *at = class; *at != '\0'; at += strspn (at, " \t\r\n")) {
    const gsize n = strcspn (at, " \t\r\n");

    if (n == length && strncmp (at, name, n) == 0)
      return TRUE;
    at += n;
  }

  return FALSE;
}

/* A barrier is a box, and no paragraph. */
static gboolean
is_barrier (Sorter *self, guint position, guint names)
{
  const guint32 good = self->page->measures[position].good;

  return (names & DATELINE_HTML_NAME_BARRIER) != 0 && good < MAX_BARRIER_CHARS &&
         dateline_html_tree_get (self->page->tree, position)->tag != DATELINE_TAG_P &&
         !is_paid (self, position) &&
         (guint64) good * 100 < (guint64) self->total * MAX_BARRIER_PERCENT &&
         dateline_html_tree_get (self->page->tree, position)->tag != DATELINE_TAG_BODY &&
         !(self->marker != 0 &&
           dateline_html_tree_contains (self->page->tree, position, self->marker));
}

static void
put_named_aside (Sorter *self)
{
  DatelineHtmlPage *page = self->page;

  for (guint i = 1; i < page->tree->nodes->len; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (page->tree, i);
    guint names = 0;

    page->measures[i].flags |= page->measures[node->parent].flags & DATELINE_HTML_ASIDE;
    if (node->tag == DATELINE_TAG_TEXT ||
        (page->measures[i].flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) != 0)
      continue;

    if (node->n_attributes > 0)
      names = dateline_html_page_read_names (page, i);
    if (is_barrier (self, i, names) ||
        ((is_called_aside (self, i, names) || is_aside_by_tag (self, i)) &&
         can_go (self, i, (names & DATELINE_HTML_NAME_COMMENTS) != 0)))
      page->measures[i].flags |= DATELINE_HTML_ASIDE;
  }
}

static void
put_range_aside (Sorter *self, guint start, guint end)
{
  for (guint i = start; i < end; i++)
    self->page->measures[i].flags |= DATELINE_HTML_ASIDE;
}

/* The largest element that has nothing but a heading and a little more. */
static guint
find_teaser (Sorter *self, guint heading)
{
  guint teaser = heading;

  for (guint i = 0; i < MAX_TEASER_HEIGHT; i++) {
    const guint parent = dateline_html_tree_get (self->page->tree, teaser)->parent;

    if (parent == 0 || self->page->measures[parent].n_chars > MAX_TEASER_CHARS ||
        dateline_html_tree_contains (self->page->tree, parent, self->marker))
      break;
    teaser = parent;
  }

  return teaser;
}

static gboolean
is_linked_heading (Sorter *self, const DatelineHtmlRun *run)
{
  const guint flags = self->page->measures[run->owner].flags;
  guint link = run->start;

  if ((flags & DATELINE_HTML_LEVEL) == 0 || (flags & DATELINE_HTML_ASIDE) != 0 ||
      run->n_link * 10 < run->n_chars * 9)
    return FALSE;

  for (guint i = 0; i < MAX_TEASER_HEIGHT; i++) {
    const char *href;

    if (dateline_html_tree_get (self->page->tree, link)->tag != DATELINE_TAG_A) {
      link = dateline_html_tree_get (self->page->tree, link)->parent;
      continue;
    }
    href = get_attribute (self, link, DATELINE_ATTRIBUTE_HREF);

    /* A heading that leads to itself heads a part of the article. */
    return href != NULL && *href != '#';
  }

  return TRUE;
}

/* Teasers come two or more in one place, each with a heading that is a link. */
static void
put_teasers_aside (Sorter *self)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) teasers = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);
    guint teaser;
    guint parent;

    if (!is_linked_heading (self, run))
      continue;
    teaser = find_teaser (self, run->owner);
    parent = dateline_html_tree_get (self->page->tree, teaser)->parent;
    g_array_append_val (teasers, teaser);
    g_hash_table_insert (
      counts, GUINT_TO_POINTER (parent),
      GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (parent))) +
                        1));
  }

  for (guint i = 0; i < teasers->len; i++) {
    const guint teaser = g_array_index (teasers, guint, i);
    const DatelineHtmlNode *node = dateline_html_tree_get (self->page->tree, teaser);

    if ((self->page->measures[teaser].flags & DATELINE_HTML_ASIDE) == 0 &&
        (node->tag == DATELINE_TAG_ARTICLE || node->tag == DATELINE_TAG_LI ||
         GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (node->parent))) >= 2))
      put_range_aside (self, teaser, node->end);
  }
}

/* A post of a discussion, or of a list of them, that is no part of the article. */
static gboolean
is_post (Sorter *self, guint position)
{
  static const char *const names[] = { "post", "comment", "reply", "message" };
  const char *class = get_attribute (self, position, DATELINE_ATTRIBUTE_CLASS);

  if (class == NULL || !can_go (self, position, TRUE) ||
      (self->page->measures[position].flags & DATELINE_HTML_BODY) != 0)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    if (strstr (class, names[i]) != NULL)
      return TRUE;
  }

  return FALSE;
}

/* Behind a heading such as “Related”: the rest of what it stands in, or the
 * lists of links and the posts that follow it in the article. */
static void
put_below_aside (Sorter *self, guint heading)
{
  const DatelineHtmlTree *tree = self->page->tree;
  guint part = heading;
  guint parent = dateline_html_tree_get (tree, part)->parent;
  guint at;

  for (guint i = 0; i < MAX_TEASER_HEIGHT && parent != 0 &&
                    self->page->measures[parent].n_chars == self->page->measures[part].n_chars;
       i++) {
    part = parent;
    parent = dateline_html_tree_get (tree, part)->parent;
  }

  if (parent != 0 && (parent != self->marker || self->marker == 0) && can_go (self, parent, TRUE) &&
      (guint64) self->page->measures[parent].good * 100 <=
        (guint64) self->total * MAX_ASIDE_PERCENT &&
      dateline_html_tree_get (tree, parent)->tag != DATELINE_TAG_ARTICLE) {
    put_range_aside (self, part, dateline_html_tree_get (tree, parent)->end);
    return;
  }

  put_range_aside (self, part, dateline_html_tree_get (tree, part)->end);
  at = dateline_html_tree_get (tree, part)->end;
  while (at < dateline_html_tree_get (tree, parent)->end) {
    const DatelineHtmlMeasure *measure = &self->page->measures[at];

    if ((measure->n_link * 2 < measure->n_chars && !is_post (self, at)) ||
        (measure->flags & DATELINE_HTML_LEVEL) != 0)
      return;
    put_range_aside (self, at, dateline_html_tree_get (tree, at)->end);
    at = dateline_html_tree_get (tree, at)->end;
  }
}

static void
put_announced_aside (Sorter *self)
{
  for (guint i = 0; i < self->page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);
    g_autofree char *text = NULL;

    if ((self->page->measures[run->owner].flags & DATELINE_HTML_ASIDE) != 0 || run->n_chars == 0 ||
        run->n_chars > DATELINE_HTML_MAX_PHRASE_CHARS)
      continue;
    text = dateline_html_page_dup_run (self->page, run);
    if (dateline_html_lexicon_announces_others (
          text, (self->page->measures[run->owner].flags & DATELINE_HTML_LEVEL) != 0))
      put_below_aside (self, run->owner);
  }
}

/**
 * dateline_html_page_put_aside:
 * @self: a page
 *
 * Marks what is no part of the article, and measures what is left.
 */
void
dateline_html_page_put_aside (DatelineHtmlPage *self)
{
  Sorter sorter = { .page = self, .total = self->measures[0].good };

  sorter.marker = find_marker (self, sorter.total);
  put_named_aside (&sorter);
  dateline_html_page_measure (self);
  dateline_html_page_sort_boxes (self);
  sorter.total = self->measures[0].good;
  put_teasers_aside (&sorter);
  put_announced_aside (&sorter);
  dateline_html_page_measure (self);
}
