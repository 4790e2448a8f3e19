/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words by which the tokenizer tells the full stops apart. */

#include "dateline-tokens-private.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *word;
  DatelineStop stop;
} Abbreviation;

#define ABBREVIATES DATELINE_STOP_ABBREVIATES
#define MAY_END DATELINE_STOP_MAY_END
#define NUMBERS DATELINE_STOP_NUMBERS

/* Sorted by bytes; written as in the text, without the stop. */
static const Abbreviation abbreviations[] = {
  { "Abs", ABBREVIATES },  { "Adm", ABBREVIATES },    { "Ala", MAY_END },
  { "Apr", NUMBERS },      { "Ariz", MAY_END },       { "Ark", MAY_END },
  { "Art", NUMBERS },      { "Assn", MAY_END },       { "Aug", NUMBERS },
  { "Ave", MAY_END },      { "Bd", NUMBERS },         { "Blvd", MAY_END },
  { "Brig", ABBREVIATES }, { "Bros", MAY_END },       { "Calif", MAY_END },
  { "Capt", ABBREVIATES }, { "Cmdr", ABBREVIATES },   { "Co", MAY_END },
  { "Col", ABBREVIATES },  { "Colo", MAY_END },       { "Conn", MAY_END },
  { "Corp", MAY_END },     { "Cpl", ABBREVIATES },    { "Dec", NUMBERS },
  { "Del", MAY_END },      { "Dept", ABBREVIATES },   { "Dez", NUMBERS },
  { "Dr", ABBREVIATES },   { "Esq", MAY_END },        { "Feb", NUMBERS },
  { "Fig", NUMBERS },      { "Fla", MAY_END },        { "Fr", ABBREVIATES },
  { "Fri", NUMBERS },      { "Ft", ABBREVIATES },     { "Ga", MAY_END },
  { "Gen", ABBREVIATES },  { "Gov", ABBREVIATES },    { "Hon", ABBREVIATES },
  { "Ill", MAY_END },      { "Inc", MAY_END },        { "Ind", MAY_END },
  { "Insp", ABBREVIATES }, { "Jan", NUMBERS },        { "Jr", MAY_END },
  { "Jul", NUMBERS },      { "Jun", NUMBERS },        { "Kan", MAY_END },
  { "Ky", MAY_END },       { "La", NUMBERS },         { "Lt", ABBREVIATES },
  { "Ltd", MAY_END },      { "M", ABBREVIATES },      { "MM", ABBREVIATES },
  { "Maj", ABBREVIATES },  { "Mar", NUMBERS },        { "Mass", MAY_END },
  { "Md", MAY_END },       { "Messrs", ABBREVIATES }, { "Mich", MAY_END },
  { "Minn", MAY_END },     { "Miss", NUMBERS },       { "Mme", ABBREVIATES },
  { "Mo", NUMBERS },       { "Mon", NUMBERS },        { "Mont", MAY_END },
  { "Mr", ABBREVIATES },   { "Mrs", ABBREVIATES },    { "Ms", ABBREVIATES },
  { "Msgr", ABBREVIATES }, { "Mt", ABBREVIATES },     { "Neb", MAY_END },
  { "Nev", MAY_END },      { "No", NUMBERS },         { "Nos", NUMBERS },
  { "Nov", NUMBERS },      { "Nr", ABBREVIATES },     { "Oct", NUMBERS },
  { "Okla", MAY_END },     { "Okt", NUMBERS },        { "Ont", MAY_END },
  { "Ore", MAY_END },      { "Pa", MAY_END },         { "Ph", ABBREVIATES },
  { "Pres", ABBREVIATES }, { "Prof", ABBREVIATES },   { "Pvt", ABBREVIATES },
  { "Rep", ABBREVIATES },  { "Reps", ABBREVIATES },   { "Rev", ABBREVIATES },
  { "Sat", NUMBERS },      { "Sen", ABBREVIATES },    { "Sens", ABBREVIATES },
  { "Sep", NUMBERS },      { "Sept", NUMBERS },       { "Sgt", ABBREVIATES },
  { "Sr", MAY_END },       { "Sra", ABBREVIATES },    { "St", ABBREVIATES },
  { "Ste", ABBREVIATES },  { "Sun", NUMBERS },        { "Supt", ABBREVIATES },
  { "Tenn", MAY_END },     { "Tex", MAY_END },        { "Thu", NUMBERS },
  { "Thur", NUMBERS },     { "Thurs", NUMBERS },      { "Tue", NUMBERS },
  { "Tues", NUMBERS },     { "Univ", ABBREVIATES },   { "Va", MAY_END },
  { "Vol", NUMBERS },      { "Vt", MAY_END },         { "Wash", MAY_END },
  { "Wed", NUMBERS },      { "Wis", MAY_END },        { "Wyo", MAY_END },
  { "abr", NUMBERS },      { "ago", NUMBERS },        { "approx", ABBREVIATES },
  { "art", NUMBERS },      { "av", NUMBERS },         { "avr", NUMBERS },
  { "bzw", ABBREVIATES },  { "c", NUMBERS },          { "ca", ABBREVIATES },
  { "cf", ABBREVIATES },   { "dept", ABBREVIATES },   { "dic", NUMBERS },
  { "déc", NUMBERS },      { "ene", NUMBERS },        { "est", NUMBERS },
  { "etc", MAY_END },      { "evtl", ABBREVIATES },   { "feb", NUMBERS },
  { "ff", MAY_END },       { "fig", NUMBERS },        { "ft", MAY_END },
  { "févr", NUMBERS },     { "ggf", ABBREVIATES },    { "inkl", ABBREVIATES },
  { "janv", NUMBERS },     { "juil", NUMBERS },       { "lb", MAY_END },
  { "lbs", MAY_END },      { "no", NUMBERS },         { "nov", NUMBERS },
  { "oct", NUMBERS },      { "p", NUMBERS },          { "pp", NUMBERS },
  { "sept", NUMBERS },     { "sq", ABBREVIATES },     { "usw", MAY_END },
  { "v", ABBREVIATES },    { "vgl", ABBREVIATES },    { "vol", NUMBERS },
  { "vs", ABBREVIATES },
};

