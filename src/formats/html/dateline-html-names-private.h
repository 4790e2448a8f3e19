/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-names.h"

G_BEGIN_DECLS

/* How a word counts in a name. */
enum {
  DATELINE_HTML_WORD_HEAD = 1 << 16,    /* only where it is the last that means anything */
  DATELINE_HTML_WORD_FIRST = 1 << 17,   /* only where it is the first */
  DATELINE_HTML_WORD_FILLER = 1 << 18,  /* means nothing by itself */
  DATELINE_HTML_WORD_LAYOUT = 1 << 19,  /* the name tells what the page has, not what this is */
  DATELINE_HTML_WORD_CONTENT = 1 << 20, /* half of the name of an article's body */
  DATELINE_HTML_WORD_SUBJECT = 1 << 21, /* the other half */
};

guint dateline_html_names_find_word (const char *word);
guint dateline_html_names_find_whole (const char *name, gsize n_bytes);

G_END_DECLS
