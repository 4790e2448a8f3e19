/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The text of a run, as a browser would show it. */

#include "dateline-html-page.h"

#include <string.h>

/* A picture that stands for a sign has no longer text. */
#define MAX_SIGN_BYTES 16

static void
flow_lines (DatelineFlowText *flow, const char *text)
{
  for (const char *at = text; *at != '\0';) {
    const char *end = strchrnul (at, '\n');

    dateline_flow_text_add (flow, at, (gsize) (end - at));
    if (*end == '\n')
      dateline_flow_text_break (flow);
    at = *end == '\0' ? end : end + 1;
  }
}

static void
flow_picture (DatelineFlowText *flow, const char *alt)
{
  const gboolean is_sign = alt != NULL && strlen (alt) <= MAX_SIGN_BYTES && (guchar) *alt >= 0x80 &&
                           !g_unichar_isalpha (g_utf8_get_char (alt));

  if (is_sign)
    dateline_flow_text_add (flow, alt, strlen (alt));
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
      if ((flags & DATELINE_HTML_PRE) != 0)
        flow_lines (flow, dateline_html_tree_get_text (self->tree, i));
      else
        dateline_flow_text_add (flow, dateline_html_tree_get_text (self->tree, i), node->n_bytes);
      if (quote_end == i + 1)
        dateline_flow_text_add (flow, "”", strlen ("”"));
    }
  }
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

  dateline_flow_text_init (&flow);
  dateline_html_page_flow_run (self, run, 0, 0, &flow);

  return g_strdup (flow.text->str);
}
