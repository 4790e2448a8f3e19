/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a date says: its bounds, its precision, its kind and its order. */

#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

static DatelineDateKind
get_kind_of_date (const DatelineEdtf *self)
{
  const DatelineEdtfDate *date = &self->items[0].from;

  if (date->is_uncertain)
    return DATELINE_DATE_KIND_UNCERTAIN;
  if (date->is_approximate)
    return DATELINE_DATE_KIND_APPROXIMATE;
  if (self->precision >= DATELINE_PRECISION_DAY)
    return DATELINE_DATE_KIND_EXACT;
  if (self->precision >= DATELINE_PRECISION_SEASON)
    return DATELINE_DATE_KIND_MONTH;

  return DATELINE_DATE_KIND_YEAR;
}

static gboolean
is_end_unknown (const DatelineEdtf *self)
{
  return self->items[0].from.end == DATELINE_EDTF_END_UNKNOWN ||
         self->items[0].to.end == DATELINE_EDTF_END_UNKNOWN;
}

/**
 * dateline_edtf_get_text:
 * @self: a date
 *
 * The date as it was read.
 *
 * Returns: the text
 */
const char *
dateline_edtf_get_text (const DatelineEdtf *self)
{
  return self->text;
}

/**
 * dateline_edtf_get_earliest:
 * @self: a date
 *
 * The first second that the date can mean. Approximate and uncertain dates
 * count as if they were exact; a time without a zone counts as UTC. A season
 * that belongs to no hemisphere is taken as that of the northern one, and a
 * winter as beginning in December of its year.
 *
 * Returns: seconds since 1970-01-01T00:00:00 UTC, or %DATELINE_INSTANT_MIN if
 *   there is no bound
 */
gint64
dateline_edtf_get_earliest (const DatelineEdtf *self)
{
  return self->earliest;
}

/**
 * dateline_edtf_get_latest:
 * @self: a date
 *
 * The last second that the date can mean, itself included; see
 * [method@Dateline.Edtf.get_earliest].
 *
 * Returns: seconds since 1970-01-01T00:00:00 UTC, or %DATELINE_INSTANT_MAX if
 *   there is no bound
 */
gint64
dateline_edtf_get_latest (const DatelineEdtf *self)
{
  return self->latest;
}

/**
 * dateline_edtf_get_precision:
 * @self: a date
 *
 * How fine the date is. Parts that are unspecified do not count: `2025-05-XX`
 * is as fine as a month. Of an interval or a set it is the coarsest of its
 * dates.
 *
 * Returns: the precision; never %DATELINE_PRECISION_UNKNOWN
 */
DatelinePrecision
dateline_edtf_get_precision (const DatelineEdtf *self)
{
  return self->precision;
}

/**
 * dateline_edtf_get_kind:
 * @self: a date
 *
 * What sort of date it is. What is both uncertain and approximate counts as
 * uncertain; a set that is open at one side as before or after.
 *
 * Returns: the kind; never %DATELINE_DATE_KIND_UNDATED
 */
DatelineDateKind
dateline_edtf_get_kind (const DatelineEdtf *self)
{
  if (self->shape == DATELINE_EDTF_SHAPE_DATE)
    return get_kind_of_date (self);
  if (self->shape == DATELINE_EDTF_SHAPE_INTERVAL && is_end_unknown (self))
    return DATELINE_DATE_KIND_OPEN;
  if (self->earliest == DATELINE_INSTANT_MIN && self->latest != DATELINE_INSTANT_MAX)
    return DATELINE_DATE_KIND_BEFORE;
  if (self->latest == DATELINE_INSTANT_MAX && self->earliest != DATELINE_INSTANT_MIN)
    return DATELINE_DATE_KIND_AFTER;

  return DATELINE_DATE_KIND_RANGE;
}

/**
 * dateline_edtf_get_date:
 * @self: a date
 * @year: (out) (optional): the year, where 0 is 1 BCE; of a decade, century or
 *   millennium the first
 * @month: (out) (optional): 1 to 12, or 0 if it is not known
 * @day: (out) (optional): 1 to 31, or 0 if it is not known
 *
 * The parts of a single date.
 *
 * Returns: %TRUE if it is one, %FALSE for an interval or a set, of which
 *   nothing is set
 */
gboolean
dateline_edtf_get_date (const DatelineEdtf *self, gint64 *year, int *month, int *day)
{
  const DatelineEdtfDate *date = &self->items[0].from;

  if (self->shape != DATELINE_EDTF_SHAPE_DATE)
    return FALSE;

  if (year != NULL)
    *year = date->year;
  if (month != NULL)
    *month = date->month <= 12 ? date->month : 0;
  if (day != NULL)
    *day = date->day;

  return TRUE;
}

/**
 * dateline_edtf_compare:
 * @a: a date
 * @b: another date
 *
 * Compares by the earliest instant, then the latest, then the finer precision
 * first, then the text: a total order.
 *
 * Returns: a negative number if @a comes first, a positive one if @b does, 0
 *   if they are written alike
 */
int
dateline_edtf_compare (const DatelineEdtf *a, const DatelineEdtf *b)
{
  if (a->earliest != b->earliest)
    return a->earliest < b->earliest ? -1 : 1;
  if (a->latest != b->latest)
    return a->latest < b->latest ? -1 : 1;
  if (a->precision != b->precision)
    return a->precision > b->precision ? -1 : 1;

  return strcmp (a->text, b->text);
}

/**
 * dateline_date_kind_get_name:
 * @kind: a kind of date
 *
 * What the kind is called, in a word or two in the reader's language; said
 * beside the mark that stands for it.
 *
 * Returns: the name
 */
const char *
dateline_date_kind_get_name (DatelineDateKind kind)
{
  /* Translators: how much is known of a date. */
  static const char *const names[DATELINE_N_DATE_KINDS] = {
    [DATELINE_DATE_KIND_EXACT] = NC_("kind of date", "exact date"),
    [DATELINE_DATE_KIND_MONTH] = NC_("kind of date", "month only"),
    [DATELINE_DATE_KIND_YEAR] = NC_("kind of date", "year only"),
    [DATELINE_DATE_KIND_APPROXIMATE] = NC_("kind of date", "approximate"),
    [DATELINE_DATE_KIND_UNCERTAIN] = NC_("kind of date", "uncertain"),
    [DATELINE_DATE_KIND_BEFORE] = NC_("kind of date", "before"),
    [DATELINE_DATE_KIND_AFTER] = NC_("kind of date", "after"),
    [DATELINE_DATE_KIND_OPEN] = NC_("kind of date", "end not known"),
    [DATELINE_DATE_KIND_RANGE] = NC_("kind of date", "range"),
    [DATELINE_DATE_KIND_UNDATED] = NC_("kind of date", "undated"),
  };

  g_return_val_if_fail (kind < DATELINE_N_DATE_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "kind of date", names[kind]);
}
