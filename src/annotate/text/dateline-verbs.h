/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineVerbFlags:
 * @DATELINE_VERB_FINITE: it has a subject, as "met" or "was sent" have
 * @DATELINE_VERB_MODAL: what could or should be
 * @DATELINE_VERB_FUTURE: what is to be
 * @DATELINE_VERB_PERFECT: what has been, or had been
 * @DATELINE_VERB_PASSIVE: what was done to the subject
 * @DATELINE_VERB_STATE: no happening: "is", "has", "wants"
 * @DATELINE_VERB_NEGATED: what is not so
 * @DATELINE_VERB_REDUCED: a participle behind its noun, as in "the study published
 *   in May"
 *
 * What is known of a group of verbs.
 */
typedef enum {
  DATELINE_VERB_FINITE = 1 << 0,
  DATELINE_VERB_MODAL = 1 << 1,
  DATELINE_VERB_FUTURE = 1 << 2,
  DATELINE_VERB_PERFECT = 1 << 3,
  DATELINE_VERB_PASSIVE = 1 << 4,
  DATELINE_VERB_STATE = 1 << 5,
  DATELINE_VERB_NEGATED = 1 << 6,
  DATELINE_VERB_REDUCED = 1 << 7,
} DatelineVerbFlags;

/* A verb with its auxiliaries, as token numbers, half-open. */
typedef struct {
  guint start;
  guint end;
  guint main; /* the token that says what happened */
  DatelineVerbFlags flags;
} DatelineVerb;

GArray *dateline_verbs_find (const char *text, const GArray *tokens, guint start, guint end);
gboolean dateline_word_begins_clause (const char *text, const GArray *tokens, guint token);

G_END_DECLS
