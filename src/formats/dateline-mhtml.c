/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an article of a page that was saved with its pictures in one file
 * (RFC 2557), or of a mail. */

#include "dateline-mhtml.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "core/dateline-error.h"
#include "dateline-byline.h"
#include "dateline-mime.h"
#include "dateline-plain-text.h"
#include "dateline-text-decoder.h"
#include "formats/html/dateline-html-date.h"
#include "formats/html/dateline-html.h"

#define MAX_DEPTH 8
#define MAX_BOUNDARY_BYTES 200

typedef struct {
  GCancellable *cancellable;
  GHashTable *pictures;
  DatelineMimePart page;
  DatelineMimePart text;
  gboolean has_page;
  gboolean has_text;
  char *page_type; /* (nullable) */
  char *text_type; /* (nullable) */
} Message;

static void
clear_message (Message *self)
{
  g_hash_table_unref (self->pictures);
  g_free (self->page_type);
  g_free (self->text_type);
}

static void
add_picture (Message *self, const DatelineMimePart *part)
{
  g_autofree char *location = dateline_mime_part_dup_header (part, "Content-Location");
  g_autofree char *id = dateline_mime_part_dup_header (part, "Content-ID");
  g_autoptr (GBytes) bytes = NULL;

  if (location == NULL && id == NULL)
    return;

  bytes = dateline_mime_part_decode (part);
  if (location != NULL)
    g_hash_table_insert (self->pictures, g_steal_pointer (&location), g_bytes_ref (bytes));
  if (id != NULL) {
    g_strdelimit (id, "<>", ' ');
    g_strstrip (id);
    g_hash_table_insert (self->pictures, g_strconcat ("cid:", id, NULL), g_bytes_ref (bytes));
  }
}

/* What parts the parts where the head does not say it: the first line of two dashes and more. */
static char *
find_boundary (const DatelineMimePart *part)
{
  const char *end = part->body + part->n_body_bytes;

  for (const char *at = part->body; at < end;) {
    const char *line_end = memchr (at, '\n', (gsize) (end - at));
    g_autofree char *line = NULL;

    if (line_end == NULL)
      break;
    if (line_end - at > 2 && line_end - at <= MAX_BOUNDARY_BYTES && at[0] == '-' && at[1] == '-') {
      line = g_strchomp (g_strndup (at + 2, (gsize) (line_end - at - 2)));
      if (*line != '\0')
        return g_steal_pointer (&line);
    }
    at = line_end + 1;
  }

  return NULL;
}

/* The first page of a message is the one that was saved; others are frames. */
static void
collect (Message *self, const DatelineMimePart *part, guint depth)
{
  g_autofree char *type = dateline_mime_part_dup_header (part, "Content-Type");
  g_autofree char *boundary = NULL;
  g_autoptr (GArray) parts = NULL;

  if (g_cancellable_is_cancelled (self->cancellable))
    return;

  if (dateline_mime_is_type (type, "image/")) {
    add_picture (self, part);
  } else if (dateline_mime_is_type (type, "text/html") ||
             dateline_mime_is_type (type, "application/xhtml+xml")) {
    if (!self->has_page) {
      self->page = *part;
      self->page_type = g_steal_pointer (&type);
    }
    self->has_page = TRUE;
  } else if (dateline_mime_is_type (type, "multipart/")) {
    boundary = dateline_mime_dup_parameter (type, "boundary");
    if (boundary == NULL && depth == MAX_DEPTH)
      boundary = find_boundary (part);
    if (boundary == NULL || *boundary == '\0' || depth == 0)
      return;
    parts = dateline_mime_part_split (part, boundary);
    for (guint i = 0; i < parts->len; i++)
      collect (self, &g_array_index (parts, DatelineMimePart, i), depth - 1);
  } else if (type == NULL || dateline_mime_is_type (type, "text/plain")) {
    if (!self->has_text) {
      self->text = *part;
      self->text_type = g_steal_pointer (&type);
    }
    self->has_text = TRUE;
  }
}

static GString *
decode (const DatelineMimePart *part, const char *type, gboolean is_page, GError **error)
{
  g_autoptr (GBytes) bytes = dateline_mime_part_decode (part);
  gsize n_bytes;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  g_autofree char *charset = type != NULL ? dateline_mime_dup_parameter (type, "charset") : NULL;
  g_autofree char *declared =
    charset == NULL && is_page && n_bytes > 0 ? dateline_text_find_declared (data, n_bytes) : NULL;

  return dateline_text_decode (data, n_bytes, charset != NULL ? charset : declared, error);
}

static gboolean
parse_page (Message *self,
            const DatelineMimePart *message,
            DatelineArticleBuilder *builder,
            GError **error)
{
  g_autoptr (GString) text = decode (&self->page, self->page_type, TRUE, error);
  g_autofree char *address = dateline_mime_part_dup_header (message, "Snapshot-Content-Location");
  DatelineHtmlSurroundings around = { NULL, self->pictures };

  if (text == NULL)
    return FALSE;
  if (address == NULL)
    address = dateline_mime_part_dup_header (&self->page, "Content-Location");
  around.address = address;

  return dateline_html_parse (text->str, text->len, &around, self->cancellable, builder, error);
}

