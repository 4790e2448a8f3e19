/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The bar at the foot of a narrow window: the buttons that would leave no room for the
 * title in its header. */

#include "dateline-compact-bar.h"

struct _DatelineCompactBar {
  AdwBin parent_instance;

  GtkMenuButton *reading_button;
};

G_DEFINE_FINAL_TYPE (DatelineCompactBar, dateline_compact_bar, ADW_TYPE_BIN)

static void
dateline_compact_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_COMPACT_BAR);
  G_OBJECT_CLASS (dateline_compact_bar_parent_class)->dispose (object);
}

static void
dateline_compact_bar_class_init (DatelineCompactBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_compact_bar_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/app/dateline-compact-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineCompactBar, reading_button);
}

static void
dateline_compact_bar_init (DatelineCompactBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * dateline_compact_bar_new:
 *
 * Makes a bar whose buttons do what the actions of its window do.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_compact_bar_new (void)
{
  return g_object_new (DATELINE_TYPE_COMPACT_BAR, NULL);
}

/**
 * dateline_compact_bar_get_reading_button:
 * @self: a bar
 *
 * Returns: (transfer none): the button for the reading settings
 */
GtkMenuButton *
dateline_compact_bar_get_reading_button (DatelineCompactBar *self)
{
  g_return_val_if_fail (DATELINE_IS_COMPACT_BAR (self), NULL);

  return self->reading_button;
}
