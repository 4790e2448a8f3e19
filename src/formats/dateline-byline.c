/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bylines, and the names in them. */

#include "dateline-byline.h"

#include <string.h>

#define MAX_NAME_CHARS 60
#define MAX_NAMES_BYTES 600

/* How a byline begins. */
static const char *const by[] = {
  "by ",          "by: ",     "written by ", "reported by ", "story by ", "text by ", "posted by ",
  "article by: ", "author: ", "von ",        "par ",         "por ",      "di ",      "door ",
  "نویسنده: ",    "نویسنده:", "نوشته ",      "خبرنگار: ",    "بقلم: ",    "بقلم ",    "كتب ",
  "كتبت ",        "记者：",   "记者 ",       "作者：",       "作者:",     "記者 ",    "文／",
  "文/",          "מאת ",     "מאת: ",
};

/* How what follows says that it is the day of publication. */
static const char *const published[] = {
  "posted", "published",    "first published", "erschienen",   "veröffentlicht",
  "publié", "mis en ligne", "publicado",       "تاریخ انتشار", "نُشر",
  "نشر",    "发布时间",     "发表于",          "פורסם",
};

static const char *const separators[] = {
  " and ", " und ", " et ", " y ", " & ", ";",      " | ", " • ", " · ",
  "、",    "،",     " و ",  "\n",  " - ", " with ", " – ", " — ",
};

/* What follows a comma behind names: what the author does, and for whom. */
static const char *const posts[] = { "writer",     "correspondent", "reporter",      "editor",
                                     "journalist", "contributor",   "columnist",     "staff",
                                     "producer",   "bureau",        "photographer",  "writers",
                                     "reporters",  "editors",       "correspondents" };

/* The same right behind a name: “Ana Lee envoyée spéciale à Lyon”. */
static const char *const posts_behind[] = { " envoyé",     " corresp",      " journaliste",
                                            " enviado",    " enviada",      " redakteur",
                                            " reporterin", " korrespondent" };

/* What stands in a date before its first number. */
static const char *const weekdays[] = {
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  "mon",    "tue",     "wed",       "thu",      "fri",    "sat",      "sun",
};
static const char *const date_words[] = {
  "january",   "february", "march",     "april",    "may",  "june", "july", "august",
  "september", "october",  "november",  "december", "jan",  "feb",  "mar",  "apr",
  "jun",       "jul",      "aug",       "sep",      "sept", "oct",  "nov",  "dec",
  "on",        "updated",  "published", "posted",   "le",   "el",   "am",
};
static const char *const papers[] = { "news",    "press",     "times",    "daily",    "post",
                                      "herald",  "tribune",   "journal",  "gazette",  "wire",
                                      "reuters", "magazine",  "weekly",   "media",    "agency",
                                      "courier", "chronicle", "observer", "guardian", "service",
                                      "today",   "sports" };

static gboolean
is_listed (const char *word, const char *const *words, gsize n_words)
{
  for (gsize i = 0; i < n_words; i++) {
    if (g_ascii_strcasecmp (word, words[i]) == 0)
      return TRUE;
  }

  return FALSE;
}

static gboolean
ends_in (const char *text, const char *const *words, gsize n_words)
{
  const char *last = strrchr (text, ' ');

  return is_listed (last != NULL ? last + 1 : text, words, n_words);
}

/* "Laketown Daily", "AFP". */
static gboolean
is_paper (const char *text)
{
  const gsize n_capitals = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  return ends_in (text, papers, G_N_ELEMENTS (papers)) ||
         (n_capitals > 1 && text[n_capitals] == '\0');
}

/* “elmundo.es” is a paper. */
static gboolean
is_domain (const char *name)
{
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot > name && g_ascii_isalpha (dot[-1]) && strchr (name, ' ') == NULL &&
         strlen (dot) > 2 && strspn (dot + 1, "abcdefghijklmnopqrstuvwxyz") == strlen (dot + 1);
}

