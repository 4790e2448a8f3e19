/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pane beside an article: its timeline, entities and quotes. */

#include <glib/gi18n-lib.h>

#include "dateline-sidebar-private.h"

#include "core/dateline-core-enums.h"

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_PAGE,
  PROP_TIMELINE_ORDER,
  PROP_QUOTE_ORDER,
  PROP_CALENDAR,
  PROP_ONLY,
  PROP_HIDEABLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DatelineSidebar, dateline_sidebar, ADW_TYPE_BIN)

static void
page_changed_cb (AdwViewStack *view_stack, GParamSpec *pspec, DatelineSidebar *self)
{
  /* While the template is built there are no menus yet. */
  if (self->quotes_menu == NULL || adw_view_stack_get_visible_child (view_stack) == NULL)
    return;

  dateline_sidebar_fill_pages (self);
  dateline_sidebar_update_header (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

static void
only_changed_cb (DatelineSidebar *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ONLY]);
}

static void
set_hideable (DatelineSidebar *self, gboolean hideable)
{
  if (self->hideable == hideable)
    return;

  self->hideable = hideable;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIDEABLE]);
}

static void
dateline_sidebar_dispose (GObject *object)
{
  DatelineSidebar *self = DATELINE_SIDEBAR (object);

  dateline_sidebar_empty_tabs (self);
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_SIDEBAR);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (dateline_sidebar_parent_class)->dispose (object);
}

static void
dateline_sidebar_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineSidebar *self = DATELINE_SIDEBAR (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_PAGE:
    g_value_set_string (value, dateline_sidebar_get_page (self));
    break;
  case PROP_TIMELINE_ORDER:
    g_value_set_enum (value, dateline_sidebar_get_timeline_order (self));
    break;
  case PROP_QUOTE_ORDER:
    g_value_set_enum (value, dateline_sidebar_get_quote_order (self));
    break;
  case PROP_ONLY:
    g_value_set_object (value, dateline_sidebar_get_only (self));
    break;
  case PROP_HIDEABLE:
    g_value_set_boolean (value, self->hideable);
    break;
  case PROP_CALENDAR:
    g_value_set_enum (value, dateline_timeline_get_calendar (
                               dateline_timeline_view_get_timeline (self->timeline_view)));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_sidebar_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  DatelineSidebar *self = DATELINE_SIDEBAR (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_sidebar_set_document (self, g_value_get_object (value));
    break;
  case PROP_PAGE:
    dateline_sidebar_set_page (self, g_value_get_string (value));
    break;
  case PROP_TIMELINE_ORDER:
    dateline_sidebar_set_timeline_order (self, g_value_get_enum (value));
    break;
  case PROP_QUOTE_ORDER:
    dateline_sidebar_set_quote_order (self, g_value_get_enum (value));
    break;
  case PROP_ONLY:
    dateline_sidebar_set_only (self, g_value_get_object (value));
    break;
  case PROP_HIDEABLE:
    set_hideable (self, g_value_get_boolean (value));
    break;
  case PROP_CALENDAR:
    dateline_sidebar_set_calendar (self, g_value_get_enum (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * DatelineSidebar:document: (nullable)
   *
   * The document that is shown.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT, flags);

  /**
   * DatelineSidebar:page:
   *
   * The page that is shown: "timeline", "entities" or "quotes".
   */
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, "timeline", flags);

  /**
   * DatelineSidebar:timeline-order:
   *
   * Whether the events come by time, or as the text tells them.
   */
  properties[PROP_TIMELINE_ORDER] =
    g_param_spec_enum ("timeline-order", NULL, NULL, DATELINE_TYPE_TIMELINE_ORDER,
                       DATELINE_TIMELINE_ORDER_TIME, flags);

  /**
   * DatelineSidebar:quote-order:
   *
   * Whether the quotes come by speaker, or in reading order.
   */
  properties[PROP_QUOTE_ORDER] = g_param_spec_enum (
    "quote-order", NULL, NULL, DATELINE_TYPE_QUOTE_ORDER, DATELINE_QUOTE_ORDER_SPEAKER, flags);

  /**
   * DatelineSidebar:only: (nullable)
   *
   * The one entity whose events are shown, or %NULL where those of all are.
   */
  properties[PROP_ONLY] = g_param_spec_object ("only", NULL, NULL, DATELINE_TYPE_ENTITY, flags);

  /**
   * DatelineSidebar:hideable:
   *
   * Whether there is a button that asks to hide the sidebar.
   */
  properties[PROP_HIDEABLE] = g_param_spec_boolean ("hideable", NULL, NULL, FALSE, flags);

  /**
   * DatelineSidebar:calendar:
   *
   * The calendar in which dates are said beside the Gregorian one.
   */
  properties[PROP_CALENDAR] = g_param_spec_enum ("calendar", NULL, NULL, DATELINE_TYPE_CALENDAR,
                                                 DATELINE_CALENDAR_GREGORIAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_TIMELINE_VIEW);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, title);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, order_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, switcher);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, view_stack);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, timeline_view);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, entities_bin);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, quotes_bin);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, timeline_menu);
  gtk_widget_class_bind_template_child (widget_class, DatelineSidebar, quotes_menu);
  gtk_widget_class_bind_template_callback (widget_class, page_changed_cb);
  dateline_sidebar_bind_signals (widget_class);
}

