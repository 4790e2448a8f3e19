/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-calendar.h"
#include "core/dateline-document.h"

G_BEGIN_DECLS

/* The lines above an article in which words are found. */
typedef enum {
  DATELINE_HEADING_TITLE,
  DATELINE_HEADING_SUBTITLE,
  DATELINE_HEADING_BYLINE,
  DATELINE_N_HEADINGS
} DatelineHeading;

char **dateline_heading_dup_lines  (DatelineArticle  *article);
char  *dateline_heading_dup_byline (DatelineDocument *document,
                                    DatelineCalendar  calendar);

G_END_DECLS
