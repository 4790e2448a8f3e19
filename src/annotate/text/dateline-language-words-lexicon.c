/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which language a sentence or two are in, by the small words in them: too few letters for a
 * fingerprint. Those of languages that are not read are here because they share some. */

#include "dateline-language-words.h"

#include <string.h>

/* Different words of a language that a text must have. */
#define MIN_WORDS 2
#define MIN_BEFORE_ENDING 2

typedef struct {
  const char *language;
  gboolean is_read;
  const char *words;
  const char *endings; /* of longer words; with a space around each */
  const char *others;  /* endings of theirs that are not of the language */
} LanguageWords;

static const LanguageWords languages[] = {
  { "en", TRUE,
    " the of and in to a is was were for on that with at by from his her its their has had have be "
    "been will would it he she they said not but as an this which who after before monday tuesday "
    "wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december ",
    " ed ing tion ", "" },
  { "de", TRUE,
    " der die das und in den dem des ein eine einen einem einer ist war sind waren hat haben wurde "
    "wurden wird werden nicht auch auf für mit von zu zum zur im am an bei nach aus sich als sie er "
    "es wie dass über vor durch seit bis ohne gegen unter zwischen zurück kein keine mehr noch nur "
    "oder aber wenn sagte kam tritt geht gibt kommt steht bleibt montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag januar februar märz april mai juni juli august september oktober "
    "november dezember ",
    " ung heit keit lich isch ", "" },
  { "fr", TRUE,
    " le la les l un une des du de d et à au aux en dans sur pour par avec sans est sont était été a "
    "ont ne pas qui que qu se s ce cette son sa ses leur il elle ils elles n c après avant depuis "
    "selon plus mais ou où lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars "
    "avril mai juin juillet août septembre octobre novembre décembre ",
    " é ée és ées tion eur euse ", "" },
  { "es", TRUE,
    " el la los las un una unos unas de del al y en a con por para sin sobre desde hasta entre se "
    "su sus que no lo le les es son era fue fueron ha han está están hay hace como más pero también "
    "ya muy tras según ayer hoy años año dijo este esta lunes martes miércoles jueves viernes sábado "
    "domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre ",
    " ó aron ieron ción ñó ", " ció sió " },
  { "it", FALSE,
    " il lo la i gli le l un una di del della dei delle da dal e è in a al con per su nel nella che "
    "non si sono ha hanno era stato stata anche come più ma dopo lunedì martedì maggio ",
    " zione ò ata ato ", "" },
  { "pt", FALSE,
    " o a os as um uma de do da dos das e em no na nos nas ao à com por para se que não foi é são "
    "está seu sua mais mas também como após segundo ",
    " ção ções ou iu ão ", "" },
  { "ca", FALSE,
    " el la els les un una de del dels d l i a al en amb per que no es s és són va van ha han seu "
    "seva més però també com des fins dilluns maig ",
    " ció at ada ", "" },
  { "gl", FALSE,
    " o a os as un unha de do da dos das e en no na nos nas ao á con por para se que non foi é son "
    "máis pero tamén como maio luns ",
    " ción ou iu ", "" },
  { "ro", FALSE,
    " de la în și a au un o din pe cu că nu este sunt fost pentru care mai al ale luni ", " ul ", "" },
  { "eo", FALSE, " la de kaj en al por ne estas estis li ĝi ke kun mi ", " oj ojn as is ", "" },
  { "nl", FALSE,
    " de het een en van in op te dat die is was werd met voor niet aan zijn er door maandag mei ",
    " d en ", "" },
  { "af", FALSE, " die het nie en van in is se wat op vir sy ", "", "" },
  { "lb", FALSE, " de den d an ass vun op net mat dat huet ", "", "" },
  { "da", FALSE, " den det de er en et af og i på til som for med ikke var har at ", "", "" },
  { "sv", FALSE, " den det de är en ett av och i på till som för med inte var har att ", "", "" },
  { "pl", FALSE, " w z i na do że się nie jest to a o ", "", "" },
  { "cs", FALSE, " v na se a že je to do s z o i ", "", "" },
  { "hu", FALSE, " a az és hogy nem egy is ", "", "" },
  { "tr", FALSE, " ve bir bu da de için ile ", "", "" },
  { "id", FALSE, " yang dan di itu ini dengan untuk dari ", "", "" },
};

/* Whether a word ends with one of several endings. */
static gboolean
ends_with (const char *word, const char *endings)
{
  const gsize n_bytes = strlen (word);

  for (const char *at = endings; *at != '\0' && at[1] != '\0'; at = strchr (at + 1, ' ')) {
    const gsize n = strcspn (at + 1, " ");

    if (n_bytes > n && memcmp (word + n_bytes - n, at + 1, n) == 0 &&
        g_utf8_strlen (word, (gssize) (n_bytes - n)) >= MIN_BEFORE_ENDING)
      return TRUE;
  }
  return FALSE;
}

static gboolean
has_word (const LanguageWords *self, const char *word)
{
  g_autofree char *key = g_strconcat (" ", word, " ", NULL);

  return strstr (self->words, key) != NULL ||
         (ends_with (word, self->endings) && !ends_with (word, self->others));
}

/* The different words of a text, in small letters. */
static GHashTable *
find_words (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *small = g_utf8_strdown (text, -1);

  for (const char *at = small; *at != '\0';) {
    const char *start = at;

    while (g_unichar_isalpha (g_utf8_get_char (at)))
      at = g_utf8_next_char (at);
    if (at > start)
      g_hash_table_add (words, g_strndup (start, (gsize) (at - start)));
    else
      at = g_utf8_next_char (at);
  }
  return words;
}

/**
 * dateline_language_find_by_words:
 * @text: a sentence or two, UTF-8
 * @other: (nullable): the language that it seems to be in, BCP 47
 *
 * Looks for the language that has more of the words of a text than every other.
 *
 * Returns: (transfer none) (nullable): one that is read, as a BCP 47 tag; @other where there is
 *   none that has more words than the others
 */
const char *
dateline_language_find_by_words (const char *text, const char *other)
{
  g_autoptr (GHashTable) words = find_words (text);
  const LanguageWords *most = NULL;
  guint n_most = 0, n_second = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++) {
    guint n = 0;
    GHashTableIter iter;
    gpointer word;

    g_hash_table_iter_init (&iter, words);
    while (g_hash_table_iter_next (&iter, &word, NULL))
      n += has_word (&languages[i], word) ? 1 : 0;
    if (n > n_most) {
      n_second = n_most;
      n_most = n;
      most = &languages[i];
    } else {
      n_second = MAX (n_second, n);
    }
  }
  return most != NULL && most->is_read && n_most >= MIN_WORDS && n_most > n_second ? most->language
                                                                                   : other;
}
