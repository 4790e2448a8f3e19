/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The timeline: a search and a filter, an overview, and the events in sections. */

#include "dateline-timeline-view.h"

#include <glib/gi18n-lib.h>

#include "widgets/sidebar/dateline-event-words.h"
#include "widgets/sidebar/dateline-filter-button.h"
#include "widgets/sidebar/dateline-filter-pills.h"
#include "widgets/sidebar/dateline-timeline-overview.h"
#include "widgets/sidebar/dateline-timeline-row.h"
#include "widgets/sidebar/dateline-timeline-sections.h"

struct _DatelineTimelineView {
  DatelineListPage parent_instance;

  DatelineTimeline *timeline;
  GtkWidget *overview_bin;
  GHashTable *current_events; /* a set of DatelineEvent */
  GHashTable *bound_items;    /* GtkListItem of the list view -> the change it was told of */
  guint n_changes;            /* of what is listed */
  DatelineEvent *revealed;    /* the one that was looked for last, or NULL */
};

enum {
  SIGNAL_EVENT_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineTimelineView, dateline_timeline_view, DATELINE_TYPE_LIST_PAGE)

static void
mark_row (DatelineTimelineView *self, GtkListItem *item)
{
  DatelineTimelineRow *row = DATELINE_TIMELINE_ROW (gtk_list_item_get_child (item));
  gpointer event = gtk_list_item_get_item (item);
  gboolean current = g_hash_table_contains (self->current_events, event);

  dateline_timeline_row_set_current (row, current);
  dateline_timeline_row_set_revealed (row, event == self->revealed);
  /* Translators: said of an event whose words are to be seen in the article now. */
  gtk_list_item_set_accessible_description (item, current ? _("On screen now") : "");
}

static void
mark_rows (DatelineTimelineView *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->bound_items);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    mark_row (self, item);
}

static char *
dup_jump_words (DatelineTimelineView *self, guint position)
{
  if (dateline_timeline_get_order (self->timeline) != DATELINE_TIMELINE_ORDER_STORY)
    return NULL;

  return dateline_timeline_dup_jump_words (self->timeline, position);
}

/* A row that is about to go may still have an event that is no longer listed. */
static void
update_row (DatelineTimelineView *self, GtkListItem *item)
{
  DatelineEvent *event = gtk_list_item_get_item (item);
  DatelineTimelineRow *row = DATELINE_TIMELINE_ROW (gtk_list_item_get_child (item));
  g_autofree char *label = NULL;
  g_autofree char *date = NULL;
  g_autofree char *jump = NULL;
  g_autofree char *tooltip = NULL;
  g_autofree char *accessible_label = NULL;
  guint position;

  if (!dateline_timeline_find (self->timeline, event, &position))
    return;

  label = dateline_timeline_dup_row_label (self->timeline, position);
  date = dateline_event_words_dup_date (event, dateline_timeline_get_calendar (self->timeline));
  jump = dup_jump_words (self, position);
  tooltip = jump != NULL ? g_strconcat (date, "\n", jump, NULL) : g_strdup (date);
  if (jump != NULL)
    /* Translators: how a screen reader names an event in the order of the story: "10 May 2025,
     * exact date: Hashemi receives Ambassador Cong. The text jumps back: 10 May 2025". */
    accessible_label =
      g_strdup_printf (_("%1$s: %2$s. %3$s"), date, dateline_event_get_title (event), jump);
  else
    /* Translators: how a screen reader names an event: "10 May 2025, exact date: Hashemi receives
     * Ambassador Cong". */
    accessible_label = g_strdup_printf (_("%1$s: %2$s"), date, dateline_event_get_title (event));

  dateline_timeline_row_set_event (row, event, label);
  dateline_timeline_row_set_jump (row, jump != NULL
                                         ? dateline_timeline_get_jump (self->timeline, position)
                                         : DATELINE_TIMELINE_JUMP_NONE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (row), tooltip);
  gtk_list_item_set_accessible_label (item, accessible_label);
  mark_row (self, item);
}

