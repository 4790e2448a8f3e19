/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Large letters above an article. All lines are as far apart, whatever other faces lend
 * signs to one of them; and where a word is wider than the column, all are set smaller,
 * but never smaller than the article's text. */

#include "dateline-display-text-private.h"

#include "dateline-typography.h"

/* Sizes are tried in steps, so that a window that is made narrower changes them seldom. */
static const double steps[] = { 1., .87, .76, .66, 0. };

G_DEFINE_FINAL_TYPE_WITH_CODE (DatelineDisplayText,
                               dateline_display_text,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_TEXT,
                                                      dateline_display_text_init_accessible))

static double
get_face_scale (DatelineDisplayText *self)
{
  return self->face != NULL ? dateline_typography_get_scale (self->face) : 1.;
}

static PangoFontDescription *
dup_font (DatelineDisplayText *self, double scale)
{
  PangoFontDescription *font = pango_font_description_copy (
    pango_context_get_font_description (pango_layout_get_context (self->layout)));
  double size = pango_font_description_get_size (font) * get_face_scale (self) * scale;

  if (self->face != NULL)
    pango_font_description_set_family (font, pango_font_description_get_family (self->face));
  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, (int) size);
  return font;
}

/* The scale at which the letters are as large as those of the article. */
static double
get_least_scale (DatelineDisplayText *self)
{
  PangoContext *context = pango_layout_get_context (self->layout);
  double least;

  if (self->face == NULL)
    return 1.;
  least = dateline_typography_get_em_of (context, self->face) /
          (dateline_typography_get_em_of (context, pango_context_get_font_description (context)) *
           get_face_scale (self));
  return MIN (least, 1.);
}

static void
ensure_layout (DatelineDisplayText *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  g_autoptr (PangoAttrList) attributes = NULL;

  if (self->layout != NULL && self->serial == pango_context_get_serial (context))
    return;
  g_clear_object (&self->layout);
  self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  self->serial = pango_context_get_serial (context);
  self->width = -1;
  attributes = pango_attr_list_new ();
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (self->layout, attributes);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL) {
    pango_layout_set_alignment (self->layout, PANGO_ALIGN_RIGHT);
    /* A headline that begins with a name in other letters reads as its article does. */
    pango_layout_set_auto_dir (self->layout, FALSE);
  }
}

static void
set_scale (DatelineDisplayText *self, double scale)
{
  g_autoptr (PangoFontDescription) font = dup_font (self, scale);

  self->scale = scale;
  pango_layout_set_font_description (self->layout, font);
}

/* The least distance at which the letters of no line touch those of the next. */
static int
get_least_pitch (DatelineDisplayText *self)
{
  int least = 0, below = 0;

  for (GSList *line = pango_layout_get_lines_readonly (self->layout); line != NULL;
       line = line->next) {
    PangoRectangle ink;

    pango_layout_line_get_extents (line->data, &ink, NULL);
    least = MAX (least, below - ink.y);
    below = ink.y + ink.height;
  }
  return least;
}

static void
space_lines (DatelineDisplayText *self)
{
  g_autoptr (PangoFontMetrics) metrics = pango_context_get_metrics (
    pango_layout_get_context (self->layout), pango_layout_get_font_description (self->layout),
    pango_language_from_string ("en"));
  double height = pango_font_metrics_get_height (metrics) * MAX (self->line_factor, 1.);
  int ascent = pango_font_metrics_get_ascent (metrics);
  int letters = ascent + pango_font_metrics_get_descent (metrics);

  self->pitch = PANGO_PIXELS_CEIL (MAX ((int) height, get_least_pitch (self)));
  self->top = PANGO_PIXELS ((self->pitch * PANGO_SCALE - letters) / 2);
  self->height = PANGO_PIXELS_CEIL (letters);
  self->ascent = PANGO_PIXELS ((self->pitch * PANGO_SCALE - letters) / 2 + ascent);
}

static gboolean
fits (DatelineDisplayText *self, int width)
{
  PangoRectangle logical;

  pango_layout_get_pixel_extents (self->layout, NULL, &logical);
  return logical.width <= width;
}

/**
 * dateline_display_text_fit:
 * @self: a text
 * @width: a width, in pixels
 *
 * Lays the words out for a width.
 */
void
dateline_display_text_fit (DatelineDisplayText *self, int width)
{
  double least;

  ensure_layout (self);
  if (self->width == width)
    return;
  least = get_least_scale (self);
  self->width = width;
  pango_layout_set_width (self->layout, width * PANGO_SCALE);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    set_scale (self, MAX (steps[i], least));
    if (fits (self, width))
      break;
    if (self->scale <= least) {
      pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
      break;
    }
  }
  space_lines (self);
}

static GtkSizeRequestMode
dateline_display_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
measure_line (DatelineDisplayText *self)
{
  int width;

  ensure_layout (self);
  self->width = -1;
  pango_layout_set_width (self->layout, -1);
  set_scale (self, 1.);
  pango_layout_get_size (self->layout, &width, NULL);
  return PANGO_PIXELS_CEIL (width);
}

