/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes the blocks of an article of what was found to be one in a page. */

#include "dateline-html-blocks.h"

#include <stdlib.h>
#include <string.h>

#include "dateline-html-lexicon.h"
#include "dateline-html-repeats.h"
#include "dateline-html-scraps-private.h"
#include "dateline-html-writer-private.h"

#define MIN_SUBTITLE_CHARS 30

/* A paragraph that long does not stand twice in an article by accident. */
#define MIN_REPEATED_CHARS 60

/* How far up from a text its list or its row is looked for. */
#define MAX_HEIGHT 16

#define NODES_BETWEEN_CHECKS 65536

typedef struct {
  DatelineHtmlPage *page;
  DatelineArticleBuilder *builder;
  DatelineHtmlFigures figures;
  DatelineHtmlRepeats repeats;
  DatelineHtmlScraps scraps;
  GHashTable *ordinals; /* lists to the number of their last item */
  char *heading;        /* (nullable): waits for what it heads */
  guint level;
  gboolean is_cut; /* something was left out since the heading */
  gboolean follows_title;
  gboolean follows_colon;
  guint kept_list;
  guint last_item;
  guint row;
  GString *cells;
  guint32 n_chars;
} Writer;

static guint
get_flags (Writer *self, const DatelineHtmlRun *run)
{
  return self->page->measures[run->owner].flags;
}

static DatelineTag
get_tag (Writer *self, guint position)
{
  return dateline_html_tree_get (self->page->tree, position)->tag;
}

static guint
find_around (Writer *self, guint position, DatelineTag tag, DatelineTag other)
{
  for (guint i = 0; i < MAX_HEIGHT && position != 0; i++) {
    if (get_tag (self, position) == tag || get_tag (self, position) == other)
      return position;
    position = dateline_html_tree_get (self->page->tree, position)->parent;
  }

  return 0;
}

/* What was headed has come. */
static void
end_heading (gpointer user_data)
{
  Writer *self = user_data;

  if (self->heading != NULL)
    dateline_article_builder_add_block (self->builder, DATELINE_BLOCK_HEADING, self->level,
                                        self->heading);
  g_clear_pointer (&self->heading, g_free);
}

static void
add_block (Writer *self, DatelineBlockType type, const char *text)
{
  const gsize length = strlen (text);

  dateline_html_figures_end (&self->figures);
  end_heading (self);
  dateline_article_builder_add_block (self->builder, type, 0, text);
  self->follows_colon = length > 0 && (text[length - 1] == ':' || g_str_has_suffix (text, "："));
  self->follows_title = FALSE;
}

static void
end_row (Writer *self)
{
  if (self->cells->len > 0)
    add_block (self, DATELINE_BLOCK_PARAGRAPH, self->cells->str);
  g_string_truncate (self->cells, 0);
  self->row = 0;
}

static void
add_cell (Writer *self, const DatelineHtmlRun *run, const char *text)
{
  const guint row = find_around (self, run->owner, DATELINE_TAG_TR, DATELINE_TAG_CAPTION);

  if (row != self->row)
    end_row (self);
  self->row = row;
  if (self->cells->len > 0)
    g_string_append (self->cells, " | ");
  g_string_append (self->cells, text);
}

static void
add_heading (Writer *self, const DatelineHtmlRun *run, const char *text)
{
  const guint level = get_flags (self, run) & DATELINE_HTML_LEVEL;

  if (dateline_html_repeats_is_title (&self->repeats, text) ||
      (self->n_chars == 0 && dateline_html_repeats_is_like_title (&self->repeats, text))) {
    /* Above the title is what it is about, or a name of the section. */
    if (self->n_chars == 0)
      g_clear_pointer (&self->heading, g_free);
    self->follows_title = TRUE;
    return;
  }
  /* Right below the title it is a subtitle. */
  if (self->follows_title && level > 1 && self->n_chars == 0 &&
      (run->n_chars >= MIN_SUBTITLE_CHARS || (run->is_ended && !g_str_has_suffix (text, ":")))) {
    if (dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_SUBTITLE, text,
                                        "heading below the title"))
      return;
  }

  dateline_html_figures_end (&self->figures);
  if (!self->is_cut)
    end_heading (self);
  g_free (self->heading);
  self->heading = g_strdup (text);
  self->level = level;
  self->is_cut = FALSE;
}

