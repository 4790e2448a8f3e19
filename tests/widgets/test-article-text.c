/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The running text in a window: how its lines are set, what a finger selects, and which
 * places assistive technologies are told. */

#include <adwaita.h>

#include "core/dateline-document-reader.h"
#include "widgets/article/dateline-article-geometry.h"
#include "widgets/article/dateline-article-layout-private.h"
#include "widgets/article/dateline-article-text-private.h"
#include "widgets/article/dateline-article-view-private.h"

#define LATIN                                                                                      \
  "The ministers met twice in one week, and they agreed on little. Then they met again, and "      \
  "there was much to be said about what had been left out of the paper that they had signed."
#define ARABIC                                                                                            \
  "التقى الوزيران مرتين في أسبوع واحد، ولم يتفقا على شيء يذكر. ثم التقيا مرة أخرى، وكان هناك " \
  "الكثير مما "                                                                                  \
  "يقال عما تركاه خارج الورقة التي وقعا عليها قبل عامين."
#define MIXED                                                                                      \
  "The ministers met twice in one week, and they agreed on little. Then الوزيران met again, and "  \
  "मन्त्रियों had much to say about 一个星期 that had been left out of the paper that they "          \
  "had signed: Z̨̢̛̗̰̈́̂͆̊ a͔͓̠̦̐̎̆͗l̡̼̲̔͊̃̚ǵ̝̬̩͌̀͝o̵͚̦̽͑̏ it is called, and it goes on for one more line."

typedef struct {
  GtkWidget *window;
  DatelineArticleView *view;
  DatelineArticleText *text;
  DatelineArticleLayout *layout;
} Fixture;

/* What begins with ">" is a quotation, with "#" a heading, with "*" an item of a list. */
static const char *
find_type (const char **text)
{
  static const char *const types[] = { "quote", "heading", "list-item" };
  static const char signs[] = ">#*";
  const char *sign = strchr (signs, **text);

  if (sign == NULL)
    return "paragraph";
  (*text)++;
  return types[sign - signs];
}

static DatelineDocument *
make_document (const char *language, const char *const *paragraphs)
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DatelineDocument *document;

  g_string_printf (json,
                   "{\"format\":\"dateline\",\"version\":1,\"id\":\"text\",\"article\":{"
                   "\"title\":\"Text\",\"language\":\"%s\",\"blocks\":[",
                   language);
  for (guint i = 0; paragraphs[i] != NULL; i++) {
    const char *text = paragraphs[i];
    const char *type = find_type (&text);

    g_string_append_printf (json, "%s{\"type\":\"%s\",\"text\":\"%s\"}", i > 0 ? "," : "", type,
                            text);
  }
  g_string_append (json, "]},\"entities\":[{\"id\":\"m\",\"kind\":\"person\",\"name\":\"They\"}],"
                         "\"mentions\":[{\"entity\":\"m\","
                         "\"span\":{\"block\":0,\"start\":4,\"end\":13}}]}");
  bytes = g_bytes_new (json->str, json->len);
  document = dateline_document_read_bytes (bytes, &error);
  g_assert_no_error (error);
  return document;
}

static void
set_up (Fixture *fixture, DatelineDocument *document, int width)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  gint64 frame;
  GdkFrameClock *clock;

  fixture->view = DATELINE_ARTICLE_VIEW (dateline_article_view_new ());
  fixture->text = fixture->view->text;
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 500);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->view));
  gtk_window_set_child (GTK_WINDOW (fixture->window), scrolled);
  dateline_article_view_set_document (fixture->view, document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  clock = gtk_widget_get_frame_clock (fixture->window);
  frame = gdk_frame_clock_get_frame_counter (clock);
  while (gdk_frame_clock_get_frame_counter (clock) < frame + 2) {
    gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
    g_main_context_iteration (NULL, TRUE);
  }
  fixture->layout = dateline_article_text_get_layout (fixture->text);
}

static void
tear_down (Fixture *fixture)
{
  GtkWidget *view = g_object_ref (GTK_WIDGET (fixture->view));

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (view);
}

/* Returns how far the lines of a piece are apart at most, and at least. */
static guint
measure_pitch (Fixture *fixture, guint piece, double *least, double *most)
{
  double x, y, last = 0.;
  PangoLayout *text = dateline_article_layout_get_text (fixture->layout, piece, &x, &y);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);
  guint n_lines = 0;

  *least = G_MAXDOUBLE;
  *most = 0.;
  do {
    double baseline = pango_units_to_double (pango_layout_iter_get_baseline (iter));

    if (n_lines++ > 0) {
      *least = MIN (*least, baseline - last);
      *most = MAX (*most, baseline - last);
    }
    last = baseline;
  } while (pango_layout_iter_next_line (iter));
  return n_lines;
}

