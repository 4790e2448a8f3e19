/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* From words to the bands of a line that they cover. */

#include "dateline-band.h"

/**
 * dateline_band_foreach:
 * @line: a line of a text
 * @frame: where the text begins from the left, and where from the top the bands are and
 *   how high, in pixels; its width does not matter
 * @start_byte: where words begin, in bytes of the text
 * @end_byte: where they end, in bytes: the first that is not in them
 * @func: (scope call): called for each band
 * @user_data: for @func
 *
 * Calls @func with the bands that words cover in @line: none if they are not in it, more
 * than one where the directions of writing mix.
 */
void
dateline_band_foreach (PangoLayoutLine    *line,
                       const DatelineBand *frame,
                       int                 start_byte,
                       int                 end_byte,
                       DatelineBandFunc    func,
                       gpointer            user_data)
{
  const char *text = pango_layout_get_text (line->layout);
  int line_start = pango_layout_line_get_start_index (line);
  int line_end = line_start + pango_layout_line_get_length (line);
  int start = MAX (start_byte, line_start);
  int end = MIN (end_byte, line_end);
  g_autofree int *ranges = NULL;
  int n_ranges;

  /* The space at which a line was broken is not drawn. */
  while (end > start && end == line_end && g_ascii_isspace (text[end - 1]))
    line_end = --end;
  if (start >= end)
    return;
  pango_layout_line_get_x_ranges (line, start, end, &ranges, &n_ranges);
  for (int i = 0; i < n_ranges; i++) {
    DatelineBand band = *frame;

    band.x += pango_units_to_double (ranges[2 * i]);
    band.width = pango_units_to_double (ranges[2 * i + 1] - ranges[2 * i]);
    func (&band, user_data);
  }
}
