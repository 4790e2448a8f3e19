/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the sidebar and the card say of a quote. */

#include "dateline-quote-words.h"

#include <glib/gi18n-lib.h>

#include "annotate/dateline-citation.h"

static gboolean
is_mark (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_INITIAL_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION || c == '"' ||
         c == '\'' || c == 0x201e /* low, as in German */ ||
         (c >= 0x300c && c <= 0x300f) /* corners, as in Chinese and Japanese */;
}

static gboolean
has_mark (const char *text)
{
  return is_mark (g_utf8_get_char (text));
}

/* Without the quotation marks around them, where there are some at both ends. */
static char *
dup_bare (const char *words)
{
  const char *end = words + strlen (words);
  const char *last = g_utf8_find_prev_char (words, end);
  const char *start = g_utf8_next_char (words);

  if (last == NULL || last < start || !has_mark (words) || !is_mark (g_utf8_get_char (last)))
    return g_strdup (words);
  return g_strndup (start, (gsize) (last - start));
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
 * dateline_quote_words_dup_citation:
 * @document: the document of @quote
 * @quote: a quote
 *
 * Who said @quote, its words, and the article that tells of it.
 *
 * Returns: (transfer full): a citation
 */
char *
dateline_quote_words_dup_citation (DatelineDocument *document, DatelineQuote *quote)
{
  const DatelineSpan *span = dateline_annotation_get_span (DATELINE_ANNOTATION (quote));
  g_autofree char *words = dateline_document_dup_words (document, span);
  g_autofree char *bare = dup_bare (words);
  g_autofree char *citation =
    dateline_citation_compose (dateline_document_get_article (document), bare);

  if (dateline_quote_get_speaker (quote) == NULL)
    return g_steal_pointer (&citation);
  /* Translators: who said something, and what with its source: "Cong Peiwu: “Tehran is a key
   * partner” — The Daily, 11 May 2025". */
  return g_strdup_printf (C_("citation", "%1$s: %2$s"), dateline_quote_words_get_speaker (quote),
                          citation);
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
