/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The elements that mean something here; all others are one. */
typedef enum {
  DATELINE_TAG_ROOT,
  DATELINE_TAG_TEXT,
  DATELINE_TAG_OTHER,
  DATELINE_TAG_SKIPPED, /* nothing in it is read */
  DATELINE_TAG_A,
  DATELINE_TAG_ARTICLE,
  DATELINE_TAG_ASIDE,
  DATELINE_TAG_BASE,
  DATELINE_TAG_BLOCK, /* any block without a meaning of its own */
  DATELINE_TAG_BLOCKQUOTE,
  DATELINE_TAG_BODY,
  DATELINE_TAG_BR,
  DATELINE_TAG_BUTTON,
  DATELINE_TAG_CAPTION,
  DATELINE_TAG_DD,
  DATELINE_TAG_DIV,
  DATELINE_TAG_DL,
  DATELINE_TAG_DT,
  DATELINE_TAG_FIGCAPTION,
  DATELINE_TAG_FIGURE,
  DATELINE_TAG_FOOTER,
  DATELINE_TAG_FORM,
  DATELINE_TAG_H1,
  DATELINE_TAG_H2,
  DATELINE_TAG_H3,
  DATELINE_TAG_H4,
  DATELINE_TAG_H5,
  DATELINE_TAG_H6,
  DATELINE_TAG_HEAD,
  DATELINE_TAG_HEADER,
  DATELINE_TAG_HR,
  DATELINE_TAG_HTML,
  DATELINE_TAG_IMG,
  DATELINE_TAG_INPUT,
  DATELINE_TAG_INLINE, /* any inline element without a meaning of its own */
  DATELINE_TAG_LI,
  DATELINE_TAG_LINK,
  DATELINE_TAG_MAIN,
  DATELINE_TAG_META,
  DATELINE_TAG_NAV,
  DATELINE_TAG_OL,
  DATELINE_TAG_P,
  DATELINE_TAG_PRE,
  DATELINE_TAG_Q,
  DATELINE_TAG_SCRIPT,
  DATELINE_TAG_SECTION,
  DATELINE_TAG_SUP,
  DATELINE_TAG_TABLE,
  DATELINE_TAG_TBODY,
  DATELINE_TAG_TD,
  DATELINE_TAG_TH,
  DATELINE_TAG_TIME,
  DATELINE_TAG_TITLE,
  DATELINE_TAG_TR,
  DATELINE_TAG_UL,
  DATELINE_TAG_VOID, /* has no end and says nothing */
  DATELINE_N_TAGS,
} DatelineTag;

DatelineTag dateline_tag_find (const char *name);
gboolean dateline_tag_is_block (DatelineTag tag);
gboolean dateline_tag_is_void (DatelineTag tag);
gboolean dateline_tag_is_heading (DatelineTag tag);
gboolean dateline_tag_bounds_scope (DatelineTag tag);

G_END_DECLS
