/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How one name is written. */

#include "dateline-name-form.h"

#include <string.h>

#include "annotate/names/dateline-name-lists.h"
#include "annotate/names/dateline-name-titles.h"

/* What stands behind the names of persons. */
static const char *const post_nominals =
  " qc kc mp mep msp phd md jr sr ii iii iv obe mbe cbe esq rn ";
/* "Elizabeth II" is no Elizabeth. */
static const char *const numerals = " ii iii iv ";

#define LONGEST_ACRONYM 7

/* Small letters without accents, plain apostrophes, no full stops, one space. */
static char *
normalize (const char *text, gsize n_bytes)
{
  g_autofree char *small = dateline_name_form_dup_folded (text, (gssize) n_bytes);
  GString *key = g_string_new (NULL);

  for (const char *at = small; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c == '.' || c == '"' || c == ',' || c == '(' || c == ')')
      continue;
    if (g_unichar_isspace (c)) {
      if (key->len > 0 && key->str[key->len - 1] != ' ')
        g_string_append_c (key, ' ');
    } else {
      g_string_append_unichar (key, c == 0x2019 ? '\'' : c == 0x2010 || c == 0x2011 ? '-' : c);
    }
  }
  while (key->len > 0 && key->str[key->len - 1] == ' ')
    g_string_truncate (key, key->len - 1);
  if (g_str_has_suffix (key->str, "'s"))
    g_string_truncate (key, key->len - 2);

  return g_string_free (key, FALSE);
}

static void
split (DatelineNameForm *self)
{
  const char *at = self->key;

  self->n_words = 0;
  while (*at != '\0' && self->n_words < DATELINE_NAME_FORM_MAX_WORDS) {
    const gsize n_bytes = strcspn (at, " ");

    self->words[self->n_words] = at;
    self->n_bytes[self->n_words++] = (guint) n_bytes;
    at += n_bytes;
    at += *at == ' ';
  }
}

static void
drop_first_word (DatelineNameForm *self)
{
  char *space = strchr (self->shown, ' ');
  char *rest = g_strdup (self->words[1]);

  g_free (self->key);
  self->key = rest;
  split (self);
  if (space != NULL)
    memmove (self->shown, space + 1, strlen (space + 1) + 1);
}

static void
drop_titles (DatelineNameForm *self, DatelineNameKind kind)
{
  while (self->n_words > 1) {
    const char *word = self->words[0];
    const gsize n_bytes = self->n_bytes[0];

    if (n_bytes == 3 && memcmp (word, "the", 3) == 0) {
      drop_first_word (self);
    } else if (kind == DATELINE_NAME_PERSON && dateline_name_word_is_title (word, n_bytes)) {
      const int gender = dateline_name_title_get_gender (word, n_bytes);

      if (gender != 0)
        self->gender = gender;
      self->has_title = TRUE;
      drop_first_word (self);
    } else {
      break;
    }
  }
}

static void
drop_post_nominals (DatelineNameForm *self)
{
  while (self->n_words > 1 && dateline_name_form_word_is (self, self->n_words - 1, post_nominals)) {
    char *space = strrchr (self->shown, ' ');

    if (self->n_words == 2 && dateline_name_form_word_is (self, 1, numerals))
      break;
    if (dateline_name_form_word_is (self, self->n_words - 1, " jr sr "))
      self->generation = *self->words[self->n_words - 1] == 'j' ? 1 : -1;
    self->key[self->words[self->n_words - 1] - self->key - 1] = '\0';
    self->n_words--;
    if (space != NULL)
      *space = '\0';
  }
  g_strchomp (self->shown);
  if (g_str_has_suffix (self->shown, ","))
    self->shown[strlen (self->shown) - 1] = '\0';
}

/* How many letters a word has that is all capitals; 0 for another. */
static guint
count_capitals (const char *shown)
{
  guint n_letters = 0;

  for (const char *at = shown; *at != '\0'; at++) {
    if (*at == '.' || (*at == '-' && n_letters > 1))
      continue;
    if (*at < 'A' || *at > 'Z')
      return 0;
    n_letters++;
  }
  return n_letters;
}

static gboolean
is_acronym (const char *shown, DatelineNameKind kind)
{
  const guint n_letters = count_capitals (shown);

  /* "SPLM-N", but not JEAN-LUC in a headline. */
  return n_letters >= 2 && n_letters <= (kind == DATELINE_NAME_PLACE ? 3 : LONGEST_ACRONYM) &&
         (kind != DATELINE_NAME_PERSON || strchr (shown, '-') == NULL);
}

