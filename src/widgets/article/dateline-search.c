/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks for words without holding up the main loop, and goes from one place to another. */

#include "dateline-search.h"

#include "core/dateline-span.h"

/* Of text that are searched in one turn of the main loop: four milliseconds at most, where
 * every second letter is one that is looked for. */
#define STEP_BYTES (256 * 1024)

struct _DatelineSearch {
  DatelineSearchFunc func;
  gpointer user_data;
  GArray *found;          /* DatelineSpan */
  DatelineFinder *finder; /* of what will be found, or NULL */
  guint source;           /* that it goes on in, or 0 */
  guint current;          /* an index of found */
};

static void
give_up (DatelineSearch *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->finder, dateline_finder_free);
}

static void
take_found (DatelineSearch *self, GArray *found)
{
  g_array_unref (self->found);
  self->found = found;
  self->current = 0;
}

/* Until the end, what was found before is to be seen. */
static gboolean
search_on (DatelineSearch *self, gsize n_bytes)
{
  GArray *found;

  if (!dateline_finder_step (self->finder, n_bytes))
    return FALSE;
  found = g_array_ref (dateline_finder_get_found (self->finder));
  give_up (self);
  take_found (self, found);
  self->func (self->user_data);
  return TRUE;
}

static gboolean
search_on_cb (gpointer user_data)
{
  return search_on (user_data, STEP_BYTES) ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

/**
 * dateline_search_new:
 * @found: is called when something else was found
 * @user_data: for @found
 *
 * Makes a search that has found nothing.
 *
 * Returns: (transfer full): a new search
 */
DatelineSearch *
dateline_search_new (DatelineSearchFunc found, gpointer user_data)
{
  DatelineSearch *self = g_new0 (DatelineSearch, 1);

  self->func = found;
  self->user_data = user_data;
  self->found = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
  return self;
}

/**
 * dateline_search_free:
 * @self: (transfer full): a search
 *
 * Gives up what is looked for, and frees @self.
 */
void
dateline_search_free (DatelineSearch *self)
{
  give_up (self);
  g_array_unref (self->found);
  g_free (self);
}

/**
 * dateline_search_start:
 * @self: a search
 * @article: (nullable): where to look; nothing is found in none
 * @words: UTF-8
 * @flags: how to look
 *
 * Looks for other words. In a short article they are found before this returns.
 */
void
dateline_search_start (DatelineSearch *self,
                       DatelineArticle *article,
                       const char *words,
                       DatelineFindFlags flags)
{
  give_up (self);
  if (article == NULL) {
    dateline_search_forget (self);
    self->func (self->user_data);
    return;
  }
  self->finder = dateline_finder_new (article, words, flags);
  if (!search_on (self, STEP_BYTES))
    self->source = g_idle_add (search_on_cb, self);
}

/**
 * dateline_search_forget:
 * @self: a search
 *
 * Forgets what was found, and calls nobody: the places mean nothing any more.
 */
void
dateline_search_forget (DatelineSearch *self)
{
  give_up (self);
  take_found (self, g_array_new (FALSE, FALSE, sizeof (DatelineSpan)));
}

/**
 * dateline_search_step:
 * @self: a search
 * @step: 1 for the next place, -1 for the one before
 *
 * Makes another place the current one, around the end of the article if need be. What is
 * still looked for is found first.
 *
 * Returns: whether there is a place
 */
gboolean
dateline_search_step (DatelineSearch *self, int step)
{
  if (self->finder != NULL)
    search_on (self, G_MAXSIZE);
  if (self->found->len == 0)
    return FALSE;
  self->current = (self->current + self->found->len + (guint) step) % self->found->len;
  return TRUE;
}

/**
 * dateline_search_get_found:
 * @self: a search
 *
 * Returns: (transfer none) (element-type DatelineSpan): the places, in reading
 *   order
 */
GArray *
dateline_search_get_found (DatelineSearch *self)
{
  return self->found;
}

/**
 * dateline_search_get_current:
 * @self: a search
 *
 * Returns: which of the places is the current one
 */
guint
dateline_search_get_current (DatelineSearch *self)
{
  return self->current;
}
