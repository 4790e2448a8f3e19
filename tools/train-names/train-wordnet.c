/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names and roles of WordNet: places, organizations, surnames, words for peoples,
 * and nouns that are persons first of all. */

#include "train-wordnet.h"

#include <stdlib.h>
#include <string.h>

/* The lexicographers' files. */
enum {
  PERTAINING = 1,
  GROUP = 14,
  LOCATION = 15,
  OBJECT = 17,
  PERSON = 18,
};

typedef struct {
  TrainLists *lists;
  /* Where the synsets of persons are. */
  GHashTable *persons;
} Reader;

static gboolean
is_capitalized (const char *word)
{
  return g_ascii_isupper (*word);
}

/* Adds what a word of the people, or of the place, is called: "Melanesian". */
static void
add_people (Reader *self, const char *word)
{
  static const char *const endings[] = {
    "an", "ian", "ish", "ese", "ic", "ite", "ch", "ist", "i", "im", "ot", "ard", "en", "oc",
  };
  g_autofree char *plural = NULL;

  if (strchr (word, ' ') != NULL || strchr (word, '.') != NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++) {
    if (g_str_has_suffix (word, endings[i])) {
      plural = g_strconcat (word, "s", NULL);
      train_lists_add (self->lists, word, DATELINE_NAME_LIST_PEOPLE);
      train_lists_add (self->lists, plural, DATELINE_NAME_LIST_PEOPLE);
      return;
    }
  }
}

static void
add_person (Reader *self, const char *name)
{
  const char *last = strrchr (name, ' ');

  if (last == NULL || !is_capitalized (last + 1))
    return;
  if (strchr (last, '.') == NULL)
    train_lists_add (self->lists, last + 1, DATELINE_NAME_LIST_SURNAME);
}

static void
add_word (Reader *self, guint file, gboolean is_instance, const char *word)
{
  if (!is_capitalized (word))
    return;
  if (file == PERTAINING || (file == PERSON && !is_instance))
    add_people (self, word);
  else if (file == PERSON)
    add_person (self, word);
  else if (file == GROUP)
    train_lists_add (self->lists, word, DATELINE_NAME_LIST_ORGANIZATION);
  else if ((file == LOCATION || file == OBJECT) && is_instance)
    train_lists_add (self->lists, word, DATELINE_NAME_LIST_REGION);
}

/* A line: place, file, type, number of words, words with numbers, pointers. */
static void
read_synset (Reader *self, const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, " ", -1);
  const guint n_parts = g_strv_length (parts);
  guint file, n_words;
  gboolean is_instance;

  if (n_parts < 6 || *line == ' ')
    return;
  file = (guint) strtoul (parts[1], NULL, 10);
  n_words = (guint) strtoul (parts[3], NULL, 16);
  is_instance = g_strv_contains ((const char *const *) parts, "@i");
  if (file == PERSON && !is_instance)
    g_hash_table_add (self->persons, GUINT_TO_POINTER (strtoul (parts[0], NULL, 10)));
  for (guint i = 0; i < n_words && 4 + 2 * i < n_parts; i++) {
    char *mark = strchr (parts[4 + 2 * i], '(');

    if (mark != NULL)
      *mark = '\0';
    g_strdelimit (parts[4 + 2 * i], "_", ' ');
    add_word (self, file, is_instance, parts[4 + 2 * i]);
  }
}

/* A line: word, type, number of senses, number of pointers, pointers, two numbers,
 * and the places of the senses, the most frequent first. */
static void
read_index (Reader *self, const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, " ", -1);
  const guint n_parts = g_strv_length (parts);
  guint n_pointers, first;

  if (n_parts < 6 || *line == ' ' || strpbrk (parts[0], "_.") != NULL)
    return;
  n_pointers = (guint) strtoul (parts[3], NULL, 10);
  first = 6 + n_pointers;
  if (first < n_parts &&
      g_hash_table_contains (self->persons, GUINT_TO_POINTER (strtoul (parts[first], NULL, 10))))
    train_lists_add (self->lists, parts[0], DATELINE_NAME_LIST_ROLE);
}

static gboolean
read_lines (Reader *self,
            const char *folder,
            const char *name,
            void (*read) (Reader *, const char *),
            GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    read (self, lines[i]);
  return TRUE;
}

/* Adds to the lists what the files of WordNet hold. */
gboolean
train_wordnet_read (TrainLists *lists, const char *folder, GError **error)
{
  g_autoptr (GHashTable) persons = g_hash_table_new (NULL, NULL);
  Reader self = { lists, persons };

  return read_lines (&self, folder, "data.noun", read_synset, error) &&
         read_lines (&self, folder, "data.adj", read_synset, error) &&
         read_lines (&self, folder, "index.noun", read_index, error);
}
