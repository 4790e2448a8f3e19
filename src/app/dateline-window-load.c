/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a window gets its document, and what is seen while it is loaded. */

#include "dateline-window-private.h"
#include "widgets/dateline-stack-page.h"

/* Most documents are there before a spinner would only flicker, in milliseconds. */
#define SPINNER_DELAY 200

/* One attempt to load; the window may have begun another since. */
typedef struct {
  DatelineWindow *window;
  GCancellable *cancellable;
} Load;

static Load *
load_new (DatelineWindow *window)
{
  Load *load = g_new (Load, 1);

  load->window = g_object_ref (window);
  load->cancellable = g_object_ref (window->loading);
  return load;
}

static void
load_free (Load *load)
{
  g_object_unref (load->window);
  g_object_unref (load->cancellable);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Load, load_free)

/* A window that was closed meanwhile has left the application, and is only there because
 * the load holds it. */
static gboolean
is_current (const Load *load)
{
  return load->window->loading == load->cancellable &&
         gtk_window_get_application (GTK_WINDOW (load->window)) != NULL;
}

static void
progress_cb (double fraction, gpointer user_data)
{
  const Load *load = user_data;

  if (!is_current (load))
    return;
  gtk_progress_bar_set_fraction (load->window->progress_bar, fraction);
  gtk_widget_set_visible (GTK_WIDGET (load->window->progress_bar), TRUE);
}

/* To draw a new window before there is anything in it would only keep the reader waiting. */
static void
come_up (DatelineWindow *self)
{
  if (!gtk_widget_get_visible (GTK_WIDGET (self)) &&
      gtk_window_get_application (GTK_WINDOW (self)) != NULL)
    gtk_window_present (GTK_WINDOW (self));
}

static DatelineWindow *
find_other (DatelineWindow *self, const char *identity)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *at = gtk_application_get_windows (application); at != NULL; at = at->next) {
    if (at->data != self && DATELINE_IS_WINDOW (at->data) && identity != NULL &&
        g_strcmp0 (DATELINE_WINDOW (at->data)->identity, identity) == 0)
      return at->data;
  }
  return NULL;
}

/* A file has one window, by whatever name it is asked for. That a link leads to one that is
 * shown is known only now, since to ask for it can take as long as to read it. */
static gboolean
give_way (DatelineWindow *self, DatelineLoadedArticle *loaded)
{
  DatelineWindow *other = find_other (self, loaded->identity);

  if (other == NULL)
    return FALSE;
  gtk_window_present (GTK_WINDOW (other));
  gtk_window_destroy (GTK_WINDOW (self));
  return TRUE;
}

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Load) load = user_data;
  DatelineWindow *self = load->window;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineLoadedArticle) loaded = dateline_article_load_finish (result, &error);

  if (!is_current (load))
    return;
  dateline_window_cancel_loading (self);
  if (loaded != NULL && give_way (self, loaded))
    return;
  if (loaded != NULL)
    dateline_window_take (self, loaded);
  else
    dateline_window_show_error (self, error);
  come_up (self);
}

static gboolean
show_spinner_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;
  g_autofree char *name = dateline_window_dup_source_name (self);

  self->spinner_source = 0;
  dateline_window_set_title (self, name, NULL);
  gtk_widget_set_visible (self->loading_box, TRUE);
  gtk_widget_grab_focus (self->cancel_button);
  come_up (self);
  return G_SOURCE_REMOVE;
}

/* Goes on with what was begun early, if it is that. */
static void
begin (DatelineWindow *self, DatelineEarlyLoad *begun)
{
  const DatelineArticleRequest request = {
    .file = self->pasted_page == NULL && self->pasted_text == NULL ? self->file : NULL,
    .page = self->pasted_page,
    .text = self->pasted_text,
    .hides_doubtful = !dateline_reading_style_get_low_confidence (self->style),
  };
  g_autoptr (DatelineEarlyLoad) early = begun;
  Load *load;

  if (early != NULL && !dateline_early_load_is_of (early, &request))
    g_clear_pointer (&early, dateline_early_load_free);
  dateline_window_hide_notices (self);
  self->loading = early != NULL ? g_object_ref (dateline_early_load_get_cancellable (early))
                                : g_cancellable_new ();
  gtk_widget_set_visible (self->loading_box, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), FALSE);
  self->spinner_source = g_timeout_add (SPINNER_DELAY, show_spinner_cb, self);
  dateline_stack_page_show (self->stack, "loading");
  load = load_new (self);
  if (early != NULL)
    dateline_early_load_hand_over (g_steal_pointer (&early), progress_cb, load, load_cb, load);
  else
    dateline_article_load_async (&request, self->loading, progress_cb, load, load_cb, load);
}

