/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of a window that have to do with reading: what is shown, and where. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"

static void
fullscreen_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  g_object_set (window, "fullscreened", !gtk_window_is_fullscreen (window), NULL);
}

/* The focus stays where it is, and nobody who does not see the page would know. */
static void
say (DatelineWindow *self, const char *words)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self->reader), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
kind_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  DatelineKind kind = dateline_kind_from_id (g_variant_get_string (parameter, NULL));
  const guint hidden = dateline_reader_get_hidden_kinds (self->reader) ^ (1u << kind);
  const char *name = dateline_kind_get_plural_name (kind);
  g_autofree char *words = NULL;

  if ((hidden & (1u << kind)) != 0)
    /* Translators: a screen reader says it as the answer to a key; %s is a kind: "People". */
    words = g_strdup_printf (_("Hidden: %s"), name);
  else
    /* Translators: a screen reader says it as the answer to a key; %s is a kind: "People". */
    words = g_strdup_printf (_("Shown: %s"), name);
  dateline_reader_set_hidden_kinds (self->reader, hidden);
  say (self, words);
}

static void
all_kinds_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  dateline_reader_set_hidden_kinds (DATELINE_WINDOW (window)->reader, 0);
  /* Translators: a screen reader says it as the answer to a key. */
  say (window, _("All highlights shown"));
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
  DatelineWindow *self = window;

  dateline_window_uncover_article (self);
  dateline_reader_find (self->reader);
}

static void
step_match_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  dateline_window_uncover_article (self);
  dateline_reader_step_match (self->reader, g_variant_get_int32 (parameter));
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
