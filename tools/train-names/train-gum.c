/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GUM: all entities are marked there, those without a name too. A name is an entity
 * whose least words are all proper nouns; what else is a proper noun is left open. */

#include "train-corpus.h"

#include "annotate/dateline-name-lists.h"
#include "annotate/dateline-peoples.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  guint start;
  guint end;
  char *word;
  gboolean is_proper;
  gboolean is_taken;
} Token;

typedef struct {
  char *head;
  guint first;
  guint last;
} Mention;

typedef struct {
  TrainDocument *document;
  const char *at;
  guint at_char;
  GArray *tokens;
  GArray *open;
  GArray *mentions;
} Reader;

static void
clear_token (gpointer token)
{
  g_free (((Token *) token)->word);
}

static void
clear_mention (gpointer mention)
{
  g_free (((Mention *) mention)->head);
}

static gboolean
has_group (const char *head, const char *group, gsize n_bytes)
{
  return strncmp (head, group, n_bytes) == 0 && (head[n_bytes] == '-' || head[n_bytes] == '\0');
}

static void
close_mention (Reader *self, const char *group, gsize n_bytes)
{
  for (guint i = self->open->len; i-- > 0;) {
    Mention mention = g_array_index (self->open, Mention, i);

    if (!has_group (mention.head, group, n_bytes))
      continue;
    mention.head = g_strdup (mention.head);
    mention.last = self->tokens->len - 1;
    g_array_append_val (self->mentions, mention);
    g_array_remove_index (self->open, i);
    return;
  }
}

/* Reads "(1-person-…(2-place-…)" and "2)1)". */
static void
read_brackets (Reader *self, const char *at)
{
  while (*at != '\0' && *at != '|') {
    if (*at == '(') {
      const gsize n_bytes = strcspn (at + 1, "()|");
      Mention mention = { g_strndup (at + 1, n_bytes), self->tokens->len - 1, 0 };
      const gsize group = strcspn (mention.head, "-");

      g_array_append_val (self->open, mention);
      at += 1 + n_bytes;
      if (*at == ')') {
        close_mention (self, mention.head, group);
        at++;
      }
    } else {
      const gsize n_bytes = strcspn (at, "()|");

      close_mention (self, at, n_bytes);
      at += n_bytes;
      if (*at == ')')
        at++;
    }
  }
}

static void
read_token (Reader *self, char **columns)
{
  const char *found = self->at != NULL ? strstr (self->at, columns[1]) : NULL;
  const char *entity = strstr (columns[9], "Entity=");
  Token token = { .word = g_strdup (columns[1]) };

  if (found != NULL) {
    token.start = self->at_char + (guint) g_utf8_pointer_to_offset (self->at, found);
    token.end = token.start + (guint) g_utf8_strlen (columns[1], -1);
    self->at = found + strlen (columns[1]);
    self->at_char = token.end;
  }
  token.is_proper = g_str_has_prefix (columns[4], "NNP");
  g_array_append_val (self->tokens, token);
  if (entity != NULL && (entity == columns[9] || entity[-1] == '|'))
    read_brackets (self, entity + strlen ("Entity="));
}

static guint
kinds_of (const char *type, const char *words)
{
  if (dateline_peoples_has_word (words))
    return TRAIN_PEOPLE;
  if (strcmp (type, "person") == 0)
    return TRAIN_PERSON;
  if (strcmp (type, "place") == 0)
    return TRAIN_PLACE;
  /* A state that acts is an organization in GUM, and a place to us. */
  if (strcmp (type, "organization") == 0)
    return dateline_peoples_has_place (words) ? TRAIN_PLACE : TRAIN_ORGANIZATION;
  if (strcmp (type, "event") == 0)
    return TRAIN_EVENT | TRAIN_NO_NAME;
  return strcmp (type, "time") == 0
         ? TRAIN_NO_NAME
         : TRAIN_MISCELLANY | TRAIN_ORGANIZATION | TRAIN_PLACE | TRAIN_NO_NAME;
}

