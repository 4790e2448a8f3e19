/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words that a row draws. A row that is not in its list yet would find its style twice, so
 * they are laid out when that is first asked for. */

#include "dateline-row-text.h"

#include "core/dateline-direction.h"

/**
 * dateline_row_text_align:
 * @self: some words
 *
 * Lets all lines begin at the side of the row's mark, whichever way the words go: Pango
 * turns the alignment round for a paragraph that runs against the widget. To be called when
 * the direction of the widget has changed.
 */
void
dateline_row_text_align (DatelineRowText *self)
{
  DatelineDirection direction;
  gboolean is_rtl;

  if (self->layout == NULL)
    return;
  direction = dateline_text_find_direction (pango_layout_get_text (self->layout));
  is_rtl = direction == DATELINE_DIRECTION_AUTO
             ? pango_context_get_base_dir (pango_layout_get_context (self->layout)) ==
                 PANGO_DIRECTION_RTL
             : direction == DATELINE_DIRECTION_RTL;
  pango_layout_set_alignment (self->layout, is_rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

static void
update (DatelineRowText *self)
{
  gboolean is_cut = self->max_lines > 0;

  pango_layout_set_text (self->layout, self->text != NULL ? self->text : "", -1);
  pango_layout_set_height (self->layout, is_cut ? -self->max_lines : -1);
  pango_layout_set_ellipsize (self->layout, is_cut ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  dateline_row_text_align (self);
}

/**
 * dateline_row_text_set:
 * @self: some words
 * @text: (nullable): other words; never markup
 * @max_lines: after how many lines the rest is cut, or 0 for all
 *
 * Changes the words.
 *
 * Returns: %FALSE if they were these before
 */
gboolean
dateline_row_text_set (DatelineRowText *self, const char *text, int max_lines)
{
  if (!g_set_str (&self->text, text) && self->max_lines == max_lines)
    return FALSE;
  self->max_lines = max_lines;
  if (self->layout != NULL)
    update (self);
  return TRUE;
}

/**
 * dateline_row_text_get_layout:
 * @self: some words
 * @widget: the row
 *
 * Returns: (transfer none): the words as the row draws them
 */
PangoLayout *
dateline_row_text_get_layout (DatelineRowText *self, GtkWidget *widget)
{
  g_autoptr (PangoAttrList) attributes = NULL;

  if (self->layout != NULL)
    return self->layout;
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_scale_new (self->scale));
  self->layout = gtk_widget_create_pango_layout (widget, NULL);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_attributes (self->layout, attributes);
  update (self);
  return self->layout;
}

/**
 * dateline_row_text_fit:
 * @self: some words
 * @widget: the row
 * @width: pixels, or -1 for as many as the words want
 *
 * Wraps the words.
 *
 * Returns: their height in pixels; 0 where there are none
 */
int
dateline_row_text_fit (DatelineRowText *self, GtkWidget *widget, int width)
{
  PangoLayout *layout = dateline_row_text_get_layout (self, widget);
  int height;

  pango_layout_set_width (layout, width < 0 ? -1 : MAX (width, 1) * PANGO_SCALE);
  if (self->text == NULL)
    return 0;
  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

/**
 * dateline_row_text_clear:
 * @self: some words
 *
 * Frees what they consist of.
 */
void
dateline_row_text_clear (DatelineRowText *self)
{
  g_clear_object (&self->layout);
  g_clear_pointer (&self->text, g_free);
}
