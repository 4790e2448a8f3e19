/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which kind a name is of that is known, or that is another's name in the text: firms, seats of
 * government, newspapers, days, storms, and surnames. */

#include "dateline-name-kinds-private.h"

#include "annotate/names/dateline-known-firms.h"
#include "annotate/names/dateline-name-tails.h"

/* Where a word is the name of a person. */
#define AS_PERSON                                                                                  \
  (DATELINE_NAME_SEEN_AFTER_FORENAME | DATELINE_NAME_SEEN_BEFORE_SURNAME |                         \
   DATELINE_NAME_SEEN_AFTER_TITLE)

/* Where governments are, of which the news tell as if they acted: "Hanoi hopes". */
static const char *const seats[] = {
  "washington", "london",     "paris",     "berlin",      "vienna",    "madrid",     "rome",
  "athens",     "lisbon",     "prague",    "warsaw",      "moscow",    "sofia",      "tehran",
  "beijing",    "tokyo",      "seoul",     "delhi",       "ankara",    "baghdad",    "cairo",
  "canberra",   "ottawa",     "hanoi",     "manila",      "jakarta",   "bangkok",    "riyadh",
  "doha",       "damascus",   "beirut",    "kabul",       "islamabad", "dhaka",      "kathmandu",
  "colombo",    "taipei",     "pyongyang", "ulaanbaatar", "tashkent",  "baku",       "yerevan",
  "tbilisi",    "kyiv",       "kiev",      "minsk",       "vilnius",   "riga",       "tallinn",
  "helsinki",   "stockholm",  "oslo",      "copenhagen",  "reykjavik", "dublin",     "brussels",
  "bern",       "budapest",   "bucharest", "belgrade",    "zagreb",    "sarajevo",   "skopje",
  "tirana",     "pristina",   "nicosia",   "tripoli",     "tunis",     "algiers",    "rabat",
  "khartoum",   "mogadishu",  "nairobi",   "kampala",     "kigali",    "kinshasa",   "luanda",
  "lusaka",     "harare",     "pretoria",  "abuja",       "accra",     "dakar",      "bamako",
  "niamey",     "bogota",     "caracas",   "quito",       "lima",      "montevideo", "brasilia",
  "havana",     "wellington",
};

static const char *const heads_of_storms[] = { "hurricane", "typhoon", "cyclone", "storm" };

/* "Daily Observer": what comes out each day is no event and no person. */
static gboolean
mend_newspaper (DatelineNameMender *self, const DatelineNameRange *name)
{
  static const char *const days[] = { "daily", "sunday", "evening", "morning", "weekly" };
  static const char *const papers[] = {
    "observer", "mail",  "star",   "news",      "express",  "mirror",  "telegraph", "times",
    "herald",   "post",  "echo",   "chronicle", "standard", "gazette", "tribune",   "nation",
    "record",   "beast", "caller", "dispatch",  "journal",  "trust",   "monitor",   "graphic",
  };

  if (name->last != name->first + 1 ||
      (dateline_name_mender_get_word (self, name->last)->flags & DATELINE_NAME_WORD_CAPITALIZED) ==
        0 ||
      !dateline_name_word_is_one_of (dateline_name_mender_get_word (self, name->first), days,
                                     G_N_ELEMENTS (days)) ||
      !dateline_name_word_is_one_of (dateline_name_mender_get_word (self, name->last), papers,
                                     G_N_ELEMENTS (papers)))
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_ORGANIZATION);
  return TRUE;
}

/* "Waitangi Day", but not Tony Day. */
static gboolean
mend_day (DatelineNameMender *self, const DatelineNameRange *name)
{
  if (name->first == name->last || name->first == 0 ||
      !dateline_name_word_is (dateline_name_mender_get_word (self, name->last), "day") ||
      (dateline_name_mender_get_kind (self, name) == DATELINE_NAME_PERSON &&
       !dateline_name_word_is (dateline_name_mender_get_word (self, name->first - 1), "on")))
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_EVENT);
  return TRUE;
}

/* What has the surname of a person of the text, and is nothing else that is known. */
static gboolean
mend_surname (DatelineNameMender *self, const DatelineNameRange *name)
{
  const guint others = DATELINE_NAME_LIST_COUNTRY | DATELINE_NAME_LIST_CITY |
                       DATELINE_NAME_LIST_REGION | DATELINE_NAME_LIST_ORGANIZATION |
                       DATELINE_NAME_LIST_PEOPLE;
  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);
  const DatelineNameWord *word = dateline_name_mender_get_word (self, name->first);

  if (name->first < name->last ||
      (kind != DATELINE_NAME_ORGANIZATION && kind != DATELINE_NAME_PLACE) ||
      (word->lists & others) != 0 || dateline_known_firms_have (name->hash) ||
      !g_hash_table_contains (self->surnames, GUINT_TO_POINTER (word->small)) ||
      (word->seen & (DATELINE_NAME_SEEN_BESIDE_ORGANIZATION_HEAD | DATELINE_NAME_SEEN_AFTER_THE |
                     DATELINE_NAME_SEEN_BESIDE_PLACE_HEAD)) != 0 ||
      (kind == DATELINE_NAME_PLACE && (word->seen & DATELINE_NAME_SEEN_AFTER_PREPOSITION) != 0))
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_PERSON);
  return TRUE;
}

