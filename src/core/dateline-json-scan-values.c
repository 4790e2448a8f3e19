/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scans strings and numbers of JSON. */

#include "dateline-json-scan-private.h"

#include <glib/gi18n-lib.h>

#include <math.h>
#include <string.h>

static gboolean
take_hex (DatelineJsonScanner *self, gunichar *unit)
{
  *unit = 0;

  for (guint i = 0; i < 4; i++, self->at++) {
    if (self->at == self->end || !g_ascii_isxdigit (*self->at))
      return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON,
                                 _("expected four hexadecimal digits"));
    *unit = *unit * 16 + (gunichar) g_ascii_xdigit_value (*self->at);
  }

  return TRUE;
}

/* Behind "\u". What is half of a pair or NUL is reported and replaced. */
static gboolean
take_unicode (DatelineJsonScanner *self, gunichar *found)
{
  const char *start = self->at - 2;
  gunichar low;

  if (!take_hex (self, found))
    return FALSE;

  if (*found >= 0xd800 && *found < 0xdc00 && self->end - self->at >= 2 && self->at[0] == '\\' &&
      self->at[1] == 'u') {
    const char *second = self->at;

    self->at += 2;
    if (!take_hex (self, &low))
      return FALSE;
    if (low >= 0xdc00 && low < 0xe000)
      *found = 0x10000 + ((*found - 0xd800) << 10) + (low - 0xdc00);
    else
      self->at = second;
  }

  if (*found == 0)
    dateline_json_report (self, DATELINE_ERROR_BAD_VALUE, start,
                          _("the character U+0000 cannot be kept"));
  else if (*found >= 0xd800 && *found < 0xe000)
    dateline_json_report (self, DATELINE_ERROR_BAD_VALUE, start,
                          _("half of a surrogate pair is no character"));
  else
    return TRUE;

  *found = 0xfffd;

  return TRUE;
}

static gboolean
take_escape (DatelineJsonScanner *self, GString *name)
{
  static const char letters[] = "\"\\/bfnrtu";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *letter = NULL;
  gunichar found;

  self->at++;
  if (self->at < self->end && *self->at != '\0')
    letter = strchr (letters, *self->at);
  if (letter == NULL)
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("there is no such escape"));

  self->at++;
  if (*letter == 'u') {
    if (!take_unicode (self, &found))
      return FALSE;
  } else {
    found = (guchar) meanings[letter - letters];
  }

  if (name != NULL)
    g_string_append_unichar (name, found);

  return TRUE;
}

static gboolean
scan_escaped (DatelineJsonScanner *self, GString *name)
{
  while (self->at < self->end && *self->at != '"') {
    if ((guchar) *self->at < 0x20)
      return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON,
                                 _("a control character in a string must be escaped"));

    if (*self->at == '\\') {
      if (!take_escape (self, name))
        return FALSE;
      continue;
    }

    if (name != NULL)
      g_string_append_c (name, *self->at);
    self->at++;
  }

  if (self->at == self->end)
    return dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("a string is not closed"));

  self->at++;

  return TRUE;
}

/**
 * dateline_json_scan_string:
 * @self: a scanner, at a quotation mark
 * @key: (out) (optional): the name that the string is, valid as long as the
 *   scanner
 *
 * Scans a string.
 *
 * Returns: %TRUE if it is one; if not, that is reported
 */
gboolean
dateline_json_scan_string (DatelineJsonScanner *self, DatelineJsonKey *key)
{
  const char *start = self->at++;
  const char *first = self->at;
  GString *name = NULL;
  gboolean is_string;

  if (key == NULL)
    return scan_escaped (self, NULL);

  while (self->at < self->end && *self->at != '"' && *self->at != '\\' &&
         (guchar) *self->at >= 0x20)
    self->at++;

  if (self->at < self->end && *self->at == '"') {
    *key = (DatelineJsonKey) { first, (gsize) (self->at - first), start };
    self->at++;
    return TRUE;
  }

  name = g_string_new_len (first, self->at - first);
  is_string = scan_escaped (self, name);
  if (is_string)
    *key = (DatelineJsonKey) {
      g_string_chunk_insert_len (self->names, name->str, (gssize) name->len),
      name->len,
      start,
    };
  g_string_free (name, TRUE);

  return is_string;
}

static gboolean
skip_digits (DatelineJsonScanner *self)
{
  const char *start = self->at;

  while (self->at < self->end && g_ascii_isdigit (*self->at))
    self->at++;

  return self->at > start ||
         dateline_json_fail (self, DATELINE_ERROR_NOT_JSON, _("expected a digit"));
}

static void
check_size (DatelineJsonScanner *self, const char *start, gboolean is_integer)
{
  g_autofree char *number = NULL;
  gboolean is_held;

  /* So short a number is held whatever it is. */
  if (self->at - start <= 18 && is_integer)
    return;

  number = g_strndup (start, (gsize) (self->at - start));
  is_held = is_integer ? g_ascii_string_to_signed (number, 10, G_MININT64, G_MAXINT64, NULL, NULL)
                       : isfinite (g_ascii_strtod (number, NULL)) != 0;
  if (!is_held)
    dateline_json_report (self, DATELINE_ERROR_BAD_VALUE, start,
                          _("the number is too large to be kept in 64 bits"));
}

/**
 * dateline_json_scan_number:
 * @self: a scanner, at a digit or a minus sign
 *
 * Scans a number.
 *
 * Returns: %TRUE if it is one; if not, that is reported
 */
gboolean
dateline_json_scan_number (DatelineJsonScanner *self)
{
  const char *start = self->at;
  gboolean is_integer = TRUE;

  if (*self->at == '-')
    self->at++;

  if (self->at < self->end && *self->at == '0')
    self->at++;
  else if (!skip_digits (self))
    return FALSE;

  if (self->at < self->end && *self->at == '.') {
    is_integer = FALSE;
    self->at++;
    if (!skip_digits (self))
      return FALSE;
  }

  if (self->at < self->end && (*self->at == 'e' || *self->at == 'E')) {
    is_integer = FALSE;
    self->at++;
    if (self->at < self->end && (*self->at == '+' || *self->at == '-'))
      self->at++;
    if (!skip_digits (self))
      return FALSE;
  }

  check_size (self, start, is_integer);

  return TRUE;
}
