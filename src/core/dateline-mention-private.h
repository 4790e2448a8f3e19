/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-annotation-private.h"
#include "dateline-mention.h"

G_BEGIN_DECLS

struct _DatelineMention {
  DatelineAnnotation parent_instance;

  DatelineEntity *entity;
  guint ordinal;
};

G_END_DECLS
