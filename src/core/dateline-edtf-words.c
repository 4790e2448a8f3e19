/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says a date of any shape in the reader's language: a single one, an
 * interval, a set. */

#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

static gboolean
is_plain (const DatelineEdtfDate *date)
{
  return date->month >= 1 && date->month <= 12 && date->year > 0 && !date->has_unknown_day &&
         !date->is_uncertain && !date->is_approximate;
}

/* "10 to 12 May 2025", "10 May to 3 June 2025", "May to June 2025". */
static char *
short_range_to_words (const DatelineEdtfDate *from, const DatelineEdtfDate *to)
{
  const gboolean is_alone = from->day == 0;
  g_autofree char *first_month = NULL;
  g_autofree char *last_month = NULL;
  g_autofree char *year = NULL;

  if (!is_plain (from) || !is_plain (to) || from->year != to->year ||
      (from->day == 0) != (to->day == 0))
    return NULL;

  first_month = dateline_edtf_month_to_words (from->month, is_alone);
  last_month = dateline_edtf_month_to_words (to->month, is_alone);
  year = dateline_edtf_year_to_words (from->year);

  if (from->day == 0) {
    /* Translators: the first and the last month and the year of a period:
     * "May to June 2025". */
    return g_strdup_printf (_("%1$s to %2$s %3$s"), first_month, last_month, year);
  }

  if (from->month == to->month) {
    /* Translators: the first and the last day, the month as it is beside a
     * day, and the year of a period: "10 to 12 May 2025". */
    return g_strdup_printf (_("%1$d to %2$d %3$s %4$s"), from->day, to->day, last_month, year);
  }

  /* Translators: the first day and month, the last day and month, and the year
   * of a period: "10 May to 3 June 2025". */
  return g_strdup_printf (_("%1$d %2$s to %3$d %4$s %5$s"), from->day, first_month, to->day,
                          last_month, year);
}

static char *
range_to_words (const DatelineEdtfDate *from, const DatelineEdtfDate *to)
{
  g_autofree char *first = short_range_to_words (from, to);
  g_autofree char *last = NULL;

  if (first != NULL)
    return g_steal_pointer (&first);

  first = dateline_edtf_date_to_words (from, TRUE);
  last = dateline_edtf_date_to_words (to, FALSE);

  /* Translators: the first and the last date of a period. */
  return g_strdup_printf (_("%1$s to %2$s"), first, last);
}

static char *
interval_to_words (const DatelineEdtfItem *item)
{
  const DatelineEdtfEnd from_end = item->from.end;
  const DatelineEdtfEnd to_end = item->to.end;
  g_autofree char *words = NULL;

  if (from_end == DATELINE_EDTF_END_DATE && to_end == DATELINE_EDTF_END_DATE)
    return range_to_words (&item->from, &item->to);

  words = dateline_edtf_date_to_words (from_end == DATELINE_EDTF_END_DATE ? &item->from : &item->to,
                                       FALSE);

  if (from_end == DATELINE_EDTF_END_OPEN) {
    /* Translators: %s is a date: "before 10 May 2025". */
    return g_strdup_printf (C_("date", "before %s"), words);
  }
  if (to_end == DATELINE_EDTF_END_OPEN) {
    /* Translators: %s is a date: "after 11 May 2025". */
    return g_strdup_printf (C_("date", "after %s"), words);
  }
  if (from_end == DATELINE_EDTF_END_UNKNOWN) {
    /* Translators: %s is the date on which a period ends. */
    return g_strdup_printf (_("until %s, start unknown"), words);
  }

  /* Translators: %s is the date on which a period begins. */
  return g_strdup_printf (_("from %s, end unknown"), words);
}

static gboolean
is_closed_range (const DatelineEdtfItem *item)
{
  return item->is_range && item->from.end == DATELINE_EDTF_END_DATE &&
         item->to.end == DATELINE_EDTF_END_DATE;
}

static char *
member_to_words (const DatelineEdtfItem *item)
{
  g_autofree char *words = NULL;

  if (is_closed_range (item))
    return range_to_words (&item->from, &item->to);

  words = dateline_edtf_date_to_words (
    item->from.end == DATELINE_EDTF_END_DATE ? &item->from : &item->to, FALSE);

  if (!item->is_range)
    return g_steal_pointer (&words);

  if (item->from.end == DATELINE_EDTF_END_OPEN) {
    /* Translators: %s is the latest date of several that are possible. */
    return g_strdup_printf (_("%s or earlier"), words);
  }

  /* Translators: %s is the earliest date of several that are possible. */
  return g_strdup_printf (_("%s or later"), words);
}

static char *
set_to_words (const DatelineEdtf *self)
{
  const gboolean is_one_of = self->shape == DATELINE_EDTF_SHAPE_ONE_OF;
  g_autofree char *list = member_to_words (&self->items[0]);

  for (guint i = 1; i < self->n_items; i++) {
    g_autofree char *before = g_steal_pointer (&list);
    g_autofree char *next = member_to_words (&self->items[i]);

    if (i + 1 < self->n_items) {
      /* Translators: the dates of a list so far, and the next one. */
      list = g_strdup_printf (C_("list of dates", "%1$s, %2$s"), before, next);
    } else if (is_one_of) {
      /* Translators: the dates of a list, and the last: any one of them. */
      list = g_strdup_printf (C_("list of dates", "%1$s or %2$s"), before, next);
    } else {
      /* Translators: the dates of a list, and the last: all of them. */
      list = g_strdup_printf (C_("list of dates", "%1$s and %2$s"), before, next);
    }
  }

  /* One date is no choice, and an open one says itself that it is. */
  if (!is_one_of || (self->n_items == 1 && !is_closed_range (&self->items[0])))
    return g_steal_pointer (&list);

  /* Translators: %s is a list of dates: "one of 1667, 1668 or 1670". */
  return g_strdup_printf (_("one of %s"), list);
}

/**
 * dateline_edtf_to_words:
 * @self: a date
 *
 * Says the date in the reader's language, with the locale's names of months:
 * "10 May 2025", "about May 2025", "after 11 May 2025", "spring 2019", "1980s",
 * "44 BCE". What is uncertain or approximate about any part is said of the
 * whole date.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_edtf_to_words (const DatelineEdtf *self)
{
  switch (self->shape) {
  case DATELINE_EDTF_SHAPE_DATE:
    return dateline_edtf_date_to_words (&self->items[0].from, TRUE);
  case DATELINE_EDTF_SHAPE_INTERVAL:
    return interval_to_words (&self->items[0]);
  case DATELINE_EDTF_SHAPE_ONE_OF:
  case DATELINE_EDTF_SHAPE_ALL_OF:
  default:
    return set_to_words (self);
  }
}
