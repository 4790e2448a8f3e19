/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the class or the id of an element says of its content. */
typedef enum {
  DATELINE_HTML_NAME_HIDDEN = 1 << 0,   /* is not seen */
  DATELINE_HTML_NAME_ASIDE = 1 << 1,    /* stands beside the article */
  DATELINE_HTML_NAME_COMMENTS = 1 << 2, /* what readers say */
  DATELINE_HTML_NAME_BARRIER = 1 << 3,  /* asks for money or an account */
  DATELINE_HTML_NAME_BODY = 1 << 4,     /* the article itself */
  DATELINE_HTML_NAME_BYLINE = 1 << 5,   /* who wrote it, and when */
  DATELINE_HTML_NAME_SUBTITLE = 1 << 6,
  DATELINE_HTML_NAME_CAPTION = 1 << 7,
  DATELINE_HTML_NAME_CREDIT = 1 << 8,
  DATELINE_HTML_NAME_MEDIA = 1 << 9,      /* something to play */
  DATELINE_HTML_NAME_COPYRIGHT = 1 << 10, /* of a picture, or of the site */
  DATELINE_HTML_NAME_PULL_QUOTE = 1 << 11,
  DATELINE_HTML_NAME_FACTS = 1 << 12, /* a table of facts, or a part of the article */
} DatelineHtmlName;

DatelineHtmlName dateline_html_name_read (const char *names);

G_END_DECLS
