/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "dateline-annotation.h"
#include "dateline-edtf.h"
#include "dateline-entity.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_EVENT (dateline_event_get_type ())

G_DECLARE_FINAL_TYPE (DatelineEvent, dateline_event, DATELINE, EVENT, GObject)

const char         *dateline_event_get_id           (DatelineEvent *self);
const char         *dateline_event_get_title        (DatelineEvent *self);
DatelineEdtf       *dateline_event_get_when         (DatelineEvent *self);
DatelineEdtf       *dateline_event_get_before       (DatelineEvent *self);
DatelineEdtf       *dateline_event_get_after        (DatelineEvent *self);
DatelineEdtf       *dateline_event_get_date         (DatelineEvent *self);
DatelineDateKind    dateline_event_get_date_kind    (DatelineEvent *self);
char               *dateline_event_dup_date_words   (DatelineEvent *self);
char               *dateline_event_dup_date_words_with
                                                    (DatelineEvent   *self,
                                                     DatelineCalendar calendar);
GListModel         *dateline_event_get_participants (DatelineEvent *self);
DatelineEntity     *dateline_event_get_place        (DatelineEvent *self);
const DatelineSpan *dateline_event_get_evidence     (DatelineEvent *self,
                                                     guint         *n_spans);
DatelineOrigin      dateline_event_get_origin       (DatelineEvent *self);
double              dateline_event_get_confidence   (DatelineEvent *self);
int                 dateline_event_compare_time     (DatelineEvent *a,
                                                     DatelineEvent *b);
int                 dateline_event_compare_story    (DatelineEvent *a,
                                                     DatelineEvent *b);

G_END_DECLS
