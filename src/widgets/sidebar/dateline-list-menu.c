/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The menu of a row of the sidebar, for the other button, the keys for menus and a
 * finger that stays; and the keys that copy the row with the focus. */

#include "dateline-list-menu.h"

#include <glib/gi18n-lib.h>

#include "widgets/dateline-copy.h"
#include "widgets/dateline-menu-names.h"

#define MENU_KEY "dateline-list-menu"

typedef struct {
  DatelineListPage *page; /* what all this is part of */
  GtkWidget *list_view;
  GtkWidget *popover;
  GSimpleActionGroup *actions;
  GObject *item; /* what the menu is about, or NULL */
} Menu;

static void
copy (Menu *menu, gpointer item, gboolean with_citation)
{
  DatelineListPageClass *klass = DATELINE_LIST_PAGE_GET_CLASS (menu->page);
  g_autofree char *words = NULL;

  if (!with_citation)
    words = klass->dup_words (menu->page, item);
  else if (klass->dup_citation != NULL)
    words = klass->dup_citation (menu->page, item);
  if (words == NULL) {
    gtk_widget_error_bell (menu->list_view);
    return;
  }
  dateline_copy (menu->list_view, words);
}

static void
show_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Menu *menu = user_data;

  if (menu->item != NULL)
    DATELINE_LIST_PAGE_GET_CLASS (menu->page)->activate (menu->page, menu->item);
}

static void
show_only_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Menu *menu = user_data;

  if (menu->item != NULL)
    DATELINE_LIST_PAGE_GET_CLASS (menu->page)->show_only (menu->page, menu->item);
}

static void
copy_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Menu *menu = user_data;

  if (menu->item != NULL)
    copy (menu, menu->item, FALSE);
}

static void
copy_citation_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  Menu *menu = user_data;

  if (menu->item != NULL)
    copy (menu, menu->item, TRUE);
}

static const GActionEntry entries[] = {
  { .name = "show", .activate = show_action },
  { .name = "show-only", .activate = show_only_action },
  { .name = "copy", .activate = copy_action },
  { .name = "copy-citation", .activate = copy_citation_action },
};

static void
add_item (GMenu *section, const char *label, const char *action, const char *accelerator)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  if (accelerator != NULL)
    g_menu_item_set_attribute (item, "accel", "s", accelerator);
  g_menu_append_item (section, item);
}

static GMenuModel *
make_model (DatelineListPage *page)
{
  g_autoptr (GMenu) model = g_menu_new ();
  g_autoptr (GMenu) ways = g_menu_new ();
  g_autoptr (GMenu) copies = g_menu_new ();

  add_item (ways, _("_Show in the Article"), "row.show", NULL);
  if (DATELINE_LIST_PAGE_GET_CLASS (page)->show_only != NULL)
    add_item (ways, _("Show _Only This One"), "row.show-only", NULL);
  add_item (copies, _("_Copy"), "row.copy", "<Control>c");
  if (DATELINE_LIST_PAGE_GET_CLASS (page)->dup_citation != NULL)
    add_item (copies, _("Copy with C_itation"), "row.copy-citation", "<Control><Shift>c");
  g_menu_append_section (model, NULL, G_MENU_MODEL (ways));
  g_menu_append_section (model, NULL, G_MENU_MODEL (copies));
  return G_MENU_MODEL (g_steal_pointer (&model));
}

/* An item may have led elsewhere. */
static void
closed_cb (Menu *menu)
{
  GtkRoot *root = gtk_widget_get_root (menu->list_view);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || focus == menu->popover || gtk_widget_is_ancestor (focus, menu->popover))
    gtk_widget_grab_focus (menu->list_view);
}

static void
open_menu (Menu *menu, gpointer item, const GdkRectangle *area)
{
  if (menu->popover == NULL) {
    g_autoptr (GMenuModel) model = make_model (menu->page);

    menu->popover = gtk_popover_menu_new_from_model (model);
    gtk_popover_set_has_arrow (GTK_POPOVER (menu->popover), FALSE);
    gtk_widget_set_halign (menu->popover, GTK_ALIGN_START);
    gtk_accessible_update_property (GTK_ACCESSIBLE (menu->popover), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    _("Row"), -1);
    gtk_widget_set_parent (menu->popover, GTK_WIDGET (menu->page));
    dateline_menu_names_give (GTK_POPOVER_MENU (menu->popover));
    g_signal_connect_swapped (menu->popover, "closed", G_CALLBACK (closed_cb), menu);
  }
  g_set_object (&menu->item, item);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu->popover), area);
  gtk_popover_popup (GTK_POPOVER (menu->popover));
}

