/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-block.h"
#include "dateline-edtf.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ARTICLE (dateline_article_get_type ())

G_DECLARE_FINAL_TYPE (DatelineArticle, dateline_article, DATELINE, ARTICLE, GObject)

/**
 * DatelineDirection:
 * @DATELINE_DIRECTION_AUTO: as the text itself says
 * @DATELINE_DIRECTION_LTR: from left to right
 * @DATELINE_DIRECTION_RTL: from right to left
 *
 * Which way an article reads.
 */
typedef enum {
  DATELINE_DIRECTION_AUTO,
  DATELINE_DIRECTION_LTR,
  DATELINE_DIRECTION_RTL,
} DatelineDirection;

const char         *dateline_article_get_title          (DatelineArticle *self);
const char         *dateline_article_get_subtitle       (DatelineArticle *self);
const char * const *dateline_article_get_authors        (DatelineArticle *self);
const char         *dateline_article_get_publisher      (DatelineArticle *self);
DatelineEdtf       *dateline_article_get_published      (DatelineArticle *self);
const char         *dateline_article_get_language       (DatelineArticle *self);
DatelineDirection   dateline_article_get_direction      (DatelineArticle *self);
const char         *dateline_article_get_source_name    (DatelineArticle *self);
const char         *dateline_article_get_source_url     (DatelineArticle *self);
const char         *dateline_article_get_source_licence (DatelineArticle *self);
GListModel         *dateline_article_get_blocks         (DatelineArticle *self);
guint               dateline_article_get_n_blocks       (DatelineArticle *self);
DatelineBlock      *dateline_article_get_block          (DatelineArticle *self,
                                                         guint            position);

G_END_DECLS
