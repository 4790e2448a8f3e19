/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* DocRED: openings of Wikipedia articles, with the mentions of each entity. */

#include "train-corpus.h"

#include "annotate/names/dateline-peoples.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef struct {
  guint start;
  guint end;
} Place;

static guint
kinds_of (JsonObject *mention)
{
  const char *type = json_object_get_string_member (mention, "type");
  const char *name = json_object_get_string_member (mention, "name");

  if (strcmp (type, "PER") == 0)
    return TRAIN_PERSON;
  if (strcmp (type, "TIME") == 0 || strcmp (type, "NUM") == 0)
    return 0;
  if (dateline_peoples_has_word (name))
    return TRAIN_PEOPLE;
  if (strcmp (type, "ORG") == 0)
    return TRAIN_ORGANIZATION;
  if (strcmp (type, "LOC") == 0)
    return TRAIN_PLACE;
  return TRAIN_EVENT | TRAIN_OTHER | TRAIN_PEOPLE;
}

static void
add_mention (TrainDocument *document, JsonObject *mention, GPtrArray *sentences, guint entity)
{
  const guint kinds = kinds_of (mention);
  const gint64 sentence = json_object_get_int_member (mention, "sent_id");
  JsonArray *position = json_object_get_array_member (mention, "pos");
  const gint64 first = json_array_get_int_element (position, 0);
  const gint64 end = json_array_get_int_element (position, 1);
  GArray *places;
  TrainSpan span;

  if (kinds == 0 || sentence < 0 || sentence >= sentences->len)
    return;
  places = sentences->pdata[sentence];
  if (first < 0 || end <= first || end > places->len)
    return;
  span.block = (guint) sentence;
  span.start_char = g_array_index (places, Place, first).start;
  span.end_char = g_array_index (places, Place, end - 1).end;
  span.kinds = kinds;
  span.entity = entity;
  g_array_append_val (document->spans, span);
}

static GArray *
read_sentence (TrainDocument *document, JsonArray *tokens)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));

  for (guint i = 0; i < json_array_get_length (tokens); i++) {
    const char *token = json_array_get_string_element (tokens, i);
    Place place;

    place.start = train_document_add_token (document, token);
    place.end = document->n_chars;
    g_array_append_val (places, place);
  }
  train_document_end_sentence (document);
  return places;
}

static TrainDocument *
read_document (const TrainFile *file, JsonObject *object)
{
  TrainDocument *document = train_document_new (file->corpus, TRAIN_NO_NAME);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  JsonArray *sents = json_object_get_array_member (object, "sents");
  JsonArray *entities = json_object_get_array_member (object, "vertexSet");

  for (guint i = 0; i < json_array_get_length (sents); i++) {
    JsonArray *tokens = json_array_get_array_element (sents, i);

    if (json_array_get_length (tokens) > 0)
      g_ptr_array_add (sentences, read_sentence (document, tokens));
  }
  for (guint i = 0; i < json_array_get_length (entities); i++) {
    JsonArray *mentions = json_array_get_array_element (entities, i);

    for (guint j = 0; j < json_array_get_length (mentions); j++)
      add_mention (document, json_array_get_object_element (mentions, j), sentences, i);
  }
  return document;
}

/* Everything is marked; numbers and dates are no names. */
gboolean
train_read_docred (const TrainFile *file, char *text, GPtrArray *documents, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *array;

  if (!json_parser_load_from_data (parser, text, -1, error))
    return FALSE;
  array = json_node_get_array (json_parser_get_root (parser));
  for (guint i = 0; i < json_array_get_length (array); i++)
    train_append_document (documents,
                           read_document (file, json_array_get_object_element (array, i)), file);
  return TRUE;
}
