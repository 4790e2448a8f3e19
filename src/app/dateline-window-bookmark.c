/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window goes on reading where the reader was when the article was last shown. */

#include "dateline-window-private.h"

/* So long after the last scrolling the place is kept, in seconds. */
#define KEEP_AFTER 4

static DatelineReadingPositions *
get_positions (DatelineWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (application == NULL || self->file == NULL ||
      !g_settings_get_boolean (self->settings, "remember-positions"))
    return NULL;
  return dateline_application_get_positions (DATELINE_APPLICATION (application));
}

static void
keep (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->bookmark_source = 0;
  dateline_window_keep_bookmark (self);
}

/**
 * dateline_window_follow_bookmark:
 * @self: a window
 *
 * The reader has moved: soon the place is kept.
 */
void
dateline_window_follow_bookmark (DatelineWindow *self)
{
  if (self->bookmark_source == 0)
    self->bookmark_source = g_timeout_add_seconds_once (KEEP_AFTER, keep, self);
}

/**
 * dateline_window_keep_bookmark:
 * @self: a window
 *
 * Keeps the place that the reader is at, if that is wanted.
 */
void
dateline_window_keep_bookmark (DatelineWindow *self)
{
  DatelineReadingPositions *positions = get_positions (self);
  DatelineDocument *document = dateline_reader_get_document (self->reader);
  g_autofree char *uri = self->file != NULL ? g_file_get_uri (self->file) : NULL;
  guint block, offset_char;

  g_clear_handle_id (&self->bookmark_source, g_source_remove);
  if (positions == NULL || document == NULL ||
      !g_str_equal (gtk_stack_get_visible_child_name (self->stack), "article"))
    return;
  if (dateline_reader_get_bookmark (self->reader, &block, &offset_char))
    dateline_reading_positions_remember (positions, document, uri, block, offset_char);
  else
    dateline_reading_positions_forget (positions, document, uri);
  dateline_application_save_positions (
    DATELINE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
}

/**
 * dateline_window_restore_bookmark:
 * @self: a window with a document
 *
 * Goes on where the reader was, if that is known.
 */
void
dateline_window_restore_bookmark (DatelineWindow *self)
{
  DatelineReadingPositions *positions = get_positions (self);
  DatelineDocument *document = dateline_reader_get_document (self->reader);
  g_autofree char *uri = self->file != NULL ? g_file_get_uri (self->file) : NULL;
  guint block, offset_char;

  if (positions != NULL &&
      dateline_reading_positions_look_up (positions, document, uri, &block, &offset_char))
    dateline_reader_show_bookmark (self->reader, block, offset_char);
}
