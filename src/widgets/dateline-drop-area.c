/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes files that are dragged over its content, and says while they are that
 * it will. */

#include "dateline-drop-area.h"

#include <glib/gi18n-lib.h>

struct _DatelineDropArea {
  AdwBin parent_instance;

  GtkOverlay *overlay;
  GtkRevealer *revealer;
};

enum {
  SIGNAL_FILES_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineDropArea, dateline_drop_area, ADW_TYPE_BIN)

static GListStore *
list_files (const GValue *value)
{
  GListStore *files = g_list_store_new (G_TYPE_FILE);

  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST)) {
    GSList *list = gdk_file_list_get_files (g_value_get_boxed (value));

    for (GSList *at = list; at != NULL; at = at->next)
      g_list_store_append (files, at->data);
    g_slist_free (list);
  } else if (G_VALUE_HOLDS (value, G_TYPE_FILE) && g_value_get_object (value) != NULL) {
    g_list_store_append (files, g_value_get_object (value));
  }
  return files;
}

static gboolean
drop_cb (DatelineDropArea *self, const GValue *value)
{
  g_autoptr (GListStore) files = list_files (value);

  if (g_list_model_get_n_items (G_LIST_MODEL (files)) == 0)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_FILES_DROPPED], 0, files);
  return TRUE;
}

static void
current_drop_cb (DatelineDropArea *self, GParamSpec *pspec, GtkDropTarget *target)
{
  gtk_revealer_set_reveal_child (self->revealer, gtk_drop_target_get_current_drop (target) != NULL);
}

static void
dateline_drop_area_class_init (DatelineDropAreaClass *klass)
{
  /**
   * DatelineDropArea::files-dropped:
   * @files: a #GListModel of #GFile, at least one
   *
   * The person let go of files over the area.
   */
  signals[SIGNAL_FILES_DROPPED] =
    g_signal_new ("files-dropped", DATELINE_TYPE_DROP_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_LIST_MODEL);
}

static void
dateline_drop_area_init (DatelineDropArea *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);
  GtkWidget *page = adw_status_page_new ();

  gtk_drop_target_set_gtypes (target, (GType[2]) { GDK_TYPE_FILE_LIST, G_TYPE_FILE }, 2);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "notify::current-drop", G_CALLBACK (current_drop_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dateline-open-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Drop to Open"));
  gtk_widget_add_css_class (page, "drop-page");
  self->revealer = GTK_REVEALER (gtk_revealer_new ());
  gtk_revealer_set_transition_type (self->revealer, GTK_REVEALER_TRANSITION_TYPE_CROSSFADE);
  gtk_revealer_set_child (self->revealer, page);
  /* The files fall through to the area. */
  gtk_widget_set_can_target (GTK_WIDGET (self->revealer), FALSE);
  self->overlay = GTK_OVERLAY (gtk_overlay_new ());
  gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->revealer));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->overlay));
}

/**
 * dateline_drop_area_new:
 * @content: what is seen where nothing is dragged
 *
 * Makes an area around @content.
 *
 * Returns: a new widget
 */
GtkWidget *
dateline_drop_area_new (GtkWidget *content)
{
  DatelineDropArea *self = g_object_new (DATELINE_TYPE_DROP_AREA, NULL);

  gtk_overlay_set_child (self->overlay, content);
  return GTK_WIDGET (self);
}
