/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an article of a Markdown text: CommonMark's blocks, with the tables and
 * struck words of GitHub. This is how lines become blocks. */

#include "dateline-markdown.h"

#include <string.h>

#include "dateline-html-tags.h"
#include "dateline-markdown-private.h"

/* Deeper containers are taken for text. */
#define MAX_CONTAINERS 64

#define MAX_NUMBER_DIGITS 9
#define LINES_BETWEEN_CHECKS 4096

/* A line as it is taken apart. */
typedef struct {
  const char *at;
  const char *end;
  guint column;
  guint n_spare; /* columns of a tabulator that was taken in part */
} Line;

static guint
get_indent (const Line *line)
{
  guint column = line->column;

  for (const char *at = line->at; at < line->end && (*at == ' ' || *at == '\t'); at++)
    column += *at == '\t' ? 4 - column % 4 : 1;

  return column - line->column + line->n_spare;
}

/* Takes white space up to a number of columns. */
static void
skip_columns (Line *line, guint n_columns)
{
  while (n_columns > 0) {
    guint width;

    if (line->n_spare > 0) {
      line->n_spare--;
      n_columns--;
      continue;
    }
    if (line->at == line->end || (*line->at != ' ' && *line->at != '\t'))
      return;
    width = *line->at == '\t' ? 4 - line->column % 4 : 1;
    line->column += width;
    line->at++;
    line->n_spare = width > n_columns ? width - n_columns : 0;
    n_columns -= MIN (n_columns, width);
  }
}

static gboolean
is_blank (const Line *line)
{
  for (const char *at = line->at; at < line->end; at++) {
    if (*at != ' ' && *at != '\t')
      return FALSE;
  }

  return TRUE;
}

static const char *
skip_white (const Line *line)
{
  const char *at = line->at;

  while (at < line->end && (*at == ' ' || *at == '\t'))
    at++;

  return at;
}

static void
begin_leaf (DatelineMarkdown *self, DatelineMarkdownLeaf leaf)
{
  dateline_markdown_end_leaf (self);
  self->leaf = leaf;
}

static void
add_line (DatelineMarkdown *self, const char *start, const char *end)
{
  if (self->n_lines++ > 0)
    g_string_append_c (self->text, '\n');
  g_string_append_len (self->text, start, end - start);
}

static gboolean
take_atx_heading (DatelineMarkdown *self, const Line *line)
{
  const char *start = skip_white (line);
  const gsize level = strspn (start, "#");
  const char *behind = start + level;
  g_autofree char *text = NULL;
  gsize length;

  if (level == 0 || level > 6 || (behind < line->end && *behind != ' ' && *behind != '\t'))
    return FALSE;

  text = g_strstrip (g_strndup (behind, (gsize) (line->end - behind)));
  length = strlen (text);
  while (length > 0 && text[length - 1] == '#')
    length--;
  if (length == 0 || text[length - 1] == ' ' || text[length - 1] == '\t')
    text[length] = '\0';
  dateline_markdown_end_leaf (self);
  dateline_markdown_add_heading (self, (guint) level, text);

  return TRUE;
}

/* A line of one sign, perhaps with white space between. Returns: how many. */
static guint
count_signs (const Line *line, char sign, gboolean may_have_spaces)
{
  guint n = 0;

  for (const char *at = skip_white (line); at < line->end; at++) {
    if (*at == sign)
      n++;
    else if ((*at != ' ' && *at != '\t') ||
             (!may_have_spaces && at + 1 < line->end && at[1] == sign))
      return 0;
  }

  return n;
}

static gboolean
take_setext_heading (DatelineMarkdown *self, const Line *line)
{
  const char sign = *skip_white (line);
  g_autofree char *text = NULL;

  if (self->leaf != DATELINE_LEAF_PARAGRAPH || (sign != '=' && sign != '-') ||
      count_signs (line, sign, FALSE) == 0)
    return FALSE;

  text = g_strdup (self->text->str);
  self->leaf = DATELINE_LEAF_NONE;
  dateline_markdown_end_leaf (self);
  dateline_markdown_add_heading (self, sign == '=' ? 1 : 2, text);

  return TRUE;
}

static gboolean
is_rule (const Line *line)
{
  const char sign = *skip_white (line);

  return (sign == '*' || sign == '-' || sign == '_') && count_signs (line, sign, TRUE) >= 3;
}

