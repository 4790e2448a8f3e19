/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Addresses in a page that are relative to where it was saved from. */

#include "dateline-html-address.h"

/* GLib takes it for a mistake of the program if what it joins is no address. */
static gboolean
can_be_written (GUri *uri)
{
  const char *path = g_uri_get_path (uri);

  return g_uri_get_host (uri) != NULL ? *path == '\0' || *path == '/'
                                      : !g_str_has_prefix (path, "//");
}

/**
 * dateline_html_address_resolve:
 * @base: (nullable): what addresses in a page are relative to
 * @address: an address in it
 *
 * Makes an address absolute.
 *
 * Returns: (transfer full) (nullable): the address, or %NULL if it cannot be made
 */
char *
dateline_html_address_resolve (const char *base, const char *address)
{
  g_autoptr (GUri) uri = NULL;
  g_autoptr (GUri) absolute = NULL;

  uri = base != NULL ? g_uri_parse (base, G_URI_FLAGS_PARSE_RELAXED, NULL) : NULL;
  if (uri == NULL)
    return NULL;
  absolute = g_uri_parse_relative (uri, address, G_URI_FLAGS_PARSE_RELAXED, NULL);

  return absolute != NULL && can_be_written (absolute) ? g_uri_to_string (absolute) : NULL;
}
