/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pointer and keyboard on the running text: hover, activation of marks,
 * selection and copying. */

#include "dateline-article-text-private.h"

/* A position in the column; the pointer is in the widget's pixels. */
static gboolean
hit (DatelineArticleText *self,
     double               x,
     double               y,
     DatelinePosition    *under,
     DatelinePosition    *nearest)
{
  double old_height;
  gboolean inside;

  if (self->layout == NULL || dateline_article_layout_get_n_pieces (self->layout) == 0)
    return FALSE;
  old_height = dateline_article_layout_get_height (self->layout);
  inside = dateline_article_geometry_hit (self->layout, x - self->origin_x, y - self->origin_y,
                                          under, nearest);
  dateline_article_text_check_height (self, old_height);
  return inside;
}

static DatelineAnnotation *
find_mark_under (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under;

  return hit (self, x, y, &under, NULL) ? dateline_article_text_find_mark_at (self, under) : NULL;
}

static void
set_hovered (DatelineArticleText *self, DatelineAnnotation *mark, gboolean over_text)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), mark != NULL ? "pointer"
                                                      : over_text  ? "text"
                                                                   : NULL);
  if (self->hovered == mark)
    return;
  self->hovered = mark;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
motion_cb (DatelineArticleText *self, double x, double y)
{
  DatelinePosition under;
  gboolean over_text = hit (self, x, y, &under, NULL);

  set_hovered (self, over_text ? dateline_article_text_find_mark_at (self, under) : NULL,
               over_text);
}

static void
leave_cb (DatelineArticleText *self)
{
  set_hovered (self, NULL, FALSE);
}

/* The word around a position, or the space between two. */
static void
get_word (DatelineArticleText *self,
          DatelinePosition     at,
          DatelinePosition    *start,
          DatelinePosition    *end)
{
  guint piece = dateline_article_layout_piece_of (self->layout, &at);
  const DatelinePiece *cut = dateline_article_layout_get_piece (self->layout, piece);
  double x, y;
  PangoLayout *text = dateline_article_layout_get_text (self->layout, piece, &x, &y);
  int n_attrs;
  const PangoLogAttr *attrs = pango_layout_get_log_attrs_readonly (text, &n_attrs);
  int from = (int) (at.offset_char - cut->start_char);
  int to = from + 1;

  *start = *end = at;
  if (from >= n_attrs - 1)
    return;
  while (from > 0 && !attrs[from].is_word_boundary)
    from--;
  while (to < n_attrs - 1 && !attrs[to].is_word_boundary)
    to++;
  start->offset_char = cut->start_char + (guint) from;
  end->offset_char = cut->start_char + (guint) to;
}

static void
select_block (DatelineArticleText *self, DatelinePosition at)
{
  DatelineBlock *block =
    dateline_article_get_block (dateline_document_get_article (self->document), at.block);

  dateline_article_text_set_selection (
    self, (DatelinePosition) { at.block, 0 },
    (DatelinePosition) { at.block, dateline_block_get_n_chars (block) });
}

static void
pressed_cb (DatelineArticleText *self, int n_press, double x, double y, GtkGestureClick *click)
{
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  DatelinePosition nearest, start, end;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->layout == NULL || dateline_article_layout_get_n_pieces (self->layout) == 0)
    return;
  hit (self, x, y, NULL, &nearest);
  dateline_article_text_select_evidence (self, NULL, 0);
  self->focused = NULL;
  if (n_press == 1) {
    dateline_article_text_set_selection (
      self, (state & GDK_SHIFT_MASK) != 0 ? self->anchor : nearest, nearest);
  } else if (n_press == 2) {
    hit (self, x, y, &nearest, NULL);
    get_word (self, nearest, &start, &end);
    dateline_article_text_set_selection (self, start, end);
  } else {
    select_block (self, nearest);
  }
}

static void
released_cb (DatelineArticleText *self, int n_press, double x, double y)
{
  DatelineAnnotation *mark;

  if (self->layout == NULL || n_press != 1 || dateline_article_text_has_selection (self))
    return;
  mark = find_mark_under (self, x, y);
  if (mark == NULL)
    return;
  /* The keys go on from where the pointer was. */
  self->focused = mark;
  g_signal_emit_by_name (self, "mark-activated", mark);
}

