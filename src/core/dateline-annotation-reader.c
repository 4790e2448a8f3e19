/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads spans, and what is said about one: mentions, dates in the text and
 * quotes. */

#include "dateline-reader-private.h"

#include <glib/gi18n-lib.h>

#include <inttypes.h>
#include <string.h>

#include "dateline-block.h"
#include "dateline-extra-private.h"
#include "dateline-mention-private.h"
#include "dateline-quote-private.h"
#include "dateline-timex-private.h"

const char *const dateline_reader_span_members[] = { "block", "start", "end", "quote", NULL };

static const char *const origins[] = { "person", "rule", "model", NULL };
static const char *const quote_types[] = { "direct", "reported", "mixed", NULL };

static gboolean
get_offset (const DatelineMembers *members, const char *name, gint64 *value)
{
  if (!dateline_members_get_integer (members, name, DATELINE_MEMBER_REQUIRED, value))
    return FALSE;

  if (*value < 0) {
    dateline_problems_report (members->problems, name, DATELINE_ERROR_BAD_VALUE,
                              _ ("is less than 0"));
    return FALSE;
  }

  return TRUE;
}

static gboolean
check_words (const DatelineMembers *members,
             DatelineBlock *block,
             const DatelineSpan *span,
             gboolean *has_words)
{
  const char *quote = dateline_members_get_string (members, "quote", DATELINE_MEMBER_OPTIONAL);
  const gsize start_byte = dateline_block_char_to_byte (block, span->start_char);
  const gsize n_bytes = dateline_block_char_to_byte (block, span->end_char) - start_byte;
  const char *words = dateline_block_get_text (block) + start_byte;
  g_autofree char *covered = NULL;
  g_autofree char *shown_covered = NULL;
  g_autofree char *shown_quote = NULL;

  *has_words = quote != NULL;
  if (quote == NULL || (strlen (quote) == n_bytes && memcmp (quote, words, n_bytes) == 0))
    return TRUE;

  covered = g_strndup (words, n_bytes);
  shown_covered = dateline_error_show_value (covered);
  shown_quote = dateline_error_show_value (quote);
  /* Translators: both are words of a text. */
  dateline_problems_report (members->problems, "quote", DATELINE_ERROR_QUOTE_MISMATCH,
                            _ ("\"%1$s\" is not what the span covers: \"%2$s\""), shown_quote,
                            shown_covered);

  return FALSE;
}

/**
 * dateline_reader_read_span:
 * @self: a reader, at the span
 * @members: the span
 * @span: (out): the span
 * @has_words: (out): whether the document repeats its words
 *
 * Reads a span and checks it against the text.
 *
 * Returns: %TRUE if it is right
 */
gboolean
dateline_reader_read_span (DatelineReader *self,
                           const DatelineMembers *members,
                           DatelineSpan *span,
                           gboolean *has_words)
{
  gint64 block_position;
  gint64 start;
  gint64 end;
  DatelineBlock *block;
  const gboolean has_block = get_offset (members, "block", &block_position);
  const gboolean has_start = get_offset (members, "start", &start);

  if (!get_offset (members, "end", &end) || !has_start || !has_block || self->blocks == NULL)
    return FALSE;

  if (block_position >= self->blocks->len) {
    dateline_problems_report (
      self->problems, "block", DATELINE_ERROR_UNKNOWN_BLOCK,
      ngettext ("there is no block %1$" PRId64 ": the article has %2$u, counted from 0",
                "there is no block %1$" PRId64 ": the article has %2$u, counted from 0",
                self->blocks->len),
      block_position, self->blocks->len);
    return FALSE;
  }

  if (start >= end) {
    dateline_problems_report (self->problems, NULL, DATELINE_ERROR_SPAN_INVERTED,
                              _ ("the end %1$" PRId64 " is not behind the start %2$" PRId64), end,
                              start);
    return FALSE;
  }

  block = g_ptr_array_index (self->blocks, (guint) block_position);
  if (block == NULL)
    return FALSE;

  if (end > dateline_block_get_n_chars (block)) {
    dateline_problems_report (
      self->problems, "end", DATELINE_ERROR_SPAN_OUTSIDE,
      ngettext ("%1$" PRId64 " is outside the block, which has %2$u character",
                "%1$" PRId64 " is outside the block, which has %2$u characters",
                dateline_block_get_n_chars (block)),
      end, dateline_block_get_n_chars (block));
    return FALSE;
  }

  *span = (DatelineSpan) { (guint) block_position, (guint) start, (guint) end };

  return check_words (members, block, span, has_words);
}

