/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whom or what a verb is said of. */

#include "dateline-event-passed.h"

#define LINKS " and but or then also "
#define STARTS " the a an his her its their he she it they we this these that those "

/**
 * dateline_event_get_verb:
 * @self: an English sentence
 * @verb: the number of a verb in it
 *
 * Returns: (transfer none): the verb
 */
const DatelineVerb *
dateline_event_get_verb (const DatelineEventSentence *self, guint verb)
{
  return &g_array_index (self->verbs, DatelineVerb, verb);
}

static gboolean
is (const DatelineEventSentence *self, guint token, const char *words)
{
  return dateline_event_sentence_is (self, token, words);
}

static gboolean
is_border (const DatelineEventSentence *self, guint token)
{
  const DatelineQuoteText *text = &self->analysis->texts[self->block];

  return dateline_word_begins_clause (text->text, text->tokens, token) &&
         !is (self, token, " and or as ");
}

/**
 * dateline_event_sentence_find_noun_start:
 * @self: a sentence
 * @end: the token behind a noun
 *
 * Finds where a short phrase with the noun begins: with a name, an article, or behind a
 * preposition.
 *
 * Returns: a token
 */
guint
dateline_event_sentence_find_noun_start (const DatelineEventSentence *self, guint end)
{
  const DatelineFoundMention *mention =
    end > self->range.start ? dateline_event_sentence_find_mention (self, end - 1) : NULL;
  guint start = end;

  if (mention != NULL && mention->last_token + 1 == end)
    return mention->first_token;
  while (start > self->range.start && end - start < DATELINE_EVENT_MAX_SUBJECT) {
    if (is (self, start - 1, STARTS))
      return start - 1;
    if (dateline_event_is_mark (self, start - 1) ||
        is (self, start - 1, DATELINE_EVENT_PREPOSITIONS LINKS " down up along across onto ") ||
        is_border (self, start - 1) || dateline_event_find_verb_at (self, start - 1) != NULL)
      return start;
    start--;
  }
  return start;
}

/* Leaves out what leads a clause: "but", "By Saturday evening". */
static gboolean
trim (const DatelineEventSentence *self, const DatelineTokenRange *date, DatelineTokenRange *range)
{
  while (range->start < range->end &&
         (is_border (self, range->start) || is (self, range->start, LINKS " however meanwhile ") ||
          dateline_event_is_mark (self, range->start)))
    range->start++;
  if (date->end > range->start && date->end < range->end)
    range->start = date->end;
  /* "Said Thursday the mayor would sign". */
  if (range->start + 1 < range->end && is (self, range->start + 1, STARTS) &&
      is (self, range->start,
          " monday tuesday wednesday thursday friday saturday sunday today yesterday "))
    range->start++;
  /* "Sunday's vote was calm". */
  if (range->start < range->end && range->start == date->end &&
      dateline_event_sentence_is (self, range->start, " 's \342\200\231s "))
    range->start++;
  while (range->start < range->end && is (self, range->start, " , "))
    range->start++;
  if (range->start < range->end && is (self, range->start, DATELINE_EVENT_PREPOSITIONS)) {
    guint at = range->start + 1;

    while (at < range->end && !(at > range->start + 1 && is (self, at, STARTS)))
      at++;
    range->start = at;
  }
  /* "After the fall of the generals she returned", "and they". */
  if (range->start < range->end && is (self, range->end - 1, " he she they ") &&
      (range->end - range->start < 2 || !is (self, range->end - 2, LINKS)))
    range->start = range->end - 1;
  while (range->start < range->end && is (self, range->start, LINKS))
    range->start++;
  if (range->end - range->start > DATELINE_EVENT_MAX_SUBJECT || date->start < range->start)
    return range->start < range->end && range->end - range->start <= DATELINE_EVENT_MAX_SUBJECT;
  return range->start < range->end;
}

/* "Lee scored as Rovers beat Albion": the name between "as" and a verb. In "the town
 * known as Velden grew" another noun is the subject. */
static gboolean
is_behind_as (const DatelineEventSentence *self, guint end)
{
  const DatelineFoundMention *name =
    end > self->range.start ? dateline_event_sentence_find_mention (self, end - 1) : NULL;
  guint first = name != NULL ? name->first_token : 0;

  if (name == NULL || name->last_token + 1 != end)
    return FALSE;
  if (first > self->range.start && is (self, first - 1, " the "))
    first--;
  return first > self->range.start + 1 && is (self, first - 1, " as ") &&
         !is (self, first - 2,
              " known named identified described seen regarded such same well called serving "
              "acting billed just far long soon ");
}

/* "A man suspected of robbing two shops, three offices and a bank was arrested": what the list
 * seems to end with is none, as nobody has a verb before it. */
