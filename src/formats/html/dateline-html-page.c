/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is known of each part of a page: what it is called, what it stands in,
 * and how much text and how many links are in it. */

#include "dateline-html-page.h"

#include <string.h>

#include "formats/dateline-flow-text.h"

/* Tables with longer cells are for the layout. */
#define MAX_CELL_BYTES 160

/* What has more text that reads like an article is no byline, and no caption. */
#define MAX_NAMED_CHARS 1000

/* What has more says what is to be seen, and not only who made the picture. */
#define MAX_CREDIT_CHARS 100

/**
 * dateline_html_page_get_run:
 * @self: a page
 * @position: the position of a run
 *
 * A run of the page.
 *
 * Returns: (transfer none): the run
 */
const DatelineHtmlRun *
dateline_html_page_get_run (DatelineHtmlPage *self, guint position)
{
  return &g_array_index (self->runs, DatelineHtmlRun, position);
}

static gboolean
is_hidden (const DatelineHtmlTree *tree, guint position, DatelineTag tag, guint names)
{
  const char *style = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_STYLE);
  const char *hidden =
    dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_ARIA_HIDDEN);

  if ((names & DATELINE_HTML_NAME_HIDDEN) != 0 && tag != DATELINE_TAG_BODY &&
      tag != DATELINE_TAG_HTML)
    return TRUE;
  if (dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_HIDDEN) != NULL)
    return TRUE;
  if (hidden != NULL && g_str_equal (hidden, "true") && dateline_tag_is_block (tag) &&
      tag != DATELINE_TAG_FIGCAPTION)
    return TRUE;
  if (style != NULL) {
    g_autofree char *start = g_strndup (style, 1000);
    const char *at = strstr (start, "display");

    if (at != NULL) {
      at += strlen ("display");
      at += strspn (at, " :");

      return g_str_has_prefix (at, "none");
    }
  }

  return FALSE;
}

static guint
get_tag_flags (DatelineTag tag)
{
  if (dateline_tag_is_heading (tag))
    return tag - DATELINE_TAG_H1 + 1;

  switch (tag) {
  case DATELINE_TAG_SKIPPED:
  case DATELINE_TAG_SCRIPT:
  case DATELINE_TAG_HEAD:
  case DATELINE_TAG_TITLE:
  case DATELINE_TAG_BUTTON:
    return DATELINE_HTML_UNREAD;
  case DATELINE_TAG_A:
    return DATELINE_HTML_LINK;
  case DATELINE_TAG_TIME:
    return DATELINE_HTML_TIME;
  case DATELINE_TAG_LI:
  case DATELINE_TAG_DT:
  case DATELINE_TAG_DD:
    return DATELINE_HTML_ITEM;
  case DATELINE_TAG_BLOCKQUOTE:
    return DATELINE_HTML_QUOTE;
  case DATELINE_TAG_FIGURE:
    return DATELINE_HTML_FIGURE;
  case DATELINE_TAG_FIGCAPTION:
    return DATELINE_HTML_CAPTION;
  case DATELINE_TAG_PRE:
    return DATELINE_HTML_PRE;
  case DATELINE_TAG_ARTICLE:
    return DATELINE_HTML_ARTICLE;
  default:
    return 0;
  }
}

/* What a heading is by its role alone. */
static guint
get_role_flags (const DatelineHtmlTree *tree, guint position)
{
  const char *role = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_ROLE);
  const char *level =
    dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_ARIA_LEVEL);

  if (g_strcmp0 (role, "heading") != 0)
    return 0;

  return level != NULL && *level >= '1' && *level <= '6' ? (guint) (*level - '0') : 2;
}