static void
retry_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  if (dateline_window_has_failed (self))
    begin (self, NULL);
}

static void
cancel_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  if (self->loading == NULL || gtk_widget_get_mapped (GTK_WIDGET (self->reader)))
    return;
  dateline_window_cancel_loading (self);
  dateline_window_show_cancelled (self);
}

static const GActionEntry actions[] = {
  { .name = "retry", .activate = retry_action },
  { .name = "cancel-loading", .activate = cancel_action },
};

/**
 * dateline_window_add_load_actions:
 * @self: a window
 *
 * Adds the actions of the page that is seen while a document is loaded.
 */
void
dateline_window_add_load_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * dateline_window_cancel_loading:
 * @self: a window
 *
 * Gives up what is being loaded, if anything is.
 */
void
dateline_window_cancel_loading (DatelineWindow *self)
{
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_handle_id (&self->spinner_source, g_source_remove);
}

/**
 * dateline_window_load:
 * @self: a window
 * @file: a document, or an article of any other format
 * @begun: (transfer full) (nullable): what was begun to be read already, which may be @file
 *
 * Loads @file and shows it, or what is wrong with it. A window that is not to be seen yet
 * comes up then, or as soon as the reader would wonder where it is.
 */
void
dateline_window_load (DatelineWindow *self, GFile *file, DatelineEarlyLoad *begun)
{
  g_return_if_fail (DATELINE_IS_WINDOW (self));

  dateline_window_cancel_loading (self);
  dateline_window_keep_bookmark (self);
  dateline_window_unwatch_file (self);
  g_set_object (&self->file, file);
  begin (self, begun);
}

/**
 * dateline_window_load_pasted:
 * @self: a window without a document
 * @page: (nullable): what was pasted or dropped, as HTML
 * @text: (nullable): the same as plain text; not %NULL where @page is
 *
 * Shows an article that is in no file, or what is wrong with it. The window comes up as
 * after dateline_window_load().
 */
void
dateline_window_load_pasted (DatelineWindow *self, GBytes *page, GBytes *text)
{
  g_return_if_fail (DATELINE_IS_WINDOW (self));
  g_return_if_fail (page != NULL || text != NULL);

  dateline_window_cancel_loading (self);
  self->pasted_page = page != NULL ? g_bytes_ref (page) : NULL;
  self->pasted_text = text != NULL ? g_bytes_ref (text) : NULL;
  begin (self, NULL);
}

/**
 * dateline_window_take:
 * @self: a window
 * @loaded: what was loaded for it
 *
 * Shows what was loaded. A document that was made of another format is one that nobody
 * has saved yet.
 */
void
dateline_window_take (DatelineWindow *self, DatelineLoadedArticle *loaded)
{
  g_clear_pointer (&self->pasted_page, g_bytes_unref);
  g_clear_pointer (&self->pasted_text, g_bytes_unref);
  g_set_object (&self->document, loaded->document);
  g_set_str (&self->identity, loaded->identity);
  self->is_imported = loaded->is_new;
  self->is_unsaved = loaded->is_new;
  /* The reader may have changed that meanwhile. */
  dateline_window_show_document (self, dateline_reading_style_get_low_confidence (self->style)
                                         ? loaded->document
                                         : loaded->shown);
  dateline_window_show_notices (self, loaded);
  if (self->file == NULL)
    return;
  if (!self->is_imported)
    dateline_window_watch_file (self, loaded->stamp);
  dateline_window_remember_file (self);
}
