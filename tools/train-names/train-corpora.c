/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The corpora that the tagger learns from, and which of their documents it never
 * sees, so that it can be scored with them. */

#include "train-corpus.h"

typedef gboolean (*ReadFunc) (const TrainFile *file,
                              char *text,
                              GPtrArray *documents,
                              GError **error);

static const struct {
  TrainFile file;
  ReadFunc read;
} files[] = {
  { { "ner/wikigold.conll.txt", "wikigold", 5 }, train_read_columns },
  { { "ner/en_pud-ud-test.iob2", "uner-pud", 5 }, train_read_uner },
  { { "ner/en_ewt-ud-dev.iob2", "uner-ewt", 5 }, train_read_uner },
  { { "ner/docred/dev_revised.json", "docred-dev", 10 }, train_read_docred },
  { { "ner/docred/test_revised.json", "docred-test", 0 }, train_read_docred },
  { { "ner/docred/docred_test.json", "docred-official", 0 }, train_read_docred },
  { { "ner/crossner/politics/train.txt", "crossner-politics", 0 }, train_read_columns },
  { { "ner/crossner/politics/dev.txt", "crossner-politics", 0 }, train_read_columns },
  { { "ner/crossner/politics/test.txt", "crossner-politics", 0 }, train_read_columns },
  { { "ner/crossner/science/train.txt", "crossner-science", 0 }, train_read_columns },
  { { "ner/crossner/science/dev.txt", "crossner-science", 0 }, train_read_columns },
  { { "ner/crossner/science/test.txt", "crossner-science", 0 }, train_read_columns },
  { { "ner/crossner/literature/train.txt", "crossner-literature", 0 }, train_read_columns },
  { { "ner/crossner/literature/dev.txt", "crossner-literature", 0 }, train_read_columns },
  { { "ner/crossner/literature/test.txt", "crossner-literature", 0 }, train_read_columns },
  { { "ner/crossner/music/train.txt", "crossner-music", 0 }, train_read_columns },
  { { "ner/crossner/music/dev.txt", "crossner-music", 0 }, train_read_columns },
  { { "ner/crossner/music/test.txt", "crossner-music", 0 }, train_read_columns },
  { { "ner/wnut17train.conll", "wnut17", 0 }, train_read_columns },
};

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* The documents of GUM are files of their own. */
static gboolean
read_gum (const char *folder, GPtrArray *documents, GError **error)
{
  g_autofree char *path = g_build_filename (folder, "gum", "dep", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, error);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (dir == NULL)
    return FALSE;
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *file_path = g_build_filename (path, names->pdata[i], NULL);
    g_autofree char *text = NULL;
    const gboolean is_news = g_str_has_prefix (names->pdata[i], "GUM_news");
    const TrainFile file = { file_path, is_news ? "gum-news" : "gum", is_news ? 1 : 10 };

    if (!g_file_get_contents (file_path, &text, NULL, error) ||
        !train_read_gum (&file, text, documents, error))
      return FALSE;
  }
  return TRUE;
}

/* Reads all corpora, in an order that is always the same. Where documents are held
 * out it is one of @every, or of the usual number if that is 0. */
GPtrArray *
train_corpora_read (const char *folder, int every, GError **error)
{
  g_autoptr (GPtrArray) documents =
    g_ptr_array_new_with_free_func ((GDestroyNotify) train_document_free);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autofree char *path = g_build_filename (folder, files[i].file.path, NULL);
    g_autofree char *text = NULL;

    TrainFile file = files[i].file;

    if (every > 0 && file.held_out > 0)
      file.held_out = (guint) every;
    if (!g_file_get_contents (path, &text, NULL, error) ||
        !files[i].read (&file, text, documents, error))
      return NULL;
  }
  if (!read_gum (folder, documents, error))
    return NULL;
  return g_steal_pointer (&documents);
}
