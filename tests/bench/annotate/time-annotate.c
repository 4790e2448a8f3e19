/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Times each step of annotating 1, 2, 4 and 8 MB of texts made to be slow: what is hard
 * for one step, over and over. It counts the processor time of this process, which other
 * work on the machine hardly changes.
 *
 * Usage: time-annotate [--unit BYTES] [--steps] [KIND…] */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "annotate/dateline-analysis-private.h"
#include "core/dateline-article-builder.h"

#define N_SIZES 4
#define MEGABYTE (1024 * 1024)
/* A step that takes less says nothing of its growth. */
#define MEASURABLE 0.05

/* Stands in a piece for the number of its repetition. */
#define NUMBER '\1'
/* Stands in a piece for letters that no other repetition has. */
#define LETTERS '\2'

typedef struct {
  const char *name;
  const char *language;
  const char *piece; /* is repeated; a line feed begins another block */
} Kind;

static const Kind kinds[] = {
  { "one long line", "en", "the council met in the hall and nothing was said of it " },
  { "one word", "en", "x" },
  { "a word of capitals", "en", "X" },
  { "white space", "en", " " },
  { "digits", "en", "7" },
  { "digits and spaces", "en", "7 " },
  { "paragraphs", "en", "The council met on Monday, he said.\n" },
  { "short paragraphs", "en", "a\n" },
  { "sentences", "en", "It rained. " },
  { "full stops", "en", "." },
  { "full stops and letters", "en", "A." },
  { "commas", "en", ", " },
  { "brackets", "en", "(" },
  { "hyphens", "en", "a-" },
  { "apostrophes", "en", "a'" },
  { "combining marks", "en", "a\314\201\314\201" },
  { "emoji", "en", "🙂" },
  { "addresses", "en", "http://a.example/\1 " },
  { "address without end", "en", "http://a/" },
  { "mail addresses", "en", "a@b.example " },
  { "at signs", "en", "a@" },
  { "quotes", "en", "“" },
  { "closing quotes", "en", "”" },
  { "quotes and words", "en", "“a " },
  { "quotes in quotes", "en", "“a ‘b " },
  { "straight quotes", "en", "\"" },
  { "straight quotes and words", "en", "\"a \" b " },
  { "open paragraphs of quotes", "en", "“It is so.\n" },
  { "quotes and verbs", "en", "“It is so,” he said. " },
  { "quotes and names", "en", "“It is so,” Mr Smith\2 said. " },
  { "quotes, verbs, no end", "en", "he said that “it is” and " },
  { "dates in quotes", "en", "“on May 3, 2010, it was,” " },
  { "dates, quotes, no end", "en", "he said that it “is” on May 3, 2010, and " },
  { "quotes in reports", "en", "said Anna Weber “a” that she was told “b” on Monday by " },
  { "verbs of speech", "en", "said " },
  { "he said that", "en", "he said that " },
  { "pronouns", "en", "he she they " },
  { "according to", "en", "according to " },
  { "names and colons", "en", "Anna Weber: It is so.\n" },
  { "capitals", "en", "Xy " },
  { "capitals and small words", "en", "Xy of the " },
  { "all capitals", "en", "XYZ " },
  { "one name", "en", "Anna Weber " },
  { "names", "en", "Anna X\2 met Paul Y\2 in London. " },
  { "one surname", "en", "Mr X\2 Weber met Weber. " },
  { "one forename", "en", "Anna X\2 met Anna. " },
  { "surnames", "en", "Mrs X\2, " },
  { "Mr and Mrs", "en", "Mr Mrs " },
  { "companies", "en", "X\2 Holdings Ltd bought X\2. " },
  { "long names", "en", "the Bank of X\2 and the Bank of England of the " },
  { "one head", "en", "the Ministry of X\2, the Ministry, " },
  { "acronyms", "en", "the World X\2 Fund (WXF) and the WXF, " },
  { "places", "en", "in London, Paris, Iran, " },
  { "peoples", "en", "the Iranian minister of the French " },
  { "hyphens of states", "en", "Iran-Iraq-" },
  { "roles", "en", "Minister of Foreign Affairs Anna Weber, the minister, " },
  { "roles in a row", "en", "minister of minister of " },
  { "the minister", "en", "the minister said. " },
  { "wars", "en", "the War of the War Summit " },
  { "cups", "en", "the X\2 Cup, and Y, and Z " },
  { "topics", "en", "the digital economy and the oil industry, " },
  { "topics of their own", "en", "the x\2 industry and the y\2 economy, " },
  { "artificial intelligence (AI)", "en", "artificial intelligence (AI) and AI " },
  { "dates", "en", "On May 3, 2010, two years ago, he left. " },
  { "dates in a row", "en", "May 3, 2010 " },
  { "years", "en", "1994 " },
  { "ranges", "en", "from May to June 1990–1994 " },
  { "days that count", "en", "two days after that day, " },
  { "events", "en", "Anna Weber opened the hall in London on May 3, 2010. " },
  { "events without end", "en", "Anna Weber opened the hall in London on May 3, 2010, and " },
  { "events of many days", "en", "X\2 opened the hall on May \1, 2010. " },
  { "events of vague times", "en", "X\2 opened the hall in the 1990s. " },
  { "events of pronouns", "en", "It was closed on May 3, 2010. They left it in 2011. " },
  { "after the war", "en", "The war ended in 2013. She came after the war. " },
  { "verbs", "en", "was has been going to have " },
  { "relative clauses", "en", "who had said, which was said by " },
  { "German", "de", "„Es ist so“, sagte Anna Weber am 3. Mai 2010 in Berlin. " },
  { "German names", "de", "Herr X\2 traf Frau Y\2. " },
  { "German professions", "de", "Amtsrichterin Gesa Wilke sagte, er komme am 5. Mai. " },
  { "German words", "de", "Weber Bundesrepublik Deutschland " },
  { "French", "fr", "« C’est ainsi », a dit M. Dupont le 3 mai 2010 à Paris. " },
  { "Spanish", "es", "«Es así», dijo el señor X\2 el 3 de mayo de 2010 en Madrid. " },
  { "Persian", "fa", "آقای احمدی روز دوشنبه ۱۲ اردیبهشت ۱۳۹۰ در تهران گفت: «چنین است». " },
  { "Persian letters", "fa", "ا" },
  { "Arabic", "ar", "قال السيد أحمد يوم الاثنين 3 مايو 2010 في بغداد: «هكذا». " },
  { "Arabic letters", "ar", "و" },
  { "Hebrew", "he", "ביום שני 3 במאי 2010 אמר מר כהן בירושלים: \"כך\". " },
  { "Chinese", "zh", "2010年5月3日,王小明在北京说:“是这样。”" },
  { "Chinese names", "zh", "王" },
  { "Chinese numbers", "zh", "二〇一八" },
  { "a language not known", "xx", "the council met in the hall on May 3, 2010. " },
};

