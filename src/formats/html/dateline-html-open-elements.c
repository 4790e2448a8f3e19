/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The elements of a page that have not ended. Whether one of a tag is open, and what stands
 * between it and the innermost, is known without a search. */

#include "dateline-html-open-elements-private.h"

/**
 * dateline_open_elements_init:
 * @self: (out caller-allocates): to be cleared
 *
 * Begins with the root of a page, which is its node 0.
 */
void
dateline_open_elements_init (DatelineOpenElements *self)
{
  const DatelineOpenElement root = {
    0, DATELINE_TAG_ROOT, DATELINE_NO_ELEMENT, DATELINE_NO_ELEMENT, DATELINE_NO_ELEMENT,
  };

  self->elements = g_array_new (FALSE, FALSE, sizeof (DatelineOpenElement));
  for (int i = 0; i < DATELINE_N_TAGS; i++)
    self->top[i] = DATELINE_NO_ELEMENT;
  self->top_special = 0;
  self->top_scope = 0;
  self->n = 1;
  g_array_append_val (self->elements, root);
}

/**
 * dateline_open_elements_clear:
 * @self: open elements
 *
 * Forgets all of them.
 */
void
dateline_open_elements_clear (DatelineOpenElements *self)
{
  g_clear_pointer (&self->elements, g_array_unref);
}

/**
 * dateline_open_elements_peek:
 * @self: open elements, of which one is open
 *
 * The innermost of them.
 *
 * Returns: (transfer none): an element, until another is pushed or popped
 */
const DatelineOpenElement *
dateline_open_elements_peek (const DatelineOpenElements *self)
{
  return &g_array_index (self->elements, DatelineOpenElement, self->n - 1);
}

/**
 * dateline_open_elements_push:
 * @self: open elements
 * @node: the position of an element in the page
 * @tag: its tag
 *
 * Makes an element the innermost.
 */
void
dateline_open_elements_push (DatelineOpenElements *self, guint32 node, DatelineTag tag)
{
  const DatelineOpenElement element = {
    node, tag, self->top[tag], self->top_special, self->top_scope,
  };
  const int position = self->n++;

  self->top[tag] = position;
  if (dateline_tag_is_block (tag) || tag == DATELINE_TAG_SKIPPED || tag == DATELINE_TAG_BUTTON)
    self->top_special = position;
  if (dateline_tag_bounds_scope (tag))
    self->top_scope = position;
  g_array_append_val (self->elements, element);
}

/**
 * dateline_open_elements_pop:
 * @self: open elements, of which one is open
 *
 * Ends the innermost of them.
 *
 * Returns: its position in the page
 */
guint32
dateline_open_elements_pop (DatelineOpenElements *self)
{
  const DatelineOpenElement element = *dateline_open_elements_peek (self);

  self->top[element.tag] = element.same;
  self->top_special = element.special;
  self->top_scope = element.scope;
  self->n--;
  g_array_set_size (self->elements, (guint) self->n);

  return element.node;
}
