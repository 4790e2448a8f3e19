/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tells by their shape what parts of a page are that have no names: a picture with
 * what is said of it, the parts of that, forms that ask for an address, and the
 * marks of notes. */

#include "dateline-html-page.h"

#include <stdlib.h>
#include <string.h>

#include "dateline-html-lexicon.h"

#define MAX_BOX_HEIGHT 4

/* Longer ones are paragraphs beside a picture. */
#define MAX_CAPTION_CHARS 180

#define MAX_FORM_CHARS 300
#define MAX_FORM_HEIGHT 3

/* A form is at most one part in so many of a page. */
#define MIN_PAGES_OF_FORM 4

#define MAX_LABEL_BYTES 40
#define MAX_NOTE_BYTES 8

#define MIN_PIXELS 60

/* Shorter ones are labels. */
#define MIN_POINTS 2
#define MIN_POINT_CHARS 20
#define MAX_POINTS_NODES 200

static const char *const not_pictures[] = { "logo", "icon", "avatar", "emoji", "pixel", "spacer" };

static void
mark (DatelineHtmlPage *self, guint position, guint flags)
{
  const guint end = dateline_html_tree_get (self->tree, position)->end;

  for (guint i = position; i < end; i++)
    self->measures[i].flags |= flags;
}

static gboolean
is_small (const DatelineHtmlTree *tree, guint position, DatelineAttribute attribute)
{
  const char *value = dateline_html_tree_get_attribute (tree, position, attribute);

  return value != NULL && g_ascii_isdigit (*value) && strchr (value, '%') == NULL &&
         strtol (value, NULL, 10) < MIN_PIXELS;
}

/**
 * dateline_html_page_is_picture:
 * @self: a page
 * @position: the position of a picture
 *
 * Tells whether a picture is one of those that an article shows, and no mark,
 * portrait of an author, or drawing of the page.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_page_is_picture (DatelineHtmlPage *self, guint position)
{
  const DatelineHtmlTree *tree = self->tree;
  const char *class = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_CLASS);

  if (is_small (tree, position, DATELINE_ATTRIBUTE_WIDTH) ||
      is_small (tree, position, DATELINE_ATTRIBUTE_HEIGHT))
    return FALSE;

  for (guint i = 0; class != NULL && i < G_N_ELEMENTS (not_pictures); i++) {
    if (strstr (class, not_pictures[i]) != NULL)
      return FALSE;
  }

  return TRUE;
}

/**
 * dateline_html_page_is_table_of_facts:
 * @self: a page whose parts have been measured
 * @position: the position of what is called a box of facts
 *
 * Tells whether a box has facts or links, and no paragraphs of the article.
 *
 * Returns: %TRUE if it has
 */
gboolean
dateline_html_page_is_table_of_facts (DatelineHtmlPage *self, guint position)
{
  const DatelineHtmlMeasure *measure = &self->measures[position];

  return dateline_html_tree_get (self->tree, position)->tag == DATELINE_TAG_TABLE ||
         measure->good * 2 < measure->n_chars || measure->n_link * 4 > measure->n_chars;
}

/**
 * dateline_html_page_keep_points:
 * @self: a page whose parts have been measured
 * @position: the position of what stands beside the article
 *
 * Keeps what lists what the article says: points without a link, and nothing to fill in or
 * to press. It may stand where the byline does.
 *
 * Returns: %TRUE if it is such a list
 */
