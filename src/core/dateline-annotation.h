/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "dateline-kind.h"
#include "dateline-span.h"

G_BEGIN_DECLS

/**
 * DatelineOrigin:
 * @DATELINE_ORIGIN_UNKNOWN: the document does not say
 * @DATELINE_ORIGIN_PERSON: a person
 * @DATELINE_ORIGIN_RULE: a rule of a program
 * @DATELINE_ORIGIN_MODEL: a model that was trained
 *
 * Who or what made an annotation or an event.
 */
typedef enum {
  DATELINE_ORIGIN_UNKNOWN,
  DATELINE_ORIGIN_PERSON,
  DATELINE_ORIGIN_RULE,
  DATELINE_ORIGIN_MODEL,
} DatelineOrigin;

#define DATELINE_CONFIDENCE_UNKNOWN (-1.0)

#define DATELINE_TYPE_ANNOTATION (dateline_annotation_get_type ())

G_DECLARE_DERIVABLE_TYPE (DatelineAnnotation, dateline_annotation, DATELINE, ANNOTATION, GObject)

struct _DatelineAnnotationClass {
  GObjectClass parent_class;

  DatelineKind (*get_kind)  (DatelineAnnotation *self);
  char        *(*dup_label) (DatelineAnnotation *self);
};

const DatelineSpan *dateline_annotation_get_span       (DatelineAnnotation *self);
DatelineKind        dateline_annotation_get_kind       (DatelineAnnotation *self);
char               *dateline_annotation_dup_label      (DatelineAnnotation *self);
DatelineOrigin      dateline_annotation_get_origin     (DatelineAnnotation *self);
double              dateline_annotation_get_confidence (DatelineAnnotation *self);

G_END_DECLS
