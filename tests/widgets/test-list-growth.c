/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list that grows: what it tells of itself is always what it is, whatever happens to the
 * model and however far it has grown. */

#include "widgets/sidebar/dateline-list-growth.h"

#define START DATELINE_LIST_GROWTH_START
#define N_ITEMS 1000
#define N_CHANGES 3000

typedef struct {
  GListStore *store;
  DatelineListGrowth *growth;
  GPtrArray *told; /* the list as its signals tell it */
  guint n_signals;
  guint most_added;
} Fixture;

static void
told_cb (DatelineListGrowth *growth, guint position, guint removed, guint added, Fixture *fixture)
{
  g_assert_cmpuint (position + removed, <=, fixture->told->len);
  if (removed > 0)
    g_ptr_array_remove_range (fixture->told, position, removed);
  for (guint i = 0; i < added; i++) {
    gpointer item = g_list_model_get_item (G_LIST_MODEL (growth), position + i);

    g_assert_nonnull (item);
    g_ptr_array_insert (fixture->told, (int) (position + i), item);
  }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (growth)), ==, fixture->told->len);
  fixture->n_signals++;
  fixture->most_added = MAX (fixture->most_added, added);
}

static void
splice (Fixture *fixture, guint position, guint n_removed, guint n_added)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_added; i++)
    g_ptr_array_add (items, g_object_new (G_TYPE_OBJECT, NULL));
  g_list_store_splice (fixture->store, position, n_removed, items->pdata, n_added);
}

static void
set_up (Fixture *fixture, gconstpointer user_data)
{
  fixture->store = g_list_store_new (G_TYPE_OBJECT);
  fixture->told = g_ptr_array_new_with_free_func (g_object_unref);
  fixture->growth = dateline_list_growth_new (G_LIST_MODEL (fixture->store));
  g_signal_connect (fixture->growth, "items-changed", G_CALLBACK (told_cb), fixture);
  splice (fixture, 0, 0, GPOINTER_TO_UINT (user_data));
}

static void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_clear_pointer (&fixture->told, g_ptr_array_unref);
  g_assert_finalize_object (fixture->growth);
  g_assert_finalize_object (fixture->store);
}

/* All that is listed is the beginning of the model, and is a screenful if there is as much. */
static void
assert_is_beginning (Fixture *fixture)
{
  const guint n_items = g_list_model_get_n_items (G_LIST_MODEL (fixture->store));

  g_assert_cmpuint (fixture->told->len, <=, n_items);
  g_assert_cmpuint (fixture->told->len, >=, MIN (n_items, START));
  for (guint i = 0; i < fixture->told->len; i++) {
    g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (fixture->store), i);

    g_assert_true (g_ptr_array_index (fixture->told, i) == item);
  }
}

static void
grow (Fixture *fixture, guint n_items)
{
  dateline_list_growth_set_growing (fixture->growth, TRUE);
  while (fixture->told->len < n_items)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_grows (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpuint (fixture->told->len, ==, START);
  grow (fixture, 2 * START);
  g_assert_cmpuint (fixture->told->len, <, N_ITEMS);
  assert_is_beginning (fixture);
  grow (fixture, N_ITEMS);
  assert_is_beginning (fixture);
  /* What a list view has no rows for comes at once. */
  g_assert_cmpuint (fixture->n_signals, >, 5);
  g_assert_cmpuint (fixture->n_signals, <, 20);
}

static void
test_rests (Fixture *fixture, gconstpointer user_data)
{
  for (guint i = 0; i < 2; i++) {
    const gint64 end = g_get_monotonic_time () + 200 * G_TIME_SPAN_MILLISECOND;

    while (g_get_monotonic_time () < end)
      g_main_context_iteration (NULL, FALSE);
    g_assert_cmpuint (fixture->told->len, ==, START);
    dateline_list_growth_set_growing (fixture->growth, TRUE);
    dateline_list_growth_set_growing (fixture->growth, FALSE);
  }
}

static void
test_show_all (Fixture *fixture, gconstpointer user_data)
{
  dateline_list_growth_show_all (fixture->growth);
  g_assert_cmpuint (fixture->told->len, ==, N_ITEMS);
  assert_is_beginning (fixture);
}

/* A tall window has room for more: no row of the first screenful comes later. */
static void
test_tall (Fixture *fixture, gconstpointer user_data)
{
  dateline_list_growth_set_start (fixture->growth, 3 * START);
  grow (fixture, START + 1);
  dateline_list_growth_set_growing (fixture->growth, FALSE);
  g_assert_cmpuint (fixture->told->len, ==, 3 * START);
  assert_is_beginning (fixture);
  splice (fixture, 0, N_ITEMS, N_ITEMS / 2);
  g_assert_cmpuint (fixture->told->len, ==, 3 * START);
  assert_is_beginning (fixture);
  dateline_list_growth_set_start (fixture->growth, 0);
  splice (fixture, 0, N_ITEMS / 2, N_ITEMS);
  g_assert_cmpuint (fixture->told->len, ==, START);
}

static void
test_other_list (Fixture *fixture, gconstpointer user_data)
{
  dateline_list_growth_show_all (fixture->growth);
  fixture->most_added = 0;
  splice (fixture, 0, N_ITEMS, N_ITEMS / 2);
  g_assert_cmpuint (fixture->told->len, ==, START);
  g_assert_cmpuint (fixture->most_added, ==, START);
  assert_is_beginning (fixture);
  grow (fixture, N_ITEMS / 2);
  assert_is_beginning (fixture);
}

static void
test_little_change (Fixture *fixture, gconstpointer user_data)
{
  dateline_list_growth_show_all (fixture->growth);
  splice (fixture, 500, 2, 5);
  g_assert_cmpuint (fixture->told->len, ==, N_ITEMS + 3);
  assert_is_beginning (fixture);
  splice (fixture, N_ITEMS + 3, 0, 1);
  g_assert_cmpuint (fixture->told->len, ==, N_ITEMS + 4);
  assert_is_beginning (fixture);
}

static void
test_any_change (Fixture *fixture, gconstpointer user_data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < N_CHANGES; i++) {
    const guint n_items = g_list_model_get_n_items (G_LIST_MODEL (fixture->store));
    const int most = g_rand_boolean (rand) ? 4 : 3 * START;
    const guint position = (guint) g_rand_int_range (rand, 0, (int) n_items + 1);
    const guint n_to_remove = (guint) g_rand_int_range (rand, 0, most + 1);
    const guint n_to_add = (guint) g_rand_int_range (rand, 0, most + 1);

    splice (fixture, position, MIN (n_to_remove, n_items - position), n_to_add);
    assert_is_beginning (fixture);
    if (i % 7 == 0)
      dateline_list_growth_show_all (fixture->growth);
  }
}

