/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes files and texts that are dragged over its content, and says while they are that
 * it will. */

#include "dateline-drop-area.h"

#include <glib/gi18n-lib.h>

struct _DatelineDropArea {
  AdwBin parent_instance;

  GtkOverlay *overlay;
  GtkRevealer *revealer; /* of what says so, or NULL until that is to be seen */
};

enum {
  PROP_0,
  PROP_CONTENT,
};

enum {
  SIGNAL_FILES_DROPPED,
  SIGNAL_TEXT_DROPPED,
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

/* What says that something can be dropped is made when that is first so. */
static void
show_hint (DatelineDropArea *self, gboolean is_shown)
{
  GtkWidget *page;

  if (self->revealer == NULL && !is_shown)
    return;
  if (self->revealer == NULL) {
    page = adw_status_page_new ();
    adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "dateline-open-symbolic");
    adw_status_page_set_title (ADW_STATUS_PAGE (page), _("Drop to Open"));
    gtk_widget_add_css_class (page, "drop-page");
    self->revealer = GTK_REVEALER (gtk_revealer_new ());
    gtk_revealer_set_transition_type (self->revealer, GTK_REVEALER_TRANSITION_TYPE_CROSSFADE);
    gtk_revealer_set_child (self->revealer, page);
    /* The files fall through to the area. */
    gtk_widget_set_can_target (GTK_WIDGET (self->revealer), FALSE);
    gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->revealer));
  }
  gtk_revealer_set_reveal_child (self->revealer, is_shown);
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
  show_hint (self, gtk_drop_target_get_current_drop (target) != NULL);
}

static gboolean
has_files (GdkContentFormats *formats)
{
  g_autoptr (GdkContentFormats) all =
    gdk_content_formats_union_deserialize_gtypes (gdk_content_formats_ref (formats));

  return gdk_content_formats_contain_gtype (all, GDK_TYPE_FILE_LIST);
}

/* What has files or addresses is for the other target, and what is dragged out of a window of
 * the program is in it already. */
static gboolean
accept_text_cb (DatelineDropArea *self, GdkDrop *drop, GtkDropTargetAsync *target)
{
  GdkContentFormats *formats = gdk_drop_get_formats (drop);

  return gdk_drop_get_drag (drop) == NULL && !has_files (formats) &&
         gdk_content_formats_match (gtk_drop_target_async_get_formats (target), formats);
}

static GdkDragAction
text_enter_cb (DatelineDropArea *self, GdkDrop *drop, double x, double y)
{
  show_hint (self, TRUE);
  return GDK_ACTION_COPY;
}

static void
text_leave_cb (DatelineDropArea *self)
{
  show_hint (self, FALSE);
}

static gboolean
text_drop_cb (DatelineDropArea *self, GdkDrop *drop)
{
  show_hint (self, FALSE);
  g_signal_emit (self, signals[SIGNAL_TEXT_DROPPED], 0, drop);
  return TRUE;
}

static GtkEventController *
make_text_target (DatelineDropArea *self)
{
  GdkContentFormatsBuilder *builder = gdk_content_formats_builder_new ();
  GtkDropTargetAsync *target;

  gdk_content_formats_builder_add_mime_type (builder, "text/html");
  gdk_content_formats_builder_add_mime_type (builder, "text/plain;charset=utf-8");
  gdk_content_formats_builder_add_mime_type (builder, "text/plain");
  target = gtk_drop_target_async_new (gdk_content_formats_builder_free_to_formats (builder),
                                      GDK_ACTION_COPY);
  g_signal_connect_object (target, "accept", G_CALLBACK (accept_text_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drag-enter", G_CALLBACK (text_enter_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drag-leave", G_CALLBACK (text_leave_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (text_drop_cb), self, G_CONNECT_SWAPPED);
  return GTK_EVENT_CONTROLLER (target);
}

static void
dateline_drop_area_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  switch (prop_id) {
  case PROP_CONTENT:
    gtk_overlay_set_child (DATELINE_DROP_AREA (object)->overlay, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_drop_area_class_init (DatelineDropAreaClass *klass)
{
  G_OBJECT_CLASS (klass)->set_property = dateline_drop_area_set_property;

  /**
   * DatelineDropArea:content: (nullable)
   *
   * What is seen where nothing is dragged.
   */
  g_object_class_install_property (G_OBJECT_CLASS (klass), PROP_CONTENT,
                                   g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                                        G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));

  /**
   * DatelineDropArea::files-dropped:
   * @files: a #GListModel of #GFile, at least one
   *
   * The person let go of files over the area.
   */
  signals[SIGNAL_FILES_DROPPED] =
    g_signal_new ("files-dropped", DATELINE_TYPE_DROP_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_LIST_MODEL);

  /**
   * DatelineDropArea::text-dropped:
   * @drop: a #GdkDrop that has a page or a text
   *
   * The person let go of a part of a page or of a text over the area. Whoever reads it
   * finishes @drop.
   */
  signals[SIGNAL_TEXT_DROPPED] =
    g_signal_new ("text-dropped", DATELINE_TYPE_DROP_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, GDK_TYPE_DROP);
}

static void
dateline_drop_area_init (DatelineDropArea *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  gtk_drop_target_set_gtypes (target, (GType[2]) { GDK_TYPE_FILE_LIST, G_TYPE_FILE }, 2);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "notify::current-drop", G_CALLBACK (current_drop_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
  gtk_widget_add_controller (GTK_WIDGET (self), make_text_target (self));

  self->overlay = GTK_OVERLAY (gtk_overlay_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->overlay));
}

/**
 * dateline_drop_area_new:
 * @content: what is seen where nothing is dragged
 *
 * Makes an area around @content.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_drop_area_new (GtkWidget *content)
{
  return g_object_new (DATELINE_TYPE_DROP_AREA, "content", content, NULL);
}
