/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-file-saver.h"

/* Saves that go wrong. What a save asks of the system passes through functions, each of which
 * can fail as a full disk does, or end the process. */

#define SAVED_NAME "a.dateline"
#define SAVED_BYTES 20000
#define LONGEST_WRITE 4096

typedef struct {
  gboolean is_on;
  guint n_steps;
  guint failing;  /* the number of the step that fails, 0 for none */
  guint killing;  /* the number of the step before which the process ends */
  guint stopping; /* the number of the step before which it stands still */
  int code;       /* of the failure */
} SaveFaults;

/* What the file system cannot do. */
typedef enum {
  ALL_IS_DONE,
  NO_NAMELESS,  /* every file has a name from the beginning */
  NO_LATE_NAME, /* what has none gets none */
} SaveLack;

typedef struct {
  char *folder;
  char *path;
  GFile *file;
  GBytes *old;
  GBytes *new;
} SaveFixture;

extern SaveFaults save_faults;
extern SaveLack save_lack;

void save_fixture_put_old (SaveFixture *self);
guint save_fixture_remove_leftovers (SaveFixture *self);
guint save_fixture_count_unfinished (SaveFixture *self);
gboolean save_fixture_check_whole (SaveFixture *self);
gboolean save_fixture_save (SaveFixture *self, GBytes *bytes, GError **error);
void save_fixture_add (const char *path, void (*test) (SaveFixture *self, gconstpointer user_data));
