/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The article that comes with Dateline, and documents that a test wrote itself. */

#pragma once

#include "core/dateline-document-reader.h"

#define BUNDLED_ARTICLE "/io/github/dateline_reader/Dateline/articles/iran-china-ai.dateline"

static inline DatelineDocument *
read_document (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static inline DatelineDocument *
read_article (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resources_lookup_data (BUNDLED_ARTICLE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  return read_document (bytes);
}
