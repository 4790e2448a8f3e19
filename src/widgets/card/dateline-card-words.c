/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a card says of an entity. */

#include "dateline-card-words.h"

#include <glib/gi18n-lib.h>

#include "core/dateline-document-confidence.h"
#include "core/dateline-number.h"

static const char *
get_origin_words (DatelineOrigin origin)
{
  switch (origin) {
  case DATELINE_ORIGIN_PERSON:
    return _("Marked by a person");
  case DATELINE_ORIGIN_RULE:
    return _("Found by a rule");
  case DATELINE_ORIGIN_MODEL:
    return _("Found by a trained model");
  case DATELINE_ORIGIN_UNKNOWN:
  default:
    return NULL;
  }
}

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

/**
 * dateline_card_words_dup_provenance:
 * @annotation: a mention or a date
 *
 * Says who or what made @annotation, and how sure that was.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where the document
 *   says neither
 */
char *
dateline_card_words_dup_provenance (DatelineAnnotation *annotation)
{
  DatelineOrigin origin = dateline_annotation_get_origin (annotation);
  double confidence = dateline_annotation_get_confidence (annotation);
  const char *words = get_origin_words (origin);
  /* What is not certain is not rounded up to it. */
  int percent = confidence < 1 ? MIN ((int) (confidence * 100 + .5), 99) : 100;
  g_autofree char *plain = NULL, *sure = NULL;

  if (confidence < 0)
    return g_strdup (words);

  if (dateline_confidence_is_low (origin, confidence))
    /* Translators: how sure the program was of a highlight, where that is not much. */
    plain = g_strdup_printf (_("only %d %% sure"), percent);
  else
    /* Translators: how sure the program was of a highlight. */
    plain = g_strdup_printf (_("%d %% sure"), percent);
  sure = dateline_number_localize (plain);
  if (words == NULL)
    return g_steal_pointer (&sure);

  /* Translators: who or what made a highlight, and how sure that was: "Found by a rule · 92 %
   * sure". */
  return g_strdup_printf (_("%1$s · %2$s"), words, sure);
}
