/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the title, headings, paragraphs and lists of a plain text. Lines are
 * joined only where they were wrapped: where the first word of the next line
 * would not have fitted behind the last of this one. */

#include "dateline-plain-text.h"

#include <string.h>

#include "annotate/dates/dateline-published.h"
#include "dateline-byline.h"
#include "dateline-flow-text.h"
#include "dateline-plain-line-private.h"
#include "formats/markdown/dateline-markdown.h"

/* The widest column that lines are wrapped at by hand or by mail. */
#define MAX_WRAP_WIDTH 120

/* Those who wrap leave some more room than there must be. */
#define WRAP_SLACK 10

/* An item of a list has no more. */
#define MAX_ITEM_LINES 20

#define MAX_TITLE_CHARS 160
#define MAX_HEADING_CHARS 80
#define MAX_BYLINE_CHARS 120

typedef struct {
  DatelineArticleBuilder *builder;
  GArray *lines;
  DatelineFlowText flow;
  guint wrap_width; /* 0 where every line is a paragraph of its own */
  guint position;
} Parser;

/* Behind the last line there are empty ones. */
static const DatelinePlainLine *
get_line (Parser *self, guint position)
{
  static const DatelinePlainLine none = { .start = "", .follows_gap = TRUE };

  return position < self->lines->len ? &g_array_index (self->lines, DatelinePlainLine, position)
                                     : &none;
}

/* The width that nine of ten lines keep to, or 0 if lines are not wrapped. */
static guint
find_wrap_width (Parser *self)
{
  guint counts[MAX_WRAP_WIDTH + 2] = { 0 };
  guint n_pairs = 0;
  guint n_open = 0;
  guint n_seen = 0;
  guint width = 0;

  for (guint i = 0; i < self->lines->len; i++) {
    const DatelinePlainLine *line = get_line (self, i);
    const DatelinePlainLine *next = get_line (self, i + 1);

    counts[MIN (line->width, MAX_WRAP_WIDTH + 1)]++;
    if (!next->follows_gap) {
      n_pairs++;
      n_open += !line->is_ended;
    }
  }
  if (n_pairs == 0 || n_open * 5 < n_pairs * 2)
    return 0;

  while (width <= MAX_WRAP_WIDTH && (n_seen += counts[width]) * 10 < self->lines->len * 9)
    width++;

  return width <= MAX_WRAP_WIDTH ? width : 0;
}

static gboolean
is_joined (Parser *self, const DatelinePlainLine *line, const DatelinePlainLine *next)
{
  if (next->follows_gap || self->wrap_width == 0)
    return FALSE;
  if (next->is_lower && !line->is_ended)
    return TRUE;

  return next->indent <= line->indent + 1 &&
         line->width + 1 + next->word_width + WRAP_SLACK > self->wrap_width;
}

/* Whether a line begins as another one of a list does. */
static gboolean
is_like_item (Parser *self, guint position, gboolean is_numbered)
{
  const DatelinePlainLine *line = get_line (self, position);
  gboolean is_sure;

  return is_numbered ? dateline_plain_line_is_numbered (line)
                     : dateline_plain_line_get_bullet (line, &is_sure) > 0;
}

/* Whether a line goes on with an item that begins at @indent. */
static gboolean
is_in_item (Parser *self, guint position, guint indent)
{
  const DatelinePlainLine *line = get_line (self, position);

  return line->n_bytes > 0 && position > 0 && !line->follows_gap &&
         (line->indent > indent || is_joined (self, get_line (self, position - 1), line));
}

/* A dash or a number alone may begin a sentence; two in a row are a list. */
static gboolean
is_list_item (Parser *self, guint position)
{
  const DatelinePlainLine *line = get_line (self, position);
  const gboolean is_numbered = dateline_plain_line_is_numbered (line);
  gboolean is_sure = FALSE;
  guint at = position + 1;

  if (!is_numbered && dateline_plain_line_get_bullet (line, &is_sure) == 0)
    return FALSE;
  if (is_sure)
    return TRUE;

  while (at < position + MAX_ITEM_LINES && !is_like_item (self, at, is_numbered) &&
         is_in_item (self, at, line->indent))
    at++;
  if (is_like_item (self, at, is_numbered))
    return TRUE;

  at = position;
  while (at > 0 && position - at < MAX_ITEM_LINES &&
         (at == position ||
          (!is_like_item (self, at, is_numbered) && is_in_item (self, at, line->indent))))
    at--;

  return at < position && is_like_item (self, at, is_numbered);
}