/* Words that hardly follow a name: with a capital after a stop, they begin a
 * sentence. Sorted by bytes. */
static const char *const starters[] = {
  "A",     "According", "After",   "All",   "Although", "An",   "And",  "As",    "At",    "Before",
  "But",   "By",        "Der",     "Die",   "During",   "El",   "For",  "From",  "He",    "Her",
  "His",   "How",       "However", "I",     "If",       "In",   "Is",   "It",    "Its",   "Last",
  "Many",  "Meanwhile", "More",    "Most",  "My",       "No",   "Not",  "On",    "One",   "Other",
  "Our",   "She",       "Since",   "So",    "Some",     "Such", "That", "The",   "Their", "Then",
  "There", "These",     "They",    "This",  "Those",    "To",   "Two",  "Under", "Until", "We",
  "What",  "When",      "Where",   "Which", "While",    "Who",  "Why",  "With",  "You",
};

/* What follows a German ordinal: "16. Mai". Sorted by bytes. */
static const char *const ordinal_followers[] = {
  "April",       "August",   "Dezember", "Februar",   "Geburtstag", "Jahrestag",
  "Jahrhundert", "Januar",   "Juli",     "Juni",      "Jänner",     "Mai",
  "März",        "November", "Oktober",  "September", "Spieltag",
};

typedef struct {
  const char *word;
  gsize n_bytes;
} Key;

static int
compare_word (const void *key, const void *entry)
{
  const Key *wanted = key;
  const char *word = *(const char *const *) entry;
  const int order = strncmp (wanted->word, word, wanted->n_bytes);

  return order != 0 ? order : word[wanted->n_bytes] == '\0' ? 0 : -1;
}

static gboolean
is_in (const char *const *words, gsize n_words, const char *word, gsize n_bytes)
{
  const Key key = { word, n_bytes };

  return bsearch (&key, words, n_words, sizeof *words, compare_word) != NULL;
}

/**
 * dateline_stop_after:
 * @word: a word, not terminated
 * @n_bytes: its length
 *
 * What a full stop behind the word means.
 *
 * Returns: the meaning
 */
DatelineStop
dateline_stop_after (const char *word, gsize n_bytes)
{
  const Key key = { word, n_bytes };
  const Abbreviation *found = bsearch (&key, abbreviations, G_N_ELEMENTS (abbreviations),
                                       sizeof *abbreviations, compare_word);

  return found != NULL ? found->stop : DATELINE_STOP_ENDS;
}

/**
 * dateline_word_starts_sentence:
 * @word: a word, not terminated
 * @n_bytes: its length
 *
 * Whether the word, written so, hardly stands inside a sentence behind an
 * abbreviation.
 *
 * Returns: %TRUE if it begins a sentence there
 */
gboolean
dateline_word_starts_sentence (const char *word, gsize n_bytes)
{
  return is_in (starters, G_N_ELEMENTS (starters), word, n_bytes);
}

/**
 * dateline_word_follows_ordinal:
 * @word: a word, not terminated
 * @n_bytes: its length
 *
 * Whether the stop between a number and this word makes the number an ordinal.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_word_follows_ordinal (const char *word, gsize n_bytes)
{
  return is_in (ordinal_followers, G_N_ELEMENTS (ordinal_followers), word, n_bytes);
}