static void
dateline_display_text_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  DatelineDisplayText *self = DATELINE_DISPLAY_TEXT (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = 0;
    *natural = measure_line (self);
    return;
  }
  dateline_display_text_fit (self, for_size >= 0 ? for_size : measure_line (self));
  *minimum = *natural = pango_layout_get_line_count (self->layout) * self->pitch;
}

static void
dateline_display_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineDisplayText *self = DATELINE_DISPLAY_TEXT (widget);
  g_autoptr (PangoLayoutIter) iter = NULL;
  int baseline;
  GdkRGBA color;

  dateline_display_text_fit (self, gtk_widget_get_width (widget));
  gtk_widget_get_color (widget, &color);
  iter = pango_layout_get_iter (self->layout);
  baseline = self->ascent;
  do {
    PangoLayoutRun *run = pango_layout_iter_get_run_readonly (iter);
    g_autoptr (GskRenderNode) node = NULL;
    PangoRectangle logical;

    /* A line ends. */
    if (run == NULL) {
      baseline += self->pitch;
      continue;
    }
    pango_layout_iter_get_run_extents (iter, NULL, &logical);
    node = gsk_text_node_new (
      run->item->analysis.font, run->glyphs, &color,
      &GRAPHENE_POINT_INIT ((float) pango_units_to_double (logical.x), (float) baseline));
    if (node != NULL)
      gtk_snapshot_append_node (snapshot, node);
  } while (pango_layout_iter_next_run (iter));
}

static void
dateline_display_text_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  g_clear_object (&DATELINE_DISPLAY_TEXT (widget)->layout);
  GTK_WIDGET_CLASS (dateline_display_text_parent_class)->direction_changed (widget, previous);
}

static void
dateline_display_text_finalize (GObject *object)
{
  DatelineDisplayText *self = DATELINE_DISPLAY_TEXT (object);

  g_free (self->text);
  g_clear_pointer (&self->face, pango_font_description_free);
  g_clear_object (&self->layout);
  G_OBJECT_CLASS (dateline_display_text_parent_class)->finalize (object);
}

static void
dateline_display_text_class_init (DatelineDisplayTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dateline_display_text_finalize;
  widget_class->get_request_mode = dateline_display_text_get_request_mode;
  widget_class->measure = dateline_display_text_measure;
  widget_class->snapshot = dateline_display_text_snapshot;
  widget_class->direction_changed = dateline_display_text_direction_changed;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
dateline_display_text_init (DatelineDisplayText *self)
{
  self->text = g_strdup ("");
  self->line_factor = 1.;
  self->width = -1;
}

/**
 * dateline_display_text_set_text:
 * @self: a text
 * @text: UTF-8
 *
 * Shows other words.
 */
void
dateline_display_text_set_text (DatelineDisplayText *self, const char *text)
{
  g_return_if_fail (DATELINE_IS_DISPLAY_TEXT (self));
  g_return_if_fail (text != NULL);

  if (!g_set_str (&self->text, text))
    return;
  g_clear_object (&self->layout);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dateline_display_text_set_face:
 * @self: a text
 * @face: the face and the size of the article's text
 * @line_factor: how far apart lines are, in multiples of what @face asks for
 *
 * Sets the words in another way. The size in the style sheet is that at 100 %.
 */
void
dateline_display_text_set_face (DatelineDisplayText *self,
                                const PangoFontDescription *face,
                                double line_factor)
{
  g_return_if_fail (DATELINE_IS_DISPLAY_TEXT (self));

  g_clear_pointer (&self->face, pango_font_description_free);
  self->face = pango_font_description_copy (face);
  self->line_factor = line_factor;
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dateline_display_text_foreach_band:
 * @self: a text
 * @start_char: where words begin, in code points
 * @end_char: where they end, in code points: the first that is not in them
 * @func: (scope call): called for each band
 * @user_data: for @func
 *
 * Calls @func with the bands that words cover, in the widget's pixels: one for each line,
 * more where the directions of writing mix.
 */
void
dateline_display_text_foreach_band (DatelineDisplayText *self,
                                    guint start_char,
                                    guint end_char,
                                    DatelineBandFunc func,
                                    gpointer user_data)
{
  const char *start, *end;
  DatelineBand frame = { .x = 0. };

  g_return_if_fail (DATELINE_IS_DISPLAY_TEXT (self));
  g_return_if_fail (start_char <= end_char);
  g_return_if_fail (end_char <= g_utf8_strlen (self->text, -1));

  dateline_display_text_fit (self, gtk_widget_get_width (GTK_WIDGET (self)));
  start = g_utf8_offset_to_pointer (self->text, start_char);
  end = g_utf8_offset_to_pointer (start, end_char - start_char);
  frame.y = self->top;
  frame.height = self->height;
  for (GSList *line = pango_layout_get_lines_readonly (self->layout); line != NULL;
       line = line->next) {
    dateline_band_foreach (line->data, &frame, (int) (start - self->text),
                           (int) (end - self->text), func, user_data);
    frame.y += self->pitch;
  }
}
