/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a card tells of what is chosen and pressed in it. */

#include "dateline-card-private.h"

enum {
  SIGNAL_MENTION_ACTIVATED,
  SIGNAL_EVENT_ACTIVATED,
  SIGNAL_QUOTE_ACTIVATED,
  SIGNAL_LINK_ACTIVATED,
  SIGNAL_ONLY_ACTIVATED,
  SIGNAL_TIMELINE_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The focus stays where it is while the card comes to be about something else. */
static void
say (DatelineCard *self, GtkLabel *label)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (label),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* At the last mention its button gives way, and the keyboard goes to the one that leads back. */
static void
step (DatelineCard *self, int direction)
{
  GtkWidget *pressed = direction > 0 ? self->next_button : self->previous_button;
  GtkWidget *back = direction > 0 ? self->previous_button : self->next_button;
  gboolean has_focus = gtk_widget_has_focus (pressed);
  DatelineMention *mention = DATELINE_MENTION (self->annotation);
  GListModel *mentions =
    dateline_document_get_mentions_of (self->document, dateline_mention_get_entity (mention));
  guint position = dateline_mention_get_ordinal (mention) + (guint) direction;
  g_autoptr (DatelineMention) other = g_list_model_get_item (mentions, position);

  if (other == NULL)
    return;

  dateline_card_set_annotation (self, DATELINE_ANNOTATION (other));
  if (has_focus && !gtk_widget_get_sensitive (pressed))
    gtk_widget_grab_focus (back);
  g_signal_emit (self, signals[SIGNAL_MENTION_ACTIVATED], 0, other);
  say (self, self->mention_label);
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
  say (self, self->name);
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

static void
install_choice_signals (GType type)
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

/**
 * dateline_card_install_signals:
 * @type: the type of the card
 *
 * Adds the signals. For the class of the card.
 */
void
dateline_card_install_signals (GType type)
{
  install_choice_signals (type);
  install_action_signals (type);
}

/**
 * dateline_card_bind_signals:
 * @widget_class: the class of the card
 *
 * Adds the handlers that send the signals. For the template of the card.
 */
void
dateline_card_bind_signals (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, event_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, quote_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, link_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, only_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, timeline_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, other_activated_cb);
}
