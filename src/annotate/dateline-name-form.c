/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How one name is written, to be compared with how another is. */

#include "dateline-name-form.h"

#include <string.h>

#include "annotate/dateline-peoples.h"

struct _DatelineNameFormTable {
  GHashTable *peoples; /* from word to place, both static or owned by the table */
  GHashTable *states;  /* the places, in small letters */
  GHashTable *others;  /* from another name of a place to the usual one */
};

/* Titles by what they tell of gender. All lists have a space around each word. */
static const char *const men =
  " mr sir lord king prince duke baron count father brother sheikh sheik emperor imam monsieur "
  "herr señor don pope ";
static const char *const women =
  " mrs ms miss lady queen princess duchess baroness countess dame sister mother madame "
  "mme mlle frau señora doña ";
static const char *const titles =
  " dr prof professor president vice-president premier chancellor minister senator sen governor "
  "gov mayor judge justice general gen colonel col captain capt lieutenant lt sergeant sgt major "
  "maj admiral commander chief officer detective inspector ambassador congressman congresswoman "
  "representative rep secretary chairman chairwoman chairperson director coach reverend rev "
  "bishop archbishop cardinal rabbi ayatollah mullah saint st hon honourable honorable "
  "spokesman spokeswoman spokesperson corporal cpl private pvt speaker councillor deputy "
  "attorney-general brigadier marshal constable superintendent prime-minister ";

/* What stands behind the names of persons. */
static const char *const post_nominals =
  " qc kc mp mep msp phd md jr sr ii iii iv obe mbe cbe esq rn ";

static const char *const small_words = " of the and for in on to at de la du & ";

/* The usual name, and the others. */
static const struct {
  const char *name;
  const char *others;
} places[] = {
  { "united states", "us|usa|america|united states of america" },
  { "united kingdom", "uk|britain|great britain" },
  { "european union", "eu" },
  { "united nations", "un" },
  { "united arab emirates", "uae|emirates" },
  { "china", "people's republic of china|prc" },
  { "russia", "russian federation" },
  { "iran", "islamic republic of iran|islamic republic" },
  { "south korea", "republic of korea" },
  { "north korea", "dprk|democratic people's republic of korea" },
  { "czech republic", "czechia" },
  { "turkey", "türkiye" },
  { "netherlands", "holland" },
  { "myanmar", "burma" },
  { "ivory coast", "côte d'ivoire" },
  { "washington", "washington dc|washington d c" },
  { "new york city", "nyc" },
  { "los angeles", "la" },
  { "democratic republic of congo", "drc|democratic republic of the congo" },
};

static gboolean
is_in (const char *list, const char *word, gsize n_bytes)
{
  for (const char *at = list; (at = strchr (at, ' ')) != NULL && at[1] != '\0'; at++) {
    if (strncmp (at + 1, word, n_bytes) == 0 && at[1 + n_bytes] == ' ')
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_name_title_get_gender:
 * @word: in small letters, without a full stop
 * @n_bytes: its length
 *
 * What a title tells of who bears it.
 *
 * Returns: 1 for a man, -1 for a woman, 0 where it tells nothing
 */
int
dateline_name_title_get_gender (const char *word, gsize n_bytes)
{
  if (is_in (men, word, n_bytes))
    return 1;
  return is_in (women, word, n_bytes) ? -1 : 0;
}

/**
 * dateline_name_word_is_title:
 * @word: in small letters, without a full stop
 * @n_bytes: its length
 *
 * Whether a word stands before the names of persons.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_name_word_is_title (const char *word, gsize n_bytes)
{
  return is_in (titles, word, n_bytes) || dateline_name_title_get_gender (word, n_bytes) != 0;
}

/**
 * dateline_name_form_table_new:
 *
 * Makes a table for many look-ups.
 *
 * Returns: (transfer full): a new table
 */
DatelineNameFormTable *
dateline_name_form_table_new (void)
{
  DatelineNameFormTable *self = g_new0 (DatelineNameFormTable, 1);
  guint n_peoples;
  const DatelinePeople *peoples = dateline_peoples_get_all (&n_peoples);

  self->peoples = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->states = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < n_peoples; i++) {
    g_auto (GStrv) words = g_strsplit (peoples[i].words, "|", -1);

    if (peoples[i].place != NULL)
      g_hash_table_add (self->states, g_utf8_strdown (peoples[i].place, -1));

    for (guint k = 0; words[k] != NULL; k++) {
      char *small = g_utf8_strdown (words[k], -1);

      if (peoples[i].place == NULL || g_hash_table_contains (self->peoples, small))
        g_free (small);
      else
        g_hash_table_insert (self->peoples, small, (gpointer) peoples[i].place);
    }
  }

  self->others = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++) {
    g_auto (GStrv) words = g_strsplit (places[i].others, "|", -1);

    for (guint k = 0; words[k] != NULL; k++)
      g_hash_table_insert (self->others, g_strdup (words[k]), (gpointer) places[i].name);
  }

  return self;
}

/**
 * dateline_name_form_table_free:
 * @self: a table
 *
 * Frees it.
 */
void
dateline_name_form_table_free (DatelineNameFormTable *self)
{
  g_hash_table_unref (self->peoples);
  g_hash_table_unref (self->states);
  g_hash_table_unref (self->others);
  g_free (self);
}

