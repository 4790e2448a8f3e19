/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whether what stands between two marks has a verb, and a subject before it: "Lors d'un contrôle
 * dans le Var" and "a été arrêté" tell of nobody who did anything. */

#include "dateline-event-private.h"
#include "dateline-event-words.h"

#include <string.h>

#define MIN_VERB_CHARS 4
/* A longer part is taken for a clause. */
#define MAX_PART 120
/* Of a Persian clause before its verb. */
#define MAX_COMMAS 2
/* "der am Montag in Berlin vorgestellte Bericht" */
#define MAX_ATTRIBUTE 4

typedef struct {
  const char *language;
  const char *auxiliaries;  /* finite, and no other words */
  const char *prepositions; /* a part that begins so needs one of them or an end of a verb */
  const char *not_before;   /* what stands before nouns, and before no verb */
  const char *participles;  /* of what is to come */
  const char *ends;         /* of verbs, and hardly of other words */
  const char *weak_ends;    /* of verbs, and of other words */
} Verbs;

static const Verbs verbs[] = {
  { "fr",
    " a ont est sont avait avaient était étaient fut furent sera seront va vont aura auront doit "
    "doivent peut peuvent fait font prend met part vient veut ",
    " au aux lors dans en à pour par avec après avant pendant sur sous chez vers depuis dès entre "
    "durant ",
    " le la les l' l\342\200\231 un une des du de d' d\342\200\231 au aux en dans par pour sur "
    "sans ce cet cette ces son sa ses leur leurs à et ou ",
    " prévu prévue prévus prévues attendu attendue ", " ait aient èrent era eront ira iront ",
    " e ent it t ut d a int " },
  { "es",
    " es son fue fueron ha han había habían está están será serán hay hubo va van tiene tienen "
    "puede pueden debe deben hizo dijo dio vio puso ",
    " con en por para sin sobre según tras ante bajo desde durante hacia hasta entre al a antes "
    "después luego ",
    " el la los las un una unos unas de del al en con por para sin su sus este esta ese esa y o a ",
    " previsto prevista previstos previstas ", " ó aron ieron ía ían aba aban rá rán ",
    " a e an en ó o " },
};

static const Verbs *
get_verbs (const DatelineEventWords *language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++) {
    if (g_str_equal (verbs[i].language, language->language))
      return &verbs[i];
  }
  return NULL;
}

static gboolean
ends_as (const DatelineEventSentence *self, guint token, const char *ends)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *word_end = self->analysis->texts[self->block].text + at->end_byte;

  if (at->end_char - at->start_char < MIN_VERB_CHARS)
    return FALSE;
  for (const char *end = ends + strspn (ends, " "); *end != '\0';) {
    const gsize n_bytes = strcspn (end, " ");

    if (at->end_byte - at->start_byte > n_bytes && memcmp (word_end - n_bytes, end, n_bytes) == 0)
      return TRUE;
    end += n_bytes + strspn (end + n_bytes, " ");
  }
  return FALSE;
}

static gboolean
is_small (const DatelineEventSentence *self, guint token)
{
  return dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_LETTER) &&
         !dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_CAPITALIZED) &&
         dateline_event_sentence_find_mention (self, token) == NULL;
}

/* Persian clauses end with their verbs. */
static gboolean
ends_with_verb (const DatelineEventSentence *self,
                const DatelineTokenRange *part,
                const DatelineTokenRange *left_out)
{
  guint last = part->end;

  while (last > part->start && ((last - 1 >= left_out->start && last - 1 < left_out->end) ||
                                !dateline_event_sentence_has_flag (
                                  self, last - 1, DATELINE_TOKEN_LETTER | DATELINE_TOKEN_DIGIT)))
    last--;
  return last > part->start && dateline_event_sentence_find_mention (self, last - 1) == NULL &&
         (ends_as (self, last - 1, "د ت م") ||
          dateline_event_is_one_of (
            self, last - 1, " شده کرده داده بوده گرفته رفته آمده یافته شد کرد زد داد بود است "));
}

/**
 * dateline_event_lengthen_to_verb:
 * @self: a sentence
 * @language: the small words of its language
 * @part: (inout): what stands between two marks in it
 * @left_out: the words of its date
 *
 * Lets a Persian part go on behind commas up to its verb: "با روسای جمهور سوئیس، نروژ و فنلاند
 * دیدار کرد".
 */
void
dateline_event_lengthen_to_verb (const DatelineEventSentence *self,
                                 const DatelineEventWords *language,
                                 DatelineTokenRange *part,
                                 const DatelineTokenRange *left_out)
{
  DatelineTokenRange longer = *part;

  if (!g_str_equal (language->language, "fa"))
    return;
  for (guint i = 0; i < MAX_COMMAS && !ends_with_verb (self, &longer, left_out); i++) {
    if (longer.end + 1 >= self->range.end ||
        !dateline_event_sentence_is (self, longer.end, " , \330\214 "))
      return;
    longer.end =
      dateline_event_find_part (self, &(DatelineTokenRange) { longer.end + 1, longer.end + 1 }).end;
    longer = dateline_event_trim (self, longer);
  }
  if (ends_with_verb (self, &longer, left_out))
    *part = longer;
}

/**
 * dateline_event_has_foreign_verb:
 * @self: a sentence
 * @language: the small words of its language
 * @part: what stands between two marks in it
 * @left_out: the words of its date
 *
 * Tells phrases from clauses, rather too many for clauses than too few.
 *
 * Returns: %FALSE if a French, Spanish or Persian part can have no verb
 */
