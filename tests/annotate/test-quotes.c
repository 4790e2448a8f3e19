/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who said what, sentence by sentence. */

#include <string.h>

#include "annotate/quotes/dateline-quotes.h"
#include "annotate/text/dateline-tokens.h"
#include "quotes-beside.h"
#include "quotes-direct.h"
#include "quotes-languages.h"
#include "quotes-reported.h"
#include "quotes-speakers.h"
#include "thread-time.h"

typedef struct {
  GString *text; /* of the block at hand */
  GArray *names;
  GPtrArray *texts;
  GPtrArray *tokens;
  GArray *blocks;
} Article;

static void
add_name (Article *article, const char **at)
{
  DatelineQuoteName name = { .span = { article->blocks->len, 0, 0 } };
  const char *end = strchr (*at, ']'), *words = strchr (*at, ' ');

  name.kind = (*at)[1] == 'p' ? DATELINE_KIND_PERSON
            : (*at)[1] == 'o' ? DATELINE_KIND_ORGANIZATION
                              : DATELINE_KIND_PLACE;
  name.entity = (guint) ((*at)[2] - '0');
  if ((*at)[3] == '=') {
    g_autofree char *role = g_strndup (*at + 4, (gsize) (words - *at - 4));

    name.role = g_intern_string (role);
  }
  name.span.start_char = (guint) g_utf8_strlen (article->text->str, -1);
  g_string_append_len (article->text, words + 1, end - words - 1);
  name.span.end_char = (guint) g_utf8_strlen (article->text->str, -1);
  g_array_append_val (article->names, name);
  *at = end + 1;
}

static void
add_block (Article *article, const char *line)
{
  DatelineQuoteText block = { .type = DATELINE_BLOCK_PARAGRAPH };

  if (g_str_has_prefix (line, "# "))
    block.type = DATELINE_BLOCK_HEADING;
  else if (g_str_has_prefix (line, "> "))
    block.type = DATELINE_BLOCK_QUOTE;
  article->text = g_string_new (NULL);
  for (const char *at = block.type == DATELINE_BLOCK_PARAGRAPH ? line : line + 2; *at != '\0';) {
    if (*at == '[')
      add_name (article, &at);
    else
      g_string_append_c (article->text, *at++);
  }
  block.tokens = dateline_tokenize (article->text->str, article->text->len);
  g_ptr_array_add (article->tokens, (gpointer) block.tokens);
  block.text = g_string_free (article->text, FALSE);
  g_ptr_array_add (article->texts, (gpointer) block.text);
  g_array_append_val (article->blocks, block);
}

static Article *
read_article (const char *text)
{
  Article *article = g_new0 (Article, 1);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  article->names = g_array_new (FALSE, FALSE, sizeof (DatelineQuoteName));
  article->blocks = g_array_new (FALSE, FALSE, sizeof (DatelineQuoteText));
  article->texts = g_ptr_array_new_with_free_func (g_free);
  article->tokens = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  for (guint i = 0; lines[i] != NULL; i++)
    add_block (article, lines[i]);
  return article;
}

static void
free_article (Article *article)
{
  g_array_unref (article->names);
  g_array_unref (article->blocks);
  g_ptr_array_unref (article->texts);
  g_ptr_array_unref (article->tokens);
  g_free (article);
}

static GArray *
find (Article *article, const char *language)
{
  return dateline_quotes_find (
    (const DatelineQuoteText *) (gpointer) article->blocks->data, article->blocks->len,
    (const DatelineQuoteName *) (gpointer) article->names->data, article->names->len, language);
}

static char *
describe (const Article *article, const DatelineFoundQuote *quote)
{
  const char *text = g_ptr_array_index (article->texts, quote->span.block);
  g_autofree char *words = g_utf8_substring (text, quote->span.start_char, quote->span.end_char);
  g_autofree char *speaker =
    quote->speaker == DATELINE_NO_SPEAKER ? g_strdup ("-") : g_strdup_printf ("%u", quote->speaker);

  return g_strdup_printf ("%s %c %s", speaker, "drm"[quote->type], words);
}

