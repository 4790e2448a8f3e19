/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Measures the application from the inside: what its frames cost, how many frames an
 * answer takes, and how long the main loop is kept from everything else.
 *
 * Usage: bench-inside FILE [PART...]
 *
 * Prints a line for each figure: its name, and microseconds unless the name says other. */

#include <locale.h>
#include <stdlib.h>

#include "annotate/text/dateline-find.h"
#include "app/dateline-application.h"
#include "app/dateline-window-private.h"
#include "bench-turns.h"
#include "widgets/article/dateline-article-text-private.h"
#include "widgets/article/dateline-article-view-private.h"
#include "widgets/article/dateline-reader-private.h"

#define N_STEPS 60
#define MAX_FRAMES 100

typedef struct {
  DatelineWindow *window;
  DatelineReader *reader;
  DatelineArticleView *view;
  GtkAdjustment *adjustment;
  GdkFrameClock *clock;
  GRand *rand;
} Bench;

static void
scroll (Bench *self, const char *name, double step, gboolean at_random)
{
  const double end =
    gtk_adjustment_get_upper (self->adjustment) - gtk_adjustment_get_page_size (self->adjustment);

  bench_turns_forget ();
  for (guint i = 0; i < 3 * N_STEPS; i++) {
    const double value = at_random ? g_rand_double_range (self->rand, 0., MAX (end, 1.))
                                   : gtk_adjustment_get_value (self->adjustment) + step;

    gtk_adjustment_set_value (self->adjustment, value);
    bench_turns_wait_for_frame (self->clock);
  }
  bench_print_frames (name);
  bench_print_turns (name);
  gtk_adjustment_set_value (self->adjustment, 0.);
  bench_turns_settle ();
}

/* How many frames it takes until the mark stands where it then stays. */
static guint
count_frames (Bench *self, DatelineAnnotation *mark)
{
  GdkRectangle at[8];
  guint first = G_N_ELEMENTS (at) - 1;

  for (guint i = 0; i < G_N_ELEMENTS (at); i++) {
    bench_turns_wait_for_frame (self->clock);
    if (!dateline_article_view_get_mark_area (self->view, mark, &at[i]))
      at[i] = (GdkRectangle) { -1, -1, 0, 0 };
  }
  while (first > 0 && at[first - 1].y == at[first].y)
    first--;
  if (at[first].y < 0 || at[first].y > gtk_widget_get_height (GTK_WIDGET (self->view)))
    return G_N_ELEMENTS (at);
  return first + 1;
}

static void
jump (Bench *self)
{
  GListModel *mentions = dateline_document_get_mentions (self->reader->document);
  const guint n_mentions = g_list_model_get_n_items (mentions);
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint n_frames = 0;

  if (n_mentions == 0)
    return;
  bench_turns_settle ();
  bench_turns_forget ();
  for (guint i = 0; i < N_STEPS; i++) {
    g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (
      mentions,
      i == 0 ? n_mentions - 1 : (guint) g_rand_int_range (self->rand, 0, (gint32) n_mentions));
    const gint64 began = bench_get_work ();
    gint64 work;

    dateline_article_view_show_mark (self->view, mention);
    n_frames = MAX (n_frames, count_frames (self, mention));
    work = bench_get_work () - began;
    g_array_append_val (times, work);
  }
  bench_print_figure ("jump", "frames", n_frames);
  bench_print_turns ("jump");
  gtk_adjustment_set_value (self->adjustment, 0.);
  bench_turns_settle ();
}

static void
toggle_kind (Bench *self, guint i)
{
  dateline_reader_set_hidden_kinds (self->reader, i % 2 == 0 ? 1u << DATELINE_KIND_PERSON : 0);
}

static void
toggle_density (Bench *self, guint i)
{
  static const DatelineMarkDensity densities[] = { DATELINE_MARK_DENSITY_FIRST,
                                                   DATELINE_MARK_DENSITY_NONE,
                                                   DATELINE_MARK_DENSITY_ALL };

  g_object_set (self->window->style, "density", densities[i % G_N_ELEMENTS (densities)], NULL);
}

static void
toggle_only (Bench *self, guint i)
{
  g_autoptr (DatelineEntity) entity =
    g_list_model_get_item (dateline_document_get_entities (self->reader->document), 0);

  dateline_reader_set_only (self->reader, i % 2 == 0 ? entity : NULL);
}

static void
toggle_size (Bench *self, guint i)
{
  dateline_reading_style_step_text_size (self->window->style, i % 2 == 0 ? 1 : -1);
}

static void
toggle_order (Bench *self, guint i)
{
  dateline_sidebar_set_timeline_order (self->window->sidebar, i % 2 == 0
                                                                ? DATELINE_TIMELINE_ORDER_STORY
                                                                : DATELINE_TIMELINE_ORDER_TIME);
}

static void
toggle_page (Bench *self, guint i)
{
  static const char *const pages[] = { "entities", "quotes", "timeline" };

  dateline_sidebar_set_page (self->window->sidebar, pages[i % G_N_ELEMENTS (pages)]);
}

static void
toggle_focus (Bench *self, guint i)
{
  if (i % 2 == 0)
    dateline_sidebar_focus (self->window->sidebar);
  else
    dateline_reader_focus_text (self->reader);
}

/* From the call to the end of the frame that shows it. */
static void
toggle (Bench *self, const char *name, void (*change) (Bench *, guint))
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));

  bench_turns_forget ();
  for (guint i = 0; i < 12; i++) {
    const gint64 began = bench_get_work ();
    gint64 work;

    change (self, i);
    bench_turns_wait_for_frame (self->clock);
    work = bench_get_work () - began;
    g_array_append_val (times, work);
    bench_turns_settle ();
  }
  bench_print_times (name, times);
  bench_print_turns (name);
}

