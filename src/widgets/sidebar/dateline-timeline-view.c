/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline: an overview, and the events in sections. */

#include "dateline-timeline-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/sidebar/dateline-list-start.h"
#include "widgets/sidebar/dateline-section-header.h"
#include "widgets/sidebar/dateline-timeline-overview.h"
#include "widgets/sidebar/dateline-timeline-row.h"
#include "widgets/sidebar/dateline-timeline-sections.h"

struct _DatelineTimelineView {
  GtkWidget parent_instance;

  DatelineTimeline *timeline;
  GHashTable *current_events; /* a set of DatelineEvent */
  GPtrArray *bound_items;     /* of GtkListItem, borrowed from the list view */

  GtkStack *stack;
  DatelineTimelineOverview *overview;
  GtkListView *list_view;
};

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_ORDER,
  N_PROPS,
};

enum {
  SIGNAL_EVENT_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineTimelineView, dateline_timeline_view, GTK_TYPE_WIDGET)

static void
mark_current (DatelineTimelineView *self, GtkListItem *item)
{
  DatelineTimelineRow *row = DATELINE_TIMELINE_ROW (gtk_list_item_get_child (item));
  gboolean current = g_hash_table_contains (self->current_events, gtk_list_item_get_item (item));

  dateline_timeline_row_set_current (row, current);
  /* Translators: said of an event whose words are to be seen in the article now. */
  gtk_list_item_set_accessible_description (item, current ? _("On screen now") : "");
}

static char *
dup_accessible_label (DatelineEvent *event)
{
  const char *kind_name = dateline_date_kind_get_name (dateline_event_get_date_kind (event));
  g_autofree char *words = dateline_event_dup_date_words (event);

  /* "before 10 May 2025" and "undated" say it already. */
  if (strstr (words, kind_name) != NULL)
    /* Translators: how a screen reader names an event: "undated: Agreements signed". */
    return g_strdup_printf (_("%1$s: %2$s"), words, dateline_event_get_title (event));

  /* Translators: how a screen reader names an event: "10 May 2025, exact date: Hashemi receives
   * Ambassador Cong". */
  return g_strdup_printf (_("%1$s, %2$s: %3$s"), words, kind_name,
                          dateline_event_get_title (event));
}

/* A row that is about to go may still have an event that is no longer listed. */
static void
update_row (DatelineTimelineView *self, GtkListItem *item)
{
  DatelineEvent *event = gtk_list_item_get_item (item);
  g_autofree char *label = NULL;
  g_autofree char *accessible_label = NULL;
  guint position;

  if (!dateline_timeline_find (self->timeline, event, &position))
    return;

  label = dateline_timeline_dup_row_label (self->timeline, position);
  accessible_label = dup_accessible_label (event);
  dateline_timeline_row_set_event (DATELINE_TIMELINE_ROW (gtk_list_item_get_child (item)), event,
                                   label);
  gtk_list_item_set_accessible_label (item, accessible_label);
  mark_current (self, item);
}

static void
setup_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineTimelineView *self)
{
  gtk_list_item_set_child (item, dateline_timeline_row_new ());
}

static void
bind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineTimelineView *self)
{
  g_ptr_array_add (self->bound_items, item);
  update_row (self, item);
}

static void
unbind_row_cb (GtkSignalListItemFactory *factory, GtkListItem *item, DatelineTimelineView *self)
{
  g_ptr_array_remove_fast (self->bound_items, item);
}

static void
setup_header_cb (GtkSignalListItemFactory *factory,
                 GtkListHeader            *header,
                 DatelineTimelineView     *self)
{
  gtk_list_header_set_child (header, dateline_section_header_new ());
}

static void
bind_header_cb (GtkSignalListItemFactory *factory,
                GtkListHeader            *header,
                DatelineTimelineView     *self)
{
  g_autofree char *title =
    dateline_timeline_dup_section_title (self->timeline, gtk_list_header_get_start (header));

  dateline_section_header_set_title (gtk_list_header_get_child (header), title);
}

static void
activate_cb (GtkListView *list_view, guint position, DatelineTimelineView *self)
{
  g_autoptr (DatelineEvent) event = g_list_model_get_item (G_LIST_MODEL (self->timeline), position);

  if (event != NULL)
    g_signal_emit (self, signals[SIGNAL_EVENT_ACTIVATED], 0, event);
}

static void
events_changed_cb (DatelineTimelineView *self)
{
  gboolean is_empty = g_list_model_get_n_items (G_LIST_MODEL (self->timeline)) == 0;

  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "events");
  dateline_list_start_show (self->list_view);

  /* A list view that finds an event again moves its row, and does not bind it anew. */
  for (guint i = 0; i < self->bound_items->len; i++)
    update_row (self, g_ptr_array_index (self->bound_items, i));
}

static void
dateline_timeline_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_TIMELINE_VIEW);

  G_OBJECT_CLASS (dateline_timeline_view_parent_class)->dispose (object);
}

static void
dateline_timeline_view_finalize (GObject *object)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (object);

  g_clear_object (&self->timeline);
  g_clear_pointer (&self->current_events, g_hash_table_unref);
  g_clear_pointer (&self->bound_items, g_ptr_array_unref);

  G_OBJECT_CLASS (dateline_timeline_view_parent_class)->finalize (object);
}

