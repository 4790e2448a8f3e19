/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a screen reader says of marks: their names, and where the caret enters and
 * leaves them. */

#include "dateline-article-text-private.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-mention.h"

/* A hostile document has a million marks on a word; nobody would hear them out. */
#define MAX_ENTERED 16

/* What one thing of a mark's kind is called, or what the document calls it. */
static const char *
get_noun (DatelineAnnotation *mark)
{
  DatelineKind kind = dateline_annotation_get_kind (mark);

  if (kind == DATELINE_KIND_OTHER && DATELINE_IS_MENTION (mark))
    return dateline_entity_get_kind_name (dateline_mention_get_entity (DATELINE_MENTION (mark)));
  return dateline_kind_get_noun (kind);
}

/**
 * dateline_article_text_dup_mark_name:
 * @mark: a mark
 *
 * What a mark is called aloud: its entity's name, or its date in words, and
 * its kind.
 *
 * Returns: (transfer full): a name
 */
char *
dateline_article_text_dup_mark_name (DatelineAnnotation *mark)
{
  g_autofree char *label = dateline_annotation_dup_label (mark);

  /* Translators: the name of a mark in the text and its kind: "Cong Peiwu, person". */
  return g_strdup_printf (_("%1$s, %2$s"), label, get_noun (mark));
}

/* Takes over both. */
static char *
join (char *before, char *after)
{
  g_autofree char *first = before;
  g_autofree char *second = after;

  if (first == NULL || second == NULL)
    return first != NULL ? g_steal_pointer (&first) : g_steal_pointer (&second);
  /* Translators: two things that a screen reader says one after the other:
   * "End of place. Cong Peiwu, person". */
  return g_strdup_printf (_("%1$s. %2$s"), first, second);
}

static char *
dup_entrance (DatelineArticleText *self, DatelineAnnotation *mark)
{
  DatelineEntity *entity;
  char *words;
  guint n_mentions;

  if (dateline_reading_style_get_announcement (self->style) != DATELINE_MARK_ANNOUNCEMENT_FULL)
    return g_strdup (get_noun (mark));
  words = dateline_article_text_dup_mark_name (mark);
  if (!DATELINE_IS_MENTION (mark))
    return words;
  entity = dateline_mention_get_entity (DATELINE_MENTION (mark));
  n_mentions =
    g_list_model_get_n_items (dateline_document_get_mentions_of (self->document, entity));
  words = join (words, g_strdup (dateline_entity_get_role (entity)));
  if (n_mentions > 1)
    /* Translators: which of the mentions of someone or something this is: "Mention 1 of 5". */
    words = join (words, g_strdup_printf (
                           _("Mention %1$u of %2$u"),
                           dateline_mention_get_ordinal (DATELINE_MENTION (mark)) + 1, n_mentions));
  return words;
}

static char *
dup_exit (DatelineArticleText *self, DatelineAnnotation *mark)
{
  g_autofree char *label = NULL;

  if (dateline_reading_style_get_announcement (self->style) == DATELINE_MARK_ANNOUNCEMENT_FULL)
    label = dateline_annotation_dup_label (mark);
  /* Translators: a screen reader says it where the caret leaves a highlight. What is
   * inserted is its kind or its name: "End of person", "End of Cong Peiwu". */
  return g_strdup_printf (_("End of %s"), label != NULL ? label : get_noun (mark));
}

static void
say (DatelineArticleText *self, const char *words)
{
  if (words != NULL && gtk_widget_has_focus (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), words,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* The marks around the caret, as they are now, or the innermost of them. */
static GPtrArray *
list_entered (DatelineArticleText *self)
{
  GPtrArray *marks = dateline_article_text_has_words (self)
                     ? dateline_article_text_list_marks_at (self, self->cursor)
                     : g_ptr_array_new ();

  if (marks->len > MAX_ENTERED)
    g_ptr_array_remove_range (marks, 0, marks->len - MAX_ENTERED);

  return marks;
}

/**
 * dateline_article_text_update_entered:
 * @self: a text
 *
 * Finds the marks around the caret, and says nothing of it: other marks are shown.
 */
void
dateline_article_text_update_entered (DatelineArticleText *self)
{
  g_clear_pointer (&self->entered, g_ptr_array_unref);
  self->entered = list_entered (self);
}

/**
 * dateline_article_text_announce_caret:
 * @self: a text
 *
 * Says which marks the caret has left and entered by its last move, as far as the
 * reader wants to hear that. Of marks within each other the inner ones are left
 * first and entered last.
 */
void
dateline_article_text_announce_caret (DatelineArticleText *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->entered);
  g_autofree char *words = NULL;

  self->entered = list_entered (self);
  if (before == NULL ||
      dateline_reading_style_get_announcement (self->style) == DATELINE_MARK_ANNOUNCEMENT_OFF)
    return;
  for (guint i = before->len; i > 0; i--) {
    DatelineAnnotation *mark = g_ptr_array_index (before, i - 1);

    if (!g_ptr_array_find (self->entered, mark, NULL))
      words = join (g_steal_pointer (&words), dup_exit (self, mark));
  }
  for (guint i = 0; i < self->entered->len; i++) {
    DatelineAnnotation *mark = g_ptr_array_index (self->entered, i);

    if (!g_ptr_array_find (before, mark, NULL))
      words = join (g_steal_pointer (&words), dup_entrance (self, mark));
  }
  say (self, words);
}

/**
 * dateline_article_text_announce_mark:
 * @self: a text
 * @mark: a mark
 *
 * Says what @mark is, as the answer to a key that led there: at least its name and
 * kind.
 */
void
dateline_article_text_announce_mark (DatelineArticleText *self, DatelineAnnotation *mark)
{
  gboolean is_full =
    dateline_reading_style_get_announcement (self->style) == DATELINE_MARK_ANNOUNCEMENT_FULL;
  g_autofree char *words =
    is_full ? dup_entrance (self, mark) : dateline_article_text_dup_mark_name (mark);

  say (self, words);
}
