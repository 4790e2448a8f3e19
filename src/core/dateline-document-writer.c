/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Writes a document. What was read comes back, unknown members included; only
 * the order of members and the space between them are ours. */

#include "dateline-document-writer.h"

#include <glib/gi18n-lib.h>

#include <inttypes.h>

#include "dateline-annotation-private.h"
#include "dateline-document-private.h"
#include "dateline-extra-private.h"
#include "dateline-file-saver.h"
#include "dateline-json-build-private.h"
#include "dateline-json-numbers.h"

static void
add_entities (JsonObject *top, DatelineDocument *document)
{
  JsonArray *array = json_array_new ();
  DatelineEntity *entity;

  for (guint i = 0; (entity = dateline_object_list_peek (document->entities, i)) != NULL; i++)
    json_array_add_object_element (array, dateline_json_build_entity (entity));

  if (json_array_get_length (array) > 0)
    json_object_set_array_member (top, "entities", array);
  else
    json_array_unref (array);
}

/* The lists are in reading order; the file keeps its own. */
static void
add_annotations (JsonObject         *top,
                 const char         *name,
                 DatelineDocument   *document,
                 DatelineObjectList *list)
{
  const guint n_items = dateline_object_list_get_length (list);
  g_autofree DatelineAnnotation **in_file_order = g_new0 (DatelineAnnotation *, n_items);
  JsonArray *array;

  if (n_items == 0)
    return;

  for (guint i = 0; i < n_items; i++) {
    DatelineAnnotation *annotation = dateline_object_list_peek (list, i);

    in_file_order[dateline_annotation_get_fields (annotation)->file_position] = annotation;
  }

  array = json_array_sized_new (n_items);
  for (guint i = 0; i < n_items; i++)
    json_array_add_object_element (
      array, dateline_json_build_annotation (document->article, in_file_order[i]));
  json_object_set_array_member (top, name, array);
}

static void
add_events (JsonObject *top, DatelineDocument *document)
{
  JsonArray *array = json_array_new ();
  DatelineEvent *event;

  for (guint i = 0; (event = dateline_object_list_peek (document->events, i)) != NULL; i++)
    json_array_add_object_element (array, dateline_json_build_event (document->article, event));

  if (json_array_get_length (array) > 0)
    json_object_set_array_member (top, "events", array);
  else
    json_array_unref (array);
}

static JsonNode *
build_document (DatelineDocument *self)
{
  JsonObject *top = json_object_new ();
  JsonNode *root = json_node_alloc ();

  json_object_set_string_member (top, "format", "dateline");
  json_object_set_int_member (top, "version", self->version);
  json_object_set_string_member (top, "id", self->id);
  json_object_set_object_member (top, "article", dateline_json_build_article (self->article));
  add_entities (top, self);
  add_annotations (top, "mentions", self, self->mentions);
  add_annotations (top, "dates", self, self->timexes);
  add_events (top, self);
  add_annotations (top, "quotes", self, self->quotes);
  dateline_extra_merge (top, self->extra);

  json_node_init_object (root, top);
  json_object_unref (top);

  return root;
}

/**
 * dateline_document_write_bytes:
 * @self: a document
 *
 * Writes the document as JSON: UTF-8, indented by two spaces, with a line feed
 * at the end. Read again it gives the same document, with every member that
 * the one it was read from had.
 *
 * Returns: (transfer full): the bytes
 */
GBytes *
dateline_document_write_bytes (DatelineDocument *self)
{
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (JsonGenerator) generator = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), NULL);

  root = build_document (self);
  generator = json_generator_new ();
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, 2);
  json_generator_set_root (generator, root);

  json_generator_to_gstring (generator, text);
  g_string_append_c (text, '\n');

  return g_string_free_to_bytes (dateline_json_shorten_numbers (text));
}

/**
 * dateline_document_save:
 * @self: a document
 * @file: where to
 * @cancellable: (nullable): to give up before the old file is touched
 * @error: return location for an error
 *
 * Writes the document to a file and waits until it is on the disk. Whatever
 * fails, and whenever, the file holds either what it held before or the whole
 * of the document. Permissions are kept and symbolic links followed. For a
 * file that is not local it is as good as the file's own system allows.
 *
 * The error is one of %G_IO_ERROR; %G_IO_ERROR_READ_ONLY if the document has a
 * higher version than this program can write.
 *
 * Returns: %TRUE if the document is saved
 */
gboolean
dateline_document_save (DatelineDocument  *self,
                        GFile             *file,
                        GCancellable      *cancellable,
                        GError           **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (DATELINE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (dateline_document_is_read_only (self)) {
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                 _("the document has version %" PRId64 ", which this program cannot write"),
                 self->version);
    return FALSE;
  }

  bytes = dateline_document_write_bytes (self);

  return dateline_file_save (file, bytes, cancellable, error);
}
