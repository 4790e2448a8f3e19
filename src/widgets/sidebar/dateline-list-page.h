/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_LIST_PAGE (dateline_list_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (DatelineListPage, dateline_list_page, DATELINE, LIST_PAGE, GtkWidget)

/**
 * DatelineListPageClass:
 * @create_row: makes a [class@Dateline.TextRow] without an item
 * @bind_row: makes the row of a list item tell of its item, and names it
 * @unbind_row: forgets a list item; may be %NULL
 * @dup_heading: the words above the section of a header
 * @activate: a row was pressed
 * @show_document: lists what is in a document, which may be %NULL
 * @search: lists only what has some words in it, which are folded; %NULL for all
 * @clear: ends whatever filter there is; the base ends the search
 * @dup_words: what is copied of an item
 * @dup_citation: an item with where it is from; may be %NULL
 * @show_only: leaves nothing but an item; may be %NULL
 */
struct _DatelineListPageClass {
  GtkWidgetClass parent_class;

  GtkWidget *(*create_row)    (DatelineListPage *self);
  void       (*bind_row)      (DatelineListPage *self,
                               GtkListItem      *item);
  void       (*unbind_row)    (DatelineListPage *self,
                               GtkListItem      *item);
  char      *(*dup_heading)   (DatelineListPage *self,
                               GtkListHeader    *header);
  void       (*activate)      (DatelineListPage *self,
                               gpointer          item);
  void       (*show_document) (DatelineListPage *self,
                               DatelineDocument *document);
  void       (*search)        (DatelineListPage *self,
                               const char       *needle);
  void       (*clear)         (DatelineListPage *self);
  char      *(*dup_words)     (DatelineListPage *self,
                               gpointer          item);
  char      *(*dup_citation)  (DatelineListPage *self,
                               gpointer          item);
  void       (*show_only)     (DatelineListPage *self,
                               gpointer          item);
};

/* What a page says, in the reader's language. */
typedef struct {
  const char *name;
  const char *style_class;
  const char *search_words;
  const char *empty_icon_name;
  const char *empty_title;
  const char *empty_description;
} DatelineListPageWords;

DatelineDocument *dateline_list_page_get_document (DatelineListPage            *self);
void              dateline_list_page_set_document (DatelineListPage            *self,
                                                   DatelineDocument            *document);
GListModel       *dateline_list_page_get_model    (DatelineListPage            *self);
void              dateline_list_page_set_search   (DatelineListPage            *self,
                                                   const char                  *text);
void              dateline_list_page_clear        (DatelineListPage            *self);
gpointer          dateline_list_page_get_focused  (DatelineListPage            *self);
gpointer          dateline_list_page_get_item_of  (DatelineListPage            *self,
                                                   GtkWidget                   *row);
gboolean          dateline_list_page_focus        (DatelineListPage            *self);

/* For the pages themselves. */
void              dateline_list_page_set_words    (DatelineListPage            *self,
                                                   const DatelineListPageWords *words);
void              dateline_list_page_set_empty_description
                                                  (DatelineListPage            *self,
                                                   const char                  *description);
void              dateline_list_page_set_model    (DatelineListPage            *self,
                                                   GListModel                  *model);
void              dateline_list_page_set_all      (DatelineListPage            *self,
                                                   GListModel                  *all);
void              dateline_list_page_set_headings (DatelineListPage            *self,
                                                   gboolean                     has_headings);
void              dateline_list_page_add_suffix   (DatelineListPage            *self,
                                                   GtkWidget                   *widget);
void              dateline_list_page_add_above    (DatelineListPage            *self,
                                                   GtkWidget                   *widget);
void              dateline_list_page_scroll_to    (DatelineListPage            *self,
                                                   guint                        position,
                                                   GtkListScrollFlags           flags);
void              dateline_list_page_jump_to      (DatelineListPage            *self,
                                                   guint                        position);
gboolean          dateline_list_page_scroll_to_item
                                                  (DatelineListPage            *self,
                                                   gpointer                     item);

G_END_DECLS
