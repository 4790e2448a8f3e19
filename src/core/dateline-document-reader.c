/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads a document: bytes in, a document or what is wrong with it out.
 *
 * Only a document in which nothing at all is wrong is ever made, so that the
 * rest of the program need not expect anything to be missing. */

#include "dateline-document-reader.h"

#include <glib/gi18n-lib.h>

#include "dateline-document-private.h"
#include "dateline-extra-private.h"
#include "dateline-json-scan-private.h"
#include "dateline-reader-private.h"

#define MAX_PROBLEMS 1000

/* Whatever the scan found to be JSON is JSON, unless the two disagree on what that is. */
static void
report_parse_error (DatelineProblems *problems, const GError *error)
{
  if (problems->errors->len == 0)
    dateline_problems_report (problems, NULL, DATELINE_ERROR_NOT_JSON, "%s", error->message);
}

/* Returns: the position of the element behind them */
static guint
read_elements (DatelineReader *self,
               JsonArray *array,
               guint position,
               DatelineReadFunc read,
               GPtrArray *items)
{
  const guint n_elements = json_array_get_length (array);

  for (guint i = 0; i < n_elements && !dateline_problems_is_full (self->problems); i++) {
    const gsize element_mark = dateline_problems_enter_element (self->problems, position + i);
    DatelineMembers members;
    gpointer item = NULL;

    if (dateline_members_init_element (&members, self->problems, array, i))
      item = read (self, &members, position + i);
    if (item != NULL)
      g_ptr_array_add (items, item);

    dateline_problems_leave (self->problems, element_mark);
  }

  return position + n_elements;
}

static GPtrArray *
read_list (DatelineReader *self,
           const DatelineMembers *top,
           const char *name,
           DatelineReadFunc read)
{
  JsonArray *array = dateline_members_get_array (top, name, DATELINE_MEMBER_OPTIONAL);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  const gsize mark = dateline_problems_enter_member (self->problems, name);
  g_autoptr (GError) error = NULL;
  guint position = 0;

  if (array != NULL)
    position = read_elements (self, array, position, read, items);
  while (!dateline_problems_is_full (self->problems)) {
    g_autoptr (JsonNode) piece = dateline_json_pieces_dup_next (self->pieces, name, &error);

    if (piece == NULL)
      break;
    position = read_elements (self, json_node_get_array (piece), position, read, items);
  }

  dateline_problems_leave (self->problems, mark);
  if (error != NULL)
    report_parse_error (self->problems, error);

  return items;
}

static gboolean
read_format (const DatelineMembers *top, gint64 *version)
{
  JsonNode *format = json_object_get_member (top->object, "format");

  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) ||
      g_strcmp0 (json_node_get_string (format), "dateline") != 0) {
    dateline_problems_report (top->problems, "format", DATELINE_ERROR_NOT_DATELINE,
                              _("is not \"dateline\": this is no Dateline document"));
    return FALSE;
  }

  if (!dateline_members_get_integer (top, "version", DATELINE_MEMBER_REQUIRED, version))
    return FALSE;

  if (*version < 1) {
    dateline_problems_report (top->problems, "version", DATELINE_ERROR_BAD_VALUE,
                              _("is less than 1"));
    return FALSE;
  }

  return TRUE;
}

static void
clear_parts (DatelineDocumentParts *parts)
{
  g_clear_pointer (&parts->entities, g_ptr_array_unref);
  g_clear_pointer (&parts->mentions, g_ptr_array_unref);
  g_clear_pointer (&parts->timexes, g_ptr_array_unref);
  g_clear_pointer (&parts->events, g_ptr_array_unref);
  g_clear_pointer (&parts->quotes, g_ptr_array_unref);
}

static void
read_parts (DatelineReader *self, const DatelineMembers *top, DatelineDocumentParts *parts)
{
  parts->entities = read_list (self, top, "entities", dateline_reader_read_entity);
  if (json_object_has_member (top->object, "entities") &&
      !JSON_NODE_HOLDS_ARRAY (json_object_get_member (top->object, "entities")))
    g_clear_pointer (&self->entities, g_hash_table_unref);

  parts->mentions = read_list (self, top, "mentions", dateline_reader_read_mention);
  parts->timexes = read_list (self, top, "dates", dateline_reader_read_timex);
  parts->events = read_list (self, top, "events", dateline_reader_read_event);
  parts->quotes = read_list (self, top, "quotes", dateline_reader_read_quote);
}

