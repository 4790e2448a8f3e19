/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The text of one block while it is put together. */
typedef struct {
  GString *text;
  gunichar space; /* what stands between the text and what is added, or 0 */
  guint n_breaks; /* lines ended behind the text */
  gunichar last;  /* the last character of the text, or 0 */
} DatelineFlowText;

void dateline_flow_text_init (DatelineFlowText *self);
void dateline_flow_text_clear (DatelineFlowText *self);
void dateline_flow_text_add (DatelineFlowText *self, const char *text, gsize n_bytes);
void dateline_flow_text_break (DatelineFlowText *self);
void dateline_flow_text_reset (DatelineFlowText *self);

gboolean dateline_is_ideographic (gunichar c);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DatelineFlowText, dateline_flow_text_clear)

G_END_DECLS
