/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dragging the words that are selected to where they are wanted, and drags from a press
 * that went elsewhere. */

#include "dateline-article-text-private.h"

#define DRAG_ICON_CHARS 40

static void
show_words_dragged (GdkDrag *drag, const char *words)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), DRAG_ICON_CHARS);
  gtk_widget_add_css_class (label, "dragged-words");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

/**
 * dateline_article_text_drag_words:
 * @self: a text with a selection
 * @gesture: the drag that was begun on it
 *
 * Takes along the words that are selected. A GtkDragSource would wait for a hand that
 * moves slowly.
 */
void
dateline_article_text_drag_words (DatelineArticleText *self, GtkGesture *gesture)
{
  g_autofree char *words = dateline_article_text_dup_selection (self);
  g_autoptr (GdkContentProvider) content = NULL;
  GdkSurface *surface = gtk_native_get_surface (gtk_widget_get_native (GTK_WIDGET (self)));
  g_autoptr (GdkDrag) drag = NULL; /* the display keeps it as long as it goes on */

  self->is_pressed_on_selection = FALSE;
  if (words == NULL)
    return;
  content = gdk_content_provider_new_typed (G_TYPE_STRING, words);
  drag = gdk_drag_begin (surface, gtk_gesture_get_device (gesture), content, GDK_ACTION_COPY, 0, 0);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_DENIED);
  if (drag != NULL)
    show_words_dragged (drag, words);
}

/**
 * dateline_article_text_follow_held:
 * @self: a text with a document
 * @x: where the pointer is, in the widget's pixels
 * @y: where the pointer is
 * @state: which buttons and keys are down
 *
 * Extends the selection where the button is still down that closed what the click before
 * it opened. That press went there, so no gesture of the text follows it.
 */
void
dateline_article_text_follow_held (DatelineArticleText *self,
                                   double               x,
                                   double               y,
                                   GdkModifierType      state)
{
  if (!self->is_held)
    return;
  if ((state & GDK_BUTTON1_MASK) == 0 || !dateline_article_text_has_words (self))
    dateline_article_text_let_go (self);
  else if (self->autoscroll != 0 ||
           gtk_drag_check_threshold (GTK_WIDGET (self), (int) self->click_x, (int) self->click_y,
                                     (int) x, (int) y))
    dateline_article_text_drag_to (self, x, y);
}

/**
 * dateline_article_text_let_go:
 * @self: a text
 *
 * The button is not down any more that no gesture saw.
 */
void
dateline_article_text_let_go (DatelineArticleText *self)
{
  if (!self->is_held)
    return;
  self->is_held = FALSE;
  dateline_article_text_end_drag (self);
}

static gboolean
event_cb (DatelineArticleText *self, GdkEvent *event)
{
  if (gdk_event_get_event_type (event) == GDK_BUTTON_RELEASE)
    dateline_article_text_let_go (self);
  return GDK_EVENT_PROPAGATE;
}

/**
 * dateline_article_text_add_release:
 * @self: a text
 *
 * Hears when a button is let go, whether or not a gesture saw it pressed. For the
 * instance's init only.
 */
void
dateline_article_text_add_release (DatelineArticleText *self)
{
  GtkEventController *legacy = gtk_event_controller_legacy_new ();

  g_signal_connect_swapped (legacy, "event", G_CALLBACK (event_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), legacy);
}