/* “Special to the Herald”, where a name may stand. */
static gboolean
is_for_whom (const char *name)
{
  return g_ascii_strncasecmp (name, "special ", 8) == 0 ||
         g_ascii_strncasecmp (name, "for ", 4) == 0;
}

static gboolean
is_name (const char *name)
{
  guint n_chars = 0;
  guint n_words = 1;

  if (strstr (name, "://") != NULL || strpbrk (name, "@+=<>{}") != NULL || *name == '\0' ||
      is_domain (name) || is_for_whom (name))
    return FALSE;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at), n_chars++) {
    if (g_unichar_isdigit (g_utf8_get_char (at)))
      return FALSE;
    n_words += *at == ' ';
  }

  return n_chars >= 2 && n_chars <= MAX_NAME_CHARS && n_words <= 6;
}

/* “Doe, Jane” is one name, “Jane Doe, John Roe” are two. */
static gboolean
is_list (const char *text)
{
  const char *comma = strchr (text, ',');
  const char *space = strchr (text, ' ');

  return comma != NULL && (strchr (comma + 1, ',') != NULL || (space != NULL && space < comma));
}

/**
 * dateline_byline_skip_by:
 * @text: what may be a byline
 *
 * Finds the names in a byline.
 *
 * Returns: (nullable): the text behind “By”, or %NULL if it begins otherwise
 */
const char *
dateline_byline_skip_by (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (by); i++) {
    const gsize length = strlen (by[i]);

    if (g_ascii_strncasecmp (text, by[i], length) == 0)
      return text + length;
  }

  return NULL;
}

/**
 * dateline_byline_skip_published:
 * @text: what may say when something was published
 *
 * Finds the date in a line that says so.
 *
 * Returns: (nullable): the text behind “Published”, or %NULL if it begins otherwise
 */
const char *
dateline_byline_skip_published (const char *text)
{
  for (gsize i = 0; i < G_N_ELEMENTS (published); i++) {
    const gsize length = strlen (published[i]);

    if (g_ascii_strncasecmp (text, published[i], length) == 0 && !g_ascii_isalpha (text[length]))
      return text + length + strspn (text + length, ": ");
  }

  return NULL;
}

/* Takes away what is neither a letter nor a full stop at the end. */
static gboolean
cut_signs (GString *text)
{
  gboolean has_comma = FALSE;

  while (text->len > 0) {
    const char *last = g_utf8_find_prev_char (text->str, text->str + text->len);

    if (g_unichar_isalpha (g_utf8_get_char (last)) || *last == '.')
      break;
    has_comma = has_comma || *last == ',';
    g_string_truncate (text, (gsize) (last - text->str));
  }

  return has_comma;
}

/* Takes away a date that names end with: “Ana Lee on Tuesday, June 29, 2014”. A comma stands
 * behind a day of the week, or behind a name: “Theresa May, 4 June”. */
static void
cut_date (GString *text)
{
  const gsize n_names = strcspn (text->str, "0123456789");

  if (n_names == text->len)
    return;
  g_string_truncate (text, n_names);

  for (gboolean is_date = TRUE; is_date;) {
    const gboolean has_comma = cut_signs (text);
    const char *space = strrchr (text->str, ' ');
    g_autofree char *word =
      space != NULL ? g_strndup (space + 1, strcspn (space + 1, ".")) : g_strdup ("");

    is_date = is_listed (word, weekdays, G_N_ELEMENTS (weekdays)) ||
              (!has_comma && is_listed (word, date_words, G_N_ELEMENTS (date_words)));
    if (is_date)
      g_string_truncate (text, (gsize) (space - text->str));
  }
}

/* “Ana Lee, Town Correspondent”: one word behind a comma belongs to the post. */
static gsize
find_end_of_name (const char *text, gsize post)
{
  const char *comma = g_strrstr_len (text, (gssize) post, ", ");
  const char *word = comma != NULL ? comma + strlen (", ") : NULL;

  return word != NULL && memchr (word, ' ', (gsize) (text + post - word)) == NULL
         ? (gsize) (comma - text)
         : post;
}

