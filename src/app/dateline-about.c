/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What Dateline is and who made it. Name, version, licence and what is new come
 * from the same file that software centres read. */

#include "dateline-about.h"

#include <glib/gi18n-lib.h>
#include <pango/pango.h>

#include "config.h"

#define METAINFO "/io/github/dateline_reader/Dateline/app/" APPLICATION_ID ".metainfo.xml"

/* What a report of a fault should name. */
static char *
dup_debug_info (void)
{
  g_autofree char *system = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);

  return g_strdup_printf ("Dateline %s\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\nGLib %u.%u.%u\n"
                          "Pango %s\nFlatpak: %s\n%s\n",
                          DATELINE_VERSION, gtk_get_major_version (), gtk_get_minor_version (),
                          gtk_get_micro_version (), adw_get_major_version (),
                          adw_get_minor_version (), adw_get_micro_version (), glib_major_version,
                          glib_minor_version, glib_micro_version, pango_version_string (),
                          g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS) ? "yes" : "no",
                          system != NULL ? system : "");
}

/**
 * dateline_about_new:
 *
 * Makes the dialog that tells about the application.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
dateline_about_new (void)
{
  AdwDialog *about = adw_about_dialog_new_from_appdata (METAINFO, DATELINE_VERSION);
  g_autofree char *debug_info = dup_debug_info ();
  const char *const authors[] = { _("The Dateline authors"), NULL };

  g_object_set (about, "version", DATELINE_VERSION, "developer-name", authors[0], "developers",
                authors, "copyright", "© 2026 The Dateline authors", "comments",
                _("Read news closely: who and what is in an article, what happened when, and who "
                   "said what."),
                /* Translators: put your names here, one on each line. */
                "translator-credits", _("translator-credits"), "debug-info", debug_info,
                "debug-info-filename", "dateline.txt", NULL);
  adw_about_dialog_add_legal_section (ADW_ABOUT_DIALOG (about), _("Bundled article"),
                                      "© 2026 The Dateline authors", GTK_LICENSE_CUSTOM,
                                      _("Creative Commons Attribution 4.0 International"));
  return about;
}
