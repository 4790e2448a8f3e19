/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The text of a run, as a browser would show it. */

#include "dateline-html-page.h"

#include <string.h>

/* A picture that stands for a sign has no longer text. */
#define MAX_SIGN_BYTES 16

static void
flow_picture (DatelineFlowText *flow, const char *alt)
{
  const gboolean is_sign = alt != NULL && strlen (alt) <= MAX_SIGN_BYTES && (guchar) *alt >= 0x80 &&
                           !g_unichar_isalpha (g_utf8_get_char (alt));

  if (is_sign)
    dateline_flow_text_add (flow, alt, strlen (alt));
}

/* Styles part a caption from who made the picture where the text does not. */
static void
part_sentences (DatelineFlowText *flow, const char *next)
{
  if ((flow->last == '.' || flow->last == '!' || flow->last == '?') &&
      g_unichar_isupper (g_utf8_get_char (next)))
    dateline_flow_text_add (flow, " ", 1);
}

/**
 * dateline_html_page_flow_run:
 * @self: a page
 * @run: a text of it
 * @wanted: flags of which a piece must have one, or 0
 * @unwanted: flags of which it may have none
 * @flow: where the pieces go
 *
 * Puts the text of a run together, without what is hidden or aside in it.
 */
void
dateline_html_page_flow_run (DatelineHtmlPage *self,
                             const DatelineHtmlRun *run,
                             guint wanted,
                             guint unwanted,
                             DatelineFlowText *flow)
{
  const guint left_out = DATELINE_HTML_UNREAD | DATELINE_HTML_ASIDE | unwanted;
  guint quote_end = 0;

  for (guint i = run->start; i < run->end; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);
    const guint flags = self->measures[i].flags;
    const DatelineTag parent = dateline_html_tree_get (self->tree, node->parent)->tag;

    if ((flags & left_out) != 0 || (wanted != 0 && (flags & wanted) == 0))
      continue;
    if (node->tag == DATELINE_TAG_BR) {
      dateline_flow_text_break (flow);
    } else if (node->tag == DATELINE_TAG_IMG) {
      flow_picture (flow, dateline_html_tree_get_attribute (self->tree, i, DATELINE_ATTRIBUTE_ALT));
    } else if (node->tag == DATELINE_TAG_TEXT) {
      if (parent == DATELINE_TAG_Q && quote_end < i) {
        dateline_flow_text_add (flow, "“", strlen ("“"));
        quote_end = dateline_html_tree_get (self->tree, node->parent)->end;
      }
      if ((flags & (DATELINE_HTML_CAPTION | DATELINE_HTML_FIGURE)) != 0)
        part_sentences (flow, dateline_html_tree_get_text (self->tree, i));
      dateline_flow_text_add (flow, dateline_html_tree_get_text (self->tree, i), node->n_bytes);
      if (quote_end == i + 1)
        dateline_flow_text_add (flow, "”", strlen ("”"));
    }
  }
}

/* A program or a poem, whose lines and white space stay. */
static char *
dup_preformatted (DatelineHtmlPage *self, const DatelineHtmlRun *run)
{
  GString *text = g_string_new (NULL);

  for (guint i = run->start; i < run->end; i++) {
    const DatelineTag tag = dateline_html_tree_get (self->tree, i)->tag;

    if (tag == DATELINE_TAG_TEXT && (self->measures[i].flags & DATELINE_HTML_UNREAD) == 0)
      g_string_append (text, dateline_html_tree_get_text (self->tree, i));
    else if (tag == DATELINE_TAG_BR)
      g_string_append_c (text, '\n');
  }

  return g_strchomp (g_string_free (text, FALSE));
}

/**
 * dateline_html_page_dup_run:
 * @self: a page
 * @run: a text of it
 *
 * The text of a run.
 *
 * Returns: (transfer full): the text
 */
char *
dateline_html_page_dup_run (DatelineHtmlPage *self, const DatelineHtmlRun *run)
{
  g_auto (DatelineFlowText) flow = { NULL };

  if ((self->measures[run->owner].flags & DATELINE_HTML_PRE) != 0)
    return dup_preformatted (self, run);

  dateline_flow_text_init (&flow);
  dateline_html_page_flow_run (self, run, 0, 0, &flow);

  return g_strdup (flow.text->str);
}
