/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The small words of a language other than English that tell what a clause with a date is:
 * each member is words in small letters with a space before and behind each. */
typedef struct {
  const char *language;  /* BCP 47, without a region */
  guint n_words;         /* of a clause that says enough */
  const char *before;    /* stand before a date, and go with it: “am”, “le” */
  const char *of;        /* before a date: it belongs to a noun: “vom”, “del” */
  const char *behind;    /* behind a date: it belongs to a noun */
  const char *in;        /* before a place */
  const char *relatives; /* a clause that begins so tells of a word before it, or of no fact */
  const char *whens;     /* a clause that begins so is one of its own without them */
  const char *ands;      /* a clause that begins so goes on with the one before */
  const char *doubts;    /* what did not happen, may not, or was so for long */
  const char *pronouns;  /* of one man or one woman, as a subject */
  const char *women;     /* those of them that are of a woman */
  const char *many;      /* those that are of many as well, before a verb in “en” */
  const char *owners;    /* “sein”: a title that begins so leans on what was said before */
} DatelineEventWords;

const DatelineEventWords *dateline_event_words_get (const char *language);

G_END_DECLS
