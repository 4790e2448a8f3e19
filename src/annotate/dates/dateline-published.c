/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The publication date that an article says itself: "BRATISLAVA, 14 October 2025 —",
 * "Published 14 October 2025", a first line that is only a date. */

#include "annotate/dates/dateline-published.h"

#include "annotate/dates/dateline-dates.h"
#include "annotate/text/dateline-language.h"
#include "annotate/text/dateline-tokens.h"

#include <string.h>

/* It stands at the head of an article, and at the head of a paragraph. */
#define N_BLOCKS 6
#define N_BLOCKS_OF_DATE_ALONE 3
#define MAX_CHARS 400
#define MAX_CHARS_OF_PLACE 60
#define MAX_CHARS_OF_LINE 160
#define N_DAY 10 /* of "2025-10-14" */

typedef enum {
  SAYS_NOTHING,
  SAYS_UPDATED,
  SAYS_PUBLISHED,
} Says;

/* How a block says it. */
typedef enum {
  FORM_DATELINE, /* at the head of a paragraph */
  FORM_ALONE,    /* the date is all that the block says */
  FORM_LINE,     /* a line of its own, behind a cue or a name */
} Form;

/* In small letters; what follows on the date may stand between. */
static const struct {
  Says says;
  const char *words;
} cues[] = {
  { SAYS_PUBLISHED, "published" },    { SAYS_PUBLISHED, "posted" },
  { SAYS_PUBLISHED, "date" },         { SAYS_PUBLISHED, "veröffentlicht" },
  { SAYS_PUBLISHED, "erschienen" },   { SAYS_PUBLISHED, "datum" },
  { SAYS_PUBLISHED, "publié" },       { SAYS_PUBLISHED, "publiée" },
  { SAYS_PUBLISHED, "publicado" },    { SAYS_PUBLISHED, "publicada" },
  { SAYS_PUBLISHED, "fecha" },        { SAYS_PUBLISHED, "منتشر شده" },
  { SAYS_PUBLISHED, "تاریخ انتشار" }, { SAYS_PUBLISHED, "نشر" },
  { SAYS_PUBLISHED, "تاريخ النشر" },  { SAYS_PUBLISHED, "פורסם" },
  { SAYS_PUBLISHED, "תאריך" },        { SAYS_PUBLISHED, "发布" },
  { SAYS_PUBLISHED, "发布时间" },     { SAYS_PUBLISHED, "mis en ligne" },
  { SAYS_PUBLISHED, "online seit" },  { SAYS_PUBLISHED, "publicación" },
  { SAYS_UPDATED, "updated" },        { SAYS_UPDATED, "update" },
  { SAYS_UPDATED, "modified" },       { SAYS_UPDATED, "stand" },
  { SAYS_UPDATED, "aktualisiert" },   { SAYS_UPDATED, "aktualisierung" },
  { SAYS_UPDATED, "geändert" },       { SAYS_UPDATED, "mis à jour" },
  { SAYS_UPDATED, "mise à jour" },    { SAYS_UPDATED, "modifié" },
  { SAYS_UPDATED, "actualizado" },    { SAYS_UPDATED, "actualizada" },
  { SAYS_UPDATED, "actualización" },  { SAYS_UPDATED, "به روز شده" },
  { SAYS_UPDATED, "تحديث" },          { SAYS_UPDATED, "עודכן" },
  { SAYS_UPDATED, "更新" },
};

/* What may stand before a cue. */
static const char *const firsts[] = { "first ",    "last ",    "zuletzt ", "letzte ", "dernière ",
                                      "fecha de ", "date de ", "última ",  "article " };

static const char *const links[] = { "on", "at", "the", "am", "le", "el", "في", "در", "ב", "于" };
static const char *const by[] = {
  "by ", "von ", "par ", "por ", "نوشته ", "بقلم ", "מאת ", "记者"
};

static gboolean
has_letters (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text)) {
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015);
}

/* A mark that parts what stands on the line of a byline. */
static gboolean
is_separator (gunichar c)
{
  return is_dash (c) || c == '|' || c == 0xb7 || c == 0x2022 || c == '(' || c == ',' || c == ':' ||
         c == 0x60c || c == 0xff5c || c == 0xff1a || c == 0xff08;
}

static void
trim_end (char *text, gboolean with_marks)
{
  char *end = text + strlen (text);

  while (end > text) {
    char *last = g_utf8_prev_char (end);
    const gunichar c = g_utf8_get_char (last);

    if (!g_unichar_isspace (c) && !(with_marks && is_separator (c)))
      break;
    *last = '\0';
    end = last;
  }
}

/* Takes a word off the end of a text where the word stands for itself there. */
static gboolean
take_word_at_end (char *text, const char *word)
{
  const gsize n_text = strlen (text), n_word = strlen (word);
  char *at = text + n_text - MIN (n_word, n_text);

  if (n_text < n_word || strcmp (at, word) != 0)
    return FALSE;
  if (at > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (at))))
    return FALSE;
  *at = '\0';
  return TRUE;
}