static gboolean
open_at (Menu *menu, double x, double y)
{
  GtkWidget *widget = gtk_widget_pick (menu->list_view, x, y, GTK_PICK_DEFAULT);
  gpointer item;
  graphene_point_t point;

  while (widget != NULL && gtk_widget_get_parent (widget) != menu->list_view)
    widget = gtk_widget_get_parent (widget);
  item = widget != NULL ? dateline_list_page_get_item_of (menu->page, widget) : NULL;
  if (item == NULL ||
      !gtk_widget_compute_point (menu->list_view, GTK_WIDGET (menu->page),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return FALSE;
  gtk_widget_grab_focus (widget);
  open_menu (menu, item, &(GdkRectangle) { (int) point.x, (int) point.y, 1, 1 });
  return TRUE;
}

static void
secondary_pressed_cb (Menu *menu, int n_press, double x, double y, GtkGesture *click)
{
  if (open_at (menu, x, y))
    gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
long_pressed_cb (Menu *menu, double x, double y, GtkGesture *press)
{
  gtk_gesture_set_state (press, open_at (menu, x, y) ? GTK_EVENT_SEQUENCE_CLAIMED
                                                     : GTK_EVENT_SEQUENCE_DENIED);
}

static gboolean
menu_key_cb (GtkWidget *list_view, GVariant *args, gpointer user_data)
{
  Menu *menu = user_data;
  gpointer item = dateline_list_page_get_focused (menu->page);
  GtkWidget *row = gtk_widget_get_focus_child (list_view);
  graphene_rect_t bounds;

  if (item == NULL || row == NULL ||
      !gtk_widget_compute_bounds (row, GTK_WIDGET (menu->page), &bounds))
    return FALSE;
  open_menu (menu, item,
             &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                               (int) bounds.size.width, (int) bounds.size.height });
  return TRUE;
}

static gboolean
copy_key_cb (GtkWidget *list_view, GVariant *args, gpointer user_data)
{
  Menu *menu = user_data;
  gpointer item = dateline_list_page_get_focused (menu->page);

  if (item == NULL)
    return FALSE;
  copy (menu, item, g_variant_get_boolean (args));
  return TRUE;
}

static void
add_key (GtkEventController *controller,
         Menu *menu,
         const char *trigger,
         GtkShortcutFunc callback,
         gboolean argument)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                                            gtk_callback_action_new (callback, menu, NULL));

  gtk_shortcut_set_arguments (shortcut, g_variant_new_boolean (argument));
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
}

static void
add_keys (Menu *menu)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  add_key (controller, menu, "Menu|<Shift>F10", menu_key_cb, FALSE);
  add_key (controller, menu, "<Control>c|<Control>Insert", copy_key_cb, FALSE);
  add_key (controller, menu, "<Control><Shift>c", copy_key_cb, TRUE);
  gtk_widget_add_controller (menu->list_view, controller);
}

static void
add_gestures (Menu *menu)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (secondary_pressed_cb), menu);
  gtk_widget_add_controller (menu->list_view, GTK_EVENT_CONTROLLER (click));
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  /* Before the row takes the finger for a press of its own. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (long_pressed_cb), menu);
  gtk_widget_add_controller (menu->list_view, GTK_EVENT_CONTROLLER (press));
}

static void
menu_free (gpointer data)
{
  Menu *menu = data;

  g_clear_object (&menu->item);
  g_clear_object (&menu->actions);
  g_free (menu);
}

/**
 * dateline_list_menu_add:
 * @page: a page
 * @list_view: its list
 *
 * Gives the rows of @page a menu, and keys that copy. For the page's init only.
 */
void
dateline_list_menu_add (DatelineListPage *page, GtkWidget *list_view)
{
  Menu *menu = g_new0 (Menu, 1);

  menu->page = page;
  menu->list_view = list_view;
  menu->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (menu->actions), entries, G_N_ELEMENTS (entries),
                                   menu);
  gtk_widget_insert_action_group (GTK_WIDGET (page), "row", G_ACTION_GROUP (menu->actions));
  add_gestures (menu);
  add_keys (menu);
  g_object_set_data_full (G_OBJECT (page), MENU_KEY, menu, menu_free);
}

/**
 * dateline_list_menu_remove:
 * @page: a page
 *
 * Takes the menu away. For the page's dispose only.
 */
void
dateline_list_menu_remove (DatelineListPage *page)
{
  Menu *menu = g_object_get_data (G_OBJECT (page), MENU_KEY);

  if (menu == NULL)
    return;
  gtk_widget_insert_action_group (GTK_WIDGET (page), "row", NULL);
  if (menu->popover != NULL)
    g_signal_handlers_disconnect_by_data (menu->popover, menu);
  g_clear_pointer (&menu->popover, gtk_widget_unparent);
  g_clear_object (&menu->item);
}
