/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fuzz target: the size of a picture is found in its bytes, or it is not. */

#include "core/dateline-image-size.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  guint width = 0, height = 0;

  if (dateline_image_size_find (bytes, &width, &height))
    g_assert (width > 0 && height > 0);
  dateline_image_size_is_modest_svg (bytes);
  return 0;
}
