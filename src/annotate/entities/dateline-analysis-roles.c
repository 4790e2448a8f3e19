/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the persons of the text are: "Prime Minister", "ambassador to Iran", as it stands
 * right before a name or between commas beside it. */

#include "annotate/dateline-analysis-private.h"
#include "annotate/dateline-work.h"
#include "annotate/quotes/dateline-speech-words.h"

#define MAX_ROLE_TOKENS 16
/* A name that the model was not so sure of may be of a person after all. */
#define DOUBTFUL 0.6

static const char *const modifiers =
  " former ex-president acting interim deputy vice prime chief senior lead assistant associate "
  "foreign defence defense finance interior justice health education energy trade oil transport "
  "environment agriculture culture sports labour labor economy economic communications oil "
  "opposition party veteran retired outgoing incoming national regional local general managing "
  "executive founding honorary human rights political climate social science computer press "
  "government company club first second third presidential parliamentary military police army "
  "navy federal state county city district hedge fund head team bank union league research "
  "marine medical special main new current longtime co-founder taxi truck bus school high "
  "supreme court top leading young right-wing left-wing far-right democratic republican "
  "financial operating technology information marketing commercial creative scientific ";
static const char *const preludes = " dr dr. prof prof. mr mr. mrs mrs. ms ms. sir dame ";
static const char *const complements = " of for to at in on with ";
static const char *const enders =
  " who which whose that when where while after before and but said says told was is has had "
  "will would were are have put puts added explained wrote called described warned noted argued "
  "insisted admitted ";

typedef struct {
  guint block;
  guint start;
  guint end;
  double score;
} Role;

static gboolean
is (const DatelineAnalysis *self, guint block, guint token, const char *words)
{
  return dateline_analysis_token_is (self, block, token, words);
}

static gboolean
is_possessive (const DatelineAnalysis *self, guint block, guint token)
{
  return is (self, block, token, " 's \342\200\231s \342\200\231 ' ");
}

/* Several are no role of one. */
static gboolean
is_plural (const DatelineAnalysis *self, guint block, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self, block, token);

  return at->end_byte - at->start_byte > 2 && self->texts[block].text[at->end_byte - 1] == 's' &&
         self->texts[block].text[at->end_byte - 2] != 's';
}

static gboolean
is_small_word (const DatelineAnalysis *self, guint block, guint token)
{
  return token < self->texts[block].tokens->len &&
         dateline_analysis_token_has (self, block, token, DATELINE_TOKEN_LETTER) &&
         !dateline_analysis_token_has (self, block, token,
                                       DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_PUNCTUATION);
}

/* Words that may stand before a role: "former", "Slovak", "the bank's". */
static guint
find_start (const DatelineAnalysis *self, guint block, guint head)
{
  guint start = head;

  while (start > 0 && head - start < MAX_ROLE_TOKENS) {
    const guint at = start - 1;

    if (is_possessive (self, block, at)) {
      if (at == 0 || !dateline_analysis_token_has (self, block, at - 1, DATELINE_TOKEN_CAPITALIZED))
        break;
    } else if (is (self, block, at, " & ") && at > 0 &&
               !dateline_analysis_token_has (self, block, at, DATELINE_TOKEN_SPACE_BEFORE)) {
      start = at - 1;
      continue;
    } else if (dateline_analysis_token_has (self, block, at, DATELINE_TOKEN_CAPITALIZED)) {
      if (is (self, block, at, " the a an his her their its on in at by when after as but and "))
        break;
    } else if (!is (self, block, at, modifiers) && !dateline_analysis_is_role (self, block, at) &&
               !(is (self, block, at, " and ") && at > 0 &&
                 dateline_analysis_is_role (self, block, at - 1))) {
      break;
    }
    start = at;
  }
  return start;
}

/* "chief executive Laura Benitez", "Slovak Prime Minister Marek Renner". */
static gboolean
read_before (const DatelineAnalysis *self, const DatelineFoundMention *mention, Role *role)
{
  guint end = mention->first_token;

  while (end > 0 && is (self, mention->span.block, end - 1, preludes))
    end--;
  if (end == 0 || !dateline_analysis_is_role (self, mention->span.block, end - 1))
    return FALSE;
  role->block = mention->span.block;
  role->end = end;
  role->start = find_start (self, role->block, end - 1);
  role->score = 1.0 + 0.1 * MIN (role->end - role->start, 4);
  return TRUE;
}

