/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Counts the windows that are made and the dialogs that are presented, of which libadwaita and GTK
 * keep something for ever (README.md): who drives the program from outside cannot tell how many
 * there were, as a dialog is only presented where none is open yet, and a window may come late.
 *
 * The program calls adw_dialog_present() and gtk_widget_init_template() here, and here calls
 * those of the libraries. */

#include "watch-kept.h"

#include <adwaita.h>
#include <dlfcn.h>

/* In a smaller window a dialog is a sheet, as libadwaita has it. */
#define SHEET_WIDTH 450
#define SHEET_HEIGHT 360

static WatchKept kept;

const WatchKept *
watch_kept_get (void)
{
  if (gtk_is_initialized ())
    kept.n_toplevels = g_list_model_get_n_items (gtk_window_get_toplevels ());
  return &kept;
}

static gboolean
is_small (GtkWidget *parent)
{
  GtkRoot *root = parent != NULL ? gtk_widget_get_root (parent) : NULL;

  return root != NULL && (gtk_widget_get_width (GTK_WIDGET (root)) <= SHEET_WIDTH ||
                          gtk_widget_get_height (GTK_WIDGET (root)) <= SHEET_HEIGHT);
}

static void
forget_window (gpointer user_data, GObject *window)
{
  kept.n_alive--;
}

void
gtk_widget_init_template (GtkWidget *widget)
{
  void (*init) (GtkWidget *) = NULL;

  *(void **) &init = dlsym (RTLD_NEXT, "gtk_widget_init_template");
  if (ADW_IS_APPLICATION_WINDOW (widget)) {
    kept.n_windows++;
    kept.n_alive++;
    g_object_weak_ref (G_OBJECT (widget), forget_window, NULL);
  }
  init (widget);
}

void
adw_dialog_present (AdwDialog *self, GtkWidget *parent)
{
  void (*present) (AdwDialog *, GtkWidget *) = NULL;

  *(void **) &present = dlsym (RTLD_NEXT, "adw_dialog_present");
  kept.n_dialogs++;
  kept.n_preferences += ADW_IS_PREFERENCES_DIALOG (self);
  kept.n_sheets += is_small (parent);
  kept.n_breakpoints += g_str_equal (G_OBJECT_TYPE_NAME (self), "DatelinePrintDialog");
  present (self, parent);
}
