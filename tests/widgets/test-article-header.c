/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands above an article: how it is set. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "core/dateline-span.h"
#include "widgets/article/dateline-article-header.h"

#define WIDTH 300
#define WIDE 2000

#define TWO_LINES                                                                                  \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"h\",\"article\":{"                              \
  "\"title\":\"A bridge over the river is opened\","                                               \
  "\"subtitle\":\"It took nine years and two floods, and nobody believed in it any more\","        \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Words.\"}]}}"

/* Other faces lend signs to some of the lines. */
#define MIXED                                                                                      \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"m\",\"article\":{"                              \
  "\"title\":\"A bridge over the river \u6865\u6881 is \u067e\u0644 and \u0e40\u0e1b\u0e34\u0e14\","  \
  "\"subtitle\":\"It took \u4e5d\u5e74 and two floods, and nobody \u0646\u0647\u0631\","      \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Words.\"}]}}"

#define LONG_WORD                                                                                  \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"l\",\"article\":{"                              \
  "\"title\":\"On counterintelligence\","                                                        \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Words.\"}]}}"

#define PERSIAN_AUTHOR                                                                             \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"p\",\"article\":{"                              \
  "\"title\":\"A bridge\",\"authors\":[\"\u0646\u0633\u0631\u06cc\u0646\"],"                          \
  "\"publisher\":\"\u0646\u0645\u0648\u0646\u0647\",\"published\":\"2025-05-11\","                    \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Words.\"}]}}"

static const char *const names[] = { "article-title", "article-subtitle" };

static GtkWidget *
find_by_class (GtkWidget *widget, const char *name)
{
  if (gtk_widget_has_css_class (widget, name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_by_class (child, name);

    if (found != NULL)
      return found;
  }
  return NULL;
}

static int
measure (GtkWidget *header, const char *name, int width)
{
  GtkWidget *label = find_by_class (header, name);
  int height;

  g_assert_nonnull (label);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height - gtk_widget_get_margin_top (label);
}

static GtkWidget *
make_header (const char *json, DatelineReadingStyle *style, GtkWidget **window)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (DatelineDocument) document = dateline_document_read_bytes (bytes, &error);
  GtkWidget *header = dateline_article_header_new ();

  g_assert_no_error (error);
  *window = g_object_ref_sink (gtk_window_new ());
  gtk_window_set_child (GTK_WINDOW (*window), header);
  dateline_article_header_set_reading_style (DATELINE_ARTICLE_HEADER (header), style);
  dateline_article_header_set_document (DATELINE_ARTICLE_HEADER (header), document);
  return header;
}

static void
drop_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

/* The lines of the headline and of the standfirst are as far apart as the reader wants
 * those of the text, and no nearer than their letters need. */
static void
test_line_height (void)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *window;
  GtkWidget *header = make_header (TWO_LINES, style, &window);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    int close, far;

    g_object_set (style, "line-height", 100, NULL);
    close = measure (header, names[i], WIDTH);
    g_object_set (style, "line-height", 150, NULL);
    far = measure (header, names[i], WIDTH);
    g_assert_cmpint (close, >, 0);
    g_assert_cmpint (far, >=, close * 12 / 10);
    g_assert_cmpint (far, <=, close * 15 / 10);
  }
  drop_window (window);
}

/* All lines are as far apart as the face of the headline asks for, whatever face lends
 * signs to one of them. */
static void
test_mixed_faces (void)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *plain_window, *mixed_window;
  GtkWidget *plain = make_header (TWO_LINES, style, &plain_window);
  GtkWidget *mixed = make_header (MIXED, style, &mixed_window);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    int pitch = measure (plain, names[i], WIDE);
    int height = measure (mixed, names[i], WIDTH);

    g_assert_cmpint (height, >=, 2 * pitch);
    g_assert_cmpint (height % pitch, ==, 0);
  }
  drop_window (plain_window);
  drop_window (mixed_window);
}

