/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The documents of this folder, for the tests that read them. */

#pragma once

#include "core/dateline-document-reader.h"
#include "core/dateline-error.h"

static inline GBytes *
fixture_load (const char *folder,
              const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *data;
  gsize n_bytes;

  g_file_get_contents (path, &data, &n_bytes, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, n_bytes);
}

static inline DatelineDocument *
fixture_read (const char *name)
{
  g_autoptr (GBytes) bytes = fixture_load ("good", name);
  g_autoptr (GError) error = NULL;
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (document);

  return document;
}

/* The names of the documents in a folder, sorted. */
static inline GPtrArray *
fixture_list (const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort_values (names, (GCompareFunc) g_strcmp0);
  g_assert_cmpuint (names->len, >, 0);

  return names;
}
