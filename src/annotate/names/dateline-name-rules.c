/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is known of names without learning it: a title and an article are no
 * part of one, nor is a bracket that only opens in it; an acronym is of the kind of what
 * it is short for, and of no kind if that is no name. */

#include "annotate/names/dateline-name-rules.h"

#include "annotate/dateline-work.h"
#include "annotate/names/dateline-name-labels.h"

#define OUTSIDE DATELINE_NAME_LABEL_OUTSIDE
/* How far before a comma it is looked for what a person is. */
#define MAX_ROLE_WORDS 9

/* "PC Lee", all in capitals. */
static gboolean
is_constable (const DatelineNameWord *word)
{
  static const char *const titles[] = { "pc", "wpc", "dc", "dci", "di" };

  return (word->flags & DATELINE_NAME_WORD_ALL_CAPS) != 0 &&
         dateline_name_word_is_one_of (word, titles, G_N_ELEMENTS (titles));
}

static gboolean
is_title (const DatelineNameWord *word)
{
  static const char *const titles[] = {
    "mr",       "mr.",        "mrs",         "mrs.",          "ms",         "ms.",
    "dr",       "dr.",        "miss",        "president",     "senator",    "sen.",
    "aunt",     "uncle",      "professor",   "prof.",         "chancellor", "governor",
    "gov.",     "judge",      "mayor",       "minister",      "ambassador", "premier",
    "rep.",     "gen.",       "general",     "colonel",       "captain",    "tsar",
    "coach",    "sheriff",    "councilman",  "councilwoman",  "councillor", "councilor",
    "alderman", "alderwoman", "assemblyman", "assemblywoman", "det",        "insp",
    "supt",     "sgt",
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++) {
    if (dateline_name_word_is (word, titles[i]))
      return TRUE;
  }
  return is_constable (word);
}

/* Lets a name of more words begin behind its first. */
static void
drop_first (guint8 *labels, guint i)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[i]);
  const gboolean is_last = DATELINE_NAME_LABEL_PART (labels[i + 1]) == DATELINE_NAME_PART_END;

  labels[i] = OUTSIDE;
  labels[i + 1] = (guint8) DATELINE_NAME_LABEL (kind, is_last ? DATELINE_NAME_PART_SINGLE
                                                              : DATELINE_NAME_PART_BEGIN);
}

/* A dash with a space on both sides parts what it stands between. */
static gboolean
is_dash (const GArray *words, guint i)
{
  const DatelineNameWord *word = dateline_name_word_at (words, i);

  return (dateline_name_word_is (word, "—") || dateline_name_word_is (word, "–")) && i > 0 &&
         i + 1 < words->len && dateline_name_word_at (words, i - 1)->end_byte < word->start_byte &&
         word->end_byte < dateline_name_word_at (words, i + 1)->start_byte;
}

/* Where a name of the words has to end: at a bracket that only opens or only closes in
 * it, "Korean People's Army [KPA", at a dash, and that of a dateline before all that is
 * behind: "VELMAR (AP) — Dockworkers". 0 if nowhere. */
static guint
find_end (const GArray *words, guint first, guint last)
{
  guint opened = 0;

  for (guint i = first + 1, depth = 0; i <= last; i++) {
    const DatelineNameWord *word = dateline_name_word_at (words, i);

    if (is_dash (words, i))
      return opened > 0 ? opened : i;
    if (dateline_name_word_is (word, "(") || dateline_name_word_is (word, "[")) {
      depth++;
      if (opened == 0)
        opened = i;
    } else if (dateline_name_word_is (word, ")") || dateline_name_word_is (word, "]")) {
      if (depth == 0)
        return i;
      depth--;
    }
    if (i == last && depth > 0)
      return opened;
  }
  return 0;
}

/* Lets a name end where it has to. */
static void
end_at_bracket (const GArray *words, guint8 *labels, guint first)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);
  guint last = first;
  guint end;

  while (last + 1 < words->len && dateline_name_label_is_open (labels[last]))
    last++;
  end = find_end (words, first, last);
  if (end == 0)
    return;
  for (guint i = end; i <= last; i++)
    labels[i] = OUTSIDE;
  labels[end - 1] = (guint8) DATELINE_NAME_LABEL (kind, end - 1 == first ? DATELINE_NAME_PART_SINGLE
                                                                         : DATELINE_NAME_PART_END);
}

static gboolean
is_free (const guint8 *labels, guint i)
{
  return labels[i] == OUTSIDE || DATELINE_NAME_LABEL_PART (labels[i]) == DATELINE_NAME_PART_SINGLE;
}