static gboolean
take_fence (DatelineMarkdown *self, const Line *line)
{
  const char *start = skip_white (line);
  const char sign = *start;
  const gsize n = sign == '`' || sign == '~' ? strspn (start, sign == '`' ? "`" : "~") : 0;

  if (n < 3 || (sign == '`' && memchr (start + n, '`', (gsize) (line->end - start - (gssize) n))))
    return FALSE;

  begin_leaf (self, DATELINE_LEAF_FENCED);
  self->fence = sign;
  self->n_fence = n;
  self->fence_indent = get_indent (line);

  return TRUE;
}

static gboolean
is_fence_end (DatelineMarkdown *self, const Line *line)
{
  return get_indent (line) <= 3 && count_signs (line, self->fence, FALSE) >= self->n_fence;
}

/* Whether a line begins a part in HTML; @end is what ends that. */
static gboolean
begins_html (DatelineMarkdown *self, const Line *line, const char **end)
{
  static const char *const raw[][2] = {
    { "<script", "</script>" }, { "<pre", "</pre>" }, { "<style", "</style>" },
    { "<!--", "-->" },          { "<?", "?>" },       { "<!", ">" },
  };
  const char *start = skip_white (line);
  char name[16] = { 0 };
  gsize n = 0;

  if (*start != '<')
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (raw); i++) {
    if (g_ascii_strncasecmp (start, raw[i][0], strlen (raw[i][0])) == 0) {
      *end = raw[i][1];
      return TRUE;
    }
  }

  *end = NULL;
  start += start[1] == '/' ? 2 : 1;
  while (g_ascii_isalnum (*start) && n < sizeof name - 1)
    name[n++] = g_ascii_tolower (*start++);

  return n > 0 && (g_ascii_isspace (*start) || *start == '>' || *start == '/' || *start == '\0') &&
         dateline_tag_is_block (dateline_tag_find (name));
}

static gboolean
is_delimiter_row (const Line *line)
{
  gboolean has_dash = FALSE;
  gboolean has_bar = FALSE;

  for (const char *at = line->at; at < line->end; at++) {
    has_dash = has_dash || *at == '-';
    has_bar = has_bar || *at == '|';
    if (strchr ("|-: \t", *at) == NULL)
      return FALSE;
  }

  return has_dash && has_bar;
}

/* The marker of an item of a list. Returns: its length, or 0. */
static gsize
read_marker (const Line *line, gint64 *number)
{
  const char *start = skip_white (line);
  gsize n = 0;

  *number = -1;
  if (start == line->end)
    return 0;
  if (*start == '-' || *start == '*' || *start == '+') {
    n = 1;
  } else {
    while (n <= MAX_NUMBER_DIGITS && g_ascii_isdigit (start[n]))
      n++;
    if (n == 0 || n > MAX_NUMBER_DIGITS || (start[n] != '.' && start[n] != ')'))
      return 0;
    *number = g_ascii_strtoll (start, NULL, 10);
    n++;
  }

  return start + n == line->end || start[n] == ' ' || start[n] == '\t' ? n : 0;
}

static gboolean
take_item (DatelineMarkdown *self, Line *line)
{
  const guint indent = get_indent (line);
  DatelineMarkdownContainer item = { .is_quote = FALSE };
  const gsize n = read_marker (line, &item.number);
  Line behind = *line;
  guint space;

  if (n == 0 || self->containers->len >= MAX_CONTAINERS)
    return FALSE;

  skip_columns (&behind, indent);
  behind.at += n;
  behind.column += (guint) n;
  /* In a paragraph, only what is surely a list ends it. */
  if (self->leaf == DATELINE_LEAF_PARAGRAPH && (is_blank (&behind) || item.number > 1))
    return FALSE;

  space = get_indent (&behind);
  if (space > 4 || is_blank (&behind))
    space = 1;
  item.indent = indent + (guint) n + space;
  dateline_markdown_end_leaf (self);
  skip_columns (&behind, space);
  *line = behind;
  g_array_append_val (self->containers, item);
  self->is_item_new = TRUE;

  return TRUE;
}

static gboolean
take_quote (DatelineMarkdown *self, Line *line, gboolean is_new)
{
  const DatelineMarkdownContainer quote = { .is_quote = TRUE };
  Line behind = *line;

  if (get_indent (line) > 3 || skip_white (line) == line->end || *skip_white (line) != '>')
    return FALSE;
  if (is_new && self->containers->len >= MAX_CONTAINERS)
    return FALSE;

  skip_columns (&behind, get_indent (line));
  behind.at++;
  behind.column++;
  if (get_indent (&behind) > 0)
    skip_columns (&behind, 1);
  *line = behind;
  if (is_new) {
    dateline_markdown_end_leaf (self);
    g_array_append_val (self->containers, quote);
  }

  return TRUE;
}