static void
cut_post (GString *text)
{
  char *bracket = strstr (text->str, " (");

  if (bracket != NULL && g_str_has_suffix (text->str, ")"))
    g_string_truncate (text, (gsize) (bracket - text->str));
  for (gsize i = 0; i < G_N_ELEMENTS (posts_behind); i++) {
    const gsize length = strlen (posts_behind[i]);

    for (gsize at = 1; at + length <= text->len; at++) {
      if (g_ascii_strncasecmp (text->str + at, posts_behind[i], length) == 0)
        g_string_truncate (text, find_end_of_name (text->str, at));
    }
  }
}

/* The parts of a byline: names, and what may stand behind them. */
static GStrv
split (const char *names)
{
  const char *behind = dateline_byline_skip_by (names);
  g_autoptr (GString) text = g_string_new (behind != NULL ? behind : names);
  GStrv parts;

  cut_date (text);
  cut_post (text);

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    g_string_replace (text, separators[i], "\t", 0);
  if (is_list (text->str))
    g_string_replace (text, ",", "\t", 0);

  parts = g_strsplit (text->str, "\t", -1);
  for (gsize i = 0; parts[i] != NULL; i++) {
    g_strdelimit (parts[i], "|", ' ');
    g_strstrip (parts[i]);
  }

  return parts;
}

/**
 * dateline_byline_offer:
 * @builder: an article
 * @names: one or more names, possibly behind “By”
 * @origin: where they were found
 *
 * Offers the names as authors. What they do, and for whom, stands behind a comma and
 * names nobody: “Ana Lee, Staff Writer”.
 *
 * Returns: %TRUE if one was taken
 */
gboolean
dateline_byline_offer (DatelineArticleBuilder *builder, const char *names, const char *origin)
{
  g_auto (GStrv) parts = NULL;
  gboolean is_taken = FALSE;

  if (strlen (names) > MAX_NAMES_BYTES)
    return FALSE;

  parts = split (names);
  for (gsize i = 0; parts[i] != NULL; i++) {
    if (is_taken && (ends_in (parts[i], posts, G_N_ELEMENTS (posts)) ||
                     (parts[i + 1] == NULL && is_paper (parts[i]))))
      continue;
    /* “Ana Lee, de Vigo”: where from. */
    if (is_taken && g_unichar_islower (g_utf8_get_char (parts[i])))
      continue;
    if (is_name (parts[i]) &&
        dateline_article_builder_offer (builder, DATELINE_ARTICLE_AUTHORS, parts[i], origin))
      is_taken = TRUE;
  }

  return is_taken;
}

/**
 * dateline_byline_has_post:
 * @text: what may be a byline
 *
 * Whether a line without “By” is one: “Ana Lee, Local Democracy Reporter”.
 *
 * Returns: %TRUE if what stands behind its only comma is what an author does
 */
gboolean
dateline_byline_has_post (const char *text)
{
  const char *comma = strchr (text, ',');
  g_autofree char *name = comma != NULL ? g_strndup (text, comma - text) : NULL;

  return name != NULL && strchr (name, ' ') != NULL && is_name (name) && is_name (comma + 1) &&
         strchr (comma + 1, ',') == NULL && ends_in (comma, posts, G_N_ELEMENTS (posts));
}

/**
 * dateline_byline_dup_paper:
 * @names: one or more names, possibly behind “By”
 *
 * Finds out for whom the authors write: “Ana Lee, Laketown Daily”.
 *
 * Returns: (transfer full) (nullable): the name of a paper or an agency
 */
char *
dateline_byline_dup_paper (const char *names)
{
  g_auto (GStrv) parts = split (names);
  const guint n_parts = g_strv_length (parts);

  return n_parts > 1 && is_paper (parts[n_parts - 1]) ? g_strdup (parts[n_parts - 1]) : NULL;
}
