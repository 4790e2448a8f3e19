/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words that names of the parts of a page are made of, and what each means. */

#include "dateline-html-names-private.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const char *text;
  guint meaning;
} Word;

#define HEAD DATELINE_HTML_WORD_HEAD
#define FIRST DATELINE_HTML_WORD_FIRST
#define FILLER DATELINE_HTML_WORD_FILLER
#define LAYOUT DATELINE_HTML_WORD_LAYOUT
#define CONTENT DATELINE_HTML_WORD_CONTENT
#define SUBJECT DATELINE_HTML_WORD_SUBJECT
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
#define FACTS DATELINE_HTML_NAME_FACTS

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
  { "auteur", BYLINE },
  { "auteurs", BYLINE },
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
  { "comentario", COMMENTS },
  { "comentarios", COMMENTS },
  { "comment", COMMENTS },
  { "commentaires", COMMENTS },
  { "commentarea", COMMENTS },
  { "commenting", COMMENTS },
  { "commentlist", COMMENTS },
  { "commentpolicy", COMMENTS },
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
  { "infobox", FACTS },
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
  { "searches", ASIDE },
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

/**
 * dateline_html_names_find_word:
 * @word: a word of a name, in small letters
 *
 * Looks up what it means.
 *
 * Returns: a #DatelineHtmlName and how the word counts, or 0
 */
guint
dateline_html_names_find_word (const char *word)
{
  const Word *found = bsearch (word, words, G_N_ELEMENTS (words), sizeof *words, compare_words);

  return found != NULL ? found->meaning : 0;
}

/**
 * dateline_html_names_find_whole:
 * @name: a name, of any case
 * @n_bytes: its length
 *
 * Looks up a name that is no sum of its words.
 *
 * Returns: a #DatelineHtmlName, or 0
 */
guint
dateline_html_names_find_whole (const char *name, gsize n_bytes)
{
  for (gsize i = 0; i < G_N_ELEMENTS (whole_names); i++) {
    if (n_bytes == strlen (whole_names[i].text) &&
        g_ascii_strncasecmp (name, whole_names[i].text, n_bytes) == 0)
      return whole_names[i].meaning;
  }

  return 0;
}
