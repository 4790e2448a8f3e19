/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names of HTML elements and attributes, and how elements stand in a page. */

#include "dateline-html-tags.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *name;
  DatelineTag tag;
} Name;

/* In the order of the alphabet. */
static const Name names[] = {
  { "a", DATELINE_TAG_A },
  { "abbr", DATELINE_TAG_INLINE },
  { "address", DATELINE_TAG_BLOCK },
  { "amp-ad", DATELINE_TAG_SKIPPED },
  { "amp-consent", DATELINE_TAG_SKIPPED },
  { "amp-embed", DATELINE_TAG_SKIPPED },
  { "amp-iframe", DATELINE_TAG_SKIPPED },
  { "amp-img", DATELINE_TAG_IMG },
  { "amp-sidebar", DATELINE_TAG_SKIPPED },
  { "amp-social-share", DATELINE_TAG_SKIPPED },
  { "amp-video", DATELINE_TAG_SKIPPED },
  { "applet", DATELINE_TAG_SKIPPED },
  { "area", DATELINE_TAG_VOID },
  { "article", DATELINE_TAG_ARTICLE },
  { "aside", DATELINE_TAG_ASIDE },
  { "audio", DATELINE_TAG_SKIPPED },
  { "b", DATELINE_TAG_INLINE },
  { "base", DATELINE_TAG_BASE },
  { "bdi", DATELINE_TAG_INLINE },
  { "bdo", DATELINE_TAG_INLINE },
  { "big", DATELINE_TAG_INLINE },
  { "blockquote", DATELINE_TAG_BLOCKQUOTE },
  { "body", DATELINE_TAG_BODY },
  { "br", DATELINE_TAG_BR },
  { "button", DATELINE_TAG_BUTTON },
  { "canvas", DATELINE_TAG_SKIPPED },
  { "caption", DATELINE_TAG_CAPTION },
  { "center", DATELINE_TAG_BLOCK },
  { "cite", DATELINE_TAG_INLINE },
  { "code", DATELINE_TAG_INLINE },
  { "col", DATELINE_TAG_VOID },
  { "colgroup", DATELINE_TAG_BLOCK },
  { "datalist", DATELINE_TAG_SKIPPED },
  { "dd", DATELINE_TAG_DD },
  { "del", DATELINE_TAG_SKIPPED },
  { "details", DATELINE_TAG_BLOCK },
  { "dialog", DATELINE_TAG_SKIPPED },
  { "dir", DATELINE_TAG_UL },
  { "div", DATELINE_TAG_DIV },
  { "dl", DATELINE_TAG_DL },
  { "dt", DATELINE_TAG_DT },
  { "em", DATELINE_TAG_INLINE },
  { "embed", DATELINE_TAG_VOID },
  { "fieldset", DATELINE_TAG_BLOCK },
  { "figcaption", DATELINE_TAG_FIGCAPTION },
  { "figure", DATELINE_TAG_FIGURE },
  { "font", DATELINE_TAG_INLINE },
  { "footer", DATELINE_TAG_FOOTER },
  { "form", DATELINE_TAG_FORM },
  { "frame", DATELINE_TAG_VOID },
  { "h1", DATELINE_TAG_H1 },
  { "h2", DATELINE_TAG_H2 },
  { "h3", DATELINE_TAG_H3 },
  { "h4", DATELINE_TAG_H4 },
  { "h5", DATELINE_TAG_H5 },
  { "h6", DATELINE_TAG_H6 },
  { "head", DATELINE_TAG_HEAD },
  { "header", DATELINE_TAG_HEADER },
  { "hgroup", DATELINE_TAG_BLOCK },
  { "hr", DATELINE_TAG_HR },
  { "html", DATELINE_TAG_HTML },
  { "i", DATELINE_TAG_INLINE },
  { "iframe", DATELINE_TAG_SKIPPED },
  { "img", DATELINE_TAG_IMG },
  { "input", DATELINE_TAG_INPUT },
  { "ins", DATELINE_TAG_INLINE },
  { "kbd", DATELINE_TAG_INLINE },
  { "legend", DATELINE_TAG_BLOCK },
  { "li", DATELINE_TAG_LI },
  { "link", DATELINE_TAG_LINK },
  { "main", DATELINE_TAG_MAIN },
  { "map", DATELINE_TAG_SKIPPED },
  { "mark", DATELINE_TAG_INLINE },
  { "math", DATELINE_TAG_INLINE },
  { "menu", DATELINE_TAG_UL },
  { "meta", DATELINE_TAG_META },
  { "meter", DATELINE_TAG_SKIPPED },
  { "nav", DATELINE_TAG_NAV },
  { "noframes", DATELINE_TAG_SKIPPED },
  { "noscript", DATELINE_TAG_SKIPPED },
  { "object", DATELINE_TAG_SKIPPED },
  { "ol", DATELINE_TAG_OL },
  { "option", DATELINE_TAG_BLOCK },
  { "output", DATELINE_TAG_INLINE },
  { "p", DATELINE_TAG_P },
  { "param", DATELINE_TAG_VOID },
  { "picture", DATELINE_TAG_INLINE },
  { "pre", DATELINE_TAG_PRE },
  { "progress", DATELINE_TAG_SKIPPED },
  { "q", DATELINE_TAG_Q },
  { "rp", DATELINE_TAG_SKIPPED },
  { "rt", DATELINE_TAG_SKIPPED },
  { "ruby", DATELINE_TAG_INLINE },
  { "s", DATELINE_TAG_INLINE },
  { "samp", DATELINE_TAG_INLINE },
  { "script", DATELINE_TAG_SCRIPT },
  { "search", DATELINE_TAG_NAV },
  { "section", DATELINE_TAG_SECTION },
  { "select", DATELINE_TAG_SKIPPED },
  { "small", DATELINE_TAG_INLINE },
  { "source", DATELINE_TAG_VOID },
  { "span", DATELINE_TAG_INLINE },
  { "strong", DATELINE_TAG_INLINE },
  { "style", DATELINE_TAG_SKIPPED },
  { "sub", DATELINE_TAG_INLINE },
  { "summary", DATELINE_TAG_BLOCK },
  { "sup", DATELINE_TAG_SUP },
  { "svg", DATELINE_TAG_SKIPPED },
  { "table", DATELINE_TAG_TABLE },
  { "tbody", DATELINE_TAG_TBODY },
  { "td", DATELINE_TAG_TD },
  { "template", DATELINE_TAG_SKIPPED },
  { "textarea", DATELINE_TAG_SKIPPED },
  { "tfoot", DATELINE_TAG_TBODY },
  { "th", DATELINE_TAG_TH },
  { "thead", DATELINE_TAG_TBODY },
  { "time", DATELINE_TAG_TIME },
  { "title", DATELINE_TAG_TITLE },
  { "tr", DATELINE_TAG_TR },
  { "track", DATELINE_TAG_VOID },
  { "tt", DATELINE_TAG_INLINE },
  { "u", DATELINE_TAG_INLINE },
  { "ul", DATELINE_TAG_UL },
  { "var", DATELINE_TAG_INLINE },
  { "video", DATELINE_TAG_SKIPPED },
  { "wbr", DATELINE_TAG_VOID },
};

