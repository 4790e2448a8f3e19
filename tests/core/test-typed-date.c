/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Days as people type them, on Friday, 18 May 2018. */

#include "core/dateline-typed-date.h"

static const struct {
  const char *locale;
  const char *text;
  const char *date; /* NULL where it is no day */
} cases[] = {
  { "en_GB", "2018-05-16", "2018-05-16" },
  { "en_GB", "  2018-05-16T14:30:00Z ", "2018-05-16T14:30:00Z" },
  { "en_GB", "16 May 2018", "2018-05-16" },
  { "en_GB", "16th of May, 2018", "2018-05-16" },
  { "en_GB", "Wednesday, 16 May 2018", "2018-05-16" },
  { "en_GB", "Wed 16 May 18", "2018-05-16" },
  { "en_US", "May 16, 2018", "2018-05-16" },
  { "en_GB", "May 16th 2018", "2018-05-16" },
  { "en_GB", "sept. 5 1998", "1998-09-05" },
  { "en_GB", "16 MAY 2018", "2018-05-16" },
  { "en_GB", "2018 May 16", "2018-05-16" },
  { "en_GB", "3/4/2018", "2018-04-03" },
  { "en_US", "3/4/2018", "2018-03-04" },
  { "en_US", "25/12/2017", "2017-12-25" },
  { "en_GB", "12/25/2017", "2017-12-25" },
  { "en_GB", "2018/5/6", "2018-05-06" },
  { "en_GB", "1.2.99", "1999-02-01" },
  { "en_GB", "1.2.18", "2018-02-01" },
  /* Without a year, the last one. */
  { "en_GB", "16 May", "2018-05-16" },
  { "en_GB", "18 May", "2018-05-18" },
  { "en_GB", "19 May", "2017-05-19" },
  { "en_GB", "29 Feb", "2016-02-29" },
  { "en_GB", "today", "2018-05-18" },
  { "en_GB", "Yesterday", "2018-05-17" },
  /* Other languages, and English in them. */
  { "de_DE", "16. Mai 2018", "2018-05-16" },
  { "de_DE", "Mittwoch, 16. M\xC3\xA4rz 2018", "2018-03-16" },
  { "de_DE", "3.4.2018", "2018-04-03" },
  { "de_DE", "May 16, 2018", "2018-05-16" },
  { "fr_FR", "1er ao\xC3\xBBt 2017", "2017-08-01" },
  { "es_ES", "16 de mayo de 2018", "2018-05-16" },
  { "es_ES", "mi\xC3\xA9rcoles, 16 de mayo de 2018", "2018-05-16" },
  { "pt_BR", "16 de mar\xC3\xA7o", "2018-03-16" },
  { "ja_JP",
    "2018\xE5\xB9\xB4"
    "5\xE6\x9C\x88"
    "16\xE6\x97\xA5",
    "2018-05-16" },
  { "zh_CN",
    "2018\xE5\xB9\xB4"
    "5\xE6\x9C\x88"
    "16\xE6\x97\xA5",
    "2018-05-16" },
  { "ar_EG", "\xD9\xA1\xD9\xA6 \xD9\x85\xD8\xA7\xD9\x8A\xD9\x88 \xD9\xA2\xD9\xA0\xD9\xA1\xD9\xA8",
    "2018-05-16" },
  /* No day. */
  { "en_GB", "", NULL },
  { "en_GB", "   ", NULL },
  { "en_GB", "soon", NULL },
  { "en_GB", "May 2018", NULL },
  { "en_GB", "2018", NULL },
  { "en_GB", "2018-05", NULL },
  { "en_GB", "2018-05-16/2018-05-20", NULL },
  { "en_GB", "2018-05-16~", NULL },
  { "en_GB", "31 June 2018", NULL },
  { "en_GB", "29 February 2018", NULL },
  { "en_GB", "13/13/2018", NULL },
  { "en_GB", "16 May June 2018", NULL },
  { "en_GB", "16 May 2018 or so", NULL },
  { "en_GB", "16 5 20 18", NULL },
  { "en_GB", "99999 May 1", NULL },
  { "en_GB", "\xFF\xFE", NULL },
};

static void
test_parse (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (DatelineEdtf) date = NULL;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 18, G_DATE_MAY, 2018);
  date = dateline_typed_date_parse_for (cases[i].text, &today, cases[i].locale);
  if (cases[i].date == NULL)
    g_assert_null (date);
  else
    g_assert_nonnull (date);
  if (date != NULL)
    g_assert_cmpstr (dateline_edtf_get_text (date), ==, cases[i].date);
}

static void
test_default (void)
{
  g_autoptr (DatelineEdtf) date = NULL;
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, G_DATE_JANUARY, 2018);
  date = dateline_typed_date_parse ("2/1/2018", &today);
  /* As most of the world writes it, for a program that speaks English. */
  g_assert_cmpstr (dateline_edtf_get_text (date), ==, "2018-01-02");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/typed-date/%s/%u", cases[i].locale, i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_parse);
  }
  g_test_add_func ("/typed-date/the-reader-s-own-locale", test_default);
  return g_test_run ();
}
