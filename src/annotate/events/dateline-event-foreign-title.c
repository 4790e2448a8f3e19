/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The title of an event in a language whose verbs are not known. */

#include <string.h>

#include "dateline-event-private.h"
#include "dateline-event-words.h"

#define MAX_TITLE_CHARS 140
/* A subject before what is told of it between commas. */
#define MAX_SUBJECT_TOKENS 6
#define MAX_ASIDE_TOKENS 16
/* How far back a pronoun may refer. */
#define MAX_MENTIONS_BACK 24
#define BLOCKS_BACK 6

/**
 * dateline_event_find_subject_before:
 * @self: a sentence
 * @language: the small words of its language
 * @part: what stands between two marks in it
 *
 * Finds whom it tells of behind an aside: "Lee, the mayor, came".
 *
 * Returns: the words of a subject, or none
 */
DatelineTokenRange
dateline_event_find_subject_before (const DatelineEventSentence *self,
                                    const DatelineEventWords *language,
                                    const DatelineTokenRange *part)
{
  const DatelineTokenRange none = { part->start, part->start };
  const DatelineTokenRange first = { self->range.start, self->range.start + 1 };
  DatelineTokenRange subject = dateline_event_trim (self, dateline_event_find_part (self, &first));
  guint next = subject.end;

  /* "She leaves thirty films, among them …": that has a verb. */
  if (subject.start >= subject.end || subject.end >= part->start ||
      dateline_event_has_date (self, subject.start, subject.end) ||
      dateline_event_is_one_of (self, subject.start, language->pronouns) ||
      subject.end - subject.start > MAX_SUBJECT_TOKENS ||
      part->start - subject.end > MAX_ASIDE_TOKENS + 2)
    return none;
  do
    next++;
  while (next < part->start && !dateline_event_is_part_mark (self, next));
  /* One part, and no more, stands between them. */
  return next + 1 == part->start ? subject : none;
}

static void
add_words (const DatelineEventSentence *self,
           guint start,
           guint end,
           const DatelineTokenRange *left_out,
           GString *title)
{
  const char *text = self->analysis->texts[self->block].text;
  gboolean is_apart = title->len > 0;

  for (guint i = start; i < end; i++) {
    const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, i);
    const gboolean has_space = (at->flags & DATELINE_TOKEN_SPACE_BEFORE) != 0;
    const guint close = dateline_event_pass_bracket (self, i);

    if (close != G_MAXUINT && close > i && close <= end) {
      i = close;
      continue;
    }

    if ((i >= left_out->start && i < left_out->end) ||
        ((at->flags & DATELINE_TOKEN_QUOTE) != 0 && (at->flags & DATELINE_TOKEN_CLITIC) == 0)) {
      is_apart = is_apart || has_space;
      continue;
    }
    if (title->len > 0 && (has_space || is_apart) && (at->flags & DATELINE_TOKEN_IDEOGRAPH) == 0)
      g_string_append_c (title, ' ');
    g_string_append_len (title, text + at->start_byte, at->end_byte - at->start_byte);
    is_apart = FALSE;
  }
}

/**
 * dateline_event_find_foreign_person:
 * @self: a sentence
 * @token: a pronoun in it
 * @gender: 1 for a man, -1 for a woman
 *
 * Finds whoever began a sentence last, not far back, else whoever was named last.
 *
 * Returns: the number of an entity, or %G_MAXUINT
 */
guint
dateline_event_find_foreign_person (const DatelineEventSentence *self, guint token, int gender)
{
  guint last = G_MAXUINT;

  for (guint i = self->end_mention; i > 0 && self->end_mention - i < MAX_MENTIONS_BACK; i--) {
    const DatelineFoundMention *mention = dateline_analysis_get_mention (self->analysis, i - 1);

    if (mention->span.block + BLOCKS_BACK < self->block)
      break;
    if ((mention->span.block == self->block && mention->first_token >= token) ||
        !dateline_analysis_mention_is (self->analysis, mention, "person") ||
        dateline_analysis_get_entity (self->analysis, mention->entity)->gender * gender < 0)
      continue;
    if (mention->first_token == 0 ||
        dateline_analysis_token_has (self->analysis, mention->span.block, mention->first_token,
                                     DATELINE_TOKEN_SENTENCE_START))
      return mention->entity;
    if (last == G_MAXUINT)
      last = mention->entity;
  }
  return last;
}