static int
compare_names (gconstpointer key, gconstpointer name)
{
  return strcmp (key, ((const Name *) name)->name);
}

/**
 * dateline_tag_find:
 * @name: the name of an element, in small letters
 *
 * Finds an element by its name; a prefix of XML is no part of it.
 *
 * Returns: the element, %DATELINE_TAG_OTHER if it is not known
 */
DatelineTag
dateline_tag_find (const char *name)
{
  const char *colon = strchr (name, ':');
  const Name *found = bsearch (colon != NULL ? colon + 1 : name, names, G_N_ELEMENTS (names),
                               sizeof *names, compare_names);

  return found != NULL ? found->tag : DATELINE_TAG_OTHER;
}

/**
 * dateline_tag_is_block:
 * @tag: an element
 *
 * Tells whether the text before an element and in it are different paragraphs.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_tag_is_block (DatelineTag tag)
{
  switch (tag) {
  case DATELINE_TAG_TEXT:
  case DATELINE_TAG_OTHER:
  case DATELINE_TAG_SKIPPED:
  case DATELINE_TAG_A:
  case DATELINE_TAG_BASE:
  case DATELINE_TAG_BR:
  case DATELINE_TAG_BUTTON:
  case DATELINE_TAG_IMG:
  case DATELINE_TAG_INLINE:
  case DATELINE_TAG_INPUT:
  case DATELINE_TAG_LINK:
  case DATELINE_TAG_META:
  case DATELINE_TAG_Q:
  case DATELINE_TAG_SCRIPT:
  case DATELINE_TAG_SUP:
  case DATELINE_TAG_TIME:
  case DATELINE_TAG_VOID:
    return FALSE;
  default:
    return TRUE;
  }
}

/**
 * dateline_tag_is_void:
 * @tag: an element
 *
 * Tells whether an element never has content.
 *
 * Returns: %TRUE if it never has
 */
