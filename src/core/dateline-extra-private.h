/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *dateline_extra_new   (JsonObject        *object,
                                  const char *const *known);
void        dateline_extra_nest  (JsonObject       **extra,
                                  const char        *name,
                                  JsonObject        *nested);
void        dateline_extra_place (JsonObject       **extra,
                                  const char        *name,
                                  guint              position,
                                  JsonObject        *nested);
void        dateline_extra_merge (JsonObject        *object,
                                  JsonObject        *extra);

G_END_DECLS