static void
dateline_sidebar_class_init (DatelineSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_sidebar_dispose;
  object_class->get_property = dateline_sidebar_get_property;
  object_class->set_property = dateline_sidebar_set_property;

  install_properties (object_class);
  dateline_sidebar_install_signals (G_TYPE_FROM_CLASS (klass));
  bind_template (widget_class);
  dateline_sidebar_install_actions (widget_class);
}

static void
dateline_sidebar_init (DatelineSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (dateline_timeline_view_get_timeline (self->timeline_view),
                           "notify::entity", G_CALLBACK (only_changed_cb), self, G_CONNECT_SWAPPED);
  dateline_sidebar_init_tabs (self);
  dateline_sidebar_update_header (self);
}

/**
 * dateline_sidebar_new:
 *
 * Makes a sidebar without a document.
 *
 * Returns: (transfer floating): a new sidebar
 */
GtkWidget *
dateline_sidebar_new (void)
{
  return g_object_new (DATELINE_TYPE_SIDEBAR, NULL);
}

/**
 * dateline_sidebar_get_document:
 * @self: a sidebar
 *
 * The document that is shown.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_sidebar_get_document (DatelineSidebar *self)
{
  g_return_val_if_fail (DATELINE_IS_SIDEBAR (self), NULL);

  return self->document;
}

/**
 * dateline_sidebar_set_document:
 * @self: a sidebar
 * @document: (nullable): a document
 *
 * Shows the events, entities and quotes of @document.
 */
void
dateline_sidebar_set_document (DatelineSidebar *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));
  g_return_if_fail (document == NULL || DATELINE_IS_DOCUMENT (document));

  if (!g_set_object (&self->document, document))
    return;

  dateline_sidebar_fill_pages (self);
  dateline_sidebar_update_header (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_sidebar_set_lacks_date:
 * @self: a sidebar
 * @lacks_date: whether it is asked when the article was published
 *
 * Says in a timeline without events what they may be waiting for, or that there are none.
 */
void
dateline_sidebar_set_lacks_date (DatelineSidebar *self, gboolean lacks_date)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  dateline_list_page_set_empty_description (
    DATELINE_LIST_PAGE (self->timeline_view),
    lacks_date ? _("Events can be dated once it is known when this article was published.")
               : _("No events are marked in this article."));
}

/**
 * dateline_sidebar_set_short:
 * @self: a sidebar
 * @is_short: whether there is little height
 *
 * Leaves all the room to the rows, or shows the overview above those of the timeline.
 */
void
dateline_sidebar_set_short (DatelineSidebar *self, gboolean is_short)
{
  g_return_if_fail (DATELINE_IS_SIDEBAR (self));

  dateline_timeline_view_set_has_overview (self->timeline_view, !is_short);
}
