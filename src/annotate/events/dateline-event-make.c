/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Makes an event of the clause of a date, if it tells of a happening. */

#include "dateline-event-private.h"

static const char *const reports =
  " report study statement survey review paper document announcement ruling release ";

static gboolean
has_word (const DatelineEventSentence *sentence, const DatelineTokenRange *range, const char *words)
{
  for (guint i = range->start; i < range->end; i++) {
    if (dateline_event_sentence_is (sentence, i, words))
      return TRUE;
  }
  return FALSE;
}

/* That somebody said something is an event only of what was published. */
static gboolean
is_notable_report (const DatelineEventSentence *sentence, const DatelineEventClause *clause)
{
  return (clause->predicate.end - clause->verb.end >= 4 || clause->content.end > 0) &&
         has_word (sentence, &clause->subject, reports);
}

/* Whether what a clause tells of is a year, or a participle behind a sum. */
static gboolean
tells_of_number (const DatelineEventSentence *sentence, const DatelineEventClause *clause)
{
  const guint start = clause->subject.start;
  const gboolean has_digit =
    dateline_event_sentence_has_flag (sentence, start, DATELINE_TOKEN_DIGIT);

  if ((clause->verb.flags & DATELINE_VERB_REDUCED) != 0)
    return has_digit || dateline_event_sentence_is (sentence, start, " $ \302\243 \342\202\254 ");
  return has_digit && clause->subject.end - start == 1 &&
         (dateline_event_sentence_has_flag (sentence, start, DATELINE_TOKEN_LETTER) ||
          clause->subject.start + 1 < clause->verb.start);
}

/* "A deal has been reached, the bank announced on Monday": what was announced stands before. */
static gboolean
says_nothing (const DatelineEventSentence *sentence,
              const DatelineTokenRange *words,
              const DatelineEventClause *clause)
{
  const guint end = MIN (clause->predicate.end, words->start);

  return dateline_event_sentence_is (sentence, clause->verb.main,
                                     " announced announces declared ") &&
         clause->verb.start == clause->verb.main && words->start >= clause->verb.end &&
         words->end >= clause->predicate.end && end <= clause->verb.end + 1 &&
         clause->subject.start > sentence->range.start &&
         dateline_event_is_comma (sentence, clause->subject.start - 1);
}

static gboolean
is_happening (const DatelineEventSentence *sentence, const DatelineEventClause *clause)
{
  const DatelineVerbFlags flags = clause->verb.flags;

  if ((flags & DATELINE_VERB_NEGATED) != 0 ||
      ((flags & DATELINE_VERB_MODAL) != 0 && !clause->is_planned) ||
      ((flags & DATELINE_VERB_STATE) != 0 && !clause->is_planned))
    return FALSE;
  if (dateline_event_sentence_is (sentence, sentence->range.start, " if unless "))
    return FALSE;
  /* "This article is based on …" tells of itself, and "no charges were brought" of nothing. */
  if (dateline_event_sentence_is (sentence, clause->subject.start,
                                  " this these those no nobody none neither nothing having "
                                  "being ") ||
      dateline_event_sentence_is (sentence, clause->subject.end - 1, " one ones "))
    return FALSE;
  /* "Hopes to have a report done". */
  if ((clause->verb.flags & DATELINE_VERB_REDUCED) != 0 &&
      clause->subject.start > sentence->range.start &&
      dateline_event_sentence_is (sentence, clause->subject.start - 1, " have has had having get "))
    return FALSE;
  /* "The trial of Lee, accused of a theft in May". */
  if (clause->verb.start == clause->verb.main &&
      dateline_event_sentence_is (sentence, clause->verb.main, " accused suspected ") &&
      clause->verb.end < sentence->range.end &&
      dateline_event_sentence_is (sentence, clause->verb.end, " of "))
    return FALSE;
  /* "$3 billion given in July", "in the 1960s and 1970s made her". */
  if (tells_of_number (sentence, clause))
    return FALSE;
  return !clause->is_report || is_notable_report (sentence, clause);
}

static gboolean
is_where (const DatelineEventSentence *sentence, const DatelineEventWords *language, guint token)
{
  if (language != NULL)
    return dateline_event_is_place (sentence, language, token);
  return token > sentence->range.start &&
         dateline_event_sentence_is (sentence, token - 1, " in at near outside ");
}

/**
 * dateline_event_add_participants:
 * @sentence: a sentence
 * @language: (nullable): the small words of its language, %NULL for English
 * @range: words of the sentence
 * @event: (inout): an event
 *
 * Adds who is named among the words, and where it was.
 */
void
dateline_event_add_participants (const DatelineEventSentence *sentence,
                                 const DatelineEventWords *language,
                                 const DatelineTokenRange *range,
                                 DatelineFoundEvent *event)
{
  for (guint i = sentence->first_mention; i < sentence->end_mention; i++) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (sentence->analysis, i);
    const gboolean is_place = dateline_analysis_mention_is (sentence->analysis, mention, "place");

    if (mention->entity == G_MAXUINT || mention->first_token < range->start ||
        mention->last_token >= range->end)
      continue;
    if (is_place && is_where (sentence, language, mention->first_token)) {
      if (event->place == G_MAXUINT)
        event->place = mention->entity;
    } else if (!dateline_analysis_mention_is (sentence->analysis, mention, "topic")) {
      dateline_found_event_add_participant (event, mention->entity);
    }
  }
}

