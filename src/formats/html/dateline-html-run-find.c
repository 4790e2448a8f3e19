/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the runs of a page, which are its paragraphs if it has any, and tells how much
 * they read like one. */

#include "dateline-html-page.h"

#include <string.h>

#include "formats/dateline-flow-text.h"

/* An ideograph says as much as so many letters, in halves. */
#define IDEOGRAPH_HALVES 5

#define MIN_GOOD_CHARS 40

static gboolean
is_sentence_mark (gunichar c)
{
  return c < 0x80 ? c == '.' || c == '!' || c == '?' || c == ',' || c == ';' || c == ':'
                  : c == 0x3002 || c == 0xff0c || c == 0xff01 || c == 0xff1f || c == 0x3001 ||
                      c == 0x060c || c == 0x061b || c == 0x061f || c == 0x06d4 || c == 0x2026 ||
                      c == 0xff1b || c == 0xff1a || c == 0x05c3;
}

static gboolean
is_sentence_end (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x3002 || c == 0xff01 ||
         c == 0xff1f || c == 0x061f || c == 0x06d4 || c == 0x2026 || c == 0xff1a;
}

/* Adds a text to a run. Returns: whether there was anything to see in it. */
static gboolean
count_text (DatelineHtmlPage *self, DatelineHtmlRun *run, guint position)
{
  const guint flags = self->measures[position].flags;
  const guint n_bytes = dateline_html_tree_get (self->tree, position)->n_bytes;
  const char *text = dateline_html_tree_get_text (self->tree, position);
  const char *end = text + n_bytes;
  guint n_halves = 0;
  gboolean has_signs = FALSE;

  for (const char *at = text; at < end; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (c <= ' ' || g_unichar_isspace (c) || g_unichar_iszerowidth (c))
      continue;
    has_signs = TRUE;
    if (is_sentence_mark (c))
      run->n_marks++;
    else if (dateline_is_ideographic (c))
      n_halves += IDEOGRAPH_HALVES;
    else if (g_unichar_isalnum (c))
      n_halves += 2;
    if (c >= 0x80 ? !g_unichar_ispunct (c) || is_sentence_end (c)
                  : strchr ("\"')]", (int) c) == NULL)
      run->is_ended = is_sentence_end (c);
  }

  run->n_chars += n_halves / 2;
  if ((flags & DATELINE_HTML_LINK) != 0)
    run->n_link += n_halves / 2;
  if ((flags & DATELINE_HTML_TIME) != 0)
    run->n_time += n_halves / 2;

  return has_signs;
}

static void
end_run (DatelineHtmlPage *self, DatelineHtmlRun *run)
{
  if (run->end > run->start)
    g_array_append_val (self->runs, *run);
  *run = (DatelineHtmlRun) { 0 };
}

/**
 * dateline_html_page_find_runs:
 * @self: a page whose flags are known
 *
 * Finds the texts between the borders of blocks, and counts what is in them.
 */
void
dateline_html_page_find_runs (DatelineHtmlPage *self)
{
  DatelineHtmlRun run = { 0 };
  guint n_breaks = 0;
  gboolean follows_break = FALSE;

  for (guint i = 1; i < self->tree->nodes->len; i++) {
    const DatelineHtmlNode *node = dateline_html_tree_get (self->tree, i);
    const DatelineHtmlMeasure *measure = &self->measures[i];

    if (dateline_tag_is_block (node->tag)) {
      end_run (self, &run);
      n_breaks = 0;
      follows_break = FALSE;
    } else if ((measure->flags & DATELINE_HTML_UNREAD) != 0) {
      continue;
    } else if (node->tag == DATELINE_TAG_BR && ++n_breaks == 2 &&
               (measure->flags & DATELINE_HTML_PRE) == 0) {
      end_run (self, &run);
      follows_break = TRUE;
    } else if (node->tag == DATELINE_TAG_TEXT) {
      if (run.end > run.start && run.owner != measure->block) {
        end_run (self, &run);
        follows_break = FALSE;
      }
      if (!count_text (self, &run, i))
        continue;
      n_breaks = 0;
      if (run.end == 0) {
        run.start = i;
        run.owner = measure->block;
        run.follows_break = follows_break;
      }
      run.end = i + 1;
    }
  }
  end_run (self, &run);
}

/**
 * dateline_html_page_rate_run:
 * @run: a text
 *
 * Tells how much a text reads like a paragraph of an article: one that has
 * sentences and few links.
 *
 * Returns: its letters that are in no link, or 0 if it reads like none
 */
guint32
dateline_html_page_rate_run (const DatelineHtmlRun *run)
{
  if (run->n_chars < MIN_GOOD_CHARS || run->n_link * 2 > run->n_chars ||
      (run->n_marks == 0 && run->n_chars < 3 * MIN_GOOD_CHARS))
    return 0;

  return run->n_chars - run->n_link;
}
