/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pictures that are in the file itself: in a `data:` address, or in another
 * part of a saved page. Nothing is ever fetched. */

#include "dateline-html-picture.h"

#include <string.h>

#include "core/dateline-image-size.h"
#include "dateline-html-address.h"

/* Smaller ones are marks, spacers and counters. */
#define MIN_PIXELS 40
#define MIN_DRAWING_BYTES 300

static GBytes *
decode_base64 (const char *text)
{
  g_autofree guchar *bytes = NULL;
  gsize n_bytes;

  if (*text == '\0')
    return NULL;
  bytes = g_base64_decode (text, &n_bytes);

  return g_bytes_new_take (g_steal_pointer (&bytes), n_bytes);
}

static GBytes *
decode_data (const char *address)
{
  const char *comma = strchr (address, ',');

  if (comma == NULL)
    return NULL;
  if (comma - address >= 7 && g_ascii_strncasecmp (comma - 7, ";base64", 7) == 0) {
    /* A base64 text may itself be written with percent signs. */
    g_autoptr (GBytes) unescaped =
      strchr (comma, '%') != NULL ? g_uri_unescape_bytes (comma + 1, -1, NULL, NULL) : NULL;
    g_autofree char *plain = unescaped != NULL ? g_strndup (g_bytes_get_data (unescaped, NULL),
                                                            g_bytes_get_size (unescaped))
                                               : NULL;

    return decode_base64 (plain != NULL ? plain : comma + 1);
  }

  return g_uri_unescape_bytes (comma + 1, -1, NULL, NULL);
}

static GBytes *
find_part (const DatelineHtmlSurroundings *around, const char *base, const char *address)
{
  g_autofree char *absolute = NULL;
  GBytes *bytes;

  if (around == NULL || around->parts == NULL)
    return NULL;
  bytes = g_hash_table_lookup (around->parts, address);
  if (bytes == NULL && base != NULL) {
    absolute = dateline_html_address_resolve (base, address);
    bytes = absolute != NULL ? g_hash_table_lookup (around->parts, absolute) : NULL;
  }

  return bytes != NULL ? g_bytes_ref (bytes) : NULL;
}

/* What a picture is by its first bytes, or %NULL if it is none to show. */
static const char *
find_type (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  guint width;
  guint height;

  if (dateline_image_size_find (bytes, &width, &height)) {
    if (width < MIN_PIXELS || height < MIN_PIXELS)
      return NULL;

    switch (data[0]) {
    case '\x89':
      return "image/png";
    case 'G':
      return "image/gif";
    case 'R':
      return "image/webp";
    default:
      return "image/jpeg";
    }
  }

  /* Browsers leave an empty drawing where a picture was. */
  if (n_bytes >= MIN_DRAWING_BYTES && g_strstr_len (data, 200, "<svg") != NULL &&
      dateline_image_size_is_modest_svg (bytes))
    return "image/svg+xml";

  return NULL;
}

/**
 * dateline_html_picture_find:
 * @around: (nullable): what else is in the file
 * @base: (nullable): what addresses in the page are relative to
 * @address: the address of a picture
 * @type: (out) (transfer none): its media type
 *
 * Finds a picture inside the file.
 *
 * Returns: (transfer full) (nullable): the picture, or %NULL if it is not in
 *   the file, or is none that can be shown
 */
GBytes *
dateline_html_picture_find (const DatelineHtmlSurroundings *around,
                            const char *base,
                            const char *address,
                            const char **type)
{
  g_autoptr (GBytes) bytes = g_ascii_strncasecmp (address, "data:image/", 11) == 0
                             ? decode_data (address)
                             : find_part (around, base, address);

  *type = bytes != NULL && g_bytes_get_size (bytes) > 0 ? find_type (bytes) : NULL;

  return *type != NULL ? g_steal_pointer (&bytes) : NULL;
}
