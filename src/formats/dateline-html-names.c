/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the makers of a page call its parts. A name such as
 * “article__related-links” is taken apart into words; it means what its first
 * or last word means, unless it only tells how a page is laid out. */

#include "dateline-html-names.h"

#include <stdlib.h>
#include <string.h>

#define MAX_WORDS 12
#define MAX_WORD_CHARS 24
#define MAX_NAME_BYTES 2000

/* A shorter word in the middle of another is an accident: “sc-bdVaAd”. */
#define MIN_INNER_CHARS 4

#define MIN_HASH_CHARS 5
#define MAX_HASH_CHARS 10

/* How a word counts in a name. */
enum {
  HEAD = 1 << 16,    /* only where it is the last that means anything */
  FIRST = 1 << 17,   /* only where it is the first */
  FILLER = 1 << 18,  /* means nothing by itself */
  LAYOUT = 1 << 19,  /* the name tells what the page has, not what this is */
  CONTENT = 1 << 20, /* half of the name of an article's body */
  SUBJECT = 1 << 21, /* the other half */
};

typedef struct {
  const char *text;
  guint meaning;
} Word;

#define ASIDE DATELINE_HTML_NAME_ASIDE
#define COMMENTS DATELINE_HTML_NAME_COMMENTS
#define BARRIER DATELINE_HTML_NAME_BARRIER
#define HIDDEN DATELINE_HTML_NAME_HIDDEN
#define BYLINE DATELINE_HTML_NAME_BYLINE
#define CREDIT DATELINE_HTML_NAME_CREDIT
#define CAPTION DATELINE_HTML_NAME_CAPTION
#define SUBTITLE DATELINE_HTML_NAME_SUBTITLE
#define MEDIA DATELINE_HTML_NAME_MEDIA
#define COPYRIGHT DATELINE_HTML_NAME_COPYRIGHT
#define PULL_QUOTE DATELINE_HTML_NAME_PULL_QUOTE

