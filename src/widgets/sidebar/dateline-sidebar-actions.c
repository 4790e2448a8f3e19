/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions of the sidebar. */

#include "dateline-sidebar-private.h"

#include "widgets/sidebar/dateline-date-legend.h"

static void
legend_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  adw_dialog_present (dateline_date_legend_new (), widget);
}

static void
only_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  DatelineSidebar *self = DATELINE_SIDEBAR (widget);
  g_autoptr (DatelineEntity) only = NULL;

  if (self->document == NULL)
    return;
  only = g_list_model_get_item (dateline_document_get_entities (self->document),
                                g_variant_get_uint32 (parameter));
  if (only != NULL)
    dateline_sidebar_set_only (self, only);
}

/**
 * dateline_sidebar_install_actions:
 * @widget_class: the class of the sidebar
 *
 * Adds the actions. For the class of the sidebar.
 */
void
dateline_sidebar_install_actions (GtkWidgetClass *widget_class)
{
  /**
   * DatelineSidebar|sidebar.timeline-order:
   *
   * Sets the order of the events: "time" or "story".
   */
  gtk_widget_class_install_property_action (widget_class, "sidebar.timeline-order",
                                            "timeline-order");

  /**
   * DatelineSidebar|sidebar.legend:
   *
   * Explains the marks of the timeline.
   */
  gtk_widget_class_install_action (widget_class, "sidebar.legend", NULL, legend_action);

  /**
   * DatelineSidebar|sidebar.only:
   *
   * Shows only the entity at a position among all entities of the document.
   */
  gtk_widget_class_install_action (widget_class, "sidebar.only", "u", only_action);

  /**
   * DatelineSidebar|sidebar.quote-order:
   *
   * Sets the order of the quotes: "speaker" or "reading".
   */
  gtk_widget_class_install_property_action (widget_class, "sidebar.quote-order", "quote-order");
}
