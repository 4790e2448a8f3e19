/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The date of an event in the reader's language. */

#include "dateline-event-private.h"

#include <glib/gi18n-lib.h>

static char *
between_to_words (DatelineEvent *self, DatelineCalendar calendar)
{
  const gboolean is_plain = calendar == DATELINE_CALENDAR_GREGORIAN;
  g_autofree char *after = is_plain ? dateline_edtf_to_words (self->after)
                                    : dateline_edtf_to_other_words (self->after, calendar);
  g_autofree char *before = is_plain ? dateline_edtf_to_words (self->before)
                                     : dateline_edtf_to_other_words (self->before, calendar);

  if (after == NULL || before == NULL)
    return NULL;

  /* Translators: both are dates, such as "10 May 2025"; an event happened
   * at some time between them. */
  return g_strdup_printf (_("between %1$s and %2$s"), after, before);
}

/**
 * dateline_event_dup_date_words:
 * @self: an event
 *
 * The date in the reader's language, such as "10 May 2025", "after 11 May
 * 2025", "between May and July 2025" or "undated".
 *
 * Returns: (transfer full): the words
 */
char *
dateline_event_dup_date_words (DatelineEvent *self)
{
  return dateline_event_dup_date_words_with (self, DATELINE_CALENDAR_GREGORIAN);
}

/**
 * dateline_event_dup_date_words_with:
 * @self: an event
 * @calendar: a calendar
 *
 * The date as dateline_event_dup_date_words() says it, and behind it what it is
 * in another calendar.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_event_dup_date_words_with (DatelineEvent *self, DatelineCalendar calendar)
{
  g_autofree char *words = NULL;
  g_autofree char *other_words = NULL;

  g_return_val_if_fail (DATELINE_IS_EVENT (self), NULL);

  if (self->date == NULL)
    return g_strdup (dateline_date_kind_get_name (DATELINE_DATE_KIND_UNDATED));
  if (self->when != NULL || self->before == NULL || self->after == NULL)
    return dateline_edtf_to_words_with (self->date, calendar);

  words = between_to_words (self, DATELINE_CALENDAR_GREGORIAN);
  if (calendar != DATELINE_CALENDAR_GREGORIAN)
    other_words = between_to_words (self, calendar);

  return dateline_calendar_join_words (words, other_words);
}