static char *
dup_last_line (GtkWidget *text, int width)
{
  unsigned int start, end;
  int height;
  g_autoptr (GBytes) line = NULL;

  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_allocate (text, width, height, -1, NULL);
  line = GTK_ACCESSIBLE_TEXT_GET_IFACE (text)->get_contents_at (
    GTK_ACCESSIBLE_TEXT (text), 100, GTK_ACCESSIBLE_TEXT_GRANULARITY_LINE, &start, &end);
  g_assert_cmpuint (end - start, ==, g_bytes_get_size (line));
  return g_strndup (g_bytes_get_data (line, NULL), g_bytes_get_size (line));
}

/* Where its longest word has no room, the headline is set smaller; not smaller than the
 * text, and there the word is taken apart. */
static void
test_long_word (void)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *window;
  GtkWidget *header = make_header (LONG_WORD, style, &window);
  GtkWidget *title = find_by_class (header, names[0]);
  int longest, shortest = G_MAXINT, narrow;
  g_autofree char *broken = NULL;

  for (longest = 1200; longest > 0; longest--) {
    g_autofree char *last = dup_last_line (title, longest);

    /* In two lines, at their full size. */
    if (g_str_equal (last, "counterintelligence"))
      break;
  }
  for (narrow = longest; narrow >= longest * 7 / 10; narrow -= 5) {
    g_autofree char *last = dup_last_line (title, narrow);
    int height = measure (header, names[0], narrow);

    g_assert_cmpstr (last, ==, "counterintelligence");
    g_assert_cmpint (height, <=, shortest);
    shortest = height;
  }
  g_assert_cmpint (shortest, <, measure (header, names[0], longest) * 9 / 10);
  broken = dup_last_line (title, longest / 3);
  g_assert_cmpstr (broken, !=, "counterintelligence");
  g_assert_true (g_str_has_suffix ("counterintelligence", broken));
  drop_window (window);
}

/* A name that goes the other way takes nothing of what follows along. */
static void
test_byline (void)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *window;
  GtkWidget *header = make_header (PERSIAN_AUTHOR, style, &window);
  const char *byline = gtk_label_get_label (GTK_LABEL (find_by_class (header, "article-byline")));

  g_assert_true (g_str_has_prefix (
    byline, "\u200e\u2068\u0646\u0633\u0631\u06cc\u0646\u2069 · "
            "\u2068\u0646\u0645\u0648\u0646\u0647\u2069 · 11\u00a0May\u00a02025 · "));
  drop_window (window);
}

/* Where words of a line are marked: @top is set to where in the line that begins, in pixels. */
static gboolean
find_match (GtkWidget *header, guint line, const char *text, const char *words, DatelineBand *band)
{
  const char *const classes[] = { "article-title", "article-subtitle", "article-byline" };
  const char *at = strstr (text, words);
  const guint start_char = (guint) g_utf8_pointer_to_offset (text, at);
  const DatelineSpan match = { line, start_char, start_char + (guint) g_utf8_strlen (words, -1) };
  g_autoptr (GArray) matches = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));
  graphene_rect_t bounds;

  g_array_append_val (matches, match);
  dateline_article_header_set_matches (DATELINE_ARTICLE_HEADER (header), matches, 1);
  g_assert_false (
    dateline_article_header_get_current_match (DATELINE_ARTICLE_HEADER (header), band));
  dateline_article_header_set_matches (DATELINE_ARTICLE_HEADER (header), matches, 0);
  if (!dateline_article_header_get_current_match (DATELINE_ARTICLE_HEADER (header), band))
    return FALSE;
  g_assert_true (
    gtk_widget_compute_bounds (find_by_class (header, classes[line]), header, &bounds));
  band->x -= bounds.origin.x;
  band->y -= bounds.origin.y;
  g_assert_cmpfloat (band->x, >=, 0.);
  g_assert_cmpfloat (band->x + band->width, <=, bounds.size.width + 1.);
  g_assert_cmpfloat (band->y, >=, 0.);
  g_assert_cmpfloat (band->y + band->height, <=, bounds.size.height + 1.);
  return TRUE;
}

