/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "train-corpus.h"

G_BEGIN_DECLS

typedef struct {
  guint start;
  guint end;
  char *word;
  gboolean is_proper;
  gboolean is_number;
  gboolean is_taken;
  gboolean is_unclear;
} TrainGumToken;

typedef struct {
  char *head;
  guint first;
  guint last;
} TrainGumMention;

typedef struct {
  TrainDocument *document;
  const char *at;
  guint at_char;
  GArray *tokens;
  GArray *open;
  GArray *mentions;
  /* Whether names are as long as they are; otherwise they have only the least words. */
  gboolean has_whole_names;
} TrainGumReader;

static inline TrainGumToken *
train_gum_token_at (TrainGumReader *self, guint place)
{
  return &g_array_index (self->tokens, TrainGumToken, place);
}

void train_gum_take_name (TrainGumReader *self, const TrainGumMention *mention);

G_END_DECLS