static void
drag_update_cb (DatelineArticleText *self, double offset_x, double offset_y, GtkGestureDrag *drag)
{
  DatelinePosition nearest;
  double start_x, start_y;

  if (self->layout == NULL || dateline_article_layout_get_n_pieces (self->layout) == 0)
    return;
  if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) offset_x, (int) offset_y))
    return;
  gtk_gesture_drag_get_start_point (drag, &start_x, &start_y);
  hit (self, start_x + offset_x, start_y + offset_y, NULL, &nearest);
  dateline_article_text_set_selection (self, self->anchor, nearest);
  gtk_gesture_set_state (GTK_GESTURE (drag), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
drag_end_cb (DatelineArticleText *self)
{
  g_autofree char *words = dateline_article_text_dup_selection (self);

  if (words != NULL)
    gdk_clipboard_set_text (gtk_widget_get_primary_clipboard (GTK_WIDGET (self)), words);
}

/**
 * dateline_article_text_add_input:
 * @self: a text
 *
 * Adds the event controllers. For the instance's init only.
 */
void
dateline_article_text_add_input (DatelineArticleText *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (widget, motion);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_PRIMARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  /* A finger scrolls; only a mouse selects by dragging. */
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (drag), FALSE);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), GDK_BUTTON_PRIMARY);
  gtk_gesture_single_set_exclusive (GTK_GESTURE_SINGLE (drag), TRUE);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  gtk_gesture_group (click, drag);
}

/* Where the next mark is looked for: after the focused one, else after the
 * caret where it was set, else after the top of the view. */
static guint
find_first_below (DatelineArticleText *self)
{
  double line_y;
  DatelinePosition top;
  guint low = 0, high = self->marks->len;

  top = dateline_article_geometry_get_line (self->layout, -self->origin_y, &line_y);
  while (low < high) {
    guint middle = low + (high - low) / 2;
    const DatelineSpan *span =
      dateline_annotation_get_span (g_ptr_array_index (self->marks, middle));

    if (dateline_position_compare (&(DatelinePosition) { span->block, span->start_char }, &top) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

static gboolean
activate_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);

  if (self->focused == NULL)
    return FALSE;
  g_signal_emit_by_name (self, "mark-activated", self->focused);
  return TRUE;
}

static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);

  if (self->focused == NULL && self->evidence->len == 0 &&
      !dateline_article_text_has_selection (self))
    return FALSE;
  self->focused = NULL;
  dateline_article_text_select_evidence (self, NULL, 0);
  dateline_article_text_set_selection (self, self->cursor, self->cursor);
  return TRUE;
}

static gboolean
copy_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  g_autofree char *words = dateline_article_text_dup_selection (DATELINE_ARTICLE_TEXT (widget));

  if (words == NULL)
    return FALSE;
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), words);
  return TRUE;
}

static gboolean
select_all_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);
  DatelineArticle *article;
  guint last;

  if (self->layout == NULL || dateline_article_layout_get_n_pieces (self->layout) == 0)
    return FALSE;
  article = dateline_document_get_article (self->document);
  last = dateline_article_get_n_blocks (article) - 1;
  dateline_article_text_set_selection (
    self, (DatelinePosition) { 0, 0 },
    (DatelinePosition) { last,
                         dateline_block_get_n_chars (dateline_article_get_block (article, last)) });
  return TRUE;
}

static gboolean
scroll_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  g_signal_emit_by_name (widget, "scroll", g_variant_get_int32 (args));
  return TRUE;
}

static void
bind_scroll (GtkWidgetClass *widget_class, guint key, guint keypad_key, GtkScrollType scroll)
{
  gtk_widget_class_add_binding (widget_class, key, 0, scroll_cb, "i", scroll);
  gtk_widget_class_add_binding (widget_class, keypad_key, 0, scroll_cb, "i", scroll);
}

/**
 * dateline_article_text_bind_keys:
 * @widget_class: the class
 *
 * Binds the keys that work while the text has the focus. For class_init only.
 */
