/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Kinds: their names in documents and for readers. */

#include "core/dateline-kind.h"

static void
test_kinds (void)
{
  static const char *const ids[DATELINE_N_KINDS] = {
    "person", "organization", "place", "date", "event", "topic", "other",
  };

  for (guint i = 0; i < DATELINE_N_KINDS; i++) {
    const DatelineKind kind = (DatelineKind) i;

    g_assert_cmpstr (dateline_kind_get_id (kind), ==, ids[i]);
    g_assert_cmpint (dateline_kind_from_id (ids[i]), ==, kind);
    g_assert_cmpstr (dateline_kind_get_name (kind), !=, dateline_kind_get_plural_name (kind));
    g_assert_cmpstr (dateline_kind_get_noun (kind), !=, dateline_kind_get_name (kind));
  }

  g_assert_cmpstr (dateline_kind_get_name (DATELINE_KIND_PERSON), ==, "Person");
  g_assert_cmpstr (dateline_kind_get_plural_name (DATELINE_KIND_PERSON), ==, "People");
  g_assert_cmpstr (dateline_kind_get_noun (DATELINE_KIND_PERSON), ==, "person");

  g_assert_cmpint (dateline_kind_from_id ("ship"), ==, DATELINE_KIND_OTHER);
  g_assert_cmpint (dateline_kind_from_id ("Person"), ==, DATELINE_KIND_OTHER);
  g_assert_cmpint (dateline_kind_from_id (NULL), ==, DATELINE_KIND_OTHER);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/kind/names-there-and-back", test_kinds);

  return g_test_run ();
}
