/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The find bar of the reading pane. */

#include "dateline-reader-private.h"

#include "dateline-article-text.h"
#include "dateline-article-view-private.h"

/* Longer words are not looked for, but read. */
#define MAX_NEEDLE_CHARS 40

static void
starts_cb (DatelineReader *self)
{
  DatelineSpan first = { 0 }, last = { 0 };

  self->stays = self->is_replacing;
  if (self->is_replacing)
    return;
  dateline_article_view_get_visible_span (self->view, &first, &last);
  dateline_search_set_seen (dateline_find_bar_get_search (self->find_bar),
                            dateline_article_view_is_headline_seen (self->view), &first, &last);
}

static void
found_cb (DatelineReader *self)
{
  DatelineSearch *search = dateline_find_bar_get_search (self->find_bar);

  dateline_article_view_set_matches (self->view, dateline_search_get_above (search),
                                     dateline_search_get_found (search),
                                     dateline_search_get_current (search));
  if (!self->stays)
    dateline_article_view_show_match (self->view);
  self->stays = FALSE;
  dateline_reader_show_found_in_strip (self);
}

static void
closed_cb (DatelineReader *self)
{
  dateline_article_view_focus_text (self->view);
}

/* Most windows are read without looking for words. */
static DatelineFindBar *
ensure_find_bar (DatelineReader *self)
{
  GtkWidget *column = gtk_widget_get_parent (GTK_WIDGET (self->banner));
  GtkWidget *bar;

  if (self->find_bar != NULL)
    return self->find_bar;
  bar = dateline_find_bar_new ();
  self->find_bar = DATELINE_FIND_BAR (bar);
  dateline_find_bar_set_document (self->find_bar, self->document);
  g_signal_connect_object (bar, "starts", G_CALLBACK (starts_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bar, "changed", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bar, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_insert_child_after (GTK_BOX (column), bar, GTK_WIDGET (self->banner));
  return self->find_bar;
}

/**
 * dateline_reader_show_found_in_strip:
 * @self: a reading pane
 *
 * Lets the strip show where something was found.
 */
void
dateline_reader_show_found_in_strip (DatelineReader *self)
{
  DatelineSearch *search =
    self->find_bar != NULL ? dateline_find_bar_get_search (self->find_bar) : NULL;

  dateline_occurrence_strip_set_spans (self->strip,
                                       search != NULL ? dateline_search_get_found (search) : NULL);
  dateline_occurrence_strip_set_above (self->strip, search != NULL &&
                                                      dateline_search_get_above (search)->len > 0);
}

/**
 * dateline_reader_dup_needle:
 * @self: a reading pane
 *
 * Returns: (transfer full) (nullable): the words that are selected, where one can look for them
 */
char *
dateline_reader_dup_needle (DatelineReader *self)
{
  g_autofree char *words =
    dateline_article_text_dup_selection (dateline_article_view_get_text (self->view));

  if (words == NULL || strchr (words, '\n') != NULL ||
      g_utf8_strlen (words, -1) > MAX_NEEDLE_CHARS || *g_strstrip (words) == '\0')
    return NULL;
  return g_steal_pointer (&words);
}

/**
 * dateline_reader_find:
 * @self: a reading pane
 *
 * Lets the reader look for words: at first for those that are selected, where the focus is not in
 * the find bar already.
 */
void
dateline_reader_find (DatelineReader *self)
{
  g_autofree char *needle = NULL;

  g_return_if_fail (DATELINE_IS_READER (self));

  if (self->document == NULL)
    return;
  if (!dateline_reader_has_find_focus (self))
    needle = dateline_reader_dup_needle (self);
  if (needle != NULL)
    dateline_find_bar_look_for (ensure_find_bar (self), needle);
  else
    dateline_find_bar_open (ensure_find_bar (self));
}

/* The place that is the current one, in another version of the article. */
static void
keep_current (DatelineReader *self, DatelineDocument *old)
{
  DatelineSearch *search = dateline_find_bar_get_search (self->find_bar);
  GArray *found = dateline_search_get_found (search);
  const guint in_text =
    dateline_search_get_current (search) - dateline_search_get_above (search)->len;
  DatelineArticleAnchor anchor = { .in_header = TRUE };
  DatelineSpan from = { 0 };

  if (in_text < found->len) {
    const DatelineSpan *current = &g_array_index (found, DatelineSpan, in_text);

    anchor = (DatelineArticleAnchor) { .position = { current->block, current->start_char } };
    anchor = dateline_article_view_keep_anchor (&anchor, old, self->document);
  }
  if (!anchor.in_header)
    from = (DatelineSpan) { anchor.position.block, anchor.position.offset_char,
                            anchor.position.offset_char };
  dateline_search_set_seen (search, anchor.in_header, &from, &from);
}

/**
 * dateline_reader_find_again:
 * @self: a reading pane that has another document
 * @old: (nullable): the document that it had
 *
 * Looks for the same words where the find bar is open, and goes on from the same place.
 * The reader stays where they are.
 */
void
dateline_reader_find_again (DatelineReader *self, DatelineDocument *old)
{
  if (self->find_bar == NULL)
    return;
  if (self->document == NULL)
    dateline_find_bar_close (self->find_bar);
  keep_current (self, old);
  self->is_replacing = TRUE;
  dateline_find_bar_set_document (self->find_bar, self->document);
  self->is_replacing = FALSE;
}

/**
 * dateline_reader_step_match:
 * @self: a reading pane
 * @step: 1 for the next place, -1 for the one before
 *
 * Goes to another place where the words stand.
 */
void
dateline_reader_step_match (DatelineReader *self, int step)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  if (self->document != NULL)
    dateline_find_bar_step (ensure_find_bar (self), step);
}

/**
 * dateline_reader_focus_find:
 * @self: a reading pane
 *
 * Gives the focus to the find bar.
 *
 * Returns: %FALSE where it is not open
 */
gboolean
dateline_reader_focus_find (DatelineReader *self)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), FALSE);

  if (self->find_bar == NULL || !dateline_find_bar_is_open (self->find_bar))
    return FALSE;
  dateline_find_bar_open (self->find_bar);
  return TRUE;
}

/**
 * dateline_reader_has_find_focus:
 * @self: a reading pane
 *
 * Returns: whether the focus is in the find bar
 */
gboolean
dateline_reader_has_find_focus (DatelineReader *self)
{
  g_return_val_if_fail (DATELINE_IS_READER (self), FALSE);

  return self->find_bar != NULL && (gtk_widget_get_state_flags (GTK_WIDGET (self->find_bar)) &
                                    GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}
