/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scores the names that are found against gold files, which README.md describes.
 *
 * Usage: score-names [--list] [--model FILE] FILE... */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <json-glib/json-glib.h>

#include "annotate/names/dateline-names.h"

#define N_COUNTED (DATELINE_NAME_PLACE + 1)

typedef struct {
  guint n_gold;
  guint n_found;
  guint n_exact;
  /* Gold that a name of its kind overlaps, and names that such gold overlaps. */
  guint n_gold_touched;
  guint n_found_touching;
} Count;

typedef struct {
  Count kinds[N_COUNTED];
  guint n_words;
  gint64 n_microseconds;
} Score;

typedef struct {
  guint block;
  guint start_char;
  guint end_char;
  guint kind;
} Gold;

static const char *const kinds[N_COUNTED] = { "person", "organization", "place" };
static gboolean lists;
static char *model_path;
static char **files;

static gboolean
is_exact (const Gold *gold, const DatelineName *name)
{
  return gold->block == name->block && gold->start_char == name->start_char &&
         gold->end_char == name->end_char && gold->kind == name->kind;
}

static gboolean
is_touching (const Gold *gold, const DatelineName *name)
{
  return gold->block == name->block && gold->start_char < name->end_char &&
         name->start_char < gold->end_char && gold->kind == name->kind;
}

static guint
find_kind (const char *kind)
{
  for (guint i = 0; i < N_COUNTED; i++) {
    if (strcmp (kinds[i], kind) == 0)
      return i;
  }
  return N_COUNTED;
}

static GArray *
read_gold (JsonObject *document)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (Gold));
  JsonArray *names = json_object_get_array_member (document, "names");

  for (guint i = 0; i < json_array_get_length (names); i++) {
    JsonObject *name = json_array_get_object_element (names, i);
    const Gold gold = { (guint) json_object_get_int_member (name, "block"),
                        (guint) json_object_get_int_member (name, "start"),
                        (guint) json_object_get_int_member (name, "end"),
                        find_kind (json_object_get_string_member (name, "kind")) };

    if (gold.kind < N_COUNTED)
      g_array_append_val (all, gold);
  }
  return all;
}

static void
list (const char *what, const char *text, guint start, guint end, guint kind)
{
  g_autofree char *before = NULL, *words = NULL;
  const guint from = start > 40 ? start - 40 : 0;

  if (!lists)
    return;
  before = g_utf8_substring (text, from, start);
  words = g_utf8_substring (text, start, end);
  printf ("%s\t%s\t%s[%s]%.40s\n", what, kinds[kind], before, words,
          g_utf8_offset_to_pointer (text, end));
}

static void
score_gold (const GArray *all, const GArray *names, const DatelineNameBlock *blocks, Score *score)
{
  for (guint i = 0; i < all->len; i++) {
    const Gold *gold = &g_array_index (all, Gold, i);
    Count *count = &score->kinds[gold->kind];
    gboolean exact = FALSE, touched = FALSE;

    for (guint j = 0; j < names->len; j++) {
      exact |= is_exact (gold, &g_array_index (names, DatelineName, j));
      touched |= is_touching (gold, &g_array_index (names, DatelineName, j));
    }
    count->n_gold++;
    count->n_exact += exact ? 1 : 0;
    count->n_gold_touched += touched ? 1 : 0;
    if (!exact)
      list ("missed", blocks[gold->block].text, gold->start_char, gold->end_char, gold->kind);
  }
}

static void
score_names (const GArray *all, const GArray *names, const DatelineNameBlock *blocks, Score *score)
{
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);
    gboolean exact = FALSE, touching = FALSE;

    if (name->kind >= N_COUNTED)
      continue;
    for (guint j = 0; j < all->len; j++) {
      exact |= is_exact (&g_array_index (all, Gold, j), name);
      touching |= is_touching (&g_array_index (all, Gold, j), name);
    }
    score->kinds[name->kind].n_found++;
    score->kinds[name->kind].n_found_touching += touching ? 1 : 0;
    if (!exact)
      list ("extra", blocks[name->block].text, name->start_char, name->end_char, name->kind);
  }
}

