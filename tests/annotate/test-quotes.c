/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who said what, sentence by sentence. */

#include <string.h>
#include <time.h>

#include "annotate/dateline-quotes.h"
#include "annotate/dateline-tokens.h"

/* In the text, [p1 Ana Lee] names person 1, o an organization, l a place. Lines are
 * paragraphs, "# " begins a heading and "> " a block quotation. What is expected: for each
 * quote "speaker type words", where the speaker is a number or -, and the type d, m or r. */
typedef struct {
  const char *name;
  const char *language;
  const char *text;
  const char *expected[5];
} Case;

static const Case cases[] = {
  /* 1, 2: the verb before, behind and inverted. */
  { "verb-after",
    "en",
    "“The bridge is open now,” [p1 Lee] said.",
    { "1 d “The bridge is open now,”" } },
  { "inverted",
    "en",
    "“The bridge is open now,” said [p1 Ana Lee] on Monday.",
    { "1 d “The bridge is open now,”" } },
  { "inverted-role-and-name",
    "en",
    "“The bridge is open now,” said the city's new mayor, [p1 Ana Lee].",
    { "1 d “The bridge is open now,”" } },
  { "apposition",
    "en",
    "“It is open now,” [p1 Ana Lee], mayor of [l2 Porto], told reporters.",
    { "1 d “It is open now,”" } },
  { "possessive-is-no-speaker",
    "en",
    "“It is open now,” [p1 Lee]'s deputy [p2 Omar Diaz] said.",
    { "2 d “It is open now,”" } },
  { "verb-before-colon",
    "en",
    "[p1 Lee] said: “The bridge is open now.”",
    { "1 d “The bridge is open now.”" } },
  { "verb-before-comma",
    "en",
    "[p1 Lee] told [o2 Radio Sur], “The bridge is open now.”",
    { "1 d “The bridge is open now.”" } },
  { "verb-before-that",
    "en",
    "[p1 Lee] said that “the bridge will open in May”.",
    { "1 d “the bridge will open in May”" } },
  { "question", "en", "“Who will pay for it?” [p1 Lee] asked.", { "1 d “Who will pay for it?”" } },
  { "nearest-name-speaks",
    "en",
    "[p1 Lee] met [p2 Diaz], and [p2 Diaz] said: “We will pay for it.”",
    { "2 d “We will pay for it.”" } },
  { "typewriter-marks",
    "en",
    "\"The bridge is open now,\" [p1 Lee] said.",
    { "1 d \"The bridge is open now,\"" } },
  { "single-marks",
    "en",
    "‘The bridge isn’t open yet,’ [p1 Lee] said.",
    { "1 d ‘The bridge isn’t open yet,’" } },
  { "organization-speaks",
    "en",
    "“The bridge is safe to use,” the [o1 Roads Agency] said.",
    { "1 d “The bridge is safe to use,”" } },
  /* 3 */
  { "according-to",
    "en",
    "“The bridge is safe to use,” according to [p1 Lee].",
    { "1 d “The bridge is safe to use,”" } },
  { "according-to-first",
    "en",
    "According to [p1 Lee], the bridge is safe to use.",
    { "1 r the bridge is safe to use" } },
  { "according-to-last",
    "en",
    "The bridge is safe to use, according to [p1 Lee].",
    { "1 r The bridge is safe to use" } },
  /* 4 */
  { "colon-at-the-end-of-a-paragraph",
    "en",
    "[p1 Lee] then said this:\n“The bridge is open to all.”",
    { "1 d “The bridge is open to all.”" } },
  { "block-quotation",
    "en",
    "[p1 Lee] wrote:\n> The bridge is open to all.",
    { "1 d The bridge is open to all." } },
  /* 5 */
  { "split",
    "en",
    "“The bridge is open,” [p1 Lee] said. “We are very proud of it.”",
    { "1 d “The bridge is open,”", "1 d “We are very proud of it.”" } },
  /* 6 */
  { "over-paragraphs",
    "en",
    "[p1 Lee] said: “The bridge is open.\n“And it is ours to keep.”",
    { "1 d “The bridge is open.", "1 d “And it is ours to keep.”" } },
  /* 7 */
  { "next-paragraph",
    "en",
    "“The bridge is open,” [p1 Lee] said.\n“It took us eleven long years.”",
    { "1 d “The bridge is open,”", "1 d “It took us eleven long years.”" } },
  /* 8 */
  { "held-at-arms-length", "en", "The so-called “bridge of sorrows” is open.", { NULL } },
  { "title", "en", "[p1 Lee] played in “The Long Way Home” in 1999.", { NULL } },
  { "apostrophe", "en", "The students’ bridge and the teachers’ bridge are open.", { NULL } },
  { "feet-and-inches", "en", "The bridge is 12' long and 9' wide.", { NULL } },
  /* 9 */
  { "that-clause",
    "en",
    "[p1 Lee] said that the bridge would open in May.",
    { "1 r the bridge would open in May" } },
  { "that-clause-far",
    "en",
    "[p1 Lee] said on Sunday that the bridge would open in May.",
    { "1 r the bridge would open in May" } },
  { "bare-clause",
    "en",
    "[p1 Lee] said the bridge would open in May.",
    { "1 r the bridge would open in May" } },
  { "clause-first",
    "en",
    "The bridge will open in May, [p1 Lee] said on Sunday.",
    { "1 r The bridge will open in May" } },
  { "clause-around",
    "en",
    "The bridge, [p1 Lee] added, will open in the month of May.",
    { "1 r The bridge, Lee added, will open in the month of May" } },
  { "subject-with-clause",
    "en",
    "[p1 Lee], a doctor in [l2 Porto] who was not there, said the bridge could fall.",
    { "1 r the bridge could fall" } },
  { "subject-with-name-behind",
    "en",
    "His lawyer, [p1 Ana Lee], said [p2 Diaz] would soon appeal.",
    { "1 r Diaz would soon appeal" } },
  { "house-with-clause",
    "en",
    "The [o1 Union], which has many members, said it would oppose the bridge.",
    { "1 r it would oppose the bridge" } },
  { "clause-and-inverted",
    "en",
    "The bridge that [p1 Lee] built is open, said [p2 Diaz] on Monday.",
    { "2 r The bridge that Lee built is open" } },
  { "name-tells-of-a-noun",
    "en",
    "The rain will go on, the [l1 Norwegian] weather service said.",
    { "- r The rain will go on" } },
  { "speaks-for",
    "en",
    "An [o1 Agency] spokesman said the bridge was safe now.",
    { "1 r the bridge was safe now" } },
  { "speaks-for-behind",
    "en",
    "A spokeswoman for the [o1 Agency] said the bridge was safe now.",
    { "1 r the bridge was safe now" } },
  { "led-behind-article",
    "en",
    "Experts at the [o1 Agency] said the bridge was safe now.",
    { "- r the bridge was safe now" } },
  { "told-whom-that",
    "en",
    "[p1 Lee] told [p2 Omar Diaz], 58, that he had “betrayed the trust of a town”.",
    { "1 m he had “betrayed the trust of a town”" } },
  { "goes-on-after-the-verb",
    "en",
    "[p1 Lee] waits. But the bridge, she said, “tells us where to go”.",
    { "1 m But the bridge, she said, “tells us where to go”" } },
  { "said-no-clause", "en", "[p1 Lee] said on Sunday.", { NULL } },
  { "opinion",
    "en",
    "[p1 Lee] praised the work of the engineers.",
    { "1 r the work of the engineers" } },
  { "two-verbs",
    "en",
    "[p1 Lee] praised the work of the engineers and said that the bridge would open.",
    { "1 r the work of the engineers", "1 r the bridge would open" } },
  { "passive",
    "en",
    "Nothing more was said that could help, and the cause is not reported.",
    { NULL } },
  { "unknown-subject",
    "en",
    "The bridge in [l1 Porto] will open in May, a leaflet in town said.",
    { "- r The bridge in Porto will open in May" } },
  { "marks-elsewhere-in-the-sentence",
    "en",
    "[p1 Lee] praised the work of the engineers, and said it could lead to “joint projects”.",
    { "1 r the work of the engineers", "1 m it could lead to “joint projects”" } },
  { "reports-are-no-verb", "en", "The reports that the bridge was closed were wrong.", { NULL } },
  { "united-states", "en", "The [l1 United States] that we know is far from here.", { NULL } },
  /* 10 */
  { "pronoun",
    "en",
    "[p1 Ana Lee] opened the bridge. “It was high time,” she said.",
    { "1 d “It was high time,”" } },
  { "pronoun-of-the-subject",
    "en",
    "[p1 Ana Lee] met [p2 Omar Diaz] at the bridge. “It was high time,” she said.",
    { "1 d “It was high time,”" } },
  { "pronouns-keep-their-gender",
    "en",
    "Mr. [p1 Diaz] spoke to Ms. [p2 Lee]. “It is open,” Ms. [p2 Lee] said. “It is late,” he said.",
    { "2 d “It is open,”", "1 d “It is late,”" } },
  { "pronoun-of-nobody",
    "en",
    "“It was high time for this,” she said.",
    { "- d “It was high time for this,”" } },
  /* 11 */
  { "role",
    "en",
    "[p1=mayor Ana Lee] met [p2=engineer Omar Diaz]. “It is open,” the mayor said.",
    { "1 d “It is open,”" } },
  { "somebody",
    "en",
    "[p1 Lee] met [p2 Diaz]. “The bridge will hold,” a witness said.",
    { "- d “The bridge will hold,”" } },
  /* 12 */
  { "nested",
    "en",
    "“He told me ‘the bridge is open’ and left,” [p1 Lee] said.",
    { "1 d “He told me ‘the bridge is open’ and left,”" } },
  /* 13 */
  { "headline", "en", "# [p1 Lee]: the bridge opens in May", { "1 r the bridge opens in May" } },
  /* Mixed. */
  { "mixed",
    "en",
    "[p1 Lee] said the bridge could be a base for “joint projects”.",
    { "1 m the bridge could be a base for “joint projects”" } },
  { "mixed-opinion",
    "en",
    "[p1 Lee] called the bridge “a dream come true”.",
    { "1 m the bridge “a dream come true”" } },
  { "mixed-twice",
    "en",
    "[p1 Lee] said that she was “proud” and had seen “great things”.",
    { "1 m she was “proud” and had seen “great things”" } },
  { "mixed-around",
    "en",
    "The work of the engineers, [p1 Lee] said, was “clearly visible”.",
    { "1 m The work of the engineers, Lee said, was “clearly visible”" } },
  { "mixed-as",
    "en",
    "[p1 Lee] described it as the “driving force” of the town.",
    { "1 m the “driving force”" } },
  { "emoji-before",
    "en",
    "🙂 “The bridge is open now,” [p1 Lee] said.",
    { "1 d “The bridge is open now,”" } },
  /* Other languages and their marks. */
  { "german",
    "de",
    "„Die Brücke ist jetzt offen“, sagte [p1 Ana Lee] am Montag.",
    { "1 d „Die Brücke ist jetzt offen“" } },
  { "german-reported",
    "de",
    "[p1 Lee] sagte, dass die Brücke im Mai öffnen werde.",
    { "1 r die Brücke im Mai öffnen werde" } },
  { "french",
    "fr",
    "« Le pont est ouvert à tous », a déclaré [p1 Ana Lee].",
    { "1 d « Le pont est ouvert à tous »" } },
  { "french-source",
    "fr",
    "Selon [p1 Ana Lee], le pont est ouvert à tous.",
    { "1 r le pont est ouvert à tous" } },
  { "spanish",
    "es",
    "«El puente está abierto a todos», dijo [p1 Ana Lee].",
    { "1 d «El puente está abierto a todos»" } },
  { "persian", "fa", "[p1 هاشمی] گفت: «پل از امروز باز است.»", { "1 d «پل از امروز باز است.»" } },
  { "arabic",
    "ar",
    "وقال [p1 هاشمي]: «الجسر مفتوح منذ اليوم».",
    { "1 d «الجسر مفتوح منذ اليوم»" } },
  { "hebrew", "he", "\"הגשר פתוח החל מהיום\", אמר [p1 לוי].", { "1 d \"הגשר פתוח החל מהיום\"" } },
  { "chinese", "zh", "[p1 李安]说：“这座桥今天开放了。”", { "1 d “这座桥今天开放了。”" } },
};

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
  const Case *item = data;
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

/* The time that the processor gave to this thread: another program's load does not count. */
static gint64
get_time (void)
{
  struct timespec now;

  g_assert_no_errno (clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now));
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
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
  time = get_time ();
  found = find (article, "en");
  time = get_time () - time;
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
  };
  const guint unit = g_test_perf () ? 1024 * 1024 : 4 * 1024;

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/annotate/quotes/%s", cases[i].name);

    g_test_add_data_func (path, &cases[i], test_case);
  }
  g_test_add_func ("/annotate/quotes/the-cue-is-the-verb", test_cue);
  g_test_add_func ("/annotate/quotes/time-is-linear", test_linear);
  return g_test_run ();
}
