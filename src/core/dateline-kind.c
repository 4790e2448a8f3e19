/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The kinds of marks: how a document writes them and what a reader calls them. */

#include "dateline-kind.h"

#include <glib/gi18n-lib.h>

typedef struct {
  const char *id;
  const char *name;
  const char *plural_name;
  const char *noun;
} KindNames;

static const KindNames kinds[DATELINE_N_KINDS] = {
  /* Translators: the kinds of what is marked in a text: first for one, then
   * for many of them, as a heading or on a button that shows or hides them,
   * then for one within a sentence ("Cong Peiwu, person"). */
  [DATELINE_KIND_PERSON] = { "person", N_("Person"), N_("People"), NC_("noun", "person") },
  [DATELINE_KIND_ORGANIZATION] = { "organization", N_("Organization"), N_("Organizations"),
                                   NC_("noun", "organization") },
  [DATELINE_KIND_PLACE] = { "place", N_("Place"), N_("Places"), NC_("noun", "place") },
  [DATELINE_KIND_DATE] = { "date", N_("Date"), N_("Dates"), NC_("noun", "date") },
  [DATELINE_KIND_EVENT] = { "event", N_("Event"), N_("Events"), NC_("noun", "event") },
  [DATELINE_KIND_TOPIC] = { "topic", N_("Topic"), N_("Topics"), NC_("noun", "topic") },
  [DATELINE_KIND_OTHER] = { "other", N_("Other"), N_("Others"), NC_("noun", "other") },
};

/**
 * dateline_kind_from_id:
 * @id: (nullable): the kind as a document writes it
 *
 * Finds the kind that a document calls @id. A name that is not one of the
 * table's is no mistake: it is %DATELINE_KIND_OTHER.
 *
 * Returns: the kind
 */
DatelineKind
dateline_kind_from_id (const char *id)
{
  for (guint i = 0; i < DATELINE_N_KINDS; i++) {
    if (g_strcmp0 (kinds[i].id, id) == 0)
      return (DatelineKind) i;
  }

  return DATELINE_KIND_OTHER;
}

/**
 * dateline_kind_get_id:
 * @kind: a kind
 *
 * The name of @kind in a document; it is never translated.
 *
 * Returns: the name
 */
const char *
dateline_kind_get_id (DatelineKind kind)
{
  g_return_val_if_fail (kind < DATELINE_N_KINDS, NULL);

  return kinds[kind].id;
}

/**
 * dateline_kind_get_name:
 * @kind: a kind
 *
 * The name of one thing of @kind ("Person") in the reader's language.
 *
 * Returns: the name
 */
const char *
dateline_kind_get_name (DatelineKind kind)
{
  g_return_val_if_fail (kind < DATELINE_N_KINDS, NULL);

  return _(kinds[kind].name);
}

/**
 * dateline_kind_get_plural_name:
 * @kind: a kind
 *
 * The name of many things of @kind ("People") in the reader's language.
 *
 * Returns: the name
 */
const char *
dateline_kind_get_plural_name (DatelineKind kind)
{
  g_return_val_if_fail (kind < DATELINE_N_KINDS, NULL);

  return _(kinds[kind].plural_name);
}

/**
 * dateline_kind_get_noun:
 * @kind: a kind
 *
 * What one thing of @kind is called within a sentence ("person") in the
 * reader's language.
 *
 * Returns: the noun
 */
const char *
dateline_kind_get_noun (DatelineKind kind)
{
  g_return_val_if_fail (kind < DATELINE_N_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "noun", kinds[kind].noun);
}
