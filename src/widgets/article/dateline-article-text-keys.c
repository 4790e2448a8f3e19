/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The keys that work while the text has the focus. */

#include "dateline-article-text-private.h"

/* Where the next mark is looked for: from the caret where it is seen, else from the
 * top of the view. */
static guint
find_first_below (DatelineArticleText *self)
{
  double line_y;
  DatelinePosition top;
  guint low = 0, high = self->marks->len;

  top = self->is_caret_shown
        ? self->cursor
        : dateline_article_geometry_get_line (self->layout, -self->origin_y, &line_y);
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

  if (self->focused == NULL && self->is_caret_shown)
    self->focused = dateline_article_text_find_mark_by_caret (self);
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
  return dateline_article_text_copy (DATELINE_ARTICLE_TEXT (widget), g_variant_get_boolean (args));
}

static gboolean
menu_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return dateline_article_text_request_menu (DATELINE_ARTICLE_TEXT (widget));
}

static gboolean
select_all_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return dateline_article_text_select_all (DATELINE_ARTICLE_TEXT (widget));
}

static gboolean
unselect_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);

  if (!dateline_article_text_has_selection (self))
    return FALSE;
  dateline_article_text_set_selection (self, self->cursor, self->cursor);
  return TRUE;
}

static gboolean
scroll_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  g_signal_emit_by_name (widget, "scroll", g_variant_get_int32 (args));
  return TRUE;
}

/* What a key does: it moves the caret where that is shown or Shift extends what is
 * selected, and scrolls else. */
static gboolean
move_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  DatelineArticleText *self = DATELINE_ARTICLE_TEXT (widget);
  int move, scroll;
  gboolean extends;

  g_variant_get (args, "(iib)", &move, &scroll, &extends);
  if (self->is_caret_shown || (extends && dateline_article_text_has_selection (self)))
    return dateline_article_text_move_caret (self, (DatelineCaretMove) move, extends);
  if (scroll == GTK_SCROLL_NONE || extends)
    return FALSE;
  g_signal_emit_by_name (self, "scroll", scroll);
  return TRUE;
}

static const struct {
  guint key;
  guint keypad_key;
  GdkModifierType modifiers;
  DatelineCaretMove move;
  GtkScrollType scroll;
} moves[] = {
  { GDK_KEY_Left, GDK_KEY_KP_Left, 0, DATELINE_CARET_LEFT, GTK_SCROLL_NONE },
  { GDK_KEY_Right, GDK_KEY_KP_Right, 0, DATELINE_CARET_RIGHT, GTK_SCROLL_NONE },
  { GDK_KEY_Left, GDK_KEY_KP_Left, GDK_CONTROL_MASK, DATELINE_CARET_WORD_LEFT, GTK_SCROLL_NONE },
  { GDK_KEY_Right, GDK_KEY_KP_Right, GDK_CONTROL_MASK, DATELINE_CARET_WORD_RIGHT, GTK_SCROLL_NONE },
  { GDK_KEY_Up, GDK_KEY_KP_Up, 0, DATELINE_CARET_UP, GTK_SCROLL_STEP_UP },
  { GDK_KEY_Down, GDK_KEY_KP_Down, 0, DATELINE_CARET_DOWN, GTK_SCROLL_STEP_DOWN },
  { GDK_KEY_Up, GDK_KEY_KP_Up, GDK_CONTROL_MASK, DATELINE_CARET_PARAGRAPH_UP, GTK_SCROLL_NONE },
  { GDK_KEY_Down, GDK_KEY_KP_Down, GDK_CONTROL_MASK, DATELINE_CARET_PARAGRAPH_DOWN,
    GTK_SCROLL_NONE },
  { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, 0, DATELINE_CARET_PAGE_UP, GTK_SCROLL_PAGE_UP },
  { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 0, DATELINE_CARET_PAGE_DOWN, GTK_SCROLL_PAGE_DOWN },
  { GDK_KEY_Home, GDK_KEY_KP_Home, 0, DATELINE_CARET_LINE_START, GTK_SCROLL_START },
  { GDK_KEY_End, GDK_KEY_KP_End, 0, DATELINE_CARET_LINE_END, GTK_SCROLL_END },
  { GDK_KEY_Home, GDK_KEY_KP_Home, GDK_CONTROL_MASK, DATELINE_CARET_TEXT_START, GTK_SCROLL_START },
  { GDK_KEY_End, GDK_KEY_KP_End, GDK_CONTROL_MASK, DATELINE_CARET_TEXT_END, GTK_SCROLL_END },
};

static void
bind_moves (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++) {
    const guint keys[] = { moves[i].key, moves[i].keypad_key };

    for (guint k = 0; k < G_N_ELEMENTS (keys); k++) {
      gtk_widget_class_add_binding (widget_class, keys[k], moves[i].modifiers, move_cb, "(iib)",
                                    (int) moves[i].move, (int) moves[i].scroll, FALSE);
      gtk_widget_class_add_binding (widget_class, keys[k], moves[i].modifiers | GDK_SHIFT_MASK,
                                    move_cb, "(iib)", (int) moves[i].move, (int) moves[i].scroll,
                                    TRUE);
    }
  }
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
  bind_moves (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, scroll_cb, "i",
                                GTK_SCROLL_PAGE_DOWN);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Space, 0, scroll_cb, "i",
                                GTK_SCROLL_PAGE_DOWN);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, scroll_cb, "i",
                                GTK_SCROLL_PAGE_UP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Insert, GDK_CONTROL_MASK, copy_cb, "b",
                                FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK | GDK_SHIFT_MASK, copy_cb,
                                "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK, select_all_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                unselect_cb, NULL);
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
