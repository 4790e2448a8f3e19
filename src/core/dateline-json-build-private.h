/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-annotation.h"
#include "dateline-article.h"
#include "dateline-entity.h"
#include "dateline-event.h"

G_BEGIN_DECLS

JsonObject *dateline_json_build_article    (DatelineArticle    *article);
JsonObject *dateline_json_build_entity     (DatelineEntity     *entity);
JsonObject *dateline_json_build_annotation (DatelineArticle    *article,
                                            DatelineAnnotation *annotation);
JsonObject *dateline_json_build_event      (DatelineArticle    *article,
                                            DatelineEvent      *event);
void        dateline_json_set_string       (JsonObject         *object,
                                            const char         *name,
                                            const char         *value);
void        dateline_json_set_strings      (JsonObject         *object,
                                            const char         *name,
                                            char              **values);
void        dateline_json_set_date         (JsonObject         *object,
                                            const char         *name,
                                            DatelineEdtf       *value);
void        dateline_json_set_nested       (JsonObject         *object,
                                            const char         *name,
                                            JsonObject         *value);

G_END_DECLS
