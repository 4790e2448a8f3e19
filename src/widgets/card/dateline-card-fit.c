/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a card is put, and how large it is: below its words or above them, and where
 * there is too little room for either, as a sheet at the bottom of the window. It never
 * reaches out of the window at its top or bottom, however large the text is. */

#include "dateline-card-private.h"

/* In the widths of the letter that gives the text its size. */
#define MAX_DETAILS_EMS 29.
#define LEAST_DETAILS_EMS 9.
#define LEAST_CARD_EMS 15.
#define LEAST_SHEET_EMS 4.
/* In scaled pixels. */
#define WIDTH 330.
#define LEAST_WIDTH 100.
/* In pixels: what the card has around it across, and along with its arrow. */
#define MARGINS 48
#define EDGES 42
#define SHEET_MARGIN 6

typedef struct {
  int details;
  int footer;
} Heights;

/* The room above the words and below them, and what a card wants at least. */
typedef struct {
  int above;
  int below;
  int least;
} Room;

static double
get_em (DatelineCard *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return PANGO_PIXELS (
    pango_font_description_get_size (pango_context_get_font_description (context)));
}

/* However large the text is, the card is no wider than the window. */
static void
limit_width (DatelineCard *self, GtkWidget *root)
{
  double room = adw_length_unit_from_px (ADW_LENGTH_UNIT_SP, gtk_widget_get_width (root) - MARGINS,
                                         gtk_widget_get_settings (root));
  int width = (int) CLAMP (room, LEAST_WIDTH, WIDTH);

  adw_clamp_set_maximum_size (self->clamp, width);
  adw_clamp_set_tightening_threshold (self->clamp, width);
}