/**
 * dateline_name_mender_collect_storms:
 * @words: (element-type DatelineNameWord): the words of a text
 *
 * Looks for the names behind "Hurricane": each is a storm, wherever the text tells of it.
 *
 * Returns: (transfer full): a set of the hashes of words in small letters
 */
GHashTable *
dateline_name_mender_collect_storms (const GArray *words)
{
  GHashTable *storms = g_hash_table_new (NULL, NULL);

  for (guint i = 1; i < words->len; i++) {
    const DatelineNameWord *word = &g_array_index (words, DatelineNameWord, i);

    if ((word->flags & (DATELINE_NAME_WORD_CAPITALIZED | DATELINE_NAME_WORD_SENTENCE_START)) ==
          DATELINE_NAME_WORD_CAPITALIZED &&
        (word[-1].flags & DATELINE_NAME_WORD_CAPITALIZED) != 0 &&
        dateline_name_word_is_one_of (&word[-1], heads_of_storms, G_N_ELEMENTS (heads_of_storms)))
      g_hash_table_add (storms, GUINT_TO_POINTER (word->small));
  }
  return storms;
}

static gboolean
mend_storm (DatelineNameMender *self, const DatelineNameRange *name)
{
  const DatelineNameWord *word = dateline_name_mender_get_word (self, name->first);

  /* "Hurricane Rita", but not the designer Storm Thorgerson. */
  if (name->last == name->first + 1) {
    if (!dateline_name_word_is_one_of (word, heads_of_storms, G_N_ELEMENTS (heads_of_storms)) ||
        (dateline_name_mender_get_kind (self, name) == DATELINE_NAME_PERSON &&
         dateline_name_word_is (word, "storm")))
      return FALSE;
  } else if (name->first < name->last ||
             !g_hash_table_contains (self->storms, GUINT_TO_POINTER (word->small)) ||
             (word->seen & AS_PERSON) != 0 ||
             g_hash_table_contains (self->surnames, GUINT_TO_POINTER (word->small))) {
    return FALSE;
  }
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_EVENT);
  return TRUE;
}

/* Those of a faith or a people, and feasts, which are nobody and no place. */
static gboolean
mend_kin (DatelineNameMender *self, const DatelineNameRange *name)
{
  static const char *const peoples[] = {
    "sunni",    "sunnis",    "shia",      "shias",      "shiite",       "shiites",   "shi'ite",
    "shi'ites", "alawites",  "yazidis",   "druze",      "kurds",        "arabs",     "jews",
    "muslims",  "hindus",    "sikhs",     "buddhists",  "christians",   "catholics", "protestants",
    "mormons",  "anglicans", "lutherans", "methodists", "evangelicals", "tutsis",    "hutus",
    "uyghurs",  "uighurs",   "rohingya",  "pashtuns",   "hazaras",      "tamils",    "zulus",
  };
  static const char *const feasts[] = {
    "ramadan",   "easter", "christmas", "diwali", "hanukkah", "passover", "thanksgiving",
    "halloween", "nowruz", "pentecost", "eid",    "purim",    "ashura",   "carnival",
  };
  const DatelineNameWord *word = dateline_name_mender_get_word (self, name->first);
  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);
  const gboolean is_people = dateline_name_word_is_one_of (word, peoples, G_N_ELEMENTS (peoples));

  if (name->first < name->last || (word->seen & AS_PERSON) != 0 ||
      (kind != DATELINE_NAME_PERSON && kind != DATELINE_NAME_ORGANIZATION &&
       kind != DATELINE_NAME_PLACE) ||
      !(is_people || dateline_name_word_is_one_of (word, feasts, G_N_ELEMENTS (feasts))) ||
      g_hash_table_contains (self->surnames, GUINT_TO_POINTER (word->small)))
    return FALSE;
  dateline_name_mender_set_kind (self, name,
                                 is_people ? DATELINE_NAME_PEOPLE : DATELINE_NAME_EVENT);
  return TRUE;
}

