/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the program was started for is read while GTK is still being set up: the window that
 * is to show it takes over what was begun, or what came of it. */

#include "dateline-early-load.h"

struct _DatelineEarlyLoad {
  GFile *file;
  gboolean hides_doubtful;
  GCancellable *cancellable;
  GAsyncResult *result; /* NULL until it is there */

  /* Of the window, once there is one. */
  DatelineProgress progress;
  gpointer progress_data;
  GAsyncReadyCallback callback;
  gpointer user_data;
};

static void
destroy (gpointer data)
{
  DatelineEarlyLoad *self = data;

  g_clear_object (&self->file);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->result);
}

/* One reference is whoever's may hand it over, the other that of what is under way. */
static void
release (DatelineEarlyLoad *self)
{
  g_rc_box_release_full (self, destroy);
}

static void
deliver_once (gpointer data)
{
  DatelineEarlyLoad *self = data;

  self->callback (NULL, self->result, self->user_data);
  release (self);
}

static void
progress_cb (double fraction, gpointer user_data)
{
  const DatelineEarlyLoad *self = user_data;

  if (self->progress != NULL)
    self->progress (fraction, self->progress_data);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  DatelineEarlyLoad *self = user_data;

  g_set_object (&self->result, result);
  if (self->callback != NULL)
    self->callback (NULL, result, self->user_data);
  release (self);
}

/**
 * dateline_early_load_new:
 * @request: what is to be read: a file
 *
 * Begins to read a file for whoever comes for it.
 *
 * Returns: (transfer full): what was begun
 */
DatelineEarlyLoad *
dateline_early_load_new (const DatelineArticleRequest *request)
{
  DatelineEarlyLoad *self;

  g_return_val_if_fail (G_IS_FILE (request->file), NULL);

  self = g_rc_box_new0 (DatelineEarlyLoad);
  self->file = g_object_ref (request->file);
  self->hides_doubtful = request->hides_doubtful;
  self->cancellable = g_cancellable_new ();
  dateline_article_load_async (request, self->cancellable, progress_cb, self, loaded_cb,
                               g_rc_box_acquire (self));
  return self;
}

/**
 * dateline_early_load_free:
 * @self: (transfer full): what was begun
 *
 * Gives it up: nobody has come for it.
 */
void
dateline_early_load_free (DatelineEarlyLoad *self)
{
  g_cancellable_cancel (self->cancellable);
  release (self);
}

/**
 * dateline_early_load_is_of:
 * @self: what was begun
 * @request: what is to be read
 *
 * Returns: whether nothing else is asked for than what was begun
 */
gboolean
dateline_early_load_is_of (DatelineEarlyLoad *self, const DatelineArticleRequest *request)
{
  return request->file != NULL && g_file_equal (self->file, request->file) &&
         self->hides_doubtful == request->hides_doubtful;
}

/**
 * dateline_early_load_get_cancellable:
 * @self: what was begun
 *
 * Returns: (transfer none): what gives it up
 */
GCancellable *
dateline_early_load_get_cancellable (DatelineEarlyLoad *self)
{
  return self->cancellable;
}

/**
 * dateline_early_load_hand_over:
 * @self: (transfer full): what was begun
 * @progress: (scope notified): is told how far the work is, from now on
 * @progress_data: data for @progress
 * @callback: (scope async): called when it is done, or soon if it is already
 * @user_data: for @callback
 *
 * Goes on as if [func@Dateline.article_load_async] had been called with these. Finish
 * with [func@Dateline.article_load_finish].
 */
void
dateline_early_load_hand_over (DatelineEarlyLoad *self,
                               DatelineProgress progress,
                               gpointer progress_data,
                               GAsyncReadyCallback callback,
                               gpointer user_data)
{
  self->progress = progress;
  self->progress_data = progress_data;
  self->callback = callback;
  self->user_data = user_data;
  if (self->result != NULL)
    g_idle_add_once (deliver_once, self);
  else
    release (self);
}
