/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the makers of a page call its parts. A name such as
 * “article__related-links” is taken apart into words; it means what its first
 * or last word means, unless it only tells how a page is laid out. */

#include "dateline-html-names-private.h"

#include <string.h>

#define MAX_WORDS 12
#define MAX_WORD_CHARS 24
#define MAX_NAME_BYTES 2000

/* A shorter word in the middle of another is an accident: “sc-bdVaAd”. So is one behind a
 * digit, of which a letter stays: “sc-f98b1ad2-0”. */
#define MIN_INNER_CHARS 4

#define MIN_HASH_CHARS 5
#define MAX_HASH_CHARS 10

/* Cuts the next word from a name: at signs, at digits, and before capitals. */
static const char *
take_word (const char *at, const char *end, gboolean can_be_short, char *word)
{
  gboolean is_inner = !can_be_short;
  gboolean is_behind_digit = FALSE;
  gsize n = 0;

  while (at < end && !g_ascii_isalpha (*at)) {
    is_inner = FALSE;
    is_behind_digit = g_ascii_isdigit (*at);
    at++;
  }
  while (at < end && g_ascii_isalpha (*at) &&
         (n == 0 || !g_ascii_isupper (*at) || !g_ascii_islower (at[-1]))) {
    if (n < MAX_WORD_CHARS - 1)
      word[n] = g_ascii_tolower (*at);
    n++;
    at++;
  }
  if (n < MIN_INNER_CHARS && (is_inner || is_behind_digit))
    n = is_inner ? 0 : MIN (n, 1);
  word[MIN (n, MAX_WORD_CHARS - 1)] = '\0';

  return at;
}

static guint
read_meaning (const guint *meanings, guint n_words)
{
  guint first = 0;
  guint last = n_words;
  gboolean has_subject = FALSE;

  for (guint i = 0; i < n_words; i++) {
    if ((meanings[i] & DATELINE_HTML_WORD_LAYOUT) != 0)
      return 0;
    if ((meanings[i] & DATELINE_HTML_WORD_CONTENT) != 0 && has_subject &&
        (i + 1 == n_words || (i + 2 == n_words && (meanings[i + 1] & 0xffff) == 0)))
      return DATELINE_HTML_NAME_BODY;
    has_subject = (meanings[i] & DATELINE_HTML_WORD_SUBJECT) != 0;
  }

  while (last > 0 && (meanings[last - 1] & DATELINE_HTML_WORD_FILLER) != 0)
    last--;
  while (first < last &&
         (meanings[first] & (DATELINE_HTML_WORD_FILLER | DATELINE_HTML_WORD_SUBJECT)) != 0)
    first++;
  if (last == 0)
    return 0;

  if ((meanings[last - 1] & DATELINE_HTML_WORD_FIRST) == 0 || last - 1 == first) {
    if ((meanings[last - 1] & 0xffff) != 0)
      return meanings[last - 1] & 0xffff;
  }

  /* “related-stories”, but not “date-range-text”. */
  return first < last && (meanings[first] & DATELINE_HTML_WORD_HEAD) == 0 ? meanings[first] & 0xffff
                                                                          : 0;
}

/* Two words behind two lines tell in which way a thing is as it is: “text--iconLinks”. */
static gsize
cut_way (const char *name, gsize n_bytes)
{
  const char *lines = g_strstr_len (name, (gssize) n_bytes, "--");
  guint n_words = 0;

  if (lines == NULL || lines == name)
    return n_bytes;
  for (const char *at = lines + 2; at < name + n_bytes;) {
    char word[MAX_WORD_CHARS];

    at = take_word (at, name + n_bytes, TRUE, word);
    n_words += *word != '\0';
  }

  return n_words > 1 ? (gsize) (lines - name) : n_bytes;
}

/* Systems put a number of the style behind a name: “ContentHeaderDek-bJGcgT”. */
static gsize
cut_hash (const char *name, gsize n_bytes)
{
  gsize start = n_bytes;
  guint n_odd = 0;

  while (start > 0 && name[start - 1] != '-' && name[start - 1] != '_')
    start--;
  for (gsize i = start; i < n_bytes; i++)
    n_odd += g_ascii_isdigit (name[i]) || (i > start && g_ascii_isupper (name[i]));
  if (start == 0 || n_odd == 0 || n_bytes - start < MIN_HASH_CHARS ||
      n_bytes - start > MAX_HASH_CHARS)
    return n_bytes;

  for (const char *at = name + start; at < name + n_bytes;) {
    char word[MAX_WORD_CHARS];

    at = take_word (at, name + n_bytes, TRUE, word);
    if (dateline_html_names_find_word (word) != 0)
      return n_bytes;
  }
  while (start > 0 && (name[start - 1] == '-' || name[start - 1] == '_'))
    start--;

  return start;
}

static guint
read_name (const char *name, gsize n_bytes)
{
  guint meanings[MAX_WORDS];
  guint n_words = 0;
  char word[MAX_WORD_CHARS];
  const gsize n_cut = cut_hash (name, n_bytes);
  const char *end = name + cut_way (name, n_cut);
  const guint meaning = dateline_html_names_find_whole (name, n_bytes);

  if (meaning != 0)
    return meaning;
  for (const char *at = name; at < end && n_words < MAX_WORDS;) {
    at = take_word (at, end, at == name || n_cut < n_bytes, word);
    /* One letter before all names of a site: “c-related-card”. */
    if (*word != '\0' && !(n_words == 0 && word[1] == '\0' && at < end))
      meanings[n_words++] = dateline_html_names_find_word (word);
  }

  return n_words > 0 ? read_meaning (meanings, n_words) : 0;
}

/**
 * dateline_html_name_read:
 * @names: the value of a `class` or `id`
 *
 * Tells what an element is by what it is called. A name that is longer than
 * anybody's is read in part.
 *
 * Returns: what the names say, or 0
 */
DatelineHtmlName
dateline_html_name_read (const char *names)
{
  guint meaning = 0;

  for (const char *at = names; *at != '\0' && at - names < MAX_NAME_BYTES;) {
    const gsize n_bytes = strcspn (at, " \t\r\n\f");

    if (n_bytes > 0)
      meaning |= read_name (at, MIN (n_bytes, MAX_NAME_BYTES));
    at += n_bytes;
    at += strspn (at, " \t\r\n\f");
  }

  /* “hidden lg:block” is hidden on small screens only. */
  if (strchr (names, ':') != NULL)
    meaning &= ~(guint) DATELINE_HTML_NAME_HIDDEN;

  return meaning;
}
