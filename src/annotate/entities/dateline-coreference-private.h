/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the steps of coreference share: names that are written alike make a group, and
 * groups that name the same thing are joined. */

#pragma once

#include "annotate/names/dateline-name-form.h"
#include "annotate/dateline-analysis-private.h"

G_BEGIN_DECLS

typedef struct {
  DatelineNameForm *form; /* of its first mention; not owned */
  gboolean is_person;
  double votes[DATELINE_N_NAME_KINDS];
  guint n_mentions;
  guint first;  /* mention */
  guint parent; /* itself where it is the first of those that are joined */
  int gender;
  int generation;
} DatelineNameGroup;

typedef struct {
  DatelineAnalysis *analysis;
  DatelineNameFormTable *table;
  GPtrArray *forms; /* of DatelineNameForm, by mention */
  GArray *groups;   /* of DatelineNameGroup */
  guint *group_of;  /* by mention */
} DatelineCoreference;

static inline DatelineNameGroup *
dateline_coreference_get_group (const DatelineCoreference *self, guint group)
{
  return &g_array_index (self->groups, DatelineNameGroup, group);
}

/* Whether it is of no person. */
static inline gboolean
dateline_coreference_is_joinable (const DatelineNameGroup *group)
{
  return !group->is_person && group->n_mentions > 0 && group->form->n_words > 0;
}

guint dateline_coreference_find_root (DatelineCoreference *self, guint group);
void dateline_coreference_join (DatelineCoreference *self, guint group, guint other);
void dateline_coreference_join_persons (DatelineCoreference *self);
void dateline_coreference_join_called (DatelineCoreference *self);
void dateline_coreference_resolve_persons (DatelineCoreference *self);
void dateline_coreference_join_acronyms (DatelineCoreference *self);
void dateline_coreference_join_bracketed (DatelineCoreference *self);
void dateline_coreference_join_others (DatelineCoreference *self);
void dateline_coreference_make_entities (DatelineCoreference *self);

G_END_DECLS
