/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that say what somebody is: "minister", "glaciologist". */

#include "annotate/dateline-analysis-private.h"
#include "annotate/quotes/dateline-speech-words.h"

#include <string.h>

static const char *const more_roles =
  " mp mep msp accountant artist astronomer banker baker boxer builder carpenter charge clerk "
  "commodore composer cook cyclist dancer defender designer developer driver drummer engineer "
  "farmer "
  "firefighter fisherman forward footballer goalkeeper grandmother grandfather head hunter "
  "husband lecturer midfielder miner model neighbour neighbor nurse nun painter paramedic "
  "partner pensioner plumber poet programmer publisher refugee sailor sculptor shopkeeper "
  "sister soldier son daughter brother wife striker taxi trader treasurer trustee veteran "
  "councilman councilwoman alderman alderwoman assemblyman assemblywoman graduate student "
  "coroner postmaster postmistress "
  "vet volunteer waiter winger worker chemist ";

/* "glaciologist", "economist", "technician", "oceanographer". */
static gboolean
has_role_ending (const char *word, gsize n_bytes)
{
  static const struct {
    const char *letters;
    gsize min_bytes;
  } endings[] = { { "ist", 8 }, { "ician", 7 }, { "ographer", 9 } };

  for (gsize i = 0; i < G_N_ELEMENTS (endings) && g_ascii_islower (*word); i++) {
    const gsize length = strlen (endings[i].letters);

    if (n_bytes >= endings[i].min_bytes &&
        strncmp (word + n_bytes - length, endings[i].letters, length) == 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_analysis_is_role:
 * @self: an analysis
 * @block: the number of a block
 * @token: the number of a token
 *
 * Returns: whether the token says what somebody is, such as "minister"
 */
gboolean
dateline_analysis_is_role (const DatelineAnalysis *self, guint block, guint token)
{
  const DatelineToken *at;
  DatelineSpeechWord sort;

  if (token >= self->texts[block].tokens->len ||
      !dateline_analysis_token_has (self, block, token, DATELINE_TOKEN_LETTER))
    return FALSE;
  at = dateline_analysis_get_token (self, block, token);
  sort = dateline_speech_words_look_up (dateline_speech_words_get (self->language),
                                        self->texts[block].text + at->start_byte,
                                        at->end_byte - at->start_byte);
  return sort == DATELINE_SPEECH_ROLE || sort == DATELINE_SPEECH_SPEAKS_FOR ||
         dateline_analysis_token_is (self, block, token, more_roles) ||
         has_role_ending (self->texts[block].text + at->start_byte, at->end_byte - at->start_byte);
}
