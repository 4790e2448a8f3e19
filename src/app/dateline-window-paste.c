/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an article of what is on the clipboard, or was dropped: of the page where there is
 * one, as browsers have it, and of its text where no article is found in that. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"
#include "formats/dateline-text-decoder.h"

#define CHUNK_BYTES (256 * 1024)

/* Where browsers say which page something was copied or dragged out of: UTF-16 from Firefox,
 * bytes from Chromium and its kin. */
static const char *const address_types[] = {
  "text/x-moz-url-priv",
  "chromium/x-source-url",
  NULL,
};

static const char *const page_types[] = { "text/html", NULL };

typedef struct {
  DatelineWindow *window;
  GdkClipboard *clipboard; /* one of these two is NULL */
  GdkDrop *drop;
  GdkContentFormats *formats;
  GByteArray *read;                  /* of what is asked for at present */
  void (*take) (gpointer, GBytes *); /* what comes after it; with NULL where there is none */
  char *address;
  GBytes *page;
} Paste;

static void
paste_free (Paste *paste)
{
  g_object_unref (paste->window);
  g_clear_object (&paste->clipboard);
  g_clear_object (&paste->drop);
  gdk_content_formats_unref (paste->formats);
  g_clear_pointer (&paste->read, g_byte_array_unref);
  g_clear_pointer (&paste->page, g_bytes_unref);
  g_free (paste->address);
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
  if (paste->drop != NULL)
    gdk_drop_finish (paste->drop, bytes != NULL || paste->page != NULL ? GDK_ACTION_COPY : 0);
  if (bytes == NULL && paste->page == NULL) {
    dateline_window_tell (self, _("There is no text to paste"));
  } else if (application != NULL) {
    window = dateline_window_new (DATELINE_APPLICATION (application));
    dateline_window_load_pasted (window, paste->page, bytes);
  }
  paste_free (paste);
}

static void
copied_text_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  finish (user_data, text);
}

static void
dropped_text_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  const GValue *value = gdk_drop_read_value_finish (GDK_DROP (source), result, NULL);

  finish (user_data, value != NULL ? g_value_get_string (value) : NULL);
}

static void
read_text (Paste *paste)
{
  if (!gdk_content_formats_contain_gtype (paste->formats, G_TYPE_STRING))
    finish (paste, NULL);
  else if (paste->drop != NULL)
    gdk_drop_read_value_async (paste->drop, G_TYPE_STRING, G_PRIORITY_DEFAULT, NULL,
                               dropped_text_cb, paste);
  else
    gdk_clipboard_read_text_async (paste->clipboard, NULL, copied_text_cb, paste);
}

static void
end_reading (Paste *paste, gboolean is_whole)
{
  g_autoptr (GBytes) bytes = NULL;

  /* What broke off is no page; its text is still asked for. */
  if (is_whole && paste->read->len > 0)
    bytes = g_byte_array_free_to_bytes (g_steal_pointer (&paste->read));
  g_clear_pointer (&paste->read, g_byte_array_unref);
  paste->take (paste, bytes);
}

static void
chunk_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Paste *paste = user_data;
  GInputStream *stream = G_INPUT_STREAM (source);
  g_autoptr (GBytes) bytes = g_input_stream_read_bytes_finish (stream, result, NULL);
  gsize n_bytes;
  gconstpointer data = bytes != NULL ? g_bytes_get_data (bytes, &n_bytes) : NULL;

  if (data == NULL || n_bytes == 0 || paste->read->len > DATELINE_MAX_IMPORT_BYTES) {
    end_reading (paste, bytes != NULL);
    return;
  }
  g_byte_array_append (paste->read, data, (guint) n_bytes);
  g_input_stream_read_bytes_async (stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, NULL, chunk_cb, paste);
}

