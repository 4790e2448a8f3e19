/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The menu of what a timeline can be filtered by: the kinds and the entities that
 * have a part in its events. */

#include "dateline-filter-button.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-number.h"
#include "widgets/dateline-kind-sample.h"

#define KIND_KEY "dateline-kind"
#define SPACING 6

struct _DatelineFilterButton {
  AdwBin parent_instance;

  DatelineTimeline *timeline;
  DatelineDocument *document; /* that the menu is of, or NULL */

  GtkPopover *popover;
  GtkWidget *kinds_label;
  AdwWrapBox *kinds_box;
  GtkListView *list_view;
};

G_DEFINE_FINAL_TYPE (DatelineFilterButton, dateline_filter_button, ADW_TYPE_BIN)

static guint
count_events (DatelineFilterButton *self, DatelineEntity *entity)
{
  return g_list_model_get_n_items (dateline_document_get_events_of (self->document, entity));
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer user_data)
{
  DatelineFilterButton *self = user_data;
  guint first = count_events (self, DATELINE_ENTITY ((gpointer) a));
  guint second = count_events (self, DATELINE_ENTITY ((gpointer) b));

  return first == second ? 0 : first > second ? -1 : 1;
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineFilterButton *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *name = g_object_new (GTK_TYPE_LABEL, "xalign", 0.f, "hexpand", TRUE, "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars", 24, NULL);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (count, "dimmed");
  gtk_widget_add_css_class (count, "numeric");
  gtk_box_append (GTK_BOX (box), dateline_kind_sample_new (DATELINE_KIND_OTHER));
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), count);
  gtk_widget_set_valign (gtk_widget_get_first_child (box), GTK_ALIGN_CENTER);
  gtk_list_item_set_child (item, box);
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineFilterButton *self)
{
  DatelineEntity *entity = gtk_list_item_get_item (item);
  GtkWidget *sample = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  GtkWidget *name = gtk_widget_get_next_sibling (sample);
  guint n_events = count_events (self, entity);
  g_autofree char *number = g_strdup_printf ("%'u", n_events);
  g_autofree char *count = dateline_number_localize (number);
  /* Translators: how a screen reader names an entity that one can filter by. */
  g_autofree char *label = g_strdup_printf (
    g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$u event", "%1$s, %2$u events", n_events),
    dateline_entity_get_name (entity), n_events);

  dateline_kind_sample_set_kind (DATELINE_KIND_SAMPLE (sample), dateline_entity_get_kind (entity));
  gtk_label_set_text (GTK_LABEL (name), dateline_entity_get_name (entity));
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_next_sibling (name)), count);
  gtk_list_item_set_accessible_label (item, label);
}

static void
activate_cb (GtkListView *list_view, guint position, DatelineFilterButton *self)
{
  g_autoptr (DatelineEntity) entity =
    g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (list_view)), position);

  gtk_popover_popdown (self->popover);
  dateline_timeline_set_entity (self->timeline, entity);
}

static void
kind_toggled_cb (GtkToggleButton *toggle, DatelineFilterButton *self)
{
  guint bit = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toggle), KIND_KEY));
  guint kinds = dateline_timeline_get_kinds (self->timeline);

  dateline_timeline_set_kinds (self->timeline,
                               gtk_toggle_button_get_active (toggle) ? kinds | bit : kinds & ~bit);
}

static void
add_kind (DatelineFilterButton *self, DatelineKind kind)
{
  GtkWidget *toggle = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkWidget *sample = dateline_kind_sample_new (kind);

  gtk_widget_set_valign (sample, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), sample);
  gtk_box_append (GTK_BOX (box), gtk_label_new (dateline_kind_get_name (kind)));
  gtk_button_set_child (GTK_BUTTON (toggle), box);
  gtk_widget_add_css_class (toggle, "filter-pill");
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  dateline_kind_get_name (kind), -1);
  g_object_set_data (G_OBJECT (toggle), KIND_KEY, GUINT_TO_POINTER (kind));
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (kind_toggled_cb), self, 0);
  adw_wrap_box_append (self->kinds_box, toggle);
}

