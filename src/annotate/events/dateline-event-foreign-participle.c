/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Participles of French and Spanish between commas, or before the subject that they tell of: "La
 * société, fondée en 2009 par Ana Lee, …", "Né à Dieppe en 1961, Lee …". */

#include "dateline-event-private.h"

#include <string.h>

/* "La société Bativert": a longer phrase may be a clause. */
#define MAX_SUBJECT_TOKENS 5
#define MIN_BYTES 5

typedef struct {
  const char *language;
  const char *end;
  const char *auxiliary;
} Ending;

static const Ending endings[] = {
  { "fr", "ées", " ont été " }, { "fr", "és", " ont été " },  { "fr", "ée", " a été " },
  { "fr", "é", " a été " },     { "es", "ados", " fueron " }, { "es", "adas", " fueron " },
  { "es", "idos", " fueron " }, { "es", "idas", " fueron " }, { "es", "ado", " fue " },
  { "es", "ada", " fue " },     { "es", "ido", " fue " },     { "es", "ida", " fue " },
};

static guint
get_first (const DatelineTokenRange *part, const DatelineTokenRange *left_out)
{
  return left_out->start <= part->start && left_out->end > part->start ? left_out->end
                                                                       : part->start;
}

/* What makes a sentence of a participle, or %NULL if the word is none. */
static const char *
get_auxiliary (const DatelineEventSentence *self, const DatelineEventWords *language, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *end = self->analysis->texts[self->block].text + at->end_byte;
  const gsize n_bytes = at->end_byte - at->start_byte;

  if (g_str_equal (language->language, "fr") &&
      dateline_event_is_one_of (self, token, " né née nés nées "))
    return dateline_event_is_one_of (self, token, " né née ") ? " est " : " sont ";
  if (g_str_equal (language->language, "es") &&
      dateline_event_is_one_of (self, token, " nacido nacida "))
    return " nació ";
  if (n_bytes < MIN_BYTES || dateline_event_sentence_find_mention (self, token) != NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++) {
    const gsize n_end = strlen (endings[i].end);

    if (n_bytes > n_end && g_str_equal (endings[i].language, language->language) &&
        strncmp (end - n_end, endings[i].end, n_end) == 0)
      return endings[i].auxiliary;
  }
  return NULL;
}

/**
 * dateline_event_is_participle:
 * @self: a sentence
 * @language: the small words of its language
 * @part: what stands between two marks in it
 * @left_out: the words of its date
 *
 * Returns: whether it begins with a participle that tells of what stands beside it
 */
gboolean
dateline_event_is_participle (const DatelineEventSentence *self,
                              const DatelineEventWords *language,
                              const DatelineTokenRange *part,
                              const DatelineTokenRange *left_out)
{
  const guint first = get_first (part, left_out);

  return first < part->end && get_auxiliary (self, language, first) != NULL &&
         (part->start == self->range.start ||
          dateline_event_is_part_mark (self, part->start - 1)) &&
         part->end < self->range.end && dateline_event_is_part_mark (self, part->end);
}

/* Whom a participle before its subject tells of: a name, or a pronoun. */
static guint
find_behind (const DatelineEventSentence *self, const DatelineEventWords *language, guint token)
{
  const DatelineFoundMention *mention =
    token < self->range.end ? dateline_event_sentence_find_mention (self, token) : NULL;

  if (mention != NULL)
    return mention->first_token == token ? mention->entity : G_MAXUINT;
  if (token >= self->range.end || !dateline_event_is_one_of (self, token, language->pronouns))
    return G_MAXUINT;
  return dateline_event_find_foreign_person (
    self, self->range.start, dateline_event_is_one_of (self, token, language->women) ? -1 : 1);
}

/**
 * dateline_event_dup_participle_title:
 * @self: a sentence
 * @language: the small words of its language
 * @part: what begins with a participle in it
 * @left_out: the words of its date
 * @entity: (inout): set to whom it tells of, if that is known
 *
 * Makes a sentence of a participle.
 *
 * Returns: (transfer full) (nullable): a title, or %NULL if nobody knows of whom it tells
 */
char *
dateline_event_dup_participle_title (const DatelineEventSentence *self,
                                     const DatelineEventWords *language,
                                     const DatelineTokenRange *part,
                                     const DatelineTokenRange *left_out,
                                     guint *entity)
{
  const DatelineTokenRange whole = { self->range.start, self->range.start + 1 };
  const DatelineTokenRange subject =
    dateline_event_trim (self, dateline_event_find_part (self, &whole));
  const guint verb = get_first (part, left_out);
  const char *auxiliary = get_auxiliary (self, language, verb);
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *words = NULL;
  g_autofree char *small = NULL;
  const guint first = strcmp (auxiliary, " nació ") == 0 ? verb + 1 : verb;

  if (part->start == self->range.start || verb == self->range.start) {
    *entity = find_behind (self, language, part->end + 1);
    if (*entity == G_MAXUINT)
      return NULL;
    g_string_append (title, dateline_analysis_get_entity (self->analysis, *entity)->name);
  } else if (subject.end + 1 == part->start && subject.end - subject.start <= MAX_SUBJECT_TOKENS &&
             !dateline_event_is_one_of (self, subject.start, language->pronouns)) {
    words = dateline_event_dup_phrase (self, &subject,
                                       &(DatelineTokenRange) { subject.start, subject.start });
    g_string_append (title, words);
    g_clear_pointer (&words, g_free);
  } else {
    return NULL;
  }
  words = dateline_event_dup_phrase (self, &(DatelineTokenRange) { first, part->end }, left_out);
  if (*words == '\0')
    return NULL;
  small = g_utf8_strdown (words, (gssize) (g_utf8_next_char (words) - words));
  g_string_append_printf (title, "%s%s%s", auxiliary, small, g_utf8_next_char (words));
  return g_string_free (g_steal_pointer (&title), FALSE);
}
