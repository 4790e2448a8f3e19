/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include <sys/types.h>

G_BEGIN_DECLS

typedef struct {
  int fd;
  char *path; /* NULL while it has no name */
} DatelineUnfinishedFile;

gboolean dateline_unfinished_file_open  (DatelineUnfinishedFile       *self,
                                         const char                   *target,
                                         mode_t                        mode,
                                         gboolean                      is_named);
gboolean dateline_unfinished_file_flush (const DatelineUnfinishedFile *self);
gboolean dateline_unfinished_file_name  (DatelineUnfinishedFile       *self,
                                         const char                   *target);
gboolean dateline_unfinished_file_put   (DatelineUnfinishedFile       *self,
                                         const char                   *target);
void     dateline_unfinished_file_clear (DatelineUnfinishedFile       *self);

G_END_DECLS
