/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files of the window share: each adds the actions of one concern. */

#pragma once

#include "dateline-article-loader.h"
#include "dateline-window.h"
#include "widgets/article/dateline-reader.h"
#include "widgets/article/dateline-reading-options.h"
#include "widgets/article/dateline-reading-style.h"
#include "widgets/print/dateline-print-dialog.h"
#include "widgets/sidebar/dateline-sidebar.h"

G_BEGIN_DECLS

#define DATELINE_MEDIA_TYPE "application/vnd.dateline+json"

typedef struct _DatelineWindowWatch DatelineWindowWatch;

/* What may be said above the article, the most urgent first. */
typedef enum {
  DATELINE_NOTICE_FILE,
  DATELINE_NOTICE_ORIGIN,
  DATELINE_NOTICE_DATE,
  DATELINE_N_NOTICES,
} DatelineNotice;

struct _DatelineWindow {
  AdwApplicationWindow parent_instance;

  GSettings *settings;
  DatelineReadingStyle *style;
  DatelineDocument *document; /* all of it: the reader may show less */
  GFile *file;           /* NULL for what was pasted and is not saved */
  char *identity;        /* of the file, or NULL where nothing is shown of one */
  GBytes *pasted_page;   /* NULL where nothing pasted is to be read, or not as a page */
  GBytes *pasted_text;
  gboolean is_imported;  /* the file is not the document's own, but what it was made of */
  gboolean is_unsaved;
  gboolean is_saving;
  gboolean is_asking;    /* whether to save, before it closes */
  GCancellable *loading; /* NULL when nothing is being loaded */
  GCancellable *dating;  /* NULL when the dates are not being counted anew */
  guint spinner_source;  /* 0 where no spinner is to come */
  DatelineWindowWatch *watch; /* NULL where the file is not looked at */
  guint notices;         /* a bit for each that there is, seen or not */
  gboolean is_short;     /* too low for more than one notice */
  gboolean is_narrow;    /* too narrow for that */
  guint size_source;     /* 0 where the window has its size for long */
  guint bookmark_source; /* 0 where the place is kept */
  guint current_source;  /* 0 where the sidebar knows what is on screen */
  guint theme_source;    /* 0 where the theme is the one that is preferred */
  guint bus_source;      /* 0 where all is told to assistive technologies */
  guint n_told;          /* of what they are told */

  AdwOverlaySplitView *split_view;
  AdwToolbarView *article_pane;
  GtkWidget *compact_bar; /* NULL where the window was never narrow */
  GtkWidget *header_bar;
  GtkWidget *open_button;
  GtkWidget *find_button;
  GtkWidget *sidebar_button;
  GtkRevealer *title_revealer;
  AdwWindowTitle *window_title;
  GtkMenuButton *menu_button;
  GtkStack *stack;
  AdwToastOverlay *toasts;
  GtkMenuButton *error_menu_button;
  AdwStatusPage *error_page;
  GtkLabel *error_label;
  GtkWidget *retry_button;
  GtkWidget *copy_button;
  GtkWidget *another_button;
  GtkWidget *loading_box;
  GtkProgressBar *progress_bar;
  GtkWidget *cancel_button;
  AdwBanner *file_banner;
  AdwBanner *origin_banner;
  AdwBanner *date_banner;
  GMenuModel *primary_menu;
  GMenu *recent_menu;
  DatelineReader *reader;
  GtkMenuButton *reading_button;
  DatelineSidebar *sidebar;
  guint sidebar_source; /* 0 where the sidebar has its document, or no frame was yet */
};

void dateline_window_bind_adapting       (GtkWidgetClass      *widget_class);
void dateline_window_bind_drops          (GtkWidgetClass      *widget_class);
void dateline_window_add_file_actions    (DatelineWindow *self);
void dateline_window_add_load_actions    (DatelineWindow *self);
void dateline_window_add_recent_actions  (DatelineWindow *self);
void dateline_window_add_watch_actions   (DatelineWindow *self);
void dateline_window_add_print_actions   (DatelineWindow *self);
void dateline_window_add_key_actions     (DatelineWindow *self);
void dateline_window_add_reading_actions (DatelineWindow *self);
void dateline_window_share_keys          (DatelineWindow *self);
void dateline_window_add_error_actions   (DatelineWindow *self);
void dateline_window_add_paste_actions   (DatelineWindow *self);
void dateline_window_take_drop           (DatelineWindow      *self,
                                          GdkDrop             *drop);