/* Signs that the face has not got come from others, which would like more room. */
static void
test_pitch (void)
{
  const struct {
    const char *language;
    const char *paragraphs[4];
  } cases[] = {
    { "en", { LATIN, ARABIC, MIXED, NULL } },
    { "ar", { ARABIC, MIXED, LATIN, NULL } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (DatelineDocument) document = make_document (cases[i].language, cases[i].paragraphs);
    Fixture fixture;

    set_up (&fixture, document, 400);
    for (guint piece = 0; piece < 3; piece++) {
      double pitch = dateline_article_layout_get_line_height (fixture.layout, piece);
      double least, most;

      g_assert_cmpuint (measure_pitch (&fixture, piece, &least, &most), >, 3);
      g_test_message ("%s, paragraph %u: %.2f to %.2f of %.2f", cases[i].language, piece, least,
                      most, pitch);
      /* Pango centres the signs of each face in the line: that much remains. */
      g_assert_cmpfloat_with_epsilon (least, pitch, 1.);
      g_assert_cmpfloat (most, <, pitch * 1.1);
    }
    tear_down (&fixture);
  }
}

static void
assert_on_pixels (Fixture *fixture, guint piece)
{
  double x, y;
  PangoLayout *text = dateline_article_layout_get_text (fixture->layout, piece, &x, &y);
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (text);

  y += dateline_article_layout_get_piece_y (fixture->layout, piece);
  g_assert_cmpint (pango_layout_get_line_count (text), >, 2);
  do {
    const double baseline = y + pango_units_to_double (pango_layout_iter_get_baseline (iter));

    g_assert_cmpfloat_with_epsilon (baseline, (int) (baseline + .5), .01);
  } while (pango_layout_iter_next_line (iter));
}

/* Between two of them letters are blurred, and those of each line in another way. */
static void
test_on_pixels (void)
{
  static const guint sizes[] = { 100, 90, 130 };
  g_autoptr (DatelineDocument) document =
    make_document ("en", (const char *[]) { LATIN, ">" LATIN, "#" LATIN, "*" LATIN, NULL });
  g_autoptr (DatelineReadingStyle) style = dateline_reading_style_new ();
  Fixture fixture;

  set_up (&fixture, document, 400);
  dateline_article_view_set_reading_style (fixture.view, style);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++) {
    g_object_set (style, "text-size", sizes[i], NULL);
    for (guint piece = 0; piece < 4; piece++)
      assert_on_pixels (&fixture, piece);
  }
  tear_down (&fixture);
}

/* Faces that are not on the screen are not measured: what is guessed is good enough for a
 * scrollbar. */
static void
test_estimates (void)
{
  g_autoptr (DatelineDocument) document = make_document (
    "en", (const char *[]) { LATIN, ">" LATIN, "#" LATIN, "*" LATIN, LATIN LATIN, NULL });
  Fixture fixture;

  set_up (&fixture, document, 400);
  for (guint piece = 0; piece < 5; piece++) {
    double estimate = dateline_article_layout_estimate_height (fixture.layout, piece);
    double height;

    dateline_article_layout_ensure (fixture.layout, piece);
    height = dateline_article_layout_get_piece_height (fixture.layout, piece);
    g_test_message ("piece %u: %.0f, estimated %.0f", piece, height, estimate);
    g_assert_cmpfloat (ABS (estimate - height), <,
                       1.5 * dateline_article_layout_get_line_height (fixture.layout, piece));
  }
  tear_down (&fixture);
}

static graphene_rect_t
ask_extents (Fixture *fixture, guint start, guint end)
{
  graphene_rect_t extents;

  g_assert_true (GTK_ACCESSIBLE_TEXT_GET_IFACE (fixture->text)
                   ->get_extents (GTK_ACCESSIBLE_TEXT (fixture->text), start, end, &extents));
  return extents;
}

static void
test_extents (void)
{
  g_autoptr (DatelineDocument) document =
    make_document ("en", (const char *[]) { LATIN, "One.", LATIN, LATIN, NULL });
  Fixture fixture;
  const guint *starts;
  graphene_rect_t range, first, last, word;
  double column;

  set_up (&fixture, document, 400);
  starts = fixture.text->block_starts;
  column = dateline_article_layout_get_width (fixture.layout);

  word = ask_extents (&fixture, starts[0] + 4, starts[0] + 13);
  g_assert_cmpfloat (word.size.width, <, column / 2.);
  g_assert_cmpfloat (word.origin.x, >, fixture.text->origin_x);

  first = ask_extents (&fixture, starts[0] + 4, starts[0] + 5);
  last = ask_extents (&fixture, starts[2] + 2, starts[2] + 3);
  range = ask_extents (&fixture, starts[0] + 4, starts[2] + 3);
  g_assert_cmpfloat_with_epsilon (range.origin.y, first.origin.y, .1);
  g_assert_cmpfloat_with_epsilon (range.origin.y + range.size.height,
                                  last.origin.y + last.size.height, .1);
  g_assert_cmpfloat_with_epsilon (range.origin.x, fixture.text->origin_x, .1);
  g_assert_cmpfloat_with_epsilon (range.size.width, column, .1);

  /* The newline after a block is at the end of it, and adds nothing. */
  range = ask_extents (&fixture, starts[1], starts[2]);
  word = ask_extents (&fixture, starts[1], starts[1] + 4);
  g_assert_true (graphene_rect_equal (&range, &word));
  word = ask_extents (&fixture, starts[2] - 1, starts[2]);
  g_assert_cmpfloat_with_epsilon (word.origin.x, range.origin.x + range.size.width, 1.);
  g_assert_cmpfloat (word.origin.y, <, range.origin.y + range.size.height);
  tear_down (&fixture);
}

