/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The find bar of the reading pane. */

#include "dateline-reader-private.h"

/**
 * dateline_reader_show_found_in_strip:
 * @self: a reading pane
 *
 * Lets the strip show where something was found.
 */
void
dateline_reader_show_found_in_strip (DatelineReader *self)
{
  DatelineSearch *search = dateline_find_bar_get_search (self->find_bar);

  dateline_occurrence_strip_set_spans (self->strip, dateline_search_get_found (search));
  dateline_occurrence_strip_set_above (self->strip, dateline_search_get_above (search)->len > 0);
}

/**
 * dateline_reader_find:
 * @self: a reading pane
 *
 * Lets the reader look for words.
 */
void
dateline_reader_find (DatelineReader *self)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  if (self->document != NULL)
    dateline_find_bar_open (self->find_bar);
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
    dateline_find_bar_step (self->find_bar, step);
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

  if (!dateline_find_bar_is_open (self->find_bar))
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

  return (gtk_widget_get_state_flags (GTK_WIDGET (self->find_bar)) & GTK_STATE_FLAG_FOCUS_WITHIN) !=
         0;
}
