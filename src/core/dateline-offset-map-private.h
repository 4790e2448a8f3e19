/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Translates between characters and bytes of one text, which it borrows. */
typedef struct {
  const char *text;
  gsize n_bytes;
  guint n_chars;

  /* The byte at which every 64th character begins; NULL where all are ASCII. */
  guint32 *checkpoints;
} DatelineOffsetMap;

void  dateline_offset_map_init         (DatelineOffsetMap       *self,
                                        const char              *text);
void  dateline_offset_map_clear        (DatelineOffsetMap       *self);
gsize dateline_offset_map_char_to_byte (const DatelineOffsetMap *self,
                                        guint                    offset_char);
guint dateline_offset_map_byte_to_char (const DatelineOffsetMap *self,
                                        gsize                    offset_byte);

G_END_DECLS
