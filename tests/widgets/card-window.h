/* SPDX-FileCopyrightText: 2026 The Dateline authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A card on a window, with the article that comes with Dateline, and what is to
 * be seen of it. */

#pragma once

#include <adwaita.h>

#include "widgets/card/dateline-card-links.h"
#include "widgets/card/dateline-card-others.h"
#include "widgets/card/dateline-card-reason.h"
#include "widgets/card/dateline-card-related.h"
#include "widgets/card/dateline-card.h"

#include "bundled-article.h"

typedef struct {
  GtkWidget *window;
  DatelineCard *card;
  DatelineDocument *document;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  GtkWidget *parent = gtk_label_new ("Article");

  fixture->document = read_article ();
  fixture->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (fixture->window), parent);
  fixture->card = DATELINE_CARD (dateline_card_new ());
  gtk_widget_set_parent (GTK_WIDGET (fixture->card), parent);
  dateline_card_set_document (fixture->card, fixture->document);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_ref (fixture->card);
  gtk_widget_unparent (GTK_WIDGET (fixture->card));
  g_assert_finalize_object (fixture->card);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (fixture->document);
}

static inline DatelineEntity *
find_entity (DatelineDocument *document, const char *id)
{
  GListModel *entities = dateline_document_get_entities (document);

  for (guint i = 0; i < g_list_model_get_n_items (entities); i++) {
    g_autoptr (DatelineEntity) entity = g_list_model_get_item (entities, i);

    if (g_str_equal (dateline_entity_get_id (entity), id))
      return entity; /* the document keeps it */
  }

  g_assert_not_reached ();
}

static inline void
show_mention (Fixture *fixture, const char *id, guint ordinal)
{
  GListModel *mentions =
    dateline_document_get_mentions_of (fixture->document, find_entity (fixture->document, id));
  g_autoptr (DatelineAnnotation) mention = g_list_model_get_item (mentions, ordinal);

  g_assert_nonnull (mention);
  dateline_card_set_annotation (fixture->card, mention);
}

static inline void
show_timex (Fixture *fixture, guint position)
{
  g_autoptr (DatelineAnnotation) timex =
    g_list_model_get_item (dateline_document_get_timexes (fixture->document), position);

  g_assert_nonnull (timex);
  dateline_card_set_annotation (fixture->card, timex);
}

static inline GtkWidget *
get_part (gpointer widget, const char *name)
{
  GObject *part = gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);

  g_assert_nonnull (part);
  return GTK_WIDGET (part);
}

static inline void
assert_text (gpointer widget, const char *part, const char *expected)
{
  GtkLabel *label = GTK_LABEL (get_part (widget, part));

  g_assert_cmpstr (gtk_label_get_text (label), ==, expected);
  g_assert_false (gtk_label_get_use_markup (label));
}

static inline void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static inline GPtrArray *
find_all (GtkWidget *root, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, type, found);
  return found;
}

static inline void
press (gpointer button)
{
  g_assert_true (GTK_IS_BUTTON (button));
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static inline void
activated_cb (gpointer sender, GObject *item, GObject **activated)
{
  g_set_object (activated, item);
}

#define ADD(path, function) g_test_add ("/card/" path, Fixture, NULL, set_up, function, tear_down)
