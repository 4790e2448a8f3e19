/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "core/dateline-document.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_READER (dateline_reader_get_type ())

G_DECLARE_FINAL_TYPE (DatelineReader, dateline_reader, DATELINE, READER, AdwBin)

GtkWidget        *dateline_reader_new          (void);
DatelineDocument *dateline_reader_get_document (DatelineReader   *self);
void              dateline_reader_set_document (DatelineReader   *self,
                                                DatelineDocument *document);
void              dateline_reader_focus_text   (DatelineReader   *self);
guint             dateline_reader_get_hidden_kinds (DatelineReader *self);
void              dateline_reader_set_hidden_kinds (DatelineReader *self,
                                                    guint           hidden_kinds);
gboolean          dateline_reader_go           (DatelineReader   *self,
                                                int               step);
void              dateline_reader_find         (DatelineReader   *self);
void              dateline_reader_step_match   (DatelineReader   *self,
                                                int               step);
void              dateline_reader_step_mark    (DatelineReader   *self,
                                                int               step);
void              dateline_reader_show_event   (DatelineReader   *self,
                                                DatelineEvent    *event);
void              dateline_reader_show_quote   (DatelineReader   *self,
                                                DatelineQuote    *quote);
void              dateline_reader_show_entity  (DatelineReader   *self,
                                                DatelineEntity   *entity);
gboolean          dateline_reader_get_bookmark (DatelineReader   *self,
                                                guint            *block,
                                                guint            *offset_char);
void              dateline_reader_show_bookmark (DatelineReader  *self,
                                                 guint            block,
                                                 guint            offset_char);
gboolean          dateline_reader_is_headline_seen (DatelineReader *self);
GListModel       *dateline_reader_list_visible_events (DatelineReader *self);
DatelineEntity   *dateline_reader_get_only     (DatelineReader   *self);
void              dateline_reader_set_only     (DatelineReader   *self,
                                                DatelineEntity   *only);
gboolean          dateline_reader_step_mention (DatelineReader   *self,
                                                int               step);
GPtrArray        *dateline_reader_list_events_here (DatelineReader *self);
void              dateline_reader_close_card   (DatelineReader   *self);
gboolean          dateline_reader_focus_find   (DatelineReader   *self);
gboolean          dateline_reader_has_find_focus (DatelineReader *self);

G_END_DECLS
