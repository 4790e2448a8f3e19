/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the sidebar and the card say of a quote. */

#include "dateline-quote-words.h"

#include <glib/gi18n-lib.h>

static gboolean
has_mark (const char *text)
{
  gunichar first = g_utf8_get_char (text);
  GUnicodeType type = g_unichar_type (first);

  return type == G_UNICODE_INITIAL_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION ||
         first == '"' || first == '\'' || first == 0x201e /* low, as in German */ ||
         first == 0x300c || first == 0x300e /* corners, as in Chinese and Japanese */;
}

/**
 * dateline_quote_words_dup_text:
 * @document: the document of @quote
 * @quote: a quote
 *
 * The words of @quote as one shows them by themselves: those of direct speech
 * have quotation marks, be they in the span or not.
 *
 * Returns: (transfer full): the words
 */
char *
dateline_quote_words_dup_text (DatelineDocument *document, DatelineQuote *quote)
{
  const DatelineSpan *span = dateline_annotation_get_span (DATELINE_ANNOTATION (quote));
  g_autofree char *words = dateline_document_dup_words (document, span);

  if (dateline_quote_get_quote_type (quote) != DATELINE_QUOTE_DIRECT || has_mark (words))
    return g_steal_pointer (&words);

  /* Translators: the words that someone said, in the quotation marks of your language. */
  return g_strdup_printf (_("“%s”"), words);
}

/**
 * dateline_quote_words_get_speaker:
 * @quote: a quote
 *
 * Names who said @quote.
 *
 * Returns: the name, or words that say that it is not known
 */
const char *
dateline_quote_words_get_speaker (DatelineQuote *quote)
{
  DatelineEntity *speaker = dateline_quote_get_speaker (quote);

  return speaker != NULL ? dateline_entity_get_name (speaker) : _("Unknown Speaker");
}

/**
 * dateline_quote_words_get_type:
 * @type: how close a quote is to what was said
 *
 * Names @type.
 *
 * Returns: the words
 */
const char *
dateline_quote_words_get_type (DatelineQuoteType type)
{
  switch (type) {
  case DATELINE_QUOTE_DIRECT:
    /* Translators: a quote that is word for word. */
    return _("Direct quote");
  case DATELINE_QUOTE_REPORTED:
    /* Translators: a quote that says in other words what someone said. */
    return _("Reported speech");
  case DATELINE_QUOTE_MIXED:
  default:
    /* Translators: a quote of which some words are word for word. */
    return _("Partly quoted");
  }
}
