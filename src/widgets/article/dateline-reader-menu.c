/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The menu of the text: what can be done with the words that are selected, and with
 * the mark that was pointed at. */

#include "dateline-reader-private.h"

#include <glib/gi18n-lib.h>

#include "dateline-article-text.h"
#include "widgets/dateline-copy.h"
#include "widgets/dateline-menu-names.h"

static DatelineArticleText *
get_text (DatelineReader *self)
{
  return dateline_article_view_get_text (self->view);
}

/* The place of the menu's mark among the mentions of its entity. */
static GListModel *
list_mentions (DatelineReader *self, guint *at)
{
  GListModel *mentions;

  if (!DATELINE_IS_MENTION (self->menu_mark))
    return NULL;
  mentions = dateline_document_get_mentions_of (
    self->document, dateline_mention_get_entity (DATELINE_MENTION (self->menu_mark)));
  for (*at = 0; *at < g_list_model_get_n_items (mentions); (*at)++) {
    g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (mentions, *at);

    if (mention == self->menu_mark)
      return mentions;
  }
  return NULL;
}

static void
copy_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  dateline_article_text_copy (get_text (reader), FALSE);
}

static void
copy_citation_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  dateline_article_text_copy (get_text (reader), TRUE);
}

static void
select_all_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  dateline_article_text_select_all (get_text (reader));
}

static void
find_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  dateline_reader_find (reader);
}

static void
show_card_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  DatelineReader *self = reader;

  if (self->menu_mark != NULL)
    dateline_reader_show_mark (self, self->menu_mark);
}

static void
copy_name_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  DatelineReader *self = reader;
  g_autofree char *name = NULL;

  if (self->menu_mark == NULL)
    return;
  name = dateline_annotation_dup_label (self->menu_mark);
  dateline_copy (reader, name);
}

static void
step_mention_action (GSimpleAction *action, GVariant *parameter, gpointer reader)
{
  DatelineReader *self = reader;
  guint at;
  GListModel *mentions = list_mentions (self, &at);
  g_autoptr (DatelineAnnotation) other = NULL;

  if (mentions != NULL)
    other = g_list_model_get_item (mentions, at + (guint) g_variant_get_int32 (parameter));
  if (other != NULL)
    dateline_article_view_show_mark (self->view, other);
}

static const GActionEntry actions[] = {
  { .name = "copy", .activate = copy_action },
  { .name = "copy-citation", .activate = copy_citation_action },
  { .name = "select-all", .activate = select_all_action },
  { .name = "find", .activate = find_action },
  { .name = "show-card", .activate = show_card_action },
  { .name = "copy-name", .activate = copy_name_action },
  { .name = "step-mention", .activate = step_mention_action, .parameter_type = "i" },
};

static void
enable (DatelineReader *self, const char *name, gboolean enabled)
{
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->menu_actions), name)),
    enabled);
}

static void
add_item (GMenu *menu, const char *label, const char *action, const char *accelerator)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  if (accelerator != NULL)
    g_menu_item_set_attribute (item, "accel", "s", accelerator);
  g_menu_append_item (menu, item);
}

static GMenu *
make_mark_section (DatelineReader *self)
{
  g_autoptr (GMenu) section = g_menu_new ();
  guint at;
  GListModel *mentions = list_mentions (self, &at);

  add_item (section, _("Show C_ard"), "text.show-card", NULL);
  add_item (section, _("Copy _Name"), "text.copy-name", NULL);
  /* There is no way on from the last mention, and none back from the first. */
  if (mentions != NULL && at + 1 < g_list_model_get_n_items (mentions))
    add_item (section, _("N_ext Mention"), "text.step-mention(1)", NULL);
  if (mentions != NULL && at > 0)
    add_item (section, _("_Previous Mention"), "text.step-mention(-1)", NULL);
  return g_steal_pointer (&section);
}

static GMenu *
make_menu (DatelineReader *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) words_section = g_menu_new ();
  g_autofree char *needle = dateline_reader_dup_needle (self);

  if (self->menu_mark != NULL) {
    g_autofree char *name = dateline_annotation_dup_label (self->menu_mark);
    g_autoptr (GMenu) section = make_mark_section (self);

    g_menu_append_section (menu, name, G_MENU_MODEL (section));
  }
  add_item (words_section, _("_Copy"), "text.copy", "<Control>c");
  add_item (words_section, _("Copy with C_itation"), "text.copy-citation", "<Control><Shift>c");
  add_item (words_section, _("Select _All"), "text.select-all", "<Control>a");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (words_section));
  if (needle != NULL) {
    g_autoptr (GMenu) section = g_menu_new ();
    g_auto (GStrv) parts = g_strsplit (needle, "_", -1);
    g_autofree char *escaped = g_strjoinv ("__", parts);
    /* Translators: %s is replaced by words of the article. */
    g_autofree char *label = g_strdup_printf (_("_Find “%s” in the Article"), escaped);

    add_item (section, label, "text.find", NULL);
    g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  }
  return g_steal_pointer (&menu);
}

/* An item may have led elsewhere. */
static void
closed_cb (DatelineReader *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || gtk_widget_is_ancestor (focus, self->menu) || focus == self->menu)
    dateline_article_view_focus_text (self->view);
}

static void
ensure_popover (DatelineReader *self)
{
  if (self->menu != NULL)
    return;
  self->menu = gtk_popover_menu_new_from_model (NULL);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Text"), -1);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  g_signal_connect_object (self->menu, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
}

static void
menu_requested_cb (DatelineReader *self, DatelineAnnotation *mark, double x, double y)
{
  g_autofree char *words = dateline_article_text_dup_selection (get_text (self));
  g_autoptr (GMenu) menu = NULL;
  graphene_point_t corner;

  if (self->document == NULL ||
      !gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &corner))
    return;
  self->menu_mark = mark;
  ensure_popover (self);
  menu = make_menu (self);
  enable (self, "copy", words != NULL);
  enable (self, "copy-citation", words != NULL);
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), G_MENU_MODEL (menu));
  dateline_menu_names_give (GTK_POPOVER_MENU (self->menu));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle) { (int) corner.x, (int) corner.y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/**
 * dateline_reader_add_menu:
 * @self: a reading pane
 *
 * Adds the menu. For the instance's init only.
 */
void
dateline_reader_add_menu (DatelineReader *self)
{
  self->menu_actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->menu_actions), actions,
                                   G_N_ELEMENTS (actions), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "text", G_ACTION_GROUP (self->menu_actions));
  g_signal_connect_object (self->view, "menu-requested", G_CALLBACK (menu_requested_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * dateline_reader_close_menu:
 * @self: a reading pane
 *
 * Closes the menu, where it is open, and forgets what it was about.
 */
void
dateline_reader_close_menu (DatelineReader *self)
{
  self->menu_mark = NULL;
  if (self->menu != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->menu));
}

/**
 * dateline_reader_remove_menu:
 * @self: a reading pane
 *
 * Takes the menu away. For the instance's dispose only.
 */
void
dateline_reader_remove_menu (DatelineReader *self)
{
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->menu_actions);
}
