/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes entities of the names: those that are written alike are a group, groups that
 * name the same are joined, and what an entity is goes by the votes of its names. */

#include "dateline-coreference-private.h"

#include "annotate/names/dateline-name-titles.h"
#include "annotate/dateline-work.h"

#include <string.h>

/* A name of a person that the text has far more often for something else is taken for
 * that, and the other way round, if it is a part of somebody's name; else more votes are
 * enough. */
#define OUTVOTED 2.5
/* A doubtful name that is the surname of a person in the text is that person. */
#define DOUBTFUL 0.75

/* What a place that is known to be one, or a company that says so, is sure of. */
#define KNOWN 2.0

typedef struct {
  double person;
  double other;
  guint n;
} Votes;

/* What the whole text tells of words, before one name is looked at. */
typedef struct {
  GHashTable *votes;     /* of Votes, by key */
  GHashTable *surnames;  /* the last words of full names */
  GHashTable *forenames; /* and their first words */
  GHashTable *companies; /* the first words of the names of organizations */
  GHashTable *namesakes; /* those that stood alone before a person of that surname was named */
} Evidence;

static DatelineFoundMention *
get_mention (const DatelineCoreference *self, guint mention)
{
  return &g_array_index (self->analysis->mentions, DatelineFoundMention, mention);
}

/**
 * dateline_coreference_find_root:
 * @self: a coreference
 * @group: a group
 *
 * The group that stands for all that it is joined to.
 *
 * Returns: a group
 */
guint
dateline_coreference_find_root (DatelineCoreference *self, guint group)
{
  guint root = group;

  while (dateline_coreference_get_group (self, root)->parent != root)
    root = dateline_coreference_get_group (self, root)->parent;
  while (group != root) {
    DatelineNameGroup *passed = dateline_coreference_get_group (self, group);

    group = passed->parent;
    passed->parent = root;
  }
  return root;
}

/**
 * dateline_coreference_join:
 * @self: a coreference
 * @group: a group
 * @other: another group
 *
 * Makes both name the same.
 */
void
dateline_coreference_join (DatelineCoreference *self, guint group, guint other)
{
  const guint root = dateline_coreference_find_root (self, group);
  const guint other_root = dateline_coreference_find_root (self, other);
  DatelineNameGroup *kept = dateline_coreference_get_group (self, MIN (root, other_root));
  DatelineNameGroup *given = dateline_coreference_get_group (self, MAX (root, other_root));

  if (root == other_root)
    return;
  given->parent = MIN (root, other_root);
  for (guint i = 0; i < DATELINE_N_NAME_KINDS; i++)
    kept->votes[i] += given->votes[i];
  kept->n_mentions += given->n_mentions;
  if (kept->gender == 0)
    kept->gender = given->gender;
  if (kept->generation == 0)
    kept->generation = given->generation;
}

/* A title may stand outside the name: "Mr" before "Hashemi". */
static void
read_title_before (DatelineCoreference *self, guint mention)
{
  const DatelineFoundMention *found = get_mention (self, mention);
  const DatelineQuoteText *text = &self->analysis->texts[found->span.block];
  DatelineNameForm *form = g_ptr_array_index (self->forms, mention);
  const DatelineToken *token;
  g_autofree char *word = NULL;
  gsize n_bytes;

  if (found->name_kind != DATELINE_NAME_PERSON || found->first_token == 0)
    return;
  token = dateline_analysis_get_token (self->analysis, found->span.block, found->first_token - 1);
  word =
    g_utf8_strdown (text->text + token->start_byte, (gssize) (token->end_byte - token->start_byte));
  n_bytes = strlen (word);
  if (n_bytes > 1 && word[n_bytes - 1] == '.')
    n_bytes--;
  if (dateline_name_word_is_title (word, n_bytes))
    form->has_title = TRUE;
  if (form->gender == 0)
    form->gender = dateline_name_title_get_gender (word, n_bytes);
}

