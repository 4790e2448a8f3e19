/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The events of a document as a list in sections, by time or as told. Those that
 * a filter leaves out keep their place among the others: headings and the span of
 * time are those of the whole document. */

#include "dateline-timeline-private.h"

#include "dateline-core-enums.h"

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_ORDER,
  PROP_CALENDAR,
  PROP_ENTITY,
  PROP_KINDS,
  PROP_SEARCH,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GType
dateline_timeline_get_item_type (GListModel *model)
{
  return DATELINE_TYPE_EVENT;
}

static guint
dateline_timeline_get_n_items (GListModel *model)
{
  return DATELINE_TIMELINE (model)->shown->len;
}

static DatelineTimelineEntry *
peek_entry (DatelineTimeline *self, guint position)
{
  return &g_array_index (self->entries, DatelineTimelineEntry,
                         g_array_index (self->shown, guint, position));
}

static gpointer
dateline_timeline_get_item (GListModel *model, guint position)
{
  DatelineTimeline *self = DATELINE_TIMELINE (model);

  if (position >= self->shown->len)
    return NULL;

  return g_object_ref (peek_entry (self, position)->event);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = dateline_timeline_get_item_type;
  iface->get_n_items = dateline_timeline_get_n_items;
  iface->get_item = dateline_timeline_get_item;
}

G_DEFINE_ENUM_TYPE (DatelineTimelineOrder,
                    dateline_timeline_order,
                    G_DEFINE_ENUM_VALUE (DATELINE_TIMELINE_ORDER_TIME, "time"),
                    G_DEFINE_ENUM_VALUE (DATELINE_TIMELINE_ORDER_STORY, "story"))

