/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: in any text, whatever the language, the lists find names that stand
 * inside their blocks, in order, and do not overlap. */

#include <string.h>

#include "annotate/names/dateline-gazetteer.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static const char *const languages[] = { "de", "fr", "es", "fa", "ar", "he", "zh" };

static void
check_names (const GArray *names, char **lines, guint n_lines)
{
  guint block = 0;
  guint end = 0;

  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);

    g_assert (name->block >= block && name->block < n_lines);
    if (name->block > block)
      end = 0;
    block = name->block;
    g_assert (name->start_char >= end && name->end_char > name->start_char);
    g_assert (name->end_char <= (guint) g_utf8_strlen (lines[block], -1));
    g_assert (name->kind < DATELINE_N_NAME_KINDS);
    g_assert (name->confidence > 0. && name->confidence <= 1.);
    end = name->end_char;
  }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autofree char *bytes = g_strndup ((const char *) data, n_bytes);
  g_autofree char *valid = g_utf8_make_valid (bytes, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  const guint n_lines = g_strv_length (lines);
  g_autofree DatelineNameBlock *blocks = g_new0 (DatelineNameBlock, n_lines + 1);

  for (guint i = 0; i < n_lines; i++)
    blocks[i] = (DatelineNameBlock) { lines[i], strlen (lines[i]) };
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    const DatelineGazetteer *gazetteer = dateline_gazetteer_get (languages[i]);
    g_autoptr (GArray) names = NULL;

    g_assert (gazetteer != NULL);
    names = dateline_gazetteer_find_names (gazetteer, NULL, blocks, n_lines);
    check_names (names, lines, n_lines);
  }

  return 0;
}
