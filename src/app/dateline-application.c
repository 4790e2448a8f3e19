/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The application: its command line, its windows and the actions that belong
 * to no single window. */

#include "dateline-application.h"

#include <glib/gi18n-lib.h>

#include "config.h"
#include "core/dateline-number.h"
#include "dateline-about.h"
#include "dateline-early-load.h"
#include "dateline-preferences.h"
#include "dateline-shortcuts.h"
#include "dateline-toolkit.h"
#include "dateline-window.h"

#define BUNDLED_ARTICLE                                                                            \
  "resource:///io/github/dateline_reader/Dateline/articles/iran-china-ai.dateline"

struct _DatelineApplication {
  AdwApplication parent_instance;

  gboolean is_plain;                   /* whether all there is to open is the argument */
  char *argument;                      /* NULL unless there is exactly one */
  DatelineEarlyLoad *begun;            /* NULL where nothing is being read for a window to come */
  DatelineReadingPositions *positions; /* NULL until they are needed */
};

G_DEFINE_FINAL_TYPE (DatelineApplication, dateline_application, ADW_TYPE_APPLICATION)

/* A file has one window: asked for again, that one comes to the front. */
static DatelineWindow *
find_window (DatelineApplication *self, GFile *file)
{
  for (GList *at = gtk_application_get_windows (GTK_APPLICATION (self)); at != NULL;
       at = at->next) {
    GFile *shown;

    if (!DATELINE_IS_WINDOW (at->data))
      continue;
    shown = dateline_window_get_file (at->data);
    if (shown != NULL && g_file_equal (shown, file))
      return at->data;
  }
  return NULL;
}

static void
open_file (DatelineApplication *self, GFile *file)
{
  DatelineWindow *window = find_window (self, file);

  if (window == NULL)
    window = dateline_window_new (self);
  else if (!dateline_window_has_failed (window))
    file = NULL;
  /* A file that could not be opened may have been corrected since. */
  if (file != NULL)
    dateline_window_load (window, file, g_steal_pointer (&self->begun));
  /* A new window comes up by itself, with its document in it. */
  if (gtk_widget_get_visible (GTK_WIDGET (window)))
    gtk_window_present (GTK_WINDOW (window));
}

static void
dateline_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_autoptr (GFile) file = NULL;

  if (window != NULL) {
    gtk_window_present (window);
    return;
  }
  file = g_file_new_for_uri (BUNDLED_ARTICLE);
  open_file (DATELINE_APPLICATION (application), file);
}

static void
dateline_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    open_file (DATELINE_APPLICATION (application), files[i]);
}

static int
dateline_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version")) {
    g_print ("dateline %s\n", DATELINE_VERSION);
    return 0;
  }
  return -1;
}

/* A window that has a dialog and is asked to close would close no more than that. */
static void
close_dialogs (AdwApplicationWindow *window)
{
  g_autoptr (GListModel) dialogs = adw_application_window_get_dialogs (window);

  for (guint i = g_list_model_get_n_items (dialogs); i-- > 0;) {
    g_autoptr (AdwDialog) dialog = g_list_model_get_item (dialogs, i);

    adw_dialog_force_close (dialog);
  }
}

static void quit_next (GtkApplication *application);

static void
confirmed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GtkApplication) application = user_data;
  DatelineWindow *window = DATELINE_WINDOW (source);

  if (!dateline_window_confirm_finish (window, result))
    return;
  dateline_window_close_now (window);
  quit_next (application);
}

/* What is not saved is asked about first, one window after the other, and until all
 * of it is answered nothing else closes. */
static void
quit_next (GtkApplication *application)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (application));

  for (GList *at = windows; at != NULL; at = at->next) {
    if (DATELINE_IS_WINDOW (at->data) && dateline_window_is_unsaved (at->data)) {
      close_dialogs (at->data);
      gtk_window_present (at->data);
      dateline_window_confirm_async (at->data, confirmed_cb, g_object_ref (application));
      return;
    }
  }
  for (GList *at = windows; at != NULL; at = at->next) {
    if (ADW_IS_APPLICATION_WINDOW (at->data))
      close_dialogs (at->data);
    gtk_window_close (at->data);
  }
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  quit_next (user_data);
}

