/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What others ask the view to show of its text, and to scroll to. */

#include "dateline-article-text-private.h"
#include "dateline-article-view-private.h"

/* In lines: how far below the edge a mark comes to stand that is raised. */
#define RAISED_PLACE .25

/**
 * dateline_article_view_focus_text:
 * @self: a view
 *
 * Gives the focus to the running text.
 */
void
dateline_article_view_focus_text (DatelineArticleView *self)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/**
 * dateline_article_view_press_again:
 * @self: a view
 *
 * A press closed what the last click on the text opened. If it was the second of a
 * double click, the word under the pointer is selected.
 */
void
dateline_article_view_press_again (DatelineArticleView *self)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_press_again (self->text);
}

/**
 * dateline_article_view_set_caret_shown:
 * @self: a view
 * @shown: whether the caret is seen, and moved by the arrow keys
 *
 * Shows or hides the caret.
 */
void
dateline_article_view_set_caret_shown (DatelineArticleView *self, gboolean shown)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_set_caret_shown (self->text, shown);
}

/**
 * dateline_article_view_show_evidence:
 * @self: a view
 * @spans: (array length=n_spans): spans of the article
 * @n_spans: how many, at least 1
 *
 * Scrolls to the first of @spans where it is not seen, and marks them all.
 */
void
dateline_article_view_show_evidence (DatelineArticleView *self,
                                     const DatelineSpan *spans,
                                     guint n_spans)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));
  g_return_if_fail (n_spans > 0);

  dateline_article_view_show_position (self,
                                       (DatelinePosition) { spans[0].block, spans[0].start_char });
  dateline_article_text_select_evidence (self->text, spans, n_spans);
}

/**
 * dateline_article_view_show_mark:
 * @self: a view
 * @annotation: an annotation of the document
 *
 * Scrolls to a mark where it is not seen, and gives it the focus.
 */
void
dateline_article_view_show_mark (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_focus_mark (self->text, annotation);
}

/**
 * dateline_article_view_raise_mark:
 * @self: a view
 * @annotation: an annotation of the document
 *
 * Scrolls a mark to the top, to leave as much room below it as there can be, even if
 * the article ends there.
 */
void
dateline_article_view_raise_mark (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  const DatelineSpan *span = dateline_annotation_get_span (annotation);
  DatelineArticleLayout *layout = dateline_article_view_peek_layout (self);

  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  if (layout == NULL)
    return;
  dateline_article_view_raise_anchor (
    self, &(DatelineArticleAnchor) {
            .position = { span->block, span->start_char },
            .below_line = -dateline_article_layout_get_line_pitch (layout) * RAISED_PLACE,
          });
}

/**
 * dateline_article_view_set_matches:
 * @self: a view
 * @above: (element-type DatelineSpan): places in the lines above the article, in reading
 *   order, not to be changed any more; the block of each is a #DatelineHeading
 * @matches: (element-type DatelineSpan): places in the article, in reading order; not to be
 *   changed any more
 * @current: which of them is the current one, counted from the first above
 *
 * Marks where something was found.
 */
void
dateline_article_view_set_matches (DatelineArticleView *self,
                                   GArray              *above,
                                   GArray              *matches,
                                   guint                current)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_header_set_matches (self->header, above, current);
  dateline_article_text_set_matches (self->text, matches,
                                     current >= above->len ? current - above->len : G_MAXUINT);
}

/**
 * dateline_article_view_show_match:
 * @self: a view
 *
 * Scrolls to the current place of what was found, where it is not seen.
 */
void
dateline_article_view_show_match (DatelineArticleView *self)
{
  GArray *matches;
  DatelineBand line;

  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  matches = self->text->matches;
  if (dateline_article_header_get_current_match (self->header, &line)) {
    dateline_article_view_show_header_line (self, &line);
  } else if (matches != NULL && self->text->current_match < matches->len) {
    const DatelineSpan *span = &g_array_index (matches, DatelineSpan, self->text->current_match);

    dateline_article_view_show_position (self,
                                         (DatelinePosition) { span->block, span->start_char });
  }
}

/**
 * dateline_article_view_step_mark:
 * @self: a view
 * @step: 1 for the next mark, -1 for the one before
 *
 * Gives the focus to another of the marks that are shown.
 */
void
dateline_article_view_step_mark (DatelineArticleView *self, int step)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_step_mark (self->text, step);
}

/**
 * dateline_article_view_set_chosen:
 * @self: a view
 * @annotation: (nullable): an annotation of the document
 *
 * Lights up all marks of what @annotation is about.
 */
void
dateline_article_view_set_chosen (DatelineArticleView *self, DatelineAnnotation *annotation)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_VIEW (self));

  dateline_article_text_set_chosen (self->text, annotation);
}
