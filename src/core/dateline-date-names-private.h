/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* All words are folded; the locale's come first, then the English ones. */
typedef struct {
  GStrv months[2]; /* twelve of each form, one form after the other */
  GStrv weekdays[2];
  GStrv fillers[2];
  char order[4]; /* of y, M and d in numbers */
} DatelineDateNames;

char *dateline_date_names_fold (const char *text);
void dateline_date_names_init (DatelineDateNames *self, const char *locale);
void dateline_date_names_clear (DatelineDateNames *self);
guint dateline_date_names_find_month (const DatelineDateNames *self, const char *word);
gboolean dateline_date_names_is_filler (const DatelineDateNames *self, const char *word);

G_END_DECLS
