/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: in any text and language, dates stand in order inside their blocks, do not
 * overlap, and what they are worth is EDTF. */

#include <string.h>

#include "annotate/dates/dateline-dates.h"
#include "annotate/text/dateline-tokens.h"
#include "core/dateline-edtf.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

static const char *const languages[] = { "en", "de", "fr", "es", "fa", "ar", "he", "zh" };

static void
check_value (const char *value)
{
  g_autoptr (DatelineEdtf) edtf = NULL;

  if (*value == '\0')
    return;
  edtf = dateline_edtf_parse (value, NULL);
  if (edtf == NULL)
    g_error ("“%s” is no EDTF", value);
}

static void
check_dates (const GArray *dates, const GArray *texts)
{
  DatelineSpan last = { 0, 0, 0 };

  for (guint i = 0; i < dates->len; i++) {
    const DatelineFoundDate *date = &g_array_index (dates, DatelineFoundDate, i);
    const char *text;

    g_assert (date->span.block < texts->len);
    text = g_array_index (texts, DatelineDateText, date->span.block).text;
    g_assert (date->span.start_char < date->span.end_char);
    g_assert (date->phrase.start_char <= date->span.start_char);
    g_assert (date->phrase.end_char >= date->span.end_char);
    g_assert (date->phrase.end_char <= (guint) g_utf8_strlen (text, -1));
    g_assert (i == 0 || date->span.block > last.block || date->span.start_char >= last.end_char);
    g_assert (date->n_parts >= 1 && date->n_parts <= 2);
    g_assert (date->rule != NULL && date->confidence > 0. && date->confidence <= 1.);
    check_value (date->value);
    check_value (date->anchor_value);
    for (guint j = 0; j < date->n_parts; j++) {
      g_assert (date->parts[j].start_char >= date->span.start_char);
      g_assert (date->parts[j].end_char <= date->span.end_char);
      check_value (date->parts[j].value);
    }
    last = date->span;
  }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autofree char *bytes = g_strndup ((const char *) data, n_bytes);
  g_autofree char *valid = g_utf8_make_valid (bytes, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);
  g_autoptr (GArray) texts = g_array_new (FALSE, FALSE, sizeof (DatelineDateText));

  for (guint i = 0; lines[i] != NULL; i++) {
    DatelineDateText text = { .text = lines[i] };

    text.tokens = dateline_tokenize (lines[i], strlen (lines[i]));
    g_array_append_val (texts, text);
  }
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++) {
    /* The first line is the publication date, too. */
    const DatelineDateContext context = { i % 2 == 0 ? "2018-05-16" : lines[0], languages[i] };
    g_autoptr (GArray) dates = dateline_dates_find (
      (const DatelineDateText *) (gconstpointer) texts->data, texts->len, &context);

    check_dates (dates, texts);
  }
  for (guint i = 0; i < texts->len; i++)
    g_array_unref ((GArray *) g_array_index (texts, DatelineDateText, i).tokens);
  return 0;
}