/* In the order of the alphabet. */
static const Word words[] = {
  { "actionbar", ASIDE },
  { "actions", ASIDE | HEAD },
  { "ad", ASIDE },
  { "ads", ASIDE },
  { "adsense", ASIDE },
  { "adslot", ASIDE },
  { "advert", ASIDE },
  { "advertisement", ASIDE },
  { "advertising", ASIDE },
  { "adverts", ASIDE },
  { "alert", ASIDE | HEAD },
  { "announcement", ASIDE | HEAD },
  { "anzeige", ASIDE },
  { "area", FILLER },
  { "article", SUBJECT },
  { "artikel", SUBJECT },
  { "attribution", CREDIT | HEAD },
  { "audio", MEDIA },
  { "author", BYLINE },
  { "authors", BYLINE },
  { "autor", BYLINE },
  { "banner", ASIDE | HEAD },
  { "bar", FILLER },
  { "barrier", BARRIER | FIRST },
  { "beitrag", SUBJECT },
  { "bio", BYLINE },
  { "block", FILLER },
  { "body", CONTENT },
  { "bookmark", ASIDE },
  { "bottom", FILLER },
  { "box", FILLER },
  { "breadcrumb", ASIDE },
  { "breadcrumbs", ASIDE },
  { "btn", ASIDE | HEAD },
  { "button", ASIDE | HEAD },
  { "buttons", FILLER },
  { "byline", BYLINE },
  { "bylines", BYLINE },
  { "caption", CAPTION },
  { "card", FILLER },
  { "chapo", SUBTITLE },
  { "cmp", ASIDE | FIRST },
  { "column", FILLER },
  { "combx", COMMENTS },
  { "comment", COMMENTS },
  { "commentaires", COMMENTS },
  { "commentarea", COMMENTS },
  { "commenting", COMMENTS },
  { "commentlist", COMMENTS },
  { "comments", COMMENTS },
  { "compartir", ASIDE },
  { "consent", ASIDE },
  { "container", FILLER },
  { "content", CONTENT | FILLER },
  { "contents", FILLER },
  { "cookie", ASIDE },
  { "cookies", ASIDE },
  { "copyright", COPYRIGHT },
  { "count", ASIDE | HEAD },
  { "credit", CREDIT },
  { "credits", CREDIT },
  { "cta", ASIDE },
  { "date", BYLINE | HEAD },
  { "dateline", BYLINE | HEAD },
  { "datetime", BYLINE | HEAD },
  { "deck", SUBTITLE | HEAD },
  { "dek", SUBTITLE | HEAD },
  { "desc", SUBTITLE | HEAD },
  { "descr", CAPTION | HEAD },
  { "description", SUBTITLE | HEAD },
  { "desktop", FILLER },
  { "didomi", ASIDE },
  { "disclosure", FILLER },
  { "discussion", COMMENTS },
  { "disqus", COMMENTS },
  { "donate", ASIDE },
  { "donation", ASIDE },
  { "editsection", ASIDE },
  { "enabled", LAYOUT },
  { "entradilla", SUBTITLE },
  { "entry", SUBJECT },
  { "facebook", ASIDE },
  { "feedback", ASIDE | HEAD },
  { "follow", ASIDE },
  { "footer", ASIDE },
  { "free", LAYOUT },
  { "gdpr", ASIDE },
  { "grid", FILLER },
  { "group", FILLER },
  { "has", LAYOUT },
  { "hatnote", ASIDE },
  { "infobox", ASIDE },
  { "inner", FILLER },
  { "introtext", SUBTITLE },
  { "item", FILLER },
  { "items", FILLER },
  { "jump", ASIDE | FIRST },
  { "kommentar", COMMENTS },
  { "kommentare", COMMENTS },
  { "layout", LAYOUT },
  { "left", FILLER },
  { "legal", ASIDE | HEAD },
  { "links", ASIDE | HEAD },
  { "list", FILLER },
  { "listing", FILLER },
  { "login", ASIDE },
  { "main", FILLER },
  { "masthead", ASIDE },
  { "menu", ASIDE },
  { "messenger", ASIDE },
  { "meta", BYLINE | HEAD },
  { "metadata", BYLINE | HEAD },
  { "middle", FILLER },
  { "mobile", FILLER },
  { "modal", ASIDE },
  { "module", FILLER },
  { "more", ASIDE | FIRST },
  { "most", ASIDE | FIRST },
  { "nav", ASIDE },
  { "navbar", ASIDE },
  { "navbox", ASIDE },
  { "navigation", ASIDE },
  { "news", SUBJECT },
  { "newsletter", ASIDE },
  { "newsletters", ASIDE },
  { "no", LAYOUT },
  { "noprint", ASIDE },
  { "notification", ASIDE },
  { "onetrust", ASIDE },
  { "outbrain", ASIDE },
  { "outer", FILLER },
  { "overlay", ASIDE | HEAD },
  { "page", FILLER },
  { "pager", ASIDE },
  { "pagination", ASIDE },
  { "panel", FILLER },
  { "partage", ASIDE },
  { "paywall", BARRIER },
  { "piano", BARRIER | FIRST },
  { "placeholder", FILLER },
  { "popular", ASIDE },
  { "popup", ASIDE },
  { "post", SUBJECT },
  { "postmeta", BYLINE },
  { "postprofile", ASIDE },
  { "print", ASIDE | HEAD },
  { "profile", ASIDE },
  { "promo", ASIDE },
  { "promos", ASIDE },
  { "promotion", ASIDE },
  { "pubdate", BYLINE },
  { "publicidad", ASIDE },
  { "publicite", ASIDE },
  { "pullquote", PULL_QUOTE },
  { "rating", ASIDE | HEAD },
  { "readtime", BYLINE },
  { "recirc", ASIDE },
  { "recirculation", ASIDE },
  { "recommendation", ASIDE },
  { "recommendations", ASIDE },
  { "recommended", ASIDE },
  { "reflist", ASIDE },
  { "regwall", BARRIER },
  { "related", ASIDE },
  { "reply", ASIDE | HEAD },
  { "respond", COMMENTS },
  { "right", FILLER },
  { "row", FILLER },
  { "screenreader", HIDDEN },
  { "search", ASIDE },
  { "section", FILLER },
  { "share", ASIDE },
  { "sharebar", ASIDE },
  { "sharedaddy", ASIDE },
  { "shares", ASIDE },
  { "sharing", ASIDE },
  { "sidebar", ASIDE },
  { "signature", ASIDE | HEAD },
  { "signin", ASIDE },
  { "signup", ASIDE },
  { "skip", ASIDE | FIRST },
  { "slot", FILLER },
  { "social", ASIDE },
  { "sponsor", ASIDE },
  { "sponsored", ASIDE },
  { "sr", FILLER },
  { "standfirst", SUBTITLE },
  { "sticky", FILLER },
  { "story", SUBJECT },
  { "subheadline", SUBTITLE },
  { "subscribe", BARRIER },
  { "subscription", BARRIER },
  { "subtitle", SUBTITLE },
  { "summary", SUBTITLE | HEAD },
  { "taboola", ASIDE },
  { "tabs", ASIDE | HEAD },
  { "taglist", ASIDE },
  { "tags", ASIDE | HEAD },
  { "teaser", ASIDE },
  { "teasers", ASIDE },
  { "teilen", ASIDE },
  { "text", CONTENT },
  { "time", BYLINE | HEAD },
  { "timestamp", BYLINE },
  { "toc", ASIDE },
  { "toolbar", ASIDE },
  { "tools", ASIDE | HEAD },
  { "top", FILLER },
  { "trending", ASIDE },
  { "tweet", FILLER },
  { "unit", FILLER },
  { "userinfo", ASIDE },
  { "video", MEDIA },
  { "videos", MEDIA },
  { "viewport", FILLER },
  { "werbung", ASIDE },
  { "whatsapp", ASIDE },
  { "widget", FILLER },
  { "widgets", ASIDE },
  { "with", LAYOUT },
  { "without", LAYOUT },
  { "wrap", FILLER },
  { "wrapper", FILLER },
};

