/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A clause made short, as a title: without its date, what stands in brackets, and more
 * than one reads at a glance. */

#include "dateline-event-passed.h"

#include <string.h>

#define MAX_TITLE_CHARS 92
/* One with a long subject goes on to say what that did. */
#define MAX_LONG_TITLE_CHARS 140
#define MAX_SUBJECT_CHARS 112
#define MIN_PREDICATE_CHARS 36
/* A title that must be cut keeps at least that much. */
#define MIN_TITLE_CHARS 36

#define CUTS " in at on by for from with of to as during through under over among between "
#define PREPOSITIONS " on in at by for from since during until within "
#define BEFORE_DATE " late early around about "
/* Of a time. */
#define PARTS " most much half rest all part parts end start beginning remainder middle course "
#define UNITS                                                                                      \
  " second seconds minute minutes hour hours day days week weeks month months year years "

typedef struct {
  const DatelineEventSentence *sentence;
  GString *text;
  guint n_chars;
  guint max_chars;
  /* Where the title may be cut: its length there, in bytes, or 0. */
  gsize cut;
  gboolean is_full;
  guint would; /* a token that is told as "will", or G_MAXUINT */
  guint last;  /* the token that was added last */
  /* Of whose pronoun something is said, or NULL. */
  const DatelineEventClause *clause;
  gboolean is_possessive; /* the date owns what follows: "Sunday's election" */
} Title;

static const DatelineToken *
get_token (const DatelineEventSentence *self, guint token)
{
  return dateline_analysis_get_token (self->analysis, self->block, token);
}

static gboolean
is_inside_name (const DatelineEventSentence *self, guint token)
{
  const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, token);

  return mention != NULL && mention->first_token < token;
}

static void
add_token (Title *self, guint token, gboolean is_first)
{
  const DatelineToken *at = get_token (self->sentence, token);
  const char *text = self->sentence->analysis->texts[self->sentence->block].text;
  const gboolean has_space = (at->flags & DATELINE_TOKEN_SPACE_BEFORE) != 0 || is_first;
  const guint n_chars = at->end_char - at->start_char + (has_space ? 1 : 0);

  if (self->is_full)
    return;
  if (self->n_chars + n_chars > self->max_chars || n_chars > MAX_TITLE_CHARS) {
    self->is_full = TRUE;
    if (self->cut > 0)
      g_string_truncate (self->text, self->cut);
    return;
  }
  if (self->n_chars >= MIN_TITLE_CHARS && !is_inside_name (self->sentence, token) &&
      dateline_event_sentence_is (self->sentence, token, CUTS))
    self->cut = self->text->len;
  if (has_space && self->text->len > 0)
    g_string_append_c (self->text, ' ');
  if (token == self->would)
    g_string_append (self->text, "will");
  else
    g_string_append_len (self->text, text + at->start_byte, at->end_byte - at->start_byte);
  self->n_chars += n_chars;
  self->last = token;
}

/* Whether the word before a date says which part of it: "late", but not "two hours late". */
static gboolean
belongs_to_date (const DatelineEventSentence *self, guint token)
{
  return token > self->range.start && dateline_event_sentence_is (self, token - 1, BEFORE_DATE) &&
         (token == self->range.start + 1 || !dateline_event_sentence_is (self, token - 2, UNITS));
}

/* Takes the words of a date with the preposition that leads it. */
static DatelineTokenRange
widen (const DatelineEventSentence *self,
       const DatelineTokenRange *date,
       const DatelineEventClause *clause)
{
  DatelineTokenRange wide = *date;

  /* "Spent the winter of 2024 alone": the verb needs it. */
  if (date->start == clause->verb.end &&
      dateline_event_sentence_is (self, clause->verb.main, " spent spends spend marks marked "))
    return (DatelineTokenRange) { date->end, date->end };

  /* "Closed for most of 2020", but "came second in the election of May 2020". */
  if (wide.start > self->range.start && dateline_event_sentence_is (self, wide.start - 1, " of ")) {
    if (wide.start > self->range.start + 1 &&
        dateline_event_sentence_is (self, wide.start - 2, PARTS))
      return (DatelineTokenRange) { date->end, date->end };
    wide.start--;
    return wide;
  }
  /* One preposition alone: "sworn in on Friday". */
  while (belongs_to_date (self, wide.start))
    wide.start--;
  if (wide.start > self->range.start && wide.start < wide.end &&
      !dateline_event_sentence_is (self, wide.start, PREPOSITIONS) &&
      dateline_event_sentence_is (self, wide.start - 1, PREPOSITIONS))
    wide.start--;
  while (belongs_to_date (self, wide.start))
    wide.start--;
  if (wide.start > self->range.start && dateline_event_sentence_is (self, wide.start - 1, " , ") &&
      wide.end < self->range.end &&
      dateline_event_sentence_has_flag (self, wide.end, DATELINE_TOKEN_PUNCTUATION))
    wide.start--;
  return wide;
}