void
dateline_article_text_bind_keys (GtkWidgetClass *widget_class)
{
  bind_scroll (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, GTK_SCROLL_STEP_UP);
  bind_scroll (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, GTK_SCROLL_STEP_DOWN);
  bind_scroll (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, GTK_SCROLL_PAGE_UP);
  bind_scroll (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, GTK_SCROLL_PAGE_DOWN);
  bind_scroll (widget_class, GDK_KEY_space, GDK_KEY_KP_Space, GTK_SCROLL_PAGE_DOWN);
  bind_scroll (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, GTK_SCROLL_START);
  bind_scroll (widget_class, GDK_KEY_End, GDK_KEY_KP_End, GTK_SCROLL_END);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, scroll_cb, "i",
                                GTK_SCROLL_PAGE_UP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Insert, GDK_CONTROL_MASK, copy_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK, select_all_cb, NULL);
}

/**
 * dateline_article_text_step_mark:
 * @self: a text
 * @step: 1 for the next mark, -1 for the one before
 *
 * Gives the focus to the text, and in it to another of the marks that are
 * shown. The first time it is one that is on screen.
 */
void
dateline_article_text_step_mark (DatelineArticleText *self, int step)
{
  guint at;

  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (self->marks->len == 0 || self->layout == NULL)
    return;
  if (self->focused != NULL)
    at = dateline_article_text_find_mark (self, self->focused) + (guint) step;
  else
    at = find_first_below (self) - (step < 0 ? 1 : 0);
  if (at >= self->marks->len)
    at = step > 0 ? self->marks->len - 1 : 0;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  dateline_article_text_focus_mark (self, g_ptr_array_index (self->marks, at));
}

/**
 * dateline_article_text_has_selection:
 * @self: a text
 *
 * Returns: whether any words are selected
 */
gboolean
dateline_article_text_has_selection (DatelineArticleText *self)
{
  return dateline_position_compare (&self->anchor, &self->cursor) != 0;
}

/**
 * dateline_article_text_order_selection:
 * @self: a text
 * @start: (out): where the selection begins in reading order
 * @end: (out): where it ends
 *
 * Gives the ends of the selection, which may have been made backwards.
 */
void
dateline_article_text_order_selection (DatelineArticleText *self,
                                       DatelinePosition    *start,
                                       DatelinePosition    *end)
{
  gboolean forward = dateline_position_compare (&self->anchor, &self->cursor) <= 0;

  *start = forward ? self->anchor : self->cursor;
  *end = forward ? self->cursor : self->anchor;
}

/**
 * dateline_article_text_set_selection:
 * @self: a text
 * @anchor: where the selection was begun
 * @cursor: where it ends; @anchor for none
 *
 * Selects words and moves the caret.
 */
void
dateline_article_text_set_selection (DatelineArticleText *self,
                                     DatelinePosition     anchor,
                                     DatelinePosition     cursor)
{
  if (dateline_position_compare (&anchor, &self->anchor) == 0 &&
      dateline_position_compare (&cursor, &self->cursor) == 0)
    return;
  self->anchor = anchor;
  self->cursor = cursor;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  gtk_accessible_text_update_caret_position (GTK_ACCESSIBLE_TEXT (self));
  gtk_accessible_text_update_selection_bound (GTK_ACCESSIBLE_TEXT (self));
}

/**
 * dateline_article_text_dup_selection:
 * @self: a text
 *
 * The words that are selected, with an empty line between blocks.
 *
 * Returns: (transfer full) (nullable): UTF-8, or %NULL where none are selected
 */
char *
dateline_article_text_dup_selection (DatelineArticleText *self)
{
  DatelinePosition start, end;
  DatelineArticle *article;
  GString *words;

  g_return_val_if_fail (DATELINE_IS_ARTICLE_TEXT (self), NULL);

  if (self->document == NULL || !dateline_article_text_has_selection (self))
    return NULL;
  dateline_article_text_order_selection (self, &start, &end);
  article = dateline_document_get_article (self->document);
  words = g_string_new (NULL);
  for (guint i = start.block; i <= end.block; i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);
    gsize from = i == start.block ? dateline_block_char_to_byte (block, start.offset_char) : 0;
    gsize to = i == end.block ? dateline_block_char_to_byte (block, end.offset_char)
                              : dateline_block_get_n_bytes (block);

    if (i > start.block)
      g_string_append (words, "\n\n");
    g_string_append_len (words, dateline_block_get_text (block) + from, (gssize) (to - from));
  }
  return g_string_free_and_steal (words);
}
