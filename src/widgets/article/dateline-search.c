/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks for words without holding up the main loop, and goes from one place to another. */

#include "dateline-search.h"

/* Of text that are searched in one turn of the main loop: four milliseconds at most, where
 * every second letter is one that is looked for. */
#define STEP_BYTES (256 * 1024)

struct _DatelineSearch {
  DatelineSearchFunc func;
  gpointer user_data;
  GArray *above;          /* DatelineSpan: in the lines above the article */
  GArray *found;          /* DatelineSpan: in the article */
  DatelineFinder *finder; /* of what will be found, or NULL */
  GArray *next_above;     /* what it found above already, or NULL */
  guint source;           /* that it goes on in, or 0 */
  guint current;          /* which place, counted from the first above */
  gboolean sees_above;    /* whether a reader sees lines above the article */
  DatelineSpan first;     /* what is seen of the article: the topmost words */
  DatelineSpan last;      /* and the lowest; none where it ends before it begins */
  gboolean is_from_above; /* the current place is chosen from there on, or in the article */
  DatelineSpan from;
};

static void
give_up (DatelineSearch *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->finder, dateline_finder_free);
  g_clear_pointer (&self->next_above, g_array_unref);
}

static gboolean
is_before (const DatelineSpan *place, const DatelineSpan *other)
{
  return place->block < other->block ||
         (place->block == other->block && place->start_char < other->start_char);
}

static gboolean
is_seen (DatelineSearch *self, const DatelineSpan *place)
{
  const DatelineSpan end = { self->last.block, self->last.end_char, self->last.end_char };

  return !is_before (place, &self->first) && is_before (place, &end);
}

/* Who types on or asks for whole words stays where they are while they see it; else the search
 * begins at the first words that are seen. */
static void
choose_start (DatelineSearch *self)
{
  const guint in_text = self->current - self->above->len;
  const DatelineSpan beginning = { 0, 0, 0 };

  self->is_from_above = TRUE;
  if (self->current < self->above->len && self->sees_above) {
    self->from = g_array_index (self->above, DatelineSpan, self->current);
  } else if (self->current >= self->above->len && in_text < self->found->len &&
             is_seen (self, &g_array_index (self->found, DatelineSpan, in_text))) {
    self->is_from_above = FALSE;
    self->from = g_array_index (self->found, DatelineSpan, in_text);
  } else {
    self->is_from_above = self->sees_above;
    self->from = self->sees_above ? beginning : self->first;
  }
}

/* Returns: how many of @places are before @from */
static guint
count_before (GArray *places, const DatelineSpan *from)
{
  guint low = 0, high = places->len;

  while (low < high) {
    const guint middle = low + (high - low) / 2;

    if (is_before (&g_array_index (places, DatelineSpan, middle), from))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static GArray *
make_places (void)
{
  return g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
}

static void
take_found (DatelineSearch *self, GArray *above, GArray *found)
{
  g_array_unref (self->above);
  g_array_unref (self->found);
  self->above = above;
  self->found = found;
  self->current = self->is_from_above ? count_before (above, &self->from)
                                      : above->len + count_before (found, &self->from);
  /* Below the last place comes the first again. */
  if (self->current == above->len + found->len)
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
  take_found (self, g_steal_pointer (&self->next_above), found);
  give_up (self);
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
  self->above = make_places ();
  self->found = make_places ();
  self->sees_above = TRUE;
  self->is_from_above = TRUE;
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
  g_array_unref (self->above);
  g_array_unref (self->found);
  g_free (self);
}

/**
 * dateline_search_start:
 * @self: a search
 * @article: (nullable): where to look; nothing is found in none
 * @lines: (array zero-terminated=1): the lines above @article, where to look too
 * @words: UTF-8
 * @flags: how to look
 *
 * Looks for other words. In a short article they are found before this returns. The current
 * place is the one that was current if it is still one and seen, else the first at or below
 * what is seen.
 */
void
dateline_search_start (DatelineSearch *self,
                       DatelineArticle *article,
                       const char *const *lines,
                       const char *words,
                       DatelineFindFlags flags)
{
  give_up (self);
  if (article == NULL) {
    dateline_search_forget (self);
    self->func (self->user_data);
    return;
  }
  choose_start (self);
  self->finder = dateline_finder_new (article, words, flags);
  self->next_above = dateline_finder_find_in_lines (self->finder, lines);
  if (!search_on (self, STEP_BYTES))
    self->source = g_idle_add (search_on_cb, self);
}

/**
 * dateline_search_set_seen:
 * @self: a search
 * @sees_above: whether lines above the article are seen
 * @first: the words of the article that are seen of the topmost block
 * @last: the words of it that are seen of the lowest block
 *
 * Says what a reader sees, for whatever is looked for next. Before it is said for the first
 * time they see the lines above and nothing of the article.
 */
void
dateline_search_set_seen (DatelineSearch *self,
                          gboolean sees_above,
                          const DatelineSpan *first,
                          const DatelineSpan *last)
{
  self->sees_above = sees_above;
  self->first = *first;
  self->last = *last;
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
  take_found (self, make_places (), make_places ());
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
  guint n_places;

  if (self->finder != NULL)
    search_on (self, G_MAXSIZE);
  n_places = dateline_search_count (self);
  if (n_places == 0)
    return FALSE;
  self->current = (self->current + n_places + (guint) step) % n_places;
  return TRUE;
}

/**
 * dateline_search_count:
 * @self: a search
 *
 * Returns: how many places there are, above the article and in it
 */
guint
dateline_search_count (DatelineSearch *self)
{
  return self->above->len + self->found->len;
}

/**
 * dateline_search_get_above:
 * @self: a search
 *
 * Returns: (transfer none) (element-type DatelineSpan): the places above the article, in
 *   reading order; the block of each is the number of its line
 */
GArray *
dateline_search_get_above (DatelineSearch *self)
{
  return self->above;
}

/**
 * dateline_search_get_found:
 * @self: a search
 *
 * Returns: (transfer none) (element-type DatelineSpan): the places in the article, in
 *   reading order
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
 * Returns: which of the places is the current one, counted from the first above the article
 */
guint
dateline_search_get_current (DatelineSearch *self)
{
  return self->current;
}
