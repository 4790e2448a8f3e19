/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a timeline says: the titles of its sections and the labels of its rows. */

#include "dateline-date-format-private.h"
#include "dateline-edtf-private.h"
#include "dateline-timeline-private.h"

#include <glib/gi18n-lib.h>

static char *
capitalize (const char *words)
{
  const char *rest = *words != '\0' ? g_utf8_next_char (words) : words;
  g_autofree char *first = g_utf8_strup (words, rest - words);

  return g_strconcat (first, rest, NULL);
}

/* The bound that is true for the whole section: the latest of what is before,
 * the earliest of what is after. */
static char *
dup_bound_title (DatelineTimeline *self, guint position)
{
  const DatelineTimelineEntry *best = dateline_timeline_peek_entry (self, position);
  g_autofree char *words = NULL;
  guint start, end;

  dateline_timeline_get_section (self, position, &start, &end);
  for (guint i = start; i < end; i++) {
    const DatelineTimelineEntry *entry = dateline_timeline_peek_entry (self, i);

    if ((entry->place == DATELINE_TIMELINE_PLACE_BEFORE && entry->latest > best->latest) ||
        (entry->place == DATELINE_TIMELINE_PLACE_AFTER && entry->earliest < best->earliest))
      best = entry;
  }

  words = dateline_event_dup_date_words_with (best->event, self->calendar);
  return capitalize (words);
}

/**
 * dateline_timeline_dup_section_title:
 * @self: a timeline
 * @position: the position of an event
 *
 * Names the section that an event is in, such as "May 2025", "Earlier" or
 * "After 11 May 2025".
 *
 * Returns: (transfer full): the title
 */
char *
dateline_timeline_dup_section_title (DatelineTimeline *self, guint position)
{
  const DatelineTimelineEntry *entry;
  g_autofree char *words = NULL;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  entry = dateline_timeline_peek_entry (self, position);
  g_return_val_if_fail (entry != NULL, NULL);

  if (dateline_timeline_get_order (self) == DATELINE_TIMELINE_ORDER_STORY)
    /* Translators: a heading above events in the order in which the text tells them. */
    return g_strdup (_("As Told"));

  switch (entry->rank) {
  case DATELINE_TIMELINE_RANK_EARLIER:
    /* Translators: a heading above events without a date that came before all dated ones. */
    return g_strdup (C_("timeline", "Earlier"));
  case DATELINE_TIMELINE_RANK_LATER:
    /* Translators: a heading above events without a date that come after all dated ones,
     * be they past or still to come. */
    return g_strdup (C_("timeline", "Later"));
  case DATELINE_TIMELINE_RANK_UNDATED:
    /* Translators: a heading above events of which the text says no date. */
    return g_strdup (C_("timeline", "Undated"));
  case DATELINE_TIMELINE_RANK_GROUPS:
  default:
    break;
  }

  if (entry->place != DATELINE_TIMELINE_PLACE_DATED)
    return dup_bound_title (self, position);

  words = dateline_timeline_group_to_words (&entry->group, self->calendar);
  return capitalize (words);
}

static char *
say (DatelineDatePart part, gint64 day)
{
  return dateline_date_format_say (dateline_date_format_get_default (), DATELINE_CALENDAR_GREGORIAN,
                                   part, day);
}

/* What is left to say of a day under the heading of its group, or NULL. */
static char *
dup_day_label (const DatelineTimelineEntry *entry, DatelineTimelineUnit unit)
{
  const DatelinePrecision precision = dateline_edtf_get_precision (entry->date);
  g_autofree char *number = NULL;
  g_autofree char *weekday = NULL;
  gint64 year, day;
  int month, day_of_month;

  if (dateline_edtf_get_kind (entry->date) != DATELINE_DATE_KIND_EXACT ||
      !dateline_edtf_get_date (entry->date, &year, &month, &day_of_month) || year < 1 ||
      year > 9999 || (precision == DATELINE_PRECISION_SECOND && unit == DATELINE_TIMELINE_UNIT_DAY))
    return NULL;

  day = dateline_edtf_count_days (year, month, day_of_month);
  switch (unit) {
  case DATELINE_TIMELINE_UNIT_DAY:
    return say (DATELINE_DATE_PART_WEEKDAY, day);
  case DATELINE_TIMELINE_UNIT_MONTH:
    number = say (DATELINE_DATE_PART_DAY_OF_MONTH, day);
    weekday = say (DATELINE_DATE_PART_SHORT_WEEKDAY, day);
    /* Translators: a day and weekday, as in "10 Sat", below a heading that is the month. */
    return g_strdup_printf (C_("day below a month", "%1$s %2$s"), number, weekday);
  case DATELINE_TIMELINE_UNIT_YEAR:
    return say (DATELINE_DATE_PART_MONTH_AND_DAY, day);
  case DATELINE_TIMELINE_UNIT_DECADE:
  case DATELINE_TIMELINE_UNIT_CENTURY:
  case DATELINE_TIMELINE_UNIT_MILLENNIUM:
  default:
    return NULL;
  }
}

