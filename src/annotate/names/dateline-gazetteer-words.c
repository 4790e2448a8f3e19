/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How long a name is where capitals do not tell: in Persian, Arabic and Hebrew. */

#include "dateline-gazetteer-private.h"

#include <string.h>

#define MAX_WORDS 4
#define TITLES (DATELINE_GAZETTEER_TITLE | DATELINE_GAZETTEER_COURTESY)
#define HOUSES                                                                                     \
  (DATELINE_GAZETTEER_PLACE | DATELINE_GAZETTEER_ORGANIZATION | DATELINE_GAZETTEER_HEAD)

static gboolean
is_said (const DatelineGazetteerText *self, guint at)
{
  const DatelineToken *token;

  if (at >= self->tokens->len)
    return FALSE;
  token = &g_array_index (self->tokens, DatelineToken, at);
  return dateline_speech_words_look_up (self->speech, self->text + token->start_byte,
                                        token->end_byte - token->start_byte) ==
         DATELINE_SPEECH_SAYS;
}

/* "آقای", behind which a surname may stand alone; behind "سید" a forename does. */
static gboolean
is_persian_courtesy (const DatelineGazetteerText *self,
                     guint first,
                     const DatelineGazetteerMatch *title)
{
  return title != NULL && (title->flags & DATELINE_GAZETTEER_COURTESY) != 0 &&
         dateline_gazetteer_is (self->gazetteer, "fa") && first > 0 &&
         !g_str_equal (self->keys->pdata[first - 1], "سید");
}

/* "ووزير", "للصحيفة", "התייחס": what stands before a title or an article, and verbs. */
static gboolean
is_no_name (const DatelineGazetteerText *self, guint at)
{
  static const char *const arabic[] = { "لل", "بال", "وال", "کال", "فال" };
  const char *key = self->keys->pdata[at];
  DatelineGazetteerMatch title;

  dateline_gazetteer_text_find (self, at, TITLES, &title);
  if (title.n_tokens > 0)
    return TRUE;
  if (dateline_gazetteer_is (self->gazetteer, "he"))
    return g_str_has_prefix (key, "הת") && g_utf8_strlen (key, -1) >= 5;
  for (guint i = 0; dateline_gazetteer_is (self->gazetteer, "ar") && i < G_N_ELEMENTS (arabic);
       i++) {
    if (g_str_has_prefix (key, arabic[i]) && g_utf8_strlen (key, -1) >= 6)
      return TRUE;
  }
  return FALSE;
}

static gboolean
may_go_on (const DatelineGazetteerText *self, guint at, guint n)
{
  /* "عبد الله آل الشيخ", "מאיר בן שבת" */
  if (n > 0 && dateline_gazetteer_text_is_in (self, at - 1, " ال בן בר ") &&
      dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_LETTER))
    return TRUE;
  if (at >= self->keys->len || dateline_gazetteer_text_is_stop (self, at) ||
      is_no_name (self, at) ||
      (n > 0 && dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_HEAD)))
    return FALSE;
  return n == 0 ? !dateline_gazetteer_text_is_a (self, at, HOUSES)
                : !dateline_gazetteer_text_has (self, at, DATELINE_TOKEN_SENTENCE_START);
}

/**
 * dateline_gazetteer_measure_words:
 * @self: a text
 * @first: the number of a token
 * @title: (nullable): what stands before it
 *
 * Counts the words of a name: two, more with "بن" or "ابو" or with more than one forename, and one
 * behind "آقای" that is no forename. Behind no courtesy, a word with an article begins no name.
 *
 * Returns: how many tokens a name would have that begins there
 */
