/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-gazetteer.h"
#include "annotate/quotes/dateline-speech-words.h"
#include "annotate/text/dateline-tokens.h"

G_BEGIN_DECLS

#define DATELINE_N_GAZETTEERS 7

/* What a phrase can be, as bits. */
typedef enum {
  DATELINE_GAZETTEER_PLACE = 1 << 0,
  DATELINE_GAZETTEER_ORGANIZATION = 1 << 1,
  /* "ministère", "وزارة": an organization begins with it. */
  DATELINE_GAZETTEER_HEAD = 1 << 2,
  /* "président": a person may follow. */
  DATELINE_GAZETTEER_TITLE = 1 << 3,
  /* "Herr": a person follows, be it by one word. */
  DATELINE_GAZETTEER_COURTESY = 1 << 4,
  DATELINE_GAZETTEER_FORENAME = 1 << 5,
  /* Between a title and its person: "des Finances". */
  DATELINE_GAZETTEER_FILLER = 1 << 6,
  /* Within the name of a person: "von", "بن". */
  DATELINE_GAZETTEER_PARTICLE = 1 << 7,
  /* No part of a name, where capitals do not tell. */
  DATELINE_GAZETTEER_STOP = 1 << 8,
  /* Of Chinese: the first character of a name of two or three. */
  DATELINE_GAZETTEER_SURNAME = 1 << 9,
  /* Of Chinese: an organization that a place begins ends with it. */
  DATELINE_GAZETTEER_TAIL = 1 << 10,
  /* In brackets behind a person: "(SPD)". */
  DATELINE_GAZETTEER_PARTY = 1 << 11,
} DatelineGazetteerFlags;

/* What is looked for in small letters, however it is written. */
#define DATELINE_GAZETTEER_SMALL                                                                   \
  (DATELINE_GAZETTEER_TITLE | DATELINE_GAZETTEER_COURTESY | DATELINE_GAZETTEER_FILLER |            \
   DATELINE_GAZETTEER_PARTICLE | DATELINE_GAZETTEER_STOP)

typedef struct {
  guint flags;
  /* Phrases with "|" between them. */
  const char *phrases;
} DatelineGazetteerList;

typedef struct {
  const char *language;
  const DatelineGazetteerList *lists;
} DatelineGazetteerSource;

extern const DatelineGazetteerList dateline_gazetteer_persian[];
extern const DatelineGazetteerList dateline_gazetteer_arabic[];
extern const DatelineGazetteerList dateline_gazetteer_hebrew[];
extern const DatelineGazetteerList dateline_gazetteer_chinese[];
extern const char *const dateline_gazetteer_doers[]; /* ends with NULL */
extern const char *const dateline_gazetteer_no_doers;
extern const char *const dateline_gazetteer_times;
extern const char *const dateline_gazetteer_starters;
extern const char *const dateline_gazetteer_before_others;
extern const char *const dateline_gazetteer_pronouns;
extern const char *const dateline_gazetteer_years;
extern const char *const dateline_gazetteer_no_towns;
extern const DatelineGazetteerSource dateline_gazetteer_sources[DATELINE_N_GAZETTEERS];

/* A phrase of the text that the gazetteer has. */
typedef struct {
  guint n_tokens; /* 0 if there is none */
  guint flags;
  guint n_prefix; /* characters before it in its first token, such as "l'" */
  guint n_suffix; /* behind it in its last, such as the "s" of a genitive */
} DatelineGazetteerMatch;

/* A block while its names are looked for. */
typedef struct {
  const DatelineGazetteer *gazetteer;
  const DatelineNameLists *lists; /* or NULL */
  const DatelineSpeechWords *speech;
  const char *text;
  guint block;
  const GArray *tokens;  /* of DatelineToken */
  GPtrArray *keys;       /* of each token */
  GPtrArray *small_keys; /* the same in small letters */
  guint8 *is_taken;      /* whether a token is in a name */
  guint floor;           /* before it nothing can be of a name any more */
  GArray *names;         /* of DatelineName */
  guint n_before;        /* how many of them the pass before found, in order */
  guint next;            /* of those, the first that is not before the block */
  GHashTable *persons;   /* what persons that were found can be called again */
  GHashTable *full;      /* the last of two words with capitals that no list has */
  GHashTable *lone;      /* such words that stand alone */
} DatelineGazetteerText;

