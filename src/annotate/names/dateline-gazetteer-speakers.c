/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Persons whom no list names: behind a German word for what somebody does, behind a title and
 * what it is of, and beside a verb of speech. */

#include "dateline-gazetteer-private.h"

#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-lists.h"

#include <string.h>

/* "The secretary of the union, Ana Lee": how far the title may stand before the name. */
#define MAX_ASIDE_TOKENS 7
/* "Nach Angaben von" */
#define MAX_SPEECH_TOKENS 4
#define HOUSES                                                                                     \
  (DATELINE_GAZETTEER_PLACE | DATELINE_GAZETTEER_ORGANIZATION | DATELINE_GAZETTEER_HEAD)
#define TITLES (DATELINE_GAZETTEER_TITLE | DATELINE_GAZETTEER_COURTESY)

/* Whether a word ends with letters, or with those and what a case adds: "des Präsidenten". */
static gboolean
ends_as (const char *word, const char *letters)
{
  static const char *const cases[] = { "", "s", "es", "n", "en" };
  const gsize n_word = strlen (word), n_letters = strlen (letters);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const gsize n_case = strlen (cases[i]);

    if (n_word >= n_letters + n_case && strcmp (word + n_word - n_case, cases[i]) == 0 &&
        strncmp (word + n_word - n_case - n_letters, letters, n_letters) == 0)
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_gazetteer_is_made_title:
 * @self: a text
 * @at: the number of a token
 *
 * Tells a German word for what somebody does by its end: "Amtsrichterin".
 *
 * Returns: whether it is one, and no list need have it
 */
gboolean
dateline_gazetteer_is_made_title (const DatelineGazetteerText *self, guint at)
{
  if (!dateline_gazetteer_is (self->gazetteer, "de") ||
      !dateline_gazetteer_text_is_capital (self, at) ||
      dateline_gazetteer_text_is_in (self, at, dateline_gazetteer_no_doers))
    return FALSE;
  for (guint i = 0; dateline_gazetteer_doers[i] != NULL; i++) {
    if (ends_as (self->small_keys->pdata[at], dateline_gazetteer_doers[i]))
      return TRUE;
  }
  return FALSE;
}

/* Whether a word of speech of one of some sorts begins here; in Chinese it may be several. */
static gboolean
is_speech (const DatelineGazetteerText *self, guint at, guint sorts)
{
  const guint longest = MAX (dateline_speech_words_get_n_chars (self->speech), 1);
  const char *text = self->text;
  guint start;

  if (at >= self->tokens->len)
    return FALSE;
  start = g_array_index (self->tokens, DatelineToken, at).start_byte;
  for (guint i = at; i < MIN (self->tokens->len, at + longest); i++) {
    const DatelineToken *last = &g_array_index (self->tokens, DatelineToken, i);
    const DatelineSpeechWord sort =
      dateline_speech_words_look_up (self->speech, text + start, last->end_byte - start);

    if (((1u << sort) & sorts) != 0)
      return TRUE;
  }
  return FALSE;
}

/* "A déclaré", "hat gesagt". */
static gboolean
is_verb (const DatelineGazetteerText *self, guint at)
{
  if (dateline_gazetteer_text_is_in (self, at, " a ont hat haben ha han "))
    at++;
  return is_speech (self, at, 1u << DATELINE_SPEECH_SAYS);
}

/* A title within the words before a comma. */
static gboolean
follows_title (const DatelineGazetteerText *self, guint at)
{
  for (guint i = at; i > 0 && at - i < MAX_ASIDE_TOKENS; i--) {
    if (dateline_gazetteer_text_has (self, i - 1,
                                     DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE))
      return FALSE;
    if (dateline_gazetteer_text_is_a (self, i - 1, TITLES) ||
        dateline_gazetteer_is_made_title (self, i - 1))
      return TRUE;
    if (dateline_gazetteer_text_has (self, i - 1, DATELINE_TOKEN_SENTENCE_START))
      return FALSE;
  }
  return FALSE;
}

static gboolean
is_age (const DatelineGazetteerText *self, guint at)
{
  const char *key = self->keys->pdata[at];

  return strspn (key, "0123456789") == 2 && strlen (key) == 2;
}

/* "Martine Aubry, maire de Lille", "Karin Prien (CDU)", "Petra Holm (54)": only a person is
 * told of so. */
static gboolean
is_told_behind (const DatelineGazetteerText *self, guint at)
{
  static const char *const articles = " le la el der die l' ";
  /* What a team or a firm is, too. */
  static const char *const of_others = " líder leader general ";
  DatelineGazetteerMatch match;

  if (at + 2 >= self->tokens->len)
    return FALSE;
  if (g_str_equal (self->keys->pdata[at], "(")) {
    dateline_gazetteer_text_find (self, at + 1, DATELINE_GAZETTEER_PARTY, &match);
    if (match.n_tokens > 0)
      return TRUE;
    return is_age (self, at + 1) &&
           (g_str_equal (self->keys->pdata[at + 2], ")") ||
            dateline_gazetteer_text_is_in (self, at + 2, dateline_gazetteer_years));
  }
  if (!g_str_equal (self->keys->pdata[at], ","))
    return FALSE;
  if (is_age (self, at + 1))
    return g_str_equal (self->keys->pdata[at + 2], ",") ||
           dateline_gazetteer_text_is_in (self, at + 2, dateline_gazetteer_years);
  at += dateline_gazetteer_text_is_in (self, at + 1, articles) ? 2 : 1;
  return !dateline_gazetteer_text_is_in (self, at, of_others) &&
         (dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_TITLE) ||
          dateline_gazetteer_is_made_title (self, at));
}

