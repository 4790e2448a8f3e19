/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: any text is a date that makes sense, or refused with a reason. */

#include "core/dateline-edtf.h"
#include "core/dateline-error.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static void
check_date (DatelineEdtf *date, const char *text)
{
  g_autofree char *words = dateline_edtf_to_words (date);
  g_autoptr (DatelineEdtf) again = dateline_edtf_parse (dateline_edtf_get_text (date), NULL);

  g_assert (g_str_equal (dateline_edtf_get_text (date), text));
  g_assert (again != NULL && dateline_edtf_compare (date, again) == 0);
  g_assert (dateline_edtf_get_earliest (date) <= dateline_edtf_get_latest (date));
  g_assert (dateline_edtf_get_precision (date) != DATELINE_PRECISION_UNKNOWN);
  g_assert (dateline_edtf_get_kind (date) != DATELINE_DATE_KIND_UNDATED);
  g_assert (*words != '\0' && g_utf8_validate (words, -1, NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autofree char *text = g_strndup ((const char *) data, n_bytes);
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineEdtf) date = dateline_edtf_parse (text, &error);

  if (date != NULL) {
    check_date (date, text);
  } else {
    g_assert (g_error_matches (error, DATELINE_ERROR, DATELINE_ERROR_BAD_DATE));
    g_assert (g_utf8_validate (error->message, -1, NULL));
  }

  return 0;
}
