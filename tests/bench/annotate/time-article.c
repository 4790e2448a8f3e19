/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times all steps from a plain text to an annotated document, and tells how much memory the
 * process had at most. The text is put together out of the blocks of gold files, again and
 * again until it has so many words. With --silence, also how long the work goes on without a
 * word of how far it is, and how long it goes on when it is given up.
 *
 * Usage: time-article [--words N] [--runs N] [--silence] [--model FILE] GOLD.jsonl… */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include <json-glib/json-glib.h>

#include "annotate/dateline-annotate.h"
#include "formats/dateline-import.h"

typedef enum {
  PART_IMPORT,
  PART_ANNOTATE,
  PART_BOTH,
  N_PARTS
} Part;

static const char *const parts[N_PARTS] = { "import", "annotate", "all" };
static int n_words = 1000;
static int n_runs = 21;
static gboolean is_silence_wanted;
static char *model_path;
static char **files;

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static gboolean
add_blocks (GPtrArray *blocks, const char *path, GError **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autoptr (JsonNode) node = *lines[i] != '\0' ? json_from_string (lines[i], error) : NULL;
    JsonArray *texts;

    if (node == NULL && *lines[i] == '\0')
      continue;
    if (node == NULL) {
      g_prefix_error (error, "%s:%u: ", path, i + 1);
      return FALSE;
    }
    texts = json_object_get_array_member (json_node_get_object (node), "blocks");
    for (guint k = 0; k < json_array_get_length (texts); k++)
      g_ptr_array_add (blocks, g_strdup (json_array_get_string_element (texts, k)));
  }
  return TRUE;
}

/* How many bytes of a text hold at most @n words; @n becomes what is left of it. */
static gsize
take_words (const char *text, int *n)
{
  gboolean is_word = FALSE;
  const char *at = text;

  for (; *at != '\0'; at++) {
    const gboolean is_space = g_ascii_isspace (*at);

    if (!is_space && !is_word && (*n)-- == 0) {
      *n = 0;
      break;
    }
    is_word = !is_space;
  }
  return (gsize) (at - text);
}

static GBytes *
make_text (const GPtrArray *blocks)
{
  GString *text = g_string_new (NULL);
  int left = n_words;

  for (guint i = 0; left > 0; i = (i + 1) % blocks->len) {
    const char *block = g_ptr_array_index (blocks, i);

    g_string_append_len (text, block, (gssize) take_words (block, &left));
    g_string_append (text, "\n\n");
  }
  return g_string_free_to_bytes (text);
}

static gboolean
run (GBytes *text, const DatelineNameModel *model, double times[N_PARTS], GError **error)
{
  g_autoptr (DatelineEdtf) published = dateline_edtf_parse ("2026-03-05", NULL);
  const DatelineAnnotateOptions options = { published, "en", model };
  const double start = get_milliseconds ();
  g_autoptr (DatelineDocument) article =
    dateline_import_bytes (text, "article.txt", "text/plain", NULL, error);
  g_autoptr (DatelineDocument) document = NULL;

  if (article == NULL)
    return FALSE;
  times[PART_IMPORT] = get_milliseconds () - start;
  document = dateline_annotate (article, &options, NULL, NULL, NULL, error);
  times[PART_BOTH] = get_milliseconds () - start;
  times[PART_ANNOTATE] = times[PART_BOTH] - times[PART_IMPORT];
  return document != NULL;
}

typedef struct {
  GCancellable *cancellable;
  double give_up_at; /* how much is done then */
  double told_at;    /* milliseconds */
  double longest;    /* milliseconds between two words */
  double longest_until;
} Silence;

static void
progress_cb (double fraction, gpointer user_data)
{
  Silence *silence = user_data;
  const double now = get_milliseconds ();

  if (now - silence->told_at > silence->longest) {
    silence->longest = now - silence->told_at;
    silence->longest_until = fraction;
  }
  silence->told_at = now;
  if (fraction >= silence->give_up_at)
    g_cancellable_cancel (silence->cancellable);
}

