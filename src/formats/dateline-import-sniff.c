/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tells the formats apart: by the media type, by the file's name, and where
 * those say nothing, by how the file begins. */

#include "dateline-import.h"

#include <string.h>

#define SNIFFED_BYTES 4096
#define MIN_MAIL_HEADERS 3

typedef struct {
  const char *name;
  DatelineImportFormat format;
} Known;

static const Known media_types[] = {
  { "application/vnd.dateline+json", DATELINE_IMPORT_DOCUMENT },
  { "text/html", DATELINE_IMPORT_HTML },
  { "application/xhtml+xml", DATELINE_IMPORT_HTML },
  { "text/markdown", DATELINE_IMPORT_MARKDOWN },
  { "text/x-markdown", DATELINE_IMPORT_MARKDOWN },
  { "multipart/related", DATELINE_IMPORT_MHTML },
  { "message/rfc822", DATELINE_IMPORT_MHTML },
  { "application/x-mimearchive", DATELINE_IMPORT_MHTML },
  { "application/x-mhtml", DATELINE_IMPORT_MHTML },
};

static const Known suffixes[] = {
  { ".dateline", DATELINE_IMPORT_DOCUMENT }, { ".html", DATELINE_IMPORT_HTML },
  { ".htm", DATELINE_IMPORT_HTML },          { ".xhtml", DATELINE_IMPORT_HTML },
  { ".xht", DATELINE_IMPORT_HTML },          { ".shtml", DATELINE_IMPORT_HTML },
  { ".md", DATELINE_IMPORT_MARKDOWN },       { ".markdown", DATELINE_IMPORT_MARKDOWN },
  { ".mdown", DATELINE_IMPORT_MARKDOWN },    { ".mkd", DATELINE_IMPORT_MARKDOWN },
  { ".mht", DATELINE_IMPORT_MHTML },         { ".mhtml", DATELINE_IMPORT_MHTML },
  { ".eml", DATELINE_IMPORT_MHTML },
};

/* How pages begin that somebody saved or copied a part of. */
static const char *const page_starts[] = {
  "<!doctype html", "<html", "<head", "<body", "<meta ", "<title",  "<article", "<main", "<section",
  "<div",           "<p>",   "<p ",   "<h1",   "<h2",    "<table",  "<ul",      "<ol",   "<span",
  "<blockquote",    "<a ",   "<b>",   "<i>",   "<em>",   "<strong", "<figure",  "<img",  "<base ",
};

static gboolean
find_media_type (const char *content_type, DatelineImportFormat *format)
{
  const gsize length = content_type != NULL ? strcspn (content_type, "; \t") : 0;

  for (gsize i = 0; i < G_N_ELEMENTS (media_types); i++) {
    if (length == strlen (media_types[i].name) &&
        g_ascii_strncasecmp (content_type, media_types[i].name, length) == 0) {
      *format = media_types[i].format;
      return TRUE;
    }
  }

  return FALSE;
}

static gboolean
find_suffix (const char *name, DatelineImportFormat *format)
{
  const char *suffix = name != NULL ? strrchr (name, '.') : NULL;

  for (gsize i = 0; suffix != NULL && i < G_N_ELEMENTS (suffixes); i++) {
    if (g_ascii_strcasecmp (suffix, suffixes[i].name) == 0) {
      *format = suffixes[i].format;
      return TRUE;
    }
  }

  return FALSE;
}

/* The head of a file in small letters; of UTF-16 the low bytes, where ASCII is. */
static char *
get_head (GBytes *bytes)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  GString *head = g_string_new (NULL);

  for (gsize i = 0; i < MIN (n_bytes, SNIFFED_BYTES); i++) {
    if (data[i] != '\0' && (guchar) data[i] < 0x80)
      g_string_append_c (head, g_ascii_tolower (data[i]));
  }

  return g_string_free (head, FALSE);
}

static gboolean
is_document (const char *head)
{
  return *head == '{' && strstr (head, "\"format\"") != NULL &&
         strstr (head, "\"dateline\"") != NULL;
}

static gboolean
is_mhtml (const char *head)
{
  const char *version = strstr (head, "mime-version:");

  return version != NULL && (version == head || version[-1] == '\n') &&
         strchr (head, '<') != head && strstr (head, "content-type:") != NULL;
}

/* A mail that was saved without what programs need: lines such as “From: …” above an empty
 * one. */
static gboolean
is_mail (const char *head)
{
  static const char *const names[] = { "from:", "subject:", "date:", "to:", "message-id:" };
  g_auto (GStrv) lines = g_strsplit (head, "\n", -1);
  guint n_names = 0;
  guint n_lines = 0;

  for (; lines[n_lines] != NULL && *g_strchomp (lines[n_lines]) != '\0'; n_lines++) {
    const char *line = lines[n_lines];

    /* As boxes of mail begin each. */
    if (n_lines == 0 && g_str_has_prefix (line, "from "))
      continue;
    if (*line != ' ' && *line != '\t' &&
        line[strspn (line, "abcdefghijklmnopqrstuvwxyz0123456789-")] != ':')
      return FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
      n_names += g_str_has_prefix (line, names[i]) != 0;
  }

  return n_names >= MIN_MAIL_HEADERS && lines[n_lines] != NULL && lines[n_lines + 1] != NULL;
}

static gboolean
is_page (const char *head)
{
  const char *at = head;

  /* Comments and declarations before the page proper. */
  while (g_str_has_prefix (at, "<!--") || g_str_has_prefix (at, "<?xml")) {
    const char *mark = at[1] == '!' ? "-->" : "?>";
    const char *end = strstr (at, mark);

    if (end == NULL)
      return strstr (head, "<html") != NULL;
    at = end + strlen (mark);
    at += strspn (at, " \t\r\n");
  }

  for (gsize i = 0; i < G_N_ELEMENTS (page_starts); i++) {
    if (g_str_has_prefix (at, page_starts[i]))
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_import_sniff:
 * @bytes: the whole file, or its first few thousand bytes
 * @name: (nullable): the name of the file, or of its last part
 * @content_type: (nullable): its media type, if it is known
 *
 * Tells what a file is. A file that claims to be a page and is a MIME message
 * is taken for one, since browsers save those under any name.
 *
 * Returns: the format; %DATELINE_IMPORT_TEXT for whatever is not known
 */
DatelineImportFormat
dateline_import_sniff (GBytes *bytes, const char *name, const char *content_type)
{
  g_autofree char *whole_head = NULL;
  const char *head;
  DatelineImportFormat format;
  gboolean is_known;

  g_return_val_if_fail (bytes != NULL, DATELINE_IMPORT_TEXT);

  whole_head = get_head (bytes);
  head = whole_head + strspn (whole_head, " \t\r\n");
  is_known = find_media_type (content_type, &format) || find_suffix (name, &format);

  if (is_known)
    return format == DATELINE_IMPORT_HTML && is_mhtml (head) ? DATELINE_IMPORT_MHTML : format;
  if (is_document (head))
    return DATELINE_IMPORT_DOCUMENT;
  if (content_type != NULL && g_str_equal (content_type, "text/plain") && name == NULL)
    return DATELINE_IMPORT_TEXT;
  if (is_mhtml (head) || is_mail (head))
    return DATELINE_IMPORT_MHTML;

  return is_page (head) ? DATELINE_IMPORT_HTML : DATELINE_IMPORT_TEXT;
}
