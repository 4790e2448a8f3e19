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

/* In scaled pixels: with less than that, words are hardly seen below two notices. */
#define LEAST_HEIGHT 420

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

/* Where there is little room the next notice waits until the one before it is done with. */
static void
update_banners (DatelineWindow *self)
{
  gboolean has_room = TRUE;

  for (DatelineNotice notice = 0; notice < DATELINE_N_NOTICES; notice++) {
    gboolean is_there = dateline_window_has_notice (self, notice);

    if (is_there)
      gtk_widget_set_visible (GTK_WIDGET (get_banner (self, notice)), TRUE);
    adw_banner_set_revealed (get_banner (self, notice), is_there && has_room);
    has_room = has_room && !(is_there && self->is_short);
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
 * Adds the actions of the banners that are seen above an annotated article.
 */
void
dateline_window_add_notice_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
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

/* What is hidden or shown may not change while sizes are given out. */
static gboolean
change_height_cb (gpointer user_data)
{
  DatelineWindow *self = user_data;

  self->height_source = 0;
  self->is_short = !self->is_short;
  dateline_sidebar_set_short (self->sidebar, self->is_short);
  dateline_window_shorten_error (self, self->is_short);
  update_banners (self);
  return G_SOURCE_REMOVE;
}

/**
 * dateline_window_follow_height:
 * @self: a window
 *
 * Leaves room for one notice only and none for an overview or an ornament where the window
 * is low, or for all.
 */
void
dateline_window_follow_height (DatelineWindow *self)
{
  double least = adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, LEAST_HEIGHT,
                                        gtk_widget_get_settings (GTK_WIDGET (self)));
  gboolean is_short = gtk_widget_get_height (GTK_WIDGET (self->toasts)) < least;

  if (is_short == self->is_short)
    g_clear_handle_id (&self->height_source, g_source_remove);
  else if (self->height_source == 0)
    self->height_source = g_idle_add (change_height_cb, self);
}