static GtkWidget *
create_row (DatelineListPage *page)
{
  return dateline_timeline_row_new ();
}

static void
bind_row (DatelineListPage *page, GtkListItem *item)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (page);

  g_hash_table_insert (self->bound_items, item, GUINT_TO_POINTER (self->n_changes));
  update_row (self, item);
}

static void
unbind_row (DatelineListPage *page, GtkListItem *item)
{
  g_hash_table_remove (DATELINE_TIMELINE_VIEW (page)->bound_items, item);
}

static char *
dup_heading (DatelineListPage *page, GtkListHeader *header)
{
  return dateline_timeline_dup_section_title (DATELINE_TIMELINE_VIEW (page)->timeline,
                                              gtk_list_header_get_start (header));
}

static void
activate (DatelineListPage *page, gpointer item)
{
  g_signal_emit (page, signals[SIGNAL_EVENT_ACTIVATED], 0, item);
}

static char *
dup_words (DatelineListPage *page, gpointer item)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (page);

  return dateline_event_words_dup_text (item, dateline_timeline_get_calendar (self->timeline));
}

static char *
dup_citation (DatelineListPage *page, gpointer item)
{
  return dateline_event_words_dup_citation (dateline_list_page_get_document (page), item);
}

static void
show_document (DatelineListPage *page, DatelineDocument *document)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (page);

  g_clear_object (&self->revealed);
  g_hash_table_remove_all (self->current_events);
  dateline_timeline_set_document (self->timeline, document);
  dateline_list_page_set_all (page,
                              document != NULL ? dateline_document_get_events (document) : NULL);
}

static void
search (DatelineListPage *page, const char *needle)
{
  dateline_timeline_set_search (DATELINE_TIMELINE_VIEW (page)->timeline, needle);
}

static void
clear (DatelineListPage *page)
{
  DATELINE_LIST_PAGE_CLASS (dateline_timeline_view_parent_class)->clear (page);
  dateline_timeline_clear_filter (DATELINE_TIMELINE_VIEW (page)->timeline);
}

/* Comes before the list view hears of it. */
static void
events_change_cb (DatelineTimelineView *self)
{
  self->n_changes++;
}

/* A list view that finds an event again moves its row, and does not bind it anew. */
static void
events_changed_cb (DatelineTimelineView *self)
{
  GHashTableIter iter;
  gpointer item, change;

  g_hash_table_iter_init (&iter, self->bound_items);
  while (g_hash_table_iter_next (&iter, &item, &change)) {
    if (GPOINTER_TO_UINT (change) != self->n_changes)
      update_row (self, item);
  }
}

static void
jumped_cb (DatelineTimelineView *self, guint position)
{
  dateline_list_page_jump_to (DATELINE_LIST_PAGE (self), position);
}

static void
dateline_timeline_view_finalize (GObject *object)
{
  DatelineTimelineView *self = DATELINE_TIMELINE_VIEW (object);

  g_clear_object (&self->timeline);
  g_clear_object (&self->revealed);
  g_clear_pointer (&self->current_events, g_hash_table_unref);
  g_clear_pointer (&self->bound_items, g_hash_table_unref);

  G_OBJECT_CLASS (dateline_timeline_view_parent_class)->finalize (object);
}

static void
dateline_timeline_view_class_init (DatelineTimelineViewClass *klass)
{
  DatelineListPageClass *page_class = DATELINE_LIST_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dateline_timeline_view_finalize;
  page_class->create_row = create_row;
  page_class->bind_row = bind_row;
  page_class->unbind_row = unbind_row;
  page_class->dup_heading = dup_heading;
  page_class->activate = activate;
  page_class->show_document = show_document;
  page_class->search = search;
  page_class->dup_words = dup_words;
  page_class->dup_citation = dup_citation;
  page_class->clear = clear;

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
}

