/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window that have to do with reading: what is shown, and where. */

#include "dateline-window-private.h"

static void
fullscreen_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  g_object_set (window, "fullscreened", !gtk_window_is_fullscreen (window), NULL);
}

static void
kind_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  DatelineKind kind = dateline_kind_from_id (g_variant_get_string (parameter, NULL));

  dateline_reader_set_hidden_kinds (self->reader,
                                    dateline_reader_get_hidden_kinds (self->reader) ^ (1u << kind));
}

static void
all_kinds_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  dateline_reader_set_hidden_kinds (DATELINE_WINDOW (window)->reader, 0);
}

static void
step_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  dateline_reader_step_mark (DATELINE_WINDOW (window)->reader, g_variant_get_int32 (parameter));
}

static void
go_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  if (!dateline_reader_go (DATELINE_WINDOW (window)->reader, g_variant_get_int32 (parameter)))
    gtk_widget_error_bell (window);
}

static void
find_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  dateline_reader_find (DATELINE_WINDOW (window)->reader);
}

static void
step_match_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  dateline_reader_step_match (DATELINE_WINDOW (window)->reader, g_variant_get_int32 (parameter));
}

static const GActionEntry actions[] = {
  { .name = "toggle-fullscreen", .activate = fullscreen_action },
  { .name = "kind", .activate = kind_action, .parameter_type = "s" },
  { .name = "all-kinds", .activate = all_kinds_action },
  { .name = "go", .activate = go_action, .parameter_type = "i" },
  { .name = "find", .activate = find_action },
  { .name = "step-match", .activate = step_match_action, .parameter_type = "i" },
  { .name = "step-highlight", .activate = step_action, .parameter_type = "i" },
};

/**
 * dateline_window_add_reading_actions:
 * @self: a window
 *
 * Adds the actions that show, find and step.
 */
void
dateline_window_add_reading_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}
