/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far a task is, told by the thread that works to the one that waits. */

#include "dateline-progress.h"

typedef struct {
  GTask *task;
  DatelineProgress progress;
  gpointer progress_data;
  double fraction;
} Report;

static gboolean
report_cb (gpointer data)
{
  const Report *report = data;

  if (!g_task_get_completed (report->task))
    report->progress (report->fraction, report->progress_data);

  return G_SOURCE_REMOVE;
}

static void
free_report (gpointer data)
{
  Report *report = data;

  g_object_unref (report->task);
  g_free (report);
}

/**
 * dateline_progress_tell:
 * @progress: (nullable) (scope notified): who is told; %NULL for nobody
 * @progress_data: data for @progress
 * @fraction: how much is done, 0 to 1
 * @task: the task that does it
 *
 * Has @progress told in the main context that @task was made in, and no more once
 * @task is completed. Any thread may.
 */
void
dateline_progress_tell (DatelineProgress progress,
                        gpointer         progress_data,
                        double           fraction,
                        GTask           *task)
{
  g_autoptr (GSource) source = NULL;
  Report *report;

  g_return_if_fail (G_IS_TASK (task));

  if (progress == NULL)
    return;

  /* To invoke it would run it here and now where nobody iterates the context. */
  report = g_new (Report, 1);
  *report = (Report) { g_object_ref (task), progress, progress_data, fraction };
  source = g_idle_source_new ();
  g_source_set_priority (source, g_task_get_priority (task));
  g_source_set_static_name (source, "dateline-progress");
  g_source_set_callback (source, report_cb, report, free_report);
  g_source_attach (source, g_task_get_context (task));
}