static const DatelineNameModel *model;

static void
find_names (DatelineAnalysis *self)
{
  dateline_analysis_find_names (self, model);
}

static const struct {
  const char *name;
  void (*run) (DatelineAnalysis *self);
} steps[] = {
  { "names", find_names },
  { "topics", dateline_analysis_find_topics },
  { "entities", dateline_analysis_find_entities },
  { "roles", dateline_analysis_find_roles },
  { "mentions of roles", dateline_analysis_find_role_mentions },
  { "more topics", dateline_analysis_add_topics },
  { "dates", dateline_analysis_find_dates },
  { "quotes", dateline_analysis_find_quotes },
  { "events", dateline_analysis_find_events },
};

/* The steps, and before them the tokens and behind them the document. */
#define N_TIMES (G_N_ELEMENTS (steps) + 2)
#define TOKENS 0
#define DOCUMENT (N_TIMES - 1)

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);

  return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static const char *
get_name (guint time)
{
  return time == TOKENS ? "tokens" : time == DOCUMENT ? "document" : steps[time - 1].name;
}

static void
append_letters (GString *text, guint n)
{
  for (; n > 0; n /= 26)
    g_string_append_c (text, (char) ('a' + n % 26));
  g_string_append_c (text, 'o');
}

static DatelineDocument *
make (const Kind *kind, gsize n_bytes)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_autoptr (GString) text = g_string_sized_new (4096);

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "A text", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_LANGUAGE, kind->language, "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, "2018-05-16", "test");
  for (gsize n = 0, n_done = 0; n_done + text->len < n_bytes; n++) {
    for (const char *at = kind->piece; *at != '\0'; at++) {
      if (*at == NUMBER) {
        g_string_append_printf (text, "%u", (guint) n);
      } else if (*at == LETTERS) {
        append_letters (text, (guint) n);
      } else if (*at == '\n') {
        dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, text->str);
        n_done += text->len + 1;
        g_string_truncate (text, 0);
      } else {
        g_string_append_c (text, *at);
      }
    }
  }
  dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, text->str);

  return dateline_article_builder_end (builder, "kind");
}

