/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which names of persons are of the same person: full names that go together, and
 * single names, each of which is of whoever bears it and was spoken of last. */

#include "dateline-coreference-private.h"

#include "annotate/dateline-work.h"

/* More persons of one surname are not compared with each other. */
#define MAX_SAME_SURNAME 24

/* Who is told of as somebody's. */
static const char *const relatives =
  " daughter son wife husband sister brother mother father widow widower niece nephew aunt uncle "
  "grandson granddaughter grandmother grandfather partner child children parents stepson "
  "stepdaughter cousin ";
static const char *const whose = " her his their my our whose ";
#define MAX_WORDS_TO_RELATIVE 4

/* How a single name stands in a full one; the higher the better. */
typedef enum {
  PART_INNER,
  PART_FIRST,
  PART_LAST,
} Part;

typedef struct {
  guint group;
  Part part;
  gboolean is_relative;
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

/* "Paul Marsh Sr." is not "Paul Marsh Jr.", whatever "Paul Marsh" is. */
static gboolean
is_other_generation (DatelineCoreference *self, const DatelineNameGroup *a, guint b)
{
  const DatelineNameGroup *one =
    dateline_coreference_get_group (self, dateline_coreference_find_root (self, a->parent));
  const DatelineNameGroup *other =
    dateline_coreference_get_group (self, dateline_coreference_find_root (self, b));

  return one->generation * other->generation < 0;
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

    if (is_other_generation (self, one, other))
      continue;
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

/* "Anna Marsh, the former mayor's daughter". */
static gboolean
is_relative_of (const DatelineAnalysis *analysis, const DatelineFoundMention *mention)
{
  const guint block = mention->span.block;
  const guint start = mention->last_token + 2;

  if (!dateline_analysis_token_is (analysis, block, start - 1, " , "))
    return FALSE;
  for (guint i = start; i < start + MAX_WORDS_TO_RELATIVE + 2; i++) {
    if (dateline_analysis_token_is (analysis, block, i, " , . ; : who which that "))
      return FALSE;
    if (dateline_analysis_token_is (analysis, block, i, relatives))
      return dateline_analysis_token_is (analysis, block, i - 1, " 's \342\200\231s ");
  }
  return FALSE;
}

/* Whether a person first comes in the text as somebody's: "her daughter, Anna Marsh", or
 * "Anna Marsh, her daughter". */
static gboolean
is_relative (DatelineCoreference *self, guint group)
{
  const DatelineAnalysis *analysis = self->analysis;
  const DatelineFoundMention *first =
    dateline_analysis_get_mention (analysis, dateline_coreference_get_group (self, group)->first);
  const guint block = first->span.block;
  const guint n_tokens = analysis->texts[block].tokens->len;
  const guint begin = first->first_token - MIN (first->first_token, (guint) MAX_WORDS_TO_RELATIVE);

  for (guint token = first->first_token; token-- > begin;) {
    if (dateline_analysis_token_is (analysis, block, token, " of . ; and "))
      break;
    if (dateline_analysis_token_is (analysis, block, token, relatives))
      return TRUE;
  }
  if (is_relative_of (analysis, first))
    return TRUE;
  return first->last_token + 3 < n_tokens &&
         dateline_analysis_token_is (analysis, block, first->last_token + 1, " , ") &&
         dateline_analysis_token_is (analysis, block, first->last_token + 2, whose) &&
         dateline_analysis_token_is (analysis, block, first->last_token + 3, relatives);
}

static GHashTable *
list_bearers (DatelineCoreference *self)
{
  GHashTable *bearers =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->groups->len; i++) {
    const DatelineNameGroup *group = dateline_coreference_get_group (self, i);
    const DatelineNameForm *form = group->form;
    gboolean relative;

    if (!group->is_person || form->n_words < 2)
      continue;
    relative = is_relative (self, dateline_coreference_find_root (self, i));
    for (guint k = 0; k < form->n_words; k++) {
      const Bearer bearer = { i,
                              k + 1 == form->n_words ? PART_LAST
                              : k == 0               ? PART_FIRST
                                                     : PART_INNER,
                              relative };
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

/* Where a person was spoken of last, how often by one name alone, and whether by the forename. */
typedef struct {
  guint last; /* one more than the mention, 0 for none yet */
  guint n_alone;
  gboolean is_called;
} Seen;

/* Who was named before goes before who is named only later, and of those who bear a
 * surname who is nobody's daughter, and whom the text calls by it; then who was spoken of
 * last. */
static gboolean
is_better (const Bearer *bearer,
           const Seen *seen,
           const Bearer *best,
           const Seen *best_seen,
           gboolean has_title)
{
  if ((seen->last > 0) != (best_seen->last > 0))
    return seen->last > 0;
  if (bearer->part != best->part)
    return bearer->part > best->part;
  if (!has_title && bearer->part == PART_LAST) {
    if (bearer->is_relative != best->is_relative)
      return best->is_relative;
    if ((seen->n_alone == 0) != (best_seen->n_alone == 0))
      return seen->n_alone > 0;
  }
  return seen->last > best_seen->last;
}

static guint
choose_bearer (DatelineCoreference *self,
               GArray *bearers,
               const Seen *seen,
               const DatelineNameForm *form)
{
  guint best_root = G_MAXUINT;
  const Bearer *best = NULL;

  for (guint i = 0; bearers != NULL && i < bearers->len; i++) {
    const Bearer *bearer = &g_array_index (bearers, Bearer, i);
    const guint root = dateline_coreference_find_root (self, bearer->group);
    const DatelineNameGroup *group = dateline_coreference_get_group (self, root);

    if (group->gender * form->gender < 0 || (form->gender != 0 && bearer->part == PART_INNER))
      continue;
    if (best == NULL || is_better (bearer, &seen[root], best, &seen[best_root], form->has_title)) {
      best = bearer;
      best_root = root;
    }
  }
  return best_root;
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

/* "Ada and Iva Kerr" are two of one surname: this Ada has it too, and is nobody who was named
 * before with another. */
static gboolean
shares_surname (DatelineCoreference *self, guint mention, guint bearer)
{
  const DatelineFoundMention *one = dateline_analysis_get_mention (self->analysis, mention);
  const DatelineFoundMention *next;
  const DatelineNameForm *form = g_ptr_array_index (self->forms, mention);
  const DatelineNameForm *other, *bearers;

  if (mention + 1 >= self->forms->len)
    return FALSE;
  next = dateline_analysis_get_mention (self->analysis, mention + 1);
  other = g_ptr_array_index (self->forms, mention + 1);
  bearers = dateline_coreference_get_group (self, bearer)->form;
  return next->span.block == one->span.block && next->first_token == one->last_token + 2 &&
         next->name_kind == DATELINE_NAME_PERSON && other->n_words > 1 && form->n_words == 1 &&
         dateline_analysis_token_is (self->analysis, one->span.block, one->last_token + 1,
                                     " and ") &&
         dateline_name_form_same_word (form, 0, bearers, 0) &&
         !dateline_name_form_same_word (other, other->n_words - 1, bearers, bearers->n_words - 1);
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
  g_autofree Seen *seen = g_new0 (Seen, self->groups->len);

  for (guint i = 0; i < self->forms->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    const guint group = self->group_of[i];
    guint bearer = G_MAXUINT;
    Seen *now;

    if (dateline_coreference_get_group (self, group)->is_person && form->n_words == 1)
      bearer = choose_bearer (self, g_hash_table_lookup (bearers, form->key), seen, form);
    if (bearer != G_MAXUINT && !seen[bearer].is_called && shares_surname (self, i, bearer))
      bearer = G_MAXUINT;
    if (bearer != G_MAXUINT) {
      const DatelineFoundMention *mention =
        &g_array_index (self->analysis->mentions, DatelineFoundMention, i);
      DatelineNameGroup *taker = dateline_coreference_get_group (self, bearer);

      hand_over (self, group, bearer, mention->maker.confidence);
      if (taker->gender == 0)
        taker->gender = form->gender;
      self->group_of[i] = bearer;
    }
    now = &seen[dateline_coreference_find_root (self, self->group_of[i])];
    now->last = i + 1;
    now->n_alone += bearer != G_MAXUINT;
    now->is_called |=
      bearer != G_MAXUINT && dateline_name_form_same_word (
                               form, 0, dateline_coreference_get_group (self, bearer)->form, 0);
  }
}
