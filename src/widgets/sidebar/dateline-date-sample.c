/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A mark of the timeline by itself, as words beside it explain it. */

#include "dateline-date-sample.h"

#include <adwaita.h>

#include "widgets/dateline-palette.h"
#include "widgets/sidebar/dateline-date-mark.h"

#define SIZE_SP 24
#define MARK_SP 13

struct _DatelineDateSample {
  GtkWidget parent_instance;

  DatelineDateKind kind;
  DatelineTimelineJump jump; /* instead of a kind, unless it is none */
};

G_DEFINE_FINAL_TYPE (DatelineDateSample, dateline_date_sample, GTK_TYPE_WIDGET)

static double
from_sp (GtkWidget *widget, double length)
{
  return adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, length, gtk_widget_get_settings (widget));
}

static void
dateline_date_sample_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  *minimum = *natural = (int) from_sp (widget, SIZE_SP);
}

static void
dateline_date_sample_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  DatelineDateSample *self = DATELINE_DATE_SAMPLE (widget);
  double x = gtk_widget_get_width (widget) / 2.;
  double y = gtk_widget_get_height (widget) / 2.;
  double size = from_sp (widget, MARK_SP);
  const GdkRGBA color = dateline_palette_get_standalone_accent (dateline_palette_get_theme ());

  if (self->jump != DATELINE_TIMELINE_JUMP_NONE)
    dateline_jump_mark_snapshot (self->jump, snapshot, &color, x, y, size);
  else
    dateline_date_mark_snapshot (self->kind, snapshot, &color, x, y, size);
}

static void
dateline_date_sample_class_init (DatelineDateSampleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = dateline_date_sample_measure;
  widget_class->snapshot = dateline_date_sample_snapshot;

  gtk_widget_class_set_css_name (widget_class, "datesample");
  /* What it stands for is always said beside it. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dateline_date_sample_init (DatelineDateSample *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (adw_style_manager_get_default (), "notify",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * dateline_date_sample_new:
 * @kind: what is known of a date
 *
 * Makes a sample of the mark of @kind.
 *
 * Returns: (transfer floating): a new sample
 */
GtkWidget *
dateline_date_sample_new (DatelineDateKind kind)
{
  DatelineDateSample *self = g_object_new (DATELINE_TYPE_DATE_SAMPLE, NULL);

  self->kind = kind;
  return GTK_WIDGET (self);
}

/**
 * dateline_date_sample_new_for_jump:
 * @jump: a jump of the text
 *
 * Makes a sample of the mark of @jump.
 *
 * Returns: (transfer floating): a new sample
 */
GtkWidget *
dateline_date_sample_new_for_jump (DatelineTimelineJump jump)
{
  DatelineDateSample *self = g_object_new (DATELINE_TYPE_DATE_SAMPLE, NULL);

  self->jump = jump;
  return GTK_WIDGET (self);
}