static void
update_toggles (DatelineFilterButton *self)
{
  guint kinds = dateline_timeline_get_kinds (self->timeline);

  for (GtkWidget *toggle = gtk_widget_get_first_child (GTK_WIDGET (self->kinds_box));
       toggle != NULL; toggle = gtk_widget_get_next_sibling (toggle)) {
    guint kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (toggle), KIND_KEY));

    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), (kinds & (1u << kind)) != 0);
  }
}

static void
clear_menu (DatelineFilterButton *self)
{
  adw_wrap_box_remove_all (self->kinds_box);
  gtk_list_view_set_model (self->list_view, NULL);
  g_clear_object (&self->document);
}

/* The menu is made when it is first asked for: an article may have thousands of entities. It
 * gets the focus when it comes up, which it takes only with something in it. */
static void
fill_menu (GtkMenuButton *button, gpointer user_data)
{
  DatelineFilterButton *self = user_data;
  g_autoptr (GListStore) listed = g_list_store_new (DATELINE_TYPE_ENTITY);
  g_autoptr (GtkNoSelection) selection = NULL;
  GListModel *entities;
  guint kinds = 0;
  guint n_kinds = 0;

  if (!g_set_object (&self->document, dateline_timeline_get_document (self->timeline)) ||
      self->document == NULL)
    return;

  entities = dateline_document_get_entities (self->document);
  for (guint i = 0; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

    if (count_events (self, entity) == 0)
      continue;
    g_list_store_append (listed, entity);
    kinds |= 1u << dateline_entity_get_kind (entity);
  }
  g_list_store_sort (listed, compare_cb, self);

  for (DatelineKind kind = 0; kind < DATELINE_N_KINDS; kind++) {
    if ((kinds & (1u << kind)) == 0)
      continue;
    add_kind (self, kind);
    n_kinds++;
  }

  gtk_widget_set_visible (GTK_WIDGET (self->kinds_box), n_kinds > 1);
  gtk_widget_set_visible (self->kinds_label, n_kinds > 1);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&listed)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  update_toggles (self);
}

static gboolean
has_anything (DatelineFilterButton *self)
{
  DatelineDocument *document = dateline_timeline_get_document (self->timeline);
  GListModel *entities = document != NULL ? dateline_document_get_entities (document) : NULL;

  for (guint i = 0; entities != NULL && i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

    if (g_list_model_get_n_items (dateline_document_get_events_of (document, entity)) > 0)
      return TRUE;
  }

  return FALSE;
}

static void
document_changed_cb (DatelineFilterButton *self)
{
  clear_menu (self);
  gtk_widget_set_visible (GTK_WIDGET (self), has_anything (self));
}

static void
dateline_filter_button_dispose (GObject *object)
{
  DatelineFilterButton *self = DATELINE_FILTER_BUTTON (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_FILTER_BUTTON);
  g_clear_object (&self->document);
  g_clear_object (&self->timeline);

  G_OBJECT_CLASS (dateline_filter_button_parent_class)->dispose (object);
}

static void
dateline_filter_button_class_init (DatelineFilterButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dateline_filter_button_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-filter-button.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineFilterButton, popover);
  gtk_widget_class_bind_template_child (widget_class, DatelineFilterButton, kinds_label);
  gtk_widget_class_bind_template_child (widget_class, DatelineFilterButton, kinds_box);
  gtk_widget_class_bind_template_child (widget_class, DatelineFilterButton, list_view);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
dateline_filter_button_init (DatelineFilterButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (self))),
                                         fill_menu, self, NULL);
}

/**
 * dateline_filter_button_new:
 * @timeline: a timeline
 *
 * Makes a button that filters @timeline. It hides where there is nothing to
 * filter by.
 *
 * Returns: (transfer floating): a new button
 */
GtkWidget *
dateline_filter_button_new (DatelineTimeline *timeline)
{
  DatelineFilterButton *self = g_object_new (DATELINE_TYPE_FILTER_BUTTON, NULL);

  self->timeline = g_object_ref (timeline);
  g_signal_connect_object (timeline, "notify::document", G_CALLBACK (document_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (timeline, "notify::kinds", G_CALLBACK (update_toggles), self,
                           G_CONNECT_SWAPPED);
  document_changed_cb (self);
  return GTK_WIDGET (self);
}
