/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-json-pieces-private.h"
#include "dateline-problems-private.h"

G_BEGIN_DECLS

/* A member's name: a slice of the text, or of what its escapes stand for. */
typedef struct {
  const char *name;
  gsize n_bytes;
  const char *at; /* where it stands in the text */
} DatelineJsonKey;

/* An array or an object that is being scanned. */
typedef struct {
  gboolean is_array;
  guint position;       /* of the element, in an array */
  guint first_key;      /* of the object, among all keys */
  DatelineJsonKey key;  /* of the member, in an object */
} DatelineJsonFrame;

typedef struct {
  DatelineProblems *problems;
  DatelineJsonPieces *pieces;
  const char *text;
  const char *at;
  const char *end;
  GArray *frames;  /* of DatelineJsonFrame */
  GArray *keys;    /* of DatelineJsonKey */
  GStringChunk *names;
} DatelineJsonScanner;

gboolean dateline_json_scan        (DatelineProblems    *problems,
                                    const char          *text,
                                    gsize                n_bytes,
                                    DatelineJsonPieces  *pieces);
gboolean dateline_json_scan_string (DatelineJsonScanner *self,
                                    DatelineJsonKey     *key);
gboolean dateline_json_scan_number (DatelineJsonScanner *self);
gboolean dateline_json_fail        (DatelineJsonScanner *self,
                                    DatelineError        code,
                                    const char          *reason);
void     dateline_json_report      (DatelineJsonScanner *self,
                                    DatelineError        code,
                                    const char          *at,
                                    const char          *what);

G_END_DECLS
