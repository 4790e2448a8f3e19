/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Measures the application from the inside: what its frames cost, how many frames an
 * answer takes, and how long the main loop is kept from everything else.
 *
 * Usage: bench-inside FILE [PART...]
 *
 * Prints a line for each figure: its name, and microseconds unless the name says other.
 * Work is the time that the main thread computed, which other programs on a busy machine
 * do not lengthen; "busy" is the longest turn of the main loop, "whole" all turns. */

#include <locale.h>
#include <stdlib.h>
#include <time.h>

#include "annotate/text/dateline-find.h"
#include "app/dateline-application.h"
#include "app/dateline-window-private.h"
#include "widgets/article/dateline-article-text-private.h"
#include "widgets/article/dateline-article-view-private.h"
#include "widgets/article/dateline-reader-private.h"

#define SETTLED_TURNS_US (200 * 1000)
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

static gint64 turn_began;   /* work */
static gint64 longest_turn; /* work */
static gint64 all_turns;    /* work */
static gint64 last_turn;    /* when something was last done, by the clock */
static gint64 frame_began;
static GArray *frames; /* gint64: work of each */

static gint64
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

/* Between two calls lies a turn of the main loop. */
static int
poll_cb (GPollFD *fds, guint n_fds, int timeout)
{
  const gint64 turn = get_work () - turn_began;
  int n;

  longest_turn = MAX (longest_turn, turn);
  all_turns += turn;
  if (turn > 200)
    last_turn = g_get_monotonic_time ();
  n = g_poll (fds, n_fds, timeout);
  turn_began = get_work ();
  return n;
}

static void
forget_turns (void)
{
  turn_began = get_work ();
  longest_turn = all_turns = 0;
  last_turn = g_get_monotonic_time ();
  g_array_set_size (frames, 0);
}

static void
frame_begins_cb (void)
{
  frame_began = get_work ();
}

static void
frame_ends_cb (void)
{
  const gint64 work = get_work () - frame_began;

  g_array_append_val (frames, work);
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
settle (void)
{
  const guint source = g_timeout_add (20, wake_cb, NULL);

  last_turn = g_get_monotonic_time ();
  while (g_get_monotonic_time () - last_turn < SETTLED_TURNS_US)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}

static void
wait_for_frame (Bench *self)
{
  const guint n_frames = frames->len;

  gdk_frame_clock_request_phase (self->clock, GDK_FRAME_CLOCK_PHASE_PAINT);
  while (frames->len == n_frames)
    g_main_context_iteration (NULL, TRUE);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const gint64 first = *(const gint64 *) a;
  const gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static gint64
percentile (GArray *times, guint percent)
{
  if (times->len == 0)
    return 0;
  g_array_sort (times, compare_times);
  return g_array_index (times, gint64, MIN (times->len * percent / 100, times->len - 1));
}

static void
print_figure (const char *name, const char *what, gint64 figure)
{
  g_print ("%s%s%s %" G_GINT64_FORMAT "\n", name, *what != '\0' ? "-" : "", what, figure);
}

static void
print_turns (const char *name)
{
  print_figure (name, "busy", longest_turn);
  print_figure (name, "whole", all_turns);
}

static void
print_times (const char *name, GArray *times)
{
  print_figure (name, "p50", percentile (times, 50));
  print_figure (name, "p95", percentile (times, 95));
  print_figure (name, "p99", percentile (times, 99));
}

static void
scroll (Bench *self, const char *name, double step, gboolean at_random)
{
  const double end =
    gtk_adjustment_get_upper (self->adjustment) - gtk_adjustment_get_page_size (self->adjustment);

  forget_turns ();
  for (guint i = 0; i < 3 * N_STEPS; i++) {
    const double value = at_random ? g_rand_double_range (self->rand, 0., MAX (end, 1.))
                                   : gtk_adjustment_get_value (self->adjustment) + step;

    gtk_adjustment_set_value (self->adjustment, value);
    wait_for_frame (self);
  }
  print_times (name, frames);
  print_turns (name);
  gtk_adjustment_set_value (self->adjustment, 0.);
  settle ();
}

/* How many frames it takes until the mark stands where it then stays. */
static guint
count_frames (Bench *self, DatelineAnnotation *mark)
{
  GdkRectangle at[8];
  guint first = G_N_ELEMENTS (at) - 1;

  for (guint i = 0; i < G_N_ELEMENTS (at); i++) {
    wait_for_frame (self);
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
  settle ();
  forget_turns ();
  for (guint i = 0; i < N_STEPS; i++) {
    g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (
      mentions,
      i == 0 ? n_mentions - 1 : (guint) g_rand_int_range (self->rand, 0, (gint32) n_mentions));
    const gint64 began = get_work ();
    gint64 work;

    dateline_article_view_show_mark (self->view, mention);
    n_frames = MAX (n_frames, count_frames (self, mention));
    work = get_work () - began;
    g_array_append_val (times, work);
  }
  print_figure ("jump", "frames", n_frames);
  print_turns ("jump");
  gtk_adjustment_set_value (self->adjustment, 0.);
  settle ();
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

  forget_turns ();
  for (guint i = 0; i < 12; i++) {
    const gint64 began = get_work ();
    gint64 work;

    change (self, i);
    wait_for_frame (self);
    work = get_work () - began;
    g_array_append_val (times, work);
    settle ();
  }
  print_figure (name, "p50", percentile (times, 50));
  print_figure (name, "p95", percentile (times, 95));
  print_turns (name);
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

    settle ();
    forget_turns ();
    gtk_window_set_default_size (GTK_WINDOW (self->window), widths[i], 780);
    while (gtk_widget_get_width (GTK_WIDGET (self->view)) == width && frames->len < MAX_FRAMES)
      wait_for_frame (self);
    first = g_array_index (frames, gint64, frames->len - 1);
    g_array_append_val (firsts, first);
    forget_turns ();
    settle ();
    afterwards = MAX (afterwards, longest_turn);
  }
  print_figure ("width", "p50", percentile (firsts, 50));
  print_figure ("width", "worst", percentile (firsts, 100));
  print_figure ("width", "afterwards", afterwards);
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
      const gint64 began = get_work ();
      g_autoptr (GArray) found = dateline_find_all (article, needles[k], 0);
      const gint64 work = get_work () - began;

      n_found = found->len;
      g_array_append_val (times, work);
    }
    print_figure (name, "", percentile (times, 50));
    print_figure (name, "count", n_found);
  }
}

