/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Phrases that news pages use around their articles, in the languages that the
 * program reads. */

#include "dateline-html-lexicon-private.h"

#include <string.h>

/* Headings of what is not the article that count only as headings: they may be words of a
 * text. */
static const char *const only_headings[] = {
  "related", "tags",     "topics",    "references", "notes",
  "themen",  "comments", "read more", "réagir",     "discussion",
};

/* What stands between paragraphs and is none. */
static const char *const boilerplate[] = {
  "advertisement",
  "advertisements",
  "ad",
  "ads",
  "sponsored",
  "share",
  "print",
  "email",
  "copy link",
  "link copied",
  "read more",
  "continue reading",
  "show more",
  "load more",
  "loading",
  "loading…",
  "loading...",
  "listen",
  "save",
  "follow",
  "subscribe",
  "sign in",
  "sign up",
  "log in",
  "close",
  "play",
  "watch",
  "skip to content",
  "skip to main content",
  "skip advertisement",
  "skip past newsletter promotion",
  "after newsletter promotion",
  "story continues below",
  "story continues below advertisement",
  "article continues below",
  "advertisement - scroll to continue",
  "advertisement · scroll to continue",
  "scroll to continue",
  "continue reading below",
  "supported by",
  "view comments",
  "add as preferred source",
  "share this article",
  "share on facebook",
  "share on twitter",
  "share on x",
  "share full article",
  "listen to this article",
  "report a problem",
  "text size",
  "font size",
  "reset",
  "get adobe flash player",
  "all rights reserved",
  "back to top",
  "anzeige",
  "werbung",
  "teilen",
  "drucken",
  "merken",
  "artikel anhören",
  "vorlesen",
  "mehr",
  "publicité",
  "partager",
  "imprimer",
  "écouter",
  "réservé aux abonnés",
  "lire plus tard",
  "publicidad",
  "compartir",
  "imprimir",
  "guardar",
  "escuchar",
  "تبلیغات",
  "آگهی",
  "اشتراک‌گذاری",
  "چاپ",
  "کپی لینک",
  "إعلان",
  "مشاركة",
  "طباعة",
  "شارك",
  "شارك الخبر",
  "شارك المقال",
  "广告",
  "分享",
  "分享到",
  "打印",
  "字号",
  "收藏",
  "廣告",
  "列印",
  "פרסומת",
  "שתפו",
  "הדפסה",
};

/* A link to something else, in the middle of a text. */
static const char *const leading_away[] = {
  "read more:",
  "read more ",
  "read also:",
  "also read:",
  "see also:",
  "related:",
  "more:",
  "read:",
  "read next:",
  "watch:",
  "listen:",
  "don't miss:",
  "explainer:",
  "in pictures:",
  "lesen sie auch:",
  "mehr zum thema:",
  "lesen sie hier:",
  "auch interessant:",
  "lire aussi",
  "à lire aussi",
  "lire la suite",
  "voir aussi",
  "lea también",
  "lee también",
  "le puede interesar",
  "te puede interesar",
  "más información:",
  "بیشتر بخوانید",
  "همچنین بخوانید",
  "اقرأ أيض",
  "شاهد أيض",
  "相关阅读",
  "延伸阅读",
  "קראו גם",
  "click here",
  "follow us",
  "follow our",
  "sign up",
  "subscribe to",
  "download our app",
};

/* What stands before a caption, or before the name of who made the picture. */
static const char *const caption_labels[] = {
  "image", "image caption", "caption", "bild", "légende",
};

static const char *const credit_labels[] = {
  "credit", "image source", "image credit", "photo credit", "crédit",
};

static char *
fold (const char *text)
{
  g_autofree char *small = g_utf8_strdown (text, -1);

  g_strstrip (small);

  return g_steal_pointer (&small);
}

static gboolean
is_listed (const char *folded, const char *const *list, gsize n_phrases, gboolean is_strict)
{
  gsize length = strlen (folded);

  while (length > 0 && strchr (":.! ", folded[length - 1]) != NULL)
    length--;

  for (gsize i = 0; i < n_phrases; i++) {
    const gsize n = strlen (list[i]);
    const gboolean is_open = list[i][n - 1] == '*';

    if (length == n - is_open && strncmp (folded, list[i], length) == 0)
      return TRUE;
    /* What may follow is a name or a number. */
    if (is_open && !is_strict && length > n && strncmp (folded, list[i], n - 1) == 0 &&
        (folded[n - 1] == ' ' || folded[n - 1] == '(' || folded[n - 1] == ':'))
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_html_lexicon_announces_others:
 * @text: a short text
 * @is_heading: whether it is a heading
 *
 * Tells whether a text announces something else than the article: related
 * articles, comments, notes.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_lexicon_announces_others (const char *text, gboolean is_heading)
{
  g_autofree char *folded = fold (text);
  gsize n_others;
  const char *const *others = dateline_html_lexicon_get_others (&n_others);

  if (!is_listed (folded, others, n_others, !is_heading))
    return FALSE;

  return is_heading || !is_listed (folded, only_headings, G_N_ELEMENTS (only_headings), TRUE);
}

/**
 * dateline_html_lexicon_is_boilerplate:
 * @text: a short text
 *
 * Tells whether a text is one of those that pages put between paragraphs.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_lexicon_is_boilerplate (const char *text)
{
  g_autofree char *folded = fold (text);

  return is_listed (folded, boilerplate, G_N_ELEMENTS (boilerplate), TRUE);
}

/**
 * dateline_html_lexicon_leads_away:
 * @text: a paragraph with a link
 *
 * Tells whether a paragraph only sends the reader elsewhere.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_lexicon_leads_away (const char *text)
{
  g_autofree char *folded = fold (text);

  for (gsize i = 0; i < G_N_ELEMENTS (leading_away); i++) {
    if (g_str_has_prefix (folded, leading_away[i]))
      return TRUE;
  }

  return FALSE;
}

/**
 * dateline_html_lexicon_is_caption_label:
 * @text: a piece of a figure's text
 * @is_credit: (out): whether the name of who made the picture follows
 *
 * Tells whether a text is a label that is read out, and not seen.
 *
 * Returns: %TRUE if it is
 */
gboolean
dateline_html_lexicon_is_caption_label (const char *text, gboolean *is_credit)
{
  g_autofree char *folded = fold (text);
  gsize length = strlen (folded);

  while (length > 0 && strchr (".,: ", folded[length - 1]) != NULL)
    folded[--length] = '\0';

  *is_credit = is_listed (folded, credit_labels, G_N_ELEMENTS (credit_labels), TRUE);

  return *is_credit || is_listed (folded, caption_labels, G_N_ELEMENTS (caption_labels), TRUE);
}
