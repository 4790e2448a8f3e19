/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-annotation-private.h"
#include "dateline-timex.h"

G_BEGIN_DECLS

struct _DatelineTimex {
  DatelineAnnotation parent_instance;

  DatelineEdtf *value;
  char *phrase;
  char *anchor;
  char *rule;
};

G_END_DECLS
