/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page says of itself between the paragraphs of an article: how to show it, and
 * what the reader is asked for. */

#include "dateline-html-notices.h"

#include <string.h>

/* A longer text that begins like an appeal may be one of the article. */
#define MAX_APPEAL_CHARS 200
#define MAX_SHOWN_CHARS 70

/* How notices begin that have nothing to do with what the article says. */
static const char *const notices[] = {
  "a version of this article appear",
  "already a member?",
  "already a subscriber?",
  "already have an account?",
  "comment note:",
  "connect with us on ",
  "don't have an account?",
  "don’t have an account?",
  "follow @",
  "for the best commenting ",
  "not to be reproduced without ",
  "order a reprint",
  "see a sample reprint",
  "to view this content, javascript must be enabled",
  "please enable javascript",
  "your browser does not support ",
  "our standards:",
  "questions? comments? ",
  "click here to get ",
  "click here to subscribe",
  "click here to sign up",
  "sign up for our ",
  "sign up here",
  "subscribe to our ",
  "get the latest updates from ",
  "download our app",
  "abonnieren sie ",
  "folgen sie uns ",
  "abonnez-vous ",
  "inscrivez-vous ",
  "retrouvez toute l’actualité",
  "sigue toda la información",
  "apúntate a nuestra",
  "apúntate aquí",
  "suscríbete a ",
};

/* What is said only of a copy of the page. */
static const char *const terms[] = {
  "formatted for easy printing",
  "for your personal, non-commercial use",
  "may not be published, broadcast, rewritten",
  "without the express written consent",
};

/* How appeals to readers begin, if they name a thing of the publisher's, too. */
static const char *const appeals[] = {
  "become a ",
  "become an ",
  "donate ",
  "find us on ",
  "follow ",
  "friend us ",
  "get ",
  "help us ",
  "join our ",
  "join us ",
  "like us on ",
  "make a ",
  "please consider ",
  "please support ",
  "receive ",
  "register ",
  "sign up ",
  "stay up to date ",
  "subscribe ",
  "support independent ",
  "support our ",
  "support us ",
  "want more ",
  /* German */
  "abonnieren ",
  "erhalten sie ",
  "folgen sie ",
  "jetzt abonnieren",
  "jetzt anmelden",
  "melden sie sich ",
  "spenden sie ",
  "unterstützen sie ",
  "werden sie ",
  /* French */
  "abonnez-vous ",
  "aidez-nous ",
  "faites un don ",
  "recevez ",
  "rejoignez ",
  "soutenez ",
  "suivez ",
  /* Spanish */
  "apoya ",
  "apoye ",
  "dona ",
  "hazte ",
  "recibe ",
  "reciba ",
  "regístrate ",
  "síguenos ",
  "suscríbete ",
  "únete ",
};

static const char *const things[] = {
  "a member today",
  "a subscriber",
  "a supporter",
  "alerts free",
  "as a member",
  "independent journalism",
  "mailing list",
  "news alerts",
  "newsletter",
  "on facebook",
  "on instagram",
  "on twitter",
  "on whatsapp",
  "our app",
  "our channel",
  "our journalism",
  "our podcast",
  "our reporting",
  "our work",
  "to our ",
  "unlimited access",
  "your donation",
  "your inbox",
  /* German */
  "auf facebook",
  "auf twitter",
  "auf whatsapp",
  "ihr postfach",
  "mit einer spende",
  "mitglied werden",
  "unsere arbeit",
  "unseren newsletter",
  "unserem newsletter",
  "unserem kanal",
  "unseren journalismus",
  /* French */
  "infolettre",
  "lettre d'information",
  "lettre d’information",
  "notre chaîne",
  "notre journal",
  "notre rédaction",
  "rester indépendant",
  "sur facebook",
  "sur twitter",
  "votre boîte",
  /* Spanish */
  "boletín",
  "en facebook",
  "en twitter",
  "en whatsapp",
  "nuestro canal",
  "nuestro periodismo",
  "nuestra comunidad",
  "periodismo independiente",
  "tu correo",
};

/* What readers did, or left, in the number before it: "861 kudos". */
static const char *const counted =
  " kudos like likes comment comments share shares shared view views reaction reactions clap claps "
  "retweet retweets tweet tweets repost reposts favorite favorites favourites follower followers "
  "reply replies upvote upvotes read reads vote votes kommentar kommentare aufrufe "
  "commentaire commentaires partage partages vues réactions "
  "comentario comentarios compartidos visitas reacciones ";

/* How a page says what may be commented, and in what manner. */
static const char *const rules_begin[] = {
  "all comments ",
  "be civil",
  "before commenting",
  "by commenting",
  "by posting ",
  "by submitting ",
  "comments are ",
  "comments in violation ",
  "comments for this ",
  "comments have been ",
  "comments may be ",
  "comments on this ",
  "comments that ",
  "comments will ",
  "commenting ",
  "keep comments ",
  "log in to ",
  "our comment",
  "please be ",
  "please keep ",
  "please log in ",
  "please read our ",
  "please remember ",
  "please respect ",
  "please sign in ",
  "reader comments ",
  "to comment you ",
  "readers' comments ",
  "we moderate ",
  "we reserve the right ",
  "we review ",
  "we welcome ",
  "you must be logged in ",
  "you must log in ",
  "you need to be logged in ",
  "your comment ",
  "your email address will not be published",
  /* German */
  "alle kommentare ",
  "bitte beachten sie ",
  "bitte bleiben sie ",
  "bitte melden sie sich an",
  "die kommentare ",
  "ihr kommentar ",
  "kommentare werden ",
  "kommentare sind ",
  /* French */
  "connectez-vous pour ",
  "les commentaires ",
  "merci de rester ",
  "veuillez vous connecter ",
  "votre commentaire ",
  /* Spanish */
  "inicia sesión ",
  "inicie sesión ",
  "los comentarios ",
  "tu comentario ",
  "su comentario ",
};

