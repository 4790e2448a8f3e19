/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the element that the article is in, and what belongs to it around. */

#include "dateline-html-above-title-private.h"

/* Shares of the good text, in percent. */
#define ARTICLE_PERCENT 50
#define MAIN_PERCENT 40
#define CORE_PERCENT 70

/* Where no element says that it is an article, how far around its core. */
#define MAX_LEVELS 5

#define MIN_AFTER_CHARS 120

/* A list with fewer links belongs to the article. */
#define MIN_OTHERS 3

static gboolean
has_percent (guint32 part, guint32 whole, guint percent)
{
  return whole > 0 && (guint64) part * 100 >= (guint64) whole * percent;
}

static gboolean
is_main (const DatelineHtmlPage *self, guint position)
{
  const DatelineHtmlTree *tree = self->tree;
  const char *role = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_ROLE);

  return dateline_html_tree_get (tree, position)->tag == DATELINE_TAG_MAIN ||
         g_strcmp0 (role, "main") == 0;
}

static gboolean
is_article (const DatelineHtmlPage *self, guint position)
{
  const DatelineHtmlTree *tree = self->tree;
  const char *role = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_ROLE);

  return dateline_html_tree_get (tree, position)->tag == DATELINE_TAG_ARTICLE ||
         g_strcmp0 (role, "article") == 0;
}

typedef gboolean (*IsKind) (const DatelineHtmlPage *self, guint position);

/* The innermost element of a kind that has so much of the good text. */
static guint
find_kind (DatelineHtmlPage *self, guint within, IsKind is_kind, guint percent)
{
  const guint end = dateline_html_tree_get (self->tree, within)->end;
  const guint32 whole = self->measures[within].good;
  guint found = 0;

  for (guint i = within + 1; i < end; i++) {
    const DatelineHtmlMeasure *measure = &self->measures[i];

    if (has_percent (measure->good, whole, percent) &&
        (found == 0 || has_percent (measure->good, self->measures[found].good, 90)) &&
        (measure->flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) == 0 && is_kind (self, i))
      found = i;
  }

  return found;
}

static gboolean
is_body (const DatelineHtmlPage *self, guint position)
{
  return (self->measures[position].flags & DATELINE_HTML_BODY) != 0;
}

/* The innermost element that has most of the good text. */
static guint
find_core (DatelineHtmlPage *self, guint ceiling)
{
  const guint end = dateline_html_tree_get (self->tree, ceiling)->end;
  const guint32 whole = self->measures[ceiling].good;
  guint core = ceiling;

  for (guint i = ceiling + 1; i < end; i++) {
    if (has_percent (self->measures[i].good, whole, CORE_PERCENT) &&
        dateline_tag_is_block (dateline_html_tree_get (self->tree, i)->tag))
      core = i;
  }
  /* A paragraph that is most of an article has others beside it. */
  while (core != ceiling) {
    const DatelineTag tag = dateline_html_tree_get (self->tree, core)->tag;

    if (tag == DATELINE_TAG_DIV || tag == DATELINE_TAG_SECTION || tag == DATELINE_TAG_ARTICLE ||
        tag == DATELINE_TAG_MAIN || tag == DATELINE_TAG_BODY || tag == DATELINE_TAG_TD ||
        tag == DATELINE_TAG_BLOCK)
      break;
    core = dateline_html_tree_get (self->tree, core)->parent;
  }

  return core;
}

static void
include (DatelineHtmlPage *self, guint start, guint end)
{
  for (guint i = start; i < end; i++)
    self->measures[i].flags |= DATELINE_HTML_INCLUDED;
}

static gboolean
is_blank (DatelineHtmlPage *self, guint position)
{
  const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, position);
  const char *text = dateline_html_tree_get_text (self->tree, position);

  for (guint i = 0; i < node->n_bytes; i++) {
    if (!g_ascii_isspace (text[i]))
      return FALSE;
  }

  return TRUE;
}

/* Whether it is a list of other articles, each with a link before what it is about. */
static gboolean
lists_others (DatelineHtmlPage *self, guint position)
{
  const guint end = dateline_html_tree_get (self->tree, position)->end;
  gboolean is_first = FALSE;
  guint n_items = 0;
  guint n_linked = 0;

  for (guint i = position; i < end; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);

    if (node->tag == DATELINE_TAG_LI) {
      n_items++;
      is_first = TRUE;
    } else if (is_first && node->tag == DATELINE_TAG_TEXT && !is_blank (self, i)) {
      n_linked += (self->measures[i].flags & DATELINE_HTML_LINK) != 0;
      is_first = FALSE;
    }
  }

  return n_linked >= MIN_OTHERS && n_linked * 2 >= n_items;
}

/* Whether what stands beside the core is a part of the article. */
static gboolean
belongs (DatelineHtmlPage *self, guint position, gboolean is_before, gboolean is_sure)
{
  const DatelineHtmlMeasure *measure = &self->measures[position];
  const DatelineTag tag = dateline_html_tree_get (self->tree, position)->tag;
  const gboolean is_linked = measure->n_link * 2 > measure->n_chars;

  if ((measure->flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) != 0)
    return FALSE;
  if (is_before && dateline_html_above_title_has_heading (self, position))
    return TRUE;
  if (!is_before && lists_others (self, position))
    return FALSE;
  if (is_sure)
    return !is_linked;
  if (is_linked)
    return FALSE;
  if (tag == DATELINE_TAG_P || tag == DATELINE_TAG_FIGURE || tag == DATELINE_TAG_BLOCKQUOTE ||
      tag == DATELINE_TAG_TEXT || dateline_tag_is_heading (tag) || !dateline_tag_is_block (tag))
    return TRUE;
  if (is_before)
    return measure->good > 0 ||
           (measure->n_chars < 400 && dateline_html_above_title_has_figure (self, position));

  return measure->good >= MIN_AFTER_CHARS && measure->n_link * 5 < measure->n_chars;
}

