/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which names of organizations, places and other things are of the same one. */

#include "dateline-coreference-private.h"

#include <string.h>

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-lists.h"
#include "annotate/names/dateline-peoples.h"

/* More names that begin or end alike are not compared with each other. */
#define MAX_ALIKE 24

/* What a long name of a place has more. */
static const char *const place_words =
  " river mount strip island islands mountains sea desert valley ";
/* What parts a place from its neighbour. */
static const char *const sides =
  " north south east west northern southern eastern western upper lower new old ";
/* What stands before the name of a state or a town, and says what it is. */
static const char *const leads =
  " the of republic kingdom federal islamic people's commonwealth principality duchy grand "
  "sultanate city town village municipality island isle free state ";
/* Towns that are called so without "City", where the text does not tell of a state. */
static const char *const cities = " york vatican ";
/* What tells of a name that it is not a town's, but that of the land around. */
static const char *const lands = " province prefecture governorate oblast ";
/* States that are not the only ones of their name. */
static const char *const doubles = " china korea congo ";
/* "Imara" is Cyclone Imara. */
static const char *const storms = " hurricane typhoon cyclone storm operation ";
/* One of these alone is the one that was named last. */
static const char *const heads =
  " ministry commission committee court council parliament senate university party bank union "
  "association agency department institute foundation company group board authority assembly "
  "congress college academy federation league club corporation church hospital museum "
  "administration service bureau fund organization organisation society office navy army "
  "treasury cabinet airport cathedral abbey castle palace stadium diocese archdiocese ";

static double
get_share (const DatelineNameGroup *group, DatelineNameKind kind)
{
  double sum = 0;

  for (guint i = 0; i < DATELINE_N_NAME_KINDS; i++)
    sum += group->votes[i];
  return sum > 0 ? group->votes[kind] / sum : 0;
}

static void
add_alike (GHashTable *table, const char *word, gsize n_bytes, guint group)
{
  g_autofree char *key = g_strndup (word, n_bytes);
  GArray *array = g_hash_table_lookup (table, key);

  if (array == NULL) {
    array = g_array_new (FALSE, FALSE, sizeof (guint));
    g_hash_table_insert (table, g_steal_pointer (&key), array);
  }
  if (array->len < MAX_ALIKE)
    g_array_append_val (array, group);
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
}

static gboolean
are_all (const DatelineNameForm *form, guint from, guint to, const char *words)
{
  for (guint i = from; i < to; i++) {
    if (!dateline_name_form_word_is (form, i, words))
      return FALSE;
  }
  return from < to;
}

static gboolean
are_optional (const DatelineNameForm *form, guint from)
{
  for (guint i = from; i < form->n_words; i++) {
    if (!dateline_name_form_word_is_tail (form, i, DATELINE_NAME_TAIL_OPTIONAL))
      return FALSE;
  }
  return from < form->n_words;
}

static gboolean
are_any (const DatelineNameForm *form, guint from, guint to, const char *words)
{
  for (guint i = from; i < to; i++) {
    if (dateline_name_form_word_is (form, i, words))
      return TRUE;
  }
  return FALSE;
}

/* "Pirates" are the Pittsburgh Pirates. */
static gboolean
is_team (const DatelineNameForm *part, const DatelineNameForm *whole)
{
  const guint n_bytes = part->n_bytes[0];

  return part->n_words == 1 && n_bytes > 3 && part->words[0][n_bytes - 1] == 's' &&
         whole->n_words <= 4 && dateline_name_form_same_word (part, 0, whole, whole->n_words - 1) &&
         !are_any (whole, 0, whole->n_words - 1, " of and for ");
}

static gboolean
is_known_firm (const DatelineNameForm *form)
{
  return dateline_known_firms_have (dateline_name_hash (form->words[0], form->n_bytes[0]));
}

static gboolean
begins_with_people (const DatelineNameForm *form)
{
  g_autofree char *first = g_strndup (form->shown, strcspn (form->shown, " "));

  return dateline_peoples_has_word (first);
}

