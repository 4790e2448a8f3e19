/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Collects what is wrong with a document, each with the path of its place. */

#include "dateline-problems-private.h"

#include <glib/gi18n-lib.h>

/**
 * dateline_problems_init:
 * @self: an uninitialised collection
 * @max_errors: how many problems to collect, at least 1
 *
 * Prepares an empty collection whose place is the top of the document.
 */
void
dateline_problems_init (DatelineProblems *self, guint max_errors)
{
  self->errors = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
  self->max_errors = max_errors;
  self->has_more = FALSE;
  self->path = g_string_new (NULL);
}

/**
 * dateline_problems_clear:
 * @self: a collection
 *
 * Frees what it holds.
 */
void
dateline_problems_clear (DatelineProblems *self)
{
  g_clear_pointer (&self->errors, g_ptr_array_unref);
  g_string_free (g_steal_pointer (&self->path), TRUE);
}

/**
 * dateline_problems_is_full:
 * @self: a collection
 *
 * Whether there is no use in looking for more.
 *
 * Returns: %TRUE if reading may stop
 */
gboolean
dateline_problems_is_full (DatelineProblems *self)
{
  return self->errors->len >= self->max_errors && (self->has_more || self->max_errors == 1);
}

/**
 * dateline_problems_enter_member:
 * @self: a collection
 * @name: the name of a member of what is being read
 *
 * Makes that member the place.
 *
 * Returns: what to leave the place with
 */
gsize
dateline_problems_enter_member (DatelineProblems *self, const char *name)
{
  const gsize mark = self->path->len;

  if (mark > 0)
    g_string_append_c (self->path, '.');
  g_string_append (self->path, name);

  return mark;
}

/**
 * dateline_problems_enter_element:
 * @self: a collection
 * @position: the 0-based position in the array that is being read
 *
 * Makes that element the place.
 *
 * Returns: what to leave the place with
 */
gsize
dateline_problems_enter_element (DatelineProblems *self, guint position)
{
  const gsize mark = self->path->len;
  char text[sizeof "[4294967295]"];
  char *start = text + sizeof text;

  /* printf() takes more than all else that is done for most elements. */
  *--start = ']';
  do
    *--start = (char) ('0' + position % 10);
  while ((position /= 10) > 0);
  *--start = '[';
  g_string_append_len (self->path, start, text + sizeof text - start);

  return mark;
}

/**
 * dateline_problems_leave:
 * @self: a collection
 * @mark: what entering returned
 *
 * Makes the place again what it was before.
 */
void
dateline_problems_leave (DatelineProblems *self, gsize mark)
{
  g_string_truncate (self->path, mark);
}

/**
 * dateline_problems_report:
 * @self: a collection
 * @member: (nullable): the member of the place that is wrong, or %NULL for the
 *   place itself
 * @code: what sort of problem it is
 * @format: a translated format for what is wrong
 * @...: what the format asks for
 *
 * Adds a problem; its message begins with the path of its place.
 */
void
dateline_problems_report (DatelineProblems *self,
                          const char *member,
                          DatelineError code,
                          const char *format,
                          ...)
{
  const gsize mark = self->path->len;
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  if (member != NULL)
    dateline_problems_enter_member (self, member);

  if (self->path->len > 0)
    dateline_problems_take (self,
                            g_error_new (DATELINE_ERROR, code, "%s: %s", self->path->str, text));
  else
    dateline_problems_take (self, g_error_new_literal (DATELINE_ERROR, code, text));

  dateline_problems_leave (self, mark);
}

/**
 * dateline_problems_take:
 * @self: a collection
 * @error: (transfer full): a problem whose message names its place
 *
 * Adds a problem.
 */
void
dateline_problems_take (DatelineProblems *self, GError *error)
{
  if (self->errors->len < self->max_errors) {
    g_ptr_array_add (self->errors, error);
  } else {
    self->has_more = TRUE;
    g_error_free (error);
  }
}

/**
 * dateline_problems_steal:
 * @self: a collection
 *
 * Ends the collection. If there was more than it could hold, the last problem
 * says so.
 *
 * Returns: (transfer full) (element-type GError): the problems
 */
GPtrArray *
dateline_problems_steal (DatelineProblems *self)
{
  if (self->has_more && self->max_errors > 1) {
    const GError *last = g_ptr_array_index (self->errors, self->errors->len - 1);

    g_ptr_array_add (
      self->errors,
      g_error_new (last->domain, last->code,
                   ngettext ("There are more problems than this one; they are not listed.",
                             "There are more problems than these %u; they are not listed.",
                             self->max_errors),
                   self->max_errors));
  }

  return g_steal_pointer (&self->errors);
}
