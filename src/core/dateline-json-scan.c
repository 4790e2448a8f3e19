/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds what is wrong with a document's JSON before it is parsed: where it is
 * broken, to the line and column; where it is too deep; members that stand
 * twice; and what the parser would take but could not hold. */

#include "dateline-json-scan-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "dateline-document-reader.h"
#include "dateline-error-private.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static gboolean scan_value (DatelineJsonScanner *self);

static void
find_place (const char *text, const char *at, guint *line, guint *column)
{
  const char *start = text;
  const char *line_feed;

  *line = 1;
  while ((line_feed = memchr (start, '\n', (gsize) (at - start))) != NULL) {
    start = line_feed + 1;
    (*line)++;
  }

  /* Bytes that continue a character are no columns. */
  *column = 1;
  for (const char *byte = start; byte < at; byte++)
    *column += ((guchar) *byte & 0xc0) != 0x80;
}

static void
append_path (DatelineJsonScanner *self, GString *path)
{
  for (guint i = 0; i < self->frames->len; i++) {
    const DatelineJsonFrame *frame = &g_array_index (self->frames, DatelineJsonFrame, i);

    if (frame->is_array) {
      g_string_append_printf (path, "[%u]", frame->position);
    } else if (frame->key.name != NULL) {
      g_autofree char *name = g_strndup (frame->key.name, frame->key.n_bytes);
      g_autofree char *shown = dateline_error_show_value (name);

      if (path->len > 0)
        g_string_append_c (path, '.');
      g_string_append (path, shown);
    }
  }
}

/**
 * dateline_json_fail:
 * @self: a scanner, where the text is broken
 * @code: what sort of problem it is
 * @reason: what is wrong, translated
 *
 * Reports that the text is broken here. Nothing can be said of what follows.
 *
 * Returns: %FALSE
 */
gboolean
dateline_json_fail (DatelineJsonScanner *self, DatelineError code, const char *reason)
{
  guint line;
  guint column;

  find_place (self->text, self->at, &line, &column);
  dateline_problems_report (self->problems, NULL, code, _("line %1$u, column %2$u: %3$s"), line,
                            column, reason);

  return FALSE;
}

/**
 * dateline_json_report:
 * @self: a scanner
 * @code: what sort of problem it is
 * @at: where it is
 * @what: what is wrong, translated
 *
 * Reports a problem after which scanning goes on.
 */
void
dateline_json_report (DatelineJsonScanner *self,
                      DatelineError code,
                      const char *at,
                      const char *what)
{
  GString *path = g_string_new (NULL);
  guint line;
  guint column;

  if (!dateline_problems_is_full (self->problems)) {
    append_path (self, path);
    if (path->len > 0)
      g_string_append (path, ": ");
    find_place (self->text, at, &line, &column);
    /* Translators: %1$s is the path of a place in a document, and a colon;
     * %2$s says what is wrong there. */
    dateline_problems_report (self->problems, NULL, code, _("%1$s%2$s (line %3$u, column %4$u)"),
                              path->str, what, line, column);
  }

  g_string_free (path, TRUE);
}

static void
skip_space (DatelineJsonScanner *self)
{
  while (self->at < self->end &&
         (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t'))
    self->at++;
}

static gboolean
take (DatelineJsonScanner *self, char wanted)
{
  skip_space (self);
  if (self->at == self->end || *self->at != wanted)
    return FALSE;

  self->at++;

  return TRUE;
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  const DatelineJsonKey *a_key = a;
  const DatelineJsonKey *b_key = b;
  const int order = memcmp (a_key->name, b_key->name, MIN (a_key->n_bytes, b_key->n_bytes));

  if (order != 0)
    return order;
  if (a_key->n_bytes != b_key->n_bytes)
    return a_key->n_bytes < b_key->n_bytes ? -1 : 1;

  return a_key->at < b_key->at ? -1 : 1;
}

/* Most objects have a handful of members, which are compared sooner than sorted. */
static gboolean
are_few_and_different (const DatelineJsonKey *keys, guint n_keys)
{
  if (n_keys > 8)
    return FALSE;
  for (guint i = 1; i < n_keys; i++) {
    for (guint j = 0; j < i; j++) {
      if (keys[i].n_bytes == keys[j].n_bytes &&
          memcmp (keys[i].name, keys[j].name, keys[i].n_bytes) == 0)
        return FALSE;
    }
  }
  return TRUE;
}

static void
find_duplicates (DatelineJsonScanner *self, DatelineJsonFrame *frame)
{
  DatelineJsonKey *keys = &g_array_index (self->keys, DatelineJsonKey, frame->first_key);
  const guint n_keys = self->keys->len - frame->first_key;

  if (are_few_and_different (keys, n_keys))
    return;
  qsort (keys, n_keys, sizeof (DatelineJsonKey), compare_keys);

  for (guint i = 1; i < n_keys; i++) {
    if (keys[i - 1].n_bytes == keys[i].n_bytes &&
        memcmp (keys[i - 1].name, keys[i].name, keys[i].n_bytes) == 0) {
      frame->key = keys[i];
      dateline_json_report (self, DATELINE_ERROR_DUPLICATE_MEMBER, keys[i].at, _("stands twice"));
    }
  }
}

static DatelineJsonFrame *
enter (DatelineJsonScanner *self, gboolean is_array)
{
  DatelineJsonFrame frame = { .is_array = is_array, .first_key = self->keys->len };

  if (self->frames->len == DATELINE_MAX_DOCUMENT_DEPTH) {
    g_autofree char *reason =
      g_strdup_printf (_("nested deeper than %d levels"), DATELINE_MAX_DOCUMENT_DEPTH);

    dateline_json_fail (self, DATELINE_ERROR_TOO_DEEP, reason);
    return NULL;
  }

  self->at++;
  g_array_append_val (self->frames, frame);

  /* The array of frames has room for all of them and does not move. */
  return &g_array_index (self->frames, DatelineJsonFrame, self->frames->len - 1);
}

/* Whether it is an array that is a member of the document itself. */
static gboolean
is_list (DatelineJsonScanner *self)
{
  return self->frames->len == 2 && !g_array_index (self->frames, DatelineJsonFrame, 0).is_array;
}

static gboolean
scan_array (DatelineJsonScanner *self)
{
  DatelineJsonFrame *frame = enter (self, TRUE);

  if (frame == NULL)
    return FALSE;

  if (is_list (self)) {
    const DatelineJsonKey *key = &g_array_index (self->frames, DatelineJsonFrame, 0).key;

    dateline_json_pieces_begin (self->pieces, key->name, key->n_bytes, self->at);
  }

  if (!take (self, ']')) {
    for (;; frame->position++) {
      if (!scan_value (self))
        return FALSE;
      if (!take (self, ','))
        break;
      if (is_list (self))
        dateline_json_pieces_cut (self->pieces, self->at - 1);
    }

    if (!take (self, ']'))
      return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("expected “,” or “]”"));
  }

  if (is_list (self))
    dateline_json_pieces_end (self->pieces, self->at - 1);
  g_array_set_size (self->frames, self->frames->len - 1);

  return TRUE;
}

static gboolean
scan_member (DatelineJsonScanner *self, DatelineJsonFrame *frame)
{
  skip_space (self);
  if (self->at == self->end || *self->at != '"')
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON,
                               _("expected the name of a member, in quotes"));

  frame->key = (DatelineJsonKey) { NULL };
  if (!dateline_json_scan_string (self, &frame->key))
    return FALSE;
  g_array_append_val (self->keys, frame->key);

  if (!take (self, ':'))
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("expected “:”"));

  return scan_value (self);
}

