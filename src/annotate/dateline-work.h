/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "core/dateline-progress.h"

G_BEGIN_DECLS

typedef struct _DatelineWork DatelineWork;

/**
 * DatelineWork:
 *
 * Work on a text that is under way in this thread, so that each of its loops can tell
 * how far it is and learn that nobody waits for it any more.
 */
struct _DatelineWork {
  /*< private >*/
  DatelineWork *outer;
  GCancellable *cancellable;
  DatelineProgress progress;
  gpointer progress_data;
  double step_from, step_until; /* of the whole */
  double part_from, part_until; /* of the step */
  double told;
};

/* How many small things are done before a loop asks again. */
#define DATELINE_WORK_STRIDE 256

void dateline_work_begin (DatelineWork *self,
                          GCancellable *cancellable,
                          DatelineProgress progress,
                          gpointer progress_data);
void dateline_work_begin_step (DatelineWork *self, double until);
void dateline_work_end (DatelineWork *self);
void dateline_work_begin_part (double until);
gboolean dateline_work_goes_on (gsize n_done, gsize n_all);
gboolean dateline_work_is_given_up (void);

/**
 * dateline_work_goes_on_at:
 * @n_done: how many small things are done
 * @n_all: of how many
 *
 * Does what [func@Dateline.work_goes_on] does, once in many times.
 *
 * Returns: %FALSE if the work was given up
 */
static inline gboolean
dateline_work_goes_on_at (gsize n_done, gsize n_all)
{
  return n_done % DATELINE_WORK_STRIDE != 0 || dateline_work_goes_on (n_done, n_all);
}

/**
 * dateline_work_is_given_up_at:
 * @n_done: how many small things are done
 *
 * Does what [func@Dateline.work_is_given_up] does, once in many times.
 *
 * Returns: %TRUE if the work was given up
 */
static inline gboolean
dateline_work_is_given_up_at (gsize n_done)
{
  return n_done % DATELINE_WORK_STRIDE == 0 && dateline_work_is_given_up ();
}

G_END_DECLS