/* The number of an item in its list, or 0 if it has none. */
static guint
find_ordinal (Writer *self, guint item)
{
  const guint list = find_around (self, item, DATELINE_TAG_OL, DATELINE_TAG_UL);
  const char *start;
  guint number;

  if (get_tag (self, list) != DATELINE_TAG_OL)
    return 0;

  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->ordinals, GUINT_TO_POINTER (list)));
  if (number == 0) {
    start = dateline_html_tree_get_attribute (self->page->tree, list, DATELINE_ATTRIBUTE_START);
    number = start != NULL ? (guint) CLAMP (strtol (start, NULL, 10), 1, 100000) - 1 : 0;
  }
  number++;
  g_hash_table_insert (self->ordinals, GUINT_TO_POINTER (list), GUINT_TO_POINTER (number));

  return number;
}

static void
add_item (Writer *self, const DatelineHtmlRun *run, const char *text)
{
  const guint item = find_around (self, run->owner, DATELINE_TAG_LI, DATELINE_TAG_DD);
  const guint ordinal = item != self->last_item && get_tag (self, item) == DATELINE_TAG_LI
                        ? find_ordinal (self, item)
                        : 0;
  g_autofree char *numbered = ordinal > 0 ? g_strdup_printf ("%u. %s", ordinal, text) : NULL;

  self->last_item = item;
  add_block (self, DATELINE_BLOCK_LIST_ITEM, numbered != NULL ? numbered : text);
}

/* A list of nothing but links leads away from the article, unless the text
 * before it says what it is. */
static gboolean
is_list_of_links (Writer *self, const DatelineHtmlRun *run)
{
  const guint list = find_around (self, run->owner, DATELINE_TAG_UL, DATELINE_TAG_OL);
  const DatelineHtmlMeasure *measure = &self->page->measures[list];

  if (list == 0 || measure->n_link * 5 < measure->n_chars * 4 || list == self->kept_list)
    return FALSE;
  if (self->follows_colon) {
    self->kept_list = list;
    return FALSE;
  }

  return TRUE;
}

static gboolean
is_repeated (Writer *self, const DatelineHtmlRun *run, const char *text)
{
  return (run->n_chars >= MIN_REPEATED_CHARS &&
          !dateline_html_repeats_add (&self->repeats, text)) ||
         dateline_html_repeats_is_pull_quote (&self->repeats, run, text);
}

static gboolean
take_subtitle (Writer *self, guint position, const DatelineHtmlRun *run, const char *text)
{
  return self->n_chars == 0 && position <= self->scraps.first_run &&
         (get_flags (self, run) & DATELINE_HTML_SUBTITLE) != 0 &&
         (get_flags (self, run) & DATELINE_HTML_ITEM) == 0 &&
         (run->n_chars >= MIN_SUBTITLE_CHARS ||
          (get_flags (self, run) & DATELINE_HTML_LEVEL) == 0 || self->follows_title) &&
         run->n_link * 2 < run->n_chars + 1 &&
         dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_SUBTITLE, text,
                                         "standfirst");
}

static void
add_text (Writer *self, const DatelineHtmlRun *run, const char *text)
{
  const guint flags = get_flags (self, run);

  self->n_chars += run->n_chars;
  if ((flags & DATELINE_HTML_TABLE) != 0) {
    add_cell (self, run, text);
    return;
  }
  end_row (self);
  if ((flags & DATELINE_HTML_ITEM) != 0)
    add_item (self, run, text);
  else if ((flags & DATELINE_HTML_QUOTE) != 0)
    add_block (self, DATELINE_BLOCK_QUOTE, text);
  else
    add_block (self, DATELINE_BLOCK_PARAGRAPH, text);
}

