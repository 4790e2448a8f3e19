/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineNameTail:
 * @DATELINE_NAME_TAIL_FORM: the legal form of a firm ("Inc")
 * @DATELINE_NAME_TAIL_BODY: a firm or a body, whoever's forename it begins with ("Institute")
 * @DATELINE_NAME_TAIL_COMPANY: a firm that may have the name of a person ("Freight")
 * @DATELINE_NAME_TAIL_OPTIONAL: what a short name leaves out ("Group")
 * @DATELINE_NAME_TAIL_FIRM: a firm or a body, but for a name that begins with a forename
 *   ("Herald")
 * @DATELINE_NAME_TAIL_STREET: a street, whoever's forename it begins with
 * @DATELINE_NAME_TAIL_PLACE: a place, but for a name that begins with a forename ("Park")
 * @DATELINE_NAME_TAIL_TEAM: a team, behind its town ("Lakers")
 *
 * What the last word of a name tells of it.
 */
typedef enum {
  DATELINE_NAME_TAIL_FORM = 1 << 0,
  DATELINE_NAME_TAIL_BODY = 1 << 1,
  DATELINE_NAME_TAIL_COMPANY = 1 << 2,
  DATELINE_NAME_TAIL_OPTIONAL = 1 << 3,
  DATELINE_NAME_TAIL_FIRM = 1 << 4,
  DATELINE_NAME_TAIL_STREET = 1 << 5,
  DATELINE_NAME_TAIL_PLACE = 1 << 6,
  DATELINE_NAME_TAIL_TEAM = 1 << 7,
} DatelineNameTail;

guint dateline_name_tail_find (guint32 hash);

G_END_DECLS
