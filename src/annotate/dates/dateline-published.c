/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The publication date that an article says itself: "BRATISLAVA, 14 October 2025 —",
 * "Published 14 October 2025", a first line that is only a date. */

#include "annotate/dates/dateline-published.h"

#include "annotate/dates/dateline-dates.h"
#include "annotate/text/dateline-language.h"
#include "annotate/text/dateline-tokens.h"
#include "dateline-published-private.h"

#include <string.h>

/* It stands at the head of an article, and at the head of a paragraph. */
#define N_BLOCKS 6
#define N_BLOCKS_OF_DATE_ALONE 3
#define MAX_CHARS 400
#define MAX_CHARS_OF_PLACE 60
#define MAX_CHARS_OF_LINE 160
#define MAX_CHARS_OF_AGENCY 24
#define N_DAY 10 /* of "2025-10-14" */

/* How a block says it. */
typedef enum {
  FORM_DATELINE, /* at the head of a paragraph */
  FORM_ALONE,    /* the date is all that the block says */
  FORM_LINE,     /* a line of its own, behind a cue or a name */
} Form;

/* Names with a capital, marks, and at most two small words that are short: "RIO DE JANEIRO
 * (AP)", "Paris, le". Where it has @capitals, the first name is in capitals. */
static gboolean
is_place (const char *text, gboolean *has_capitals)
{
  guint n_small = 0;
  gboolean is_first = TRUE;

  *has_capitals = FALSE;
  if (g_utf8_strlen (text, -1) > MAX_CHARS_OF_PLACE)
    return FALSE;
  while (*text != '\0') {
    const gunichar c = g_utf8_get_char (text);
    guint n_upper = 0, n_letters = 0;

    if (!g_unichar_isalpha (c)) {
      text = g_utf8_next_char (text);
      continue;
    }
    for (; g_unichar_isalpha (g_utf8_get_char (text)); text = g_utf8_next_char (text)) {
      n_letters++;
      n_upper += g_unichar_islower (g_utf8_get_char (text)) ? 0 : 1;
    }
    if (is_first)
      *has_capitals = n_upper == n_letters && n_letters > 1;
    if (g_unichar_islower (c) && (is_first || n_letters > 3 || ++n_small > 2))
      return FALSE;
    is_first = FALSE;
  }
  return !is_first;
}

