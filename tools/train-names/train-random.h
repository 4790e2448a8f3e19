/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Numbers that look random and are the same on every run (xorshift64*). */
typedef struct {
  guint64 state;
} TrainRandom;

static inline guint32
train_random_next (TrainRandom *self)
{
  self->state ^= self->state >> 12;
  self->state ^= self->state << 25;
  self->state ^= self->state >> 27;
  return (guint32) ((self->state * G_GUINT64_CONSTANT (0x2545f4914f6cdd1d)) >> 32);
}

/* A number below a limit. */
static inline guint
train_random_below (TrainRandom *self, guint limit)
{
  return (guint) (((guint64) train_random_next (self) * limit) >> 32);
}

G_END_DECLS