/* What all places of an acronym are: a label of one word. */
static gboolean
find_label (const GArray *words, const guint8 *labels, guint acronym, guint *label)
{
  const DatelineNameWord *word = dateline_name_word_at (words, acronym);
  const guint first = acronym - 1 - word->n_long_form, last = acronym - 2;

  *label = OUTSIDE;
  if (!word->is_short_for_name)
    return TRUE;
  if (word->n_long_form < 2 || labels[first] == OUTSIDE || labels[last] == OUTSIDE ||
      DATELINE_NAME_LABEL_KIND (labels[first]) != DATELINE_NAME_LABEL_KIND (labels[last]))
    return FALSE;
  *label = DATELINE_NAME_LABEL (DATELINE_NAME_LABEL_KIND (labels[last]), DATELINE_NAME_PART_SINGLE);
  return TRUE;
}

/* The labels of all acronyms that are explained, by their hashes. */
static GHashTable *
collect_acronyms (const GArray *words, const guint8 *labels)
{
  GHashTable *acronyms = g_hash_table_new (NULL, NULL);
  guint label;

  for (guint i = 0; i < words->len; i++) {
    if (dateline_name_word_at (words, i)->n_long_form > 0 && find_label (words, labels, i, &label))
      g_hash_table_insert (acronyms, GUINT_TO_POINTER (dateline_name_word_at (words, i)->exact),
                           GUINT_TO_POINTER (label));
  }
  return acronyms;
}

/* "The West" that acts is a part of the world. */
static gboolean
is_the_west (const GArray *words, guint i)
{
  const DatelineNameWord *word = dateline_name_word_at (words, i);

  return dateline_name_word_is (word, "west") && i > 0 &&
         (word->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 &&
         (word->flags & (DATELINE_NAME_WORD_HEADLINE | DATELINE_NAME_WORD_SENTENCE_START)) == 0 &&
         dateline_name_word_is (dateline_name_word_at (words, i - 1), "the") &&
         (i + 1 == words->len ||
          (dateline_name_word_at (words, i + 1)->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0);
}

/* Whether a name stands behind what a person is, and a comma: "China's ambassador to
 * Iran, Cong Peiwu". */
static gboolean
is_behind_role (const GArray *words, guint first)
{
  const guint roles = DATELINE_NAME_LIST_TITLE | DATELINE_NAME_LIST_ROLE;
  guint n_words = 0;

  if (first == 0 || !dateline_name_word_is (dateline_name_word_at (words, first - 1), ","))
    return FALSE;
  for (guint i = first - 1; i > 0 && n_words < MAX_ROLE_WORDS; n_words++) {
    const DatelineNameWord *word = dateline_name_word_at (words, i);

    if ((word->flags & DATELINE_NAME_WORD_SENTENCE_START) != 0)
      return FALSE;
    word = dateline_name_word_at (words, --i);
    if (dateline_name_word_is (word, ","))
      return FALSE;
    if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 && (word->lists & roles) != 0)
      return TRUE;
  }
  return FALSE;
}

/* Whether nothing is known of the words but that they are capitalized. */
static gboolean
is_unknown (const GArray *words, guint first, guint last)
{
  const guint heads = DATELINE_NAME_LIST_CITY | DATELINE_NAME_LIST_COUNTRY |
                      DATELINE_NAME_LIST_REGION | DATELINE_NAME_LIST_PEOPLE |
                      DATELINE_NAME_LIST_ORGANIZATION | DATELINE_NAME_LIST_ORGANIZATION_HEAD |
                      DATELINE_NAME_LIST_PLACE_HEAD | DATELINE_NAME_LIST_EVENT_HEAD;

  for (guint i = first; i <= last; i++) {
    const DatelineNameWord *word = dateline_name_word_at (words, i);

    if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0 ||
        (word->flags & DATELINE_NAME_WORD_ALL_CAPS) != 0 || word->matches != 0 ||
        (word->lists & heads) != 0 ||
        (word->classes.coarse & DATELINE_WORD_CLASSES_MOSTLY_SMALL) != 0)
      return FALSE;
  }
  return TRUE;
}

/* Takes a name of two or three unknown words for a person where only a person can
 * stand. */
static void
mend_person (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first)
{
  guint last = first;

  while (last + 1 < words->len && dateline_name_label_is_open (labels[last]))
    last++;
  if (last == first || last - first > 2 || last + 1 >= words->len ||
      !dateline_name_word_is (dateline_name_word_at (words, last + 1), ",") ||
      !is_behind_role (words, first) || !is_unknown (words, first, last))
    return;
  for (guint i = first; i <= last; i++) {
    labels[i] =
      (guint8) DATELINE_NAME_LABEL (DATELINE_NAME_PERSON, DATELINE_NAME_LABEL_PART (labels[i]));
    is_ruled[i] = 1;
  }
}

