/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands before the text of a Markdown file: names and values between
 * lines of signs, as YAML or TOML has them, or a title block of Pandoc. */

#include "dateline-markdown-private.h"
#include "dateline-markdown.h"
#include "formats/dateline-byline.h"

#include <string.h>

#include "formats/html/dateline-html-date.h"

#define MAX_LINES 200
#define MAX_NAME_BYTES 40

/* One name alone may begin a sentence: “Source: the town says.” */
#define MIN_BARE_FIELDS 2

static const struct {
  const char *name;
  DatelineArticleField field;
} fields[] = {
  { "title", DATELINE_ARTICLE_TITLE },           { "headline", DATELINE_ARTICLE_TITLE },
  { "subtitle", DATELINE_ARTICLE_SUBTITLE },     { "author", DATELINE_ARTICLE_AUTHORS },
  { "authors", DATELINE_ARTICLE_AUTHORS },       { "by", DATELINE_ARTICLE_AUTHORS },
  { "byline", DATELINE_ARTICLE_AUTHORS },        { "date", DATELINE_ARTICLE_PUBLISHED },
  { "published", DATELINE_ARTICLE_PUBLISHED },   { "pubdate", DATELINE_ARTICLE_PUBLISHED },
  { "publishdate", DATELINE_ARTICLE_PUBLISHED }, { "lang", DATELINE_ARTICLE_LANGUAGE },
  { "language", DATELINE_ARTICLE_LANGUAGE },     { "dir", DATELINE_ARTICLE_DIRECTION },
  { "publisher", DATELINE_ARTICLE_PUBLISHER },   { "site", DATELINE_ARTICLE_PUBLISHER },
  { "source", DATELINE_ARTICLE_SOURCE_URL },     { "url", DATELINE_ARTICLE_SOURCE_URL },
  { "canonical", DATELINE_ARTICLE_SOURCE_URL },  { "canonical_url", DATELINE_ARTICLE_SOURCE_URL },
};

typedef struct {
  DatelineArticleBuilder *builder;
  int field; /* of the last name, or -1 */
  char *origin;
} Front;

/* Without quotation marks, and without a comment behind. */
static char *
get_value (const char *text)
{
  g_autofree char *value = g_strstrip (g_strdup (text));
  const char *comment;

  if (*value == '"' || *value == '\'') {
    const char *end = strrchr (value + 1, *value);

    return g_strndup (value + 1, end != NULL ? (gsize) (end - value - 1) : strlen (value + 1));
  }
  comment = strstr (value, " #");

  return g_strchomp (
    g_strndup (value, comment != NULL ? (gsize) (comment - value) : strlen (value)));
}

static void
offer (Front *self, const char *text)
{
  g_autofree char *value = get_value (text);
  g_autofree char *date = NULL;

  if (self->field < 0 || *value == '\0')
    return;

  switch (self->field) {
  case DATELINE_ARTICLE_AUTHORS:
    dateline_byline_offer (self->builder, value, self->origin);
    break;
  case DATELINE_ARTICLE_PUBLISHED:
    date = dateline_html_date_parse (value);
    dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_PUBLISHED, date, self->origin);
    break;
  default:
    dateline_article_builder_offer (self->builder, (DatelineArticleField) self->field, value,
                                    self->origin);
  }
}

static void
offer_list (Front *self, const char *text)
{
  g_autofree char *inner = g_strndup (text + 1, strcspn (text + 1, "]"));
  g_auto (GStrv) items = g_strsplit (inner, ",", -1);

  for (guint i = 0; items[i] != NULL; i++)
    offer (self, items[i]);
}

static void
set_field (Front *self, const char *name, gsize n_bytes)
{
  g_autofree char *small = g_ascii_strdown (name, (gssize) n_bytes);

  g_strstrip (small);
  self->field = -1;
  g_clear_pointer (&self->origin, g_free);
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++) {
    if (g_str_equal (small, fields[i].name)) {
      self->field = (int) fields[i].field;
      self->origin = g_strconcat ("front matter ", fields[i].name, NULL);
    }
  }
}

static void
take_line (Front *self, const char *line, char sign)
{
  const char *behind = strchr (line, sign);
  const char *item = line + strspn (line, " \t");

  if (*item == '-' && item[1] == ' ') {
    item += 2;
    offer (self, g_str_has_prefix (item, "name:") ? item + strlen ("name:") : item);
  } else if (item > line && behind != NULL) {
    /* A member of what the last name is. */
    if (g_str_has_prefix (item, "name"))
      offer (self, behind + 1);
  } else if (behind != NULL) {
    set_field (self, line, (gsize) (behind - line));
    behind += 1 + strspn (behind + 1, " \t");
    if (*behind == '[')
      offer_list (self, behind);
    else
      offer (self, behind);
  }
}

