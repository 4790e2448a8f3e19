/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes the lists of names from open tables: states and their parts of iso-codes,
 * cities of GeoNames, common forenames and surnames, and our own words. */

#include "train-lists.h"

#include "train-words.h"

#include "annotate/names/dateline-name-words.h"
#include "annotate/names/dateline-peoples.h"

#include <json-glib/json-glib.h>
#include <string.h>

TrainLists *
train_lists_new (void)
{
  TrainLists *self = g_new0 (TrainLists, 1);

  self->phrase_lists = g_hash_table_new (NULL, NULL);
  self->phrases = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->phrase_bits = g_array_new (FALSE, FALSE, sizeof (guint16));
  self->words = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->word_classes = g_array_new (FALSE, FALSE, sizeof (DatelineWordClasses));
  return self;
}

void
train_lists_free (TrainLists *self)
{
  g_hash_table_unref (self->phrase_lists);
  g_array_unref (self->phrases);
  g_array_unref (self->phrase_bits);
  g_array_unref (self->words);
  g_array_unref (self->word_classes);
  g_free (self);
}

/* Adds a phrase, in words as the tagger splits it. */
void
train_lists_add (TrainLists *self, const char *phrase, DatelineNameList list)
{
  const DatelineNameLists none = { 0 };
  const DatelineNameBlock block = { phrase, strlen (phrase) };
  g_autoptr (GArray) words = dateline_name_words_new (&none, &block, 1);
  guint32 hash;
  guint so_far;

  if (words->len == 0)
    return;
  hash = g_array_index (words, DatelineNameWord, 0).small;
  for (guint i = 1; i < words->len; i++)
    hash = dateline_name_hash_join (hash, g_array_index (words, DatelineNameWord, i).small);
  so_far = GPOINTER_TO_UINT (g_hash_table_lookup (self->phrase_lists, GUINT_TO_POINTER (hash)));
  g_hash_table_insert (self->phrase_lists, GUINT_TO_POINTER (hash),
                       GUINT_TO_POINTER (so_far | list));
}

/* Adds the classes of a word. Words come by rising hashes. */
void
train_lists_add_word (TrainLists *self, guint32 hash, DatelineWordClasses classes)
{
  hash = GUINT32_TO_LE (hash);
  classes.fine = GUINT16_TO_LE (classes.fine);
  g_array_append_val (self->words, hash);
  g_array_append_val (self->word_classes, classes);
  self->lists.words = (const void *) self->words->data;
  self->lists.word_classes = (const void *) self->word_classes->data;
  self->lists.n_words = self->words->len;
}

static void
add_name (TrainLists *self, const char *name, DatelineNameList list)
{
  g_autofree char *plain = NULL;

  if (*name == '\0')
    return;
  train_lists_add (self, name, list);
  plain = g_str_to_ascii (name, "C");
  if (strchr (plain, '?') == NULL)
    train_lists_add (self, plain, list);
}

/* Splits a line of a table; a cell in quotation marks may hold commas. */
static GPtrArray *
split_row (const char *line)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) cell = g_string_new (NULL);
  gboolean is_quoted = FALSE;

  for (; *line != '\0'; line++) {
    if (*line == '"') {
      is_quoted = !is_quoted;
    } else if (*line == ',' && !is_quoted) {
      g_ptr_array_add (cells, g_strdup (cell->str));
      g_string_truncate (cell, 0);
    } else if (*line != '\r') {
      g_string_append_c (cell, *line);
    }
  }
  g_ptr_array_add (cells, g_strdup (cell->str));
  return cells;
}

typedef struct {
  const char *path;
  guint n_columns;
  DatelineNameList lists[16];
} Table;

static const Table tables[] = {
  { "gaz/common-forenames-by-country.csv",
    12,
    { [10] = DATELINE_NAME_LIST_FORENAME, [11] = DATELINE_NAME_LIST_FORENAME } },
  { "gaz/common-surnames-by-country.csv",
    8,
    { [4] = DATELINE_NAME_LIST_SURNAME, [5] = DATELINE_NAME_LIST_SURNAME } },
  { "gaz/world-cities.csv",
    4,
    { DATELINE_NAME_LIST_CITY, DATELINE_NAME_LIST_COUNTRY, DATELINE_NAME_LIST_REGION } },
};

