/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the model knows about a mark in the text, at the mark. */

#include "dateline-card-private.h"

#include "core/dateline-core-enums.h"
#include "widgets/dateline-control-row.h"

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_ANNOTATION,
  PROP_CALENDAR,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (DatelineCard, dateline_card, GTK_TYPE_POPOVER)

static void
set_calendar (DatelineCard *self, DatelineCalendar calendar)
{
  if (self->calendar == calendar)
    return;

  self->calendar = calendar;
  dateline_card_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CALENDAR]);
}

static void
dateline_card_map (GtkWidget *widget)
{
  dateline_card_fit (DATELINE_CARD (widget));
  GTK_WIDGET_CLASS (dateline_card_parent_class)->map (widget);
}

static void
dateline_card_dispose (GObject *object)
{
  DatelineCard *self = DATELINE_CARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), DATELINE_TYPE_CARD);
  g_clear_object (&self->annotation);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (dateline_card_parent_class)->dispose (object);
}

static void
dateline_card_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineCard *self = DATELINE_CARD (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_ANNOTATION:
    g_value_set_object (value, self->annotation);
    break;
  case PROP_CALENDAR:
    g_value_set_enum (value, self->calendar);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_card_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  DatelineCard *self = DATELINE_CARD (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    dateline_card_set_document (self, g_value_get_object (value));
    break;
  case PROP_ANNOTATION:
    dateline_card_set_annotation (self, g_value_get_object (value));
    break;
  case PROP_CALENDAR:
    set_calendar (self, g_value_get_enum (value));
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
   * DatelineCard:document: (nullable)
   *
   * The document that the annotation is of.
   */
  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, DATELINE_TYPE_DOCUMENT, flags);

  /**
   * DatelineCard:annotation: (nullable)
   *
   * What the card is about: a mention or a date. It changes when another one is
   * chosen in the card.
   */
  properties[PROP_ANNOTATION] =
    g_param_spec_object ("annotation", NULL, NULL, DATELINE_TYPE_ANNOTATION, flags);

  /**
   * DatelineCard:calendar:
   *
   * The calendar in which a date is said beside the Gregorian one.
   */
  properties[PROP_CALENDAR] = g_param_spec_enum ("calendar", NULL, NULL, DATELINE_TYPE_CALENDAR,
                                                 DATELINE_CALENDAR_GREGORIAN, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_CONTROL_ROW);
  g_type_ensure (DATELINE_TYPE_CARD_ACTIONS);
  g_type_ensure (DATELINE_TYPE_CARD_LINKS);
  g_type_ensure (DATELINE_TYPE_CARD_OTHERS);
  g_type_ensure (DATELINE_TYPE_CARD_REASON);
  g_type_ensure (DATELINE_TYPE_CARD_RELATED);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-card.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, clamp);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, page);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, scrolled_window);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, details);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, footer);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, avatar);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, icon);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, name);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, subtitle);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, aliases);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, mention_box);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, mention_label);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, previous_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, next_button);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, reason);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, related);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, links);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, provenance);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, actions);
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, others);
  dateline_card_bind_signals (widget_class);
}

static void
dateline_card_class_init (DatelineCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = dateline_card_dispose;
  object_class->get_property = dateline_card_get_property;
  object_class->set_property = dateline_card_set_property;
  widget_class->map = dateline_card_map;
  /* A popover has no role by itself, and what has none has no name. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);

  install_properties (object_class);
  dateline_card_install_signals (G_TYPE_FROM_CLASS (klass));
  bind_template (widget_class);
}

static void
dateline_card_init (DatelineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  dateline_card_update (self);
}

/**
 * dateline_card_new:
 *
 * Makes a card about nothing.
 *
 * Returns: (transfer floating): a new card
 */
GtkWidget *
dateline_card_new (void)
{
  return g_object_new (DATELINE_TYPE_CARD, NULL);
}

/**
 * dateline_card_set_document:
 * @self: a card
 * @document: (nullable): a document
 *
 * Sets the document; the card is then about nothing.
 */
void
dateline_card_set_document (DatelineCard *self, DatelineDocument *document)
{
  g_return_if_fail (DATELINE_IS_CARD (self));
  g_return_if_fail (document == NULL || DATELINE_IS_DOCUMENT (document));

  if (self->document == document)
    return;

  dateline_card_set_annotation (self, NULL);
  g_set_object (&self->document, document);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DOCUMENT]);
}

/**
 * dateline_card_get_annotation:
 * @self: a card
 *
 * What the card is about.
 *
 * Returns: (transfer none) (nullable): a mention or a date
 */
DatelineAnnotation *
dateline_card_get_annotation (DatelineCard *self)
{
  g_return_val_if_fail (DATELINE_IS_CARD (self), NULL);

  return self->annotation;
}

/**
 * dateline_card_set_annotation:
 * @self: a card with a document
 * @annotation: (nullable): a mention or a date of that document
 *
 * Makes the card be about @annotation.
 */
void
dateline_card_set_annotation (DatelineCard *self, DatelineAnnotation *annotation)
{
  g_return_if_fail (DATELINE_IS_CARD (self));
  g_return_if_fail (annotation == NULL || DATELINE_IS_ANNOTATION (annotation));

  if (!g_set_object (&self->annotation, annotation))
    return;

  dateline_card_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANNOTATION]);
}
