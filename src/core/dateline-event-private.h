/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-event.h"
#include "dateline-object-list.h"

G_BEGIN_DECLS

struct _DatelineEvent {
  GObject parent_instance;

  guint position; /* in the document's list */
  char *id;
  char *title;
  DatelineEdtf *when;
  DatelineEdtf *before;
  DatelineEdtf *after;
  DatelineEdtf *date; /* what the three come to */
  DatelineObjectList *participants;
  DatelineEntity *place;
  GArray *evidence; /* of DatelineSpan, in the document's order */
  GArray *has_words; /* of gboolean: whether the document repeats a span's words */
  DatelineOrigin origin;
  double confidence;
  JsonObject *extra;
};

G_END_DECLS
