/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the model knows about a mark in the text, at the mark. */

#include "dateline-card.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "core/dateline-core-enums.h"
#include "widgets/card/dateline-card-actions.h"
#include "widgets/card/dateline-card-links.h"
#include "widgets/card/dateline-card-others.h"
#include "widgets/card/dateline-card-reason.h"
#include "widgets/card/dateline-card-related.h"
#include "widgets/card/dateline-card-words.h"

#define MAX_HEIGHT_EMS 29
#define MAX_SHARE .5 /* of the window, so that it finds room above or below its words */

struct _DatelineCard {
  GtkPopover parent_instance;

  DatelineDocument *document;
  DatelineAnnotation *annotation;
  DatelineCalendar calendar;

  GtkScrolledWindow *scrolled_window;
  AdwAvatar *avatar;
  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *subtitle;
  GtkLabel *aliases;
  GtkWidget *mention_box;
  GtkLabel *mention_label;
  GtkWidget *previous_button;
  GtkWidget *next_button;
  DatelineCardReason *reason;
  DatelineCardRelated *related;
  DatelineCardLinks *links;
  GtkLabel *provenance;
  DatelineCardActions *actions;
  DatelineCardOthers *others;
};

enum {
  PROP_0,
  PROP_DOCUMENT,
  PROP_ANNOTATION,
  PROP_CALENDAR,
  N_PROPS,
};

enum {
  SIGNAL_MENTION_ACTIVATED,
  SIGNAL_EVENT_ACTIVATED,
  SIGNAL_QUOTE_ACTIVATED,
  SIGNAL_LINK_ACTIVATED,
  SIGNAL_ONLY_ACTIVATED,
  SIGNAL_TIMELINE_ACTIVATED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DatelineCard, dateline_card, GTK_TYPE_POPOVER)

static void
set_optional_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
set_header (DatelineCard *self, DatelineKind kind, const char *name, const char *subtitle)
{
  gboolean is_person = kind == DATELINE_KIND_PERSON;

  adw_avatar_set_text (self->avatar, is_person ? name : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->avatar), is_person);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), !is_person);
  gtk_image_set_from_icon_name (self->icon, dateline_card_words_get_icon_name (kind));
  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, subtitle, -1);
}

static void
show_mention (DatelineCard *self, DatelineMention *mention)
{
  DatelineEntity *entity = dateline_mention_get_entity (mention);
  guint n_mentions =
    g_list_model_get_n_items (dateline_document_get_mentions_of (self->document, entity));
  guint ordinal = dateline_mention_get_ordinal (mention);
  g_autofree char *subtitle = dateline_card_words_dup_subtitle (entity);
  g_autofree char *aliases = dateline_card_words_dup_aliases (entity);
  /* Translators: which of the mentions of someone or something this is: "Mention 1 of 5". */
  g_autofree char *position = g_strdup_printf (_("Mention %1$u of %2$u"), ordinal + 1, n_mentions);

  set_header (self, dateline_entity_get_kind (entity), dateline_entity_get_name (entity), subtitle);
  set_optional_text (self->aliases, aliases);
  gtk_label_set_text (self->mention_label, n_mentions > 1 ? position : _("The only mention"));
  gtk_widget_set_visible (self->previous_button, n_mentions > 1);
  gtk_widget_set_visible (self->next_button, n_mentions > 1);
  gtk_widget_set_sensitive (self->previous_button, ordinal > 0);
  gtk_widget_set_sensitive (self->next_button, ordinal + 1 < n_mentions);
  gtk_widget_set_visible (self->mention_box, TRUE);
  dateline_card_reason_set_timex (self->reason, NULL, NULL);
  dateline_card_related_set_entity (self->related, self->document, entity);
  dateline_card_links_set_entity (self->links, entity);
}

static char *
dup_other_words (DatelineCard *self, DatelineEdtf *date)
{
  g_autofree char *words = dateline_edtf_to_other_words (date, self->calendar);

  if (words == NULL)
    return NULL;

  /* Translators: a calendar, and what a date is in it: "Persian calendar: 21 Ordibehesht 1404". */
  return g_strdup_printf (C_("calendar", "%1$s: %2$s"),
                          dateline_calendar_get_name (self->calendar), words);
}