static guint
get_name_flags (guint names, guint around)
{
  guint flags = 0;

  if ((names & DATELINE_HTML_NAME_BYLINE) != 0)
    flags |= DATELINE_HTML_BYLINE;
  if ((names & DATELINE_HTML_NAME_SUBTITLE) != 0)
    flags |= DATELINE_HTML_SUBTITLE;
  if ((names & DATELINE_HTML_NAME_CAPTION) != 0)
    flags |= DATELINE_HTML_CAPTION;
  else if ((names & DATELINE_HTML_NAME_CREDIT) != 0 ||
           ((names & DATELINE_HTML_NAME_COPYRIGHT) != 0 &&
            (around & (DATELINE_HTML_CAPTION | DATELINE_HTML_FIGURE)) != 0))
    flags |= DATELINE_HTML_CREDIT;
  if ((names & DATELINE_HTML_NAME_BODY) != 0)
    flags |= DATELINE_HTML_BODY;
  if ((names & DATELINE_HTML_NAME_COMMENTS) != 0)
    flags |= DATELINE_HTML_COMMENTS;

  return flags;
}

/* “date-outer” may be around the whole article. */
static guint
drop_names (DatelineHtmlPage *self, guint position, guint flags)
{
  const guint32 good = self->measures[position].good;
  const guint32 total = self->measures[0].good;
  guint dropped = 0;

  if (good > MAX_CREDIT_CHARS)
    dropped |= DATELINE_HTML_CREDIT;
  if (good > MAX_NAMED_CHARS)
    dropped |= DATELINE_HTML_CAPTION;
  if (good > MAX_NAMED_CHARS || good * 2 > total)
    dropped |= DATELINE_HTML_BYLINE | DATELINE_HTML_SUBTITLE;

  return flags & dropped;
}

/* Cells of a layout hold blocks or long texts; those of data hold neither. */
static gboolean
is_data_table (const DatelineHtmlTree *tree, guint table)
{
  const guint end = dateline_html_tree_get (tree, table)->end;
  const char *role = dateline_html_tree_get_attribute (tree, table, DATELINE_ATTRIBUTE_ROLE);
  guint n_rows = 0;
  guint n_cells = 0;
  gboolean has_heads = FALSE;

  if (role != NULL && (g_str_equal (role, "presentation") || g_str_equal (role, "none")))
    return FALSE;

  for (guint i = table + 1; i < end; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (tree, i);

    n_rows += node->tag == DATELINE_TAG_TR;
    n_cells += node->tag == DATELINE_TAG_TD || node->tag == DATELINE_TAG_TH;
    has_heads = has_heads || node->tag == DATELINE_TAG_TH || node->tag == DATELINE_TAG_CAPTION;
    if (node->tag == DATELINE_TAG_TABLE ||
        (node->tag == DATELINE_TAG_TEXT && node->n_bytes > MAX_CELL_BYTES))
      return FALSE;
  }

  return n_rows >= 2 && n_cells >= 2 * n_rows && (has_heads || n_cells >= 6);
}

/**
 * dateline_html_page_read_names:
 * @self: a page
 * @position: the position of an element
 *
 * Tells what an element is by all that it is called.
 *
 * Returns: what the names say, or 0
 */
guint
dateline_html_page_read_names (DatelineHtmlPage *self, guint position)
{
  const DatelineTag tag = dateline_html_tree_get (self->tree, position)->tag;
  DatelineAttribute attribute;
  const char *value;
  guint names = 0;

  for (guint i = 0;
       (value = dateline_html_tree_get_nth_attribute (self->tree, position, i, &attribute)) != NULL;
       i++) {
    if (attribute == DATELINE_ATTRIBUTE_CLASS || attribute == DATELINE_ATTRIBUTE_ID ||
        attribute == DATELINE_ATTRIBUTE_PART ||
        (attribute == DATELINE_ATTRIBUTE_ARIA_LABEL && tag == DATELINE_TAG_ASIDE))
      names |= dateline_html_name_read (value);
    else if ((attribute == DATELINE_ATTRIBUTE_ITEMPROP || attribute == DATELINE_ATTRIBUTE_NAME) &&
             g_str_equal (value, "articleBody"))
      names |= DATELINE_HTML_NAME_BODY;
  }

  return names;
}

