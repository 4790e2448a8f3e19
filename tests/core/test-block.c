/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Characters and bytes of a text: both ways, for texts of one, two, three and
 * four bytes a character, around every checkpoint. */

#include "core/dateline-block-private.h"
#include "core/dateline-object-list.h"

static const char *const pieces[] = {
  "Plain ASCII, and no more than that. ",
  "Zoe\xcc\x88 Jose\xcc\x81 ", /* combining marks */
  "👩🏽‍🚀🇧🇷",   /* emoji of many code points */
  "ستار هاشمی در تهران ",      /* right to left */
  "a",
  "東京",
};

static void
assert_maps (const char *text)
{
  g_autoptr (DatelineBlock) block = dateline_block_new (DATELINE_BLOCK_PARAGRAPH, text);
  const guint n_chars = (guint) g_utf8_strlen (text, -1);
  const gsize n_bytes = strlen (text);
  const char *at = text;

  g_assert_cmpuint (dateline_block_get_n_chars (block), ==, n_chars);
  g_assert_cmpuint (dateline_block_get_n_bytes (block), ==, n_bytes);

  for (guint i = 0; i < n_chars; i++) {
    const char *next = g_utf8_next_char (at);

    g_assert_cmpuint (dateline_block_char_to_byte (block, i), ==, (gsize) (at - text));
    for (; at < next; at++)
      g_assert_cmpuint (dateline_block_byte_to_char (block, (gsize) (at - text)), ==, i);
  }

  g_assert_cmpuint (dateline_block_char_to_byte (block, n_chars), ==, n_bytes);
  g_assert_cmpuint (dateline_block_char_to_byte (block, n_chars + 1), ==, n_bytes);
  g_assert_cmpuint (dateline_block_char_to_byte (block, G_MAXUINT), ==, n_bytes);
  g_assert_cmpuint (dateline_block_byte_to_char (block, n_bytes), ==, n_chars);
  g_assert_cmpuint (dateline_block_byte_to_char (block, G_MAXSIZE), ==, n_chars);
}

static void
test_short_texts (void)
{
  assert_maps ("");
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    assert_maps (pieces[i]);
}

static void
test_lengths_around_checkpoints (void)
{
  for (guint n_chars = 60; n_chars <= 70; n_chars++) {
    g_autoptr (GString) text = g_string_new (NULL);

    for (guint i = 0; i < n_chars; i++)
      g_string_append (text, i % 3 == 0 ? "é" : "x");
    assert_maps (text->str);
    g_string_append (text, text->str);
    assert_maps (text->str);
  }
}

static void
test_random_texts (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (64);

  for (guint i = 0; i < 100; i++) {
    g_autoptr (GString) text = g_string_new (NULL);
    const int n_pieces = g_rand_int_range (rand, 0, 40);

    for (int k = 0; k < n_pieces; k++)
      g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
    assert_maps (text->str);
  }
}

static void
test_object_list (void)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  DatelineObjectList *list;
  DatelineBlock *block = dateline_block_new (DATELINE_BLOCK_QUOTE, "one");
  g_autoptr (GObject) item = NULL;

  g_ptr_array_add (items, block);
  list = dateline_object_list_new (DATELINE_TYPE_BLOCK, items);
  g_object_add_weak_pointer (G_OBJECT (block), (gpointer *) &block);
  g_clear_pointer (&items, g_ptr_array_unref);

  g_assert_nonnull (block);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 1);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == DATELINE_TYPE_BLOCK);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 1));
  g_assert_null (dateline_object_list_peek (list, 1));

  item = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_assert_true (item == (gpointer) dateline_object_list_peek (list, 0));

  g_assert_finalize_object (list);
  g_assert_nonnull (block);
  g_clear_object (&item);
  g_assert_null (block);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/block/offsets-of-short-texts", test_short_texts);
  g_test_add_func ("/block/offsets-around-checkpoints", test_lengths_around_checkpoints);
  g_test_add_func ("/block/offsets-of-random-texts", test_random_texts);
  g_test_add_func ("/object-list/owns-its-items", test_object_list);

  return g_test_run ();
}
