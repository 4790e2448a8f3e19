/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A mention: words of the text that name an entity. */

#include "dateline-mention-private.h"

G_DEFINE_FINAL_TYPE (DatelineMention, dateline_mention, DATELINE_TYPE_ANNOTATION)

enum {
  PROP_0,
  PROP_ENTITY,
  PROP_ORDINAL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static DatelineKind
dateline_mention_real_get_kind (DatelineAnnotation *annotation)
{
  return dateline_entity_get_kind (DATELINE_MENTION (annotation)->entity);
}

static char *
dateline_mention_real_dup_label (DatelineAnnotation *annotation)
{
  return g_strdup (dateline_entity_get_name (DATELINE_MENTION (annotation)->entity));
}

static void
dateline_mention_finalize (GObject *object)
{
  DatelineMention *self = DATELINE_MENTION (object);

  g_clear_object (&self->entity);

  G_OBJECT_CLASS (dateline_mention_parent_class)->finalize (object);
}

static void
dateline_mention_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineMention *self = DATELINE_MENTION (object);

  switch (prop_id) {
  case PROP_ENTITY:
    g_value_set_object (value, self->entity);
    break;
  case PROP_ORDINAL:
    g_value_set_uint (value, self->ordinal);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_mention_class_init (DatelineMentionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  DatelineAnnotationClass *annotation_class = DATELINE_ANNOTATION_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_mention_finalize;
  object_class->get_property = dateline_mention_get_property;
  annotation_class->get_kind = dateline_mention_real_get_kind;
  annotation_class->dup_label = dateline_mention_real_dup_label;

  /**
   * DatelineMention:entity:
   *
   * The entity that is mentioned.
   */
  properties[PROP_ENTITY] = g_param_spec_object ("entity", NULL, NULL, DATELINE_TYPE_ENTITY, flags);

  /**
   * DatelineMention:ordinal:
   *
   * The 0-based place of the mention among those of the same entity.
   */
  properties[PROP_ORDINAL] = g_param_spec_uint ("ordinal", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_mention_init (DatelineMention *self)
{
}

/**
 * dateline_mention_get_entity:
 * @self: a mention
 *
 * The entity that is mentioned.
 *
 * Returns: (transfer none): the entity
 */
DatelineEntity *
dateline_mention_get_entity (DatelineMention *self)
{
  g_return_val_if_fail (DATELINE_IS_MENTION (self), NULL);

  return self->entity;
}

/**
 * dateline_mention_get_ordinal:
 * @self: a mention
 *
 * The place of the mention among those of the same entity, in reading order.
 *
 * Returns: the 0-based position
 */
guint
dateline_mention_get_ordinal (DatelineMention *self)
{
  g_return_val_if_fail (DATELINE_IS_MENTION (self), 0);

  return self->ordinal;
}