static void
score_document (const DatelineNameModel *model, JsonObject *document, Score *score)
{
  JsonArray *texts = json_object_get_array_member (document, "blocks");
  const guint n_blocks = json_array_get_length (texts);
  g_autofree DatelineNameBlock *blocks = g_new0 (DatelineNameBlock, n_blocks);
  g_autoptr (GArray) gold = read_gold (document), words = NULL, names = NULL;
  gint64 start;

  for (guint i = 0; i < n_blocks; i++) {
    blocks[i].text = json_array_get_string_element (texts, i);
    blocks[i].n_bytes = strlen (blocks[i].text);
  }
  start = g_get_monotonic_time ();
  words = dateline_name_words_new (dateline_name_model_get_lists (model), blocks, n_blocks);
  names = dateline_names_find_in_words (model, words);
  score->n_microseconds += g_get_monotonic_time () - start;
  score->n_words += words->len;
  score_gold (gold, names, blocks, score);
  score_names (gold, names, blocks, score);
}

static void
print_count (const char *what, const Count *count)
{
  const double found = MAX (count->n_found, 1), gold = MAX (count->n_gold, 1);
  const double precision = count->n_exact / found, recall = count->n_exact / gold;
  const double touching = count->n_found_touching / found, touched = count->n_gold_touched / gold;

  printf ("%-13s %6u %6u  %5.1f %5.1f %5.1f   %5.1f %5.1f %5.1f\n", what, count->n_gold,
          count->n_found, 100 * precision, 100 * recall,
          200 * precision * recall / MAX (precision + recall, 1e-9), 100 * touching, 100 * touched,
          200 * touching * touched / MAX (touching + touched, 1e-9));
}

static void
print_score (const char *path, const Score *score)
{
  Count all = { 0 };

  printf ("%s\n%-13s %6s %6s  %5s %5s %5s   %5s %5s %5s\n", path, "", "gold", "found", "P", "R",
          "F1", "P", "R", "F1");
  for (guint i = 0; i < N_COUNTED; i++) {
    print_count (kinds[i], &score->kinds[i]);
    all.n_gold += score->kinds[i].n_gold;
    all.n_found += score->kinds[i].n_found;
    all.n_exact += score->kinds[i].n_exact;
    all.n_gold_touched += score->kinds[i].n_gold_touched;
    all.n_found_touching += score->kinds[i].n_found_touching;
  }
  print_count ("all", &all);
  printf ("%u words in %.1f ms, %.0f words a second\n", score->n_words,
          (double) score->n_microseconds / 1000,
          score->n_words * 1e6 / MAX ((double) score->n_microseconds, 1));
}

/* A document a line. */
static gboolean
score_file (const DatelineNameModel *model, const char *path, GError **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  Score score = { 0 };

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autoptr (JsonNode) node = *lines[i] != '\0' ? json_from_string (lines[i], error) : NULL;

    if (node == NULL && *lines[i] == '\0')
      continue;
    if (node == NULL) {
      g_prefix_error (error, "%s:%u: ", path, i + 1);
      return FALSE;
    }
    if (lists && json_object_has_member (json_node_get_object (node), "name"))
      printf ("document\t%s\n",
              json_object_get_string_member (json_node_get_object (node), "name"));
    score_document (model, json_node_get_object (node), &score);
  }
  print_score (path, &score);
  return TRUE;
}

int
main (int argc, char **argv)
{
  static const GOptionEntry options[] = {
    { "list", 0, 0, G_OPTION_ARG_NONE, &lists, "Print each error", NULL },
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &model_path, "In place of the usual model", "FILE" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, "FILE…" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (DatelineNameModel) model = NULL;
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (g_option_context_parse (context, &argc, &argv, &error))
    model = model_path != NULL ? dateline_name_model_open (model_path, &error)
                               : dateline_name_model_open_default (&error);
  for (guint i = 0; error == NULL && files != NULL && files[i] != NULL; i++)
    score_file (model, files[i], &error);
  if (error != NULL)
    fprintf (stderr, "%s\n", error->message);
  return error != NULL ? EXIT_FAILURE : EXIT_SUCCESS;
}