void dateline_window_add_save_actions    (DatelineWindow *self);
void dateline_window_add_notice_actions  (DatelineWindow *self);
void dateline_window_add_published_actions (DatelineWindow *self);
void dateline_window_ask_published       (DatelineWindow *self,
                                          gboolean        is_asked);
void dateline_window_cancel_dating       (DatelineWindow *self);
void dateline_window_follow_confidence   (DatelineWindow *self);
void dateline_window_add_close_request   (DatelineWindow *self);
void dateline_window_get_print_contents  (DatelineWindow        *self,
                                          DatelinePrintDialog   *dialog,
                                          DatelinePrintContents *contents);
gboolean dateline_window_preview_cb      (GtkPrintOperation        *operation,
                                          GtkPrintOperationPreview *preview,
                                          GtkPrintContext          *context,
                                          GtkWindow                *parent,
                                          DatelineWindow           *window);
void dateline_window_export              (DatelineWindow      *self,
                                          DatelinePrintDialog *dialog);
void dateline_window_show_failure        (DatelineWindow      *self,
                                          const char          *heading,
                                          const char          *body);
void dateline_window_add_settings_actions (DatelineWindow *self);
void dateline_window_set_reading_button  (DatelineWindow      *self,
                                          GtkMenuButton       *button);
void dateline_window_set_compact         (DatelineWindow      *self,
                                          gboolean             is_compact);
void dateline_window_set_title           (DatelineWindow      *self,
                                          const char          *title,
                                          const char          *subtitle);
void dateline_window_name_document       (DatelineWindow      *self);
void dateline_window_follow_headline     (DatelineWindow      *self);
void dateline_window_show_document       (DatelineWindow      *self,
                                          DatelineDocument    *shown);
void dateline_window_take                (DatelineWindow        *self,
                                          DatelineLoadedArticle *loaded);
void dateline_window_update_save         (DatelineWindow      *self);
char *dateline_window_dup_source_name    (DatelineWindow      *self);
char *dateline_window_dup_file_name      (DatelineWindow      *self,
                                          const char          *suffix);
void dateline_window_load_pasted         (DatelineWindow      *self,
                                          GBytes              *page,
                                          GBytes              *text);
void dateline_window_cancel_loading      (DatelineWindow      *self);
void dateline_window_show_error          (DatelineWindow      *self,
                                          const GError        *error);
void dateline_window_show_cancelled      (DatelineWindow      *self);
void dateline_window_shorten_error       (DatelineWindow      *self,
                                          gboolean             is_short);
void dateline_window_tell                (DatelineWindow      *self,
                                          const char          *words);
void dateline_window_tell_saved          (DatelineWindow      *self,
                                          GFile               *file);
void dateline_window_show_notices        (DatelineWindow        *self,
                                          DatelineLoadedArticle *loaded);
void dateline_window_hide_notices        (DatelineWindow      *self);
void dateline_window_set_notice          (DatelineWindow      *self,
                                          DatelineNotice       notice,
                                          gboolean             is_there);
gboolean dateline_window_has_notice      (DatelineWindow      *self,
                                          DatelineNotice       notice);
gboolean dateline_window_is_short_at     (DatelineWindow      *self,
                                          int                  height);
void dateline_window_follow_bus          (DatelineWindow      *self);
void dateline_window_follow_size         (DatelineWindow      *self);
void dateline_window_save_async          (DatelineWindow      *self,
                                          GAsyncReadyCallback  callback,
                                          gpointer             user_data);
gboolean dateline_window_save_finish     (DatelineWindow      *self,
                                          GAsyncResult        *result);
void dateline_window_watch_file          (DatelineWindow      *self,
                                          const char          *stamp);
void dateline_window_unwatch_file        (DatelineWindow      *self);
void dateline_window_remember_file       (DatelineWindow      *self);
void dateline_window_open_files          (DatelineWindow      *self,
                                          GFile              **files,
                                          guint                n_files);
void dateline_window_follow_bookmark     (DatelineWindow *self);
void dateline_window_keep_bookmark       (DatelineWindow *self);
void dateline_window_restore_bookmark    (DatelineWindow *self);

/* Where the sidebar lies over the article it would hide what was asked for. */
void dateline_window_uncover_article     (DatelineWindow *self);
void dateline_window_connect_sidebar     (DatelineWindow *self);

G_END_DECLS
