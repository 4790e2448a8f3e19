/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  DATELINE_SCRIPT_LATIN,
  DATELINE_SCRIPT_ARABIC,
  DATELINE_SCRIPT_HEBREW,
  DATELINE_SCRIPT_CYRILLIC,
  DATELINE_SCRIPT_HAN,
  DATELINE_SCRIPT_KANA,
  DATELINE_SCRIPT_OTHER,
  DATELINE_N_SCRIPTS,
} DatelineScript;

#define DATELINE_N_LANGUAGES 26

/* The small words have a space before and after each; none where the script tells. */
typedef struct {
  const char *language;
  DatelineScript script;
  const char *words;
} DatelineLanguage;

extern const DatelineLanguage dateline_languages[DATELINE_N_LANGUAGES];

G_END_DECLS
