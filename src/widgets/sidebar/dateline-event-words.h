/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-document.h"

G_BEGIN_DECLS

char *dateline_event_words_dup_date     (DatelineEvent    *event,
                                         DatelineCalendar  calendar);
char *dateline_event_words_dup_text     (DatelineEvent    *event,
                                         DatelineCalendar  calendar);
char *dateline_event_words_dup_citation (DatelineDocument *document,
                                         DatelineEvent    *event);

G_END_DECLS
