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

static gpointer
dateline_timeline_get_item (GListModel *model, guint position)
{
  const DatelineTimelineEntry *entry =
    dateline_timeline_peek_entry (DATELINE_TIMELINE (model), position);

  return entry != NULL ? g_object_ref (entry->event) : NULL;
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

static void
dateline_timeline_dispose (GObject *object)
{
  DatelineTimeline *self = DATELINE_TIMELINE (object);

  g_hash_table_remove_all (self->position);
  g_array_set_size (self->shown, 0);
  g_array_set_size (self->entries, 0);
  g_array_set_size (self->by_time, 0);
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
  g_clear_pointer (&self->by_time, g_array_unref);
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
  self->by_time = g_array_new (FALSE, FALSE, sizeof (guint));
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
  dateline_timeline_rebuild (self);
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
  dateline_timeline_rearrange (self);
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
  dateline_timeline_changed (self, self->shown->len);
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
