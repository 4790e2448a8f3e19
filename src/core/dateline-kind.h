/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineKind:
 * @DATELINE_KIND_PERSON: a person
 * @DATELINE_KIND_ORGANIZATION: an organization
 * @DATELINE_KIND_PLACE: a place
 * @DATELINE_KIND_DATE: a date
 * @DATELINE_KIND_EVENT: an event that has a name
 * @DATELINE_KIND_TOPIC: a topic
 * @DATELINE_KIND_OTHER: any other, which has a name of its own
 *
 * What sort of thing a mark is on; each has a colour and a line style. The order is
 * that of the chips and of Alt+1 to Alt+6.
 */
typedef enum {
  DATELINE_KIND_PERSON,
  DATELINE_KIND_ORGANIZATION,
  DATELINE_KIND_PLACE,
  DATELINE_KIND_DATE,
  DATELINE_KIND_EVENT,
  DATELINE_KIND_TOPIC,
  DATELINE_KIND_OTHER,
} DatelineKind;

#define DATELINE_N_KINDS (DATELINE_KIND_OTHER + 1)

DatelineKind  dateline_kind_from_id         (const char   *id);
const char   *dateline_kind_get_id          (DatelineKind  kind);
const char   *dateline_kind_get_name        (DatelineKind  kind);
const char   *dateline_kind_get_plural_name (DatelineKind  kind);
const char   *dateline_kind_get_noun        (DatelineKind  kind);

G_END_DECLS
