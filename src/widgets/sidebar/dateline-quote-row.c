/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of the list of quotes: the words beside a bar, which is whole for direct
 * speech, broken where it is mixed and dotted where it is reported. */

#include "dateline-quote-row.h"

#define MAX_LINES 6
#define BAR_WIDTH 3

struct _DatelineQuoteRow {
  DatelineTextRow parent_instance;

  DatelineQuoteType type;
};

G_DEFINE_FINAL_TYPE (DatelineQuoteRow, dateline_quote_row, DATELINE_TYPE_TEXT_ROW)

static void
dateline_quote_row_get_insets (DatelineTextRow *row, double em, GtkBorder *insets)
{
  insets->left = (gint16) (1.0 * em);
  insets->right = (gint16) (0.2 * em);
  insets->top = (gint16) (0.5 * em);
  insets->bottom = (gint16) (0.5 * em);
}

static void
dateline_quote_row_draw (DatelineTextRow *row, GtkSnapshot *snapshot)
{
  DatelineQuoteRow *self = DATELINE_QUOTE_ROW (row);
  double em = dateline_text_row_get_em (row);
  GdkRGBA color = dateline_text_row_get_color (row, 0.5, 0.9);
  float x = (float) dateline_text_row_mirror (row, 0.3 * em, 0);
  float top = (float) (0.6 * em);
  float bottom = (float) gtk_widget_get_height (GTK_WIDGET (row)) - top;
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskStroke) stroke = gsk_stroke_new (BAR_WIDTH);
  g_autoptr (GskPath) path = NULL;

  if (self->type == DATELINE_QUOTE_MIXED)
    gsk_stroke_set_dash (stroke, (float[]) { 3 * BAR_WIDTH, BAR_WIDTH }, 2);
  else if (self->type == DATELINE_QUOTE_REPORTED)
    gsk_stroke_set_dash (stroke, (float[]) { BAR_WIDTH, BAR_WIDTH }, 2);

  gsk_path_builder_move_to (builder, x, top);
  gsk_path_builder_line_to (builder, x, bottom);
  path = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
}

static void
dateline_quote_row_class_init (DatelineQuoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DatelineTextRowClass *row_class = DATELINE_TEXT_ROW_CLASS (klass);

  row_class->get_insets = dateline_quote_row_get_insets;
  row_class->draw = dateline_quote_row_draw;

  gtk_widget_class_set_css_name (widget_class, "quoterow");
}

static void
dateline_quote_row_init (DatelineQuoteRow *self)
{
}

/**
 * dateline_quote_row_new:
 *
 * Makes a row without a quote.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
dateline_quote_row_new (void)
{
  return g_object_new (DATELINE_TYPE_QUOTE_ROW, NULL);
}

/**
 * dateline_quote_row_set_quote:
 * @self: a row
 * @type: how close the quote is to what was said
 * @words: the words of the quote
 * @caption: what stands below them
 *
 * Makes the row show a quote.
 */
void
dateline_quote_row_set_quote (DatelineQuoteRow *self,
                              DatelineQuoteType type,
                              const char *words,
                              const char *caption)
{
  g_return_if_fail (DATELINE_IS_QUOTE_ROW (self));

  self->type = type;
  dateline_text_row_set_title (DATELINE_TEXT_ROW (self), words, MAX_LINES);
  dateline_text_row_set_caption (DATELINE_TEXT_ROW (self), caption);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
