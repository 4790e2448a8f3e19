/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A block of an article: a paragraph, a heading, a quotation, an item of a
 * list, or a figure with its caption. */

#include "dateline-block-private.h"

#include "dateline-core-enums.h"

#define DEFAULT_LEVEL 2

G_DEFINE_FINAL_TYPE (DatelineBlock, dateline_block, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_BLOCK_TYPE,
  PROP_TEXT,
  PROP_LEVEL,
  PROP_ALT,
  PROP_CREDIT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
dateline_block_finalize (GObject *object)
{
  DatelineBlock *self = DATELINE_BLOCK (object);

  dateline_offset_map_clear (&self->map);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->alt, g_free);
  g_clear_pointer (&self->credit, g_free);
  g_clear_pointer (&self->image_type, g_free);
  g_clear_pointer (&self->image_data, g_bytes_unref);
  g_clear_pointer (&self->image_resource, g_free);
  g_clear_pointer (&self->extra, json_object_unref);

  G_OBJECT_CLASS (dateline_block_parent_class)->finalize (object);
}

static void
dateline_block_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  DatelineBlock *self = DATELINE_BLOCK (object);

  switch (prop_id) {
  case PROP_BLOCK_TYPE:
    g_value_set_enum (value, self->type);
    break;
  case PROP_TEXT:
    g_value_set_string (value, self->text);
    break;
  case PROP_LEVEL:
    g_value_set_uint (value, dateline_block_get_level (self));
    break;
  case PROP_ALT:
    g_value_set_string (value, self->alt);
    break;
  case PROP_CREDIT:
    g_value_set_string (value, self->credit);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
dateline_block_class_init (DatelineBlockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = dateline_block_finalize;
  object_class->get_property = dateline_block_get_property;

  /**
   * DatelineBlock:block-type:
   *
   * What the block is.
   */
  properties[PROP_BLOCK_TYPE] = g_param_spec_enum (
    "block-type", NULL, NULL, DATELINE_TYPE_BLOCK_TYPE, DATELINE_BLOCK_PARAGRAPH, flags);

  /**
   * DatelineBlock:text:
   *
   * The text that spans count in; of a figure it is the caption.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);

  /**
   * DatelineBlock:level:
   *
   * The level of a heading, 1 to 6; 0 for every other block.
   */
  properties[PROP_LEVEL] = g_param_spec_uint ("level", NULL, NULL, 0, 6, 0, flags);

  /**
   * DatelineBlock:alt: (nullable)
   *
   * What a figure shows, in words for those who do not see it.
   */
  properties[PROP_ALT] = g_param_spec_string ("alt", NULL, NULL, NULL, flags);

  /**
   * DatelineBlock:credit: (nullable)
   *
   * Who made a figure's image.
   */
  properties[PROP_CREDIT] = g_param_spec_string ("credit", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
dateline_block_init (DatelineBlock *self)
{
}

/**
 * dateline_block_new:
 * @type: what the block is
 * @text: its text, valid UTF-8 of less than 4 GiB
 *
 * Makes a block; its other members are for the maker to set, before anyone
 * else sees it.
 *
 * Returns: (transfer full): a new block
 */
DatelineBlock *
dateline_block_new (DatelineBlockType type, const char *text)
{
  DatelineBlock *self = g_object_new (DATELINE_TYPE_BLOCK, NULL);

  self->type = type;
  self->text = g_strdup (text);
  dateline_offset_map_init (&self->map, self->text);

  return self;
}

/**
 * dateline_block_get_block_type:
 * @self: a block
 *
 * What the block is.
 *
 * Returns: the type
 */
DatelineBlockType
dateline_block_get_block_type (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), DATELINE_BLOCK_PARAGRAPH);

  return self->type;
}

/**
 * dateline_block_get_text:
 * @self: a block
 *
 * The text that spans count in; of a figure it is the caption. Lines end with
 * LF; there are no other control characters.
 *
 * Returns: the text, possibly empty
 */
const char *
dateline_block_get_text (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), NULL);

  return self->text;
}

/**
 * dateline_block_get_n_bytes:
 * @self: a block
 *
 * The length of the text.
 *
 * Returns: the length in bytes
 */
gsize
dateline_block_get_n_bytes (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), 0);

  return self->map.n_bytes;
}

/**
 * dateline_block_get_n_chars:
 * @self: a block
 *
 * The length of the text.
 *
 * Returns: the length in characters (code points)
 */
guint
dateline_block_get_n_chars (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), 0);

  return self->map.n_chars;
}

/**
 * dateline_block_char_to_byte:
 * @self: a block
 * @offset_char: an offset in characters
 *
 * Finds the byte at which a character begins. An offset behind the end counts
 * as the end. It takes constant time.
 *
 * Returns: the offset in bytes
 */
gsize
dateline_block_char_to_byte (DatelineBlock *self, guint offset_char)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), 0);

  return dateline_offset_map_char_to_byte (&self->map, offset_char);
}

/**
 * dateline_block_byte_to_char:
 * @self: a block
 * @offset_byte: an offset in bytes
 *
 * Finds the character that the byte at @offset_byte belongs to. An offset
 * behind the end counts as the end. It takes a time that grows with the
 * logarithm of the text's length.
 *
 * Returns: the offset in characters
 */
guint
dateline_block_byte_to_char (DatelineBlock *self, gsize offset_byte)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), 0);

  return dateline_offset_map_byte_to_char (&self->map, offset_byte);
}

/**
 * dateline_block_get_level:
 * @self: a block
 *
 * The level of a heading; level 1 is that of the article's title, 2 the
 * default.
 *
 * Returns: 1 to 6, or 0 if the block is no heading
 */
guint
dateline_block_get_level (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), 0);

  if (self->type != DATELINE_BLOCK_HEADING)
    return 0;

  return self->level != 0 ? self->level : DEFAULT_LEVEL;
}

/**
 * dateline_block_get_alt:
 * @self: a block
 *
 * What a figure shows, in words for those who do not see it.
 *
 * Returns: (nullable): the words, or %NULL if there are none
 */
const char *
dateline_block_get_alt (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), NULL);

  return self->alt;
}

/**
 * dateline_block_get_credit:
 * @self: a block
 *
 * Who made a figure's image.
 *
 * Returns: (nullable): the name or line, or %NULL if there is none
 */
const char *
dateline_block_get_credit (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), NULL);

  return self->credit;
}

/**
 * dateline_block_get_image_type:
 * @self: a block
 *
 * The media type of a figure's image, such as `image/png`.
 *
 * Returns: (nullable): the media type, or %NULL if the document names none
 */
const char *
dateline_block_get_image_type (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), NULL);

  return self->image_type;
}

/**
 * dateline_block_get_image_data:
 * @self: a block
 *
 * The bytes of a figure's image, where the document holds them. They are as
 * the document has them and may not be an image at all.
 *
 * Returns: (transfer none) (nullable): the bytes, or %NULL
 */
GBytes *
dateline_block_get_image_data (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), NULL);

  return self->image_data;
}

/**
 * dateline_block_get_image_resource:
 * @self: a block
 *
 * The name of a figure's image among the resources that ship with the
 * program, where the document names one. There is no slash in it.
 *
 * Returns: (nullable): the name, or %NULL
 */
const char *
dateline_block_get_image_resource (DatelineBlock *self)
{
  g_return_val_if_fail (DATELINE_IS_BLOCK (self), NULL);

  return self->image_resource;
}