/* Takes what the open containers put before a line. Returns: how many of them
 * go on. */
static guint
match_containers (DatelineMarkdown *self, Line *line)
{
  guint i;

  for (i = 0; i < self->containers->len; i++) {
    const DatelineMarkdownContainer *container =
      &g_array_index (self->containers, DatelineMarkdownContainer, i);

    if (container->is_quote) {
      if (!take_quote (self, line, FALSE))
        break;
    } else if (is_blank (line)) {
      continue;
    } else if (get_indent (line) >= container->indent) {
      skip_columns (line, container->indent);
    } else {
      break;
    }
  }

  return i;
}

static void
close_containers (DatelineMarkdown *self, guint n_left)
{
  if (self->containers->len == n_left)
    return;
  dateline_markdown_end_leaf (self);
  g_array_set_size (self->containers, n_left);
}

/* [label]: address */
static gboolean
is_reference (const Line *line)
{
  const char *start = skip_white (line);
  const char *end =
    *start == '[' && start[1] != '^' ? memchr (start, ']', (gsize) (line->end - start)) : NULL;

  return end != NULL && end + 1 < line->end && end[1] == ':';
}

/* Parts in HTML that follow each other are read as one. */
static gboolean
continue_html (DatelineMarkdown *self, const Line *line)
{
  if (self->is_html_over && !is_blank (line)) {
    if (!begins_html (self, line, &self->html_end))
      return FALSE;
    self->is_html_over = FALSE;
  }

  add_line (self, line->at, line->end);
  if (self->html_end == NULL
        ? is_blank (line)
        : g_strstr_len (line->at, line->end - line->at, self->html_end) != NULL)
    self->is_html_over = TRUE;

  return TRUE;
}

/* Lines that go on with what is open. Returns: whether it was one. */
static gboolean
continue_leaf (DatelineMarkdown *self, Line *line)
{
  const char *start = line->at;

  switch (self->leaf) {
  case DATELINE_LEAF_FENCED:
    if (is_fence_end (self, line)) {
      dateline_markdown_end_leaf (self);
    } else {
      Line text = *line;

      skip_columns (&text, MIN (self->fence_indent, get_indent (&text)));
      add_line (self, text.at, text.end);
    }
    return TRUE;
  case DATELINE_LEAF_HTML:
    return continue_html (self, line);
  case DATELINE_LEAF_INDENTED:
    if (!is_blank (line) && get_indent (line) < 4)
      return FALSE;
    skip_columns (line, 4);
    add_line (self, line->at, line->end);
    return TRUE;
  case DATELINE_LEAF_TABLE:
    if (is_blank (line) || memchr (line->at, '|', (gsize) (line->end - line->at)) == NULL)
      return FALSE;
    add_line (self, start, line->end);
    return TRUE;
  case DATELINE_LEAF_PARAGRAPH:
    if (self->n_lines != 1 || strchr (self->text->str, '|') == NULL || !is_delimiter_row (line))
      return FALSE;
    self->leaf = DATELINE_LEAF_TABLE;
    return TRUE;
  case DATELINE_LEAF_NONE:
  default:
    return FALSE;
  }
}

/* What a line begins. Returns: whether it was more than text. */
static gboolean
take_start (DatelineMarkdown *self, Line *line)
{
  const char *html_end;

  if (is_blank (line)) {
    if (self->leaf != DATELINE_LEAF_NONE)
      dateline_markdown_end_leaf (self);
    return TRUE;
  }
  if (get_indent (line) >= 4) {
    if (self->leaf == DATELINE_LEAF_PARAGRAPH)
      return FALSE;
    begin_leaf (self, DATELINE_LEAF_INDENTED);
    skip_columns (line, 4);
    add_line (self, line->at, line->end);
    return TRUE;
  }
  if (take_setext_heading (self, line) || take_atx_heading (self, line))
    return TRUE;
  if (is_rule (line)) {
    dateline_markdown_end_leaf (self);
    return TRUE;
  }
  if (take_fence (self, line))
    return TRUE;
  if (begins_html (self, line, &html_end)) {
    begin_leaf (self, DATELINE_LEAF_HTML);
    self->html_end = html_end;
    self->is_html_over = FALSE;
    return continue_leaf (self, line);
  }

  return self->leaf != DATELINE_LEAF_PARAGRAPH && is_reference (line);
}