/* Up to three lines that begin with a percent sign: title, authors, date. */
static const char *
parse_pandoc (const char *text, DatelineArticleBuilder *builder)
{
  static const char *const names[] = { "title", "author", "date" };
  Front self = { .builder = builder, .field = -1 };

  for (guint i = 0; i < G_N_ELEMENTS (names) && *text == '%'; i++) {
    const char *end = strchrnul (text, '\n');
    g_autofree char *line = g_strndup (text + 1, (gsize) (end - text - 1));

    set_field (&self, names[i], strlen (names[i]));
    offer (&self, line);
    text = *end == '\0' ? end : end + 1;
  }
  g_free (self.origin);

  return text;
}

static gboolean
is_end (const char *line, char fence)
{
  const char *behind = line + strspn (line, "-+.");

  return behind - line == 3 && behind[strspn (behind, " \t")] == '\0' &&
         (*line == fence || (fence == '-' && *line == '.'));
}

/* How many of the names are known in the lines down to an empty one, or 0 if they are no names
 * and values. */
static guint
count_bare (const char *text)
{
  Front self = { .field = -1 };
  guint n_known = 0;
  guint n_lines = 0;

  while (*text != '\n' && *text != '\0') {
    const gsize n_bytes = strcspn (text, "\n");
    const gsize n_name = strcspn (text, ":\n");

    if (++n_lines > MAX_LINES || n_name >= n_bytes || n_name > MAX_NAME_BYTES ||
        (text[n_name + 1] != ' ' && text[n_name + 1] != '\n'))
      return 0;
    set_field (&self, text, n_name);
    g_clear_pointer (&self.origin, g_free);
    if (n_lines == 1 && self.field < 0)
      return 0;
    n_known += self.field >= 0;
    text += n_bytes;
    if (*text != '\0')
      text++;
  }

  return *text == '\n' ? n_known : 0;
}

/**
 * dateline_markdown_front_parse_bare:
 * @text: a text of any kind
 * @builder: an article
 *
 * Offers what stands before a text as names and values, with nothing but an empty line
 * behind: “Title: …”, “Author: …”, “Date: …”.
 *
 * Returns: the text behind it; all of it if there is nothing before
 */
const char *
dateline_markdown_front_parse_bare (const char *text, DatelineArticleBuilder *builder)
{
  Front self = { .builder = builder, .field = -1 };

  if (count_bare (text) < MIN_BARE_FIELDS)
    return text;
  while (*text != '\n') {
    const gsize n_bytes = strcspn (text, "\n");
    g_autofree char *line = g_strndup (text, n_bytes);

    take_line (&self, line, ':');
    text += n_bytes + 1;
  }
  g_free (self.origin);

  return text;
}

/**
 * dateline_markdown_front_parse:
 * @text: a Markdown text
 * @builder: an article
 *
 * Offers what stands before the text.
 *
 * Returns: the text behind it; all of it if there is nothing before
 */
const char *
dateline_markdown_front_parse (const char *text, DatelineArticleBuilder *builder)
{
  const char fence = g_str_has_prefix (text, "+++\n") ? '+' : '-';
  Front self = { .builder = builder, .field = -1 };
  g_autoptr (GPtrArray) lines = NULL;
  const char *at;
  gboolean has_end = FALSE;

  if (g_str_has_prefix (text, "% "))
    return parse_pandoc (text, builder);
  if (!g_str_has_prefix (text, "---\n") && fence != '+')
    return dateline_markdown_front_parse_bare (text, builder);

  lines = g_ptr_array_new_with_free_func (g_free);
  for (at = text + 4; *at != '\0' && !has_end && lines->len < MAX_LINES;) {
    const char *end = strchrnul (at, '\n');
    char *line = g_strndup (at, (gsize) (end - at));

    has_end = is_end (line, fence);
    g_ptr_array_add (lines, line);
    at = *end == '\0' ? end : end + 1;
  }
  if (!has_end)
    return text;

  for (guint i = 0; i + 1 < lines->len; i++)
    take_line (&self, g_ptr_array_index (lines, i), fence == '+' ? '=' : ':');
  g_free (self.origin);

  return at;
}