gboolean
dateline_html_page_keep_points (DatelineHtmlPage *self, guint position)
{
  const guint end = dateline_html_tree_get (self->tree, position)->end;
  guint32 n_chars = 0;
  guint n_points = 0;

  if (end - position > MAX_POINTS_NODES)
    return FALSE;
  for (guint i = position; i < end; i++) {
    const DatelineTag tag = dateline_html_tree_get (self->tree, i)->tag;

    if (tag == DATELINE_TAG_INPUT || tag == DATELINE_TAG_BUTTON || tag == DATELINE_TAG_FORM ||
        tag == DATELINE_TAG_A || tag == DATELINE_TAG_IMG)
      return FALSE;
    if (tag == DATELINE_TAG_LI) {
      n_points++;
      n_chars += self->measures[i].n_chars;
    }
  }

  if (n_points < MIN_POINTS || n_chars < n_points * MIN_POINT_CHARS)
    return FALSE;
  for (guint i = position; i < end; i++)
    self->measures[i].flags &= ~(guint) DATELINE_HTML_BYLINE;

  return TRUE;
}

/* The first run that begins in a node or behind it. */
static guint
find_run (DatelineHtmlPage *self, guint position)
{
  guint low = 0;
  guint high = self->runs->len;

  while (low < high) {
    const guint middle = low + (high - low) / 2;

    if (dateline_html_page_get_run (self, middle)->start < position)
      low = middle + 1;
    else
      high = middle;
  }

  return low;
}

/* A link to a note: “1”, “[2]”. */
static gboolean
is_note_mark (DatelineHtmlPage *self, guint link)
{
  const DatelineHtmlTree *tree = self->tree;
  const char *href = dateline_html_tree_get_attribute (tree, link, DATELINE_ATTRIBUTE_HREF);
  const DatelineHtmlNode *node = dateline_html_tree_get (tree, link);
  const char *text;
  guint n_digits = 0;

  if (href == NULL || *href != '#' || node->end != link + 2 ||
      dateline_html_tree_get (tree, link + 1)->tag != DATELINE_TAG_TEXT ||
      dateline_html_tree_get (tree, link + 1)->n_bytes > MAX_NOTE_BYTES)
    return FALSE;

  text = dateline_html_tree_get_text (tree, link + 1);
  for (const char *at = text; *at != '\0'; at++) {
    n_digits += g_ascii_isdigit (*at);
    if (strchr ("0123456789[]() \n", *at) == NULL)
      return FALSE;
  }

  return n_digits > 0 && n_digits <= 3;
}

/* A small box with a field in it asks for an address, or for a search. */
static guint
find_form (DatelineHtmlPage *self, guint input)
{
  const guint32 n_chars = self->measures[0].n_chars;
  guint form = 0;
  guint at = input;

  for (guint i = 0; i < MAX_FORM_HEIGHT; i++) {
    at = dateline_html_tree_get (self->tree, at)->parent;
    if (at == 0 || self->measures[at].n_chars > MAX_FORM_CHARS ||
        self->measures[at].n_chars * MIN_PAGES_OF_FORM > n_chars)
      break;
    if (dateline_tag_is_block (dateline_html_tree_get (self->tree, at)->tag))
      form = at;
  }

  return form;
}

static gboolean
can_be_box (DatelineHtmlPage *self, guint position)
{
  const DatelineTag tag = dateline_html_tree_get (self->tree, position)->tag;
  const DatelineHtmlMeasure *measure = &self->measures[position];

  return (tag == DATELINE_TAG_DIV || tag == DATELINE_TAG_SECTION || tag == DATELINE_TAG_TABLE ||
          tag == DATELINE_TAG_TBODY || tag == DATELINE_TAG_TR || tag == DATELINE_TAG_TD ||
          tag == DATELINE_TAG_BLOCK || tag == DATELINE_TAG_A || !dateline_tag_is_block (tag)) &&
         (measure->flags & (DATELINE_HTML_FIGURE | DATELINE_HTML_BYLINE | DATELINE_HTML_ASIDE |
                            DATELINE_HTML_UNREAD | DATELINE_HTML_ITEM | DATELINE_HTML_LEVEL)) == 0;
}

