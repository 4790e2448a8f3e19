/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A date in the text: its words, what they stand for, and why. */

#include "dateline-timex-private.h"

G_DEFINE_FINAL_TYPE (DatelineTimex, dateline_timex, DATELINE_TYPE_ANNOTATION)

enum {
  PROP_0,
  PROP_VALUE,
  PROP_PHRASE,
  PROP_ANCHOR,
  PROP_RULE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static DatelineKind
dateline_timex_real_get_kind (DatelineAnnotation *annotation)
{
  return DATELINE_KIND_DATE;
}

static char *
dateline_timex_real_dup_label (DatelineAnnotation *annotation)
{
  return dateline_edtf_to_words (DATELINE_TIMEX (annotation)->value);
}

static void
dateline_timex_finalize (GObject *object)
{
  DatelineTimex *self = DATELINE_TIMEX (object);

  g_clear_pointer (&self->value, dateline_edtf_unref);
  g_clear_pointer (&self->phrase, g_free);
  g_clear_pointer (&self->anchor, g_free);
  g_clear_pointer (&self->rule, g_free);

  G_OBJECT_CLASS (dateline_timex_parent_class)->finalize (object);
}

static void
dateline_timex_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineTimex *self = DATELINE_TIMEX (object);

  switch (prop_id) {
  case PROP_VALUE:
    g_value_set_boxed (value, self->value);
    break;
  case PROP_PHRASE:
    g_value_set_string (value, self->phrase);
    break;
  case PROP_ANCHOR:
    g_value_set_string (value, self->anchor);
    break;
  case PROP_RULE:
    g_value_set_string (value, self->rule);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_timex_class_init (DatelineTimexClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  DatelineAnnotationClass *annotation_class = DATELINE_ANNOTATION_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_timex_finalize;
  object_class->get_property = dateline_timex_get_property;
  annotation_class->get_kind = dateline_timex_real_get_kind;
  annotation_class->dup_label = dateline_timex_real_dup_label;

  /**
   * DatelineTimex:value:
   *
   * The date that the words stand for.
   */
  properties[PROP_VALUE] = g_param_spec_boxed ("value", NULL, NULL, DATELINE_TYPE_EDTF, flags);

  /**
   * DatelineTimex:phrase: (nullable)
   *
   * The words that the date was found from.
   */
  properties[PROP_PHRASE] = g_param_spec_string ("phrase", NULL, NULL, NULL, flags);

  /**
   * DatelineTimex:anchor: (nullable)
   *
   * What the date was counted from.
   */
  properties[PROP_ANCHOR] = g_param_spec_string ("anchor", NULL, NULL, NULL, flags);

  /**
   * DatelineTimex:rule: (nullable)
   *
   * The rule that gave the date.
   */
  properties[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_timex_init (DatelineTimex *self)
{
}

/**
 * dateline_timex_get_value:
 * @self: a date in the text
 *
 * The date that the words stand for.
 *
 * Returns: (transfer none): the date
 */
DatelineEdtf *
dateline_timex_get_value (DatelineTimex *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMEX (self), NULL);

  return self->value;
}

/**
 * dateline_timex_get_phrase:
 * @self: a date in the text
 *
 * The words that the date was found from, where the document says so.
 *
 * Returns: (nullable): the words, or %NULL
 */
const char *
dateline_timex_get_phrase (DatelineTimex *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMEX (self), NULL);

  return self->phrase;
}

/**
 * dateline_timex_get_anchor:
 * @self: a date in the text
 *
 * What the date was counted from, such as the day of publication or an earlier
 * date.
 *
 * Returns: (nullable): the anchor, in the document's words, or %NULL
 */
const char *
dateline_timex_get_anchor (DatelineTimex *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMEX (self), NULL);

  return self->anchor;
}

/**
 * dateline_timex_get_rule:
 * @self: a date in the text
 *
 * The rule that gave the date.
 *
 * Returns: (nullable): the rule, in the document's words, or %NULL
 */
const char *
dateline_timex_get_rule (DatelineTimex *self)
{
  g_return_val_if_fail (DATELINE_IS_TIMEX (self), NULL);

  return self->rule;
}
