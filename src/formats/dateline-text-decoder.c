/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes UTF-8 of bytes in whatever encoding. A byte order mark is believed
 * first, then text that is valid UTF-8, then what the text says of itself, and
 * what ICU takes it for. */

#include "dateline-text-decoder.h"

#include <glib/gi18n-lib.h>

#include <string.h>
#include <unicode/ucnv.h>

#include "core/dateline-error.h"
#include "dateline-text-encoding-private.h"

#define CHUNK_BYTES (64 * 1024)

/* Of a hundred characters, how many may be lost before it is no text. */
#define MAX_LOST_PERCENT 2

typedef struct {
  const char *bytes;
  gsize n_bytes;
  const char *encoding;
} ByteOrderMark;

/* UTF-32 stands before UTF-16, whose mark it begins with. */
static const ByteOrderMark byte_order_marks[] = {
  { "\xef\xbb\xbf", 3, "UTF-8" },    { "\xff\xfe\0\0", 4, "UTF-32LE" },
  { "\0\0\xfe\xff", 4, "UTF-32BE" }, { "\xff\xfe", 2, "UTF-16LE" },
  { "\xfe\xff", 2, "UTF-16BE" },     { "\x84\x31\x95\x33", 4, "gb18030" },
};

static const ByteOrderMark *
find_byte_order_mark (const char *data, gsize n_bytes)
{
  for (gsize i = 0; i < G_N_ELEMENTS (byte_order_marks); i++) {
    const ByteOrderMark *mark = &byte_order_marks[i];

    if (n_bytes >= mark->n_bytes && memcmp (data, mark->bytes, mark->n_bytes) == 0)
      return mark;
  }

  return NULL;
}

/* Nothing is refused: what is no character becomes U+FFFD, for the caller to
 * count. */
static GString *
convert (const char *data, gsize n_bytes, const char *encoding)
{
  UErrorCode status = U_ZERO_ERROR;
  UConverter *from = ucnv_open (encoding, &status);
  UConverter *to = ucnv_open ("UTF-8", &status);
  g_autoptr (GString) text = g_string_sized_new (n_bytes + n_bytes / 2);
  g_autofree char *chunk = g_malloc (CHUNK_BYTES);
  UChar pivot[1024];
  UChar *pivot_from = pivot;
  UChar *pivot_to = pivot;
  const char *at = data;
  gboolean is_first = TRUE;
  gboolean is_done = FALSE;

  while (U_SUCCESS (status) && !is_done) {
    char *end = chunk;

    ucnv_convertEx (to, from, &end, chunk + CHUNK_BYTES, &at, data + n_bytes, pivot, &pivot_from,
                    &pivot_to, pivot + G_N_ELEMENTS (pivot), is_first, TRUE, &status);
    g_string_append_len (text, chunk, end - chunk);
    is_first = FALSE;
    if (status == U_BUFFER_OVERFLOW_ERROR)
      status = U_ZERO_ERROR;
    else
      is_done = TRUE;
  }

  ucnv_close (from);
  ucnv_close (to);

  return U_SUCCESS (status) ? g_steal_pointer (&text) : NULL;
}

static gboolean
is_dropped (gunichar c)
{
  return c == 0 || c == 0xfeff || (g_unichar_iscntrl (c) && c != '\n' && c != '\t');
}

/* Ends lines with LF, drops other control characters, and says how many
 * characters there are and how many of them are lost. */
static GString *
tidy (const char *data, gsize n_bytes, gsize *n_chars, gsize *n_lost)
{
  GString *text = g_string_sized_new (n_bytes);
  const char *end = data + n_bytes;

  *n_chars = 0;
  *n_lost = 0;
  for (const char *at = data; at < end; (*n_chars)++) {
    const char *next = g_utf8_next_char (at);
    const gunichar c = g_utf8_get_char (at);

    if (c == '\r' || c == 0x85 || c == 0x2028) {
      g_string_append_c (text, '\n');
      if (c == '\r' && next < end && *next == '\n')
        next++;
    } else if (c == '\f' || c == 0x2029) {
      g_string_append (text, "\n\n");
    } else if (!is_dropped (c)) {
      g_string_append_len (text, at, next - at);
    }

    if (c == 0xfffd || (is_dropped (c) && c != 0xfeff))
      (*n_lost)++;
    at = next;
  }

  return text;
}

