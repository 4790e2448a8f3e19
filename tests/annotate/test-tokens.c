/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tokenizer: what is one token, where each stands, where sentences begin. */

#include "annotate/text/dateline-tokens.h"

#include <string.h>

/* Tokens with a bar between them; "¶" before one that begins a sentence. */
static const struct {
  const char *text;
  const char *tokens;
} cases[] = {
  { "", "" },
  { " \n\t ", "" },
  { "Iran's talks", "¶Iran|'s|talks" },
  { "Iran’s talks, it’ll end", "¶Iran|’s|talks|,|it|’ll|end" },
  { "don't, won’t", "¶don't|,|won’t" },
  { "O'Brien d’Angelo", "¶O'Brien|d’Angelo" },
  { "the workers' pay", "¶the|workers|'|pay" },
  { "Jean-Claude al-Assad COVID-19 F-16", "¶Jean-Claude|al-Assad|COVID-19|F-16" },
  { "a 5-year-old, 20-year, mid-2018", "¶a|5-year-old|,|20-year|,|mid-2018" },
  { "1994-98 1994–98", "¶1994|-|98|1994|–|98" },
  { "the U.S. Army", "¶the|U.S.|Army" },
  { "in the U.S. The army", "¶in|the|U.S.|¶The|army" },
  { "the U.S.-led force, the U.S.A", "¶the|U.S.-led|force|,|the|U.S.A" },
  { "J.K. Rowling, J. Smith", "¶J.K.|Rowling|,|J.|Smith" },
  { "Mr. Smith met Gen. Li.", "¶Mr.|Smith|met|Gen.|Li|." },
  { "at 5 p.m. on Jan. 5.", "¶at|5|p.m.|on|Jan.|5|." },
  { "No. 5. No. I said no.", "¶No.|5|.|¶No|.|¶I|said|no|." },
  { "He left. She stayed.", "¶He|left|.|¶She|stayed|." },
  { "“He left.” “She stayed!” (So.) 5 came.",
    "¶“|He|left|.|”|¶“|She|stayed|!|”|¶(|So|.|)|¶5|came|." },
  { "He left.\"So did she.\"", "¶He|left|.|¶\"|So|did|she|.|\"" },
  { "\"Go.\"So he went.", "¶\"|Go|.|\"|¶So|he|went|." },
  { "Yahoo! bought it", "¶Yahoo|!|bought|it" },
  { "He waited ... and left... Then", "¶He|waited|...|and|left|...|¶Then" },
  { "$3.5 bn, 1,000 or 40%", "¶$|3.5|bn|,|1,000|or|40|%" },
  { "€5 £1,234,567.89 12,2018", "¶€|5|£|1,234,567.89|12|,|2018" },
  { "at 10:30, 10:30:15, 10.30am, won 2:1", "¶at|10:30|,|10:30:15|,|10.30am|,|won|2|:|1" },
  { "1980s, 19th, 1980's, '98", "¶1980s|,|19th|,|1980|'s|,|'|98" },
  { "2018-05-16 5/16/2018 16.05.2018.", "¶2018|-|05|-|16|5|/|16|/|2018|16.05.2018|." },
  { "see https://a.org/b?c=1. Or www.b.com/d", "¶see|https://a.org/b?c=1|.|¶Or|www.b.com/d" },
  { "mail a.b@c.org, read bbc.co.uk.", "¶mail|a.b@c.org|,|read|bbc.co.uk|." },
  { "end.The next #tag @who", "¶end|.|The|next|#tag|@who" },
  { "Am 16. Mai 2018. Er kam", "¶Am|16|.|Mai|2018|.|¶Er|kam" },
  { "Größe e\xcc\x81tude", "¶Größe|e\xcc\x81tude" },
  { "می\xe2\x80\x8cشود در ۱۴۰۳/۲/۱۵؟ بله", "¶می\xe2\x80\x8cشود|در|۱۴۰۳|/|۲|/|۱۵|؟|¶بله" },
  { "بين ٣٫٥ و١٠", "¶بين|٣٫٥|و١٠" },
  { "ב-5 במאי", "¶ב-5|במאי" },
  { "2018年5月16日。他说：“好。”", "¶2018|年|5|月|16|日|。|¶他|说|：|“|好|。|”" },
  { "🙂 ok 🙂🙂", "¶🙂|ok|🙂|🙂" },
  { "a--b — c", "¶a|--|b|—|c" },
};

