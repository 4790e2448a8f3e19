/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What may stand above the title of an article. */

#include "dateline-html-above-title-private.h"

#include <string.h>

#define MIN_TITLE_BYTES 12
#define MIN_BELOW_TITLE_CHARS 200

/* What is said of a picture above the title has no more. */
#define MAX_CAPTION_CHARS 400

/**
 * dateline_html_above_title_has_heading:
 * @self: a page
 * @position: the position of an element
 *
 * Tells whether the heading of a page is in an element.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_above_title_has_heading (DatelineHtmlPage *self, guint position)
{
  const guint end = dateline_html_tree_get (self->tree, position)->end;

  for (guint i = position; i < end; i++) {
    if (dateline_html_tree_get (self->tree, i)->tag == DATELINE_TAG_H1)
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_html_above_title_has_figure:
 * @self: a page
 * @position: the position of an element
 *
 * Tells whether a picture is in an element.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_above_title_has_figure (DatelineHtmlPage *self, guint position)
{
  const guint end = dateline_html_tree_get (self->tree, position)->end;

  for (guint i = position; i < end; i++) {
    const DatelineTag tag = dateline_html_tree_get (self->tree, i)->tag;

    if (tag == DATELINE_TAG_FIGURE || tag == DATELINE_TAG_IMG)
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_html_above_title_begins:
 * @self: a page
 * @position: the position of an element
 *
 * Tells whether a heading stands before all else in an element that reads like the
 * article.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_above_title_begins (DatelineHtmlPage *self, guint position)
{
  const guint end = dateline_html_tree_get (self->tree, position)->end;
  guint heading = position;

  while (heading < end && dateline_html_tree_get (self->tree, heading)->tag != DATELINE_TAG_H1)
    heading++;
  for (guint i = position; heading < end && i < heading; i++) {
    if (dateline_html_tree_get (self->tree, i)->end <= heading && self->measures[i].good > 0)
      return FALSE;
  }

  return heading < end;
}

/**
 * dateline_html_above_title_can_have:
 * @self: a page
 * @position: the position of an element
 *
 * Tells whether an element may stand above the title: at most a picture does. What asks
 * to be read there is of the site.
 *
 * Returns: %TRUE if it may
 */
gboolean
dateline_html_above_title_can_have (DatelineHtmlPage *self, guint position)
{
  const DatelineHtmlMeasure *measure = &self->measures[position];

  return measure->good == 0 ||
         (measure->n_chars <= MAX_CAPTION_CHARS && measure->n_link * 10 <= measure->n_chars &&
          dateline_html_above_title_has_figure (self, position));
}

/* The first heading that the title of the window repeats, or 0. */
static guint
find_title (DatelineHtmlPage *self)
{
  g_autofree char *window = NULL;

  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const DatelineTag tag = dateline_html_tree_get (self->tree, i)->tag;
    g_autofree char *text = NULL;

    if (tag == DATELINE_TAG_TITLE && window == NULL) {
      text = dateline_html_tree_dup_text (self->tree, i);
      window = g_utf8_casefold (text, -1);
    } else if (tag == DATELINE_TAG_H1 && window != NULL &&
               (self->measures[i].flags & DATELINE_HTML_UNREAD) == 0) {
      g_autofree char *folded = NULL;

      text = g_strstrip (dateline_html_tree_dup_text (self->tree, i));
      folded = g_utf8_casefold (text, -1);
      if (strlen (folded) >= MIN_TITLE_BYTES && strstr (window, folded) != NULL)
        return i;
    }
  }

  return 0;
}

/**
 * dateline_html_above_title_exclude:
 * @self: a page whose article has been found
 *
 * Takes away what stands above the title: whatever it is called, it is of menus, with all
 * that they tell of other articles.
 */
void
dateline_html_above_title_exclude (DatelineHtmlPage *self)
{
  const guint title = find_title (self);
  guint32 n_above = 0;

  for (guint i = 0; i < title; i++) {
    if (dateline_html_tree_get (self->tree, i)->end <= title)
      n_above = MAX (n_above, self->measures[i].good);
  }
  if (n_above == 0 || self->measures[0].good - n_above < MIN_BELOW_TITLE_CHARS)
    return;

  for (guint inner = title; inner != 0;
       inner = dateline_html_tree_get (self->tree, inner)->parent) {
    guint at = dateline_html_tree_get (self->tree, inner)->parent + 1;

    while (at < inner) {
      const guint end = dateline_html_tree_get (self->tree, at)->end;

      if (!dateline_html_above_title_can_have (self, at))
        for (guint i = at; i < end; i++)
          self->measures[i].flags &= ~(guint) DATELINE_HTML_INCLUDED;
      at = end;
    }
  }
}