guint
dateline_gazetteer_measure_words (const DatelineGazetteerText *self,
                                  guint first,
                                  const DatelineGazetteerMatch *title)
{
  const gboolean may_have_article =
    title != NULL &&
    (title->flags & (DATELINE_GAZETTEER_COURTESY | DATELINE_GAZETTEER_FORENAME)) != 0;
  guint most = 2;
  guint n = 0;

  if (first < self->keys->len && !may_have_article &&
      dateline_gazetteer_is (self->gazetteer, "ar") &&
      g_str_has_prefix (self->keys->pdata[first], "ال") &&
      !dateline_gazetteer_text_is_in (self, first + 1, " بن "))
    return 0;
  if (is_persian_courtesy (self, first, title) &&
      !dateline_gazetteer_text_is_a (self, first, DATELINE_GAZETTEER_FORENAME))
    most = dateline_gazetteer_text_is_a (self, first + 1, DATELINE_GAZETTEER_PARTICLE) ? 2 : 1;
  for (; n < most && may_go_on (self, first + n, n); n++) {
    const guint at = first + n;

    if (most < MAX_WORDS &&
        (dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_PARTICLE) ||
         (n + 1 == most && n > 0 &&
          dateline_gazetteer_text_is_a (self, at, DATELINE_GAZETTEER_FORENAME))))
      most++;
  }
  return n;
}

/**
 * dateline_gazetteer_measure_marked:
 * @self: a text
 * @open: the number of a token, which need not exist
 *
 * Counts the words between marks of quotation: "«سرگئی لاوروف»".
 *
 * Returns: how many tokens they have if they may be a name; 0 if @open is no such mark
 */
guint
dateline_gazetteer_measure_marked (const DatelineGazetteerText *self, guint open)
{
  guint n = 0;

  if (dateline_gazetteer_has_capitals (self->gazetteer) ||
      dateline_gazetteer_is (self->gazetteer, "zh") ||
      !dateline_gazetteer_text_has (self, open, DATELINE_TOKEN_QUOTE))
    return 0;
  while (n <= MAX_WORDS && may_go_on (self, open + 1 + n, n))
    n++;
  return n >= 2 && n <= MAX_WORDS &&
             dateline_gazetteer_text_has (self, open + 1 + n, DATELINE_TOKEN_QUOTE)
         ? n
         : 0;
}

/**
 * dateline_gazetteer_skip_what_of:
 * @self: a text
 * @first: the number of a token behind a title
 *
 * Passes over what the title is of: "رئيس البلدية سامي خليل", "מנהלת התחנה דנה לוי", words with
 * an article before two others; "דובר משרד הבריאות", the head of a house that more is known of.
 *
 * Returns: how many tokens that is; 0 if there is none
 */
guint
dateline_gazetteer_skip_what_of (const DatelineGazetteerText *self, guint first)
{
  const char *article = dateline_gazetteer_is (self->gazetteer, "ar") ? "ال"
                      : dateline_gazetteer_is (self->gazetteer, "he") ? "ה"
                                                                      : NULL;
  const guint most = dateline_gazetteer_is (self->gazetteer, "ar") ? 3 : 1;
  guint n = 0;
  DatelineGazetteerMatch head, what;

  if (dateline_gazetteer_has_capitals (self->gazetteer) ||
      dateline_gazetteer_is (self->gazetteer, "zh"))
    return 0;
  dateline_gazetteer_text_find (self, first, DATELINE_GAZETTEER_HEAD, &head);
  if (head.n_tokens > 0) {
    dateline_gazetteer_text_find (self, first + head.n_tokens, DATELINE_GAZETTEER_FILLER, &what);
    if (what.n_tokens == 0)
      dateline_gazetteer_text_find (self, first + head.n_tokens,
                                    DATELINE_GAZETTEER_PLACE | DATELINE_GAZETTEER_ORGANIZATION,
                                    &what);
    return what.n_tokens > 0 ? head.n_tokens + what.n_tokens : 0;
  }
  while (article != NULL && n < most && first + n + 2 < self->keys->len &&
         g_str_has_prefix (self->keys->pdata[first + n], article) &&
         !dateline_gazetteer_text_is_stop (self, first + n) &&
         !dateline_gazetteer_text_is_in (self, first + n + 1, " بن "))
    n++;
  return n > 0 && dateline_gazetteer_measure_words (self, first + n, NULL) >= 2 ? n : 0;
}

