/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: any file is a model of names or is refused, and a model, however
 * odd, finds names that stand in order inside the text. The sum is set right, so
 * that what is behind it is tried too. */

#include <string.h>

#include "annotate/names/dateline-names.h"
#include "core/dateline-error.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static const char text[] = "TEHRAN (AP) — Mr. Ahmadi met Anna Weber in Cairo on Monday. "
                           "“Iran-Iraq talks,” said Omar Haddad of the Paris-based bank, “go on.”";

static void
mend (guint8 *data, gsize n_bytes)
{
  DatelineNameModelHeader header;

  if (n_bytes < sizeof header)
    return;
  memcpy (&header, data, sizeof header);
  header.n_bytes = GUINT32_TO_LE ((guint32) n_bytes);
  header.checksum = GUINT32_TO_LE (dateline_name_model_sum (
    data + DATELINE_NAME_MODEL_SUMMED_FROM, n_bytes - DATELINE_NAME_MODEL_SUMMED_FROM));
  memcpy (data, &header, sizeof header);
}

static void
check (const guint8 *data, gsize n_bytes)
{
  const DatelineNameBlock block = { text, strlen (text) };
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineNameModel) model = dateline_name_model_new (bytes, &error);
  g_autoptr (GArray) names = NULL;
  guint end = 0;

  if (model == NULL) {
    g_assert_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_VALUE);
    return;
  }
  names = dateline_names_find (model, &block, 1);
  for (guint i = 0; i < names->len; i++) {
    const DatelineName *name = &g_array_index (names, DatelineName, i);

    g_assert (name->start_char >= end && name->end_char > name->start_char);
    g_assert (name->kind < DATELINE_N_NAME_KINDS);
    g_assert (name->confidence >= 0. && name->confidence <= 1.);
    end = name->end_char;
  }
  g_assert (end <= (guint) g_utf8_strlen (text, -1));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autofree guint8 *copy = g_memdup2 (data, n_bytes);

  check (data, n_bytes);
  mend (copy, n_bytes);
  check (copy, n_bytes);
  return 0;
}
