/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A date as EDTF (ISO 8601-2) writes it: from a second to a millennium, exact
 * or not, single, an interval or a set. */

#include "dateline-edtf-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "dateline-error-private.h"

G_DEFINE_BOXED_TYPE (DatelineEdtf, dateline_edtf, dateline_edtf_ref, dateline_edtf_unref)

static const DatelineEdtfDate *
get_last_date (const DatelineEdtfItem *item)
{
  return item->is_range ? &item->to : &item->from;
}

static gboolean
is_bounded (const DatelineEdtfDate *date)
{
  return date->end == DATELINE_EDTF_END_DATE;
}

static DatelinePrecision
get_item_precision (const DatelineEdtfItem *item)
{
  const DatelineEdtfDate *last = get_last_date (item);

  if (!is_bounded (&item->from))
    return dateline_edtf_date_get_precision (last);
  if (!is_bounded (last))
    return dateline_edtf_date_get_precision (&item->from);

  return MIN (dateline_edtf_date_get_precision (&item->from),
              dateline_edtf_date_get_precision (last));
}

static void
find_bounds (DatelineEdtf *self)
{
  self->earliest = DATELINE_INSTANT_MAX;
  self->latest = DATELINE_INSTANT_MIN;
  self->precision = DATELINE_PRECISION_SECOND;

  for (guint i = 0; i < self->n_items; i++) {
    const DatelineEdtfItem *item = &self->items[i];
    const DatelineEdtfDate *last = get_last_date (item);
    const gint64 earliest = is_bounded (&item->from) ? dateline_edtf_date_get_earliest (&item->from)
                                                     : DATELINE_INSTANT_MIN;
    const gint64 latest =
      is_bounded (last) ? dateline_edtf_date_get_latest (last) : DATELINE_INSTANT_MAX;

    self->earliest = MIN (self->earliest, earliest);
    self->latest = MAX (self->latest, latest);
    self->precision = MIN (self->precision, get_item_precision (item));
  }
}

static const char *
parse_end (DatelineEdtfDate *date, const char *text, gsize n_bytes)
{
  const char *reason;

  if (n_bytes == 0 || (n_bytes == 2 && memcmp (text, "..", 2) == 0)) {
    *date = (DatelineEdtfDate) {
      .end = n_bytes == 0 ? DATELINE_EDTF_END_UNKNOWN : DATELINE_EDTF_END_OPEN,
    };
    return NULL;
  }

  reason = dateline_edtf_parse_date (date, text, n_bytes);
  if (reason == NULL && date->has_time)
    reason = N_("the ends of an interval and the dates of a set have no time of day");

  return reason;
}

static const char *
check_range (const DatelineEdtfItem *item)
{
  if (!is_bounded (&item->from) && !is_bounded (&item->to))
    return N_("there is no date in it");

  if (is_bounded (&item->from) && is_bounded (&item->to) &&
      dateline_edtf_date_get_earliest (&item->from) > dateline_edtf_date_get_latest (&item->to))
    return N_("it ends before it begins");

  return NULL;
}

static const char *
parse_interval (DatelineEdtfItem *item, const char *text, const char *slash)
{
  const char *reason = parse_end (&item->from, text, (gsize) (slash - text));

  item->is_range = TRUE;
  if (reason == NULL)
    reason = parse_end (&item->to, slash + 1, strlen (slash + 1));
  if (reason == NULL)
    reason = check_range (item);

  return reason;
}

static const char *
parse_member (DatelineEdtfItem *item, const char *text, gboolean is_first, gboolean is_last)
{
  const char *dots = strstr (text, "..");
  const char *reason;

  if (*text == '\0')
    return N_("a set has an empty place");

  item->is_range = dots != NULL;
  if (!item->is_range)
    return parse_end (&item->from, text, strlen (text));

  if ((dots == text && !is_first) || (dots[2] == '\0' && !is_last))
    return N_("only the first date of a set is open to the past and only the last to the future");

  reason = dots == text ? parse_end (&item->from, "..", 2)
                        : parse_end (&item->from, text, (gsize) (dots - text));
  if (reason == NULL)
    reason = dots[2] == '\0' ? parse_end (&item->to, "..", 2)
                             : parse_end (&item->to, dots + 2, strlen (dots + 2));
  if (reason == NULL)
    reason = check_range (item);

  return reason;
}

