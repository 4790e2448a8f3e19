/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sizes of text that a person goes through with keys and buttons. */

#include "dateline-reading-style.h"

/* Each looks as much larger than the one before. */
static const guint text_sizes[] = {
  50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 300
};

/* The next size of the list in a direction, or the same where there is none. */
static guint
find_text_size (DatelineReadingStyle *self, int step)
{
  const guint size = dateline_reading_style_get_text_size (self);
  guint found = size;

  if (step == 0)
    return 100;
  for (guint i = 0; i < G_N_ELEMENTS (text_sizes); i++) {
    if (step > 0 && text_sizes[i] > size)
      return text_sizes[i];
    if (step < 0 && text_sizes[i] < size)
      found = text_sizes[i];
  }
  return found;
}

/**
 * dateline_reading_style_step_text_size:
 * @self: a style
 * @step: 1 for larger text, -1 for smaller, 0 for 100 %
 *
 * Goes to another size of the text. Where there is none it stays as it is.
 */
void
dateline_reading_style_step_text_size (DatelineReadingStyle *self, int step)
{
  g_return_if_fail (DATELINE_IS_READING_STYLE (self));

  g_object_set (self, "text-size", find_text_size (self, step), NULL);
}

/**
 * dateline_reading_style_can_step:
 * @self: a style
 * @step: as for dateline_reading_style_step_text_size()
 *
 * Returns: whether that would change the size
 */
gboolean
dateline_reading_style_can_step (DatelineReadingStyle *self, int step)
{
  g_return_val_if_fail (DATELINE_IS_READING_STYLE (self), FALSE);

  return find_text_size (self, step) != dateline_reading_style_get_text_size (self);
}
