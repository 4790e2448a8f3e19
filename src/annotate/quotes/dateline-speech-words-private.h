/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the words of speech are listed. */

#pragma once

#include "dateline-speech-words.h"

G_BEGIN_DECLS

#define DATELINE_N_SPEECH_SOURCES 8

/* Words of one sort, with spaces between them. A list of lists ends with NULL. */
typedef struct {
  DatelineSpeechWord sort;
  const char *words;
} DatelineSpeechList;

/* The verbs are plain forms, of which the others are made; those that are nouns, too,
 * give only the forms that no noun has. */
typedef struct {
  const char *language;
  guint n_chars; /* of the longest word, where no spaces part words; else 0 */
  const DatelineSpeechList *lists;
  const DatelineSpeechList *verbs;      /* or NULL */
  const DatelineSpeechList *noun_verbs; /* or NULL */
} DatelineSpeechSource;

extern const DatelineSpeechSource dateline_speech_sources[DATELINE_N_SPEECH_SOURCES];

G_END_DECLS
