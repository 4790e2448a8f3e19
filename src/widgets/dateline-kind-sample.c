/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A small sample of how the marks of a kind look: tint, line and line style. */

#include "dateline-kind-sample.h"

#include <adwaita.h>

#include "dateline-palette.h"

enum {
  PROP_0,
  PROP_KIND,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

struct _DatelineKindSample {
  GtkWidget parent_instance;

  DatelineKind kind;
};

G_DEFINE_FINAL_TYPE (DatelineKindSample, dateline_kind_sample, GTK_TYPE_WIDGET)

/* A sample grows with the text that it stands beside. */
static float
get_scale (GtkWidget *widget)
{
  return (float) adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, 1., gtk_widget_get_settings (widget));
}

static void
dateline_kind_sample_measure (GtkWidget      *widget,
                              GtkOrientation  orientation,
                              int             for_size,
                              int            *minimum,
                              int            *natural,
                              int            *minimum_baseline,
                              int            *natural_baseline)
{
  float size = orientation == GTK_ORIENTATION_HORIZONTAL ? DATELINE_KIND_SAMPLE_WIDTH
                                                         : DATELINE_KIND_SAMPLE_HEIGHT;

  *minimum = *natural = (int) (size * get_scale (widget));
}

static void
dateline_kind_sample_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  float scale = get_scale (widget);
  float x =
    ((float) gtk_widget_get_width (widget) - scale * (float) DATELINE_KIND_SAMPLE_WIDTH) / 2.f;
  float y =
    ((float) gtk_widget_get_height (widget) - scale * (float) DATELINE_KIND_SAMPLE_HEIGHT) / 2.f;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_scale (snapshot, scale, scale);
  dateline_kind_sample_paint (snapshot, DATELINE_KIND_SAMPLE (widget)->kind,
                              dateline_palette_get_theme ());
  gtk_snapshot_restore (snapshot);
}

static void
dateline_kind_sample_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  DatelineKindSample *self = DATELINE_KIND_SAMPLE (object);

  switch (id) {
  case PROP_KIND:
    g_value_set_uint (value, self->kind);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_kind_sample_set_property (GObject      *object,
                                   guint         id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  DatelineKindSample *self = DATELINE_KIND_SAMPLE (object);

  switch (id) {
  case PROP_KIND:
    dateline_kind_sample_set_kind (self, g_value_get_uint (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
}

static void
dateline_kind_sample_class_init (DatelineKindSampleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = dateline_kind_sample_get_property;
  object_class->set_property = dateline_kind_sample_set_property;
  widget_class->measure = dateline_kind_sample_measure;
  widget_class->snapshot = dateline_kind_sample_snapshot;

  /**
   * DatelineKindSample:kind:
   *
   * The #DatelineKind that is shown.
   */
  props[PROP_KIND] =
    g_param_spec_uint ("kind", NULL, NULL, 0, DATELINE_N_KINDS - 1, DATELINE_KIND_OTHER,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_css_name (widget_class, "kind-sample");
  /* The name of the kind always stands beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dateline_kind_sample_init (DatelineKindSample *self)
{
  self->kind = DATELINE_KIND_OTHER;
  g_signal_connect_object (dateline_palette_get_default (), "notify::theme",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * dateline_kind_sample_new:
 * @kind: a kind
 *
 * Makes a sample of @kind.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_kind_sample_new (DatelineKind kind)
{
  return g_object_new (DATELINE_TYPE_KIND_SAMPLE, "kind", kind, NULL);
}

/**
 * dateline_kind_sample_get_kind:
 * @self: a sample
 *
 * Returns: the kind that is shown
 */
DatelineKind
dateline_kind_sample_get_kind (DatelineKindSample *self)
{
  g_return_val_if_fail (DATELINE_IS_KIND_SAMPLE (self), DATELINE_KIND_OTHER);

  return self->kind;
}

/**
 * dateline_kind_sample_set_kind:
 * @self: a sample
 * @kind: a kind
 *
 * Shows another kind.
 */
void
dateline_kind_sample_set_kind (DatelineKindSample *self, DatelineKind kind)
{
  g_return_if_fail (DATELINE_IS_KIND_SAMPLE (self));

  if (self->kind == kind)
    return;
  self->kind = kind;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

/**
 * dateline_kind_sample_paint:
 * @snapshot: where to draw, with the sample's top left as the origin
 * @kind: a kind
 * @theme: a theme
 *
 * Draws a sample that is no widget.
 */
void
dateline_kind_sample_paint (GtkSnapshot *snapshot, DatelineKind kind, DatelineTheme theme)
{
  GdkRGBA tint = dateline_palette_get_tint (kind, theme);
  GdkRGBA line = dateline_palette_get_line (kind, theme);
  float line_scale = dateline_palette_get_line_scale (theme);

  gtk_snapshot_append_color (
    snapshot, &tint,
    &GRAPHENE_RECT_INIT (0.f, 0.f, DATELINE_KIND_SAMPLE_WIDTH, DATELINE_KIND_SAMPLE_HEIGHT - 3.f));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0.f, DATELINE_KIND_SAMPLE_HEIGHT - 4.f));
  gtk_snapshot_scale (snapshot, line_scale, line_scale);
  dateline_line_style_snapshot (dateline_palette_get_line_style (kind), snapshot, &line, 0.f, 0.f,
                                DATELINE_KIND_SAMPLE_WIDTH / line_scale);
  gtk_snapshot_restore (snapshot);
}
