/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads an article and its blocks. */

#include "dateline-reader-private.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "dateline-article-private.h"
#include "dateline-article-values-private.h"
#include "dateline-block-private.h"
#include "dateline-extra-private.h"

static gboolean
is_image_type (const char *value)
{
  const char *name = value + strlen ("image/");

  if (!g_str_has_prefix (value, "image/") || *name == '\0')
    return FALSE;

  while (g_ascii_isalnum (*name) || (*name != '\0' && strchr (".+-", *name) != NULL))
    name++;

  return *name == '\0';
}

/* A broken block is a hole, so that the others keep their positions. */
static void
clear_block (gpointer block)
{
  if (block != NULL)
    g_object_unref (block);
}

/* Unicode has two rows of them: a byte for each of the first, and two for each of the second.
 * Returns: (nullable): where there is one that is no line feed */
static const char *
find_control (const char *text)
{
  for (const char *at = text; *at != '\0'; at++) {
    const guchar byte = (guchar) *at;

    if ((byte < 0x20 && byte != '\n') || byte == 0x7f)
      return at;
    if (byte == 0xc2 && (guchar) at[1] < 0xa0)
      return at;
  }
  return NULL;
}

static const char *
get_text (const DatelineMembers *members, const char *name)
{
  const char *text = dateline_members_get_string (members, name, DATELINE_MEMBER_REQUIRED);
  const char *found;

  if (text == NULL)
    return NULL;

  found = find_control (text);
  if (found != NULL) {
    dateline_problems_report (
      members->problems, name, DATELINE_ERROR_BAD_VALUE,
      _("has the control character U+%04X at offset %u; only line feeds are allowed"),
      g_utf8_get_char (found), (guint) g_utf8_pointer_to_offset (text, found));
    return NULL;
  }

  return text;
}

static void
read_image_data (const DatelineMembers *members, DatelineBlock *block, const char *data)
{
  g_autofree guchar *bytes = NULL;
  g_autofree char *again = NULL;
  gsize n_bytes = 0;

  /* Whatever is not base64 is skipped by the decoder: encode again to see. */
  bytes = g_base64_decode (data, &n_bytes);
  again = g_base64_encode (bytes, n_bytes);
  if (*data == '\0' || !g_str_equal (again, data)) {
    dateline_members_report_value (members, "data", DATELINE_ERROR_BAD_VALUE, data,
                                   _("is not base64"));
    return;
  }

  block->image_data = g_bytes_new_take (g_steal_pointer (&bytes), n_bytes);
}

static void
read_image (DatelineReader *self, const DatelineMembers *figure, DatelineBlock *block)
{
  static const char *const known[] = { "type", "data", "resource", NULL };
  JsonObject *object = dateline_members_get_object (figure, "image", DATELINE_MEMBER_OPTIONAL);
  const DatelineMembers members = { self->problems, object };
  const gsize mark = dateline_problems_enter_member (self->problems, "image");
  const char *data;
  const char *resource;

  if (object != NULL) {
    resource = dateline_members_get_name (&members, "resource", DATELINE_MEMBER_OPTIONAL);
    data = dateline_members_get_string (&members, "data", DATELINE_MEMBER_OPTIONAL);
    block->image_resource = g_strdup (resource);
    block->image_type = g_strdup (dateline_members_get_string (
      &members, "type", data != NULL ? DATELINE_MEMBER_REQUIRED : DATELINE_MEMBER_OPTIONAL));
    if (json_object_has_member (object, "data") == json_object_has_member (object, "resource"))
      dateline_problems_report (self->problems, NULL, DATELINE_ERROR_BAD_VALUE,
                                _("should have either “data” or “resource”"));
    if (resource != NULL && strchr (resource, '/') != NULL)
      dateline_members_report_value (&members, "resource", DATELINE_ERROR_BAD_VALUE, resource,
                                     _("is not a plain name: it has a slash"));
    if (block->image_type != NULL && !is_image_type (block->image_type))
      dateline_members_report_value (&members, "type", DATELINE_ERROR_BAD_VALUE, block->image_type,
                                     _("is not the media type of an image"));
    if (data != NULL)
      read_image_data (&members, block, data);
    dateline_extra_nest (&block->extra, "image", dateline_extra_new (object, known));
  }

  dateline_problems_leave (self->problems, mark);
}

static void
read_figure (DatelineReader *self, const DatelineMembers *members, DatelineBlock *block)
{
  static const char *const known[] = { "type", "caption", "alt", "credit", "image", NULL };

  block->extra = dateline_extra_new (members->object, known);
  block->alt = g_strdup (dateline_members_get_string (members, "alt", DATELINE_MEMBER_OPTIONAL));
  block->credit =
    g_strdup (dateline_members_get_string (members, "credit", DATELINE_MEMBER_OPTIONAL));
  read_image (self, members, block);
}