static double
measure (const Kind *kind, gsize n_bytes, double times[N_TIMES])
{
  g_autoptr (DatelineDocument) source = make (kind, n_bytes);
  g_autoptr (DatelineDocument) document = NULL;
  g_autoptr (DatelineDocumentBuilder) builder = NULL;
  DatelineAnalysis analysis;
  double start = get_seconds ();
  double sum = 0.;

  dateline_analysis_init (&analysis, dateline_document_get_article (source));
  times[TOKENS] = get_seconds () - start;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++) {
    start = get_seconds ();
    steps[i].run (&analysis);
    times[i + 1] = get_seconds () - start;
  }
  start = get_seconds ();
  builder = dateline_document_builder_new (dateline_document_get_article (source));
  dateline_analysis_build (&analysis, builder);
  document = dateline_document_builder_end (builder, "kind");
  times[DOCUMENT] = get_seconds () - start;
  dateline_analysis_clear (&analysis);
  for (guint i = 0; i < N_TIMES; i++)
    sum += times[i];

  return sum;
}

/* The step that twice the text makes slowest, and by how much. */
static guint
find_steepest (double times[N_SIZES][N_TIMES], double *growth)
{
  guint steepest = 0;

  *growth = 0.;
  for (guint i = 0; i < N_TIMES; i++) {
    const double half = times[N_SIZES - 2][i];
    const double whole = times[N_SIZES - 1][i];

    if (whole >= MEASURABLE && half > 0. && whole / half > *growth) {
      *growth = whole / half;
      steepest = i;
    }
  }

  return steepest;
}

static void
print (const Kind *kind, gsize unit, gboolean with_steps)
{
  double times[N_SIZES][N_TIMES];
  double growth;
  guint steepest;

  printf ("%-30s", kind->name);
  for (guint i = 0; i < N_SIZES; i++) {
    printf (" %7.3f", measure (kind, unit << i, times[i]));
    fflush (stdout);
  }
  steepest = find_steepest (times, &growth);
  if (growth > 0.)
    printf ("  ×%.1f %s", growth, get_name (steepest));
  printf ("\n");
  for (guint i = 0; with_steps && i < N_TIMES; i++) {
    printf ("  %-28s", get_name (i));
    for (guint k = 0; k < N_SIZES; k++)
      printf (" %7.3f", times[k][i]);
    printf ("\n");
  }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  gsize unit = MEGABYTE;
  gboolean with_steps = FALSE;
  int first = 1;

  for (; first < argc && g_str_has_prefix (argv[first], "--"); first++) {
    if (strcmp (argv[first], "--steps") == 0)
      with_steps = TRUE;
    else if (first + 1 < argc)
      unit = (gsize) g_ascii_strtoull (argv[++first], NULL, 10);
  }
  model = dateline_name_model_open_default (&error);
  if (model == NULL) {
    fprintf (stderr, "%s\n", error->message);
    return EXIT_FAILURE;
  }

  printf ("%-30s %7s %7s %7s %7s  seconds for 1, 2, 4, 8 × %.3f MB\n", "", "1", "2", "4", "8",
          (double) unit / MEGABYTE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    gboolean is_wanted = first >= argc;

    for (int k = first; k < argc; k++)
      is_wanted |= g_str_has_prefix (kinds[i].name, argv[k]);
    if (is_wanted)
      print (&kinds[i], unit, with_steps);
  }
  dateline_name_model_free ((DatelineNameModel *) model);

  return EXIT_SUCCESS;
}