/* What stands behind "(sid)" or "(EFE).", or is there none. */
static const char *
skip_agency (const char *after)
{
  const char *end = *after == '(' ? strchr (after, ')') : NULL;

  if (end == NULL || end - after > MAX_CHARS_OF_AGENCY)
    return after;
  end++;
  while (*end == '.' || g_unichar_isspace (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return end;
}

/* "BRATISLAVA, 14 October 2025 —", "(AP) — Oct. 14, 2025", "Paris, le 14 octobre 2025 –", "Kiel,
 * 14. Mai 2025 (sid) –" */
static gboolean
is_dateline (const char *before, const char *after)
{
  g_autofree char *place = g_strdup (before);
  const gunichar next = g_utf8_get_char (after);
  gboolean has_capitals;

  if (!is_place (before, &has_capitals))
    return FALSE;
  if (!has_capitals)
    return dateline_published_is_dash (g_utf8_get_char (skip_agency (after))) &&
           (strchr (place, ',') != NULL || strchr (place, ')') != NULL);
  if (dateline_published_is_dash (next) || next == '(' || next == ':' || next == '/' ||
      next == 0xff08 || next == 0x7535)
    return TRUE;
  dateline_published_trim_end (place, FALSE);
  return strchr (place, ')') != NULL &&
         dateline_published_is_dash (g_utf8_get_char (g_utf8_prev_char (place + strlen (place))));
}

/* "Puno, " before its date: a place of at most two words. "Born in Freiburg, " is none. */
static gboolean
is_letterhead (const char *before)
{
  g_autofree char *place = g_strdup (before);
  gboolean has_capitals;

  dateline_published_trim_end (place, FALSE);
  return g_str_has_suffix (place, ",") && is_place (place, &has_capitals) &&
         strchr (place, ' ') == strrchr (place, ' ');
}

/* "Freiburg, 12. März 2025. Der Rat …" */
static gboolean
ends_sentence (const char *after)
{
  return *after == '.' && (after[1] == '\0' || g_ascii_isspace (after[1]));
}

/* A time behind the date with its zone, "10.30 BST", or what a mark parts from it. */
static gboolean
is_rest_of_line (const char *after)
{
  guint n_capitals = 0;

  if (dateline_published_is_byline_behind (after))
    return TRUE;
  if (*after == '|' || g_str_has_prefix (after, "·") || g_str_has_prefix (after, "•"))
    return TRUE;
  for (; *after != '\0'; after = g_utf8_next_char (after)) {
    if (!g_unichar_isalpha (g_utf8_get_char (after)))
      continue;
    if (!g_ascii_isupper (*after) || ++n_capitals > 5)
      return FALSE;
  }
  return TRUE;
}

/* What stands around a date of a block. */
static DatelinePublishedSays
judge (const char *before, const char *after, guint n_chars, guint block, Form *form)
{
  while (g_unichar_isspace (g_utf8_get_char (after)))
    after = g_utf8_next_char (after);
  *form = FORM_LINE;
  if (n_chars <= MAX_CHARS_OF_PLACE &&
      (dateline_published_has_letters (before)
         ? is_letterhead (before) && !dateline_published_has_letters (after)
         : is_rest_of_line (after))) {
    *form = FORM_ALONE;
    return block < N_BLOCKS_OF_DATE_ALONE ? DATELINE_PUBLISHED_SAYS_SO
                                          : DATELINE_PUBLISHED_SAYS_NOTHING;
  }
  if (is_dateline (before, after) ||
      (block == 0 && ends_sentence (after) && is_letterhead (before))) {
    *form = FORM_DATELINE;
    return DATELINE_PUBLISHED_SAYS_SO;
  }
  if (n_chars > MAX_CHARS_OF_LINE)
    return DATELINE_PUBLISHED_SAYS_NOTHING;
  if (dateline_published_read_cue (before) != DATELINE_PUBLISHED_SAYS_NOTHING)
    return dateline_published_read_cue (before);
  return dateline_published_is_byline (before) &&
             (*after == '\0' || dateline_published_is_separator (g_utf8_get_char (after)))
         ? DATELINE_PUBLISHED_SAYS_SO
         : DATELINE_PUBLISHED_SAYS_NOTHING;
}

/* Whether a date names a day itself: the day is then what its value begins with. */
static gboolean
names_day (const DatelineFoundDate *date)
{
  return date->n_parts == 1 && date->anchor == DATELINE_DATE_ANCHOR_NONE &&
         strlen (date->value) >= N_DAY && date->value[4] == '-' && date->value[7] == '-' &&
         (date->value[N_DAY] == '\0' || date->value[N_DAY] == 'T');
}

typedef struct {
  DatelinePublishedSays says;
  Form form;
  guint n_alone; /* lines that are only a date */
  char day[N_DAY + 1];
} Best;

static void
look_at_text (const char *whole,
              DatelineBlockType type,
              guint number,
              const char *language,
              Best *best)
{
  const DatelineDateContext context = { NULL, language };
  const guint n_chars = (guint) g_utf8_strlen (whole, -1);
  g_autofree char *text = g_utf8_substring (whole, 0, MIN (n_chars, MAX_CHARS));
  g_autoptr (GArray) tokens = dateline_tokenize (text, strlen (text));
  const DatelineDateText one = { text, tokens, type };
  g_autoptr (GArray) found = dateline_dates_find (&one, 1, &context);

  for (guint i = 0; i < found->len; i++) {
    const DatelineFoundDate *date = &g_array_index (found, DatelineFoundDate, i);
    g_autofree char *before = g_utf8_substring (text, 0, date->span.start_char);
    Form form;
    DatelinePublishedSays says;

    if (!names_day (date))
      continue;
    says =
      judge (before, g_utf8_offset_to_pointer (text, date->span.end_char), n_chars, number, &form);
    best->n_alone += form == FORM_ALONE ? 1 : 0;
    if (says <= best->says &&
        !(best->form == FORM_ALONE && form != FORM_ALONE && says == DATELINE_PUBLISHED_SAYS_SO))
      continue;
    best->says = says;
    best->form = form;
    g_strlcpy (best->day, date->value, sizeof best->day);
  }
}

/**
 * dateline_published_find:
 * @article: an article
 * @language: (nullable): the language of its text
 *
 * Finds the day on which an article was published where its own text says it: in a
 * dateline, a byline, or a line that is only a date. It looks only at the first
 * paragraphs.
 *
 * Returns: (transfer full) (nullable): the day, or %NULL if the text does not say it
 */
DatelineEdtf *
dateline_published_find (DatelineArticle *article, const char *language)
{
  Best best = { DATELINE_PUBLISHED_SAYS_NOTHING };

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);

  for (guint i = 0; i < MIN (dateline_article_get_n_blocks (article), N_BLOCKS); i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);

    look_at_text (dateline_block_get_text (block), dateline_block_get_block_type (block), i,
                  language, &best);
  }
  /* Several lines that are dates are the heads of a chronicle. */
  if (best.says == DATELINE_PUBLISHED_SAYS_NOTHING || (best.form == FORM_ALONE && best.n_alone > 1))
    return NULL;
  return dateline_edtf_parse (best.day, NULL);
}

/**
 * dateline_published_is_line:
 * @text: a line, in any language
 *
 * Whether a line only says when an article was published or updated: “Published 20 November
 * 2024”, “Stand: 20.11.2024”, a date by itself, or a name with a date. Such a line is no title.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_published_is_line (const char *text)
{
  const char *const *languages = dateline_language_list_known ();

  if (g_utf8_strlen (text, -1) > MAX_CHARS_OF_LINE)
    return FALSE;
  for (guint i = 0; languages[i] != NULL; i++) {
    Best best = { DATELINE_PUBLISHED_SAYS_NOTHING };

    look_at_text (text, DATELINE_BLOCK_PARAGRAPH, 0, languages[i], &best);
    if (best.says != DATELINE_PUBLISHED_SAYS_NOTHING && best.form != FORM_DATELINE)
      return TRUE;
  }
  return FALSE;
}