static void
test_case (gconstpointer data)
{
  const QuoteCase *item = data;
  Article *article = read_article (item->text);
  g_autoptr (GArray) found = find (article, item->language);

  for (guint i = 0; i < found->len; i++) {
    const DatelineFoundQuote *quote = &g_array_index (found, DatelineFoundQuote, i);
    g_autofree char *words = describe (article, quote);

    g_test_message ("%s (%s, %.2f)", words, quote->rule, quote->confidence);
    g_assert_cmpstr (words, ==, item->expected[i]);
    g_assert_cmpfloat (quote->confidence, >, 0.);
    g_assert_cmpfloat (quote->confidence, <=, 1.);
  }
  g_assert_null (item->expected[found->len]);
  free_article (article);
}

/* The cue of a quote is the verb. */
static void
test_cue (void)
{
  Article *article = read_article ("“The bridge is open now,” [p1 Lee] told them.");
  g_autoptr (GArray) found = find (article, "en");
  const DatelineSpan *cue;

  g_assert_cmpuint (found->len, ==, 1);
  cue = &g_array_index (found, DatelineFoundQuote, 0).cue;
  g_assert_cmpuint (cue->start_char, ==, 30);
  g_assert_cmpuint (cue->end_char, ==, 34);
  free_article (article);
}

/* Heaps up one sentence. */
static gint64
measure (const char *start, const char *piece, gsize n_bytes)
{
  g_autoptr (GString) text = g_string_new (start);
  g_autoptr (GArray) found = NULL;
  Article *article;
  gint64 time;

  while (text->len < n_bytes)
    g_string_append (text, piece);
  g_string_append (text, "”.");
  article = read_article (text->str);
  time = get_thread_time ();
  found = find (article, "en");
  time = get_thread_time () - time;
  free_article (article);
  return time;
}

/* Eight times the text takes about eight times as long; one that takes the square of the
 * time would take 64. With "-m perf" all four sizes are told. */
static void
test_linear (void)
{
  static const struct {
    const char *start;
    const char *piece;
  } texts[] = {
    { "[p1 Lee] was proud and said that it was “so", " that she said" },
    { "[p1 Lee] said that it was “so", "” and “who said it" },
    { "[p1 Lee] said", " that it was “so” and said" },
    { "[p1 Lee] said", " and said" },
    { "“", "It was so and she said so " },
    { "[p1 Lee] said", ": “It is so,” she said, and" },
    { "[p1 Lee] came and", " “it is so nice to be”, she said, and" },
    { "", "“It is so nice to be,” a spokesman said. " },
    { "", "[p1 Lee] came. “It is so nice to be.” " },
    { "", "“It is so nice, ” laughed " },
    { "[p1 Lee] came. ", "“It is so nice to be.\n" },
    { "", "[p1 Lee] told the court the bridge was open and " },
  };
  const guint unit = g_test_perf () ? 1024 * 1024 : 16 * 1024;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    gint64 times[4];

    for (guint j = 0; j < G_N_ELEMENTS (times); j++)
      times[j] = measure (texts[i].start, texts[i].piece, unit << j);
    g_test_message ("%s%s: %.3f %.3f %.3f %.3f s", texts[i].start, texts[i].piece,
                    (double) times[0] / 1e6, (double) times[1] / 1e6, (double) times[2] / 1e6,
                    (double) times[3] / 1e6);
    g_assert_cmpint (times[3], <, 30 * MAX (times[0], 2000));
  }
}

static void
add_cases (const QuoteCase *cases, gsize n_cases)
{
  for (gsize i = 0; i < n_cases; i++) {
    g_autofree char *path = g_strdup_printf ("/annotate/quotes/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_case);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_cases (direct_quotes, G_N_ELEMENTS (direct_quotes));
  add_cases (reported_quotes, G_N_ELEMENTS (reported_quotes));
  add_cases (quotes_of_speakers, G_N_ELEMENTS (quotes_of_speakers));
  add_cases (quotes_of_bystanders, G_N_ELEMENTS (quotes_of_bystanders));
  add_cases (foreign_quotes, G_N_ELEMENTS (foreign_quotes));
  g_test_add_func ("/annotate/quotes/the-cue-is-the-verb", test_cue);
  g_test_add_func ("/annotate/quotes/time-is-linear", test_linear);
  return g_test_run ();
}
