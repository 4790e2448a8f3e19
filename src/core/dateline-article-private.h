/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-article.h"
#include "dateline-object-list.h"

G_BEGIN_DECLS

struct _DatelineArticle {
  GObject parent_instance;

  char *title;
  char *subtitle;
  char **authors; /* NULL where there are none */
  char *publisher;
  DatelineEdtf *published;
  char *language;
  DatelineDirection direction;
  gboolean has_direction;
  char *source_name;
  char *source_url;
  char *source_licence;
  DatelineObjectList *blocks;
  JsonObject *extra;
};

G_END_DECLS