static const char *
parse_set (DatelineEdtf *self)
{
  const gsize n_bytes = strlen (self->text);
  const char *reason = NULL;
  g_autofree char *inside = NULL;
  g_auto (GStrv) members = NULL;

  self->shape = self->text[0] == '[' ? DATELINE_EDTF_SHAPE_ONE_OF : DATELINE_EDTF_SHAPE_ALL_OF;
  if (self->text[n_bytes - 1] != (self->text[0] == '[' ? ']' : '}'))
    return N_("the set is not closed");

  inside = g_strndup (self->text + 1, n_bytes - 2);
  members = g_strsplit (inside, ",", -1);
  self->n_items = g_strv_length (members);
  if (self->n_items == 0)
    return N_("there is no date in it");

  self->items = g_new0 (DatelineEdtfItem, self->n_items);
  for (guint i = 0; i < self->n_items && reason == NULL; i++)
    reason = parse_member (&self->items[i], members[i], i == 0, i + 1 == self->n_items);

  return reason;
}

static const char *
parse_text (DatelineEdtf *self)
{
  const char *slash = strchr (self->text, '/');

  if (self->text[0] == '\0')
    return N_("it is empty");

  if (self->text[0] == '[' || self->text[0] == '{')
    return parse_set (self);

  self->n_items = 1;
  self->items = g_new0 (DatelineEdtfItem, 1);

  if (slash == NULL) {
    self->shape = DATELINE_EDTF_SHAPE_DATE;
    return dateline_edtf_parse_date (&self->items[0].from, self->text, strlen (self->text));
  }

  self->shape = DATELINE_EDTF_SHAPE_INTERVAL;

  return parse_interval (&self->items[0], self->text, slash);
}

static void
set_error (GError **error, const char *text, const char *reason)
{
  g_autofree char *shown = dateline_error_show_value (text);

  /* Translators: the first is what was found where a date should be, the
   * second says what is wrong with it. */
  g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_BAD_DATE, _("\"%1$s\" is not a date: %2$s"),
               shown, _(reason));
}

/**
 * dateline_edtf_parse:
 * @text: a date as EDTF writes it
 * @error: return location for an error
 *
 * Reads a date. EDTF's levels 0 and 1 are understood, and of level 2 the sets
 * (`[1667,1670..1672]`, `{1960,1961-12}`), qualifiers of single parts
 * (`2004-06~-11`), parts of a year up to 41, and `1XXX`. Nothing else is:
 * neither spaces nor what other standards allow.
 *
 * What is wrong is said by an error of %DATELINE_ERROR with the code
 * %DATELINE_ERROR_BAD_DATE.
 *
 * Returns: (transfer full) (nullable): the date, or %NULL on error
 */
DatelineEdtf *
dateline_edtf_parse (const char *text, GError **error)
{
  g_autoptr (DatelineEdtf) self = NULL;
  const char *reason;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (DatelineEdtf, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_strdup (text);

  reason = parse_text (self);
  if (reason != NULL) {
    set_error (error, text, reason);
    return NULL;
  }

  find_bounds (self);

  return g_steal_pointer (&self);
}

/**
 * dateline_edtf_ref:
 * @self: a date
 *
 * Takes a reference; any thread may.
 *
 * Returns: (transfer full): the same date
 */
DatelineEdtf *
dateline_edtf_ref (DatelineEdtf *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * dateline_edtf_unref:
 * @self: (transfer full): a date
 *
 * Drops a reference; any thread may.
 */
void
dateline_edtf_unref (DatelineEdtf *self)
{
  if (g_atomic_ref_count_dec (&self->ref_count)) {
    g_free (self->text);
    g_free (self->items);
    g_free (self);
  }
}
