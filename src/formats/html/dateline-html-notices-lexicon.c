/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a page says of itself between the paragraphs of an article: how to show it, and
 * what the reader is asked for. */

#include "dateline-html-notices.h"

#include <string.h>

/* A longer text that begins like an appeal may be one of the article. */
#define MAX_APPEAL_CHARS 200

/* How notices begin that have nothing to do with what the article says. */
static const char *const notices[] = {
  "a version of this article appear",
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

  return begins_with (folded, notices, G_N_ELEMENTS (notices)) || is_appeal (folded);
}