static gboolean
is_heading (Parser *self, guint position)
{
  const DatelinePlainLine *line = get_line (self, position);

  return line->width <= MAX_HEADING_CHARS && !line->is_ended &&
         dateline_plain_line_is_all_capitals (line) && (line->follows_gap || self->wrap_width == 0);
}

/* Where the names of a byline stand in a line that may be one. A line such as “By the
 * river” names nobody: names have capitals, where there are any. */
static const char *
find_names (Parser *self, guint position, const char *text)
{
  const DatelinePlainLine *line = get_line (self, position);
  const char *names = dateline_byline_skip_by (text);

  if (names == NULL && dateline_byline_has_post (text))
    names = text;
  if (line->is_ended || line->width > MAX_BYLINE_CHARS ||
      is_joined (self, line, get_line (self, position + 1)))
    return NULL;
  return names != NULL && !g_unichar_islower (g_utf8_get_char (names)) ? names : NULL;
}

static gboolean
is_byline (Parser *self, guint position)
{
  const DatelinePlainLine *line = get_line (self, position);
  g_autofree char *text = g_strndup (line->start, line->n_bytes);

  return find_names (self, position, text) != NULL;
}

/* The first line, but for those that say when it was published, is the title if it stands for
 * itself and is no sentence. */
static gboolean
is_title (Parser *self)
{
  const DatelinePlainLine *line = get_line (self, self->position);
  const DatelinePlainLine *next = get_line (self, self->position + 1);
  const gunichar last = g_utf8_get_char (g_utf8_prev_char (line->start + line->n_bytes));

  if (dateline_article_builder_get (self->builder, DATELINE_ARTICLE_TITLE) != NULL ||
      next->n_bytes == 0 || line->width > MAX_TITLE_CHARS || last == '.' || last == 0x3002 ||
      last == 0x6d4 || last == ',' || last == ':' || last == ';')
    return FALSE;

  return next->follows_gap || dateline_plain_line_get_rule (next) != 0 ||
         is_byline (self, self->position + 1) ||
         (self->wrap_width == 0 && next->width > line->width) ||
         dateline_plain_line_is_all_capitals (line);
}

static void
add_line (DatelineFlowText *flow, const char *start, gsize n_bytes)
{
  const gboolean is_cut = flow->last == '-' && flow->text->len > 1 &&
                          flow->text->str[flow->text->len - 2] != ' ' && n_bytes > 0 &&
                          g_unichar_islower (g_utf8_get_char (start));

  if (!is_cut)
    dateline_flow_text_add (flow, "\n", 1);
  dateline_flow_text_add (flow, start, n_bytes);
}

static void
end_block (Parser *self, DatelineBlockType type, guint level)
{
  dateline_article_builder_add_block (self->builder, type, level, self->flow.text->str);
  dateline_flow_text_reset (&self->flow);
}

/* Adds the line and those wrapped behind it; @n_skipped bytes are no text. */
static void
take_wrapped (Parser *self, gsize n_skipped)
{
  const DatelinePlainLine *line = get_line (self, self->position);
  const guint indent = is_list_item (self, self->position) ? line->indent : G_MAXUINT;

  add_line (&self->flow, line->start + n_skipped, line->n_bytes - n_skipped);
  for (;;) {
    const DatelinePlainLine *next = get_line (self, self->position + 1);

    self->position++;
    if (!(is_joined (self, line, next) || is_in_item (self, self->position, indent)) ||
        *next->start == '>' || is_list_item (self, self->position) ||
        dateline_plain_line_get_rule (next) != 0)
      return;
    add_line (&self->flow, next->start, next->n_bytes);
    line = next;
  }
}

/* Bytes of the signs before what a mail quotes, and before what that quotes. */
static gsize
count_quote_signs (const DatelinePlainLine *line)
{
  gsize n_bytes = 0;

  while (n_bytes < line->n_bytes && strchr ("> ", line->start[n_bytes]) != NULL)
    n_bytes++;

  return *line->start == '>' ? n_bytes : 0;
}

static gboolean
is_quoted (const DatelinePlainLine *line)
{
  const gsize n_bytes = count_quote_signs (line);

  return n_bytes > 0 && n_bytes < line->n_bytes;
}

static void
take_quoted (Parser *self)
{
  const DatelinePlainLine *line;

  do {
    const gsize n_signs = count_quote_signs (get_line (self, self->position));

    line = get_line (self, self->position++);
    add_line (&self->flow, line->start + n_signs, line->n_bytes - n_signs);
    line = get_line (self, self->position);
  } while (is_quoted (line) && !line->follows_gap);
  end_block (self, DATELINE_BLOCK_QUOTE, 0);
}

