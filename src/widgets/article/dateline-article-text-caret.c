/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The caret: how it moves and blinks. It is there always, as the end of the
 * selection, and is seen where the reader asked for it. */

#include "dateline-article-text-private.h"

#include "dateline-caret-motion.h"

/* Of a blink's time the caret is seen for two thirds. */
#define SHOWN_PART (2. / 3.)

static gboolean blink_cb (gpointer user_data);

static void
schedule_blink (DatelineArticleText *self)
{
  int msec;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-cursor-blink-time", &msec, NULL);
  self->blink_source = g_timeout_add (
    (guint) (msec * (self->is_caret_lit ? SHOWN_PART : 1. - SHOWN_PART)), blink_cb, self);
}

static gboolean
blink_cb (gpointer user_data)
{
  DatelineArticleText *self = user_data;

  self->blink_source = 0;
  self->is_caret_lit = !self->is_caret_lit || g_get_monotonic_time () > self->blink_end;
  if (g_get_monotonic_time () <= self->blink_end)
    schedule_blink (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/**
 * dateline_article_text_restart_blink:
 * @self: a text
 *
 * Lights the caret up, and lets it blink from now on where the desktop's settings
 * want that: the reader has just moved it, or the focus came or went.
 */
void
dateline_article_text_restart_blink (DatelineArticleText *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean blinks;
  int timeout_seconds;

  g_clear_handle_id (&self->blink_source, g_source_remove);
  self->is_caret_lit = TRUE;
  gtk_widget_queue_draw (widget);
  if (!self->is_caret_shown || !gtk_widget_has_focus (widget))
    return;
  g_object_get (gtk_widget_get_settings (widget), "gtk-cursor-blink", &blinks,
                "gtk-cursor-blink-timeout", &timeout_seconds, NULL);
  if (!blinks || !adw_get_enable_animations (widget))
    return;
  self->blink_end = g_get_monotonic_time () + timeout_seconds * G_USEC_PER_SEC;
  schedule_blink (self);
}

/* The line of the caret, in the widget's pixels. */
static DatelineBand
get_caret_line (DatelineArticleText *self)
{
  DatelineBand line;

  dateline_article_geometry_get_caret (self->layout, self->cursor, &line);
  line.x += self->origin_x;
  line.y += self->origin_y;
  return line;
}

/**
 * dateline_article_text_set_caret_shown:
 * @self: a text
 * @shown: whether the caret is seen, and moved by the arrow keys
 *
 * Shows or hides the caret. A caret that is off screen comes to the first whole
 * line that is on it.
 */
void
dateline_article_text_set_caret_shown (DatelineArticleText *self, gboolean shown)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (self->is_caret_shown == shown)
    return;
  self->is_caret_shown = shown;
  if (shown && gtk_widget_get_height (GTK_WIDGET (self)) > 0)
    dateline_article_text_bring_caret (self);
  dateline_article_text_restart_blink (self);
}

/**
 * dateline_article_text_bring_caret:
 * @self: a text
 *
 * Puts a caret that is off screen where the reader is. A selection stays as it is.
 */
void
dateline_article_text_bring_caret (DatelineArticleText *self)
{
  DatelinePosition top;
  DatelineBand line;
  double line_y;

  if (!dateline_article_text_has_words (self) || dateline_article_text_has_selection (self))
    return;
  line = get_caret_line (self);
  if (line.y >= 0. && line.y + line.height <= gtk_widget_get_height (GTK_WIDGET (self)))
    return;
  top = dateline_article_geometry_get_line (self->layout, -self->origin_y, &line_y);
  if (line_y + self->origin_y < 0.)
    top = dateline_caret_motion_line (self->layout, &top, 1, 0.);
  dateline_article_text_set_selection (self, top, top);
}

/* The page is turned, and the caret stays where it is on the screen. */
static DatelinePosition
turn_page (DatelineArticleText *self, int step, double x)
{
  DatelineBand line = get_caret_line (self);
  double old_origin_y = self->origin_y;
  DatelinePosition nearest;

  g_signal_emit_by_name (self, "scroll", step > 0 ? GTK_SCROLL_PAGE_DOWN : GTK_SCROLL_PAGE_UP);
  if (ABS (self->origin_y - old_origin_y) < 1.)
    return dateline_caret_motion_text_end (self->layout, step);
  dateline_article_geometry_hit (self->layout, x, line.y + line.height / 2. - self->origin_y, NULL,
                                 &nearest);
  return nearest;
}

static DatelinePosition
find_target (DatelineArticleText *self, DatelineCaretMove move, double x)
{
  const DatelinePosition *from = &self->cursor;
  /* Ctrl with an arrow goes to the word that lies there. */
  int reading = dateline_caret_motion_is_rtl (self->layout, from) ? -1 : 1;

  switch (move) {
  case DATELINE_CARET_LEFT:
  case DATELINE_CARET_RIGHT:
    return dateline_caret_motion_visual (self->layout, from, move == DATELINE_CARET_RIGHT ? 1 : -1);
  case DATELINE_CARET_WORD_LEFT:
    return dateline_caret_motion_word (self->layout, from, -reading);
  case DATELINE_CARET_WORD_RIGHT:
    return dateline_caret_motion_word (self->layout, from, reading);
  case DATELINE_CARET_UP:
  case DATELINE_CARET_DOWN:
    return dateline_caret_motion_line (self->layout, from, move == DATELINE_CARET_DOWN ? 1 : -1, x);
  case DATELINE_CARET_PAGE_UP:
  case DATELINE_CARET_PAGE_DOWN:
    return turn_page (self, move == DATELINE_CARET_PAGE_DOWN ? 1 : -1, x);
  case DATELINE_CARET_LINE_START:
    return dateline_caret_motion_line_end (self->layout, from, -1);
  case DATELINE_CARET_LINE_END:
    return dateline_caret_motion_line_end (self->layout, from, 1);
  case DATELINE_CARET_PARAGRAPH_UP:
    return dateline_caret_motion_paragraph (self->layout, from, -1);
  case DATELINE_CARET_PARAGRAPH_DOWN:
    return dateline_caret_motion_paragraph (self->layout, from, 1);
  case DATELINE_CARET_TEXT_START:
    return dateline_caret_motion_text_end (self->layout, -1);
  case DATELINE_CARET_TEXT_END:
  default:
    return dateline_caret_motion_text_end (self->layout, 1);
  }
}

/* An arrow without Shift leaves a selection at the end that it points to. */
static gboolean
find_selection_side (DatelineArticleText *self, DatelineCaretMove move, DatelinePosition *target)
{
  DatelinePosition start, end;
  gboolean to_end;

  if (!dateline_article_text_has_selection (self) ||
      (move != DATELINE_CARET_LEFT && move != DATELINE_CARET_RIGHT))
    return FALSE;
  dateline_article_text_order_selection (self, &start, &end);
  to_end =
    (move == DATELINE_CARET_RIGHT) != dateline_caret_motion_is_rtl (self->layout, &self->cursor);
  *target = to_end ? end : start;
  return TRUE;
}

/**
 * dateline_article_text_move_caret:
 * @self: a text
 * @move: where to
 * @extends: whether the selection is extended by it
 *
 * Moves the caret, and has it seen.
 *
 * Returns: whether there is a text to move in
 */
gboolean
dateline_article_text_move_caret (DatelineArticleText *self,
                                  DatelineCaretMove    move,
                                  gboolean             extends)
{
  gboolean is_vertical = move >= DATELINE_CARET_UP && move <= DATELINE_CARET_PAGE_DOWN;
  DatelinePosition target;
  double old_height, x;

  if (!dateline_article_text_has_words (self))
    return FALSE;
  old_height = dateline_article_layout_get_height (self->layout);
  x = self->goal_x >= 0. ? self->goal_x : get_caret_line (self).x - self->origin_x;
  if (extends || !find_selection_side (self, move, &target))
    target = find_target (self, move, x);
  self->focused = NULL;
  dateline_article_text_set_selection (self, extends ? self->anchor : target, target);
  if (is_vertical)
    self->goal_x = x;
  dateline_article_text_check_height (self, old_height);
  g_signal_emit_by_name (self, "follow", target.block, target.offset_char);
  return TRUE;
}
