/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A page as a tree, kept in arrays in the order of the page, so that one loop
 * goes over it whatever its depth. */

#include "dateline-html-tree-private.h"

#include <glib/gi18n-lib.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

#include "core/dateline-error.h"
#include "formats/dateline-flow-text.h"

/* Above this a page is none that anybody reads, and would not fit in memory. */
#define MAX_NODES (16 * 1000 * 1000)

/* Of one tag; pages with more are read as HTML. */
#define MAX_ATTRIBUTES 1000

#define EVENTS_BETWEEN_CHECKS 4096

typedef struct {
  DatelineHtmlBuilder *builder;
  xmlParserCtxt *context;
  GCancellable *cancellable;
  gsize n_bytes;
  guint n_events;
  gboolean is_xml;
  gboolean is_no_xml;
  gboolean is_too_large;
} Parse;

static void
check (Parse *self)
{
  if (++self->n_events % EVENTS_BETWEEN_CHECKS != 0)
    return;

  self->is_too_large = dateline_html_builder_get_n_nodes (self->builder) > MAX_NODES;
  if (self->is_too_large || g_cancellable_is_cancelled (self->cancellable))
    xmlStopParser (self->context);
}

static void
start_element_cb (void *user_data, const xmlChar *name, const xmlChar **attributes)
{
  Parse *self = user_data;

  check (self);
  dateline_html_builder_open (self->builder, (const char *) name, (const char **) attributes);
}

static void
end_element_cb (void *user_data, const xmlChar *name)
{
  Parse *self = user_data;

  check (self);
  /* In XML what has no content ends too. */
  if (!self->is_xml || !dateline_tag_is_void (dateline_tag_find ((const char *) name)))
    dateline_html_builder_close (self->builder, (const char *) name);
}

static void
characters_cb (void *user_data, const xmlChar *text, int n_bytes)
{
  Parse *self = user_data;

  check (self);
  dateline_html_builder_text (self->builder, (const char *) text, (gsize) n_bytes);
}

static void
comment_cb (void *user_data, const xmlChar *text)
{
  Parse *self = user_data;

  dateline_html_builder_comment (self->builder, (const char *) text);
}

/* What a page defines itself is not known, so that nothing can grow from it. */
static xmlEntity *
get_entity_cb (void *user_data, const xmlChar *name)
{
  return xmlGetPredefinedEntity (name);
}

/* A name that only HTML knows: it has to read the page, then. */
static void
reference_cb (void *user_data, const xmlChar *name)
{
  Parse *self = user_data;

  self->is_no_xml = TRUE;
  xmlStopParser (self->context);
}

static const xmlSAXHandler handlers = {
  .startElement = start_element_cb,
  .endElement = end_element_cb,
  .characters = characters_cb,
  .ignorableWhitespace = characters_cb,
  .cdataBlock = characters_cb,
  .comment = comment_cb,
  .getEntity = get_entity_cb,
  .reference = reference_cb,
};

static void
parse_html (Parse *self, const char *text)
{
  const int options = HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                      HTML_PARSE_HUGE | HTML_PARSE_HTML5 | HTML_PARSE_IGNORE_ENC;
  xmlDoc *document;

  self->is_xml = FALSE;
  self->context = htmlNewSAXParserCtxt (&handlers, self);
  if (self->context == NULL)
    return;
  document = htmlCtxtReadMemory (self->context, text, (int) self->n_bytes, NULL, "UTF-8", options);
  xmlFreeDoc (document);
  htmlFreeParserCtxt (self->context);
}

/* Returns: whether it was XML to its end. */
static gboolean
parse_xml (Parse *self, const char *text)
{
  const int options = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_HUGE |
                      XML_PARSE_NO_XXE | XML_PARSE_SAX1;
  gboolean is_well_formed;
  xmlDoc *document;

  self->is_xml = TRUE;
  self->context = xmlNewSAXParserCtxt (&handlers, self);
  if (self->context == NULL)
    return FALSE;
  document = xmlCtxtReadMemory (self->context, text, (int) self->n_bytes, NULL, "UTF-8", options);
  is_well_formed = self->context->wellFormed != 0 && !self->is_no_xml;
  xmlFreeDoc (document);
  xmlFreeParserCtxt (self->context);

  return is_well_formed;
}

/* An XML parser compares each attribute of a tag with all others. */
static gboolean
has_modest_tags (const char *text)
{
  guint n_attributes = 0;

  for (const char *at = text; *at != '\0'; at++) {
    if (*at == '<')
      n_attributes = 0;
    else if (*at == '=' && ++n_attributes > MAX_ATTRIBUTES)
      return FALSE;
  }

  return TRUE;
}

static gboolean
looks_like_xml (const char *text)
{
  const char *head = text + strspn (text, " \t\r\n");

  return g_str_has_prefix (head, "<?xml") ||
         (g_ascii_strncasecmp (head, "<!DOCTYPE html PUBLIC", 21) == 0 &&
          g_strstr_len (head, 200, "XHTML") != NULL);
}

