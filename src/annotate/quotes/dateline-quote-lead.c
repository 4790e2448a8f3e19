/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands before the first sentence of a paragraph and is no part of it: the place
 * and agency of a dateline, the time of an entry in a live ticker. */

#include "dateline-quote-lead.h"

#include <string.h>

#include "annotate/text/dateline-tokens.h"

/* Longer ones are sentences. */
#define MAX_LEAD_CHARS 90
#define MAX_PLACE_WORDS 2

#define DASHES "-–—"

static const char *
skip_spaces (const char *at)
{
  while (g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static const char *
skip_digits (const char *at, guint most)
{
  guint n_digits = 0;

  while (g_ascii_isdigit (*at) && n_digits < most) {
    at++;
    n_digits++;
  }
  return n_digits > 0 && !g_ascii_isdigit (*at) ? at : NULL;
}

/* "pm", "Uhr", "GMT": as many as there are. */
static const char *
skip_zones (const char *at)
{
  static const char *const zones[] = { "a.m.", "p.m.", "am",  "pm",   "Uhr", "GMT", "BST",
                                       "UTC",  "CET",  "EST", "CEST", "EDT", "ET" };
  gboolean has_found = TRUE;

  while (has_found) {
    const char *next = skip_spaces (at);

    has_found = FALSE;
    for (guint i = 0; i < G_N_ELEMENTS (zones) && !has_found; i++) {
      if (g_str_has_prefix (next, zones[i]) &&
          !g_unichar_isalpha (g_utf8_get_char (next + strlen (zones[i])))) {
        at = next + strlen (zones[i]);
        has_found = TRUE;
      }
    }
  }
  return at;
}

/* Whether a sentence may begin here: no small letter, no comma. */
static gboolean
begins_sentence (const char *at)
{
  const gunichar c = g_utf8_get_char (at);

  return c != '\0' && !g_unichar_islower (c) && !g_unichar_isdigit (c) &&
         (g_unichar_isalpha (c) || strchr ("\"'", (int) MIN (c, 127)) != NULL ||
          g_utf8_strchr ("“„«‘‚「『", -1, c) != NULL);
}

/* "18:40 ", "[6.05pm] ", "18h30 – ". */
static const char *
skip_time (const char *text)
{
  const char *at = *text == '[' || *text == '(' ? text + 1 : text;
  const char *end;

  at = skip_digits (at, 2);
  if (at == NULL || strchr (":.h", *at) == NULL || *at == '\0')
    return NULL;
  at = skip_digits (at + 1, 2);
  if (at == NULL || !g_ascii_isdigit (at[-2]))
    return NULL;
  at = skip_zones (at);
  if (*at == ']' || *at == ')')
    at++;
  end = skip_spaces (at);
  if (*end != '\0' && g_utf8_strchr (DASHES ":|", -1, g_utf8_get_char (end)) != NULL)
    end = skip_spaces (g_utf8_next_char (end));
  return end > at && begins_sentence (end) ? end : NULL;
}

typedef struct {
  guint n_words; /* outside brackets */
  guint n_small;
  gboolean begins_in_capitals;
  gboolean has_digit;
  gboolean has_bracket;
  gboolean has_case; /* its letters may be small ones */
} Lead;

/* A word of small letters is none of a dateline, but for those in a place's name. */
static gboolean
read_word (const char *at, const char *end, Lead *lead)
{
  static const char *const particles[] = { "and", "of", "de", "la", "el", "und", "et", "y" };
  const gsize n_bytes = (gsize) (end - at);
  guint n_upper = 0, n_lower = 0;

  for (const char *c = at; c < end; c = g_utf8_next_char (c)) {
    n_upper += g_unichar_isupper (g_utf8_get_char (c));
    n_lower += g_unichar_islower (g_utf8_get_char (c));
    lead->has_digit |= g_ascii_isdigit (*c);
  }
  lead->has_case |= n_upper + n_lower > 0;
  if (lead->n_words == 0)
    lead->begins_in_capitals = n_upper > 1 && n_lower == 0;
  lead->n_words++;
  if (!g_unichar_islower (g_utf8_get_char (at)))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (particles); i++) {
    if (strlen (particles[i]) == n_bytes && strncmp (at, particles[i], n_bytes) == 0)
      return TRUE;
  }
  return FALSE;
}

/* "28 novembre 2024", "7 de agosto de 2024": a year follows the month. */
static gboolean
is_before_year (const char *at)
{
  /* g_str_has_prefix() would measure all that follows. */
  if (strncmp (at, "de ", strlen ("de ")) == 0)
    at = skip_spaces (at + strlen ("de "));
  return g_ascii_isdigit (*at);
}

/* "NAIROBI (AP) — ", "PORT ELLERY, March 4 (Reuters) - ", "Berlin (dpa) – ", "Lima, 7 de agosto
 * de 2024 (EFE).- ", "Rabat - 21 janvier 2025 - ". */
static const char *
skip_place (const char *text)
{
  Lead lead = { .n_words = 0 };
  const char *at = text;
  guint n_chars = 0;

  while (*at != '\0' && n_chars < MAX_LEAD_CHARS) {
    const char *end = at;
    const char *next;

    while (*end != '\0' && !g_unichar_isspace (g_utf8_get_char (end)))
      end = g_utf8_next_char (end);
    next = skip_spaces (end);
    n_chars += (guint) (end - at) + 1;
    if (*at == '(') {
      const char *close = strchr (at, ')');

      if (close == NULL || close - at > 30)
        return NULL;
      lead.has_bracket = TRUE;
      next = skip_spaces (close[1] == '.' ? close + 2 : close + 1);
    } else if (g_utf8_strchr (DASHES, -1, g_utf8_get_char (at)) != NULL && end - at <= 3) {
      const gboolean is_place =
        lead.n_words <= MAX_PLACE_WORDS && (end - at == 3 || at[1] == '-' || !lead.has_case);

      if (lead.n_words <= MAX_PLACE_WORDS && !lead.has_digit && g_ascii_isdigit (*next)) {
        at = next;
        continue;
      }
      return (lead.begins_in_capitals || lead.has_bracket || lead.has_digit || is_place) &&
                 lead.n_words + (lead.has_bracket ? 1 : 0) > 0 && begins_sentence (next)
             ? next
             : NULL;
    } else if (!read_word (at, end, &lead) && !(lead.has_digit && is_before_year (next))) {
      return NULL;
    }
    at = next;
  }
  return NULL;
}

/**
 * dateline_quote_text_find_lead_end:
 * @self: a block of an article
 *
 * Finds where the first sentence of a paragraph begins, behind the place, day and agency
 * of a dateline, or behind the time of an entry: "NAIROBI (AP) — ", "18:40 ".
 *
 * Returns: the number of the first token of the sentence; 0 where nothing stands before
 */
guint
dateline_quote_text_find_lead_end (const DatelineQuoteText *self)
{
  const char *end;
  guint token = 0;

  if (self->type != DATELINE_BLOCK_PARAGRAPH && self->type != DATELINE_BLOCK_LIST_ITEM)
    return 0;
  end = skip_time (self->text);
  if (end == NULL)
    end = skip_place (self->text);
  if (end == NULL)
    return 0;
  while (token < self->tokens->len &&
         g_array_index (self->tokens, DatelineToken, token).start_byte < (guint) (end - self->text))
    token++;
  return token < self->tokens->len ? token : 0;
}
