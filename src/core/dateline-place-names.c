/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What places are called in a language, as the locale data of ICU has it. */

#include "core/dateline-place-names.h"

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <string.h>

#define MAX_NAME 128

typedef struct {
  const char *language;
  GPtrArray *names;
} Collector;

/* A place as the locale data has it: "Hongkong (Sonderverwaltungsregion China)". */
static void
add_place (Collector *self, const UChar *name, UErrorCode status)
{
  char text[3 * MAX_NAME];
  const glong least = g_str_equal (self->language, "zh") ? 2 : 3;
  char *bracket;

  if (U_FAILURE (status) || u_strToUTF8 (text, sizeof text, NULL, name, -1, &status) == NULL ||
      U_FAILURE (status))
    return;
  bracket = strpbrk (text, "(/");
  if (bracket != NULL)
    *bracket = '\0';
  bracket = strstr (text, "（");
  if (bracket != NULL)
    *bracket = '\0';
  g_strchomp (text);
  if (g_utf8_strlen (text, -1) >= least)
    g_ptr_array_add (self->names, g_strdup (text));
}

static void
add_regions (Collector *self, UDisplayContext length)
{
  static const char *const continents[] = { "150", "002", "142", "005", "019", "009", NULL };
  UDisplayContext contexts[] = { UDISPCTX_STANDARD_NAMES, length };
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *names = uldn_openForContext (self->language, contexts, 2, &status);
  const char *const *lists[] = { uloc_getISOCountries (), continents };
  UChar name[MAX_NAME];

  for (guint i = 0; U_SUCCESS (status) && i < G_N_ELEMENTS (lists); i++) {
    for (const char *const *region = lists[i]; *region != NULL; region++) {
      UErrorCode found = U_ZERO_ERROR;

      uldn_regionDisplayName (names, *region, name, MAX_NAME, &found);
      add_place (self, name, found);
    }
  }
  uldn_close (names);
}

/* The cities that zones of time are named for. */
static void
add_cities (Collector *self)
{
  static const UChar pattern[] = { 'V', 'V', 'V', 0 };
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *zones =
    ucal_openTimeZoneIDEnumeration (UCAL_ZONE_TYPE_CANONICAL_LOCATION, NULL, NULL, &status);
  const UChar *zone;

  while (U_SUCCESS (status) && (zone = uenum_unext (zones, NULL, &status)) != NULL) {
    UErrorCode found = U_ZERO_ERROR;
    UDateFormat *format;
    UChar name[MAX_NAME];

    /* Nobody writes of the stations of the Antarctic, which are called "Davis". */
    if (u_strchr (zone, '/') == NULL || u_strncmp (zone, u"Antarctica", 10) == 0)
      continue;
    format = udat_open (UDAT_PATTERN, UDAT_PATTERN, self->language, zone, -1, pattern, -1, &found);
    if (U_SUCCESS (found))
      udat_format (format, 0, name, MAX_NAME, NULL, &found);
    add_place (self, name, found);
    udat_close (format);
  }
  uenum_close (zones);
}

/**
 * dateline_place_names_get:
 * @language: two letters
 *
 * The names of states, of continents, and of the cities that zones of time are named
 * for. A name may come more than once.
 *
 * Returns: (transfer container) (element-type utf8): the names
 */
GPtrArray *
dateline_place_names_get (const char *language)
{
  Collector self = { language, g_ptr_array_new_with_free_func (g_free) };

  add_regions (&self, UDISPCTX_LENGTH_FULL);
  add_regions (&self, UDISPCTX_LENGTH_SHORT);
  add_cities (&self);
  return self.names;
}
