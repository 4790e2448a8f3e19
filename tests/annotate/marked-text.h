/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Texts whose names are marked in them. A name stands in square brackets behind a letter
 * for what the tagger held it for: person, organization, location, tribe (a people),
 * event, and any other; with a ? before it where it was in doubt. A | ends a paragraph. */

#pragma once

#include "annotate/dateline-analysis-private.h"
#include "core/dateline-article-builder.h"

#include <string.h>

static DatelineNameKind
read_kind (char letter)
{
  const char *found = strchr ("poltex", letter);

  g_assert_nonnull (found);
  return (DatelineNameKind) (found - "poltex");
}

/* Takes the brackets away and makes mentions of them. */
static DatelineDocument *
read_marks (const char *text, GArray *mentions)
{
  g_autoptr (DatelineArticleBuilder) builder = dateline_article_builder_new ();
  g_auto (GStrv) blocks = g_strsplit (text, "|", -1);

  dateline_article_builder_offer (builder, DATELINE_ARTICLE_TITLE, "Test", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_PUBLISHED, "2025-05-09", "test");
  dateline_article_builder_offer (builder, DATELINE_ARTICLE_LANGUAGE, "en", "test");
  for (guint i = 0; blocks[i] != NULL; i++) {
    g_autoptr (GString) plain = g_string_new (NULL);
    DatelineFoundMention mention = { .entity = G_MAXUINT };
    guint here = 0;

    for (const char *at = blocks[i]; *at != '\0'; at++) {
      if (*at == '[') {
        mention.span = (DatelineSpan) { i, here, here };
        mention.maker = (DatelineMaker) { DATELINE_ORIGIN_MODEL, at[1] == '?' ? 0.3 : 0.8 };
        at += at[1] == '?' ? 2 : 1;
        mention.name_kind = read_kind (*at);
      } else if (*at == ']') {
        mention.span.end_char = here;
        g_array_append_val (mentions, mention);
      } else {
        g_string_append_c (plain, *at);
        /* Bytes that continue a character are none. */
        here += ((guchar) *at & 0xc0) != 0x80;
      }
    }
    dateline_article_builder_add_block (builder, DATELINE_BLOCK_PARAGRAPH, 0, plain->str);
  }

  return dateline_article_builder_end (builder, "test");
}

static void
place_tokens (DatelineAnalysis *analysis, DatelineFoundMention *mention)
{
  const GArray *tokens = analysis->texts[mention->span.block].tokens;

  while (g_array_index (tokens, DatelineToken, mention->first_token).end_char <=
         mention->span.start_char)
    mention->first_token++;
  mention->last_token = mention->first_token;
  while (mention->last_token + 1 < tokens->len &&
         g_array_index (tokens, DatelineToken, mention->last_token + 1).start_char <
           mention->span.end_char)
    mention->last_token++;
}

/* An article of 9 May 2025, with its names. */
static void
begin_analysis (DatelineAnalysis *analysis, const char *marked)
{
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (DatelineFoundMention));
  g_autoptr (DatelineDocument) document = read_marks (marked, mentions);

  dateline_analysis_init (analysis, dateline_document_get_article (document));
  for (guint i = 0; i < mentions->len; i++) {
    DatelineFoundMention *mention = &g_array_index (mentions, DatelineFoundMention, i);

    place_tokens (analysis, mention);
    g_array_append_val (analysis->mentions, *mention);
  }
}
