/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "dateline-problems-private.h"

G_BEGIN_DECLS

typedef struct _DatelineJsonPieces DatelineJsonPieces;

DatelineJsonPieces *dateline_json_pieces_new      (void);
void                dateline_json_pieces_free     (DatelineJsonPieces *self);
void                dateline_json_pieces_begin    (DatelineJsonPieces *self,
                                                   const char         *list,
                                                   gsize               n_bytes,
                                                   const char         *at);
void                dateline_json_pieces_cut      (DatelineJsonPieces *self,
                                                   const char         *at);
void                dateline_json_pieces_end      (DatelineJsonPieces *self,
                                                   const char         *at);
void                dateline_json_pieces_forget   (DatelineJsonPieces *self);
JsonNode           *dateline_json_pieces_dup_root (DatelineJsonPieces *self,
                                                   const char         *text,
                                                   gsize               n_bytes,
                                                   GError            **error);
JsonNode           *dateline_json_pieces_dup_next (DatelineJsonPieces *self,
                                                   const char         *list,
                                                   GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DatelineJsonPieces, dateline_json_pieces_free)

G_END_DECLS
