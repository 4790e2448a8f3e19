/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes the members of a JSON object one by one, each with its type, and reports
 * those that are not as they should be. */

#include "dateline-members-private.h"

#include <glib/gi18n-lib.h>

static const char *
get_type_name (JsonNode *node)
{
  switch (json_node_get_node_type (node)) {
  case JSON_NODE_OBJECT:
    return _("an object");
  case JSON_NODE_ARRAY:
    return _("an array");
  case JSON_NODE_NULL:
    return _("null");
  case JSON_NODE_VALUE:
  default:
    if (json_node_get_value_type (node) == G_TYPE_STRING)
      return _("a string");
    if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
      return _("true or false");
    return _("a number");
  }
}

/**
 * dateline_members_report_type:
 * @self: an object
 * @name: (nullable): the name of a member, or %NULL for the place itself
 * @wanted: what it should be, translated
 * @found: what it is
 *
 * Reports something that has the wrong type.
 */
void
dateline_members_report_type (const DatelineMembers *self,
                              const char            *name,
                              const char            *wanted,
                              JsonNode              *found)
{
  /* Translators: both are types of JSON values, such as "a string". */
  dateline_problems_report (self->problems, name, DATELINE_ERROR_WRONG_TYPE,
                            _("should be %1$s and is %2$s"), wanted, get_type_name (found));
}

/**
 * dateline_members_find:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Finds a member of any type.
 *
 * Returns: (transfer none) (nullable): the member, or %NULL if it is absent
 */
JsonNode *
dateline_members_find (const DatelineMembers *self, const char *name, DatelineMemberNeed need)
{
  JsonNode *node = json_object_get_member (self->object, name);

  if (node == NULL && need == DATELINE_MEMBER_REQUIRED)
    dateline_problems_report (self->problems, name, DATELINE_ERROR_MISSING_MEMBER,
                              _("is missing"));

  return node;
}

/**
 * dateline_members_get_string:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Takes a string.
 *
 * Returns: (nullable): the string, or %NULL if it is absent or no string
 */
const char *
dateline_members_get_string (const DatelineMembers *self, const char *name, DatelineMemberNeed need)
{
  JsonNode *node = dateline_members_find (self, name, need);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING) {
    dateline_members_report_type (self, name, _("a string"), node);
    return NULL;
  }

  return json_node_get_string (node);
}

/**
 * dateline_members_get_name:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Takes a string that may not be empty.
 *
 * Returns: (nullable): the string, or %NULL if it is absent or wrong
 */
const char *
dateline_members_get_name (const DatelineMembers *self, const char *name, DatelineMemberNeed need)
{
  const char *value = dateline_members_get_string (self, name, need);

  if (value != NULL && *value == '\0') {
    dateline_problems_report (self->problems, name, DATELINE_ERROR_BAD_VALUE, _("is empty"));
    return NULL;
  }

  return value;
}

/**
 * dateline_members_report_value:
 * @self: an object
 * @name: the name of a member
 * @code: what sort of problem it is
 * @value: what was found
 * @what: what is wrong with it, translated, to follow the value
 *
 * Reports a value and shows it.
 */
void
dateline_members_report_value (const DatelineMembers *self,
                               const char            *name,
                               DatelineError          code,
                               const char            *value,
                               const char            *what)
{
  g_autofree char *shown = dateline_error_show_value (value);

  dateline_problems_report (self->problems, name, code, "\"%s\" %s", shown, what);
}

/**
 * dateline_members_get_integer:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 * @value: (out): the number
 *
 * Takes a whole number; like JSON Schema it counts 1.0 as one.
 *
 * Returns: %TRUE if it is there and set
 */
gboolean
dateline_members_get_integer (const DatelineMembers *self,
                              const char            *name,
                              DatelineMemberNeed     need,
                              gint64                *value)
{
  JsonNode *node = dateline_members_find (self, name, need);
  double number;

  if (node == NULL)
    return FALSE;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64) {
    *value = json_node_get_int (node);
    return TRUE;
  }

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_DOUBLE) {
    number = json_node_get_double (node);
    *value = ABS (number) < 1e15 ? (gint64) number : 0;
    if (!((double) *value < number) && !((double) *value > number))
      return TRUE;

    dateline_problems_report (self->problems, name, DATELINE_ERROR_WRONG_TYPE,
                              _("is not a whole number"));
    return FALSE;
  }

  dateline_members_report_type (self, name, _("a whole number"), node);

  return FALSE;
}

/**
 * dateline_members_get_array:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Takes an array.
 *
 * Returns: (transfer none) (nullable): the array, or %NULL if it is absent or
 *   none
 */
JsonArray *
dateline_members_get_array (const DatelineMembers *self, const char *name, DatelineMemberNeed need)
{
  JsonNode *node = dateline_members_find (self, name, need);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_ARRAY (node)) {
    dateline_members_report_type (self, name, _("an array"), node);
    return NULL;
  }

  return json_node_get_array (node);
}

/**
 * dateline_members_get_object:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Takes an object.
 *
 * Returns: (transfer none) (nullable): the object, or %NULL if it is absent or
 *   none
 */
JsonObject *
dateline_members_get_object (const DatelineMembers *self, const char *name, DatelineMemberNeed need)
{
  JsonNode *node = dateline_members_find (self, name, need);

  if (node == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    dateline_members_report_type (self, name, _("an object"), node);
    return NULL;
  }

  return json_node_get_object (node);
}

/**
 * dateline_members_init_element:
 * @self: (out caller-allocates): an object
 * @problems: where problems go; the element is the place
 * @array: an array that should hold objects
 * @position: a position in it
 *
 * Takes an object out of an array.
 *
 * Returns: %TRUE if it is one
 */
gboolean
dateline_members_init_element (DatelineMembers  *self,
                               DatelineProblems *problems,
                               JsonArray        *array,
                               guint             position)
{
  JsonNode *node = json_array_get_element (array, position);

  *self = (DatelineMembers) { .problems = problems };
  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    dateline_members_report_type (self, NULL, _("an object"), node);
    return FALSE;
  }

  self->object = json_node_get_object (node);

  return TRUE;
}
