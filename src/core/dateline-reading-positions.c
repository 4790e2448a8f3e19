/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader was in each article. A small file holds a line for each, the
 * last read first. */

#include "dateline-reading-positions.h"

#include <glib/gstdio.h>
#include <string.h>

#include "dateline-file-saver.h"
#include "dateline-reading-position.h"

#define HEADER "dateline-reading-positions 1\n"

/* No file of as many lines as are kept is as large. */
#define MAX_BYTES (128 * 1024)

struct _DatelineReadingPositions {
  GObject parent_instance;

  GFile *file;
  GQueue positions;  /* DatelineReadingPosition, the last read first */
  GHashTable *links; /* key -> its link of the queue */
  GMutex write_lock;
  guint last_serial;
  guint written_serial; /* guarded by the lock */
};

typedef struct {
  GBytes *bytes;
  guint serial;
} Snapshot;

G_DEFINE_FINAL_TYPE (DatelineReadingPositions, dateline_reading_positions, G_TYPE_OBJECT)

static void
snapshot_free (gpointer data)
{
  Snapshot *snapshot = data;

  g_bytes_unref (snapshot->bytes);
  g_free (snapshot);
}

static void
drop_link (DatelineReadingPositions *self, GList *link)
{
  DatelineReadingPosition *position = link->data;

  g_hash_table_remove (self->links, position->key);
  g_queue_delete_link (&self->positions, link);
  dateline_reading_position_free (position);
}

static gboolean
parse_line (DatelineReadingPositions *self, const char *line)
{
  DatelineReadingPosition *position = dateline_reading_position_parse (line);

  if (position == NULL)
    return FALSE;
  if (g_hash_table_contains (self->links, position->key)) {
    dateline_reading_position_free (position);
    return FALSE;
  }
  g_queue_push_tail (&self->positions, position);
  g_hash_table_insert (self->links, position->key, self->positions.tail);
  return self->positions.length <= DATELINE_MAX_READING_POSITIONS;
}

static gboolean
parse (DatelineReadingPositions *self, const char *text)
{
  g_auto (GStrv) lines = NULL;

  if (!g_str_has_prefix (text, HEADER))
    return FALSE;
  lines = g_strsplit (text + strlen (HEADER), "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    /* The last line ends, too. */
    if (*lines[i] == '\0' && lines[i + 1] == NULL)
      return TRUE;
    if (!parse_line (self, lines[i]))
      return FALSE;
  }
  return FALSE;
}

/* A file that is not whole begins anew: nothing was lost but a bookmark. */
static void
load (DatelineReadingPositions *self)
{
  g_autoptr (GFileInfo) info = g_file_query_info (self->file, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, NULL);
  g_autofree char *text = NULL;

  if (info == NULL || g_file_info_get_size (info) > MAX_BYTES ||
      !g_file_load_contents (self->file, NULL, &text, NULL, NULL, NULL))
    return;
  if (!parse (self, text))
    dateline_reading_positions_clear (self);
}

static void
dateline_reading_positions_finalize (GObject *object)
{
  DatelineReadingPositions *self = DATELINE_READING_POSITIONS (object);

  g_hash_table_unref (self->links);
  g_queue_clear_full (&self->positions, (GDestroyNotify) dateline_reading_position_free);
  g_mutex_clear (&self->write_lock);
  g_object_unref (self->file);
  G_OBJECT_CLASS (dateline_reading_positions_parent_class)->finalize (object);
}

static void
dateline_reading_positions_class_init (DatelineReadingPositionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dateline_reading_positions_finalize;
}

