/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a timeline lists when something is asked of its events, and that the
 * sections, the density and the story follow. */

#include "core/dateline-document-reader.h"
#include "core/dateline-fold.h"
#include "core/dateline-timeline.h"

#include <locale.h>

#define N_MANY 10000

static const char document_text[] =
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"t\",\"article\":{\"title\":\"T\","
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Ana met Ben in Łódź. Fire. Calm. Zoe.\"}]},"
  "\"entities\":[{\"id\":\"ana\",\"kind\":\"person\",\"name\":\"Ana\",\"aliases\":[\"the mayor\"]},"
  "{\"id\":\"city\",\"kind\":\"place\",\"name\":\"Łódź\",\"aliases\":[\"Boat\"]},"
  "{\"id\":\"guild\",\"kind\":\"organization\",\"name\":\"Guild\"}],"
  "\"events\":["
  "{\"id\":\"e0\",\"title\":\"meeting\",\"when\":\"2025-05-10\",\"participants\":[\"ana\"],"
  "\"place\":\"city\",\"evidence\":[{\"block\":0,\"start\":0,\"end\":19}]},"
  "{\"id\":\"e1\",\"title\":\"fire\",\"when\":\"2024-01-02\",\"participants\":[\"guild\"],"
  "\"evidence\":[{\"block\":0,\"start\":21,\"end\":25}]},"
  "{\"id\":\"e2\",\"title\":\"calm\",\"when\":\"2025-05-20\","
  "\"evidence\":[{\"block\":0,\"start\":27,\"end\":31}]},"
  "{\"id\":\"e3\",\"title\":\"speech\",\"participants\":[\"ana\",\"guild\"],"
  "\"evidence\":[{\"block\":0,\"start\":33,\"end\":36}]}]}";

static DatelineDocument *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  DatelineDocument *document = dateline_document_read_bytes (bytes, &error);

  g_assert_no_error (error);
  return document;
}

static DatelineTimeline *
make_timeline (void)
{
  g_autoptr (DatelineDocument) document = read_text (document_text);
  DatelineTimeline *timeline = dateline_timeline_new ();

  dateline_timeline_set_document (timeline, document);
  return timeline;
}

static DatelineEntity *
get_entity (DatelineTimeline *timeline, guint position)
{
  GListModel *entities = dateline_document_get_entities (dateline_timeline_get_document (timeline));
  g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, position);

  return entity;
}

/* The titles of sections and events: "2024: fire; ...". */
static void
assert_listed (DatelineTimeline *timeline, const char *expected)
{
  g_autoptr (GString) words = g_string_new (NULL);
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (timeline));
  guint start, end;

  for (guint i = 0; i < n_items; i = end) {
    g_autofree char *title = dateline_timeline_dup_section_title (timeline, i);

    dateline_timeline_get_section (timeline, i, &start, &end);
    g_assert_cmpuint (start, ==, i);
    g_string_append_printf (words, "%s%s:", i > 0 ? "; " : "", title);
    for (guint j = start; j < end; j++) {
      g_autoptr (DatelineEvent) event = g_list_model_get_item (G_LIST_MODEL (timeline), j);
      guint found;

      g_assert_true (dateline_timeline_find (timeline, event, &found));
      g_assert_cmpuint (found, ==, j);
      g_string_append_printf (words, " %s", dateline_event_get_title (event));
    }
  }

  g_assert_cmpstr (words->str, ==, expected);
}

static void
test_entity (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline ();
  g_autoptr (DatelineEvent) fire = g_list_model_get_item (G_LIST_MODEL (timeline), 0);

  assert_listed (timeline, "January 2024: fire; May 2025: meeting calm; Undated: speech");
  g_assert_false (dateline_timeline_is_filtered (timeline));

  dateline_timeline_set_entity (timeline, get_entity (timeline, 0));
  assert_listed (timeline, "May 2025: meeting; Undated: speech");
  g_assert_true (dateline_timeline_is_filtered (timeline));
  g_assert_false (dateline_timeline_find (timeline, fire, NULL));

  /* An event takes place somewhere as it takes part in something. */
  dateline_timeline_set_entity (timeline, get_entity (timeline, 1));
  assert_listed (timeline, "May 2025: meeting");

  dateline_timeline_clear_filter (timeline);
  assert_listed (timeline, "January 2024: fire; May 2025: meeting calm; Undated: speech");
}

static void
test_kinds (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline ();

  dateline_timeline_set_kinds (timeline, 1u << DATELINE_KIND_PLACE);
  assert_listed (timeline, "May 2025: meeting");
  dateline_timeline_set_kinds (timeline,
                               1u << DATELINE_KIND_PLACE | 1u << DATELINE_KIND_ORGANIZATION);
  assert_listed (timeline, "January 2024: fire; May 2025: meeting; Undated: speech");
  dateline_timeline_set_kinds (timeline, 1u << DATELINE_KIND_TOPIC);
  assert_listed (timeline, "");
}

static const struct {
  const char *search;
  const char *listed;
} searches[] = {
  { "FIRE", "January 2024: fire" },                      /* the title, and whatever the case */
  { "may 2025", "May 2025: meeting calm" },              /* the date in words */
  { "THE MAYOR", "May 2025: meeting; Undated: speech" }, /* another name */
  { "ło\xcc\x81"
    "dz\xcc\x81",
    "May 2025: meeting" },            /* letters with their accents apart */
  { "met ben", "May 2025: meeting" }, /* the words it rests on */
  { "boat", "May 2025: meeting" },    /* the place, by another name */
  { "zzz", "" },
  { "", "January 2024: fire; May 2025: meeting calm; Undated: speech" },
};