/* The end of what follows a role: "of the bank", "to Iran", up to a mark. */
static guint
find_end (const DatelineAnalysis *self, guint block, guint token)
{
  guint end = token;

  if (!is (self, block, token, complements))
    return token;
  while (end < self->texts[block].tokens->len && end - token < MAX_ROLE_TOKENS) {
    if (is (self, block, end, enders)) {
      /* "Communications and Information Technology" is one name. */
      if (!is (self, block, end, " and ") ||
          !dateline_analysis_token_has (self, block, end - 1, DATELINE_TOKEN_CAPITALIZED) ||
          !dateline_analysis_token_has (self, block, end + 1, DATELINE_TOKEN_CAPITALIZED))
        break;
    } else if (dateline_analysis_token_has (self, block, end,
                                            DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE) &&
               !is_possessive (self, block, end)) {
      break;
    }
    end++;
  }
  return end;
}

/* "…, an official said": who said it is somebody else. */
static gboolean
is_who_spoke (const DatelineAnalysis *self, guint block, guint token)
{
  const DatelineToken *at;

  if (token >= self->texts[block].tokens->len)
    return FALSE;
  at = dateline_analysis_get_token (self, block, token);
  return dateline_speech_words_look_up (dateline_speech_words_get (self->language),
                                        self->texts[block].text + at->start_byte,
                                        at->end_byte - at->start_byte) == DATELINE_SPEECH_SAYS;
}

/* "A police academy graduate": the first word is what the others are of. */
static gboolean
goes_on (const DatelineAnalysis *self, guint block, guint token)
{
  return is (self, block, token, modifiers) && is_small_word (self, block, token + 1) &&
         !is (self, block, token + 1, complements) && !is (self, block, token + 1, enders);
}

/* "President and chief executive of the bank": the last of what somebody is. */
static guint
pass_and (const DatelineAnalysis *self, guint block, guint head)
{
  for (guint i = head + 1; is (self, block, i, " and "); i = head + 1) {
    guint at = i + 1;

    while (is (self, block, at, modifiers) && !dateline_analysis_is_role (self, block, at))
      at++;
    while (dateline_analysis_is_role (self, block, at + 1))
      at++;
    if (!dateline_analysis_is_role (self, block, at) || is_plural (self, block, at))
      return head;
    head = at;
  }
  return head;
}

/* "Name, 51, the director of the bank, …". */
static gboolean
read_behind (const DatelineAnalysis *self, const DatelineFoundMention *mention, Role *role)
{
  const guint block = mention->span.block;
  guint start = mention->last_token + 1;

  if (is (self, block, start, " qc kc mp phd md jr "))
    start++;
  if (!is (self, block, start, " , "))
    return FALSE;
  start++;
  if (dateline_analysis_token_has (self, block, start, DATELINE_TOKEN_DIGIT) &&
      is (self, block, start + 1, " , "))
    start += 2;
  if (is (self, block, start, " the a an his her its their "))
    start++;
  for (guint i = start; i < start + 7; i++) {
    if (dateline_analysis_token_has (self, block, i,
                                     DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_SENTENCE_START) ||
        is (self, block, i, enders) || is (self, block, i, complements))
      return FALSE;
    if (!dateline_analysis_is_role (self, block, i) || is_plural (self, block, i) ||
        dateline_analysis_is_role (self, block, i + 1) || goes_on (self, block, i) ||
        /* "The former president's son". */
        is_possessive (self, block, i + 1))
      continue;
    i = pass_and (self, block, i);
    *role = (Role) { block, start, find_end (self, block, i + 1), 0 };
    /* "Lee, mayor Diaz and …": the role is of the next name. */
    if (role->end == i + 1 &&
        dateline_analysis_token_has (self, block, i + 1, DATELINE_TOKEN_CAPITALIZED))
      return FALSE;
    if (is_who_spoke (self, block, role->end))
      return FALSE;
    role->score = 1.2 + (role->end > i + 1 ? 0.5 : 0) + 0.05 * MIN (i - start, 4);
    return TRUE;
  }
  return FALSE;
}

/* "According to a spokesman for the bank, Lee could lose": who said it is somebody else. */
static gboolean
is_source_of (const DatelineAnalysis *self,
              guint block,
              guint start,
              const DatelineFoundMention *mention)
{
  return start > 2 && is (self, block, start - 1, " a an the one ") &&
         is (self, block, start - 2, " to ") && is (self, block, start - 3, " according ") &&
         !is (self, block, mention->last_token + 1, " , ");
}

