/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names of which the text itself says that they are of the same: "Velmar, formerly
 * Linkville,", "Roston (Kurdish: Rostan)". */

#include "dateline-coreference-private.h"

#include "annotate/dateline-work.h"

/* How many words may stand between the two names. */
#define MAX_BETWEEN 8

/* What begins it. */
static const char *const begins = " , ( ";
/* What may stand between the names. */
static const char *const links =
  " , ( : ; \" “ ‘ also known as called formerly officially originally born née nee aka a.k.a. "
  "alias commonly popularly sometimes simply locally nicknamed historically traditionally now "
  "today named by the name its full legally and is was or better often in previously once "
  "abbreviated romanized transliterated pronounced spelled meaning renamed stage real birth ";
/* One of them says it, behind a comma. */
static const char *const says =
  " known called officially originally née nee aka a.k.a. nicknamed formerly renamed abbreviated ";
/* And these only in brackets. */
static const char *const says_in_brackets = " born now today or : previously once ";
/* What no person was or is instead of somebody else: "Ana Lee, formerly Cole's aide". */
static const char *const of_things = " officially originally formerly now today renamed once or ";

/* Whether a word tells the language of what is behind it: "Kurdish:". */
static gboolean
is_language (const DatelineCoreference *self, guint block, guint token)
{
  const GArray *tokens = self->analysis->texts[block].tokens;

  return token + 1 < tokens->len &&
         (g_array_index (tokens, DatelineToken, token).flags & DATELINE_TOKEN_CAPITALIZED) != 0 &&
         dateline_analysis_token_is (self->analysis, block, token + 1, " : ");
}

/* Whether a letter is of another script than the names of the text: "Акра". */
static gboolean
is_foreign (const char *text)
{
  const gunichar c = g_utf8_get_char (text);

  return g_unichar_isalpha (c) && g_unichar_get_script (c) != G_UNICODE_SCRIPT_LATIN;
}

static gboolean
is_foreign_token (const DatelineCoreference *self, guint block, guint token)
{
  return token < self->analysis->texts[block].tokens->len &&
         is_foreign (self->analysis->texts[block].text +
                     dateline_analysis_get_token (self->analysis, block, token)->start_byte);
}

/* Where what is behind a name calls it another; G_MAXUINT if it does not. */
static guint
find_other_name (const DatelineCoreference *self,
                 const DatelineFoundMention *mention,
                 gboolean is_person)
{
  const DatelineAnalysis *analysis = self->analysis;
  const guint block = mention->span.block;
  const guint begin = mention->last_token + 1;
  const gboolean in_brackets = dateline_analysis_token_is (analysis, block, begin, " ( ");
  gboolean is_said = FALSE;

  if (!dateline_analysis_token_is (analysis, block, begin, begins))
    return G_MAXUINT;
  for (guint token = begin; token < begin + MAX_BETWEEN; token++) {
    if (is_language (self, block, token))
      continue;
    if (!dateline_analysis_token_is (analysis, block, token, links))
      return is_said || (in_brackets && is_foreign_token (self, block, token)) ? token : G_MAXUINT;
    if (is_person && dateline_analysis_token_is (analysis, block, token, of_things))
      return G_MAXUINT;
    is_said |=
      dateline_analysis_token_is (analysis, block, token, says) ||
      (in_brackets && dateline_analysis_token_is (analysis, block, token, says_in_brackets));
  }
  return G_MAXUINT;
}

static gboolean
is_place (const DatelineNameGroup *group)
{
  return group->votes[DATELINE_NAME_PLACE] > group->votes[DATELINE_NAME_ORGANIZATION];
}

static gboolean
may_be_called (const DatelineCoreference *self, guint one, guint other)
{
  const DatelineNameGroup *first = dateline_coreference_get_group (self, one);
  const DatelineNameGroup *second = dateline_coreference_get_group (self, other);

  /* What the tagger makes of it says nothing. */
  if (is_foreign (second->form->shown) && !is_foreign (first->form->shown))
    return !first->form->is_people;
  return first->is_person == second->is_person && !first->form->is_people &&
         !second->form->is_people && first->gender * second->gender >= 0 &&
         (first->is_person || is_place (first) == is_place (second));
}

/**
 * dateline_coreference_join_called:
 * @self: a coreference with groups
 *
 * Joins names of which the text says that they are of the same person or thing.
 */
void
dateline_coreference_join_called (DatelineCoreference *self)
{
  const GArray *mentions = self->analysis->mentions;

  for (guint i = 0; i + 1 < mentions->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineFoundMention *mention = &g_array_index (mentions, DatelineFoundMention, i);
    const DatelineNameGroup *group = dateline_coreference_get_group (self, self->group_of[i]);
    const guint token = find_other_name (self, mention, group->is_person);

    if (token == G_MAXUINT)
      continue;
    for (guint k = i + 1; k < mentions->len; k++) {
      const DatelineFoundMention *next = &g_array_index (mentions, DatelineFoundMention, k);

      if (next->span.block != mention->span.block || next->first_token > token)
        break;
      if (next->first_token == token && may_be_called (self, self->group_of[i], self->group_of[k]))
        dateline_coreference_join (self, self->group_of[i], self->group_of[k]);
    }
  }
}
