/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks when an article was published that does not say so, and counts its dates anew
 * from that day. */

#include <glib/gi18n-lib.h>

#include "dateline-window-private.h"
#include "widgets/dateline-published-dialog.h"

typedef struct {
  DatelineWindow *window;
  GCancellable *cancellable;
} Dating;

static void
dating_free (Dating *dating)
{
  g_object_unref (dating->window);
  g_object_unref (dating->cancellable);
  g_free (dating);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Dating, dating_free)

static void
show_question (DatelineWindow *self, gboolean is_working)
{
  adw_banner_set_title (self->date_banner,
                        is_working ? _("Placing the Dates…") : _("When was this published?"));
  adw_banner_set_button_label (self->date_banner, is_working ? _("_Cancel") : _("Set _Date…"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->date_banner),
                                  is_working ? "win.cancel-dating" : "win.set-published");
}

static void
dated_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (Dating) dating = user_data;
  DatelineWindow *self = dating->window;
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineLoadedArticle) loaded = dateline_article_load_finish (result, &error);

  if (self->dating != dating->cancellable)
    return;
  g_clear_object (&self->dating);
  if (loaded == NULL) {
    show_question (self, FALSE);
    dateline_window_show_failure (self, _("The Dates Could Not Be Placed"), error->message);
    return;
  }
  dateline_window_set_notice (self, DATELINE_NOTICE_DATE, FALSE);
  g_set_object (&self->document, loaded->document);
  self->is_unsaved = TRUE;
  dateline_window_name_document (self);
  dateline_window_update_save (self);
  /* The text is the same, and stays where it is. */
  dateline_reader_set_document (self->reader, loaded->shown);
  dateline_window_follow_headline (self);
  dateline_reader_focus_text (self->reader);
}

static void
date_article (DatelineWindow *self, DatelineEdtf *published)
{
  const DatelineArticleRequest request = {
    .document = self->document,
    .published = published,
    .hides_doubtful = !dateline_reading_style_get_low_confidence (self->style),
  };
  Dating *dating = g_new (Dating, 1);

  self->dating = g_cancellable_new ();
  dating->window = g_object_ref (self);
  dating->cancellable = g_object_ref (self->dating);
  show_question (self, TRUE);
  dateline_article_load_async (&request, self->dating, NULL, NULL, dated_cb, dating);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (DatelineWindow) self = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);
  DatelineEdtf *date = dateline_published_dialog_get_date (DATELINE_PUBLISHED_DIALOG (source));

  if (self->document == NULL || self->dating != NULL)
    return;
  if (g_str_equal (answer, "set") && date != NULL)
    date_article (self, date);
  else if (g_str_equal (answer, "unknown"))
    dateline_window_set_notice (self, DATELINE_NOTICE_DATE, FALSE);
}

static void
set_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  AdwDialog *dialog;
  GDate today;

  if (self->document == NULL || self->dating != NULL ||
      !dateline_window_has_notice (self, DATELINE_NOTICE_DATE) ||
      adw_application_window_get_visible_dialog (window) != NULL)
    return;
  g_date_clear (&today, 1);
  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
  dialog = dateline_published_dialog_new (&today);
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), window, NULL, answered_cb,
                           g_object_ref (self));
}

static void
cancel_action (GSimpleAction *action, GVariant *parameter, gpointer window)
{
  DatelineWindow *self = window;

  if (self->dating == NULL)
    return;
  dateline_window_cancel_dating (self);
  show_question (self, FALSE);
}

static const GActionEntry actions[] = {
  { .name = "set-published", .activate = set_action },
  { .name = "cancel-dating", .activate = cancel_action },
};

/**
 * dateline_window_add_published_actions:
 * @self: a window
 *
 * Adds the actions of the banner that asks when the article was published.
 */
void
dateline_window_add_published_actions (DatelineWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * dateline_window_ask_published:
 * @self: a window
 * @is_asked: whether to ask
 *
 * Asks above the article when it was published, or does no longer.
 */
void
dateline_window_ask_published (DatelineWindow *self, gboolean is_asked)
{
  dateline_window_cancel_dating (self);
  show_question (self, FALSE);
  dateline_window_set_notice (self, DATELINE_NOTICE_DATE, is_asked);
}

/**
 * dateline_window_cancel_dating:
 * @self: a window
 *
 * Gives up to count the dates anew, if that is being done.
 */
void
dateline_window_cancel_dating (DatelineWindow *self)
{
  if (self->dating != NULL)
    g_cancellable_cancel (self->dating);
  g_clear_object (&self->dating);
}