static gboolean
take_first_noun (const DatelineEventSentence *self, DatelineTokenRange *subject)
{
  const DatelineVerb *first = self->verbs->len > 0 ? dateline_event_get_verb (self, 0) : NULL;
  gboolean has_and = FALSE;

  if (first == NULL || (first->flags & DATELINE_VERB_REDUCED) == 0 ||
      first->start <= self->range.start + 1 || subject->start <= first->end ||
      !is (self, subject->start - 1, " , "))
    return FALSE;
  for (guint i = self->range.start; i < subject->end; i++) {
    if (i < first->start ? dateline_event_is_mark (self, i)
                         : dateline_event_find_verb_at (self, i) != NULL)
      return FALSE;
    has_and = has_and || (i >= subject->start && is (self, i, " and "));
  }
  if (!has_and || !is (self, self->range.start, STARTS " two three "))
    return FALSE;
  *subject = (DatelineTokenRange) { self->range.start, first->start };
  return TRUE;
}

/* "Crews dug trenches as helicopters dropped water": what the verb before is said of ends at "as",
 * and those who did something else begin there. */
static guint
pass_as (const DatelineEventSentence *self, guint start, guint end)
{
  if (start == self->range.start || dateline_event_find_verb_at (self, start - 1) == NULL)
    return start;
  for (guint i = end; i > start + 1; i--) {
    if (is (self, i - 1, " as "))
      return i < end && !is (self, i - 2, " known such well far long soon same described ") &&
                 !dateline_event_find_verb_at (self, i - 2)
             ? i
             : start;
  }
  return start;
}

static gboolean
find_before (const DatelineEventSentence *self,
             guint end,
             const DatelineTokenRange *date,
             DatelineTokenRange *subject)
{
  gboolean has_as;
  guint start;

  end = dateline_event_pass_dashes (self, dateline_event_pass_appositions (self, end));
  if (end > self->range.start && is (self, end - 1, " , "))
    return FALSE;
  end = dateline_event_pass_relative (self, end);
  has_as = is_behind_as (self, end);
  start = end;
  if (end > self->range.start && is (self, end - 1, DATELINE_EVENT_RELATIVES)) {
    *subject = dateline_event_find_relative_noun (self, end - 1);
    return subject->start < subject->end;
  }
  if (end > self->range.start && is (self, end - 1, " he she they we i it ")) {
    *subject = (DatelineTokenRange) { end - 1, end };
    return TRUE;
  }
  while (start > self->range.start && end - start <= DATELINE_EVENT_MAX_SUBJECT + 8) {
    if (is (self, start - 1, " ) ")) {
      start = dateline_event_pass_brackets (self, start);
      continue;
    }
    if (dateline_event_sentence_is_quote (self, start - 1) &&
        dateline_event_pass_quoted (self, start) < start) {
      start = dateline_event_pass_quoted (self, start);
      continue;
    }
    if (has_as && is (self, start - 1, " as "))
      break;
    if ((dateline_event_is_mark (self, start - 1) &&
         !dateline_event_is_in_mention (self, start - 1) &&
         !(start - 1 >= date->start && start - 1 < date->end)) ||
        is_border (self, start - 1) || is (self, start - 1, " according ") ||
        dateline_event_find_verb_at (self, start - 1) != NULL)
      break;
    start--;
  }
  if (start > self->range.start && is (self, start - 1, " according ") &&
      is (self, start, " to ")) {
    /* "According to the polls the party will lose": nothing tells where the subject begins. */
    if (is (self, end, " is are was were has have had will would "))
      return FALSE;
    start++;
  }
  start = pass_as (self, dateline_event_pass_clause (self, start, end), end);
  *subject = (DatelineTokenRange) { start, end };
  return take_first_noun (self, subject) || trim (self, date, subject);
}

/* "She opened a shop, was forced out and returned": the second of three verbs in a row. */
static gboolean
is_in_row (const DatelineEventSentence *self, guint verb)
{
  const DatelineVerb *before = dateline_event_get_verb (self, verb - 1);
  const guint start = dateline_event_get_verb (self, verb)->start;
  guint next = verb + 1;

  if (!is (self, start - 1, " , ") || (before->flags & DATELINE_VERB_FINITE) == 0 ||
      (before->flags & DATELINE_VERB_REDUCED) != 0 || before->start == self->range.start ||
      is (self, before->start - 1, DATELINE_EVENT_RELATIVES))
    return FALSE;
  while (next < self->verbs->len &&
         (dateline_event_get_verb (self, next)->flags & DATELINE_VERB_FINITE) == 0)
    next++;

  return next < self->verbs->len &&
         is (self, dateline_event_get_verb (self, next)->start - 1, " and or then ");
}

/* The number of the finite verb before one; G_MAXUINT if there is none. */
static guint
find_finite_before (const DatelineEventSentence *self, guint verb)
{
  while (verb > 0) {
    if ((dateline_event_get_verb (self, --verb)->flags & DATELINE_VERB_FINITE) != 0)
      return verb;
  }
  return G_MAXUINT;
}

/* "She resigned when the office opened its inquiry, and was arrested": the verb "opened", which
 * stands in a clause of its own, and not the one that goes on; else @verb, which has ", and"
 * before it. */