/* "Klara Novotny sagte", where a German sentence begins. One who speaks is told from "Neue Zahlen
 * sagten" and "Zum Streit sagte er" by the forms of the words. */
static gboolean
begins_to_speak (const DatelineGazetteerText *self, guint at, guint verb)
{
  static const char *const ends_of_others[] = { "e", "er", "es", "en", "em" };

  if (!dateline_gazetteer_is (self->gazetteer, "de") || !is_verb (self, verb) ||
      g_str_has_suffix (self->small_keys->pdata[verb], "en") ||
      dateline_gazetteer_text_is_capital (self, verb + 1) ||
      dateline_gazetteer_text_is_in (self, verb + 1, dateline_gazetteer_pronouns))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (ends_of_others); i++) {
    if (g_str_has_suffix (self->small_keys->pdata[at], ends_of_others[i]))
      return FALSE;
  }
  return TRUE;
}

/* "Airbus Defence": what begins with a known firm is nobody. */
static gboolean
is_firm (const DatelineGazetteerText *self, guint at)
{
  const char *key = self->small_keys->pdata[at];

  return dateline_known_firms_have (dateline_name_hash (key, strlen (key)));
}

/* "Sagte", "laut", "nach Angaben von": what stands before who is said to have told it. */
static gboolean
follows_speech (const DatelineGazetteerText *self, guint at)
{
  const guint according = 1u << DATELINE_SPEECH_ACCORDING;

  if (is_speech (self, at - 1, 1u << DATELINE_SPEECH_SAYS | according))
    return TRUE;
  for (guint n = 2;
       dateline_gazetteer_text_is_in (self, at - 1, " von ") && n <= MIN (at, MAX_SPEECH_TOKENS);
       n++) {
    const guint start = g_array_index (self->tokens, DatelineToken, at - n).start_byte;
    const guint end = g_array_index (self->tokens, DatelineToken, at - 2).end_byte;

    if (start < end && dateline_speech_words_look_up (self->speech, self->text + start,
                                                      end - start) == DATELINE_SPEECH_ACCORDING)
      return TRUE;
  }
  return FALSE;
}

/* "Auch", "Nachbarin", but not "Human", behind which "Rights Watch" is half a name. */
static gboolean
may_begin_sentence (const DatelineGazetteerText *self, guint at)
{
  return dateline_gazetteer_is_starter (self, at) ||
         dateline_gazetteer_text_is_a (self, at, TITLES) ||
         dateline_gazetteer_is_made_title (self, at) ||
         is_speech (self, at, 1u << DATELINE_SPEECH_SAYS | 1u << DATELINE_SPEECH_ROLE);
}

static guint
find_capitals (DatelineGazetteerText *self, guint at)
{
  const gboolean begins =
    at == 0 || dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START);
  guint n;

  if (self->is_taken[at] || !dateline_gazetteer_text_is_capital (self, at) ||
      !dateline_gazetteer_text_is_capital (self, at + 1) ||
      (!begins && dateline_gazetteer_text_is_capital (self, at - 1) &&
       !may_begin_sentence (self, at - 1)) ||
      dateline_gazetteer_text_is_a (self, at, HOUSES | TITLES) || is_firm (self, at) ||
      dateline_gazetteer_is_made_title (self, at) ||
      dateline_gazetteer_text_is_in (self, at, dateline_gazetteer_times) ||
      dateline_gazetteer_text_is_in (self, at + 1, dateline_gazetteer_times) ||
      dateline_gazetteer_text_is_a (self, at + 1, HOUSES) ||
      dateline_gazetteer_is_starter (self, at) ||
      dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_ALL_CAPS) ||
      dateline_gazetteer_text_has (self, at + 1, DATELINE_TOKEN_SENTENCE_START))
    return 0;
  n = dateline_gazetteer_text_measure (self, at);
  if (n < 2 || dateline_gazetteer_text_is_capital (self, at + n))
    return 0;
  if (dateline_gazetteer_may_be_person (self, at) && is_told_behind (self, at + n))
    return n;
  if (begins)
    return begins_to_speak (self, at, at + n) ? n : 0;
  if (follows_speech (self, at) || is_verb (self, at + n) ||
      (dateline_gazetteer_text_has (self, at - 1, DATELINE_TOKEN_PUNCTUATION) &&
       g_str_equal (self->keys->pdata[at - 1], ",") && follows_title (self, at - 1) &&
       (at + n >= self->tokens->len ||
        dateline_gazetteer_text_has (self, at + n, DATELINE_TOKEN_PUNCTUATION))))
    return n;
  return 0;
}