/* Words that were found are marked where they stand: on the first line and on the last, from
 * the left and from the right, in the headline, in the standfirst and in the byline. */
static void
test_matches (void)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *window;
  GtkWidget *header = make_header (TWO_LINES, style, &window);
  const char *const texts[] = { "A bridge over the river is opened",
                                "It took nine years and two floods, and nobody believed in it" };
  const char *const firsts[] = { "A bridge", "It took" };
  const char *const lasts[] = { "opened", "believed" };
  int height;

  gtk_widget_measure (header, GTK_ORIENTATION_VERTICAL, WIDTH, NULL, &height, NULL, NULL);
  gtk_widget_allocate (header, WIDTH, height, -1, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    DatelineBand first, last;

    g_assert_true (find_match (header, i, texts[i], firsts[i], &first));
    g_assert_true (find_match (header, i, texts[i], lasts[i], &last));
    g_assert_cmpfloat (first.x, <=, 0.);
    g_assert_cmpfloat (first.width, >, first.height);
    g_assert_cmpfloat (last.y, >=, first.y + first.height);
  }
  drop_window (window);
}

static void
test_matches_of_byline (void)
{
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  GtkWidget *window;
  GtkWidget *header = make_header (PERSIAN_AUTHOR, style, &window);
  const char *byline = gtk_label_get_label (GTK_LABEL (find_by_class (header, "article-byline")));
  DatelineBand author, publisher;
  int height;

  gtk_widget_measure (header, GTK_ORIENTATION_VERTICAL, WIDTH, NULL, &height, NULL, NULL);
  gtk_widget_allocate (header, WIDTH, height, -1, NULL);
  g_assert_true (
    find_match (header, 2, byline, "\u0646\u0633\u0631\u06cc\u0646", &author));
  g_assert_true (
    find_match (header, 2, byline, "\u0646\u0645\u0648\u0646\u0647", &publisher));
  g_assert_false (gtk_widget_has_css_class (find_by_class (header, "article-byline"), "dimmed"));
  dateline_article_header_set_matches (DATELINE_ARTICLE_HEADER (header), NULL, 0);
  g_assert_true (gtk_widget_has_css_class (find_by_class (header, "article-byline"), "dimmed"));
  g_assert_cmpfloat (author.width, >, 5.);
  g_assert_cmpfloat (publisher.width, >, 5.);
  g_assert_true (author.x + author.width < publisher.x ||
                 publisher.x + publisher.width < author.x);

  g_assert_cmpfloat (author.x, <, author.height);
  drop_window (window);

  /* From the right, where the author stands first, at the edge. */
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  header = make_header (PERSIAN_AUTHOR, style, &window);
  byline = gtk_label_get_label (GTK_LABEL (find_by_class (header, "article-byline")));
  gtk_widget_measure (header, GTK_ORIENTATION_VERTICAL, WIDTH, NULL, &height, NULL, NULL);
  gtk_widget_allocate (header, WIDTH, height, -1, NULL);
  g_assert_true (find_match (header, 2, byline, "\u0646\u0633\u0631\u06cc\u0646", &author));
  g_assert_cmpfloat (author.x + author.width, >, WIDTH - author.height);
  drop_window (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/dateline_reader/Dateline/article.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  load_style ();

  g_test_add_func ("/widgets/header/line-height-is-the-readers", test_line_height);
  g_test_add_func ("/widgets/header/lines-of-other-faces-are-as-high", test_mixed_faces);
  g_test_add_func ("/widgets/header/a-long-word-makes-the-headline-smaller", test_long_word);
  g_test_add_func ("/widgets/header/names-of-the-other-direction-turn-nothing-round", test_byline);
  g_test_add_func ("/widgets/header/what-is-found-is-marked-where-it-stands", test_matches);
  g_test_add_func ("/widgets/header/names-are-marked-in-the-byline", test_matches_of_byline);
  return g_test_run ();
}
