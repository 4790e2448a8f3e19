/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds persons by the titles and forenames before them, in languages without a
 * model. */

#include "dateline-gazetteer-private.h"

#include <string.h>

#define COURTESY_CONFIDENCE 0.75
#define TITLE_CONFIDENCE 0.65
#define FORENAME_CONFIDENCE 0.65
#define SPEAKER_CONFIDENCE 0.55
#define MAX_FILLERS 4
/* Of Chinese: a name of another language may have as many characters. */
#define MAX_FOREIGN 12

#define HOUSES (DATELINE_GAZETTEER_PLACE | DATELINE_GAZETTEER_ORGANIZATION)
#define TITLES (DATELINE_GAZETTEER_TITLE | DATELINE_GAZETTEER_COURTESY)

static gboolean
is_key (const DatelineGazetteerText *self, guint at, const char *key)
{
  return at < self->keys->len && g_str_equal (self->keys->pdata[at], key);
}

static gboolean
is_on_list (const DatelineGazetteerText *self, guint at, guint list)
{
  const char *key;

  if (self->lists == NULL || !dateline_gazetteer_text_is_capital (self, at))
    return FALSE;
  key = self->small_keys->pdata[at];
  return (dateline_name_lists_find_phrase (self->lists, dateline_name_hash (key, strlen (key))) &
          list) != 0;
}

/* "Heinrich Prinz Reuß", "Franz Josef Kuhn": behind these a German name goes on. */
static gboolean
has_third (const DatelineGazetteerText *self, guint at)
{
  static const char *const ranks = " prinz prinzessin graf gräfin freiherr freifrau fürst ";

  return (dateline_gazetteer_text_is_in (self, at, ranks) ||
          dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_FORENAME) ||
          is_on_list (self, at, DATELINE_NAME_LIST_FORENAME)) &&
         !dateline_gazetteer_text_is_in (self, at + 1, dateline_gazetteer_times) &&
         !dateline_gazetteer_text_is_a (self, at + 1, HOUSES);
}

/* How many tokens of a name begin here: capitals, small words between them. */
static guint
measure_capitals (const DatelineGazetteerText *self, guint first)
{
  /* All nouns have capitals in German. */
  const gboolean is_german = dateline_gazetteer_is (self->gazetteer, "de");
  guint most = is_german ? 2 : 4;
  guint n_capitals = 0;
  guint end = first;

  if (dateline_gazetteer_text_is_a (self, first, HOUSES) ||
      dateline_gazetteer_text_is_a (self, first, TITLES))
    return 0;
  while (n_capitals < most) {
    guint at = end;

    while (end > first && at < end + 3 &&
           dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_PARTICLE) &&
           !dateline_gazetteer_text_is_capital (self, at))
      at++;
    if (!(dateline_gazetteer_text_is_capital (self, at) ||
          (at == first && dateline_gazetteer_is_elided (self, at))) ||
        (at > end && dateline_gazetteer_text_is_a (self, at, HOUSES)) ||
        (at > first && dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START)))
      break;
    n_capitals++;
    end = at + 1;
    if (is_german && n_capitals == 2 && has_third (self, at))
      most = 3;
  }
  return end - first;
}

static gboolean
is_dotted (const DatelineGazetteerText *self, guint first)
{
  for (guint at = first; at < first + MAX_FOREIGN; at++) {
    if (is_key (self, at, "·"))
      return TRUE;
    if (dateline_gazetteer_text_is_stop (self, at))
      return FALSE;
  }
  return FALSE;
}