static void
dateline_reading_positions_init (DatelineReadingPositions *self)
{
  g_queue_init (&self->positions);
  g_mutex_init (&self->write_lock);
  self->links = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * dateline_reading_positions_new:
 * @file: where the positions are kept; it need not exist
 *
 * Reads what @file holds. What cannot be read counts as nothing.
 *
 * Returns: (transfer full): the positions
 */
DatelineReadingPositions *
dateline_reading_positions_new (GFile *file)
{
  DatelineReadingPositions *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (DATELINE_TYPE_READING_POSITIONS, NULL);
  self->file = g_object_ref (file);
  load (self);
  return self;
}

/**
 * dateline_reading_positions_get_n_articles:
 * @self: the positions
 *
 * Returns: of how many articles a position is known
 */
guint
dateline_reading_positions_get_n_articles (DatelineReadingPositions *self)
{
  g_return_val_if_fail (DATELINE_IS_READING_POSITIONS (self), 0);

  return self->positions.length;
}

/**
 * dateline_reading_positions_look_up:
 * @self: the positions
 * @document: a document
 * @uri: where it was opened from
 * @block: (out): a block of it
 * @offset_char: (out): a character of that block
 *
 * Finds where the reader was. In an article that has changed since it is the same
 * paragraph if there still is one, else the paragraph that now is in its place.
 *
 * Returns: whether that is known
 */
gboolean
dateline_reading_positions_look_up (DatelineReadingPositions *self,
                                    DatelineDocument         *document,
                                    const char               *uri,
                                    guint                    *block,
                                    guint                    *offset_char)
{
  g_autofree char *key = NULL;
  GList *link;

  g_return_val_if_fail (DATELINE_IS_READING_POSITIONS (self), FALSE);
  g_return_val_if_fail (DATELINE_IS_DOCUMENT (document), FALSE);

  key = dateline_reading_position_make_key (document, uri);
  link = g_hash_table_lookup (self->links, key);
  return link != NULL && dateline_reading_position_find (
                           link->data, dateline_document_get_article (document), block, offset_char);
}

/**
 * dateline_reading_positions_remember:
 * @self: the positions
 * @document: a document
 * @uri: where it was opened from
 * @block: a block of it
 * @offset_char: a character of that block
 *
 * Remembers where the reader is. Of %DATELINE_MAX_READING_POSITIONS articles the
 * one that was read longest ago is forgotten for another.
 */
void
dateline_reading_positions_remember (DatelineReadingPositions *self,
                                     DatelineDocument         *document,
                                     const char               *uri,
                                     guint                     block,
                                     guint                     offset_char)
{
  DatelineReadingPosition *position;

  g_return_if_fail (DATELINE_IS_READING_POSITIONS (self));
  g_return_if_fail (DATELINE_IS_DOCUMENT (document));
  g_return_if_fail (
    block < dateline_article_get_n_blocks (dateline_document_get_article (document)));

  dateline_reading_positions_forget (self, document, uri);
  position = dateline_reading_position_new (document, uri, block, offset_char);
  g_queue_push_head (&self->positions, position);
  g_hash_table_insert (self->links, position->key, self->positions.head);
  if (self->positions.length > DATELINE_MAX_READING_POSITIONS)
    drop_link (self, self->positions.tail);
}

/**
 * dateline_reading_positions_forget:
 * @self: the positions
 * @document: a document
 * @uri: where it was opened from
 *
 * Forgets where the reader is: at the beginning, say.
 */
void
dateline_reading_positions_forget (DatelineReadingPositions *self,
                                   DatelineDocument         *document,
                                   const char               *uri)
{
  g_autofree char *key = NULL;
  GList *link;

  g_return_if_fail (DATELINE_IS_READING_POSITIONS (self));
  g_return_if_fail (DATELINE_IS_DOCUMENT (document));

  key = dateline_reading_position_make_key (document, uri);
  link = g_hash_table_lookup (self->links, key);
  if (link != NULL)
    drop_link (self, link);
}

/**
 * dateline_reading_positions_clear:
 * @self: the positions
 *
 * Forgets where the reader is in any article.
 */
void
dateline_reading_positions_clear (DatelineReadingPositions *self)
{
  g_return_if_fail (DATELINE_IS_READING_POSITIONS (self));

  g_hash_table_remove_all (self->links);
  g_queue_clear_full (&self->positions, (GDestroyNotify) dateline_reading_position_free);
}

static GBytes *
write_bytes (DatelineReadingPositions *self)
{
  GString *text = g_string_new (HEADER);

  for (GList *link = self->positions.head; link != NULL; link = link->next)
    dateline_reading_position_write (link->data, text);
  return g_string_free_to_bytes (text);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  DatelineReadingPositions *self = source;
  const Snapshot *snapshot = data;
  g_autoptr (GFile) folder = g_file_get_parent (self->file);
  g_autofree char *folder_path = g_file_get_path (folder);
  g_autoptr (GError) error = NULL;
  gboolean saved = TRUE;

  g_mutex_lock (&self->write_lock);
  /* What was asked for later may have been written before. */
  if (snapshot->serial > self->written_serial) {
    /* A folder that cannot be made is told by the file. */
    if (folder_path != NULL)
      g_mkdir_with_parents (folder_path, 0700);
    saved = dateline_file_save (self->file, snapshot->bytes, NULL, &error);
    self->written_serial = snapshot->serial;
  }
  g_mutex_unlock (&self->write_lock);
  if (saved)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/**
 * dateline_reading_positions_save_async:
 * @self: the positions
 * @callback: called when they are saved
 * @user_data: data for @callback
 *
 * Writes the positions as they are now, in a thread. The file holds either what
 * it held or all of them.
 */
void
dateline_reading_positions_save_async (DatelineReadingPositions *self,
                                       GAsyncReadyCallback       callback,
                                       gpointer                  user_data)
{
  g_autoptr (GTask) task = NULL;
  Snapshot *snapshot;

  g_return_if_fail (DATELINE_IS_READING_POSITIONS (self));

  snapshot = g_new0 (Snapshot, 1);
  snapshot->bytes = write_bytes (self);
  snapshot->serial = ++self->last_serial;
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, dateline_reading_positions_save_async);
  g_task_set_task_data (task, snapshot, snapshot_free);
  g_task_run_in_thread (task, save_in_thread);
}

/**
 * dateline_reading_positions_save_finish:
 * @self: the positions
 * @result: what the callback got
 * @error: what went wrong, from GIO
 *
 * Returns: whether the positions are saved
 */
gboolean
dateline_reading_positions_save_finish (DatelineReadingPositions  *self,
                                        GAsyncResult              *result,
                                        GError                   **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
