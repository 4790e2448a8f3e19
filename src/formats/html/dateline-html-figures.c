/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pictures of an article with what is said of them: the caption in a figure,
 * or right behind a picture; who made it; and the alternative text. */

#include "dateline-html-writer-private.h"

#include <string.h>

#include "dateline-html-notices.h"

/* Of a picture without a caption, which is left out if it says less. */
#define MIN_ALT_CHARS 12

/* A document holds 64 MiB, of which pictures in base64 are the most part. */
#define MAX_PICTURE_BYTES (36 * 1024 * 1024)

/**
 * dateline_html_figures_clear:
 * @self: figures
 *
 * Frees what is in it.
 */
void
dateline_html_figures_clear (DatelineHtmlFigures *self)
{
  DatelineHtmlFigure *figure = &self->figure;

  g_clear_pointer (&figure->alt, g_free);
  g_clear_pointer (&figure->image, g_bytes_unref);
  if (figure->caption != NULL)
    g_string_free (g_steal_pointer (&figure->caption), TRUE);
  if (figure->credit != NULL)
    g_string_free (g_steal_pointer (&figure->credit), TRUE);
  g_clear_pointer (&self->last_caption, g_free);
}

/**
 * dateline_html_figures_end:
 * @self: figures
 *
 * Adds the figure that is open, if there is something in it.
 */
void
dateline_html_figures_end (DatelineHtmlFigures *self)
{
  DatelineHtmlFigure *figure = &self->figure;
  const char *caption = figure->caption != NULL ? figure->caption->str : "";
  gboolean has_words;
  gboolean is_notice;

  if (!figure->is_open)
    return;

  has_words = *caption != '\0' ||
              (figure->alt != NULL &&
               g_utf8_strlen (figure->alt, -1) >= (figure->is_figure ? 2 : MIN_ALT_CHARS));
  /* Pages hold a picture in several sizes. */
  if (has_words && figure->image == NULL && *caption != '\0' &&
      g_strcmp0 (self->last_caption, caption) == 0)
    has_words = FALSE;
  /* A picture beside what readers are asked for. */
  is_notice = dateline_html_notices_has (caption);
  if (!is_notice && (has_words || figure->image != NULL)) {
    self->before_figure (self->user_data);
    dateline_article_builder_add_figure (self->builder, caption, figure->alt,
                                         figure->credit != NULL ? figure->credit->str : NULL,
                                         figure->type, figure->image);
    g_free (self->last_caption);
    self->last_caption = g_strdup (caption);
  }

  g_clear_pointer (&figure->alt, g_free);
  g_clear_pointer (&figure->image, g_bytes_unref);
  if (figure->caption != NULL)
    g_string_truncate (figure->caption, 0);
  if (figure->credit != NULL)
    g_string_truncate (figure->credit, 0);
  figure->type = NULL;
  figure->is_open = FALSE;
}

/**
 * dateline_html_figures_open:
 * @self: figures
 * @position: the position of a figure element
 *
 * Begins a figure.
 */
void
dateline_html_figures_open (DatelineHtmlFigures *self, guint position)
{
  dateline_html_figures_end (self);
  self->figure.is_open = TRUE;
  self->figure.is_figure = TRUE;
  self->figure.end = dateline_html_tree_get (self->page->tree, position)->end;
}

/**
 * dateline_html_figures_add_picture:
 * @self: figures
 * @position: the position of a picture
 *
 * Adds a picture to the figure that is open, or begins one.
 */
void
dateline_html_figures_add_picture (DatelineHtmlFigures *self, guint position)
{
  DatelineHtmlFigure *figure = &self->figure;
  const DatelineHtmlTree *tree = self->page->tree;
  const char *alt = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_ALT);
  const char *src = dateline_html_tree_get_attribute (tree, position, DATELINE_ATTRIBUTE_SRC);

  if (!dateline_html_page_is_picture (self->page, position))
    return;

  if (figure->is_open && (!figure->is_figure || figure->image != NULL || figure->alt != NULL ||
                          position >= figure->end))
    dateline_html_figures_end (self);
  if (!figure->is_open) {
    figure->is_open = TRUE;
    figure->is_figure = FALSE;
    figure->end = position + 1;
  }

  if (alt != NULL && alt[strspn (alt, " \t\r\n")] != '\0')
    figure->alt = g_strdup (alt);
  if (src != NULL) {
    figure->image = dateline_html_picture_find (self->around, self->base, src, &figure->type);
    if (figure->image != NULL)
      self->n_picture_bytes += g_bytes_get_size (figure->image);
    if (self->n_picture_bytes > MAX_PICTURE_BYTES)
      g_clear_pointer (&figure->image, g_bytes_unref);
  }
}

static void
add_words (GString **words, const DatelineFlowText *flow)
{
  if (*words == NULL)
    *words = g_string_new (NULL);
  if (flow->text->len == 0)
    return;
  if ((*words)->len > 0)
    g_string_append_c (*words, ' ');
  g_string_append (*words, flow->text->str);
}

/**
 * dateline_html_figures_take_run:
 * @self: figures
 * @run: a text
 *
 * Takes a text that is the caption of the open figure, or a part of it.
 *
 * Returns: %TRUE if it was one
 */
gboolean
dateline_html_figures_take_run (DatelineHtmlFigures *self, const DatelineHtmlRun *run)
{
  const guint flags = self->page->measures[run->start].flags;
  const gboolean is_said = (flags & (DATELINE_HTML_CAPTION | DATELINE_HTML_CREDIT)) != 0;
  DatelineHtmlFigure *figure = &self->figure;
  g_auto (DatelineFlowText) caption = { NULL };
  g_auto (DatelineFlowText) credit = { NULL };

  if (!figure->is_open || (!is_said && (run->start >= figure->end ||
                                        (flags & (DATELINE_HTML_QUOTE | DATELINE_HTML_TABLE |
                                                  DATELINE_HTML_PRE | DATELINE_HTML_ITEM)) != 0)))
    return FALSE;

  dateline_flow_text_init (&caption);
  dateline_flow_text_init (&credit);
  dateline_html_page_flow_run (self->page, run, 0, DATELINE_HTML_CREDIT, &caption);
  dateline_html_page_flow_run (self->page, run, DATELINE_HTML_CREDIT, 0, &credit);
  add_words (&figure->caption, &caption);
  add_words (&figure->credit, &credit);

  return TRUE;
}
