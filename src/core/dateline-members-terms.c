/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Takes members that mean something: addresses, confidences, choices, dates and
 * lists of names. */

#include "dateline-members-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "dateline-annotation.h"

static gboolean
is_address (const char *value)
{
  const char *host = NULL;

  if (g_str_has_prefix (value, "http://"))
    host = value + strlen ("http://");
  else if (g_str_has_prefix (value, "https://"))
    host = value + strlen ("https://");
  else
    return FALSE;

  for (const char *at = host; *at != '\0'; at++) {
    if ((guchar) *at <= ' ' || *at == 0x7f)
      return FALSE;
  }

  return *host != '\0' && *host != '/';
}

/**
 * dateline_members_get_address:
 * @self: an object
 * @name: the name of a member
 *
 * Takes an address on the web. Nothing but `http` and `https` is one: a
 * document must not make a reader open anything else.
 *
 * Returns: (nullable): the address, or %NULL if it is absent or wrong
 */
const char *
dateline_members_get_address (const DatelineMembers *self, const char *name)
{
  const char *value = dateline_members_get_string (self, name, DATELINE_MEMBER_OPTIONAL);

  if (value == NULL)
    return NULL;

  if (!is_address (value)) {
    dateline_members_report_value (self, name, DATELINE_ERROR_BAD_VALUE, value,
                                   _("is not an address that begins with http:// or https://"));
    return NULL;
  }

  return value;
}

/**
 * dateline_members_get_confidence:
 * @self: an object
 *
 * Takes the member "confidence", a number from 0 to 1.
 *
 * Returns: the number, or %DATELINE_CONFIDENCE_UNKNOWN if it is absent or wrong
 */
double
dateline_members_get_confidence (const DatelineMembers *self)
{
  JsonNode *node = dateline_members_find (self, "confidence", DATELINE_MEMBER_OPTIONAL);
  GType type;
  double value;

  if (node == NULL)
    return DATELINE_CONFIDENCE_UNKNOWN;

  type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_NONE;
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE) {
    dateline_members_report_type (self, "confidence", _("a number"), node);
    return DATELINE_CONFIDENCE_UNKNOWN;
  }

  value = type == G_TYPE_INT64 ? (double) json_node_get_int (node) : json_node_get_double (node);
  if (value >= 0.0 && value <= 1.0)
    return value;

  dateline_problems_report (self->problems, "confidence", DATELINE_ERROR_BAD_VALUE,
                            _("is not from 0 to 1"));

  return DATELINE_CONFIDENCE_UNKNOWN;
}

/**
 * dateline_members_get_choice:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 * @choices: (array zero-terminated=1): what it may be
 * @choice: (out): the 0-based position of what it is
 *
 * Takes a string that is one of a few.
 *
 * Returns: %TRUE if it is there and set
 */
gboolean
dateline_members_get_choice (const DatelineMembers *self,
                             const char            *name,
                             DatelineMemberNeed     need,
                             const char *const     *choices,
                             guint                 *choice)
{
  const char *value = dateline_members_get_string (self, name, need);
  g_autofree char *list = NULL;
  g_autofree char *what = NULL;

  if (value == NULL)
    return FALSE;

  for (guint i = 0; choices[i] != NULL; i++) {
    if (g_str_equal (choices[i], value)) {
      *choice = i;
      return TRUE;
    }
  }

  list = g_strjoinv (", ", (char **) choices);
  /* Translators: follows a value; %s is a list of values, not translated. */
  what = g_strdup_printf (_("is not one of: %s"), list);
  dateline_members_report_value (self, name, DATELINE_ERROR_BAD_VALUE, value, what);

  return FALSE;
}

/**
 * dateline_members_dup_date:
 * @self: an object
 * @name: the name of a member
 * @need: whether it must be there
 *
 * Takes a date as EDTF writes it.
 *
 * Returns: (transfer full) (nullable): the date, or %NULL if it is absent or
 *   wrong
 */
DatelineEdtf *
dateline_members_dup_date (const DatelineMembers *self, const char *name, DatelineMemberNeed need)
{
  const char *text = dateline_members_get_string (self, name, need);
  g_autoptr (GError) error = NULL;
  DatelineEdtf *date;

  if (text == NULL)
    return NULL;

  date = dateline_edtf_parse (text, &error);
  if (date == NULL)
    dateline_problems_report (self->problems, name, DATELINE_ERROR_BAD_DATE, "%s", error->message);

  return date;
}

/**
 * dateline_members_dup_names:
 * @self: an object
 * @name: the name of a member
 *
 * Takes an array of strings, none of them empty.
 *
 * Returns: (transfer full) (nullable): the strings, or %NULL if there are none
 */
char **
dateline_members_dup_names (const DatelineMembers *self, const char *name)
{
  JsonArray *array = dateline_members_get_array (self, name, DATELINE_MEMBER_OPTIONAL);
  const guint n_names = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  const gsize mark = dateline_problems_enter_member (self->problems, name);

  for (guint i = 0; i < n_names; i++) {
    JsonNode *node = json_array_get_element (array, i);
    const gsize element_mark = dateline_problems_enter_element (self->problems, i);

    if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
      dateline_members_report_type (self, NULL, _("a string"), node);
    else if (*json_node_get_string (node) == '\0')
      dateline_problems_report (self->problems, NULL, DATELINE_ERROR_BAD_VALUE, _("is empty"));
    else
      g_strv_builder_add (names, json_node_get_string (node));

    dateline_problems_leave (self->problems, element_mark);
  }

  dateline_problems_leave (self->problems, mark);

  return n_names > 0 ? g_strv_builder_end (names) : NULL;
}