/* The part with the title among those before the text in an element, or 0. */
static guint
find_title_part (DatelineHtmlPage *self, guint outer, guint inner)
{
  for (guint at = outer + 1; at < inner; at = dateline_html_tree_get (self->tree, at)->end) {
    if (dateline_html_above_title_has_heading (self, at))
      return dateline_html_above_title_begins (self, at) ? at : 0;
  }

  return 0;
}

/* Goes from the core to the ceiling, and takes in what belongs to it. */
static void
include_around (DatelineHtmlPage *self, guint core, guint ceiling, gboolean is_sure)
{
  gboolean has_title = dateline_html_above_title_has_heading (self, core);
  gboolean is_first = dateline_html_above_title_begins (self, core);
  guint inner = core;

  for (guint level = 0; inner != ceiling && (is_sure || level < MAX_LEVELS); level++) {
    const guint outer = dateline_html_tree_get (self->tree, inner)->parent;
    gboolean has_outer_title = has_title;
    const guint title = has_title ? (is_first ? inner : 0) : find_title_part (self, outer, inner);
    guint at = outer + 1;

    while (at < dateline_html_tree_get (self->tree, outer)->end) {
      const guint end = dateline_html_tree_get (self->tree, at)->end;
      const gboolean is_title = at < inner && dateline_html_above_title_has_heading (self, at);

      /* Beyond the title another heading is the site's own. */
      if (at != inner && !(is_title && has_title) &&
          (at >= title || dateline_html_above_title_can_have (self, at)) &&
          belongs (self, at, at < inner, is_sure))
        include (self, at, end);
      has_outer_title = has_outer_title || is_title;
      at = end;
    }
    has_title = has_outer_title;
    is_first = is_first || title != 0;
    inner = outer;
  }
}

/* The element around an article that has the title before it, or 0. */
static guint
find_head (DatelineHtmlPage *self, guint article)
{
  guint inner = article;

  for (guint level = 0; inner != 0 && level < MAX_LEVELS; level++) {
    const guint outer = dateline_html_tree_get (self->tree, inner)->parent;

    for (guint at = outer + 1; at < inner; at = dateline_html_tree_get (self->tree, at)->end) {
      if ((self->measures[at].flags & DATELINE_HTML_ASIDE) == 0 &&
          dateline_html_above_title_has_heading (self, at))
        return outer;
    }
    inner = outer;
  }

  return 0;
}

/* Some pages put the title and the first picture before the article element. */
static void
include_head (DatelineHtmlPage *self, guint article)
{
  const guint head =
    dateline_html_above_title_has_heading (self, article) ? 0 : find_head (self, article);
  guint inner = article;

  while (head != 0 && inner != head) {
    const guint outer = dateline_html_tree_get (self->tree, inner)->parent;
    gboolean is_below = outer != head;

    for (guint at = outer + 1; at < inner;) {
      const guint end = dateline_html_tree_get (self->tree, at)->end;

      is_below = is_below || dateline_html_above_title_has_heading (self, at);
      if (is_below && belongs (self, at, TRUE, FALSE))
        include (self, at, end);
      at = end;
    }
    inner = outer;
  }
}

/* The article element around, or a few levels up. */
static guint
find_ceiling (DatelineHtmlPage *self, guint core, gboolean *is_sure)
{
  guint at = core;

  *is_sure = TRUE;
  while (at != 0) {
    if (is_article (self, at) || is_main (self, at))
      return at;
    at = dateline_html_tree_get (self->tree, at)->parent;
  }
  *is_sure = FALSE;

  return 0;
}

/**
 * dateline_html_page_find_article:
 * @self: a page that has been sorted
 *
 * Marks what the article is made of. Of a part of a page, such as one that was
 * pasted, that is all.
 */
void
dateline_html_page_find_article (DatelineHtmlPage *self)
{
  const guint n_nodes = self->tree->nodes->len;
  gboolean is_sure = TRUE;
  guint ceiling;

  self->core = 0;
  if (!self->tree->has_body) {
    include (self, 0, n_nodes);
    return;
  }

  self->core = find_kind (self, 0, is_body, ARTICLE_PERCENT);
  if (self->core != 0) {
    ceiling = find_ceiling (self, self->core, &is_sure);
  } else {
    ceiling = find_kind (self, 0, is_main, MAIN_PERCENT);
    ceiling = MAX (find_kind (self, ceiling, is_article, ARTICLE_PERCENT), ceiling);
    is_sure = ceiling != 0;
    self->core = is_sure && is_article (self, ceiling) ? ceiling : find_core (self, ceiling);
  }

  include (self, self->core, dateline_html_tree_get (self->tree, self->core)->end);
  include_around (self, self->core, ceiling, is_sure);
  if (is_sure && is_article (self, ceiling))
    include_head (self, ceiling);
  dateline_html_above_title_exclude (self);
}