/* Names that are no sum of their words. */
static const Word whole_names[] = {
  { "mw-parser-output", DATELINE_HTML_NAME_BODY },
  { "articlebody", DATELINE_HTML_NAME_BODY },
  { "caas-body", DATELINE_HTML_NAME_BODY },
  { "post-bodycopy", DATELINE_HTML_NAME_BODY },
  { "hidden", HIDDEN },
  { "is-hidden", HIDDEN },
  { "sf-hidden", HIDDEN },
  { "sr", HIDDEN },
  { "sr-only", HIDDEN },
  { "visually-hidden", HIDDEN },
  { "visuallyhidden", HIDDEN },
  { "screen-reader-text", HIDDEN },
  { "richlink", ASIDE },
  { "pull-quote", PULL_QUOTE },
  { "pullquote", PULL_QUOTE },
  { "explainer-card", ASIDE },
  { "read-more", ASIDE },
  { "read-also", ASIDE },
  { "see-also", ASIDE },
  { "also-read", ASIDE },
  { "sign-up", ASIDE },
  { "back-to-top", ASIDE },
  { "up-next", ASIDE },
  { "edition-switcher", ASIDE },
  { "sp_message_container", ASIDE },
  { "mw-jump-link", ASIDE },
  { "mw-editsection", ASIDE },
  { "catlinks", ASIDE },
  { "printfooter", ASIDE },
  { "sitesub", ASIDE },
  { "subhead", SUBTITLE },
  { "sub-title", SUBTITLE },
  { "sub-headline", SUBTITLE },
  { "article-summary", SUBTITLE },
  { "lead-in", SUBTITLE },
};

static int
compare_words (gconstpointer key, gconstpointer word)
{
  return strcmp (key, ((const Word *) word)->text);
}

static guint
find_word (const char *text)
{
  const Word *found = bsearch (text, words, G_N_ELEMENTS (words), sizeof *words, compare_words);

  return found != NULL ? found->meaning : 0;
}

/* Cuts the next word from a name: at signs, at digits, and before capitals. */
static const char *
take_word (const char *at, const char *end, gboolean can_be_short, char *word)
{
  gboolean is_inner = !can_be_short;
  gsize n = 0;

  while (at < end && !g_ascii_isalpha (*at)) {
    is_inner = FALSE;
    at++;
  }
  while (at < end && g_ascii_isalpha (*at) &&
         (n == 0 || !g_ascii_isupper (*at) || !g_ascii_islower (at[-1]))) {
    if (n < MAX_WORD_CHARS - 1)
      word[n] = g_ascii_tolower (*at);
    n++;
    at++;
  }
  word[is_inner && n < MIN_INNER_CHARS ? 0 : MIN (n, MAX_WORD_CHARS - 1)] = '\0';

  return at;
}

static guint
read_meaning (const guint *meanings, guint n_words)
{
  guint first = 0;
  guint last = n_words;
  gboolean has_subject = FALSE;

  for (guint i = 0; i < n_words; i++) {
    if ((meanings[i] & LAYOUT) != 0)
      return 0;
    if ((meanings[i] & CONTENT) != 0 && has_subject &&
        (i + 1 == n_words || (i + 2 == n_words && (meanings[i + 1] & 0xffff) == 0)))
      return DATELINE_HTML_NAME_BODY;
    has_subject = (meanings[i] & SUBJECT) != 0;
  }

  while (last > 0 && (meanings[last - 1] & FILLER) != 0)
    last--;
  while (first < last && (meanings[first] & (FILLER | SUBJECT)) != 0)
    first++;
  if (last == 0)
    return 0;

  if ((meanings[last - 1] & FIRST) == 0 || last - 1 == first) {
    if ((meanings[last - 1] & 0xffff) != 0)
      return meanings[last - 1] & 0xffff;
  }

  /* “related-stories”, but not “date-range-text”. */
  return first < last && (meanings[first] & HEAD) == 0 ? meanings[first] & 0xffff : 0;
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
    if (find_word (word) != 0)
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

  for (gsize i = 0; i < G_N_ELEMENTS (whole_names); i++) {
    if (n_bytes == strlen (whole_names[i].text) &&
        g_ascii_strncasecmp (name, whole_names[i].text, n_bytes) == 0)
      return whole_names[i].meaning;
  }

  for (const char *at = name; at < end && n_words < MAX_WORDS;) {
    at = take_word (at, end, at == name || n_cut < n_bytes, word);
    /* One letter before all names of a site: “c-related-card”. */
    if (*word != '\0' && !(n_words == 0 && word[1] == '\0' && at < end))
      meanings[n_words++] = find_word (word);
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
    meaning &= ~(guint) HIDDEN;

  return meaning;
}