static void
dateline_timeline_view_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, dateline_timeline_view_get_document (self));
    break;
  case PROP_ORDER:
    g_value_set_enum (value, dateline_timeline_view_get_order (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_view_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_timeline_view_set_document (self, g_value_get_object (value));
    break;
  case PROP_ORDER:
    dateline_timeline_view_set_order (self, g_value_get_enum (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_TIMELINE_OVERVIEW);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-timeline-view.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineTimelineView, stack);
  gtk_widget_class_bind_template_child (widget_class, DatelineTimelineView, overview);
  gtk_widget_class_bind_template_child (widget_class, DatelineTimelineView, list_view);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
dateline_timeline_view_class_init (DatelineTimelineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = dateline_timeline_view_dispose;
  object_class->finalize = dateline_timeline_view_finalize;
  object_class->get_property = dateline_timeline_view_get_property;
  object_class->set_property = dateline_timeline_view_set_property;

  /**
   * DatelineTimelineView:document: (nullable)
   *
   * The document whose events are shown.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * DatelineTimelineView:order:
   *
   * Whether the events come by time, or as the text tells them.
   */
  properties[PROP_ORDER] = g_param_spec_enum (
    "order", NULL, NULL, DATELINE_TYPE_TIMELINE_ORDER, DATELINE_TIMELINE_ORDER_TIME,
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * DatelineTimelineView::event-activated:
   * @self: the view
   * @event: the event
   *
   * A row was pressed.
   */
  signals[SIGNAL_EVENT_ACTIVATED] =
    g_signal_new ("event-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                  NULL, G_TYPE_NONE, 1, DATELINE_TYPE_EVENT);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
dateline_timeline_view_init (DatelineTimelineView *self)
{
  g_autoptr (DatelineTimelineSections) sections = NULL;
  g_autoptr (GtkNoSelection) selection = NULL;

  self->timeline = dateline_timeline_new ();
  self->current_events = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->bound_items = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  sections = dateline_timeline_sections_new (self->timeline);
  selection = gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&sections)));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (selection));
  dateline_timeline_overview_set_timeline (self->overview, self->timeline);

  g_signal_connect_object (self->timeline, "items-changed", G_CALLBACK (events_changed_cb), self,
                           G_CONNECT_SWAPPED);
  events_changed_cb (self);
}

/**
 * dateline_timeline_view_new:
 *
 * Makes a view without a document.
 *
 * Returns: (transfer floating): a new view
 */
GtkWidget *
dateline_timeline_view_new (void)
{
  return g_object_new (DATELINE_TYPE_TIMELINE_VIEW, NULL);
}

/**
 * dateline_timeline_view_get_document:
 * @self: a view
 *
 * The document whose events are shown.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_timeline_view_get_document (DatelineTimelineView *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_VIEW (self), NULL);

  return dateline_timeline_get_document (self->timeline);
}

/**
 * dateline_timeline_view_set_document:
 * @self: a view
 * @document: (nullable): a document
 *
 * Shows the events of @document.
 */
void
dateline_timeline_view_set_document (DatelineTimelineView *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_VIEW (self));

  if (dateline_timeline_get_document (self->timeline) == document)
    return;

  dateline_timeline_set_document (self->timeline, document);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_timeline_view_get_order:
 * @self: a view
 *
 * Whether the events come by time, or as the text tells them.
 *
 * Returns: the order
 */
DatelineTimelineOrder
dateline_timeline_view_get_order (DatelineTimelineView *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_VIEW (self), DATELINE_TIMELINE_ORDER_TIME);

  return dateline_timeline_get_order (self->timeline);
}

/**
 * dateline_timeline_view_set_order:
 * @self: a view
 * @order: an order
 *
 * Shows the events in @order.
 */
void
dateline_timeline_view_set_order (DatelineTimelineView *self, DatelineTimelineOrder order)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_VIEW (self));

  if (dateline_timeline_get_order (self->timeline) == order)
    return;

  dateline_timeline_set_order (self->timeline, order);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}

/**
 * dateline_timeline_view_set_current_events:
 * @self: a view
 * @events: (nullable): a list of [class@Dateline.Event]
 *
 * Marks the events whose words are on the screen, and no others.
 */
void
dateline_timeline_view_set_current_events (DatelineTimelineView *self, GListModel *events)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_VIEW (self));
  g_return_if_fail (events == NULL || G_IS_LIST_MODEL (events));

  g_hash_table_remove_all (self->current_events);
  for (guint i = 0; events != NULL && i < g_list_model_get_n_items (events); i++)
    g_hash_table_add (self->current_events, g_list_model_get_item (events, i));

  for (guint i = 0; i < self->bound_items->len; i++)
    mark_current (self, g_ptr_array_index (self->bound_items, i));
}

/**
 * dateline_timeline_view_reveal:
 * @self: a view
 * @event: an event
 *
 * Scrolls to the row of @event and focuses it.
 *
 * Returns: %FALSE if @event is not listed
 */
gboolean
dateline_timeline_view_reveal (DatelineTimelineView *self, DatelineEvent *event)
{
  guint position;

  g_return_val_if_fail (DATELINE_IS_TIMELINE_VIEW (self), FALSE);
  g_return_val_if_fail (DATELINE_IS_EVENT (event), FALSE);

  if (!dateline_timeline_find (self->timeline, event, &position))
    return FALSE;

  dateline_list_start_cancel (self->list_view);
  gtk_list_view_scroll_to (self->list_view, position, GTK_LIST_SCROLL_FOCUS, NULL);
  return TRUE;
}