static DatelineDocument *
read_top (DatelineProblems *problems, JsonNode *root, DatelineJsonPieces *pieces)
{
  static const char *const known[] = {
    "format", "version", "id", "article", "entities", "mentions", "dates", "events", "quotes", NULL,
  };
  const DatelineMembers top = { problems, json_node_get_object (root) };
  DatelineReader reader = { .problems = problems, .pieces = pieces };
  DatelineDocumentParts parts = { NULL };
  g_autoptr (DatelineDocument) document = g_object_new (DATELINE_TYPE_DOCUMENT, NULL);
  JsonObject *article;

  if (!read_format (&top, &document->version))
    return NULL;

  reader.entities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  reader.event_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  reader.dates = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                        (GDestroyNotify) dateline_edtf_unref);

  document->id = g_strdup (dateline_members_get_name (&top, "id", DATELINE_MEMBER_REQUIRED));
  article = dateline_members_get_object (&top, "article", DATELINE_MEMBER_REQUIRED);
  if (article != NULL) {
    const gsize mark = dateline_problems_enter_member (problems, "article");

    document->article = dateline_reader_read_article (&reader, article);
    dateline_problems_leave (problems, mark);
  }

  read_parts (&reader, &top, &parts);
  if (problems->errors->len == 0) {
    document->extra = dateline_extra_new (top.object, known);
    dateline_document_build (document, &parts);
  }

  clear_parts (&parts);
  g_clear_pointer (&reader.entities, g_hash_table_unref);
  g_clear_pointer (&reader.event_ids, g_hash_table_unref);
  g_clear_pointer (&reader.dates, g_hash_table_unref);
  g_clear_pointer (&reader.blocks, g_ptr_array_unref);

  return problems->errors->len == 0 ? g_steal_pointer (&document) : NULL;
}

static DatelineDocument *
parse_document (DatelineProblems *problems,
                const char *text,
                gsize n_bytes,
                DatelineJsonPieces *pieces)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = dateline_json_pieces_dup_root (pieces, text, n_bytes, &error);

  if (error != NULL) {
    report_parse_error (problems, error);
    return NULL;
  }

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root)) {
    dateline_problems_report (problems, NULL, DATELINE_ERROR_NOT_DATELINE,
                              _("the document is not an object: this is no Dateline document"));
    return NULL;
  }

  return read_top (problems, root, pieces);
}

static DatelineDocument *
read_document (DatelineProblems *problems, GBytes *bytes)
{
  g_autoptr (DatelineJsonPieces) pieces = dateline_json_pieces_new ();
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  const char *text = data != NULL ? data : "";

  if (n_bytes > DATELINE_MAX_DOCUMENT_BYTES) {
    dateline_problems_report (problems, NULL, DATELINE_ERROR_TOO_LARGE,
                              _("the document is larger than %d MiB"),
                              DATELINE_MAX_DOCUMENT_BYTES / (1024 * 1024));
    return NULL;
  }

  if (!dateline_json_scan (problems, text, n_bytes, pieces) || dateline_problems_is_full (problems))
    return NULL;

  /* Where a list stands twice, a parser takes the second: pieces would be of both. */
  if (problems->errors->len > 0)
    dateline_json_pieces_forget (pieces);
  return parse_document (problems, text, n_bytes, pieces);
}

/**
 * dateline_document_read_bytes:
 * @bytes: the whole document, UTF-8
 * @error: return location for an error
 *
 * Reads a document. Any thread may; it takes about a second for 30 MB.
 *
 * What is wrong is said by an error of %DATELINE_ERROR, with any of its codes.
 * Its message begins with the place: the path of a member, such as
 * `events[3].when`, or, where the JSON itself is broken, line and column.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL on error
 */
DatelineDocument *
dateline_document_read_bytes (GBytes *bytes, GError **error)
{
  DatelineProblems problems;
  DatelineDocument *document;

  g_return_val_if_fail (bytes != NULL, NULL);

  dateline_problems_init (&problems, 1);
  document = read_document (&problems, bytes);
  if (document == NULL)
    g_propagate_error (error, g_error_copy (g_ptr_array_index (problems.errors, 0)));
  dateline_problems_clear (&problems);

  return document;
}

/**
 * dateline_document_check_bytes:
 * @bytes: the whole document, UTF-8
 *
 * Finds what is wrong with a document: every problem, each with its place as
 * [func@Dateline.Document.read_bytes] says it. After 1000 a last one says that
 * there are more.
 *
 * Returns: (transfer full) (element-type GError): the problems, none if the
 *   document is right
 */
GPtrArray *
dateline_document_check_bytes (GBytes *bytes)
{
  DatelineProblems problems;
  g_autoptr (DatelineDocument) document = NULL;
  GPtrArray *errors;

  g_return_val_if_fail (bytes != NULL, NULL);

  dateline_problems_init (&problems, MAX_PROBLEMS);
  document = read_document (&problems, bytes);
  errors = dateline_problems_steal (&problems);
  dateline_problems_clear (&problems);

  return errors;
}