static void
show_timex (DatelineCard *self, DatelineTimex *timex)
{
  DatelineEdtf *value = dateline_timex_get_value (timex);
  g_autofree char *words = dateline_edtf_to_words (value);
  g_autofree char *other_words = dup_other_words (self, value);
  /* Translators: a kind and what sort of it: "Date · exact date". */
  g_autofree char *subtitle =
    g_strdup_printf (_("%1$s · %2$s"), dateline_kind_get_name (DATELINE_KIND_DATE),
                     dateline_date_kind_get_name (dateline_edtf_get_kind (value)));

  set_header (self, DATELINE_KIND_DATE, words, subtitle);
  set_optional_text (self->aliases, other_words);
  gtk_widget_set_visible (self->mention_box, FALSE);
  dateline_card_reason_set_timex (self->reason, self->document, timex);
  dateline_card_related_set_span (self->related, self->document,
                                  dateline_annotation_get_span (DATELINE_ANNOTATION (timex)));
  dateline_card_links_set_entity (self->links, NULL);
}

static void
update (DatelineCard *self)
{
  g_autofree char *provenance =
    self->annotation != NULL ? dateline_card_words_dup_provenance (self->annotation) : NULL;

  set_optional_text (self->provenance, provenance);
  dateline_card_others_set_annotation (self->others, self->document, self->annotation);
  dateline_card_actions_set_annotation (self->actions, self->document, self->annotation);

  if (self->document != NULL && DATELINE_IS_MENTION (self->annotation))
    show_mention (self, DATELINE_MENTION (self->annotation));
  else if (self->document != NULL && DATELINE_IS_TIMEX (self->annotation))
    show_timex (self, DATELINE_TIMEX (self->annotation));
  else
    dateline_card_related_clear (self->related);
}

static void
set_calendar (DatelineCard *self, DatelineCalendar calendar)
{
  if (self->calendar == calendar)
    return;

  self->calendar = calendar;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CALENDAR]);
}

static void
step (DatelineCard *self, int direction)
{
  DatelineMention *mention = DATELINE_MENTION (self->annotation);
  GListModel *mentions =
    dateline_document_get_mentions_of (self->document, dateline_mention_get_entity (mention));
  guint position = dateline_mention_get_ordinal (mention) + (guint) direction;
  g_autoptr (DatelineMention) other = g_list_model_get_item (mentions, position);

  if (other == NULL)
    return;

  dateline_card_set_annotation (self, DATELINE_ANNOTATION (other));
  g_signal_emit (self, signals[SIGNAL_MENTION_ACTIVATED], 0, other);
}

static void
previous_cb (GtkButton *button, DatelineCard *self)
{
  step (self, -1);
}

static void
next_cb (GtkButton *button, DatelineCard *self)
{
  step (self, 1);
}

static void
event_activated_cb (DatelineCardRelated *related, DatelineEvent *event, DatelineCard *self)
{
  g_signal_emit (self, signals[SIGNAL_EVENT_ACTIVATED], 0, event);
}

static void
quote_activated_cb (DatelineCardRelated *related, DatelineQuote *quote, DatelineCard *self)
{
  g_signal_emit (self, signals[SIGNAL_QUOTE_ACTIVATED], 0, quote);
}

static void
link_activated_cb (DatelineCardLinks *links, const char *uri, DatelineCard *self)
{
  gboolean is_handled;

  g_signal_emit (self, signals[SIGNAL_LINK_ACTIVATED], 0, uri, &is_handled);
}

static void
only_activated_cb (DatelineCardActions *actions, DatelineEntity *entity, DatelineCard *self)
{
  g_signal_emit (self, signals[SIGNAL_ONLY_ACTIVATED], 0, entity);
}

static void
timeline_activated_cb (DatelineCardActions *actions, DatelineCard *self)
{
  g_signal_emit (self, signals[SIGNAL_TIMELINE_ACTIVATED], 0);
}

static void
other_activated_cb (DatelineCardOthers *others, DatelineAnnotation *annotation, DatelineCard *self)
{
  g_autoptr (DatelineAnnotation) chosen = g_object_ref (annotation);

  dateline_card_set_annotation (self, chosen);
  if (DATELINE_IS_MENTION (chosen))
    g_signal_emit (self, signals[SIGNAL_MENTION_ACTIVATED], 0, chosen);
}