G_DEFINE_FINAL_TYPE_WITH_CODE (DatelineTimeline,
                               dateline_timeline,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static int
compare_story_cb (gconstpointer a, gconstpointer b)
{
  const DatelineTimelineEntry *first = a;
  const DatelineTimelineEntry *second = b;

  return dateline_event_compare_story (first->event, second->event);
}

static void
add_events (GArray *entries, DatelineDocument *document)
{
  GListModel *events = dateline_document_get_events (document);
  guint n_events = g_list_model_get_n_items (events);

  for (guint i = 0; i < n_events; i++) {
    g_autoptr (DatelineEvent) event = g_list_model_get_item (events, i);
    DatelineTimelineEntry entry;

    dateline_timeline_entry_init (&entry, event);
    g_array_append_val (entries, entry);
  }
}

/* Lists what passes the filter, in the order of the entries. */
static void
show (DatelineTimeline *self)
{
  gboolean is_story = self->order == DATELINE_TIMELINE_ORDER_STORY;
  const DatelineTimelineEntry *previous = NULL;

  g_array_set_size (self->shown, 0);
  g_hash_table_remove_all (self->position);
  self->n_dated = 0;
  for (guint i = 0; i < self->entries->len; i++) {
    DatelineTimelineEntry *entry = &g_array_index (self->entries, DatelineTimelineEntry, i);
    guint position = self->shown->len;

    if (!dateline_timeline_passes (self, entry->event))
      continue;

    entry->section = 0;
    if (!is_story && previous != NULL)
      entry->section =
        dateline_timeline_entry_joins (entry, previous) ? previous->section : position;
    if (entry->place == DATELINE_TIMELINE_PLACE_DATED)
      self->n_dated++;
    g_array_append_val (self->shown, i);
    g_hash_table_insert (self->position, entry->event, GUINT_TO_POINTER (position + 1));
    previous = entry;
  }
}

static void
arrange (DatelineTimeline *self)
{
  g_array_sort (self->entries, compare_story_cb);
  dateline_timeline_entries_jump (self->entries);
  if (self->order == DATELINE_TIMELINE_ORDER_TIME)
    g_array_sort (self->entries, dateline_timeline_entry_compare);
}

static void
changed (DatelineTimeline *self, guint n_before)
{
  if (n_before > 0 || self->shown->len > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->shown->len);
}

static void
rebuild (DatelineTimeline *self)
{
  guint n_before = self->shown->len;

  g_array_set_size (self->entries, 0);
  if (self->document != NULL)
    add_events (self->entries, self->document);

  dateline_timeline_extent_measure (&self->extent, self->entries);
  for (guint i = 0; i < self->entries->len; i++)
    dateline_timeline_entry_rank (&g_array_index (self->entries, DatelineTimelineEntry, i),
                                  &self->extent);
  arrange (self);
  show (self);
  changed (self, n_before);
}

static void
dateline_timeline_dispose (GObject *object)
{
  DatelineTimeline *self = DATELINE_TIMELINE (object);

  g_hash_table_remove_all (self->position);
  g_array_set_size (self->shown, 0);
  g_array_set_size (self->entries, 0);
  dateline_timeline_reset_filter (self);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (dateline_timeline_parent_class)->dispose (object);
}

static void
dateline_timeline_finalize (GObject *object)
{
  DatelineTimeline *self = DATELINE_TIMELINE (object);

  g_clear_pointer (&self->position, g_hash_table_unref);
  g_clear_pointer (&self->shown, g_array_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->haystacks, g_hash_table_unref);
  g_clear_pointer (&self->search, g_free);

  G_OBJECT_CLASS (dateline_timeline_parent_class)->finalize (object);
}

static void
dateline_timeline_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineTimeline *self = DATELINE_TIMELINE (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_ORDER:
    g_value_set_enum (value, self->order);
    break;
  case PROP_CALENDAR:
    g_value_set_enum (value, self->calendar);
    break;
  case PROP_ENTITY:
    g_value_set_object (value, self->entity);
    break;
  case PROP_KINDS:
    g_value_set_uint (value, self->kinds);
    break;
  case PROP_SEARCH:
    g_value_set_string (value, self->search);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timeline_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  DatelineTimeline *self = DATELINE_TIMELINE (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_timeline_set_document (self, g_value_get_object (value));
    break;
  case PROP_ORDER:
    dateline_timeline_set_order (self, g_value_get_enum (value));
    break;
  case PROP_CALENDAR:
    dateline_timeline_set_calendar (self, g_value_get_enum (value));
    break;
  case PROP_ENTITY:
    dateline_timeline_set_entity (self, g_value_get_object (value));
    break;
  case PROP_KINDS:
    dateline_timeline_set_kinds (self, g_value_get_uint (value));
    break;
  case PROP_SEARCH:
    dateline_timeline_set_search (self, g_value_get_string (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
install_filter_properties (void)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /**
   * DatelineTimeline:entity: (nullable)
   *
   * Only events that this entity has a part in are listed.
   */
  properties[PROP_ENTITY] = g_param_spec_object ("entity", NULL, NULL, DATELINE_TYPE_ENTITY, flags);

  /**
   * DatelineTimeline:kinds:
   *
   * Only events that something of these kinds has a part in are listed: a bit,
   * 1 << #DatelineKind, for each; 0 for all events.
   */
  properties[PROP_KINDS] =
    g_param_spec_uint ("kinds", NULL, NULL, 0, (1u << DATELINE_N_KINDS) - 1, 0, flags);

  /**
   * DatelineTimeline:search:
   *
   * Only events with these words in them are listed.
   */
  properties[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, "", flags);
}

static void
dateline_timeline_class_init (DatelineTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = dateline_timeline_dispose;
  object_class->finalize = dateline_timeline_finalize;
  object_class->get_property = dateline_timeline_get_property;
  object_class->set_property = dateline_timeline_set_property;

  /**
   * DatelineTimeline:document: (nullable)
   *
   * The document whose events are listed.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * DatelineTimeline:order:
   *
   * Whether the events come by time, or as the text tells them.
   */
  properties[PROP_ORDER] = g_param_spec_enum (
    "order", NULL, NULL, DATELINE_TYPE_TIMELINE_ORDER, DATELINE_TIMELINE_ORDER_TIME,
    G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * DatelineTimeline:calendar:
   *
   * The calendar in which dates are said beside the Gregorian one.
   */
  properties[PROP_CALENDAR] =
    g_param_spec_enum ("calendar", NULL, NULL, DATELINE_TYPE_CALENDAR, DATELINE_CALENDAR_GREGORIAN,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  install_filter_properties ();
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_timeline_init (DatelineTimeline *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (DatelineTimelineEntry));
  self->shown = g_array_new (FALSE, FALSE, sizeof (guint));
  self->search = g_strdup ("");
  self->position = g_hash_table_new (NULL, NULL);
  dateline_timeline_extent_measure (&self->extent, self->entries);
}

/**
 * dateline_timeline_new:
 *
 * Makes a timeline without a document, in the order of time.
 *
 * Returns: (transfer full): a new timeline
 */
DatelineTimeline *
dateline_timeline_new (void)
{
  return g_object_new (DATELINE_TYPE_TIMELINE, NULL);
}

/**
 * dateline_timeline_get_document:
 * @self: a timeline
 *
 * The document whose events are listed.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_timeline_get_document (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  return self->document;
}

/**
 * dateline_timeline_set_document:
 * @self: a timeline
 * @document: (nullable): a document
 *
 * Lists the events of @document, without a filter.
 */
void
dateline_timeline_set_document (DatelineTimeline *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));
  g_return_if_fail (document == NULL || DATELINE_IS_DOCUMENT (document));

  if (!g_set_object (&self->document, document))
    return;

  dateline_timeline_reset_filter (self);
  rebuild (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_timeline_get_order:
 * @self: a timeline
 *
 * Whether the events come by time, or as the text tells them.
 *
 * Returns: the order
 */
DatelineTimelineOrder
dateline_timeline_get_order (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), DATELINE_TIMELINE_ORDER_TIME);

  return self->order;
}

/**
 * dateline_timeline_set_order:
 * @self: a timeline
 * @order: an order
 *
 * Lists the events in @order.
 */
void
dateline_timeline_set_order (DatelineTimeline *self, DatelineTimelineOrder order)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  if (self->order == order)
    return;

  self->order = order;
  arrange (self);
  show (self);
  changed (self, self->shown->len);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ORDER]);
}

/**
 * dateline_timeline_get_calendar:
 * @self: a timeline
 *
 * The calendar in which dates are said beside the Gregorian one.
 *
 * Returns: the calendar; the Gregorian one for no other
 */
DatelineCalendar
dateline_timeline_get_calendar (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), DATELINE_CALENDAR_GREGORIAN);

  return self->calendar;
}

