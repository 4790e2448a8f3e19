/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a mention, a date in the text and a quote share: the words they are
 * about, and who says so. */

#include "dateline-annotation-private.h"

#include "dateline-core-enums.h"

/* The private part has a name of its own, so that the reader can fill it in. */
typedef DatelineAnnotationFields DatelineAnnotationPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (DatelineAnnotation, dateline_annotation, G_TYPE_OBJECT)

#define PRIVATE(self) (dateline_annotation_get_fields (self))

enum {
  PROP_0,
  PROP_KIND,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
dateline_annotation_finalize (GObject *object)
{
  DatelineAnnotation *self = DATELINE_ANNOTATION (object);

  g_clear_pointer (&PRIVATE (self)->extra, json_object_unref);

  G_OBJECT_CLASS (dateline_annotation_parent_class)->finalize (object);
}

static void
dateline_annotation_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineAnnotation *self = DATELINE_ANNOTATION (object);

  switch (prop_id) {
  case PROP_KIND:
    g_value_set_enum (value, dateline_annotation_get_kind (self));
    break;
  case PROP_LABEL:
    g_value_take_string (value, dateline_annotation_dup_label (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_annotation_class_init (DatelineAnnotationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_annotation_finalize;
  object_class->get_property = dateline_annotation_get_property;

  /**
   * DatelineAnnotation:kind:
   *
   * What is marked.
   */
  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, DATELINE_TYPE_KIND, DATELINE_KIND_OTHER, flags);

  /**
   * DatelineAnnotation:label:
   *
   * What the annotation is called, in the reader's language.
   */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_annotation_init (DatelineAnnotation *self)
{
  PRIVATE (self)->confidence = DATELINE_CONFIDENCE_UNKNOWN;
}

/**
 * dateline_annotation_get_fields:
 * @self: an annotation
 *
 * What every annotation has, for the reader to fill in.
 *
 * Returns: (transfer none): the fields
 */
DatelineAnnotationFields *
dateline_annotation_get_fields (DatelineAnnotation *self)
{
  return dateline_annotation_get_instance_private (self);
}

/**
 * dateline_annotation_get_span:
 * @self: an annotation
 *
 * The words that the annotation is about.
 *
 * Returns: (transfer none): a span inside its block, at least one character
 *   long
 */
const DatelineSpan *
dateline_annotation_get_span (DatelineAnnotation *self)
{
  g_return_val_if_fail (DATELINE_IS_ANNOTATION (self), NULL);

  return &PRIVATE (self)->span;
}

/**
 * dateline_annotation_get_kind:
 * @self: an annotation
 *
 * What is marked.
 *
 * Returns: the kind
 */
DatelineKind
dateline_annotation_get_kind (DatelineAnnotation *self)
{
  g_return_val_if_fail (DATELINE_IS_ANNOTATION (self), DATELINE_KIND_OTHER);

  return DATELINE_ANNOTATION_GET_CLASS (self)->get_kind (self);
}

/**
 * dateline_annotation_dup_label:
 * @self: an annotation
 *
 * What the annotation is called, in the reader's language: the name of an
 * entity, the words for a date, the name of a speaker.
 *
 * Returns: (transfer full): the label
 */
char *
dateline_annotation_dup_label (DatelineAnnotation *self)
{
  g_return_val_if_fail (DATELINE_IS_ANNOTATION (self), NULL);

  return DATELINE_ANNOTATION_GET_CLASS (self)->dup_label (self);
}

/**
 * dateline_annotation_get_origin:
 * @self: an annotation
 *
 * Who or what made the annotation.
 *
 * Returns: the origin; %DATELINE_ORIGIN_UNKNOWN where the document says nothing
 */
DatelineOrigin
dateline_annotation_get_origin (DatelineAnnotation *self)
{
  g_return_val_if_fail (DATELINE_IS_ANNOTATION (self), DATELINE_ORIGIN_UNKNOWN);

  return PRIVATE (self)->origin;
}

/**
 * dateline_annotation_get_confidence:
 * @self: an annotation
 *
 * How sure whoever made the annotation was.
 *
 * Returns: 0 to 1, or %DATELINE_CONFIDENCE_UNKNOWN where the document says
 *   nothing
 */
double
dateline_annotation_get_confidence (DatelineAnnotation *self)
{
  g_return_val_if_fail (DATELINE_IS_ANNOTATION (self), DATELINE_CONFIDENCE_UNKNOWN);

  return PRIVATE (self)->confidence;
}