static gboolean
scan_object (DatelineJsonScanner *self)
{
  DatelineJsonFrame *frame = enter (self, FALSE);

  if (frame == NULL)
    return FALSE;

  if (!take (self, '}')) {
    do {
      if (!scan_member (self, frame))
        return FALSE;
    } while (take (self, ','));

    if (!take (self, '}'))
      return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("expected “,” or “}”"));

    find_duplicates (self, frame);
  }

  g_array_set_size (self->keys, frame->first_key);
  g_array_set_size (self->frames, self->frames->len - 1);

  return TRUE;
}

static gboolean
scan_word (DatelineJsonScanner *self)
{
  static const char *const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++) {
    const gsize n_bytes = strlen (words[i]);

    if ((gsize) (self->end - self->at) >= n_bytes && memcmp (self->at, words[i], n_bytes) == 0) {
      self->at += n_bytes;
      return TRUE;
    }
  }

  return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("expected a value"));
}

static gboolean
scan_value (DatelineJsonScanner *self)
{
  skip_space (self);

  if (self->at == self->end)
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("the text ends too early"));
  if (*self->at == '{')
    return scan_object (self);
  if (*self->at == '[')
    return scan_array (self);
  if (*self->at == '"')
    return dateline_json_scan_string (self, NULL);
  if (*self->at == '-' || g_ascii_isdigit (*self->at))
    return dateline_json_scan_number (self);

  return scan_word (self);
}

static gboolean
scan_document (DatelineJsonScanner *self)
{
  const char *invalid;

  if (!g_utf8_validate_len (self->text, (gsize) (self->end - self->text), &invalid) &&
      *invalid != '\0') {
    self->at = invalid;
    return dateline_json_fail (self, DATELINE_ERROR_NOT_UTF8, _("the text is not UTF-8"));
  }

  if (self->end - self->text >= (gssize) strlen (BYTE_ORDER_MARK) &&
      memcmp (self->text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON,
                               _("the text begins with a byte order mark"));

  if (!scan_value (self))
    return FALSE;

  skip_space (self);
  if (self->at < self->end)
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("something follows the end"));

  return TRUE;
}

/**
 * dateline_json_scan:
 * @problems: where problems go
 * @text: the text of a document, at the top
 * @n_bytes: its length in bytes
 * @pieces: is told where the lists of the document may be cut
 *
 * Checks that the text is UTF-8 and JSON, to the letter of RFC 8259, and that
 * it is not deeper than [const@Dateline.MAX_DOCUMENT_DEPTH]. Members that
 * stand twice in an object, numbers too large for 64 bits and characters that
 * no string of ours can hold are reported, but do not end the scan.
 *
 * Returns: %TRUE if it is JSON
 */
gboolean
dateline_json_scan (DatelineProblems *problems,
                    const char *text,
                    gsize n_bytes,
                    DatelineJsonPieces *pieces)
{
  DatelineJsonScanner self = {
    .problems = problems,
    .pieces = pieces,
    .text = text,
    .at = text,
    .end = text + n_bytes,
  };
  gboolean is_json;

  self.frames =
    g_array_sized_new (FALSE, FALSE, sizeof (DatelineJsonFrame), DATELINE_MAX_DOCUMENT_DEPTH);
  self.keys = g_array_new (FALSE, FALSE, sizeof (DatelineJsonKey));
  self.names = g_string_chunk_new (256);

  is_json = scan_document (&self);

  g_array_unref (self.frames);
  g_array_unref (self.keys);
  g_string_chunk_free (self.names);

  return is_json;
}
