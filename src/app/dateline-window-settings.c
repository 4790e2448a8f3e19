/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a window follows what the person prefers for reading, and the actions
 * that change it. */

#include "dateline-window-private.h"
#include "widgets/dateline-palette.h"

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
  { "announcements", "announcement" },
  { "show-low-confidence", "low-confidence" },
};

/* Light and dark are a matter of the whole application, and so is sepia: all
 * windows follow the same setting. */
static void
take_theme (DatelineWindow *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  DatelineReadingTheme theme = dateline_reading_style_get_theme (self->style);
  AdwColorScheme scheme = ADW_COLOR_SCHEME_DEFAULT;

  if (theme == DATELINE_READING_THEME_DARK)
    scheme = ADW_COLOR_SCHEME_FORCE_DARK;
  else if (theme != DATELINE_READING_THEME_FOLLOW)
    scheme = ADW_COLOR_SCHEME_FORCE_LIGHT;
  adw_style_manager_set_color_scheme (manager, scheme);
  dateline_palette_set_sepia (dateline_palette_get_default (),
                              theme == DATELINE_READING_THEME_SEPIA);
  if (theme == DATELINE_READING_THEME_SEPIA)
    gtk_widget_add_css_class (GTK_WIDGET (self), "sepia");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "sepia");
}

static gboolean
take_theme_cb (gpointer window)
{
  DatelineWindow *self = window;

  self->theme_source = 0;
  take_theme (self);
  return G_SOURCE_REMOVE;
}

/* Another theme has a turn of its own, before the next frame: all of Adwaita’s style is read again
 * in it, and what else there is to do, such as another window, may be as much. */
static void
follow_theme (DatelineWindow *self)
{
  if (self->theme_source == 0)
    self->theme_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, take_theme_cb, self, NULL);
}

static gboolean
find_calendar (GValue *value, GVariant *variant, gpointer user_data)
{
  g_value_set_enum (value, dateline_calendar_from_id (g_variant_get_string (variant, NULL)));
  return TRUE;
}

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

/* Made when they are asked for: a window that comes up has more urgent things to do. */
static void
create_options_cb (GtkMenuButton *button, gpointer user_data)
{
  DatelineWindow *self = user_data;
  GtkWidget *options;
  GtkWidget *popover;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  options = dateline_reading_options_new ();
  dateline_reading_options_set_style (DATELINE_READING_OPTIONS (options), self->style);
  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), options);
  gtk_menu_button_set_popover (button, popover);
}

/**
 * dateline_window_set_reading_button:
 * @self: a window
 * @button: a button of the window
 *
 * Makes @button show how the article is set.
 */
void
dateline_window_set_reading_button (DatelineWindow *self, GtkMenuButton *button)
{
  gtk_menu_button_set_create_popup_func (button, create_options_cb, self, NULL);
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
  g_signal_connect_object (self->style, "notify::theme", G_CALLBACK (follow_theme), self,
                           G_CONNECT_SWAPPED);
  /* The first window begins with its theme. */
  if (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 1)
    follow_theme (self);
  else
    take_theme (self);
  g_signal_connect_object (self->style, "notify::low-confidence",
                           G_CALLBACK (dateline_window_follow_confidence), self, G_CONNECT_SWAPPED);
  dateline_window_set_reading_button (self, self->reading_button);
  g_settings_bind_with_mapping (self->settings, "calendar", self->style, "calendar",
                                G_SETTINGS_BIND_GET, find_calendar, NULL, NULL, NULL);
  g_object_bind_property (self->style, "calendar", self->sidebar, "calendar",
                          G_BINDING_SYNC_CREATE);
  g_object_set (self->reader, "reading-style", self->style, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