/* "The Liberal Democrat leader" is of the Liberal Democrats. */
static gboolean
is_one_of_party (const DatelineNameForm *one, const DatelineNameForm *all)
{
  const guint last = all->n_words - 1;

  if (one->n_words != all->n_words || last == 0 || all->n_bytes[last] < 5 ||
      one->n_bytes[last] + 1 != all->n_bytes[last] || all->words[last][one->n_bytes[last]] != 's' ||
      memcmp (one->words[last], all->words[last], one->n_bytes[last]) != 0)
    return FALSE;
  for (guint i = 0; i < last; i++) {
    if (!dateline_name_form_same_word (one, i, all, i))
      return FALSE;
  }
  return TRUE;
}

/* "Prussia" is the Kingdom of Prussia, and the Free State of Prussia, too; "New York" is New
 * York City. */
static gboolean
is_whatever_state (const DatelineNameGroup *shorter, const DatelineNameGroup *longer)
{
  const DatelineNameForm *part = shorter->form;
  const DatelineNameForm *whole = longer->form;
  guint at;

  if (part->n_words >= whole->n_words || part->is_people || part->is_acronym ||
      get_share (shorter, DATELINE_NAME_PLACE) <= 0.5 ||
      get_share (longer, DATELINE_NAME_PLACE) <= 0.5 ||
      !dateline_name_form_has (whole, part, &at) || dateline_name_form_word_is (part, 0, doubles))
    return FALSE;
  if (at == 0 && part->n_words + 1 == whole->n_words &&
      dateline_name_form_word_is (whole, part->n_words, lands))
    return TRUE;
  if (at == 0)
    return part->n_words + 1 == whole->n_words &&
           dateline_name_form_word_is (part, part->n_words - 1, cities) &&
           dateline_name_form_word_is (whole, part->n_words, " city ");
  return at > 1 && at + part->n_words == whole->n_words && are_all (whole, 0, at, leads);
}

/* Whether the short name is the long one with something left out. */
static gboolean
is_short_for (const DatelineNameGroup *shorter, const DatelineNameGroup *longer)
{
  const DatelineNameForm *part = shorter->form;
  const DatelineNameForm *whole = longer->form;
  const gboolean are_places =
    get_share (shorter, DATELINE_NAME_PLACE) > 0.5 && get_share (longer, DATELINE_NAME_PLACE) > 0.5;
  guint at;
  guint end;

  if (get_share (shorter, DATELINE_NAME_ORGANIZATION) > 0.5 &&
      get_share (longer, DATELINE_NAME_ORGANIZATION) > 0.5 && is_one_of_party (part, whole))
    return TRUE;
  if (part->n_words >= whole->n_words || part->is_people || part->is_acronym ||
      !dateline_name_form_has (whole, part, &at))
    return FALSE;
  end = at + part->n_words;
  if (at == 1 && end == whole->n_words && dateline_name_form_word_is (whole, 0, storms))
    return TRUE;
  if (dateline_name_form_word_is_tail (whole, whole->n_words - 1, DATELINE_NAME_TAIL_FORM) &&
      at == 0 && end + 1 == whole->n_words && !dateline_peoples_has_place (part->shown))
    return TRUE;
  /* "Heathrow Airport" is London Heathrow Airport, and "Diocese of Roston" a Catholic one. */
  if (are_places && at > 0 && end == whole->n_words && part->n_words > 1 &&
      (dateline_name_form_word_is (part, part->n_words - 1, heads) ||
       (dateline_name_form_word_is (part, 0, heads) &&
        dateline_name_form_word_is (part, 1, " of "))))
    return !are_any (whole, 0, at, sides);
  if (are_places)
    return !dateline_peoples_has_place (part->shown) &&
           (at == 0 || are_all (whole, 0, at, place_words)) &&
           (end == whole->n_words || are_all (whole, end, whole->n_words, place_words));
  if (get_share (shorter, DATELINE_NAME_PLACE) > 0.5 ||
      get_share (longer, DATELINE_NAME_PLACE) > 0.5 ||
      (part->n_words == 1 && dateline_name_form_word_is (part, 0, heads)))
    return FALSE;
  /* But Microsoft is not Microsoft AI. */
  if (at == 0 && (part->n_words == 1 || are_optional (whole, end)))
    return part->n_bytes[0] > 3 && (are_optional (whole, end) || !is_known_firm (part));
  /* "Labor" is the Australian Labor Party. */
  if (at == 1 && part->n_words == 1 && end + 1 == whole->n_words &&
      dateline_name_form_word_is (whole, end, " party ") && begins_with_people (whole))
    return TRUE;
  /* "The Legislative Council" is the Legislative Council of Ceylon. */
  if (at == 0 && dateline_name_form_word_is (whole, end, " of ") &&
      dateline_name_form_word_is (part, part->n_words - 1, heads))
    return TRUE;
  /* "Shihlin Electric" is the Shihlin Electric and Engineering Corporation. */
  if (at == 0)
    return dateline_name_form_word_is_tail (whole, whole->n_words - 1, DATELINE_NAME_TAIL_FORM);
  return end == whole->n_words && (part->n_words > 1 || is_team (part, whole));
}