/* The same in Chinese: up to what is no part of a name. */
static guint
measure_characters (const DatelineGazetteerText *self, guint first)
{
  const gboolean is_chinese =
    dateline_gazetteer_text_is_a (self, first, DATELINE_GAZETTEER_SURNAME);
  const gboolean has_dot = is_dotted (self, first);
  guint n = 0;

  if (!has_dot && dateline_gazetteer_text_is_a (self, first, HOUSES))
    return 0;
  for (; n < MAX_FOREIGN; n++) {
    if (n > 0 && is_key (self, first + n, "·"))
      continue;
    if (!dateline_gazetteer_text_has (self, first + n, DATELINE_TOKEN_IDEOGRAPH) ||
        dateline_gazetteer_text_is_stop (self, first + n) ||
        dateline_gazetteer_text_is_a (self, first + n, TITLES) ||
        (!has_dot && n > 1 && dateline_gazetteer_text_is_a (self, first + n, HOUSES)))
      break;
  }
  if (n < 2)
    return 0;
  if (has_dot)
    return n;
  if (is_chinese && n > 3)
    return 3;
  return n <= 6 ? n : 0;
}

static guint
measure (const DatelineGazetteerText *self, guint first, const DatelineGazetteerMatch *title)
{
  if (dateline_gazetteer_is (self->gazetteer, "zh"))
    return measure_characters (self, first);
  if (dateline_gazetteer_has_capitals (self->gazetteer))
    return measure_capitals (self, first);
  return dateline_gazetteer_measure_words (self, first, title);
}

/**
 * dateline_gazetteer_text_measure:
 * @self: a text
 * @first: the number of a token
 *
 * Returns: how many tokens a name of a person would have that begins there
 */
guint
dateline_gazetteer_text_measure (const DatelineGazetteerText *self, guint first)
{
  return measure (self, first, NULL);
}

/* What a person can be called from here on: by the last word, or in Chinese by all of
 * the name or what is behind its last dot. */
static void
remember (DatelineGazetteerText *self, guint first, guint end)
{
  const gboolean is_chinese = dateline_gazetteer_is (self->gazetteer, "zh");
  const gboolean may_be_one = !is_chinese && !dateline_gazetteer_has_capitals (self->gazetteer);
  const glong n_chars = g_utf8_strlen (self->keys->pdata[end - 1], -1);
  GString *key;

  if (end - first < 2 ? !may_be_one || n_chars < 4 : n_chars < (is_chinese ? 1 : 3))
    return;
  if (!is_chinese) {
    g_hash_table_add (self->persons, g_strdup (self->keys->pdata[end - 1]));
    return;
  }
  for (guint i = first; i < end; i++) {
    if (is_key (self, i, "·"))
      first = i + 1;
  }
  key = g_string_new (NULL);
  for (guint i = first; i < end; i++)
    g_string_append (key, self->keys->pdata[i]);
  if (end - first > 1)
    g_hash_table_add (self->persons, g_string_free (key, FALSE));
  else
    g_string_free (key, TRUE);
}

static void
add (DatelineGazetteerText *self,
     guint first,
     guint end,
     const DatelineGazetteerMatch *match,
     double confidence)
{
  dateline_gazetteer_text_add (self, first, end, match, DATELINE_NAME_PERSON, confidence);
  remember (self, first, end);
}

/* "Jean-Marc", "Karl-Heinz": both parts have capitals, and the first is a forename. */
static gboolean
is_double_forename (const DatelineGazetteerText *self, guint at)
{
  const char *key = self->keys->pdata[at];
  const char *hyphen = strchr (key, '-');
  g_autofree char *first = NULL, *small = NULL;

  if (!dateline_gazetteer_text_is_capital (self, at) || hyphen == NULL || hyphen - key < 3 ||
      !g_unichar_isupper (g_utf8_get_char (hyphen + 1)) || hyphen[2] == '\0' ||
      dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_ALL_CAPS))
    return FALSE;
  first = g_strndup (key, (gsize) (hyphen - key));
  small = g_utf8_strdown (first, -1);
  return (dateline_gazetteer_look_up (self->gazetteer, first) & DATELINE_GAZETTEER_FORENAME) != 0 ||
         (self->lists != NULL && (dateline_name_lists_find_phrase (
                                    self->lists, dateline_name_hash (small, strlen (small))) &
                                  DATELINE_NAME_LIST_FORENAME) != 0);
}

