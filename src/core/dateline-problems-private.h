/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-error.h"

G_BEGIN_DECLS

/* What is wrong with a document, and the place that is being read. */
typedef struct {
  GPtrArray *errors; /* of GError */
  guint max_errors;
  gboolean has_more;
  GString *path;
} DatelineProblems;

void       dateline_problems_init          (DatelineProblems *self,
                                            guint             max_errors);
void       dateline_problems_clear         (DatelineProblems *self);
gboolean   dateline_problems_is_full       (DatelineProblems *self);
gsize      dateline_problems_enter_member  (DatelineProblems *self,
                                            const char       *name);
gsize      dateline_problems_enter_element (DatelineProblems *self,
                                            guint             position);
void       dateline_problems_leave         (DatelineProblems *self,
                                            gsize             mark);
void       dateline_problems_report        (DatelineProblems *self,
                                            const char       *member,
                                            DatelineError     code,
                                            const char       *format,
                                            ...) G_GNUC_PRINTF (4, 5);
void       dateline_problems_take          (DatelineProblems *self,
                                            GError           *error);
GPtrArray *dateline_problems_steal         (DatelineProblems *self);

G_END_DECLS
