/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a window follows what the person prefers for reading, and the actions
 * that change it. */

#include "dateline-window-private.h"

static const struct {
  const char *key;
  const char *property;
} bindings[] = {
  { "theme", "theme" },
  { "font", "font" },
  { "text-size", "text-size" },
  { "line-height", "line-height" },
  { "column-width", "column-width" },
  { "mark-density", "density" },
};

static void
zoom_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineReadingStyle *style = DATELINE_WINDOW (window)->style;
  int step = g_variant_get_int32 (parameter);

  if (dateline_reading_style_can_step (style, step))
    dateline_reading_style_step_text_size (style, step);
  else if (step != 0)
    gtk_widget_error_bell (window);
}

static const GActionEntry actions[] = {
  { .name = "zoom", .activate = zoom_action, .parameter_type = "i" },
};

/**
 * dateline_window_add_settings_actions:
 * @self: a window
 *
 * Sets the article as the person prefers, and adds the actions that change it.
 */
void
dateline_window_add_settings_actions (DatelineWindow *self)
{
  self->style = dateline_reading_style_new ();
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_settings_bind (self->settings, bindings[i].key, self->style, bindings[i].property,
                     G_SETTINGS_BIND_DEFAULT);
  g_object_set (self->reader, "reading-style", self->style, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
