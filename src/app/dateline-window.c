/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window shows one document: it loads it, and says what is wrong where that
 * fails. */

#include "dateline-window.h"

#include "config.h"
#include "dateline-window-private.h"
#include "dateline-window-state.h"
#include "widgets/dateline-control-row.h"
#include "widgets/dateline-menu-names.h"
#include "widgets/dateline-stack-page.h"

G_DEFINE_FINAL_TYPE (DatelineWindow, dateline_window, ADW_TYPE_APPLICATION_WINDOW)

static void
dateline_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  DatelineWindow *self = DATELINE_WINDOW (widget);

  GTK_WIDGET_CLASS (dateline_window_parent_class)->size_allocate (widget, width, height, baseline);
  dateline_window_follow_size (self);
}

static void
dateline_window_dispose (GObject *object)
{
  DatelineWindow *self = DATELINE_WINDOW (object);

  dateline_window_cancel_loading (self);
  dateline_window_cancel_dating (self);
  dateline_window_unwatch_file (self);
  g_clear_handle_id (&self->current_source, g_source_remove);
  g_clear_handle_id (&self->sidebar_source, g_source_remove);
  g_clear_handle_id (&self->size_source, g_source_remove);
  g_clear_handle_id (&self->bookmark_source, g_source_remove);
  g_clear_handle_id (&self->bus_source, g_source_remove);
  g_clear_handle_id (&self->theme_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), DATELINE_TYPE_WINDOW);
  g_clear_object (&self->document);
  g_clear_object (&self->file);
  g_clear_pointer (&self->identity, g_free);
  g_clear_pointer (&self->pasted_page, g_bytes_unref);
  g_clear_pointer (&self->pasted_text, g_bytes_unref);
  g_clear_object (&self->style);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (dateline_window_parent_class)->dispose (object);
}

static void
dateline_window_class_init (DatelineWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_window_dispose;
  widget_class->size_allocate = dateline_window_size_allocate;

  g_type_ensure (DATELINE_TYPE_CONTROL_ROW);
  g_type_ensure (DATELINE_TYPE_READER);
  g_type_ensure (DATELINE_TYPE_SIDEBAR);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/app/dateline-window.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, article_pane);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, header_bar);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, find_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, sidebar_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, title_revealer);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, window_title);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, error_menu_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, error_page);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, error_label);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, retry_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, copy_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, another_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, loading_box);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, file_banner);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, origin_banner);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, date_banner);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, recent_menu);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, reader);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, reading_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineWindow, sidebar);
  dateline_window_bind_adapting (widget_class);
  dateline_window_bind_drops (widget_class);
}

static void
dateline_window_init (DatelineWindow *self)
{
  g_autoptr (GPropertyAction) sidebar_action = NULL;
  g_autoptr (GAction) caret_action = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  dateline_menu_names_keep (self->error_menu_button);
  dateline_menu_names_set_model (self->menu_button, self->primary_menu);
  dateline_window_add_file_actions (self);
  dateline_window_add_load_actions (self);
  dateline_window_add_error_actions (self);
  dateline_window_add_paste_actions (self);
  dateline_window_add_save_actions (self);
  dateline_window_add_notice_actions (self);
  dateline_window_add_published_actions (self);
  dateline_window_add_close_request (self);
  dateline_window_add_print_actions (self);
  dateline_window_add_reading_actions (self);
  dateline_window_add_recent_actions (self);
  dateline_window_add_watch_actions (self);
  sidebar_action = g_property_action_new ("show-sidebar", self->split_view, "show-sidebar");
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (sidebar_action));

  dateline_window_connect_sidebar (self);

  self->settings = g_settings_new (APPLICATION_ID);
  caret_action = g_settings_create_action (self->settings, "caret");
  g_action_map_add_action (G_ACTION_MAP (self), caret_action);
  dateline_window_add_settings_actions (self);
  dateline_window_add_key_actions (self);
  dateline_window_share_keys (self);
  dateline_window_state_bind (self->settings, GTK_WINDOW (self), self->split_view, self->sidebar,
                              self->reader);
  dateline_window_follow_bus (self);
}

/**
 * dateline_window_new:
 * @application: the application
 *
 * Makes an empty window.
 *
 * Returns: (transfer none): a new window
 */
DatelineWindow *
dateline_window_new (DatelineApplication *application)
{
  return g_object_new (DATELINE_TYPE_WINDOW, "application", application, NULL);
}

/**
 * dateline_window_get_file:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): the file that is shown or being loaded
 */
GFile *
dateline_window_get_file (DatelineWindow *self)
{
  g_return_val_if_fail (DATELINE_IS_WINDOW (self), NULL);

  return self->file;
}

/**
 * dateline_window_has_failed:
 * @self: a window
 *
 * Returns: whether the window says that its file cannot be opened
 */
gboolean
dateline_window_has_failed (DatelineWindow *self)
{
  g_return_val_if_fail (DATELINE_IS_WINDOW (self), FALSE);

  return g_str_equal (gtk_stack_get_visible_child_name (self->stack), "error");
}

/**
 * dateline_window_show_document:
 * @self: a window whose document is known
 * @shown: what is to be shown of it
 *
 * Shows the document, where the reader was in it.
 */
void
dateline_window_show_document (DatelineWindow *self, DatelineDocument *shown)
{
  /* What is read anew goes on where it was. */
  dateline_window_keep_bookmark (self);
  dateline_window_name_document (self);
  dateline_window_update_save (self);
  dateline_reader_set_document (self->reader, shown);
  dateline_stack_page_show (self->stack, "article");
  gtk_widget_set_visible (gtk_stack_get_child_by_name (self->stack, "loading"), FALSE);
  dateline_window_restore_bookmark (self);
  dateline_reader_focus_text (self->reader);
}