static gboolean
is_courtesy (const GArray *words, guint i)
{
  static const char *const titles[] = { "mr",   "mr.",  "mrs",      "mrs.",     "ms",  "ms.",
                                        "lord", "lady", "viscount", "baroness", "sir", "dame" };
  const DatelineNameWord *word = dateline_name_word_at (words, i);

  if ((word->flags & DATELINE_NAME_WORD_CAPITALIZED) == 0)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (titles); k++) {
    if (dateline_name_word_is (word, titles[k]))
      return TRUE;
  }
  return FALSE;
}

/* "PC Wayne Lee", "Det Insp Lee": an officer, and no place; but "PC World" is a firm. */
static gboolean
is_officer (const GArray *words, guint i)
{
  static const char *const titles[] = { "det", "insp", "supt", "pc", "wpc" };
  const DatelineNameWord *word = dateline_name_word_at (words, i);

  return (word->flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 &&
         dateline_name_word_is_one_of (word, titles, G_N_ELEMENTS (titles));
}

/* "Mrs. Hoxhaj" is no place, nor is Lord Liverpool. */
static void
mend_courtesy (const GArray *words, guint8 *labels, guint8 *is_ruled, guint first)
{
  const DatelineNameKind kind = DATELINE_NAME_LABEL_KIND (labels[first]);
  const gboolean is_courteous = is_courtesy (words, first);
  const gboolean is_inside = is_courteous || is_officer (words, first);
  guint last = first;

  while (last + 1 < words->len && dateline_name_label_is_open (labels[last]))
    last++;
  /* "Mrs Crown", of which the second word is hardly a firm; but "Mr. Velmar Motors". */
  if (kind == DATELINE_NAME_EVENT || last - first > 2 ||
      (kind == DATELINE_NAME_ORGANIZATION && last > first + (guint) is_courteous) ||
      (is_inside ? last == first : first == 0 || !is_courtesy (words, first - 1)))
    return;
  for (guint i = first; i <= last; i++) {
    labels[i] =
      (guint8) DATELINE_NAME_LABEL (DATELINE_NAME_PERSON, DATELINE_NAME_LABEL_PART (labels[i]));
    is_ruled[i] = 1;
  }
}

/* A name of more words. */
static gboolean
begins_name (const guint8 *labels, guint i)
{
  return dateline_name_label_is_open (labels[i]) && !dateline_name_label_continues (labels[i]);
}

static gboolean
is_other_than_person (const guint8 *labels, guint i)
{
  return labels[i] != OUTSIDE && !dateline_name_label_continues (labels[i]) &&
         DATELINE_NAME_LABEL_KIND (labels[i]) != DATELINE_NAME_PERSON;
}

static void
mend_word (const GArray *words, guint8 *labels, guint8 *is_ruled, guint i, GHashTable *acronyms)
{
  gpointer label;

  if (!is_free (labels, i))
    return;
  if (g_hash_table_lookup_extended (
        acronyms, GUINT_TO_POINTER (dateline_name_word_at (words, i)->exact), NULL, &label)) {
    labels[i] = (guint8) GPOINTER_TO_UINT (label);
    is_ruled[i] = 1;
  } else if (labels[i] == OUTSIDE && is_the_west (words, i)) {
    labels[i] = (guint8) DATELINE_NAME_LABEL (DATELINE_NAME_PLACE, DATELINE_NAME_PART_SINGLE);
    is_ruled[i] = 1;
  }
}

/**
 * dateline_name_rules_mend:
 * @words: (element-type DatelineNameWord): the words of a text
 * @labels: (inout): what the tagger made of each
 * @is_ruled: (inout): receives 1 for each word whose label is a rule's
 *
 * Mends labels by what is known for certain.
 */
void
dateline_name_rules_mend (const GArray *words, guint8 *labels, guint8 *is_ruled)
{
  g_autoptr (GHashTable) acronyms = NULL;

  for (guint i = 0; i < words->len; i++) {
    if (begins_name (labels, i))
      end_at_bracket (words, labels, i);
  }
  acronyms = collect_acronyms (words, labels);
  for (guint i = 0; i < words->len && !dateline_work_is_given_up_at (i); i++) {
    mend_word (words, labels, is_ruled, i, acronyms);
    /* "The Church of …" is a name of the church. */
    if (begins_name (labels, i) && dateline_name_word_is (dateline_name_word_at (words, i), "the"))
      drop_first (labels, i);
    if (is_other_than_person (labels, i))
      mend_courtesy (words, labels, is_ruled, i);
    if (!begins_name (labels, i))
      continue;
    if (DATELINE_NAME_LABEL_KIND (labels[i]) != DATELINE_NAME_PERSON)
      mend_person (words, labels, is_ruled, i);
    else if (i + 1 < words->len && is_title (dateline_name_word_at (words, i)))
      drop_first (labels, i);
  }
}
