/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asking for the menu of the text: with the other button, with the keys for it, and
 * with a finger that stays where it is. The menu itself is not the text's matter. */

#include "dateline-article-text-private.h"

static void
request (DatelineArticleText *self, DatelineAnnotation *mark, double x, double y)
{
  g_signal_emit_by_name (self, "menu-requested", mark, x, y);
}

static void
secondary_pressed_cb (DatelineArticleText *self, int n_press, double x, double y, GtkGesture *click)
{
  DatelinePosition under, nearest;
  gboolean inside;

  if (!dateline_article_text_has_words (self))
    return;
  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  inside = dateline_article_text_hit (self, x, y, &under, &nearest);
  if (!inside || !dateline_article_text_is_selected (self, under))
    dateline_article_text_set_selection (self, nearest, nearest);
  request (self, inside ? dateline_article_text_find_mark_at (self, under) : NULL, x, y);
}

/**
 * dateline_article_text_request_menu:
 * @self: a text
 *
 * Asks for the menu where the keys are: at the mark with the focus, else at the
 * caret, which comes on screen for it.
 *
 * Returns: whether there is a text
 */
gboolean
dateline_article_text_request_menu (DatelineArticleText *self)
{
  DatelineAnnotation *mark = self->focused;
  DatelineBand strong, weak;
  GdkRectangle area;

  if (!dateline_article_text_has_words (self))
    return FALSE;
  if (mark != NULL && dateline_article_text_get_mark_area (self, mark, &area) && area.y >= 0 &&
      area.y + area.height <= gtk_widget_get_height (GTK_WIDGET (self))) {
    request (self, mark, area.x, area.y + area.height);
    return TRUE;
  }
  if (self->is_caret_shown || dateline_article_text_has_selection (self))
    g_signal_emit_by_name (self, "follow", self->cursor.block, self->cursor.offset_char);
  else
    dateline_article_text_bring_caret (self);
  dateline_article_geometry_get_strokes (self->layout, self->cursor, &strong, &weak);
  request (self, self->is_caret_shown ? dateline_article_text_find_mark_by_caret (self) : NULL,
           strong.x + self->origin_x, strong.y + strong.height + self->origin_y);
  return TRUE;
}

/**
 * dateline_article_text_press_long:
 * @self: a text
 * @x: where the finger is, in the widget's pixels
 * @y: where it is
 *
 * Selects the word under a finger that stays; what it does from now on extends that.
 *
 * Returns: whether there is a word
 */
gboolean
dateline_article_text_press_long (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under;

  if (!dateline_article_text_hit (self, x, y, &under, NULL))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->unit = DATELINE_SELECTION_WORDS;
  self->pressed = under;
  self->is_pressed_on_selection = FALSE;
  dateline_article_text_drag_to (self, x, y);
  return TRUE;
}

/**
 * dateline_article_text_release_long:
 * @self: a text
 * @x: where the finger was, in the widget's pixels
 * @y: where it was
 *
 * Asks for the menu after a long press.
 */
void
dateline_article_text_release_long (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under;
  DatelineAnnotation *mark = NULL;

  dateline_article_text_end_drag (self);
  if (dateline_article_text_hit (self, x, y, &under, NULL))
    mark = dateline_article_text_find_mark_at (self, under);
  request (self, mark, x, y);
}

static void
long_pressed_cb (DatelineArticleText *self, double x, double y, GtkGesture *press)
{
  self->is_pressed_long = dateline_article_text_press_long (self, x, y);
  gtk_gesture_set_state (press, self->is_pressed_long ? GTK_EVENT_SEQUENCE_CLAIMED
                                                      : GTK_EVENT_SEQUENCE_DENIED);
}

static void
long_moved_cb (DatelineArticleText *self, GdkEventSequence *sequence, GtkGesture *press)
{
  double x, y;

  if (self->is_pressed_long && gtk_gesture_get_point (press, sequence, &x, &y))
    dateline_article_text_drag_to (self, x, y);
}

static void
long_ended_cb (DatelineArticleText *self, GdkEventSequence *sequence, GtkGesture *press)
{
  if (self->is_pressed_long)
    dateline_article_text_release_long (self, self->drag_x, self->drag_y);
  self->is_pressed_long = FALSE;
}

/**
 * dateline_article_text_add_menu_gestures:
 * @self: a text
 *
 * Adds the gestures that ask for the menu. For the instance's init only.
 */
void
dateline_article_text_add_menu_gestures (DatelineArticleText *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_swapped (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  g_signal_connect_swapped (press, "update", G_CALLBACK (long_moved_cb), self);
  g_signal_connect_swapped (press, "end", G_CALLBACK (long_ended_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}
