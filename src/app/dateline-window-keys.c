/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The ways between the article and the sidebar: from words to what rests on them
 * and back, from pane to pane, and the single letters that lead there. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"

#define N_PANES 5

typedef enum {
  PANE_HEADER,
  PANE_FIND,
  PANE_ARTICLE,
  PANE_COMPACT_BAR,
  PANE_SIDEBAR,
} Pane;

static gboolean
is_showing_article (DatelineWindow *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->stack), "article");
}

static void
say_nothing_there (DatelineWindow *self, const char *words)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
  gtk_widget_error_bell (GTK_WIDGET (self));
}

/* Asked again about the same words, the next of several events is shown. */
static DatelineEvent *
pick_event (DatelineWindow *self, GPtrArray *events)
{
  DatelineEvent *revealed = dateline_sidebar_get_revealed_event (self->sidebar);
  guint at;

  if (revealed != NULL && g_ptr_array_find (events, revealed, &at))
    return g_ptr_array_index (events, (at + 1) % events->len);
  return g_ptr_array_index (events, 0);
}

static void
show_in_timeline (DatelineWindow *self)
{
  g_autoptr (GPtrArray) events = NULL;

  if (!is_showing_article (self))
    return;
  events = dateline_reader_list_events_here (self->reader);
  if (events->len == 0) {
    say_nothing_there (self, _("No event rests on these words"));
    return;
  }
  adw_overlay_split_view_set_show_sidebar (self->split_view, TRUE);
  dateline_sidebar_reveal_event (self->sidebar, pick_event (self, events));
}

static void
show_in_timeline_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  dateline_reader_close_card (DATELINE_WINDOW (window)->reader);
  show_in_timeline (window);
}

static void
show_evidence_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  g_autoptr (GObject) focused =
    is_showing_article (self) ? dateline_sidebar_dup_focused (self->sidebar) : NULL;

  if (focused == NULL) {
    gtk_widget_error_bell (window);
    return;
  }
  dateline_window_uncover_article (self);
  dateline_reader_focus_text (self->reader);
  if (DATELINE_IS_EVENT (focused))
    dateline_reader_show_event (self->reader, DATELINE_EVENT (focused));
  else if (DATELINE_IS_QUOTE (focused))
    dateline_reader_show_quote (self->reader, DATELINE_QUOTE (focused));
  else if (DATELINE_IS_ENTITY (focused))
    dateline_reader_show_entity (self->reader, DATELINE_ENTITY (focused));
}

static void
step_mention_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  if (!is_showing_article (self) ||
      !dateline_reader_step_mention (self->reader, g_variant_get_int32 (parameter)))
    gtk_widget_error_bell (window);
}

static void
toggle_order_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  if (!is_showing_article (self) || !adw_overlay_split_view_get_show_sidebar (self->split_view) ||
      dateline_sidebar_toggle_order (self->sidebar) == NULL)
    gtk_widget_error_bell (window);
}

static gboolean
has_focus_within (DatelineWindow *self, GtkWidget *pane)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus != NULL && (focus == pane || gtk_widget_is_ancestor (focus, pane));
}

static Pane
get_pane (DatelineWindow *self)
{
  if (has_focus_within (self, GTK_WIDGET (self->sidebar)))
    return PANE_SIDEBAR;
  if (has_focus_within (self, self->header_bar))
    return PANE_HEADER;
  if (self->compact_bar != NULL && has_focus_within (self, self->compact_bar))
    return PANE_COMPACT_BAR;
  return dateline_reader_has_find_focus (self->reader) ? PANE_FIND : PANE_ARTICLE;
}

/* A bar remembers which of its buttons had the focus, and Tab would go on from there. */
static gboolean
focus_first (GtkWidget *bar)
{
  GtkWidget *child;

  for (GtkWidget *at = bar; (child = gtk_widget_get_focus_child (at)) != NULL; at = child)
    gtk_widget_set_focus_child (at, NULL);
  return gtk_widget_child_focus (bar, GTK_DIR_TAB_FORWARD);
}

static gboolean
focus_pane (DatelineWindow *self, Pane pane)
{
  gboolean is_covered = adw_overlay_split_view_get_collapsed (self->split_view) &&
                        adw_overlay_split_view_get_show_sidebar (self->split_view);

  switch (pane) {
  case PANE_HEADER:
    return !is_covered && focus_first (self->header_bar);
  case PANE_FIND:
    return !is_covered && dateline_reader_focus_find (self->reader);
  case PANE_ARTICLE:
    if (is_covered)
      return FALSE;
    dateline_reader_focus_text (self->reader);
    return TRUE;
  case PANE_COMPACT_BAR:
    return !is_covered && self->compact_bar != NULL && focus_first (self->compact_bar);
  case PANE_SIDEBAR:
  default:
    return adw_overlay_split_view_get_show_sidebar (self->split_view) &&
           dateline_sidebar_focus (self->sidebar);
  }
}

