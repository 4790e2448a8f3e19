/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-calendar.h"

G_BEGIN_DECLS

#define DATELINE_TYPE_EDTF (dateline_edtf_get_type ())

/* An instant is a count of seconds since 1970-01-01T00:00:00 UTC in the
 * proleptic Gregorian calendar; these two stand for no bound. */
#define DATELINE_INSTANT_MIN G_MININT64
#define DATELINE_INSTANT_MAX G_MAXINT64

/**
 * DatelinePrecision:
 * @DATELINE_PRECISION_UNKNOWN: nothing is known of the date
 * @DATELINE_PRECISION_MILLENNIUM: a thousand years
 * @DATELINE_PRECISION_CENTURY: a hundred years
 * @DATELINE_PRECISION_DECADE: ten years
 * @DATELINE_PRECISION_YEAR: a year
 * @DATELINE_PRECISION_SEASON: a season, a quarter or a half of a year
 * @DATELINE_PRECISION_MONTH: a month
 * @DATELINE_PRECISION_DAY: a day
 * @DATELINE_PRECISION_SECOND: a second
 *
 * How exactly a date is known, from the coarsest to the finest.
 */
typedef enum {
  DATELINE_PRECISION_UNKNOWN,
  DATELINE_PRECISION_MILLENNIUM,
  DATELINE_PRECISION_CENTURY,
  DATELINE_PRECISION_DECADE,
  DATELINE_PRECISION_YEAR,
  DATELINE_PRECISION_SEASON,
  DATELINE_PRECISION_MONTH,
  DATELINE_PRECISION_DAY,
  DATELINE_PRECISION_SECOND,
} DatelinePrecision;

/**
 * DatelineDateKind:
 * @DATELINE_DATE_KIND_EXACT: a day or finer
 * @DATELINE_DATE_KIND_MONTH: a month or a season
 * @DATELINE_DATE_KIND_YEAR: a year, decade or century
 * @DATELINE_DATE_KIND_APPROXIMATE: about then: `~`
 * @DATELINE_DATE_KIND_UNCERTAIN: perhaps then: `?` or `%`
 * @DATELINE_DATE_KIND_BEFORE: before that: `../d`
 * @DATELINE_DATE_KIND_AFTER: after that: `d/..`
 * @DATELINE_DATE_KIND_OPEN: with an end that is not known: `d/` or `/d`
 * @DATELINE_DATE_KIND_RANGE: `a/b`, `[a..b]` or `{a,b}`
 * @DATELINE_DATE_KIND_UNDATED: no date
 *
 * What sort of date it is; each has a mark and words of its own.
 */
typedef enum {
  DATELINE_DATE_KIND_EXACT,       /* a day or finer */
  DATELINE_DATE_KIND_MONTH,       /* a month or a season */
  DATELINE_DATE_KIND_YEAR,        /* a year, decade or century */
  DATELINE_DATE_KIND_APPROXIMATE, /* ~ */
  DATELINE_DATE_KIND_UNCERTAIN,   /* ? or % */
  DATELINE_DATE_KIND_BEFORE,      /* ../d */
  DATELINE_DATE_KIND_AFTER,       /* d/.. */
  DATELINE_DATE_KIND_OPEN,        /* an end that is not known: d/ or /d */
  DATELINE_DATE_KIND_RANGE,       /* a/b, [a..b], {a,b} */
  DATELINE_DATE_KIND_UNDATED,
} DatelineDateKind;

#define DATELINE_N_DATE_KINDS (DATELINE_DATE_KIND_UNDATED + 1)

typedef struct _DatelineEdtf DatelineEdtf;

GType dateline_edtf_get_type (void) G_GNUC_CONST;
DatelineEdtf *dateline_edtf_parse (const char *text, GError **error);
DatelineEdtf *dateline_edtf_ref (DatelineEdtf *self);
void dateline_edtf_unref (DatelineEdtf *self);
const char *dateline_edtf_get_text (const DatelineEdtf *self);
gint64 dateline_edtf_get_earliest (const DatelineEdtf *self);
gint64 dateline_edtf_get_latest (const DatelineEdtf *self);
DatelinePrecision dateline_edtf_get_precision (const DatelineEdtf *self);
DatelineDateKind dateline_edtf_get_kind (const DatelineEdtf *self);
gboolean dateline_edtf_get_date (const DatelineEdtf *self, gint64 *year, int *month, int *day);
int dateline_edtf_compare (const DatelineEdtf *a, const DatelineEdtf *b);
char *dateline_edtf_to_words (const DatelineEdtf *self);
char *dateline_edtf_to_other_words (const DatelineEdtf *self, DatelineCalendar calendar);
char *dateline_edtf_to_words_with (const DatelineEdtf *self, DatelineCalendar calendar);

const char *dateline_date_kind_get_name (DatelineDateKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineEdtf, dateline_edtf_unref)

G_END_DECLS
