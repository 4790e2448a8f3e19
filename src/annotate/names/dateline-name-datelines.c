/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a report was written, at the head of a paragraph: "OBAN, 14 May 2024 —",
 * "KIRKCALDY, Scotland (Reuters) -". What stands in capitals before a dash alone may be an
 * agency, a speaker or a headline as well. */

#include "annotate/names/dateline-name-datelines.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-name-labels.h"

#include <string.h>

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE
/* A town, the region that it is in, an agency, and a day with its weekday. */
#define MAX_TOWN 4
#define MAX_REGION 4
#define MAX_AGENCY 5
#define MAX_DAY 8

/* What else stands in capitals before a dash. */
static const char *const notes[] = {
  "update",   "updated", "breaking", "exclusive",     "correction", "corrected", "analysis",
  "opinion",  "watch",   "video",    "photos",        "live",       "new",       "note",
  "editor's", "factbox", "timeline", "explainer",     "interview",  "feature",   "review",
  "profile",  "comment", "advisory", "clarification", "published",  "posted",    "by",
};

static const char *const dashes[] = { "—", "–", "-", "--", "―" };

static gboolean
is_at (const GArray *words, guint at, guint block, const char *const *list, guint n_list)
{
  return at < words->len && dateline_name_word_at (words, at)->block == block &&
         dateline_name_word_is_one_of (dateline_name_word_at (words, at), list, n_list);
}

static gboolean
is_text (const GArray *words, guint at, guint block, const char *text)
{
  return is_at (words, at, block, &text, 1);
}

static gboolean
is_dash (const GArray *words, guint at, guint block)
{
  return is_at (words, at, block, dashes, G_N_ELEMENTS (dashes));
}

/* Whether it may be of the name of a town or of a region. */
static gboolean
is_place_word (const DatelineNameWord *word, guint block)
{
  return word->block == block && (word->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 &&
         (word->lists & DATELINE_NAME_LIST_DATE) == 0 &&
         !dateline_name_word_is_one_of (word, notes, G_N_ELEMENTS (notes));
}

/* Where the words of a place end that begins here; @first if there are none, or too many. */
static guint
skip_place (const GArray *words, guint first, guint max)
{
  const guint block = dateline_name_word_at (words, first)->block;
  guint end = first;

  while (end < words->len && is_place_word (dateline_name_word_at (words, end), block))
    end++;
  return end - first <= max ? end : first;
}

/* Whether what stands here is an agency in brackets, with a dash behind it. */
static gboolean
is_agency (const GArray *words, guint at, guint block)
{
  guint end = at + 1;

  if (!is_text (words, at, block, "(") || end >= words->len ||
      (dateline_name_word_at (words, end)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0)
    return FALSE;
  while (end < words->len && end - at <= MAX_AGENCY && !is_text (words, end, block, ")"))
    end++;
  return end > at + 1 && is_text (words, end, block, ")") && is_dash (words, end + 1, block);
}

/* Whether what stands here is a comma and a day, with a dash behind it. */
static gboolean
is_day (const GArray *words, guint at, guint block)
{
  gboolean has_date = FALSE;

  if (!is_text (words, at, block, ","))
    return FALSE;
  for (guint i = at + 1; i < words->len && i - at <= MAX_DAY; i++) {
    const DatelineNameWord *word = dateline_name_word_at (words, i);

    if (is_dash (words, i, block))
      return has_date;
    if (word->block != block ||
        (word->flags & (DATELINE_NAME_WORD_LETTER | DATELINE_NAME_WORD_CAPITALIZED)) ==
          DATELINE_NAME_WORD_LETTER)
      return FALSE;
    has_date |=
      (word->lists & DATELINE_NAME_LIST_DATE) != 0 || (word->flags & DATELINE_NAME_WORD_DIGIT) != 0;
  }
  return FALSE;
}

static gboolean
is_all (const guint8 *labels, guint first, guint end, guint label)
{
  for (guint i = first; i < end; i++) {
    if (labels[i] != label)
      return FALSE;
  }
  return TRUE;
}

static void
take (guint8 *labels, guint8 *is_ruled, guint first, guint end)
{
  dateline_name_labels_set (labels, first, end - 1, DATELINE_NAME_PLACE);
  memset (is_ruled + first, 1, end - first);
}

/* Whether what stands behind a place tells that a report was written there. */
static gboolean
is_told (const GArray *words, guint first, guint end)
{
  const guint block = dateline_name_word_at (words, first)->block;

  return is_agency (words, end, block) || is_day (words, end, block);
}

/* Takes the place that a paragraph begins with, and the region behind its comma. What is a
 * name to the tagger stays what it is. */
static void
mend_paragraph (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first)
{
  const guint block = dateline_name_word_at (words, first)->block;
  const guint town = skip_place (words, first, MAX_TOWN);
  const gboolean has_comma = is_text (words, town, block, ",") && town + 1 < words->len;
  const guint region = has_comma ? skip_place (words, town + 1, MAX_REGION) : town;
  const gboolean has_region = region > town + 1 && is_told (words, first, region);

  if (town == first || (!has_region && !is_told (words, first, town)))
    return;
  if (is_all (labels, first, town, OUTSIDE))
    take (labels, is_ruled, first, town);
  if (has_region && is_all (labels, town + 1, region, OUTSIDE))
    take (labels, is_ruled, town + 1, region);
}

/**
 * dateline_name_datelines_mend:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout) (array): what was made of each
 * @is_ruled: (inout) (array): receives 1 for each word whose label is a rule's
 *
 * Takes the words that a paragraph begins with for a place where a day or an agency behind
 * them says that a report was written there.
 */
void
dateline_name_datelines_mend (const GArray *words, guint8 *labels, guint8 *is_ruled)
{
  for (guint i = 0; i < words->len && !dateline_work_is_given_up_at (i); i++) {
    if (i == 0 ||
        dateline_name_word_at (words, i)->block != dateline_name_word_at (words, i - 1)->block)
      mend_paragraph (words, labels, is_ruled, i);
  }
}