/**
 * dateline_gazetteer_is_told_of:
 * @self: a text
 * @at: the number of the first token of a title
 *
 * Tells whether a Persian title is of whoever stands before it, so that nobody is named behind:
 * "عباس عراقچی، وزیر امور خارجه".
 *
 * Returns: whether a person ends there
 */
gboolean
dateline_gazetteer_is_told_of (const DatelineGazetteerText *self, guint at)
{
  const DatelineName *last =
    self->names->len > 0 ? &g_array_index (self->names, DatelineName, self->names->len - 1) : NULL;
  guint behind;

  if (last == NULL || last->block != self->block || last->kind != DATELINE_NAME_PERSON ||
      !dateline_gazetteer_is (self->gazetteer, "fa"))
    return FALSE;
  behind = last->last_word + 1;
  while (behind < at && !dateline_gazetteer_text_has (self, behind, DATELINE_TOKEN_LETTER))
    behind++;
  return behind == at;
}

/**
 * dateline_gazetteer_is_surname:
 * @self: a text
 * @at: the number of the first token of a title
 * @name: the number of the only token behind it that may be a name
 *
 * Tells whether a title that has an article stands before a surname: "قال الرئيس ترامب إن",
 * "ראש הממשלה נתניהו אמר". Of what else the title would be has an article, too.
 *
 * Returns: whether somebody speaks there
 */
gboolean
dateline_gazetteer_is_surname (const DatelineGazetteerText *self, guint at, guint name)
{
  const gboolean is_arabic = dateline_gazetteer_is (self->gazetteer, "ar");
  const char *article = is_arabic ? "ال" : "ה";

  if (!(is_arabic || dateline_gazetteer_is (self->gazetteer, "he")) ||
      name + 1 >= self->keys->len || g_str_has_prefix (self->keys->pdata[name], article) ||
      g_utf8_strlen (self->keys->pdata[name], -1) < 3 ||
      !(g_str_has_prefix (self->keys->pdata[at], article) ||
        g_str_has_prefix (self->keys->pdata[name - 1], article)))
    return FALSE;
  if (is_arabic)
    return at > 0 && is_said (self, at - 1) && dateline_gazetteer_text_is_stop (self, name + 1);
  return is_said (self, name + 1) ||
         (dateline_gazetteer_text_has (self, name + 1, DATELINE_TOKEN_LETTER) &&
          is_no_name (self, name + 1));
}

/**
 * dateline_gazetteer_is_guess:
 * @self: a text
 * @title: what stands before a name
 * @first: the number of the first token of the name
 * @n: how many tokens it has
 *
 * Tells whether two words behind a Persian or Arabic title are hardly a name, since they go on with
 * a third: "تصريحات الوزير مسلسل لتصريحات متطرفة".
 *
 * Returns: %TRUE if nothing tells that they are one
 */
gboolean
dateline_gazetteer_is_guess (const DatelineGazetteerText *self,
                             const DatelineGazetteerMatch *title,
                             guint first,
                             guint n)
{
  const guint next = first + n;
  const gboolean is_arabic = dateline_gazetteer_is (self->gazetteer, "ar");
  const char *key = next < self->keys->len ? self->keys->pdata[next] : "";

  if (n != 2 || (title->flags & DATELINE_GAZETTEER_COURTESY) != 0 ||
      !(is_arabic || dateline_gazetteer_is (self->gazetteer, "fa")) ||
      dateline_gazetteer_text_is_a (self, first, DATELINE_GAZETTEER_FORENAME) ||
      dateline_gazetteer_text_is_stop (self, next) ||
      dateline_gazetteer_text_is_a (self, next, TITLES))
    return FALSE;
  return !is_arabic || !(g_str_has_prefix (key, "ال") || g_str_has_prefix (key, "و") ||
                         g_str_has_prefix (key, "ل") || g_str_has_prefix (key, "ب") ||
                         g_str_has_prefix (self->keys->pdata[first + 1], "ال"));
}
