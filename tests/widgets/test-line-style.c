/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lines told apart without colour: each is drawn in black, and what is left is
 * only where there is ink. */

#include <gsk/gsk.h>

#include "widgets/dateline-palette.h"

#define WIDTH 72
#define HEIGHT 24
#define TOP 4

/* A line is known again wherever its pattern begins. */
#define MAX_SHIFT 12

/* Of the ink of both, at least this part is where the other has none. */
#define LEAST_DIFFERENCE .15

typedef guint8 Ink[HEIGHT][WIDTH];

static void
read_ink (GtkSnapshot *snapshot, Ink ink)
{
  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (snapshot);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < HEIGHT; y++) {
    const guint32 *row =
      (const guint32 *) (const void *) (cairo_image_surface_get_data (surface) +
                                        y * cairo_image_surface_get_stride (surface));

    for (int x = 0; x < WIDTH; x++)
      ink[y][x] = (guint8) (row[x] >> 24);
  }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Draws lines below each other as marks within marks have them. */
static void
draw (const DatelineLineStyle *styles, guint n_styles, float scale, Ink ink)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  float y = 0.f;

  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (0.f, TOP));
  gtk_snapshot_scale (snapshot, scale, scale);
  for (guint i = 0; i < n_styles; i++) {
    dateline_line_style_snapshot (styles[i], snapshot, &(GdkRGBA) { 0.f, 0.f, 0.f, 1.f }, 0.f, y,
                                  WIDTH / scale);
    y += dateline_line_style_get_height (styles[i]) + 1.f;
  }
  read_ink (snapshot, ink);
}

static double
compare_at (Ink a, Ink b, int dx, int dy)
{
  double differing = 0., all = 0.;

  for (int y = 0; y < HEIGHT; y++) {
    for (int x = 0; x < WIDTH - MAX_SHIFT; x++) {
      int other_y = y + dy;
      double in_a = a[y][x];
      double in_b = other_y >= 0 && other_y < HEIGHT ? b[other_y][x + dx] : 0.;

      differing += ABS (in_a - in_b);
      all += in_a + in_b;
    }
  }
  return differing / all;
}

/* How much two patterns differ where they are most alike. */
static double
compare (Ink a, Ink b)
{
  double least = 1.;

  for (int dy = -3; dy <= 3; dy++) {
    for (int dx = 0; dx <= MAX_SHIFT; dx++)
      least = MIN (least, compare_at (a, b, dx, dy));
  }
  return least;
}

static void
test_kinds (void)
{
  const float scales[] = { 1.f, 1.5f, 2.f };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++) {
    for (DatelineKind a = 0; a < DATELINE_KIND_TOPIC; a++) {
      for (DatelineKind b = a + 1; b < DATELINE_KIND_OTHER; b++) {
        DatelineLineStyle style_a = dateline_palette_get_line_style (a);
        DatelineLineStyle style_b = dateline_palette_get_line_style (b);
        Ink ink_a, ink_b;
        double difference;

        draw (&style_a, 1, scales[i], ink_a);
        draw (&style_b, 1, scales[i], ink_b);
        difference = compare (ink_a, ink_b);
        g_test_message ("%s and %s at %.1f: %.2f", dateline_kind_get_id (a),
                        dateline_kind_get_id (b), scales[i], difference);
        g_assert_cmpfloat (difference, >=, LEAST_DIFFERENCE);
      }
    }
  }
}

/* A mark within a mark, in any two kinds: every stack is a picture of its own. */
static void
test_stacks (void)
{
  enum {
    N_STYLES = DATELINE_LINE_THIN + 1,
    N_STACKS = N_STYLES * N_STYLES
  };
  g_autofree Ink *inks = g_new0 (Ink, N_STACKS);

  for (guint i = 0; i < N_STACKS; i++) {
    const DatelineLineStyle styles[] = { i / N_STYLES, i % N_STYLES };

    draw (styles, G_N_ELEMENTS (styles), 1.f, inks[i]);
  }
  for (guint a = 0; a < N_STACKS; a++) {
    for (guint b = a + 1; b < N_STACKS; b++) {
      double difference = compare (inks[a], inks[b]);

      if (difference < .08)
        g_test_message ("%u over %u and %u over %u: %.2f", a / N_STYLES, a % N_STYLES, b / N_STYLES,
                        b % N_STYLES, difference);
      g_assert_cmpfloat (difference, >=, .08);
    }
  }
}

/* Nor is one line of any kind like two of others. */
static void
test_one_is_not_two (void)
{
  for (DatelineLineStyle one = 0; one <= DATELINE_LINE_THIN; one++) {
    Ink ink_one;

    draw (&one, 1, 1.f, ink_one);
    for (DatelineLineStyle upper = 0; upper <= DATELINE_LINE_THIN; upper++) {
      for (DatelineLineStyle lower = 0; lower <= DATELINE_LINE_THIN; lower++) {
        const DatelineLineStyle styles[] = { upper, lower };
        Ink ink_two;

        draw (styles, G_N_ELEMENTS (styles), 1.f, ink_two);
        g_test_message ("%d and %d over %d: %.2f", (int) one, (int) upper, (int) lower,
                        compare (ink_one, ink_two));
        g_assert_cmpfloat (compare (ink_one, ink_two), >=, LEAST_DIFFERENCE);
      }
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/line-style/kinds-differ-without-colour", test_kinds);
  g_test_add_func ("/widgets/line-style/stacks-differ-without-colour", test_stacks);
  g_test_add_func ("/widgets/line-style/one-line-is-not-two", test_one_is_not_two);
  return g_test_run ();
}