static void
test_search (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline ();

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++) {
    dateline_timeline_set_search (timeline, searches[i].search);
    assert_listed (timeline, searches[i].listed);
  }
}

static void
test_together (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline ();

  dateline_timeline_set_search (timeline, "speech");
  dateline_timeline_set_kinds (timeline, 1u << DATELINE_KIND_PERSON);
  assert_listed (timeline, "Undated: speech");
  dateline_timeline_set_entity (timeline, get_entity (timeline, 1));
  assert_listed (timeline, "");

  /* Another document is shown whole. */
  dateline_timeline_set_document (timeline, NULL);
  g_assert_false (dateline_timeline_is_filtered (timeline));
  g_assert_null (dateline_timeline_get_entity (timeline));
  g_assert_cmpstr (dateline_timeline_get_search (timeline), ==, "");
}

static void
test_story_and_density (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline ();
  g_autofree char *all_words = dateline_timeline_dup_extent_words (timeline);
  g_autofree char *words = NULL;
  g_autofree char *jump = NULL;
  double bins[4];
  double sum = 0;

  dateline_timeline_set_order (timeline, DATELINE_TIMELINE_ORDER_STORY);
  assert_listed (timeline, "As Told: meeting fire calm speech");
  dateline_timeline_set_kinds (timeline, 1u << DATELINE_KIND_ORGANIZATION);
  assert_listed (timeline, "As Told: fire speech");

  /* It is the text that jumps, whatever is listed of it. */
  g_assert_cmpint (dateline_timeline_get_jump (timeline, 0), ==, DATELINE_TIMELINE_JUMP_BACK);
  jump = dateline_timeline_dup_jump_words (timeline, 0);
  g_assert_cmpstr (jump, ==, "The text jumps back: 2 January 2024");
  g_assert_null (dateline_timeline_dup_jump_words (timeline, 1));

  /* The line is that of the whole article; what is on it is what is listed. */
  g_assert_cmpuint (dateline_timeline_get_n_dated (timeline), ==, 1);
  words = dateline_timeline_dup_extent_words (timeline);
  g_assert_cmpstr (words, ==, all_words);
  dateline_timeline_get_density (timeline, bins, G_N_ELEMENTS (bins));
  for (guint i = 0; i < G_N_ELEMENTS (bins); i++)
    sum += bins[i];
  g_assert_cmpfloat_with_epsilon (sum, 1, 1e-6);
  g_assert_cmpfloat_with_epsilon (bins[0], 1, 1e-6);
}

static void
count_cb (GListModel *model, guint position, guint removed, guint added, guint *n_changes)
{
  (*n_changes)++;
}

static void
test_changes (void)
{
  g_autoptr (DatelineTimeline) timeline = make_timeline ();
  guint n_changes = 0;

  g_signal_connect (timeline, "items-changed", G_CALLBACK (count_cb), &n_changes);
  dateline_timeline_clear_filter (timeline);
  dateline_timeline_set_search (timeline, NULL);
  g_assert_cmpuint (n_changes, ==, 0);
  dateline_timeline_set_search (timeline, "fire");
  dateline_timeline_set_search (timeline, "fire");
  g_assert_cmpuint (n_changes, ==, 1);
  dateline_timeline_set_kinds (timeline, 1u << DATELINE_KIND_PERSON);
  dateline_timeline_clear_filter (timeline);
  g_assert_cmpuint (n_changes, ==, 3);
}

static void
test_many (void)
{
  g_autoptr (GString) json = g_string_new (
    "{\"format\":\"dateline\",\"version\":1,\"id\":\"t\",\"article\":{\"title\":\"T\","
    "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Words.\"}]},\"events\":[");
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (DatelineTimeline) timeline = dateline_timeline_new ();
  gint64 start;

  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (json,
                            "%s{\"id\":\"e%u\",\"title\":\"number %u\",\"when\":\"%04u-05\","
                            "\"evidence\":[{\"block\":0,\"start\":0,\"end\":5}]}",
                            i > 0 ? "," : "", i, i, 1000 + i / 10);
  g_string_append (json, "]}");
  document = read_text (json->str);
  dateline_timeline_set_document (timeline, document);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, N_MANY);

  start = g_get_monotonic_time ();
  dateline_timeline_set_search (timeline, "number 99");
  g_test_message ("The first search took %.1f ms",
                  (double) (g_get_monotonic_time () - start) / 1e3);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, 111);

  start = g_get_monotonic_time ();
  dateline_timeline_set_search (timeline, "number 999");
  g_test_message ("The next took %.1f ms", (double) (g_get_monotonic_time () - start) / 1e3);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, 11);

  dateline_timeline_clear_filter (timeline);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (timeline)), ==, N_MANY);
}

static void
test_fold (void)
{
  g_assert_true (dateline_fold_contains ("STRASSE", "strasse"));
  g_assert_true (dateline_fold_contains ("Straße", "strasse"));
  g_assert_false (dateline_fold_contains ("Stra", "strasse"));
  g_assert_false (dateline_fold_contains ("\xff", "x"));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/timeline-filter/entity", test_entity);
  g_test_add_func ("/timeline-filter/kinds", test_kinds);
  g_test_add_func ("/timeline-filter/search", test_search);
  g_test_add_func ("/timeline-filter/together", test_together);
  g_test_add_func ("/timeline-filter/story-and-density", test_story_and_density);
  g_test_add_func ("/timeline-filter/changes", test_changes);
  g_test_add_func ("/timeline-filter/many", test_many);
  g_test_add_func ("/timeline-filter/fold", test_fold);
  return g_test_run ();
}
