/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which encoding a text is in, if it is a text. */

#include "dateline-text-encoding-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "core/dateline-error.h"
#include "dateline-text-decoder.h"

/* The detector and the other guesses see no more than this. */
#define MAX_SEEN_BYTES (128 * 1024)

#define DECLARATION_BYTES 4096

/* What pages call these is read as the browsers read it: as the larger
 * encoding that writers had in mind. */
static const char *const browser_names[][2] = {
  { "iso-8859-1", "windows-1252" },
  { "iso8859-1", "windows-1252" },
  { "latin1", "windows-1252" },
  { "us-ascii", "windows-1252" },
  { "ascii", "windows-1252" },
  { "iso-8859-9", "windows-1254" },
  { "iso-8859-11", "windows-874" },
  { "tis-620", "windows-874" },
  { "gb2312", "gb18030" },
  { "gbk", "gb18030" },
  { "gb_2312-80", "gb18030" },
  { "x-gbk", "gb18030" },
  { "cp936", "gb18030" },
  { "shift_jis", "ibm-943_P15A-2003" },
  { "shift-jis", "ibm-943_P15A-2003" },
  { "sjis", "ibm-943_P15A-2003" },
  { "x-sjis", "ibm-943_P15A-2003" },
  { "euc-kr", "windows-949" },
  { "ks_c_5601-1987", "windows-949" },
  { "big5", "Big5-HKSCS" },
  { "koi8-u", "KOI8-U" },
  { "x-user-defined", "windows-1252" },
};

typedef struct {
  const char *start;
  gsize n_bytes;
  const char *name;
} Signature;

static const Signature signatures[] = {
  { "%PDF-", 5, N_ ("a PDF document") },
  { "PK\003\004", 4, N_ ("an archive or an office document") },
  { "\xd0\xcf\x11\xe0", 4, N_ ("an office document") },
  { "{\\rtf", 5, N_ ("a rich text document") },
  { "\x89PNG", 4, N_ ("a picture") },
  { "\xff\xd8\xff", 3, N_ ("a picture") },
  { "GIF8", 4, N_ ("a picture") },
  { "RIFF", 4, N_ ("a picture, a sound or a film") },
  { "\x1f\x8b", 2, N_ ("a compressed file") },
  { "\xfd"
    "7zXZ",
    5, N_ ("a compressed file") },
  { "BZh", 3, N_ ("a compressed file") },
  { "7z\xbc\xaf", 4, N_ ("an archive") },
  { "bplist00", 8, N_ ("a saved page of another kind: save it as HTML or MHTML") },
  { "\x7f"
    "ELF",
    4, N_ ("a program") },
};

/**
 * dateline_text_encoding_find:
 * @label: a name of an encoding, as a page gives it
 *
 * Finds the encoding that a page means.
 *
 * Returns: (nullable): ICU's name of it, or %NULL if there is none such
 */
const char *
dateline_text_encoding_find (const char *label)
{
  UErrorCode status = U_ZERO_ERROR;
  const char *name;

  for (gsize i = 0; i < G_N_ELEMENTS (browser_names); i++) {
    if (g_ascii_strcasecmp (label, browser_names[i][0]) == 0)
      return browser_names[i][1];
  }

  name = ucnv_getAlias (label, 0, &status);

  return U_SUCCESS (status) ? name : NULL;
}

/**
 * dateline_text_encoding_has_shifts:
 * @encoding: ICU's name of an encoding
 *
 * Tells whether text in an encoding can pass for ASCII, and so for UTF-8.
 *
 * Returns: %TRUE if it can
 */
gboolean
dateline_text_encoding_has_shifts (const char *encoding)
{
  return g_str_has_prefix (encoding, "ISO_2022") || g_str_has_prefix (encoding, "HZ");
}

/* How much the bytes look like text of one byte order: nothing if any of it
 * cannot be, else the number of those characters that every text has. */
