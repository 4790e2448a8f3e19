/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of the list of entities: a sample of the mark, the name, how often it
 * is mentioned, and where in the article. */

#include "dateline-entity-row.h"

#include "core/dateline-number.h"
#include "widgets/dateline-palette.h"
#include "widgets/sidebar/dateline-mention-spread.h"

#define COUNT_SCALE 0.84
#define SAMPLE_EMS 1.1
#define NAME_EMS 1.9
#define TICK_WIDTH 2
#define TICK_HEIGHT 5

struct _DatelineEntityRow {
  DatelineTextRow parent_instance;

  DatelineKind kind;
  PangoLayout *count; /* NULL until it is drawn */
  guint n_mentions;
  guint64 spread;
};

G_DEFINE_FINAL_TYPE (DatelineEntityRow, dateline_entity_row, DATELINE_TYPE_TEXT_ROW)

static PangoLayout *
get_count (DatelineEntityRow *self)
{
  g_autoptr (PangoAttrList) attributes = NULL;
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (self->count != NULL)
    return self->count;

  attributes = pango_attr_list_new ();
  number = g_strdup_printf ("%'u", self->n_mentions);
  text = dateline_number_localize (number);
  pango_attr_list_insert (attributes, pango_attr_scale_new (COUNT_SCALE));
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  self->count = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  pango_layout_set_attributes (self->count, attributes);
  return self->count;
}

static int
get_count_width (DatelineEntityRow *self)
{
  int width;

  pango_layout_get_pixel_size (get_count (self), &width, NULL);
  return width;
}

static void
dateline_entity_row_get_insets (DatelineTextRow *row, double em, GtkBorder *insets)
{
  DatelineEntityRow *self = DATELINE_ENTITY_ROW (row);

  insets->left = (gint16) (NAME_EMS * em);
  insets->right = (gint16) (get_count_width (self) + 0.8 * em);
  insets->top = (gint16) (0.4 * em);
  insets->bottom = (gint16) (0.9 * em);
}

static void
draw_sample (DatelineEntityRow *self, GtkSnapshot *snapshot, double em)
{
  DatelineTheme theme = dateline_palette_get_theme ();
  DatelineLineStyle style = dateline_palette_get_line_style (self->kind);
  GdkRGBA tint = dateline_palette_get_tint (self->kind, theme);
  GdkRGBA line = dateline_palette_get_line (self->kind, theme);
  float width = (float) (SAMPLE_EMS * em);
  float x = (float) dateline_text_row_mirror (DATELINE_TEXT_ROW (self), 0.1 * em, width);
  float y = (float) (dateline_text_row_get_first_middle (DATELINE_TEXT_ROW (self)) - 0.5 * em);

  gtk_snapshot_append_color (snapshot, &tint, &GRAPHENE_RECT_INIT (x, y, width, (float) em));
  dateline_line_style_snapshot (style, snapshot, &line, x,
                                y + (float) em - dateline_line_style_get_height (style) / 2, width);
}

static void
draw_spread (DatelineEntityRow *self, GtkSnapshot *snapshot, double em)
{
  DatelineTextRow *row = DATELINE_TEXT_ROW (self);
  GdkRGBA color = dateline_palette_get_line (self->kind, dateline_palette_get_theme ());
  GdkRGBA base_color = dateline_text_row_get_color (row, 0.15, 0.5);
  double left = NAME_EMS * em;
  double width = gtk_widget_get_width (GTK_WIDGET (self)) - left - 0.2 * em;
  double middle = dateline_text_row_get_text_bottom (row) + 0.35 * em;

  if (width <= TICK_WIDTH)
    return;

  gtk_snapshot_append_color (
    snapshot, &base_color,
    &GRAPHENE_RECT_INIT ((float) dateline_text_row_mirror (row, left, width), (float) middle - 0.5f,
                         (float) width, 1));

  for (guint i = 0; i < DATELINE_MENTION_SPREAD_N_PARTS; i++) {
    double x = left + (width - TICK_WIDTH) * i / (DATELINE_MENTION_SPREAD_N_PARTS - 1);

    if (self->spread & (G_GUINT64_CONSTANT (1) << i))
      gtk_snapshot_append_color (
        snapshot, &color,
        &GRAPHENE_RECT_INIT ((float) dateline_text_row_mirror (row, x, TICK_WIDTH),
                             (float) middle - TICK_HEIGHT / 2.f, TICK_WIDTH, TICK_HEIGHT));
  }
}

static void
draw_count (DatelineEntityRow *self, GtkSnapshot *snapshot, double em)
{
  DatelineTextRow *row = DATELINE_TEXT_ROW (self);
  GdkRGBA color = dateline_text_row_get_color (row, 0.72, 0.92);
  int width, height;
  double x, y;

  pango_layout_get_pixel_size (get_count (self), &width, &height);
  x = dateline_text_row_mirror (row, gtk_widget_get_width (GTK_WIDGET (self)) - width - 0.2 * em,
                                width);
  y = dateline_text_row_get_first_middle (row) - height / 2.0;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, self->count, &color);
  gtk_snapshot_restore (snapshot);
}

static void
dateline_entity_row_draw (DatelineTextRow *row, GtkSnapshot *snapshot)
{
  DatelineEntityRow *self = DATELINE_ENTITY_ROW (row);
  double em = dateline_text_row_get_em (row);

  draw_sample (self, snapshot, em);
  draw_count (self, snapshot, em);
  draw_spread (self, snapshot, em);
}

static void
dateline_entity_row_finalize (GObject *object)
{
  DatelineEntityRow *self = DATELINE_ENTITY_ROW (object);

  g_clear_object (&self->count);

  G_OBJECT_CLASS (dateline_entity_row_parent_class)->finalize (object);
}

static void
dateline_entity_row_class_init (DatelineEntityRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DatelineTextRowClass *row_class = DATELINE_TEXT_ROW_CLASS (klass);

  object_class->finalize = dateline_entity_row_finalize;
  row_class->get_insets = dateline_entity_row_get_insets;
  row_class->draw = dateline_entity_row_draw;

  gtk_widget_class_set_css_name (widget_class, "entityrow");
}

static void
dateline_entity_row_init (DatelineEntityRow *self)
{
  self->kind = DATELINE_KIND_OTHER;
}

/**
 * dateline_entity_row_new:
 *
 * Makes a row without an entity.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
dateline_entity_row_new (void)
{
  return g_object_new (DATELINE_TYPE_ENTITY_ROW, NULL);
}

/**
 * dateline_entity_row_set_entity:
 * @self: a row
 * @entity: an entity
 * @n_mentions: how often it is mentioned
 * @spread: the parts of the article in which it is
 *
 * Makes the row tell of @entity.
 */
void
dateline_entity_row_set_entity (DatelineEntityRow *self,
                                DatelineEntity *entity,
                                guint n_mentions,
                                guint64 spread)
{
  g_return_if_fail (DATELINE_IS_ENTITY_ROW (self));
  g_return_if_fail (DATELINE_IS_ENTITY (entity));

  self->n_mentions = n_mentions;
  g_clear_object (&self->count);
  self->kind = dateline_entity_get_kind (entity);
  self->spread = spread;
  dateline_text_row_set_title (DATELINE_TEXT_ROW (self), dateline_entity_get_name (entity), 0);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