/* The same day in the other calendar, or NULL where there is none or the heading
 * says it. A month here reaches into two months there. */
static char *
dup_other_day_label (DatelineTimeline *self, const DatelineTimelineEntry *entry)
{
  const DatelineTimelineUnit unit = dateline_timeline_get_unit (self);
  g_autofree char *whole = dateline_edtf_to_other_words (entry->date, self->calendar);
  gint64 year;
  int month, day;

  if (whole == NULL || unit == DATELINE_TIMELINE_UNIT_DAY ||
      !dateline_edtf_get_date (entry->date, &year, &month, &day))
    return NULL;
  if (unit != DATELINE_TIMELINE_UNIT_MONTH)
    return g_steal_pointer (&whole);

  return dateline_date_format_say (dateline_date_format_get_default (), self->calendar,
                                   DATELINE_DATE_PART_MONTH_AND_DAY,
                                   dateline_edtf_count_days (year, month, day));
}

/**
 * dateline_timeline_dup_row_label:
 * @self: a timeline
 * @position: the position of an event
 *
 * The date of an event as its row says it: what the heading leaves open of a
 * day ("10 Sat" in May 2025), all of a vague one ("about May 2025"). In the
 * order of the story it is the whole date, and says where the text jumps.
 *
 * Returns: (transfer full): the label
 */
char *
dateline_timeline_dup_row_label (DatelineTimeline *self, guint position)
{
  const DatelineTimelineEntry *entry;
  g_autofree char *words = NULL;
  g_autofree char *other_words = NULL;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  entry = dateline_timeline_peek_entry (self, position);
  g_return_val_if_fail (entry != NULL, NULL);

  if (dateline_timeline_get_order (self) == DATELINE_TIMELINE_ORDER_TIME) {
    if (entry->place == DATELINE_TIMELINE_PLACE_DATED)
      words = dup_day_label (entry, dateline_timeline_get_unit (self));
    if (words == NULL)
      return dateline_event_dup_date_words_with (entry->event, self->calendar);
    other_words = dup_other_day_label (self, entry);
    return dateline_calendar_join_words (words, other_words);
  }

  words = dateline_event_dup_date_words_with (entry->event, self->calendar);
  switch (entry->jump) {
  case DATELINE_TIMELINE_JUMP_BACK:
    /* Translators: the date of an event, where the text goes back in time to tell it. */
    return g_strdup_printf (_("%s, a step back"), words);
  case DATELINE_TIMELINE_JUMP_AHEAD:
    /* Translators: the date of an event, where the text runs ahead of what it tells only later. */
    return g_strdup_printf (_("%s, a leap ahead"), words);
  case DATELINE_TIMELINE_JUMP_NONE:
  default:
    return g_steal_pointer (&words);
  }
}

/**
 * dateline_timeline_dup_jump_words:
 * @self: a timeline
 * @position: the position of an event
 *
 * Says where the text jumps to when it comes to this event.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where it goes on in
 *   the order of time
 */
char *
dateline_timeline_dup_jump_words (DatelineTimeline *self, guint position)
{
  const DatelineTimelineEntry *entry;
  g_autofree char *words = NULL;

  g_return_val_if_fail (DATELINE_IS_TIMELINE (self), NULL);

  entry = dateline_timeline_peek_entry (self, position);
  g_return_val_if_fail (entry != NULL, NULL);

  words = dateline_event_dup_date_words (entry->event);
  switch (entry->jump) {
  case DATELINE_TIMELINE_JUMP_BACK:
    /* Translators: the argument is a date, as in "10 May 2025" or "before 10 May 2025". */
    return g_strdup_printf (_("The text jumps back: %s"), words);
  case DATELINE_TIMELINE_JUMP_AHEAD:
    /* Translators: the argument is a date, as in "10 May 2025" or "after 10 May 2025". */
    return g_strdup_printf (_("The text jumps ahead: %s"), words);
  case DATELINE_TIMELINE_JUMP_NONE:
  default:
    return NULL;
  }
}
