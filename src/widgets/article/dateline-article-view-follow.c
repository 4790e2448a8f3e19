/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How a view follows its text: scrolling by keys, to a caret that moves, and to
 * words that are jumped to. */

#include "dateline-article-view-private.h"

#include "dateline-article-geometry.h"

/* The caret keeps this much of a line away from the edges. */
#define FOLLOW_MARGIN .5

/* Scrolls no further than it takes to see the line of the caret. That is no jump:
 * there is no way back from it. */
static void
follow_cb (DatelineArticleView *self, guint block, guint offset_char)
{
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);
  double page = gtk_widget_get_height (GTK_WIDGET (self));
  DatelineArticleAnchor anchor = { .position = { block, offset_char } };
  DatelineBand line;
  double y, margin;

  if (layout == NULL)
    return;
  dateline_article_geometry_get_caret (layout, anchor.position, &line);
  y = self->header_height + line.y - self->value;
  margin = CLAMP ((page - line.height) / 2., 0., line.height * FOLLOW_MARGIN);
  if (y >= margin && y + line.height + margin <= page)
    return;
  anchor.below_line = y < margin ? -margin : line.height + margin - page;
  dateline_article_view_restore_anchor (self, &anchor);
}

static void
reveal_cb (DatelineArticleView *self, guint block, guint offset_char)
{
  dateline_article_view_show_position (self, (DatelinePosition) { block, offset_char });
}

static void
scroll_cb (DatelineArticleView *self, GtkScrollType scroll)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  double value = gtk_adjustment_get_value (adjustment);
  double step = gtk_adjustment_get_step_increment (adjustment);
  double page = gtk_adjustment_get_page_increment (adjustment);

  switch ((int) scroll) {
  case GTK_SCROLL_STEP_UP:
    value -= step;
    break;
  case GTK_SCROLL_STEP_DOWN:
    value += step;
    break;
  case GTK_SCROLL_PAGE_UP:
    value -= page;
    break;
  case GTK_SCROLL_PAGE_DOWN:
    value += page;
    break;
  case GTK_SCROLL_START:
    value = 0.;
    break;
  case GTK_SCROLL_END:
    value = gtk_adjustment_get_upper (adjustment);
    break;
  default:
    break;
  }
  gtk_adjustment_set_value (adjustment, value);
}

static void
scroll_by_cb (DatelineArticleView *self, double distance)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + distance);
}

/**
 * dateline_article_view_follow_text:
 * @self: a view
 *
 * Lets the view follow its text. For the instance's init only.
 */
void
dateline_article_view_follow_text (DatelineArticleView *self)
{
  g_signal_connect_object (self->text, "reveal", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "follow", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->text, "scroll-by", G_CALLBACK (scroll_by_cb), self,
                           G_CONNECT_SWAPPED);
}
