/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Web and mail addresses in running text. */

#include "dateline-tokens-private.h"

#include <string.h>

/* The last labels of the domains that are written without a scheme. */
static const char *const top_domains[] = {
  "ai", "app",  "biz", "ch", "cn", "co", "com", "de",  "edu", "es", "eu", "fr", "gov", "il",
  "in", "info", "int", "io", "ir", "jp", "mil", "net", "org", "ru", "tv", "uk", "us",
};

static gboolean
starts_with (const DatelineTokenizer *self, const char *prefix)
{
  const gsize n_bytes = strlen (prefix);

  return (gsize) (self->end - self->at) > n_bytes &&
         g_ascii_strncasecmp (self->at, prefix, n_bytes) == 0;
}

static gboolean
is_domain_char (char c)
{
  return g_ascii_isalnum (c) || c == '-';
}

static gboolean
is_top_domain (const char *label, gsize n_bytes)
{
  for (guint i = 0; i < G_N_ELEMENTS (top_domains); i++) {
    if (strlen (top_domains[i]) == n_bytes && memcmp (top_domains[i], label, n_bytes) == 0)
      return TRUE;
  }
  return FALSE;
}

/* To where the text is an address, without the marks of the sentence. */
static const char *
skip_path (const DatelineTokenizer *self, const char *at)
{
  const char *start = at;

  while (at < self->end && (guchar) *at > ' ' && (guchar) *at < 0x7f &&
         strchr ("\"<>{}|\\^`", *at) == NULL)
    at++;
  while (at > start && strchr (".,;:!?)]'*", at[-1]) != NULL)
    at--;
  return at;
}

/* The end of the domain at @start, or NULL. The last label decides, so that a
 * chain of labels is read only once. */
static const char *
find_domain (DatelineTokenizer *self, const char *start, gboolean is_mail)
{
  const char *at = start;
  const char *label = start;
  guint n_labels = 1;

  if (start < self->no_domain_before)
    return NULL;
  while (at < self->end &&
         (is_domain_char (*at) ||
          (*at == '.' && at > label && at + 1 < self->end && is_domain_char (at[1])))) {
    if (*at == '.') {
      label = at + 1;
      n_labels++;
    }
    at++;
  }
  if (n_labels > 1 && (is_mail || is_top_domain (label, (gsize) (at - label))))
    return at;

  self->no_domain_before = at;
  return NULL;
}

static const char *
find_mail (DatelineTokenizer *self)
{
  const char *at = self->at;

  if (at < self->no_mail_before)
    return NULL;
  while (at < self->end && (g_ascii_isalnum (*at) || (*at != '\0' && strchr ("._-+", *at) != NULL)))
    at++;
  self->no_mail_before = at;
  if (at == self->at || at == self->end || *at != '@')
    return NULL;
  return find_domain (self, at + 1, TRUE);
}

/**
 * dateline_tokenizer_find_address:
 * @self: a tokenizer that stands where a word begins
 *
 * Finds a web or mail address, with or without a scheme.
 *
 * Returns: (nullable): where it ends, or %NULL if there is none
 */
const char *
dateline_tokenizer_find_address (DatelineTokenizer *self)
{
  const char *end;

  if (starts_with (self, "http://") || starts_with (self, "https://") ||
      starts_with (self, "ftp://") || starts_with (self, "www."))
    return skip_path (self, self->at);

  end = find_mail (self);
  if (end == NULL && self->at >= self->no_domain_before) {
    end = find_domain (self, self->at, FALSE);
    if (end != NULL && end < self->end && *end == '/')
      end = skip_path (self, end);
  }
  return end;
}
