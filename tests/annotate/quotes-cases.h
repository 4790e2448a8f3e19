/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* In the text, [p1 Ana Lee] names person 1, o an organization, l a place. Lines are
 * paragraphs, "# " begins a heading and "> " a block quotation. What is expected: for each
 * quote "speaker type words", where the speaker is a number or -, and the type d, m or r. */
typedef struct {
  const char *name;
  const char *language;
  const char *text;
  const char *expected[5];
} QuoteCase;
