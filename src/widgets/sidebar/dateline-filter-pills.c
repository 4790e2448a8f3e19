/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a timeline is filtered by, each as a button that takes it away. */

#include "dateline-filter-pills.h"

#include <glib/gi18n-lib.h>

#define KIND_KEY "dateline-kind"
#define SPACING 6
#define MAX_NAME_CHARS 26

struct _DatelineFilterPills {
  AdwBin parent_instance;

  DatelineTimeline *timeline;
  AdwWrapBox *box;
};

G_DEFINE_FINAL_TYPE (DatelineFilterPills, dateline_filter_pills, ADW_TYPE_BIN)

/* The focus goes on to what is left of the pills, or to what is beside them. */
static void
pass_focus (DatelineFilterPills *self, GtkWidget *pill)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->box)) == pill)
    gtk_widget_child_focus (gtk_widget_get_parent (GTK_WIDGET (self)), GTK_DIR_TAB_FORWARD);
}

static void
entity_clicked_cb (GtkButton *button, DatelineFilterPills *self)
{
  pass_focus (self, GTK_WIDGET (button));
  dateline_timeline_set_entity (self->timeline, NULL);
}

static void
kind_clicked_cb (GtkButton *button, DatelineFilterPills *self)
{
  guint bit = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), KIND_KEY));

  pass_focus (self, GTK_WIDGET (button));
  dateline_timeline_set_kinds (self->timeline, dateline_timeline_get_kinds (self->timeline) & ~bit);
}

static GtkWidget *
add_pill (DatelineFilterPills *self, const char *words, const char *label, GCallback clicked_cb)
{
  GtkWidget *pill = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *name = g_object_new (GTK_TYPE_LABEL, "label", words, "ellipsize", PANGO_ELLIPSIZE_END,
                                  "max-width-chars", MAX_NAME_CHARS, NULL);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", "window-close-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_button_set_child (GTK_BUTTON (pill), box);
  gtk_widget_add_css_class (pill, "filter-pill");
  gtk_widget_set_tooltip_text (pill, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (pill), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (pill, "clicked", clicked_cb, self, 0);
  adw_wrap_box_append (self->box, pill);
  return pill;
}

static void
update (DatelineFilterPills *self)
{
  DatelineEntity *entity = dateline_timeline_get_entity (self->timeline);
  guint kinds = dateline_timeline_get_kinds (self->timeline);

  adw_wrap_box_remove_all (self->box);
  if (entity != NULL) {
    const char *name = dateline_entity_get_name (entity);
    /* Translators: on a button, the name of the one person or thing that is shown. */
    g_autofree char *words = g_strdup_printf (_("Only: %s"), name);
    g_autofree char *label = g_strdup_printf (_("Stop Showing Only %s"), name);

    add_pill (self, words, label, G_CALLBACK (entity_clicked_cb));
  }

  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
    g_autofree char *label = NULL;
    GtkWidget *pill;

    if ((kinds & (1u << kind)) == 0)
      continue;
    /* Translators: the argument is a kind, such as "Person". */
    label = g_strdup_printf (_("Remove Filter: %s"), dateline_kind_get_name (kind));
    pill = add_pill (self, dateline_kind_get_name (kind), label, G_CALLBACK (kind_clicked_cb));
    g_object_set_data (G_OBJECT (pill), KIND_KEY, GUINT_TO_POINTER (kind));
  }

  gtk_widget_set_visible (GTK_WIDGET (self), entity != NULL || kinds != 0);
}

static void
dateline_filter_pills_dispose (GObject *object)
{
  g_clear_object (&DATELINE_FILTER_PILLS (object)->timeline);

  G_OBJECT_CLASS (dateline_filter_pills_parent_class)->dispose (object);
}

static void
dateline_filter_pills_class_init (DatelineFilterPillsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dateline_filter_pills_dispose;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "filterpills");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dateline_filter_pills_init (DatelineFilterPills *self)
{
  self->box = ADW_WRAP_BOX (
    g_object_new (ADW_TYPE_WRAP_BOX, "child-spacing", SPACING, "line-spacing", SPACING, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Active filter"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

/**
 * dateline_filter_pills_new:
 * @timeline: a timeline
 *
 * Makes a row of buttons for the filter of @timeline. It hides where there is
 * none.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
dateline_filter_pills_new (DatelineTimeline *timeline)
{
  DatelineFilterPills *self = g_object_new (DATELINE_TYPE_FILTER_PILLS, NULL);

  self->timeline = g_object_ref (timeline);
  g_signal_connect_object (timeline, "notify::entity", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (timeline, "notify::kinds", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