/* "China's ambassador to Iran, Name, …"; "A spokeswoman for the bank, Name". */
static gboolean
read_leading (const DatelineAnalysis *self, const DatelineFoundMention *mention, Role *role)
{
  const guint block = mention->span.block;
  const guint comma = mention->first_token > 0 ? mention->first_token - 1 : 0;

  if (!is (self, block, comma, " , "))
    return FALSE;
  for (guint i = comma; i > 0 && comma - i < MAX_ROLE_TOKENS; i--) {
    const guint at = i - 1;

    if (dateline_analysis_token_has (self, block, at, DATELINE_TOKEN_PUNCTUATION) &&
        !is_possessive (self, block, at))
      return FALSE;
    if (is (self, block, at, " who which said says told was is had will "))
      return FALSE;
    if (!dateline_analysis_is_role (self, block, at) || is_plural (self, block, at) ||
        (at + 1 < comma && find_end (self, block, at + 1) != comma))
      continue;
    *role = (Role) { block, find_start (self, block, at), comma, 0 };
    if (is_source_of (self, block, role->start, mention))
      return FALSE;
    role->score = 1.3 + (at + 1 < comma ? 0.5 : 0);
    return TRUE;
  }
  return FALSE;
}

/* Without an article, with a capital. */
static char *
dup_role (const DatelineAnalysis *self, const Role *role)
{
  const char *text = self->texts[role->block].text;
  guint start = role->start;
  char letter[8] = { 0 };
  g_autofree char *words = NULL;

  while (start < role->end && is (self, role->block, start, " the a an his her its their "))
    start++;
  if (start >= role->end)
    return NULL;
  words = g_strndup (text + dateline_analysis_get_token (self, role->block, start)->start_byte,
                     dateline_analysis_get_token (self, role->block, role->end - 1)->end_byte -
                       dateline_analysis_get_token (self, role->block, start)->start_byte);
  g_strdelimit (words, "\n", ' ');
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (words)), letter);
  return g_strconcat (letter, g_utf8_next_char (words), NULL);
}

/**
 * dateline_analysis_find_roles:
 * @self: an analysis with entities
 *
 * Gives the persons their roles: the fullest that stands beside their name, and the
 * first of those.
 */
void
dateline_analysis_find_roles (DatelineAnalysis *self)
{
  g_autofree double *best = g_new0 (double, self->entities->len + 1);

  for (guint i = 0; i < self->mentions->len && dateline_work_goes_on_at (i, self->mentions->len);
       i++) {
    const DatelineFoundMention *mention = &g_array_index (self->mentions, DatelineFoundMention, i);
    DatelineFoundEntity *entity;
    Role role = { 0 };
    Role roles[3] = { { 0 } };
    const gboolean found[3] = { read_before (self, mention, &roles[0]),
                                read_behind (self, mention, &roles[1]),
                                read_leading (self, mention, &roles[2]) };
    char *words;

    if (mention->entity == G_MAXUINT)
      continue;
    entity = &g_array_index (self->entities, DatelineFoundEntity, mention->entity);
    for (guint k = 0; k < G_N_ELEMENTS (roles); k++) {
      if (found[k] && is (self, roles[k].block, roles[k].start, " former "))
        roles[k].score -= 0.6;
      if (found[k] && roles[k].score > role.score)
        role = roles[k];
    }
    if (!g_str_equal (entity->kind, "person") || role.score <= best[mention->entity])
      continue;
    words = dup_role (self, &role);
    if (words == NULL)
      continue;
    best[mention->entity] = role.score;
    g_free (entity->role);
    entity->role = words;
  }
}

/**
 * dateline_analysis_mend_persons:
 * @self: an analysis with names
 *
 * A name that the model was in doubt about is a person's where a role stands beside it.
 */
void
dateline_analysis_mend_persons (DatelineAnalysis *self)
{
  for (guint i = 0; i < self->mentions->len && !dateline_work_is_given_up_at (i); i++) {
    DatelineFoundMention *mention = &g_array_index (self->mentions, DatelineFoundMention, i);
    Role role;

    if (mention->name_kind == DATELINE_NAME_PERSON || mention->name_kind == DATELINE_NAME_PEOPLE ||
        mention->name_kind == DATELINE_NAME_EVENT || mention->maker.confidence >= DOUBTFUL ||
        mention->first_token == mention->last_token)
      continue;
    if (!read_leading (self, mention, &role) && !read_before (self, mention, &role))
      continue;
    mention->name_kind = DATELINE_NAME_PERSON;
    mention->maker = (DatelineMaker) { DATELINE_ORIGIN_RULE, DOUBTFUL };
  }
}