/* Says a name instead of a pronoun, or goes without it and its preposition. */
static gboolean
leave_pronoun (Title *self, guint token)
{
  const char *name = self->clause->pronoun_name;

  if (name == NULL)
    return token + 1 == self->clause->pronoun || token == self->clause->pronoun;
  if (token != self->clause->pronoun)
    return FALSE;
  g_string_append_printf (self->text, " %s", name);
  self->n_chars += (guint) g_utf8_strlen (name, -1) + 1;
  return TRUE;
}

/* "An August quake" without its month: "a quake". */
static gboolean
mend_article (Title *self,
              const DatelineTokenRange *range,
              const DatelineTokenRange *left_out,
              guint token)
{
  const DatelineToken *next;
  const char *article;

  if (token + 1 != left_out->start || left_out->end >= range->end || self->is_full ||
      !dateline_event_sentence_is (self->sentence, token, " a an "))
    return FALSE;
  next = get_token (self->sentence, left_out->end);
  if ((next->flags & DATELINE_TOKEN_LETTER) == 0)
    return FALSE;
  article = strchr ("aeiouAEIOU",
                    self->sentence->analysis->texts[self->sentence->block].text[next->start_byte])
            ? "an"
            : "a";
  g_string_append_printf (self->text, "%s%s", self->text->len > 0 ? " " : "", article);
  self->n_chars += strlen (" an");
  self->last = token;
  return TRUE;
}

static void
add_range (Title *self, const DatelineTokenRange *range, const DatelineTokenRange *left_out)
{
  gboolean is_first = TRUE;

  for (guint i = range->start; i < range->end; i++) {
    if (i >= left_out->start && i < left_out->end) {
      if (self->is_possessive && i == left_out->start && self->text->len > 0)
        g_string_append (self->text, " the");
      continue;
    }
    if (self->clause != NULL && self->clause->pronoun != G_MAXUINT && leave_pronoun (self, i))
      continue;
    if (dateline_event_pass_age (self->sentence, i) > i &&
        dateline_event_pass_age (self->sentence, i) <= range->end) {
      i = dateline_event_pass_age (self->sentence, i) - 1;
      continue;
    }
    if (dateline_event_sentence_is (self->sentence, i, " ( [ ")) {
      while (i < range->end && !dateline_event_sentence_is (self->sentence, i, " ) ] "))
        i++;
      continue;
    }
    if (dateline_event_sentence_is_quote (self->sentence, i)) {
      /* The space before the mark is one before the word. */
      is_first |= dateline_event_sentence_has_flag (self->sentence, i, DATELINE_TOKEN_SPACE_BEFORE);
      continue;
    }
    if (!mend_article (self, range, left_out, i))
      add_token (self, i, is_first);
    is_first = FALSE;
  }
}

/* What a participle wants for a sentence: "was", or "were" behind a noun of many. */
static void
add_was (Title *self, const DatelineEventClause *clause, gboolean are_two)
{
  const guint noun = clause->subject.end - 1;
  const gboolean is_plural =
    are_two || (dateline_event_is_plural (self->sentence, noun) &&
                dateline_event_sentence_find_mention (self->sentence, noun) == NULL);

  g_string_append (self->text, is_plural ? " were" : " was");
  self->n_chars += strlen (" were");
}

/* "Born in Oslo", behind whom it is said of: "was born in Oslo". */
static void
add_led (Title *self, const DatelineEventClause *clause, const DatelineTokenRange *left_out)
{
  gsize at;

  add_was (self, clause, FALSE);
  at = self->text->len + 1;
  add_range (self, &clause->predicate, left_out);
  if (at < self->text->len)
    self->text->str[at] = g_ascii_tolower (self->text->str[at]);
}

/* What may begin the sentence: "The bill Lee signed". */
static void
add_object (Title *self, const DatelineTokenRange *object, const DatelineTokenRange *left_out)
{
  const gsize at = self->text->len + 1;

  add_range (self, object, left_out);
  if (at < self->text->len &&
      dateline_event_sentence_is (self->sentence, object->start, " the a an his her its their "))
    self->text->str[at] = g_ascii_tolower (self->text->str[at]);
}

static char *
finish (Title *self, guint particle)
{
  return dateline_event_end_title (g_steal_pointer (&self->text), self->is_full,
                                   self->last == particle);
}