static gboolean
read_table (TrainLists *self, const char *folder, const Table *table, GError **error)
{
  g_autofree char *path = g_build_filename (folder, table->path, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, error))
    return FALSE;
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++) {
    g_autoptr (GPtrArray) cells = split_row (lines[i]);

    for (guint column = 0; column < MIN (table->n_columns, cells->len); column++) {
      if (table->lists[column] != 0)
        add_name (self, cells->pdata[column], table->lists[column]);
    }
  }
  return TRUE;
}

static gboolean
read_iso_codes (TrainLists *self,
                const char *folder,
                const char *name,
                const char *root,
                DatelineNameList list,
                GError **error)
{
  static const char *const members[] = { "name", "common_name", "official_name" };
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *array;

  if (!json_parser_load_from_file (parser, path, error))
    return FALSE;
  array = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), root);
  for (guint i = 0; i < json_array_get_length (array); i++) {
    JsonObject *object = json_array_get_object_element (array, i);

    for (guint j = 0; j < G_N_ELEMENTS (members); j++) {
      if (json_object_has_member (object, members[j]))
        add_name (self, json_object_get_string_member (object, members[j]), list);
    }
  }
  return TRUE;
}

static void
add_all (TrainLists *self, const char *words, DatelineNameList list)
{
  g_auto (GStrv) all = g_strsplit (words, "|", -1);

  for (guint i = 0; all[i] != NULL; i++)
    train_lists_add (self, all[i], list);
}

static int
compare_hashes (gconstpointer a, gconstpointer b)
{
  const guint32 left = *(const guint32 *) a, right = *(const guint32 *) b;

  return left < right ? -1 : left > right;
}

/* Makes what was added ready to be found. Nothing can be added behind this. */
void
train_lists_sort (TrainLists *self)
{
  GHashTableIter iter;
  gpointer hash;

  g_hash_table_iter_init (&iter, self->phrase_lists);
  while (g_hash_table_iter_next (&iter, &hash, NULL)) {
    const guint32 value = GPOINTER_TO_UINT (hash);

    g_array_append_val (self->phrases, value);
  }
  g_array_sort (self->phrases, compare_hashes);
  for (guint i = 0; i < self->phrases->len; i++) {
    guint32 *phrase = &g_array_index (self->phrases, guint32, i);
    const guint16 bits = GUINT16_TO_LE (
      GPOINTER_TO_UINT (g_hash_table_lookup (self->phrase_lists, GUINT_TO_POINTER (*phrase))));

    *phrase = GUINT32_TO_LE (*phrase);
    g_array_append_val (self->phrase_bits, bits);
  }
  self->lists.phrases = (const void *) self->phrases->data;
  self->lists.phrase_lists = (const void *) self->phrase_bits->data;
  self->lists.n_phrases = self->phrases->len;
}

/* Reads all tables. A folder of iso-codes of NULL leaves them out. */
gboolean
train_lists_read (TrainLists *self, const char *folder, const char *iso_codes, GError **error)
{
  guint n_words, n_peoples;
  const TrainWords *words = train_words_get (&n_words);
  const DatelinePeople *peoples = dateline_peoples_get_all (&n_peoples);

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++) {
    if (!read_table (self, folder, &tables[i], error))
      return FALSE;
  }
  if (iso_codes != NULL && (!read_iso_codes (self, iso_codes, "iso_3166-1.json", "3166-1",
                                             DATELINE_NAME_LIST_COUNTRY, error) ||
                            !read_iso_codes (self, iso_codes, "iso_3166-2.json", "3166-2",
                                             DATELINE_NAME_LIST_REGION, error)))
    return FALSE;
  for (guint i = 0; i < n_words; i++)
    add_all (self, words[i].words, words[i].list);
  for (guint i = 0; i < n_peoples; i++) {
    add_all (self, peoples[i].words, DATELINE_NAME_LIST_PEOPLE);
    if (peoples[i].place != NULL)
      train_lists_add (self, peoples[i].place, DATELINE_NAME_LIST_COUNTRY);
  }
  train_lists_sort (self);
  return TRUE;
}
