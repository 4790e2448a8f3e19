/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The page of a window whose article cannot be shown: which file, what is wrong with
 * it, where, and what to do. */

#include <glib/gi18n-lib.h>

#include "core/dateline-direction.h"
#include "core/dateline-error.h"
#include "dateline-window-private.h"
#include "widgets/dateline-copy.h"
#include "widgets/dateline-scroll-name.h"
#include "widgets/dateline-stack-page.h"

typedef struct {
  const char *title;
  const char *description; /* with a %s for the name of the file */
  gboolean can_retry;      /* the file may have been corrected */
} ErrorPage;

/* In all of these %s is the name of a file, or “Pasted Text”; what is wrong follows
 * below in the words of whoever read it. */
static const struct {
  DatelineError code;
  ErrorPage page;
} pages[] = {
  { DATELINE_ERROR_EMPTY,
    { N_("This File Is Empty"),
      /* Translators: %s is the name of a file. */
      N_("There is nothing to read in “%s”. If it should have text, save it again where it "
          "comes from."),
      TRUE } },
  { DATELINE_ERROR_BINARY,
    { N_("This File Is Not a Text"),
      /* Translators: %s is the name of a file. */
      N_("“%s” is not an article that Dateline can read. Save it as text or as a web page, and "
          "open that."),
      FALSE } },
  { DATELINE_ERROR_ENCODING,
    { N_("The Letters of This File Cannot Be Read"),
      /* Translators: %s is the name of a file. */
      N_("It cannot be told which letters are meant in “%s”. Save it as UTF-8 with the program "
          "that it comes from."),
      TRUE } },
  { DATELINE_ERROR_NO_ARTICLE,
    { N_("No Article Was Found"),
      /* Translators: %s is the name of a file. */
      N_("“%s” has no text that reads like an article. If you see one in your browser, copy it "
          "there, and paste it here with Ctrl+Shift+V."),
      FALSE } },
  { DATELINE_ERROR_TOO_LARGE,
    { N_("This File Is Too Large"),
      /* Translators: %s is the name of a file. */
      N_("“%s” is larger than what Dateline opens. Save a part of it in a file of its own."),
      FALSE } },
};

static const ErrorPage document_page = {
  N_("This Document Cannot Be Opened"),
  /* Translators: %s is the name of a file. What is wrong follows below. */
  N_("“%s” is not a valid document. Correct it at this place, or open another."),
  TRUE,
};

static const ErrorPage file_page = {
  N_("This Document Cannot Be Opened"),
  /* Translators: %s is the name of a file. The reason follows below. */
  N_("“%s” could not be read."),
  TRUE,
};

static const ErrorPage cancelled_page = {
  N_("Opening Was Cancelled"),
  /* Translators: %s is the name of a file. */
  N_("“%s” was not loaded."),
  TRUE,
};

static const ErrorPage *
find_page (const GError *error)
{
  if (error->domain != DATELINE_ERROR)
    return &file_page;
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++) {
    if ((int) pages[i].code == error->code)
      return &pages[i].page;
  }
  return &document_page;
}

static GtkWidget *
get_first_button (DatelineWindow *self)
{
  return gtk_widget_get_visible (self->retry_button) ? self->retry_button : self->another_button;
}

/* A screen reader reads what has the focus, and not what stands above it. */
static void
describe_button (DatelineWindow *self, const char *title, const char *description)
{
  g_autofree char *words =
    g_strjoin ("\n", title, description, gtk_label_get_text (self->error_label), NULL);

  gtk_accessible_reset_property (GTK_ACCESSIBLE (self->another_button),
                                 GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_accessible_update_property (GTK_ACCESSIBLE (get_first_button (self)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, g_strchomp (words), -1);
}

static void
show_page (DatelineWindow *self, const ErrorPage *page, const char *details)
{
  const gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  g_autofree char *name = dateline_window_dup_source_name (self);
  g_autofree char *description = dateline_text_insert_name (_(page->description), name, is_rtl);
  g_autofree char *shown = dateline_text_isolate_place (details != NULL ? details : "", is_rtl);
  g_autofree char *escaped = g_markup_escape_text (description, -1);

  adw_status_page_set_title (self->error_page, _(page->title));
  dateline_scroll_name (GTK_WIDGET (self->error_page), _(page->title));
  adw_status_page_set_description (self->error_page, escaped);
  gtk_label_set_text (self->error_label, shown);
  gtk_widget_set_visible (GTK_WIDGET (self->error_label), details != NULL);
  gtk_widget_set_visible (self->copy_button, details != NULL);
  gtk_widget_set_visible (self->retry_button, page->can_retry);
  describe_button (self, _(page->title), description);
  dateline_window_set_title (self, name, NULL);
  dateline_stack_page_show (self->stack, "error");
  gtk_widget_grab_focus (get_first_button (self));
}

static void
copy_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  g_autofree char *name = self->file != NULL ? g_file_get_parse_name (self->file)
                                             : dateline_window_dup_source_name (self);
  g_autofree char *details =
    g_strdup_printf ("%s: %s", name, gtk_label_get_text (self->error_label));

  dateline_copy (GTK_WIDGET (self->error_page), details);
}

static const GActionEntry actions[] = {
  { .name = "copy-details", .activate = copy_action },
};

/**
 * dateline_window_add_error_actions:
 * @self: a window
 *
 * Adds the actions of the page that says what is wrong.
 */
void
dateline_window_add_error_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * dateline_window_shorten_error:
 * @self: a window
 * @is_short: whether it is low
 *
 * Leaves all room to the words of the page where the window is low.
 */
void
dateline_window_shorten_error (DatelineWindow *self, gboolean is_short)
{
  adw_status_page_set_icon_name (self->error_page, is_short ? NULL : "dialog-error-symbolic");
  if (is_short)
    gtk_widget_add_css_class (GTK_WIDGET (self->error_page), "compact");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->error_page), "compact");
}

/**
 * dateline_window_show_error:
 * @self: a window
 * @error: why what was to be loaded cannot be shown
 *
 * Says what is wrong, and what to do.
 */
void
dateline_window_show_error (DatelineWindow *self, const GError *error)
{
  show_page (self, find_page (error), error->message);
}

/**
 * dateline_window_show_cancelled:
 * @self: a window
 *
 * Says that nothing is shown because the person did not want to wait.
 */
void
dateline_window_show_cancelled (DatelineWindow *self)
{
  show_page (self, &cancelled_page, NULL);
}
