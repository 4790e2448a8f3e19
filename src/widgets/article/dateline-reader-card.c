/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The card of the reading pane: what it is about, and what is asked for in it. */

#include "dateline-reader-private.h"

#include "widgets/card/dateline-card.h"

static GArray *
list_mention_spans (DatelineReader *self, DatelineEntity *entity)
{
  GListModel *mentions = dateline_document_get_mentions_of (self->document, entity);
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));

  for (guint i = 0; i < g_list_model_get_n_items (mentions); i++) {
    g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (mentions, i);

    g_array_append_vals (spans, dateline_annotation_get_span (mention), 1);
  }
  return spans;
}

/**
 * dateline_reader_choose:
 * @self: a reading pane
 * @annotation: (nullable): an annotation of the document
 *
 * Lights up what @annotation is about. The strip shows where that is, else where
 * something was found.
 */
void
dateline_reader_choose (DatelineReader *self, DatelineAnnotation *annotation)
{
  g_autoptr (GArray) spans = NULL;

  if (DATELINE_IS_MENTION (annotation))
    spans = list_mention_spans (self, dateline_mention_get_entity (DATELINE_MENTION (annotation)));
  dateline_article_view_set_chosen (self->view, annotation);
  dateline_reader_show_found_in_strip (self);
  if (spans != NULL) {
    dateline_occurrence_strip_set_spans (self->strip, spans);
    dateline_occurrence_strip_set_above (self->strip, FALSE);
  }
}

static gboolean
find_mark (DatelineReader *self, DatelineAnnotation *annotation, GdkRectangle *area)
{
  graphene_point_t corner;

  if (!dateline_article_view_get_mark_area (self->view, annotation, area) ||
      !gtk_widget_compute_point (GTK_WIDGET (self->view), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) area->x, (float) area->y), &corner))
    return FALSE;
  area->x = (int) corner.x;
  area->y = (int) corner.y;
  return TRUE;
}

static gboolean
is_on_screen (DatelineReader *self, DatelineAnnotation *annotation)
{
  GdkRectangle area;

  return dateline_article_view_get_mark_area (self->view, annotation, &area) &&
         area.y + area.height > 0 && area.y < gtk_widget_get_height (GTK_WIDGET (self->view));
}

/* The reader returns to where the card was opened from. A double click opens it with
 * its first press; the second closes it and never comes to the text. */
static void
card_closed_cb (DatelineReader *self)
{
  dateline_reader_choose (self, NULL);
  dateline_article_view_focus_text (self->view);
  if (!self->is_card_left_by_key)
    dateline_article_view_press_again (self->view);
}

static gboolean
card_key_cb (DatelineReader *self)
{
  self->is_card_left_by_key = TRUE;
  return GDK_EVENT_PROPAGATE;
}

static void
add_card_keys (DatelineReader *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (card_key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->card, keys);
}

static void
event_activated_cb (DatelineReader *self, DatelineEvent *event)
{
  gtk_popover_popdown (GTK_POPOVER (self->card));
  dateline_reader_show_event (self, event);
}

static void
quote_activated_cb (DatelineReader *self, DatelineQuote *quote)
{
  gtk_popover_popdown (GTK_POPOVER (self->card));
  dateline_reader_show_quote (self, quote);
}

static void
only_activated_cb (DatelineReader *self, DatelineEntity *entity)
{
  gtk_popover_popdown (GTK_POPOVER (self->card));
  dateline_reader_set_only (self, entity);
}

static void
timeline_activated_cb (DatelineReader *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->card));
  g_signal_emit_by_name (self, "timeline-requested");
}

