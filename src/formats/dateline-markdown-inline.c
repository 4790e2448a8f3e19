/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is in a line of Markdown: emphasis is dropped, links become their text,
 * pictures are taken out. Nothing is looked at more than a few times, so that
 * the time is linear. */

#include "dateline-markdown-private.h"

#include <string.h>

#include "dateline-flow-text.h"

#define MAX_TICKS 32
#define MAX_LABEL_BYTES 1000
#define MAX_TITLE_BYTES 1000
#define MAX_NOTE_BYTES 40
#define MAX_PARENTHESES 32
#define MAX_ENTITY_BYTES 10

/* Signs that stand for what the flow of text would swallow. */
#define HARD_BREAK '\001'

typedef struct {
  gsize position; /* in the output */
  gsize n_signs;
} Delimiter;

typedef struct {
  gsize position; /* in the output, before the bracket */
  gboolean is_picture;
} Bracket;

typedef struct {
  const char *text;
  const char *end;
  const char *at;
  GString *out;
  GHashTable *references;
  GArray *pictures;
  GArray *delimiters[3]; /* of *, _ and ~ */
  GArray *brackets;
  GArray *dropped; /* what is cut from the output: Delimiters */
  gboolean has_no_ticks[MAX_TICKS + 1];
  gboolean has_no_comment_end;
} Inline;

static const struct {
  const char *name;
  const char *text;
} entities[] = {
  { "amp", "&" },    { "lt", "<" },     { "gt", ">" },     { "quot", "\"" },  { "apos", "'" },
  { "nbsp", " " },   { "copy", "©" },   { "reg", "®" },    { "hellip", "…" }, { "mdash", "—" },
  { "ndash", "–" },  { "lsquo", "‘" },  { "rsquo", "’" },  { "ldquo", "“" },  { "rdquo", "”" },
  { "laquo", "«" },  { "raquo", "»" },  { "euro", "€" },   { "pound", "£" },  { "middot", "·" },
  { "bull", "•" },   { "times", "×" },  { "deg", "°" },    { "sect", "§" },   { "shy", "" },
  { "eacute", "é" }, { "egrave", "è" }, { "agrave", "à" }, { "ccedil", "ç" }, { "ouml", "ö" },
  { "auml", "ä" },   { "uuml", "ü" },   { "szlig", "ß" },  { "ntilde", "ñ" }, { "zwnj", "\u200c" },
};

/**
 * dateline_markdown_label_fold:
 * @label: the label of a reference
 * @n_bytes: its length
 *
 * Makes labels that mean the same equal.
 *
 * Returns: (transfer full): the label to compare
 */
char *
dateline_markdown_label_fold (const char *label, gsize n_bytes)
{
  g_autofree char *copy = g_strndup (label, n_bytes);
  g_autofree char *folded = g_utf8_casefold (copy, -1);

  g_strstrip (folded);

  return g_steal_pointer (&folded);
}

static GArray *
get_delimiters (Inline *self, char sign)
{
  return self->delimiters[sign == '*' ? 0 : (sign == '_' ? 1 : 2)];
}

static gunichar
get_before (Inline *self, const char *at)
{
  return at > self->text ? g_utf8_get_char (g_utf8_prev_char (at)) : '\n';
}

static void
drop (Inline *self, gsize position, gsize n_bytes)
{
  const Delimiter cut = { position, n_bytes };

  g_array_append_val (self->dropped, cut);
}

/* Ends what the last signs of the same kind began. Returns: how many of the
 * signs were needed. */
static gsize
close_emphasis (Inline *self, char sign, gsize n_signs)
{
  GArray *openers = get_delimiters (self, sign);
  gsize n_used = 0;

  while (openers->len > 0 && n_used < n_signs) {
    Delimiter *opener = &g_array_index (openers, Delimiter, openers->len - 1);
    const gsize n = MIN (opener->n_signs, n_signs - n_used);

    opener->n_signs -= n;
    drop (self, opener->position + opener->n_signs, n);
    n_used += n;
    if (opener->n_signs == 0)
      g_array_set_size (openers, openers->len - 1);
  }

  return n_used;
}

static void
take_emphasis (Inline *self)
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
    drop (self, self->out->len, n_used);
  }
  g_string_append_len (self->out, self->at, (gssize) n_signs);
  if (is_left && n_used < n_signs) {
    const Delimiter opener = { self->out->len - (n_signs - n_used), n_signs - n_used };

    g_array_append_val (get_delimiters (self, sign), opener);
  }
  self->at = behind;
}

