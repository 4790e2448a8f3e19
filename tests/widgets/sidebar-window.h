/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A sidebar in a window, with the article that comes with Dateline, and what is
 * to be seen of it. */

#pragma once

#include <adwaita.h>

#include "widgets/sidebar/dateline-sidebar.h"

#include "bundled-article.h"
#include "frames.h"

#define EMPTY_DOCUMENT                                                                             \
  "{\"format\":\"dateline\",\"version\":1,\"id\":\"empty\",\"article\":{\"title\":\"T\","          \
  "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"Nothing.\"}]}}"

typedef struct {
  GtkWidget *window;
  DatelineSidebar *sidebar;
  DatelineDocument *document;
} Fixture;

static inline DatelineDocument *
read_empty (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (EMPTY_DOCUMENT, strlen (EMPTY_DOCUMENT));

  return read_document (bytes);
}

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->document = read_article ();
  fixture->sidebar = DATELINE_SIDEBAR (dateline_sidebar_new ());
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->sidebar));
  dateline_sidebar_set_document (fixture->sidebar, fixture->document);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for_frames (fixture->window);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

/* Widgets of a type that are to be seen, in the order in which they are listed. */
static inline void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static inline GPtrArray *
find_all (gpointer root, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (root), type, found);
  return found;
}

static inline GtkWidget *
find_one (gpointer root, GType type)
{
  g_autoptr (GPtrArray) found = find_all (root, type);

  g_assert_cmpuint (found->len, ==, 1);
  return g_ptr_array_index (found, 0);
}

/* The first widget of a type, seen or not. */
static inline GtkWidget *
find_below (GtkWidget *widget, GType type)
{
  if (widget == NULL || g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find_below (child, type);

    if (found != NULL)
      return found;
  }

  return NULL;
}

static inline GtkAccessible *
get_list_item (GtkWidget *row)
{
  return GTK_ACCESSIBLE (gtk_widget_get_parent (row));
}

static inline char *
describe_headings (gpointer root)
{
  g_autoptr (GPtrArray) labels = find_all (root, GTK_TYPE_LABEL);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++) {
    GtkWidget *label = g_ptr_array_index (labels, i);

    if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) ==
          GTK_ACCESSIBLE_ROLE_HEADING &&
        gtk_widget_has_css_class (label, "heading"))
      g_string_append_printf (words, "%s%s", words->len > 0 ? "|" : "",
                              gtk_label_get_text (GTK_LABEL (label)));
  }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/sidebar/" path, Fixture, NULL, set_up, function, tear_down)
