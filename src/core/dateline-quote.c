/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A quote: words of the text that someone said. */

#include "dateline-quote-private.h"

#include <glib/gi18n-lib.h>

#include "dateline-core-enums.h"

G_DEFINE_FINAL_TYPE (DatelineQuote, dateline_quote, DATELINE_TYPE_ANNOTATION)

enum {
  PROP_0,
  PROP_SPEAKER,
  PROP_QUOTE_TYPE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static DatelineKind
dateline_quote_real_get_kind (DatelineAnnotation *annotation)
{
  return DATELINE_KIND_OTHER;
}

static char *
dateline_quote_real_dup_label (DatelineAnnotation *annotation)
{
  DatelineQuote *self = DATELINE_QUOTE (annotation);

  if (self->speaker == NULL)
    return g_strdup (_("Unknown speaker"));

  return g_strdup (dateline_entity_get_name (self->speaker));
}

static void
dateline_quote_finalize (GObject *object)
{
  DatelineQuote *self = DATELINE_QUOTE (object);

  g_clear_object (&self->speaker);

  G_OBJECT_CLASS (dateline_quote_parent_class)->finalize (object);
}

static void
dateline_quote_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineQuote *self = DATELINE_QUOTE (object);

  switch (prop_id) {
  case PROP_SPEAKER:
    g_value_set_object (value, self->speaker);
    break;
  case PROP_QUOTE_TYPE:
    g_value_set_enum (value, self->type);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_quote_class_init (DatelineQuoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  DatelineAnnotationClass *annotation_class = DATELINE_ANNOTATION_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_quote_finalize;
  object_class->get_property = dateline_quote_get_property;
  annotation_class->get_kind = dateline_quote_real_get_kind;
  annotation_class->dup_label = dateline_quote_real_dup_label;

  /**
   * DatelineQuote:speaker: (nullable)
   *
   * Who said it.
   */
  properties[PROP_SPEAKER] =
    g_param_spec_object ("speaker", NULL, NULL, DATELINE_TYPE_ENTITY, flags);

  /**
   * DatelineQuote:quote-type:
   *
   * Whether the words are the speaker's own.
   */
  properties[PROP_QUOTE_TYPE] = g_param_spec_enum (
    "quote-type", NULL, NULL, DATELINE_TYPE_QUOTE_TYPE, DATELINE_QUOTE_DIRECT, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_quote_init (DatelineQuote *self)
{
}

/**
 * dateline_quote_get_speaker:
 * @self: a quote
 *
 * Who said it.
 *
 * Returns: (transfer none) (nullable): the speaker, or %NULL if it is not known
 */
DatelineEntity *
dateline_quote_get_speaker (DatelineQuote *self)
{
  g_return_val_if_fail (DATELINE_IS_QUOTE (self), NULL);

  return self->speaker;
}

/**
 * dateline_quote_get_quote_type:
 * @self: a quote
 *
 * Whether the words are the speaker's own.
 *
 * Returns: the type
 */
DatelineQuoteType
dateline_quote_get_quote_type (DatelineQuote *self)
{
  g_return_val_if_fail (DATELINE_IS_QUOTE (self), DATELINE_QUOTE_DIRECT);

  return self->type;
}

/**
 * dateline_quote_get_cue:
 * @self: a quote
 *
 * The words that say that someone spoke, such as "she said".
 *
 * Returns: (transfer none) (nullable): their span, or %NULL if there is none
 */
const DatelineSpan *
dateline_quote_get_cue (DatelineQuote *self)
{
  g_return_val_if_fail (DATELINE_IS_QUOTE (self), NULL);

  return self->has_cue ? &self->cue : NULL;
}
