/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page says twice: its title, a sentence pulled out of the text to catch the
 * eye, and paragraphs that are there for small screens and for large ones. */

#include "dateline-html-repeats.h"

#include <string.h>

/* How many of the words of two titles are the same, in percent. */
#define LIKE_PERCENT 80
#define MIN_LIKE_WORDS 3

/* A page with more quotes pulled out has none, but a strange style. */
#define MAX_PULL_QUOTES 40
#define MAX_PULL_QUOTE_CHARS 400
#define MAX_PULL_QUOTE_HEIGHT 5

/* Letters and digits alone. */
static char *
fold (const char *text)
{
  g_autofree char *small = g_utf8_casefold (text, -1);
  GString *folded = g_string_new (NULL);

  for (const char *at = small; *at != '\0'; at = g_utf8_next_char (at)) {
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      g_string_append_unichar (folded, g_utf8_get_char (at));
  }

  return g_string_free (folded, FALSE);
}

static GHashTable *
find_words (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *small = g_utf8_casefold (text, -1);
  const char *start = NULL;

  for (const char *at = small;; at = g_utf8_next_char (at)) {
    const gboolean is_in_word = *at != '\0' && g_unichar_isalnum (g_utf8_get_char (at));

    if (is_in_word && start == NULL)
      start = at;
    if (!is_in_word && start != NULL) {
      g_hash_table_add (words, g_strndup (start, (gsize) (at - start)));
      start = NULL;
    }
    if (*at == '\0')
      return words;
  }
}

/**
 * dateline_html_repeats_init:
 * @self: to be initialized
 * @page: a page whose article has been found
 * @title: (nullable): the title of the article
 *
 * Makes ready for the article of a page.
 */
void
dateline_html_repeats_init (DatelineHtmlRepeats *self, DatelineHtmlPage *page, const char *title)
{
  *self = (DatelineHtmlRepeats) { .page = page };
  self->title = title != NULL ? fold (title) : NULL;
  self->words = find_words (title != NULL ? title : "");
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * dateline_html_repeats_clear:
 * @self: repeats
 *
 * Frees what is in it.
 */
void
dateline_html_repeats_clear (DatelineHtmlRepeats *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->words, g_hash_table_unref);
  g_clear_pointer (&self->texts, g_hash_table_unref);
  if (self->all != NULL)
    g_string_free (g_steal_pointer (&self->all), TRUE);
}

/**
 * dateline_html_repeats_is_title:
 * @self: repeats
 * @text: a text
 *
 * Tells whether a text is the title, but for its signs.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_repeats_is_title (const DatelineHtmlRepeats *self, const char *text)
{
  g_autofree char *folded = fold (text);

  return self->title != NULL && g_str_equal (folded, self->title);
}

/**
 * dateline_html_repeats_is_like_title:
 * @self: repeats
 * @text: a heading above the article
 *
 * Tells whether a heading is the title in other words, or with words around it.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_repeats_is_like_title (const DatelineHtmlRepeats *self, const char *text)
{
  g_autofree char *folded = fold (text);
  g_autoptr (GHashTable) words = find_words (text);
  const guint n_words = g_hash_table_size (self->words);
  GHashTableIter iter;
  gpointer word;
  guint n_same = 0;

  if (self->title != NULL && *self->title != '\0' && strstr (folded, self->title) != NULL)
    return TRUE;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    n_same += g_hash_table_contains (self->words, word);

  return n_same >= MIN_LIKE_WORDS && n_same * 100 >= n_words * LIKE_PERCENT;
}

/**
 * dateline_html_repeats_add:
 * @self: repeats
 * @text: a long paragraph
 *
 * Takes note of a paragraph.
 *
 * Returns: %TRUE if it is there for the first time
 */
gboolean
dateline_html_repeats_add (DatelineHtmlRepeats *self, const char *text)
{
  return g_hash_table_add (self->texts, g_strdup (text));
}

/* Whether a paragraph is nothing but a quote in the line. */
static gboolean
is_marked_quote (DatelineHtmlRepeats *self, const DatelineHtmlRun *run)
{
  guint quote = run->start;

  while (quote > run->owner &&
         dateline_html_tree_get (self->page->tree, quote)->tag != DATELINE_TAG_Q)
    quote = dateline_html_tree_get (self->page->tree, quote)->parent;

  return quote > run->owner && dateline_html_tree_get (self->page->tree, quote)->end >= run->end;
}

static gboolean
is_called_pull_quote (DatelineHtmlRepeats *self, const DatelineHtmlRun *run)
{
  guint position = run->owner;

  if (is_marked_quote (self, run))
    return TRUE;
  for (guint i = 0; i < MAX_PULL_QUOTE_HEIGHT && position != 0; i++) {
    if ((dateline_html_page_read_names (self->page, position) & DATELINE_HTML_NAME_PULL_QUOTE) != 0)
      return TRUE;
    position = dateline_html_tree_get (self->page->tree, position)->parent;
  }

  return FALSE;
}

/* All paragraphs of the article one behind the other, without pulled quotes. */
static void
collect_all (DatelineHtmlRepeats *self)
{
  self->all = g_string_new (NULL);
  for (guint i = 0; i < self->page->runs->len; i++) {
    const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, i);
    const guint flags = self->page->measures[run->owner].flags;
    g_autofree char *text = NULL;
    g_autofree char *folded = NULL;

    if ((self->page->measures[run->start].flags & DATELINE_HTML_INCLUDED) == 0 ||
        (flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_UNREAD)) != 0 ||
        is_called_pull_quote (self, run))
      continue;
    text = dateline_html_page_dup_run (self->page, run);
    folded = fold (text);
    g_string_append (self->all, folded);
    g_string_append_c (self->all, '\n');
  }
}

/* The paragraph may have more between two sentences, “…,” she said. “…”, and between their
 * parts, of which a quote is made short. */
static gboolean
has_all_parts (DatelineHtmlRepeats *self, const char *text)
{
  g_auto (GStrv) sentences = g_strsplit_set (text, ".!?,;:\n", -1);
  guint n_found = 0;

  for (guint i = 0; sentences[i] != NULL; i++) {
    g_autofree char *folded = fold (sentences[i]);

    if (*folded == '\0')
      continue;
    if (strstr (self->all->str, folded) == NULL)
      return FALSE;
    n_found++;
  }

  return n_found > 0;
}

/**
 * dateline_html_repeats_is_pull_quote:
 * @self: repeats
 * @run: a text of the article
 * @text: what it says
 *
 * Tells whether a text was pulled out of another paragraph.
 *
 * Returns: %TRUE if it was
 */
gboolean
dateline_html_repeats_is_pull_quote (DatelineHtmlRepeats *self,
                                     const DatelineHtmlRun *run,
                                     const char *text)
{
  if (run->n_chars > MAX_PULL_QUOTE_CHARS || self->n_pull_quotes >= MAX_PULL_QUOTES ||
      !is_called_pull_quote (self, run))
    return FALSE;

  self->n_pull_quotes++;
  if (self->all == NULL)
    collect_all (self);

  return has_all_parts (self, text);
}