/* "Amtsrichterin Petra Vogel": two names, or a surname that is known. */
static guint
find_behind_made_title (DatelineGazetteerText *self, guint first)
{
  const guint n = measure (self, first, NULL);

  if (n == 0 || dateline_gazetteer_text_has (self, first, DATELINE_TOKEN_SENTENCE_START) ||
      (n == 1 && !is_on_list (self, first, DATELINE_NAME_LIST_SURNAME)))
    return 0;
  add (self, first, first + n, NULL, TITLE_CONFIDENCE);
  return n;
}

/* "président français Emmanuel Macron": returns how many tokens that was. */
static guint
find_titled (DatelineGazetteerText *self, guint at)
{
  DatelineGazetteerMatch title;
  guint first, n;

  dateline_gazetteer_text_find (self, at, TITLES, &title);
  if (title.n_tokens == 0 && dateline_gazetteer_is_made_title (self, at))
    return find_behind_made_title (self, at + 1) > 0 ? 1 : 0;
  /* "מדובר באדם" is about somebody, and no spokesman. */
  if (title.n_tokens == 0 || dateline_gazetteer_is_told_of (self, at) ||
      dateline_gazetteer_text_is_in (self, at, " מדובר המדובר שמדובר ומדובר ") ||
      dateline_gazetteer_is_length (self, at + title.n_tokens))
    return 0;
  first = at + title.n_tokens;
  for (guint i = 0; i < MAX_FILLERS; i++) {
    DatelineGazetteerMatch filler;

    dateline_gazetteer_text_find (self, first, DATELINE_GAZETTEER_FILLER, &filler);
    if (filler.n_tokens == 0 && !dateline_gazetteer_has_capitals (self->gazetteer))
      dateline_gazetteer_text_find (self, first, HOUSES, &filler);
    if (filler.n_tokens == 0)
      filler.n_tokens = dateline_gazetteer_skip_what_of (self, first);
    /* One title behind another is found for itself. */
    if (filler.n_tokens == 0 || dateline_gazetteer_text_is_a (self, first, TITLES))
      break;
    first += filler.n_tokens;
  }
  n = dateline_gazetteer_measure_marked (self, first);
  if (n > 0)
    first++;
  else
    n = measure (self, first, &title);
  if (n < 2 && dateline_gazetteer_skip_office (self, at + title.n_tokens) > first) {
    first = dateline_gazetteer_skip_office (self, at + title.n_tokens);
    n = measure (self, first, NULL);
  }
  if (n == 0 ||
      (n == 1 && (title.flags & DATELINE_GAZETTEER_COURTESY) == 0 &&
       !dateline_gazetteer_has_capitals (self->gazetteer) &&
       !dateline_gazetteer_is_surname (self, at, first)) ||
      dateline_gazetteer_is_guess (self, &title, first, n))
    return 0;
  /* What stands between may be a place. */
  add (self, first, first + n, NULL,
       (title.flags & DATELINE_GAZETTEER_COURTESY) != 0 ? COURTESY_CONFIDENCE : TITLE_CONFIDENCE);
  return title.n_tokens;
}

/* "习近平主席" and "王先生": the title comes behind. */
static guint
find_before_title (DatelineGazetteerText *self, guint at)
{
  if (!dateline_gazetteer_is (self->gazetteer, "zh") ||
      !dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_SURNAME))
    return 0;
  for (guint n = 1; n <= 3; n++) {
    if (n > 1 && dateline_gazetteer_text_is_a (self, at + n, TITLES)) {
      add (self, at, at + n, NULL, TITLE_CONFIDENCE);
      return n;
    }
    if (n == 1 && dateline_gazetteer_text_is_a (self, at + n, DATELINE_GAZETTEER_COURTESY)) {
      add (self, at, at + n, NULL, COURTESY_CONFIDENCE);
      return n;
    }
    if (dateline_gazetteer_text_is_stop (self, at + n))
      return 0;
  }
  return 0;
}