static void
find_flags (DatelineHtmlPage *self)
{
  const DatelineHtmlTree *tree = self->tree;

  for (guint i = 1; i < tree->nodes->len; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (tree, i);
    const DatelineHtmlMeasure *parent = &self->measures[node->parent];
    DatelineHtmlMeasure *measure = &self->measures[i];
    guint names = 0;
    guint named;

    measure->flags = (parent->flags & DATELINE_HTML_INHERITED) | get_tag_flags (node->tag);
    if (dateline_tag_is_heading (node->tag) && (parent->flags & DATELINE_HTML_LEVEL) != 0)
      measure->flags = parent->flags & DATELINE_HTML_INHERITED;
    measure->block = dateline_tag_is_block (node->tag) ? i : parent->block;

    if (node->n_attributes > 0) {
      names = dateline_html_page_read_names (self, i);
      if (is_hidden (tree, i, node->tag, names))
        measure->flags |= DATELINE_HTML_UNREAD;
      named = get_name_flags (names, measure->flags);
      if ((drop_names (self, i, named) & DATELINE_HTML_CREDIT) != 0)
        named |= DATELINE_HTML_CAPTION;
      measure->flags |= named & ~drop_names (self, i, named);
      if ((measure->flags & DATELINE_HTML_LEVEL) == 0)
        measure->flags |= get_role_flags (tree, i);
    }
    /* An anchor may be left open, with the whole page in it. */
    if (node->tag == DATELINE_TAG_A &&
        dateline_html_tree_get_attribute (tree, i, DATELINE_ATTRIBUTE_HREF) == NULL)
      measure->flags &= ~(guint) DATELINE_HTML_LINK | (parent->flags & DATELINE_HTML_LINK);
    /* Nested tables are looked at once each: a table in a table is no data. */
    if (node->tag == DATELINE_TAG_TABLE && (parent->flags & DATELINE_HTML_TABLE) == 0 &&
        is_data_table (tree, i))
      measure->flags |= DATELINE_HTML_TABLE;
  }
}

/* Whether a part of the page is called what its text does not bear out. */
static gboolean
has_false_names (DatelineHtmlPage *self)
{
  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const guint parent = dateline_html_tree_get (self->tree, i)->parent;
    const guint own = self->measures[i].flags & ~self->measures[parent].flags;

    if (drop_names (self, i, own) != 0)
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_html_page_new:
 * @tree: a page, which must live as long
 *
 * Finds out what the parts of a page are called and which texts it has.
 *
 * Returns: (transfer full): the page
 */
DatelineHtmlPage *
dateline_html_page_new (const DatelineHtmlTree *tree)
{
  DatelineHtmlPage *self = g_new0 (DatelineHtmlPage, 1);

  self->tree = tree;
  self->measures = g_new0 (DatelineHtmlMeasure, tree->nodes->len);
  self->runs = g_array_new (FALSE, FALSE, sizeof (DatelineHtmlRun));
  find_flags (self);
  dateline_html_page_find_runs (self);
  dateline_html_page_measure (self);
  if (has_false_names (self))
    find_flags (self);

  return self;
}

/**
 * dateline_html_page_free:
 * @self: (transfer full): a page
 *
 * Frees a page; its tree stays.
 */
void
dateline_html_page_free (DatelineHtmlPage *self)
{
  g_free (self->measures);
  g_array_unref (self->runs);
  g_free (self);
}

/**
 * dateline_html_page_measure:
 * @self: a page
 *
 * Adds up the texts in each element, those that are put aside apart.
 */
void
dateline_html_page_measure (DatelineHtmlPage *self)
{
  const guint n_nodes = self->tree->nodes->len;

  for (guint i = 0; i < n_nodes; i++)
    self->measures[i].good = self->measures[i].n_chars = self->measures[i].n_link = 0;

  for (guint i = 0; i < self->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self, i);
    DatelineHtmlMeasure *owner = &self->measures[run->owner];

    if ((owner->flags & DATELINE_HTML_ASIDE) != 0)
      continue;
    owner->good += dateline_html_page_rate_run (run);
    owner->n_chars += run->n_chars;
    owner->n_link += run->n_link;
  }

  for (guint i = n_nodes - 1; i > 0; i--) {
    DatelineHtmlMeasure *parent = &self->measures[dateline_html_tree_get (self->tree, i)->parent];

    parent->good += self->measures[i].good;
    parent->n_chars += self->measures[i].n_chars;
    parent->n_link += self->measures[i].n_link;
  }
}
