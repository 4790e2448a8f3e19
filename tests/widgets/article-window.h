/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An article view in a window, and articles to show in it. */

#pragma once

#include <adwaita.h>

#include "widgets/article/dateline-article-text-private.h"
#include "widgets/article/dateline-article-view-private.h"

#include "bundled-article.h"

typedef struct {
  GtkWidget *window;
  DatelineArticleView *view;
} Fixture;

static inline void
wait_for_layout (GtkWidget *widget)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  gint64 frame = gdk_frame_clock_get_frame_counter (clock);

  gtk_widget_queue_draw (widget);
  while (gdk_frame_clock_get_frame_counter (clock) < frame + 2) {
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    g_main_context_iteration (NULL, TRUE);
  }
}

/* Many paragraphs of uneven length, each with one mention at its beginning and
 * the very last word of the text a mention, too. */
static inline DatelineDocument *
make_long (guint n_paragraphs, guint n_words)
{
  g_autoptr (GString) json = g_string_new (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"long\",\"article\":{\"title\":\"Long\","
    "\"language\":\"en\",\"direction\":\"ltr\",\"blocks\":[");
  g_autoptr (GString) mentions = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n_paragraphs; i++) {
    g_string_append_printf (json, "%s{\"type\":\"paragraph\",\"text\":\"Tehran", i > 0 ? "," : "");
    for (guint word = 0; word < n_words + (i * 7) % 40; word++)
      g_string_append (json, word % 5 == 0 ? " considérable" : " word");
    g_string_append (json, "\"}");
    g_string_append_printf (mentions,
                            "%s{\"entity\":\"t\",\"span\":{\"block\":%u,\"start\":0,\"end\":6}}",
                            i > 0 ? "," : "", i);
  }
  g_string_append_printf (json,
                          "]},\"entities\":[{\"id\":\"t\",\"kind\":\"place\",\"name\":\"Tehran\"}],"
                          "\"mentions\":[%s]}",
                          mentions->str);
  bytes = g_bytes_new (json->str, json->len);
  return read_document (bytes);
}

static inline void
set_up (Fixture *fixture, DatelineDocument *document)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  fixture->view = DATELINE_ARTICLE_VIEW (dateline_article_view_new ());
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->view));
  gtk_window_set_child (GTK_WINDOW (fixture->window), scrolled);
  dateline_article_view_set_document (fixture->view, document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_layout (fixture->window);
}

static inline void
tear_down (Fixture *fixture)
{
  GtkWidget *view = g_object_ref (GTK_WIDGET (fixture->view));

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (view);
}
