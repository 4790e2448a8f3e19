/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An event: what happened, when as far as that is known, and the words of the
 * text that say so. */

#include "dateline-event-private.h"

#include "dateline-core-enums.h"

G_DEFINE_FINAL_TYPE (DatelineEvent, dateline_event, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_DATE,
  PROP_DATE_KIND,
  PROP_DATE_WORDS,
  PROP_PARTICIPANTS,
  PROP_PLACE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
dateline_event_finalize (GObject *object)
{
  DatelineEvent *self = DATELINE_EVENT (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->when, dateline_edtf_unref);
  g_clear_pointer (&self->before, dateline_edtf_unref);
  g_clear_pointer (&self->after, dateline_edtf_unref);
  g_clear_pointer (&self->date, dateline_edtf_unref);
  g_clear_object (&self->participants);
  g_clear_object (&self->place);
  g_clear_pointer (&self->evidence, g_array_unref);
  g_clear_pointer (&self->has_words, g_array_unref);
  g_clear_pointer (&self->extra, json_object_unref);

  G_OBJECT_CLASS (dateline_event_parent_class)->finalize (object);
}

static void
dateline_event_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineEvent *self = DATELINE_EVENT (object);

  switch (prop_id) {
  case PROP_ID:
    g_value_set_string (value, self->id);
    break;
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  case PROP_DATE:
    g_value_set_boxed (value, self->date);
    break;
  case PROP_DATE_KIND:
    g_value_set_enum (value, dateline_event_get_date_kind (self));
    break;
  case PROP_DATE_WORDS:
    g_value_take_string (value, dateline_event_dup_date_words (self));
    break;
  case PROP_PARTICIPANTS:
    g_value_set_object (value, self->participants);
    break;
  case PROP_PLACE:
    g_value_set_object (value, self->place);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_event_class_init (DatelineEventClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_event_finalize;
  object_class->get_property = dateline_event_get_property;

  /**
   * DatelineEvent:id:
   *
   * The name of the event in the document.
   */
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * DatelineEvent:title:
   *
   * What happened, in a few words.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * DatelineEvent:date: (nullable)
   *
   * What is known of the date, in one value.
   */
  properties[PROP_DATE] = g_param_spec_boxed ("date", NULL, NULL, DATELINE_TYPE_EDTF, flags);

  /**
   * DatelineEvent:date-kind:
   *
   * What sort of date the event has.
   */
  properties[PROP_DATE_KIND] = g_param_spec_enum ("date-kind", NULL, NULL, DATELINE_TYPE_DATE_KIND,
                                                  DATELINE_DATE_KIND_UNDATED, flags);

  /**
   * DatelineEvent:date-words:
   *
   * The date in the reader's language.
   */
  properties[PROP_DATE_WORDS] = g_param_spec_string ("date-words", NULL, NULL, NULL, flags);

  /**
   * DatelineEvent:participants:
   *
   * Who took part.
   */
  properties[PROP_PARTICIPANTS] =
    g_param_spec_object ("participants", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * DatelineEvent:place: (nullable)
   *
   * Where it happened.
   */
  properties[PROP_PLACE] = g_param_spec_object ("place", NULL, NULL, DATELINE_TYPE_ENTITY, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_event_init (DatelineEvent *self)
{
  self->evidence = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
  self->has_words = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->confidence = DATELINE_CONFIDENCE_UNKNOWN;
}

/**
 * dateline_event_get_id:
 * @self: an event
 *
 * The name of the event in the document; no two events share one.
 *
 * Returns: the id, never empty
 */
const char *
dateline_event_get_id (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->id;
}

/**
 * dateline_event_get_title:
 * @self: an event
 *
 * What happened, in a few words.
 *
 * Returns: the title, never empty
 */
const char *
dateline_event_get_title (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->title;
}

/**
 * dateline_event_get_when:
 * @self: an event
 *
 * When it happened, where the document says that.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL
 */
DatelineEdtf *
dateline_event_get_when (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->when;
}

/**
 * dateline_event_get_before:
 * @self: an event
 *
 * What it happened before, where that is all that is known.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL
 */
DatelineEdtf *
dateline_event_get_before (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->before;
}

/**
 * dateline_event_get_after:
 * @self: an event
 *
 * What it happened after, where that is all that is known.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL
 */
DatelineEdtf *
dateline_event_get_after (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->after;
}

/**
 * dateline_event_get_date:
 * @self: an event
 *
 * What is known of the date, in one value: when it happened, or an open
 * interval that ends with "before" or begins with "after", or the interval
 * between both.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if the event is
 *   undated
 */
DatelineEdtf *
dateline_event_get_date (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->date;
}

/**
 * dateline_event_get_date_kind:
 * @self: an event
 *
 * What sort of date the event has.
 *
 * Returns: the kind; %DATELINE_DATE_KIND_UNDATED if there is no date
 */
DatelineDateKind
dateline_event_get_date_kind (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), DATELINE_DATE_KIND_UNDATED);

  return self->date != NULL ? dateline_edtf_get_kind (self->date) : DATELINE_DATE_KIND_UNDATED;
}

/**
 * dateline_event_get_participants:
 * @self: an event
 *
 * Who took part, in the document's order.
 *
 * Returns: (transfer none): a list of [class@Dateline.Entity], possibly empty
 */
GListModel *
dateline_event_get_participants (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return G_LIST_MODEL (self->participants);
}

/**
 * dateline_event_get_place:
 * @self: an event
 *
 * Where it happened.
 *
 * Returns: (transfer none) (nullable): the place, or %NULL if it is not known
 */
DatelineEntity *
dateline_event_get_place (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  return self->place;
}

/**
 * dateline_event_get_evidence:
 * @self: an event
 * @n_spans: (out) (optional): how many spans there are, at least 1
 *
 * The words of the text that the event rests on, in the document's order.
 *
 * Returns: (transfer none) (array length=n_spans): the spans
 */
const DatelineSpan *
dateline_event_get_evidence (DatelineEvent *self, guint *n_spans)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  if (n_spans != NULL)
    *n_spans = self->evidence->len;

  return (const DatelineSpan *) (gpointer) self->evidence->data;
}

/**
 * dateline_event_get_origin:
 * @self: an event
 *
 * Who or what made the event.
 *
 * Returns: the origin; %DATELINE_ORIGIN_UNKNOWN where the document says nothing
 */
DatelineOrigin
dateline_event_get_origin (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), DATELINE_ORIGIN_UNKNOWN);

  return self->origin;
}

/**
 * dateline_event_get_confidence:
 * @self: an event
 *
 * How sure whoever made the event was.
 *
 * Returns: 0 to 1, or %DATELINE_CONFIDENCE_UNKNOWN where the document says
 *   nothing
 */
double
dateline_event_get_confidence (DatelineEvent *self)
{
  g_return_val_if_fail (DATELINE_IS_EVENT (self), DATELINE_CONFIDENCE_UNKNOWN);

  return self->confidence;
}
