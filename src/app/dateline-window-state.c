/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a window remembers from one run to the next. */

#include "dateline-window-state.h"

static gboolean
read_hidden_kinds (GValue *value, GVariant *variant, gpointer user_data)
{
  g_autofree const char **ids = g_variant_get_strv (variant, NULL);
  guint hidden_kinds = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    hidden_kinds |= 1u << dateline_kind_from_id (ids[i]);
  g_value_set_uint (value, hidden_kinds);
  return TRUE;
}

static GVariant *
write_hidden_kinds (const GValue *value, const GVariantType *type, gpointer user_data)
{
  guint hidden_kinds = g_value_get_uint (value);
  GVariantBuilder ids = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_STRING_ARRAY);

  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
    if ((hidden_kinds & (1u << kind)) != 0)
      g_variant_builder_add (&ids, "s", dateline_kind_get_id (kind));
  }
  return g_variant_builder_end (&ids);
}

/* Only what the reader decided counts: not that the sidebar gave way to a
 * narrow window. */
static void
save_sidebar_cb (AdwOverlaySplitView *split_view, GParamSpec *pspec, GSettings *settings)
{
  if (!adw_overlay_split_view_get_collapsed (split_view))
    g_settings_set_boolean (settings, "sidebar-visible",
                            adw_overlay_split_view_get_show_sidebar (split_view));
}

/**
 * dateline_window_state_bind:
 * @settings: the application's settings
 * @window: a window
 * @split_view: the window's split view
 * @sidebar: the window's sidebar
 * @reader: the window's reading pane
 *
 * Restores what a window remembers, and keeps it up to date. What is hidden
 * and which page is shown follow other windows no further than at the start.
 */
void
dateline_window_state_bind (GSettings           *settings,
                            GtkWindow           *window,
                            AdwOverlaySplitView *split_view,
                            DatelineSidebar     *sidebar,
                            DatelineReader      *reader)
{
  const GSettingsBindFlags flags = G_SETTINGS_BIND_DEFAULT | G_SETTINGS_BIND_GET_NO_CHANGES;

  g_settings_bind (settings, "window-width", window, "default-width", flags);
  g_settings_bind (settings, "window-height", window, "default-height", flags);
  g_settings_bind (settings, "window-maximized", window, "maximized", flags);
  adw_overlay_split_view_set_show_sidebar (split_view,
                                           g_settings_get_boolean (settings, "sidebar-visible"));
  g_signal_connect_object (split_view, "notify::show-sidebar", G_CALLBACK (save_sidebar_cb),
                           settings, G_CONNECT_DEFAULT);
  g_settings_bind (settings, "sidebar-page", sidebar, "page", flags);
  g_settings_bind_with_mapping (settings, "hidden-kinds", reader, "hidden-kinds", flags,
                                read_hidden_kinds, write_hidden_kinds, NULL, NULL);
  g_settings_bind (settings, "caret", reader, "caret", G_SETTINGS_BIND_DEFAULT);
}
