/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What languages are called in the reader's language. */

#include "core/dateline-language-name.h"

#include <locale.h>

static const struct {
  const char *language;
  const char *locale;
  const char *name;
} cases[] = {
  { "is", "en_GB.UTF-8", "Icelandic" },
  { "is", "de_DE.UTF-8", "Isländisch" },
  { "ru", "fa_IR", "روسی" },
  { "sr-Latn", "fr", "serbe" },
  { "ckb", "C", "Central Kurdish" },
  { "ru", "C.UTF-8", "Russian" },
  { "ru", "POSIX", "Russian" },
  { "pt-BR", "zh_CN.UTF-8", "葡萄牙语" },
  /* What nobody has a name for is its tag. */
  { "qqx", "en", "qqx" },
  { "", "en", "" },
  { "not a tag", "en", "not a tag" },
};

static void
test_case (gconstpointer data)
{
  const guint number = GPOINTER_TO_UINT (data);
  g_autofree char *name = dateline_language_dup_name (cases[number].language, cases[number].locale);

  g_assert_cmpstr (name, ==, cases[number].name);
}

static void
test_own_locale (void)
{
  g_autofree char *name = NULL;

  setlocale (LC_MESSAGES, "C");
  name = dateline_language_dup_name ("is", NULL);
  g_assert_cmpstr (name, ==, "Icelandic");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/language-name/%u", i);

    g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
  }
  g_test_add_func ("/language-name/own-locale", test_own_locale);

  return g_test_run ();
}
