/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows or hides what whoever annotated the article was not sure of. */

#include "core/dateline-document-confidence.h"
#include "dateline-window-private.h"

static void
select_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  g_task_return_pointer (task, dateline_document_dup_confident (task_data), g_object_unref);
}

static void
selected_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  DatelineWindow *self = DATELINE_WINDOW (source);
  g_autoptr (DatelineDocument) shown = g_task_propagate_pointer (G_TASK (result), NULL);

  /* The reader may have thought otherwise meanwhile. */
  if (self->document == g_task_get_task_data (G_TASK (result)) &&
      !dateline_reading_style_get_low_confidence (self->style))
    dateline_reader_set_document (self->reader, shown);
}

/**
 * dateline_window_follow_confidence:
 * @self: a window
 *
 * Shows all of the document, or only what is sure, as the reader wants it. The text
 * stays where it is.
 */
void
dateline_window_follow_confidence (DatelineWindow *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->document == NULL)
    return;
  if (dateline_reading_style_get_low_confidence (self->style)) {
    dateline_reader_set_document (self->reader, self->document);
    return;
  }
  task = g_task_new (self, NULL, selected_cb, NULL);
  g_task_set_task_data (task, g_object_ref (self->document), g_object_unref);
  g_task_run_in_thread (task, select_thread);
}