static guint
rate_utf16 (const guchar *data, gsize n_bytes, guint high)
{
  guint n_usual = 0;
  gboolean wants_low = FALSE;

  for (gsize i = 0; i + 1 < n_bytes; i += 2) {
    const gunichar c = (gunichar) data[i + high] << 8 | data[i + 1 - high];
    const gboolean is_low = c >= 0xdc00 && c < 0xe000;

    if (is_low != wants_low)
      return 0;
    wants_low = c >= 0xd800 && c < 0xdc00;
    if (c == 0xfffe || c == 0xffff || c == 0 ||
        (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
      return 0;
    if (!wants_low && !is_low && !g_unichar_isdefined (c))
      return 0;
    if ((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t' || c == 0x3000 ||
        c == 0x3002 || c == 0xff0c)
      n_usual++;
  }

  return n_usual;
}

/**
 * dateline_text_encoding_guess_utf16:
 * @data: the bytes of a text
 * @n_bytes: how many there are
 *
 * Finds UTF-16 that has no byte order mark. A text with any space, line or
 * ASCII sign has zero bytes in it, which no other text has.
 *
 * Returns: (nullable): `UTF-16LE` or `UTF-16BE`, or %NULL if it is neither
 */
const char *
dateline_text_encoding_guess_utf16 (const char *data, gsize n_bytes)
{
  const gsize n_seen = MIN (n_bytes, MAX_SEEN_BYTES) & ~(gsize) 1;
  guint little;
  guint big;

  if (n_bytes % 2 != 0 || memchr (data, '\0', n_seen) == NULL)
    return NULL;

  little = rate_utf16 ((const guchar *) data, n_seen, 1);
  big = rate_utf16 ((const guchar *) data, n_seen, 0);
  if (little == big)
    return NULL;

  return little > big ? "UTF-16LE" : "UTF-16BE";
}

/**
 * dateline_text_encoding_is_nearly_utf8:
 * @data: the bytes of a text
 * @n_bytes: how many there are
 *
 * Tells whether a text is UTF-8 but for a few broken places, such as an end
 * that was cut.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_text_encoding_is_nearly_utf8 (const char *data, gsize n_bytes)
{
  const char *end = data + n_bytes;
  gsize n_right = 0;
  gsize n_wrong = 0;

  for (const char *at = data; at < end;) {
    const gunichar c =
      (guchar) *at < 0x80 ? (guchar) *at : g_utf8_get_char_validated (at, end - at);

    if (c == (gunichar) -1 || c == (gunichar) -2) {
      n_wrong++;
      at++;
    } else {
      n_right += c >= 0x80;
      at = g_utf8_next_char (at);
    }
  }

  return n_right > 20 * n_wrong;
}

/**
 * dateline_text_encoding_guess:
 * @data: the bytes of a text
 * @n_bytes: how many there are
 *
 * Asks ICU which encoding a text is in.
 *
 * Returns: (transfer full) (nullable): ICU's name of the likeliest, or %NULL if
 *   none is likely
 */
char *
dateline_text_encoding_guess (const char *data, gsize n_bytes)
{
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open (&status);
  const UCharsetMatch *match;
  char *encoding = NULL;

  ucsdet_setText (detector, data, (gint32) MIN (n_bytes, MAX_SEEN_BYTES), &status);
  ucsdet_enableInputFilter (detector, TRUE);
  match = ucsdet_detect (detector, &status);
  if (U_SUCCESS (status) && match != NULL) {
    const char *name = ucsdet_getName (match, &status);

    encoding = U_SUCCESS (status) ? g_strdup (dateline_text_encoding_find (name)) : NULL;
  }
  ucsdet_close (detector);

  return encoding;
}

static const char *
find_signature (const char *data, gsize n_bytes)
{
  for (gsize i = 0; i < G_N_ELEMENTS (signatures); i++) {
    if (n_bytes >= signatures[i].n_bytes &&
        memcmp (data, signatures[i].start, signatures[i].n_bytes) == 0)
      return signatures[i].name;
  }

  return NULL;
}

/**
 * dateline_text_check_binary:
 * @data: the bytes of a file that is not UTF-16 or UTF-32
 * @n_bytes: how many there are
 * @error: return location for %DATELINE_ERROR_BINARY
 *
 * Tells text from other files.
 *
 * Returns: %TRUE if it may be text
 */
gboolean
dateline_text_check_binary (const char *data, gsize n_bytes, GError **error)
{
  const char *name = find_signature (data, n_bytes);
  gsize n_controls = 0;

  if (name != NULL) {
    g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_BINARY,
                 /* Translators: %s is a kind of file, such as “a picture” */
                 _ ("this is no text but %s"), _ (name));
    return FALSE;
  }

  for (gsize i = 0; i < n_bytes; i++) {
    const guchar c = (guchar) data[i];

    if (c < 0x20 && strchr ("\n\r\t\f\v\033\b", c) == NULL)
      n_controls++;
  }

  if (n_controls * 200 > n_bytes || memchr (data, '\0', n_bytes) != NULL) {
    g_set_error_literal (error, DATELINE_ERROR, DATELINE_ERROR_BINARY,
                         _ ("this is no text: the file has bytes that stand in no text"));
    return FALSE;
  }

  return TRUE;
}

static const char *
find_after (const char *text, const char *what)
{
  const char *found = strstr (text, what);

  return found != NULL ? found + strlen (what) : NULL;
}

/**
 * dateline_text_find_declared:
 * @data: the bytes of a page
 * @n_bytes: how many there are
 *
 * Finds the encoding that an HTML page names in its first 4096 bytes: in a
 * meta element or an XML declaration.
 *
 * Returns: (transfer full) (nullable): the name as it stands there, or %NULL if
 *   there is none
 */
char *
dateline_text_find_declared (const char *data, gsize n_bytes)
{
  g_autofree char *head = g_strndup (data, MIN (n_bytes, DECLARATION_BYTES));
  g_autofree char *lower = g_ascii_strdown (head, -1);
  const char *at = NULL;
  const char *meta = lower;
  gsize length;

  if (g_str_has_prefix (lower, "<?xml"))
    at = find_after (lower, "encoding");
  while (at == NULL && (meta = find_after (meta, "<meta")) != NULL) {
    const char *end = strchr (meta, '>');
    const char *charset = find_after (meta, "charset");

    if (charset != NULL && (end == NULL || charset < end))
      at = charset;
  }
  if (at == NULL)
    return NULL;

  at += strspn (at, " \t\n\r=\"'");
  length = strcspn (at, " \t\n\r;\"'/>?");

  return length > 0 && length < 40 ? g_strndup (at, length) : NULL;
}
