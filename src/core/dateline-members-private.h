/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-edtf.h"
#include "dateline-error-private.h"
#include "dateline-problems-private.h"

G_BEGIN_DECLS

/* An object of a document that is being read, and where its problems go. A
 * member that is not as it should be is reported and taken as absent. */
typedef struct {
  DatelineProblems *problems;
  JsonObject *object;
} DatelineMembers;

typedef enum {
  DATELINE_MEMBER_OPTIONAL,
  DATELINE_MEMBER_REQUIRED,
} DatelineMemberNeed;

JsonNode     *dateline_members_find           (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need);
void          dateline_members_report_type    (const DatelineMembers    *self,
                                               const char               *name,
                                               const char               *wanted,
                                               JsonNode                 *found);
const char   *dateline_members_get_string     (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need);
const char   *dateline_members_get_name       (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need);
const char   *dateline_members_get_address    (const DatelineMembers    *self,
                                               const char               *name);
void          dateline_members_report_value   (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineError             code,
                                               const char               *value,
                                               const char               *what);
gboolean      dateline_members_get_integer    (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need,
                                               gint64                   *value);
double        dateline_members_get_confidence (const DatelineMembers    *self);
gboolean      dateline_members_get_choice     (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need,
                                               const char *const        *choices,
                                               guint                    *choice);
DatelineEdtf *dateline_members_dup_date       (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need);
char        **dateline_members_dup_names      (const DatelineMembers    *self,
                                               const char               *name);
JsonArray    *dateline_members_get_array      (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need);
JsonObject   *dateline_members_get_object     (const DatelineMembers    *self,
                                               const char               *name,
                                               DatelineMemberNeed        need);
gboolean      dateline_members_init_element   (DatelineMembers          *self,
                                               DatelineProblems         *problems,
                                               JsonArray                *array,
                                               guint                     position);

G_END_DECLS