/* The card is made when it is first asked for, since most windows are opened to be read. */
static void
ensure_card (DatelineReader *self)
{
  const struct {
    const char *signal;
    GCallback callback;
  } answers[] = {
    { "mention-activated", G_CALLBACK (dateline_reader_show_mark) },
    { "event-activated", G_CALLBACK (event_activated_cb) },
    { "quote-activated", G_CALLBACK (quote_activated_cb) },
    { "only-activated", G_CALLBACK (only_activated_cb) },
    { "timeline-activated", G_CALLBACK (timeline_activated_cb) },
    { "closed", G_CALLBACK (card_closed_cb) },
  };

  if (self->card != NULL)
    return;
  /* The popover hangs on the pane: a text that draws itself has no place for
   * a child window. */
  self->card = dateline_card_new ();
  gtk_widget_set_parent (self->card, GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    g_signal_connect_object (self->card, answers[i].signal, answers[i].callback, self,
                             G_CONNECT_SWAPPED);
  add_card_keys (self);
  g_signal_emit_by_name (self, "card-made", self->card);
}

/**
 * dateline_reader_show_card:
 * @self: a reading pane
 * @annotation: an annotation of the document
 *
 * Shows the card of @annotation, and scrolls to it where it is not on screen. In a small window
 * that scrolls to where both are seen.
 */
void
dateline_reader_show_card (DatelineReader *self, DatelineAnnotation *annotation)
{
  GdkRectangle area;

  /* Whoever scrolled away from a mark still has it under their keys. */
  if (!is_on_screen (self, annotation))
    dateline_article_view_show_mark (self->view, annotation);
  if (!find_mark (self, annotation, &area))
    return;
  dateline_reader_choose (self, annotation);
  ensure_card (self);
  if (self->style != NULL)
    g_object_set (self->card, "calendar", dateline_reading_style_get_calendar (self->style), NULL);
  g_object_set (self->card, "document", self->document, "annotation", annotation, NULL);
  if (!dateline_card_point_to (DATELINE_CARD (self->card), &area)) {
    dateline_article_view_raise_mark (self->view, annotation);
    if (find_mark (self, annotation, &area))
      dateline_card_point_to (DATELINE_CARD (self->card), &area);
  }
  self->card_width = gtk_widget_get_width (GTK_WIDGET (self->view));
  self->card_height = gtk_widget_get_height (GTK_WIDGET (self->view));
  self->is_card_left_by_key = FALSE;
  gtk_popover_popup (GTK_POPOVER (self->card));
}

static gboolean
place_card_cb (gpointer user_data)
{
  DatelineReader *self = user_data;
  DatelineAnnotation *annotation;

  self->card_source = 0;
  if (!dateline_reader_has_open_card (self))
    return G_SOURCE_REMOVE;
  annotation = dateline_card_get_annotation (DATELINE_CARD (self->card));
  if (annotation != NULL)
    dateline_reader_show_card (self, annotation);
  return G_SOURCE_REMOVE;
}

/**
 * dateline_reader_follow_size:
 * @self: a reading pane
 *
 * Lets a card that is open find its place again where the view has another size. Nothing can be
 * moved while sizes are given out.
 */
void
dateline_reader_follow_size (DatelineReader *self)
{
  if (self->card_source == 0 && dateline_reader_has_open_card (self) &&
      (gtk_widget_get_width (GTK_WIDGET (self->view)) != self->card_width ||
       gtk_widget_get_height (GTK_WIDGET (self->view)) != self->card_height))
    self->card_source = g_idle_add (place_card_cb, self);
}

/**
 * dateline_reader_show_mark:
 * @self: a reading pane
 * @annotation: an annotation of the document
 *
 * Scrolls to @annotation, and shows its card.
 */
void
dateline_reader_show_mark (DatelineReader *self, DatelineAnnotation *annotation)
{
  dateline_article_view_show_mark (self->view, annotation);
  dateline_reader_show_card (self, annotation);
}

/**
 * dateline_reader_has_open_card:
 * @self: a reading pane
 *
 * Returns: %TRUE if a card is shown
 */
gboolean
dateline_reader_has_open_card (DatelineReader *self)
{
  return self->card != NULL && gtk_widget_get_visible (self->card);
}

/**
 * dateline_reader_close_card:
 * @self: a reading pane
 *
 * Closes the card, where it is open.
 */
void
dateline_reader_close_card (DatelineReader *self)
{
  g_return_if_fail (DATELINE_IS_READER (self));

  if (dateline_reader_has_open_card (self))
    gtk_popover_popdown (GTK_POPOVER (self->card));
}