static GString *
decode_from (const char *data, gsize n_bytes, const char *encoding)
{
  g_autoptr (GString) raw = convert (data, n_bytes, encoding);
  g_autoptr (GString) text = NULL;
  gsize n_chars;
  gsize n_lost;

  if (raw == NULL)
    return NULL;

  text = tidy (raw->str, raw->len, &n_chars, &n_lost);

  return n_lost * 100 <= n_chars * MAX_LOST_PERCENT ? g_steal_pointer (&text) : NULL;
}

static GString *
decode_marked (const char *data, gsize n_bytes, const ByteOrderMark *mark, GError **error)
{
  GString *text = decode_from (data + mark->n_bytes, n_bytes - mark->n_bytes, mark->encoding);

  if (text == NULL)
    g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_ENCODING,
                 _ ("the file says that it is %s, but its bytes are not text in that encoding"),
                 mark->encoding);

  return text;
}

static GString *
decode_unmarked (const char *data, gsize n_bytes, const char *declared, GError **error)
{
  const char *named = declared != NULL ? dateline_text_encoding_find (declared) : NULL;
  const char *wide = dateline_text_encoding_guess_utf16 (data, n_bytes);
  g_autofree char *guessed = NULL;
  GString *text = NULL;
  gsize n_chars;
  gsize n_lost;

  if (wide != NULL)
    text = decode_from (data, n_bytes, wide);
  if (text == NULL && !dateline_text_check_binary (data, n_bytes, error))
    return NULL;

  if (text == NULL && named != NULL && dateline_text_encoding_has_shifts (named))
    text = decode_from (data, n_bytes, named);
  if (text == NULL && g_utf8_validate_len (data, n_bytes, NULL))
    text = tidy (data, n_bytes, &n_chars, &n_lost);
  if (text == NULL && dateline_text_encoding_is_nearly_utf8 (data, n_bytes))
    text = decode_from (data, n_bytes, "UTF-8");
  if (text == NULL && named != NULL)
    text = decode_from (data, n_bytes, named);
  if (text == NULL) {
    guessed = dateline_text_encoding_guess (data, n_bytes);
    text = guessed != NULL ? decode_from (data, n_bytes, guessed) : NULL;
  }

  if (text == NULL)
    g_set_error_literal (
      error, DATELINE_ERROR, DATELINE_ERROR_ENCODING,
      _ ("the encoding of the text is not known: its bytes are no text in any encoding tried"));

  return text;
}

static gboolean
has_letters (const GString *text)
{
  for (const char *at = text->str; *at != '\0'; at = g_utf8_next_char (at)) {
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_text_decode:
 * @data: the bytes of a text
 * @n_bytes: how many there are
 * @declared: (nullable): the encoding that its surroundings or the text itself
 *   name
 * @error: return location for an error
 *
 * Makes UTF-8 of a text in any encoding, with lines that end in LF and no
 * control character but LF and tabulator. The time is linear.
 *
 * The error is one of %DATELINE_ERROR: %DATELINE_ERROR_EMPTY,
 * %DATELINE_ERROR_TOO_LARGE above [const@Dateline.MAX_IMPORT_BYTES],
 * %DATELINE_ERROR_BINARY if it is no text, %DATELINE_ERROR_ENCODING.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL on error
 */
GString *
dateline_text_decode (const char *data, gsize n_bytes, const char *declared, GError **error)
{
  const ByteOrderMark *mark;
  g_autoptr (GString) text = NULL;

  if (n_bytes > DATELINE_MAX_IMPORT_BYTES) {
    g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE,
                 _ ("the file is larger than %d MiB"), DATELINE_MAX_IMPORT_BYTES / (1024 * 1024));
    return NULL;
  }

  mark = n_bytes > 0 ? find_byte_order_mark (data, n_bytes) : NULL;
  if (mark != NULL)
    text = decode_marked (data, n_bytes, mark, error);
  else if (n_bytes > 0)
    text = decode_unmarked (data, n_bytes, declared, error);
  else
    text = g_string_new (NULL);

  if (text != NULL && !has_letters (text)) {
    g_set_error_literal (error, DATELINE_ERROR, DATELINE_ERROR_EMPTY,
                         _ ("the file is empty: there is no text in it"));
    return NULL;
  }

  return g_steal_pointer (&text);
}
