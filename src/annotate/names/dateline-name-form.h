/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How one name is written: its words without titles, so that two can be compared. */

#pragma once

#include "annotate/names/dateline-name-labels.h"
#include "annotate/names/dateline-name-tails.h"

G_BEGIN_DECLS

#define DATELINE_NAME_FORM_MAX_WORDS 12

/* The words are small letters without accents and full stops, in one string with a space between. */
typedef struct {
  char *key;
  char *shown; /* as it is written, without titles, articles and 's */
  const char *words[DATELINE_NAME_FORM_MAX_WORDS]; /* in @key; each ends at a space */
  guint n_bytes[DATELINE_NAME_FORM_MAX_WORDS];
  guint n_words;
  int gender; /* 1 for Mr., -1 for Mrs., else 0 */
  int generation; /* 1 for Jr., -1 for Sr., else 0 */
  gboolean has_title;
  gboolean is_acronym;
  gboolean is_people; /* "Iranian", under the key of its place */
} DatelineNameForm;

/* Words for peoples, to places, for many look-ups. */
typedef struct _DatelineNameFormTable DatelineNameFormTable;

DatelineNameFormTable *dateline_name_form_table_new (void);
void dateline_name_form_table_free (DatelineNameFormTable *self);
gboolean dateline_name_form_table_has_place (const DatelineNameFormTable *self, const char *key);
const char *dateline_name_form_table_get_place_of_people (const DatelineNameFormTable *self,
                                                          const char *key);
const char *dateline_name_form_table_get_usual_place (const DatelineNameFormTable *self,
                                                      const char *key);

char *dateline_name_form_dup_folded (const char *text, gssize n_bytes);
DatelineNameForm *dateline_name_form_new (const DatelineNameFormTable *table,
                                          const char *text,
                                          gsize n_bytes,
                                          DatelineNameKind kind);
void dateline_name_form_free (DatelineNameForm *self);
gboolean dateline_name_form_is_capitals (const DatelineNameForm *self);
gboolean dateline_name_form_word_is (const DatelineNameForm *self, guint word, const char *words);
gboolean dateline_name_form_word_is_tail (const DatelineNameForm *self, guint word, guint tails);
gboolean dateline_name_form_same_word (const DatelineNameForm *a,
                                       guint a_word,
                                       const DatelineNameForm *b,
                                       guint b_word);
gboolean
dateline_name_form_has (const DatelineNameForm *self, const DatelineNameForm *part, guint *at);
gboolean dateline_name_form_is_person (const DatelineNameForm *a, const DatelineNameForm *b);
char *dateline_name_form_dup_initials (const DatelineNameForm *self, gboolean with_small_words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineNameForm, dateline_name_form_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineNameFormTable, dateline_name_form_table_free)

G_END_DECLS