/**
 * dateline_name_form_table_has_place:
 * @self: a table
 * @key: the key of a form
 *
 * Whether it names a place whose people have a word of their own, such as a state.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_name_form_table_has_place (const DatelineNameFormTable *self, const char *key)
{
  return g_hash_table_contains (self->states, key);
}

/* Small letters, plain apostrophes, no full stops, one space. */
static char *
normalize (const char *text, gsize n_bytes)
{
  g_autofree char *small = g_utf8_strdown (text, (gssize) n_bytes);
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

    self->key[self->words[self->n_words - 1] - self->key - 1] = '\0';
    self->n_words--;
    if (space != NULL)
      *space = '\0';
  }
  g_strchomp (self->shown);
  if (g_str_has_suffix (self->shown, ","))
    self->shown[strlen (self->shown) - 1] = '\0';
}

static gboolean
is_acronym (const char *shown, DatelineNameKind kind)
{
  const guint longest = kind == DATELINE_NAME_PLACE ? 3 : 7;
  guint n_letters = 0;

  for (const char *at = shown; *at != '\0'; at++) {
    if (*at == '.')
      continue;
    if (*at < 'A' || *at > 'Z')
      return FALSE;
    n_letters++;
  }
  return n_letters >= 2 && n_letters <= longest;
}

static void
use_place (DatelineNameForm *self, const DatelineNameFormTable *table, DatelineNameKind kind)
{
  const char *place = NULL;

  if (kind != DATELINE_NAME_PERSON)
    place = g_hash_table_lookup (table->peoples, self->key);
  if (place != NULL) {
    g_free (self->key);
    self->key = g_utf8_strdown (place, -1);
    g_free (self->shown);
    self->shown = g_strdup (place);
    self->is_people = TRUE;
    self->is_acronym = FALSE;
  }
  place = kind != DATELINE_NAME_PERSON ? g_hash_table_lookup (table->others, self->key) : NULL;
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
  return is_in (words, self->words[word], self->n_bytes[word]);
}

/**
 * dateline_name_form_same_word:
 * @a: a form
 * @a_word: the number of a word
 * @b: a form
 * @b_word: the number of a word
 *
 * Whether two words are the same.
 *
 * Returns: %TRUE if they are
 */
gboolean
dateline_name_form_same_word (const DatelineNameForm *a,
                              guint a_word,
                              const DatelineNameForm *b,
                              guint b_word)
{
  return a->n_bytes[a_word] == b->n_bytes[b_word] &&
         memcmp (a->words[a_word], b->words[b_word], a->n_bytes[a_word]) == 0;
}

/**
 * dateline_name_form_has:
 * @self: a form
 * @part: another one, no longer
 * @at: (out): the word of @self that it begins at
 *
 * Whether the words of one name stand in the other, side by side.
 *
 * Returns: %TRUE if they do
 */
gboolean
dateline_name_form_has (const DatelineNameForm *self, const DatelineNameForm *part, guint *at)
{
  for (guint i = 0; i + part->n_words <= self->n_words; i++) {
    guint k = 0;

    while (k < part->n_words && dateline_name_form_same_word (self, i + k, part, k))
      k++;
    if (k == part->n_words && k > 0) {
      *at = i;
      return TRUE;
    }
  }
  return FALSE;
}

/* The same, or the one is the first letter of the other. */
static gboolean
may_be_forename (const DatelineNameForm *a, guint a_word, const DatelineNameForm *b, guint b_word)
{
  if (dateline_name_form_same_word (a, a_word, b, b_word))
    return TRUE;
  return (a->n_bytes[a_word] == 1 || b->n_bytes[b_word] == 1) &&
         a->words[a_word][0] == b->words[b_word][0];
}

/**
 * dateline_name_form_is_person:
 * @a: the name of a person, two words or more
 * @b: another
 *
 * Whether two full names may be of the same person: the last word is the same, and of
 * those before it each in the shorter name is in the longer, in the same order.
 *
 * Returns: %TRUE if they may be
 */
gboolean
dateline_name_form_is_person (const DatelineNameForm *a, const DatelineNameForm *b)
{
  const DatelineNameForm *shorter = a->n_words <= b->n_words ? a : b;
  const DatelineNameForm *longer = shorter == a ? b : a;
  guint k = 0;

  if (a->gender * b->gender < 0 || shorter->n_words < 2 ||
      !dateline_name_form_same_word (a, a->n_words - 1, b, b->n_words - 1))
    return FALSE;
  for (guint i = 0; i + 1 < shorter->n_words; i++, k++) {
    while (k + 1 < longer->n_words && !may_be_forename (shorter, i, longer, k))
      k++;
    if (k + 1 >= longer->n_words)
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_name_form_dup_initials:
 * @self: a form
 * @with_small_words: whether "of" counts
 *
 * The first letters of its words, as an acronym has them.
 *
 * Returns: (transfer full): small letters
 */
char *
dateline_name_form_dup_initials (const DatelineNameForm *self, gboolean with_small_words)
{
  GString *initials = g_string_new (NULL);

  for (guint i = 0; i < self->n_words; i++) {
    if (with_small_words || !dateline_name_form_word_is (self, i, small_words))
      g_string_append_unichar (initials, g_utf8_get_char (self->words[i]));
  }
  return g_string_free (initials, FALSE);
}