static void
add_run (Writer *self, guint position)
{
  const DatelineHtmlRun *run = dateline_html_page_get_run (self->page, position);
  const guint flags = get_flags (self, run);
  g_autofree char *text = NULL;

  if (!dateline_html_scraps_is_in_article (&self->scraps, run)) {
    self->is_cut = self->is_cut || run->n_chars > 0;
    return;
  }
  if (dateline_html_figures_take_run (&self->figures, run))
    return;

  text = dateline_html_page_dup_run (self->page, run);
  if (*text == '\0')
    return;
  if ((flags & DATELINE_HTML_LEVEL) != 0) {
    if (self->n_chars == 0 && (dateline_html_scraps_is_stamp (run, text) ||
                               dateline_html_scraps_is_byline (&self->scraps, run, text)))
      return;
    end_row (self);
    if (!take_subtitle (self, position, run, text))
      add_heading (self, run, text);
    return;
  }

  if (self->n_chars == 0 && run->n_chars < 2 * DATELINE_HTML_MAX_BYLINE_CHARS &&
      dateline_html_repeats_is_title (&self->repeats, text)) {
    self->follows_title = TRUE;
    return;
  }
  if (take_subtitle (self, position, run, text))
    return;
  if (((flags & DATELINE_HTML_ITEM) != 0 && is_list_of_links (self, run)) ||
      dateline_html_scraps_has (&self->scraps, position, run, text) ||
      is_repeated (self, run, text)) {
    self->is_cut = TRUE;
    return;
  }
  add_text (self, run, text);
}

static void
write_all (Writer *self, GCancellable *cancellable)
{
  const guint n_nodes = self->page->tree->nodes->len;
  guint next = 0;

  for (guint i = 0; i < n_nodes; i++) {
    const guint flags = self->page->measures[i].flags;
    const gboolean is_seen =
      (flags & DATELINE_HTML_INCLUDED) != 0 &&
      (flags & (DATELINE_HTML_ASIDE | DATELINE_HTML_BYLINE)) == 0 &&
      ((flags & DATELINE_HTML_UNREAD) == 0 || find_around (self, i, DATELINE_TAG_BUTTON, 0) != 0);

    if (is_seen && (get_tag (self, i) == DATELINE_TAG_FIGURE || (flags & DATELINE_HTML_BOX) != 0))
      dateline_html_figures_open (&self->figures, i);
    else if (is_seen && get_tag (self, i) == DATELINE_TAG_IMG)
      dateline_html_figures_add_picture (&self->figures, i);

    while (next < self->page->runs->len &&
           dateline_html_page_get_run (self->page, next)->start == i)
      add_run (self, next++);

    if (i % NODES_BETWEEN_CHECKS == 0 && g_cancellable_is_cancelled (cancellable))
      return;
  }
  end_row (self);
  dateline_html_figures_end (&self->figures);
}

/**
 * dateline_html_blocks_add:
 * @page: a page whose article has been found
 * @around: (nullable): what else is in the file
 * @base: (nullable): what addresses in the page are relative to
 * @cancellable: (nullable): to give up
 * @builder: where the blocks go; its title, if it has one, is not repeated
 *
 * Makes blocks of an article. If it is given up, they are only some.
 *
 * Returns: how many letters of text there are, an ideograph counting for more
 */
guint
dateline_html_blocks_add (DatelineHtmlPage *page,
                          const DatelineHtmlSurroundings *around,
                          const char *base,
                          GCancellable *cancellable,
                          DatelineArticleBuilder *builder)
{
  const char *title = dateline_article_builder_get (builder, DATELINE_ARTICLE_TITLE);
  g_autoptr (GHashTable) ordinals = g_hash_table_new (NULL, NULL);
  Writer self = { .page = page, .builder = builder, .ordinals = ordinals };

  self.figures = (DatelineHtmlFigures) {
    .page = page,
    .builder = builder,
    .around = around,
    .base = base,
    .before_figure = end_heading,
    .user_data = &self,
  };
  dateline_html_repeats_init (&self.repeats, page, title);
  self.cells = g_string_new (NULL);
  dateline_html_scraps_init (&self.scraps, page, builder);
  write_all (&self, cancellable);

  dateline_html_figures_clear (&self.figures);
  g_string_free (self.cells, TRUE);
  g_free (self.heading);
  dateline_html_repeats_clear (&self.repeats);

  return self.n_chars;
}
