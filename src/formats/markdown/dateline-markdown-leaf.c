/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes a block of an article of each block of a Markdown text: an item of a
 * list, a quotation or a paragraph, as its innermost container wants it. */

#include <string.h>

#include "formats/html/dateline-html.h"
#include "dateline-markdown-private.h"

#define MAX_NOTE_BYTES 40

static void
add_pictures (DatelineMarkdown *self)
{
  for (guint i = 0; i < self->pictures->len; i++) {
    DatelineMarkdownPicture *picture = &g_array_index (self->pictures, DatelineMarkdownPicture, i);
    const char *type;
    g_autoptr (GBytes) image = dateline_html_picture_find (NULL, NULL, picture->address, &type);

    if (*picture->alt != '\0' || picture->title != NULL || image != NULL)
      dateline_article_builder_add_figure (self->builder,
                                           picture->title != NULL ? picture->title : "",
                                           picture->alt, NULL, type, image);
    g_free (picture->alt);
    g_free (picture->address);
    g_free (picture->title);
  }
  g_array_set_size (self->pictures, 0);
}

static char *
read_inline (DatelineMarkdown *self, const char *text)
{
  return dateline_markdown_inline_parse (text, self->references, self->pictures);
}

/* Adds a text as what its containers make of it. */
static void
add_text (DatelineMarkdown *self, const char *text)
{
  const guint n = self->containers->len;
  DatelineMarkdownContainer *inner =
    n > 0 ? &g_array_index (self->containers, DatelineMarkdownContainer, n - 1) : NULL;
  gboolean is_quote = FALSE;

  for (guint i = 0; i < n; i++)
    is_quote = is_quote || g_array_index (self->containers, DatelineMarkdownContainer, i).is_quote;

  if (inner != NULL && !inner->is_quote) {
    g_autofree char *numbered = inner->number >= 0 && self->is_item_new
                                ? g_strdup_printf ("%" G_GINT64_FORMAT ". %s", inner->number, text)
                                : NULL;

    dateline_article_builder_add_block (self->builder, DATELINE_BLOCK_LIST_ITEM, 0,
                                        numbered != NULL ? numbered : text);
    self->is_item_new = FALSE;
  } else {
    dateline_article_builder_add_block (
      self->builder, is_quote ? DATELINE_BLOCK_QUOTE : DATELINE_BLOCK_PARAGRAPH, 0, text);
  }
}

/* Behind a task's box, such as [x], or a footnote's mark, such as [^1]: */
static const char *
skip_mark (DatelineMarkdown *self, const char *text)
{
  const char *end = g_str_has_prefix (text, "[^") ? strstr (text, "]:") : NULL;

  if (end != NULL && end - text < MAX_NOTE_BYTES)
    return end + 2;
  if (self->is_item_new && text[0] == '[' && text[1] != '\0' && strchr (" xX", text[1]) != NULL &&
      text[2] == ']' && text[3] == ' ')
    return text + 4;

  return text;
}

static void
end_paragraph (DatelineMarkdown *self)
{
  g_autofree char *plain = read_inline (self, skip_mark (self, self->text->str));

  if (*plain != '\0')
    add_text (self, plain);
  add_pictures (self);
}

static void
end_code (DatelineMarkdown *self)
{
  while (self->text->len > 0 && self->text->str[self->text->len - 1] == '\n')
    g_string_truncate (self->text, self->text->len - 1);
  if (self->text->len > 0)
    add_text (self, self->text->str);
}

static void
end_html (DatelineMarkdown *self)
{
  const DatelineHtmlSurroundings none = { NULL };

  /* Most are a tag or a comment between texts. */
  for (const char *at = self->text->str; *at != '\0'; at++) {
    if (*at == '<') {
      at += strcspn (at, ">");
      if (*at == '\0')
        return;
    } else if (!g_ascii_isspace (*at)) {
      dateline_html_parse (self->text->str, self->text->len, &none, NULL, self->builder, NULL);
      return;
    }
  }
}

static void
end_row (DatelineMarkdown *self, const char *start, gsize n_bytes)
{
  g_autofree char *row = g_strndup (start, n_bytes);
  g_autoptr (GString) cells = g_string_new (NULL);
  const char *inner = g_strstrip (row);
  g_auto (GStrv) texts = NULL;

  if (*inner == '|')
    inner++;
  texts = g_strsplit (inner, "|", -1);
  for (guint i = 0; texts[i] != NULL; i++) {
    g_autofree char *plain = read_inline (self, texts[i]);

    if (*plain == '\0')
      continue;
    if (cells->len > 0)
      g_string_append (cells, " | ");
    g_string_append (cells, plain);
  }
  if (cells->len > 0)
    add_text (self, cells->str);
}

static void
end_table (DatelineMarkdown *self)
{
  for (const char *at = self->text->str; *at != '\0';) {
    const char *end = strchrnul (at, '\n');

    end_row (self, at, (gsize) (end - at));
    at = *end == '\0' ? end : end + 1;
  }
  add_pictures (self);
}

/**
 * dateline_markdown_end_leaf:
 * @self: a text
 *
 * Adds the block that is open, if one is.
 */
void
dateline_markdown_end_leaf (DatelineMarkdown *self)
{
  switch (self->leaf) {
  case DATELINE_LEAF_PARAGRAPH:
    end_paragraph (self);
    break;
  case DATELINE_LEAF_FENCED:
  case DATELINE_LEAF_INDENTED:
    end_code (self);
    break;
  case DATELINE_LEAF_HTML:
    end_html (self);
    break;
  case DATELINE_LEAF_TABLE:
    end_table (self);
    break;
  case DATELINE_LEAF_NONE:
  default:
    break;
  }
  self->leaf = DATELINE_LEAF_NONE;
  self->n_lines = 0;
  g_string_truncate (self->text, 0);
}

/**
 * dateline_markdown_add_heading:
 * @self: a text
 * @level: the level of the heading, 1 to 6
 * @text: the heading, as it stands there
 *
 * Adds a heading: the first of all is the title.
 */
void
dateline_markdown_add_heading (DatelineMarkdown *self, guint level, const char *text)
{
  g_autofree char *plain = read_inline (self, text);

  if (level == 1 && dateline_article_builder_get_n_blocks (self->builder) == 0 &&
      dateline_article_builder_offer (self->builder, DATELINE_ARTICLE_TITLE, plain,
                                      "first heading")) {
    add_pictures (self);
    return;
  }
  if (g_strcmp0 (plain, dateline_article_builder_get (self->builder, DATELINE_ARTICLE_TITLE)) !=
        0 ||
      dateline_article_builder_get_n_blocks (self->builder) > 0)
    dateline_article_builder_add_block (self->builder, DATELINE_BLOCK_HEADING, level, plain);
  add_pictures (self);
}
