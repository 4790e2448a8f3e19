/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The row of an entity shows in which parts of the article it is mentioned. */

#include <adwaita.h>

#include <math.h>

#include "core/dateline-document-reader.h"
#include "widgets/sidebar/dateline-entity-row.h"
#include "widgets/sidebar/dateline-mention-spread.h"

#define WIDTH 300
#define TICK_WIDTH 2
#define TICK_HEIGHT 5
#define PART(number) (G_GUINT64_CONSTANT (1) << (number))
#define SPREAD (PART (0) | PART (6) | PART (62))

/* Two paragraphs of 32 letters each, so that a letter is a part. */
static const char json[] =
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"x\",\"article\":{\"title\":\"T\",\"blocks\":["
  "{\"type\":\"paragraph\",\"text\":\"ab cd ef gh ij kl mn op qr st uv\"},"
  "{\"type\":\"paragraph\",\"text\":\"ab cd ef gh ij kl mn op qr st uv\"}]},"
  "\"entities\":[{\"id\":\"a\",\"kind\":\"place\",\"name\":\"A\"},"
  "{\"id\":\"b\",\"kind\":\"person\",\"name\":\"B\"}],"
  "\"mentions\":["
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":0,\"end\":2,\"quote\":\"ab\"}},"
  "{\"entity\":\"a\",\"span\":{\"block\":0,\"start\":6,\"end\":8,\"quote\":\"ef\"}},"
  "{\"entity\":\"a\",\"span\":{\"block\":1,\"start\":30,\"end\":32,\"quote\":\"uv\"}}]}";

static DatelineDocument *
read_document (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, sizeof json - 1);
  g_autoptr (GError) error = NULL;
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static DatelineEntity *
get_entity (DatelineDocument *document, guint number)
{
  g_autoptr (DatelineEntity) entity =
    g_list_model_get_item (dateline_document_get_entities (document), number);

  return entity;
}

/* Collects where the ticks are that are drawn: nothing else is so high. */
static void
collect_ticks (GskRenderNode *node, GArray *ticks)
{
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE) {
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      collect_ticks (gsk_container_node_get_child (node, i), ticks);
  } else if (gsk_render_node_get_node_type (node) == GSK_COLOR_NODE) {
    graphene_rect_t bounds;

    gsk_render_node_get_bounds (node, &bounds);
    if (fabsf (graphene_rect_get_height (&bounds) - TICK_HEIGHT) < .01f)
      g_array_append_vals (ticks, &bounds.origin.x, 1);
  }
}

/* Draws a row, and returns where its ticks are, from left to right. */
static GArray *
draw_ticks (DatelineEntity *entity, guint64 spread, GtkTextDirection direction)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *row = dateline_entity_row_new ();
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (float));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  int height;

  gtk_widget_set_direction (row, direction);
  dateline_entity_row_set_entity (DATELINE_ENTITY_ROW (row), entity, 3, spread);
  adw_window_set_content (ADW_WINDOW (window), row);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, WIDTH, &height, NULL, NULL, NULL);
  gtk_widget_allocate (row, WIDTH, height, -1, NULL);
  GTK_WIDGET_GET_CLASS (row)->snapshot (row, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  collect_ticks (node, ticks);
  gtk_window_destroy (GTK_WINDOW (window));
  return ticks;
}

static float
get_tick (GArray *ticks, guint number)
{
  return g_array_index (ticks, float, number);
}

static void
test_measure (void)
{
  g_autoptr (DatelineDocument) document = read_document ();
  g_autoptr (DatelineMentionSpread) spread = dateline_mention_spread_new (document);

  g_assert_cmphex (dateline_mention_spread_measure (spread, get_entity (document, 0)), ==, SPREAD);
  g_assert_cmphex (dateline_mention_spread_measure (spread, get_entity (document, 1)), ==, 0);
}

static void
test_draw (void)
{
  g_autoptr (DatelineDocument) document = read_document ();
  DatelineEntity *entity = get_entity (document, 0);
  g_autoptr (GArray) ticks = draw_ticks (entity, SPREAD, GTK_TEXT_DIR_LTR);
  g_autoptr (GArray) mirrored = draw_ticks (entity, SPREAD, GTK_TEXT_DIR_RTL);
  g_autoptr (GArray) none = draw_ticks (entity, 0, GTK_TEXT_DIR_LTR);
  const float share =
    (get_tick (ticks, 1) - get_tick (ticks, 0)) / (get_tick (ticks, 2) - get_tick (ticks, 0));

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (ticks->len, ==, 3);
  g_assert_cmpuint (mirrored->len, ==, 3);
  /* The third of sixty-four parts is near the first, and the last ends where the row does. */
  g_assert_cmpfloat_with_epsilon (share, 6. / 62., .01);
  g_assert_cmpfloat (get_tick (ticks, 2), >, WIDTH - 10);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat_with_epsilon (get_tick (mirrored, i) + TICK_WIDTH,
                                    WIDTH - get_tick (ticks, i), .01);
}

int
main (int argc, char **argv)
{
  g_setenv ("GTK_A11Y", "none", TRUE);
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();

  g_test_add_func ("/entity-row/spread-of-mentions", test_measure);
  g_test_add_func ("/entity-row/ticks-where-the-mentions-are", test_draw);
  return g_test_run ();
}
