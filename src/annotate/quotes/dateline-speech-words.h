/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineSpeechWord:
 * @DATELINE_SPEECH_NONE: it says nothing of speech
 * @DATELINE_SPEECH_SAYS: a verb that introduces what was said, as "said"
 * @DATELINE_SPEECH_CALLS: a verb of opinion that takes an object, as "praised"
 * @DATELINE_SPEECH_THAT: a word that begins a clause of what was said
 * @DATELINE_SPEECH_ACCORDING: a word that names a source, as "according"
 * @DATELINE_SPEECH_HE: a pronoun for one man
 * @DATELINE_SPEECH_SHE: a pronoun for one woman
 * @DATELINE_SPEECH_THEY: a pronoun for several, or for somebody
 * @DATELINE_SPEECH_ROLE: a noun for what somebody is, as "minister"
 * @DATELINE_SPEECH_SPEAKS_FOR: a noun for who speaks for another
 *
 * What a word has to do with speech.
 */
typedef enum {
  DATELINE_SPEECH_NONE,
  DATELINE_SPEECH_SAYS,
  DATELINE_SPEECH_CALLS,
  DATELINE_SPEECH_THAT,
  DATELINE_SPEECH_ACCORDING,
  DATELINE_SPEECH_HE,
  DATELINE_SPEECH_SHE,
  DATELINE_SPEECH_THEY,
  DATELINE_SPEECH_ROLE,
  DATELINE_SPEECH_SPEAKS_FOR,
} DatelineSpeechWord;

typedef struct _DatelineSpeechWords DatelineSpeechWords;

const DatelineSpeechWords *dateline_speech_words_get (const char *language);
DatelineSpeechWord
dateline_speech_words_look_up (const DatelineSpeechWords *self, const char *text, gsize n_bytes);
gboolean dateline_speech_words_is_english (const DatelineSpeechWords *self);
const char *dateline_speech_words_get_language (const DatelineSpeechWords *self);
guint dateline_speech_words_get_n_chars (const DatelineSpeechWords *self);

G_END_DECLS