guint dateline_gazetteer_find_person (DatelineGazetteerText *self, guint at);
guint dateline_gazetteer_find_street (DatelineGazetteerText *self, guint at);
guint dateline_gazetteer_find_town (DatelineGazetteerText *self, guint at);
gboolean dateline_gazetteer_is_elided (const DatelineGazetteerText *self, guint at);
guint dateline_gazetteer_skip_office (const DatelineGazetteerText *self, guint first);
gboolean dateline_gazetteer_is_made_title (const DatelineGazetteerText *self, guint at);
gboolean dateline_gazetteer_may_be_person (const DatelineGazetteerText *self, guint at);
gboolean dateline_gazetteer_is_starter (const DatelineGazetteerText *self, guint at);
void dateline_gazetteer_collect_recurring (DatelineGazetteerText *self);
void dateline_gazetteer_take_recurring (DatelineGazetteerText *self);
guint dateline_gazetteer_measure_speaker (DatelineGazetteerText *self, guint at);
guint dateline_gazetteer_skip_what_of (const DatelineGazetteerText *self, guint first);
gboolean dateline_gazetteer_is_surname (const DatelineGazetteerText *self, guint at, guint name);
gboolean dateline_gazetteer_is_length (const DatelineGazetteerText *self, guint end);
gboolean dateline_gazetteer_is_guess (const DatelineGazetteerText *self,
                                      const DatelineGazetteerMatch *title,
                                      guint first,
                                      guint n);
gboolean dateline_gazetteer_is_told_of (const DatelineGazetteerText *self, guint at);
guint dateline_gazetteer_measure_marked (const DatelineGazetteerText *self, guint open);
guint dateline_gazetteer_measure_words (const DatelineGazetteerText *self,
                                        guint first,
                                        const DatelineGazetteerMatch *title);
guint dateline_gazetteer_text_measure (const DatelineGazetteerText *self, guint first);
guint dateline_gazetteer_find_known (DatelineGazetteerText *self, guint at);
void dateline_gazetteer_text_find (const DatelineGazetteerText *self,
                                   guint at,
                                   guint mask,
                                   DatelineGazetteerMatch *match);
gboolean
dateline_gazetteer_text_has (const DatelineGazetteerText *self, guint at, DatelineTokenFlags flags);
gboolean dateline_gazetteer_text_is_capital (const DatelineGazetteerText *self, guint at);
gboolean dateline_gazetteer_text_is_a (const DatelineGazetteerText *self, guint at, guint mask);
gboolean
dateline_gazetteer_text_is_in (const DatelineGazetteerText *self, guint at, const char *words);
gboolean dateline_gazetteer_text_is_stop (const DatelineGazetteerText *self, guint at);
void dateline_gazetteer_text_add (DatelineGazetteerText *self,
                                  guint first,
                                  guint end,
                                  const DatelineGazetteerMatch *match,
                                  DatelineNameKind kind,
                                  double confidence);
char *dateline_gazetteer_dup_key (const char *text, gsize n_bytes);
const char *dateline_gazetteer_get_language (const DatelineGazetteer *self);
gboolean dateline_gazetteer_has_capitals (const DatelineGazetteer *self);
gboolean dateline_gazetteer_is (const DatelineGazetteer *self, const char *language);
guint dateline_gazetteer_look_up (const DatelineGazetteer *self, const char *phrase);
void dateline_gazetteer_match (const DatelineGazetteer *self,
                               const GPtrArray *keys,
                               guint first,
                               guint mask,
                               DatelineGazetteerMatch *match);

G_END_DECLS
