/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cuts a column of rows into pages. Which rows may not be parted is said by the
 * rows themselves; the cutter knows nothing of text. */

#include "dateline-page-cutter.h"

struct _DatelinePageCutter {
  double page_height;
  GArray *rows;       /* DatelinePageRow */
  GArray *first_rows; /* guint, of each page */
  double bottom;      /* of the last row, on the last page */
};

static DatelinePageRow *
peek_row (const DatelinePageCutter *self, guint row)
{
  return &g_array_index (self->rows, DatelinePageRow, row);
}

static guint
get_last_first (const DatelinePageCutter *self)
{
  return g_array_index (self->first_rows, guint, self->first_rows->len - 1);
}

/* Puts rows below each other from the top of a new page. */
static void
begin_page (DatelinePageCutter *self, guint first_row)
{
  g_array_append_val (self->first_rows, first_row);
  self->bottom = 0.;
  for (guint i = first_row; i < self->rows->len; i++) {
    DatelinePageRow *row = peek_row (self, i);

    row->y = i == first_row ? 0. : self->bottom + row->space;
    self->bottom = row->y + row->height;
  }
}

/* The last row before which the page may end; rows that belong together, but
 * fill more than a page, are parted all the same. */
static guint
find_cut (const DatelinePageCutter *self)
{
  guint last = self->rows->len - 1;
  guint first = get_last_first (self);

  for (guint i = last; i > first; i--) {
    if (!peek_row (self, i - 1)->keep_with_next)
      return i;
  }
  return last;
}

/**
 * dateline_page_cutter_new:
 * @page_height: the height of a page, in the unit of the rows
 *
 * Makes a cutter without rows.
 *
 * Returns: (transfer full): a new cutter
 */
DatelinePageCutter *
dateline_page_cutter_new (double page_height)
{
  DatelinePageCutter *self = g_new0 (DatelinePageCutter, 1);

  self->page_height = page_height;
  self->rows = g_array_new (FALSE, FALSE, sizeof (DatelinePageRow));
  self->first_rows = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

/**
 * dateline_page_cutter_free:
 * @self: (transfer full): a cutter
 *
 * Frees @self.
 */
void
dateline_page_cutter_free (DatelinePageCutter *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->first_rows);
  g_free (self);
}

/**
 * dateline_page_cutter_add:
 * @self: a cutter
 * @row: a row; its y is not looked at
 *
 * Puts a row below the last one, or on a new page together with the rows that
 * have to stay with it. The pages before the last are final.
 */
void
dateline_page_cutter_add (DatelinePageCutter *self, const DatelinePageRow *row)
{
  DatelinePageRow *added;

  g_array_append_vals (self->rows, row, 1);
  if (self->first_rows->len == 0) {
    begin_page (self, 0);
    return;
  }
  added = peek_row (self, self->rows->len - 1);
  added->y = self->bottom + added->space;
  self->bottom = added->y + added->height;
  while (self->bottom > self->page_height && get_last_first (self) < self->rows->len - 1)
    begin_page (self, find_cut (self));
}

/**
 * dateline_page_cutter_get_n_rows:
 * @self: a cutter
 *
 * Returns: the number of rows
 */
guint
dateline_page_cutter_get_n_rows (const DatelinePageCutter *self)
{
  return self->rows->len;
}

/**
 * dateline_page_cutter_get_row:
 * @self: a cutter
 * @row: a row
 *
 * Returns: (transfer none): the row, with its place on its page
 */
const DatelinePageRow *
dateline_page_cutter_get_row (const DatelinePageCutter *self, guint row)
{
  g_return_val_if_fail (row < self->rows->len, NULL);

  return peek_row (self, row);
}

/**
 * dateline_page_cutter_get_n_pages:
 * @self: a cutter
 *
 * Returns: the number of pages
 */
guint
dateline_page_cutter_get_n_pages (const DatelinePageCutter *self)
{
  return self->first_rows->len;
}

/**
 * dateline_page_cutter_get_page:
 * @self: a cutter
 * @page: a page, counted from 0
 * @first_row: (out): its first row
 * @end_row: (out): the row behind its last
 *
 * Finds the rows of a page.
 */
void
dateline_page_cutter_get_page (const DatelinePageCutter *self,
                               guint                     page,
                               guint                    *first_row,
                               guint                    *end_row)
{
  g_return_if_fail (page < self->first_rows->len);

  *first_row = g_array_index (self->first_rows, guint, page);
  *end_row = page + 1 < self->first_rows->len ? g_array_index (self->first_rows, guint, page + 1)
                                              : self->rows->len;
}
