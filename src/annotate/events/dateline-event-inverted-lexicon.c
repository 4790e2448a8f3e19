/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands behind the verb of a German clause that a date begins, and before it in a title:
 * "Am 5. Mai eröffnete der Rat von Celle und die Bahn …". */

#include "dateline-event-private.h"

#include <string.h>

/* "der erst 43 Jahre alte" */
#define MAX_SMALL 5
#define DETERMINERS                                                                                \
  " der die das den dem des ein eine einen einem einer eines kein keine keiner sein seine seinen " \
  "ihr ihre ihren dieser diese dieses jeder jede jedes mehrere viele einige alle beide zwei drei " \
  "vier fünf sechs sieben acht neun zehn elf zwölf rund etwa fast mehr über "
#define PREPOSITIONS                                                                               \
  " in im an am auf bei beim nach vor von vom zu zum zur mit ohne für gegen durch aus unter über " \
  "zwischen während wegen trotz um "
#define PRONOUNS " es er sie man wir ich "
/* What is done without an article: "meldete die Bank Insolvenz an". */
#define BARE_OBJECTS                                                                               \
  " insolvenz konkurs klage anklage anzeige strafanzeige berufung revision beschwerde einspruch "  \
  "widerspruch kritik protest gespräche verhandlungen ermittlungen konsequenzen maßnahmen "        \
  "vorwürfe fehler stellung bilanz alarm feuer zuflucht asyl schulden geld gewinn verlust "
/* Words that end so are of somebody of whom something is said with "für" or "von". */
static const char *const houses[] = {
  "minister",     "ministerin",    "ministerium",     "amt",         "ausschuss",
  "institut",     "behörde",       "agentur",         "zentrum",     "kommission",
  "gesellschaft", "verband",       "verein",          "beauftragte", "kommissar",
  "rat",          "bürgermeister", "bürgermeisterin", "präsident",   "präsidentin",
  "chef",         "chefin",        "könig",           "königin",     "bischof",
};
/* They end so, too. */
#define NO_HOUSES " samt vorrat verrat hausrat heirat unrat apparat quadrat inserat karat pirat "

static gboolean
is (const DatelineEventSentence *self, guint token, guint end, const char *words)
{
  return token < end && dateline_event_is_one_of (self, token, words);
}

static gboolean
has (const DatelineEventSentence *self, guint token, guint end, guint flags)
{
  return token < end && dateline_event_sentence_has_flag (self, token, flags);
}

static gboolean
is_large (const DatelineEventSentence *self, guint token, guint end)
{
  return has (self, token, end, DATELINE_TOKEN_CAPITALIZED);
}

static gboolean
is_small (const DatelineEventSentence *self, guint token, guint end)
{
  return has (self, token, end, DATELINE_TOKEN_LETTER | DATELINE_TOKEN_DIGIT) &&
         !is_large (self, token, end);
}

static gboolean
ends_as_house (const DatelineEventSentence *self, guint token)
{
  const DatelineToken *at = dateline_analysis_get_token (self->analysis, self->block, token);
  const char *text = self->analysis->texts[self->block].text;
  g_autofree char *word =
    g_utf8_strdown (text + at->start_byte, (gssize) (at->end_byte - at->start_byte));

  if (dateline_event_is_one_of (self, token, NO_HOUSES))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (houses); i++) {
    if (g_str_has_suffix (word, houses[i]))
      return TRUE;
  }
  return FALSE;
}

/* Behind the nouns that begin here. A name ends them: "entließ Donald Trump Minister". */
static guint
pass_nouns (const DatelineEventSentence *self, guint at, guint end)
{
  const guint first = at;

  while (is_large (self, at, end)) {
    const DatelineFoundMention *mention = dateline_event_sentence_find_mention (self, at);

    if (at > first && dateline_event_is_one_of (self, at, BARE_OBJECTS))
      return at;
    if (mention != NULL)
      return MIN (mention->last_token + 1, end);
    at++;
  }
  return at;
}

/* Small words and then nouns, "43 Jahre alte Maler": returns the token behind, @at if there are
 * none. */
