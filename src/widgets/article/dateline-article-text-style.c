/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the running text is set, and which of its marks are shown. */

#include "dateline-article-text-private.h"

#include "core/dateline-object-list.h"
#include "widgets/dateline-palette.h"

/**
 * dateline_article_text_update_marks:
 * @self: a text
 *
 * Lists anew the marks that are shown.
 */
void
dateline_article_text_update_marks (DatelineArticleText *self)
{
  DatelineObjectList *marks;
  guint n_marks;

  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->filter, dateline_mark_filter_free);
  self->filter = dateline_mark_filter_new (self->document, self->hidden_kinds,
                                           dateline_reading_style_get_density (self->style));
  dateline_mark_filter_set_only (self->filter, self->only);
  self->marks = g_ptr_array_new ();
  if (self->document != NULL) {
    marks = DATELINE_OBJECT_LIST (dateline_document_get_marks (self->document));
    n_marks = dateline_object_list_get_length (marks);
    for (guint i = 0; i < n_marks; i++) {
      DatelineAnnotation *mark = dateline_object_list_peek (marks, i);

      if (dateline_mark_filter_shows (self->filter, mark, NULL))
        g_ptr_array_add (self->marks, mark);
    }
  }
  dateline_article_text_update_links (self);
  dateline_article_text_update_entered (self);
}

/**
 * dateline_article_text_get_lit:
 * @self: a text
 *
 * Returns: (transfer none) (nullable): what is lit up, as from
 *   dateline_annotation_get_subject()
 */
gpointer
dateline_article_text_get_lit (DatelineArticleText *self)
{
  if (self->hovered != NULL)
    return dateline_annotation_get_subject (self->hovered);
  return self->chosen != NULL ? dateline_annotation_get_subject (self->chosen) : NULL;
}

static void
restyle (DatelineArticleText *self)
{
  if (self->layout == NULL)
    return;
  dateline_article_layout_set_reading_style (self->layout, self->style);
  g_signal_emit_by_name (self, "geometry-changed");
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
update_shown (DatelineArticleText *self)
{
  self->hovered = NULL;
  self->focused = NULL;
  dateline_article_text_update_marks (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dateline_article_text_follow_style:
 * @self: a text
 *
 * Takes its style on, and follows what changes in it.
 */
void
dateline_article_text_follow_style (DatelineArticleText *self)
{
  const char *const set_by[] = { "notify::font", "notify::text-size", "notify::line-height" };

  for (guint i = 0; i < G_N_ELEMENTS (set_by); i++)
    g_signal_connect_object (self->style, set_by[i], G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::document-font-name",
                           G_CALLBACK (restyle), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dateline_palette_get_default (), "notify::theme",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->style, "notify::density", G_CALLBACK (update_shown), self,
                           G_CONNECT_SWAPPED);
  restyle (self);
  update_shown (self);
}

/**
 * dateline_article_text_set_reading_style:
 * @self: a text
 * @style: how a person likes to read
 *
 * Sets the text in another way.
 */
void
dateline_article_text_set_reading_style (DatelineArticleText *self, DatelineReadingStyle *style)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));
  g_return_if_fail (DATELINE_IS_READING_STYLE (style));

  if (self->style == style)
    return;
  g_signal_handlers_disconnect_by_data (self->style, self);
  g_signal_handlers_disconnect_by_data (adw_style_manager_get_default (), self);
  g_signal_handlers_disconnect_by_data (dateline_palette_get_default (), self);
  g_set_object (&self->style, style);
  dateline_article_text_follow_style (self);
}

/**
 * dateline_article_text_set_hidden_kinds:
 * @self: a text
 * @hidden_kinds: a bit, 1 << #DatelineKind, for each kind
 *
 * Hides the marks of some kinds. No word moves.
 */
void
dateline_article_text_set_hidden_kinds (DatelineArticleText *self, guint hidden_kinds)
{
  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (self->hidden_kinds == hidden_kinds)
    return;
  self->hidden_kinds = hidden_kinds;
  update_shown (self);
}

/**
 * dateline_article_text_set_only:
 * @self: a text with a document
 * @only: (nullable): an entity of the document, or %NULL for all
 *
 * Shows the marks of one entity only. No word moves.
 */
void
dateline_article_text_set_only (DatelineArticleText *self, DatelineEntity *only)
{
  DatelineAnnotation *focused = self->focused;

  g_return_if_fail (DATELINE_IS_ARTICLE_TEXT (self));

  if (self->only == only)
    return;
  self->only = only;
  update_shown (self);
  if (focused != NULL && dateline_mark_filter_shows (self->filter, focused, NULL))
    self->focused = focused;
}