static void
menu_requested_cb (DatelineAnnotation **about, DatelineAnnotation *mark)
{
  *about = mark;
}

static void
get_place (Fixture *fixture, guint offset, double *x, double *y)
{
  graphene_rect_t at = ask_extents (fixture, offset, offset + 1);

  *x = at.origin.x + at.size.width / 2.;
  *y = at.origin.y + at.size.height / 2.;
}

static void
assert_selected (Fixture *fixture, const char *words)
{
  g_autofree char *selected = dateline_article_text_dup_selection (fixture->text);

  g_assert_cmpstr (selected, ==, words);
}

/* A finger that stays selects a word, and more by the word; then there is the menu. */
static void
test_long_press (void)
{
  g_autoptr (DatelineDocument) document =
    make_document ("en", (const char *[]) { LATIN, LATIN, NULL });
  DatelineAnnotation *about = NULL;
  Fixture fixture;
  double x, y;

  set_up (&fixture, document, 400);
  g_signal_connect_swapped (fixture.text, "menu-requested", G_CALLBACK (menu_requested_cb), &about);
  get_place (&fixture, 6, &x, &y);
  g_assert_true (dateline_article_text_press_long (fixture.text, x, y));
  assert_selected (&fixture, "ministers");
  get_place (&fixture, 20, &x, &y);
  dateline_article_text_drag_to (fixture.text, x, y);
  assert_selected (&fixture, "ministers met twice");
  get_place (&fixture, 1, &x, &y);
  dateline_article_text_drag_to (fixture.text, x, y);
  assert_selected (&fixture, "The ministers");
  get_place (&fixture, 6, &x, &y);
  g_assert_null (about);
  dateline_article_text_release_long (fixture.text, x, y);
  g_assert_true (about == fixture.text->marks->pdata[0]);
  assert_selected (&fixture, "The ministers");
  tear_down (&fixture);
}

/* Returns what the pointer looks like then, NULL where it is as anywhere. */
static const char *
point_at (Fixture *fixture, double x, double y)
{
  GtkWidget *text = GTK_WIDGET (fixture->text);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (text);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
      g_signal_emit_by_name (controller, "motion", x, y);
  }
  return gtk_widget_get_cursor (text) ? gdk_cursor_get_name (gtk_widget_get_cursor (text)) : NULL;
}

/* What the pointer looks like says what a click does: a mention is a link, words are selected. */
static void
test_pointer (void)
{
  g_autoptr (DatelineDocument) document =
    make_document ("en", (const char *[]) { LATIN, LATIN, NULL });
  Fixture fixture;
  double x, y;

  set_up (&fixture, document, 400);
  get_place (&fixture, 6, &x, &y);
  g_assert_cmpstr (point_at (&fixture, x, y), ==, "pointer");
  get_place (&fixture, 20, &x, &y);
  g_assert_cmpstr (point_at (&fixture, x, y), ==, "text");
  g_assert_cmpstr (point_at (&fixture, 1., y), ==, NULL);
  tear_down (&fixture);
}

/* An article that does not say which way it reads has quotations of both ways. */
static void
test_quotations (void)
{
  static const char *const paragraphs[] = { LATIN, ">" ARABIC, ">" LATIN, NULL };
  g_autoptr (DatelineDocument) document = make_document ("en", paragraphs);
  Fixture fixture;
  double x, y;

  set_up (&fixture, document, 400);
  dateline_article_layout_get_text (fixture.layout, 1, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, 0., .01);
  dateline_article_layout_get_text (fixture.layout, 2, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, dateline_article_layout_get_style (fixture.layout, 2)->indent,
                                  .01);
  g_assert_cmpfloat (x, >, 5.);
  tear_down (&fixture);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  adw_init ();
  g_test_add_func ("/widgets/article-text/lines-of-any-script-have-one-pitch", test_pitch);
  g_test_add_func ("/widgets/article-text/lines-stand-on-whole-pixels", test_on_pixels);
  g_test_add_func ("/widgets/article-text/heights-are-guessed-within-a-line-or-two",
                   test_estimates);
  g_test_add_func ("/widgets/article-text/quotations-stand-in-from-where-they-begin",
                   test_quotations);
  g_test_add_func ("/widgets/article-text/extents-go-over-blocks", test_extents);
  g_test_add_func ("/widgets/article-text/long-press-selects-words-and-asks-for-the-menu",
                   test_long_press);
  g_test_add_func ("/widgets/article-text/the-pointer-tells-links-from-words", test_pointer);
  return g_test_run ();
}