static void
dateline_timeline_view_init (DatelineTimelineView *self)
{
  DatelineListPage *page = DATELINE_LIST_PAGE (self);
  const DatelineListPageWords words = {
    .name = _("Timeline"),
    .style_class = "timeline",
    .search_words = _("Search Events"),
    .empty_icon_name = "dateline-event-symbolic",
    .empty_title = _("No Events"),
    .empty_description = _("No events are marked in this article."),
  };
  GtkWidget *overview = dateline_timeline_overview_new ();
  g_autoptr (DatelineTimelineSections) sections = NULL;

  self->timeline = dateline_timeline_new ();
  self->current_events = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->bound_items = g_hash_table_new (NULL, NULL);
  g_signal_connect_object (self->timeline, "items-changed", G_CALLBACK (events_change_cb), self,
                           G_CONNECT_SWAPPED);
  sections = dateline_timeline_sections_new (self->timeline);

  dateline_list_page_set_words (page, &words);
  dateline_list_page_set_headings (page, TRUE);
  dateline_list_page_set_model (page, G_LIST_MODEL (sections));
  dateline_list_page_add_suffix (page, dateline_filter_button_new (self->timeline));
  dateline_list_page_add_above (page, dateline_filter_pills_new (self->timeline));
  self->overview_bin = adw_bin_new ();
  adw_bin_set_child (ADW_BIN (self->overview_bin), overview);
  dateline_list_page_add_above (page, self->overview_bin);
  dateline_timeline_overview_set_timeline (DATELINE_TIMELINE_OVERVIEW (overview), self->timeline);

  g_signal_connect_object (overview, "jumped", G_CALLBACK (jumped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->timeline, "items-changed", G_CALLBACK (events_changed_cb), self,
                           G_CONNECT_SWAPPED);
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
 * dateline_timeline_view_get_timeline:
 * @self: a view
 *
 * The events that are shown, their order and their filter.
 *
 * Returns: (transfer none): the timeline
 */
DatelineTimeline *
dateline_timeline_view_get_timeline (DatelineTimelineView *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_VIEW (self), NULL);

  return self->timeline;
}

/**
 * dateline_timeline_view_set_has_overview:
 * @self: a view
 * @has_overview: whether there is room for one
 *
 * Shows how the events are spread over time, where that says something, or leaves all the
 * room to the events.
 */
void
dateline_timeline_view_set_has_overview (DatelineTimelineView *self, gboolean has_overview)
{
  g_return_if_fail (DATELINE_IS_TIMELINE_VIEW (self));

  gtk_widget_set_visible (self->overview_bin, has_overview);
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
  mark_rows (self);
}

/**
 * dateline_timeline_view_get_revealed:
 * @self: a view
 *
 * The event that stands out.
 *
 * Returns: (transfer none) (nullable): the event that was revealed last
 */
DatelineEvent *
dateline_timeline_view_get_revealed (DatelineTimelineView *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE_VIEW (self), NULL);

  return self->revealed;
}

/**
 * dateline_timeline_view_reveal:
 * @self: a view
 * @event: an event
 *
 * Scrolls to the row of @event, focuses it and lets it stand out. A filter that
 * leaves it out is ended.
 *
 * Returns: %FALSE if @event is not in the document
 */
gboolean
dateline_timeline_view_reveal (DatelineTimelineView *self, DatelineEvent *event)
{
  guint position;

  g_return_val_if_fail (DATELINE_IS_TIMELINE_VIEW (self), FALSE);
  g_return_val_if_fail (DATELINE_IS_EVENT (event), FALSE);

  if (!dateline_timeline_find (self->timeline, event, &position)) {
    if (!dateline_timeline_is_filtered (self->timeline))
      return FALSE;
    dateline_list_page_clear (DATELINE_LIST_PAGE (self));
    if (!dateline_timeline_find (self->timeline, event, &position))
      return FALSE;
  }

  g_set_object (&self->revealed, event);
  mark_rows (self);
  dateline_list_page_scroll_to (DATELINE_LIST_PAGE (self), position, GTK_LIST_SCROLL_FOCUS);
  return TRUE;
}
