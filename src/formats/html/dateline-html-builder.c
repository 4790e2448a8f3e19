/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a tree of tags as they come: ends what has no end tag, and does not
 * let a stray one end more than a browser would. Every step takes constant
 * time, or the time of what it ends, however deep the page is. */

#include "dateline-html-tree-private.h"

#include <string.h>

#include "dateline-html-open-elements-private.h"

#define NONE DATELINE_NO_ELEMENT

typedef struct {
  guint32 name;  /* a DatelineAttribute */
  guint32 value; /* the first byte of the value in all values */
} Attribute;

struct _DatelineHtmlBuilder {
  DatelineHtmlTree *tree;
  DatelineOpenElements open;
  gboolean has_head_ended;
};

/**
 * dateline_html_builder_new:
 * @n_bytes: how long the page is
 *
 * Begins a page.
 *
 * Returns: (transfer full): a new builder
 */
DatelineHtmlBuilder *
dateline_html_builder_new (gsize n_bytes)
{
  const DatelineHtmlNode root = { .tag = DATELINE_TAG_ROOT };
  DatelineHtmlBuilder *self = g_new0 (DatelineHtmlBuilder, 1);

  self->tree = g_new0 (DatelineHtmlTree, 1);
  self->tree->nodes = g_array_new (FALSE, FALSE, sizeof (DatelineHtmlNode));
  self->tree->attributes = g_array_new (FALSE, FALSE, sizeof (Attribute));
  self->tree->texts = g_string_sized_new (n_bytes / 4);
  self->tree->values = g_string_sized_new (n_bytes / 8);
  dateline_open_elements_init (&self->open);

  g_array_append_val (self->tree->nodes, root);

  return self;
}

/**
 * dateline_html_builder_free:
 * @self: (transfer full): a builder
 *
 * Gives a page up.
 */
void
dateline_html_builder_free (DatelineHtmlBuilder *self)
{
  g_clear_pointer (&self->tree, dateline_html_tree_free);
  dateline_open_elements_clear (&self->open);
  g_free (self);
}

static DatelineHtmlNode *
get_node (DatelineHtmlBuilder *self, guint position)
{
  return &g_array_index (self->tree->nodes, DatelineHtmlNode, position);
}

static guint32
get_current (DatelineHtmlBuilder *self)
{
  return dateline_open_elements_peek (&self->open)->node;
}

/* Ends the open element at a position, and all in it. */
static void
pop_to (DatelineHtmlBuilder *self, int position)
{
  while (self->open.n > position)
    get_node (self, dateline_open_elements_pop (&self->open))->end = self->tree->nodes->len;
}

static void
add_attributes (DatelineHtmlBuilder *self, DatelineHtmlNode *node, const char **attributes)
{
  node->first_attribute = self->tree->attributes->len;

  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2) {
    const int name = dateline_attribute_find (attributes[i]);
    const char *value = attributes[i + 1] != NULL ? attributes[i + 1] : "";
    Attribute attribute;

    if (name == NONE)
      continue;
    attribute = (Attribute) { (guint32) name, (guint32) self->tree->values->len };
    g_string_append_len (self->tree->values, value, (gssize) strlen (value) + 1);
    g_array_append_val (self->tree->attributes, attribute);
    node->n_attributes++;
  }
}

static guint32
add_node (DatelineHtmlBuilder *self, DatelineTag tag, const char **attributes)
{
  const guint32 position = self->tree->nodes->len;
  DatelineHtmlNode node = { .parent = get_current (self), .end = position + 1, .tag = tag };

  add_attributes (self, &node, attributes);
  g_array_append_val (self->tree->nodes, node);

  return position;
}

/* Ends the innermost open element of a tag if it stands inside the innermost
 * of all of those that bound it. */
static void
end_within (DatelineHtmlBuilder *self, DatelineTag tag, int bound)
{
  if (self->open.top[tag] > MAX (bound, self->open.top_scope))
    pop_to (self, self->open.top[tag]);
}

static void
end_cell (DatelineHtmlBuilder *self)
{
  const int table = self->open.top[DATELINE_TAG_TABLE];
  const int cell = MAX (MAX (self->open.top[DATELINE_TAG_TD], self->open.top[DATELINE_TAG_TH]),
                        self->open.top[DATELINE_TAG_CAPTION]);

  if (cell > table)
    pop_to (self, cell);
}

