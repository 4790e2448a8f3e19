/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a person should know before relying on an article that the program has
 * annotated. */

#include <glib/gi18n-lib.h>

#include "annotate/dateline-language.h"
#include "dateline-window-private.h"

static char *
describe_origin (DatelineLoadedArticle *loaded)
{
  DatelineArticle *article = dateline_document_get_article (loaded->document);
  const char *language = dateline_article_get_language (article);
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  g_auto (GStrv) strv = NULL;

  g_strv_builder_add (sentences, _("Annotated by Dateline: may be wrong."));
  if (language == NULL)
    g_strv_builder_add (sentences, _("Its language is not known, so only little is found."));
  else if (!dateline_language_is_known (language))
    g_strv_builder_add (sentences, _("Its language is one that Dateline does not read, so only "
                                      "little is found."));
  if (loaded->names_problem != NULL)
    g_strv_builder_add (sentences, loaded->names_problem);
  strv = g_strv_builder_end (sentences);
  /* Translators: what stands between two sentences. */
  return g_strjoinv (C_("sentences", " "), strv);
}

static void
dismiss_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  adw_banner_set_revealed (self->origin_banner, FALSE);
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
  adw_banner_set_revealed (self->origin_banner, loaded->is_new);
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
  adw_banner_set_revealed (self->origin_banner, FALSE);
  dateline_window_ask_published (self, FALSE);
}