/* The signs of a code span must be as many as those that began it. */
static void
take_code (Inline *self)
{
  const gsize n_ticks = strspn (self->at, "`");
  const char *start = self->at + n_ticks;
  const char *at = start;

  if (n_ticks <= MAX_TICKS && !self->has_no_ticks[n_ticks]) {
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

static gboolean
take_entity (Inline *self)
{
  const char *end = g_strstr_len (self->at, MAX_ENTITY_BYTES, ";");
  g_autofree char *name =
    end != NULL ? g_strndup (self->at + 1, (gsize) (end - self->at - 1)) : NULL;

  if (name == NULL)
    return FALSE;
  if (*name == '#') {
    const guint64 c = g_ascii_tolower (name[1]) == 'x' ? g_ascii_strtoull (name + 2, NULL, 16)
                                                       : g_ascii_strtoull (name + 1, NULL, 10);

    if (c == 0 || c > 0x10ffff || !g_unichar_validate ((gunichar) c))
      return FALSE;
    g_string_append_unichar (self->out, (gunichar) c);
    self->at = end + 1;
    return TRUE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++) {
    if (g_str_equal (name, entities[i].name)) {
      g_string_append (self->out, entities[i].text);
      self->at = end + 1;
      return TRUE;
    }
  }

  return FALSE;
}

/* A tag of HTML, or an address between angle brackets. */
static gboolean
take_tag (Inline *self)
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

/* Returns: behind the address, or %NULL if there is none. */
static const char *
skip_address (const char *at, char **address)
{
  const char *start = at;
  guint depth = 0;

  if (*at == '<') {
    const char *end = at + 1 + strcspn (at + 1, "<>\n");

    if (*end != '>')
      return NULL;
    *address = g_strndup (at + 1, (gsize) (end - at - 1));
    return end + 1;
  }

  for (; (guchar) *at > ' '; at++) {
    if (*at == '\\' && g_ascii_ispunct (at[1])) {
      at++;
    } else if (*at == '(') {
      if (++depth > MAX_PARENTHESES)
        return NULL;
    } else if (*at == ')') {
      if (depth-- == 0)
        break;
    }
  }
  *address = g_strndup (start, (gsize) (at - start));

  return at;
}

/* (address "title") Returns: behind it, or %NULL if it is none. */
static const char *
skip_target (const char *at, char **address, char **title)
{
  at++;
  at += strspn (at, " \n");
  at = skip_address (at, address);
  if (at == NULL)
    return NULL;
  at += strspn (at, " \n");
  if (*at == '"' || *at == '\'' || *at == '(') {
    const char sign = *at == '(' ? ')' : *at;
    const char *end = memchr (at + 1, sign, strnlen (at + 1, MAX_TITLE_BYTES));

    if (end == NULL)
      return NULL;
    *title = g_strndup (at + 1, (gsize) (end - at - 1));
    at = end + 1;
    at += strspn (at, " \n");
  }

  return *at == ')' ? at + 1 : NULL;
}

/* What follows a closing bracket, if it makes a link of the brackets. */
static const char *
find_target (Inline *self, gsize start, char **address, char **title)
{
  const char *behind = self->at + 1;
  const char *label = self->out->str + start;
  gsize n_bytes = self->out->len - start;
  const char *found = *behind == '(' ? skip_target (behind, address, title) : NULL;
  g_autofree char *folded = NULL;
  const char *reference;

  if (found != NULL)
    return found;
  g_clear_pointer (address, g_free);
  g_clear_pointer (title, g_free);
  if (g_hash_table_size (self->references) == 0)
    return NULL;

  if (*behind == '[') {
    const char *end = memchr (behind, ']', strnlen (behind, MAX_LABEL_BYTES));

    if (end == NULL)
      return NULL;
    if (end > behind + 1) {
      label = behind + 1;
      n_bytes = (gsize) (end - label);
    }
    behind = end + 1;
  }
  if (n_bytes == 0 || n_bytes > MAX_LABEL_BYTES)
    return NULL;
  folded = dateline_markdown_label_fold (label, n_bytes);
  reference = g_hash_table_lookup (self->references, folded);
  if (reference == NULL)
    return NULL;
  *address = g_strdup (reference);

  return behind;
}

static void
take_picture (Inline *self, const Bracket *bracket, char *address, char *title)
{
  DatelineMarkdownPicture picture = { g_strdup (self->out->str + bracket->position), address,
                                      title };

  g_strdelimit (picture.alt, "*_`", ' ');
  g_array_append_val (self->pictures, picture);
  g_string_truncate (self->out, bracket->position);
  for (guint i = 0; i < G_N_ELEMENTS (self->delimiters); i++) {
    GArray *openers = self->delimiters[i];

    while (openers->len > 0 &&
           g_array_index (openers, Delimiter, openers->len - 1).position >= bracket->position)
      g_array_set_size (openers, openers->len - 1);
  }
  while (self->dropped->len > 0 &&
         g_array_index (self->dropped, Delimiter, self->dropped->len - 1).position >=
           bracket->position)
    g_array_set_size (self->dropped, self->dropped->len - 1);
}

/* A closing bracket. */
static void
take_link (Inline *self)
{
  g_autofree char *address = NULL;
  g_autofree char *title = NULL;
  const char *behind;
  Bracket bracket;

  if (self->brackets->len == 0) {
    g_string_append_c (self->out, *self->at++);
    return;
  }

  bracket = g_array_index (self->brackets, Bracket, self->brackets->len - 1);
  g_array_set_size (self->brackets, self->brackets->len - 1);
  behind = find_target (self, bracket.position + (bracket.is_picture ? 2 : 1), &address, &title);
  if (behind == NULL) {
    g_string_append_c (self->out, *self->at++);
    return;
  }

  drop (self, bracket.position, bracket.is_picture ? 2 : 1);
  if (bracket.is_picture) {
    bracket.position += 2;
    take_picture (self, &bracket, g_steal_pointer (&address), g_steal_pointer (&title));
    g_string_truncate (self->out, bracket.position - 2);
    g_array_set_size (self->dropped, self->dropped->len - 1);
  }
  self->at = behind;
}

/* A footnote's mark, such as [^1]. */
static gboolean
take_note (Inline *self)
{
  const char *end;

  if (self->at[1] != '^')
    return FALSE;
  end = memchr (self->at, ']', strnlen (self->at, MAX_NOTE_BYTES));
  if (end == NULL)
    return FALSE;
  self->at = end + 1;

  return TRUE;
}

static void
take_open_bracket (Inline *self, gboolean is_picture)
{
  const Bracket bracket = { self->out->len, is_picture };

  g_array_append_val (self->brackets, bracket);
  g_string_append (self->out, is_picture ? "![" : "[");
  self->at += is_picture ? 2 : 1;
}

static void
take_line_end (Inline *self)
{
  const char *before = self->at;

  while (before > self->text && before[-1] == ' ')
    before--;
  g_string_append_c (self->out, self->at - before >= 2 ? HARD_BREAK : '\n');
  self->at++;
}

static void
take_backslash (Inline *self)
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
take (Inline *self)
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
    take_link (self);
    return;
  case '[':
    if (!take_note (self))
      take_open_bracket (self, FALSE);
    return;
  case '!':
    if (self->at[1] == '[') {
      take_open_bracket (self, TRUE);
      return;
    }
    break;
  case '&':
    if (take_entity (self))
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
  const gsize first = ((const Delimiter *) a)->position;
  const gsize second = ((const Delimiter *) b)->position;

  return first < second ? -1 : first > second;
}

/* The output without what is dropped, its white space as a reader sees it. */
static char *
finish (Inline *self)
{
  g_auto (DatelineFlowText) flow = { NULL };
  const char *at = self->out->str;
  const char *end = at + self->out->len;
  guint next = 0;

  g_array_sort (self->dropped, compare_positions);
  dateline_flow_text_init (&flow);
  while (at < end) {
    const Delimiter *cut =
      next < self->dropped->len ? &g_array_index (self->dropped, Delimiter, next) : NULL;
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
  Inline self = { .text = text, .references = references, .pictures = pictures };
  char *plain;

  self.end = text + strlen (text);
  self.at = text;
  self.out = g_string_sized_new (strlen (text));
  for (guint i = 0; i < G_N_ELEMENTS (self.delimiters); i++)
    self.delimiters[i] = g_array_new (FALSE, FALSE, sizeof (Delimiter));
  self.brackets = g_array_new (FALSE, FALSE, sizeof (Bracket));
  self.dropped = g_array_new (FALSE, FALSE, sizeof (Delimiter));

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