static void
end_part_of_table (DatelineHtmlBuilder *self, DatelineTag tag)
{
  const int table = self->open.top[DATELINE_TAG_TABLE];

  end_cell (self);
  if (tag != DATELINE_TAG_TD && self->open.top[DATELINE_TAG_TR] > table)
    pop_to (self, self->open.top[DATELINE_TAG_TR]);
  if (tag == DATELINE_TAG_TBODY && self->open.top[DATELINE_TAG_TBODY] > table)
    pop_to (self, self->open.top[DATELINE_TAG_TBODY]);
}

static void
end_head (DatelineHtmlBuilder *self)
{
  if (self->open.top[DATELINE_TAG_HEAD] != NONE)
    pop_to (self, self->open.top[DATELINE_TAG_HEAD]);
  self->has_head_ended = TRUE;
}

static gboolean
stands_in_head (DatelineTag tag)
{
  return tag == DATELINE_TAG_META || tag == DATELINE_TAG_LINK || tag == DATELINE_TAG_BASE ||
         tag == DATELINE_TAG_TITLE || tag == DATELINE_TAG_SCRIPT || tag == DATELINE_TAG_SKIPPED ||
         tag == DATELINE_TAG_HEAD || tag == DATELINE_TAG_HTML;
}

/* Ends what has no end tag and cannot have the new element in it. */
static void
make_room (DatelineHtmlBuilder *self, DatelineTag tag)
{
  const int list = MAX (self->open.top[DATELINE_TAG_UL], self->open.top[DATELINE_TAG_OL]);

  if (dateline_tag_is_block (tag) && tag != DATELINE_TAG_TR && tag != DATELINE_TAG_TD)
    end_within (self, DATELINE_TAG_P, self->open.top[DATELINE_TAG_BUTTON]);

  switch (tag) {
  case DATELINE_TAG_LI:
    end_within (self, DATELINE_TAG_LI, list);
    break;
  case DATELINE_TAG_DT:
  case DATELINE_TAG_DD:
    end_within (self, DATELINE_TAG_DT, self->open.top[DATELINE_TAG_DL]);
    end_within (self, DATELINE_TAG_DD, self->open.top[DATELINE_TAG_DL]);
    break;
  case DATELINE_TAG_TD:
  case DATELINE_TAG_TH:
    end_part_of_table (self, DATELINE_TAG_TD);
    break;
  case DATELINE_TAG_TR:
  case DATELINE_TAG_TBODY:
  case DATELINE_TAG_CAPTION:
    end_part_of_table (self, tag);
    break;
  case DATELINE_TAG_A:
    if (self->open.top[DATELINE_TAG_A] > self->open.top_special)
      pop_to (self, self->open.top[DATELINE_TAG_A]);
    break;
  default:
    if (dateline_tag_is_heading (tag) &&
        dateline_tag_is_heading (dateline_open_elements_peek (&self->open)->tag))
      pop_to (self, self->open.n - 1);
  }
}

/**
 * dateline_html_builder_open:
 * @self: a builder
 * @name: the name of an element, in small letters
 * @attributes: (nullable): names and values by turns, up to a %NULL
 *
 * Takes a start tag.
 */
void
dateline_html_builder_open (DatelineHtmlBuilder *self, const char *name, const char **attributes)
{
  const DatelineTag tag = dateline_tag_find (name);
  guint32 node;

  if (tag == DATELINE_TAG_BODY)
    self->tree->has_body = TRUE;
  if ((tag == DATELINE_TAG_BODY || tag == DATELINE_TAG_HTML || tag == DATELINE_TAG_HEAD) &&
      (self->open.top[tag] != NONE || (tag == DATELINE_TAG_HEAD && self->has_head_ended)))
    return;
  if (!stands_in_head (tag) && self->open.top[DATELINE_TAG_SKIPPED] == NONE)
    end_head (self);

  make_room (self, tag);
  node = add_node (self, tag, attributes);
  if (!dateline_tag_is_void (tag))
    dateline_open_elements_push (&self->open, node, tag);
}

static int
find_heading (DatelineHtmlBuilder *self)
{
  int found = NONE;

  for (int tag = DATELINE_TAG_H1; tag <= DATELINE_TAG_H6; tag++)
    found = MAX (found, self->open.top[tag]);

  return found;
}

/**
 * dateline_html_builder_close:
 * @self: a builder
 * @name: the name of an element, in small letters
 *
 * Takes an end tag.
 */
