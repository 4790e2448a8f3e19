/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "core/dateline-block.h"
#include "core/dateline-span.h"

G_BEGIN_DECLS

/* Room for an EDTF interval of two moments, and its end. */
#define DATELINE_DATE_VALUE_SIZE 48

/* What sort of time the words mean, as TIMEX3 has it. */
typedef enum {
  DATELINE_DATE_TYPE_DATE,
  DATELINE_DATE_TYPE_TIME,
  DATELINE_DATE_TYPE_DURATION,
  DATELINE_DATE_TYPE_SET,
} DatelineDateType;

/* What a date is counted from. */
typedef enum {
  DATELINE_DATE_ANCHOR_NONE,      /* the words say all */
  DATELINE_DATE_ANCHOR_PUBLISHED, /* the publication date */
  DATELINE_DATE_ANCHOR_TEXT,      /* an earlier date of the text */
} DatelineDateAnchor;

/**
 * DatelineDateFlags:
 * @DATELINE_DATE_RECURRING: it comes again and again: "every Monday"
 * @DATELINE_DATE_VAGUE: the words name no bounds: "recently", "years ago"
 * @DATELINE_DATE_FUTURE: the words speak of what is to come
 * @DATELINE_DATE_APPROXIMATE: "about", "around", "circa"
 * @DATELINE_DATE_DATELINE: it is the publication date, as the article says it
 * @DATELINE_DATE_NEEDS_PUBLISHED: it would have a place on the line if the
 *   publication date were known
 */
typedef enum {
  DATELINE_DATE_RECURRING = 1 << 0,
  DATELINE_DATE_VAGUE = 1 << 1,
  DATELINE_DATE_FUTURE = 1 << 2,
  DATELINE_DATE_APPROXIMATE = 1 << 3,
  DATELINE_DATE_DATELINE = 1 << 4,
  DATELINE_DATE_NEEDS_PUBLISHED = 1 << 5,
} DatelineDateFlags;

/* One block of an article, with the tokens that dateline_tokenize() gives. */
typedef struct {
  const char *text;
  const GArray *tokens;
  DatelineBlockType type;
} DatelineDateText;

/* What the article says of itself. */
typedef struct {
  const char *published; /* EDTF, a day or a moment; NULL if not known */
  const char *language;  /* BCP 47; NULL stands for English */
} DatelineDateContext;

/* The words of one TIMEX3 expression: a range such as "from May to June" has two. */
typedef struct {
  guint start_char;
  guint end_char;
  DatelineDateType type;
  char value[DATELINE_DATE_VALUE_SIZE]; /* EDTF of these words alone; empty for none */
  char timex[DATELINE_DATE_VALUE_SIZE]; /* the TIMEX3 value; empty for none */
} DatelineDatePart;

/* A date in the text. All strings are in the struct or static: nothing is to be freed. */
typedef struct {
  DatelineSpan span;   /* the words, without prepositions */
  DatelineSpan phrase; /* the same with "since", "between" and such: for "Why this date?" */
  DatelineDateType type;
  DatelineDateFlags flags;
  DatelineDateAnchor anchor;
  char anchor_value[DATELINE_DATE_VALUE_SIZE]; /* EDTF; empty for none */
  const char *rule;                            /* a stable word */
  double confidence;                           /* 0 to 1 */
  char value[DATELINE_DATE_VALUE_SIZE];        /* EDTF; empty where it has no place on the line */
  DatelineDatePart parts[2];
  guint n_parts;
} DatelineFoundDate;

GArray *dateline_dates_find (const DatelineDateText *texts,
                             guint n_texts,
                             const DatelineDateContext *context);
const char *dateline_date_rule_to_words (const char *rule);

G_END_DECLS