/* Gives the work up at some moment, and tells how long it goes on. */
static double
give_up (DatelineDocument *article, const DatelineNameModel *model, Silence *silence)
{
  g_autoptr (DatelineEdtf) published = dateline_edtf_parse ("2026-03-05", NULL);
  const DatelineAnnotateOptions options = { published, "en", model };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (DatelineDocument) document = NULL;

  silence->cancellable = cancellable;
  silence->told_at = get_milliseconds ();
  document = dateline_annotate (article, &options, cancellable, progress_cb, silence, NULL);
  return get_milliseconds () - silence->told_at;
}

static gboolean
measure_silence (GBytes *text, const DatelineNameModel *model, GError **error)
{
  g_autoptr (DatelineDocument) article =
    dateline_import_bytes (text, "article.txt", "text/plain", NULL, error);
  Silence whole = { .give_up_at = 2. };

  if (article == NULL)
    return FALSE;
  give_up (article, model, &whole);
  printf ("%-10s %10.1f ms at most, until %.3f is done\n", "silence", whole.longest,
          whole.longest_until);
  for (guint percent = 2; percent < 100; percent += 8) {
    Silence silence = { .give_up_at = percent / 100. };

    printf ("%-10s %10.1f ms, at %.2f\n", "given up", give_up (article, model, &silence),
            silence.give_up_at);
  }
  return TRUE;
}

static int
compare (const void *a, const void *b)
{
  const double left = *(const double *) a, right = *(const double *) b;

  return left < right ? -1 : left > right;
}

static void
print (double (*times)[N_PARTS])
{
  struct rusage usage;

  printf ("%d words, %d runs, milliseconds of processor time: the best, the median, the first\n",
          n_words, n_runs);
  for (guint i = 0; i < N_PARTS; i++) {
    g_autofree double *sorted = g_new (double, n_runs);

    for (int k = 0; k < n_runs; k++)
      sorted[k] = times[k][i];
    qsort (sorted, (gsize) n_runs, sizeof *sorted, compare);
    printf ("%-10s %10.1f %10.1f %10.1f\n", parts[i], sorted[0], sorted[n_runs / 2], times[0][i]);
  }
  getrusage (RUSAGE_SELF, &usage);
  printf ("%-10s %10.1f MB at most\n", "memory", (double) usage.ru_maxrss / 1024);
}

static gboolean
measure (GError **error)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (DatelineNameModel) model = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autofree double (*times)[N_PARTS] = NULL;

  if (n_words < 1 || n_runs < 1 || files == NULL) {
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 "Usage: time-article [--words N] [--runs N] [--silence] [--model FILE] GOLD.jsonl…");
    return FALSE;
  }
  for (guint i = 0; files[i] != NULL; i++) {
    if (!add_blocks (blocks, files[i], error))
      return FALSE;
  }
  if (blocks->len == 0) {
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "There is no text");
    return FALSE;
  }
  model = model_path != NULL ? dateline_name_model_open (model_path, error)
                             : dateline_name_model_open_default (error);
  if (model == NULL)
    return FALSE;
  text = make_text (blocks);
  times = g_malloc0_n ((gsize) n_runs, sizeof *times);
  for (int i = 0; i < n_runs; i++) {
    if (!run (text, model, times[i], error))
      return FALSE;
  }
  print (times);
  return !is_silence_wanted || measure_silence (text, model, error);
}

int
main (int argc, char **argv)
{
  static const GOptionEntry options[] = {
    { "words", 0, 0, G_OPTION_ARG_INT, &n_words, "How long the text is", "N" },
    { "runs", 0, 0, G_OPTION_ARG_INT, &n_runs, "How often it is annotated", "N" },
    { "silence", 0, 0, G_OPTION_ARG_NONE, &is_silence_wanted, "Also measure how it is given up",
      NULL },
    { "model", 0, 0, G_OPTION_ARG_FILENAME, &model_path, "In place of the usual model", "FILE" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, "GOLD.jsonl…" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || !measure (&error)) {
    fprintf (stderr, "%s\n", error->message);
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