static int
measure_height (GtkWidget *widget, int width)
{
  int natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

static void
move_footer (DatelineCard *self, GtkBox *to)
{
  GtkBox *from = GTK_BOX (gtk_widget_get_parent (self->footer));
  int margin = to == self->page ? gtk_widget_get_margin_start (GTK_WIDGET (self->details)) : 0;

  if (from == to)
    return;
  g_object_ref (self->footer);
  gtk_box_remove (from, self->footer);
  gtk_box_append (to, self->footer);
  g_object_unref (self->footer);
  gtk_widget_set_margin_start (self->footer, margin);
  gtk_widget_set_margin_end (self->footer, margin);
}

/* What it wants of its words and of its buttons, which stand below them. The buttons are measured
 * where they are: to move them there and back within one turn leaves the card as high as it was
 * in between. */
static Heights
measure (DatelineCard *self)
{
  const gboolean is_inside = gtk_widget_get_parent (self->footer) == GTK_WIDGET (self->details);
  const int margins = gtk_widget_get_margin_start (GTK_WIDGET (self->details)) +
                      gtk_widget_get_margin_end (GTK_WIDGET (self->details));
  int width, footer;
  Heights heights;

  gtk_widget_measure (GTK_WIDGET (self->clamp), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL,
                      NULL);
  footer = measure_height (self->footer, is_inside ? MAX (width - margins, 0) : width);
  heights.details = measure_height (GTK_WIDGET (self->details), width);
  if (is_inside)
    heights.details -= footer + gtk_box_get_spacing (self->details);
  heights.footer = footer + gtk_box_get_spacing (self->page);
  return heights;
}

/* The buttons are always seen, unless that would leave next to nothing for the rest. */
static void
fill (DatelineCard *self, const Heights *wanted, int room)
{
  double em = get_em (self);
  int details = MIN (wanted->details, (int) (MAX_DETAILS_EMS * em));
  int beside = room - wanted->footer;

  if (beside >= MIN (details, (int) (LEAST_DETAILS_EMS * em))) {
    move_footer (self, self->page);
    gtk_scrolled_window_set_max_content_height (self->scrolled_window, MIN (details, beside));
  } else {
    move_footer (self, self->details);
    gtk_scrolled_window_set_max_content_height (self->scrolled_window, MAX (room, 1));
  }
}

/* Keeps it between the sides of the window; its arrow stays at the words. */
static void
shift (DatelineCard *self, GtkWidget *root, double parent_x)
{
  double center = parent_x + self->words.x + self->words.width / 2.;
  int width, half;

  gtk_widget_measure (GTK_WIDGET (self->clamp), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL,
                      NULL);
  half = MIN ((width + MARGINS) / 2, gtk_widget_get_width (root) / 2);
  gtk_popover_set_offset (GTK_POPOVER (self),
                          (int) (CLAMP (center, half, gtk_widget_get_width (root) - half) - center),
                          0);
}

static void
place (DatelineCard *self, GtkPositionType side, const GdkRectangle *at, gboolean has_arrow)
{
  GtkPopover *popover = GTK_POPOVER (self);

  gtk_popover_set_has_arrow (popover, has_arrow);
  gtk_popover_set_position (popover, side);
  gtk_popover_set_pointing_to (popover, at);
}

static void
measure_room (DatelineCard *self, GtkWidget *root, double parent_y, const Heights *wanted, Room *room)
{
  int top = (int) parent_y + self->words.y;

  room->above = top - EDGES;
  room->below = gtk_widget_get_height (root) - (top + self->words.height) - EDGES;
  room->least = MIN ((int) (LEAST_CARD_EMS * get_em (self)), wanted->details + wanted->footer);
}

/* Where the card belongs to is seen beside it, unless that would leave next to nothing for
 * the card. */
static void
place_as_sheet (DatelineCard    *self,
                GtkWidget       *root,
                double           parent_y,
                const Heights   *heights,
                const Room      *room)
{
  const GdkRectangle bottom = { 0, gtk_widget_get_height (root) - (int) parent_y - SHEET_MARGIN,
                                gtk_widget_get_width (gtk_widget_get_parent (GTK_WIDGET (self))),
                                1 };
  int least = (int) (LEAST_SHEET_EMS * get_em (self));

  if (room->above > room->below && room->above >= least) {
    place (self, GTK_POS_TOP, &self->words, TRUE);
    fill (self, heights, room->above);
    return;
  }
  gtk_popover_set_offset (GTK_POPOVER (self), 0, 0);
  place (self, GTK_POS_TOP, &bottom, FALSE);
  fill (self, heights, room->below >= least ? room->below : gtk_widget_get_height (root) - EDGES);
}

static GtkWidget *
find_root (DatelineCard *self, graphene_point_t *corner)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkWidget *root = parent != NULL ? GTK_WIDGET (gtk_widget_get_root (parent)) : NULL;

  if (root == NULL || gtk_widget_get_height (root) == 0 ||
      !gtk_widget_compute_point (parent, root, &GRAPHENE_POINT_INIT (0, 0), corner))
    return NULL;
  return root;
}

/**
 * dateline_card_fit:
 * @self: a card
 *
 * Finds room for the card in its window, and makes it no larger than that.
 */
void
dateline_card_fit (DatelineCard *self)
{
  graphene_point_t corner;
  GtkWidget *root = find_root (self, &corner);
  Heights heights;
  Room room;

  if (root == NULL)
    return;
  limit_width (self, root);
  heights = measure (self);
  shift (self, root, corner.x);
  measure_room (self, root, corner.y, &heights, &room);
  if (room.below >= room.least &&
      (room.below >= room.above || room.below >= heights.details + heights.footer)) {
    place (self, GTK_POS_BOTTOM, &self->words, TRUE);
    fill (self, &heights, room.below);
  } else if (room.above >= room.least) {
    place (self, GTK_POS_TOP, &self->words, TRUE);
    fill (self, &heights, room.above);
  } else {
    place_as_sheet (self, root, corner.y, &heights, &room);
  }
}

/**
 * dateline_card_point_to:
 * @self: a card
 * @words: where the words are that it is about, in the pixels of its parent
 *
 * Says where the card belongs.
 *
 * Returns: whether there is room for it above the words or below them; where there is
 *   not, it is a sheet, and the higher the words are the better
 */
gboolean
dateline_card_point_to (DatelineCard *self, const GdkRectangle *words)
{
  g_return_val_if_fail (DATELINE_IS_CARD (self), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  self->words = *words;
  dateline_card_fit (self);
  return gtk_popover_get_has_arrow (GTK_POPOVER (self));
}