static void
read_heading (const DatelineMembers *members, DatelineBlock *block)
{
  static const char *const known[] = { "type", "text", "level", NULL };
  gint64 level;

  block->extra = dateline_extra_new (members->object, known);
  if (!dateline_members_get_integer (members, "level", DATELINE_MEMBER_OPTIONAL, &level))
    return;

  if (level >= 1 && level <= 6)
    block->level = (guint) level;
  else
    dateline_problems_report (members->problems, "level", DATELINE_ERROR_BAD_VALUE,
                              _("is not from 1 to 6"));
}

static DatelineBlock *
read_block (DatelineReader *self, const DatelineMembers *members)
{
  static const char *const known[] = { "type", "text", NULL };
  DatelineBlock *block;
  const char *text;
  guint type;

  if (!dateline_members_get_choice (members, "type", DATELINE_MEMBER_REQUIRED,
                                    dateline_block_type_names, &type))
    return NULL;

  text = get_text (members, type == DATELINE_BLOCK_FIGURE ? "caption" : "text");
  if (text == NULL)
    return NULL;

  block = dateline_block_new ((DatelineBlockType) type, text);
  if (type == DATELINE_BLOCK_FIGURE)
    read_figure (self, members, block);
  else if (type == DATELINE_BLOCK_HEADING)
    read_heading (members, block);
  else
    block->extra = dateline_extra_new (members->object, known);

  return block;
}

static DatelineObjectList *
read_blocks (DatelineReader *self, const DatelineMembers *article)
{
  JsonArray *array = dateline_members_get_array (article, "blocks", DATELINE_MEMBER_REQUIRED);
  const gsize mark = dateline_problems_enter_member (self->problems, "blocks");
  const guint n_blocks = array != NULL ? json_array_get_length (array) : 0;
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_full (n_blocks, clear_block);

  for (guint i = 0; i < n_blocks; i++) {
    const gsize block_mark = dateline_problems_enter_element (self->problems, i);
    DatelineMembers members;

    g_ptr_array_add (blocks, dateline_members_init_element (&members, self->problems, array, i)
                               ? read_block (self, &members)
                               : NULL);
    dateline_problems_leave (self->problems, block_mark);
  }

  dateline_problems_leave (self->problems, mark);
  if (array != NULL)
    self->blocks = g_ptr_array_ref (blocks);

  return dateline_object_list_new (DATELINE_TYPE_BLOCK, blocks);
}

static void
read_source (DatelineArticle *article, const DatelineMembers *owner)
{
  static const char *const known[] = { "name", "url", "licence", NULL };
  JsonObject *object = dateline_members_get_object (owner, "source", DATELINE_MEMBER_OPTIONAL);
  const DatelineMembers members = { owner->problems, object };
  gsize mark;

  if (object == NULL)
    return;

  mark = dateline_problems_enter_member (owner->problems, "source");
  article->source_name =
    g_strdup (dateline_members_get_string (&members, "name", DATELINE_MEMBER_OPTIONAL));
  article->source_url = g_strdup (dateline_members_get_address (&members, "url"));
  article->source_licence =
    g_strdup (dateline_members_get_string (&members, "licence", DATELINE_MEMBER_OPTIONAL));
  dateline_extra_nest (&article->extra, "source", dateline_extra_new (object, known));
  dateline_problems_leave (owner->problems, mark);
}

/**
 * dateline_reader_read_article:
 * @self: a reader, at the article
 * @object: the article
 *
 * Reads the article; the reader keeps its blocks to check spans against.
 *
 * Returns: (transfer full): the article, as far as it could be read
 */
DatelineArticle *
dateline_reader_read_article (DatelineReader *self, JsonObject *object)
{
  static const char *const known[] = {
    "title",    "subtitle",  "authors", "publisher", "published",
    "language", "direction", "source",  "blocks",    NULL,
  };
  const DatelineMembers members = { self->problems, object };
  DatelineArticle *article = g_object_new (DATELINE_TYPE_ARTICLE, NULL);
  guint direction;

  article->extra = dateline_extra_new (object, known);
  article->title =
    g_strdup (dateline_members_get_name (&members, "title", DATELINE_MEMBER_REQUIRED));
  article->subtitle =
    g_strdup (dateline_members_get_string (&members, "subtitle", DATELINE_MEMBER_OPTIONAL));
  article->authors = dateline_members_dup_names (&members, "authors");
  article->publisher =
    g_strdup (dateline_members_get_string (&members, "publisher", DATELINE_MEMBER_OPTIONAL));
  article->published = dateline_members_dup_date (&members, "published", DATELINE_MEMBER_OPTIONAL);
  article->language =
    g_strdup (dateline_members_get_string (&members, "language", DATELINE_MEMBER_OPTIONAL));
  if (article->language != NULL && !dateline_article_is_language (article->language))
    dateline_members_report_value (&members, "language", DATELINE_ERROR_BAD_VALUE,
                                   article->language, _("is not a language tag (BCP 47)"));

  article->has_direction = dateline_members_get_choice (
    &members, "direction", DATELINE_MEMBER_OPTIONAL, dateline_direction_names, &direction);
  if (article->has_direction)
    article->direction = (DatelineDirection) direction;

  read_source (article, &members);
  article->blocks = read_blocks (self, &members);

  return article;
}
