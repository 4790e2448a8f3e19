/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a card says of an entity. */

#include "dateline-card-words.h"

#include <glib/gi18n-lib.h>

/**
 * dateline_card_words_get_icon_name:
 * @kind: a kind
 *
 * Names the icon of @kind.
 *
 * Returns: the name of an icon
 */
const char *
dateline_card_words_get_icon_name (DatelineKind kind)
{
  switch (kind) {
  case DATELINE_KIND_PERSON:
    return "dateline-person-symbolic";
  case DATELINE_KIND_ORGANIZATION:
    return "dateline-organization-symbolic";
  case DATELINE_KIND_PLACE:
    return "dateline-place-symbolic";
  case DATELINE_KIND_DATE:
    return "dateline-date-symbolic";
  case DATELINE_KIND_EVENT:
    return "dateline-event-symbolic";
  case DATELINE_KIND_TOPIC:
  case DATELINE_KIND_OTHER:
  default:
    return "dateline-topic-symbolic";
  }
}

/**
 * dateline_card_words_dup_subtitle:
 * @entity: an entity
 *
 * Says what kind of thing @entity is, and who or what it is where that is known.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_card_words_dup_subtitle (DatelineEntity *entity)
{
  const char *kind = dateline_entity_get_kind_name (entity);
  const char *what = dateline_entity_get_role (entity);

  if (what == NULL)
    what = dateline_entity_get_description (entity);
  if (what == NULL)
    return g_strdup (kind);

  /* Translators: a kind and who or what it is: "Person · China’s ambassador to Iran". */
  return g_strdup_printf (_("%1$s · %2$s"), kind, what);
}

/**
 * dateline_card_words_dup_aliases:
 * @entity: an entity
 *
 * Says what else @entity is called.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where it has one name
 */
char *
dateline_card_words_dup_aliases (DatelineEntity *entity)
{
  const char *const *aliases = dateline_entity_get_aliases (entity);
  g_autofree char *list = NULL;

  if (aliases == NULL || aliases[0] == NULL)
    return NULL;

  /* Translators: stands between the names in "Also called: Ambassador Cong, the ambassador". */
  list = g_strjoinv (C_("list of names", ", "), (char **) aliases);
  return g_strdup_printf (_("Also called: %s"), list);
}