/* Around the dot between the parts of a name of another language. */
static guint
find_dotted (DatelineGazetteerText *self, guint at)
{
  guint first = at;
  guint end;

  if (!is_key (self, at, "·"))
    return 0;
  while (first > self->floor && at - first < 5 && !self->is_taken[first - 1] &&
         !dateline_gazetteer_text_is_stop (self, first - 1) &&
         !dateline_gazetteer_text_is_in (self, first - 1, " 家 者 员 授 官 师 长 手 "))
    first--;
  end = first + measure_characters (self, first);
  if (first == at || end <= at + 1)
    return 0;
  add (self, first, end, NULL, FORENAME_CONFIDENCE);
  return end - at;
}

/* "«سرگئی لاوروف» وزیر": in marks before a title. */
static guint
find_marked (DatelineGazetteerText *self, guint at)
{
  const guint n = dateline_gazetteer_measure_marked (self, at);
  guint behind = at + n + 2;

  if (n == 0)
    return 0;
  if (is_key (self, behind, "،") || is_key (self, behind, ","))
    behind++;
  if (!dateline_gazetteer_text_is_a (self, behind, TITLES))
    return 0;
  add (self, at + 1, at + 1 + n, NULL, TITLE_CONFIDENCE);
  return n + 2;
}

/* "Klara Novotny, die": more is told of who is named, and a German noun would have an article. */
static gboolean
has_aside (const DatelineGazetteerText *self, guint at)
{
  return dateline_gazetteer_text_is_capital (self, at - 1) && is_key (self, at, ",") &&
         (is_key (self, at + 1, "der") || is_key (self, at + 1, "die") ||
          is_key (self, at + 1, "deren") || is_key (self, at + 1, "dessen"));
}

/* "Angela Merkel", "عباس عراقچی". */
static guint
find_by_forename (DatelineGazetteerText *self, guint at)
{
  const gboolean is_german = dateline_gazetteer_is (self->gazetteer, "de");
  DatelineGazetteerMatch forename;
  guint n;

  dateline_gazetteer_text_find (self, at, DATELINE_GAZETTEER_FORENAME, &forename);
  if (forename.n_tokens == 0 && !is_double_forename (self, at) &&
      (!is_on_list (self, at, DATELINE_NAME_LIST_FORENAME) ||
       (is_german && !is_on_list (self, at + 1, DATELINE_NAME_LIST_SURNAME) &&
        !has_aside (self, at + 2))))
    return 0;
  if (forename.n_prefix > 0 && !dateline_gazetteer_has_capitals (self->gazetteer))
    n = 1 + (dateline_gazetteer_text_is_a (self, at + 1, HOUSES)
               ? 0
               : MIN (dateline_gazetteer_measure_words (self, at + 1, &forename), 1));
  else
    n = measure (self, at, NULL);
  if (n < 2)
    return 0;
  add (self, at, at + n, &forename, FORENAME_CONFIDENCE);
  return n;
}

/**
 * dateline_gazetteer_find_person:
 * @self: a text
 * @at: the number of a token
 *
 * Looks for a person who is named behind the token, or from it on.
 *
 * Returns: how many tokens need not be looked at again
 */
guint
dateline_gazetteer_find_person (DatelineGazetteerText *self, guint at)
{
  guint n;

  if (self->is_taken[at]) {
    for (n = 1; at + n < self->tokens->len && self->is_taken[at + n]; n++)
      ;
    return n;
  }
  n = find_titled (self, at);
  if (n == 0)
    n = find_before_title (self, at);
  if (n == 0)
    n = find_dotted (self, at);
  if (n == 0)
    n = find_marked (self, at);
  if (n == 0)
    n = find_by_forename (self, at);
  if (n == 0 && (n = dateline_gazetteer_measure_speaker (self, at)) > 0)
    add (self, at, at + n, NULL, SPEAKER_CONFIDENCE);
  return n;
}
