/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GUM: all entities are marked there, those without a name too. What is a proper noun
 * and of no name is left open. */

#include "train-gum-private.h"

#include <string.h>

static void
clear_token (gpointer token)
{
  g_free (((TrainGumToken *) token)->word);
}

static void
clear_mention (gpointer mention)
{
  g_free (((TrainGumMention *) mention)->head);
}

static gboolean
has_group (const char *head, const char *group, gsize n_bytes)
{
  return strncmp (head, group, n_bytes) == 0 && (head[n_bytes] == '-' || head[n_bytes] == '\0');
}

static void
close_mention (TrainGumReader *self, const char *group, gsize n_bytes)
{
  for (guint i = self->open->len; i-- > 0;) {
    TrainGumMention mention = g_array_index (self->open, TrainGumMention, i);

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
read_brackets (TrainGumReader *self, const char *at)
{
  while (*at != '\0' && *at != '|') {
    if (*at == '(') {
      const gsize n_bytes = strcspn (at + 1, "()|");
      TrainGumMention mention = { g_strndup (at + 1, n_bytes), self->tokens->len - 1, 0 };
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
read_token (TrainGumReader *self, char **columns)
{
  const char *found = self->at != NULL ? strstr (self->at, columns[1]) : NULL;
  const char *entity = strstr (columns[9], "Entity=");
  TrainGumToken token = { .word = g_strdup (columns[1]) };

  if (found != NULL) {
    token.start = self->at_char + (guint) g_utf8_pointer_to_offset (self->at, found);
    token.end = token.start + (guint) g_utf8_strlen (columns[1], -1);
    self->at = found + strlen (columns[1]);
    self->at_char = token.end;
  }
  token.is_proper = g_str_has_prefix (columns[4], "NNP");
  token.is_number = strcmp (columns[4], "CD") == 0;
  g_array_append_val (self->tokens, token);
  if (entity != NULL && (entity == columns[9] || entity[-1] == '|'))
    read_brackets (self, entity + strlen ("Entity="));
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const TrainGumMention *left = a, *right = b;
  const guint left_length = left->last - left->first, right_length = right->last - right->first;

  if (left_length != right_length)
    return left_length > right_length ? -1 : 1;
  return left->first < right->first ? -1 : left->first > right->first;
}

static void
end_sentence (TrainGumReader *self)
{
  g_array_sort (self->mentions, compare_mentions);
  for (guint i = 0; i < self->mentions->len; i++)
    train_gum_take_name (self, &g_array_index (self->mentions, TrainGumMention, i));
  for (guint i = 0; i < self->tokens->len; i++) {
    const TrainGumToken *token = train_gum_token_at (self, i);

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
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (TrainGumToken));
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (TrainGumMention));
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (TrainGumMention));
  TrainGumReader self = { .tokens = tokens, .open = open, .mentions = mentions };

  self.has_whole_names = file->held_out == 1;

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