static void
stream_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Paste *paste = user_data;
  g_autoptr (GInputStream) stream =
    paste->drop != NULL ? gdk_drop_read_finish (paste->drop, result, NULL, NULL)
                        : gdk_clipboard_read_finish (paste->clipboard, result, NULL, NULL);

  if (stream == NULL) {
    paste->take (paste, NULL);
    return;
  }
  paste->read = g_byte_array_new ();
  g_input_stream_read_bytes_async (stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, NULL, chunk_cb, paste);
}

/* Calls @take with the bytes of the first of @types that there is. */
static void
read_bytes (Paste *paste, const char *const *types, void (*take) (gpointer, GBytes *))
{
  g_autoptr (GdkContentFormats) wanted =
    gdk_content_formats_new ((const char **) types, g_strv_length ((char **) types));

  paste->take = take;
  if (!gdk_content_formats_match (paste->formats, wanted))
    take (paste, NULL);
  else if (paste->drop != NULL)
    gdk_drop_read_async (paste->drop, (const char **) types, G_PRIORITY_DEFAULT, NULL, stream_cb,
                         paste);
  else
    gdk_clipboard_read_async (paste->clipboard, (const char **) types, G_PRIORITY_DEFAULT, NULL,
                              stream_cb, paste);
}

/* Browsers write the address of a page that they save into such a comment. */
static void
take_page (gpointer data, GBytes *bytes)
{
  Paste *paste = data;
  gsize n_bytes;
  const guint8 *page = bytes != NULL ? g_bytes_get_data (bytes, &n_bytes) : NULL;

  /* Before a byte order mark there is room for nothing. */
  if (page != NULL && paste->address != NULL && *page < 0xef) {
    g_autoptr (GString) saved = g_string_new (NULL);

    g_string_append_printf (saved, "<!-- saved from url=(%04" G_GSIZE_FORMAT ")%s -->\n",
                            strlen (paste->address), paste->address);
    g_string_append_len (saved, (const char *) page, (gssize) n_bytes);
    paste->page = g_string_free_to_bytes (g_steal_pointer (&saved));
  } else if (bytes != NULL) {
    paste->page = g_bytes_ref (bytes);
  }
  read_text (paste);
}

static char *
read_address (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *address = NULL;

  if (n_bytes > 1 && data[1] == '\0')
    address = g_convert (data, (gssize) n_bytes, "UTF-8", "UTF-16LE", NULL, NULL, NULL);
  else
    address = g_strndup (data, n_bytes);
  if (address == NULL)
    return NULL;
  g_strstrip (address);
  /* With any other letter it would not be an address, or no comment. */
  if ((!g_str_has_prefix (address, "https://") && !g_str_has_prefix (address, "http://")) ||
      strpbrk (address, "<> \t\r\n\"") != NULL || strstr (address, "--") != NULL ||
      !g_str_is_ascii (address))
    return NULL;
  return g_steal_pointer (&address);
}

static void
take_address (gpointer data, GBytes *bytes)
{
  Paste *paste = data;

  paste->address = bytes != NULL ? read_address (bytes) : NULL;
  read_bytes (paste, page_types, take_page);
}

/* Takes over @formats. */
static void
begin (DatelineWindow *self, GdkClipboard *clipboard, GdkDrop *drop, GdkContentFormats *formats)
{
  Paste *paste = g_new0 (Paste, 1);

  paste->window = g_object_ref (self);
  g_set_object (&paste->clipboard, clipboard);
  g_set_object (&paste->drop, drop);
  paste->formats = gdk_content_formats_union_deserialize_gtypes (formats);
  read_bytes (paste, address_types, take_address);
}

static void
paste_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (window);

  begin (window, clipboard, NULL, gdk_content_formats_ref (gdk_clipboard_get_formats (clipboard)));
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

/**
 * dateline_window_take_drop:
 * @self: a window
 * @drop: what the person let go of over it
 *
 * Makes an article of a page or a text that was dragged out of another program, in a window
 * of its own, and finishes @drop.
 */
void
dateline_window_take_drop (DatelineWindow *self, GdkDrop *drop)
{
  begin (self, NULL, drop, gdk_content_formats_ref (gdk_drop_get_formats (drop)));
}
