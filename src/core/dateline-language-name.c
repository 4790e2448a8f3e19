/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a language is called, as the locale data of ICU has it. */

#include "core/dateline-language-name.h"

#include <locale.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#define MAX_NAME 128

/**
 * dateline_language_dup_name:
 * @language: a BCP 47 tag
 * @locale: (nullable): a locale, such as "fa_IR.UTF-8"; %NULL for that of the process's messages
 *
 * What a language is called in the language of a locale: "Icelandic", "isländisch".
 *
 * Returns: (transfer full): its name; the tag itself where it has none
 */
char *
dateline_language_dup_name (const char *language, const char *locale)
{
  char subject[ULOC_FULLNAME_CAPACITY];
  char reader[ULOC_FULLNAME_CAPACITY];
  UChar name[MAX_NAME];
  char text[3 * MAX_NAME + 1];
  UErrorCode status = U_ZERO_ERROR;

  if (locale == NULL)
    locale = setlocale (LC_MESSAGES, NULL);
  if (locale == NULL || g_str_equal (locale, "C") || g_str_has_prefix (locale, "C.") ||
      g_str_equal (locale, "POSIX"))
    locale = "en";
  uloc_canonicalize (locale, reader, sizeof reader, &status);
  uloc_forLanguageTag (language, subject, sizeof subject, NULL, &status);
  uloc_getDisplayLanguage (subject, reader, name, MAX_NAME, &status);
  if (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING || *subject == '\0' ||
      u_strToUTF8 (text, sizeof text, NULL, name, -1, &status) == NULL || U_FAILURE (status) ||
      *text == '\0')
    return g_strdup (language);
  return g_strdup (text);
}
