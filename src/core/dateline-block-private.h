/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-block.h"
#include "dateline-offset-map-private.h"

G_BEGIN_DECLS

struct _DatelineBlock {
  GObject parent_instance;

  char *text;
  DatelineOffsetMap map;
  DatelineBlockType type;
  guint level; /* 0 where the document has none */
  char *alt;
  char *credit;
  char *image_type;
  GBytes *image_data;
  char *image_resource;
  JsonObject *extra;
};

DatelineBlock *dateline_block_new (DatelineBlockType  type,
                                   const char        *text);

G_END_DECLS