static gboolean
parse_text (Message *self, DatelineArticleBuilder *builder, GError **error)
{
  g_autoptr (GString) text = decode (&self->text, self->text_type, FALSE, error);

  if (text != NULL)
    dateline_plain_text_parse (text->str, builder);

  return text != NULL;
}

/* “Ana Lee <ana@example.org>”, “ana@example.org (Ana Lee)”. */
static char *
dup_sender (const DatelineMimePart *message)
{
  g_autofree char *header = dateline_mime_part_dup_header (message, "From");
  g_autofree char *from = header != NULL ? dateline_mime_decode_words (header) : g_strdup ("");
  const char *bracket = strchr (from, '(');

  if (bracket != NULL && strchr (from, '<') == NULL)
    return g_strndup (bracket + 1, strcspn (bracket + 1, ")"));
  from[strcspn (from, "<")] = '\0';
  g_strdelimit (from, "\"\\", ' ');

  return g_strdup (g_strstrip (from));
}

/* Who sent a mail wrote it, on the day of the mail. A page that was saved was sent by the
 * browser, on another day. */
static void
offer_headers (Message *self, const DatelineMimePart *message, DatelineArticleBuilder *builder)
{
  g_autofree char *saved = dateline_mime_part_dup_header (message, "Snapshot-Content-Location");
  g_autofree char *location =
    self->has_page ? dateline_mime_part_dup_header (&self->page, "Content-Location") : NULL;
  g_autofree char *sender = dup_sender (message);
  g_autofree char *date = dateline_mime_part_dup_header (message, "Date");
  g_autofree char *day = date != NULL ? dateline_html_date_parse (date) : NULL;

  if (saved != NULL || location != NULL || g_str_has_prefix (sender, "Saved"))
    return;
  dateline_byline_offer (builder, sender, "from");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, day, "date");
}

static void
offer_subject (const DatelineMimePart *message, DatelineArticleBuilder *builder)
{
  g_autofree char *subject = dateline_mime_part_dup_header (message, "Subject");
  g_autofree char *title = subject != NULL ? dateline_mime_decode_words (subject) : NULL;

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, title, "subject");
}

static gboolean
check (const char *data, gsize n_bytes, GError **error)
{
  if (n_bytes > DATELINE_MAX_IMPORT_BYTES) {
    g_set_error (error, DATELINE_ERROR, DATELINE_ERROR_TOO_LARGE,
                 _ ("the file is larger than %d MiB"), DATELINE_MAX_IMPORT_BYTES / (1024 * 1024));
    return FALSE;
  }

  for (gsize i = 0; i < n_bytes; i++) {
    if (!g_ascii_isspace (data[i]))
      return TRUE;
  }
  g_set_error_literal (error, DATELINE_ERROR, DATELINE_ERROR_EMPTY,
                       _ ("the file is empty: there is no text in it"));

  return FALSE;
}

/**
 * dateline_mhtml_parse:
 * @data: the file
 * @n_bytes: its length
 * @cancellable: (nullable): to give up
 * @builder: where the blocks and what is known of the article go
 * @error: return location for an error
 *
 * Finds the article in a page that was saved as one message, with those of its
 * pictures that are in the message. Of a mail without a page, the plain text is
 * the article. The time is linear.
 *
 * The error is %G_IO_ERROR_CANCELLED or one of %DATELINE_ERROR:
 * %DATELINE_ERROR_EMPTY, %DATELINE_ERROR_TOO_LARGE, %DATELINE_ERROR_BINARY,
 * %DATELINE_ERROR_ENCODING, %DATELINE_ERROR_NO_ARTICLE.
 *
 * Returns: %TRUE if there is an article
 */
gboolean
dateline_mhtml_parse (const char *data,
                      gsize n_bytes,
                      GCancellable *cancellable,
                      DatelineArticleBuilder *builder,
                      GError **error)
{
  DatelineMimePart part;
  Message self = { .cancellable = cancellable };
  gboolean is_done = FALSE;

  if (!check (data, n_bytes, error))
    return FALSE;

  part = dateline_mime_part_read (data, n_bytes);
  self.pictures =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  collect (&self, &part, MAX_DEPTH);

  /* A page has a title of its own; the first line of a mail is none. */
  if (self.has_page) {
    is_done = parse_page (&self, &part, builder, error);
  } else if (self.has_text) {
    offer_subject (&part, builder);
    is_done = parse_text (&self, builder, error);
  } else {
    g_set_error_literal (
      error, DATELINE_ERROR, DATELINE_ERROR_NO_ARTICLE,
      _ ("no article was found: there is neither a page nor a text in the file"));
  }
  if (is_done) {
    offer_headers (&self, &part, builder);
    offer_subject (&part, builder);
  }
  clear_message (&self);

  return is_done;
}
