/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the header bar says. It does not repeat a headline that is on the screen: the
 * title comes when the headline has gone, or where it is to be said that the article is
 * not saved. */

#include "dateline-window-private.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-direction.h"

/**
 * dateline_window_set_title:
 * @self: a window
 * @title: its title
 * @subtitle: (nullable): its subtitle
 *
 * Says in the header bar, and in an overview of all windows, what is shown.
 */
void
dateline_window_set_title (DatelineWindow *self, const char *title, const char *subtitle)
{
  g_autofree char *full = NULL;

  adw_window_title_set_title (self->window_title, title);
  adw_window_title_set_subtitle (self->window_title, subtitle != NULL ? subtitle : "");
  /* Translators: the title of a window in an overview of all windows. */
  full = g_strdup_printf (_("%s – Dateline"), title);
  gtk_window_set_title (GTK_WINDOW (self), full);
}

static gboolean
is_rtl (const char *text)
{
  return dateline_text_find_direction (text) == DATELINE_DIRECTION_RTL;
}

/* Publisher and date, neither of which may turn the other round. */
static char *
dup_source (DatelineArticle *article)
{
  DatelineEdtf *published = dateline_article_get_published (article);
  const char *publisher = dateline_article_get_publisher (article);
  g_autofree char *date = published != NULL ? dateline_edtf_to_words (published) : NULL;

  if (publisher == NULL || date == NULL)
    return g_strdup (publisher != NULL ? publisher : date);

  if (is_rtl (publisher) || is_rtl (date) ||
      gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL) {
    g_autofree char *isolated_publisher = dateline_text_isolate (publisher);
    g_autofree char *isolated_date = dateline_text_isolate (date);

    return g_strdup_printf ("%s · %s", isolated_publisher, isolated_date);
  }
  return g_strdup_printf ("%s · %s", publisher, date);
}

/**
 * dateline_window_name_document:
 * @self: a window with a document
 *
 * Says the title and the source of the document, and whether it is saved.
 */
void
dateline_window_name_document (DatelineWindow *self)
{
  DatelineArticle *article = dateline_document_get_article (self->document);
  const char *title = dateline_article_get_title (article);
  g_autofree char *source = dup_source (article);
  g_autofree char *marked = NULL;
  g_autofree char *subtitle = NULL;

  if (!self->is_unsaved) {
    dateline_window_set_title (self, title, source);
    return;
  }
  /* Translators: the title of an article that is not saved. */
  marked = g_strdup_printf (_("• %s"), title);
  subtitle = source != NULL ? g_strdup_printf ("%s · %s", _("Not Saved"), source)
                            : g_strdup (_("Not Saved"));
  dateline_window_set_title (self, marked, subtitle);
}

/**
 * dateline_window_dup_source_name:
 * @self: a window
 *
 * Returns: (transfer full): the name of what the window's article comes from
 */
char *
dateline_window_dup_source_name (DatelineWindow *self)
{
  g_autofree char *name = self->file != NULL ? g_file_get_basename (self->file) : NULL;

  return name != NULL ? g_filename_display_name (name) : g_strdup (_("Pasted Text"));
}

/**
 * dateline_window_follow_headline:
 * @self: a window
 *
 * Shows the title where the headline of the article is out of sight, or where the
 * article is not saved, and only there.
 */
void
dateline_window_follow_headline (DatelineWindow *self)
{
  gtk_revealer_set_reveal_child (
    self->title_revealer, self->is_unsaved || !dateline_reader_is_headline_seen (self->reader));
}
