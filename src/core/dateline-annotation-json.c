/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes JSON of entities, and of what is said about spans. */

#include "dateline-json-build-private.h"

#include <string.h>

#include "dateline-entity-private.h"
#include "dateline-event-private.h"
#include "dateline-extra-private.h"
#include "dateline-mention-private.h"
#include "dateline-quote-private.h"
#include "dateline-timex-private.h"

static JsonObject *
build_span (DatelineArticle *article, const DatelineSpan *span, gboolean has_words)
{
  JsonObject *object = json_object_new ();

  json_object_set_int_member (object, "block", span->block);
  json_object_set_int_member (object, "start", span->start_char);
  json_object_set_int_member (object, "end", span->end_char);

  /* The words were found to be those of the text when they were read. */
  if (has_words) {
    DatelineBlock *block = dateline_article_get_block (article, span->block);
    const gsize start_byte = dateline_block_char_to_byte (block, span->start_char);
    const gsize end_byte = dateline_block_char_to_byte (block, span->end_char);
    g_autofree char *words =
      g_strndup (dateline_block_get_text (block) + start_byte, end_byte - start_byte);

    json_object_set_string_member (object, "quote", words);
  }

  return object;
}

static void
set_provenance (JsonObject *object, DatelineOrigin origin, double confidence)
{
  static const char *const origins[] = { NULL, "person", "rule", "model" };

  dateline_json_set_string (object, "origin", origins[origin]);
  if (confidence >= 0.0)
    json_object_set_double_member (object, "confidence", confidence);
}

static void
set_entity (JsonObject *object, const char *name, DatelineEntity *entity)
{
  if (entity != NULL)
    json_object_set_string_member (object, name, entity->id);
}

static void
set_why (JsonObject *object, DatelineTimex *timex)
{
  JsonObject *why = json_object_new ();

  dateline_json_set_string (why, "phrase", timex->phrase);
  dateline_json_set_string (why, "anchor", timex->anchor);
  dateline_json_set_string (why, "rule", timex->rule);
  dateline_json_set_nested (object, "why", why);
}

static void
set_speech (JsonObject *object, DatelineArticle *article, DatelineQuote *quote)
{
  static const char *const types[] = { "direct", "reported", "mixed" };

  set_entity (object, "speaker", quote->speaker);
  json_object_set_string_member (object, "kind", types[quote->type]);
  if (quote->has_cue)
    json_object_set_object_member (object, "cue",
                                   build_span (article, &quote->cue, quote->has_cue_words));
}

/**
 * dateline_json_build_annotation:
 * @article: the article that it is about
 * @annotation: a mention, a date in the text or a quote
 *
 * Makes JSON of an annotation.
 *
 * Returns: (transfer full): an object
 */
JsonObject *
dateline_json_build_annotation (DatelineArticle *article, DatelineAnnotation *annotation)
{
  const DatelineAnnotationFields *fields = dateline_annotation_get_fields (annotation);
  JsonObject *object = json_object_new ();

  if (DATELINE_IS_MENTION (annotation))
    set_entity (object, "entity", DATELINE_MENTION (annotation)->entity);

  json_object_set_object_member (object, "span",
                                 build_span (article, &fields->span, fields->has_words));

  if (DATELINE_IS_TIMEX (annotation)) {
    dateline_json_set_date (object, "value", DATELINE_TIMEX (annotation)->value);
    set_why (object, DATELINE_TIMEX (annotation));
  } else if (DATELINE_IS_QUOTE (annotation)) {
    set_speech (object, article, DATELINE_QUOTE (annotation));
  }

  set_provenance (object, fields->origin, fields->confidence);
  dateline_extra_merge (object, fields->extra);

  return object;
}

/**
 * dateline_json_build_entity:
 * @entity: an entity
 *
 * Makes JSON of an entity.
 *
 * Returns: (transfer full): an object
 */
JsonObject *
dateline_json_build_entity (DatelineEntity *entity)
{
  JsonObject *object = json_object_new ();
  JsonObject *links = json_object_new ();

  json_object_set_string_member (object, "id", entity->id);
  json_object_set_string_member (object, "kind", entity->kind_id);
  json_object_set_string_member (object, "name", entity->name);
  dateline_json_set_strings (object, "aliases", entity->aliases);
  dateline_json_set_string (object, "description", entity->description);
  dateline_json_set_string (object, "role", entity->role);
  dateline_json_set_string (links, "wikidata", entity->wikidata);
  dateline_json_set_string (links, "wikipedia", entity->wikipedia);
  dateline_json_set_string (links, "url", entity->url);
  dateline_json_set_nested (object, "links", links);
  set_provenance (object, entity->origin, entity->confidence);
  dateline_extra_merge (object, entity->extra);

  return object;
}

/**
 * dateline_json_build_event:
 * @article: the article that it is about
 * @event: an event
 *
 * Makes JSON of an event.
 *
 * Returns: (transfer full): an object
 */
JsonObject *
dateline_json_build_event (DatelineArticle *article, DatelineEvent *event)
{
  JsonObject *object = json_object_new ();
  JsonArray *evidence = json_array_new ();
  DatelineEntity *participant;

  json_object_set_string_member (object, "id", event->id);
  json_object_set_string_member (object, "title", event->title);
  dateline_json_set_date (object, "when", event->when);
  dateline_json_set_date (object, "before", event->before);
  dateline_json_set_date (object, "after", event->after);

  if (dateline_object_list_get_length (event->participants) > 0) {
    JsonArray *participants = json_array_new ();

    for (guint i = 0; (participant = dateline_object_list_peek (event->participants, i)) != NULL;
         i++)
      json_array_add_string_element (participants, participant->id);
    json_object_set_array_member (object, "participants", participants);
  }

  set_entity (object, "place", event->place);

  for (guint i = 0; i < event->evidence->len; i++)
    json_array_add_object_element (
      evidence, build_span (article, &g_array_index (event->evidence, DatelineSpan, i),
                            g_array_index (event->has_words, gboolean, i)));
  json_object_set_array_member (object, "evidence", evidence);
  set_provenance (object, event->origin, event->confidence);
  dateline_extra_merge (object, event->extra);

  return object;
}
