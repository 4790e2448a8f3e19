/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an article of what is on the clipboard: of the page where a browser put one
 * there, and of its text where no article is found in that. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"
#include "formats/dateline-text-decoder.h"

#define CHUNK_BYTES (256 * 1024)

typedef struct {
  DatelineWindow *window;
  GByteArray *read; /* of the page */
  GBytes *page;
} Paste;

static void
paste_free (Paste *paste)
{
  g_object_unref (paste->window);
  g_clear_pointer (&paste->read, g_byte_array_unref);
  g_clear_pointer (&paste->page, g_bytes_unref);
  g_free (paste);
}

static void
finish (Paste *paste, const char *text)
{
  DatelineWindow *self = paste->window;
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autofree char *stripped = text != NULL ? g_strstrip (g_strdup (text)) : NULL;
  g_autoptr (GBytes) bytes = NULL;
  DatelineWindow *window;

  if (stripped != NULL && *stripped != '\0')
    bytes = g_bytes_new (text, strlen (text));
  if (bytes == NULL && paste->page == NULL) {
    dateline_window_tell (self, _("There is no text to paste"));
  } else if (application != NULL) {
    window = dateline_window_new (DATELINE_APPLICATION (application));
    dateline_window_load_pasted (window, paste->page, bytes);
  }
  paste_free (paste);
}

static void
text_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  finish (user_data, text);
}

static void
read_text (Paste *paste)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (paste->window));

  if (gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), G_TYPE_STRING))
    gdk_clipboard_read_text_async (clipboard, NULL, text_cb, paste);
  else
    finish (paste, NULL);
}

static void
chunk_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Paste *paste = user_data;
  GInputStream *stream = G_INPUT_STREAM (source);
  g_autoptr (GBytes) bytes = g_input_stream_read_bytes_finish (stream, result, NULL);
  gsize n_bytes;
  gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &n_bytes) : NULL;

  if (data != NULL && n_bytes > 0 && paste->read->len <= DATELINE_MAX_IMPORT_BYTES) {
    g_byte_array_append (paste->read, data, (guint) n_bytes);
    g_input_stream_read_bytes_async (stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, NULL, chunk_cb,
                                     paste);
    return;
  }
  /* What broke off is no page; its text is still asked for. */
  if (bytes != NULL && paste->read->len > 0)
    paste->page = g_byte_array_free_to_bytes (g_steal_pointer (&paste->read));
  read_text (paste);
}

static void
stream_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Paste *paste = user_data;
  g_autoptr (GInputStream) stream =
    gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, NULL, NULL);

  if (stream == NULL) {
    read_text (paste);
    return;
  }
  paste->read = g_byte_array_new ();
  g_input_stream_read_bytes_async (stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, NULL, chunk_cb, paste);
}

static void
paste_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  static const char *page_types[] = { "text/html", NULL };
  GdkClipboard *clipboard = gtk_widget_get_clipboard (window);
  Paste *paste = g_new0 (Paste, 1);

  paste->window = g_object_ref (window);
  if (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), page_types[0]))
    gdk_clipboard_read_async (clipboard, page_types, G_PRIORITY_DEFAULT, NULL, stream_cb, paste);
  else
    read_text (paste);
}

static const GActionEntry actions[] = {
  { .name = "paste", .activate = paste_action },
};

/**
 * dateline_window_add_paste_actions:
 * @self: a window
 *
 * Adds the action that makes an article of what is on the clipboard.
 */
void
dateline_window_add_paste_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
