/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Parses the long lists of a large document piece by piece. The tree of the whole takes ten
 * times the memory of its text; that of a piece is freed before the next but few is made, and
 * while one thread reads a piece others parse those behind it. */

#include "dateline-json-pieces-private.h"

#include <string.h>

/* Of text. The first piece of each list stays in the document, so that one of less is
 * parsed as a whole. */
#define PIECE_BYTES (128 * 1024)
#define MAX_THREADS 4
#define PIECES_AHEAD (2 * MAX_THREADS)

/* As they are read. */
static const char *const lists[] = { "entities", "mentions", "dates", "events", "quotes" };

#define N_LISTS G_N_ELEMENTS (lists)

/* Elements of a list, without the comma before and the one behind them. */
typedef struct {
  guint list; /* its place in the table */
  const char *start;
  const char *end;
  gboolean is_pushed;
  JsonNode *root;
  GError *error;
  gboolean is_parsed;
} Piece;

struct _DatelineJsonPieces {
  GPtrArray *pieces; /* of Piece, at first in the order of the text */
  guint list;        /* that is being cut, or N_LISTS for none */
  const char *last;  /* where it begins, or was cut last */

  GThreadPool *threads; /* NULL until there is a piece */
  guint n_taken;
  GMutex mutex; /* for what the threads set */
  GCond is_parsed;
};

static JsonNode *
parse (const char *text, gsize n_bytes, GError **error)
{
  /* Nobody changes the tree; but to seal it would take a fifteenth of the parsing. */
  g_autoptr (JsonParser) parser = json_parser_new ();

  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, text, (gssize) n_bytes, error))
    return NULL;
  return json_parser_steal_root (parser);
}

static void
parse_thread (gpointer data, gpointer user_data)
{
  DatelineJsonPieces *self = user_data;
  Piece *piece = data;
  g_autoptr (GError) error = NULL;
  GString *text = g_string_sized_new ((gsize) (piece->end - piece->start) + 3);
  JsonNode *root;

  g_string_append_c (text, '[');
  g_string_append_len (text, piece->start, piece->end - piece->start);
  g_string_append_c (text, ']');
  root = parse (text->str, text->len, &error);
  g_string_free (text, TRUE);

  g_mutex_lock (&self->mutex);
  piece->root = root;
  piece->error = g_steal_pointer (&error);
  piece->is_parsed = TRUE;
  g_cond_signal (&self->is_parsed);
  g_mutex_unlock (&self->mutex);
}

static void
push_piece (DatelineJsonPieces *self, Piece *piece)
{
  if (piece->is_pushed)
    return;
  if (self->threads == NULL)
    self->threads = g_thread_pool_new (
      parse_thread, self, (int) MIN (g_get_num_processors (), MAX_THREADS), FALSE, NULL);
  piece->is_pushed = TRUE;
  g_thread_pool_push (self->threads, piece, NULL);
}

static void
push_pieces (DatelineJsonPieces *self)
{
  for (guint i = self->n_taken; i < MIN (self->pieces->len, self->n_taken + PIECES_AHEAD); i++)
    push_piece (self, g_ptr_array_index (self->pieces, i));
}

static void
free_piece (gpointer data)
{
  Piece *piece = data;

  g_clear_pointer (&piece->root, json_node_unref);
  g_clear_error (&piece->error);
  g_free (piece);
}

/**
 * dateline_json_pieces_new:
 *
 * Prepares to cut a document.
 *
 * Returns: (transfer full): no pieces yet
 */
DatelineJsonPieces *
dateline_json_pieces_new (void)
{
  DatelineJsonPieces *self = g_new0 (DatelineJsonPieces, 1);

  self->pieces = g_ptr_array_new_with_free_func (free_piece);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->is_parsed);
  return self;
}

/**
 * dateline_json_pieces_free:
 * @self: pieces
 *
 * Frees them, and waits for what is being parsed.
 */
void
dateline_json_pieces_free (DatelineJsonPieces *self)
{
  dateline_json_pieces_forget (self);
  g_ptr_array_unref (self->pieces);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->is_parsed);
  g_free (self);
}

/**
 * dateline_json_pieces_begin:
 * @self: pieces
 * @list: the name of a member of the document that is an array
 * @n_bytes: how long the name is
 * @at: where the array begins in the text
 *
 * Begins with another list, if it is one that can be cut.
 */
void
dateline_json_pieces_begin (DatelineJsonPieces *self,
                            const char *list,
                            gsize n_bytes,
                            const char *at)
{
  self->last = at;
  for (self->list = 0; self->list < N_LISTS; self->list++) {
    if (strlen (lists[self->list]) == n_bytes && memcmp (lists[self->list], list, n_bytes) == 0)
      return;
  }
}