/* "15日说": the day may stand before the verb. */
static gboolean
is_speech_of_day (const DatelineGazetteerText *self, guint at)
{
  return dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_DIGIT) &&
         dateline_gazetteer_text_is_in (self, at + 1, " 日 ") &&
         is_speech (self, at + 2, 1u << DATELINE_SPEECH_SAYS);
}

/* "肖贵玉、陈群、黄震": what stands between two such marks behind a person. */
static guint
find_listed (const DatelineGazetteerText *self, guint at)
{
  static const char *const behind = " 、 ， 。 ； , 及 和 与 等 ";
  const DatelineName *last =
    self->names->len > 0 ? &g_array_index (self->names, DatelineName, self->names->len - 1) : NULL;

  if (last == NULL || last->block != self->block || last->kind != DATELINE_NAME_PERSON ||
      last->last_word + 2 != at || !g_str_equal (self->keys->pdata[at - 1], "、"))
    return 0;
  for (guint n = 0; n <= 3; n++) {
    if (n >= 2 && dateline_gazetteer_text_is_in (self, at + n, behind))
      return dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_SURNAME) ||
                 g_str_equal (self->keys->pdata[at + n], "、")
             ? n
             : 0;
    if (at + n >= self->tokens->len || self->is_taken[at + n] ||
        !dateline_gazetteer_text_has (self, at + n, DATELINE_TOKEN_IDEOGRAPH) ||
        dateline_gazetteer_text_is_a (self, at + n, HOUSES | TITLES))
      return 0;
  }
  return 0;
}

/* "赵国强表示": a surname, one or two characters, and the verb; before them, a mark or the last
 * character of what somebody does. */
static guint
find_characters (DatelineGazetteerText *self, guint at)
{
  static const char *const ends = " 师 长 员 家 者 授 官 理 裁 手 生 士 民 友 记 匠 人 医 警 ";
  static const char *const no_names =
    " 地 的 都 也 是 了 很 不 常 面 层 方 上 们 兴 融 边 时 事 会 ";

  if (self->is_taken[at] || !dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_SURNAME) ||
      (at > 0 && dateline_gazetteer_text_has (self, at - 1, DATELINE_TOKEN_IDEOGRAPH) &&
       !dateline_gazetteer_text_is_in (self, at - 1, ends)))
    return 0;
  for (guint n = 1; n <= 3; n++) {
    if (n >= 2 &&
        (is_speech (self, at + n, 1u << DATELINE_SPEECH_SAYS) || is_speech_of_day (self, at + n)))
      return n;
    if (at + n >= self->tokens->len || self->is_taken[at + n] ||
        dateline_gazetteer_text_is_in (self, at + n, no_names) ||
        !dateline_gazetteer_text_has (self, at + n, DATELINE_TOKEN_IDEOGRAPH) ||
        dateline_gazetteer_text_is_stop (self, at + n))
      return 0;
  }
  return 0;
}

/**
 * dateline_gazetteer_measure_speaker:
 * @self: a text
 * @at: the number of a token
 *
 * Looks for a person of no list who speaks.
 *
 * Returns: how many tokens the name has that begins there; 0 if there is none
 */
guint
dateline_gazetteer_measure_speaker (DatelineGazetteerText *self, guint at)
{
  if (dateline_gazetteer_is (self->gazetteer, "zh")) {
    const guint n = find_characters (self, at);

    return n > 0 ? n : find_listed (self, at);
  }
  return dateline_gazetteer_has_capitals (self->gazetteer) ? find_capitals (self, at) : 0;
}

/**
 * dateline_gazetteer_is_length:
 * @self: a text
 * @end: the number of the token behind a title
 *
 * Tells the Chinese for "long" from the end of a title: "城市长期" has no mayor.
 *
 * Returns: whether it is no title
 */
gboolean
dateline_gazetteer_is_length (const DatelineGazetteerText *self, guint end)
{
  return g_str_equal (self->keys->pdata[end - 1], "长") &&
         dateline_gazetteer_text_is_in (self, end, " 期 时 久 达 远 效 大 足 江 途 征 假 线 ");
}
