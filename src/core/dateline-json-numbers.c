/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Numbers as a person writes them: json-glib prints 0.9 as 0.90000000000000002. */

#include "dateline-json-numbers.h"

#include <string.h>

/* Every double is the same again when it is read from so many digits. */
#define MAX_DIGITS 17
/* A shorter number is short enough. */
#define MIN_BYTES 12

static gsize
get_number_length (const char *at)
{
  return strspn (at, "+-.0123456789eE");
}

/* Adds the shortest digits that are read as the same number. */
static void
add_number (GString *shortened, const char *number, gsize n_bytes)
{
  g_autofree char *whole = g_strndup (number, n_bytes);
  const double value = g_ascii_strtod (whole, NULL);
  char digits[G_ASCII_DTOSTR_BUF_SIZE];

  if (n_bytes < MIN_BYTES || strpbrk (whole, ".eE") == NULL) {
    g_string_append (shortened, whole);
    return;
  }
  for (int n = 1; n <= MAX_DIGITS; n++) {
    char format[8];
    double read;

    g_snprintf (format, sizeof format, "%%.%dg", n);
    g_ascii_formatd (digits, sizeof digits, format, value);
    read = g_ascii_strtod (digits, NULL);
    if (memcmp (&read, &value, sizeof value) == 0)
      break;
  }
  g_string_append (shortened, digits);
  /* It stays one that is not whole. */
  if (strpbrk (digits, ".e") == NULL)
    g_string_append (shortened, ".0");
}

/**
 * dateline_json_shorten_numbers:
 * @text: JSON
 *
 * Writes each number that is not whole with as few digits as tell it from all others.
 *
 * Returns: (transfer full): the same JSON otherwise
 */
GString *
dateline_json_shorten_numbers (const GString *text)
{
  GString *shortened = g_string_sized_new (text->len);
  gboolean is_string = FALSE;

  for (const char *at = text->str; *at != '\0';) {
    const gsize n_bytes = is_string ? 0 : get_number_length (at);

    if (!is_string && (g_ascii_isdigit (*at) || *at == '-')) {
      add_number (shortened, at, n_bytes);
      at += n_bytes;
      continue;
    }
    if (*at == '"')
      is_string = !is_string;
    else if (is_string && *at == '\\' && at[1] != '\0')
      g_string_append_c (shortened, *at++);
    g_string_append_c (shortened, *at++);
  }
  return shortened;
}
