/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes MIME messages apart (RFC 2045 to 2047), as far as saved pages and mails
 * need it. What breaks the rules is read as far as it goes. */

#include "dateline-mime.h"

#include <string.h>

#include "dateline-text-decoder.h"

#define MAX_HEADER_BYTES (64 * 1024)
#define MAX_PARTS 20000
#define MAX_WORD_BYTES 200

static const char *
find_line_end (const char *at, const char *end)
{
  const char *found = memchr (at, '\n', (gsize) (end - at));

  return found != NULL ? found : end;
}

/* Behind the line end, if there is one. */
static const char *
skip_line (const char *at, const char *end)
{
  at = find_line_end (at, end);

  return at < end ? at + 1 : end;
}

/**
 * dateline_mime_part_read:
 * @data: a message, or a part of one
 * @n_bytes: its length
 *
 * Finds the headers and what is below them.
 *
 * Returns: the part, which is valid as long as @data is
 */
DatelineMimePart
dateline_mime_part_read (const char *data, gsize n_bytes)
{
  const char *end = data + n_bytes;
  const char *at = data;

  while (at < end && *at != '\n' && !(*at == '\r' && at + 1 < end && at[1] == '\n'))
    at = skip_line (at, end);

  return (DatelineMimePart) {
    .headers = data,
    .n_header_bytes = (gsize) (at - data),
    .body = skip_line (at, end),
    .n_body_bytes = (gsize) (end - skip_line (at, end)),
  };
}

/**
 * dateline_mime_part_dup_header:
 * @self: a part
 * @name: the name of a header
 *
 * The value of a header, with its lines joined.
 *
 * Returns: (transfer full) (nullable): the value, or %NULL if there is none
 */
char *
dateline_mime_part_dup_header (const DatelineMimePart *self, const char *name)
{
  const char *end = self->headers + MIN (self->n_header_bytes, MAX_HEADER_BYTES);
  const gsize length = strlen (name);
  const char *at = self->headers;
  GString *value = NULL;

  while (at < end) {
    const char *line_end = find_line_end (at, end);
    const gboolean goes_on = *at == ' ' || *at == '\t';

    if (value != NULL && !goes_on)
      break;
    if (value != NULL) {
      g_string_append_len (value, at, line_end - at);
    } else if (!goes_on && (gsize) (line_end - at) > length && at[length] == ':' &&
               g_ascii_strncasecmp (at, name, length) == 0) {
      value = g_string_new_len (at + length + 1, line_end - at - (gssize) length - 1);
    }
    at = skip_line (at, end);
  }
  if (value == NULL)
    return NULL;

  g_strdelimit (value->str, "\r\n\t", ' ');

  return g_strstrip (g_string_free (value, FALSE));
}

/**
 * dateline_mime_is_type:
 * @content_type: (nullable): the value of a Content-Type
 * @start: a media type, or the beginning of one, in small letters
 *
 * Compares media types.
 *
 * Returns: %TRUE if @content_type begins with @start
 */
gboolean
dateline_mime_is_type (const char *content_type, const char *start)
{
  return content_type != NULL && g_ascii_strncasecmp (content_type, start, strlen (start)) == 0;
}

/**
 * dateline_mime_dup_parameter:
 * @header: the value of a header
 * @name: the name of a parameter, in small letters
 *
 * Finds a parameter such as `boundary` in a header.
 *
 * Returns: (transfer full) (nullable): its value, or %NULL if there is none
 */
char *
dateline_mime_dup_parameter (const char *header, const char *name)
{
  const gsize length = strlen (name);
  const char *at = strchr (header, ';');

  while (at != NULL) {
    at += strspn (at, "; ");
    if (g_ascii_strncasecmp (at, name, length) == 0) {
      const char *value = at + length + strspn (at + length, " ");

      if (*value == '=') {
        value += 1 + strspn (value + 1, " ");
        if (*value == '"')
          return g_strndup (value + 1, strcspn (value + 1, "\""));
        return g_strndup (value, strcspn (value, "; "));
      }
    }
    /* The next, not one that is inside quotation marks. */
    while (*at != '\0' && *at != ';') {
      if (*at == '"')
        at += strcspn (at + 1, "\"") + 1;
      at += *at != '\0';
    }
    if (*at == '\0')
      at = NULL;
  }

  return NULL;
}

static GBytes *
decode_quoted (const char *data, gsize n_bytes, gboolean is_word)
{
  GByteArray *bytes = g_byte_array_sized_new ((guint) n_bytes);
  const char *end = data + n_bytes;

  for (const char *at = data; at < end;) {
    const char *behind;

    if (*at != '=') {
      const char c = is_word && *at == '_' ? ' ' : *at;

      g_byte_array_append (bytes, (const guint8 *) &c, 1);
      at++;
      continue;
    }
    if (end - at >= 3 && g_ascii_isxdigit (at[1]) && g_ascii_isxdigit (at[2])) {
      const guint8 byte =
        (guint8) (g_ascii_xdigit_value (at[1]) * 16 + g_ascii_xdigit_value (at[2]));

      g_byte_array_append (bytes, &byte, 1);
      at += 3;
      continue;
    }

    /* A line that goes on; before its end there may be white space. */
    behind = at + 1;
    while (behind < end && (*behind == ' ' || *behind == '\t' || *behind == '\r'))
      behind++;
    if (behind < end && *behind == '\n') {
      at = behind + 1;
    } else if (behind == end) {
      at = end;
    } else {
      g_byte_array_append (bytes, (const guint8 *) at, 1);
      at++;
    }
  }

  return g_byte_array_free_to_bytes (bytes);
}

