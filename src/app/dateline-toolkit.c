/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Sets up GTK and libadwaita so that neither does its work twice. */

#include "dateline-toolkit.h"

#include <adwaita.h>

/**
 * dateline_toolkit_init:
 *
 * Sets up GTK and libadwaita. GTK would parse a theme of its own before libadwaita puts
 * another in its place, and look through all icons before libadwaita adds its own: that would
 * be a sixth of the time until a window comes up. A theme that the reader chose in the
 * environment stays. The locale has to be set: GTK is not to set it while others use it.
 *
 * Threads may ask for the environment meanwhile, as they can since glibc 2.41.
 */
void
dateline_toolkit_init (void)
{
  const gboolean is_chosen = g_getenv ("GTK_THEME") != NULL;
  GtkSettings *settings;

  if (!is_chosen)
    g_setenv ("GTK_THEME", "Adwaita-empty", TRUE);
  gtk_disable_setlocale ();
  gtk_init ();
  settings = gtk_settings_get_default ();
  if (!is_chosen)
    g_unsetenv ("GTK_THEME");
  adw_init ();
  /* Where libadwaita leaves GTK its theme, it is that one. */
  if (settings != NULL)
    g_object_notify (G_OBJECT (settings), "gtk-theme-name");
}