static void
resize (Bench *self)
{
  static const int widths[] = { 1000, 900, 1100, 700, 1180 };
  g_autoptr (GArray) firsts = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 afterwards = 0;

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++) {
    const int width = gtk_widget_get_width (GTK_WIDGET (self->view));
    gint64 first;

    bench_turns_settle ();
    bench_turns_forget ();
    gtk_window_set_default_size (GTK_WINDOW (self->window), widths[i], 780);
    while (gtk_widget_get_width (GTK_WIDGET (self->view)) == width &&
           bench_turns_get_n_frames () < MAX_FRAMES)
      bench_turns_wait_for_frame (self->clock);
    first = bench_turns_get_last_frame ();
    g_array_append_val (firsts, first);
    bench_turns_forget ();
    bench_turns_settle ();
    afterwards = MAX (afterwards, bench_turns_get_longest ());
  }
  bench_print_figure ("width", "p50", bench_get_percentile (firsts, 50));
  bench_print_figure ("width", "worst", bench_get_percentile (firsts, 100));
  bench_print_figure ("width", "afterwards", afterwards);
}

static void
find (Bench *self)
{
  DatelineArticle *article = dateline_document_get_article (self->reader->document);
  static const char *const needles[] = { "the", "TRAI", "نم", "nowhere at all" };

  for (guint k = 0; k < G_N_ELEMENTS (needles); k++) {
    g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
    g_autofree char *name = g_strdup_printf ("find%u", k);
    guint n_found = 0;

    for (guint i = 0; i < 11; i++) {
      const gint64 began = bench_get_work ();
      g_autoptr (GArray) found = dateline_find_all (article, needles[k], 0);
      const gint64 work = bench_get_work () - began;

      n_found = found->len;
      g_array_append_val (times, work);
    }
    bench_print_figure (name, "", bench_get_percentile (times, 50));
    bench_print_figure (name, "count", n_found);
  }
}

static void
type_to_find (Bench *self)
{
  static const char *const typed[] = { "e", "en", "ent", "en", "e", "" };

  dateline_reader_find (self->reader);
  bench_turns_settle ();
  bench_turns_forget ();
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
    dateline_find_bar_look_for (self->reader->find_bar, typed[i]);
    bench_turns_settle ();
  }
  bench_print_turns ("type");
  dateline_find_bar_close (self->reader->find_bar);
  bench_turns_settle ();
}

static void
open_file (Bench *self, GApplication *application, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  const gint64 began = g_get_monotonic_time ();

  bench_turns_forget ();
  g_application_open (application, &file, 1, "");
  self->window =
    DATELINE_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  while ((self->clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window))) == NULL)
    g_main_context_iteration (NULL, TRUE);
  bench_turns_watch_frames (self->clock);
  self->reader = self->window->reader;
  self->view = self->reader->view;
  while (self->reader->document == NULL)
    g_main_context_iteration (NULL, TRUE);
  bench_print_figure ("open", "read", g_get_monotonic_time () - began);
  bench_turns_wait_for_frame (self->clock);
  bench_print_figure ("open", "shown", g_get_monotonic_time () - began);
  bench_print_figure ("open", "frame", bench_turns_get_last_frame ());
  while (dateline_sidebar_get_document (self->window->sidebar) == NULL)
    g_main_context_iteration (NULL, TRUE);
  bench_turns_wait_for_frame (self->clock);
  bench_print_figure ("open", "beside", g_get_monotonic_time () - began);
  bench_turns_settle ();
  bench_print_turns ("open");
  self->adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
}

static void
run_scroll (Bench *self)
{
  scroll (self, "scroll", 90., FALSE);
  scroll (self, "page", 600., FALSE);
  scroll (self, "random", 0., TRUE);
}

static void
run_toggles (Bench *self)
{
  toggle (self, "kind", toggle_kind);
  toggle (self, "density", toggle_density);
  toggle (self, "only", toggle_only);
  toggle (self, "size", toggle_size);
}

static void
run_focus (Bench *self)
{
  toggle (self, "focus", toggle_focus);
}

static void
run_order (Bench *self)
{
  toggle (self, "order", toggle_order);
}

static void
run_pages (Bench *self)
{
  toggle (self, "page-of-sidebar", toggle_page);
}

static void
run_close (Bench *self)
{
  bench_turns_forget ();
  gtk_window_destroy (GTK_WINDOW (self->window));
  bench_turns_settle ();
  bench_print_turns ("close");
}

/* The last one leaves nothing for another. */
static const struct {
  const char *name;
  void (*run) (Bench *self);
} parts[] = {
  { "scroll", run_scroll }, { "jump", jump },       { "toggles", run_toggles },
  { "focus", run_focus },   { "order", run_order }, { "pages", run_pages },
  { "width", resize },      { "find", find },       { "type", type_to_find },
  { "close", run_close },
};

int
main (int argc, char **argv)
{
  g_autoptr (DatelineApplication) application = NULL;
  g_autoptr (GError) error = NULL;
  Bench bench = { .rand = g_rand_new_with_seed (1) };

  if (argc < 2)
    return EXIT_FAILURE;
  setlocale (LC_ALL, "");
  g_set_application_name ("Dateline");
  g_set_prgname ("dateline");
  application = dateline_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);
  bench_turns_watch ();

  open_file (&bench, G_APPLICATION (application), argv[1]);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    if (argc == 2 || g_strv_contains ((const char *const *) argv + 2, parts[i].name))
      parts[i].run (&bench);
  }
  g_rand_free (bench.rand);
  return EXIT_SUCCESS;
}
