/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Names for the items of a menu: as GTK 4.24 makes them from a model they have none
 * for assistive technologies. */

#include "dateline-menu-names.h"

/* An underscore marks the letter behind it; two are one. */
static char *
dup_plain (const char *label)
{
  GString *plain = g_string_new (NULL);

  for (const char *at = label; *at != '\0'; at++) {
    if (*at == '_' && *++at == '\0')
      break;
    g_string_append_c (plain, *at);
  }
  return g_string_free_and_steal (plain);
}

static gboolean
is_item (GtkWidget *widget)
{
  switch ((int) gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))) {
  case GTK_ACCESSIBLE_ROLE_MENU_ITEM:
  case GTK_ACCESSIBLE_ROLE_MENU_ITEM_CHECKBOX:
  case GTK_ACCESSIBLE_ROLE_MENU_ITEM_RADIO:
    return g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "text") != NULL;
  default:
    return FALSE;
  }
}

static void
name_items_below (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    g_autofree char *label = NULL;

    name_items_below (child);
    if (!is_item (child))
      continue;
    g_object_get (child, "text", &label, NULL);
    if (label != NULL) {
      g_autofree char *name = dup_plain (label);

      /* The label of an item has no name itself. */
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                      -1);
    }
  }
}

/**
 * dateline_menu_names_give:
 * @menu: a menu that has its model
 *
 * Gives each item of @menu its label as a name.
 */
void
dateline_menu_names_give (GtkPopoverMenu *menu)
{
  name_items_below (GTK_WIDGET (menu));
}

static void
popover_changed_cb (GtkMenuButton *button)
{
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (!GTK_IS_POPOVER_MENU (popover))
    return;
  dateline_menu_names_give (GTK_POPOVER_MENU (popover));
  g_signal_connect (popover, "show", G_CALLBACK (dateline_menu_names_give), NULL);
}

/**
 * dateline_menu_names_keep:
 * @button: a button
 *
 * Gives each item of the menu of @button its label as a name, whenever it is shown.
 */
void
dateline_menu_names_keep (GtkMenuButton *button)
{
  g_signal_connect (button, "notify::popover", G_CALLBACK (popover_changed_cb), NULL);
  popover_changed_cb (button);
}

static void
create_menu_cb (GtkMenuButton *button, gpointer model)
{
  if (gtk_menu_button_get_menu_model (button) == model)
    return;
  gtk_menu_button_set_menu_model (button, model);
  popover_changed_cb (button);
}

/**
 * dateline_menu_names_set_model:
 * @button: a button
 * @model: the model of its menu
 *
 * Gives @button a menu that is made when it is asked for: a window that comes up has more
 * urgent things to do. Its items get names, as from dateline_menu_names_keep().
 */
void
dateline_menu_names_set_model (GtkMenuButton *button, GMenuModel *model)
{
  gtk_menu_button_set_create_popup_func (button, create_menu_cb, g_object_ref (model),
                                           g_object_unref);
}
