/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "dateline-annotation.h"
#include "dateline-kind.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_ENTITY (dateline_entity_get_type ())

G_DECLARE_FINAL_TYPE (DatelineEntity, dateline_entity, DATELINE, ENTITY, GObject)

const char *dateline_entity_get_id (DatelineEntity *self);
DatelineKind dateline_entity_get_kind (DatelineEntity *self);
const char *dateline_entity_get_kind_name (DatelineEntity *self);
const char *dateline_entity_get_name (DatelineEntity *self);
const char *const *dateline_entity_get_aliases (DatelineEntity *self);
const char *dateline_entity_get_description (DatelineEntity *self);
const char *dateline_entity_get_role (DatelineEntity *self);
const char *dateline_entity_get_wikidata (DatelineEntity *self);
const char *dateline_entity_get_wikipedia (DatelineEntity *self);
const char *dateline_entity_get_url (DatelineEntity *self);
guint dateline_entity_get_position (DatelineEntity *self);
DatelineOrigin dateline_entity_get_origin (DatelineEntity *self);
double dateline_entity_get_confidence (DatelineEntity *self);

G_END_DECLS