static void
step_pane_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  int step = g_variant_get_int32 (parameter);
  int pane;

  if (!is_showing_article (self)) {
    gtk_widget_child_focus (window, step > 0 ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
    return;
  }
  pane = (int) get_pane (self);
  for (int i = 1; i < N_PANES; i++) {
    if (focus_pane (self, (Pane) ((pane + i * step + i * N_PANES) % N_PANES)))
      break;
  }
  gtk_window_set_focus_visible (window, TRUE);
}

static const struct {
  guint key;
  const char *action;
  int parameter; /* 0 for none */
} keys[] = {
  { GDK_KEY_period, "win.step-mention", 1 }, { GDK_KEY_comma, "win.step-mention", -1 },
  { GDK_KEY_t, "win.show-in-timeline", 0 },  { GDK_KEY_e, "win.show-evidence", 0 },
  { GDK_KEY_o, "win.toggle-order", 0 },
};

static gboolean
is_latin (guint keyval)
{
  gunichar c = gdk_keyval_to_unicode (keyval);

  return c != 0 && (c < 0x80 || g_unichar_get_script (c) == G_UNICODE_SCRIPT_LATIN);
}

/* A layout of another script has no T. GDK knows the other layouts that the reader
 * has set up: the key is what it is in the first of them that is Latin, as with
 * Ctrl+T. Where there is none, GDK cannot tell, and the key is no shortcut. */
static guint
find_latin (GtkWidget *widget, guint keyval, guint keycode)
{
  g_autofree GdkKeymapKey *found = NULL;
  g_autofree guint *keyvals = NULL;
  int n_found = 0;

  keyval = gdk_keyval_to_lower (keyval);
  if (is_latin (keyval) || !gdk_display_map_keycode (gtk_widget_get_display (widget), keycode,
                                                     &found, &keyvals, &n_found))
    return keyval;
  for (int i = 0; i < n_found; i++) {
    if (found[i].level == 0 && is_latin (keyvals[i]))
      return keyvals[i];
  }
  return keyval;
}

static gboolean
key_pressed_cb (DatelineWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint key;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0 ||
      !g_settings_get_boolean (self->settings, "single-letter-keys"))
    return GDK_EVENT_PROPAGATE;
  key = find_latin (GTK_WIDGET (self), keyval, keycode);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    if (keys[i].key != key)
      continue;
    if (keys[i].parameter != 0)
      gtk_widget_activate_action (GTK_WIDGET (self), keys[i].action, "i", keys[i].parameter);
    else
      gtk_widget_activate_action (GTK_WIDGET (self), keys[i].action, NULL);
    return GDK_EVENT_STOP;
  }
  return GDK_EVENT_PROPAGATE;
}

static void
add_keys (DatelineWindow *self, GtkWidget *widget)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, controller);
}

/* Whether it is of the sidebar, or nobody's any more. */
static gboolean
is_focus_astray (DatelineWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->sidebar));
}

/* Over the article, the sidebar takes the focus, and gives it back. It does not where it gives
 * way to a narrow window that something else has the focus in. */
static void
show_sidebar_cb (DatelineWindow *self)
{
  if (!adw_overlay_split_view_get_collapsed (self->split_view))
    return;
  if (adw_overlay_split_view_get_show_sidebar (self->split_view))
    dateline_sidebar_focus (self->sidebar);
  else if (is_focus_astray (self))
    dateline_reader_focus_text (self->reader);
}

static const GActionEntry actions[] = {
  { .name = "show-in-timeline", .activate = show_in_timeline_action },
  { .name = "show-evidence", .activate = show_evidence_action },
  { .name = "step-mention", .activate = step_mention_action, .parameter_type = "i" },
  { .name = "toggle-order", .activate = toggle_order_action },
  { .name = "step-pane", .activate = step_pane_action, .parameter_type = "i" },
};

/**
 * dateline_window_add_key_actions:
 * @self: a window
 *
 * Adds the actions that lead between the article and the sidebar, and the keys
 * without Control or Alt that activate them. An entry with the focus takes its
 * letters before they come here.
 */
void
dateline_window_add_key_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  add_keys (self, GTK_WIDGET (self->split_view));
  /* A popover keeps its keys to itself. */
  g_signal_connect_object (self->reader, "card-made", G_CALLBACK (add_keys), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reader, "timeline-requested", G_CALLBACK (show_in_timeline), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sidebar, "hide-requested",
                           G_CALLBACK (dateline_window_uncover_article), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->split_view, "notify::show-sidebar", G_CALLBACK (show_sidebar_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * dateline_window_uncover_article:
 * @self: a window
 *
 * Hides the sidebar where it lies over the article.
 */
void
dateline_window_uncover_article (DatelineWindow *self)
{
  if (adw_overlay_split_view_get_collapsed (self->split_view))
    adw_overlay_split_view_set_show_sidebar (self->split_view, FALSE);
}