/* One dialog at a time: who asks again, with a key or from outside, gets no pile of them. */
static gboolean
has_dialog (GtkWindow *window)
{
  return ADW_IS_APPLICATION_WINDOW (window) &&
         adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL;
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  if (!has_dialog (window))
    adw_dialog_present (dateline_about_new (), GTK_WIDGET (window));
}

static void
preferences_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  if (ADW_IS_APPLICATION_WINDOW (window) && !has_dialog (window))
    adw_dialog_present (dateline_preferences_new (user_data), GTK_WIDGET (window));
}

static void
shortcuts_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  g_autoptr (AdwDialog) dialog = NULL;

  if (has_dialog (window))
    return;
  dialog = dateline_shortcuts_new ();
  adw_dialog_present (dialog, window != NULL ? GTK_WIDGET (window) : NULL);
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_action },
  { .name = "about", .activate = about_action },
  { .name = "preferences", .activate = preferences_action },
  { .name = "shortcuts", .activate = shortcuts_action },
};

static const struct {
  const char *action;
  const char *keys[4];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.preferences", { "<Control>comma" } },
  { "win.open", { "<Control>o" } },
  { "win.paste", { "<Control><Shift>v" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.print", { "<Control>p" } },
  { "win.export-pdf", { "<Control><Shift>e" } },
  { "window.close", { "<Control>w" } },
  { "win.step-pane(1)", { "F6" } },
  { "win.step-pane(-1)", { "<Shift>F6" } },
  { "win.caret", { "F7" } },
  { "win.show-sidebar", { "F9" } },
  { "win.toggle-fullscreen", { "F11" } },
  { "win.kind::person", { "<Alt>1" } },
  { "win.kind::organization", { "<Alt>2" } },
  { "win.kind::place", { "<Alt>3" } },
  { "win.kind::date", { "<Alt>4" } },
  { "win.kind::event", { "<Alt>5" } },
  { "win.kind::topic", { "<Alt>6" } },
  { "win.all-kinds", { "<Alt>0" } },
  { "win.go(-1)", { "<Alt>Left" } },
  { "win.go(1)", { "<Alt>Right" } },
  { "win.zoom(1)", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "win.zoom(-1)", { "<Control>minus", "<Control>KP_Subtract" } },
  { "win.zoom(0)", { "<Control>0", "<Control>KP_0" } },
  { "win.find", { "<Control>f" } },
  { "win.step-match(1)", { "<Control>g" } },
  { "win.step-match(-1)", { "<Control><Shift>g" } },
  { "win.step-highlight(1)", { "<Alt>Down" } },
  { "win.step-highlight(-1)", { "<Alt>Up" } },
};

/* ICU takes some milliseconds to learn how the reader's language writes dates and numbers:
 * whoever asks for one first waits for it, so that is to be before a window does. */
static gpointer
ask_for_number_thread (gpointer data)
{
  g_free (dateline_number_localize ("0"));
  return NULL;
}

/* GTK takes longer to be set up than most documents take to be read. */
static void
begin_to_read (DatelineApplication *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autoptr (GFile) file = self->argument != NULL
                             ? g_file_new_for_commandline_arg (self->argument)
                             : g_file_new_for_uri (BUNDLED_ARTICLE);
  const DatelineArticleRequest request = {
    .file = file,
    .hides_doubtful = !g_settings_get_boolean (settings, "show-low-confidence"),
  };

  self->begun = dateline_early_load_new (&request);
}

/* An option asks for something else than a window, at times; it is left to who knows it. */
static gboolean
dateline_application_local_command_line (GApplication *application,
                                         char ***arguments,
                                         int *exit_status)
{
  DatelineApplication *self = DATELINE_APPLICATION (application);
  const guint n_arguments = g_strv_length (*arguments);

  self->is_plain =
    n_arguments <= 1 || (n_arguments == 2 && !g_str_has_prefix ((*arguments)[1], "-"));
  if (n_arguments == 2)
    self->argument = g_strdup ((*arguments)[1]);
  return G_APPLICATION_CLASS (dateline_application_parent_class)
    ->local_command_line (application, arguments, exit_status);
}

/* What needs no GTK is begun before that, and goes on beside it. The locale is set: GTK is
 * not to set it again while others use it. */
static void
dateline_application_startup (GApplication *application)
{
  if (DATELINE_APPLICATION (application)->is_plain)
    begin_to_read (DATELINE_APPLICATION (application));
  g_thread_unref (g_thread_new ("dateline-dates", ask_for_number_thread, NULL));
  dateline_toolkit_init ();
  G_APPLICATION_CLASS (dateline_application_parent_class)->startup (application);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           (const char *const *) accelerators[i].keys);
}

static void
dateline_application_finalize (GObject *object)
{
  DatelineApplication *self = DATELINE_APPLICATION (object);

  g_free (self->argument);
  g_clear_pointer (&self->begun, dateline_early_load_free);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (dateline_application_parent_class)->finalize (object);
}

static void
dateline_application_class_init (DatelineApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dateline_application_finalize;
  application_class->local_command_line = dateline_application_local_command_line;
  application_class->startup = dateline_application_startup;
  application_class->activate = dateline_application_activate;
  application_class->open = dateline_application_open;
  application_class->handle_local_options = dateline_application_handle_local_options;
}

static void
dateline_application_init (DatelineApplication *self)
{
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[FILE|URI…]"));
  g_application_set_option_context_summary (
    G_APPLICATION (self),
    _("Opens a window for each document, or the bundled article.\n\n"
       "  dateline annotate FILE          Make a document of a text or a saved web page\n"
       "  dateline check FILE…            Check documents and print every problem in them\n"
       "  dateline print FILE -o OUT.pdf  Write a document as a PDF"));
  g_application_add_main_option (G_APPLICATION (self), "version", 0, 0, G_OPTION_ARG_NONE,
                                 _("Print the version"), NULL);
}

/**
 * dateline_application_new:
 *
 * Makes the application.
 *
 * Returns: (transfer full): a new application
 */
DatelineApplication *
dateline_application_new (void)
{
  return g_object_new (DATELINE_TYPE_APPLICATION, "application-id", APPLICATION_ID,
                       "resource-base-path", "/io/github/dateline_reader/Dateline", "flags",
                       G_APPLICATION_HANDLES_OPEN, NULL);
}

/**
 * dateline_application_get_positions:
 * @self: the application
 *
 * Returns: (transfer none): where the reader was in each article
 */
DatelineReadingPositions *
dateline_application_get_positions (DatelineApplication *self)
{
  g_return_val_if_fail (DATELINE_IS_APPLICATION (self), NULL);

  if (self->positions == NULL) {
    g_autoptr (GFile) file =
      g_file_new_build_filename (g_get_user_state_dir (), "dateline", "reading-positions", NULL);

    self->positions = dateline_reading_positions_new (file);
  }
  return self->positions;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GApplication) application = user_data;
  g_autoptr (GError) error = NULL;

  if (!dateline_reading_positions_save_finish (DATELINE_READING_POSITIONS (source), result, &error))
    g_info ("The reading positions were not saved: %s", error->message);
  g_application_release (application);
}

/**
 * dateline_application_save_positions:
 * @self: the application
 *
 * Saves where the reader was. The application runs until it is done, even if its
 * last window is closed.
 */
void
dateline_application_save_positions (DatelineApplication *self)
{
  g_return_if_fail (DATELINE_IS_APPLICATION (self));

  g_application_hold (G_APPLICATION (self));
  dateline_reading_positions_save_async (dateline_application_get_positions (self), saved_cb,
                                         g_object_ref (self));
}