/**
 * dateline_timeline_set_calendar:
 * @self: a timeline
 * @calendar: a calendar
 *
 * Says the dates in @calendar beside the Gregorian one. All rows are new then.
 */
void
dateline_timeline_set_calendar (DatelineTimeline *self, DatelineCalendar calendar)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  if (self->calendar == calendar)
    return;

  self->calendar = calendar;
  changed (self, self->shown->len);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CALENDAR]);
}

/**
 * dateline_timeline_get_unit:
 * @self: a timeline
 *
 * The unit of the headings, which the span of all dates asks for.
 *
 * Returns: a day, a month or a year
 */
DatelineTimelineUnit
dateline_timeline_get_unit (DatelineTimeline *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), DATELINE_TIMELINE_UNIT_MONTH);

  return self->extent.unit;
}

/**
 * dateline_timeline_find:
 * @self: a timeline
 * @event: an event
 * @position: (out) (optional): the position of @event, if it is listed
 *
 * Finds the row of @event.
 *
 * Returns: %TRUE if @event is listed
 */
gboolean
dateline_timeline_find (DatelineTimeline *self, DatelineEvent *event, guint *position)
{
  guint found;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), FALSE);

  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->position, event));
  if (found > 0 && position != NULL)
    *position = found - 1;

  return found > 0;
}

/**
 * dateline_timeline_get_section:
 * @self: a timeline
 * @position: the position of an event
 * @start: (out): the position of the first event of its section
 * @end: (out): the position after the last event of its section
 *
 * Finds the section that an event is in. A @position past the end is in a
 * section of its own without an end, as list models have it.
 */
void
dateline_timeline_get_section (DatelineTimeline *self, guint position, guint *start, guint *end)
{
  g_return_if_fail (DATELINE_IS_TIMELINE (self));

  if (position >= self->shown->len) {
    *start = self->shown->len;
    *end = G_MAXUINT;
    return;
  }

  *start = peek_entry (self, position)->section;
  *end = position + 1;
  while (*end < self->shown->len && peek_entry (self, *end)->section == *start)
    (*end)++;
}

/**
 * dateline_timeline_get_jump:
 * @self: a timeline
 * @position: the position of an event
 *
 * Whether the text leaves the order of time where it tells this event.
 *
 * Returns: the jump, whatever the order of @self
 */
DatelineTimelineJump
dateline_timeline_get_jump (DatelineTimeline *self, guint position)
{
  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), DATELINE_TIMELINE_JUMP_NONE);
  g_return_val_if_fail (position < self->shown->len, DATELINE_TIMELINE_JUMP_NONE);

  return peek_entry (self, position)->jump;
}

/**
 * dateline_timeline_peek_entry:
 * @self: a timeline
 * @position: the position of an event
 *
 * What is known of the place of an event; valid until the timeline changes.
 *
 * Returns: (transfer none) (nullable): an entry, or %NULL past the end
 */
const DatelineTimelineEntry *
dateline_timeline_peek_entry (DatelineTimeline *self, guint position)
{
  return position < self->shown->len ? peek_entry (self, position) : NULL;
}

/**
 * dateline_timeline_peek_extent:
 * @self: a timeline
 *
 * The time that the dated events cover; valid until the timeline changes.
 *
 * Returns: (transfer none): the extent
 */
const DatelineTimelineExtent *
dateline_timeline_peek_extent (DatelineTimeline *self)
{
  return &self->extent;
}

/**
 * dateline_timeline_refilter:
 * @self: a timeline
 *
 * Lists what passes the filter as it is now.
 */
void
dateline_timeline_refilter (DatelineTimeline *self)
{
  guint n_before = self->shown->len;

  show (self);
  changed (self, n_before);
}
