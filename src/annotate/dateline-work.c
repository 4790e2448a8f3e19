/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Progress and cancel of work on a text, for its innermost loops. The work belongs to
 * its thread, as the cancellable of g_cancellable_push_current() does: what finds dates
 * or names need not be told of it, and does the same where there is none. What was given
 * up returns what it has so far, which nobody uses. */

#include "annotate/dateline-work.h"

/* A smaller step forward is not told. */
#define SMALLEST_STEP 0.005

static GPrivate current;

/**
 * dateline_work_begin:
 * @self: (out caller-allocates): the work
 * @cancellable: (nullable): to give it up
 * @progress: (nullable) (scope forever): is told how far it is, in this thread
 * @progress_data: data for @progress
 *
 * Begins work in this thread; dateline_work_end() must follow.
 */
void
dateline_work_begin (DatelineWork *self,
                     GCancellable *cancellable,
                     DatelineProgress progress,
                     gpointer progress_data)
{
  *self = (DatelineWork) {
    .outer = g_private_get (&current),
    .cancellable = cancellable,
    .progress = progress,
    .progress_data = progress_data,
    .part_until = 1.,
  };
  g_private_set (&current, self);
}

/**
 * dateline_work_begin_step:
 * @self: the work
 * @until: how much of the whole is done when this step is, 0 to 1
 *
 * Begins the next step, which has one part until dateline_work_begin_part().
 */
void
dateline_work_begin_step (DatelineWork *self, double until)
{
  self->step_from = self->step_until;
  self->step_until = until;
  self->part_from = 0.;
  self->part_until = 1.;
  dateline_work_goes_on (0, 1);
}

/**
 * dateline_work_end:
 * @self: the work that was begun last in this thread
 *
 * Ends it.
 */
void
dateline_work_end (DatelineWork *self)
{
  g_return_if_fail (g_private_get (&current) == self);

  g_private_set (&current, self->outer);
}

/**
 * dateline_work_begin_part:
 * @until: how much of the step is done when this part is, 0 to 1
 *
 * Begins the next part of the step that is under way in this thread, if any is.
 */
void
dateline_work_begin_part (double until)
{
  DatelineWork *self = g_private_get (&current);

  if (self == NULL)
    return;
  self->part_from = self->part_until < 1. ? self->part_until : 0.;
  self->part_until = until;
}

/**
 * dateline_work_goes_on:
 * @n_done: how much of the part is done
 * @n_all: of how much
 *
 * Tells how far the work in this thread is, if there is any.
 *
 * Returns: %FALSE if it was given up
 */
gboolean
dateline_work_goes_on (gsize n_done, gsize n_all)
{
  DatelineWork *self = g_private_get (&current);
  double fraction;

  if (self == NULL)
    return TRUE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return FALSE;
  fraction = n_all > 0 ? MIN ((double) n_done / (double) n_all, 1.) : 1.;
  fraction = self->part_from + fraction * (self->part_until - self->part_from);
  fraction = self->step_from + fraction * (self->step_until - self->step_from);
  if (self->progress != NULL && fraction >= self->told + SMALLEST_STEP) {
    self->told = fraction;
    self->progress (fraction, self->progress_data);
  }

  return TRUE;
}

/**
 * dateline_work_is_given_up:
 *
 * Tells whether nobody waits for the work in this thread any more.
 *
 * Returns: %TRUE if it was cancelled
 */
gboolean
dateline_work_is_given_up (void)
{
  const DatelineWork *self = g_private_get (&current);

  return self != NULL && g_cancellable_is_cancelled (self->cancellable);
}