static gboolean
is_title (const char *word)
{
  g_autofree char *small = g_ascii_strdown (word, -1);

  return train_corpus_is_title (dateline_name_hash (small, strlen (small)));
}

/* The first and last of the least words of a mention; FALSE if it is no name. */
static gboolean
find_name (Reader *self, const Mention *mention, char **fields, guint *first, guint *last)
{
  g_auto (GStrv) places = g_strsplit (fields[5], ",", -1);

  *first = G_MAXUINT;
  *last = 0;
  for (guint i = 0; places[i] != NULL; i++) {
    const guint place = mention->first + (guint) strtoul (places[i], NULL, 10) - 1;

    if (place > mention->last || !g_array_index (self->tokens, Token, place).is_proper ||
        (i > 0 && place != *last + 1))
      return FALSE;
    *first = MIN (*first, place);
    *last = place;
  }
  while (*first <= *last && strcmp (fields[1], "person") == 0 &&
         is_title (g_array_index (self->tokens, Token, *first).word))
    ++*first;
  return *first <= *last;
}

static void
take_mention (Reader *self, const Mention *mention)
{
  g_auto (GStrv) fields = g_strsplit (mention->head, "-", 8);
  g_autoptr (GString) words = g_string_new (NULL);
  guint first, last;

  if (g_strv_length (fields) < 6 || !find_name (self, mention, fields, &first, &last))
    return;
  for (guint i = first; i <= last; i++) {
    if (g_array_index (self->tokens, Token, i).is_taken)
      return;
    g_string_append_printf (words, "%s%s", i > first ? " " : "",
                            g_array_index (self->tokens, Token, i).word);
  }
  for (guint i = first; i <= last; i++)
    g_array_index (self->tokens, Token, i).is_taken = TRUE;
  train_document_add_span (self->document, g_array_index (self->tokens, Token, first).start,
                           g_array_index (self->tokens, Token, last).end,
                           kinds_of (fields[1], words->str), TRAIN_NO_ENTITY);
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const Mention *left = a, *right = b;
  const guint left_length = left->last - left->first, right_length = right->last - right->first;

  if (left_length != right_length)
    return left_length > right_length ? -1 : 1;
  return left->first < right->first ? -1 : left->first > right->first;
}

static void
end_sentence (Reader *self)
{
  g_array_sort (self->mentions, compare_mentions);
  for (guint i = 0; i < self->mentions->len; i++)
    take_mention (self, &g_array_index (self->mentions, Mention, i));
  for (guint i = 0; i < self->tokens->len; i++) {
    const Token *token = &g_array_index (self->tokens, Token, i);

    if (token->is_proper && !token->is_taken)
      train_document_add_span (self->document, token->start, token->end, TRAIN_ANYTHING,
                               TRAIN_NO_ENTITY);
  }
  train_document_end_sentence (self->document);
  g_array_set_size (self->tokens, 0);
  g_array_set_size (self->open, 0);
  g_array_set_size (self->mentions, 0);
}

gboolean
train_read_gum (const TrainFile *file, char *text, GPtrArray *documents, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (Mention));
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (Mention));
  Reader self = { .tokens = tokens, .open = open, .mentions = mentions };

  g_array_set_clear_func (tokens, clear_token);
  g_array_set_clear_func (open, clear_mention);
  g_array_set_clear_func (mentions, clear_mention);
  self.document = train_document_new (file->corpus, TRAIN_NO_NAME | TRAIN_PEOPLE);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_auto (GStrv) columns = NULL;

    if (g_str_has_prefix (lines[i], "# text = ")) {
      train_document_add_text (self.document, lines[i] + strlen ("# text = "));
      self.at = lines[i] + strlen ("# text = ");
      self.at_char = 0;
    } else if (g_ascii_isdigit (*lines[i])) {
      columns = g_strsplit (lines[i], "\t", -1);
      if (g_strv_length (columns) == 10 && strpbrk (columns[0], "-.") == NULL)
        read_token (&self, columns);
    } else if (*lines[i] == '\0') {
      end_sentence (&self);
    }
  }
  end_sentence (&self);
  train_append_document (documents, self.document, file);
  return TRUE;
}
