/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An entity: a person, place or other thing that the article mentions. */

#include "dateline-entity-private.h"

#include "dateline-core-enums.h"

G_DEFINE_FINAL_TYPE (DatelineEntity, dateline_entity, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_ID,
  PROP_KIND,
  PROP_KIND_NAME,
  PROP_NAME,
  PROP_DESCRIPTION,
  PROP_ROLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static char *no_aliases[] = { NULL };

static void
dateline_entity_finalize (GObject *object)
{
  DatelineEntity *self = DATELINE_ENTITY (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->kind_id, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->aliases, g_strfreev);
  g_clear_pointer (&self->description, g_free);
  g_clear_pointer (&self->role, g_free);
  g_clear_pointer (&self->wikidata, g_free);
  g_clear_pointer (&self->wikipedia, g_free);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->extra, json_object_unref);

  G_OBJECT_CLASS (dateline_entity_parent_class)->finalize (object);
}

static void
dateline_entity_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineEntity *self = DATELINE_ENTITY (object);

  switch (prop_id) {
  case PROP_ID:
    g_value_set_string (value, self->id);
    break;
  case PROP_KIND:
    g_value_set_enum (value, self->kind);
    break;
  case PROP_KIND_NAME:
    g_value_set_string (value, dateline_entity_get_kind_name (self));
    break;
  case PROP_NAME:
    g_value_set_string (value, self->name);
    break;
  case PROP_DESCRIPTION:
    g_value_set_string (value, self->description);
    break;
  case PROP_ROLE:
    g_value_set_string (value, self->role);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_entity_class_init (DatelineEntityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_entity_finalize;
  object_class->get_property = dateline_entity_get_property;

  /**
   * DatelineEntity:id:
   *
   * The name by which the rest of the document refers to the entity.
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * DatelineEntity:kind:
   *
   * What the entity is.
   */
  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, DATELINE_TYPE_KIND, DATELINE_KIND_OTHER, flags);

  /**
   * DatelineEntity:kind-name:
   *
   * The name of the kind, to be shown.
   */
  properties[PROP_KIND_NAME] = g_param_spec_string ("kind-name", NULL, NULL, NULL, flags);

  /**
   * DatelineEntity:name:
   *
   * The name of the entity.
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * DatelineEntity:description: (nullable)
   *
   * A sentence or two on the entity.
   */
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL, flags);

  /**
   * DatelineEntity:role: (nullable)
   *
   * What the entity is in this article.
   */
  properties[PROP_ROLE] = g_param_spec_string ("role", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_entity_init (DatelineEntity *self)
{
  self->confidence = DATELINE_CONFIDENCE_UNKNOWN;
}

/**
 * dateline_entity_get_id:
 * @self: an entity
 *
 * The name by which the rest of the document refers to the entity; no two
 * entities share one.
 *
 * Returns: the id, never empty
 */
const char *
dateline_entity_get_id (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->id;
}

/**
 * dateline_entity_get_kind:
 * @self: an entity
 *
 * What the entity is; %DATELINE_KIND_OTHER for every kind that is not one of
 * the table's.
 *
 * Returns: the kind
 */
DatelineKind
dateline_entity_get_kind (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), DATELINE_KIND_OTHER);

  return self->kind;
}

/**
 * dateline_entity_get_kind_name:
 * @self: an entity
 *
 * What the entity is, to be shown: the kind's name in the reader's language,
 * or, for a kind that is not one of the table's, its own name as the document
 * has it.
 *
 * Returns: the name of the kind
 */
const char *
dateline_entity_get_kind_name (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->kind != DATELINE_KIND_OTHER ? dateline_kind_get_name (self->kind) : self->kind_id;
}

/**
 * dateline_entity_get_name:
 * @self: an entity
 *
 * The name of the entity.
 *
 * Returns: the name, never empty
 */
const char *
dateline_entity_get_name (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->name;
}

/**
 * dateline_entity_get_aliases:
 * @self: an entity
 *
 * Other names for the entity, in the document's order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names, possibly none
 */
const char *const *
dateline_entity_get_aliases (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return (const char *const *) (self->aliases != NULL ? self->aliases : no_aliases);
}

/**
 * dateline_entity_get_description:
 * @self: an entity
 *
 * A sentence or two on the entity.
 *
 * Returns: (nullable): the text, or %NULL if there is none
 */
const char *
dateline_entity_get_description (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->description;
}

/**
 * dateline_entity_get_role:
 * @self: an entity
 *
 * What the entity is in this article, such as a person's office.
 *
 * Returns: (nullable): the role, or %NULL if there is none
 */
const char *
dateline_entity_get_role (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->role;
}

/**
 * dateline_entity_get_wikidata:
 * @self: an entity
 *
 * The entity's item in Wikidata, such as `Q794`.
 *
 * Returns: (nullable): the item's id, or %NULL if there is none
 */
const char *
dateline_entity_get_wikidata (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->wikidata;
}

/**
 * dateline_entity_get_wikipedia:
 * @self: an entity
 *
 * The entity's page in Wikipedia; always an `http` or `https` address.
 *
 * Returns: (nullable): the address, or %NULL if there is none
 */
const char *
dateline_entity_get_wikipedia (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->wikipedia;
}

/**
 * dateline_entity_get_url:
 * @self: an entity
 *
 * The entity's own page; always an `http` or `https` address.
 *
 * Returns: (nullable): the address, or %NULL if there is none
 */
const char *
dateline_entity_get_url (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), NULL);

  return self->url;
}

/**
 * dateline_entity_get_position:
 * @self: an entity
 *
 * The place of the entity in the document's list.
 *
 * Returns: the 0-based position
 */
guint
dateline_entity_get_position (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), 0);

  return self->position;
}

/**
 * dateline_entity_get_origin:
 * @self: an entity
 *
 * Who made it an entity.
 *
 * Returns: the origin
 */
DatelineOrigin
dateline_entity_get_origin (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), DATELINE_ORIGIN_UNKNOWN);

  return self->origin;
}

/**
 * dateline_entity_get_confidence:
 * @self: an entity
 *
 * How sure the maker was.
 *
 * Returns: 0 to 1, or %DATELINE_CONFIDENCE_UNKNOWN
 */
double
dateline_entity_get_confidence (DatelineEntity *self)
{
  g_return_val_if_fail (DATELINE_IS_ENTITY (self), DATELINE_CONFIDENCE_UNKNOWN);

  return self->confidence;
}