static void
read_forms (DatelineCoreference *self)
{
  for (guint i = 0; i < self->analysis->mentions->len; i++) {
    const DatelineFoundMention *mention = get_mention (self, i);
    DatelineBlock *block =
      dateline_article_get_block (self->analysis->article, mention->span.block);
    const gsize start = dateline_block_char_to_byte (block, mention->span.start_char);
    const gsize end = dateline_block_char_to_byte (block, mention->span.end_char);

    g_ptr_array_add (self->forms,
                     dateline_name_form_new (self->table, dateline_block_get_text (block) + start,
                                             end - start, mention->name_kind));
    read_title_before (self, i);
    if (!dateline_work_goes_on_at (i, self->analysis->mentions->len))
      return;
  }
}

static gboolean
is_company (const DatelineNameForm *form, const DatelineFoundMention *mention)
{
  if (form->n_words < 2 || form->is_people)
    return FALSE;
  if (dateline_name_form_word_is_tail (form, form->n_words - 1, DATELINE_NAME_TAIL_COMPANY))
    return TRUE;
  return mention->name_kind == DATELINE_NAME_ORGANIZATION && mention->maker.confidence > 0.5;
}

static char *
dup_first_word (const DatelineNameForm *form)
{
  return g_strndup (form->words[0], form->n_bytes[0]);
}

static void
count_evidence (DatelineCoreference *self, Evidence *evidence)
{
  for (guint i = 0; i < self->forms->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    const DatelineFoundMention *mention = get_mention (self, i);
    const gboolean is_person = mention->name_kind == DATELINE_NAME_PERSON;
    Votes *votes = g_hash_table_lookup (evidence->votes, form->key);

    if (form->n_words == 0)
      continue;
    if (votes == NULL) {
      votes = g_new0 (Votes, 1);
      g_hash_table_insert (evidence->votes, form->key, votes);
    }
    votes->n++;
    if (is_person)
      votes->person += mention->maker.confidence + (form->has_title ? 1.0 : 0.0);
    else
      votes->other += mention->maker.confidence;
    /* "Halvorsen fell 3 percent", before Erik Halvorsen is named, is Halvorsen Lines. */
    if (form->n_words == 1 && !form->has_title &&
        g_hash_table_contains (evidence->companies, form->key) &&
        !g_hash_table_contains (evidence->surnames, form->key))
      g_hash_table_add (evidence->namesakes, (gpointer) form->key);
    if (is_company (form, mention))
      g_hash_table_add (evidence->companies, dup_first_word (form));
    else if (is_person && form->n_words > 1) {
      g_hash_table_add (evidence->surnames, (gpointer) form->words[form->n_words - 1]);
      g_hash_table_add (evidence->forenames, dup_first_word (form));
    }
  }
}

/* Whether a name is of a person, whatever the tagger made of this place of it. */
static gboolean
decide_person (const DatelineCoreference *self,
               const DatelineNameForm *form,
               const DatelineFoundMention *mention,
               const Evidence *evidence)
{
  const gboolean is_person = mention->name_kind == DATELINE_NAME_PERSON;
  const Votes *votes = g_hash_table_lookup (evidence->votes, form->key);
  const gboolean is_surname = g_hash_table_contains (evidence->surnames, form->key);
  const double outvoted =
    is_surname || g_hash_table_contains (evidence->forenames, form->key) ? OUTVOTED : 1.0;

  if (votes == NULL || form->is_people || mention->name_kind == DATELINE_NAME_PEOPLE)
    return FALSE;
  if (form->has_title)
    return is_person;
  if (form->n_words == 1 && g_hash_table_contains (evidence->namesakes, form->key))
    return FALSE;
  if (is_person && !is_surname &&
      (dateline_name_form_table_has_place (self->table, form->key) ||
       (form->n_words == 1 && g_hash_table_contains (evidence->companies, form->key)) ||
       (form->n_words > 1 &&
        dateline_name_form_word_is_tail (form, form->n_words - 1, DATELINE_NAME_TAIL_COMPANY))))
    return FALSE;
  if (!is_person && votes->person < 0.01 && form->n_words == 1 &&
      votes->other < DOUBTFUL * votes->n && is_surname)
    return TRUE;
  if (is_person)
    return votes->other <= outvoted * votes->person;
  return votes->person > outvoted * votes->other;
}

