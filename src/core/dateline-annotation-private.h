/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-annotation.h"

G_BEGIN_DECLS

/* What every annotation has; the reader fills it in before anyone else sees
 * the object. */
typedef struct {
  DatelineSpan span;
  guint file_position; /* in the document's array of its type */
  DatelineOrigin origin;
  double confidence;
  gboolean has_words; /* whether the document repeats the span's words */
  JsonObject *extra;
} DatelineAnnotationFields;

DatelineAnnotationFields *dateline_annotation_get_fields (DatelineAnnotation *self);

G_END_DECLS
