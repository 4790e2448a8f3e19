/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "annotate/names/dateline-name-words.h"

G_BEGIN_DECLS

/* What the words beside a name say of its kind. */
typedef enum {
  DATELINE_NAME_CLUE_FIRM = 1 << 0,        /* "the club Ajax", "shares in Voltaro" */
  DATELINE_NAME_CLUE_MAYBE_FIRM = 1 << 1,  /* "Voltaro said it", which a capital does too */
  DATELINE_NAME_CLUE_PLACE = 1 << 2,       /* "the village of Roston" */
  DATELINE_NAME_CLUE_MAYBE_PLACE = 1 << 3, /* "in Roston" */
  DATELINE_NAME_CLUE_PERSON = 1 << 4,      /* "Roston, 34," */
  DATELINE_NAME_CLUE_SPEAKS = 1 << 5,      /* "Roston said" */
  DATELINE_NAME_CLUE_ACTS = 1 << 6,        /* "Roston beat Velmar 3-2": it is no place */
  DATELINE_NAME_CLUE_WORK = 1 << 7,        /* "her first film, Roston," */
} DatelineNameClues;

/* The words that are clues, for many look-ups. */
typedef struct _DatelineNameClueTable DatelineNameClueTable;

DatelineNameClueTable *dateline_name_clue_table_new (void);
void dateline_name_clue_table_free (DatelineNameClueTable *self);
DatelineNameClues dateline_name_clues_read (const DatelineNameClueTable *table,
                                            const GArray *words,
                                            guint first,
                                            guint last);
gboolean dateline_name_clue_is_living (const GArray *words, guint first, guint last);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineNameClueTable, dateline_name_clue_table_free)

G_END_DECLS
