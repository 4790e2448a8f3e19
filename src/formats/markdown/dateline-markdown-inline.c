/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is in a line of Markdown: emphasis is dropped, links become their text,
 * pictures are taken out. Nothing is looked at more than a few times, so that
 * the time is linear. */

#include "dateline-markdown-inline-private.h"

#include <string.h>

#include "formats/dateline-flow-text.h"

/* Signs that stand for what the flow of text would swallow. */
#define HARD_BREAK '\001'

static GArray *
get_delimiters (DatelineMarkdownInline *self, char sign)
{
  return self->delimiters[sign == '*' ? 0 : (sign == '_' ? 1 : 2)];
}

static gunichar
get_before (DatelineMarkdownInline *self, const char *at)
{
  return at > self->text ? g_utf8_get_char (g_utf8_prev_char (at)) : '\n';
}

/**
 * dateline_markdown_inline_drop:
 * @self: the text so far
 * @position: a place in the output
 * @n_bytes: how much stands there
 *
 * Cuts signs from the output once it is whole.
 */
void
dateline_markdown_inline_drop (DatelineMarkdownInline *self, gsize position, gsize n_bytes)
{
  const DatelineMarkdownDelimiter cut = { position, n_bytes };

  g_array_append_val (self->dropped, cut);
}

/* Ends what the last signs of the same kind began. Returns: how many of the
 * signs were needed. */
static gsize
close_emphasis (DatelineMarkdownInline *self, char sign, gsize n_signs)
{
  GArray *openers = get_delimiters (self, sign);
  gsize n_used = 0;

  while (openers->len > 0 && n_used < n_signs) {
    DatelineMarkdownDelimiter *opener =
      &g_array_index (openers, DatelineMarkdownDelimiter, openers->len - 1);
    const gsize n = MIN (opener->n_signs, n_signs - n_used);

    opener->n_signs -= n;
    dateline_markdown_inline_drop (self, opener->position + opener->n_signs, n);
    n_used += n;
    if (opener->n_signs == 0)
      g_array_set_size (openers, openers->len - 1);
  }

  return n_used;
}

static void
take_emphasis (DatelineMarkdownInline *self)
{
  const char sign = *self->at;
  const char *behind = self->at;
  gunichar before;
  gunichar after;
  gboolean is_left;
  gboolean is_right;
  gsize n_used = 0;
  gsize n_signs;

  while (behind < self->end && *behind == sign)
    behind++;
  n_signs = (gsize) (behind - self->at);
  before = get_before (self, self->at);
  after = behind < self->end ? g_utf8_get_char (behind) : '\n';
  is_left =
    !g_unichar_isspace (after) &&
    (!g_unichar_ispunct (after) || g_unichar_isspace (before) || g_unichar_ispunct (before));
  is_right =
    !g_unichar_isspace (before) &&
    (!g_unichar_ispunct (before) || g_unichar_isspace (after) || g_unichar_ispunct (after));
  if (sign == '_' && is_left && is_right) {
    is_left = g_unichar_ispunct (before);
    is_right = g_unichar_ispunct (after);
  }
  if (sign == '~' && n_signs < 2)
    is_left = is_right = FALSE;

  if (is_right) {
    n_used = close_emphasis (self, sign, n_signs);
    dateline_markdown_inline_drop (self, self->out->len, n_used);
  }
  g_string_append_len (self->out, self->at, (gssize) n_signs);
  if (is_left && n_used < n_signs) {
    const DatelineMarkdownDelimiter opener = { self->out->len - (n_signs - n_used),
                                               n_signs - n_used };

    g_array_append_val (get_delimiters (self, sign), opener);
  }
  self->at = behind;
}

/* The signs of a code span must be as many as those that began it. */
static void
take_code (DatelineMarkdownInline *self)
{
  const gsize n_ticks = strspn (self->at, "`");
  const char *start = self->at + n_ticks;
  const char *at = start;

  if (n_ticks <= DATELINE_MARKDOWN_MAX_TICKS && !self->has_no_ticks[n_ticks]) {
    while ((at = strchr (at, '`')) != NULL) {
      const gsize n = strspn (at, "`");

      if (n == n_ticks) {
        g_string_append_len (self->out, start, at - start);
        self->at = at + n;
        return;
      }
      at += n;
    }
    self->has_no_ticks[n_ticks] = TRUE;
  }

  g_string_append_len (self->out, self->at, (gssize) n_ticks);
  self->at = start;
}

