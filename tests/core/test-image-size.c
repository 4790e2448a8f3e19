/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "core/dateline-image-size.h"

typedef struct {
  const char *name;
  const char *data;
  gsize n_bytes;
  guint width; /* 0 where none is found */
  guint height;
} Case;

#define CASE(name, data, width, height) { name, data, sizeof (data) - 1, width, height }

static const Case cases[] = {
  CASE ("png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x2e\xe0\0\0\0\x10", 12000, 16),
  CASE ("png-cut", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x2e\xe0\0\0", 0, 0),
  CASE ("png-empty", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\x10", 0, 0),
  CASE ("gif", "GIF89a\x40\x01\xf0\0", 320, 240),
  CASE ("jpeg", "\xff\xd8\xff\xe0\0\x04\1\2\xff\xc0\0\x11\x08\x01\x2c\x01\x90\x03", 400, 300),
  CASE ("jpeg-padded",
        "\xff\xd8\xff\xff\xe0\0\x04\1\2\xff\xc2\0\x11\x08\x01\x2c\x01\x90\x03",
        400,
        300),
  CASE ("jpeg-of-tables",
        "\xff\xd8\xff\xc4\0\x04\1\2\xff\xc1\0\x11\x08\x01\x2c\x01\x90\x03",
        400,
        300),
  CASE ("jpeg-cut", "\xff\xd8\xff\xe0\xff\xff\1\2", 0, 0),
  CASE ("jpeg-without-length", "\xff\xd8\xff\xe0\0\0\1\2\xff\xc0\0\0", 0, 0),
  CASE ("webp-extended", "RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x8f\x01\0\x2b\x01\0", 400, 300),
  CASE ("webp-lossy", "RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x90\x01\x2c\x01", 400, 300),
  CASE ("webp-lossless", "RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x8f\xc1\x4a\0\0\0\0\0\0", 400, 300),
  CASE ("text", "this is no picture at all, whatever its name", 0, 0),
  CASE ("nothing", "", 0, 0),
};

static void
test_size (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GBytes) bytes = g_bytes_new (c->data, c->n_bytes);
  guint width, height;
  gboolean is_found = dateline_image_size_find (bytes, &width, &height);

  g_assert_cmpint (is_found, ==, c->width > 0);
  if (is_found) {
    g_assert_cmpuint (width, ==, c->width);
    g_assert_cmpuint (height, ==, c->height);
  }
}

static gboolean
is_modest (const char *unit, guint n_units, const char *end)
{
  g_autoptr (GString) text = g_string_new ("<svg>");
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n_units; i++)
    g_string_append (text, unit);
  g_string_append (text, end);
  bytes = g_bytes_new (text->str, text->len);
  return dateline_image_size_is_modest_svg (bytes);
}

static void
test_svg (void)
{
  g_assert_true (is_modest ("<rect/>", 10000, "</svg>"));
  g_assert_false (is_modest ("<rect/>", 30000, "</svg>"));
  g_assert_true (is_modest ("<g><path/></g>", 5000, "</svg>"));
  g_assert_true (is_modest ("<g>", 90, ""));
  g_assert_false (is_modest ("<g>", 110, ""));
  g_assert_false (is_modest ("                ", 200000, "</svg>"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/image-size/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_size);
  }
  g_test_add_func ("/image-size/svg", test_svg);
  return g_test_run ();
}
