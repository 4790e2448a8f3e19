/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scores the dates that are found against gold files, which README.md describes.
 *
 * Usage: score-dates [--list] FILE... */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <json-glib/json-glib.h>

#include "annotate/dates/dateline-dates.h"
#include "annotate/text/dateline-tokens.h"
#include "core/dateline-edtf.h"

typedef struct {
  guint n_gold;
  guint n_found;      /* gold that something overlaps */
  guint n_with_value; /* gold that has an interval */
  guint n_exact;      /* of these, with the same interval */
  guint n_with_timex; /* gold that has a TIMEX3 value */
  guint n_same_timex;
  guint n_with_type; /* gold that was found and has a type */
  guint n_same_type;
  guint n_answers;
  guint n_right; /* answers that overlap gold */
  gsize n_chars;
  gint64 n_microseconds;
} Score;

static gboolean lists;

static const char *
get_string (JsonObject *object, const char *member)
{
  return json_object_has_member (object, member) ? json_object_get_string_member (object, member)
                                                 : NULL;
}

/* All parts that are found, as DatelineFoundDate of one part each: its phrase is that of the
 * date that it is a part of, whose value stays beside that of the part. */
static GArray *
find_parts (JsonObject *document, Score *score)
{
  JsonArray *blocks = json_object_get_array_member (document, "blocks");
  const guint n_blocks = json_array_get_length (blocks);
  g_autofree DatelineDateText *texts = g_new0 (DatelineDateText, n_blocks);
  const DatelineDateContext context = { get_string (document, "published"),
                                        get_string (document, "language") };
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (DatelineFoundDate));
  g_autoptr (GArray) found = NULL;
  gint64 start;

  for (guint i = 0; i < n_blocks; i++) {
    texts[i].text = json_array_get_string_element (blocks, i);
    texts[i].tokens = dateline_tokenize (texts[i].text, strlen (texts[i].text));
    score->n_chars += strlen (texts[i].text);
  }
  start = g_get_monotonic_time ();
  found = dateline_dates_find (texts, n_blocks, &context);
  score->n_microseconds += g_get_monotonic_time () - start;
  for (guint i = 0; i < found->len; i++) {
    DatelineFoundDate date = g_array_index (found, DatelineFoundDate, i);
    const DatelineDatePart second = date.parts[1];
    const guint n_parts = date.n_parts;

    date.phrase = date.span;
    for (guint j = 0; j < n_parts; j++) {
      if (j == 1)
        date.parts[0] = second;
      date.span.start_char = date.parts[0].start_char;
      date.span.end_char = date.parts[0].end_char;
      g_array_append_val (parts, date);
    }
  }
  for (guint i = 0; i < n_blocks; i++)
    g_array_unref ((GArray *) texts[i].tokens);
  return parts;
}

static gboolean
is_same_interval (const char *a, const char *b)
{
  g_autoptr (DatelineEdtf) first = dateline_edtf_parse (a, NULL);
  g_autoptr (DatelineEdtf) second = dateline_edtf_parse (b, NULL);

  return first != NULL && second != NULL &&
         dateline_edtf_get_earliest (first) == dateline_edtf_get_earliest (second) &&
         dateline_edtf_get_latest (first) == dateline_edtf_get_latest (second);
}

static void
list (const char *what,
      const char *text,
      const DatelineSpan *span,
      const char *gold,
      const char *answer,
      const char *rule)
{
  const guint from = span->start_char > 40 ? span->start_char - 40 : 0;
  g_autofree char *before = g_utf8_substring (text, from, span->start_char);
  g_autofree char *words = g_utf8_substring (text, span->start_char, span->end_char);
  const char *behind = g_utf8_offset_to_pointer (text, span->end_char);

  if (lists)
    printf ("%s\t%s[%s]%.24s\t%s\t%s\t%s\n", what, before, words, behind, gold, answer, rule);
}

static const DatelineFoundDate *
find_overlap (const GArray *parts, const DatelineSpan *span)
{
  const DatelineFoundDate *found = NULL;

  for (guint i = 0; i < parts->len; i++) {
    const DatelineFoundDate *part = &g_array_index (parts, DatelineFoundDate, i);

    if (dateline_span_equal (&part->span, span))
      return part;
    if (found == NULL && dateline_span_overlaps (&part->span, span))
      found = part;
  }
  return found;
}

/* Gold that marks a whole range as one date is compared with the whole of it. */
static const char *
get_value (const DatelineFoundDate *found, const DatelineSpan *gold)
{
  const gboolean is_whole = found->n_parts > 1 && gold->start_char <= found->phrase.start_char &&
                            gold->end_char >= found->phrase.end_char;

  return is_whole ? found->value : found->parts[0].value;
}

/* The types of TIMEX3. */
static const char *
get_type (DatelineDateType type)
{
  static const char *const names[] = { "DATE", "TIME", "DURATION", "SET" };

  return names[type];
}