static GBytes *
decode_base64 (const char *data, gsize n_bytes)
{
  g_autofree guchar *bytes = g_malloc (n_bytes / 4 * 3 + 6);
  guint save = 0;
  int state = 0;
  const gsize n = g_base64_decode_step (data, n_bytes, bytes, &state, &save);

  return g_bytes_new_take (g_steal_pointer (&bytes), n);
}

/**
 * dateline_mime_part_decode:
 * @self: a part
 *
 * What is below the headers, without its transfer encoding.
 *
 * Returns: (transfer full): the bytes
 */
GBytes *
dateline_mime_part_decode (const DatelineMimePart *self)
{
  g_autofree char *encoding = dateline_mime_part_dup_header (self, "Content-Transfer-Encoding");

  if (encoding != NULL && g_ascii_strcasecmp (encoding, "quoted-printable") == 0)
    return decode_quoted (self->body, self->n_body_bytes, FALSE);
  if (encoding != NULL && g_ascii_strcasecmp (encoding, "base64") == 0)
    return decode_base64 (self->body, self->n_body_bytes);

  return g_bytes_new (self->body, self->n_body_bytes);
}

/* Without the line end before a boundary, which belongs to that. */
static gsize
trim_end (const char *start, const char *end)
{
  if (end > start && end[-1] == '\n')
    end--;
  if (end > start && end[-1] == '\r')
    end--;

  return (gsize) (end - start);
}

/**
 * dateline_mime_part_split:
 * @self: a part that has parts
 * @boundary: what is between them
 *
 * Finds the parts in a part. A last one without an end goes as far as the file.
 *
 * Returns: (transfer full) (element-type DatelineMimePart): the parts
 */
GArray *
dateline_mime_part_split (const DatelineMimePart *self, const char *boundary)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (DatelineMimePart));
  const gsize length = strlen (boundary);
  const char *end = self->body + self->n_body_bytes;
  const char *start = NULL;
  gboolean is_over = FALSE;

  for (const char *at = self->body; at < end && !is_over && parts->len < MAX_PARTS;
       at = skip_line (at, end)) {
    if ((gsize) (end - at) < length + 2 || at[0] != '-' || at[1] != '-' ||
        memcmp (at + 2, boundary, length) != 0)
      continue;
    if (start != NULL) {
      const DatelineMimePart part = dateline_mime_part_read (start, trim_end (start, at));

      g_array_append_val (parts, part);
    }
    start = skip_line (at, end);
    is_over = (gsize) (end - at) >= length + 4 && at[length + 2] == '-' && at[length + 3] == '-';
  }
  if (start != NULL && !is_over && start < end) {
    const DatelineMimePart part = dateline_mime_part_read (start, (gsize) (end - start));

    g_array_append_val (parts, part);
  }

  return parts;
}

/* One word such as =?utf-8?Q?=C3=A9?=. Returns: behind it, or %NULL. */
static const char *
decode_word (const char *word, GString *decoded)
{
  const char *charset = word + 2;
  const char *coding = strchr (charset, '?');
  const char *text = coding != NULL && coding[1] != '\0' && coding[2] == '?' ? coding + 3 : NULL;
  const char *end = text != NULL ? g_strstr_len (text, MAX_WORD_BYTES, "?=") : NULL;
  g_autofree char *declared = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GString) plain = NULL;

  if (end == NULL)
    return NULL;
  bytes = g_ascii_tolower (coding[1]) == 'b' ? decode_base64 (text, (gsize) (end - text))
                                             : decode_quoted (text, (gsize) (end - text), TRUE);
  declared = g_strndup (charset, (gsize) (coding - charset));
  plain =
    dateline_text_decode (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), declared, NULL);
  if (plain != NULL)
    g_string_append_len (decoded, plain->str, (gssize) plain->len);

  return end + 2;
}

/**
 * dateline_mime_decode_words:
 * @text: the value of a header
 *
 * Decodes the words in a header that are not in ASCII.
 *
 * Returns: (transfer full): the text in UTF-8
 */
char *
dateline_mime_decode_words (const char *text)
{
  GString *decoded = g_string_new (NULL);

  for (const char *at = text; *at != '\0';) {
    const char *behind = strncmp (at, "=?", 2) == 0 ? decode_word (at, decoded) : NULL;

    if (behind == NULL) {
      g_string_append_c (decoded, *at++);
      continue;
    }
    /* White space between two such words is none. */
    at = behind + strspn (behind, " ");
    if (strncmp (at, "=?", 2) != 0)
      at = behind;
  }

  return g_string_free (decoded, FALSE);
}