/**
 * dateline_reader_find_entity:
 * @self: a reader
 * @members: an object
 * @name: the name of a member that holds an entity's id
 * @need: whether it must be there
 * @entity: (out) (transfer none) (nullable): the entity; %NULL where it is
 *   itself broken
 *
 * Finds the entity that a member names.
 *
 * Returns: %TRUE if it is there and set
 */
gboolean
dateline_reader_find_entity (DatelineReader *self,
                             const DatelineMembers *members,
                             const char *name,
                             DatelineMemberNeed need,
                             DatelineEntity **entity)
{
  const char *id = dateline_members_get_string (members, name, need);
  gpointer found;

  if (id == NULL || self->entities == NULL)
    return FALSE;

  if (!g_hash_table_lookup_extended (self->entities, id, NULL, &found)) {
    dateline_members_report_value (members, name, DATELINE_ERROR_UNKNOWN_ENTITY, id,
                                   _ ("is not the id of an entity"));
    return FALSE;
  }

  *entity = found;

  return TRUE;
}

static gboolean
read_member_span (DatelineReader *self,
                  const DatelineMembers *owner,
                  const char *name,
                  DatelineMemberNeed need,
                  DatelineSpan *span,
                  gboolean *has_words,
                  JsonObject **extra)
{
  JsonObject *object = dateline_members_get_object (owner, name, need);
  const DatelineMembers members = { self->problems, object };
  gboolean is_right;
  gsize mark;

  if (object == NULL)
    return FALSE;

  mark = dateline_problems_enter_member (self->problems, name);
  is_right = dateline_reader_read_span (self, &members, span, has_words);
  dateline_extra_nest (extra, name, dateline_extra_new (object, dateline_reader_span_members));
  dateline_problems_leave (self->problems, mark);

  return is_right;
}

/**
 * dateline_reader_dup_date:
 * @self: a reader
 * @members: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Takes a date as EDTF writes it. A date that was read before is the same.
 *
 * Returns: (transfer full) (nullable): the date, or %NULL if it is absent or wrong
 */
DatelineEdtf *
dateline_reader_dup_date (DatelineReader *self,
                          const DatelineMembers *members,
                          const char *name,
                          DatelineMemberNeed need)
{
  JsonNode *node = json_object_get_member (members->object, name);
  DatelineEdtf *date = NULL;

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
      json_node_get_value_type (node) == G_TYPE_STRING)
    date = g_hash_table_lookup (self->dates, json_node_get_string (node));
  if (date != NULL)
    return dateline_edtf_ref (date);

  date = dateline_members_dup_date (members, name, need);
  if (date != NULL)
    g_hash_table_insert (self->dates, (char *) dateline_edtf_get_text (date),
                         dateline_edtf_ref (date));
  return date;
}

/**
 * dateline_reader_read_origin:
 * @members: an entity, an event or an annotation
 *
 * Reads who made it.
 *
 * Returns: the origin
 */
DatelineOrigin
dateline_reader_read_origin (const DatelineMembers *members)
{
  guint origin;

  if (!dateline_members_get_choice (members, "origin", DATELINE_MEMBER_OPTIONAL, origins, &origin))
    return DATELINE_ORIGIN_UNKNOWN;

  return (DatelineOrigin) (DATELINE_ORIGIN_PERSON + origin);
}

static gboolean
read_fields (DatelineReader *self,
             const DatelineMembers *members,
             const char *const *known,
             guint position,
             DatelineAnnotation *annotation)
{
  DatelineAnnotationFields *fields = dateline_annotation_get_fields (annotation);

  fields->extra = dateline_extra_new (members->object, known);
  fields->file_position = position;
  fields->origin = dateline_reader_read_origin (members);
  fields->confidence = dateline_members_get_confidence (members);

  return read_member_span (self, members, "span", DATELINE_MEMBER_REQUIRED, &fields->span,
                           &fields->has_words, &fields->extra);
}

/**
 * dateline_reader_read_mention:
 * @self: a reader, at the mention
 * @members: the mention
 * @position: its 0-based position in the document
 *
 * Reads a mention.
 *
 * Returns: (transfer full) (nullable): the mention, or %NULL if it is broken
 */
