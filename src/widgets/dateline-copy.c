/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Puts on the clipboard what nobody has selected, and says so. */

#include "dateline-copy.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define LAST_TOAST "dateline-copied"

/* Whoever copies again sees one notice and not a queue of them. */
static void
show_copied (AdwToastOverlay *overlay)
{
  AdwToast *toast = adw_toast_new (_("Copied"));
  AdwToast *last = g_object_get_data (G_OBJECT (overlay), LAST_TOAST);

  if (last != NULL)
    adw_toast_dismiss (last);
  g_object_set_data_full (G_OBJECT (overlay), LAST_TOAST, g_object_ref (toast), g_object_unref);
  adw_toast_overlay_add_toast (overlay, toast);
}

/**
 * dateline_copy:
 * @widget: what the words are copied from
 * @words: UTF-8
 *
 * Copies @words to the clipboard, and lets them be seen and heard that this was done: in a
 * toast of the window, where it has such.
 */
void
dateline_copy (GtkWidget *widget, const char *words)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), words);
  if (overlay != NULL)
    show_copied (ADW_TOAST_OVERLAY (overlay));
  else
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), _("Copied"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