static void
take_line (DatelineMarkdown *self, const char *start, const char *end)
{
  Line line = { start, end, 0, 0 };
  const guint n_matched = match_containers (self, &line);
  const gboolean is_all = n_matched == self->containers->len;

  if (self->leaf != DATELINE_LEAF_NONE && self->leaf != DATELINE_LEAF_PARAGRAPH) {
    if (is_all && continue_leaf (self, &line))
      return;
    dateline_markdown_end_leaf (self);
  } else if (is_all && continue_leaf (self, &line)) {
    return;
  }

  if (!is_all) {
    Line rest = line;
    const gboolean is_lazy = self->leaf == DATELINE_LEAF_PARAGRAPH && !is_blank (&line) &&
                             !take_quote (self, &rest, FALSE) && !is_rule (&line) &&
                           *skip_white (&line) != '#' && *skip_white (&line) != '`';
    gint64 number;

    if (!is_lazy || read_marker (&line, &number) > 0)
      close_containers (self, n_matched);
    else
      goto text;
  }

  while (get_indent (&line) <= 3 && !is_rule (&line) &&
         (take_quote (self, &line, TRUE) || take_item (self, &line)))
    continue;
  if (take_start (self, &line))
    return;

text:
  if (self->leaf != DATELINE_LEAF_PARAGRAPH)
    begin_leaf (self, DATELINE_LEAF_PARAGRAPH);
  add_line (self, skip_white (&line), line.end);
}

/* Addresses that are told apart from where they are used. */
static void
collect_references (DatelineMarkdown *self, const char *text)
{
  for (const char *at = text; *at != '\0';) {
    const char *end = strchrnul (at, '\n');
    const Line line = { at, end, 0, 0 };
    const char *start = skip_white (&line);

    if (is_reference (&line)) {
      const char *label_end = memchr (start, ']', (gsize) (end - start));
      const char *address = label_end + 2 + strspn (label_end + 2, " \t");
      const gsize n_bytes = strcspn (address, " \t\n");
      char *label = dateline_markdown_label_fold (start + 1, (gsize) (label_end - start - 1));

      if (g_hash_table_contains (self->references, label))
        g_free (label);
      else
        g_hash_table_insert (self->references, label, g_strndup (address, n_bytes));
    }
    at = *end == '\0' ? end : end + 1;
  }
}

static gboolean
take_lines (DatelineMarkdown *self, const char *text, const DatelineImportWatch *watch)
{
  const gsize n_bytes = strlen (text);
  guint n_lines = 0;

  for (const char *at = text; *at != '\0';) {
    const char *end = strchrnul (at, '\n');

    take_line (self, at, end);
    if (++n_lines % LINES_BETWEEN_CHECKS == 0) {
      if (dateline_import_watch_is_cancelled (watch))
        return FALSE;
      dateline_import_watch_tell (watch, (double) (end - text) / (double) n_bytes);
    }
    at = *end == '\0' ? end : end + 1;
  }
  dateline_markdown_end_leaf (self);

  return TRUE;
}

/**
 * dateline_markdown_parse:
 * @text: UTF-8 as [func@Dateline.text_decode] makes it
 * @watch: (nullable): to give up, and to tell how far it is
 * @builder: where the blocks and what is known of the article go
 * @error: return location for %G_IO_ERROR_CANCELLED
 *
 * Makes an article of a Markdown text. Marks for emphasis are dropped, links
 * become their text, and pictures become figures; only those in the text itself
 * are kept, since nothing is fetched. The time is linear.
 *
 * Returns: %TRUE unless it was given up
 */
gboolean
dateline_markdown_parse (const char *text,
                         const DatelineImportWatch *watch,
                         DatelineArticleBuilder *builder,
                         GError **error)
{
  g_autoptr (GHashTable) references =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GArray) pictures = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownPicture));
  g_autoptr (GArray) containers = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownContainer));
  DatelineMarkdown self = {
    .builder = builder, .references = references, .pictures = pictures, .containers = containers
  };
  const char *body = dateline_markdown_front_parse (text, builder);

  self.text = g_string_new (NULL);
  collect_references (&self, body);
  take_lines (&self, body, watch);
  g_string_free (self.text, TRUE);

  return watch == NULL || !g_cancellable_set_error_if_cancelled (watch->cancellable, error);
}
