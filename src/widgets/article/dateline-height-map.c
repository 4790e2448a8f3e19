/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A Fenwick tree of heights: where an item of a long column begins, and which
 * item is at a place, in O(log n) though any height may change at any time. */

#include "dateline-height-map.h"

struct _DatelineHeightMap {
  guint n_items;
  guint top_bit;
  double *heights;
  /* sums[i - 1] is the total of the (i & -i) heights that end with item i - 1. */
  double *sums;
};

/**
 * dateline_height_map_new:
 * @n_items: how many items the column has
 *
 * Makes a column of items of no height.
 *
 * Returns: (transfer full): a new map
 */
DatelineHeightMap *
dateline_height_map_new (guint n_items)
{
  DatelineHeightMap *self = g_new0 (DatelineHeightMap, 1);

  self->n_items = n_items;
  self->top_bit = n_items > 0 ? 1u << (g_bit_storage (n_items) - 1) : 0;
  self->heights = g_new0 (double, n_items);
  self->sums = g_new0 (double, n_items);
  return self;
}

/**
 * dateline_height_map_free:
 * @self: (transfer full): a map
 *
 * Frees @self.
 */
void
dateline_height_map_free (DatelineHeightMap *self)
{
  g_free (self->heights);
  g_free (self->sums);
  g_free (self);
}

/**
 * dateline_height_map_get_height:
 * @self: a map
 * @item: an item, less than the length
 *
 * Returns: the height of @item, in pixels
 */
double
dateline_height_map_get_height (const DatelineHeightMap *self, guint item)
{
  g_return_val_if_fail (item < self->n_items, 0.);

  return self->heights[item];
}

/**
 * dateline_height_map_set_height:
 * @self: a map
 * @item: an item, less than the length
 * @height: its height, in pixels
 *
 * Changes the height of one item. O(log n).
 */
void
dateline_height_map_set_height (DatelineHeightMap *self, guint item, double height)
{
  double change;

  g_return_if_fail (item < self->n_items);

  change = height - self->heights[item];
  self->heights[item] = height;
  for (guint at = item + 1; at <= self->n_items; at += at & -at)
    self->sums[at - 1] += change;
}

/**
 * dateline_height_map_get_y:
 * @self: a map
 * @item: an item, or the length for the end of the column
 *
 * Where @item begins. O(log n).
 *
 * Returns: the sum of the heights before @item, in pixels
 */
double
dateline_height_map_get_y (const DatelineHeightMap *self, guint item)
{
  double y = 0.;

  g_return_val_if_fail (item <= self->n_items, 0.);

  for (guint at = item; at > 0; at -= at & -at)
    y += self->sums[at - 1];
  return y;
}

/**
 * dateline_height_map_get_total:
 * @self: a map
 *
 * Returns: the height of the whole column, in pixels
 */
double
dateline_height_map_get_total (const DatelineHeightMap *self)
{
  return dateline_height_map_get_y (self, self->n_items);
}

/**
 * dateline_height_map_find:
 * @self: a map with at least one item
 * @y: a place in the column, in pixels
 * @rest: (out) (optional): how far below the beginning of the item @y is
 *
 * Finds the item at @y; the first or last item for a place outside. O(log n).
 *
 * Returns: an item
 */
guint
dateline_height_map_find (const DatelineHeightMap *self, double y, double *rest)
{
  guint item = 0;
  double left = MAX (y, 0.);

  g_return_val_if_fail (self->n_items > 0, 0);

  for (guint step = self->top_bit; step > 0; step >>= 1) {
    if (item + step <= self->n_items && self->sums[item + step - 1] <= left) {
      item += step;
      left -= self->sums[item - 1];
    }
  }
  if (item == self->n_items) {
    item--;
    left += self->heights[item];
  }
  if (rest != NULL)
    *rest = left;
  return item;
}