void
dateline_html_builder_close (DatelineHtmlBuilder *self, const char *name)
{
  const DatelineTag tag = dateline_tag_find (name);
  const gboolean is_in_table =
    dateline_tag_bounds_scope (tag) || tag == DATELINE_TAG_TR || tag == DATELINE_TAG_TBODY;
  int match = dateline_tag_is_heading (tag) ? find_heading (self) : self->open.top[tag];
  int bound = self->open.top_scope;

  /* What comes behind the end of the body is still in it. */
  if (tag == DATELINE_TAG_BODY || tag == DATELINE_TAG_HTML)
    return;
  if (tag == DATELINE_TAG_HEAD) {
    end_head (self);
    return;
  }
  if (tag == DATELINE_TAG_BR || (tag == DATELINE_TAG_P && match <= bound)) {
    add_node (self, tag, NULL);
    return;
  }

  if (is_in_table)
    bound = tag == DATELINE_TAG_TABLE ? NONE : self->open.top[DATELINE_TAG_TABLE];
  else if (!dateline_tag_is_block (tag) && tag != DATELINE_TAG_SKIPPED &&
           tag != DATELINE_TAG_BUTTON)
    bound = self->open.top_special;
  if (match > bound)
    pop_to (self, match);
}

/* Scripts are not even kept, but for the one kind that is no script. */
static gboolean
is_linked_data (DatelineHtmlBuilder *self)
{
  const char *type =
    dateline_html_tree_get_attribute (self->tree, get_current (self), DATELINE_ATTRIBUTE_TYPE);

  return type != NULL && g_ascii_strncasecmp (type, "application/ld+json", 19) == 0;
}

/**
 * dateline_html_builder_text:
 * @self: a builder
 * @text: UTF-8
 * @n_bytes: its length
 *
 * Takes text.
 */
void
dateline_html_builder_text (DatelineHtmlBuilder *self, const char *text, gsize n_bytes)
{
  const guint32 last = self->tree->nodes->len - 1;
  const DatelineTag parent = dateline_open_elements_peek (&self->open)->tag;
  DatelineHtmlNode *node;

  if (self->open.top[DATELINE_TAG_SKIPPED] != NONE ||
      (parent == DATELINE_TAG_SCRIPT && !is_linked_data (self)))
    return;
  if (parent == DATELINE_TAG_HEAD) {
    gsize n_white = 0;

    while (n_white < n_bytes && g_ascii_isspace (text[n_white]))
      n_white++;
    if (n_white == n_bytes)
      return;
    end_head (self);
  }

  node = get_node (self, last);
  if (node->tag != DATELINE_TAG_TEXT || node->parent != get_current (self)) {
    node = get_node (self, add_node (self, DATELINE_TAG_TEXT, NULL));
    node->text = (guint32) self->tree->texts->len;
  } else {
    /* The text before goes on. */
    g_string_truncate (self->tree->texts, self->tree->texts->len - 1);
  }

  g_string_append_len (self->tree->texts, text, (gssize) n_bytes);
  g_string_append_c (self->tree->texts, '\0');
  node->n_bytes += (guint32) n_bytes;
}

/**
 * dateline_html_builder_comment:
 * @self: a builder
 * @text: what is in a comment
 *
 * Takes a comment: browsers write into one where they saved the page from.
 */
void
dateline_html_builder_comment (DatelineHtmlBuilder *self, const char *text)
{
  const char *mark = strstr (text, "saved from url=(");
  const char *at = mark != NULL ? strchr (mark, ')') : NULL;

  if (self->tree->saved_from != NULL || strlen (text) > 20000)
    return;

  if (at == NULL && strstr (text, "SingleFile") != NULL) {
    mark = strstr (text, "url: ");
    at = mark != NULL ? mark + strlen ("url:") : NULL;
  }
  if (at != NULL) {
    at++;
    self->tree->saved_from = g_strndup (at, strcspn (at, " \t\r\n"));
  }
}

/**
 * dateline_html_builder_get_n_nodes:
 * @self: a builder
 *
 * How large the tree is.
 *
 * Returns: the number of nodes
 */
guint
dateline_html_builder_get_n_nodes (DatelineHtmlBuilder *self)
{
  return self->tree->nodes->len;
}

/**
 * dateline_html_builder_end:
 * @self: a builder; it can then only be freed
 *
 * Ends the page.
 *
 * Returns: (transfer full): the tree
 */
DatelineHtmlTree *
dateline_html_builder_end (DatelineHtmlBuilder *self)
{
  pop_to (self, 0);

  return g_steal_pointer (&self->tree);
}
