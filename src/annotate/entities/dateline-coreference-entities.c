/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes entities of joined names: what each is, what it is called, and how else. */

#include "dateline-coreference-private.h"

#include "annotate/dateline-work.h"

#include <string.h>

#define MAX_ALIASES 8

/* One way of writing a name. */
typedef struct {
  char *shown;
  const DatelineNameForm *form;
  guint n;
} Writing;

typedef struct {
  guint root;
  GArray *writings; /* of Writing */
  double confidence;
} Draft;

static const char *const kinds[] = {
  "person", "organization", "place", "people", "event", "other"
};

static void
clear_writing (gpointer data)
{
  g_free (((Writing *) data)->shown);
}

static void
clear_draft (gpointer data)
{
  g_array_unref (((Draft *) data)->writings);
}

static char *
dup_surface (const DatelineAnalysis *analysis, const DatelineFoundMention *mention)
{
  DatelineBlock *block = dateline_article_get_block (analysis->article, mention->span.block);
  const gsize start = dateline_block_char_to_byte (block, mention->span.start_char);
  const gsize end = dateline_block_char_to_byte (block, mention->span.end_char);
  char *surface = g_strndup (dateline_block_get_text (block) + start, end - start);

  g_strdelimit (surface, "\n", ' ');
  if (g_str_has_prefix (surface, "the ") || g_str_has_prefix (surface, "The "))
    memmove (surface, surface + 4, strlen (surface + 4) + 1);

  return surface;
}

static void
add_writing (GArray *writings, char *shown, const DatelineNameForm *form)
{
  for (guint i = 0; i < writings->len; i++) {
    Writing *writing = &g_array_index (writings, Writing, i);

    if (g_str_equal (writing->shown, shown)) {
      writing->n++;
      g_free (shown);
      return;
    }
  }
  /* Who is written in more ways than that is known well enough. */
  if (writings->len < 64) {
    const Writing writing = { shown, form, 1 };

    g_array_append_val (writings, writing);
  } else {
    g_free (shown);
  }
}

static gboolean
is_shouted (const char *text)
{
  guint n_letters = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (g_unichar_islower (c))
      return FALSE;
    n_letters += g_unichar_isupper (c);
  }
  return n_letters > 3;
}

/* A full name is better than a short one, and what is often written than what is
 * rarely. */
static double
rate (const Writing *writing, DatelineNameKind kind)
{
  const DatelineNameForm *form = writing->form;
  double score = (double) MIN (writing->n, 20) * 0.3;

  if (kind == DATELINE_NAME_PLACE)
    score += (double) writing->n;
  else
    score += 2.0 * MIN (form->n_words, 4) + (form->n_words > 1 ? 4.0 : 0.0);
  if (form->is_acronym)
    score -= 30.0;
  if (form->is_people)
    score -= 100.0;
  if (!form->is_acronym && is_shouted (writing->shown))
    score -= 20.0;
  return score;
}

static const Writing *
choose_name (const GArray *writings, DatelineNameKind kind)
{
  const Writing *best = &g_array_index (writings, Writing, 0);

  for (guint i = 1; i < writings->len; i++) {
    const Writing *writing = &g_array_index (writings, Writing, i);

    if (rate (writing, kind) > rate (best, kind))
      best = writing;
  }
  return best;
}

static DatelineNameKind
choose_kind (const DatelineNameGroup *group, double *share)
{
  DatelineNameKind best = DATELINE_NAME_PERSON;
  double sum = 0;

  for (guint i = 0; i < DATELINE_N_NAME_KINDS; i++) {
    sum += MAX (group->votes[i], 0);
    if (group->votes[i] > group->votes[best])
      best = (DatelineNameKind) i;
  }
  *share = sum > 0 ? group->votes[best] / sum : 0.5;
  return best;
}

static char *
dup_name (const Writing *writing)
{
  char *name = g_strdup (writing->form->shown);
  char *cased = NULL;

  if (!is_shouted (name) || writing->form->is_acronym)
    return name;
  /* Only shouted, in a headline or a dateline. */
  cased = g_utf8_strdown (name, -1);
  g_free (name);
  if (g_ascii_islower (cased[0]))
    cased[0] = g_ascii_toupper (cased[0]);
  for (char *at = cased; *at != '\0'; at++) {
    if ((at[0] == ' ' || at[0] == '-' || at[0] == '/') && g_ascii_islower (at[1]))
      at[1] = g_ascii_toupper (at[1]);
  }
  return cased;
}

static void
finish_entity (DatelineCoreference *self, const Draft *draft)
{
  const DatelineNameGroup *group = dateline_coreference_get_group (self, draft->root);
  double share;
  const DatelineNameKind kind = choose_kind (group, &share);
  const Writing *name = choose_name (draft->writings, kind);
  DatelineFoundEntity entity = {
    .kind = kinds[kind],
    .name = dup_name (name),
    .aliases = g_ptr_array_new_with_free_func (g_free),
    .gender = group->gender,
    .maker = { DATELINE_ORIGIN_MODEL, draft->confidence * share },
  };

  for (guint i = 0; i < draft->writings->len && entity.aliases->len < MAX_ALIASES; i++) {
    const char *shown = g_array_index (draft->writings, Writing, i).shown;

    if (g_ascii_strcasecmp (shown, entity.name) != 0)
      g_ptr_array_add (entity.aliases, g_strdup (shown));
  }
  g_array_append_val (self->analysis->entities, entity);
}

/**
 * dateline_coreference_make_entities:
 * @self: a coreference whose groups are joined
 *
 * Makes an entity of each group, in the order of the text.
 */
void
dateline_coreference_make_entities (DatelineCoreference *self)
{
  g_autofree guint *entity_of = g_new (guint, self->groups->len);
  g_autoptr (GArray) drafts = g_array_new (FALSE, FALSE, sizeof (Draft));
  /* Topics are entities already. */
  const guint n_before = self->analysis->entities->len;

  g_array_set_clear_func (drafts, clear_draft);
  for (guint i = 0; i < self->groups->len; i++)
    entity_of[i] = G_MAXUINT;
  for (guint i = 0; i < self->forms->len && dateline_work_goes_on_at (i, self->forms->len); i++) {
    DatelineFoundMention *mention =
      &g_array_index (self->analysis->mentions, DatelineFoundMention, i);
    const guint root = dateline_coreference_find_root (self, self->group_of[i]);
    const DatelineNameForm *form = g_ptr_array_index (self->forms, i);
    Draft *draft;

    if (form->n_words == 0)
      continue;
    if (entity_of[root] == G_MAXUINT) {
      const Draft begun = { .root = root,
                            .writings = g_array_new (FALSE, FALSE, sizeof (Writing)) };

      g_array_set_clear_func (begun.writings, clear_writing);
      entity_of[root] = drafts->len;
      g_array_append_val (drafts, begun);
    }
    mention->entity = n_before + entity_of[root];
    draft = &g_array_index (drafts, Draft, entity_of[root]);
    draft->confidence = MAX (draft->confidence, mention->maker.confidence);
    add_writing (draft->writings, dup_surface (self->analysis, mention), form);
  }
  for (guint i = 0; i < drafts->len && !dateline_work_is_given_up_at (i); i++)
    finish_entity (self, &g_array_index (drafts, Draft, i));
  if (dateline_work_is_given_up ())
    return;
  for (guint i = 0; i < self->analysis->mentions->len; i++) {
    const guint entity = g_array_index (self->analysis->mentions, DatelineFoundMention, i).entity;

    if (entity != G_MAXUINT)
      g_array_index (self->analysis->entities, DatelineFoundEntity, entity).n_mentions++;
  }
}