/**
 * dateline_html_tree_parse:
 * @text: a page in UTF-8
 * @n_bytes: its length
 * @cancellable: (nullable): to give up
 * @error: return location for an error
 *
 * Makes a tree of a page: of XHTML by the rules of XML if it keeps them, else
 * as a browser reads HTML. Nothing is fetched. The time is linear.
 *
 * The error is %G_IO_ERROR_CANCELLED, or %DATELINE_ERROR_TOO_LARGE for a page
 * of too many elements.
 *
 * Returns: (transfer full) (nullable): the page, or %NULL on error
 */
DatelineHtmlTree *
dateline_html_tree_parse (const char *text,
                          gsize n_bytes,
                          GCancellable *cancellable,
                          GError **error)
{
  g_autoptr (DatelineHtmlBuilder) builder = dateline_html_builder_new (n_bytes);
  Parse self = { .builder = builder, .cancellable = cancellable, .n_bytes = n_bytes };

  if (!looks_like_xml (text) || !has_modest_tags (text) || !parse_xml (&self, text)) {
    g_clear_pointer (&builder, dateline_html_builder_free);
    builder = dateline_html_builder_new (n_bytes);
    self.builder = builder;
    parse_html (&self, text);
  }

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (self.is_too_large) {
    g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE,
                 _("the page has more than %d elements"), MAX_NODES);
    return NULL;
  }

  return dateline_html_builder_end (builder);
}

/**
 * dateline_html_tree_free:
 * @self: (transfer full): a page
 *
 * Frees a page.
 */
void
dateline_html_tree_free (DatelineHtmlTree *self)
{
  g_array_unref (self->nodes);
  g_array_unref (self->attributes);
  g_string_free (self->texts, TRUE);
  g_string_free (self->values, TRUE);
  g_free (self->saved_from);
  g_free (self);
}

/**
 * dateline_html_tree_get:
 * @self: a page
 * @position: the position of a node
 *
 * A node of the page.
 *
 * Returns: (transfer none): the node
 */
const DatelineHtmlNode *
dateline_html_tree_get (const DatelineHtmlTree *self, guint position)
{
  return &g_array_index (self->nodes, DatelineHtmlNode, position);
}

/**
 * dateline_html_tree_get_attribute:
 * @self: a page
 * @position: the position of a node
 * @attribute: an attribute
 *
 * What an element says of itself.
 *
 * Returns: (nullable): the value, or %NULL if it has no such attribute
 */
const char *
dateline_html_tree_get_attribute (const DatelineHtmlTree *self,
                                  guint position,
                                  DatelineAttribute attribute)
{
  const DatelineHtmlNode *node = dateline_html_tree_get (self, position);
  const guint32 *at = &g_array_index (self->attributes, guint32, 2 * node->first_attribute);

  for (guint i = 0; i < node->n_attributes; i++) {
    if (at[2 * i] == (guint32) attribute)
      return self->values->str + at[2 * i + 1];
  }

  return NULL;
}

/**
 * dateline_html_tree_get_nth_attribute:
 * @self: a page
 * @position: the position of an element
 * @n: which of its attributes
 * @attribute: (out): what attribute it is
 *
 * One of the attributes that were kept of an element.
 *
 * Returns: (nullable): its value, or %NULL if there are not so many
 */
const char *
dateline_html_tree_get_nth_attribute (const DatelineHtmlTree *self,
                                      guint position,
                                      guint n,
                                      DatelineAttribute *attribute)
{
  const DatelineHtmlNode *node = dateline_html_tree_get (self, position);
  const guint32 *at = &g_array_index (self->attributes, guint32, 2 * node->first_attribute);

  if (n >= node->n_attributes)
    return NULL;
  *attribute = (DatelineAttribute) at[2 * n];

  return self->values->str + at[2 * n + 1];
}

/**
 * dateline_html_tree_get_text:
 * @self: a page
 * @position: the position of a text
 *
 * The text itself, as it stands in the page.
 *
 * Returns: the text
 */
const char *
dateline_html_tree_get_text (const DatelineHtmlTree *self, guint position)
{
  return self->texts->str + dateline_html_tree_get (self, position)->text;
}

/**
 * dateline_html_tree_contains:
 * @self: a page
 * @ancestor: the position of an element
 * @position: the position of a node
 *
 * Tells whether a node is an element or stands in it.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_tree_contains (const DatelineHtmlTree *self, guint ancestor, guint position)
{
  return position >= ancestor && position < dateline_html_tree_get (self, ancestor)->end;
}

/**
 * dateline_html_tree_dup_text:
 * @self: a page
 * @position: the position of an element
 *
 * All the text in an element, on one line.
 *
 * Returns: (transfer full): the text
 */
char *
dateline_html_tree_dup_text (const DatelineHtmlTree *self, guint position)
{
  const guint end = dateline_html_tree_get (self, position)->end;
  g_auto (DatelineFlowText) flow = { NULL };

  dateline_flow_text_init (&flow);
  for (guint i = position; i < end; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self, i);

    if (node->tag == DATELINE_TAG_TEXT)
      dateline_flow_text_add (&flow, dateline_html_tree_get_text (self, i), node->n_bytes);
    else if (node->tag == DATELINE_TAG_BR || dateline_tag_is_block (node->tag))
      dateline_flow_text_add (&flow, " ", 1);
  }

  return g_strdup (flow.text->str);
}