/* The largest part around a picture that has one text beside it, a short one. */
static guint
find_box (DatelineHtmlPage *self, guint picture)
{
  guint box = 0;
  guint at = picture;

  for (guint i = 0; i < MAX_BOX_HEIGHT; i++) {
    const DatelineHtmlRun *run;
    guint first;

    at = dateline_html_tree_get (self->tree, at)->parent;
    if (at == 0 || !can_be_box (self, at))
      break;
    first = find_run (self, at);
    if (first == self->runs->len)
      break;
    run = dateline_html_page_get_run (self, first);
    if (run->start >= dateline_html_tree_get (self->tree, at)->end)
      continue;
    if (find_run (self, dateline_html_tree_get (self->tree, at)->end) != first + 1 ||
        run->n_chars > MAX_CAPTION_CHARS || run->n_chars == 0 || run->n_link * 2 > run->n_chars ||
        run->start < picture ||
        (self->measures[run->owner].flags & (DATELINE_HTML_LEVEL | DATELINE_HTML_ITEM)) != 0)
      break;
    if (dateline_tag_is_block (dateline_html_tree_get (self->tree, at)->tag))
      box = at;
  }

  return box;
}

/* The label of a caption is not seen; behind that of a credit is the credit. */
static void
sort_label (DatelineHtmlPage *self, guint text)
{
  const DatelineHtmlTree *tree = self->tree;
  const guint label = dateline_html_tree_get (tree, text)->parent;
  const guint parent = dateline_html_tree_get (tree, label)->parent;
  gboolean is_credit;

  if (dateline_html_tree_get (tree, text)->n_bytes > MAX_LABEL_BYTES ||
      dateline_html_tree_get (tree, label)->end != text + 1 ||
      dateline_tag_is_block (dateline_html_tree_get (tree, label)->tag) ||
      !dateline_html_lexicon_is_caption_label (dateline_html_tree_get_text (tree, text),
                                               &is_credit))
    return;

  mark (self, label, DATELINE_HTML_UNREAD);
  /* Where there are more labels, the first has done it. */
  if (!is_credit || (self->measures[label].flags & DATELINE_HTML_CREDIT) != 0)
    return;
  for (guint i = dateline_html_tree_get (tree, label)->end;
       i < dateline_html_tree_get (tree, parent)->end; i++)
    self->measures[i].flags |= DATELINE_HTML_CREDIT;
}

/**
 * dateline_html_page_sort_boxes:
 * @self: a page whose parts have been measured
 *
 * Marks pictures with their captions, the parts of captions, and puts aside forms
 * and the marks of notes.
 */
void
dateline_html_page_sort_boxes (DatelineHtmlPage *self)
{
  const guint in_figure = DATELINE_HTML_FIGURE | DATELINE_HTML_CAPTION;
  guint form_end = 0;
  guint box_end = 0;

  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const DatelineTag tag = dateline_html_tree_get (self->tree, i)->tag;
    const guint flags = self->measures[i].flags;
    guint part = 0;

    if ((flags & DATELINE_HTML_ASIDE) != 0)
      continue;
    if (tag == DATELINE_TAG_A && is_note_mark (self, i)) {
      mark (self, i, DATELINE_HTML_ASIDE);
    } else if (tag == DATELINE_TAG_INPUT && i >= form_end) {
      part = find_form (self, i);
      if (part != 0) {
        mark (self, part, DATELINE_HTML_ASIDE);
        form_end = dateline_html_tree_get (self->tree, part)->end;
      }
    } else if (tag == DATELINE_TAG_IMG && i >= box_end && (flags & in_figure) == 0 &&
               dateline_html_page_is_picture (self, i)) {
      part = find_box (self, i);
      if (part != 0) {
        mark (self, part, DATELINE_HTML_FIGURE);
        self->measures[part].flags |= DATELINE_HTML_BOX;
        box_end = dateline_html_tree_get (self->tree, part)->end;
      }
    } else if (tag == DATELINE_TAG_TEXT && (flags & in_figure) != 0) {
      sort_label (self, i);
    }
  }
}