/* "Il y a", "they are", "他们": no pronoun of one person. */
static gboolean
is_other_pronoun (const DatelineEventSentence *self,
                  const DatelineEventWords *language,
                  guint token,
                  guint next)
{
  const DatelineToken *at;
  const char *text = self->analysis->texts[self->block].text;

  if (next >= self->range.end)
    return FALSE;
  at = dateline_analysis_get_token (self->analysis, self->block, next);
  return dateline_event_is_one_of (self, next, " y s' s’ faut 们 們 ") ||
         (dateline_event_is_one_of (self, token, language->many) &&
          at->end_byte - at->start_byte > 3 &&
          (strncmp (text + at->end_byte - 2, "en", 2) == 0 ||
           dateline_event_is_one_of (self, next, " sind ")));
}

/* What a title is to say instead of a pronoun. */
typedef struct {
  guint token; /* the pronoun, or G_MAXUINT */
  guint entity;
  gboolean is_lost; /* nobody knows whom it means, or whose something is */
} Pronoun;

/* The pronoun that is the subject of a clause: its first word, or in German the one behind its
 * verb. */
static Pronoun
find_pronoun (const DatelineEventSentence *self,
              const DatelineEventWords *language,
              guint first,
              guint end,
              gboolean follows_date)
{
  Pronoun found = { G_MAXUINT, G_MAXUINT, FALSE };
  guint at = first;
  guint next;

  if (first >= end)
    return found;
  if (follows_date && g_str_equal (language->language, "de") && first + 1 < end &&
      dateline_event_is_one_of (self, first + 1, language->pronouns))
    at++;
  found.is_lost = dateline_event_is_one_of (self, first, language->owners);
  if (!dateline_event_is_one_of (self, at, language->pronouns))
    return found;
  next = at == first ? at + 1 : first;
  if (is_other_pronoun (self, language, at, next)) {
    found.is_lost = !dateline_event_is_one_of (self, next, " y s' s’ faut ");
    return found;
  }
  found.token = at;
  found.entity = dateline_event_find_foreign_person (
    self, at, dateline_event_is_one_of (self, at, language->women) ? -1 : 1);
  found.is_lost = found.entity == G_MAXUINT;
  return found;
}

/* "Le maire, Hugo Petit, a démissionné": who that is, between commas. */
static void
add_name (const DatelineEventSentence *self,
          const DatelineTokenRange *aside,
          GString *title,
          guint *entity)
{
  const DatelineTokenRange none = { aside->start, aside->start };
  const DatelineFoundMention *mention =
    aside->start < aside->end ? dateline_event_sentence_find_mention (self, aside->start) : NULL;
  const char *text = self->analysis->texts[self->block].text;
  const DatelineToken *comma;

  if (mention == NULL || mention->name_kind != DATELINE_NAME_PERSON ||
      mention->first_token != aside->start || mention->last_token + 1 != aside->end)
    return;
  comma = dateline_analysis_get_token (self->analysis, self->block, aside->end);
  g_string_append_len (title, text + comma->start_byte, comma->end_byte - comma->start_byte);
  add_words (self, aside->start, aside->end, &none, title);
  g_string_append_len (title, text + comma->start_byte, comma->end_byte - comma->start_byte);
  if (*entity == G_MAXUINT)
    *entity = mention->entity;
}

/* "1998 wurde es saniert": nobody knows what. */
static gboolean
is_lost_it (const DatelineEventSentence *self, guint verb, guint subject)
{
  return dateline_event_is_one_of (self, subject, " es ") &&
         dateline_event_is_one_of (self, verb, " wurde wird war hat hatte ist soll sollte ");
}

/* "She leaves thirty films, prix du jury in 1969": what follows a clause of hers and has nothing
 * before it is hardly another. */
static gboolean
is_left_over (const DatelineEventSentence *self,
              const DatelineEventWords *language,
              const DatelineTokenRange *part)
{
  return part->start > self->range.start + 1 &&
         dateline_event_is_part_mark (self, part->start - 1) &&
         dateline_event_is_one_of (self, self->range.start, language->pronouns) &&
         !dateline_event_is_one_of (self, part->start, language->pronouns) &&
         g_str_equal (language->language, "fr");
}

/* A clause that begins with its verb, behind a name. */
static char *
dup_led_title (const DatelineEventSentence *self,
               const DatelineTokenRange *part,
               const DatelineTokenRange *left_out,
               const char *name)
{
  g_autoptr (GString) title = g_string_new (name);
  gsize at;

  g_string_append_c (title, ' ');
  at = title->len;
  add_words (self, part->start, part->end, left_out, title);
  while (title->str[at] == ' ')
    g_string_erase (title, (gssize) at, 1);
  if (at == title->len || g_utf8_strlen (title->str, (gssize) title->len) > MAX_TITLE_CHARS)
    return NULL;
  if (g_unichar_isupper (g_utf8_get_char (title->str + at))) {
    char small[8] = { 0 };

    g_unichar_to_utf8 (g_unichar_tolower (g_utf8_get_char (title->str + at)), small);
    g_string_erase (title, (gssize) at,
                    (gssize) (g_utf8_next_char (title->str + at) - (title->str + at)));
    g_string_insert (title, (gssize) at, small);
  }
  return g_string_free (g_steal_pointer (&title), FALSE);
}