/* "Published on", "By Anna Weber | Updated:" */
static Says
read_cue (const char *before)
{
  g_autofree char *small = g_utf8_strdown (before, -1);

  trim_end (small, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (links); i++) {
    if (take_word_at_end (small, links[i]))
      trim_end (small, TRUE);
  }
  for (guint i = 0; i < G_N_ELEMENTS (cues); i++) {
    if (!take_word_at_end (small, cues[i].words))
      continue;
    for (guint j = 0; j < G_N_ELEMENTS (firsts); j++)
      take_word_at_end (small, firsts[j]);
    trim_end (small, FALSE);
    /* "The report was published on 3 May 2010" is no such line. */
    if (!has_letters (small) ||
        is_separator (g_utf8_get_char (g_utf8_prev_char (small + strlen (small)))))
      return cues[i].says;
    return SAYS_NOTHING;
  }
  return SAYS_NOTHING;
}

/* "By Anna Weber | " */
static gboolean
is_byline (const char *before)
{
  g_autofree char *small = g_utf8_strdown (before, -1);

  for (guint i = 0; i < G_N_ELEMENTS (by); i++) {
    if (g_str_has_prefix (small, by[i]))
      return TRUE;
  }
  return FALSE;
}

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

/* "BRATISLAVA, 14 October 2025 —", "(AP) — Oct. 14, 2025", "Paris, le 14 octobre 2025 –" */
static gboolean
is_dateline (const char *before, const char *after)
{
  g_autofree char *place = g_strdup (before);
  const gunichar next = g_utf8_get_char (after);
  gboolean has_capitals;

  if (!is_place (before, &has_capitals))
    return FALSE;
  if (!has_capitals)
    return is_dash (next) && (strchr (place, ',') != NULL || strchr (place, ')') != NULL);
  if (is_dash (next) || next == '(' || next == ':' || next == '/' || next == 0xff08 ||
      next == 0x7535)
    return TRUE;
  trim_end (place, FALSE);
  return strchr (place, ')') != NULL &&
         is_dash (g_utf8_get_char (g_utf8_prev_char (place + strlen (place))));
}

/* "Freiburg, 12. März 2025. Der Rat …", but not "Born in Freiburg, 12 March 1960. He …". */
static gboolean
is_sentence_of_place (const char *before, const char *after)
{
  g_autofree char *place = g_strdup (before);
  gboolean has_capitals;
  gboolean is_within = FALSE;

  trim_end (place, FALSE);
  if (!g_str_has_suffix (place, ",") || *after != '.' ||
      !(after[1] == '\0' || g_ascii_isspace (after[1])) || !is_place (place, &has_capitals))
    return FALSE;
  for (const char *at = place; *at != '\0'; at = g_utf8_next_char (at)) {
    const gunichar c = g_utf8_get_char (at);

    if (!is_within && g_unichar_islower (c))
      return FALSE;
    is_within = g_unichar_isalpha (c);
  }
  return TRUE;
}

/* A time behind the date with its zone, "10.30 BST", or what a mark parts from it. */
static gboolean
is_rest_of_line (const char *after)
{
  guint n_capitals = 0;

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
static Says
judge (const char *before, const char *after, guint n_chars, guint block, Form *form)
{
  while (g_unichar_isspace (g_utf8_get_char (after)))
    after = g_utf8_next_char (after);
  *form = FORM_LINE;
  if (!has_letters (before) && n_chars <= MAX_CHARS_OF_PLACE && is_rest_of_line (after)) {
    *form = FORM_ALONE;
    return block < N_BLOCKS_OF_DATE_ALONE ? SAYS_PUBLISHED : SAYS_NOTHING;
  }
  if (is_dateline (before, after) || (block == 0 && is_sentence_of_place (before, after))) {
    *form = FORM_DATELINE;
    return SAYS_PUBLISHED;
  }
  if (n_chars > MAX_CHARS_OF_LINE)
    return SAYS_NOTHING;
  if (read_cue (before) != SAYS_NOTHING)
    return read_cue (before);
  return is_byline (before) && (*after == '\0' || is_separator (g_utf8_get_char (after)))
         ? SAYS_PUBLISHED
         : SAYS_NOTHING;
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
  Says says;
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
    Says says;

    if (!names_day (date))
      continue;
    says =
      judge (before, g_utf8_offset_to_pointer (text, date->span.end_char), n_chars, number, &form);
    best->n_alone += form == FORM_ALONE ? 1 : 0;
    if (says <= best->says &&
        !(best->form == FORM_ALONE && form != FORM_ALONE && says == SAYS_PUBLISHED))
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
  Best best = { SAYS_NOTHING };

  g_return_val_if_fail (DATELINE_IS_ARTICLE (article), NULL);

  for (guint i = 0; i < MIN (dateline_article_get_n_blocks (article), N_BLOCKS); i++) {
    DatelineBlock *block = dateline_article_get_block (article, i);

    look_at_text (dateline_block_get_text (block), dateline_block_get_block_type (block), i,
                  language, &best);
  }
  /* Several lines that are dates are the heads of a chronicle. */
  if (best.says == SAYS_NOTHING || (best.form == FORM_ALONE && best.n_alone > 1))
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
    Best best = { SAYS_NOTHING };

    look_at_text (text, DATELINE_BLOCK_PARAGRAPH, 0, languages[i], &best);
    if (best.says != SAYS_NOTHING && best.form != FORM_DATELINE)
      return TRUE;
  }
  return FALSE;
}
