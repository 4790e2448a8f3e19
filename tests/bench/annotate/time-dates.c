/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times how long dates are looked for in 1, 2, 4 and 8 MB of texts made to be slow, each
 * one line without an end.
 *
 * Usage: time-dates [--unit BYTES] [KIND…] */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "annotate/dates/dateline-dates.h"
#include "annotate/text/dateline-tokens.h"

#define N_SIZES 4
#define MEGABYTE (1024 * 1024)

typedef struct {
  const char *name;
  const char *language;
  const char *piece; /* is repeated */
} Kind;

static const Kind kinds[] = {
  { "one long line", "en", "the council met in the hall and nothing was said of it " },
  { "quotes", "en", "“" },
  { "straight quotes", "en", "\"" },
  { "digits", "en", "7" },
  { "digits and spaces", "en", "7 " },
  { "may", "en", "May " },
  { "a-", "en", "a-" },
  { "12/", "en", "12/" },
  { "1.", "en", "1." },
  { "1-", "en", "1-" },
  { "1 2", "en", "1 2 " },
  { "2018-", "en", "2018-" },
  { "10:30", "en", "10:30 " },
  { "1,000,", "en", "1,000," },
  { "commas", "en", "," },
  { "weekdays", "en", "Monday Tuesday Friday " },
  { "weekdays, commas", "en", "Monday, " },
  { "number words", "en", "twenty two hundred and five " },
  { "twenty-", "en", "twenty-" },
  { "the day after", "en", "the day after " },
  { "the past", "en", "the past " },
  { "every other", "en", "every other " },
  { "first half of", "en", "first half of " },
  { "more than about a", "en", "more than about a " },
  { "and a half", "en", "and a half " },
  { "(1990", "en", "(1990" },
  { "ranges", "en", "from May to June 1990–1994 " },
  { "from", "en", "from " },
  { "many senses", "en", "the first second half quarter of fiscal last May 12 weeks day ago " },
  { "a real mix", "en",
    "On Monday, May 3, 2010, two years ago, at 5 p.m. EST, it was the 1990s. " },
  { "Chinese digits", "zh", "二〇一八" },
  { "Chinese tens", "zh", "十" },
  { "Chinese dates", "zh", "2010年5月" },
  { "Arabic digits", "ar", "٢٠١٨/" },
  { "Arabic months", "ar", "مايو/أيار " },
  { "Persian months", "fa", "اردیبهشت فروردین " },
  { "Persian digits", "fa", "۱۲/" },
  { "Hebrew months", "he", "במאי ביוני " },
  { "German months", "de", "März 3. Mai " },
  { "French months", "fr", "août de l’août " },
  { "Spanish months", "es", "mayo de mayo de " },
};

static double
measure (const Kind *kind, gsize n_bytes)
{
  g_autoptr (GString) text = g_string_sized_new (n_bytes + 64);
  const DatelineDateContext context = { "2018-05-16", kind->language };
  g_autoptr (GArray) tokens = NULL;
  g_autoptr (GArray) found = NULL;
  DatelineDateText block = { 0 };
  gint64 start;

  while (text->len < n_bytes)
    g_string_append (text, kind->piece);
  tokens = dateline_tokenize (text->str, text->len);
  block.text = text->str;
  block.tokens = tokens;
  start = g_get_monotonic_time ();
  found = dateline_dates_find (&block, 1, &context);
  return (double) (g_get_monotonic_time () - start) / 1e6;
}

static gboolean
is_wanted (const Kind *kind, int argc, char **argv, int first)
{
  if (first >= argc)
    return TRUE;
  for (int i = first; i < argc; i++) {
    if (strcmp (argv[i], kind->name) == 0)
      return TRUE;
  }
  return FALSE;
}

int
main (int argc, char **argv)
{
  gsize unit = MEGABYTE;
  int first = 1;

  if (argc > 2 && strcmp (argv[1], "--unit") == 0) {
    unit = (gsize) g_ascii_strtoull (argv[2], NULL, 10);
    first = 3;
  }
  printf ("%-20s %8s %8s %8s %8s  seconds for 1, 2, 4, 8 × %.3f MB\n", "", "1", "2", "4", "8",
          (double) unit / MEGABYTE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    if (!is_wanted (&kinds[i], argc, argv, first))
      continue;
    printf ("%-20s", kinds[i].name);
    for (guint j = 0; j < N_SIZES; j++) {
      printf (" %8.3f", measure (&kinds[i], unit << j));
      fflush (stdout);
    }
    printf ("\n");
  }
  return EXIT_SUCCESS;
}
