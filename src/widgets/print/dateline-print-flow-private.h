/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-print-flow.h"
#include "dateline-print-pictures.h"
#include "widgets/article/dateline-article-layout.h"
#include "widgets/article/dateline-mark-filter.h"

G_BEGIN_DECLS

typedef enum {
  DATELINE_PRINT_ITEM_TITLE,
  DATELINE_PRINT_ITEM_SUBTITLE,
  DATELINE_PRINT_ITEM_BYLINE,
  DATELINE_PRINT_ITEM_LEGEND,
  DATELINE_PRINT_ITEM_PIECE,   /* of the article */
  DATELINE_PRINT_ITEM_SOURCE,
  DATELINE_PRINT_ITEM_CHAPTER, /* a heading of what follows the article */
  DATELINE_PRINT_ITEM_SECTION, /* a smaller one */
  DATELINE_PRINT_ITEM_EVENT,
  DATELINE_PRINT_ITEM_ENTITY,
} DatelinePrintItemType;

typedef struct {
  DatelinePrintItemType type;
  guint piece;
  gpointer object; /* an event or an entity, owned by the document */
  char *text;       /* of what is neither a piece nor an object */
  gboolean is_link; /* whether its text is an address */
} DatelinePrintItem;

struct _DatelinePrintFlow {
  DatelineDocument *document;
  DatelinePrintContents contents;
  double width;
  DatelineArticleLayout *layout;
  DatelineMarkFilter *filter; /* which marks are printed */
  PangoFontDescription *face; /* of the article; its size is not printed */
  PangoContext *context;
  GArray *items;      /* DatelinePrintItem */
  double space_below; /* the last measured item, in pixels */
  DatelinePrintPictures *pictures;
  gboolean is_ready; /* whether they are read */
};

/* dateline-print-flow.c */
const DatelinePrintItem *dateline_print_flow_peek_item (const DatelinePrintFlow *self,
                                                        guint                    item);

/* dateline-print-flow-text.c */
void         dateline_print_flow_add_items   (DatelinePrintFlow       *self);
PangoLayout *dateline_print_flow_make_text   (DatelinePrintFlow       *self,
                                              const DatelinePrintItem *item,
                                              double                  *space_above,
                                              double                  *space_below);
void         dateline_print_flow_draw_legend (DatelinePrintFlow       *self,
                                              PangoLayout             *text,
                                              cairo_t                 *cr);

G_END_DECLS
