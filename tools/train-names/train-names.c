/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes the file of weights and lists that finds names in a text. The same corpora
 * make the same file, byte for byte: one thread, a fixed order, numbers of our own
 * instead of chance. */

#include "train-learn.h"
#include "train-score.h"
#include "train-vocabulary.h"
#include "train-wordnet.h"

#include <gio/gio.h>
#include <stdlib.h>

static char *corpora, *iso_codes, *wordnet, *output, *score_only, *show;
static int hold_out;
static TrainSettings settings = {
  .n_epochs = 6,
  .n_fold_epochs = 2,
  .n_last_epochs = 4,
  .percent = 100,
  .at_least = 3,
  .unit = 24,
  .least_weight = 0.1,
  .rate = 0.05,
  .shrink = 0.01,
  .dropout = 20,
  .slot_bits = 26,
};

static const GOptionEntry options[] = {
  { "corpora", 0, 0, G_OPTION_ARG_FILENAME, &corpora, "Where the corpora are", "FOLDER" },
  { "iso-codes", 0, 0, G_OPTION_ARG_FILENAME, &iso_codes, "Where iso-codes is", "FOLDER" },
  { "wordnet", 0, 0, G_OPTION_ARG_FILENAME, &wordnet, "Where WordNet is", "FOLDER" },
  { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, "The file to write", "FILE" },
  { "score", 0, 0, G_OPTION_ARG_FILENAME, &score_only, "Only score a file", "FILE" },
  { "show", 0, 0, G_OPTION_ARG_STRING, &show, "Print the errors in a corpus", "CORPUS" },
  { "epochs", 0, 0, G_OPTION_ARG_INT, &settings.n_epochs, "How often each text is read", "N" },
  { "fold-epochs", 0, 0, G_OPTION_ARG_INT, &settings.n_fold_epochs, "The same for the first pass",
    "N" },
  { "last-epochs", 0, 0, G_OPTION_ARG_INT, &settings.n_last_epochs,
    "The same without the small weights", "N" },
  { "percent", 0, 0, G_OPTION_ARG_INT, &settings.percent, "Use only a part of the texts", "N" },
  { "at-least", 0, 0, G_OPTION_ARG_INT, &settings.at_least, "Places that a feature needs", "N" },
  { "hold-out", 0, 0, G_OPTION_ARG_INT, &hold_out, "Hold out one of so many documents", "N" },
  { "rate", 0, 0, G_OPTION_ARG_DOUBLE, &settings.rate, "The first step of a weight", "W" },
  { "shrink", 0, 0, G_OPTION_ARG_DOUBLE, &settings.shrink, "How weights shrink", "W" },
  { "dropout", 0, 0, G_OPTION_ARG_INT, &settings.dropout, "Features to hide, in a hundred", "N" },
  { "unit", 0, 0, G_OPTION_ARG_INT, &settings.unit, "What a weight of 1 is written as", "N" },
  { "least-weight", 0, 0, G_OPTION_ARG_DOUBLE, &settings.least_weight, "Weights to leave out",
    "W" },
  { NULL },
};

static gboolean
run (GError **error)
{
  g_autoptr (GPtrArray) documents = train_corpora_read (corpora, hold_out, error);
  g_autoptr (TrainLists) lists = train_lists_new ();
  g_autoptr (DatelineNameModel) model = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (documents == NULL)
    return FALSE;
  if (score_only != NULL) {
    model = dateline_name_model_open (score_only, error);
  } else {
    if ((wordnet != NULL && !train_wordnet_read (lists, wordnet, error)) ||
        !train_lists_read (lists, corpora, iso_codes, error) ||
        !train_vocabulary_read (lists, corpora, documents, error))
      return FALSE;
    bytes = train_learn (documents, lists, &settings);
    if (output != NULL && !g_file_set_contents (output, g_bytes_get_data (bytes, NULL),
                                                (gssize) g_bytes_get_size (bytes), error))
      return FALSE;
    g_print ("%" G_GSIZE_FORMAT " bytes\n", g_bytes_get_size (bytes));
    model = dateline_name_model_new (bytes, error);
  }
  if (model == NULL)
    return FALSE;
  train_score (model, documents, show);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || corpora == NULL || !run (&error)) {
    g_printerr ("%s\n", error != NULL ? error->message : "Where are the corpora?");
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
