/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands out of the text for a while: the words that a claim rests on, what
 * was found, what a card is open for, and the mark that has the focus. */

#include "dateline-article-text-private.h"

#define FLASH_MSEC 900

static void
flash_cb (double value, gpointer user_data)
{
  DatelineArticleText *self = user_data;

  self->flash_strength = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_add_flash:
 * @self: a text
 *
 * Makes the animation of what flashes. For the instance's init only.
 */
void
dateline_article_text_add_flash (DatelineArticleText *self)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (flash_cb, self, NULL);

  self->flash = adw_timed_animation_new (GTK_WIDGET (self), 1., 0., FLASH_MSEC, target);
}

/**
 * dateline_article_text_select_evidence:
 * @self: a text
 * @spans: (array length=n_spans): spans of the article
 * @n_spans: how many; 0 to select none
 *
 * Shows the words that a claim rests on, and flashes them where animations are
 * on. They stay marked until the reader clicks elsewhere.
 */
void
dateline_article_text_select_evidence (DatelineArticleText *self,
                                       const DatelineSpan  *spans,
                                       guint                n_spans)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  g_array_set_size (self->evidence, 0);
  adw_animation_reset (self->flash);
  if (n_spans > 0) {
    g_array_append_vals (self->evidence, spans, n_spans);
    dateline_article_text_set_selection (
      self, (DatelinePosition) { spans[0].block, spans[0].start_char },
      (DatelinePosition) { spans[0].block, spans[0].start_char });
    adw_animation_play (self->flash);
  }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_set_matches:
 * @self: a text
 * @matches: (nullable) (element-type DatelineSpan): the places where something
 *   was found, in reading order; not to be changed any more
 * @current: which of them is the current one
 *
 * Shows where something was found.
 */
void
dateline_article_text_set_matches (DatelineArticleText *self, GArray *matches, guint current)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (matches != NULL)
    g_array_ref (matches);
  g_clear_pointer (&self->matches, g_array_unref);
  self->matches = matches;
  self->current_match = current;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_set_chosen:
 * @self: a text
 * @annotation: (nullable): an annotation of its document
 *
 * Lights up what @annotation is about, as long as the pointer is on no mark.
 */
void
dateline_article_text_set_chosen (DatelineArticleText *self, DatelineAnnotation *annotation)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  self->chosen = annotation;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_focus_mark:
 * @self: a text
 * @annotation: (nullable): an annotation that is shown
 *
 * Gives a mark the keyboard focus within the text, and asks to see it.
 */
void
dateline_article_text_focus_mark (DatelineArticleText *self, DatelineAnnotation *annotation)
{
  const DatelineSpan *span;

  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  self->focused = annotation;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (annotation == NULL)
    return;
  span = dateline_annotation_get_span (annotation);
  self->is_led = TRUE;
  dateline_article_text_set_selection (self, (DatelinePosition) { span->block, span->start_char },
                                       (DatelinePosition) { span->block, span->start_char });
  self->is_led = FALSE;
  g_signal_emit_by_name (self, "reveal", span->block, span->start_char);
  dateline_article_text_announce_mark (self, annotation);
}