gboolean
dateline_tag_is_void (DatelineTag tag)
{
  return tag == DATELINE_TAG_VOID || tag == DATELINE_TAG_BR || tag == DATELINE_TAG_HR ||
         tag == DATELINE_TAG_IMG || tag == DATELINE_TAG_META || tag == DATELINE_TAG_LINK ||
         tag == DATELINE_TAG_BASE || tag == DATELINE_TAG_INPUT;
}

/**
 * dateline_tag_is_heading:
 * @tag: an element
 *
 * Tells the headings, `h1` to `h6`, from the others.
 *
 * Returns: %TRUE if it is one
 */
gboolean
dateline_tag_is_heading (DatelineTag tag)
{
  return tag >= DATELINE_TAG_H1 && tag <= DATELINE_TAG_H6;
}

/**
 * dateline_tag_bounds_scope:
 * @tag: an element
 *
 * Tells whether an end tag in an element cannot end what is around it.
 *
 * Returns: %TRUE if it cannot
 */
gboolean
dateline_tag_bounds_scope (DatelineTag tag)
{
  return tag == DATELINE_TAG_ROOT || tag == DATELINE_TAG_HTML || tag == DATELINE_TAG_TABLE ||
         tag == DATELINE_TAG_TD || tag == DATELINE_TAG_TH || tag == DATELINE_TAG_CAPTION;
}

/* In the order of #DatelineAttribute. */
static const char *const attribute_names[] = {
  "alt",      "aria-hidden", "aria-label", "aria-level", "class", "content",  "datetime", "dir",
  "height",   "hidden",      "href",       "http-equiv", "id",    "itemprop", "lang",     "name",
  "property", "rel",         "role",       "src",        "start", "style",    "type",     "width",
};

/* Behind “data-”: where systems that make pages write what a part is, since their
 * classes only number it. */
static const char *const part_names[] = {
  "area", "component", "component-name",   "gu-name", "module",
  "qa",   "role",      "spacefinder-role", "testid",  "test-id",
};

/**
 * dateline_attribute_find:
 * @name: the name of an attribute, in small letters
 *
 * Tells which attribute a name is of.
 *
 * Returns: a #DatelineAttribute, or -1 if what it says is not read
 */
int
dateline_attribute_find (const char *name)
{
  if (g_str_equal (name, "xml:lang"))
    return DATELINE_ATTRIBUTE_LANG;
  if (strncmp (name, "data-", 5) == 0) {
    for (guint i = 0; i < G_N_ELEMENTS (part_names); i++) {
      if (g_str_equal (name + 5, part_names[i]))
        return DATELINE_ATTRIBUTE_PART;
    }
    return -1;
  }

  for (guint i = 0; i < G_N_ELEMENTS (attribute_names); i++) {
    if (g_str_equal (name, attribute_names[i]))
      return (int) i;
  }

  return -1;
}

