/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Dragging the words that are selected to where they are wanted. */

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
