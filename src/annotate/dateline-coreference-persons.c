/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which names of persons are of the same person: full names that go together, and
 * single names, each of which is of whoever bears it and was spoken of last. */

#include "dateline-coreference-private.h"

#include "annotate/dateline-work.h"

/* More persons of one surname are not compared with each other. */
#define MAX_SAME_SURNAME 24

/* How a single name stands in a full one; the higher the better. */
typedef enum {
  PART_INNER,
  PART_FIRST,
  PART_LAST,
} Part;

typedef struct {
  guint group;
  Part part;
} Bearer;

static char *
dup_word (const DatelineNameForm *form, guint word)
{
  return g_strndup (form->words[word], form->n_bytes[word]);
}

static GArray *
get_array (GHashTable *table, char *key, gsize element_size)
{
  GArray *array = g_hash_table_lookup (table, key);

  if (array == NULL) {
    array = g_array_new (FALSE, FALSE, (guint) element_size);
    g_hash_table_insert (table, key, array);
  } else {
    g_free (key);
  }
  return array;
}

static gboolean
may_join (const DatelineNameGroup *group, const DatelineNameGroup *other)
{
  return group->gender * other->gender >= 0 &&
         dateline_name_form_is_person (group->form, other->form);
}

/* "Juan Perez" is "Juan Perez Garcia": the first two words are the same. */
static gboolean
goes_on (const DatelineNameForm *a, const DatelineNameForm *b)
{
  guint at;

  if (a->n_words < 2 || b->n_words < 2 || a->gender * b->gender < 0)
    return FALSE;
  return a->n_words < b->n_words ? dateline_name_form_has (b, a, &at)
                                 : dateline_name_form_has (a, b, &at);
}

static void
join_with (DatelineCoreference *self, GArray *seen, guint group, gboolean by_first)
{
  const DatelineNameGroup *one = dateline_coreference_get_group (self, group);

  for (guint i = 0; i < seen->len; i++) {
    const guint other = g_array_index (seen, guint, i);
    const DatelineNameGroup *two = dateline_coreference_get_group (self, other);

    if (by_first ? goes_on (one->form, two->form) : may_join (one, two)) {
      dateline_coreference_join (self, group, other);
      break;
    }
  }
  if (seen->len < MAX_SAME_SURNAME)
    g_array_append_val (seen, group);
}

/**
 * dateline_coreference_join_persons:
 * @self: a coreference with groups
 *
 * Joins the full names of one person: with a middle name or an initial and without.
 */
void
dateline_coreference_join_persons (DatelineCoreference *self)
{
  g_autoptr (GHashTable) by_last =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  g_autoptr (GHashTable) by_first =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->groups->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);
    const DatelineNameForm *form = group->form;

    if (!group->is_person || form->n_words < 2)
      continue;
    join_with (self, get_array (by_last, dup_word (form, form->n_words - 1), sizeof (guint)), i,
               FALSE);
    join_with (self, get_array (by_first, dup_word (form, 0), sizeof (guint)), i, TRUE);
  }
}

static GHashTable *
list_bearers (DatelineCoreference *self)
{
  GHashTable *bearers =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->groups->len; i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);
    const DatelineNameForm *form = group->form;

    if (!group->is_person || form->n_words < 2)
      continue;
    for (guint k = 0; k < form->n_words; k++) {
      const Bearer bearer = { i, k + 1 == form->n_words ? PART_LAST
                                 : k == 0               ? PART_FIRST
                                                        : PART_INNER };
      GArray *of_word;

      if (form->n_bytes[k] < 2)
        continue;
      of_word = get_array (bearers, dup_word (form, k), sizeof (Bearer));
      if (of_word->len < MAX_SAME_SURNAME)
        g_array_append_val (of_word, bearer);
    }
  }
  return bearers;
}

/* Who was named before goes before who is named only later. */
static guint
choose_bearer (DatelineCoreference *self,
               GArray *bearers,
               const guint *seen,
               const DatelineNameForm *form)
{
  guint best = G_MAXUINT;
  Part best_part = PART_INNER;
  guint best_seen = 0;

  for (guint i = 0; bearers != NULL && i < bearers->len; i++) {
    const Bearer bearer = g_array_index (bearers, Bearer, i);
    const guint root = dateline_coreference_find_root (self, bearer.group);
    const DatelineNameGroup *group = dateline_coreference_get_group (self, root);

    if (group->gender * form->gender < 0 || (form->gender != 0 && bearer.part == PART_INNER))
      continue;
    if (best == G_MAXUINT || (seen[root] > 0) > (best_seen > 0) ||
        ((seen[root] > 0) == (best_seen > 0) &&
         (bearer.part > best_part || (bearer.part == best_part && seen[root] > best_seen)))) {
      best = root;
      best_part = bearer.part;
      best_seen = seen[root];
    }
  }
  return best;
}

static void
hand_over (DatelineCoreference *self, guint from, guint to, double confidence)
{
  DatelineNameGroup *giver = dateline_coreference_get_group (self, from);
  DatelineNameGroup *taker = dateline_coreference_get_group (self, to);

  giver->n_mentions--;
  giver->votes[DATELINE_NAME_PERSON] -= confidence;
  taker->n_mentions++;
  taker->votes[DATELINE_NAME_PERSON] += confidence;
}

/**
 * dateline_coreference_resolve_persons:
 * @self: a coreference whose full names are joined
 *
 * Gives each single name to the person who bears it.
 */
void
dateline_coreference_resolve_persons (DatelineCoreference *self)
{
  g_autoptr (GHashTable) bearers = list_bearers (self);
  /* One more than the last mention of each group, 0 for none yet. */
  g_autofree guint *seen = g_new0 (guint, self->groups->len);

  for (guint i = 0; i < self->forms->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    const guint group = self->group_of[i];
    guint bearer = G_MAXUINT;

    if (dateline_coreference_get_group (self, group)->is_person && form->n_words == 1)
      bearer = choose_bearer (self, g_hash_table_lookup (bearers, form->key), seen, form);
    if (bearer != G_MAXUINT) {
      const DatelineFoundMention *mention =
        &g_array_index (self->analysis->mentions, DatelineFoundMention, i);
      DatelineNameGroup *taker = dateline_coreference_get_group (self, bearer);

      hand_over (self, group, bearer, mention->maker.confidence);
      if (taker->gender == 0)
        taker->gender = form->gender;
      self->group_of[i] = bearer;
    }
    seen[dateline_coreference_find_root (self, self->group_of[i])] = i + 1;
  }
}