/* A tag of HTML, or an address between angle brackets. */
static gboolean
take_tag (DatelineMarkdownInline *self)
{
  const char *start = self->at + 1;
  const char *end;

  if (strncmp (start, "!--", 3) == 0 && !self->has_no_comment_end) {
    end = strstr (start, "-->");
    self->has_no_comment_end = end == NULL;
    if (end == NULL)
      return FALSE;
    self->at = end + 3;
    return TRUE;
  }
  if (!g_ascii_isalpha (*start) && !(*start == '/' && g_ascii_isalpha (start[1])))
    return FALSE;
  end = start + strcspn (start, "<>");
  if (*end != '>')
    return FALSE;

  if (g_ascii_strncasecmp (start, "br", 2) == 0 && !g_ascii_isalpha (start[2]))
    g_string_append_c (self->out, HARD_BREAK);
  else if (memchr (start, ' ', (gsize) (end - start)) == NULL &&
           (g_strstr_len (start, end - start, "://") != NULL ||
            memchr (start, '@', (gsize) (end - start)) != NULL))
    g_string_append_len (self->out, start, end - start);
  self->at = end + 1;

  return TRUE;
}

static void
take_line_end (DatelineMarkdownInline *self)
{
  const char *before = self->at;

  while (before > self->text && before[-1] == ' ')
    before--;
  g_string_append_c (self->out, self->at - before >= 2 ? HARD_BREAK : '\n');
  self->at++;
}

static void
take_backslash (DatelineMarkdownInline *self)
{
  self->at++;
  if (*self->at == '\n') {
    g_string_append_c (self->out, HARD_BREAK);
    self->at++;
  } else if (g_ascii_ispunct (*self->at)) {
    g_string_append_c (self->out, *self->at++);
  } else {
    g_string_append_c (self->out, '\\');
  }
}

static void
take (DatelineMarkdownInline *self)
{
  switch (*self->at) {
  case '\\':
    take_backslash (self);
    return;
  case '`':
    take_code (self);
    return;
  case '*':
  case '_':
  case '~':
    take_emphasis (self);
    return;
  case '\n':
    take_line_end (self);
    return;
  case ']':
    dateline_markdown_inline_take_link (self);
    return;
  case '[':
    if (!dateline_markdown_inline_take_note (self))
      dateline_markdown_inline_take_open_bracket (self, FALSE);
    return;
  case '!':
    if (self->at[1] == '[') {
      dateline_markdown_inline_take_open_bracket (self, TRUE);
      return;
    }
    break;
  case '&':
    if (dateline_markdown_inline_take_entity (self))
      return;
    break;
  case '<':
    if (take_tag (self))
      return;
    break;
  default:
    break;
  }
  g_string_append_c (self->out, *self->at++);
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  const gsize first = ((const DatelineMarkdownDelimiter *) a)->position;
  const gsize second = ((const DatelineMarkdownDelimiter *) b)->position;

  return first < second ? -1 : first > second;
}

/* The output without what is dropped, its white space as a reader sees it. */
static char *
finish (DatelineMarkdownInline *self)
{
  g_auto (DatelineFlowText) flow = { NULL };
  const char *at = self->out->str;
  const char *end = at + self->out->len;
  guint next = 0;

  g_array_sort (self->dropped, compare_positions);
  dateline_flow_text_init (&flow);
  while (at < end) {
    const DatelineMarkdownDelimiter *cut =
      next < self->dropped->len
        ? &g_array_index (self->dropped, DatelineMarkdownDelimiter, next)
        : NULL;
    const char *stop = cut != NULL ? self->out->str + cut->position : end;
    const char *line_end = memchr (at, HARD_BREAK, (gsize) (MAX (stop, at) - at));

    if (line_end != NULL) {
      dateline_flow_text_add (&flow, at, (gsize) (line_end - at));
      dateline_flow_text_break (&flow);
      at = line_end + 1;
      continue;
    }
    if (stop > at)
      dateline_flow_text_add (&flow, at, (gsize) (stop - at));
    at = MAX (at, stop + (cut != NULL ? cut->n_signs : 0));
    next++;
  }

  return g_strdup (flow.text->str);
}

/**
 * dateline_markdown_inline_parse:
 * @text: the text of a block
 * @references: (element-type utf8 utf8): folded labels to addresses
 * @pictures: (element-type DatelineMarkdownPicture): where pictures go
 *
 * Reads what is in a block.
 *
 * Returns: (transfer full): the plain text
 */
char *
dateline_markdown_inline_parse (const char *text, GHashTable *references, GArray *pictures)
{
  DatelineMarkdownInline self = { .text = text, .references = references, .pictures = pictures };
  char *plain;

  self.end = text + strlen (text);
  self.at = text;
  self.out = g_string_sized_new (strlen (text));
  for (guint i = 0; i < G_N_ELEMENTS (self.delimiters); i++)
    self.delimiters[i] = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownDelimiter));
  self.brackets = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownBracket));
  self.dropped = g_array_new (FALSE, FALSE, sizeof (DatelineMarkdownDelimiter));

  while (self.at < self.end)
    take (&self);
  plain = finish (&self);

  for (guint i = 0; i < G_N_ELEMENTS (self.delimiters); i++)
    g_array_unref (self.delimiters[i]);
  g_array_unref (self.brackets);
  g_array_unref (self.dropped);
  g_string_free (self.out, TRUE);

  return plain;
}
