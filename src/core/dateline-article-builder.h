/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-document.h"

G_BEGIN_DECLS

/**
 * DatelineArticleField:
 * @DATELINE_ARTICLE_TITLE: the headline
 * @DATELINE_ARTICLE_SUBTITLE: the standfirst
 * @DATELINE_ARTICLE_AUTHORS: who wrote it, one at a time
 * @DATELINE_ARTICLE_PUBLISHER: who published it
 * @DATELINE_ARTICLE_PUBLISHED: when, as EDTF
 * @DATELINE_ARTICLE_LANGUAGE: its language, as a BCP 47 tag
 * @DATELINE_ARTICLE_DIRECTION: which way it reads: auto, ltr or rtl
 * @DATELINE_ARTICLE_SOURCE_NAME: where it was found
 * @DATELINE_ARTICLE_SOURCE_URL: the address of that
 *
 * What is known of an article beside its blocks.
 */
typedef enum {
  DATELINE_ARTICLE_TITLE,
  DATELINE_ARTICLE_SUBTITLE,
  DATELINE_ARTICLE_AUTHORS,
  DATELINE_ARTICLE_PUBLISHER,
  DATELINE_ARTICLE_PUBLISHED,
  DATELINE_ARTICLE_LANGUAGE,
  DATELINE_ARTICLE_DIRECTION,
  DATELINE_ARTICLE_SOURCE_NAME,
  DATELINE_ARTICLE_SOURCE_URL,
} DatelineArticleField;

#define DATELINE_N_ARTICLE_FIELDS (DATELINE_ARTICLE_SOURCE_URL + 1)

/**
 * DatelineArticleBuilder:
 *
 * An article on its way to become a document, block by block.
 */
typedef struct _DatelineArticleBuilder DatelineArticleBuilder;

DatelineArticleBuilder *dateline_article_builder_new (void);
void dateline_article_builder_free (DatelineArticleBuilder *self);
gboolean dateline_article_builder_offer (DatelineArticleBuilder *self,
                                         DatelineArticleField field,
                                         const char *value,
                                         const char *origin);
const char *dateline_article_builder_get (DatelineArticleBuilder *self, DatelineArticleField field);
void dateline_article_builder_add_block (DatelineArticleBuilder *self,
                                         DatelineBlockType type,
                                         guint level,
                                         const char *text);
void dateline_article_builder_add_figure (DatelineArticleBuilder *self,
                                          const char *caption,
                                          const char *alt,
                                          const char *credit,
                                          const char *image_type,
                                          GBytes *image);
guint dateline_article_builder_get_n_blocks (DatelineArticleBuilder *self);
DatelineBlock *dateline_article_builder_get_block (DatelineArticleBuilder *self, guint position);
DatelineDocument *dateline_article_builder_end (DatelineArticleBuilder *self, const char *id);

const char *dateline_article_get_origin (DatelineArticle *article, DatelineArticleField field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineArticleBuilder, dateline_article_builder_free)

G_END_DECLS