/* "El de Sanidad, Ana Lee, viajará": who stands between the commas before a verb. */
static guint
find_named_before (const DatelineEventSentence *self, guint start)
{
  const DatelineFoundMention *name;

  if (start < self->range.start + 3 || !dateline_event_is_comma (self, start - 1))
    return G_MAXUINT;
  name = dateline_event_sentence_find_mention (self, start - 2);
  return name != NULL && name->name_kind == DATELINE_NAME_PERSON && name->last_token == start - 2 &&
             name->first_token > self->range.start &&
             dateline_event_is_comma (self, name->first_token - 1)
         ? name->entity
         : G_MAXUINT;
}

/**
 * dateline_event_dup_foreign_title:
 * @self: a sentence
 * @language: the small words of its language
 * @part: a clause in it
 * @left_out: what the title goes without
 * @entity: (inout): who is said before the words, or %G_MAXUINT; afterwards, also who is named
 *   instead of a pronoun
 *
 * The words of a clause, without the date and marks of quotation, behind the subject that
 * they go on with. A pronoun that is its subject gives way to a name.
 *
 * Returns: (transfer full) (nullable): the title; %NULL if it would be too long, or nobody
 *   knows whom it means
 */
char *
dateline_event_dup_foreign_title (const DatelineEventSentence *self,
                                  const DatelineEventWords *language,
                                  const DatelineTokenRange *part,
                                  const DatelineTokenRange *left_out,
                                  guint *entity)
{
  const DatelineTokenRange subject = dateline_event_find_subject_before (self, language, part);
  const guint verb =
    left_out->start <= part->start && left_out->end > part->start ? left_out->end : part->start;
  const gboolean follows_date = verb == left_out->end || left_out->end < part->start;
  const Pronoun pronoun = find_pronoun (self, language, verb, part->end, follows_date);
  const DatelineTokenRange none = { part->start, part->start };
  DatelineTokenRange moved = { verb, verb };
  gboolean is_told = TRUE;
  g_autoptr (GString) title = g_string_new (NULL);
  char first[8] = { 0 };

  if (*entity != G_MAXUINT)
    return dup_led_title (self, part, left_out,
                          dateline_analysis_get_entity (self->analysis, *entity)->name);
  *entity = pronoun.entity;
  if (dateline_event_is_participle (self, language, part, left_out))
    return dateline_event_dup_participle_title (self, language, part, left_out, entity);
  if (pronoun.is_lost || is_left_over (self, language, part) ||
      (subject.end == subject.start && g_str_equal (language->language, "es") &&
       dateline_event_is_bare (self, language, part, verb)))
    return NULL;
  if (subject.end == subject.start && pronoun.token == G_MAXUINT && moved.end == moved.start &&
      !(follows_date && g_str_equal (language->language, "de")) &&
      dateline_event_begins_with_verb (self, language, verb)) {
    *entity = find_named_before (self, part->start);
    return *entity != G_MAXUINT
           ? dup_led_title (self, part, left_out,
                            dateline_analysis_get_entity (self->analysis, *entity)->name)
           : NULL;
  }
  add_words (self, subject.start, subject.end, left_out, title);
  if (subject.end > subject.start)
    add_name (self, &(DatelineTokenRange) { subject.end + 1, part->start - 1 }, title, entity);
  if (subject.end == subject.start && follows_date && verb < part->end &&
      g_str_equal (language->language, "de"))
    is_told = dateline_event_find_inverted (self, part, verb, &moved);
  if (moved.end == moved.start + 1 && is_lost_it (self, verb, moved.start))
    return NULL;
  if (pronoun.token != G_MAXUINT) {
    g_string_append (title, dateline_analysis_get_entity (self->analysis, pronoun.entity)->name);
    add_words (self, verb, pronoun.token, left_out, title);
    add_words (self, pronoun.token + 1, part->end, left_out, title);
  } else if (moved.end > moved.start) {
    add_words (self, moved.start, moved.end, left_out, title);
    add_words (self, verb, moved.start, left_out, title);
    add_words (self, moved.end, part->end, left_out, title);
  } else {
    add_words (self, part->start, part->end, is_told ? left_out : &none, title);
  }
  if (title->len == 0 || g_utf8_strlen (title->str, (gssize) title->len) > MAX_TITLE_CHARS)
    return NULL;
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (title->str)), first);
  return g_strconcat (first, g_utf8_next_char (title->str), NULL);
}
