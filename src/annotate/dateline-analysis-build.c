/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a document of what was found. */

#include "dateline-analysis-private.h"

#include "annotate/dateline-work.h"

static void
add_entities (DatelineAnalysis *self, DatelineDocumentBuilder *builder)
{
  for (guint i = 0; i < self->entities->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineFoundEntity *entity = &g_array_index (self->entities, DatelineFoundEntity, i);

    g_ptr_array_add (entity->aliases, NULL);
    dateline_document_builder_add_entity (builder, entity->kind, entity->name,
                                          (const char *const *) entity->aliases->pdata,
                                          entity->role, entity->maker);
    g_ptr_array_remove_index (entity->aliases, entity->aliases->len - 1);
  }
  if (dateline_work_is_given_up ())
    return;
  for (guint i = 0; i < self->mentions->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineFoundMention *mention = &g_array_index (self->mentions, DatelineFoundMention, i);

    if (mention->entity != G_MAXUINT)
      dateline_document_builder_add_mention (builder, mention->entity, &mention->span,
                                             mention->maker);
  }
}

/* The words of a span, as the article has them. */
static char *
dup_words (DatelineAnalysis *self, const DatelineSpan *span)
{
  DatelineBlock *block = dateline_article_get_block (self->article, span->block);
  const gsize start_byte = dateline_block_char_to_byte (block, span->start_char);

  return g_strndup (dateline_block_get_text (block) + start_byte,
                    dateline_block_char_to_byte (block, span->end_char) - start_byte);
}

/* A date without a place on the line has no value that a document could hold. */
static void
add_dates (DatelineAnalysis *self, DatelineDocumentBuilder *builder)
{
  for (guint i = 0;
       self->dates != NULL && i < self->dates->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineFoundDate *date = &g_array_index (self->dates, DatelineFoundDate, i);
    g_autoptr (DatelineEdtf) value =
      *date->value != '\0' ? dateline_edtf_parse (date->value, NULL) : NULL;
    g_autofree char *phrase = NULL;

    if (value == NULL)
      continue;
    phrase = dup_words (self, &date->phrase);
    dateline_document_builder_add_timex (
      builder, &date->span, value, phrase, *date->anchor_value != '\0' ? date->anchor_value : NULL,
      dateline_date_rule_to_words (date->rule),
      (DatelineMaker) { DATELINE_ORIGIN_RULE, CLAMP (date->confidence, 0.0, 1.0) });
  }
}

static void
add_quotes (DatelineAnalysis *self, DatelineDocumentBuilder *builder)
{
  for (guint i = 0; self->quotes != NULL && i < self->quotes->len; i++) {
    const DatelineFoundQuote *quote = &g_array_index (self->quotes, DatelineFoundQuote, i);
    const gboolean has_cue = quote->cue.end_char > quote->cue.start_char;

    dateline_document_builder_add_quote (
      builder, quote->type, quote->speaker, &quote->span, has_cue ? &quote->cue : NULL,
      (DatelineMaker) { DATELINE_ORIGIN_RULE, CLAMP (quote->confidence, 0.0, 1.0) });
  }
}

/* "../2025-06" is before June 2025. */
static void
date_event (const DatelineFoundEvent *event, DatelineDocumentBuilder *builder, guint position)
{
  const gboolean is_open = g_str_has_prefix (event->when, "../");
  const char *until = is_open ? event->when + 3 : event->before;
  g_autoptr (DatelineEdtf) when =
    *event->when != '\0' && !is_open ? dateline_edtf_parse (event->when, NULL) : NULL;
  g_autoptr (DatelineEdtf) before = *until != '\0' ? dateline_edtf_parse (until, NULL) : NULL;
  g_autoptr (DatelineEdtf) after =
    *event->after != '\0' ? dateline_edtf_parse (event->after, NULL) : NULL;

  if (when != NULL)
    dateline_document_builder_date_event (builder, position, when, NULL, NULL);
  else
    dateline_document_builder_date_event (builder, position, NULL, before, after);
}

static void
add_events (DatelineAnalysis *self, DatelineDocumentBuilder *builder)
{
  for (guint i = 0; self->events != NULL && i < self->events->len; i++) {
    const DatelineFoundEvent *event = &g_array_index (self->events, DatelineFoundEvent, i);
    const guint position = dateline_document_builder_add_event (
      builder, event->title, &event->span,
      (DatelineMaker) { DATELINE_ORIGIN_RULE, CLAMP (event->confidence, 0.0, 1.0) });

    date_event (event, builder, position);
    for (guint k = 0; k < event->evidence->len; k++)
      dateline_document_builder_add_evidence (builder, position,
                                              &g_array_index (event->evidence, DatelineSpan, k));
    for (guint k = 0; k < event->participants->len; k++)
      dateline_document_builder_add_participant (builder, position,
                                                 g_array_index (event->participants, guint, k));
    if (event->place != G_MAXUINT)
      dateline_document_builder_set_place (builder, position, event->place);
  }
}

/**
 * dateline_analysis_build:
 * @self: an analysis
 * @builder: a builder that has nothing but the article
 *
 * Adds all that was found.
 */
void
dateline_analysis_build (DatelineAnalysis *self, DatelineDocumentBuilder *builder)
{
  static void (*const parts[]) (DatelineAnalysis *, DatelineDocumentBuilder *) = {
    add_entities,
    add_dates,
    add_events,
    add_quotes,
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts) && dateline_work_goes_on (i, G_N_ELEMENTS (parts));
       i++)
    parts[i](self, builder);
}
