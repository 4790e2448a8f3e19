/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * DatelineNameList:
 * @DATELINE_NAME_LIST_FORENAME: given names
 * @DATELINE_NAME_LIST_SURNAME: family names
 * @DATELINE_NAME_LIST_CITY: towns and cities
 * @DATELINE_NAME_LIST_COUNTRY: states
 * @DATELINE_NAME_LIST_REGION: parts of states, seas, continents
 * @DATELINE_NAME_LIST_PEOPLE: peoples and what belongs to a state ("Iranian")
 * @DATELINE_NAME_LIST_ORGANIZATION: organizations
 * @DATELINE_NAME_LIST_TITLE: words before a person ("Mr.", "president")
 * @DATELINE_NAME_LIST_SPEECH: speech verbs
 * @DATELINE_NAME_LIST_ORGANIZATION_HEAD: words such as "ministry"
 * @DATELINE_NAME_LIST_PLACE_HEAD: words such as "river"
 * @DATELINE_NAME_LIST_EVENT_HEAD: words such as "summit"
 * @DATELINE_NAME_LIST_PREPOSITION: words before a place ("in", "near")
 * @DATELINE_NAME_LIST_CONNECTOR: small words inside names ("of", "van")
 * @DATELINE_NAME_LIST_DATE: months and weekdays
 * @DATELINE_NAME_LIST_ROLE: what a person is ("singer", "coach")
 *
 * The lists that a phrase can be on, as bits. Those up to organizations hold
 * names, which are matched at their longest; the others hold single words.
 */
typedef enum {
  DATELINE_NAME_LIST_FORENAME = 1 << 0,
  DATELINE_NAME_LIST_SURNAME = 1 << 1,
  DATELINE_NAME_LIST_CITY = 1 << 2,
  DATELINE_NAME_LIST_COUNTRY = 1 << 3,
  DATELINE_NAME_LIST_REGION = 1 << 4,
  DATELINE_NAME_LIST_PEOPLE = 1 << 5,
  DATELINE_NAME_LIST_ORGANIZATION = 1 << 6,
  DATELINE_NAME_LIST_TITLE = 1 << 7,
  DATELINE_NAME_LIST_SPEECH = 1 << 8,
  DATELINE_NAME_LIST_ORGANIZATION_HEAD = 1 << 9,
  DATELINE_NAME_LIST_PLACE_HEAD = 1 << 10,
  DATELINE_NAME_LIST_EVENT_HEAD = 1 << 11,
  DATELINE_NAME_LIST_PREPOSITION = 1 << 12,
  DATELINE_NAME_LIST_CONNECTOR = 1 << 13,
  DATELINE_NAME_LIST_DATE = 1 << 14,
  DATELINE_NAME_LIST_ROLE = 1 << 15,
} DatelineNameList;

#define DATELINE_N_NAME_LISTS 7
#define DATELINE_NAME_LIST_NAMES ((1 << DATELINE_N_NAME_LISTS) - 1)

/* The class of a word in partitions of 1,000, 256 and 64, and in the top bits of
 * the last how it is mostly written. Zero where it is not known. */
typedef struct {
  guint16 fine;
  guint8 middle;
  guint8 coarse;
} DatelineWordClasses;

#define DATELINE_WORD_CLASSES_COARSE 0x3f
#define DATELINE_WORD_CLASSES_MOSTLY_SMALL 0x40
#define DATELINE_WORD_CLASSES_MOSTLY_CAPITAL 0x80

/**
 * DatelineNameLists:
 * @phrases: (array length=n_phrases): hashes of phrases, little-endian, rising
 * @phrase_lists: (array length=n_phrases): the #DatelineNameList bits of each
 * @n_phrases: how many there are
 * @words: (array length=n_words): hashes of words, little-endian, rising
 * @word_classes: (array length=n_words): the classes of each, little-endian
 * @n_words: how many there are
 *
 * What is known of words and phrases before a text is read. It owns nothing.
 */
typedef struct {
  const guint32 *phrases;
  const guint16 *phrase_lists;
  guint n_phrases;
  const guint32 *words;
  const DatelineWordClasses *word_classes;
  guint n_words;
} DatelineNameLists;

guint32             dateline_name_hash              (const char              *text,
                                                     gsize                    n_bytes);
guint32             dateline_name_hash_join         (guint32                  phrase,
                                                     guint32                  word);
DatelineNameList    dateline_name_lists_find_phrase (const DatelineNameLists *self,
                                                     guint32                  hash);
DatelineWordClasses dateline_name_lists_find_word   (const DatelineNameLists *self,
                                                     guint32                  hash);

G_END_DECLS
