/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "widgets/print/dateline-page-cutter.h"

typedef struct {
  const char *name;
  /* One letter a row, 10 high on a page of 50: 'a' stands for itself, a capital
   * stays with the next, 'T' is 70 high, 's' has a space of 5 above it. */
  const char *rows;
  const char *pages; /* parted by a bar */
} Case;

static const Case cases[] = {
  { "no-rows", "", "" },
  { "one-page", "aaaaa", "aaaaa" },
  { "full-page-then-next", "aaaaaa", "aaaaa|a" },
  { "space-counts", "asaaa", "asaa|a" },
  { "space-is-dropped-at-the-top", "aaaaasaaaa", "aaaaa|saaaa" },
  { "heading-goes-with-its-paragraph", "aaaaHaa", "aaaa|Haa" },
  { "chain-goes-together", "aaHHHaa", "aa|HHHaa" },
  { "chain-longer-than-a-page-is-parted", "aHHHHHHHa", "a|HHHHH|HHa" },
  { "row-higher-than-a-page-stands-alone", "aTa", "a|T|a" },
  { "high-row-at-the-beginning", "Taaaaaa", "T|aaaaa|a" },
};

static DatelinePageRow
make_row (char letter)
{
  return (DatelinePageRow) {
    .height = letter == 'T' ? 70. : 10.,
    .space = letter == 's' ? 5. : 0.,
    .keep_with_next = letter == 'H',
  };
}

static void
test_pages (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (DatelinePageCutter) cutter = dateline_page_cutter_new (50.);
  g_autoptr (GString) pages = g_string_new (NULL);
  guint n_rows = 0;

  for (const char *at = c->rows; *at != '\0'; at++) {
    DatelinePageRow row = make_row (*at);

    dateline_page_cutter_add (cutter, &row);
  }
  g_assert_cmpuint (dateline_page_cutter_get_n_rows (cutter), ==, strlen (c->rows));
  for (guint page = 0; page < dateline_page_cutter_get_n_pages (cutter); page++) {
    guint first, end;
    double bottom = 0.;

    dateline_page_cutter_get_page (cutter, page, &first, &end);
    g_assert_cmpuint (first, ==, n_rows);
    if (page > 0)
      g_string_append_c (pages, '|');
    for (guint i = first; i < end; i++) {
      const DatelinePageRow *row = dateline_page_cutter_get_row (cutter, i);

      g_assert_cmpfloat_with_epsilon (row->y, i == first ? 0. : bottom + row->space, .001);
      bottom = row->y + row->height;
      g_string_append_c (pages, c->rows[i]);
    }
    g_assert_true (bottom <= 50. || end - first == 1);
    n_rows = end;
  }
  g_assert_cmpstr (pages->str, ==, c->pages);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/page-cutter/", cases[i].name, NULL);

    g_test_add_data_func (path, &cases[i], test_pages);
  }
  return g_test_run ();
}