/* What happens to a link that no handler took. */
static gboolean
launch_link (DatelineCard *self, const char *uri)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL,
                           NULL);
  return TRUE;
}

/* A card grows with its text, and scrolls when it is taller than a page. */
static void
dateline_card_map (GtkWidget *widget)
{
  DatelineCard *self = DATELINE_CARD (widget);
  PangoContext *context = gtk_widget_get_pango_context (widget);
  int em =
    PANGO_PIXELS (pango_font_description_get_size (pango_context_get_font_description (context)));
  GtkRoot *root = gtk_widget_get_root (gtk_widget_get_parent (widget));
  int room = (int) (gtk_widget_get_height (GTK_WIDGET (root)) * MAX_SHARE);

  gtk_scrolled_window_set_max_content_height (self->scrolled_window,
                                              MIN (MAX_HEIGHT_EMS * em, room));

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
install_action_signals (GType type)
{
  /**
   * DatelineCard::only-activated:
   * @self: the card
   * @entity: the entity
   *
   * Nothing but @entity is to be shown.
   */
  signals[SIGNAL_ONLY_ACTIVATED] = g_signal_new ("only-activated", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                 NULL, NULL, G_TYPE_NONE, 1, DATELINE_TYPE_ENTITY);

  /**
   * DatelineCard::timeline-activated:
   * @self: the card
   *
   * What rests on the words is to be shown in the timeline.
   */
  signals[SIGNAL_TIMELINE_ACTIVATED] = g_signal_new ("timeline-activated", type, G_SIGNAL_RUN_LAST,
                                                     0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
install_signals (GType type)
{
  /**
   * DatelineCard::mention-activated:
   * @self: the card
   * @mention: the mention
   *
   * Another mention was chosen; the card is about it already.
   */
  signals[SIGNAL_MENTION_ACTIVATED] =
    g_signal_new ("mention-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_MENTION);

  /**
   * DatelineCard::event-activated:
   * @self: the card
   * @event: the event
   *
   * An event was pressed.
   */
  signals[SIGNAL_EVENT_ACTIVATED] =
    g_signal_new ("event-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_EVENT);

  /**
   * DatelineCard::quote-activated:
   * @self: the card
   * @quote: the quote
   *
   * A quote was pressed.
   */
  signals[SIGNAL_QUOTE_ACTIVATED] =
    g_signal_new ("quote-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                  DATELINE_TYPE_QUOTE);

  /**
   * DatelineCard::link-activated:
   * @self: the card
   * @uri: an http or https address
   *
   * A link was pressed. If no handler takes it, it opens in the browser.
   *
   * Returns: %TRUE if the link is taken care of
   */
  signals[SIGNAL_LINK_ACTIVATED] = g_signal_new_class_handler (
    "link-activated", type, G_SIGNAL_RUN_LAST, G_CALLBACK (launch_link),
    g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1, G_TYPE_STRING);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (DATELINE_TYPE_CARD_ACTIONS);
  g_type_ensure (DATELINE_TYPE_CARD_LINKS);
  g_type_ensure (DATELINE_TYPE_CARD_OTHERS);
  g_type_ensure (DATELINE_TYPE_CARD_REASON);
  g_type_ensure (DATELINE_TYPE_CARD_RELATED);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/dateline_reader/Dateline/widgets/dateline-card.ui");
  gtk_widget_class_bind_template_child (widget_class, DatelineCard, scrolled_window);
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
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, event_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, quote_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, link_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, only_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, timeline_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_activated_cb);
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

  install_properties (object_class);
  install_signals (G_TYPE_FROM_CLASS (klass));
  install_action_signals (G_TYPE_FROM_CLASS (klass));
  bind_template (widget_class);
}

static void
dateline_card_init (DatelineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
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
 * dateline_card_get_document:
 * @self: a card
 *
 * The document that the annotation is of.
 *
 * Returns: (transfer none) (nullable): a document
 */
DatelineDocument *
dateline_card_get_document (DatelineCard *self)
{
  g_return_val_if_fail (DATELINE_IS_CARD (self), NULL);

  return self->document;
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

  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANNOTATION]);
}