static void
score_gold (JsonObject *gold, JsonArray *blocks, const GArray *parts, GArray *spans, Score *score)
{
  const DatelineSpan span = { (guint) json_object_get_int_member (gold, "block"),
                              (guint) json_object_get_int_member (gold, "start"),
                              (guint) json_object_get_int_member (gold, "end") };
  const char *text = json_array_get_string_element (blocks, span.block);
  const char *value = get_string (gold, "value");
  const char *timex = get_string (gold, "timex");
  const char *type = get_string (gold, "type");
  const DatelineFoundDate *found = find_overlap (parts, &span);

  g_array_append_val (spans, span);
  score->n_gold++;
  score->n_with_value += value != NULL ? 1 : 0;
  score->n_with_timex += timex != NULL ? 1 : 0;
  if (found == NULL) {
    list ("missed", text, &span, value != NULL ? value : timex, "", "");
    return;
  }
  score->n_found++;
  score->n_with_type += type != NULL ? 1 : 0;
  score->n_same_type += g_strcmp0 (type, get_type (found->parts[0].type)) == 0 ? 1 : 0;
  if (value != NULL && is_same_interval (get_value (found, &span), value))
    score->n_exact++;
  else if (value != NULL)
    list ("interval", text, &span, value, get_value (found, &span), found->rule);
  if (timex != NULL && strcmp (timex, found->parts[0].timex) == 0)
    score->n_same_timex++;
  else if (timex != NULL)
    list ("timex", text, &span, timex, found->parts[0].timex, found->rule);
}

static void
score_document (JsonObject *document, Score *score)
{
  JsonArray *blocks = json_object_get_array_member (document, "blocks");
  JsonArray *dates = json_object_get_array_member (document, "dates");
  g_autoptr (GArray) parts = find_parts (document, score);
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (DatelineSpan));

  for (guint i = 0; i < json_array_get_length (dates); i++)
    score_gold (json_array_get_object_element (dates, i), blocks, parts, spans, score);
  for (guint i = 0; i < parts->len; i++) {
    const DatelineFoundDate *part = &g_array_index (parts, DatelineFoundDate, i);
    gboolean is_right = FALSE;

    for (guint j = 0; j < spans->len && !is_right; j++)
      is_right = dateline_span_overlaps (&part->span, &g_array_index (spans, DatelineSpan, j));
    score->n_answers++;
    score->n_right += is_right ? 1 : 0;
    if (!is_right)
      list ("extra", json_array_get_string_element (blocks, part->span.block), &part->span, "",
            part->parts[0].timex, part->rule);
  }
}

static gboolean
score_file (const char *path, Score *score)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, &error)) {
    fprintf (stderr, "%s\n", error->message);
    return FALSE;
  }
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autoptr (JsonNode) node = *lines[i] != '\0' ? json_from_string (lines[i], &error) : NULL;

    if (error != NULL) {
      fprintf (stderr, "%s:%u: %s\n", path, i + 1, error->message);
      return FALSE;
    }
    if (node == NULL)
      continue;
    if (lists)
      printf ("document\t%s\n", get_string (json_node_get_object (node), "name"));
    score_document (json_node_get_object (node), score);
  }
  return TRUE;
}

static double
get_percent (guint n, guint of)
{
  return of > 0 ? 100. * n / of : 0.;
}

static void
print_score (const char *path, const Score *score)
{
  const double recall = get_percent (score->n_found, score->n_gold);
  const double precision = get_percent (score->n_right, score->n_answers);
  const double f = recall + precision > 0. ? 2. * recall * precision / (recall + precision) : 0.;

  printf ("%s\n", path);
  printf ("  gold %u, found %.1f %%, answers %u, precision %.1f %%, relaxed F %.1f\n",
          score->n_gold, recall, score->n_answers, precision, f);
  if (score->n_with_value > 0)
    printf ("  exact interval %.1f %% of %u\n", get_percent (score->n_exact, score->n_with_value),
            score->n_with_value);
  if (score->n_with_timex > 0)
    printf ("  TIMEX3 value %.1f %% of those found, value F %.1f\n",
            get_percent (score->n_same_timex, score->n_found),
            f * score->n_same_timex / MAX (score->n_found, 1));
  if (score->n_with_type > 0)
    printf ("  TIMEX3 type %.1f %% of those found, type F %.1f\n",
            get_percent (score->n_same_type, score->n_with_type),
            f * score->n_same_type / score->n_with_type);
  if (score->n_microseconds > 0)
    printf ("  %.1f MB a second\n", (double) score->n_chars / (double) score->n_microseconds);
}

int
main (int argc, char **argv)
{
  int first = 1;

  if (argc > 1 && strcmp (argv[1], "--list") == 0) {
    lists = TRUE;
    first = 2;
  }
  for (int i = first; i < argc; i++) {
    Score score = { 0 };

    if (!score_file (argv[i], &score))
      return EXIT_FAILURE;
    print_score (argv[i], &score);
  }
  return argc > first ? EXIT_SUCCESS : EXIT_FAILURE;
}