static void
type_to_find (Bench *self)
{
  static const char *const typed[] = { "e", "en", "ent", "en", "e", "" };

  dateline_reader_find (self->reader);
  settle ();
  forget_turns ();
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++) {
    dateline_find_bar_look_for (self->reader->find_bar, typed[i]);
    settle ();
  }
  print_turns ("type");
  dateline_find_bar_close (self->reader->find_bar);
  settle ();
}

static void
open_file (Bench *self, GApplication *application, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  const gint64 began = g_get_monotonic_time ();

  forget_turns ();
  g_application_open (application, &file, 1, "");
  self->window =
    DATELINE_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  while ((self->clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->window))) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_connect (self->clock, "before-paint", frame_begins_cb, NULL);
  g_signal_connect (self->clock, "after-paint", frame_ends_cb, NULL);
  self->reader = self->window->reader;
  self->view = self->reader->view;
  while (self->reader->document == NULL)
    g_main_context_iteration (NULL, TRUE);
  print_figure ("open", "read", g_get_monotonic_time () - began);
  wait_for_frame (self);
  print_figure ("open", "shown", g_get_monotonic_time () - began);
  print_figure ("open", "frame", g_array_index (frames, gint64, frames->len - 1));
  settle ();
  print_turns ("open");
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
run_sidebar (Bench *self)
{
  toggle (self, "focus", toggle_focus);
  toggle (self, "order", toggle_order);
  toggle (self, "page-of-sidebar", toggle_page);
}

static void
run_close (Bench *self)
{
  forget_turns ();
  gtk_window_destroy (GTK_WINDOW (self->window));
  settle ();
  print_turns ("close");
}

/* The last one leaves nothing for another. */
static const struct {
  const char *name;
  void (*run) (Bench *self);
} parts[] = {
  { "scroll", run_scroll },   { "jump", jump },       { "toggles", run_toggles },
  { "sidebar", run_sidebar }, { "width", resize },    { "find", find },
  { "type", type_to_find },   { "close", run_close },
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
  frames = g_array_new (FALSE, FALSE, sizeof (gint64));
  application = dateline_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);
  g_main_context_set_poll_func (NULL, poll_cb);

  open_file (&bench, G_APPLICATION (application), argv[1]);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++) {
    if (argc == 2 || g_strv_contains ((const char *const *) argv + 2, parts[i].name))
      parts[i].run (&bench);
  }
  g_rand_free (bench.rand);
  return EXIT_SUCCESS;
}