static char *
show (const char *text, GArray *tokens)
{
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < tokens->len; i++) {
    const DatelineToken *token = &g_array_index (tokens, DatelineToken, i);

    if (i > 0)
      g_string_append_c (shown, '|');
    if ((token->flags & DATELINE_TOKEN_SENTENCE_START) != 0)
      g_string_append (shown, "¶");
    g_string_append_len (shown, text + token->start_byte, token->end_byte - token->start_byte);
  }
  return g_string_free (shown, FALSE);
}

static void
test_splits (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GArray) tokens = dateline_tokenize (cases[i].text, strlen (cases[i].text));
    g_autofree char *shown = show (cases[i].text, tokens);

    g_test_message ("%s", cases[i].text);
    g_assert_cmpstr (shown, ==, cases[i].tokens);
  }
}

static gboolean
covers_only_spaces (const char *from, const char *to)
{
  for (; from < to; from = g_utf8_next_char (from)) {
    if (g_unichar_isgraph (g_utf8_get_char (from)) && *from != '\0')
      return FALSE;
  }
  return TRUE;
}

static void
test_places (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    const char *text = cases[i].text;
    g_autoptr (GArray) tokens = dateline_tokenize (text, strlen (text));
    guint end = 0;

    for (guint j = 0; j < tokens->len; j++) {
      const DatelineToken *token = &g_array_index (tokens, DatelineToken, j);

      g_assert_cmpuint (token->start_byte, >=, end);
      g_assert_cmpuint (token->end_byte, >, token->start_byte);
      g_assert_cmpint (g_utf8_pointer_to_offset (text, text + token->start_byte), ==,
                       token->start_char);
      g_assert_cmpint (g_utf8_pointer_to_offset (text, text + token->end_byte), ==,
                       token->end_char);
      g_assert_true (covers_only_spaces (text + end, text + token->start_byte));
      g_assert_true ((token->start_byte > end || j == 0) ==
                     ((token->flags & DATELINE_TOKEN_SPACE_BEFORE) != 0));
      end = token->end_byte;
    }
    g_assert_true (covers_only_spaces (text + end, text + strlen (text)));
  }
}

static const struct {
  const char *text;
  DatelineTokenFlags flags; /* of the first token */
} kinds[] = {
  { "talks", DATELINE_TOKEN_LETTER },
  { "Élan", DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED },
  { "NATO", DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_ALL_CAPS },
  { "I", DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED },
  { "2018", DATELINE_TOKEN_DIGIT },
  { "1980s", DATELINE_TOKEN_DIGIT | DATELINE_TOKEN_LETTER },
  { "U.S. x", DATELINE_TOKEN_LETTER | DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_ALL_CAPS |
                DATELINE_TOKEN_ABBREVIATION },
  { "“", DATELINE_TOKEN_PUNCTUATION | DATELINE_TOKEN_QUOTE },
  { "$5", DATELINE_TOKEN_SYMBOL },
  { "年", DATELINE_TOKEN_LETTER | DATELINE_TOKEN_IDEOGRAPH },
  { "#x", DATELINE_TOKEN_LETTER | DATELINE_TOKEN_ADDRESS },
};

static void
test_kinds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autoptr (GArray) tokens = dateline_tokenize (kinds[i].text, strlen (kinds[i].text));
    const DatelineTokenFlags place = DATELINE_TOKEN_SPACE_BEFORE | DATELINE_TOKEN_SENTENCE_START;

    g_test_message ("%s", kinds[i].text);
    g_assert_cmphex (g_array_index (tokens, DatelineToken, 0).flags, ==, kinds[i].flags | place);
  }
}

static void
test_is (void)
{
  const char *text = "The Talks";
  g_autoptr (GArray) tokens = dateline_tokenize (text, strlen (text));
  const DatelineToken *second = &g_array_index (tokens, DatelineToken, 1);

  g_assert_true (dateline_token_is (second, text, "talks"));
  g_assert_false (dateline_token_is (second, text, "talk"));
  g_assert_false (dateline_token_is (second, text, "talksy"));
}

static void
test_unterminated (void)
{
  g_autoptr (GArray) tokens = dateline_tokenize ("Jan. 5 and more", 4);

  g_assert_cmpuint (tokens->len, ==, 2);
  g_assert_cmpuint (g_array_index (tokens, DatelineToken, 1).end_byte, ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/annotate/tokens/splits-words-numbers-and-sentences", test_splits);
  g_test_add_func ("/annotate/tokens/stand-where-the-text-says", test_places);
  g_test_add_func ("/annotate/tokens/know-their-kind", test_kinds);
  g_test_add_func ("/annotate/tokens/compare-whatever-the-case", test_is);
  g_test_add_func ("/annotate/tokens/read-no-further-than-told", test_unterminated);
  return g_test_run ();
}