static guint
measure_nouns (const DatelineEventSentence *self, guint at, guint end)
{
  guint next = at;
  gboolean has_number = FALSE;

  while (next < at + MAX_SMALL && is_small (self, next, end)) {
    has_number = has_number || has (self, next, end, DATELINE_TOKEN_DIGIT);
    next++;
  }
  if (!is_large (self, next, end))
    return at;
  next = pass_nouns (self, next, end);
  if (has_number && is_small (self, next, end) && is_large (self, next + 1, end) &&
      !is (self, next, end, DETERMINERS PREPOSITIONS)) {
    next = pass_nouns (self, next + 1, end);
  }
  return next;
}

/* "„Elbe“", behind "die Fähre". */
static guint
pass_quoted (const DatelineEventSentence *self, guint at, guint end)
{
  if (!has (self, at, end, DATELINE_TOKEN_QUOTE))
    return at;
  for (guint i = at + 1; i < MIN (end, at + MAX_SMALL + 2); i++) {
    if (has (self, i, end, DATELINE_TOKEN_QUOTE))
      return i + 1;
  }
  return at;
}

/* What says more about the nouns before a token: "der Bank", "von Celle", "und die Bahn". */
static guint
measure_more (const DatelineEventSentence *self, guint at, guint end)
{
  const gboolean is_name = dateline_event_sentence_find_mention (self, at - 1) != NULL;
  const DatelineFoundMention *mention =
    at + 1 < end ? dateline_event_sentence_find_mention (self, at + 1) : NULL;

  if (is (self, at, end, " und sowie ") &&
      (is (self, at + 1, end, DETERMINERS) || is_large (self, at + 1, end)))
    return measure_nouns (self, at + 1, end) > at + 1 ? measure_nouns (self, at + 1, end) : at;
  if (!is_name && is (self, at, end, " der des eines ") && measure_nouns (self, at, end) > at)
    return measure_nouns (self, at, end);
  if ((is (self, at, end, " von aus ") && mention != NULL && mention->first_token == at + 1 &&
       mention->name_kind == DATELINE_NAME_PLACE) ||
      (is (self, at, end, " für von ") && is_large (self, at + 1, end) &&
       ends_as_house (self, at - 1)))
    return measure_nouns (self, at + 1, end);
  return at;
}

/**
 * dateline_event_find_inverted:
 * @self: a German sentence
 * @part: a clause in it that a date begins
 * @verb: the token behind the date
 * @moved: (out): what stands before the verb in a title; nothing where that stays as it is
 *
 * Finds the subject, or what else may stand before the verb: German has one thing there.
 *
 * Returns: %FALSE if that cannot be told, and the title needs the date to be right
 */
gboolean
dateline_event_find_inverted (const DatelineEventSentence *self,
                              const DatelineTokenRange *part,
                              guint verb,
                              DatelineTokenRange *moved)
{
  const guint end = part->end;
  guint at = verb + 1;
  guint next;

  *moved = (DatelineTokenRange) { at, at };
  if (!is_small (self, verb, end))
    return TRUE;
  if (is (self, at, end, " sich "))
    at++;
  if (is (self, at, end, " auch noch dann nun zudem erneut bereits sogar ") &&
      (is (self, at + 1, end, DETERMINERS) || is_large (self, at + 1, end)))
    at++;
  *moved = (DatelineTokenRange) { at, at };
  if (is (self, at, end, PRONOUNS)) {
    moved->end = at + 1;
    return TRUE;
  }
  /* "Starb gestern der Maler": the day stands before the verb. */
  if (is_small (self, at, end) && !is (self, at, end, DETERMINERS PREPOSITIONS) &&
      is (self, at + 1, end, DETERMINERS)) {
    moved->end = at + 1;
    return TRUE;
  }
  if (is (self, at, end, PREPOSITIONS) && !is (self, at, end, DETERMINERS)) {
    next = measure_nouns (self, at + 1, end);
    /* "Nach dem Streit der Bau" or "der Länder". */
    if (next == at + 1 || is (self, next, end, " der "))
      return FALSE;
  } else {
    next = measure_nouns (self, at, end);
    if (next == at)
      return at >= end;
  }
  moved->end = pass_quoted (self, next, end);
  while ((next = measure_more (self, moved->end, end)) > moved->end)
    moved->end = pass_quoted (self, next, end);
  return TRUE;
}