/* "The coach, Ana Lee, resigned": who that is, between commas. */
static void
add_apposition (Title *self, const DatelineTokenRange *name, const DatelineTokenRange *left_out)
{
  if (name->start >= name->end)
    return;
  g_string_append_c (self->text, ',');
  add_range (self, name, left_out);
  g_string_append_c (self->text, ',');
  self->n_chars += 2;
}

/* "Kim and his cousin, Lee, were freed": a comma stands behind the name, too. */
static gboolean
ends_apposition (const DatelineEventSentence *self, const DatelineTokenRange *words)
{
  const DatelineFoundMention *name =
    words->end > words->start ? dateline_event_sentence_find_mention (self, words->end - 1) : NULL;

  return name != NULL && name->name_kind == DATELINE_NAME_PERSON &&
         name->last_token + 1 == words->end && name->first_token > words->start + 1 &&
         dateline_event_is_comma (self, name->first_token - 1) &&
         !dateline_event_sentence_has_flag (self, name->first_token - 2,
                                            DATELINE_TOKEN_CAPITALIZED | DATELINE_TOKEN_DIGIT);
}

/**
 * dateline_event_dup_title:
 * @self: a sentence
 * @clause: a clause of it
 * @date: the words of its date
 * @subject: who is said instead of the subject, if it has a name, or instead of the pronoun
 *   that the subject begins with: "his house"
 *
 * Makes a title.
 *
 * Returns: (transfer full): words with a capital, at most 92 characters, or 140 with a long subject
 */
char *
dateline_event_dup_title (const DatelineEventSentence *self,
                          const DatelineEventClause *clause,
                          const DatelineTokenRange *date,
                          const DatelineAntecedent *subject)
{
  Title title = { .sentence = self,
                  .text = g_string_new (subject->name),
                  .max_chars = MAX_SUBJECT_CHARS,
                  .would = clause->is_planned ? clause->verb.start : G_MAXUINT };
  const gboolean is_possessive =
    date->end > date->start + 1 &&
    dateline_event_sentence_is (self, date->end - 1, " 's \342\200\231s ");
  const DatelineTokenRange left_out = is_possessive ? *date : widen (self, date, clause);
  DatelineTokenRange words = clause->subject;

  title.clause = clause;
  title.is_possessive = is_possessive;
  title.n_chars = (guint) g_utf8_strlen (title.text->str, -1);
  if (subject->is_owner) {
    g_string_append (title.text, "’s");
    words.start = clause->subject.start + 1;
    if (dateline_event_sentence_is (self, words.start, " own "))
      words.start++;
  }
  if (subject->name == NULL || subject->is_owner) {
    add_range (&title, &words, &left_out);
    if (ends_apposition (self, &words))
      g_string_append_c (title.text, ',');
    add_apposition (&title, &clause->apposition, &left_out);
  }
  words = clause->predicate;
  /* A title that has no verb says nothing. */
  if (title.is_full)
    g_string_truncate (title.text, 0);
  title.max_chars =
    CLAMP (title.n_chars + MIN_PREDICATE_CHARS, MAX_TITLE_CHARS, MAX_LONG_TITLE_CHARS);
  if (clause->is_led) {
    add_led (&title, clause, &left_out);
    return finish (&title, G_MAXUINT);
  }
  if (dateline_event_wants_was (self, clause))
    add_was (&title, clause, subject->other != G_MAXUINT);
  add_range (&title, &clause->auxiliary, &left_out);
  if (clause->content.end > clause->content.start) {
    const DatelineTokenRange verb = { clause->verb.start, clause->verb.end };

    add_range (&title, &verb, &left_out);
    words = clause->content;
  }
  if (clause->object.end > clause->object.start && words.start == clause->predicate.start) {
    const DatelineTokenRange verb = { words.start, clause->verb.end };

    add_range (&title, &verb, &left_out);
    add_object (&title, &clause->object, &left_out);
    words.start = clause->verb.end;
  }
  add_range (&title, &words, &left_out);

  return finish (&title, clause->verb.end);
}

/**
 * dateline_event_dup_phrase:
 * @self: a sentence
 * @range: words of it
 * @left_out: words among them that are left out
 *
 * Makes a title of words that are no clause.
 *
 * Returns: (transfer full): words with a capital
 */
char *
dateline_event_dup_phrase (const DatelineEventSentence *self,
                           const DatelineTokenRange *range,
                           const DatelineTokenRange *left_out)
{
  Title title = {
    .sentence = self, .text = g_string_new (NULL), .max_chars = MAX_TITLE_CHARS, .would = G_MAXUINT
  };

  add_range (&title, range, left_out);
  return finish (&title, G_MAXUINT);
}
