/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How tall a row is. To lay its words out is most of what a row costs, so a row that nobody
 * can see yet guesses, and is laid out when there is nothing else to do. */

#include "dateline-text-row-private.h"

#include <math.h>

#include "widgets/sidebar/dateline-row-wait.h"

/* Of a row that is not laid out yet. */
#define LINE_EMS 1.4
#define LETTER_EMS 0.5

/**
 * dateline_text_row_get_insets:
 * @self: a row
 * @insets: (out): pixels around the words
 *
 * Asks for the space in which the row draws something of its own.
 */
void
dateline_text_row_get_insets (DatelineTextRow *self, GtkBorder *insets)
{
  DatelineTextRowClass *klass = DATELINE_TEXT_ROW_GET_CLASS (self);

  *insets = (GtkBorder) { 0 };
  if (klass->get_insets != NULL)
    klass->get_insets (self, dateline_text_row_get_em (self), insets);
}

static int
get_text_width (int width, const GtkBorder *insets)
{
  return width < 0 ? -1 : MAX (width - insets->left - insets->right, 1);
}

static guint
get_serial (DatelineTextRow *self)
{
  return pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (self)));
}

/**
 * dateline_text_row_place:
 * @self: a row
 * @width: of the row in pixels, or -1 for as many as the words want
 * @placement: (out): where the words stand
 *
 * Lays the words out.
 */
void
dateline_text_row_place (DatelineTextRow *self, int width, DatelineTextRowPlacement *placement)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);
  int text_width, title_height, caption_height;

  dateline_text_row_get_insets (self, &placement->insets);
  text_width = get_text_width (width, &placement->insets);
  title_height = dateline_row_text_fit (&priv->title, GTK_WIDGET (self), text_width);
  caption_height = dateline_row_text_fit (&priv->caption, GTK_WIDGET (self), text_width);
  placement->caption_y = placement->insets.top + (priv->caption_first ? 0 : title_height);
  placement->title_y = placement->insets.top + (priv->caption_first ? caption_height : 0);
  placement->bottom = placement->insets.top + title_height + caption_height;
  placement->height = placement->bottom + placement->insets.bottom;
  priv->fit_width = width;
  priv->fit_serial = get_serial (self);
}

static double
guess_text_height (const DatelineRowText *text, double em, int width)
{
  double n_lines;

  if (text->text == NULL)
    return 0;
  n_lines = ceil ((double) g_utf8_strlen (text->text, -1) * LETTER_EMS * em / width);
  if (text->max_lines > 0)
    n_lines = MIN (n_lines, text->max_lines);
  return MAX (n_lines, 1) * LINE_EMS * em;
}

/* As tall as it was with these words, or as tall as so many of them mostly are. */
static int
guess_height (DatelineTextRow *self, int width)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);
  const double em = dateline_text_row_get_em (self);
  GtkBorder insets;
  int text_width;

  if (priv->height > 0 && priv->fit_serial == get_serial (self))
    return priv->height;
  dateline_text_row_get_insets (self, &insets);
  text_width = get_text_width (width, &insets);
  return (
    int) (insets.top + insets.bottom + guess_text_height (&priv->title, em, text_width) +
          guess_text_height (&priv->caption, em * DATELINE_TEXT_ROW_CAPTION_SCALE, text_width));
}

static gboolean
can_wait (DatelineTextRow *self, int width)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);

  if (width < 0 || (priv->fit_width == width && priv->fit_serial == get_serial (self)))
    return FALSE;
  return priv->is_new ? priv->is_far : !dateline_row_wait_is_in_sight (GTK_WIDGET (self));
}

static void
lay_out (GtkWidget *widget)
{
  DatelineTextRow *self = DATELINE_TEXT_ROW (widget);
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);
  DatelineTextRowPlacement placement;

  priv->waits = FALSE;
  dateline_text_row_place (self, priv->width, &placement);
  if ((int) (placement.height + 0.5) != priv->height)
    gtk_widget_queue_resize (widget);
  else
    gtk_widget_queue_draw (widget);
}

/**
 * dateline_text_row_measure_height:
 * @self: a row
 * @width: pixels, or -1 for as many as the words want
 *
 * Measures the row, or guesses and lets it wait while nobody can see it.
 *
 * Returns: pixels
 */
int
dateline_text_row_measure_height (DatelineTextRow *self, int width)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);
  DatelineTextRowPlacement placement;

  if (can_wait (self, width)) {
    if (!priv->waits)
      dateline_row_wait_add (GTK_WIDGET (self), lay_out);
    priv->waits = TRUE;
    priv->height = guess_height (self, width);
  } else {
    dateline_text_row_place (self, width, &placement);
    priv->height = (int) (placement.height + 0.5);
  }
  priv->width = width;
  return priv->height;
}

/**
 * dateline_text_row_forget_size:
 * @self: a row with other words than before
 *
 * Lets the row be measured again.
 */
void
dateline_text_row_forget_size (DatelineTextRow *self)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);

  priv->height = priv->fit_width = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dateline_text_row_set_far:
 * @self: a row that shows something else from now on, or is somewhere else
 * @is_far: whether its place in the list is far from what can be seen
 *
 * Tells where the row will be, until it is drawn there.
 */
void
dateline_text_row_set_far (DatelineTextRow *self, gboolean is_far)
{
  DatelineTextRowPrivate *priv = dateline_text_row_get_private (self);

  g_return_if_fail (DATELINE_IS_TEXT_ROW (self));

  priv->is_new = TRUE;
  priv->is_far = is_far;
}