static const char *const rules[] = {
  "abusive",   "approv",           "civil",       "closed",         "community standards",
  "deleted",   "guidelines",       "house rules", "log in",         "logged in",
  "moderat",   "not be published", "offensive",   "off-topic",      "off topic",
  "on topic",  "on-topic",         "policy",      "removed",        "respectful",
  "sign in",   "terms of",         "anmelden",    "freigeschaltet", "geschlossen",
  "moderiert", "netiquette",       "sachlich",    "charte",         "connect",
  "courtois",  "fermés",           "modér",       "cerrados",       "moderad",
  "normas",    "iniciar sesión",
};

/* What tells of others' rules, and is news. */
static const char *const tells[] = {
  " said",  " says", " told ", "according to", " found ", " wrote ", " sagte",
  " a dit", " dijo", "“",      "\"",           "„",       "«",
};

/* What a reader is sent to see. */
static const char *const shows[] = {
  "see ", "view ", "watch ", "browse ", "look at ", "look through ", "click through ", "check out ",
};

static const char *const shown[] = {
  "pictures",  "photos",     "photographs", "photo essay", "photo gallery", "gallery",
  "slideshow", "slide show", "video",       "interactive", "infographic",   "covers of",
};

static gboolean
begins_with (const char *folded, const char *const *list, gsize n_phrases)
{
  for (gsize i = 0; i < n_phrases; i++) {
    if (g_str_has_prefix (folded, list[i]))
      return TRUE;
  }

  return FALSE;
}

/* "Get the morning briefing … to your inbox". */
static gboolean
is_appeal (const char *folded)
{
  if (g_utf8_strlen (folded, -1) > MAX_APPEAL_CHARS ||
      !begins_with (folded, appeals, G_N_ELEMENTS (appeals)))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (things); i++) {
    if (strstr (folded, things[i]) != NULL)
      return TRUE;
  }

  return FALSE;
}

static gboolean
has_one_of (const char *folded, const char *const *list, gsize n_phrases)
{
  for (gsize i = 0; i < n_phrases; i++) {
    if (strstr (folded, list[i]) != NULL)
      return TRUE;
  }
  return FALSE;
}

/* "Comments are moderated. Please keep comments civil." */
static gboolean
is_rule (const char *folded)
{
  return begins_with (folded, rules_begin, G_N_ELEMENTS (rules_begin)) &&
         (strstr (folded, "comment") != NULL || strstr (folded, "user discussion") != NULL ||
          strstr (folded, "kommentar") != NULL || strstr (folded, "comentar") != NULL ||
          strstr (folded, "email address") != NULL) &&
         has_one_of (folded, rules, G_N_ELEMENTS (rules)) &&
         !has_one_of (folded, tells, G_N_ELEMENTS (tells));
}

/* "See TIME's Pictures of the Week.": whose, and no more than one short sentence. */
static gboolean
sends_to_pictures (const char *folded)
{
  const char *stop = strpbrk (folded, ".!?:;,");

  return g_utf8_strlen (folded, -1) <= MAX_SHOWN_CHARS && (stop == NULL || stop[1] == '\0') &&
         begins_with (folded, shows, G_N_ELEMENTS (shows)) &&
         has_one_of (folded, shown, G_N_ELEMENTS (shown)) &&
         !has_one_of (folded, tells, G_N_ELEMENTS (tells));
}

/**
 * dateline_html_notices_counts_readers:
 * @text: a short text
 *
 * Tells whether a text only says how many liked, shared or commented something: "861 Kudos".
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_notices_counts_readers (const char *text)
{
  g_autofree char *folded = g_utf8_strdown (text, -1);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n|·•,", -1);
  gboolean has_number = FALSE, has_counted = FALSE;

  for (guint i = 0; words[i] != NULL; i++) {
    const gsize n_digits = strspn (words[i], "0123456789.");
    g_autofree char *key = g_strconcat (" ", words[i], " ", NULL);

    if (*words[i] == '\0')
      continue;
    if (n_digits > 0 && (words[i][n_digits] == '\0' || g_str_equal (words[i] + n_digits, "k") ||
                         g_str_equal (words[i] + n_digits, "m")))
      has_number = TRUE;
    else if (strstr (counted, key) != NULL)
      has_counted = TRUE;
    else
      return FALSE;
  }
  return has_number && has_counted;
}

/**
 * dateline_html_notices_has:
 * @text: a paragraph, or a caption, of any length
 *
 * Tells whether a text speaks of the publication and not of the news, or asks its readers
 * for something.
 *
 * Returns: %TRUE if it does
 */
gboolean
dateline_html_notices_has (const char *text)
{
  g_autofree char *folded = NULL;

  if (g_utf8_strlen (text, -1) > DATELINE_HTML_MAX_NOTICE_CHARS)
    return FALSE;
  folded = g_utf8_strdown (text, -1);
  g_strstrip (folded);

  return begins_with (folded, notices, G_N_ELEMENTS (notices)) || is_appeal (folded) ||
         has_one_of (folded, terms, G_N_ELEMENTS (terms)) || is_rule (folded) ||
         sends_to_pictures (folded);
}
