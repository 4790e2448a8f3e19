/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes all lines of a paragraph as far apart. The letters of each face are put into the
 * middle of the height that a line is to have; but faces do not have their middles at the
 * same place, and a line that mixes them would be higher than one that does not. */

#include "dateline-even-lines.h"

static int
get_middle (const PangoLayoutRun *run)
{
  PangoRectangle logical;

  pango_glyph_string_extents (run->glyphs, run->item->analysis.font, NULL, &logical);
  return logical.y + logical.height / 2;
}

/* The middle of the face in which the larger part of a paragraph is. Where no face has that,
 * any will do. */
static int
find_middle (PangoLayout *text)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  int middle = 0, weight = 0;

  do {
    const PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);

    /* A line ends. */
    if (run == NULL)
      continue;
    weight += get_middle (run) == middle ? run->item->length : -run->item->length;
    if (weight < 0) {
      weight = -weight;
      middle = get_middle (run);
    }
  } while (pango_layout_iter_next_run (iter));
  return middle;
}

/**
 * dateline_even_lines:
 * @text: a text whose attributes ask for lines of @line_height
 * @line_height: the height of all lines, in Pango units
 *
 * Lets the faces that lend some letters to @text take no more height than what is theirs
 * within the lines of its own face. To be called once the text has its width, which may
 * change then. No line breaks at another place for it.
 */
void
dateline_even_lines (PangoLayout *text, int line_height)
{
  g_autoptr (PangoLayoutIter) iter = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;
  int height, middle;

  pango_layout_get_size (text, NULL, &height);
  if (height == pango_layout_get_line_count (text) * line_height)
    return;
  middle = find_middle (text);
  attributes = pango_attr_list_copy (pango_layout_get_attributes (text));
  iter = pango_layout_get_iter (text);
  do {
    const PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);
    const int distance = run != NULL ? ABS (get_middle (run) - middle) : 0;
    PangoAttribute *attribute;

    if (distance == 0)
      continue;
    /* Halves are rounded. */
    attribute = pango_attr_line_height_new_absolute (MAX (line_height - 2 * distance - 2, 1));
    attribute->start_index = (guint) run->item->offset;
    attribute->end_index = (guint) (run->item->offset + run->item->length);
    pango_attr_list_change (attributes, attribute);
  } while (pango_layout_iter_next_run (iter));
  pango_layout_set_attributes (text, attributes);
}
