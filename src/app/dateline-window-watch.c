/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Notices that the file of a window is changed or taken away by others, and
 * reads it again where the reader wants that. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"

#define STAMP_ATTRIBUTES                                                                           \
  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_ID_FILE

/* A program that saves makes several changes at once, in milliseconds. */
#define SETTLING_TIME 150

struct _DatelineWindowWatch {
  GFileMonitor *monitor;
  GCancellable *cancellable;
  char *stamp;  /* of the file as it was read, or NULL */
  guint source; /* 0 where no change is to be looked at */
};

static void
hide_banner (DatelineWindow *self)
{
  dateline_window_set_notice (self, DATELINE_NOTICE_FILE, FALSE);
}

static void
show_banner (DatelineWindow *self, const char *title, gboolean can_reload)
{
  adw_banner_set_title (self->file_banner, title);
  adw_banner_set_button_label (self->file_banner, can_reload ? _("_Reload") : NULL);
  dateline_window_set_notice (self, DATELINE_NOTICE_FILE, TRUE);
}

static void
compared_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);
  DatelineWindow *self = user_data;

  /* Cancelled, the window may be gone. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (info == NULL)
    show_banner (self, _("This File Was Deleted or Moved"), FALSE);
  else if (g_strcmp0 (g_file_info_get_etag (info), self->watch->stamp) != 0)
    show_banner (self, _("This File Changed on Disk"), TRUE);
  else
    hide_banner (self);
}

static gboolean
settled_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->watch->source = 0;
  g_file_query_info_async (self->file, STAMP_ATTRIBUTES, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           self->watch->cancellable, compared_cb, self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (DatelineWindow *self)
{
  if (self->watch->source == 0)
    self->watch->source = g_timeout_add (SETTLING_TIME, settled_cb, self);
}

/* What was saved is another file than the one that had its name. */
static void
take_as_it_is (DatelineWindow *self, GFileInfo *info)
{
  self->watch->stamp = g_strdup (g_file_info_get_etag (info));
  g_set_str (&self->identity,
             g_file_info_get_attribute_string (info, G_FILE_ATTRIBUTE_ID_FILE));
}

static void
stamped_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);
  DatelineWindow *self = user_data;

  /* Cancelled, the window may be gone; what was there when it was read may be gone too. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
      (info == NULL && self->watch->stamp == NULL) ||
      (info != NULL && g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR))
    return;
  if (self->watch->stamp == NULL)
    take_as_it_is (self, info);
  self->watch->monitor =
    g_file_monitor_file (self->file, G_FILE_MONITOR_WATCH_MOVES, self->watch->cancellable, NULL);
  if (self->watch->monitor != NULL)
    g_signal_connect_object (self->watch->monitor, "changed", G_CALLBACK (changed_cb), self,
                             G_CONNECT_SWAPPED);
  /* What happened before the monitor was there. */
  changed_cb (self);
}

/**
 * dateline_window_unwatch_file:
 * @self: a window
 *
 * Looks no longer at the file.
 */
void
dateline_window_unwatch_file (DatelineWindow *self)
{
  DatelineWindowWatch *watch = self->watch;

  if (watch == NULL)
    return;
  self->watch = NULL;
  g_cancellable_cancel (watch->cancellable);
  g_clear_handle_id (&watch->source, g_source_remove);
  if (watch->monitor != NULL)
    g_signal_handlers_disconnect_by_data (watch->monitor, self);
  g_clear_object (&watch->monitor);
  g_object_unref (watch->cancellable);
  g_free (watch->stamp);
  g_free (watch);
  if (self->file_banner != NULL)
    hide_banner (self);
}

/**
 * dateline_window_watch_file:
 * @self: a window
 * @stamp: (nullable): the entity tag that the file had before it was read
 *
 * Says when others change the file, also what they changed since it had @stamp; without
 * one it is taken as it is now for what the window shows. To be called whenever the window
 * has read or written its file.
 */
void
dateline_window_watch_file (DatelineWindow *self, const char *stamp)
{
  dateline_window_unwatch_file (self);
  if (self->file == NULL || !g_file_is_native (self->file))
    return;
  self->watch = g_new0 (DatelineWindowWatch, 1);
  self->watch->cancellable = g_cancellable_new ();
  self->watch->stamp = g_strdup (stamp);
  g_file_query_info_async (self->file, STAMP_ATTRIBUTES, G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT,
                           self->watch->cancellable, stamped_cb, self);
}

/* A file that is wrong now takes nothing away from what is shown. */
static void
reloaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (DatelineWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineLoadedArticle) loaded = dateline_article_load_finish (result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  dateline_window_cancel_loading (self);
  if (loaded != NULL)
    dateline_window_take (self, loaded);
  else
    dateline_window_show_failure (self, _("The Changed File Cannot Be Opened"), error->message);
}

static void
reload_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  const DatelineArticleRequest request = {
    .file = self->file,
    .hides_doubtful = !dateline_reading_style_get_low_confidence (self->style),
  };

  if (self->file == NULL || self->document == NULL || self->is_imported ||
      dateline_window_has_failed (self))
    return;
  dateline_window_cancel_loading (self);
  self->loading = g_cancellable_new ();
  dateline_article_load_async (&request, self->loading, NULL, NULL, reloaded_cb,
                               g_object_ref (self));
}

static const GActionEntry actions[] = {
  { .name = "reload", .activate = reload_action },
};

/**
 * dateline_window_add_watch_actions:
 * @self: a window
 *
 * Adds the action that reads the file again.
 */
void
dateline_window_add_watch_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