/**
 * dateline_event_get_span:
 * @sentence: a sentence
 * @start: the number of a token of its block
 * @end: the number of the token behind the last
 *
 * Returns: where the tokens stand
 */
DatelineSpan
dateline_event_get_span (const DatelineEventSentence *sentence, guint start, guint end)
{
  return (DatelineSpan) {
    sentence->block,
    dateline_analysis_get_token (sentence->analysis, sentence->block, start)->start_char,
    dateline_analysis_get_token (sentence->analysis, sentence->block, end - 1)->end_char
  };
}

/* The words from the first to the last that the event rests on. */
static DatelineTokenRange
get_evidence (const DatelineEventSentence *sentence,
              const DatelineEventClause *clause,
              const DatelineTokenRange *date)
{
  DatelineTokenRange range = { MIN (clause->subject.start, date->start),
                               MAX (clause->predicate.end, date->end) };

  if (clause->is_led)
    range = (DatelineTokenRange) { clause->predicate.start, clause->subject.end };
  if (clause->content.end > clause->content.start)
    range.start = MIN (range.start, clause->content.start);
  while (range.end > range.start + 1 &&
         dateline_event_sentence_is (sentence, range.end - 1, " . , ; : ! ? — – - "))
    range.end--;
  return range;
}

/* "The bank said on Monday that it had bought a rival": it was so by Monday. Whoever
 * spoke is meant by "it"; @speaker is the subject. */
static gboolean
tell_reported (const DatelineEventSentence *sentence,
               const DatelineTokenRange *words,
               DatelineEventClause *clause,
               DatelineFoundEvent *event,
               DatelineTokenRange *speaker)
{
  const DatelineTokenRange subject = clause->subject;

  *speaker = (DatelineTokenRange) { 0, 0 };
  if (!clause->is_report || is_notable_report (sentence, clause))
    return TRUE;
  if (strchr (event->when, '/') != NULL || !dateline_event_find_reported (sentence, words, clause))
    return FALSE;
  g_snprintf (event->before, sizeof event->before, "../%.40s", event->when);
  g_strlcpy (event->when, event->before, sizeof event->when);
  *event->before = '\0';
  event->precision = MIN (event->precision, DATELINE_PRECISION_MONTH);
  if (dateline_event_sentence_is (sentence, clause->subject.start, " it they he she ") &&
      clause->subject.end - clause->subject.start == 1 &&
      !dateline_event_sentence_is (sentence, subject.start, " it they he she "))
    *speaker = subject;
  return TRUE;
}

/* "Since 2001 the agency has grown": what happened then is what stands behind "since". Only what
 * lasts began then: "she has led the bank since 2001". */
static gboolean
is_since_other (const DatelineEventSentence *sentence,
                const DatelineTokenRange *phrase,
                const DatelineEventClause *clause)
{
  static const char *const lasting =
    " led headed run ran ruled governed chaired owned lived served worked held occupied "
    "controlled managed coached played taught funded financed employed married jailed detained "
    "imprisoned banned closed shut suspended blocked besieged listed known missing used operated "
    "represented hosted published remained kept stayed been wanted belonged provided studied "
    "fought protected divided separated sanctioned frozen barred based ";

  return dateline_event_sentence_is (sentence, phrase->start, " since ever ") &&
         !dateline_event_sentence_is (sentence, clause->verb.main, lasting);
}

/* "It will involve cuts": a plan does that, and nobody who has a name. */
static gboolean
is_plan (const DatelineEventSentence *sentence,
         const DatelineEventClause *clause,
         const DatelineAntecedent *antecedent,
         const DatelineTokenRange *speaker)
{
  return (antecedent->entity != G_MAXUINT || speaker->end > speaker->start) &&
         dateline_event_sentence_is (sentence, clause->subject.start, " it ") &&
         dateline_event_sentence_is (sentence, clause->verb.main,
                                     " involve involves involved mean means meant entail entails "
                                     "entailed require requires required apply applies applied "
                                     "cost costs ");
}

/* "Her work in the 1960s and 1970s made her famous": no day of what made her. */
static gboolean
is_second_of_subject (const DatelineEventSentence *sentence,
                      const DatelineTokenRange *words,
                      const DatelineEventClause *clause)
{
  return words->start > clause->subject.start + 1 && words->end <= clause->subject.end &&
         dateline_event_sentence_is (sentence, words->start - 1, " and or to ");
}

/* "Alive today": the day is not that of the verb. */
static gboolean
tells_of_noun (const DatelineEventSentence *sentence, const DatelineTokenRange *words)
{
  return words->start > sentence->range.start &&
         dateline_event_sentence_is (sentence, words->start, " today now ") &&
         dateline_event_sentence_is (sentence, words->start - 1,
                                     " alive living existing available use used known around ");
}