/* Writes out a word of the key that is short for others. */
static void
write_out (DatelineNameForm *self, guint word, const char *whole)
{
  const char *at = self->words[word];
  char *key = g_strdup_printf ("%.*s%s%s", (int) (at - self->key), self->key, whole,
                               at + self->n_bytes[word]);

  g_free (self->key);
  self->key = key;
  split (self);
}

/* "US Congress" is the United States Congress, "Main St." Main Street. */
static void
write_out_words (DatelineNameForm *self)
{
  static const struct {
    const char *word;
    const char *whole;
    gboolean is_last;
  } shorts[] = {
    { " us ", "united states", FALSE }, { " uk ", "united kingdom", FALSE },
    { " mt ", "mount", FALSE },         { " st ", "street", TRUE },
    { " ave ", "avenue", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shorts) && self->n_words > 1; i++) {
    const guint word = shorts[i].is_last ? self->n_words - 1 : 0;

    if (dateline_name_form_word_is (self, word, shorts[i].word))
      write_out (self, word, shorts[i].whole);
  }
  for (guint i = 1; i + 1 < self->n_words; i++) {
    if (dateline_name_form_word_is (self, i, " & "))
      write_out (self, i, "and");
  }
}

static void
use_place (DatelineNameForm *self, const DatelineNameFormTable *table, DatelineNameKind kind)
{
  const char *place = NULL;

  if (kind != DATELINE_NAME_PERSON)
    place = dateline_name_form_table_get_place_of_people (table, self->key);
  if (place != NULL) {
    g_free (self->key);
    self->key = dateline_name_form_dup_folded (place, -1);
    g_free (self->shown);
    self->shown = g_strdup (place);
    self->is_people = TRUE;
    self->is_acronym = FALSE;
  }
  place = kind != DATELINE_NAME_PERSON ? dateline_name_form_table_get_usual_place (table, self->key)
                                       : NULL;
  if (place != NULL) {
    g_free (self->key);
    self->key = g_strdup (place);
  }
  split (self);
}

/**
 * dateline_name_form_new:
 * @table: a table for many look-ups
 * @text: a name as it is written
 * @n_bytes: its length
 * @kind: what it is held for
 *
 * Reads how a name is written.
 *
 * Returns: (transfer full): the form; its key may be empty
 */
DatelineNameForm *
dateline_name_form_new (const DatelineNameFormTable *table,
                        const char *text,
                        gsize n_bytes,
                        DatelineNameKind kind)
{
  DatelineNameForm *self = g_new0 (DatelineNameForm, 1);

  self->key = normalize (text, n_bytes);
  self->shown = g_strndup (text, n_bytes);
  for (char *at = self->shown; *at != '\0'; at++) {
    if (*at == '\n')
      *at = ' ';
  }
  if (g_str_has_suffix (self->shown, "’s") || g_str_has_suffix (self->shown, "'s"))
    self->shown[strlen (self->shown) - (g_str_has_suffix (self->shown, "’s") ? 4 : 2)] = '\0';
  split (self);
  drop_titles (self, kind);
  if (kind == DATELINE_NAME_PERSON)
    drop_post_nominals (self);
  else
    write_out_words (self);
  self->is_acronym = is_acronym (self->shown, kind);
  use_place (self, table, kind);

  return self;
}

/**
 * dateline_name_form_free:
 * @self: a form
 *
 * Frees it.
 */
void
dateline_name_form_free (DatelineNameForm *self)
{
  g_free (self->key);
  g_free (self->shown);
  g_free (self);
}

/**
 * dateline_name_form_is_capitals:
 * @self: a form
 *
 * Whether it may be an acronym, be it of a place: "DLSC", or "OHIO" in a headline.
 *
 * Returns: %TRUE if it is a short word of capitals
 */
gboolean
dateline_name_form_is_capitals (const DatelineNameForm *self)
{
  const guint n_letters = count_capitals (self->shown);

  return !self->is_people && n_letters >= 2 && n_letters <= LONGEST_ACRONYM;
}

/**
 * dateline_name_form_word_is:
 * @self: a form
 * @word: the number of a word
 * @words: small letters, with a space around each
 *
 * Whether a word is one of several.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_name_form_word_is (const DatelineNameForm *self, guint word, const char *words)
{
  return dateline_name_word_is_in (words, self->words[word], self->n_bytes[word]);
}

/**
 * dateline_name_form_word_is_tail:
 * @self: a form
 * @word: the number of a word
 * @tails: a set of #DatelineNameTail
 *
 * Whether a word, at the end of a name, tells one of these.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_name_form_word_is_tail (const DatelineNameForm *self, guint word, guint tails)
{
  return (dateline_name_tail_find (dateline_name_hash (self->words[word], self->n_bytes[word])) &
          tails) != 0;
}
