/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How large a picture says that it is, before anything is spent on decoding it.
 * PNG, JPEG, GIF and WebP say so within their first bytes; a drawing in SVG is as
 * expensive as it has elements. */

#include "dateline-image-size.h"

#include <string.h>

#define MAX_SVG_BYTES (2 * 1024 * 1024)
#define MAX_SVG_ELEMENTS 20000
#define MAX_SVG_DEPTH 100

typedef struct {
  const guint8 *data;
  gsize n_bytes;
} Source;

static guint
read_be16 (const guint8 *at)
{
  return (guint) at[0] << 8 | at[1];
}

static guint
read_be32 (const guint8 *at)
{
  return read_be16 (at) << 16 | read_be16 (at + 2);
}

static guint
read_le16 (const guint8 *at)
{
  return (guint) at[1] << 8 | at[0];
}

static guint
read_le24 (const guint8 *at)
{
  return (guint) at[2] << 16 | read_le16 (at);
}

static gboolean
begins_with (const Source *source, gsize offset, const char *magic, gsize n_magic)
{
  return source->n_bytes >= offset + n_magic && memcmp (source->data + offset, magic, n_magic) == 0;
}

static gboolean
find_png (const Source *source, guint *width, guint *height)
{
  if (!begins_with (source, 0, "\x89PNG\r\n\x1a\n", 8) || !begins_with (source, 12, "IHDR", 4) ||
      source->n_bytes < 24)
    return FALSE;
  *width = read_be32 (source->data + 16);
  *height = read_be32 (source->data + 20);
  return TRUE;
}

static gboolean
find_gif (const Source *source, guint *width, guint *height)
{
  if ((!begins_with (source, 0, "GIF87a", 6) && !begins_with (source, 0, "GIF89a", 6)) ||
      source->n_bytes < 10)
    return FALSE;
  *width = read_le16 (source->data + 6);
  *height = read_le16 (source->data + 8);
  return TRUE;
}

static gboolean
find_webp (const Source *source, guint *width, guint *height)
{
  const guint8 *data = source->data;

  if (!begins_with (source, 0, "RIFF", 4) || !begins_with (source, 8, "WEBP", 4) ||
      source->n_bytes < 30)
    return FALSE;
  if (begins_with (source, 12, "VP8X", 4)) {
    *width = read_le24 (data + 24) + 1;
    *height = read_le24 (data + 27) + 1;
  } else if (begins_with (source, 12, "VP8L", 4)) {
    *width = (read_le16 (data + 21) & 0x3fff) + 1;
    *height = (read_le24 (data + 22) >> 6 & 0x3fff) + 1;
  } else if (begins_with (source, 12, "VP8 ", 4)) {
    *width = read_le16 (data + 26) & 0x3fff;
    *height = read_le16 (data + 28) & 0x3fff;
  } else {
    return FALSE;
  }
  return TRUE;
}

/* Markers that begin a frame: C0 to CF but for three that mean something else. */
static gboolean
is_frame (guint8 marker)
{
  return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

static gboolean
find_jpeg (const Source *source, guint *width, guint *height)
{
  gsize at = 2;

  if (!begins_with (source, 0, "\xff\xd8", 2))
    return FALSE;
  while (at + 9 <= source->n_bytes && source->data[at] == 0xff) {
    guint8 marker = source->data[at + 1];

    if (marker == 0xff) {
      at++;
    } else if (is_frame (marker)) {
      *height = read_be16 (source->data + at + 5);
      *width = read_be16 (source->data + at + 7);
      return TRUE;
    } else if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
    } else {
      at += 2 + MAX (read_be16 (source->data + at + 2), 2);
    }
  }
  return FALSE;
}

/**
 * dateline_image_size_find:
 * @bytes: a picture: PNG, JPEG, GIF or WebP
 * @width: (out): its width, in pixels
 * @height: (out): its height, in pixels
 *
 * Finds how large a picture says it is.
 *
 * Returns: whether it is of one of these sorts, and has an extent
 */
gboolean
dateline_image_size_find (GBytes *bytes, guint *width, guint *height)
{
  Source source;

  source.data = g_bytes_get_data (bytes, &source.n_bytes);
  *width = *height = 0;
  return (find_png (&source, width, height) || find_jpeg (&source, width, height) ||
          find_gif (&source, width, height) || find_webp (&source, width, height)) &&
       *width > 0 && *height > 0;
}

/**
 * dateline_image_size_is_modest_svg:
 * @bytes: a drawing in SVG
 *
 * Counts elements and how deep they are nested, without reading the drawing.
 *
 * Returns: whether it can be drawn without delay
 */
gboolean
dateline_image_size_is_modest_svg (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  guint n_elements = 0, depth = 0;

  if (n_bytes > MAX_SVG_BYTES)
    return FALSE;
  for (gsize i = 0; i + 1 < n_bytes; i++) {
    if (data[i] == '<' && data[i + 1] == '/') {
      depth -= MIN (depth, 1);
    } else if (data[i] == '<' && g_ascii_isalpha (data[i + 1])) {
      n_elements++;
      depth++;
    } else if (data[i] == '/' && data[i + 1] == '>') {
      depth -= MIN (depth, 1);
    }
    if (n_elements > MAX_SVG_ELEMENTS || depth > MAX_SVG_DEPTH)
      return FALSE;
  }
  return TRUE;
}