gboolean
dateline_event_has_foreign_verb (const DatelineEventSentence *self,
                                 const DatelineEventWords *language,
                                 const DatelineTokenRange *part,
                                 const DatelineTokenRange *left_out)
{
  const Verbs *known = get_verbs (language);
  gboolean is_led;

  if (g_str_equal (language->language, "fa"))
    return ends_with_verb (self, part, left_out);
  if (known == NULL || part->start >= part->end || part->end - part->start > MAX_PART)
    return TRUE;
  if (dateline_event_is_one_of (self, part->start, known->participles))
    return FALSE;
  is_led = dateline_event_is_one_of (self, part->start, known->prepositions) &&
           !(left_out->start <= part->start && left_out->end > part->start);
  for (guint i = part->start; i < part->end; i++) {
    if ((i >= left_out->start && i < left_out->end) || !is_small (self, i))
      continue;
    if (dateline_event_is_one_of (self, i, known->auxiliaries))
      return TRUE;
    if (i > part->start && i != left_out->end &&
        dateline_event_is_one_of (self, i - 1, known->not_before))
      continue;
    if (ends_as (self, i, known->ends) || (!is_led && ends_as (self, i, known->weak_ends)))
      return TRUE;
  }
  return FALSE;
}

/**
 * dateline_event_begins_with_verb:
 * @self: a sentence
 * @language: the small words of its language
 * @token: the first word of a clause that is no word of its date
 *
 * Returns: whether it is a verb whose subject must stand before it
 */
gboolean
dateline_event_begins_with_verb (const DatelineEventSentence *self,
                                 const DatelineEventWords *language,
                                 guint token)
{
  static const char *const german =
    " wurde wurden wird werden war waren ist sind hat haben hatte hatten soll sollen sollte wollte "
    "wollten kann können konnte konnten muss musste mussten ";
  const Verbs *known = get_verbs (language);

  if (!is_small (self, token) ||
      dateline_event_sentence_has_flag (self, token, DATELINE_TOKEN_SENTENCE_START))
    return FALSE;
  if (g_str_equal (language->language, "de"))
    return dateline_event_is_one_of (self, token, german);
  return known != NULL &&
         (dateline_event_is_one_of (self, token, known->auxiliaries) ||
          (g_str_equal (known->language, "es") && ends_as (self, token, "rá rán")));
}

/* "Der für Montag geplanten Konferenz": the day is that of the noun. */
static gboolean
is_attribute (const DatelineEventSentence *self,
              const DatelineTokenRange *words,
              const DatelineTokenRange *left_out)
{
  guint start = left_out->start;

  if (start > self->range.start &&
      dateline_event_is_one_of (self, start - 1, " für seit bis ab auf zum "))
    start--;
  /* The small words before a date may be the article. */
  for (guint i = start; i < words->start; i++) {
    if (dateline_event_is_one_of (self, i,
                                  " der die das den dem des ein eine einen einem einer ") &&
        i + 1 < words->start)
      start = i + 1;
  }
  if (start <= self->range.start || start >= words->end ||
      !dateline_event_is_one_of (self, start - 1,
                                 " der die das den dem des ein eine einen einem einer eines "))
    return FALSE;
  for (guint i = words->end; i < words->end + MAX_ATTRIBUTE && i + 1 < self->range.end; i++) {
    if (is_small (self, i) && ends_as (self, i, "te ten ter tes tem ene enen ener enes enem") &&
        dateline_event_sentence_has_flag (self, i + 1, DATELINE_TOKEN_CAPITALIZED))
      return TRUE;
    if (dateline_event_is_part_mark (self, i))
      return FALSE;
  }
  return FALSE;
}

/* "Convocó una marcha para el sábado": what was done for a day was not done then. */
static gboolean
is_for_day (const DatelineEventSentence *self,
            const DatelineEventWords *language,
            const DatelineTokenRange *part,
            const DatelineTokenRange *words,
            const DatelineTokenRange *left_out)
{
  guint start = MIN (left_out->start, words->start);
  gboolean is_for = FALSE;

  if (start > self->range.start)
    start--;
  for (guint i = start; i < words->start; i++)
    is_for = is_for || dateline_event_is_one_of (self, i, " para pour ");
  if (!is_for || get_verbs (language) == NULL || part->end - part->start > MAX_PART)
    return FALSE;
  for (guint i = part->start; i < part->end; i++) {
    if (dateline_event_is_one_of (self, i,
                                  " prévu prévue programmé programmée fixé fixée "
                                  "está están previsto prevista fijado fijada "))
      return FALSE;
  }
  return TRUE;
}

/**
 * dateline_event_is_of_other:
 * @self: a sentence
 * @language: the small words of its language
 * @part: what stands between two marks in it
 * @words: a date in it
 * @left_out: the same with the small words that lead it
 *
 * Returns: whether the day is of a noun, or of what is yet to be done
 */
gboolean
dateline_event_is_of_other (const DatelineEventSentence *self,
                            const DatelineEventWords *language,
                            const DatelineTokenRange *part,
                            const DatelineTokenRange *words,
                            const DatelineTokenRange *left_out)
{
  return (words->start > self->range.start + 1 &&
          dateline_event_is_one_of (self, words->start - 1, " los les ") &&
          dateline_event_is_one_of (self, words->start - 2, " todos tous ")) ||
         (g_str_equal (language->language, "de") && is_attribute (self, words, left_out)) ||
         is_for_day (self, language, part, words, left_out);
}