/* "The Falcon 9 rocket", and the “Wilt” novels: what is made or written. */
static gboolean
mend_made (DatelineNameMender *self, const DatelineNameRange *name)
{
  static const char *const vessels[] = {
    "rocket",    "spacecraft", "capsule",   "satellite", "missile", "spaceship",
    "telescope", "probe",      "submarine", "frigate",   "trawler", "warship",
  };
  static const char *const works[] = {
    "series", "trilogy", "saga", "novel", "novels", "film", "films", "books", "sitcom", "podcast",
  };
  static const char *const ends[] = { "”", "\"", "’", "»" };
  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);
  const DatelineNameWord *first = dateline_name_mender_get_word (self, name->first);
  const DatelineNameWord *next;
  gboolean is_made;

  if (name->last + 2 >= self->words->len || kind == DATELINE_NAME_ORGANIZATION ||
      kind == DATELINE_NAME_PEOPLE || (first->seen & AS_PERSON) != 0 ||
      (kind == DATELINE_NAME_PERSON && name->first < name->last) ||
      g_hash_table_contains (self->surnames, GUINT_TO_POINTER (first->small)))
    return FALSE;
  next = first + (name->last - name->first) + 1;
  if (dateline_name_word_is_one_of (next, ends, G_N_ELEMENTS (ends)))
    is_made = dateline_name_word_is_one_of (next + 1, works, G_N_ELEMENTS (works));
  else
    is_made = kind != DATELINE_NAME_PLACE &&
              dateline_name_word_is_one_of (next, vessels, G_N_ELEMENTS (vessels));
  if (!is_made)
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_OTHER);
  return TRUE;
}

/* "The Hill Fire", but not "Cal Fire" that fights it. */
static gboolean
mend_fire (DatelineNameMender *self, const DatelineNameRange *name)
{
  static const char *const leads[] = { "the", "so-called", "deadly", "massive", "'s", "’s" };

  if (name->first == 0 || name->last != name->first + 1 ||
      !dateline_name_word_is (dateline_name_mender_get_word (self, name->last), "fire") ||
      (dateline_name_mender_get_word (self, name->last)->flags & DATELINE_NAME_WORD_CAPITALIZED) ==
        0 ||
      !dateline_name_word_is_one_of (dateline_name_mender_get_word (self, name->first - 1), leads,
                                     G_N_ELEMENTS (leads)))
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_EVENT);
  return TRUE;
}

/* "U.S. Geological Survey": who measures, and no place or event. */
static gboolean
mend_survey (DatelineNameMender *self, const DatelineNameRange *name)
{
  if (name->first == name->last ||
      !dateline_name_word_is (dateline_name_mender_get_word (self, name->last), "survey") ||
      !dateline_name_word_is (dateline_name_mender_get_word (self, name->last - 1), "geological"))
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_ORGANIZATION);
  return TRUE;
}

/* "Goldman Sachs", but not the surname of somebody in the text. */
static gboolean
mend_known (DatelineNameMender *self, const DatelineNameRange *name)
{
  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);
  const DatelineNameWord *first = dateline_name_mender_get_word (self, name->first);

  if ((kind != DATELINE_NAME_PERSON && kind != DATELINE_NAME_PLACE &&
       kind != DATELINE_NAME_EVENT) ||
      !dateline_known_firms_have (name->hash) || (first->seen & AS_PERSON) != 0 ||
      g_hash_table_contains (self->surnames, GUINT_TO_POINTER (first->small)))
    return FALSE;
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_ORGANIZATION);
  return TRUE;
}

/* A state or a seat of government that is taken for a person, and that nothing here calls
 * one: "Israel"; and streets and parks: "Downing Street". */
static gboolean
mend_place (DatelineNameMender *self, const DatelineNameRange *name)
{
  const DatelineNameWord *word = dateline_name_mender_get_word (self, name->first);

  const DatelineNameKind kind = dateline_name_mender_get_kind (self, name);

  if (kind != DATELINE_NAME_PERSON && (kind != DATELINE_NAME_PEOPLE || name->first == name->last))
    return FALSE;
  if (name->first < name->last) {
    if ((dateline_name_tail_find (dateline_name_mender_get_word (self, name->last)->small) &
         (kind == DATELINE_NAME_PEOPLE ? DATELINE_NAME_TAIL_PLACE : DATELINE_NAME_TAIL_STREET)) ==
        0)
      return FALSE;
  } else if ((word->seen & AS_PERSON) != 0 ||
             g_hash_table_contains (self->surnames, GUINT_TO_POINTER (word->small)) ||
             ((word->lists & DATELINE_NAME_LIST_COUNTRY) == 0 &&
              !dateline_name_word_is_one_of (word, seats, G_N_ELEMENTS (seats)))) {
    return FALSE;
  }
  dateline_name_mender_set_kind (self, name, DATELINE_NAME_PLACE);
  return TRUE;
}

/**
 * dateline_name_mender_mend_known:
 * @self: what is mended
 * @name: a name
 *
 * Mends the kind of a name that is known.
 *
 * Returns: whether it did
 */
gboolean
dateline_name_mender_mend_known (DatelineNameMender *self, const DatelineNameRange *name)
{
  return mend_fire (self, name) || mend_survey (self, name) || mend_storm (self, name) ||
         mend_newspaper (self, name) || mend_day (self, name) || mend_kin (self, name) ||
         mend_made (self, name) || mend_known (self, name) || mend_place (self, name) ||
         mend_surname (self, name);
}
