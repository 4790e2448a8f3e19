/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of annotating share: the text, and what has been found in it. */

#pragma once

#include "annotate/dateline-annotate.h"
#include "annotate/dates/dateline-dates.h"
#include "annotate/quotes/dateline-quotes.h"
#include "annotate/text/dateline-tokens.h"
#include "core/dateline-document-builder.h"

G_BEGIN_DECLS

/* Words that name an entity, in the order of the text. */
typedef struct {
  DatelineSpan span;
  guint entity;
  guint first_token; /* of its block */
  guint last_token;  /* itself included */
  DatelineNameKind name_kind;
  DatelineMaker maker;
} DatelineFoundMention;

typedef struct {
  const char *kind; /* static */
  char *name;
  GPtrArray *aliases; /* of char * */
  char *role;         /* or NULL */
  guint n_mentions;
  int gender; /* of a person: 1 he, -1 she, 0 not known */
  DatelineMaker maker;
} DatelineFoundEntity;

/* Something that happened, or will. */
typedef struct {
  char *title;
  char when[DATELINE_DATE_VALUE_SIZE]; /* EDTF, or empty where it is before or after another */
  char before[DATELINE_DATE_VALUE_SIZE];
  char after[DATELINE_DATE_VALUE_SIZE];
  DatelinePrecision precision;
  DatelineSpan span; /* the words that tell it */
  DatelineSpan verb;
  DatelineSpan anchor;  /* what it was, if others may be before or after that: "the war"; or empty */
  GArray *evidence;     /* of DatelineSpan: more words that do */
  GArray *participants; /* of guint, entities */
  guint place;          /* an entity, or G_MAXUINT */
  double score;
  double confidence;
} DatelineFoundEvent;

typedef struct {
  DatelineArticle *article;
  const char *language;  /* NULL if it is not known */
  const char *published; /* EDTF, or NULL */
  DatelineQuoteText *texts;
  guint n_texts;
  gsize n_words;
  GArray *mentions; /* of DatelineFoundMention */
  GArray *entities; /* of DatelineFoundEntity */
  GArray *topics;   /* of DatelineFoundMention, until they are among the mentions */
  GArray *dates;    /* of DatelineFoundDate */
  GArray *quotes;   /* of DatelineFoundQuote */
  GArray *events;   /* of DatelineFoundEvent */
} DatelineAnalysis;

static inline const DatelineToken *
dateline_analysis_get_token (const DatelineAnalysis *self, guint block, guint token)
{
  return &g_array_index (self->texts[block].tokens, DatelineToken, token);
}

/* Whether a token, which need not exist, has one of the flags. */
static inline gboolean
dateline_analysis_token_has (const DatelineAnalysis *self, guint block, guint token, guint flags)
{
  return token < self->texts[block].tokens->len &&
         (dateline_analysis_get_token (self, block, token)->flags & flags) != 0;
}

static inline const DatelineFoundEntity *
dateline_analysis_get_entity (const DatelineAnalysis *self, guint entity)
{
  return &g_array_index (self->entities, DatelineFoundEntity, entity);
}

static inline const DatelineFoundMention *
dateline_analysis_get_mention (const DatelineAnalysis *self, guint mention)
{
  return &g_array_index (self->mentions, DatelineFoundMention, mention);
}

static inline gboolean
dateline_analysis_mention_is (const DatelineAnalysis *self,
                              const DatelineFoundMention *mention,
                              const char *kind)
{
  return mention->entity != G_MAXUINT &&
         g_str_equal (dateline_analysis_get_entity (self, mention->entity)->kind, kind);
}

void dateline_analysis_init (DatelineAnalysis *self, DatelineArticle *article);
void dateline_analysis_clear (DatelineAnalysis *self);
void dateline_analysis_find_names (DatelineAnalysis *self, const DatelineNameModel *model);
void dateline_analysis_find_heads (DatelineAnalysis *self);
void dateline_analysis_mend_persons (DatelineAnalysis *self);
void dateline_analysis_find_roles (DatelineAnalysis *self);
void dateline_analysis_find_role_mentions (DatelineAnalysis *self);
void dateline_analysis_find_topics (DatelineAnalysis *self);
void dateline_analysis_add_topics (DatelineAnalysis *self);
gboolean dateline_analysis_is_role (const DatelineAnalysis *self, guint block, guint token);
gboolean dateline_analysis_token_is (const DatelineAnalysis *self,
                                     guint block,
                                     guint token,
                                     const char *words);
void dateline_analysis_sort_mentions (DatelineAnalysis *self);
void dateline_analysis_find_entities (DatelineAnalysis *self);
void dateline_analysis_find_dates (DatelineAnalysis *self);
void dateline_analysis_find_quotes (DatelineAnalysis *self);
void dateline_analysis_find_events (DatelineAnalysis *self);
void dateline_events_fold (DatelineAnalysis *self);
void dateline_found_event_init (DatelineFoundEvent *self);
void dateline_found_event_clear (gpointer data);
void dateline_found_event_add_participant (DatelineFoundEvent *self, guint entity);
void dateline_analysis_build (DatelineAnalysis *self, DatelineDocumentBuilder *builder);

G_END_DECLS