/* What parts a text and says nothing: a rule, a quoted line without words, and what stands
 * before the signature of a mail. */
static gboolean
is_empty (const DatelinePlainLine *line)
{
  return dateline_plain_line_get_rule (line) != 0 || count_quote_signs (line) == line->n_bytes ||
         (line->n_bytes == 2 && strncmp (line->start, "--", 2) == 0);
}

static void
take_title (Parser *self)
{
  const DatelinePlainLine *line = get_line (self, self->position);

  add_line (&self->flow, line->start, line->n_bytes);
  dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_TITLE, self->flow.text->str,
                                  "first line");
  dateline_flow_text_reset (&self->flow);
  self->position++;
  if (dateline_plain_line_get_rule (get_line (self, self->position)) != 0)
    self->position++;
}

/* “Published 20 November 2024” before the title is a paragraph of its own: it is the evidence
 * for the day. */
static void
take_published (Parser *self)
{
  for (guint i = 0; i < DATELINE_PUBLISHED_MAX_LINES && self->position < self->lines->len; i++) {
    const DatelinePlainLine *line = get_line (self, self->position);
    g_autofree char *text = g_strndup (line->start, line->n_bytes);

    if (!dateline_published_is_line (text))
      return;
    add_line (&self->flow, line->start, line->n_bytes);
    end_block (self, DATELINE_BLOCK_PARAGRAPH, 0);
    self->position++;
    if (dateline_plain_line_get_rule (get_line (self, self->position)) != 0)
      self->position++;
  }
}

/* Who wrote it is shown above the text, and not in it, but for a line that has more: a
 * date. */
static void
take_byline (Parser *self)
{
  const DatelinePlainLine *line = get_line (self, self->position);
  g_autofree char *text = g_strndup (line->start, line->n_bytes);
  g_autofree char *paper = NULL;

  if (find_names (self, self->position, text) == NULL ||
      !dateline_byline_offer (self->builder, text, "byline"))
    return;
  paper = dateline_byline_dup_paper (text);
  dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_PUBLISHER, paper, "byline");
  if (strpbrk (text, "0123456789") == NULL)
    self->position++;
}

static void
take_block (Parser *self)
{
  const DatelinePlainLine *line = get_line (self, self->position);
  const gunichar rule = dateline_plain_line_get_rule (get_line (self, self->position + 1));
  gboolean is_sure;

  if (is_empty (line)) {
    self->position++;
  } else if (is_list_item (self, self->position)) {
    take_wrapped (self, dateline_plain_line_is_numbered (line)
                          ? 0
                          : dateline_plain_line_get_bullet (line, &is_sure));
    end_block (self, DATELINE_BLOCK_LIST_ITEM, 0);
  } else if (is_quoted (line)) {
    take_quoted (self);
  } else if (is_heading (self, self->position) ||
             ((rule == '=' || rule == '-' || rule == '~') && line->width <= MAX_HEADING_CHARS &&
              !get_line (self, self->position + 1)->follows_gap)) {
    add_line (&self->flow, line->start, line->n_bytes);
    end_block (self, DATELINE_BLOCK_HEADING, rule == '-' || rule == '~' ? 3 : 2);
    self->position += rule != 0 ? 2 : 1;
  } else {
    take_wrapped (self, 0);
    end_block (self, DATELINE_BLOCK_PARAGRAPH, 0);
  }
}

/**
 * dateline_plain_text_parse:
 * @text: UTF-8 as [func@Dateline.text_decode] makes it
 * @builder: where the blocks go
 *
 * Finds the blocks of a plain text, and its title if the first line is one.
 * The time is linear.
 */
void
dateline_plain_text_parse (const char *text, DatelineArticleBuilder *builder)
{
  const char *body = dateline_markdown_front_parse_bare (text, builder);
  g_autoptr (GArray) lines = dateline_plain_lines_split (body);
  Parser self = { .builder = builder, .lines = lines };
  gboolean follows_rule;

  self.wrap_width = find_wrap_width (&self);
  dateline_flow_text_init (&self.flow);

  while (self.position < lines->len &&
         dateline_plain_line_get_rule (get_line (&self, self.position)) != 0)
    self.position++;
  follows_rule = self.position > 0;
  take_published (&self);
  if (!follows_rule && self.position < lines->len && is_title (&self))
    take_title (&self);
  if (self.position > 0)
    take_byline (&self);
  while (self.position < lines->len)
    take_block (&self);

  dateline_flow_text_clear (&self.flow);
}