/* Sections of ten. */
static int
compare_tens (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const int ten_of_a = GPOINTER_TO_INT (g_object_get_data ((GObject *) a, "ten"));
  const int ten_of_b = GPOINTER_TO_INT (g_object_get_data ((GObject *) b, "ten"));

  return ten_of_a - ten_of_b;
}

static void
test_sections (void)
{
  g_autoptr (GListStore) store = g_list_store_new (G_TYPE_OBJECT);
  g_autoptr (GtkSortListModel) sorted = NULL;
  g_autoptr (DatelineListGrowth) growth = NULL;
  guint start, end;

  for (int i = 0; i < 4 * START; i++) {
    g_autoptr (GObject) item = g_object_new (G_TYPE_OBJECT, NULL);

    g_object_set_data (item, "ten", GINT_TO_POINTER (i / 10));
    g_list_store_append (store, item);
  }
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (store)), NULL);
  gtk_sort_list_model_set_section_sorter (
    sorted, GTK_SORTER (gtk_custom_sorter_new (compare_tens, NULL, NULL)));
  growth = dateline_list_growth_new (G_LIST_MODEL (sorted));

  gtk_section_model_get_section (GTK_SECTION_MODEL (growth), 12, &start, &end);
  g_assert_cmpuint (start, ==, 10);
  g_assert_cmpuint (end, ==, 20);
  /* The last one listed may have more than is listed. */
  gtk_section_model_get_section (GTK_SECTION_MODEL (growth), START - 1, &start, &end);
  g_assert_cmpuint (start, ==, START - START % 10);
  g_assert_cmpuint (end, ==, START);
  gtk_section_model_get_section (GTK_SECTION_MODEL (growth), START, &start, &end);
  g_assert_cmpuint (start, ==, START);
  g_assert_cmpuint (end, ==, G_MAXUINT);
  dateline_list_growth_show_all (growth);
  gtk_section_model_get_section (GTK_SECTION_MODEL (growth), START - 1, &start, &end);
  g_assert_cmpuint (end, ==, START - START % 10 + 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, n_items, test)                                                                   \
  g_test_add ("/list-growth/" path, Fixture, GUINT_TO_POINTER (n_items), set_up, test, tear_down)

  ADD ("a screenful, then all by and by", N_ITEMS, test_grows);
  ADD ("nobody looks", N_ITEMS, test_rests);
  ADD ("all at once", N_ITEMS, test_show_all);
  ADD ("as many at once as fill the screen", N_ITEMS, test_tall);
  ADD ("another list begins anew", N_ITEMS, test_other_list);
  ADD ("a little change is one", N_ITEMS, test_little_change);
  ADD ("any change of a long list", N_ITEMS, test_any_change);
  ADD ("any change of a short list", 3, test_any_change);
  g_test_add_func ("/list-growth/sections", test_sections);

  return g_test_run ();
}
