/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person should know before relying on an article that the program has
 * annotated. */

#include <glib/gi18n-lib.h>

#include "annotate/text/dateline-language.h"
#include "annotate/dates/dateline-published.h"
#include "core/dateline-article-builder.h"
#include "core/dateline-language-name.h"
#include "dateline-window-private.h"

/* In scaled pixels: with less than that, words are hardly seen below two notices. Where it is
 * narrow each has several lines. */
#define LEAST_HEIGHT 420
#define LEAST_WIDTH 500

/* A day of publication that was read in the text may be wrong, and all dates hang on it. */
static char *
describe_published (DatelineArticle *article)
{
  DatelineEdtf *published = dateline_article_get_published (article);
  g_autofree char *date = NULL;

  if (published == NULL ||
      g_strcmp0 (dateline_article_get_origin (article, DATELINE_ARTICLE_PUBLISHED),
                 DATELINE_PUBLISHED_ORIGIN) != 0)
    return NULL;
  date = dateline_edtf_to_words (published);
  /* Translators: %s is a date. */
  return g_strdup_printf (_("Its own text says that it was published on %s."), date);
}

static char *
describe_language (const char *language)
{
  g_autofree char *name = dateline_language_dup_name (language, NULL);

  /* Translators: %s is the name of a language, such as “Icelandic”. */
  return g_strdup_printf (_("Its language (%s) is one that Dateline does not read, so only "
                            "little is found."),
                          name);
}

static char *
describe_origin (DatelineLoadedArticle *loaded)
{
  DatelineArticle *article = dateline_document_get_article (loaded->document);
  const char *language = dateline_article_get_language (article);
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  g_autofree char *published = describe_published (article);
  g_auto (GStrv) strv = NULL;

  g_strv_builder_add (sentences, _("Annotated by Dateline: may be wrong."));
  if (published != NULL)
    g_strv_builder_add (sentences, published);
  if (language == NULL)
    g_strv_builder_add (sentences, _("Its language is not known, so only little is found."));
  else if (!dateline_language_is_known (language))
    g_strv_builder_take (sentences, describe_language (language));
  if (loaded->names_problem != NULL)
    g_strv_builder_add (sentences, loaded->names_problem);
  strv = g_strv_builder_end (sentences);
  /* Translators: what stands between two sentences. */
  return g_strjoinv (C_("sentences", " "), strv);
}

static AdwBanner *
get_banner (DatelineWindow *self, DatelineNotice notice)
{
  AdwBanner *banners[DATELINE_N_NOTICES] = {
    [DATELINE_NOTICE_FILE] = self->file_banner,
    [DATELINE_NOTICE_ORIGIN] = self->origin_banner,
    [DATELINE_NOTICE_DATE] = self->date_banner,
  };

  return banners[notice];
}

/* Where there is little room the next notice waits until the one before it is done with, and
 * all wait for what the reader just asked for. */
static void
update_banners (DatelineWindow *self)
{
  const gboolean has_little_room = self->is_short || self->is_narrow;
  gboolean has_room = !has_little_room || dateline_reader_get_only (self->reader) == NULL;

  for (DatelineNotice notice = 0; notice < DATELINE_N_NOTICES; notice++) {
    gboolean is_there = dateline_window_has_notice (self, notice);

    if (is_there)
      gtk_widget_set_visible (GTK_WIDGET (get_banner (self, notice)), TRUE);
    adw_banner_set_revealed (get_banner (self, notice), is_there && has_room);
    has_room = has_room && !(is_there && has_little_room);
  }
}

static void
dismiss_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  dateline_window_set_notice (self, DATELINE_NOTICE_ORIGIN, FALSE);
  dateline_reader_focus_text (self->reader);
}

static const GActionEntry actions[] = {
  { .name = "dismiss-origin", .activate = dismiss_action },
};

/**
 * dateline_window_add_notice_actions:
 * @self: a window
 *
 * Adds the actions of the banners that are seen above an annotated article, and lets them
 * give way to what the reader says.
 */
void
dateline_window_add_notice_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  g_signal_connect_object (self->reader, "notify::only", G_CALLBACK (update_banners), self,
                           G_CONNECT_SWAPPED);
}

/**
 * dateline_window_show_notices:
 * @self: a window
 * @loaded: what it shows
 *
 * Says what is not known of the article, and that it was annotated by the program if
 * it was just now.
 */
void
dateline_window_show_notices (DatelineWindow *self, DatelineLoadedArticle *loaded)
{
  g_autofree char *title = describe_origin (loaded);

  adw_banner_set_title (self->origin_banner, title);
  dateline_window_set_notice (self, DATELINE_NOTICE_ORIGIN, loaded->is_new);
  dateline_window_ask_published (self, loaded->lacks_date);
}

/**
 * dateline_window_hide_notices:
 * @self: a window
 *
 * Says nothing any more of the article that was shown.
 */
void
dateline_window_hide_notices (DatelineWindow *self)
{
  dateline_window_set_notice (self, DATELINE_NOTICE_ORIGIN, FALSE);
  dateline_window_ask_published (self, FALSE);
}

/**
 * dateline_window_set_notice:
 * @self: a window
 * @notice: one of the notices
 * @is_there: whether there is reason for it
 *
 * Shows a notice above the article, at once or when there is room for it, or takes it away.
 */
void
dateline_window_set_notice (DatelineWindow *self, DatelineNotice notice, gboolean is_there)
{
  self->notices = is_there ? self->notices | 1u << notice : self->notices & ~(1u << notice);
  dateline_sidebar_set_lacks_date (self->sidebar,
                                   dateline_window_has_notice (self, DATELINE_NOTICE_DATE));
  update_banners (self);
}

/**
 * dateline_window_has_notice:
 * @self: a window
 * @notice: one of the notices
 *
 * Returns: whether there is reason for it, be it seen or not
 */
gboolean
dateline_window_has_notice (DatelineWindow *self, DatelineNotice notice)
{
  return (self->notices & 1u << notice) != 0;
}

static gboolean
is_less_than (DatelineWindow *self, int size, double least)
{
  return size < adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, least,
                                       gtk_widget_get_settings (GTK_WIDGET (self)));
}

/**
 * dateline_window_is_short_at:
 * @self: a window
 * @height: of what is in it, in pixels
 *
 * Returns: whether that is little height
 */
gboolean
dateline_window_is_short_at (DatelineWindow *self, int height)
{
  return is_less_than (self, height, LEAST_HEIGHT);
}

static gboolean
measure_short (DatelineWindow *self)
{
  return dateline_window_is_short_at (self, gtk_widget_get_height (GTK_WIDGET (self->toasts)));
}

static gboolean
measure_narrow (DatelineWindow *self)
{
  return is_less_than (self, gtk_widget_get_width (GTK_WIDGET (self->toasts)), LEAST_WIDTH);
}

/* What is hidden or shown may not change while sizes are given out. */
static gboolean
change_size_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->size_source = 0;
  self->is_short = measure_short (self);
  self->is_narrow = measure_narrow (self);
  dateline_window_shorten_error (self, self->is_short);
  update_banners (self);
  return G_SOURCE_REMOVE;
}

/**
 * dateline_window_follow_size:
 * @self: a window
 *
 * Leaves room for one notice only where the window is low or narrow, and none for an ornament
 * where it is low.
 */
void
dateline_window_follow_size (DatelineWindow *self)
{
  if (measure_short (self) == self->is_short && measure_narrow (self) == self->is_narrow)
    g_clear_handle_id (&self->size_source, g_source_remove);
  else if (self->size_source == 0)
    self->size_source = g_idle_add (change_size_cb, self);
}