static guint
pass_subordinate (const DatelineEventSentence *self, guint verb)
{
  guint inner = find_finite_before (self, verb);
  const guint outer = inner != G_MAXUINT ? find_finite_before (self, inner) : G_MAXUINT;
  gboolean has_comma = FALSE;

  if (outer == G_MAXUINT || (dateline_event_get_verb (self, inner)->flags & DATELINE_VERB_REDUCED))
    return verb;
  for (guint i = dateline_event_get_verb (self, inner)->start;
       i > dateline_event_get_verb (self, outer)->end; i--) {
    if (is (self, i - 1, " when because while although though ") ||
        (!has_comma && is (self, i - 1, " after before as since until once ")))
      return inner;
    has_comma = has_comma || is (self, i - 1, " , ");
  }
  return verb;
}

/* "Drove into a crowd, killing four, and then fled": the comma ends what goes with the verb. */
static gboolean
is_behind_gerund (const DatelineEventSentence *self, guint comma)
{
  for (guint i = comma; i > self->range.start && comma - i < DATELINE_EVENT_MAX_SUBJECT; i--) {
    if (is (self, i - 1, " , "))
      return i < comma && dateline_event_sentence_has_ending (self, i, "ing");
    if (dateline_event_is_mark (self, i - 1))
      return FALSE;
  }
  return FALSE;
}

/**
 * dateline_event_find_subject:
 * @self: an English sentence
 * @verb: the number of one of its verbs
 * @date: the words of a date, which is no part of a subject
 * @subject: (out): the words for whom it is said of
 *
 * Finds the subject of a verb.
 *
 * Returns: %FALSE if it cannot be told
 */
gboolean
dateline_event_find_subject (const DatelineEventSentence *self,
                             guint verb,
                             const DatelineTokenRange *date,
                             DatelineTokenRange *subject)
{
  for (guint k = verb + 1; k > 0; k--) {
    const DatelineVerb *at = dateline_event_get_verb (self, k - 1);
    guint end = at->start;

    if (k <= verb && (at->flags & DATELINE_VERB_FINITE) == 0 && !is (self, at->main, " born "))
      continue;
    end = dateline_event_pass_clitic (self, end);
    if ((at->flags & DATELINE_VERB_REDUCED) != 0 && end == at->start) {
      end = dateline_event_pass_appositions (self, end);
      if (end > self->range.start && is (self, end - 1, " , "))
        end--;
      *subject = (DatelineTokenRange) { dateline_event_sentence_find_noun_start (self, end), end };
      return subject->start < subject->end;
    }
    while (end > self->range.start && is (self, end - 1,
                                          " also then later first narrowly finally even "
                                          "recently now since reportedly "))
      end--;
    /* "Owners of the mill, the fifth in the town, initially sold it". */
    if (end > self->range.start + 1 && is (self, end - 2, " , ") &&
        dateline_event_sentence_has_ending (self, end - 1, "ly"))
      end--;

    /* "rose and fell": both have one subject. */
    if (end > self->range.start && k > 1 &&
        (is (self, end - 1, LINKS " ; ") || is_in_row (self, k - 1))) {
      if (end > self->range.start + 1 && is (self, end - 1, " and but ") &&
          is (self, end - 2, " , ") && !is_behind_gerund (self, end - 2))
        k = pass_subordinate (self, k - 1) + 1;
      continue;
    }
    if (dateline_event_find_front (self, end, subject))
      return TRUE;
    if (!find_before (self, end, date, subject))
      return FALSE;
    dateline_event_take_row (self, at, subject);
    return TRUE;
  }
  return FALSE;
}

/* The person that a token begins to name, or %NULL. */
static const DatelineFoundMention *
find_person_at (const DatelineEventSentence *self, guint token)
{
  const DatelineFoundMention *mention =
    token < self->range.end ? dateline_event_sentence_find_mention (self, token) : NULL;

  return mention != NULL && mention->first_token == token &&
             mention->name_kind == DATELINE_NAME_PERSON
         ? mention
         : NULL;
}

/**
 * dateline_event_find_apposition:
 * @self: an English sentence
 * @subject: a subject in it
 * @verb: the first token of its verb
 *
 * Finds whose name stands behind a subject without one: "the coach, Ana Lee, resigned".
 *
 * Returns: the name or the names, without the commas around them, or nothing
 */
DatelineTokenRange
dateline_event_find_apposition (const DatelineEventSentence *self,
                                const DatelineTokenRange *subject,
                                guint verb)
{
  const DatelineTokenRange none = { 0, 0 };
  const DatelineFoundMention *name = find_person_at (self, subject->end + 1);
  guint end;

  if (name == NULL || subject->end + 1 >= verb || !is (self, subject->end, " , ") ||
      find_person_at (self, subject->start) != NULL)
    return none;
  for (end = name->last_token + 1; end < verb && is (self, end, " and ");
       end = name->last_token + 1) {
    name = find_person_at (self, end + 1);
    if (name == NULL)
      return none;
  }
  return end < verb && is (self, end, " , ") ? (DatelineTokenRange) { subject->end + 1, end }
                                             : none;
}
