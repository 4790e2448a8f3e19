/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window that closes loses nothing that the person would miss. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"
#include "widgets/dateline-scroll-name.h"

static void
return_answer (GTask *task, gboolean answer)
{
  DatelineWindow *self = g_task_get_source_object (task);

  self->is_asking = FALSE;
  g_task_return_boolean (task, answer);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;

  return_answer (task, dateline_window_save_finish (DATELINE_WINDOW (source), result));
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  DatelineWindow *self = g_task_get_source_object (task);
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  if (g_str_equal (answer, "save")) {
    dateline_window_save_async (self, saved_cb, g_object_ref (task));
    return;
  }
  if (g_str_equal (answer, "discard"))
    self->is_unsaved = FALSE;
  return_answer (task, g_str_equal (answer, "discard"));
}

static void
ask (GTask *task)
{
  DatelineWindow *self = g_task_get_source_object (task);
  DatelineArticle *article = dateline_document_get_article (self->document);
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Save This Article?"), NULL));

  adw_alert_dialog_format_body (
    /* Translators: %s is the title of an article. */
    dialog, _("“%s” is not saved. What was found in it will be lost if you discard it."),
    dateline_article_get_title (article));
  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "discard", _("_Discard"),
                                  "save", _("_Save"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "save");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  dateline_scroll_name (GTK_WIDGET (dialog), adw_alert_dialog_get_heading (dialog));
  adw_alert_dialog_choose (dialog, GTK_WIDGET (self), NULL, answered_cb, g_object_ref (task));
}

static void
confirmed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  DatelineWindow *self = DATELINE_WINDOW (source);

  if (dateline_window_confirm_finish (self, result))
    dateline_window_close_now (self);
}

static gboolean
close_request_cb (DatelineWindow *self)
{
  if (self->is_unsaved) {
    dateline_window_confirm_async (self, confirmed_cb, NULL);
    return GDK_EVENT_STOP;
  }
  dateline_window_keep_bookmark (self);
  return GDK_EVENT_PROPAGATE;
}

/**
 * dateline_window_add_close_request:
 * @self: a window
 *
 * Lets the window ask before it closes.
 */
void
dateline_window_add_close_request (DatelineWindow *self)
{
  g_signal_connect (self, "close-request", G_CALLBACK (close_request_cb), NULL);
}

/**
 * dateline_window_is_unsaved:
 * @self: a window
 *
 * Returns: whether something would be lost if the window closed
 */
gboolean
dateline_window_is_unsaved (DatelineWindow *self)
{
  g_return_val_if_fail (DATELINE_IS_WINDOW (self), FALSE);

  return self->is_unsaved;
}

/**
 * dateline_window_confirm_async:
 * @self: a window
 * @callback: (scope async): called when it is answered
 * @user_data: for @callback
 *
 * Asks whether to save or discard what is not saved, and saves it. Finish with
 * dateline_window_confirm_finish().
 */
void
dateline_window_confirm_async (DatelineWindow *self,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (DATELINE_IS_WINDOW (self));

  task = g_task_new (self, NULL, callback, user_data);
  if (!self->is_unsaved || self->is_asking) {
    g_task_return_boolean (task, !self->is_unsaved);
    return;
  }
  self->is_asking = TRUE;
  ask (task);
}

/**
 * dateline_window_confirm_finish:
 * @self: a window
 * @result: what the callback was given
 *
 * Ends what dateline_window_confirm_async() began.
 *
 * Returns: whether the window may close: all is saved, or is not to be
 */
gboolean
dateline_window_confirm_finish (DatelineWindow *self, GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}

/**
 * dateline_window_close_now:
 * @self: a window
 *
 * Closes the window, whatever dialog it has, and asks nothing.
 */
void
dateline_window_close_now (DatelineWindow *self)
{
  g_return_if_fail (DATELINE_IS_WINDOW (self));

  dateline_window_keep_bookmark (self);
  gtk_window_destroy (GTK_WINDOW (self));
}