static void
join_short (DatelineCoreference *self)
{
  g_autoptr (GHashTable) by_word = new_table ();

  for (guint i = 0; i < self->groups->len; i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);

    if (dateline_work_is_given_up_at (i))
      return;
    for (guint k = 0; dateline_coreference_is_joinable (group) && group->form->n_words > 1 &&
                      k < group->form->n_words;
         k++)
      add_alike (by_word, group->form->words[k], group->form->n_bytes[k], i);
  }
  for (guint i = 0; i < self->groups->len; i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);
    const DatelineNameForm *form = group->form;
    g_autofree char *word = NULL;
    GArray *alike;
    guint found = G_MAXUINT;
    gboolean is_clear = TRUE;

    if (dateline_work_is_given_up_at (i))
      return;
    if (!dateline_coreference_is_joinable (group))
      continue;
    word = g_strndup (form->words[0], form->n_bytes[0]);
    alike = g_hash_table_lookup (by_word, word);
    for (guint k = 0; alike != NULL && k < alike->len; k++) {
      const guint other = g_array_index (alike, guint, k);

      if (other != i && is_whatever_state (group, dateline_coreference_get_group (self, other))) {
        dateline_coreference_join (self, i, other);
        continue;
      }
      if (other == i || !is_short_for (group, dateline_coreference_get_group (self, other)))
        continue;
      is_clear &= found == G_MAXUINT || dateline_coreference_find_root (self, found) ==
                                          dateline_coreference_find_root (self, other);
      found = other;
    }
    if (found != G_MAXUINT && is_clear)
      dateline_coreference_join (self, i, found);
  }
}

/* Where in a name its head stands, or G_MAXUINT. */
static guint
find_head (const DatelineNameForm *form)
{
  for (guint i = 0; i < form->n_words; i++) {
    if (dateline_name_form_word_is (form, i, heads) &&
        (i + 1 == form->n_words || dateline_name_form_word_is (form, i + 1, " of for on ")))
      return i;
  }
  return G_MAXUINT;
}

/* "the Ministry" is the ministry that was named last. */
static void
resolve_heads (DatelineCoreference *self)
{
  g_autoptr (GHashTable) last = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->forms->len; i++) {
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    const DatelineNameGroup *group = dateline_coreference_get_group (self, self->group_of[i]);
    const guint head = group->is_person ? G_MAXUINT : find_head (form);
    g_autofree char *word = NULL;
    gpointer named;

    if (head == G_MAXUINT)
      continue;
    word = g_strndup (form->words[head], form->n_bytes[head]);
    if (form->n_words > 1)
      g_hash_table_replace (last, g_steal_pointer (&word), GUINT_TO_POINTER (self->group_of[i]));
    else if (g_hash_table_lookup_extended (last, word, NULL, &named))
      self->group_of[i] = GPOINTER_TO_UINT (named);
  }
}

/**
 * dateline_coreference_join_others:
 * @self: a coreference with groups
 *
 * Joins the names of what is no person: acronyms and short names with the long ones.
 */
void
dateline_coreference_join_others (DatelineCoreference *self)
{
  dateline_coreference_join_bracketed (self);
  dateline_coreference_join_acronyms (self);
  join_short (self);
  resolve_heads (self);
}
