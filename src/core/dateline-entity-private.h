/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-annotation.h"
#include "dateline-entity.h"

G_BEGIN_DECLS

struct _DatelineEntity {
  GObject parent_instance;

  guint position;
  DatelineKind kind;
  char *id;
  char *kind_id; /* as the document has it */
  char *name;
  char **aliases; /* NULL where there are none */
  char *description;
  char *role;
  char *wikidata;
  char *wikipedia;
  char *url;
  DatelineOrigin origin;
  double confidence;
  JsonObject *extra;
};

G_END_DECLS