/* The piece that goes on until here, if there is one. The first few are parsed while the rest
 * of the document is still being scanned. */
static void
end_piece (DatelineJsonPieces *self, const char *at)
{
  Piece *piece;

  if (self->pieces->len == 0)
    return;
  piece = g_ptr_array_index (self->pieces, self->pieces->len - 1);
  if (piece->end != NULL)
    return;
  piece->end = at;
  if (self->pieces->len <= PIECES_AHEAD)
    push_piece (self, piece);
}

/**
 * dateline_json_pieces_cut:
 * @self: pieces
 * @at: a comma between two elements of the list
 *
 * Begins another piece behind @at, if what is before is long enough.
 */
void
dateline_json_pieces_cut (DatelineJsonPieces *self, const char *at)
{
  Piece *piece;

  if (self->list == N_LISTS || at - self->last < PIECE_BYTES)
    return;
  end_piece (self, at);
  piece = g_new0 (Piece, 1);
  piece->list = self->list;
  piece->start = at + 1;
  g_ptr_array_add (self->pieces, piece);
  self->last = at;
}

/**
 * dateline_json_pieces_end:
 * @self: pieces
 * @at: the bracket that ends the list
 *
 * Ends the last piece of the list.
 */
void
dateline_json_pieces_end (DatelineJsonPieces *self, const char *at)
{
  end_piece (self, at);
  self->list = N_LISTS;
}

/**
 * dateline_json_pieces_forget:
 * @self: pieces
 *
 * Leaves the document whole, and waits for what is being parsed.
 */
void
dateline_json_pieces_forget (DatelineJsonPieces *self)
{
  if (self->threads != NULL)
    g_thread_pool_free (g_steal_pointer (&self->threads), TRUE, TRUE);
  g_ptr_array_set_size (self->pieces, 0);
}

static int
compare_pieces (gconstpointer a, gconstpointer b)
{
  const Piece *first = *(Piece *const *) a;
  const Piece *second = *(Piece *const *) b;

  if (first->list != second->list)
    return first->list < second->list ? -1 : 1;
  return first->start < second->start ? -1 : 1;
}

/**
 * dateline_json_pieces_dup_root:
 * @self: all pieces of a document
 * @text: the whole document, which lives as long as the pieces
 * @n_bytes: its length in bytes
 * @error: return location for an error
 *
 * Parses what is left of the document without the pieces. These are parsed meanwhile, in the
 * order in which they are to be asked for.
 *
 * The error is one of json-glib's, %JSON_PARSER_ERROR.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL on error or if it is empty
 */
JsonNode *
dateline_json_pieces_dup_root (DatelineJsonPieces *self,
                               const char *text,
                               gsize n_bytes,
                               GError **error)
{
  const char *end = text + n_bytes;
  GString *rest;
  JsonNode *root;

  if (self->pieces->len == 0)
    return parse (text, n_bytes, error);

  rest = g_string_new (NULL);
  for (guint i = 0; i < self->pieces->len; i++) {
    const Piece *piece = g_ptr_array_index (self->pieces, i);

    /* A piece begins behind a comma, which goes with it. */
    g_string_append_len (rest, text, piece->start - 1 - text);
    text = piece->end;
  }
  g_string_append_len (rest, text, end - text);

  g_ptr_array_sort (self->pieces, compare_pieces);
  push_pieces (self);
  root = parse (rest->str, rest->len, error);
  g_string_free (rest, TRUE);
  return root;
}

/**
 * dateline_json_pieces_dup_next:
 * @self: pieces of a document whose root was taken
 * @list: the name of a list; the lists have an order, in which they are to be asked for
 * @error: return location for an error
 *
 * Takes the next piece of a list.
 *
 * The error is one of json-glib's, %JSON_PARSER_ERROR.
 *
 * Returns: (transfer full) (nullable): an array, or %NULL on error or when there is no other
 */
JsonNode *
dateline_json_pieces_dup_next (DatelineJsonPieces *self, const char *list, GError **error)
{
  Piece *piece;

  if (self->n_taken == self->pieces->len)
    return NULL;
  piece = g_ptr_array_index (self->pieces, self->n_taken);
  if (!g_str_equal (lists[piece->list], list))
    return NULL;

  g_mutex_lock (&self->mutex);
  while (!piece->is_parsed)
    g_cond_wait (&self->is_parsed, &self->mutex);
  g_mutex_unlock (&self->mutex);

  self->n_taken++;
  push_pieces (self);
  if (piece->error != NULL)
    g_propagate_error (error, g_steal_pointer (&piece->error));
  return g_steal_pointer (&piece->root);
}
