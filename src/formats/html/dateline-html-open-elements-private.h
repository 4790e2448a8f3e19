/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "dateline-html-tags.h"

G_BEGIN_DECLS

#define DATELINE_NO_ELEMENT (-1)

/* An element that has not ended, and where those stand that it hides. */
typedef struct {
  guint32 node;
  DatelineTag tag;
  int same;    /* the next element outside it with the same tag */
  int special; /* the next outside it that inline end tags do not pass */
  int scope;   /* the next outside it that no end tag passes */
} DatelineOpenElement;

/* The elements that have not ended, the outermost first; the root is one. All positions
 * are in this order, or %DATELINE_NO_ELEMENT. */
typedef struct {
  GArray *elements;
  int n;
  int top[DATELINE_N_TAGS]; /* the innermost open element of each tag */
  int top_special;
  int top_scope;
} DatelineOpenElements;

void dateline_open_elements_init (DatelineOpenElements *self);
void dateline_open_elements_clear (DatelineOpenElements *self);
const DatelineOpenElement *dateline_open_elements_peek (const DatelineOpenElements *self);
void dateline_open_elements_push (DatelineOpenElements *self, guint32 node, DatelineTag tag);
guint32 dateline_open_elements_pop (DatelineOpenElements *self);

G_END_DECLS