static guint
find_group (DatelineCoreference *self, GHashTable *groups, guint mention, gboolean is_person)
{
  DatelineNameForm *form = g_ptr_array_index (self->forms, mention);
  static const char *const generations[] = { " sr", "", " jr" };
  g_autofree char *key =
    g_strconcat (is_person ? "p " : "n ", form->key, generations[form->generation + 1], NULL);
  DatelineNameGroup group = {
    .form = form,
    .is_person = is_person,
    .first = mention,
    .parent = self->groups->len,
    .generation = form->generation,
  };
  gpointer known;

  if (g_hash_table_lookup_extended (groups, key, NULL, &known))
    return GPOINTER_TO_UINT (known);
  g_hash_table_insert (groups, g_steal_pointer (&key), GUINT_TO_POINTER (self->groups->len));
  g_array_append_val (self->groups, group);

  return self->groups->len - 1;
}

/* Adds the vote of one mention; a name of a person that was outvoted has none. */
static void
vote (DatelineCoreference *self,
      DatelineNameGroup *group,
      const DatelineNameForm *form,
      const DatelineFoundMention *mention)
{
  DatelineNameKind kind = mention->name_kind;

  if (group->is_person)
    kind = DATELINE_NAME_PERSON;
  else if (form->is_people)
    kind = DATELINE_NAME_PLACE;
  if (group->is_person || kind != DATELINE_NAME_PERSON)
    group->votes[kind] += mention->maker.confidence;
  if (!group->is_person && group->n_mentions == 0) {
    if (dateline_name_form_table_has_place (self->table, form->key))
      group->votes[DATELINE_NAME_PLACE] += KNOWN;
    else if (form->n_words > 1 &&
             dateline_name_form_word_is_tail (form, form->n_words - 1,
                                              DATELINE_NAME_TAIL_COMPANY) &&
             !dateline_name_form_word_is (form, form->n_words - 1, " city "))
      group->votes[DATELINE_NAME_ORGANIZATION] += KNOWN;
    else if (kind == DATELINE_NAME_PERSON)
      group->votes[DATELINE_NAME_ORGANIZATION] += 0.5;
  }
  group->n_mentions++;
  if (group->gender == 0)
    group->gender = form->gender;
}

static void
make_groups (DatelineCoreference *self)
{
  Evidence evidence = {
    .votes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free),
    .surnames = g_hash_table_new (g_str_hash, g_str_equal),
    .forenames = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .companies = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .namesakes = g_hash_table_new (g_str_hash, g_str_equal),
  };
  g_autoptr (GHashTable) groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  count_evidence (self, &evidence);
  for (guint i = 0; i < self->forms->len && !dateline_work_is_given_up_at (i); i++) {
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    const DatelineFoundMention *mention = get_mention (self, i);

    self->group_of[i] =
      find_group (self, groups, i, decide_person (self, form, mention, &evidence));
    vote (self, dateline_coreference_get_group (self, self->group_of[i]), form, mention);
  }
  g_hash_table_unref (evidence.votes);
  g_hash_table_unref (evidence.surnames);
  g_hash_table_unref (evidence.forenames);
  g_hash_table_unref (evidence.companies);
  g_hash_table_unref (evidence.namesakes);
}

/**
 * dateline_analysis_find_entities:
 * @self: an analysis with mentions
 *
 * Gives each mention its entity.
 */
void
dateline_analysis_find_entities (DatelineAnalysis *self)
{
  static void (*const parts[]) (DatelineCoreference *) = {
    read_forms,
    make_groups,
    dateline_coreference_join_persons,
    dateline_coreference_join_called,
    dateline_coreference_resolve_persons,
    dateline_coreference_join_others,
    dateline_coreference_make_entities,
  };
  DatelineCoreference coreference = {
    .analysis = self,
    .table = dateline_name_form_table_new (),
    .forms = g_ptr_array_new_with_free_func ((GDestroyNotify) dateline_name_form_free),
    .groups = g_array_new (FALSE, FALSE, sizeof (DatelineNameGroup)),
    .group_of = g_new0 (guint, self->mentions->len),
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts) && !dateline_work_is_given_up (); i++) {
    dateline_work_begin_part ((i + 1.) / G_N_ELEMENTS (parts));
    parts[i](&coreference);
  }

  g_free (coreference.group_of);
  g_array_unref (coreference.groups);
  g_ptr_array_unref (coreference.forms);
  dateline_name_form_table_free (coreference.table);
}