/* What the event was, if it has a name that others may be before or after: "the war ended". */
static DatelineSpan
find_anchor (const DatelineEventSentence *sentence, const DatelineEventClause *clause)
{
  const guint at = dateline_event_find_named_event (sentence, clause);

  return at != G_MAXUINT ? dateline_event_get_span (sentence, at, at + 1) : (DatelineSpan) { 0 };
}

/* In "she left after the bank closed, and moved to Oslo" the bank takes no part, nor does Oslo in
 * "Lee, who came from Oslo, resigned". */
static void
add_participants (const DatelineEventSentence *sentence,
                  const DatelineEventClause *clause,
                  const DatelineTokenRange *range,
                  DatelineFoundEvent *event)
{
  const guint verb = clause->verb.start;

  if (verb < clause->subject.end + 2 ||
      (!(dateline_event_sentence_is (sentence, verb - 1, " and but ") &&
         dateline_event_sentence_is (sentence, verb - 2, " , ")) &&
       !(dateline_event_is_comma (sentence, clause->subject.end) &&
         dateline_event_sentence_is (sentence, clause->subject.end + 1, " who which ")))) {
    dateline_event_add_participants (sentence, NULL, range, event);
    return;
  }
  dateline_event_add_participants (sentence, NULL, &clause->subject, event);
  dateline_event_add_participants (sentence, NULL, &(DatelineTokenRange) { verb, range->end },
                                   event);
}

static void
fill (const DatelineEventSentence *sentence,
      const DatelineEventClause *clause,
      const DatelineAntecedent *antecedent,
      const DatelineTokenRange *range,
      DatelineFoundEvent *event)
{
  event->span = dateline_event_get_span (sentence, range->start, range->end);
  event->verb = dateline_event_get_span (sentence, clause->verb.main, clause->verb.main + 1);
  event->anchor = find_anchor (sentence, clause);
  if (antecedent->entity != G_MAXUINT)
    dateline_found_event_add_participant (event, antecedent->entity);
  if (antecedent->other != G_MAXUINT)
    dateline_found_event_add_participant (event, antecedent->other);
  add_participants (sentence, clause, range, event);
  event->score = dateline_event_rate (sentence->analysis, event, sentence->block) -
                 (clause->is_report ? 0.4 : 0) -
                 ((clause->verb.flags & DATELINE_VERB_REDUCED) != 0 ? 0.2 : 0);
}

/**
 * dateline_event_make:
 * @sentence: an English sentence
 * @words: the words of a date in it
 * @phrase: the same with the words that belong to it
 * @is_kept: whether the title says the date as well
 * @event: (inout): an event with its date; all else is set
 *
 * Makes an event of what the sentence says of a date.
 *
 * Returns: %FALSE if it says of no happening, or of nobody knows whom; there is nothing to
 *   free then
 */
gboolean
dateline_event_make (const DatelineEventSentence *sentence,
                     const DatelineTokenRange *words,
                     const DatelineTokenRange *phrase,
                     gboolean is_kept,
                     DatelineFoundEvent *event)
{
  DatelineEventClause clause;
  DatelineTokenRange range, speaker, left_out;
  DatelineAntecedent antecedent;
  g_autofree char *name = NULL;
  g_autofree char *object = NULL;
  guint person;

  if (!dateline_event_is_when (sentence, words, phrase) ||
      !dateline_event_find_clause (sentence, words, &clause) ||
      !tell_reported (sentence, words, &clause, event, &speaker) ||
      !is_happening (sentence, &clause) || tells_of_noun (sentence, words) ||
      says_nothing (sentence, words, &clause) ||
      dateline_event_is_elsewhere (sentence, words, phrase, &clause) ||
      is_since_other (sentence, phrase, &clause) ||
      !dateline_event_resolve_object (sentence, &clause, &clause.pronoun, &person, &object))
    return FALSE;
  clause.pronoun_name = object;
  antecedent = dateline_event_resolve_subject (
    sentence, speaker.end > speaker.start ? &speaker : &clause.subject);
  if (speaker.end > speaker.start && antecedent.name == NULL)
    antecedent.name = dateline_event_dup_phrase (sentence, &speaker, phrase);
  name = antecedent.name;
  if (antecedent.is_lost || is_second_of_subject (sentence, words, &clause) ||
      is_plan (sentence, &clause, &antecedent, &speaker))
    return FALSE;
  range = get_evidence (sentence, &clause, phrase);
  if (speaker.end > speaker.start)
    range.start = MIN (range.start, speaker.start);
  left_out = dateline_event_get_left_out (sentence, words, phrase, is_kept);
  event->title = dateline_event_dup_title (sentence, &clause, &left_out, &antecedent);
  /* A single word may be longer than a title. */
  if (*event->title == '\0') {
    g_clear_pointer (&event->title, g_free);
    return FALSE;
  }
  dateline_found_event_init (event);
  if (person != G_MAXUINT)
    dateline_found_event_add_participant (event, person);
  fill (sentence, &clause, &antecedent, &range, event);
  return TRUE;
}
