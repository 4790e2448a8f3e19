/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A stack styles and measures all its pages, seen or not. Those that hardly anybody comes to
 * are made invisible, which spares a window that comes up half of its styles. */

#include "dateline-stack-page.h"

/**
 * dateline_stack_page_show:
 * @stack: a stack
 * @name: the name of one of its pages, which may be invisible
 *
 * Shows a page. It stays visible, so that it comes back as it was.
 */
void
dateline_stack_page_show (GtkStack *stack, const char *name)
{
  gtk_widget_set_visible (gtk_stack_get_child_by_name (stack, name), TRUE);
  gtk_stack_set_visible_child_name (stack, name);
}
