/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineNameKind:
 * @DATELINE_NAME_PERSON: a person
 * @DATELINE_NAME_ORGANIZATION: an organization
 * @DATELINE_NAME_PLACE: a place
 * @DATELINE_NAME_PEOPLE: a people, or what belongs to one ("Iranian")
 * @DATELINE_NAME_EVENT: an event
 * @DATELINE_NAME_OTHER: a work, a law, a product, a language
 *
 * The kinds of names that the tagger tells apart.
 */
typedef enum {
  DATELINE_NAME_PERSON,
  DATELINE_NAME_ORGANIZATION,
  DATELINE_NAME_PLACE,
  DATELINE_NAME_PEOPLE,
  DATELINE_NAME_EVENT,
  DATELINE_NAME_OTHER,
} DatelineNameKind;

#define DATELINE_N_NAME_KINDS (DATELINE_NAME_OTHER + 1)

/* Where in a name a word stands. A label is 0 outside, else 1 + 4 × kind + part. */
typedef enum {
  DATELINE_NAME_PART_BEGIN,
  DATELINE_NAME_PART_INSIDE,
  DATELINE_NAME_PART_END,
  DATELINE_NAME_PART_SINGLE,
} DatelineNamePart;

#define DATELINE_N_NAME_LABELS (1 + 4 * DATELINE_N_NAME_KINDS)
#define DATELINE_NAME_LABEL_OUTSIDE 0
#define DATELINE_NAME_LABEL(kind, part) (1u + 4u * (guint) (kind) + (guint) (part))
#define DATELINE_NAME_LABEL_KIND(label) ((DatelineNameKind) (((label) - 1) / 4))
#define DATELINE_NAME_LABEL_PART(label) ((DatelineNamePart) (((label) - 1) % 4))

/* A weight is of one label, or of all labels of a kind; those come behind. */
#define DATELINE_N_NAME_COLUMNS (DATELINE_N_NAME_LABELS + DATELINE_N_NAME_KINDS)
#define DATELINE_NAME_COLUMN(kind) (DATELINE_N_NAME_LABELS + (guint) (kind))

static inline gboolean
dateline_name_label_is_open (guint label)
{
  return label != DATELINE_NAME_LABEL_OUTSIDE &&
         (DATELINE_NAME_LABEL_PART (label) == DATELINE_NAME_PART_BEGIN ||
          DATELINE_NAME_LABEL_PART (label) == DATELINE_NAME_PART_INSIDE);
}

static inline gboolean
dateline_name_label_continues (guint label)
{
  return label != DATELINE_NAME_LABEL_OUTSIDE &&
         (DATELINE_NAME_LABEL_PART (label) == DATELINE_NAME_PART_INSIDE ||
          DATELINE_NAME_LABEL_PART (label) == DATELINE_NAME_PART_END);
}

/* Whether one label may follow another. */
static inline gboolean
dateline_name_label_may_follow (guint before, guint after)
{
  if (!dateline_name_label_is_open (before))
    return !dateline_name_label_continues (after);
  return dateline_name_label_continues (after) &&
         DATELINE_NAME_LABEL_KIND (before) == DATELINE_NAME_LABEL_KIND (after);
}

/* Makes one name of the words from one to another, both included. */
static inline void
dateline_name_labels_set (guint8 *labels, guint first, guint last, guint kind)
{
  for (guint i = first; i <= last; i++) {
    DatelineNamePart part = DATELINE_NAME_PART_INSIDE;

    if (first == last)
      part = DATELINE_NAME_PART_SINGLE;
    else if (i == first)
      part = DATELINE_NAME_PART_BEGIN;
    else if (i == last)
      part = DATELINE_NAME_PART_END;
    labels[i] = (guint8) DATELINE_NAME_LABEL (kind, part);
  }
}

G_END_DECLS