gpointer
dateline_reader_read_mention (DatelineReader *self, DatelineMembers *members, guint position)
{
  static const char *const known[] = { "entity", "span", "origin", "confidence", NULL };
  g_autoptr (DatelineMention) mention = g_object_new (DATELINE_TYPE_MENTION, NULL);
  DatelineEntity *entity = NULL;

  dateline_reader_find_entity (self, members, "entity", DATELINE_MEMBER_REQUIRED, &entity);
  if (!read_fields (self, members, known, position, DATELINE_ANNOTATION (mention)) ||
      entity == NULL)
    return NULL;

  mention->entity = g_object_ref (entity);

  return g_steal_pointer (&mention);
}

static void
read_why (DatelineTimex *timex, const DatelineMembers *owner, JsonObject **extra)
{
  static const char *const known[] = { "phrase", "anchor", "rule", NULL };
  JsonObject *object = dateline_members_get_object (owner, "why", DATELINE_MEMBER_OPTIONAL);
  const DatelineMembers members = { owner->problems, object };
  gsize mark;

  if (object == NULL)
    return;

  mark = dateline_problems_enter_member (owner->problems, "why");
  timex->phrase =
    g_strdup (dateline_members_get_string (&members, "phrase", DATELINE_MEMBER_OPTIONAL));
  timex->anchor =
    g_strdup (dateline_members_get_string (&members, "anchor", DATELINE_MEMBER_OPTIONAL));
  timex->rule = g_strdup (dateline_members_get_string (&members, "rule", DATELINE_MEMBER_OPTIONAL));
  dateline_extra_nest (extra, "why", dateline_extra_new (object, known));
  dateline_problems_leave (owner->problems, mark);
}

/**
 * dateline_reader_read_timex:
 * @self: a reader, at the date
 * @members: the date
 * @position: its 0-based position in the document
 *
 * Reads a date in the text.
 *
 * Returns: (transfer full) (nullable): the date, or %NULL if it is broken
 */
gpointer
dateline_reader_read_timex (DatelineReader *self, DatelineMembers *members, guint position)
{
  static const char *const known[] = { "span", "value", "why", "origin", "confidence", NULL };
  g_autoptr (DatelineTimex) timex = g_object_new (DATELINE_TYPE_TIMEX, NULL);
  DatelineAnnotation *annotation = DATELINE_ANNOTATION (timex);
  const gboolean has_fields = read_fields (self, members, known, position, annotation);

  timex->value = dateline_reader_dup_date (self, members, "value", DATELINE_MEMBER_REQUIRED);
  read_why (timex, members, &dateline_annotation_get_fields (annotation)->extra);

  return has_fields && timex->value != NULL ? g_steal_pointer (&timex) : NULL;
}

/**
 * dateline_reader_read_quote:
 * @self: a reader, at the quote
 * @members: the quote
 * @position: its 0-based position in the document
 *
 * Reads a quote.
 *
 * Returns: (transfer full) (nullable): the quote, or %NULL if it is broken
 */
gpointer
dateline_reader_read_quote (DatelineReader *self, DatelineMembers *members, guint position)
{
  static const char *const known[] = { "speaker", "kind",       "span", "cue",
                                       "origin",  "confidence", NULL };
  g_autoptr (DatelineQuote) quote = g_object_new (DATELINE_TYPE_QUOTE, NULL);
  DatelineAnnotation *annotation = DATELINE_ANNOTATION (quote);
  DatelineEntity *speaker = NULL;
  guint type;
  gboolean is_right;

  if (dateline_reader_find_entity (self, members, "speaker", DATELINE_MEMBER_OPTIONAL, &speaker) &&
      speaker != NULL)
    quote->speaker = g_object_ref (speaker);

  is_right =
    dateline_members_get_choice (members, "kind", DATELINE_MEMBER_REQUIRED, quote_types, &type);
  if (is_right)
    quote->type = (DatelineQuoteType) type;
  is_right &= read_fields (self, members, known, position, annotation);
  quote->has_cue =
    read_member_span (self, members, "cue", DATELINE_MEMBER_OPTIONAL, &quote->cue,
                      &quote->has_cue_words, &dateline_annotation_get_fields (annotation)->extra);

  return is_right ? g_steal_pointer (&quote) : NULL;
}
